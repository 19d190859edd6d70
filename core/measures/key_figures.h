#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/state.h"

namespace concordat::measures {

/// What one wants to know of a consortium at a glance.
struct KeyFigures {
    std::size_t members = 0;       ///< rows of the table, whatever their status
    std::size_t activeMembers = 0; ///< on the day of judgement
    std::vector<std::pair<model::ActorKind, int>> kinds; ///< most frequent first
    std::vector<std::pair<std::string, int>> countries;  ///< most frequent first; empty: not stated
    int smallOrMedium = 0;
    int notSmallOrMedium = 0;
    int sizeUnknown = 0;
    std::vector<model::Money> pledged; ///< per currency and price basis
    std::vector<model::Money> paid;
    std::vector<model::Money> fundingPlanned;
    std::vector<model::Money> fundingReceived;
    std::size_t resourcesRequired = 0;
    std::size_t resourcesCovered = 0;
    std::optional<int> runwayMonths;
};

/// Kinds, countries and sizes count the members judged (`membershipAt`); when that leaves nobody,
/// all rows.
KeyFigures keyFigures(const model::State& state, model::Date asOf);

} // namespace concordat::measures
