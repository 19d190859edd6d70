#include "ui/figures/split_figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/model/rounding.h"
#include "core/split/rule_words.h"
#include "ui/figures/catalog.h"

namespace concordat::ui::figures {

using model::coreText;
using model::literalText;
using model::State;
using model::Text;
using sharing::ConsortiumGame;

namespace {

constexpr std::size_t drawnRules = 4;
constexpr std::size_t drawnMembers = 12;
constexpr std::size_t fannedMembers = 3;
constexpr std::size_t membersAtOnce = 12; ///< the catalogue's rules answer at once up to this many

Text nameOf(const ConsortiumGame& game, std::size_t player)
{
    return literalText(game.game.players[player]);
}

std::vector<std::size_t> byLargest(const std::vector<double>& values, std::size_t most)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    if (order.size() > most)
        order.resize(most);
    return order;
}

using Point = std::array<double, 3>;

/// Cuts the polygon to the side where weights·point ≥ least.
std::vector<Point> cut(const std::vector<Point>& polygon, const Point& weights, double least)
{
    const auto excess = [&](const Point& p) {
        return weights[0] * p[0] + weights[1] * p[1] + weights[2] * p[2] - least;
    };
    std::vector<Point> result;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const auto& a = polygon[i];
        const auto& b = polygon[(i + 1) % polygon.size()];
        const double ea = excess(a);
        const double eb = excess(b);
        if (ea >= -1e-12)
            result.push_back(a);
        if ((ea > 1e-12 && eb < -1e-12) || (ea < -1e-12 && eb > 1e-12)) {
            const double t = ea / (ea - eb);
            result.push_back(
                {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])});
        }
    }
    return result;
}

std::vector<Point> coreOf(const split::Game& game)
{
    const double total = game.worthOfAll();
    std::vector<Point> polygon{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    for (split::Coalition s = 1; s < 7 && total != 0; ++s) {
        const Point weights{static_cast<double>(s & 1), static_cast<double>(s >> 1 & 1),
                            static_cast<double>(s >> 2 & 1)};
        const double worth = game.worth(s) / total;
        const Point turned{-weights[0], -weights[1], -weights[2]};
        polygon = game.cost ? cut(polygon, turned, -worth) : cut(polygon, weights, worth);
    }
    return polygon;
}

} // namespace

std::vector<double> percentOf(const ConsortiumGame& game, const split::Division& division)
{
    const double total = game.game.worthOfAll();
    std::vector<double> percent;
    for (const double share : division.shares)
        percent.push_back(total != 0 ? 100 * share / total : 0);
    return percent;
}

Figure splitRulesFigure(const State& state, const ConsortiumGame& game,
                        const std::vector<SplitColumn>& columns)
{
    Figure figure;
    figure.id = "split.rules";
    figure.title = coreText("Figures", "Shares by rule");
    GroupedBars bars;
    bars.unit = literalText("%");
    const auto drawn = std::min(columns.size(), drawnRules);
    figure.table.columns = {coreText("Figures", "Member")};
    for (std::size_t c = 0; c < columns.size(); ++c) {
        figure.table.columns.push_back(columns[c].title);
        if (c < drawn)
            bars.series.push_back({columns[c].title});
    }
    double widest = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < game.members.size() && !columns.empty(); ++i) {
        GroupedBars::Group group;
        group.id = game.members[i].value();
        group.label = nameOf(game, i);
        group.category = categoryOf(state, game.members[i]);
        std::vector<model::TextValue> row{std::vector<Text>{nameOf(game, i)}};
        double low = columns[0].percent[i];
        double high = low;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const double value = columns[c].percent[i];
            low = std::min(low, value);
            high = std::max(high, value);
            row.emplace_back(model::roundedTo(value, 2));
            if (c < drawn)
                group.values.push_back({value, {}});
        }
        if (high - low > widest) {
            widest = high - low;
            most = i;
        }
        bars.groups.push_back(std::move(group));
        figure.table.rows.push_back(std::move(row));
    }
    if (columns.size() > drawn)
        figure.subtitle = coreText("Figures", "{count} of {total} rules are drawn; the table has "
                                              "all.")
                              .with("count", static_cast<std::int64_t>(drawn))
                              .with("total", static_cast<std::int64_t>(columns.size()));
    figure.alternative =
        columns.empty() || game.members.empty() ? coreText("Figures", "No rule has an answer yet.")
        : model::roundedTo(widest, 1) == 0
            ? coreText("Figures", "All rules give every member the same share.")
            : coreText("Figures", "The rules differ most about {member}: by {points} points.")
                  .with("member", nameOf(game, most))
                  .with("points", model::roundedTo(widest, 1));
    figure.data = std::move(bars);
    return figure;
}

