#include "core/formation/worked_ranking.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace concordat::formation {
namespace {

constexpr std::array methods{RankingMethod::weightedSum, RankingMethod::topsis,
                             RankingMethod::vikor, RankingMethod::promethee, RankingMethod::ahp};

/// Works out what stands in a worked formula, as a reader with a pocket calculator would.
class Calculator {
public:
    explicit Calculator(std::string text)
    {
        const std::pair<const char*, const char*> signs[] = {
            {"−", "-"}, {"·", "*"}, {"√", "r"}, {"²", "q"}, {"max", "m"}};
        for (const auto& [from, to] : signs) {
            for (auto at = text.find(from); at != std::string::npos; at = text.find(from))
                text.replace(at, std::string(from).size(), to);
        }
        for (const char letter : text) {
            if (letter != ' ')
                m_text += letter;
        }
    }

    /// Empty when it holds letters: a formula in symbols.
    std::optional<double> value()
    {
        const double found = sum();
        return m_at == m_text.size() && !m_wrong ? std::optional{found} : std::nullopt;
    }

private:
    bool take(char letter)
    {
        if (m_at >= m_text.size() || m_text[m_at] != letter)
            return false;
        ++m_at;
        return true;
    }
    double sum()
    {
        double total = product();
        while (!m_wrong) {
            if (take('+'))
                total += product();
            else if (take('-'))
                total -= product();
            else
                break;
        }
        return total;
    }
    double product()
    {
        double total = factor();
        while (!m_wrong) {
            if (take('*'))
                total *= factor();
            else if (take('/'))
                total /= factor();
            else
                break;
        }
        return total;
    }
    double factor()
    {
        double found = 0;
        if (take('-'))
            return -factor();
        if (take('r'))
            return std::sqrt(factor());
        if (take('m')) {
            m_wrong |= !take('(');
            found = sum();
            while (take(','))
                found = std::max(found, sum());
            m_wrong |= !take(')');
            return found;
        }
        if (take('(')) {
            found = sum();
            m_wrong |= !take(')');
        } else if (take('|')) {
            found = std::abs(sum());
            m_wrong |= !take('|');
        } else {
            const auto end = m_text.find_first_not_of("0123456789.", m_at);
            const auto digits = m_text.substr(m_at, end == std::string::npos ? end : end - m_at);
            if (digits.empty()) {
                m_wrong = true;
                return 0;
            }
            found = std::stod(digits);
            m_at += digits.size();
        }
        return take('q') ? found * found : found;
    }

    std::string m_text;
    std::size_t m_at = 0;
    bool m_wrong = false;
};

Decision example()
{
    Decision decision;
    const double weights[] = {0.5, 0.3, 0.2};
    for (int j = 0; j < 3; ++j) {
        Criterion criterion;
        criterion.name = "C" + std::to_string(j);
        criterion.weight = weights[j];
        criterion.larger = j != 1;
        decision.criteria.push_back(criterion);
    }
    const double scores[3][3] = {{70, 20, 44}, {55, 35, 90}, {82, 60, 31}};
    for (int i = 0; i < 3; ++i) {
        Alternative alternative{"A" + std::to_string(i), {}};
        for (const double score : scores[i])
            alternative.scores.emplace_back(score);
        decision.alternatives.push_back(alternative);
    }
    return decision;
}

TEST(WorkedRanking, EveryLineComesToTheValueOfTheRanking)
{
    const auto live = LiveRanking::of(example());
    ASSERT_TRUE(live);
    for (const auto method : methods) {
        for (std::size_t i = 0; i < 3; ++i) {
            const auto text = workedRanking(*live, method, i);
            // What a line begins with is what it works out; "=" goes on with the line before.
            std::map<std::string, std::vector<double>> results;
            std::string name;
            int numbers = 0;
            std::istringstream lines(text);
            for (std::string line; std::getline(lines, line);) {
                std::size_t from = 0;
                const auto first = line.find("= ");
                if (first != std::string::npos && first > 0)
                    name = line.substr(0, first);
                for (from = first; from != std::string::npos;) {
                    const auto next = line.find(" = ", from + 2);
                    const auto part =
                        line.substr(from + 2, next == std::string::npos ? next : next - from - 2);
                    if (const auto value = Calculator(part).value()) {
                        results[name].push_back(*value);
                        numbers += part.find_first_of("+/") != std::string::npos;
                    }
                    from = next == std::string::npos ? next : next + 1;
                }
            }
            EXPECT_GE(numbers, 1) << text;
            for (const auto& [what, values] : results) {
                for (const double value : values)
                    EXPECT_NEAR(value, values.back(), 0.004) << what << '\n' << text;
            }
            EXPECT_NEAR(results[name].back(), live->scores(method)[i], 0.00006) << text;
        }
    }
}

TEST(WorkedRanking, IsReadLikeThis)
{
    const auto live = LiveRanking::of(example());
    ASSERT_TRUE(live);
    EXPECT_EQ(workedRanking(*live, RankingMethod::weightedSum, 0),
              "Σ_j w_j·(x_ij − min_j)/(max_j − min_j)\n"
              "= 0.5·(70 − 55)/(82 − 55) + 0.3·(60 − 20)/(60 − 20) + 0.2·(44 − 31)/(90 − 31)\n"
              "= 0.5·0.556 + 0.3·1 + 0.2·0.22\n"
              "= 0.6218");
}

TEST(WorkedRanking, WhereAllScoreAlikeNothingIsDividedByNothing)
{
    auto decision = example();
    for (auto& alternative : decision.alternatives)
        alternative.scores[0] = 50;
    const auto live = LiveRanking::of(decision);
    ASSERT_TRUE(live);
    for (const auto method : methods) {
        const auto text = workedRanking(*live, method, 1);
        EXPECT_EQ(text.find("nan"), std::string::npos) << text;
        EXPECT_EQ(text.find("(50 − 50)/(50 − 50)"), std::string::npos) << text;
    }
}

} // namespace
} // namespace concordat::formation
