#include <CLI/CLI.hpp>

#include "app/commands/commands.h"
#include "core/cadence/due.h"
#include "core/cadence/rule_words.h"
#include "ui/bridge/calendar.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using cadence::Calendar;
using cadence::Meeting;
using cadence::Span;
using model::coreText;
using model::Date;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;

namespace {

struct CadenceArguments {
    std::string location;
    std::string format;
    std::string from;
    std::string until;
    std::string output;
    std::string import;
    std::string holidays;
    bool takeHolidays = false;
    bool plan = false;
};

template <class Enum>
std::string nameOf(Enum value)
{
    const auto* term = model::vocabularyOf<Enum>().byValue(static_cast<int>(value));
    return term ? std::string{term->name} : std::string{};
}

const char* nameOf(cadence::DeadlineKind kind)
{
    switch (kind) {
    case cadence::DeadlineKind::notice: return "notice";
    case cadence::DeadlineKind::agenda: return "agenda";
    case cadence::DeadlineKind::addedItems: return "addedItems";
    case cadence::DeadlineKind::minutes: return "minutes";
    case cadence::DeadlineKind::acceptance: return "acceptance";
    case cadence::DeadlineKind::secondMeeting: break;
    }
    return "secondMeeting";
}

const char* nameOf(cadence::FindingKind kind)
{
    switch (kind) {
    case cadence::FindingKind::duty: return "duty";
    case cadence::FindingKind::notice: return "notice";
    case cadence::FindingKind::party: return "party";
    case cadence::FindingKind::body: return "body";
    case cadence::FindingKind::contact: return "contact";
    case cadence::FindingKind::clash: return "clash";
    case cadence::FindingKind::odd: return "odd";
    case cadence::FindingKind::unread: break;
    }
    return "unread";
}

std::string utcText(const Meeting& meeting)
{
    const auto at = cadence::LocalTime::fromCount(meeting.moment->utc);
    return at.date.toString() + "T" + at.clock() + "Z";
}

Json meetingJson(const Meeting& meeting)
{
    Json json{{"key", meeting.key},
              {"title", meeting.title},
              {"series", meeting.series ? Json(meeting.series->value()) : Json(nullptr)},
              {"body", meeting.body ? Json(meeting.body->value()) : Json(nullptr)},
              {"kind", nameOf(meeting.kind)},
              {"formal", meeting.formal},
              {"status", nameOf(meeting.status)},
              {"date", meeting.start.date.toString()},
              {"time", meeting.start.clock()},
              {"zone", meeting.zone.empty() ? "UTC" : meeting.zone},
              {"utc", meeting.moment ? Json(utcText(meeting)) : Json(nullptr)},
              {"minutes", meeting.minutes},
              {"place", meeting.place},
              {"movedFrom", meeting.moved ? Json(meeting.originalDate.toString()) : Json(nullptr)}};
    json["attendees"] = Json::array();
    for (const auto& id : meeting.attendees)
        json["attendees"].push_back(id.value());
    json["deadlines"] = Json::array();
    for (const auto& deadline : meeting.deadlines)
        json["deadlines"].push_back(
            {{"kind", nameOf(deadline.kind)},
             {"due", deadline.due.toString()},
             {"movedToWorkingDay", deadline.shifted},
             {"done", deadline.done ? Json(deadline.done->toString()) : Json(nullptr)}});
    json["notes"] = Json::array();
    for (const auto& note : meeting.notes)
        json["notes"].push_back(words(note));
    return json;
}

Json workloadJson(const State& state, const Calendar& calendar)
{
    const auto work = cadence::workloadOf(state, calendar);
    Json json = Json::array();
    for (std::size_t i = 0; i < work.members.size(); ++i) {
        Json months = Json::array();
        for (std::size_t j = 0; j < work.months.size(); ++j)
            months.push_back({{"month", work.months[j].toString().substr(0, 7)},
                              {"meetings", work.at(i, j).meetings},
                              {"hours", work.at(i, j).hours}});
        json.push_back({{"member", work.members[i].value()}, {"months", months}});
    }
    return json;
}

const char* nameOf(cadence::DueKind kind)
{
    switch (kind) {
    case cadence::DueKind::deadline: return "deadline";
    case cadence::DueKind::unrecorded: return "unrecorded";
    case cadence::DueKind::action: return "action";
    case cadence::DueKind::obligation: return "obligation";
    case cadence::DueKind::feedback: break;
    }
    return "feedback";
}

const char* nameOf(cadence::DueTime time)
{
    switch (time) {
    case cadence::DueTime::overdue: return "overdue";
    case cadence::DueTime::today: return "today";
    case cadence::DueTime::later: break;
    }
    return "later";
}

Json dueJson(const State& state, Date asOf)
{
    Json json = Json::array();
    for (const auto& item : cadence::dueOn(state, asOf))
        json.push_back({{"kind", nameOf(item.kind)},
                        {"on", item.on.toString()},
                        {"time", nameOf(item.time)},
                        {"what", words(item.words)},
                        {"key", item.key}});
    return json;
}

Json findingsJson(const std::vector<cadence::PlanFinding>& findings)
{
    Json json = Json::array();
    for (const auto& finding : findings)
        json.push_back({{"kind", nameOf(finding.kind)},
                        {"message", words(finding.message)},
                        {"remedy", words(finding.remedy)},
                        {"source", finding.source},
                        {"default", finding.defaulted},
                        {"meetings", finding.keys}});
    return json;
}

Json calendarJson(const State& state, const Calendar& calendar, Date asOf)
{
    Json json{{"consortium", state.consortium().id.value()},
              {"name", state.consortium().name},
              {"asOf", asOf.toString()},
              {"from", calendar.span.from.toString()},
              {"until", calendar.span.until.toString()}};
    json["meetings"] = Json::array();
    for (const auto& meeting : calendar.meetings)
        json["meetings"].push_back(meetingJson(meeting));
    json["problems"] = Json::array();
    for (const auto& problem : calendar.problems)
        json["problems"].push_back({{"table", model::table(problem.table).name},
                                    {"id", problem.id},
                                    {"title", problem.title},
                                    {"message", words(problem.message)}});
    json["findings"] =
        findingsJson(cadence::checkPlan(state, asOf, ui::charterDuties(state, asOf)));
    json["due"] = dueJson(state, asOf);
    json["workload"] = workloadJson(state, calendar);
    return json;
}

Json planJson(const cadence::Plan& plan)
{
    Json json{{"stage", nameOf(plan.basis.stage)},
              {"governance", nameOf(plan.basis.governance)},
              {"from", plan.basis.from.toString()}};
    json["series"] = Json::array();
    for (const auto& planned : plan.series)
        json["series"].push_back(
            {{"id", planned.row.id.value()},
             {"title", words(planned.title)},
             {"kind", nameOf(planned.row.kind)},
             {"formal", planned.row.formal},
             {"recurrence", planned.row.recurrence},
             {"words", words(cadence::recurrenceWords(planned.row.recurrence))},
             {"startsOn", planned.row.startsOn->toString()},
             {"default", planned.defaulted},
             {"article", planned.article},
             {"source", planned.source},
             {"present", planned.present.empty() ? Json(nullptr) : Json(planned.present)}});
    return json;
}

/// `--from` and `--until`, else a year from the day of judgement.
Result<Span> spanOf(const CadenceArguments& wanted, Span usual)
{
    const auto read = [](const std::string& text, const char* option,
                         Date fallback) -> Result<Date> {
        if (text.empty())
            return fallback;
        if (const auto day = Date::parse(text))
            return *day;
        return Error{ErrorCode::usage,
                     coreText("CommandLine", "“{text}” after {option} is not a date; write it like "
                                             "2026-06-30.")
                         .with("text", text)
                         .with("option", option),
                     {},
                     {}};
    };
    const auto from = read(wanted.from, "--from", usual.from);
    if (!from)
        return from.error();
    const auto until =
        read(wanted.until, "--until", wanted.from.empty() ? usual.until : from->plusMonths(12));
    if (!until)
        return until.error();
    if (*until < *from)
        return Error{ErrorCode::usage,
                     coreText("CommandLine",
                              "The span ends before it begins; --until has to be after "
                              "--from."),
                     {},
                     {}};
    return Span{*from, *until};
}

void sayCalendar(Invocation& invocation, const State& state, const Calendar& calendar, Date asOf)
{
    std::vector<std::vector<QString>> rows{{ui::translated(coreText("Cadence", "Day")),
                                            ui::translated(coreText("Cadence", "Time")),
                                            ui::translated(coreText("Cadence", "Meeting")),
                                            ui::translated(coreText("Cadence", "Body")),
                                            ui::translated(coreText("Cadence", "Status"))}};
    for (const auto& meeting : calendar.meetings) {
        const auto* body = meeting.body ? state.find(*meeting.body) : nullptr;
        rows.push_back({ui::formatted(meeting.start.date),
                        QString::fromStdString(meeting.start.clock()),
                        QString::fromStdString(meeting.title),
                        QString::fromStdString(body ? body->name : std::string{}),
                        ui::translated(model::vocabularyOf<model::OccurrenceStatus>().label(
                            static_cast<int>(meeting.status)))});
    }
    invocation.say(alignedTable(rows));
    for (const auto& finding : cadence::checkPlan(state, asOf, ui::charterDuties(state, asOf)))
        invocation.say(QStringLiteral("◆ ") + ui::translated(finding.message));
}

/// SEQUENCE and DTSTAMP come from the journal, so that a later file always counts as newer.
Result<cadence::IcalOptions> icalOptions(const document::Document& document)
{
    cadence::IcalOptions options;
    options.sequence = document.number();
    const auto history = document.history();
    if (!history)
        return history.error();
    if (!history->empty())
        options.stamp = history->back().at;
    return options;
}

int write(Invocation& invocation, const CadenceArguments& wanted)
{
    auto workspace = openWorkspace(wanted.location, store::OpenMode::readOnly);
    if (!workspace)
        return invocation.fail(workspace.error());
    auto document = chosenDocument(**workspace, invocation);
    if (!document)
        return invocation.fail(document.error());
    const auto& state = (*document)->state();
    const auto day = invocation.dayFor(state);
    if (!day)
        return invocation.fail(day.error());
    const bool ical = wanted.format == "ics";
    const auto span = spanOf(wanted, ical ? Span{day->plusMonths(-12), day->plusMonths(24)}
                                          : Span{*day, day->plusMonths(12)});
    if (!span)
        return invocation.fail(span.error());
    if (wanted.plan) {
        const auto plan =
            cadence::planOf(state, cadence::basisOf(state, *day, ui::systemTimeZone()),
                            ui::charterDuties(state, *day));
        invocation.say(planJson(plan));
        return done;
    }
    const auto calendar = cadence::calendarOf(state, *span);
    std::string bytes;
    if (ical) {
        auto options = icalOptions(**document);
        if (!options)
            return invocation.fail(options.error());
        options->deadlinesFrom = *day;
        bytes = ui::icalOf(state, *span, *options);
        for (const auto& problem : calendar.problems)
            invocation.fail(Error{ErrorCode::input, problem.message, problem.title, {}});
    } else if (wanted.format.empty() && !invocation.json && wanted.output.empty()) {
        sayCalendar(invocation, state, calendar, *day);
        return done;
    } else {
        const auto json = calendarJson(state, calendar, *day);
        if (wanted.output.empty()) {
            invocation.say(json);
            return done;
        }
        bytes = json.dump(1) + "\n";
    }
    const auto target = wanted.output.empty() ? std::string{"-"} : wanted.output;
    const auto written = writeFile(target, bytes);
    return written ? invocation.wrote(target) : invocation.fail(written.error());
}

Json importJson(const cadence::IcalImport& read)
{
    Json json{{"added", read.added}, {"changed", read.changed}, {"unchanged", read.unchanged}};
    json["notes"] = Json::array();
    for (const auto& note : read.notes)
        json["notes"].push_back({{"line", note.line == 0 ? Json(nullptr) : Json(note.line)},
                                 {"event", note.event},
                                 {"message", words(note.message)}});
    return json;
}

int take(Invocation& invocation, const CadenceArguments& wanted)
{
    const auto bytes = readFile(wanted.import);
    if (!bytes)
        return invocation.fail(bytes.error());
    auto workspace = openWorkspace(wanted.location, store::OpenMode::readWrite);
    if (!workspace)
        return invocation.fail(workspace.error());
    auto document = chosenDocument(**workspace, invocation);
    if (!document)
        return invocation.fail(document.error());
    const auto day = invocation.dayFor((*document)->state());
    if (!day)
        return invocation.fail(day.error());
    auto reading = ui::icalReading((*document)->state(), *day);
    reading.holidays = wanted.takeHolidays;
    reading.country = wanted.holidays;
    auto read = cadence::readIcal((*document)->state(), *bytes, reading);
    if (!read) {
        read.error().where = wanted.import;
        return invocation.fail(read.error());
    }
    const auto edited = (*document)->edit(
        coreText("Journal", "Import the calendar {file}")
            .with("file", QString::fromStdString(wanted.import).section(u'/', -1).toStdString()),
        [&](document::Draft& draft) -> model::Status {
            ui::applyIcal(draft, *read);
            return {};
        });
    if (!edited)
        return invocation.fail(edited.error());
    if (invocation.json) {
        invocation.say(importJson(*read));
        return done;
    }
    invocation.say(ui::translated(
        coreText("CommandLine", "{added} added, {changed} changed, {unchanged} as they were.")
            .with("added", static_cast<std::int64_t>(read->added))
            .with("changed", static_cast<std::int64_t>(read->changed))
            .with("unchanged", static_cast<std::int64_t>(read->unchanged))));
    for (const auto& note : read->notes)
        invocation.say(
            QStringLiteral("%1%2: %3")
                .arg(note.line == 0 ? QString{} : QString::number(note.line) + QStringLiteral(": "),
                     QString::fromStdString(note.event), ui::translated(note.message)));
    return done;
}

} // namespace