Figure splitHeatFigure(const State& state, const ConsortiumGame& game,
                       const std::vector<SplitColumn>& columns)
{
    Figure figure = splitRulesFigure(state, game, columns);
    figure.id = "split.matrix";
    figure.title = coreText("Figures", "Rules and members");
    figure.subtitle = {};
    HeatMap map;
    map.least = 0;
    map.most = 1;
    map.decimals = 1;
    map.valueName = coreText("Figures", "share, %");
    for (const auto& column : columns)
        map.columns.push_back({column.id, column.title, {}, -1});
    for (std::size_t i = 0; i < game.members.size(); ++i) {
        map.rows.push_back(
            {game.members[i].value(), nameOf(game, i), {}, categoryOf(state, game.members[i])});
        for (const auto& column : columns) {
            map.values.push_back(column.percent[i]);
            map.most = std::max(map.most, column.percent[i]);
        }
    }
    map.most = std::ceil(map.most / 10) * 10;
    figure.data = std::move(map);
    return figure;
}

Figure splitPlanFigure(const State& state, const ConsortiumGame& game,
                       const sharing::AdjustmentPlan& plan)
{
    Figure figure;
    figure.id = "split.plan";
    figure.title = coreText("Figures", "Shares over the plan");
    const bool many = game.members.size() > drawnMembers;
    auto words =
        plan.lambdaDefaulted && many
            ? coreText("Figures", "adjusted yearly with λ = {lambda} (default, not evidence); "
                                  "{count} of {total} members are drawn, the table has all")
        : plan.lambdaDefaulted
            ? coreText("Figures", "adjusted yearly with λ = {lambda} (default, not evidence)")
        : many
            ? coreText("Figures", "adjusted yearly with λ = {lambda}; {count} of {total} members "
                                  "are drawn, the table has all")
            : coreText("Figures", "adjusted yearly with λ = {lambda}");
    figure.subtitle = std::move(words)
                          .with("lambda", plan.lambda)
                          .with("count", static_cast<std::int64_t>(drawnMembers))
                          .with("total", static_cast<std::int64_t>(game.members.size()));
    Lines lines;
    lines.unit = literalText("%");
    figure.table.columns = {coreText("Figures", "Date")};
    for (std::size_t i = 0; i < game.members.size(); ++i)
        figure.table.columns.push_back(nameOf(game, i));
    for (const auto& review : plan.reviews) {
        lines.positions.push_back(literalText(std::to_string(review.date.year())));
        std::vector<model::TextValue> row{review.date};
        for (const double share : review.shares)
            row.emplace_back(model::roundedTo(share, 2));
        figure.table.rows.push_back(std::move(row));
    }
    const auto& last = plan.reviews.back().shares;
    for (const auto i : byLargest(last, drawnMembers)) {
        Lines::Line line;
        line.id = game.members[i].value();
        line.label = nameOf(game, i);
        line.category = categoryOf(state, game.members[i]);
        for (const auto& review : plan.reviews)
            line.points.push_back({review.shares[i], {}, {}, {}, {}});
        lines.lines.push_back(std::move(line));
    }
    std::size_t most = 0;
    for (std::size_t i = 0; i < last.size(); ++i) {
        const auto moved = [&](std::size_t player) {
            return std::abs(last[player] - plan.reviews.front().shares[player]);
        };
        most = moved(i) > moved(most) ? i : most;
    }
    const double from = model::roundedTo(plan.reviews.front().shares[most], 1);
    const double to = model::roundedTo(last[most], 1);
    figure.alternative =
        from == to ? coreText("Figures", "Nobody's share moves.")
                   : coreText("Figures", "{member} moves most, from {from} to {to} percent.")
                         .with("member", nameOf(game, most))
                         .with("from", from)
                         .with("to", to);
    figure.data = std::move(lines);
    return figure;
}

