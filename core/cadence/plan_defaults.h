#pragma once

#include <string_view>
#include <vector>

#include "core/model/text.h"
#include "core/model/vocabulary.h"

namespace concordat::cadence {

/// Who is asked to come.
enum class Circle {
    body,       ///< who sits in the body
    everybody,  ///< every member
    leaders,    ///< who leads the whole or a work package
    small,      ///< the small members and who leads
    government, ///< the government's members and who leads
    evaluation  ///< third parties and who sits in the committee
};

/// Which body it belongs to.
enum class Place { none, command, committee, board, secretariat };

/// One series of the default plan. Every rhythm is a default of ours except the quarterly
/// committee, which the source states.
struct DefaultSeries {
    std::string_view id;
    model::TextKey title;
    model::TextKey purpose;
    model::TextKey inputs;
    model::TextKey outputs;
    model::SeriesKind kind{};
    Place place{};
    Circle circle{};
    bool formal = true;
    std::string_view rule; ///< empty: once
    std::string_view startTime;
    int minutes = 120;
    std::string_view source;
    std::vector<std::string_view> duties; ///< of the charter that it fulfils
    std::vector<model::Stage> stages;     ///< in which it is proposed by itself
    /// Only under these models, only in these forms; empty: all.
    std::vector<model::GovernanceModel> models;
    std::vector<model::Form> forms;
};

const std::vector<DefaultSeries>& defaultSeries();

} // namespace concordat::cadence
