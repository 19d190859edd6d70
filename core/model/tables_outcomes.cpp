#include "core/model/describe.h"

namespace concordat::model::detail {

void describeOutcomes(std::vector<TableInfo>& into)
{
    describeTables<MeetingSeries, Occurrence, Decision, Action, PolicyInstrument, Constraint,
                   OutputJob, Service, Channel, VirtualUnit, Attachment, Scenario, Version>(into);
}

} // namespace concordat::model::detail
