#pragma once

#include <QString>
#include <vector>

#include "core/document/change.h"

namespace concordat::ui {

/// One difference in words: which row, which field, before and after. An added or removed row is
/// one line without a field.
struct ChangeLine {
    QString row;
    QString field;
    QString before;
    QString after;
};

/// A change as lines to read; `before` and `after` are the states it leads from and to, which give
/// references their names.
std::vector<ChangeLine> changeLines(const document::Change& change, const model::State& before,
                                    const model::State& after);

} // namespace concordat::ui
