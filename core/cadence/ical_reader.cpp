#include "core/cadence/ical_reader.h"

#include <algorithm>

#include "core/cadence/ical_event.h"
#include "core/cadence/ical_tree.h"
#include "core/cadence/ical_writer.h"
#include "core/model/hash.h"
#include "core/model/letters.h"

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
        // Series first, so that changed single meetings find theirs.
        for (const bool changed : {false, true}) {
            for (const auto& component : calendar.components) {
                if (component.name == "VEVENT" &&
                    (component.property("RECURRENCE-ID") != nullptr) == changed)
                    readEvent(component);
            }
        }
        for (const auto& component : calendar.components) {
            if (component.name != "VEVENT" && component.name != "VTIMEZONE")
                note(component.line, component.name,
                     coreText("Calendar", "Only events are taken over; this is left out."));
        }
    }

    /// The id of the row that an UID stands for, without knowing its table.
    std::string ownId(const std::string& uid) const
    {
        const auto suffix = uidOf(m_state, {});
        if (uid.ends_with(suffix)) {
            const auto id = uid.substr(0, uid.size() - suffix.size());
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
        const auto event = m_events.read(component);
        if (!event)
            return;
        if (m_reading.holidays && event->start.wholeDay)
            return readHoliday(*event);
        const auto id = ownId(event->uid);
        if (component.property("RECURRENCE-ID"))
            return readChanged(*event, Id<MeetingSeries>{id});
        const bool recurs = component.property("RRULE") || component.property("RDATE");
        if (recurs || m_state.find(Id<MeetingSeries>{id}))
            return readSeries(*event, Id<MeetingSeries>{id});
        readSingle(*event, Id<Occurrence>{id});
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
        row.title = icalText(*event.component, "SUMMARY");
        row.place = icalText(*event.component, "LOCATION");
        takeDescription(row, icalText(*event.component, "DESCRIPTION"));
        row.formal = event.formal;
        takeStart(row, event);
        if (event.minutes > 0)
            row.durationMinutes = event.minutes;
        takeRule(row, event);
        row.exceptDates = days(event, "EXDATE");
        row.extraDates = days(event, "RDATE");
        takePeople(row, event, present);
        keep(m_import.series, std::move(row), present);
    }

    /// Our own file holds purpose, inputs and outputs in one text.
    static void takeDescription(MeetingSeries& row, const std::string& text)
    {
        std::string own;
        for (const auto& part : {row.purpose, row.inputs, row.outputs}) {
            if (!part.empty())
                own += (own.empty() ? "" : "\n") + part;
        }
        if (text == own)
            return;
        row.purpose = text;
        row.inputs.clear();
        row.outputs.clear();
    }

    /// The first time of a series may lie after its first day; then the day stays.
    void takeStart(MeetingSeries& row, const IcalEvent& event)
    {
        const bool sameClock = row.startTime.empty()
                                   ? event.start.at.seconds == 9 * 3600
                                   : clockSeconds(row.startTime) == event.start.at.seconds;
        if (!sameClock && !event.start.wholeDay)
            row.startTime = event.start.at.clock();
        const bool sameZone =
            row.timeZone == event.zone || (row.timeZone.empty() && event.zone == "UTC");
        if (!sameZone)
            row.timeZone = event.zone;
        const auto rule = parseRule(row.recurrence);
        const auto zone = TimeZone::named(event.zone);
        if (row.startsOn && rule && zone) {
            auto from = *row.startsOn;
            if (const auto stages = stageSpan(m_state, row))
                from = std::max(from, stages->from);
            const auto first = expand(*rule, {*row.startsOn, event.start.at.seconds}, *zone,
                                      {from, from.plusMonths(1200)}, 1);
            if (first && !first->times.empty() && first->times.front().date == event.start.at.date)
                return;
        }
        if (row.startsOn || row.recurrence.empty())
            row.startsOn = event.start.at.date;
    }

    void takeRule(MeetingSeries& row, const IcalEvent& event)
    {
        const auto* property = event.component->property("RRULE");
        if (!property) {
            row.recurrence.clear();
            return;
        }
        const auto rule = parseRule(property->value);
        if (!rule) {
            row.recurrence = property->value;
            return note(property->line, event.name,
                        coreText("Calendar",
                                 "{problem} The rule is kept as it is; only its first day "
                                 "and its additions are shown.")
                            .with("problem", rule.error().text));
        }
        if (neverHasADay(*rule) || neverMeetsTheClock(*rule, event.start.at))
            note(property->line, event.name,
                 coreText("Calendar", "The rule {rule} never comes true: no calendar has a day and "
                                      "time as it asks for. The series is kept and named by the "
                                      "checks of the calendar until its rule is corrected.")
                     .with("rule", property->value));
        // Written by us, the rule may end with the stage and name its end in universal time.
        if (!row.recurrence.empty()) {
            if (const auto own = parseRule(row.recurrence)) {
                auto plain = *rule;
                auto known = *own;
                plain.until.reset();
                known.until.reset();
                plain.count.reset();
                known.count.reset();
                if (toText(plain) == toText(known) && endsAlike(*rule, *own, row))
                    return;
            }
        }
        row.recurrence = toText(*rule);
    }

    bool endsAlike(const Rule& read, const Rule& own, const MeetingSeries& row) const
    {
        if (read.count != own.count && !stageSpan(m_state, row))
            return false;
        if (!read.until)
            return !own.until;
        const auto zone = TimeZone::named(row.timeZone);
        const auto day = zone && read.until->utc ? zone->local(read.until->at.count()).date
                                                 : read.until->at.date;
        if (const auto stages = stageSpan(m_state, row); stages && day <= stages->until)
            return !own.until || own.until->at.date >= day;
        return own.until && own.until->at.date == day;
    }

    /// The days of EXDATE or RDATE where the series takes place.
    std::vector<std::string> days(const IcalEvent& event, std::string_view name)
    {
        std::vector<std::string> result;
        for (const auto& property : event.component->properties) {
            if (property.name != name)
                continue;
            std::string_view rest = property.value;
            while (true) {
                const auto comma = rest.find(',');
                takeDay(result, event, property, rest.substr(0, comma));
                if (comma == std::string_view::npos)
                    break;
                rest.remove_prefix(comma + 1);
            }
        }
        return result;
    }

    void takeDay(std::vector<std::string>& result, const IcalEvent& event,
                 const IcalProperty& property, std::string_view text)
    {
        const auto when = icalTime(text.substr(0, text.find('/')), property);
        if (!when)
            return note(property.line, event.name,
                        coreText("Calendar", "“{value}” is no day; it is left out.")
                            .with("value", std::string{text}));
        auto local = when->at;
        const auto zone = TimeZone::named(event.zone);
        if (when->utc && zone)
            local = zone->local(when->at.count());
        if (property.name == "RDATE" && !when->wholeDay && local.seconds != event.start.at.seconds)
            note(property.line, event.name,
                 coreText("Calendar",
                          "The meeting added on {day} is at {clock}; here all meetings of "
                          "a series begin at the same time.")
                     .with("day", local.date)
                     .with("clock", local.clock()));
        result.push_back(local.date.toString());
    }

    void takePeople(MeetingSeries& row, const IcalEvent& event, const MeetingSeries* present)
    {
        std::vector<Id<model::Member>> found;
        for (const auto& property : event.component->properties) {
            if (property.name != "ATTENDEE")
                continue;
            auto address = model::inSmallLetters(property.value);
            if (address.starts_with("mailto:"))
                address.erase(0, 7);
            const auto known = contactOf(address);
            if (!known)
                note(property.line, event.name,
                     coreText("Calendar",
                              "{address} is no contact of a member; add it to a member's "
                              "contacts to invite it.")
                         .with("address", address));
            else if (std::find(found.begin(), found.end(), *known) == found.end())
                found.push_back(*known);
        }
        // Members without an address are not in the file, and are still expected.
        if (!found.empty() && !present)
            row.attendees = found;
    }

    std::optional<Id<model::Member>> contactOf(const std::string& address) const
    {
        for (const auto& contact : m_state.rows<model::Contact>()) {
            const auto known = model::inSmallLetters(contact.email);
            if (!known.empty() && known == address)
                return contact.member;
        }
        return {};
    }

    void readSingle(const IcalEvent& event, const Id<Occurrence>& id)
    {
        const auto* present = m_state.find(id);
        Occurrence row = present ? *present : Occurrence{};
        row.id = id;
        row.title = icalText(*event.component, "SUMMARY");
        row.place = icalText(*event.component, "LOCATION");
        row.formal = event.formal;
        takeTime(row, event, present ? row.startTime : std::string{});
        keep(m_import.occurrences, std::move(row), present);
    }

    static void takeTime(Occurrence& row, const IcalEvent& event, const std::string& usualTime)
    {
        row.date = event.start.at.date;
        const auto usual =
            usualTime.empty() ? std::optional<std::int32_t>{9 * 3600} : clockSeconds(usualTime);
        if (!event.start.wholeDay && usual != event.start.at.seconds)
            row.startTime = event.start.at.clock();
        if (event.minutes > 0 && (event.minutes != 120 || row.durationMinutes > 0))
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
        if (!present || present->originalDate || event.start.at.date != day)
            row.originalDate = day;
        const auto title = icalText(*event.component, "SUMMARY");
        if (title != series->title || !row.title.empty())
            row.title = title;
        const auto place = icalText(*event.component, "LOCATION");
        if (place != series->place || !row.place.empty())
            row.place = place;
        takeTime(row, event, row.startTime.empty() ? series->startTime : row.startTime);
        if (row.durationMinutes == series->durationMinutes &&
            (!present || !present->durationMinutes))
            row.durationMinutes = 0;
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
                keep(m_import.holidays, std::move(row), presentHoliday(row));
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
