#include <algorithm>
#include <cmath>
#include <map>

#include "core/split/spillover.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;

/// The market and the rate at work, as set for the spillover game.
std::optional<SpilloverAtWork> spilloverOf(const model::State& state)
{
    std::map<std::string, double> set;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject == "spillover" && row.scope.empty())
            set[row.name] = row.value;
    }
    for (const auto* name : {"beta", "a", "cost", "gamma", "firms"}) {
        if (set.count(name) == 0)
            return {};
    }
    split::SpilloverInputs inputs;
    inputs.a = set["a"];
    inputs.cost = set["cost"];
    inputs.gamma = set["gamma"];
    inputs.firms = std::max(2, static_cast<int>(std::lround(set["firms"])));
    inputs.beta = set["beta"];
    if (set.count("b") > 0)
        inputs.b = set["b"];
    const auto band = split::spilloverBand(inputs);
    if (!band)
        return {};
    return SpilloverAtWork{inputs.beta, band->best, band->lower, band->upper};
}

Evidence spilloverEvidence(const SpilloverAtWork& spillover)
{
    return {evidence(coreText("Warning", "Spillover rate β"), spillover.rate),
            evidence(coreText("Warning", "Band"),
                     coreText("Warning", "{lower} to {upper}")
                         .with("lower", std::round(spillover.lower * 100) / 100)
                         .with("upper", std::round(spillover.upper * 100) / 100))};
}

} // namespace concordat::warnings
