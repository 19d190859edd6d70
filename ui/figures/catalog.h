#pragma once

#include <vector>

#include "core/chain/chain.h"
#include "core/formation/path.h"
#include "core/measures/money_totals.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// Every figure that can be drawn of a consortium, whether or not there are data for it.
std::vector<Figure> figuresOf(const model::State& state, model::Date asOf,
                              const chain::ChainOptions& options = {});

Figure pathFigure(std::vector<formation::PathStep> steps);
Figure kindsFigure(const model::State& state, model::Date asOf);
Figure countriesFigure(const model::State& state, model::Date asOf);
/// What each member receives from funding sources, in the commonest currency and price basis.
Figure recipientsFigure(const model::State& state);
/// What each member pledged and, of it, paid; in the commonest currency and price basis.
Figure contributionsFigure(const model::State& state, model::Date asOf);

/// What a member is called in a figure.
model::Text memberText(const model::State& state, const model::Id<model::Member>& member);
/// The unit of amounts of one currency and price basis.
model::Text unitText(const measures::PriceBasis& basis);
/// The amount, or that none was written down: nothing recorded is not nothing.
model::TextValue recordedAmount(const model::Money& money);
/// The colour a member keeps everywhere: its place in the table.
int categoryOf(const model::State& state, const model::Id<model::Member>& member);

} // namespace concordat::ui::figures
