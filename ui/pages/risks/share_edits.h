#pragma once

#include "ui/bridge/session.h"
#include "ui/models/percent_table.h"

namespace concordat::ui {

/// Members down, types of risk across: the two of the review, then the consortium's own.
PercentMatrix::Content riskShareMatrix(const model::State& state, model::Date asOf);
/// Members down, benefits across.
PercentMatrix::Content benefitShareMatrix(const model::State& state, model::Date asOf);

/// Sets or takes away shares; the columns are those of the matrices above.
model::Status putRiskShares(document::Draft& draft,
                            const std::vector<PercentMatrix::Change>& changes);
model::Status putBenefitShares(document::Draft& draft,
                               const std::vector<PercentMatrix::Change>& changes);

} // namespace concordat::ui
