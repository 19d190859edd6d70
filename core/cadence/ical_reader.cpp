#include "core/cadence/ical_reader.h"

#include <algorithm>

#include "core/cadence/ical_event.h"
#include "core/cadence/ical_series.h"
#include "core/cadence/ical_tree.h"
#include "core/cadence/ical_writer.h"
#include "core/cadence/usual_zone.h"
#include "core/model/hash.h"

namespace concordat::cadence {

using model::coreText;
using model::Date;
using model::Error;
using model::ErrorCode;
using model::Id;
using model::MeetingSeries;
using model::Occurrence;
using model::OccurrenceStatus;
using model::Result;
using model::State;
using model::Text;

namespace {

std::string idFor(const std::string& uid)
{
    return "ics-" + model::sha256(uid).substr(0, 24);
}

/// Reads the events of one file.
class Reader {
public:
    Reader(const State& state, const IcalReading& reading)
        : m_state(state), m_reading(reading), m_events(reading.defaultZone, m_import.notes)
    {}

    Result<IcalImport> read(std::string_view text)
    {
        if (!model::isStorableText(text))
            return Error{ErrorCode::input,
                         coreText("Calendar",
                                  "The file is not written in UTF-8; save it again as an "
                                  "iCalendar file."),
                         {},
                         {}};
        const auto file = parseIcal(text);
        if (std::none_of(file.calendars.begin(), file.calendars.end(),
                         [](const auto& each) { return each.name == "VCALENDAR"; }))
            return Error{
                ErrorCode::input,
                coreText("Calendar",
                         "The content of this file is no calendar: it has no line BEGIN:VCALENDAR. "
                         "Save the calendar again as iCalendar (.ics) in the program it "
                         "comes from."),
                {},
                {}};
        for (const auto& odd : file.odd)
            note(odd.line, odd.text.substr(0, 40),
                 coreText("Calendar", "The line is no part of a calendar and is left out."));
        for (const auto& calendar : file.calendars)
            readCalendar(calendar);
        if (!m_events.unheld().empty()) {
            std::string names;
            for (const auto& [name, count] : m_events.unheld())
                names += (names.empty() ? "" : ", ") + name + " (" + std::to_string(count) + ")";
            note(0, {},
                 coreText("Calendar", "Not held here, and so not taken over: {names}.")
                     .with("names", names));
        }
        return std::move(m_import);
    }

private:
    void note(std::size_t line, std::string event, Text message)
    {
        m_import.notes.push_back({line, std::move(event), std::move(message)});
    }

    void readCalendar(const IcalComponent& calendar)
    {
        if (!calendar.closed)
            note(calendar.line, calendar.name,
                 coreText("Calendar", "The calendar does not end; the file may be cut off."));
        // Series first, so that changed meetings find theirs and single ones their zone.
        for (const bool series : {true, false}) {
            for (const auto& component : calendar.components) {
                if (component.name == "VEVENT" && recurs(component) == series)
                    readEvent(component);
            }
        }
        for (const auto& component : calendar.components) {
            if (component.name != "VEVENT" && component.name != "VTIMEZONE")
                note(component.line, component.name,
                     coreText("Calendar", "Only events are taken over; this is left out."));
        }
    }

    static bool recurs(const IcalComponent& component)
    {
        return !component.property("RECURRENCE-ID") &&
               (component.property("RRULE") || component.property("RDATE"));
    }

    /// The id of the row that an UID stands for, without knowing its table.
    std::string ownId(const std::string& uid) const
    {
        const auto suffix = uidOf(m_state, {});
        if (uid.ends_with(suffix)) {
            auto id = uid.substr(0, uid.size() - suffix.size());
            if (model::isValidId(id))
                return id;
        }
        return idFor(uid);
    }

    void readEvent(const IcalComponent& component)
    {
        // What this program wrote about deadlines follows from the meetings.
        if (icalText(component, "CATEGORIES") == "deadline" &&
            icalText(component, "UID").ends_with(uidOf(m_state, {})))
            return;
        auto event = m_events.read(component);
        if (!event)
            return;
        if (m_reading.holidays && event->start.wholeDay)
            return readHoliday(*event);
        if (event->start.wholeDay)
            takeWholeDay(*event);
        const auto id = ownId(event->uid);
        if (component.property("RECURRENCE-ID"))
            return readChanged(*event, Id<MeetingSeries>{id});
        if (recurs(component) || m_state.find(Id<MeetingSeries>{id}))
            return readSeries(*event, Id<MeetingSeries>{id});
        readSingle(*event, Id<Occurrence>{id});
    }

    /// Meetings here have an hour and an end. What changes a series is as long as the series.
    void takeWholeDay(IcalEvent& event)
    {
        constexpr int untilEvening = 9 * 60;
        const bool changes = event.component->property("RECURRENCE-ID") != nullptr;
        event.minutes = changes ? 0 : untilEvening;
        if (!changes)
            note(event.component->property("DTSTART")->line, event.name,
                 coreText("Calendar", "The event lasts whole days; here it begins at 09:00 and "
                                      "ends at 18:00 of the first day."));
    }

    void readSeries(const IcalEvent& event, const Id<MeetingSeries>& id)
    {
        if (event.cancelled)
            return note(event.component->line, event.name,
                        coreText("Calendar",
                                 "The whole series is marked as cancelled; it is left as "
                                 "it is. Remove it if that is meant."));
        const auto* present = m_state.find(id);
        MeetingSeries row = present ? *present : MeetingSeries{};
        row.id = id;
        takeSeries(m_state, event, present != nullptr, row, m_import.notes);
        keep(m_import.series, std::move(row), present);
    }

