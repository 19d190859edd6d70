#include "core/model/describe.h"

namespace concordat::model::detail {

void describeNegotiation(std::vector<TableInfo>& into)
{
    describeTables<Precoalition, CoalitionValue, Synergy, SplitProposal, ProposedShare, Concession,
                   ContributionCriterion, ContributionAssessment, GuidelineRow, IncentiveAssumption,
                   ArticleComment, ArticlePosition, AgendaItem, Vote, Proxy, Holiday>(into);
}

} // namespace concordat::model::detail
