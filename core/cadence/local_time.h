#pragma once

#include "core/model/local_time.h"

namespace concordat::cadence {

using model::clockSeconds;
using model::compact;
using model::LocalTime;

} // namespace concordat::cadence