    void readSingle(const IcalEvent& event, const Id<Occurrence>& id)
    {
        const auto* present = m_state.find(id);
        Occurrence row = present ? *present : Occurrence{};
        row.id = id;
        row.title = icalText(*event.component, "SUMMARY");
        row.place = icalText(*event.component, "LOCATION");
        row.formal = event.formal;
        // Where the calendar shows it, once what else the file brings stands there too.
        const auto zone = usualZone(m_state, m_import.series);
        takeTime(row, event, event.startIn(zone), present ? row.startTime : std::string{},
                 Meeting{}.minutes);
        keep(m_import.occurrences, std::move(row), present);
    }

    static void takeTime(Occurrence& row, const IcalEvent& event, LocalTime start,
                         const std::string& usualTime, int usualMinutes)
    {
        row.date = start.date;
        const auto usual =
            usualTime.empty() ? std::optional<std::int32_t>{9 * 3600} : clockSeconds(usualTime);
        if (!event.start.wholeDay && usual != start.seconds)
            row.startTime = start.clock();
        if (event.minutes > 0 && (event.minutes != usualMinutes || row.durationMinutes > 0))
            row.durationMinutes = event.minutes;
        if (event.cancelled)
            row.status = OccurrenceStatus::cancelled;
        else if (row.status == OccurrenceStatus::cancelled)
            row.status = OccurrenceStatus::planned;
    }

    const MeetingSeries* seriesOf(const Id<MeetingSeries>& id) const
    {
        const auto fresh = std::find_if(m_import.series.begin(), m_import.series.end(),
                                        [&](const auto& each) { return each.id == id; });
        return fresh != m_import.series.end() ? &*fresh : m_state.find(id);
    }

    void readChanged(const IcalEvent& event, const Id<MeetingSeries>& id)
    {
        const auto& property = *event.component->property("RECURRENCE-ID");
        const auto original = icalTime(property.value, property);
        const auto* series = seriesOf(id);
        if (!original || !series)
            return note(property.line, event.name,
                        original
                            ? coreText("Calendar", "The event changes a series that is neither in "
                                                   "the file nor here; it is left out.")
                            : coreText("Calendar", "“{value}” is no day or time; the change is "
                                                   "left out.")
                                  .with("value", property.value));
        auto day = original->at.date;
        if (const auto zone = TimeZone::named(series->timeZone); zone && original->utc)
            day = zone->local(original->at.count()).date;
        const Occurrence* present = nullptr;
        for (const auto& row : m_state.rows<Occurrence>()) {
            if (row.series == id && (row.originalDate ? row.originalDate : row.date) == day)
                present = &row;
        }
        Occurrence row = present ? *present : Occurrence{};
        if (!present)
            row.id = Id<Occurrence>{idFor(event.uid + "/" + day.toString())};
        row.series = id;
        const auto start = event.startIn(series->timeZone);
        if (!present || present->originalDate || start.date != day)
            row.originalDate = day;
        const auto title = icalText(*event.component, "SUMMARY");
        if (title != series->title || !row.title.empty())
            row.title = title;
        const auto place = icalText(*event.component, "LOCATION");
        if (place != series->place || !row.place.empty())
            row.place = place;
        takeTime(row, event, start, row.startTime.empty() ? series->startTime : row.startTime,
                 series->durationMinutes);
        keep(m_import.occurrences, std::move(row), present);
    }

    void readHoliday(const IcalEvent& event)
    {
        constexpr int longest = 31;
        const int days = std::clamp(event.minutes / (24 * 60), 1, longest);
        std::vector<Date> first{event.start.at.date};
        if (const auto* property = event.component->property("RRULE")) {
            const auto rule = parseRule(property->value);
            const auto found = rule ? expand(*rule, {event.start.at.date, 0}, *TimeZone::named({}),
                                             m_reading.holidaySpan)
                                    : Result<Expansion>{rule.error()};
            if (!found)
                note(property->line, event.name, found.error().text);
            else {
                first.clear();
                for (const auto& time : found->times)
                    first.push_back(time.date);
            }
        }
        for (const auto begin : first) {
            for (int i = 0; i < days; ++i) {
                model::Holiday row;
                const auto day = begin.plusDays(i);
                row.country = m_reading.country;
                row.date = day;
                row.name = icalText(*event.component, "SUMMARY");
                row.id = Id<model::Holiday>{
                    idFor(m_reading.country + "/" + day.toString() + "/" + event.uid)};
                const auto* present = presentHoliday(row);
                keep(m_import.holidays, std::move(row), present);
            }
        }
    }

    const model::Holiday* presentHoliday(const model::Holiday& wanted) const
    {
        if (const auto* same = m_state.find(wanted.id))
            return same;
        for (const auto& row : m_state.rows<model::Holiday>()) {
            if (row.country == wanted.country && row.date == wanted.date && row.name == wanted.name)
                return &row;
        }
        return nullptr;
    }

    template <class Entity>
    void keep(std::vector<Entity>& rows, Entity row, const Entity* present)
    {
        if (present)
            row.id = present->id;
        if (present && model::table(model::tableOf<Entity>()).equal(&row, present)) {
            ++m_import.unchanged;
            return;
        }
        ++(present ? m_import.changed : m_import.added);
        rows.push_back(std::move(row));
    }

    const State& m_state;
    const IcalReading& m_reading;
    IcalImport m_import;
    IcalEvents m_events;
};

} // namespace

Result<IcalImport> readIcal(const State& state, std::string_view text, const IcalReading& reading)
{
    return Reader{state, reading}.read(text);
}

} // namespace concordat::cadence
