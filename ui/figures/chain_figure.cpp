#include "ui/figures/chain_figure.h"
#include "core/model/rounding.h"

#include <cmath>

namespace concordat::ui::figures {

using chain::ChainResult;
using chain::NodeResult;
using model::coreText;
using model::Text;
using model::TextValue;

namespace {

double hundredths(double value)
{
    return model::roundedTo(value, 2);
}

ChainDiagram::Column columnOf(chain::Column column)
{
    switch (column) {
    case chain::Column::condition: return ChainDiagram::Column::condition;
    case chain::Column::mechanism: return ChainDiagram::Column::mechanism;
    case chain::Column::mediator: return ChainDiagram::Column::mediator;
    case chain::Column::outcome: return ChainDiagram::Column::outcome;
    case chain::Column::feedback: return ChainDiagram::Column::feedback;
    }
    return ChainDiagram::Column::condition;
}

/// What stands beside the score: what the gate takes, the facts, or what to add.
/// Whether the score rests on less than half of what it should.
bool isProvisional(const NodeResult& node)
{
    return node.observed.score && !node.supposed && !node.judged &&
           node.observed.confidence < chain::firmConfidence;
}

Text remarkOf(const NodeResult& node)
{
    const auto& info = chain::infoOf(node.node);
    if (!node.observed.score)
        return info.supply.text();
    if (node.supposed)
        return coreText("Chain", "supposed");
    if (node.judged)
        return coreText("Chain", "judged by {who}").with("who", node.judged->by);
    if (isProvisional(node))
        return coreText("Chain", "only {percent} % known")
            .with("percent", std::round(100 * node.observed.confidence));
    if (!node.transmitted)
        return node.remark;
    if (info.column == chain::Column::mechanism) {
        // Of the rounded numbers beside it, so that the reader can check the sum.
        const double lost = std::round(*node.observed.score) - std::round(*node.transmitted);
        return lost > 0 ? coreText("Chain", "−{points} at the gate").with("points", lost)
                        : coreText("Chain", "passes the gate");
    }
    return node.remark;
}

/// Mediators and outcomes stand beside what the chain would have led one to expect.
Text expectationOf(const NodeResult& node)
{
    const bool mechanism = chain::infoOf(node.node).column == chain::Column::mechanism;
    if (mechanism || !node.transmitted)
        return {};
    return coreText("Chain", "expected {score}").with("score", std::round(*node.transmitted));
}

Text scoreSentence(const NodeResult& node)
{
    auto title = chain::titleOf(node.node);
    if (!node.observed.score)
        return coreText("Chain", "{node}: no data yet, {supply}")
            .with("node", std::move(title))
            .with("supply", chain::infoOf(node.node).supply.text());
    const double score = std::round(*node.observed.score);
    if (!node.transmitted)
        return coreText("Chain", "{node}: {score}")
            .with("node", std::move(title))
            .with("score", score);
    const bool mechanism = chain::infoOf(node.node).column == chain::Column::mechanism;
    auto words = mechanism ? coreText("Chain", "{node}: raw {score}, transmitted {transmitted}")
                           : coreText("Chain", "{node}: {score}, expected {transmitted}");
    return std::move(words)
        .with("node", std::move(title))
        .with("score", score)
        .with("transmitted", std::round(*node.transmitted));
}

/// The sentence of the score, how sure it is, and what else the card shows by signs.
Text summaryOf(const NodeResult& node, const course::NodeSigns* signs)
{
    auto words = scoreSentence(node);
    if (node.observed.score)
        words = coreText("Chain", "{summary}; confidence {percent} %")
                    .with("summary", std::move(words))
                    .with("percent", std::round(100 * node.observed.confidence));
    if (signs && signs->trend && !node.supposed)
        words = coreText("Chain", "{summary}; {points} points since half a year ago")
                    .with("summary", std::move(words))
                    .with("points", std::round(*signs->trend));
    if (signs && signs->warnings() > 0)
        words = coreText("Chain", "{summary}; warnings that stand: {count}")
                    .with("summary", std::move(words))
                    .with("count", static_cast<std::int64_t>(signs->warnings()));
    for (const auto& constraint : node.constraints)
        words = coreText("Chain", "{summary}; constraint: {title}")
                    .with("summary", std::move(words))
                    .with("title", constraint);
    return words;
}

void addHeadings(ChainDiagram& diagram, const ChainResult& result)
{
    const auto add = [&](chain::Column column, Text subtitle) {
        diagram.headings.push_back({columnOf(column), chain::titleOf(column), std::move(subtitle)});
    };
    Text gate = coreText("Chain", "gate: no data yet");
    if (result.gate.value)
        gate = coreText("Chain", "gate {gate} = mean {mean} × weakest {weakest}")
                   .with("gate", hundredths(*result.gate.value))
                   .with("mean", hundredths(*result.gate.mean))
                   .with("weakest", hundredths(*result.gate.weakest));
    add(chain::Column::condition, std::move(gate));
    add(chain::Column::mechanism, result.fitAssumed
                                      ? coreText("Chain", "raw → transmitted, fit 1 (assumed)")
                                      : coreText("Chain", "raw → transmitted, fit {fit}")
                                            .with("fit", hundredths(result.fit)));
    add(chain::Column::mediator, coreText("Chain", "observed beside expected"));
    Text potential = coreText("Chain", "potential: no data yet");
    if (result.potential)
        potential = (result.confidence < chain::firmConfidence
                         ? coreText("Chain", "potential {score}, {percent} % known")
                               .with("percent", std::round(100 * result.confidence))
                         : coreText("Chain", "potential {score}"))
                        .with("score", std::round(*result.potential));
    add(chain::Column::outcome, std::move(potential));
}

TextValue roundedOrNone(const std::optional<double>& value)
{
    if (!value)
        return std::string{};
    return model::roundedTo(*value, 1);
}

const course::NodeSigns* signsOf(const NodeResult& node, const ChainMarks& marks)
{
    return marks.signs ? &(*marks.signs)[static_cast<std::size_t>(node.node)] : nullptr;
}

/// What a card's number is compared by: of mechanisms what passes the gate, as long as it is known.
std::optional<double> comparedBy(const NodeResult& node)
{
    const bool mechanism = chain::infoOf(node.node).column == chain::Column::mechanism;
    return mechanism && node.transmitted ? node.transmitted : node.observed.score;
}

/// Against what is compared, else since half a year ago.
std::optional<double> changeOf(const NodeResult& node, const ChainMarks& marks)
{
    if (marks.compared) {
        const auto other = comparedBy((*marks.compared)[node.node]);
        const auto here = comparedBy(node);
        if (!other || !here)
            return {};
        return *here - *other;
    }
    // A supposed score has no past.
    const auto* signs = signsOf(node, marks);
    return signs && !node.supposed ? signs->trend : std::nullopt;
}

FigureTable tableOf(const ChainResult& result, const ChainMarks& marks)
{
    FigureTable table;
    table.columns = {coreText("Chain", "Node"),
                     coreText("Chain", "Name"),
                     coreText("Chain", "Column"),
                     coreText("Chain", "Score"),
                     coreText("Chain", "Transmitted or expected"),
                     coreText("Chain", "Confidence"),
                     coreText("Chain", "Trend"),
                     coreText("Chain", "Warnings"),
                     coreText("Chain", "Constraints"),
                     coreText("Chain", "Remark")};
    for (const auto& node : result.nodes) {
        const auto& info = chain::infoOf(node.node);
        const auto* signs = signsOf(node, marks);
        table.rows.push_back({std::string{info.id}, std::vector<Text>{chain::titleOf(node.node)},
                              std::vector<Text>{chain::titleOf(info.column)},
                              roundedOrNone(node.observed.score), roundedOrNone(node.transmitted),
                              hundredths(node.observed.confidence),
                              roundedOrNone(changeOf(node, marks)),
                              static_cast<std::int64_t>(signs ? signs->warnings() : 0),
                              static_cast<std::int64_t>(node.constraints.size()),
                              std::vector<Text>{remarkOf(node)}});
    }
    return table;
}

Text limitSentence(const ChainResult& result)
{
    if (!result.bottleneck) {
        return result.gate.value
                   ? coreText("Chain", "No single condition limits the chain now.")
                   : coreText("Chain", "No condition has data yet: add holdings, a survey or a "
                                       "contract, or risk shares.");
    }
    const auto& limit = *result.bottleneck;
    auto words = coreText("Chain", "{condition} limits most now.");
    if (limit.ofPotential && limit.gain > 0)
        words = coreText("Chain", "{condition} limits most now: ten points more would raise the "
                                  "potential from {now} to {then}.");
    return std::move(words)
        .with("condition", chain::titleOf(limit.condition))
        .with("now", std::round(limit.now))
        .with("then", std::round(limit.then));
}

} // namespace

Text chainMessage(const ChainResult& result)
{
    return chain::supposes(result)
               ? coreText("Chain", "Supposed: {message}").with("message", limitSentence(result))
               : limitSentence(result);
}

Figure chainFigure(const ChainResult& result, const ChainMarks& marks)
{
    ChainDiagram diagram;
    for (const auto& node : result.nodes) {
        const auto& info = chain::infoOf(node.node);
        const auto* signs = signsOf(node, marks);
        ChainDiagram::Node card{std::string{info.id},
                                columnOf(info.column),
                                chain::titleOf(node.node),
                                info.question.text(),
                                node.observed.score,
                                node.transmitted,
                                remarkOf(node),
                                expectationOf(node),
                                summaryOf(node, signs),
                                static_cast<int>(node.constraints.size()),
                                result.bottleneck && result.bottleneck->condition == node.node,
                                node.observed.page};
        card.confidence = node.observed.confidence;
        card.provisional = isProvisional(node);
        card.change = changeOf(node, marks);
        if (marks.compared)
            card.compared = (*marks.compared)[node.node].observed.score;
        if (signs) {
            card.highWarnings = signs->high;
            card.mediumWarnings = signs->medium;
            card.lowWarnings = signs->low;
        }
        card.supposed = node.supposed;
        diagram.nodes.push_back(std::move(card));
    }
    for (const auto& link : result.links) {
        const auto& source = result[link.from];
        const bool condition = chain::infoOf(link.from).column == chain::Column::condition;
        diagram.links.push_back({std::string{chain::infoOf(link.from).id},
                                 std::string{chain::infoOf(link.to).id}, link.normalised,
                                 condition ? source.observed.score : source.transmitted});
    }
    addHeadings(diagram, result);
    Figure figure;
    figure.id = "chain.diagram";
    figure.title = coreText("Chain", "Chain");
    figure.subtitle = marks.compared ? coreText("Chain", "{message} Changes are against {other}.")
                                           .with("message", chainMessage(result))
                                           .with("other", marks.comparedName)
                                     : chainMessage(result);
    figure.alternative =
        result.potential
            ? coreText("Chain", "Conditions, mechanisms, mediators and outcomes in a closed loop; "
                                "potential {score}. {message}")
                  .with("score", std::round(*result.potential))
                  .with("message", chainMessage(result))
            : coreText("Chain", "Conditions, mechanisms, mediators and outcomes in a closed loop. "
                                "{message}")
                  .with("message", chainMessage(result));
    figure.table = tableOf(result, marks);
    figure.data = std::move(diagram);
    return figure;
}

} // namespace concordat::ui::figures
