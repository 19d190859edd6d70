#pragma once

#include <QString>

#include "core/model/state.h"

namespace concordat::ui {

/// Who is listed, without taking a candidate for a member: "3 members, 2 candidates".
QString memberWords(const model::State& state, model::Date day);

/// The same for a narrow place: "3", or "3/5" when not all who are listed take part.
QString memberFigures(const model::State& state, model::Date day);

/// The short name of a member, else its name; its id if there is no such member (any more).
QString memberName(const model::State& state, const model::Id<model::Member>& id);

} // namespace concordat::ui
