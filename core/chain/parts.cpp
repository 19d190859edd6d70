#include "core/chain/parts.h"

#include <algorithm>
#include <cmath>

#include "core/chain/formula.h"

namespace concordat::chain {

using model::coreText;
using model::Indicator;
using model::literalText;
using model::Observation;
using model::Text;

Part known(Text label, Text value, double score, bool defaulted)
{
    return {std::move(label), std::move(value), std::clamp(score, 0.0, 100.0), {}, defaulted, 1, 1};
}

Part unknown(Text label, std::string page)
{
    return {std::move(label), coreText("Chain", "no data yet"), {}, std::move(page), false, 1, 1};
}

Text countOf(std::size_t count, std::size_t total)
{
    return coreText("Chain", "{count} of {total}")
        .with("count", static_cast<std::int64_t>(count))
        .with("total", static_cast<std::int64_t>(total));
}

Ageing ageingOf(const model::State& state)
{
    Ageing ageing;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject != assumptionSubject || !(row.value >= 0))
            continue;
        if (row.name == "freshMonths")
            ageing.freshMonths = row.value;
        if (row.name == "halfLifeMonths")
            ageing.halfLifeMonths = row.value;
    }
    return ageing;
}

double freshnessOf(const std::optional<model::Date>& observedOn, model::Date asOf,
                   const Ageing& ageing)
{
    constexpr double daysPerMonth = 365.25 / 12;
    if (!observedOn || ageing.halfLifeMonths <= 0)
        return 1;
    const double old = daysBetween(*observedOn, asOf) / daysPerMonth - ageing.freshMonths;
    return old <= 0 ? 1 : std::pow(0.5, old / ageing.halfLifeMonths);
}

Basis basisOf(const model::State& state, model::Date asOf, const ChainOptions& options)
{
    Basis basis{state, asOf, options, measures::membershipAt(state, asOf), {}, ageingOf(state)};
    for (const auto& observation : state.rows<Observation>()) {
        if (!observation.date) {
            ++basis.undated[observation.indicator];
            continue;
        }
        if (*observation.date > asOf)
            continue;
        auto& latest = basis.observations[observation.indicator];
        if (!latest || observation.date >= latest->date)
            latest = &observation;
    }
    return basis;
}

double scaledTo(const Indicator& indicator, double value)
{
    const double width = indicator.scaleTo - indicator.scaleFrom;
    if (width == 0)
        return value >= indicator.scaleTo ? 100 : 0;
    return std::clamp(100 * (value - indicator.scaleFrom) / width, 0.0, 100.0);
}

namespace {

Part partOf(const Basis& basis, const Indicator& indicator, const Observation* observation)
{
    Part part = unknown(literalText(indicator.name), "indicators");
    part.weight = indicator.weight;
    part.indicator = indicator.id;
    if (!observation && basis.undated.count(indicator.id) > 0)
        part.value = coreText("Chain", "observation without a day");
    if (!observation || !std::isfinite(observation->value))
        return part;
    part.score = scaledTo(indicator, observation->value);
    part.observation = observation->id;
    part.freshness = freshnessOf(observation->date, basis.asOf, basis.ageing);
    part.confidence = observation->confidence * part.freshness;
    part.value = coreText("Chain", "{value} {unit}")
                     .with("value", observation->value)
                     .with("unit", indicator.unit);
    if (indicator.unit.empty())
        part.value = coreText("Chain", "{value}").with("value", observation->value);
    if (!observation->judgedBy.empty())
        part.value = coreText("Chain", "{value} {unit}, judged by {who}")
                         .with("value", observation->value)
                         .with("unit", indicator.unit)
                         .with("who", observation->judgedBy);
    return part;
}

Text inputValue(const Part& part)
{
    if (!part.score)
        return part.value;
    const double weight = std::round(100 * part.weight * part.confidence) / 100;
    auto words =
        weight == 1
            ? coreText("Chain", "{score} ({facts})")
            : coreText("Chain", "{score} ({facts}), counts {weight}").with("weight", weight);
    return std::move(words).with("score", std::round(*part.score)).with("facts", part.value);
}

} // namespace

std::vector<Part> indicatorParts(const Basis& basis, ChainNode node)
{
    std::vector<Part> parts;
    for (const auto& indicator : basis.state.rows<Indicator>()) {
        if (indicator.node != node)
            continue;
        const auto latest = basis.observations.find(indicator.id);
        parts.push_back(partOf(basis, indicator,
                               latest == basis.observations.end() ? nullptr : latest->second));
    }
    return parts;
}

namespace {

void sayAgeing(const Parts& parts, measures::Explanation& why)
{
    const auto faded = std::count_if(parts.parts.begin(), parts.parts.end(), [](const Part& part) {
        return part.score && part.freshness < 1;
    });
    if (faded > 0)
        why.notes.push_back(
            coreText("Chain", "Observations that have aged and count for less: {count}. How fast "
                              "they age is a default, not evidence.")
                .with("count", static_cast<std::int64_t>(faded)));
}

} // namespace

measures::ScoreWithReason scoreOf(const NodeInfo& info, const Parts& parts)
{
    measures::ScoreWithReason result;
    double sum = 0;
    double weights = 0;
    double allWeights = 0;
    result.page = std::string{info.page};
    for (const auto& part : parts.parts) {
        const double weight = part.weight * part.confidence;
        allWeights += part.weight;
        result.why.inputs.push_back({part.label, inputValue(part), part.defaulted});
        if (!part.score) {
            if (result.missing.empty() && !part.page.empty())
                result.page = part.page;
            result.missing.push_back(part.label);
            continue;
        }
        sum += weight * *part.score;
        weights += weight;
    }
    if (weights > 0)
        result.score = std::min(100.0, sum / weights); // thirds may round upwards
    if (result.score && allWeights > 0)
        result.confidence = weights / allWeights;
    result.why.formula = formulaOf(parts, result.score);
    result.why.notes = parts.notes;
    sayAgeing(parts, result.why);
    return result;
}

} // namespace concordat::chain
