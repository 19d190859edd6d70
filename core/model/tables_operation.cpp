#include "core/model/describe.h"

namespace concordat::model::detail {

void describeOperation(std::vector<TableInfo>& into)
{
    describeTables<StagePlan, LeadershipTerm, Regulation, Platform, PlatformUse, Incubation,
                   RegionRole, Indicator, Observation, ChainLink, TrustRound, TrustRating,
                   KnowledgeExchange>(into);
}

} // namespace concordat::model::detail
