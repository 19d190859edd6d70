#include "core/model/describe.h"

namespace concordat::model::detail {

void describeJudgement(std::vector<TableInfo>& into)
{
    describeTables<Assumption, SelectionCriterion, CandidateScore, CriterionComparison,
                   WarningAcknowledgement, WarningEpisode, ConstructionEvaluation, OverlayEntry,
                   ControlChange, LeadershipPractice>(into);
}

} // namespace concordat::model::detail
