#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/text.h"

namespace concordat::ui::figures {

/// A figure as numbers: what every figure can be read as, copied as, and exported to CSV as.
struct FigureTable {
    std::vector<model::Text> columns;
    std::vector<std::vector<model::TextValue>> rows;
};

/// Horizontal bars, the largest first.
struct Bars {
    struct Bar {
        model::Text label;
        double value = 0;
        int category = -1; ///< fixed colour of a member or kind; -1: the accent
    };
    std::vector<Bar> bars;
    model::Text unit;
    int decimals = 0;
};

/// The formation-mechanism-outcome chain.
struct ChainDiagram {
    enum class Column { condition, mechanism, mediator, outcome, feedback };
    struct Node {
        std::string id; ///< `C1` … `F`
        Column column{};
        model::Text title;
        model::Text question;
        std::optional<double> score;       ///< 0-100; none: no data yet
        std::optional<double> transmitted; ///< mechanisms: after the gate; K and O: the expectation
        model::Text remark;
        bool limiting = false; ///< the condition that limits most
        std::string page;      ///< where its data come from
    };
    struct Link {
        std::string from;
        std::string to;
        double weight = 0;                 ///< 0-1 within its column
        std::optional<double> transmitted; ///< 0-100
    };
    std::vector<Node> nodes;
    std::vector<Link> links;
    model::Text gate; ///< how the gate came about, under the first heading
    model::Text potential;
};

/// Steps of a path with how far each is, 0 to 1.
struct Path {
    struct Step {
        model::Text label;
        double done = 0;
        model::Text remark;
    };
    std::vector<Step> steps;
};

/// An engine's result as a picture that has not been drawn yet. One renderer per kind draws it for
/// screen, projector, print and file.
struct Figure {
    std::string id; ///< `chain.diagram`, `members.kinds` …
    model::Text title;
    model::Text subtitle;
    model::Text alternative; ///< the message in words, for those who do not see it
    std::variant<Bars, ChainDiagram, Path> data;
    FigureTable table;
};

} // namespace concordat::ui::figures
