#pragma once

#include <functional>

#include "core/model/state.h"

namespace concordat::governance {

/// A usual set of bodies, by governance model and size. Numbers in it are defaults of ours.
struct BodyTemplate {
    std::string id;
    model::Text title;
    model::Text description; ///< what it is for
    bool suggested = false;  ///< fits the chosen model and the number of members
};

/// What a template would create, as rows that refer to each other; nothing has happened yet.
struct BodyPlan {
    std::vector<model::Body> bodies;
    std::vector<model::Seat> seats;
    std::vector<model::DecisionRule> rules;
    /// Present bodies that take these seats and rules in place of their own.
    std::vector<model::Id<model::Body>> replaced;
};

/// All templates, those that fit first.
std::vector<BodyTemplate> bodyTemplates(const model::State& state, model::Date day);

/// `say` words the names of bodies and matters in the user's language. Members sit by what they
/// are: the lead as chair, small and medium enterprises never left out of a board.
/// Errors: no such template.
model::Result<BodyPlan> planOf(const std::string& templateId, const model::State& state,
                               model::Date day,
                               const std::function<std::string(const model::Text&)>& say);

/// The names of the plan that bodies of the consortium have already.
std::vector<std::string> namesTaken(const BodyPlan& plan, const model::State& state);
/// Gives the plan's bodies of such names others: “Secretariat (2)”.
void giveFreeNames(BodyPlan& plan, const model::State& state);
/// Lets the plan's bodies of such names stand in place of the present ones: same id, so that
/// meetings, motions and precoalitions stay with the body, and rules for the same matter keep
/// theirs.
void takePlaces(BodyPlan& plan, const model::State& state);

} // namespace concordat::governance
