#pragma once

#include "core/document/draft.h"
#include "core/governance/body_templates.h"
#include "core/governance/body_votes.h"

namespace concordat::ui {

/// Adds everything of a plan; bodies that are replaced lose the seats and rules they had.
model::Status addPlan(document::Draft& draft, const governance::BodyPlan& plan);

/// Whether votes or vetoes of somebody differ, and not only what is needed.
bool changesVoters(const governance::BodySetting& before, const governance::BodySetting& after);

/// Makes what was tried the rule: the threshold, the votes of the seats, the vetoes. Of a voter
/// with several seats the first one takes up the difference.
model::Status adopt(document::Draft& draft, const governance::BodySetting& before,
                    const governance::BodySetting& after);

} // namespace concordat::ui
