#include "core/charter/duties.h"

namespace concordat::charter {

std::vector<cadence::Duty> recurringDuties(const CharterDocument& document)
{
    std::vector<cadence::Duty> duties;
    for (const auto& duty : document.obligations) {
        if (!duty.recurrence.empty())
            duties.push_back({duty.article, duty.id, plainText(duty.title), duty.recurrence});
    }
    return duties;
}

} // namespace concordat::charter
