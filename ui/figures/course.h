#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/text.h"

namespace concordat::ui::figures {

/// A score over time with what happened meanwhile, and the moment that is looked at.
struct Course {
    struct Point {
        std::string id; ///< unique within the figure
        model::Date date;
        model::Text label;           ///< "Q2 2026", or the version's name
        std::optional<double> value; ///< 0 to 100; none: no data then
        bool named = false;          ///< a named version instead of a quarter
    };
    struct Event {
        std::string id;
        model::Date on;
        model::Text label;
    };
    std::vector<Point> points; ///< oldest first
    std::vector<Event> events; ///< oldest first
    std::size_t current = 0;   ///< place in `points`
    int category = 0;          ///< colour of the line
};

} // namespace concordat::ui::figures
