#include "core/sharing/triggers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/measures/contributions.h"
#include "core/measures/months.h"
#include "core/measures/sources.h"
#include "core/measures/trust.h"
#include "core/sharing/revenue.h"

namespace concordat::sharing {

using model::coreText;
using model::Date;
using model::literalText;
using model::State;

namespace {

class Facts {
public:
    Facts(const State& state, Date asOf, const Guideline& guideline, std::optional<Date> since)
        : m_state(state), m_asOf(asOf), m_guideline(guideline), m_since(since)
    {}

    Trigger stage() const
    {
        Trigger trigger{"stage", coreText("Sharing", "Change of stage"), {}, {}, {}};
        for (const auto& plan : m_state.rows<model::StagePlan>()) {
            if (!plan.from)
                continue;
            trigger.fired = trigger.fired.value_or(false);
            if (isNew(*plan.from))
                fire(trigger, *plan.from,
                     coreText("Sharing", "a stage began on {date}").with("date", *plan.from));
        }
        return orNone(trigger);
    }

    Trigger membership() const
    {
        Trigger trigger{"membership", coreText("Sharing", "Entry or exit"), {}, {}, {}};
        for (const auto& member : m_state.rows<model::Member>()) {
            for (const auto& date : {member.joinedOn, member.leftOn}) {
                if (!date)
                    continue;
                trigger.fired = trigger.fired.value_or(false);
                if (isNew(*date))
                    fire(trigger, *date,
                         coreText("Sharing", "{name}, {date}")
                             .with("name", member.name)
                             .with("date", *date));
            }
        }
        return orNone(trigger);
    }

    Trigger leader() const
    {
        Trigger trigger{"leader", coreText("Sharing", "Rotation of the leader"), {}, {}, {}};
        for (const auto& term : m_state.rows<model::LeadershipTerm>()) {
            if (!term.from)
                continue;
            trigger.fired = trigger.fired.value_or(false);
            if (isNew(*term.from)) {
                const auto* member = m_state.find(term.member);
                fire(trigger, *term.from,
                     coreText("Sharing", "{name}, {date}")
                         .with("name", member ? member->name : "")
                         .with("date", *term.from));
            }
        }
        return orNone(trigger);
    }

    Trigger milestone() const
    {
        Trigger trigger{"milestone", coreText("Sharing", "Milestone off the plan"), {}, {}, {}};
        const double limit = m_guideline.number("triggerMilestonePercent");
        for (const auto& milestone : m_state.rows<model::Milestone>()) {
            if (!milestone.plannedValue || !milestone.actualValue || *milestone.plannedValue == 0)
                continue;
            const auto date = milestone.reachedOn ? milestone.reachedOn : milestone.dueOn;
            if (!date || *date > m_asOf)
                continue;
            trigger.fired = trigger.fired.value_or(false);
            const double off = 100 * (*milestone.actualValue / *milestone.plannedValue - 1);
            if (std::abs(off) > limit && isNew(*date))
                fire(trigger, *date,
                     coreText("Sharing", "“{title}” is {percent} % off")
                         .with("title", milestone.title)
                         .with("percent", std::round(off)));
        }
        return orNone(trigger);
    }

    Trigger contribution() const
    {
        Trigger trigger{
            "contribution", coreText("Sharing", "Contribution shares moved"), {}, {}, {}};
        if (!m_since)
            return orNone(trigger);
        const auto then =
            measures::contributionShares(m_state, *m_since, measures::ContributionSide::paid);
        const measures::Conversion same{then.basis, {}};
        const auto now =
            measures::contributionShares(m_state, m_asOf, measures::ContributionSide::paid, same);
        if (then.shares.empty() || now.shares.empty())
            return orNone(trigger);
        trigger.fired = false;
        std::map<model::Id<model::Member>, double> moved;
        for (const auto& share : then.shares)
            moved[share.member] -= 100 * share.share;
        for (const auto& share : now.shares)
            moved[share.member] += 100 * share.share;
        for (const auto& [id, points] : moved) {
            if (std::abs(points) <= m_guideline.number("triggerContributionPoints"))
                continue;
            const auto* member = m_state.find(id);
            fire(trigger, m_asOf,
                 coreText("Sharing", "{name} by {points} points")
                     .with("name", member ? member->name : id.value())
                     .with("points", std::round(10 * points) / 10));
        }
        return orNone(trigger);
    }

