#pragma once

#include "core/cadence/plan.h"
#include "core/charter/build.h"

namespace concordat::charter {

/// What a charter asks to be done again and again, for the review plan.
std::vector<cadence::Duty> recurringDuties(const CharterDocument& document);

} // namespace concordat::charter
