#include <algorithm>
#include <map>

#include "core/cadence/notices.h"
#include "core/cadence/plan_match.h"
#include "core/cadence/rule_words.h"
#include "core/measures/membership.h"
#include "core/model/short_name.h"

namespace concordat::cadence {

using model::coreText;
using model::Date;
using model::Id;
using model::Member;
using model::OccurrenceStatus;
using model::State;
using model::Text;

namespace {

bool isParty(const Member& member)
{
    return member.kind != model::ActorKind::thirdParty &&
           (member.status == model::MemberStatus::committed ||
            member.status == model::MemberStatus::signatory);
}

Date quarterOf(Date day)
{
    return Date{day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Text quarterText(Date quarter)
{
    return coreText("Plan", "Q{quarter} {year}")
        .with("quarter", std::int64_t{(quarter.month() - 1) / 3 + 1})
        .with("year", std::to_string(quarter.year()));
}

/// Surveys and reports are answered and written, each at its own desk.
bool isAttended(const Meeting& meeting)
{
    return meeting.kind != model::SeriesKind::survey && meeting.kind != model::SeriesKind::report;
}

/// Looks at the next twelve months.
class Checker {
public:
    Checker(const State& state, Date asOf, const std::vector<Duty>& duties)
        : m_state(state), m_asOf(asOf), m_duties(duties),
          // To the end of the fourth full quarter, so that four can be looked at.
          m_calendar(
              calendarOf(state, {asOf.plusDays(1), quarterOf(asOf).plusMonths(15).plusDays(-1)}))
    {
        std::erase_if(m_calendar.meetings, [](const Meeting& meeting) {
            return meeting.status == OccurrenceStatus::cancelled;
        });
    }

    std::vector<PlanFinding> check()
    {
        unread();
        duties();
        notices();
        parties();
        bodies();
        contact();
        clashes();
        odd();
        return std::move(m_findings);
    }

private:
    void unread()
    {
        for (const auto& problem : m_calendar.problems)
            m_findings.push_back({FindingKind::unread,
                                  coreText("Plan", "“{title}”: {problem}")
                                      .with("title", problem.title)
                                      .with("problem", problem.message),
                                  coreText("Plan", "Change rhythm, day or time zone of the series "
                                                   "so that it happens."),
                                  {},
                                  {problem.id}});
    }

    bool isAnObligation(const Duty& duty) const
    {
        for (const auto& row : m_state.rows<model::Obligation>()) {
            const auto* article = row.article ? m_state.find(*row.article) : nullptr;
            if (!row.recurrence.empty() &&
                (row.title == duty.title || (article && article->topic == duty.article)))
                return true;
        }
        return false;
    }

    void duties()
    {
        for (const auto& duty : m_duties) {
            if (isPayment(duty) || duty.recurrence.empty() ||
                !bindsIn(m_state, m_state.consortium().stage, m_asOf, duty))
                continue;
            const auto* series = presentFor(m_state, duty);
            if (!series) {
                if (!isAnObligation(duty))
                    m_findings.push_back(
                        {FindingKind::duty,
                         (duty.defaulted
                              ? coreText("Plan", "By default the charter asks: “{duty}”, {rhythm}; "
                                                 "nothing is planned for it.")
                              : coreText("Plan", "The charter asks: “{duty}”, {rhythm}; nothing is "
                                                 "planned for it."))
                             .with("duty", duty.title)
                             .with("rhythm", recurrenceWords(duty.recurrence)),
                         coreText("Plan", "Create it from the review plan."),
                         duty.article,
                         {},
                         duty.defaulted});
                continue;
            }
            const auto from = m_asOf.plusDays(1);
            const auto start = series->startsOn.value_or(from);
            if (timesInEightYears(series->recurrence, start, from) <
                timesInEightYears(duty.recurrence, from, from))
                m_findings.push_back(
                    {FindingKind::duty,
                     (duty.defaulted
                          ? coreText("Plan", "“{series}” takes place {planned}; by default the "
                                             "charter asks for {asked}.")
                          : coreText("Plan", "“{series}” takes place {planned}; the charter asks "
                                             "for {asked}."))
                         .with("series", series->title)
                         .with("planned", recurrenceWords(series->recurrence))
                         .with("asked", recurrenceWords(duty.recurrence)),
                     coreText("Plan", "Plan it more often, or change the article."),
                     duty.article,
                     {series->id.value()},
                     duty.defaulted});
        }
    }

    /// Meetings that are nearer than the notice that their body asks for, and no notice was sent;
    /// those of one series together.
    void notices()
    {
        std::map<std::string, std::vector<const Meeting*>> near;
        for (const auto& meeting : m_calendar.meetings) {
            const bool late = std::any_of(meeting.deadlines.begin(), meeting.deadlines.end(),
                                          [&](const Deadline& deadline) {
                                              return deadline.kind == DeadlineKind::notice &&
                                                     !deadline.done && deadline.due < m_asOf;
                                          });
            if (late && meeting.status == OccurrenceStatus::planned)
                near[meeting.series ? meeting.series->value() : meeting.key].push_back(&meeting);
        }
        for (const auto& [id, meetings] : near) {
            const auto& first = *meetings.front();
            const auto& body = *m_state.find(*first.body);
            PlanFinding finding;
            finding.kind = FindingKind::notice;
            finding.message =
                (meetings.size() == 1
                     ? coreText("Plan", "“{title}” on {day} leaves less than the {asked} days of "
                                        "notice that {body} asks for, and no notice is recorded.")
                     : coreText("Plan", "“{title}”: {n} meetings from {day} on leave less than the "
                                        "{asked} days of notice that {body} asks for, and no "
                                        "notice is recorded."))
                    .with("title", first.title)
                    .with("n", static_cast<std::int64_t>(meetings.size()))
                    .with("day", first.start.date)
                    .with("body", body.name)
                    .with("asked", std::int64_t{noticeDaysOf(body, !first.series)});
            finding.remedy = coreText("Plan", "Record when the notice was sent, move the meeting, "
                                              "or let the body agree to a shorter notice.");
            for (const auto* meeting : meetings)
                finding.keys.push_back(meeting->key);
            m_findings.push_back(std::move(finding));
        }
    }

    void parties()
    {
        std::map<std::pair<Id<Member>, Date>, bool> meets;
        for (const auto& meeting : m_calendar.meetings) {
            if (!meeting.formal || !isAttended(meeting))
                continue;
            for (const auto& id : meeting.attendees)
                meets[{id, quarterOf(meeting.start.date)}] = true;
        }
        const auto first = quarterOf(m_asOf).plusMonths(3);
        for (const auto& member : m_state.rows<Member>()) {
            if (!isParty(member))
                continue;
            std::vector<Text> empty;
            for (int i = 0; i < 4; ++i) {
                const auto quarter = first.plusMonths(3 * i);
                const auto end = quarter.plusMonths(3);
                const bool absent =
                    (member.leftOn && *member.leftOn < end) ||
                    !measures::isActive(member, quarter) ||
                    (m_state.consortium().endsOn && *m_state.consortium().endsOn < end);
                if (!absent && !meets.contains({member.id, quarter}))
                    empty.push_back(quarterText(quarter));
            }
            if (!empty.empty())
                m_findings.push_back(
                    {FindingKind::party,
                     coreText("Plan",
                              "{member} has no formal meeting in {quarters}; every party is "
                              "to meet at least quarterly.")
                         .with("member", model::shortNameOf(member))
                         .with("quarters", listed(empty)),
                     coreText("Plan",
                              "Invite it to the committee, or plan the committee quarterly."),
                     "R148",
                     {}});
        }
    }

    void bodies()
    {
        const auto end = m_asOf.plusMonths(12);
        for (const auto& body : m_state.rows<model::Body>()) {
            std::vector<std::string> keys;
            for (const auto& meeting : m_calendar.meetings) {
                if (meeting.body == body.id && isAttended(meeting) && meeting.start.date <= end)
                    keys.push_back(meeting.key);
            }
            if (static_cast<int>(keys.size()) < body.meetingsPerYear)
                m_findings.push_back(
                    {FindingKind::body,
                     coreText("Plan", "{body}: {planned} of {wanted} meetings are planned within "
                                      "twelve months.")
                         .with("body", body.name)
                         .with("planned", static_cast<std::int64_t>(keys.size()))
                         .with("wanted", std::int64_t{body.meetingsPerYear}),
                     coreText("Plan", "Plan the others, or change how often the body meets."),
                     {},
                     keys});
        }
    }

    void contact()
    {
        const bool any = std::any_of(m_calendar.meetings.begin(), m_calendar.meetings.end(),
                                     [](const Meeting& meeting) { return !meeting.formal; });
        const bool formation = m_state.consortium().stage == model::Stage::formation ||
                               m_state.consortium().stage == model::Stage::dissolution;
        if (!any && !formation)
            m_findings.push_back(
                {FindingKind::contact,
                 coreText("Plan", "Nothing informal is planned; trust grows formally "
                                  "and informally."),
                 coreText("Plan", "Plan an informal exchange."),
                 "R148",
                 {}});
    }

    std::string sharedAttendee(const Meeting& a, const Meeting& b) const
    {
        for (const auto& id : a.attendees) {
            if (std::find(b.attendees.begin(), b.attendees.end(), id) != b.attendees.end())
                return m_state.find(id)->name;
        }
        return {};
    }

    void clashes()
    {
        std::vector<const Meeting*> timed;
        for (const auto& meeting : m_calendar.meetings) {
            if (meeting.moment && isAttended(meeting))
                timed.push_back(&meeting);
        }
        std::sort(timed.begin(), timed.end(), [](const Meeting* a, const Meeting* b) {
            return a->moment->utc < b->moment->utc;
        });
        std::map<std::pair<std::string, std::string>, std::size_t> known;
        for (std::size_t i = 0; i < timed.size(); ++i) {
            const auto& a = *timed[i];
            for (std::size_t j = i + 1; j < timed.size(); ++j) {
                const auto& b = *timed[j];
                if (b.moment->utc >= a.moment->utc + 60LL * a.minutes)
                    break;
                const auto who = sharedAttendee(a, b);
                if (who.empty())
                    continue;
                const auto [at, fresh] =
                    known.try_emplace(std::minmax(a.title, b.title), m_findings.size());
                if (!fresh) {
                    m_findings[at->second].keys.push_back(a.key);
                    m_findings[at->second].keys.push_back(b.key);
                    continue;
                }
                m_findings.push_back(
                    {FindingKind::clash,
                     coreText("Plan",
                              "“{first}” and “{second}” are at the same time on {day}; {who} "
                              "would have to be in both.")
                         .with("first", a.title)
                         .with("second", b.title)
                         .with("day", a.start.date)
                         .with("who", who),
                     coreText("Plan", "Move one of them."),
                     {},
                     {a.key, b.key}});
            }
        }
    }

    void odd()
    {
        for (const auto& meeting : m_calendar.meetings) {
            for (const auto& note : meeting.notes)
                m_findings.push_back({FindingKind::odd,
                                      coreText("Plan", "“{title}” on {day}: {note}")
                                          .with("title", meeting.title)
                                          .with("day", meeting.start.date)
                                          .with("note", note),
                                      coreText("Plan", "Move it, or leave it if that is meant."),
                                      {},
                                      {meeting.key}});
        }
    }

    const State& m_state;
    Date m_asOf;
    const std::vector<Duty>& m_duties;
    Calendar m_calendar;
    std::vector<PlanFinding> m_findings;
};

} // namespace

std::vector<PlanFinding> checkPlan(const State& state, Date asOf, const std::vector<Duty>& duties)
{
    return Checker{state, asOf, duties}.check();
}

Workload workloadOf(const State& state, const Calendar& calendar)
{
    Workload work;
    for (const auto& member : state.rows<Member>())
        work.members.push_back(member.id);
    const auto first = Date{calendar.span.from.year(), calendar.span.from.month(), 1};
    for (auto month = first; month <= calendar.span.until; month = month.plusMonths(1))
        work.months.push_back(month);
    work.loads.resize(work.members.size() * work.months.size());
    for (const auto& meeting : calendar.meetings) {
        if (meeting.status == OccurrenceStatus::cancelled)
            continue;
        const auto month = static_cast<std::size_t>(
            (meeting.start.date.year() - first.year()) * 12 +
            static_cast<int>(meeting.start.date.month()) - static_cast<int>(first.month()));
        for (const auto& id : meeting.attendees) {
            const auto at = std::lower_bound(work.members.begin(), work.members.end(), id);
            auto& load = work.loads[static_cast<std::size_t>(at - work.members.begin()) *
                                        work.months.size() +
                                    month];
            ++load.meetings;
            load.hours += meeting.minutes / 60.0;
        }
    }
    return work;
}

} // namespace concordat::cadence
