#include "ui/figures/selection_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/measures/membership.h"
#include "ui/figures/catalog.h"
#include "ui/figures/heat_map.h"

namespace concordat::ui::figures {

using formation::LiveRanking;
using formation::RankingMethod;
using measures::ResourceMatrix;
using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::State;
using model::Text;

namespace {

HeatMap::Line lineOf(const State& state, const Id<Member>& id)
{
    return {id.value(), memberText(state, id), {}, categoryOf(state, id)};
}

Text alternativeOf(const HeatMap& map, Text empty)
{
    if (map.rows.empty() || map.columns.empty())
        return empty;
    const auto missing = std::count_if(map.values.begin(), map.values.end(),
                                       [](double value) { return std::isnan(value); });
    return coreText("Figures", "{rows} rows by {columns} columns; {missing} cells without data.")
        .with("rows", static_cast<std::int64_t>(map.rows.size()))
        .with("columns", static_cast<std::int64_t>(map.columns.size()))
        .with("missing", static_cast<std::int64_t>(missing));
}

Text titleOf(RankingMethod method)
{
    switch (method) {
    case RankingMethod::weightedSum: return coreText("Selection", "Weighted sum");
    case RankingMethod::topsis: return literalText("TOPSIS");
    case RankingMethod::vikor: return literalText("VIKOR");
    case RankingMethod::promethee: return literalText("PROMETHEE II");
    case RankingMethod::ahp: break;
    }
    return literalText("AHP");
}

} // namespace

std::vector<Id<Member>> groupAndCandidates(const State& state, Date asOf)
{
    auto members = measures::activeMembers(state, asOf);
    for (const auto& member : state.rows<Member>()) {
        const bool asked = member.status == model::MemberStatus::candidate ||
                           member.status == model::MemberStatus::invited ||
                           member.status == model::MemberStatus::committed;
        if (asked && std::find(members.begin(), members.end(), member.id) == members.end())
            members.push_back(member.id);
    }
    return members;
}

Figure complementarityFigure(const State& state, Date asOf, const ResourceMatrix& matrix)
{
    HeatMap map;
    const auto group = measures::membershipAt(state, asOf);
    const auto found =
        measures::complementarity(measures::resourceMatrix(state, asOf, group.members));
    std::vector<std::size_t> shown;
    for (std::size_t t = 0; t < matrix.types.size(); ++t) {
        if (!matrix.required[t])
            continue;
        shown.push_back(t);
        const auto* type = state.find(matrix.types[t]);
        HeatMap::Line line{matrix.types[t].value(),
                           literalText(type ? type->name : matrix.types[t].value()),
                           {},
                           -1};
        if (found.holders[t] == 0) {
            line.label = coreText("Figures", "▲ {name}").with("name", line.label);
            line.note = coreText("Figures", "a gap: nobody in the group holds it");
        } else if (found.holders[t] == 1)
            line.note = coreText("Figures", "one holder only");
        map.columns.push_back(std::move(line));
    }
    for (std::size_t m = 0; m < matrix.members.size(); ++m) {
        const bool counts = group.contains(matrix.members[m]);
        map.rows.push_back(lineOf(state, matrix.members[m]));
        if (!counts)
            map.rows.back().note = coreText("Figures", "not counted until it takes part");
        for (const auto t : shown) {
            map.values.push_back(matrix.level(m, t));
            map.marked.push_back(counts && matrix.level(m, t) > 0 && found.holders[t] == 1);
        }
    }
    map.valueName = coreText("Figures", "Holding");
    map.markedName = coreText("Figures", "the only holder");
    map.missing = coreText("Figures", "not recorded");
    Figure figure;
    figure.id = "resources.complementarity";
    figure.title = coreText("Figures", "Complementarity map");
    if (found.coverage)
        figure.subtitle =
            coreText("Figures", "Required resource types: {count} · gaps (▲): {gaps} · held in "
                                "part: {partial} · single points of failure: {single}")
                .with("gaps", static_cast<std::int64_t>(found.gaps.size()))
                .with("partial", static_cast<std::int64_t>(found.partial.size()))
                .with("single", static_cast<std::int64_t>(found.singlePoints.size()))
                .with("count", static_cast<std::int64_t>(shown.size()));
    figure.alternative =
        alternativeOf(map, coreText("Figures", "No required resource types or no members yet."));
    figure.table = heatMapTable(map, coreText("Figures", "Member"));
    figure.data = std::move(map);
    return figure;
}

Figure complementarityFigure(const State& state, Date asOf)
{
    return complementarityFigure(
        state, asOf, measures::resourceMatrix(state, asOf, groupAndCandidates(state, asOf)));
}

Figure overlapFigure(const State& state, Date asOf)
{
    const auto matrix = measures::resourceMatrix(state, asOf, groupAndCandidates(state, asOf));
    const auto found = measures::complementarity(matrix);
    HeatMap map;
    map.most = 1;
    map.decimals = 2;
    for (const auto& member : matrix.members) {
        map.rows.push_back(lineOf(state, member));
        map.columns.push_back(lineOf(state, member));
    }
    map.values = found.overlap;
    // With oneself everything overlaps: that says nothing.
    for (std::size_t m = 0; m < matrix.members.size(); ++m)
        map.values[m * matrix.members.size() + m] = std::numeric_limits<double>::quiet_NaN();
    map.valueName = coreText("Figures", "Overlap of holdings");
    map.missing = coreText("Figures", "not known");
    Figure figure;
    figure.id = "resources.overlap";
    figure.title = coreText("Figures", "Overlap of holdings");
    if (found.meanOverlap)
        figure.subtitle = coreText("Figures", "Mean of all pairs: {value}")
                              .with("value", std::round(100 * *found.meanOverlap) / 100);
    figure.alternative = alternativeOf(map, coreText("Figures", "No members yet."));
    figure.table = heatMapTable(map, coreText("Figures", "Member"));
    figure.data = std::move(map);
    return figure;
}

Figure marginalFigure(const State& state, Date asOf)
{
    const auto matrix =
        measures::resourceMatrix(state, asOf, measures::membershipAt(state, asOf).members);
    const auto found = measures::complementarity(matrix);
    Bars bars;
    bars.unit = literalText("%");
    bars.decimals = 1;
    Figure figure;
    figure.table.columns = {coreText("Figures", "Member"), coreText("Figures", "Depth it adds, %"),
                            coreText("Figures", "Coverage it adds, %"),
                            coreText("Figures", "Depth alone, %")};
    for (std::size_t m = 0; found.depth && m < matrix.members.size(); ++m) {
        bars.bars.push_back({matrix.members[m].value(),
                             memberText(state, matrix.members[m]),
                             100 * found.marginalDepth[m],
                             {},
                             categoryOf(state, matrix.members[m])});
        figure.table.rows.push_back({std::vector<Text>{memberText(state, matrix.members[m])},
                                     100 * found.marginalDepth[m], 100 * found.marginalCoverage[m],
                                     100 * found.own[m]});
    }
    figure.id = "resources.marginal";
    figure.title = coreText("Figures", "What each member adds to the depth of coverage");
    figure.subtitle = coreText("Figures", "What the group would lose if the member left");
    figure.alternative =
        bars.bars.empty()
            ? coreText("Figures", "No required resource types or no members yet.")
            : coreText("Figures", "{count} members; together they reach a depth of {depth} %.")
                  .with("count", static_cast<std::int64_t>(bars.bars.size()))
                  .with("depth", std::round(100 * *found.depth));
    figure.data = std::move(bars);
    return figure;
}

Figure candidateRanksFigure(const State& state, Date asOf)
{
    Figure figure;
    figure.id = "selection.ranks";
    figure.title = coreText("Figures", "Ranks of the candidates");
    HeatMap map;
    const auto table = formation::selectionTable(state, asOf);
    const auto problem = formation::selectionProblem(table, formation::missingTreatment(state));
    const auto live = LiveRanking::of(problem.decision);
    for (std::size_t k = 0; k < LiveRanking::methodCount; ++k) {
        const auto method = static_cast<RankingMethod>(k);
        map.columns.push_back({formation::rankingMethodNames()[k], titleOf(method), {}, -1});
    }
    if (live) {
        auto order = formation::jointOrder(table, problem, *live);
        order.resize(order.size() - problem.joined.size());
        for (const auto candidate : order) {
            const auto place =
                std::find(problem.candidates.begin(), problem.candidates.end(), candidate);
            map.rows.push_back(lineOf(state, table.candidates[candidate]));
            for (std::size_t k = 0; k < LiveRanking::methodCount; ++k) {
                const auto& ranks = live->ranks(static_cast<RankingMethod>(k));
                const bool known = place != problem.candidates.end() && !ranks.empty();
                map.values.push_back(
                    known ? static_cast<double>(
                                ranks[static_cast<std::size_t>(place - problem.candidates.begin())])
                          : std::numeric_limits<double>::quiet_NaN());
            }
        }
    }
    // The first place is the strongest colour.
    map.least = std::max<double>(2, static_cast<double>(problem.candidates.size()));
    map.most = 1;
    map.valueName = coreText("Figures", "Rank");
    map.missing = coreText("Figures", "not ranked");
    if (!problem.missing.empty())
        figure.subtitle =
            coreText("Figures", "{count} scores are missing: see how they are treated on the page")
                .with("count", static_cast<std::int64_t>(problem.missing.size()));
    else if (!problem.joined.empty())
        figure.subtitle = coreText("Figures", "Among those who are open; already in the group: "
                                              "{count}")
                              .with("count", static_cast<std::int64_t>(problem.joined.size()));
    figure.alternative = alternativeOf(map, coreText("Figures", "No scored candidates yet."));
    figure.table = heatMapTable(map, coreText("Figures", "Candidate"));
    figure.data = std::move(map);
    return figure;
}

} // namespace concordat::ui::figures
