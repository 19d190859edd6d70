#include "ui/figures/openness_figures.h"
#include "core/model/rounding.h"

namespace concordat::ui::figures {

using model::coreText;
using split::ResearchRegime;

namespace {

/// What moves at a rate: β·x; empty where the regime has no interior equilibrium.
std::optional<double> moved(split::SpilloverInputs inputs, double rate, ResearchRegime regime)
{
    inputs.beta = rate;
    const auto outcome = split::researchOutcome(inputs, regime);
    if (!outcome.interior)
        return {};
    return rate * outcome.investment;
}

} // namespace

Figure opennessFigure(const sharing::Openness& openness)
{
    Figure figure;
    figure.id = "openness.band";
    figure.title = coreText("Figures", "Knowledge that moves at each rate of spillover");
    figure.table.columns = {coreText("Figures", "Spillover β"), coreText("Figures", "Competing"),
                            coreText("Figures", "Together in research")};
    Lines lines;
    lines.unit = coreText("Figures", "β·x");
    lines.decimals = 1;
    if (!openness.inputs) {
        figure.alternative = coreText("Figures", "The market is not stated yet.");
        figure.data = std::move(lines);
        return figure;
    }
    Lines::Line alone{"competition", coreText("Figures", "Competing"), 0, {}};
    // The heading of the table would be cut at the end of a line.
    Lines::Line together{"cooperation", coreText("Figures", "Together"), 1, {}};
    bool everywhere = true;
    for (int step = 0; step <= 10; ++step) {
        const double rate = step / 10.0;
        const auto one = moved(*openness.inputs, rate, ResearchRegime::competition);
        const auto both = moved(*openness.inputs, rate, ResearchRegime::cooperation);
        std::vector<model::TextValue> row{rate};
        for (const auto& value : {one, both}) {
            if (value)
                row.emplace_back(model::roundedTo(*value, 2));
            else
                row.emplace_back(
                    std::vector<model::Text>{coreText("Figures", "no interior equilibrium")});
        }
        figure.table.rows.push_back(std::move(row));
        if (!one)
            continue;
        everywhere = everywhere && both;
        lines.positions.push_back(coreText("Figures", "{rate}").with("rate", rate));
        alone.points.push_back({*one, {}, {}, {}, {}});
        together.points.push_back({both.value_or(0), {}, {}, {}, {}});
    }
    if (lines.positions.size() > 1) {
        lines.lines.push_back(std::move(alone));
        // A line with holes would suggest zeros; the table names them.
        if (everywhere)
            lines.lines.push_back(std::move(together));
    }
    if (lines.positions.size() <= 1)
        lines.positions.clear();
    if (!openness.obstacle.empty())
        figure.subtitle = openness.obstacle;
    else if (openness.rate && openness.band)
        figure.subtitle =
            coreText("Figures", "β now {rate}; most moves at {best}, much from {lower} to {upper}")
                .with("rate", model::roundedTo(*openness.rate, 2))
                .with("best", model::roundedTo(openness.band->best, 2))
                .with("lower", model::roundedTo(openness.band->lower, 2))
                .with("upper", model::roundedTo(openness.band->upper, 2));
    figure.alternative = figure.subtitle.source.empty()
                             ? coreText("Figures", "No rate of spillover is known yet.")
                             : figure.subtitle;
    figure.data = std::move(lines);
    return figure;
}

} // namespace concordat::ui::figures
