#pragma once

#include <QString>

#include "core/cadence/ical_reader.h"
#include "core/cadence/ical_writer.h"
#include "core/cadence/plan.h"
#include "core/document/draft.h"

namespace concordat::ui {

/// The time zone of this machine by its IANA name.
std::string systemTimeZone();

/// What the charter asks to be done again and again, worded in the language of the window.
std::vector<cadence::Duty> charterDuties(const model::State& state, model::Date asOf);

/// What an article is called in the language of the window; the name as it is, such as `R148`,
/// where there is no such article.
QString articleTitle(const std::string& name);

/// The calendar as an iCalendar file, worded in the language of the window: a year back and two
/// years ahead where single meetings are written.
std::string icalOf(const model::State& state, model::Date asOf,
                   const cadence::IcalOptions& options);
std::string icalOf(const model::State& state, cadence::Span span,
                   const cadence::IcalOptions& options);

/// How a calendar file is read here: times without a zone are those of the plan.
cadence::IcalReading icalReading(const model::State& state, model::Date asOf);
/// Takes over what was read, as part of one edit.
void applyIcal(document::Draft& draft, const cadence::IcalImport& read);

/// Adds the series of a plan that are chosen by id, worded in the language of the window.
void applyPlan(document::Draft& draft, const cadence::Plan& plan,
               const std::vector<std::string>& chosen);

} // namespace concordat::ui
