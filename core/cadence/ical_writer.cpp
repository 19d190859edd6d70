#include "core/cadence/ical_writer.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/cadence/ical_lines.h"
#include "core/cadence/ical_times.h"

namespace concordat::cadence {

using model::Date;
using model::MeetingSeries;
using model::OccurrenceStatus;
using model::State;

namespace {

/// Universal time in the notation of the standard.
std::string utcText(std::int64_t utc)
{
    return compact(LocalTime::fromCount(utc)) + "Z";
}

class Writer {
public:
    Writer(const State& state, Span span, const IcalOptions& options, const IcalWords& words)
        : m_state(state), m_span(span), m_options(options), m_words(words)
    {}

    std::string write()
    {
        // Rules have no end, so the past and the future of every series belong to the file; the
        // span only bounds what is looked at one by one.
        const auto calendar = calendarOf(m_state, m_span);
        std::map<std::string, std::vector<const Meeting*>> bySeries;
        for (const auto& meeting : calendar.meetings) {
            if (meeting.series)
                bySeries[meeting.series->value()].push_back(&meeting);
        }
        IcalLines events;
        m_events = &events;
        for (const auto& series : m_state.rows<MeetingSeries>())
            writeSeries(series, bySeries[series.id.value()]);
        for (const auto& meeting : calendar.meetings) {
            if (!meeting.series)
                writeMeeting(meeting, uidOf(m_state, meeting.key), {});
        }
        if (m_options.deadlinesFrom) {
            for (const auto& meeting : calendar.meetings)
                writeDeadlines(meeting);
        }
        IcalLines file;
        file.add("BEGIN", "VCALENDAR");
        file.add("VERSION", "2.0");
        file.add("PRODID", "-//Concordat//Calendar//EN");
        file.add("CALSCALE", "GREGORIAN");
        file.add("METHOD", "PUBLISH");
        file.text("X-WR-CALNAME", m_words.calendarName);
        file.add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        for (const auto& [name, from] : m_zones) {
            const auto zone = TimeZone::named(name);
            if (!zone)
                continue;
            file.raw(zone->component(from));
        }
        file.raw(events.str());
        file.add("END", "VCALENDAR");
        return file.str();
    }

private:
    /// `DTSTART;TZID=Europe/Berlin` and the like; remembers that the zone is needed.
    void time(const std::string& name, LocalTime at, const std::string& zone)
    {
        const auto known = TimeZone::named(zone);
        if (!known) // a zone that nobody knows: the clock on the wall, wherever it hangs
            return m_events->add(name, compact(at));
        if (known->name() == "UTC")
            return m_events->add(name, compact(at) + "Z");
        auto [found, fresh] = m_zones.try_emplace(known->name(), at.date);
        if (!fresh)
            found->second = std::min(found->second, at.date);
        m_events->add(name + ";TZID=" + known->name(), compact(at));
    }

    void begin(const std::string& uid, const std::string& title)
    {
        m_events->add("BEGIN", "VEVENT");
        m_events->add("UID", uid);
        const auto stamp = m_options.stamp.milliseconds() / 1000;
        m_events->add("DTSTAMP", utcText(stamp));
        m_events->add("LAST-MODIFIED", utcText(stamp));
        m_events->add("SEQUENCE", std::to_string(m_options.sequence));
        m_events->text("SUMMARY", title);
    }

    void people(const std::vector<model::Id<model::Member>>& members)
    {
        for (const auto& contact : m_state.rows<model::Contact>()) {
            if (contact.email.empty() ||
                std::find(members.begin(), members.end(), contact.member) == members.end())
                continue;
            auto name = contact.name;
            std::erase_if(name,
                          [](char c) { return c == '"' || static_cast<unsigned char>(c) < 0x20; });
            auto address = contact.email;
            std::erase_if(address, [](char c) { return static_cast<unsigned char>(c) <= 0x20; });
            m_events->add("ATTENDEE;CN=\"" + name + "\"", "mailto:" + address);
        }
    }

    void alarm(const std::string& title)
    {
        if (m_options.alarmMinutes <= 0)
            return;
        m_events->add("BEGIN", "VALARM");
        m_events->add("ACTION", "DISPLAY");
        m_events->text("DESCRIPTION", title.empty() ? "Concordat" : title);
        m_events->add("TRIGGER", "-PT" + std::to_string(m_options.alarmMinutes) + "M");
        m_events->add("END", "VALARM");
    }

    void end(const std::string& title, bool cancelled)
    {
        m_events->add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        if (!cancelled)
            alarm(title);
        m_events->add("END", "VEVENT");
    }

    std::string description(const MeetingSeries& series) const
    {
        std::string text;
        for (const auto& part : {series.purpose, series.inputs, series.outputs}) {
            if (!part.empty())
                text += (text.empty() ? "" : "\n") + part;
        }
        return text;
    }

