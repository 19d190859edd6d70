#include "ui/figures/formation_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/chain/parts.h"
#include "core/formation/constraints.h"
#include "core/measures/funding.h"
#include "core/measures/shares.h"
#include "core/measures/trust.h"
#include "core/measures/trust_survey.h"
#include "core/model/rounding.h"
#include "ui/figures/catalog.h"

namespace concordat::ui::figures {

using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::State;
using model::Text;
using model::TextValue;

namespace {

/// As many series of bars as can be told apart.
constexpr std::size_t mostSeries = 4;

TextValue cellOf(const Text& text)
{
    return std::vector<Text>{text};
}

TextValue cellOf(const std::optional<double>& number)
{
    if (!number)
        return std::vector<Text>{coreText("Figures", "unknown")};
    return model::roundedTo(*number, 1);
}

/// The parts of a node of the chain, each with its score or a dash.
Figure partsFigure(const char* id, Text title, const chain::Parts& parts)
{
    GroupedBars bars;
    bars.series = {{coreText("Figures", "Score")}};
    bars.unit = coreText("Figures", "0–100");
    bars.decimals = 0;
    Figure figure;
    figure.id = id;
    figure.title = std::move(title);
    figure.table.columns = {coreText("Figures", "Part"), coreText("Figures", "Score"),
                            coreText("Figures", "Facts")};
    std::int64_t known = 0;
    for (const auto& part : parts.parts) {
        bars.groups.push_back(
            {std::to_string(bars.groups.size()), part.label, {{part.score, {}}}, -1});
        figure.table.rows.push_back({cellOf(part.label), cellOf(part.score), cellOf(part.value)});
        known += part.score ? 1 : 0;
    }
    figure.alternative = coreText("Figures", "{count} of {total} parts are known.")
                             .with("count", known)
                             .with("total", static_cast<std::int64_t>(parts.parts.size()));
    figure.data = std::move(bars);
    return figure;
}

/// The parts with the consortium's own indicators of the node, as the chain counts them.
chain::Parts withIndicators(chain::Parts parts, const chain::Basis& basis, chain::ChainNode node)
{
    for (auto& part : chain::indicatorParts(basis, node))
        parts.parts.push_back(std::move(part));
    return parts;
}

Text notesText(const chain::Parts& parts)
{
    return parts.notes.empty() ? Text{} : parts.notes.front();
}

} // namespace

namespace {

/// Where nothing was written down nobody knows that it is nothing.
GroupedBars::Value amountBar(const model::Money& money)
{
    return {money.isZero() ? std::nullopt : std::optional{money.amount()}, {}};
}

} // namespace

Figure fundingYearsFigure(const State& state)
{
    const auto years = measures::fundingByYear(state);
    std::map<measures::PriceBasis, int> counts;
    for (const auto& year : years)
        ++counts[year.basis];
    const auto commonest =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    GroupedBars bars;
    bars.series = {{coreText("Figures", "planned")}, {coreText("Figures", "received")}};
    bars.decimals = 0;
    Figure figure;
    figure.id = "programme.funding";
    figure.title = coreText("Figures", "Funding by year");
    figure.table.columns = {coreText("Figures", "Year"), coreText("Figures", "Planned"),
                            coreText("Figures", "Received")};
    std::int64_t leftOut = 0;
    for (const auto& year : years) {
        const auto label = year.year == 0 ? coreText("Figures", "whole duration")
                                          : literalText(std::to_string(year.year));
        figure.table.rows.push_back(
            {cellOf(label), recordedAmount(year.planned), recordedAmount(year.received)});
        if (year.basis != commonest->first) {
            ++leftOut;
            continue;
        }
        bars.groups.push_back({std::to_string(year.year),
                               label,
                               {amountBar(year.planned), amountBar(year.received)},
                               -1});
    }
    if (!years.empty())
        bars.unit = unitText(commonest->first);
    if (leftOut > 0)
        figure.subtitle = coreText("Figures", "{count} amounts in another currency or price basis "
                                              "are not drawn; the table has them.")
                              .with("count", leftOut);
    const auto dated =
        std::count_if(years.begin(), years.end(), [](const auto& year) { return year.year != 0; });
    if (years.empty())
        figure.alternative = coreText("Figures", "No funding is recorded yet.");
    else if (dated == 0)
        figure.alternative =
            coreText("Figures", "Funding over the whole duration, of no single year.");
    else
        figure.alternative = coreText("Figures", "Years with funding: {count}.")
                                 .with("count", static_cast<std::int64_t>(dated));
    figure.data = std::move(bars);
    return figure;
}

Figure goalsFigure(const State& state, Date asOf)
{
    const auto membership = measures::membershipAt(state, asOf);
    std::map<Id<Member>, int> own;
    std::map<Id<Member>, int> shared;
    for (const auto& goal : state.rows<model::Goal>()) {
        std::set<Id<Member>> who(goal.supporters.begin(), goal.supporters.end());
        if (goal.owner)
            who.insert(*goal.owner);
        std::erase_if(who, [&](const auto& id) { return !membership.contains(id); });
        for (const auto& id : who) {
            ++own[id];
            shared[id] += who.size() > 1 ? 1 : 0;
        }
    }
    Bars bars;
    bars.valueName = coreText("Figures", "goals");
    bars.partName = coreText("Figures", "shared with others");
    Figure figure;
    figure.id = "programme.goals";
    figure.title = coreText("Figures", "Goals of the members");
    figure.table.columns = {coreText("Figures", "Member"), coreText("Figures", "Goals"),
                            coreText("Figures", "Shared with others")};
    for (const auto& [id, count] : own) {
        bars.bars.push_back({id.value(), memberText(state, id), static_cast<double>(count),
                             static_cast<double>(shared[id]), categoryOf(state, id)});
        figure.table.rows.push_back(
            {cellOf(memberText(state, id)), std::int64_t{count}, std::int64_t{shared[id]}});
    }
    figure.alternative = own.empty() ? coreText("Figures", "No member has a goal yet.")
                                     : coreText("Figures", "{count} members have goals.")
                                           .with("count", static_cast<std::int64_t>(own.size()));
    figure.data = std::move(bars);
    return figure;
}

Figure evaluationFigure(const State& state)
{
    std::map<std::string, const model::ConstructionEvaluation*> latest;
    for (const auto& row : state.rows<model::ConstructionEvaluation>()) {
        auto& present = latest[row.criterion];
        if (row.score && (!present || !(row.date < present->date)))
            present = &row;
    }
    GroupedBars bars;
    bars.series = {{coreText("Figures", "Score")}};
    bars.unit = coreText("Figures", "0–100");
    bars.decimals = 0;
    Figure figure;
    figure.id = "programme.evaluation";
    figure.title = coreText("Figures", "How well the construction works");
    figure.table.columns = {coreText("Figures", "Criterion"), coreText("Figures", "Score")};
    for (const auto& [criterion, row] : latest) {
        const auto score = row ? std::optional<double>{row->score->value} : std::nullopt;
        bars.groups.push_back({criterion, literalText(criterion), {{score, {}}}, -1});
        figure.table.rows.push_back({cellOf(literalText(criterion)), cellOf(score)});
    }
    figure.alternative = latest.empty()
                             ? coreText("Figures", "The construction has not been evaluated yet.")
                             : coreText("Figures", "Scores of {count} criteria.")
                                   .with("count", static_cast<std::int64_t>(latest.size()));
    figure.data = std::move(bars);
    return figure;
}

Figure trustComponentsFigure(const State& state, Date asOf)
{
    const chain::ChainOptions options;
    const auto basis = chain::basisOf(state, asOf, options);
    const auto parts = withIndicators(chain::trustParts(basis), basis, chain::ChainNode::trust);
    auto figure =
        partsFigure("trust.components", coreText("Figures", "Components of trust"), parts);
    figure.subtitle = notesText(parts);
    return figure;
}

Figure trustRoundsFigure(const State& state, Date asOf)
{
    GroupedBars bars;
    bars.series = {{coreText("Figures", "Mean")}};
    bars.unit = coreText("Figures", "0–100");
    Figure figure;
    figure.id = "trust.rounds";
    figure.title = coreText("Figures", "Trust by round");
    figure.table.columns = {coreText("Figures", "Round"), coreText("Figures", "Mean"),
                            coreText("Figures", "Raters"), coreText("Figures", "Ratings")};
    std::int64_t hidden = 0;
    std::optional<measures::TrustMean> begun;
    for (const auto& mean : measures::trustMeans(state, asOf)) {
        bars.groups.push_back({mean.round.value(), literalText(mean.name), {{mean.mean, {}}}, -1});
        figure.table.rows.push_back({cellOf(literalText(mean.name)), cellOf(mean.mean),
                                     static_cast<std::int64_t>(mean.raters),
                                     static_cast<std::int64_t>(mean.ratings)});
        hidden += mean.hidden ? 1 : 0;
        if (mean.begun)
            begun = mean;
    }
    if (begun)
        figure.subtitle =
            coreText("Figures",
                     "{round} is only begun: {ratings} ratings, it counts from {needed}.")
                .with("round", literalText(begun->name))
                .with("ratings", static_cast<std::int64_t>(begun->ratings))
                .with("needed", static_cast<std::int64_t>(begun->needed));
    else if (hidden > 0)
        figure.subtitle = coreText("Figures", "Left out: the means of {count} rounds with fewer "
                                              "raters than they demand.")
                              .with("count", hidden);
    figure.alternative = bars.groups.empty()
                             ? coreText("Figures", "No round of the survey has been held yet.")
                             : coreText("Figures", "Means of {count} rounds.")
                                   .with("count", static_cast<std::int64_t>(bars.groups.size()));
    figure.data = std::move(bars);
    return figure;
}

Figure trustReceivedFigure(const State& state, Date asOf)
{
    HeatMap map;
    map.valueName = coreText("Figures", "mean rating by the others, 0–100");
    map.missing = coreText("Figures", "not shown");
    Figure figure;
    figure.id = "trust.received";
    figure.title = coreText("Figures", "Trust in each member");
    figure.table.columns = {coreText("Figures", "Member")};
    const auto rounds = measures::trustMeans(state, asOf);
    std::map<Id<Member>, std::vector<std::optional<double>>> received;
    std::int64_t hidden = 0;
    for (std::size_t at = 0; at < rounds.size(); ++at) {
        map.columns.push_back({rounds[at].round.value(), literalText(rounds[at].name), {}, -1});
        figure.table.columns.push_back(literalText(rounds[at].name));
        for (const auto& standing :
             measures::trustSurvey(state, rounds[at].round, asOf).standings) {
            auto& values = received[standing.member];
            values.resize(rounds.size());
            values[at] = standing.meanReceived;
            hidden += standing.received > 0 && !standing.meanReceived ? 1 : 0;
        }
    }
    for (const auto& [id, values] : received) {
        map.rows.push_back({id.value(), memberText(state, id), {}, categoryOf(state, id)});
        std::vector<TextValue> row{cellOf(memberText(state, id))};
        for (const auto& value : values) {
            map.values.push_back(value.value_or(std::nan("")));
            row.push_back(cellOf(value));
        }
        figure.table.rows.push_back(std::move(row));
    }
    figure.subtitle =
        hidden == 0
            ? coreText("Figures", "Left out: single ratings.")
            : coreText("Figures", "Left out: single ratings, and {count} means of too few raters.")
                  .with("count", hidden);
    figure.alternative = received.empty()
                             ? coreText("Figures", "Nobody has been rated yet.")
                             : coreText("Figures", "How {count} members are rated by the others.")
                                   .with("count", static_cast<std::int64_t>(received.size()));
    figure.data = std::move(map);
    return figure;
}

Figure frameworkFigure(const State& state, Date asOf)
{
    const chain::ChainOptions options;
    const auto basis = chain::basisOf(state, asOf, options);
    return partsFigure(
        "risks.framework", coreText("Figures", "Risk-benefit framework"),
        withIndicators(chain::riskBenefitParts(basis), basis, chain::ChainNode::riskBenefit));
}

namespace {

/// Five bands of twenty points each.
constexpr int bands = 5;

int bandOf(double score)
{
    return std::min(bands - 1, static_cast<int>(score / (100.0 / bands)));
}

Text bandText(int band)
{
    return coreText("Figures", "{from}–{to}")
        .with("from", std::int64_t{band * 100 / bands})
        .with("to", std::int64_t{(band + 1) * 100 / bands});
}

} // namespace

Figure exposureFigure(const State& state, Date asOf)
{
    HeatMap map;
    map.valueName = coreText("Figures", "open risks: impact ↑, likelihood →");
    map.missing = coreText("Figures", "none");
    map.values.assign(std::size_t{bands} * bands, std::nan(""));
    for (int band = 0; band < bands; ++band) {
        // The gravest impact stands on top, the likeliest on the right.
        const int impact = bands - 1 - band;
        map.rows.push_back({"impact" + std::to_string(impact), bandText(impact), {}, -1});
        map.columns.push_back({"likelihood" + std::to_string(band), bandText(band), {}, -1});
    }
    Figure figure;
    figure.id = "risks.register";
    figure.title = coreText("Figures", "Open risks by likelihood and impact");
    figure.table.columns = {coreText("Figures", "Risk"), coreText("Figures", "Likelihood"),
                            coreText("Figures", "Impact"), coreText("Figures", "Product")};
    std::int64_t unrated = 0;
    std::int64_t drawn = 0;
    double most = 1;
    const auto number = [](const auto& score) {
        return score ? std::optional<double>{score->value} : std::nullopt;
    };
    for (const auto& risk : state.rows<model::Risk>()) {
        if (risk.closedOn && *risk.closedOn <= asOf)
            continue;
        std::optional<double> product;
        if (risk.likelihood && risk.impact) {
            product = risk.likelihood->value * risk.impact->value / 100;
            const auto row = static_cast<std::size_t>(bands - 1 - bandOf(risk.impact->value));
            const auto column = static_cast<std::size_t>(bandOf(risk.likelihood->value));
            auto& cell = map.values[row * bands + column];
            cell = std::isnan(cell) ? 1 : cell + 1;
            most = std::max(most, cell);
            ++drawn;
        } else {
            ++unrated;
        }
        figure.table.rows.push_back({cellOf(literalText(risk.title)),
                                     cellOf(number(risk.likelihood)), cellOf(number(risk.impact)),
                                     cellOf(product)});
    }
    map.most = most;
    figure.subtitle =
        unrated == 0
            ? coreText("Figures", "Likelihood to the right")
            : coreText("Figures", "Likelihood to the right; {count} risks without likelihood or "
                                  "impact are not drawn, the table has them.")
                  .with("count", unrated);
    figure.alternative = drawn == 0
                             ? coreText("Figures", "No open risk has likelihood and impact yet.")
                             : coreText("Figures", "{count} open risks by likelihood and impact.")
                                   .with("count", drawn);
    figure.data = std::move(map);
    return figure;
}

Figure riskSharesFigure(const State& state)
{
    const auto types = measures::riskShares(state);
    GroupedBars bars;
    bars.unit = literalText("%");
    bars.decimals = 0;
    Figure figure;
    figure.id = "risks.shares";
    figure.title = coreText("Figures", "Who bears which risk");
    figure.table.columns = {coreText("Figures", "Member")};
    std::set<Id<Member>> members;
    std::int64_t open = 0;
    for (const auto& type : types) {
        const auto label =
            type.type == model::RiskType::other && !type.ownType.empty()
                ? literalText(type.ownType)
                : model::vocabularyOf<model::RiskType>().label(static_cast<int>(type.type));
        figure.table.columns.push_back(label);
        if (bars.series.size() < mostSeries)
            bars.series.push_back({label});
        for (const auto& [id, share] : type.shares)
            members.insert(id);
        open += type.complete() ? 0 : 1;
    }
    for (const auto& id : members) {
        GroupedBars::Group group{id.value(), memberText(state, id), {}, categoryOf(state, id)};
        std::vector<TextValue> row{cellOf(memberText(state, id))};
        for (const auto& type : types) {
            const auto share = type.shares.find(id);
            const auto value =
                share == type.shares.end() ? std::optional<double>{} : std::optional{share->second};
            row.push_back(cellOf(value));
            if (group.values.size() < bars.series.size())
                group.values.push_back({value, {}});
        }
        bars.groups.push_back(std::move(group));
        figure.table.rows.push_back(std::move(row));
    }
    if (open > 0)
        figure.subtitle = coreText("Figures", "{count} types of risk are not shared out to 100 %.")
                              .with("count", open);
    figure.alternative = members.empty()
                             ? coreText("Figures", "No risk is shared out yet.")
                             : coreText("Figures", "{count} members bear risks of {types} types.")
                                   .with("count", static_cast<std::int64_t>(members.size()))
                                   .with("types", static_cast<std::int64_t>(types.size()));
    figure.data = std::move(bars);
    return figure;
}

Figure constraintsFigure(const State& state, Date asOf)
{
    const auto& vocabulary = model::vocabularyOf<model::ConstraintGroup>();
    std::map<int, std::int64_t> open;
    for (const auto& row : state.rows<model::Constraint>())
        open[static_cast<int>(row.group)] += formation::isOpen(row, asOf) ? 1 : 0;
    Bars bars;
    Figure figure;
    figure.id = "risks.constraints";
    figure.title = coreText("Figures", "Open constraints by group");
    figure.table.columns = {coreText("Figures", "Group"), coreText("Figures", "Open")};
    std::int64_t all = 0;
    for (const auto& term : vocabulary.terms) {
        const auto count = open[term.value];
        all += count;
        figure.table.rows.push_back({cellOf(vocabulary.label(term.value)), count});
        bars.bars.push_back(
            {term.name, vocabulary.label(term.value), static_cast<double>(count), {}, -1});
    }
    figure.alternative = coreText("Figures", "{count} open constraints.").with("count", all);
    figure.data = std::move(bars);
    return figure;
}

std::vector<Figure> programmeFigures(const State& state, Date asOf)
{
    return {goalsFigure(state, asOf), fundingYearsFigure(state), evaluationFigure(state)};
}

std::vector<Figure> trustFigures(const State& state, Date asOf)
{
    return {trustComponentsFigure(state, asOf), trustRoundsFigure(state, asOf),
            trustReceivedFigure(state, asOf), trustNetworkFigure(state, asOf)};
}

std::vector<Figure> riskFigures(const State& state, Date asOf)
{
    return {frameworkFigure(state, asOf), exposureFigure(state, asOf), riskSharesFigure(state),
            constraintsFigure(state, asOf)};
}

} // namespace concordat::ui::figures
