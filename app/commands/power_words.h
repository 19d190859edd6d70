#pragma once

#include "app/commands/invocation.h"
#include "core/governance/body_power.h"

namespace concordat::app {

/// The answer of `power WORKSPACE` for people: each body, its rules and who decides under them.
int sayBodyPower(const Invocation& invocation, const model::State& state, model::Date day,
                 const governance::BodyPowerQuery& query, const governance::PowerOptions& options);

} // namespace concordat::app
