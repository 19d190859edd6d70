#include "core/chain/formula.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/core/samples/sample_files.h"
#include "tests/support/state_of.h"

using namespace concordat;
using chain::ChainNode;
using model::Date;

namespace {

/// Reads `+ * / ^ -`, brackets and `min(a, b)`: what the formulas are written in.
class Reader {
public:
    explicit Reader(std::string text) : m_text(std::move(text))
    {
        m_text.erase(std::remove(m_text.begin(), m_text.end(), ' '), m_text.end());
    }

    double value()
    {
        const double result = sum();
        EXPECT_EQ(m_at, m_text.size()) << m_text;
        return result;
    }

private:
    bool take(char sign)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == sign;
        m_at += there ? 1 : 0;
        return there;
    }
    double sum()
    {
        double result = product();
        for (;;) {
            if (take('+'))
                result += product();
            else if (take('-'))
                result -= product();
            else
                return result;
        }
    }
    double product()
    {
        double result = power();
        for (;;) {
            if (take('*'))
                result *= power();
            else if (take('/'))
                result /= power();
            else
                return result;
        }
    }
    double power()
    {
        const double base = atom();
        return take('^') ? std::pow(base, atom()) : base;
    }
    double atom()
    {
        const bool least = m_text.compare(m_at, 4, "min(") == 0;
        m_at += least ? 3 : 0;
        if (take('(')) {
            double result = sum();
            while (take(','))
                result = std::min(result, sum());
            EXPECT_TRUE(take(')')) << m_text;
            return result;
        }
        std::size_t length = 0;
        const double result = std::stod(m_text.substr(m_at), &length);
        m_at += length;
        return result;
    }

    std::string m_text;
    std::size_t m_at = 0;
};

/// The last line of a formula is "= numbers = result": both sides.
std::pair<std::string, double> numbersOf(const std::string& formula)
{
    const auto line = formula.substr(formula.rfind('\n') + 1);
    const auto first = line.find("= ");
    const auto last = line.rfind("= ");
    if (first == std::string::npos)
        return {};
    return {first == last ? line.substr(2) : line.substr(2, last - 2),
            std::stod(line.substr(last + 2))};
}

std::optional<double> named(const model::Text& text, const std::string& name)
{
    for (const auto& [key, value] : text.values) {
        if (key == name)
            return std::get<double>(value);
    }
    return {};
}

/// The mean of the inputs by the weights they say, as the formula of every node asks.
std::optional<double> meanOf(const std::vector<measures::Input>& inputs)
{
    double sum = 0;
    double weights = 0;
    for (const auto& input : inputs) {
        const auto score = named(input.value, "score");
        if (!score)
            continue;
        const double weight = named(input.value, "weight").value_or(1);
        sum += weight * *score;
        weights += weight;
    }
    return weights > 0 ? std::optional{sum / weights} : std::nullopt;
}

void expectReproduced(const chain::ChainResult& result)
{
    for (const auto& node : result.nodes) {
        if (!node.observed.score)
            continue;
        const auto& why = node.observed.why;
        SCOPED_TRACE(why.formula);
        const auto [numbers, said] = numbersOf(why.formula);
        EXPECT_NEAR(said, *node.observed.score, 0.0051);
        EXPECT_NEAR(Reader{numbers}.value(), *node.observed.score, 0.05);
        ASSERT_TRUE(meanOf(why.inputs));
        // Inputs are shown without decimals.
        EXPECT_NEAR(*meanOf(why.inputs), *node.observed.score, 0.75);
    }
    if (result.gate.value) {
        const auto [numbers, said] = numbersOf(result.gate.why.formula);
        EXPECT_NEAR(said, *result.gate.value, 0.0051);
        EXPECT_NEAR(Reader{numbers}.value(), *result.gate.value, 0.001);
    }
    if (result.potential) {
        const auto [numbers, said] = numbersOf(result.potentialWhy.formula);
        EXPECT_NEAR(said, *result.potential, 0.0051);
        EXPECT_NEAR(Reader{numbers}.value(), *result.potential, 0.05);
    }
}

TEST(ChainFormula, GivesTheNumberItExplainsForEveryNodeOfEverySample)
{
    std::size_t scored = 0;
    for (const auto* sample : {"teaching", "vlsi", "sematech", "cpre", "ecsel-one"}) {
        for (const auto& state : test::sampleStates(sample)) {
            SCOPED_TRACE(sample);
            const auto asOf = state.consortium().judgedOn.value_or(Date(2026, 6, 30));
            for (const auto day : {asOf, asOf.plusMonths(-7), asOf.plusMonths(9)}) {
                const auto result = chain::evaluate(state, day);
                expectReproduced(result);
                for (const auto& node : result.nodes)
                    scored += node.observed.score ? 1 : 0;
            }
        }
    }
    EXPECT_GT(scored, 30U);
}

TEST(ChainFormula, CountsWeightsOfLinksAndStrictness)
{
    const auto state = test::sampleStates("teaching").front();
    chain::ChainOptions options;
    options.strictness = 2;
    options.weights[{ChainNode::trust, ChainNode::networkSynergy}] = 4;
    options.weights[{ChainNode::networkSynergy, ChainNode::knowledgeFlow}] = 3;
    options.supposed[ChainNode::complementarity] = 31;
    const auto result = chain::evaluate(state, Date(2026, 6, 30), options);
    const auto [gate, gateSaid] = numbersOf(result.gate.why.formula);
    EXPECT_NEAR(Reader{gate}.value(), *result.gate.value, 0.001) << result.gate.why.formula;
    const auto [potential, said] = numbersOf(result.potentialWhy.formula);
    EXPECT_NEAR(Reader{potential}.value(), *result.potential, 0.05) << result.potentialWhy.formula;
    EXPECT_EQ(result[ChainNode::complementarity].observed.why.formula.rfind("C1 = 31, supposed", 0),
              0U);
}

TEST(ChainFormula, NamesOwnIndicatorsThatJoinTheMean)
{
    chain::Parts parts;
    parts.formula = "M3 = 100 * live / 5";
    parts.working = "100 * 4 / 5";
    parts.parts.push_back(chain::known({}, {}, 80));
    EXPECT_EQ(chain::formulaOf(parts, 80), "M3 = 100 * live / 5\n= 100 * 4 / 5 = 80");
    auto own = chain::known({}, {}, 20);
    own.indicator = model::Id<model::Indicator>{"i"};
    own.confidence = 0.5;
    parts.parts.push_back(own);
    EXPECT_EQ(chain::formulaOf(parts, 60), "M3 = mean(s, own indicators);  s = 100 * live / 5\n"
                                           "s = 100 * 4 / 5\n= (80 + 0.5 * 20) / 1.5 = 60");
    parts.formula = "C2 = mean(history, contract)";
    EXPECT_EQ(chain::formulaOf(parts, {}), "C2 = mean(history, contract, own indicators)");
}

} // namespace
