
#include "core/model/rounding.h"
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
                         .with("lower", model::roundedTo(spillover.lower, 2))
                         .with("upper", model::roundedTo(spillover.upper, 2)))};
}

} // namespace concordat::warnings
