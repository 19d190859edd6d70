#pragma once

#include "core/model/entities.h"

namespace concordat::measures {

/// Whether nobody sits here any more on that day; a seat that begins later is to come.
inline bool hasEnded(const model::Seat& seat, model::Date day)
{
    return seat.until && *seat.until < day;
}

} // namespace concordat::measures
