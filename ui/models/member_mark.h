#pragma once

#include <QIcon>

#include "core/model/state.h"

namespace concordat::ui {

/// The mark of member `index` in the order of entry: colour first, shape when colours repeat. It is
/// the same in every table and figure.
QIcon memberMark(int index);

/// The place of a member in the order of entry; -1 when there is no such member.
int memberPlace(const model::State& state, const std::string& id);

} // namespace concordat::ui
