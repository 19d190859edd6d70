#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/cadence/expansion.h"
#include "core/cadence/working_days.h"
#include "core/model/state.h"

namespace concordat::cadence {

/// What a meeting has to keep before and after it, by the rules of its body.
enum class DeadlineKind { notice, agenda, addedItems, minutes, acceptance, secondMeeting };

struct Deadline {
    DeadlineKind kind{};
    model::Date due;
    int days = 0;                    ///< counted back or forward
    bool shifted = false;            ///< moved to the working day before it, or after it
    std::optional<model::Date> done; ///< where that is recorded
};

/// One time at which people meet, review, evaluate or answer.
struct Meeting {
    std::string key; ///< `series/yyyy-mm-dd` of the original date; the row's id where none
    std::optional<model::Id<model::MeetingSeries>> series;
    std::optional<model::Id<model::Occurrence>> occurrence; ///< where a row speaks of it
    std::optional<model::Id<model::Body>> body;
    std::string title;
    model::SeriesKind kind{};
    bool formal = true;
    model::Date originalDate;
    LocalTime start;
    std::optional<Moment> moment; ///< empty where the zone is not known
    int minutes = 120;
    std::string zone; ///< as written
    std::string place;
    model::OccurrenceStatus status{};
    bool moved = false;
    std::vector<model::Id<model::Member>> attendees; ///< of those who were members on that day
    std::vector<Deadline> deadlines;
    std::vector<model::Text> notes; ///< what is odd about this day or hour
};

/// A row that cannot be read as a calendar entry; the rest of the calendar stands.
struct CalendarProblem {
    model::TableId table{};
    std::string id;
    std::string title;
    model::Text message;
};

struct Calendar {
    Span span;
    std::vector<Meeting> meetings; ///< by start, then key
    std::vector<CalendarProblem> problems;

    const Meeting* find(const std::string& key) const;
};

/// All meetings within a span: those of every series by its rule, its exceptions and additions,
/// with the rows that move, cancel or record one; and the meetings that belong to no series.
Calendar calendarOf(const model::State& state, Span span);

/// From when to when the stages of a series last, by the plan of stages, in order and apart from
/// each other; empty: without limit.
std::vector<Span> stageSpans(const model::State& state, const model::MeetingSeries& series);
/// Whether a day lies in one of the stages.
bool isWithin(const std::vector<Span>& stages, model::Date day);
/// Whether somebody added this day to a series; it then takes place whatever stage it is.
bool isAdded(const model::MeetingSeries& series, model::Date day);

/// Those who are expected: the series' own attendees, else who sits in its body, else every member;
/// without those who are not active on that day (`measures::isActive`).
std::vector<model::Id<model::Member>>
attendeesOf(const model::State& state, const std::vector<model::Id<model::Member>>& named,
            const std::optional<model::Id<model::Body>>& body, model::Date day);

/// The deadlines of a meeting on a day by the rules of its body; `extraordinary`: it belongs to no
/// series. A deadline before the meeting that is no working day in the chair's country moves to the
/// working day before it, one after the meeting to the working day after it.
std::vector<Deadline> deadlinesOf(const model::State& state, const model::Body& body,
                                  model::Date day, bool extraordinary,
                                  const model::Occurrence* recorded, const WorkingDays& working);

model::Text deadlineText(DeadlineKind kind);

} // namespace concordat::cadence
