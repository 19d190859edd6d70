#include <algorithm>
#include <map>

#include "core/governance/body_templates.h"

namespace concordat::governance {

using model::Body;
using model::DecisionRule;
using model::Id;
using model::State;

namespace {

const Body* bodyOfName(const State& state, const std::string& name)
{
    for (const auto& body : state.rows<Body>()) {
        if (body.name == name)
            return &body;
    }
    return nullptr;
}

} // namespace

std::vector<std::string> namesTaken(const BodyPlan& plan, const State& state)
{
    std::vector<std::string> names;
    for (const auto& body : plan.bodies) {
        if (bodyOfName(state, body.name))
            names.push_back(body.name);
    }
    return names;
}

void giveFreeNames(BodyPlan& plan, const State& state)
{
    for (auto& body : plan.bodies) {
        const auto wanted = body.name;
        for (int number = 2; bodyOfName(state, body.name); ++number)
            body.name = wanted + " (" + std::to_string(number) + ")";
    }
}

void takePlaces(BodyPlan& plan, const State& state)
{
    std::map<Id<Body>, Id<Body>> places;
    for (auto& body : plan.bodies) {
        const auto* present = bodyOfName(state, body.name);
        if (!present)
            continue;
        places[body.id] = present->id;
        plan.replaced.push_back(present->id);
        body.id = present->id;
        if (!body.parent)
            body.parent = present->parent;
    }
    const auto move = [&places](Id<Body>& id) {
        if (const auto place = places.find(id); place != places.end())
            id = place->second;
    };
    for (auto& body : plan.bodies) {
        if (body.parent)
            move(*body.parent);
    }
    for (auto& seat : plan.seats)
        move(seat.body);
    for (auto& rule : plan.rules) {
        move(rule.body);
        for (const auto& present : state.rows<DecisionRule>()) {
            if (present.body == rule.body && present.matter == rule.matter)
                rule.id = present.id;
        }
    }
}

} // namespace concordat::governance
