#include "core/model/describe.h"

namespace concordat::model::detail {

void describeFormation(std::vector<TableInfo>& into)
{
    describeTables<Consortium, Member, Contact, Role, Assignment, ResourceType, Holding,
                   Contribution, Goal, WorkPackage, Task, Milestone, FundingSource>(into);
}

} // namespace concordat::model::detail