    /// Money from sales and licences against what was planned.
    Trigger returns() const
    {
        Trigger trigger{"return", coreText("Sharing", "Return far from the plan"), {}, {}, {}};
        for (const auto& [basis, sum] : revenueAgainstPlan(m_state, m_asOf)) {
            const double ratio = sum.received / sum.planned;
            trigger.fired = trigger.fired.value_or(false);
            if (ratio > m_guideline.number("triggerReturnAbove") ||
                ratio < m_guideline.number("triggerReturnBelow"))
                fire(trigger, m_asOf,
                     coreText("Sharing", "{ratio} times what was planned")
                         .with("ratio", std::round(100 * ratio) / 100));
        }
        return orNone(trigger);
    }

    Trigger route() const
    {
        Trigger trigger{
            "route", coreText("Sharing", "Technology route or policy changed"), {}, {}, {}};
        for (const auto& change : m_state.rows<model::ControlChange>()) {
            if (!change.date)
                continue;
            trigger.fired = trigger.fired.value_or(false);
            if (isNew(*change.date))
                fire(trigger, *change.date, literalText(change.description));
        }
        for (const auto& rule : m_state.rows<model::Regulation>()) {
            if (!rule.since)
                continue;
            trigger.fired = trigger.fired.value_or(false);
            if (isNew(*rule.since))
                fire(trigger, *rule.since, literalText(rule.title));
        }
        return orNone(trigger);
    }

    Trigger competition() const
    {
        Trigger trigger{"competition", coreText("Sharing", "Competition shock"), {}, {}, {}};
        for (const auto& risk : m_state.rows<model::Risk>()) {
            if (risk.type != model::RiskType::marketFluctuation || !risk.openedOn)
                continue;
            trigger.fired = trigger.fired.value_or(false);
            if (isNew(*risk.openedOn))
                fire(trigger, *risk.openedOn, literalText(risk.title));
        }
        return orNone(trigger);
    }

    Trigger trust() const
    {
        Trigger trigger{"trust", coreText("Sharing", "Trust fell"), {}, {}, {}};
        std::vector<measures::TrustMean> known;
        for (const auto& mean : measures::trustMeans(m_state, m_asOf)) {
            if (mean.mean)
                known.push_back(mean);
        }
        if (known.size() < 2)
            return orNone(trigger);
        trigger.fired = false;
        const auto& last = known.back();
        const double fall = *known[known.size() - 2].mean - *last.mean;
        if (fall > m_guideline.number("triggerTrustPoints") && last.date && isNew(*last.date))
            fire(trigger, *last.date,
                 coreText("Sharing", "by {points} points").with("points", std::round(fall)));
        return orNone(trigger);
    }

    Trigger dispute() const
    {
        Trigger trigger{"dispute", coreText("Sharing", "Dispute opened"), {}, {}, {}};
        for (const auto& constraint : m_state.rows<model::Constraint>()) {
            const bool open = !constraint.resolvedOn || *constraint.resolvedOn > m_asOf;
            if (constraint.group != model::ConstraintGroup::interests || !constraint.openedOn)
                continue;
            trigger.fired = trigger.fired.value_or(false);
            if (open && isNew(*constraint.openedOn))
                fire(trigger, *constraint.openedOn, literalText(constraint.title));
        }
        for (const auto& row : m_state.rows<model::ContributionAssessment>()) {
            trigger.fired = trigger.fired.value_or(false);
            const bool open = !row.appealDecidedOn || *row.appealDecidedOn > m_asOf;
            if (!row.appeal.empty() && open)
                fire(trigger, row.assessedOn.value_or(m_asOf),
                     coreText("Sharing", "appeal: {text}").with("text", row.appeal));
        }
        return orNone(trigger);
    }

    Trigger time() const
    {
        Trigger trigger{"time", coreText("Sharing", "Time since the last review"), {}, {}, {}};
        if (!m_since)
            return orNone(trigger);
        trigger.fired = false;
        const int months = measures::wholeMonths(*m_since, m_asOf);
        if (months >= m_guideline.number("triggerMonths"))
            fire(trigger, *m_since,
                 coreText("Sharing", "{months} months").with("months", std::int64_t{months}));
        return orNone(trigger);
    }

private:
    bool isNew(Date date) const { return date <= m_asOf && (!m_since || date > *m_since); }

