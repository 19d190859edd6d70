#include "core/cadence/plan_match.h"

#include <algorithm>

#include "core/measures/articles.h"

namespace concordat::cadence {

using model::Body;
using model::BodyKind;
using model::Id;
using model::MeetingSeries;
using model::State;

namespace {

std::optional<Id<Body>> firstOf(const State& state, std::initializer_list<BodyKind> kinds)
{
    for (const auto kind : kinds) {
        for (const auto& body : state.rows<Body>()) {
            if (body.kind == kind)
                return body.id;
        }
    }
    return {};
}

/// Whether nothing but its kind is needed to know a series of this sort again.
bool isKnownByKind(const DefaultSeries& wanted, const MeetingSeries& series, const State& state)
{
    if (!wanted.formal)
        return !series.formal;
    if (wanted.kind == model::SeriesKind::evaluation || wanted.kind == model::SeriesKind::survey)
        return series.kind == wanted.kind && !wanted.rule.empty() && !series.recurrence.empty();
    const bool ofABody = wanted.place == Place::committee || wanted.place == Place::command ||
                         wanted.place == Place::board;
    const bool ordinary = wanted.id == "committee" || wanted.id == "command" ||
                          wanted.id == "circle" || wanted.id == "board";
    if (!ordinary || !ofABody || !series.body || series.kind != model::SeriesKind::meeting)
        return false;
    return series.formal && series.body == bodyFor(state, wanted.place) &&
           !series.id.value().starts_with("plan-");
}

} // namespace

bool isPayment(const Duty& duty)
{
    return duty.id == "payDues" || duty.id == "payInstalment" || duty.id == "distribute";
}

std::optional<Id<Body>> bodyFor(const State& state, Place place)
{
    switch (place) {
    case Place::none: return {};
    case Place::command:
        return firstOf(state, {BodyKind::commandCommittee, BodyKind::consensusCircle});
    case Place::board: return firstOf(state, {BodyKind::executiveBoard});
    case Place::secretariat: return firstOf(state, {BodyKind::secretariat});
    case Place::committee: break;
    }
    return firstOf(state, {BodyKind::jointManagementCommittee, BodyKind::generalAssembly,
                           BodyKind::consensusCircle, BodyKind::commandCommittee});
}

bool bindsIn(const State& state, model::Stage stage, model::Date asOf, const Duty& duty)
{
    if (stage != model::Stage::formation || measures::charterInForce(state, asOf))
        return true;
    const auto* wanted = defaultFor(duty);
    return wanted &&
           std::find(wanted->stages.begin(), wanted->stages.end(), stage) != wanted->stages.end();
}

const DefaultSeries* defaultFor(const Duty& duty)
{
    for (const auto& wanted : defaultSeries()) {
        if (std::find(wanted.duties.begin(), wanted.duties.end(), duty.id) != wanted.duties.end())
            return &wanted;
    }
    return nullptr;
}

const MeetingSeries* presentFor(const State& state, const DefaultSeries& wanted)
{
    const auto id = "plan-" + std::string{wanted.id};
    for (const auto& series : state.rows<MeetingSeries>()) {
        if (series.id.value() == id || series.title == wanted.title.source ||
            isKnownByKind(wanted, series, state))
            return &series;
    }
    return nullptr;
}

const MeetingSeries* presentFor(const State& state, const Duty& duty)
{
    if (const auto* wanted = defaultFor(duty))
        return presentFor(state, *wanted);
    const auto id = "plan-duty-" + duty.id;
    for (const auto& series : state.rows<MeetingSeries>()) {
        if (series.id.value() == id || series.title == duty.title)
            return &series;
    }
    return nullptr;
}

} // namespace concordat::cadence
