#pragma once

#include <string>
#include <vector>

#include "core/model/text.h"

namespace concordat::ui::figures {

/// Boxes and the lines between them, such as an organisation chart. Places are in units of its own;
/// the drawing is scaled to the room there is.
struct Diagram {
    struct Point {
        double x = 0;
        double y = 0; ///< downwards
    };
    enum class Kind { body, member, lead, outside };
    struct Node {
        std::string id;
        model::Text label;
        model::Text note; ///< in small type below
        Kind kind = Kind::member;
        int category = -1; ///< fixed colour of a member
        Point centre;      ///< set by `arranged`
    };
    struct Edge {
        std::string from;
        std::string to;
        bool dashed = false; ///< advice or funding rather than command
        bool directed = true;
        std::vector<Point> course; ///< cubic Bézier points, set by `arranged`
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    double nodeWidth = 150;
    double nodeHeight = 46;
    double width = 0; ///< of the whole, set by `arranged`
    double height = 0;
};

} // namespace concordat::ui::figures
