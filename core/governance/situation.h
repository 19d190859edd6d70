#pragma once

#include <optional>

#include "core/governance/chooser.h"
#include "core/model/state.h"

namespace concordat::governance {

/// An input of the chooser as the consortium's own data give it.
struct ComputedInput {
    std::optional<double> value; ///< 0 to 100; empty: the data do not say
    double confidence = 0;       ///< 0 to 1: share of the parts that were known
    measures::Explanation why;   ///< without a title while the value may still be replaced
};

/// One input computed from the model, on one day and for one stage. Trust and urgency are never
/// computed here: trust is condition C2 of the chain and comes from there; urgency is asked.
ComputedInput computeInput(const model::State& state, model::Date asOf, model::Stage stage,
                           ChooserInput input);

/// Facts that are no scale but change the answer.
struct SituationFacts {
    std::optional<int> members;
    std::optional<int> regions;
    /// The two largest contributors give nearly the same and much more than the third *(d)*.
    std::vector<model::Id<model::Member>> nearEqualCores;
    /// Why the choice should be made again (R5); empty: nothing changed.
    std::vector<model::Text> changes;
    /// As `flexibilityOf` tells; empty with a plan: it is rejected.
    std::vector<model::Text> flexibility;
    bool planned = false; ///< there is a plan at all
};
SituationFacts situationFacts(const model::State& state, model::Date asOf, model::Stage stage);

/// What lets the plan change while it runs (R6): several stages, criteria of a gate, a date of
/// hand-over, an article on adjustment.
std::vector<model::Text> flexibilityOf(const model::State& state);

/// The plan that holds for a stage: of those for it, the one whose dates contain the day, else the
/// one chosen last. Null when there is none.
const model::StagePlan* planOf(const model::State& state, model::Stage stage, model::Date asOf);

/// Whether somebody counts as an enterprise that could lead.
bool isEnterprise(model::ActorKind kind);
bool isResearch(model::ActorKind kind);

/// The members that lead: those of the kind, those with a leading role, those in a leadership term
/// on the day; in order of id.
std::vector<model::Id<model::Member>> leadersAt(const model::State& state, model::Date asOf);

/// Whether the sources leave open who leads: nobody is named or declared, and a member is only
/// called an enterprise or an organisation, so that it may be the one.
bool leadIsUnclear(const model::State& state, model::Date asOf);

} // namespace concordat::governance
