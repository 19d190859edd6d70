#include "ui/pages/bodies/body_edits.h"

#include <algorithm>

namespace concordat::ui {

using model::Status;

namespace {

template <class Row>
bool holds(const std::vector<Row>& rows, const model::Id<Row>& id)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
}

/// Of one body, what a plan does not bring.
template <class Row>
void removeOthers(document::Draft& draft, const model::Id<model::Body>& body,
                  const std::vector<Row>& kept)
{
    std::vector<model::Id<Row>> gone;
    for (const auto& row : draft.rows<Row>()) {
        if (row.body == body && !holds(kept, row.id))
            gone.push_back(row.id);
    }
    for (const auto& id : gone)
        draft.removeWithDependants(id);
}

} // namespace

Status addPlan(document::Draft& draft, const governance::BodyPlan& plan)
{
    for (const auto& body : plan.replaced) {
        removeOthers(draft, body, plan.seats);
        removeOthers(draft, body, plan.rules);
    }
    for (const auto& body : plan.bodies)
        draft.put(body);
    for (const auto& seat : plan.seats)
        draft.put(seat);
    for (const auto& rule : plan.rules)
        draft.put(rule);
    return {};
}

bool changesVoters(const governance::BodySetting& before, const governance::BodySetting& after)
{
    return !std::equal(
        before.voters.begin(), before.voters.end(), after.voters.begin(), after.voters.end(),
        [](const auto& a, const auto& b) { return a.votes == b.votes && a.veto == b.veto; });
}

Status adopt(document::Draft& draft, const governance::BodySetting& before,
             const governance::BodySetting& after)
{
    const auto& rule = after.rule;
    const bool ruleChanged = rule.threshold != before.rule.threshold ||
                             rule.strictlyMore != before.rule.strictlyMore ||
                             rule.headThreshold != before.rule.headThreshold ||
                             rule.blocksNeeded != before.rule.blocksNeeded;
    if (ruleChanged && rule.id.empty())
        draft.add(rule);
    else if (ruleChanged)
        draft.put(rule);
    for (std::size_t i = 0; i < after.voters.size(); ++i) {
        const auto& voter = after.voters[i];
        const auto& old = before.voters[i];
        if (voter.veto != old.veto) {
            for (const auto& id : voter.seats)
                draft.update(id, [&](model::Seat& seat) { seat.veto = voter.veto; });
        }
        double difference = voter.votes - old.votes;
        for (const auto& id : voter.seats) {
            if (difference == 0)
                break;
            draft.update(id, [&](model::Seat& seat) {
                const double votes = std::max(0.0, seat.votes + difference);
                difference -= votes - seat.votes;
                seat.votes = votes;
            });
        }
    }
    return {};
}

} // namespace concordat::ui
