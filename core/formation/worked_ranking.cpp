#include "core/formation/worked_ranking.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/model/rounding.h"

namespace concordat::formation {

namespace {

std::string written(double value, int decimals)
{
    const double rounded = model::roundedTo(value, decimals);
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                   rounded == 0 ? 0.0 : std::abs(rounded));
    return (rounded < 0 ? "−" : "") + std::string(buffer.data(), end.ptr);
}

std::string scoreWritten(double score)
{
    return written(score, 1);
}
std::string weightWritten(double weight)
{
    return written(weight, 3);
}
/// Values are told apart by the fourth place in the subtitle too.
std::string valueWritten(double value)
{
    return written(value, 4);
}

std::string inBrackets(const std::string& number)
{
    return number.rfind("−", 0) == 0 ? "(" + number + ")" : number;
}

template <class Term>
std::string joined(std::size_t count, const char* between, const Term& term)
{
    std::string all;
    for (std::size_t j = 0; j < count; ++j)
        all += (j > 0 ? between : "") + term(j);
    return all;
}

/// Writes out how one alternative came to its value.
class Workings {
public:
    Workings(const LiveRanking& live, RankingMethod method, std::size_t alternative)
        : m_live(live), m_method(method), m_at(alternative), m_weights(live.weightsOf(method))
    {}

    std::string weightedSum() const
    {
        return "\n= " + sum([this](std::size_t j) { return weight(j) + "·" + normalised(j); }) +
               weighedParts();
    }

    std::string promethee() const
    {
        return "\n= Σ_j w_j·φ_j(a), φ_j: on criterion j alone" + weighedParts();
    }

    std::string ahp() const
    {
        return "\np_ij = x_ij/Σ_i x_ij\n= " +
               sum([this](std::size_t j) { return weight(j) + "·" + share(j); }) + weighedParts();
    }

    std::string topsis() const
    {
        const auto [toBest, best] = distance(true);
        const auto [toWorst, worst] = distance(false);
        const std::string near = valueWritten(best);
        const std::string far = valueWritten(worst);
        return "\nD_i = √Σ_j (w_j·(x_ij − ideal_j)/‖x_j‖)²\nD⁺ = " + toBest + " = " + near +
               "\nD⁻ = " + toWorst + " = " + far + "\nC = " + far + "/(" + near + " + " + far +
               ") = " + value();
    }

    std::string vikor() const
    {
        std::vector<double> utilities;
        std::vector<double> regrets;
        for (std::size_t i = 0; i < m_live.alternatives(); ++i) {
            double utility = 0;
            double regret = 0;
            for (std::size_t j = 0; j < m_live.criteria(); ++j) {
                const double term = m_weights[j] * m_live.part(m_method, i, j);
                utility += term;
                regret = std::max(regret, term);
            }
            utilities.push_back(utility);
            regrets.push_back(regret);
        }
        const double v = m_live.vikorStrategy();
        const auto terms = [this](const char* between) {
            return joined(m_live.criteria(), between, [this](std::size_t j) {
                return valueWritten(m_weights[j] * m_live.part(m_method, m_at, j));
            });
        };
        return "\nS = Σ_j w_j·|best_j − x_ij|/(max_j − min_j), R = max_j of the same\nS = " +
               sum([this](std::size_t j) { return weight(j) + "·" + gap(j); }) +
               "\n= " + terms(" + ") + " = " + valueWritten(utilities[m_at]) + "\nR = max(" +
               terms(", ") + ") = " + valueWritten(regrets[m_at]) +
               "\nQ = " + placed(v, utilities) + " + " + placed(1 - v, regrets) + " = " + value();
    }

private:
    struct Range {
        double least = 0;
        double most = 0;
        double length = 0; ///< of the column as a vector
        double total = 0;
    };

    Range rangeOf(std::size_t j) const
    {
        Range range{m_live.score(0, j), m_live.score(0, j)};
        double squares = 0;
        for (std::size_t i = 0; i < m_live.alternatives(); ++i) {
            const double score = m_live.score(i, j);
            range.least = std::min(range.least, score);
            range.most = std::max(range.most, score);
            range.total += score;
            squares += score * score;
        }
        range.length = std::sqrt(squares);
        return range;
    }

    std::string value() const { return valueWritten(m_live.scores(m_method)[m_at]); }
    std::string weight(std::size_t j) const { return weightWritten(m_weights[j]); }
    std::string score(std::size_t j) const { return scoreWritten(m_live.score(m_at, j)); }

