#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/text.h"
#include "ui/figures/course.h"
#include "ui/figures/diagram.h"
#include "ui/figures/flow.h"
#include "ui/figures/network.h"
#include "ui/figures/region_map.h"
#include "ui/figures/timeline.h"
#include "ui/figures/tornado.h"

namespace concordat::ui::figures {

/// A figure as numbers: what every figure can be read as, copied as, and exported to CSV as.
struct FigureTable {
    std::vector<model::Text> columns;
    std::vector<std::vector<model::TextValue>> rows;
};

/// Horizontal bars, the largest first.
struct Bars {
    struct Bar {
        std::string id; ///< of what it stands for; unique within the figure
        model::Text label;
        double value = 0;
        std::optional<double> part; ///< of the value, drawn inside it, e.g. paid of pledged
        int category = -1;          ///< fixed colour of a member or kind; -1: the accent
    };
    std::vector<Bar> bars;
    model::Text unit;
    model::Text valueName; ///< what value and part are called; only where there are parts
    model::Text partName;
    int decimals = 0;
};

/// Several numbers for each of many things, such as votes, contribution and power of each member:
/// one thin bar a series, its numbers in columns beside them. Groups stand in the given order.
struct GroupedBars {
    struct Series {
        model::Text name;
        int category = -1; ///< fixed colour of what the series is about; -1: by its place
    };
    struct Value {
        std::optional<double> value; ///< none: unknown, shown as a dash
        std::optional<double> error; ///< half the width of what it may be, e.g. when sampled
    };
    struct Group {
        std::string id; ///< of what it stands for; unique within the figure
        model::Text label;
        std::vector<Value> values; ///< one for each series
        int category = -1;         ///< fixed colour of a member; -1: none
    };
    std::vector<Series> series; ///< at most four can be told apart
    std::vector<Group> groups;
    model::Text unit;
    int decimals = 1;
};

/// How likely each of some ordered outcomes is, such as the number of people who come.
struct Distribution {
    struct Column {
        std::string id;
        model::Text label;
        double value = 0;  ///< not negative
        bool full = false; ///< belongs to the part that is asked for, e.g. quorate
    };
    std::vector<Column> columns; ///< in order
    model::Text axis;            ///< what the columns count
    model::Text unit;
    model::Text fullName; ///< what full and hollow columns stand for
    model::Text hollowName;
    int decimals = 1;
};

/// Numbers over common positions, such as shares over the years, with bands of uncertainty.
struct Lines {
    struct Point {
        double value = 0;
        std::optional<double> low; ///< outer band, e.g. 5 % to 95 %
        std::optional<double> high;
        std::optional<double> lower; ///< inner band, e.g. 25 % to 75 %
        std::optional<double> upper;
    };
    struct Line {
        std::string id;
        model::Text label;
        int category = -1;
        std::vector<Point> points; ///< one for each position
    };
    std::vector<model::Text> positions; ///< from left to right, evenly spaced
    std::vector<Line> lines;
    model::Text unit;
    int decimals = 1;
};

/// How a number comes about by additions and deductions, such as a corrected share.
struct Waterfall {
    struct Step {
        std::string id;
        model::Text label;
        double value = 0;   ///< what is added; of a total, the level itself
        bool total = false; ///< begins at 0
        int category = -1;
    };
    std::vector<Step> steps;
    model::Text unit;
    int decimals = 1;
};

/// Splits among three as points of a triangle, with an area of them such as the core.
struct Triangle {
    struct Mark {
        std::string id;
        model::Text label;
        std::array<double, 3> parts{}; ///< of the three, summing to 1
        bool emphasised = false;
    };
    std::array<model::Text, 3> corners;
    std::vector<std::array<double, 3>> area; ///< corners of the area in order; empty: none
    std::vector<Mark> marks;
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
        model::Text expectation;  ///< in words, under the remark; empty without one
        model::Text summary;      ///< the node in one sentence, for screen readers and tooltips
        int constraints = 0;      ///< open ones that press on it
        bool limiting = false;    ///< the condition that limits most
        std::string page;         ///< where its data come from
        double confidence = 1;    ///< 0-1, of the score
        bool provisional = false; ///< the score rests on less than half of what it should
        std::optional<double> change{};   ///< points since earlier, or against what is compared
        std::optional<double> compared{}; ///< the score of what it is compared with
        int highWarnings = 0;             ///< that stand
        int mediumWarnings = 0;
        int lowWarnings = 0;
        bool supposed = false; ///< a what-if, drawn as one
    };
    struct Link {
        std::string from;
        std::string to;
        double weight = 0;                 ///< 0-1 within its column
        std::optional<double> transmitted; ///< 0-100
    };
    struct Heading {
        Column column{};
        model::Text title;
        model::Text subtitle; ///< the gate, the fit, the potential
    };
    std::vector<Node> nodes;
    std::vector<Link> links;
    std::vector<Heading> headings;
};

/// Steps of a path with how far each is, 0 to 1.
struct Path {
    struct Step {
        std::string id;
        model::Text label;
        double done = 0;
        model::Text remark;
        std::string page; ///< where the step is done
    };
    std::vector<Step> steps;
};

/// A matrix of values as colours, with a label for each row and column.
///
/// Cells are elements with the id `row|column` (`heatCellId`, `heatCellOf`), the labels elements
/// with the id of their row or column, so that a page is told what was pointed at. The value is
/// printed where it fits; a cell without one holds a dash and never looks like 0.
/// `heatMapTable` makes the table of it. 200 rows of 60 columns are drawn within a frame.
struct HeatMap {
    struct Line {
        std::string id; ///< unique among the rows, or among the columns
        model::Text label;
        model::Text note;  ///< more about it, said by the tooltip and the screen reader
        int category = -1; ///< fixed colour of a member, drawn as a dot; -1: none
    };
    enum class Scale {
        sequential, ///< from little to much
        diverging   ///< from one side over a neutral middle to the other
    };
    std::vector<Line> rows;
    std::vector<Line> columns;
    std::vector<double> values; ///< row by row; NaN: missing
    std::vector<bool> marked;   ///< row by row, framed cells; empty: none
    Scale scale = Scale::sequential;
    double least = 0; ///< the ends of the scale, the faint one first; the middle lies half-way
    double most = 100;
    int decimals = 0;
    model::Text valueName;  ///< what the colours mean, with its unit; the head of the legend
    model::Text markedName; ///< what a frame means
    model::Text missing;    ///< what a missing value is called; empty: “no data”
};

/// An engine's result as a picture that has not been drawn yet. One renderer per kind draws it for
/// screen, projector, print and file.
struct Figure {
    std::string id; ///< `chain.diagram`, `members.kinds` …
    model::Text title;
    model::Text subtitle;
    model::Text alternative; ///< the message in words, for those who do not see it
    std::variant<Bars, ChainDiagram, Path, GroupedBars, Distribution, HeatMap, Timeline, Tornado,
                 RegionMap, Diagram, Lines, Waterfall, Triangle, Course, Flow, Network>
        data;
    FigureTable table;
};

} // namespace concordat::ui::figures