Figure splitReturnsFigure(const State& state, const ConsortiumGame& game,
                          const sharing::AdjustmentPlan& plan)
{
    Figure figure;
    figure.id = "split.returns";
    figure.title = coreText("Figures", "Returns received until then");
    figure.subtitle =
        game.members.size() <= fannedMembers
            ? coreText("Figures",
                       "middle of the draws, with the bands that hold 50 % and 90 % of them")
            : coreText("Figures", "middle of the draws, with the bands that hold 50 % and 90 % of "
                                  "them; {count} of {total} members are drawn, the table has all")
                  .with("count", static_cast<std::int64_t>(fannedMembers))
                  .with("total", static_cast<std::int64_t>(game.members.size()));
    figure.table.columns = {coreText("Figures", "Date"), coreText("Figures", "Member"),
                            literalText("5 %"),          literalText("25 %"),
                            literalText("50 %"),         literalText("75 %"),
                            literalText("95 %")};
    Lines lines;
    const double million = 1e6;
    std::vector<double> last;
    double largest = 0;
    for (const auto& band : plan.returns.back()) {
        last.push_back(band.middle);
        largest = std::max(largest, band.high);
    }
    const bool millions = largest >= million;
    const double unit = millions ? million : 1;
    lines.unit =
        millions ? coreText("Figures", "million {currency}").with("currency", game.unit.currency)
                 : literalText(game.unit.currency);
    lines.decimals = millions ? 2 : 0;
    for (std::size_t t = 0; t < plan.reviews.size(); ++t) {
        lines.positions.push_back(literalText(std::to_string(plan.reviews[t].date.year())));
        for (std::size_t i = 0; i < game.members.size(); ++i) {
            const auto& band = plan.returns[t][i];
            figure.table.rows.push_back(
                {plan.reviews[t].date, std::vector<Text>{nameOf(game, i)},
                 model::roundedTo(band.low, 2), model::roundedTo(band.lower, 2),
                 model::roundedTo(band.middle, 2), model::roundedTo(band.upper, 2),
                 model::roundedTo(band.high, 2)});
        }
    }
    // Lines along 0 would look like returns that are known to be none.
    for (const auto i : byLargest(last, largest > 0 ? fannedMembers : 0)) {
        Lines::Line line;
        line.id = game.members[i].value();
        line.label = nameOf(game, i);
        line.category = categoryOf(state, game.members[i]);
        for (const auto& review : plan.returns)
            line.points.push_back({review[i].middle / unit, review[i].low / unit,
                                   review[i].high / unit, review[i].lower / unit,
                                   review[i].upper / unit});
        lines.lines.push_back(std::move(line));
    }
    if (largest <= 0) {
        figure.alternative =
            coreText("Figures", "No benefit has an amount and a date within the plan.");
        figure.subtitle = figure.alternative;
        figure.table.rows.clear();
    } else {
        const auto first = byLargest(last, 1).front();
        figure.alternative =
            coreText("Figures", "{member} receives most: between {low} and {high} with 90 percent.")
                .with("member", nameOf(game, first))
                .with("low", model::roundedTo(plan.returns.back()[first].low, 0))
                .with("high", model::roundedTo(plan.returns.back()[first].high, 0));
    }
    figure.data = std::move(lines);
    return figure;
}

