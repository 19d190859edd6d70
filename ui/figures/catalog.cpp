#include "ui/figures/catalog.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "core/measures/contributions.h"
#include "core/measures/funding.h"
#include "core/measures/key_figures.h"
#include "core/model/short_name.h"
#include "ui/bridge/charter_progress.h"
#include "ui/figures/cadence_figures.h"
#include "ui/figures/chain_figure.h"
#include "ui/figures/course_figures.h"
#include "ui/figures/formation_figures.h"
#include "ui/figures/governance_figures.h"
#include "ui/figures/indicator_figures.h"
#include "ui/figures/lifecycle_figure.h"
#include "ui/figures/openness_figures.h"
#include "ui/figures/power_figures.h"
#include "ui/figures/selection_figures.h"
#include "ui/figures/split_figures.h"
#include "ui/figures/synergy_figures.h"
#include "ui/figures/warnings_figure.h"

namespace concordat::ui::figures {

using measures::PriceBasis;
using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::Money;
using model::State;
using model::Text;

namespace {

Text leadingText(const Bars& bars, Text empty)
{
    if (bars.bars.empty())
        return empty;
    const auto most =
        std::max_element(bars.bars.begin(), bars.bars.end(),
                         [](const auto& a, const auto& b) { return a.value < b.value; });
    return coreText("Figures", "{count} bars; the largest is {label}.")
        .with("count", static_cast<std::int64_t>(bars.bars.size()))
        .with("label", most->label);
}

Figure countFigure(const char* id, Text title, Bars bars, Text column, Text number)
{
    Figure figure;
    figure.id = id;
    figure.title = std::move(title);
    figure.alternative = leadingText(bars, coreText("Figures", "No members yet."));
    figure.table.columns = {std::move(column), std::move(number)};
    for (const auto& bar : bars.bars)
        figure.table.rows.push_back(
            {std::vector<Text>{bar.label}, static_cast<std::int64_t>(bar.value)});
    figure.data = std::move(bars);
    return figure;
}

/// The basis most members have amounts in; nothing in another one is drawn beside it.
PriceBasis commonest(const std::vector<measures::FundingOf>& all)
{
    std::map<PriceBasis, int> counts;
    for (const auto& funding : all)
        ++counts[funding.basis];
    PriceBasis best;
    int most = 0;
    for (const auto& [basis, count] : counts) {
        if (count > most) {
            best = basis;
            most = count;
        }
    }
    return best;
}

Text leftOutText(std::size_t count)
{
    if (count == 0)
        return {};
    return coreText("Figures", "{count} amounts in another currency or price basis are not drawn; "
                               "the table has them.")
        .with("count", static_cast<std::int64_t>(count));
}

} // namespace

Text memberText(const State& state, const Id<Member>& id)
{
    return literalText(model::shortNameOf(state, id));
}

model::TextValue recordedAmount(const Money& money)
{
    if (money.isZero())
        return std::vector<Text>{coreText("Figures", "not recorded")};
    return money;
}

Text unitText(const PriceBasis& basis)
{
    if (basis.year == 0)
        return literalText(basis.currency);
    return coreText("Figures", "{currency} at prices of {year}")
        .with("currency", basis.currency)
        .with("year", std::to_string(basis.year));
}

int categoryOf(const State& state, const Id<Member>& member)
{
    // Ids made by the program sort by time; those that somebody gave come before them, so that
    // one more member changes nobody's colour.
    const auto made = [](const Id<Member>& id) {
        const auto& words = id.value();
        return words.size() == 26 && std::all_of(words.begin(), words.end(), [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
               });
    };
    if (!state.find(member))
        return -1;
    const bool later = made(member);
    int before = 0;
    for (const auto& row : state.rows<Member>()) {
        const bool rowLater = made(row.id);
        before += rowLater == later ? row.id < member : later;
    }
    return before;
}

Figure pathFigure(std::vector<formation::PathStep> steps)
{
    Path path;
    Figure figure;
    figure.table.columns = {coreText("Figures", "Step"), coreText("Figures", "Done, %"),
                            coreText("Figures", "Remark")};
    std::int64_t complete = 0;
    for (auto& step : steps) {
        complete += step.done >= 1 ? 1 : 0;
        figure.table.rows.push_back({std::vector<Text>{step.label}, std::round(100 * step.done),
                                     std::vector<Text>{step.remark}});
        path.steps.push_back({step.id, std::move(step.label), step.done, std::move(step.remark),
                              std::move(step.page)});
    }
    figure.id = "overview.path";
    figure.title = coreText("Figures", "Formation path");
    figure.alternative = coreText("Figures", "{count} of {total} steps of formation are complete.")
                             .with("count", complete)
                             .with("total", static_cast<std::int64_t>(path.steps.size()));
    figure.data = std::move(path);
    return figure;
}

namespace {

/// Says it where candidates are counted because nobody takes part yet.
Figure withThoseCounted(Figure figure, const measures::KeyFigures& counted)
{
    if (counted.activeMembers == 0 && counted.members > 0)
        figure.subtitle =
            coreText("Figures", "Nobody has committed yet: candidates and invited are counted");
    return figure;
}

} // namespace

Figure kindsFigure(const State& state, Date asOf)
{
    Bars bars;
    const auto counted = measures::keyFigures(state, asOf);
    for (const auto& [kind, count] : counted.kinds) {
        const auto value = static_cast<int>(kind);
        const auto& vocabulary = model::vocabularyOf<model::ActorKind>();
        const auto* term = vocabulary.byValue(value);
        bars.bars.push_back(
            {term ? term->name : "", vocabulary.label(value), static_cast<double>(count), {}, -1});
    }
    return withThoseCounted(countFigure("members.kinds", coreText("Figures", "Members by kind"),
                                        std::move(bars), coreText("Figures", "Kind"),
                                        coreText("Figures", "Members")),
                            counted);
}

Figure countriesFigure(const State& state, Date asOf)
{
    Bars bars;
    const auto counted = measures::keyFigures(state, asOf);
    for (const auto& [country, count] : counted.countries) {
        auto label = country.empty() ? coreText("Figures", "Not stated") : literalText(country);
        bars.bars.push_back({country.empty() ? "none" : country,
                             std::move(label),
                             static_cast<double>(count),
                             {},
                             -1});
    }
    return withThoseCounted(
        countFigure("members.countries", coreText("Figures", "Members by country"), std::move(bars),
                    coreText("Figures", "Country"), coreText("Figures", "Members")),
        counted);
}

namespace {

/// What the figure of funding does not show: amounts in another basis, members without any.
Text fundingLeftOut(std::size_t otherBasis, std::int64_t without, std::int64_t members)
{
    const auto others = leftOutText(otherBasis);
    if (without == 0)
        return others;
    auto missing = coreText("Figures", "Without an amount: {count} of {total} members.")
                       .with("count", without)
                       .with("total", members);
    if (others.empty())
        return missing;
    return coreText("Figures", "{first} {second}")
        .with("first", others)
        .with("second", std::move(missing));
}

} // namespace

Figure recipientsFigure(const State& state)
{
    const auto all = measures::fundingByRecipient(state);
    const auto basis = commonest(all);
    Bars bars;
    bars.unit = unitText(basis);
    const bool someReceived = std::any_of(
        all.begin(), all.end(), [](const auto& funding) { return !funding.received.isZero(); });
    if (someReceived) {
        bars.valueName = coreText("Figures", "planned");
        bars.partName = coreText("Figures", "received");
    }
    Figure figure;
    std::size_t leftOut = 0;
    std::set<Id<Member>> funded;
    figure.table.columns = {coreText("Figures", "Member"), coreText("Figures", "Planned"),
                            coreText("Figures", "Received")};
    for (const auto& funding : all) {
        funded.insert(funding.member);
        figure.table.rows.push_back({std::vector<Text>{memberText(state, funding.member)},
                                     recordedAmount(funding.planned),
                                     recordedAmount(funding.received)});
        if (funding.basis != basis) {
            ++leftOut;
            continue;
        }
        const auto received = funding.received.amount();
        bars.bars.push_back({funding.member.value(), memberText(state, funding.member),
                             std::max(funding.planned.amount(), received),
                             funding.received.isZero() ? std::nullopt : std::optional{received},
                             categoryOf(state, funding.member)});
    }
    const auto members = state.rows<Member>();
    const auto without = std::count_if(members.begin(), members.end(), [&](const auto& member) {
        return funded.count(member.id) == 0;
    });
    figure.id = "funding.recipients";
    figure.title = someReceived ? coreText("Figures", "Funding by member, planned and received")
                                : coreText("Figures", "Funding by member, planned or granted");
    figure.subtitle =
        all.empty() ? Text{}
                    : fundingLeftOut(leftOut, without, static_cast<std::int64_t>(members.size()));
    figure.alternative =
        leadingText(bars, coreText("Figures", "No funding is recorded by member."));
    figure.data = std::move(bars);
    return figure;
}

namespace {

/// What the members pledged and paid in one basis; without one, in that of most pledges, or of most
/// payments where nothing was pledged.
struct Contributed {
    measures::ContributionShares pledged;
    measures::ContributionShares paid;
    std::set<Id<Member>> members; ///< with a pledge or a payment
};

Contributed contributedIn(const State& state, Date asOf, const std::optional<PriceBasis>& basis)
{
    const auto sharesOf = [&](measures::ContributionSide side,
                              const std::optional<PriceBasis>& wanted) {
        return measures::contributionShares(
            state, asOf, side,
            wanted ? std::optional{measures::Conversion{*wanted, {}}} : std::nullopt);
    };
    Contributed result;
    result.pledged = sharesOf(measures::ContributionSide::pledged, basis);
    const bool pledges = basis || !result.pledged.shares.empty();
    result.paid = sharesOf(measures::ContributionSide::paid,
                           pledges ? std::optional{result.pledged.basis} : std::nullopt);
    result.pledged.basis = result.paid.basis;
    for (const auto* side : {&result.pledged, &result.paid})
        for (const auto& share : side->shares)
            result.members.insert(share.member);
    return result;
}

measures::MemberShare shareOf(const measures::ContributionShares& side, const Id<Member>& member)
{
    for (const auto& share : side.shares)
        if (share.member == member)
            return share;
    return {member, Money{0, side.basis.currency, side.basis.year}, 0};
}

} // namespace

Figure contributionsFigure(const State& state, Date asOf)
{
    const auto drawn = contributedIn(state, asOf, {});
    Bars bars;
    bars.unit = unitText(drawn.pledged.basis);
    bars.valueName = coreText("Figures", "pledged");
    bars.partName = coreText("Figures", "paid");
    Figure figure;
    figure.table.columns = {coreText("Figures", "Member"), coreText("Figures", "Pledged"),
                            coreText("Figures", "Paid"), coreText("Figures", "Share, %")};
    const auto addRow = [&](const Contributed& all, const Id<Member>& member) {
        const auto pledged = shareOf(all.pledged, member);
        figure.table.rows.push_back({std::vector<Text>{memberText(state, member)}, pledged.amount,
                                     shareOf(all.paid, member).amount,
                                     std::round(1000 * pledged.share) / 10});
    };
    for (const auto& member : drawn.members) {
        bars.bars.push_back({member.value(), memberText(state, member),
                             shareOf(drawn.pledged, member).amount.amount(),
                             shareOf(drawn.paid, member).amount.amount(),
                             categoryOf(state, member)});
        addRow(drawn, member);
    }
    std::set<PriceBasis> others;
    for (const auto* side : {&drawn.pledged, &drawn.paid})
        for (const auto& total : side->leftOut)
            others.insert(measures::basisOf(total));
    std::size_t leftOut = 0;
    for (const auto& basis : others) {
        const auto other = contributedIn(state, asOf, basis);
        for (const auto& member : other.members)
            addRow(other, member);
        leftOut += other.pledged.shares.size() + other.paid.shares.size();
    }
    figure.id = "contributions.members";
    figure.title = coreText("Figures", "Contributions pledged and paid");
    figure.subtitle = leftOutText(leftOut);
    figure.alternative =
        leadingText(bars, coreText("Figures", "No contributions are pledged yet."));
    figure.data = std::move(bars);
    return figure;
}

std::vector<Figure> figuresOf(const State& state, Date asOf, const chain::ChainOptions& options)
{
    const auto judgement = warnings::judge(state, asOf);
    const auto result = chain::evaluate(state, asOf, options);
    const auto signs = course::signsOf(result, state, asOf, judgement);
    std::vector<Figure> figures{chainFigure(result, {&signs, nullptr, {}}),
                                courseFigure(state, asOf),
                                pathFigure(formationPath(state, asOf)),
                                kindsFigure(state, asOf),
                                countriesFigure(state, asOf),
                                recipientsFigure(state),
                                contributionsFigure(state, asOf),
                                warningsFigure(judgement)};
    figures.push_back(indicatorsFigure(state, asOf));
    figures.push_back(orchestrationFigure(state, asOf));
    figures.push_back(lifecycleFigure(state, asOf));
    figures.push_back(dataUseFigure(state, asOf));
    figures.push_back(candidateRanksFigure(state, asOf));
    figures.push_back(complementarityFigure(state, asOf));
    figures.push_back(overlapFigure(state, asOf));
    figures.push_back(marginalFigure(state, asOf));
    figures.push_back(opennessFigure(sharing::opennessOf(state, asOf)));
    for (auto&& group :
         {programmeFigures(state, asOf), trustFigures(state, asOf), riskFigures(state, asOf),
          bodyFigures(state, asOf), governanceFigures(state, asOf), splitFigures(state, asOf),
          cadenceFigures(state, asOf)})
        figures.insert(figures.end(), group.begin(), group.end());
    return figures;
}

} // namespace concordat::ui::figures
