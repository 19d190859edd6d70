#pragma once

#include <QString>

#include "core/model/state.h"

class QPrinter;

namespace concordat::ui {

/// The survey as a form on paper: one sheet for each member who is asked, with a line for each of
/// the others, in the language of the window. It says what becomes of the answers.
QString trustFormHtml(const model::State& state, const model::TrustRound& round, model::Date asOf);

/// Prints the forms, every rater on a page of its own.
void printTrustForm(const QString& html, QPrinter& printer);

} // namespace concordat::ui