Figure splitCorrectionFigure(const ConsortiumGame& game, const std::vector<double>& shapleyPercent,
                             std::size_t player)
{
    Figure figure;
    figure.id = "split.corrections";
    figure.title = coreText("Figures", "From the Shapley value to the corrected share");
    figure.subtitle = nameOf(game, player);
    figure.table.columns = {coreText("Figures", "Step"), coreText("Figures", "Points")};
    Waterfall waterfall;
    waterfall.unit = literalText("%");
    const auto add = [&](std::string id, Text label, double value, bool total) {
        figure.table.rows.push_back({std::vector<Text>{label}, model::roundedTo(value, 2)});
        waterfall.steps.push_back({std::move(id), std::move(label), value, total, -1});
    };
    double level = shapleyPercent[player];
    add("shapley", coreText("Figures", "Shapley value"), level, true);
    const double mean = 1 / static_cast<double>(game.members.size());
    for (const auto& factor : game.game.factors) {
        const double change =
            100 * factor.weight * (factor.shares[player] - (factor.mean < 0 ? mean : factor.mean));
        level += change;
        auto label = factor.name == "risk"           ? coreText("Figures", "Risk borne")
                     : factor.name == "contribution" ? coreText("Figures", "Contribution")
                     : factor.name == "knowledge"    ? coreText("Figures", "Knowledge sent")
                                                     : literalText(factor.name);
        add(factor.name, std::move(label), change, false);
    }
    add("corrected", coreText("Figures", "Corrected, before clipping"), level, true);
    const double from = model::roundedTo(shapleyPercent[player], 1);
    const double to = model::roundedTo(level, 1);
    figure.alternative =
        from == to
            ? coreText("Figures", "{member}: the corrections leave {from} percent as they are.")
                  .with("member", nameOf(game, player))
                  .with("from", from)
            : coreText("Figures", "{member}: {from} percent become {to} percent.")
                  .with("member", nameOf(game, player))
                  .with("from", from)
                  .with("to", to);
    figure.data = std::move(waterfall);
    return figure;
}

Figure splitCoreFigure(const ConsortiumGame& game, const std::vector<SplitColumn>& columns)
{
    Figure figure;
    figure.id = "split.core";
    figure.title = coreText("Figures", "The core");
    figure.subtitle = coreText("Figures", "the shaded splits are those nobody objects to");
    Triangle triangle;
    figure.table.columns = {coreText("Figures", "Split")};
    if (game.members.size() == 3) {
        for (std::size_t i = 0; i < 3; ++i) {
            triangle.corners[i] = nameOf(game, i);
            figure.table.columns.push_back(nameOf(game, i));
        }
        triangle.area = coreOf(game.game);
        for (const auto& column : columns) {
            Triangle::Mark mark{column.id, column.title, {}, column.id == "proposal"};
            bool inside = true;
            for (std::size_t i = 0; i < 3; ++i) {
                mark.parts[i] = column.percent[i] / 100;
                inside = inside && mark.parts[i] >= -1e-9;
            }
            figure.table.rows.push_back(
                {std::vector<Text>{column.title}, model::roundedTo(column.percent[0], 2),
                 model::roundedTo(column.percent[1], 2), model::roundedTo(column.percent[2], 2)});
            if (inside)
                triangle.marks.push_back(std::move(mark));
        }
        for (const auto& corner : triangle.area)
            figure.table.rows.push_back({std::vector<Text>{coreText("Figures", "corner of the "
                                                                               "core")},
                                         model::roundedTo(100 * corner[0], 2),
                                         model::roundedTo(100 * corner[1], 2),
                                         model::roundedTo(100 * corner[2], 2)});
    }
    figure.alternative =
        game.members.size() != 3
            ? coreText("Figures", "The core is drawn for three members; there are {count}.")
                  .with("count", static_cast<std::int64_t>(game.members.size()))
        : triangle.area.size() < 3
            ? coreText("Figures", "The core has no inside: it is empty, a point or a line.")
            : coreText("Figures", "The core is an area with {count} corners.")
                  .with("count", static_cast<std::int64_t>(triangle.area.size()));
    figure.data = std::move(triangle);
    return figure;
}