    void writeSeries(const MeetingSeries& series, const std::vector<const Meeting*>& meetings)
    {
        const auto times = icalTimes(m_state, series);
        const auto start = times ? std::optional{times->start} : std::nullopt;
        const auto uid = uidOf(m_state, series.id.value());
        if (start) {
            begin(uid, series.title);
            time("DTSTART", *start, series.timeZone);
            m_events->add("DURATION", "PT" + std::to_string(minutesOf(series)) + "M");
            if (times->rule)
                m_events->add("RRULE", toText(*times->rule));
            for (const auto& text : series.exceptDates) {
                if (const auto day = Date::parse(text))
                    time("EXDATE", {*day, start->seconds}, series.timeZone);
            }
            for (const auto& left : times->leftOut) {
                if (!stands(series, left.date))
                    time("EXDATE", left, series.timeZone);
            }
            for (const auto& text : series.extraDates) {
                const auto day = Date::parse(text);
                const bool isStart =
                    day == start->date && (times->rule || series.recurrence.empty());
                if (day && !isStart)
                    time("RDATE", {*day, start->seconds}, series.timeZone);
            }
            m_events->text("LOCATION", series.place);
            m_events->text("DESCRIPTION", description(series));
            m_events->text("CATEGORIES", series.formal ? "formal" : "informal");
            people(attendeesOf(m_state, series.attendees, series.body, start->date));
            end(series.title, false);
        }
        for (const auto* meeting : meetings) {
            const bool differs = meeting->moved || meeting->minutes != minutesOf(series) ||
                                 meeting->status == OccurrenceStatus::cancelled ||
                                 meeting->title != series.title || meeting->place != series.place;
            if (differs && meeting->occurrence)
                writeMeeting(*meeting, uid,
                             LocalTime{meeting->originalDate,
                                       start ? start->seconds : meeting->start.seconds});
        }
    }

    /// Whether a day between the stages is excepted already, or stands for another reason.
    bool stands(const MeetingSeries& series, Date day) const
    {
        const auto rows = m_state.rows<model::Occurrence>();
        return isAdded(series, day) ||
               std::any_of(series.exceptDates.begin(), series.exceptDates.end(),
                           [&](const auto& text) { return Date::parse(text) == day; }) ||
               std::any_of(rows.begin(), rows.end(), [&](const model::Occurrence& row) {
                   return row.series == series.id &&
                          (row.originalDate ? row.originalDate : row.date) == day;
               });
    }

    static int minutesOf(const MeetingSeries& series)
    {
        return std::max<int>(1, series.durationMinutes);
    }

    void writeMeeting(const Meeting& meeting, const std::string& uid,
                      std::optional<LocalTime> original)
    {
        begin(uid, meeting.title);
        if (original)
            time("RECURRENCE-ID", *original, meeting.zone);
        time("DTSTART", meeting.start, meeting.zone);
        m_events->add("DURATION", "PT" + std::to_string(std::max(1, meeting.minutes)) + "M");
        m_events->text("LOCATION", meeting.place);
        people(meeting.attendees);
        end(meeting.title, meeting.status == OccurrenceStatus::cancelled);
    }

    void writeDeadlines(const Meeting& meeting)
    {
        if (meeting.status == OccurrenceStatus::cancelled || !m_words.deadline)
            return;
        for (const auto& deadline : meeting.deadlines) {
            const bool before = deadline.kind == DeadlineKind::notice ||
                                deadline.kind == DeadlineKind::agenda ||
                                deadline.kind == DeadlineKind::addedItems;
            if (deadline.done || deadline.due < *m_options.deadlinesFrom ||
                (before && meeting.status == OccurrenceStatus::held))
                continue;
            const auto title = m_words.deadline(deadline.kind, meeting.title);
            begin(
                uidOf(m_state, meeting.key + "/" + std::to_string(static_cast<int>(deadline.kind))),
                title);
            m_events->add("DTSTART;VALUE=DATE", compact(deadline.due));
            m_events->add("TRANSP", "TRANSPARENT");
            m_events->add("CATEGORIES", "deadline");
            end(title, false);
        }
    }

    const State& m_state;
    Span m_span;
    const IcalOptions& m_options;
    const IcalWords& m_words;
    IcalLines* m_events = nullptr;
    std::map<std::string, Date> m_zones; ///< name, and since when it is needed
};

} // namespace

std::string uidOf(const State& state, const std::string& id)
{
    return id + "@" + state.consortium().id.value() + ".concordat";
}

std::string writeIcal(const State& state, Span span, const IcalOptions& options,
                      const IcalWords& words)
{
    return Writer{state, span, options, words}.write();
}

} // namespace concordat::cadence
