#include "core/chain/formula.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace concordat::chain {

namespace {

struct Term {
    double weight = 1;
    double value = 0;
};

std::string joined(const std::vector<std::string>& words, const char* by)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : by) + word;
    return text;
}

std::string bracketed(const std::vector<std::string>& words)
{
    const auto sum = joined(words, " + ");
    return words.size() > 1 ? "(" + sum + ")" : sum;
}

/// "(100 + 0.5 * 40) / 1.5"
std::string weightedSum(const std::vector<Term>& terms)
{
    std::vector<std::string> summands;
    double weights = 0;
    for (const auto& [weight, value] : terms) {
        const auto factor = inFormula(weight, 3);
        summands.push_back(factor == "1" ? inFormula(value) : factor + " * " + inFormula(value));
        weights += weight;
    }
    return bracketed(summands) + " / " + inFormula(weights, 3);
}

bool isOwn(const Part& part)
{
    return part.indicator.has_value();
}

/// What the formula says is the computed part alone; the user's indicators join it in a mean.
std::string withOwnIndicators(const std::string& formula)
{
    const auto sign = formula.find(" = ");
    const auto name = formula.substr(0, sign);
    const auto rule = formula.substr(sign + 3);
    if (rule.rfind("mean(", 0) == 0)
        return name + " = mean(" + rule.substr(5, rule.size() - 6) + ", own indicators)";
    return name + " = mean(s, own indicators);  s = " + rule;
}

double weightsInto(ChainNode from, Column column, const ChainResult& result)
{
    double sum = 0;
    for (const auto& link : result.links) {
        if (link.from == from && infoOf(link.to).column == column)
            sum += link.normalised;
    }
    return sum;
}

} // namespace

std::string inFormula(double value, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    std::string digits = text;
    if (digits.find('.') != std::string::npos)
        digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return digits == "-0" ? "0" : digits;
}

std::string workingOf(std::size_t count, std::size_t total)
{
    return "100 * " + std::to_string(count) + " / " + std::to_string(total);
}

std::string formulaOf(const Parts& parts, const std::optional<double>& score)
{
    const bool own = std::any_of(parts.parts.begin(), parts.parts.end(), isOwn);
    auto formula = own ? withOwnIndicators(parts.formula) : parts.formula;
    std::vector<Term> terms;
    for (const auto& part : parts.parts) {
        if (part.score)
            terms.push_back({part.weight * part.confidence, *part.score});
    }
    if (!score)
        return formula;
    if (!own && parts.parts.size() == 1 && !parts.working.empty())
        return formula + "\n= " + parts.working + " = " + inFormula(*score);
    if (own && !parts.working.empty())
        formula += "\ns = " + parts.working;
    if (terms.size() == 1 && inFormula(terms.front().weight) == "1")
        return formula + "\n= " + inFormula(*score);
    return formula + "\n= " + weightedSum(terms) + " = " + inFormula(*score);
}

std::string gateFormulaOf(const ChainResult& result)
{
    std::string formula = "G = geometric mean(C) / 100 * min(1, min(C) / 50)^strictness";
    if (!result.gate.value)
        return formula;
    std::vector<std::string> factors;
    double lowest = 100;
    double weights = 0;
    for (const auto& info : allNodes()) {
        const auto& score = result[info.node].observed.score;
        const double weight = weightsInto(info.node, Column::mechanism, result);
        if (info.column != Column::condition || !score || weight <= 0)
            continue;
        factors.push_back(inFormula(*score) + "^" + inFormula(weight));
        weights += weight;
        lowest = std::min(lowest, *score);
    }
    return formula + "\n= (" + joined(factors, " * ") + ")^(1 / " + inFormula(weights) +
           ") / 100 * min(1, " + inFormula(lowest) + " / 50)^" + inFormula(result.gate.strictness) +
           " = " + inFormula(*result.gate.value);
}

std::string potentialFormulaOf(const ChainResult& result)
{
    std::string formula = "t_j = m_j * f * G_j;  P = sum(w_j * t_j) / sum(w_j)";
    if (!result.potential)
        return formula;
    std::vector<Term> terms;
    for (const auto& info : allNodes()) {
        const auto& node = result[info.node];
        if (info.column == Column::mechanism && node.transmitted)
            terms.push_back({weightsInto(info.node, Column::mediator, result), *node.transmitted});
    }
    return formula + "\n= " + weightedSum(terms) + " = " + inFormula(*result.potential);
}

} // namespace concordat::chain
