#include <cmath>

#include "core/sharing/openness.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;

std::optional<SpilloverAtWork> spilloverOf(const model::State& state, model::Date asOf)
{
    const auto openness = sharing::opennessOf(state, asOf);
    if (!openness.rate || !openness.band)
        return {};
    return SpilloverAtWork{*openness.rate, openness.band->best, openness.band->lower,
                           openness.band->upper};
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
