#include "ui/bridge/calendar.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

#include "core/charter/duties.h"
#include "core/model/short_name.h"
#include "ui/bridge/charter_export.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

using model::coreText;
using model::Date;
using model::State;

namespace {

charter::Language windowLanguage()
{
    return QLocale{}.language() == QLocale::Chinese ? charter::Language::chinese
                                                    : charter::Language::english;
}

} // namespace

std::string systemTimeZone()
{
    const auto name = QTimeZone::systemTimeZoneId().toStdString();
    return cadence::TimeZone::named(name) ? name : std::string{"UTC"};
}

std::vector<cadence::Duty> charterDuties(const State& state, Date asOf)
{
    const auto& library = clausesInUse().library;
    if (!library)
        return {};
    return charter::recurringDuties(charter::buildCharter(state, *library, windowLanguage(), asOf));
}

QString articleTitle(const std::string& name)
{
    const auto& library = clausesInUse().library;
    const auto* article = library ? library->article(name) : nullptr;
    return QString::fromStdString(article ? article->text[windowLanguage()].title : name);
}

std::string icalOf(const State& state, Date asOf, const cadence::IcalOptions& options)
{
    return icalOf(state, {asOf.plusMonths(-12), asOf.plusMonths(24)}, options);
}

std::string icalOf(const State& state, cadence::Span span, const cadence::IcalOptions& options)
{
    cadence::IcalWords words;
    words.calendarName = model::shortNameOf(state.consortium());
    words.deadline = [](cadence::DeadlineKind kind, const std::string& title) {
        return translated(coreText("Cadence", "{what}: {title}")
                              .with("what", cadence::deadlineText(kind))
                              .with("title", title))
            .toStdString();
    };
    return cadence::writeIcal(state, span, options, words);
}

cadence::IcalReading icalReading(const State& state, Date asOf)
{
    cadence::IcalReading reading;
    reading.defaultZone = cadence::basisOf(state, asOf, systemTimeZone()).timeZone;
    reading.holidaySpan = {asOf.plusMonths(-12), asOf.plusMonths(60)};
    return reading;
}

void applyIcal(document::Draft& draft, const cadence::IcalImport& read)
{
    for (const auto& row : read.series)
        draft.put(row);
    for (const auto& row : read.occurrences)
        draft.put(row);
    for (const auto& row : read.holidays)
        draft.put(row);
}

void applyPlan(document::Draft& draft, const cadence::Plan& plan,
               const std::vector<std::string>& chosen)
{
    for (const auto& planned : plan.series) {
        if (std::find(chosen.begin(), chosen.end(), planned.row.id.value()) == chosen.end())
            continue;
        auto row = planned.row;
        row.title = translated(planned.title).toStdString();
        row.purpose = translated(planned.purpose).toStdString();
        row.inputs = translated(planned.inputs).toStdString();
        row.outputs = translated(planned.outputs).toStdString();
        draft.put(std::move(row));
    }
}

} // namespace concordat::ui
