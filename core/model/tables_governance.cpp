#include "core/model/describe.h"

namespace concordat::model::detail {

void describeGovernance(std::vector<TableInfo>& into)
{
    describeTables<ResearchResult, Body, Seat, DecisionRule, Agreement, Article, Signature,
                   Obligation, Risk, RiskShare, Benefit, BenefitShare, InternalMechanism>(into);
}

} // namespace concordat::model::detail
