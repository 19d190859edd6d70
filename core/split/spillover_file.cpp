#include <limits>

#include "core/measures/input_reader.h"
#include "core/split/spillover.h"

namespace concordat::split {

using measures::InputNode;
using model::coreText;
using model::literalText;
using model::Result;
using nlohmann::json;

namespace {

double positive(const InputNode& node)
{
    const auto value = node.number();
    if (!(value > 0) && !node.failed())
        node.refuse(coreText("Spillover", "This must be above 0."));
    return value;
}

int firmCount(const InputNode& node, int least)
{
    return static_cast<int>(node.numberWithin(least, 100000) == static_cast<double>(node.integer())
                                ? node.integer()
                                : least);
}

SpilloverInputs readInputs(const InputNode& root)
{
    root.allowOnly({"a", "cost", "margin", "b", "gamma", "firms", "beta", "spillover", "chain"});
    SpilloverInputs inputs;
    if (const auto margin = root.optionalMember("margin")) {
        inputs.a = positive(*margin);
        inputs.marginOnly = true;
        if (root.has("a") || root.has("cost"))
            margin->refuse(coreText("Spillover", "Give either “margin”, or “a” and “cost”."));
    } else {
        inputs.a = positive(root.member("a"));
        inputs.cost = root.member("cost").numberWithin(0, std::numeric_limits<double>::infinity());
        if (inputs.cost >= inputs.a)
            root.member("cost").refuse(coreText(
                "Spillover", "The unit cost must be below the price at which nothing is sold."));
    }
    if (const auto b = root.optionalMember("b"))
        inputs.b = positive(*b);
    inputs.gamma = positive(root.member("gamma"));
    if (const auto firms = root.optionalMember("firms"))
        inputs.firms = firmCount(*firms, 2);
    inputs.beta = root.member("beta").numberWithin(0, 1);
    if (const auto kind = root.optionalMember("spillover")) {
        const auto word = kind->text();
        if (word != "output" && word != "input")
            kind->refuse(coreText("Spillover", "What spills is “output” or “input”."));
        inputs.kind = word == "input" ? SpilloverKind::input : SpilloverKind::output;
    }
    return inputs;
}

ChainInputs readChain(const InputNode& node, double betaHorizontal)
{
    node.allowOnly({"betaVertical", "positions"});
    ChainInputs chain;
    chain.betaHorizontal = betaHorizontal;
    chain.betaVertical = node.member("betaVertical").numberWithin(0, 1);
    for (const auto& item : node.member("positions").items()) {
        item.allowOnly({"name", "margin", "b", "gamma", "firms"});
        ChainPosition position;
        position.name = item.member("name").text();
        position.margin = positive(item.member("margin"));
        if (const auto b = item.optionalMember("b"))
            position.b = positive(*b);
        position.gamma = positive(item.member("gamma"));
        position.firms = firmCount(item.member("firms"), 1);
        for (const auto& other : chain.positions) {
            if (other.name == position.name)
                item.refuse(
                    coreText("Spillover", "“{name}” is listed twice.").with("name", position.name));
        }
        chain.positions.push_back(std::move(position));
    }
    if (chain.positions.size() < 2)
        node.member("positions")
            .refuse(coreText("Spillover", "A chain has at least two positions."));
    return chain;
}

/// Where only the margin a − A is known, so is only what the price is above the cost A.
json outcomeJson(const ResearchOutcome& outcome, bool marginOnly, const measures::Wording& words)
{
    if (!outcome.interior)
        return {{"interior", false}, {"reason", words(outcome.reason)}};
    return {{"interior", true},
            {"investment", outcome.investment},
            {"costReduction", outcome.costReduction},
            {"spending", outcome.spending},
            {"quantity", outcome.quantity},
            {marginOnly ? "priceAboveCost" : "price", outcome.price},
            {"profit", outcome.profit}};
}

json chainJson(const ChainInputs& chain, const measures::Wording& words)
{
    json answer;
    for (const bool cooperate : {false, true}) {
        const auto* name = cooperate ? "cooperation" : "competition";
        const auto investments = chainInvestments(chain, cooperate);
        if (!investments) {
            answer[name] = {{"interior", false}, {"reason", words(investments.error().text)}};
            continue;
        }
        answer[name]["interior"] = true;
        for (std::size_t g = 0; g < chain.positions.size(); ++g)
            answer[name]["investment"][chain.positions[g].name] = (*investments)[g];
    }
    return answer;
}

measures::Explanation explanationOf(const SpilloverInputs& inputs, bool chain)
{
    measures::Explanation why;
    const bool output = inputs.kind == SpilloverKind::output;
    why.title = coreText("Spillover", "Research under spillovers");
    why.subtitle = output ? coreText("Spillover", "Cost reductions leak to the others")
                          : coreText("Spillover", "Spending leaks to the others");
    why.formula = output
                      ? "k = n − (n−1)β, m = 1 + (n−1)β; competition x = 2(a−A)k/(bγ(n+1)² − 2km); "
                        "cooperation x = 2(a−A)m/(bγ(n+1)² − 2m²); collusion x = (a−A)m/(2bγn − m²)"
                      : "f = √(2X/γ); alone f = 2(a−A)k/(bγ(n+1)² − 2k); together f = "
                        "2(a−A)m/(bγ(n+1)² − 2m); joint venture: β = 1";
    why.sources.push_back(literalText(
        output ? "d'Aspremont & Jacquemin 1988; Henriques 1990, American Economic Review"
               : "Kamien, Muller & Zang 1992, American Economic Review"));
    why.notes.push_back(
        coreText("Spillover", "Firms are alike, demand is linear, everybody foresees the market."));
    if (!output)
        why.notes.push_back(coreText(
            "Spillover", "Stability of adjustment is examined for spilling cost reductions only."));
    if (chain)
        why.notes.push_back(coreText(
            "Spillover", "The chain is a default of ours: the review's own three-stage game could "
                         "not be seen."));
    return why;
}

} // namespace

Result<std::string> spilloverJson(std::string_view inputText, const std::string& sourceName,
                                  const measures::Wording& words)
{
    const auto document = measures::parseInput(inputText, sourceName);
    if (!document)
        return document.error();
    measures::InputReport report(sourceName);
    const InputNode root(*document, {}, report);
    const auto inputs = readInputs(root);
    std::optional<ChainInputs> chain;
    if (const auto node = root.optionalMember("chain"))
        chain = readChain(*node, inputs.beta);
    if (report.failed())
        return report.error();
    json answer;
    answer["spillover"] = inputs.kind == SpilloverKind::output ? "output" : "input";
    for (const auto regime : researchRegimes)
        answer["regimes"][regimeName(regime)] =
            outcomeJson(researchOutcome(inputs, regime), inputs.marginOnly, words);
    answer["band"] = nullptr;
    if (const auto band = spilloverBand(inputs)) {
        answer["band"] = {{"best", band->best},
                          {"lower", band->lower},
                          {"upper", band->upper},
                          {"share", band->share},
                          {"position", inputs.beta < band->lower   ? "below"
                                       : inputs.beta > band->upper ? "above"
                                                                   : "inside"}};
    }
    if (inputs.kind == SpilloverKind::output)
        answer["reactionSlope"] = reactionSlope(inputs);
    if (chain)
        answer["chain"] = chainJson(*chain, words);
    answer["explanation"] = measures::toJson(explanationOf(inputs, chain.has_value()), words);
    return answer.dump(2) + "\n";
}

} // namespace concordat::split