void addCadenceCommand(CLI::App& program, Invocation& invocation)
{
    auto wanted = std::make_shared<CadenceArguments>();
    auto* command = program.add_subcommand("cadence", "The calendar of meetings and reviews");
    command->add_option("WORKSPACE", wanted->location)->required();
    command->add_option("--to", wanted->format, "ics or json; without it a table is printed")
        ->check(CLI::IsMember({"ics", "json"}));
    command->add_option("--from", wanted->from, "First day, YYYY-MM-DD");
    command->add_option("--until", wanted->until, "Last day, YYYY-MM-DD");
    command->add_option("-o,--output", wanted->output, "File; - is standard output");
    auto* plan = command->add_flag(
        "--plan", wanted->plan, "The review plan that stage, model and charter ask for, as JSON");
    auto* import = command->add_option("--import", wanted->import,
                                       "An iCalendar file, taken over as one edit");
    import->excludes(plan);
    auto* holidays =
        command
            ->add_option("--holidays", wanted->holidays,
                         "Its whole days are holidays of this country")
            ->needs(import)
            ->check([](const std::string& code) {
                return code.size() == 2 ? std::string{} : std::string{"a country has two letters"};
            });
    command->callback([wanted, holidays, &invocation] {
        wanted->takeHolidays = holidays->count() > 0;
        invocation.run = [wanted](Invocation& i) {
            return wanted->import.empty() ? write(i, *wanted) : take(i, *wanted);
        };
    });
}

} // namespace concordat::app
