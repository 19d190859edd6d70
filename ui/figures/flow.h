#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/text.h"

namespace concordat::ui::figures {

/// Quantities that flow through columns from left to right, such as resources from those who hold
/// them to the packages that need them.
struct Flow {
    struct Node {
        std::string id; ///< unique within the figure
        model::Text label;
        std::size_t column = 0;
        int category = -1;    ///< fixed colour of a member; -1: the accent
        bool wanting = false; ///< something should flow here and does not
        model::Text note;     ///< for tooltips and screen readers
        std::string page;
    };
    struct Link {
        std::string from;
        std::string to;
        double value = 0; ///< > 0
    };
    std::vector<model::Text> headings; ///< one for each column
    std::vector<Node> nodes;           ///< within a column from top to bottom
    std::vector<Link> links;
    model::Text unit;
};

} // namespace concordat::ui::figures
