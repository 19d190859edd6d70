#pragma once

#include <QString>
#include <QVariant>

#include "core/model/state.h"

namespace concordat::ui {

/// A field's value as people read it: terms, dates and money in their language, names for
/// references.
QString cellText(const model::State& state, const model::Field& field, const model::Value& value);

/// Words with line breaks for a place of one line: each break shown as `⏎`.
QString onOneLine(QString words);

/// What people call a row; see `model::rowTitle`.
QString rowWords(const model::State& state, const model::TableInfo& info, const void* row);

/// A value as an editor begins with it: like `model::toText`, but parts of a whole as people write
/// them (“70 %”, “2/3”).
QString cellEdit(const model::Field& field, const model::Value& value);

/// What to sort by: numbers and days as numbers, everything else as read.
QVariant cellSortKey(const model::State& state, const model::Field& field,
                     const model::Value& value);

/// A value as it goes to a spreadsheet: like `cellText`, but with ISO dates and plain numbers, so
/// that it can be read back by `valueFromCell`.
QString cellPlain(const model::State& state, const model::Field& field, const model::Value& value);

/// Reads what people type or paste: everything the core reads, and also terms in the language of
/// the window, names for references, and dates the way the locale writes them.
model::Result<model::Value> valueFromCell(const model::State& state, const model::Field& field,
                                          const QString& text);

/// Whether the values of this field are lined up on the right.
bool isNumeric(const model::Field& field);

} // namespace concordat::ui
