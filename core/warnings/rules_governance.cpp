#include <algorithm>
#include <cmath>
#include <set>

#include "core/governance/assessment.h"
#include "core/model/rounding.h"
#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;
using model::GovernanceModel;
using model::Id;
using model::Text;

namespace {

Text modelText(GovernanceModel governance)
{
    return model::vocabularyOf<GovernanceModel>().label(static_cast<int>(governance));
}

/// What a rule on one governance model answers while another is chosen.
Finding otherModel(const Case& c)
{
    if (c.facts().model == GovernanceModel::undecided)
        return needs({data::plan()});
    return noSubject(coreText("Warning", "The model of this stage is: {model}.")
                         .with("model", modelText(c.facts().model)));
}

Finding domination(const Case& c)
{
    const auto seats = c.facts().decidingSeats();
    if (seats.empty())
        return needs({data::seats()});
    std::map<Id<model::Body>, std::set<std::string>> vetoes;
    for (const auto* seat : seats) {
        if (seat->veto)
            vetoes[seat->body].insert(seat->member ? model::shortNameOf(c.state(), *seat->member)
                                                   : seat->holder);
    }
    std::vector<std::string> alone;
    for (const auto& [body, holders] : vetoes) {
        if (holders.size() == 1)
            alone.push_back(*holders.begin());
    }
    Evidence seen{evidence(coreText("Warning", "Bodies with a single veto holder"),
                           static_cast<double>(alone.size()))};
    if (alone.empty())
        return clear(std::move(seen));
    if (c.facts().model == GovernanceModel::undecided)
        return needs({data::plan()});
    seen.push_back(
        evidence(coreText("Warning", "Model of this stage"), modelText(c.facts().model)));
    return firedIf(
        c.facts().model != GovernanceModel::singleCentreStar,
        coreText("Warning", "Only one member can veto: {members}").with("members", listed(alone)),
        std::move(seen));
}

Finding starWithoutGovernment(const Case& c)
{
    if (c.facts().model != GovernanceModel::singleCentreStar)
        return otherModel(c);
    const auto seats = c.facts().decidingSeats();
    if (seats.empty())
        return needs({data::seats()});
    const auto government = std::count_if(seats.begin(), seats.end(), [&](const auto* seat) {
        const auto* member = seat->member ? c.state().find(*seat->member) : nullptr;
        return member && member->kind == model::ActorKind::government;
    });
    return firedIf(
        government == 0, coreText("Warning", "A star is chosen, and government sits in no body"),
        {evidence(coreText("Warning", "Seats of government"), static_cast<double>(government))});
}

Finding consensusUnsupported(const Case& c)
{
    if (c.facts().model != GovernanceModel::corelessConsensus)
        return otherModel(c);
    const auto trust = c.facts().score(chain::ChainNode::trust);
    if (!trust)
        return needs({data::trust()});
    return firedIf(*trust < c["trust"],
                   coreText("Warning", "Consensus is chosen, with trust at {trust}")
                       .with("trust", std::round(*trust)),
                   {trustEvidence(c, *trust)});
}

Finding hiddenCore(const Case& c)
{
    if (c.facts().model != GovernanceModel::corelessConsensus)
        return otherModel(c);
    const auto& pledged = c.facts().pledged;
    // A few pledges say nothing of how unequal all of them will be.
    if (!pledged.gini || pledged.unknown.size() > pledged.shares.size())
        return needs({data::pledges()});
    const double gini = *pledged.gini;
    return firedIf(
        gini > c["gini"],
        coreText("Warning", "Consensus is chosen, and contributions are unequal (Gini "
                            "{gini})")
            .with("gini", model::roundedTo(gini, 2)),
        {evidence(coreText("Warning", "Gini of contributions"), gini),
         evidence(coreText("Warning", "Members with a pledge"),
                  countOf(pledged.shares.size(), pledged.shares.size() + pledged.unknown.size()))});
}

Finding misfit(const Case& c)
{
    const auto* plan = c.facts().roles.plan;
    if (!plan || plan->model == GovernanceModel::undecided)
        return needs({data::plan()});
    const auto assessment = governance::assess(c.state(), c.facts().asOf);
    Evidence seen;
    double moved = 0;
    for (const auto& drift :
         assessment.drift ? assessment.drift->inputs : std::vector<governance::InputDrift>{}) {
        const auto origin = assessment[drift.input].origin;
        const bool known = origin == governance::InputOrigin::computed ||
                           origin == governance::InputOrigin::answered;
        const bool decisive = drift.input == governance::ChooserInput::complexity ||
                              drift.input == governance::ChooserInput::dependency;
        if (!known || !decisive)
            continue;
        moved = std::max(moved, drift.distance());
        seen.push_back(evidence(governance::chooserInputLabel(drift.input),
                                coreText("Warning", "{before} → {now}")
                                    .with("before", std::round(drift.then))
                                    .with("now", std::round(drift.now))));
    }
    if (seen.empty())
        return needs({data::plan(), data::tasks()});
    return firedIf(moved > c["points"],
                   coreText("Warning", "What the model was chosen for has moved by {points} points")
                       .with("points", std::round(moved)),
                   std::move(seen));
}

} // namespace

void addGovernanceRules(std::vector<Rule>& rules)
{
    rules.push_back({33,
                     Severity::medium,
                     coreTextKey("WarningRule", "Domination"),
                     coreTextKey("WarningRule", "One member alone holds a veto outside a star"),
                     coreTextKey("WarningRule", "Take the veto away"),
                     "R93",
                     "bodies/rules",
                     "",
                     {},
                     &domination});
    rules.push_back({34,
                     Severity::medium,
                     coreTextKey("WarningRule", "Model mismatch"),
                     coreTextKey("WarningRule", "A star without a seat for government"),
                     coreTextKey("WarningRule", "Give government a seat"),
                     "R93",
                     "bodies/seats",
                     "",
                     {},
                     &starWithoutGovernment});
    rules.push_back({35,
                     Severity::high,
                     coreTextKey("WarningRule", "Consensus without support"),
                     coreTextKey("WarningRule", "Coreless consensus with trust below {trust}"),
                     coreTextKey("WarningRule", "Let core research organisations lead"),
                     "R93",
                     "governance",
                     "chain/C2",
                     {{"trust", coreTextKey("WarningRule", "Trust that consensus needs"), 60,
                       Unit::points, 0, 100}},
                     &consensusUnsupported});
    rules.push_back(
        {36,
         Severity::medium,
         coreTextKey("WarningRule", "Hidden core"),
         coreTextKey("WarningRule", "Coreless consensus with a Gini of contributions above {gini}"),
         coreTextKey("WarningRule", "Consider the model again"),
         "R93",
         "governance",
         "members",
         {{"gini", coreTextKey("WarningRule", "Largest Gini of contributions"), 0.4, Unit::number,
           0, 1}},
         &hiddenCore});
    rules.push_back(
        {38,
         Severity::medium,
         coreTextKey("WarningRule", "Misfit"),
         coreTextKey(
             "WarningRule",
             "Complexity or dependency moved by more than {points} points since the choice"),
         coreTextKey("WarningRule", "Choose the model again"),
         "R93",
         "governance",
         "",
         {{"points", coreTextKey("WarningRule", "Points moved since the choice"), 20, Unit::points,
           0, 100}},
         &misfit});
}

} // namespace concordat::warnings
