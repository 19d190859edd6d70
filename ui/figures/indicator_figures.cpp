#include "ui/figures/indicator_figures.h"

#include <algorithm>
#include <cmath>

#include "core/chain/parts.h"
#include "core/model/rounding.h"

namespace concordat::ui::figures {

using model::coreText;
using model::Indicator;
using model::literalText;
using model::Observation;
using model::TextValue;

namespace {

std::vector<const Observation*> observationsOf(const model::State& state,
                                               const model::Id<Indicator>& indicator)
{
    std::vector<const Observation*> rows;
    for (const auto& row : state.rows<Observation>()) {
        if (row.indicator == indicator && row.date && std::isfinite(row.value))
            rows.push_back(&row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto* a, const auto* b) { return a->date < b->date; });
    return rows;
}

/// Lines number decimals alike: enough of them for values below ten.
int decimalsOf(const std::vector<const Observation*>& rows)
{
    const bool small = std::any_of(rows.begin(), rows.end(), [](const auto* row) {
        return std::abs(row->value) < 10 && row->value != std::round(row->value);
    });
    return small ? 2 : 0;
}

TextValue numberCell(const std::optional<double>& value)
{
    if (!value)
        return std::string{};
    return model::roundedTo(*value, 2);
}

} // namespace

Figure indicatorFigure(const model::State& state, const model::Id<Indicator>& id)
{
    const auto* indicator = state.find(id);
    Figure figure;
    figure.id = "indicator.course";
    Lines lines;
    figure.table.columns = {coreText("Indicators", "Day"), coreText("Indicators", "Value"),
                            coreText("Indicators", "Confidence"),
                            coreText("Indicators", "Evidence"),
                            coreText("Indicators", "Judged by")};
    if (!indicator) {
        figure.data = std::move(lines);
        return figure;
    }
    const auto rows = observationsOf(state, id);
    Lines::Line observed{"observed", coreText("Indicators", "observed"), 0, {}};
    Lines::Line baseline{"baseline", coreText("Indicators", "baseline"), 5, {}};
    Lines::Line target{"target", coreText("Indicators", "target"), 2, {}};
    const auto point = [](double value) { return Lines::Point{value, {}, {}, {}, {}}; };
    for (const auto* row : rows) {
        lines.positions.push_back(row->date ? literalText(row->date->toString())
                                            : coreText("Indicators", "undated"));
        observed.points.push_back(point(row->value));
        if (indicator->baseline)
            baseline.points.push_back(point(*indicator->baseline));
        if (indicator->target)
            target.points.push_back(point(*indicator->target));
        figure.table.rows.push_back({row->date ? TextValue{*row->date} : TextValue{std::string{}},
                                     row->value, std::round(100 * row->confidence) / 100,
                                     row->evidence, row->judgedBy});
    }
    lines.unit = literalText(indicator->unit);
    lines.decimals = decimalsOf(rows);
    for (auto* line : {&observed, &baseline, &target}) {
        if (!line->points.empty())
            lines.lines.push_back(std::move(*line));
    }
    figure.title = literalText(indicator->name);
    figure.alternative =
        rows.empty()
            ? coreText("Indicators", "{name}: no observation yet.").with("name", indicator->name)
            : coreText("Indicators", "{name}: {count} observations, the latest {value} {unit}.")
                  .with("name", indicator->name)
                  .with("count", static_cast<std::int64_t>(rows.size()))
                  .with("value", rows.back()->value)
                  .with("unit", indicator->unit);
    figure.data = std::move(lines);
    return figure;
}

Figure indicatorsFigure(const model::State& state, model::Date asOf)
{
    const chain::ChainOptions options;
    const auto basis = chain::basisOf(state, asOf, options);
    Figure figure;
    figure.id = "indicators";
    figure.title = coreText("Indicators", "Indicators");
    figure.table.columns = {coreText("Indicators", "Node"),
                            coreText("Indicators", "Indicator"),
                            coreText("Indicators", "Value"),
                            coreText("Indicators", "Unit"),
                            coreText("Indicators", "Baseline"),
                            coreText("Indicators", "Target"),
                            coreText("Indicators", "Scaled, 0-100"),
                            coreText("Indicators", "Confidence"),
                            coreText("Indicators", "Day")};
    GroupedBars bars;
    bars.series = {{coreText("Indicators", "scaled")}, {coreText("Indicators", "target")}};
    bars.unit = coreText("Indicators", "points of 100");
    bars.decimals = 0;
    for (const auto& info : chain::allNodes()) {
        for (const auto& part : chain::indicatorParts(basis, info.node)) {
            const auto* row = part.indicator ? state.find(*part.indicator) : nullptr;
            if (!row)
                continue;
            const auto* seen = part.observation ? state.find(*part.observation) : nullptr;
            std::optional<double> aim;
            if (row->target)
                aim = chain::scaledTo(*row, *row->target);
            bars.groups.push_back({row->id.value(),
                                   coreText("Indicators", "{node} · {name}")
                                       .with("node", std::string{info.id})
                                       .with("name", row->name),
                                   {{part.score, {}}, {aim, {}}},
                                   -1});
            figure.table.rows.push_back(
                {std::string{info.id}, row->name,
                 numberCell(seen ? std::optional{seen->value} : std::nullopt), row->unit,
                 numberCell(row->baseline), numberCell(row->target), numberCell(part.score),
                 numberCell(part.score ? std::optional{part.confidence} : std::nullopt),
                 seen && seen->date ? TextValue{*seen->date} : TextValue{std::string{}}});
        }
    }
    figure.alternative = coreText("Indicators", "{count} indicators, scaled to 0-100, beside "
                                                "their targets.")
                             .with("count", static_cast<std::int64_t>(bars.groups.size()));
    figure.data = std::move(bars);
    return figure;
}

} // namespace concordat::ui::figures
