#include "ui/figures/course_figures.h"
#include "core/model/rounding.h"

#include <algorithm>

namespace concordat::ui::figures {

using model::coreText;
using model::Text;
using model::TextValue;

namespace {

TextValue tenths(const std::optional<double>& value)
{
    if (!value)
        return std::string{};
    return model::roundedTo(*value, 1);
}

int colourOf(std::optional<model::ChainNode> node)
{
    if (!node)
        return 0;
    switch (chain::infoOf(*node).column) {
    case chain::Column::condition:
        return *node == model::ChainNode::complementarity ? 2
               : *node == model::ChainNode::trust         ? 6
                                                          : 1;
    case chain::Column::mechanism: return 0;
    case chain::Column::mediator: return 4;
    case chain::Column::outcome: return 3;
    case chain::Column::feedback: break;
    }
    return 0;
}

FigureTable momentTable(const std::vector<course::Moment>& moments)
{
    FigureTable table;
    table.columns = {coreText("Course", "Day"), coreText("Course", "Moment"),
                     coreText("Chain", "Potential")};
    for (const auto& info : chain::allNodes())
        table.columns.push_back(chain::titleOf(info.node));
    for (const auto& moment : moments) {
        std::vector<TextValue> row{moment.date, std::vector<Text>{moment.label},
                                   tenths(moment.potential)};
        for (const auto& score : moment.scores)
            row.push_back(tenths(score));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Figure courseFigure(const std::vector<course::Moment>& moments,
                    const std::vector<course::Event>& events, std::optional<model::ChainNode> node,
                    std::size_t current)
{
    Course data;
    data.category = colourOf(node);
    data.current = current;
    for (const auto& moment : moments) {
        auto value = node ? moment.score(*node) : moment.potential;
        auto id = moment.version.empty() ? moment.date.toString() : "version:" + moment.version;
        data.points.push_back(
            {std::move(id), moment.date, moment.label, value, !moment.version.empty()});
    }
    // Versions are points already.
    for (const auto& event : events) {
        if (event.major && event.kind != course::EventKind::version)
            data.events.push_back({event.id, event.on, event.label});
    }
    Figure figure;
    figure.id = "chain.course";
    const auto what = node ? chain::titleOf(*node) : coreText("Chain", "Potential");
    figure.title = coreText("Course", "{what} over time").with("what", what);
    const auto known = std::count_if(data.points.begin(), data.points.end(),
                                     [](const auto& point) { return point.value.has_value(); });
    figure.alternative =
        known == 0 ? coreText("Course", "{what}: no data yet on any of {count} days.")
                         .with("what", what)
                         .with("count", static_cast<std::int64_t>(data.points.size()))
                   : coreText("Course", "{what} on {known} of {count} days, with {events} events.")
                         .with("what", what)
                         .with("known", static_cast<std::int64_t>(known))
                         .with("count", static_cast<std::int64_t>(data.points.size()))
                         .with("events", static_cast<std::int64_t>(data.events.size()));
    figure.table = momentTable(moments);
    figure.data = std::move(data);
    return figure;
}

Figure courseFigure(const model::State& state, model::Date asOf)
{
    const auto moments = course::chainHistory(state, asOf);
    return courseFigure(moments, course::eventsOf(state, asOf), {}, moments.size() - 1);
}

Figure chainComparisonFigure(const chain::ChainResult& one, const Text& oneName,
                             const chain::ChainResult& other, const Text& otherName)
{
    GroupedBars bars;
    bars.series = {{oneName}, {otherName}};
    bars.unit = coreText("Course", "points of 100");
    bars.decimals = 0;
    Figure figure;
    figure.table.columns = {coreText("Chain", "Node"), coreText("Chain", "Name"), oneName,
                            otherName, coreText("Course", "Difference")};
    const auto add = [&](const std::string& id, const Text& name, std::optional<double> a,
                         std::optional<double> b) {
        bars.groups.push_back({id, name, {{a, {}}, {b, {}}}, -1});
        std::optional<double> gap;
        if (a && b)
            gap = *a - *b;
        figure.table.rows.push_back(
            {id, std::vector<Text>{name}, tenths(a), tenths(b), tenths(gap)});
    };
    add("P", coreText("Chain", "Potential"), one.potential, other.potential);
    for (const auto& info : chain::allNodes())
        add(std::string{info.id}, chain::titleOf(info.node), one[info.node].observed.score,
            other[info.node].observed.score);
    figure.id = "chain.comparison";
    figure.title =
        coreText("Course", "{one} beside {other}").with("one", oneName).with("other", otherName);
    figure.alternative =
        coreText("Course", "The scores of every node of the chain, twice beside each other.");
    figure.data = std::move(bars);
    return figure;
}

} // namespace concordat::ui::figures