    static void fire(Trigger& trigger, Date date, model::Text evidence)
    {
        if (trigger.fired.value_or(false) && trigger.since && *trigger.since >= date)
            return;
        trigger.fired = true;
        trigger.since = date;
        trigger.evidence = std::move(evidence);
    }

    static Trigger orNone(Trigger trigger)
    {
        if (!trigger.fired)
            trigger.evidence = coreText("Sharing", "nothing is recorded");
        else if (!*trigger.fired)
            trigger.evidence = coreText("Sharing", "no");
        return trigger;
    }

    const State& m_state;
    Date m_asOf;
    const Guideline& m_guideline;
    std::optional<Date> m_since;
};

/// The review plan's series of the yearly review of risk, benefit and leadership.
constexpr std::string_view yearlyReviewSeries = "plan-adjustment";
/// What the items of the yearly review on an agenda refer to begins so.
constexpr std::string_view yearlyReviewItem = "review.";

/// Meetings that looked at risk, benefit and leadership anew: evaluations, those of the series that
/// the review plan made for it, and those with steps of that review on their agenda. Reviews of
/// packages, funding or spin-offs do not settle what the shares are.
std::vector<const model::Occurrence*> reviewsOfShares(const State& state)
{
    std::set<model::Id<model::Occurrence>> withSteps;
    for (const auto& item : state.rows<model::AgendaItem>()) {
        if (item.reference.starts_with(yearlyReviewItem))
            withSteps.insert(item.occurrence);
    }
    std::vector<const model::Occurrence*> reviews;
    for (const auto& occurrence : state.rows<model::Occurrence>()) {
        const auto* series = occurrence.series ? state.find(*occurrence.series) : nullptr;
        const bool ofSeries = series && (series->kind == model::SeriesKind::evaluation ||
                                         series->id.value() == yearlyReviewSeries);
        if (ofSeries || withSteps.contains(occurrence.id))
            reviews.push_back(&occurrence);
    }
    return reviews;
}

/// The last adopted split, evaluation or review that took place.
std::optional<Date> lastReview(const State& state, Date asOf)
{
    std::optional<Date> last;
    const auto consider = [&](const std::optional<Date>& date) {
        if (date && *date <= asOf && (!last || *date > *last))
            last = date;
    };
    for (const auto& proposal : state.rows<model::SplitProposal>()) {
        if (proposal.adopted)
            consider(proposal.proposedOn);
    }
    for (const auto& row : state.rows<model::ContributionAssessment>())
        consider(row.assessedOn);
    for (const auto* occurrence : reviewsOfShares(state)) {
        if (occurrence->status == model::OccurrenceStatus::held)
            consider(occurrence->date);
    }
    return last;
}

} // namespace

TriggerReport triggersOf(const State& state, Date asOf)
{
    TriggerReport result;
    result.lastReview = lastReview(state, asOf);
    const auto& consortium = state.consortium();
    const auto since = result.lastReview
                           ? result.lastReview
                           : (consortium.startsOn ? consortium.startsOn : consortium.formedOn);
    const auto guideline = guidelineFor(state, asOf);
    const Facts facts(state, asOf, guideline, since);
    result.triggers = {facts.stage(),     facts.membership(),   facts.leader(),
                       facts.milestone(), facts.contribution(), facts.returns(),
                       facts.route(),     facts.competition(),  facts.trust(),
                       facts.dispute(),   facts.time()};
    result.fired = static_cast<std::size_t>(
        std::count_if(result.triggers.begin(), result.triggers.end(),
                      [](const Trigger& trigger) { return trigger.fired.value_or(false); }));
    auto& why = result.why;
    why.title = coreText("Sharing", "Triggers of re-evaluation");
    why.inputs.push_back({coreText("Sharing", "Last review"),
                          result.lastReview
                              ? coreText("Sharing", "{date}").with("date", *result.lastReview)
                              : coreText("Sharing", "none is recorded; counted from the start"),
                          !result.lastReview.has_value()});
    for (const auto& trigger : result.triggers)
        why.inputs.push_back({trigger.name, trigger.evidence, false});
    for (const char* name :
         {"triggerMilestonePercent", "triggerContributionPoints", "triggerReturnAbove",
          "triggerReturnBelow", "triggerTrustPoints", "triggerMonths"}) {
        if (const auto* parameter = guideline.find(name))
            why.inputs.push_back(
                {literalText(name), literalText(parameter->value), !parameter->own});
    }
    why.sources.push_back(measures::sourceText("R87, R146"));
    return result;
}

} // namespace concordat::sharing
