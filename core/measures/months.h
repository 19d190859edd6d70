#pragma once

#include "core/model/date.h"

namespace concordat::measures {

/// Months of the calendar that are over between two days: the day of the month completes one,
/// however many days it took. 0 when `until` is not after `from`.
inline int wholeMonths(model::Date from, model::Date until)
{
    if (until <= from)
        return 0;
    int months = (until.year() - from.year()) * 12 + static_cast<int>(until.month()) -
                 static_cast<int>(from.month());
    if (from.plusMonths(months) > until)
        --months;
    return months;
}

} // namespace concordat::measures
