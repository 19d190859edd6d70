#pragma once

#include <string>
#include <vector>

#include "core/cadence/calendar.h"
#include "core/measures/explanation.h"

namespace concordat::cadence {

/// Something the charter asks to be done again and again, as the charter words it.
struct Duty {
    std::string article; ///< the library's name of the article
    std::string id;      ///< the library's name of the duty
    std::string title;   ///< in the language of the reader
    std::string recurrence;
    bool defaulted = false; ///< nobody chose the rhythm: it is a default of the library
};

/// What a plan rests on.
struct PlanBasis {
    model::Stage stage{};
    model::GovernanceModel governance{};
    model::Form form{};
    model::Date from; ///< the first day of the plan
    std::string timeZone;
};
/// Stage, model and form as they stand on a day; the zone is the one used most in the series that
/// exist, else `zone`.
PlanBasis basisOf(const model::State& state, model::Date asOf, std::string zone);

/// A series that the plan proposes. Its words are texts, so that they can be stored in the language
/// of whoever creates the plan.
struct PlannedSeries {
    model::MeetingSeries row; ///< id, body, kind, rhythm, attendees; without words
    model::Text title;
    model::Text purpose;
    model::Text inputs;
    model::Text outputs;
    std::string source;    ///< such as `R148`; empty: nothing but the charter
    std::string article;   ///< that asks for this rhythm; empty: none
    bool defaulted = true; ///< no article asks for it, or only by a default: no evidence
    std::string present;   ///< title of a series that already does this; empty: none
};

struct Plan {
    PlanBasis basis;
    std::vector<PlannedSeries> series;
    measures::Explanation why;
};

/// The charter's payments are duties, but nobody meets for them.
bool isPayment(const Duty& duty);

/// The review plan of a stage and a governance model: the defaults, in the rhythm that the charter
/// asks for where it asks for more, and what the charter asks for besides, in its rhythm. In
/// formation a charter that is not in force asks for nothing but what that stage does anyway. A
/// series begins when there is time for the notice that its body asks for. Whoever calls passes the
/// charter's duties.
Plan planOf(const model::State& state, const PlanBasis& basis, const std::vector<Duty>& duties);

/// Whether a series came from the plan and still has the rhythm that was proposed.
bool isFromPlan(const model::MeetingSeries& series);

/// How often a series happens in the eight years from its first time at or after a day; 0 when it
/// never does. Eight years hold a leap day and every rhythm up to years.
std::size_t timesInEightYears(const std::string& recurrence, model::Date startsOn,
                              model::Date from);

/// What is wrong with, or missing from, the calendar of a year.
enum class FindingKind {
    duty,    ///< the charter asks for more
    notice,  ///< too near for the notice that the body asks for
    party,   ///< somebody does not meet every quarter
    body,    ///< a body meets more rarely than it is meant to
    contact, ///< nothing informal
    clash,   ///< somebody would have to be in two places
    odd,     ///< on a free day, or at a time that a clock skips or shows twice
    unread   ///< a row that cannot be read
};

struct PlanFinding {
    FindingKind kind{};
    model::Text message;
    model::Text remedy;
    std::string source;            ///< the article or the line it rests on
    std::vector<std::string> keys; ///< of the meetings concerned
    bool defaulted = false;        ///< it rests on a default of the library, not on a choice
};

/// Holds the calendar of the twelve months from `asOf` on against the charter, the bodies and
/// common sense.
std::vector<PlanFinding> checkPlan(const model::State& state, model::Date asOf,
                                   const std::vector<Duty>& duties);
/// What the plan asks of one member in one month.
struct Load {
    int meetings = 0;
    double hours = 0;
};
struct Workload {
    std::vector<model::Id<model::Member>> members;
    std::vector<model::Date> months; ///< their first days
    std::vector<Load> loads;         ///< member by member
    const Load& at(std::size_t member, std::size_t month) const
    {
        return loads[member * months.size() + month];
    }
};
/// Meetings that are cancelled count nothing.
Workload workloadOf(const model::State& state, const Calendar& calendar);

} // namespace concordat::cadence
