#pragma once

#include "core/formation/selection.h"
#include "core/measures/complementarity.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// The members a map of resources is about: who takes part, and after them the candidates.
std::vector<model::Id<model::Member>> groupAndCandidates(const model::State& state,
                                                         model::Date asOf);

/// Who holds how much of what is needed. Gaps and only holders are those of the group as it is;
/// candidates stand below it.
Figure complementarityFigure(const model::State& state, model::Date asOf);
/// How alike the holdings of two members are.
Figure overlapFigure(const model::State& state, model::Date asOf);
/// What each member adds to the depth of the group.
Figure marginalFigure(const model::State& state, model::Date asOf);
/// The rank of every candidate by every method.
Figure candidateRanksFigure(const model::State& state, model::Date asOf);
/// The same of a map that was made before, as while a page edits it.
Figure complementarityFigure(const model::State& state, model::Date asOf,
                             const measures::ResourceMatrix& matrix);

} // namespace concordat::ui::figures
