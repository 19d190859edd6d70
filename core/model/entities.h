#pragma once

#include "core/model/entities/formation.h"
#include "core/model/entities/governance.h"
#include "core/model/entities/judgement.h"
#include "core/model/entities/negotiation.h"
#include "core/model/entities/operation.h"
#include "core/model/entities/outcomes.h"

/// What a consortium consists of. Every entity is a plain struct described once; JSON, database
/// columns, differences, journal entries, CSV headers and table columns all come from the
/// description. A plain `Id<T>` must point to a row; an `optional<Id<T>>` may be empty; the first
/// member is always the row's own id. Scores, levels and shares are 0 to 100, parts of a whole 0 to
/// 1 (`bounded.h`); amounts carry their currency and price basis (`money.h`).