    template <class Term>
    std::string sum(const Term& term) const
    {
        return joined(m_live.criteria(), " + ", term);
    }

    /// The weights with what the method made of the scores, and their sum.
    std::string weighedParts() const
    {
        return "\n= " + sum([this](std::size_t j) {
                   return weight(j) + "·" +
                          inBrackets(weightWritten(m_live.part(m_method, m_at, j)));
               }) +
               "\n= " + value();
    }

    std::string overWidth(const std::string& above, const Range& range) const
    {
        return above + "/(" + scoreWritten(range.most) + " − " + scoreWritten(range.least) + ")";
    }

    std::string normalised(std::size_t j) const
    {
        const auto range = rangeOf(j);
        // Where all are alike, or another normalisation was asked for, only the result is said.
        if (!(range.most > range.least) || m_live.normalisation() != Normalisation::minMax)
            return weightWritten(m_live.part(m_method, m_at, j));
        return overWidth(m_live.isLarger(j)
                             ? "(" + score(j) + " − " + scoreWritten(range.least) + ")"
                             : "(" + scoreWritten(range.most) + " − " + score(j) + ")",
                         range);
    }

    std::string gap(std::size_t j) const
    {
        const auto range = rangeOf(j);
        if (!(range.most > range.least))
            return "0";
        const double best = m_live.isLarger(j) ? range.most : range.least;
        return overWidth("|" + scoreWritten(best) + " − " + score(j) + "|", range);
    }

    std::string share(std::size_t j) const
    {
        return m_live.isLarger(j) ? score(j) + "/" + scoreWritten(rangeOf(j).total)
                                  : weightWritten(m_live.part(m_method, m_at, j));
    }

    /// The distance from the best or from the worst of all criteria, written out.
    std::pair<std::string, double> distance(bool fromBest) const
    {
        double squares = 0;
        const std::string terms = sum([&](std::size_t j) -> std::string {
            const auto range = rangeOf(j);
            if (!(range.length > 0))
                return "0";
            const double ideal = m_live.isLarger(j) == fromBest ? range.most : range.least;
            squares += std::pow(m_weights[j] * (m_live.score(m_at, j) - ideal) / range.length, 2);
            return "(" + weight(j) + "·(" + score(j) + " − " + scoreWritten(ideal) + ")/" +
                   scoreWritten(range.length) + ")²";
        });
        return {"√(" + terms + ")", std::sqrt(squares)};
    }

    /// Where a value of VIKOR lies between the best and the worst of all, with its weight.
    std::string placed(double weight, const std::vector<double>& all) const
    {
        const auto [least, most] = std::minmax_element(all.begin(), all.end());
        if (!(*most > *least))
            return "0";
        return weightWritten(weight) + "·(" + valueWritten(all[m_at]) + " − " +
               valueWritten(*least) + ")/(" + valueWritten(*most) + " − " + valueWritten(*least) +
               ")";
    }

    const LiveRanking& m_live;
    RankingMethod m_method;
    std::size_t m_at;
    const std::vector<double>& m_weights;
};

const char* formulaOf(RankingMethod method)
{
    switch (method) {
    case RankingMethod::weightedSum: return "Σ_j w_j·(x_ij − min_j)/(max_j − min_j)";
    case RankingMethod::topsis: return "C_i = D⁻_i/(D⁺_i + D⁻_i)";
    case RankingMethod::vikor:
        return "Q_i = v(S_i − S*)/(S⁻ − S*) + (1 − v)(R_i − R*)/(R⁻ − R*), v = 0.5";
    case RankingMethod::promethee: return "φ(a) = Σ_b [π(a,b) − π(b,a)]/(n − 1)";
    case RankingMethod::ahp: break;
    }
    return "Σ_j w_j·p_ij";
}

} // namespace

std::string workedRanking(const LiveRanking& live, RankingMethod method, std::size_t alternative)
{
    std::string words = formulaOf(method);
    if (live.scores(method).empty())
        return words;
    const Workings workings(live, method, alternative);
    switch (method) {
    case RankingMethod::weightedSum: return words + workings.weightedSum();
    case RankingMethod::topsis: return words + workings.topsis();
    case RankingMethod::vikor: return words + workings.vikor();
    case RankingMethod::promethee: return words + workings.promethee();
    case RankingMethod::ahp: break;
    }
    return words + workings.ahp();
}

} // namespace concordat::formation
