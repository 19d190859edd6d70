#include "core/governance/coordination.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/governance/situation.h"
#include "core/measures/mechanisms.h"
#include "core/measures/sources.h"

namespace concordat::governance {

using model::coreText;
using model::Date;
using model::InternalMechanism;
using model::MechanismKind;
using model::State;
using model::Text;

namespace {

Text nameOf(MechanismKind kind)
{
    return model::vocabularyOf<MechanismKind>().label(static_cast<int>(kind));
}

bool isLive(const InternalMechanism& row, Date asOf)
{
    return row.live && (!row.since || *row.since <= asOf);
}

MechanismStatus statusOf(const State& state, Date asOf, MechanismKind kind)
{
    MechanismStatus status;
    status.kind = kind;
    bool owned = true;
    bool evidenced = true;
    for (const auto& row : state.rows<InternalMechanism>()) {
        if (row.kind != kind)
            continue;
        status.recorded = true;
        status.instruments.push_back(row.id);
        status.live = status.live || isLive(row, asOf);
        owned = owned && row.owner.has_value();
        evidenced = evidenced && !row.evidence.empty();
    }
    if (!status.recorded) {
        status.missing.push_back(coreText("Coordination", "no instrument"));
        return status;
    }
    if (!status.live)
        status.missing.push_back(coreText("Coordination", "not live"));
    if (!owned)
        status.missing.push_back(coreText("Coordination", "no owner"));
    if (!evidenced)
        status.missing.push_back(coreText("Coordination", "no evidence"));
    return status;
}

void explainBalance(Coordination& result)
{
    auto& why = result.balanceWhy;
    why.title = coreText("Coordination", "Balance: no live instrument yet");
    if (result.relationalShare)
        why.title = coreText("Coordination", "{percent} % of the live instruments are relational")
                        .with("percent", std::round(100 * *result.relationalShare));
    why.subtitle = coreText("Coordination", "Contract says what must be done; relation makes it "
                                            "happen. Neither does without the other.");
    why.inputs.push_back(
        {coreText("Coordination", "Contractual instruments, live"),
         coreText("Coordination", "{count}").with("count", std::int64_t{result.contractual}),
         false});
    why.inputs.push_back(
        {coreText("Coordination", "Relational instruments, live"),
         coreText("Coordination", "{count}").with("count", std::int64_t{result.relational}),
         false});
    why.inputs.push_back({coreText("Coordination", "Lopsided below"),
                          coreText("Coordination", "{percent} %")
                              .with("percent", std::round(100 * result.lopsidedBelow)),
                          true});
    why.formula = "balance = min(1, min(contractual, relational) / all / 0.2)";
    why.sources.push_back(measures::sourceText("R107"));
}

} // namespace

Coordination coordination(const State& state, Date asOf)
{
    Coordination result;
    for (std::size_t i = 0; i < mechanismCount; ++i) {
        result.mechanisms[i] = statusOf(state, asOf, static_cast<MechanismKind>(i));
        const auto& status = result.mechanisms[i];
        result.liveCount += status.live ? 1 : 0;
        if (!status.recorded)
            result.findings.push_back(coreText("Coordination",
                                               "{mechanism}: there is no instrument; operation is "
                                               "incomplete.")
                                          .with("mechanism", nameOf(status.kind)));
    }
    const auto live = measures::liveMechanisms(state, asOf);
    result.contractual = live.contractual;
    result.relational = live.relational;
    const int all = result.contractual + result.relational;
    if (all > 0) {
        result.relationalShare = static_cast<double>(result.relational) / all;
        result.lopsided = live.lesserShare().value_or(0) < result.lopsidedBelow;
    }
    if (result.lopsided)
        result.findings.push_back(
            result.relational < result.contractual
                ? coreText("Coordination", "Almost only contracts: add informal contact, "
                                           "secondments, shared routines.")
                : coreText("Coordination", "Almost only relations: put the essentials into "
                                           "agreements."));
    explainBalance(result);
    return result;
}

OverlayCoverage overlayCoverage(const State& state, Date asOf, bool applies)
{
    OverlayCoverage result;
    result.applies = applies;
    std::set<model::OverlayParty> parties;
    std::set<model::OverlayChain> chains;
    std::set<model::OverlayGoal> goals;
    for (const auto& row : state.rows<model::OverlayEntry>()) {
        ++result.entries;
        result.live += row.live ? 1 : 0;
        parties.insert(row.party);
        chains.insert(row.chain);
        goals.insert(row.goal);
    }
    const auto without = [](const auto& present, auto& absent, const auto& vocabulary) {
        for (const auto& term : vocabulary.terms) {
            using Value = typename std::decay_t<decltype(present)>::value_type;
            const auto value = static_cast<Value>(term.value);
            if (present.count(value) == 0)
                absent.push_back(value);
        }
    };
    without(parties, result.partiesWithout, model::vocabularyOf<model::OverlayParty>());
    without(chains, result.chainsWithout, model::vocabularyOf<model::OverlayChain>());
    without(goals, result.goalsWithout, model::vocabularyOf<model::OverlayGoal>());
    for (const auto& id : leadersAt(state, asOf)) {
        const auto* member = state.find(id);
        result.universityLeads =
            result.universityLeads || (member && member->kind == model::ActorKind::university);
    }
    if (applies && result.entries == 0)
        result.findings.push_back(coreText(
            "Coordination", "No leading enterprise and no 3+5+3 overlay: an unled region."));
    if (applies && !result.universityLeads)
        result.findings.push_back(
            coreText("Coordination", "No university leads the present stage: give one a dated term "
                                     "on the page Leadership."));
    if (result.entries == 0)
        return result;
    for (const auto chain : result.chainsWithout)
        result.findings.push_back(
            coreText("Coordination", "The chain “{chain}” has no entry.")
                .with("chain",
                      model::vocabularyOf<model::OverlayChain>().label(static_cast<int>(chain))));
    for (const auto party : result.partiesWithout)
        result.findings.push_back(
            coreText("Coordination", "The party “{party}” does nothing yet.")
                .with("party",
                      model::vocabularyOf<model::OverlayParty>().label(static_cast<int>(party))));
    for (const auto goal : result.goalsWithout)
        result.findings.push_back(coreText("Coordination", "Nothing serves the goal “{goal}” yet.")
                                      .with("goal", model::vocabularyOf<model::OverlayGoal>().label(
                                                        static_cast<int>(goal))));
    return result;
}

} // namespace concordat::governance
