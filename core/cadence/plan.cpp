#include "core/cadence/plan.h"

#include <algorithm>
#include <map>

#include "core/cadence/notices.h"
#include "core/cadence/plan_match.h"
#include "core/cadence/rule_words.h"
#include "core/cadence/usual_zone.h"
#include "core/governance/situation.h"
#include "core/measures/enterprise_size.h"
#include "core/measures/sources.h"
#include "core/model/reflect.h"

namespace concordat::cadence {

using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::State;

namespace {

template <class Values, class Value>
bool holds(const Values& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// The duty's rhythm on the weekday of the default, so that a meeting is not on the 14th, whatever
/// day that is, but on the third Thursday.
std::string rhythmOf(const std::string& duty, std::string_view usual)
{
    auto rule = parseRule(duty);
    const auto wanted = parseRule(usual);
    if (!rule || !wanted || wanted->weekdays.empty())
        return duty;
    rule->weekdays = wanted->weekdays;
    if (rule->frequency == Frequency::weekly) {
        for (auto& day : rule->weekdays)
            day.place = 0;
    } else {
        if (rule->weekdays.front().place == 0)
            rule->weekdays.front().place = 1;
        if (rule->frequency == Frequency::yearly)
            rule->months = wanted->months.empty() ? std::vector{3} : wanted->months;
    }
    return toText(*rule);
}

template <class Enum>
model::Text labelOf(Enum value)
{
    return model::vocabularyOf<Enum>().label(static_cast<int>(value));
}

/// Puts the plan together.
class Planner {
public:
    Planner(const State& state, const PlanBasis& basis, const std::vector<Duty>& duties)
        : m_state(state), m_basis(basis), m_working(state)
    {
        for (const auto& duty : duties) {
            if (isPayment(duty) || duty.recurrence.empty())
                continue;
            if (bindsIn(state, basis.stage, madeOn(), duty))
                m_duties.push_back(&duty);
            else
                ++m_later;
        }
    }

    Plan make()
    {
        Plan plan;
        plan.basis = m_basis;
        for (const auto& wanted : defaultSeries()) {
            if (isProposed(wanted))
                plan.series.push_back(fromDefault(wanted));
        }
        for (const auto* duty : m_duties) {
            if (!defaultFor(*duty))
                plan.series.push_back(fromDuty(*duty));
        }
        plan.why = why(plan);
        return plan;
    }

private:
    std::vector<const Duty*> dutiesOf(const DefaultSeries& wanted) const
    {
        std::vector<const Duty*> result;
        for (const auto* duty : m_duties) {
            if (defaultFor(*duty) == &wanted)
                result.push_back(duty);
        }
        return result;
    }

    /// The day on which the plan is made.
    Date madeOn() const { return m_basis.from.plusDays(-1); }

    bool isProposed(const DefaultSeries& wanted) const
    {
        return isOfItself(wanted) || !dutiesOf(wanted).empty();
    }

    /// Stage, model and form ask for it, whatever the charter says.
    bool isOfItself(const DefaultSeries& wanted) const
    {
        return holds(wanted.stages, m_basis.stage) &&
               (wanted.models.empty() || holds(wanted.models, m_basis.governance)) &&
               (wanted.forms.empty() || holds(wanted.forms, m_basis.form));
    }

    PlannedSeries fromDefault(const DefaultSeries& wanted) const
    {
        PlannedSeries result;
        auto& row = result.row;
        row.id = Id<model::MeetingSeries>{"plan-" + std::string{wanted.id}};
        row.body = bodyFor(m_state, wanted.place);
        row.kind = wanted.kind;
        row.formal = wanted.formal;
        row.stages = {m_basis.stage};
        row.startTime = wanted.startTime;
        row.durationMinutes = wanted.minutes;
        row.timeZone = m_basis.timeZone;
        row.attendees = circle(wanted.circle);
        row.recurrence = wanted.rule;
        result.title = wanted.title.text();
        result.purpose = wanted.purpose.text();
        result.inputs = wanted.inputs.text();
        result.outputs = wanted.outputs.text();
        result.source = wanted.source;
        // What is proposed for a duty alone has the rhythm of the duty, also where that is slower.
        std::size_t least = 1;
        if (isOfItself(wanted))
            least = std::max(least, timesInEightYears(row.recurrence, m_basis.from, m_basis.from));
        for (const auto* duty : dutiesOf(wanted)) {
            const auto asked = timesInEightYears(duty->recurrence, m_basis.from, m_basis.from);
            if (asked < least)
                continue;
            // Of two that ask for the same, the one that somebody chose is named.
            if (asked > least || result.article.empty() || !duty->defaulted) {
                result.article = duty->article;
                result.defaulted = duty->defaulted;
            }
            if (asked != timesInEightYears(row.recurrence, m_basis.from, m_basis.from))
                row.recurrence = rhythmOf(duty->recurrence, wanted.rule);
            least = asked;
        }
        start(row, wanted.id == "signing" ? 90 : 14);
        if (const auto* present = presentFor(m_state, wanted))
            result.present = present->title;
        return result;
    }

    PlannedSeries fromDuty(const Duty& duty) const
    {
        PlannedSeries result;
        auto& row = result.row;
        row.id = Id<model::MeetingSeries>{"plan-duty-" + duty.id};
        row.body = bodyFor(m_state, Place::committee);
        row.kind = model::SeriesKind::report;
        row.stages = {m_basis.stage};
        row.startTime = "15:30";
        row.durationMinutes = 60;
        row.timeZone = m_basis.timeZone;
        row.attendees = circle(Circle::everybody);
        row.recurrence = rhythmOf(duty.recurrence, "FREQ=MONTHLY;BYDAY=2TH");
        start(row, 14);
        result.title = literalText(duty.title);
        result.purpose = coreText("Plan", "The charter asks for it");
        result.article = duty.article;
        result.defaulted = duty.defaulted;
        if (const auto* present = presentFor(m_state, duty))
            result.present = present->title;
        return result;
    }

    /// The first day for which the body's days of notice are left, and not before the plan begins.
    Date firstWithNotice(const model::Body* body) const
    {
        return body ? std::max(m_basis.from, madeOn().plusDays(noticeDaysOf(*body, false)))
                    : m_basis.from;
    }

    /// Whether the notice for a meeting on that day can still be given, on a working day.
    bool leavesTime(const model::Body* body, Date day) const
    {
        return !body ||
               deadlinesOf(m_state, *body, day, false, nullptr, m_working).front().due >= madeOn();
    }

    /// The first day that the rule names and for which there is time to give notice; the start is
    /// itself an occurrence.
    void start(model::MeetingSeries& row, int onceAfterDays) const
    {
        const auto* body = row.body ? m_state.find(*row.body) : nullptr;
        auto day = firstWithNotice(body);
        if (row.recurrence.empty()) {
            day = std::max(day, m_basis.from.plusDays(onceAfterDays));
            day = m_working.nearest(day, 1, {});
            while (!leavesTime(body, day))
                day = m_working.nearest(day.plusDays(1), 1, {});
            row.startsOn = day;
            return;
        }
        while (!leavesTime(body, day))
            day = day.plusDays(1);
        row.startsOn = day;
        auto rule = parseRule(row.recurrence);
        const auto zone = TimeZone::named({});
        if (!rule || !zone)
            return;
        // Every how many months or weeks counts from the start, which is what is sought.
        rule->interval = 1;
        constexpr std::size_t some = 30; // days before free ones may leave less time
        const auto found = expand(*rule, {day, 0}, *zone, {day, day.plusMonths(12 * 30)}, some);
        if (!found)
            return;
        for (const auto& time : found->times) {
            if (!leavesTime(body, time.date))
                continue;
            row.startsOn = time.date;
            return;
        }
    }

    std::vector<Id<Member>> circle(Circle circle) const
    {
        if (circle == Circle::body)
            return {};
        std::vector<Id<Member>> result;
        for (const auto& id : attendeesOf(m_state, {}, {}, m_basis.from)) {
            const auto& member = *m_state.find(id);
            if (belongs(member, circle))
                result.push_back(id);
        }
        // A circle of nobody would stand for everybody.
        return result;
    }

    bool belongs(const Member& member, Circle circle) const
    {
        const bool third = member.kind == model::ActorKind::thirdParty;
        switch (circle) {
        case Circle::small: return measures::isSmall(member) || leads(member);
        case Circle::government:
            return member.kind == model::ActorKind::government || leads(member);
        case Circle::leaders: return !third && leads(member);
        case Circle::evaluation: return true;
        default: return !third;
        }
    }

    bool leads(const Member& member) const
    {
        if (member.kind == model::ActorKind::leadEnterprise)
            return true;
        for (const auto& package : m_state.rows<model::WorkPackage>()) {
            if (package.leader == member.id)
                return true;
        }
        for (const auto& body : m_state.rows<model::Body>()) {
            if (body.chair == member.id)
                return true;
        }
        return false;
    }

    measures::Explanation why(const Plan& plan) const
    {
        measures::Explanation why;
        why.title = coreText("Plan", "Review plan: {n} series")
                        .with("n", static_cast<std::int64_t>(plan.series.size()));
        why.subtitle =
            coreText("Plan", "From the defaults of the stage and the model, in the rhythm "
                             "of the charter where it asks for more");
        why.inputs.push_back({coreText("Plan", "Stage"), labelOf(m_basis.stage), false});
        why.inputs.push_back(
            {coreText("Plan", "Governance model"), labelOf(m_basis.governance), false});
        why.inputs.push_back({coreText("Plan", "Form"), labelOf(m_basis.form), false});
        why.inputs.push_back({coreText("Plan", "First day"),
                              coreText("Plan", "{day}").with("day", m_basis.from), false});
        for (const auto& series : plan.series)
            why.inputs.push_back(
                {series.title, recurrenceWords(series.row.recurrence), series.defaulted});
        why.notes.push_back(coreText("Plan",
                                     "The sources state “quarterly” for the committee and "
                                     "regular re-evaluation; every other rhythm is a default "
                                     "that you can change."));
        if (m_later > 0)
            why.notes.push_back(
                coreText("Plan",
                         "Duties of the charter that begin when it is in force or operation "
                         "starts, and are not planned yet: {n}.")
                    .with("n", m_later));
        if (m_basis.form == model::Form::thinkTankAlliance)
            why.notes.push_back(
                coreText("Plan", "Feedback on each delivery is due 3 and 12 months after it and "
                                 "stands among what is due; the quarterly meeting takes it up."));
        why.sources.push_back(measures::sourceText("R146, R148"));
        return why;
    }

    const State& m_state;
    PlanBasis m_basis;
    WorkingDays m_working;
    std::vector<const Duty*> m_duties;
    std::int64_t m_later = 0; ///< duties that do not bind yet
};

} // namespace

PlanBasis basisOf(const State& state, Date asOf, std::string zone)
{
    PlanBasis basis;
    basis.stage = state.consortium().stage;
    basis.form = state.consortium().form;
    basis.from = asOf.plusDays(1);
    basis.timeZone = usualZone(state, std::move(zone));
    if (const auto* chosen = governance::planOf(state, basis.stage, asOf))
        basis.governance = chosen->model;
    return basis;
}

Plan planOf(const State& state, const PlanBasis& basis, const std::vector<Duty>& duties)
{
    return Planner{state, basis, duties}.make();
}

bool isFromPlan(const model::MeetingSeries& series)
{
    if (!series.id.value().starts_with("plan-"))
        return false;
    for (const auto& wanted : defaultSeries()) {
        if (series.id.value() == "plan-" + std::string{wanted.id})
            return series.recurrence == wanted.rule;
    }
    return false;
}

std::size_t timesInEightYears(const std::string& recurrence, Date startsOn, Date from)
{
    const auto rule = parseRule(recurrence);
    const auto zone = TimeZone::named({});
    if (!rule || !zone)
        return 0;
    const auto first = expand(*rule, {startsOn, 0}, *zone, {from, from.plusMonths(12 * 30)}, 1);
    if (!first || first->times.empty())
        return 0;
    // The third Thursday wanders within its month; half a month less keeps it out at the end.
    const auto begin = first->times.front().date;
    const auto all =
        expand(*rule, {startsOn, 0}, *zone, {begin, begin.plusMonths(12 * 8).plusDays(-15)});
    return all ? all->times.size() : 0;
}

} // namespace concordat::cadence