Figure splitIncentivesFigure(const State& state, const ConsortiumGame& game,
                             const sharing::Incentives& incentives)
{
    Figure figure;
    figure.id = "split.incentives";
    figure.title = coreText("Figures", "Incentive to contribute");
    figure.subtitle = coreText("Figures", "below zero a member gains by holding back");
    figure.table.columns = {coreText("Figures", "Member"), coreText("Figures", "Incentive"),
                            coreText("Figures", "Share needed, %")};
    Waterfall waterfall;
    double largest = 0;
    std::string currency;
    for (const auto& each : incentives.members) {
        if (each.known) {
            largest = std::max(largest, std::abs(each.compatibility));
            currency = each.unit.currency;
        }
    }
    const bool millions = largest >= 1e6;
    waterfall.unit = millions ? coreText("Figures", "million {currency}").with("currency", currency)
                              : literalText(currency);
    waterfall.decimals = millions ? 2 : 0;
    std::int64_t tempted = 0;
    for (std::size_t i = 0; i < incentives.members.size(); ++i) {
        const auto& each = incentives.members[i];
        if (!each.known)
            continue;
        tempted += each.compatibility < 0 ? 1 : 0;
        waterfall.steps.push_back({each.member.value(), nameOf(game, i),
                                   each.compatibility / (millions ? 1e6 : 1), true,
                                   categoryOf(state, each.member)});
        figure.table.rows.push_back({std::vector<Text>{nameOf(game, i)},
                                     model::roundedTo(each.compatibility, 2),
                                     model::roundedTo(each.shareNeeded.value_or(0), 2)});
    }
    figure.alternative =
        waterfall.steps.empty()
            ? coreText("Figures", "No assumption about incentives is recorded.")
            : coreText("Figures",
                       "With these shares {count} of {total} members would gain by holding back.")
                  .with("count", tempted)
                  .with("total", static_cast<std::int64_t>(waterfall.steps.size()));
    figure.data = std::move(waterfall);
    return figure;
}

std::vector<Figure> splitFigures(const State& state, model::Date asOf)
{
    const auto game = sharing::consortiumGame(state, asOf);
    if (!game || game->game.worthOfAll() == 0)
        return {};
    using M = split::SplitMethod;
    std::vector<M> methods{M::shapley, M::proRata, M::nash, M::equal};
    if (game->members.size() <= membersAtOnce)
        methods = {M::shapley, M::correctedShapley, M::nucleolus, M::nash, M::proRata, M::equal};
    split::SplitOptions options;
    options.objections = 0;
    std::vector<SplitColumn> columns;
    std::vector<double> shapley;
    const auto divisions = split::divideEach(game->game, methods, options);
    for (std::size_t m = 0; m < methods.size(); ++m) {
        if (!divisions[m])
            continue;
        const auto& said = split::wordsOf(methods[m]);
        columns.push_back({said.name, said.title.text(), percentOf(*game, *divisions[m])});
        if (methods[m] == M::shapley)
            shapley = columns.back().percent;
    }
    if (columns.empty())
        return {};
    std::vector<Figure> figures{splitRulesFigure(state, *game, columns),
                                splitHeatFigure(state, *game, columns)};
    if (shapley.empty())
        return figures;
    const auto guideline = sharing::guidelineFor(state, asOf);
    const auto plan = sharing::adjustmentPlan(state, asOf, *game, shapley, guideline);
    figures.push_back(splitPlanFigure(state, *game, plan));
    figures.push_back(splitReturnsFigure(state, *game, plan));
    figures.push_back(splitCorrectionFigure(*game, shapley, byLargest(shapley, 1).front()));
    if (game->members.size() == 3)
        figures.push_back(splitCoreFigure(*game, columns));
    std::vector<double> parts;
    parts.reserve(shapley.size());
    for (const double percent : shapley)
        parts.push_back(percent / 100);
    figures.push_back(
        splitIncentivesFigure(state, *game, sharing::incentivesOf(state, *game, parts, guideline)));
    return figures;
}

} // namespace concordat::ui::figures
