#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/model/result.h"
#include "core/model/text.h"

namespace concordat::ui {

/// A text of the core in the language of the window; numbers, dates and money by the locale.
QString translated(const model::Text& text);
/// `where: sentence`, then one line per cause.
QString translated(const model::Error& error);

QDate toQt(model::Date date);
QString formatted(model::Date date);
QString formatted(const model::Money& money);
QString formatted(double number, int decimals = 1);
/// Items after each other as the language sets them apart: "a, b" or "a、b".
QString listed(const QStringList& items);

} // namespace concordat::ui
