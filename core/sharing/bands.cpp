#include "core/sharing/bands.h"

#include <algorithm>

#include "core/governance/situation.h"
#include "core/measures/enterprise_size.h"
#include "core/measures/sources.h"
#include "core/sharing/game_extras.h"
#include "core/sharing/guideline_words.h"

namespace concordat::sharing {

using model::coreText;
using model::Date;
using model::State;

namespace {

/// The model that holds for the present stage.
model::GovernanceModel governanceModelAt(const State& state, Date asOf)
{
    const auto* plan = governance::planOf(state, state.consortium().stage, asOf);
    return plan ? plan->model : model::GovernanceModel::undecided;
}

} // namespace

Bands bandsOf(const State& state, Date asOf, const ConsortiumGame& game, const Guideline& guideline)
{
    Bands result;
    const auto contribution = contributionWeights(state, asOf, game.members);
    const auto risk = riskShares(state, game.members);
    const double width = guideline.number("bandPoints");
    const double cap = guideline.number("capPercent");
    const double forContribution = guideline.number("bandWeightContribution");
    const double forRisk = guideline.number("bandWeightRisk");
    const bool star = governanceModelAt(state, asOf) == model::GovernanceModel::singleCentreStar;
    const bool known = !contribution.defaulted && risk;
    const auto* smallRule = guideline.find("smallMemberFloor");
    const bool floorForSmall = smallRule && smallRule->value == "contribution";
    for (std::size_t i = 0; i < game.members.size(); ++i) {
        Band band;
        if (known) {
            band.fair = 100 * (forContribution * contribution.shares[i] + forRisk * (*risk)[i]);
            band.least = std::max(0.0, *band.fair - width);
            band.most = std::min(100.0, *band.fair + width);
        }
        const auto* member = state.find(game.members[i]);
        const double own = 100 * contribution.shares[i];
        if (floorForSmall && !contribution.defaulted && member && measures::isSmall(*member) &&
            own > band.least) {
            band.least = own;
            band.most = std::max(band.most, own);
            band.liftedForSmall = true;
        }
        if (!star && cap > 0 && cap < band.most) {
            band.most = cap;
            band.least = std::min(band.least, cap);
            band.capped = true;
        }
        result.members.push_back(band);
    }
    auto& why = result.why;
    why.title = coreText("Sharing", "Bands of the return shares");
    why.formula = "fair_i = w_c·contribution_i + w_r·risk_i;  band = fair ± points";
    for (const char* name : {"bandPoints", "capPercent", "bandWeightContribution", "bandWeightRisk",
                             "smallMemberFloor"}) {
        if (const auto* parameter = guideline.find(name))
            why.inputs.push_back(
                {guidelineLabel(name), guidelineValue(parameter->value), !parameter->own});
    }
    why.inputs.push_back({coreText("Sharing", "Contributions c"), contribution.source,
                          contribution.defaulted || contribution.partlyDefaulted});
    if (!risk)
        why.notes.push_back(coreText("Sharing", "No risk shares are recorded, so there is no fair "
                                                "share and no band but the cap."));
    if (star)
        why.notes.push_back(coreText("Sharing", "In a single-centre star the cap does not hold."));
    why.sources.push_back(measures::sourceText("R87, R144, R150"));
    return result;
}

} // namespace concordat::sharing
