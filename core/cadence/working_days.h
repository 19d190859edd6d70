#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::cadence {

/// Why a day is no working day somewhere.
struct FreeDay {
    std::string country; ///< empty: everywhere
    std::string holiday; ///< its name; empty: a weekend
};

/// Which days are worked, by the holidays recorded and the weekends. A weekend is Saturday and
/// Sunday (a default); an `Assumption` of the subject `cadence`, the name `weekend` and a country
/// as its scope replaces it, its text being weekdays such as `FR,SA`.
class WorkingDays {
public:
    explicit WorkingDays(const model::State& state);

    /// Empty when it is a working day in every one of these countries.
    std::vector<FreeDay> freeDays(model::Date day, const std::set<std::string>& countries) const;
    bool isWorking(model::Date day, const std::set<std::string>& countries) const
    {
        return freeDays(day, countries).empty();
    }
    /// The working day at or after (`step` 1), or at or before (`step` -1) a day; the day itself
    /// when none is near.
    model::Date nearest(model::Date day, int step, const std::set<std::string>& countries) const;

private:
    bool isWeekend(model::Date day, const std::string& country) const;

    std::map<std::pair<std::string, model::Date>, std::string> m_holidays;
    std::map<std::string, std::set<int>> m_weekends; ///< 0 Monday to 6 Sunday, by country
};

} // namespace concordat::cadence
