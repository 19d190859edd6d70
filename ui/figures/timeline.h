#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/text.h"

namespace concordat::ui::figures {

/// Rows of dated spans and markers: a rotation of leaders, the plan of stages, a calendar.
struct Timeline {
    /// How a span is drawn: a finding stands out by pattern, sign and colour.
    enum class Look { usual, muted, gap, overlap };
    struct Span {
        std::string id; ///< unique within the figure
        model::Date from;
        std::optional<model::Date> until; ///< the last day; empty: open, drawn to the edge
        model::Text label;
        Look look = Look::usual;
        int category = -1;       ///< fixed colour of a member; -1: the accent
        model::Text description; ///< for tooltips and screen readers, beside label and dates
    };
    struct Marker {
        std::string id;
        model::Date on;
        model::Text label;
        Look look = Look::usual;
    };
    struct Row {
        std::string id;
        model::Text label;
        std::vector<Span> spans; ///< those that overlap are drawn one below the other
        std::vector<Marker> markers;
    };
    std::vector<Row> rows;
    std::optional<model::Date> today;    ///< the day of judgement, drawn as a line
    std::optional<model::Date> firstDay; ///< of the axis; empty: of the data
    std::optional<model::Date> lastDay;
};

} // namespace concordat::ui::figures
