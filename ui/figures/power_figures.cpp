#include "ui/figures/power_figures.h"

#include <algorithm>
#include <cmath>

#include "core/model/rounding.h"
#include "ui/figures/catalog.h"

namespace concordat::ui::figures {

using governance::Attainability;
using governance::BodySetting;
using governance::PowerResult;
using governance::VoterPower;
using model::coreText;
using model::literalText;
using model::State;
using model::Text;

namespace {

/// Draws for bodies too large to be counted: enough for a picture.
constexpr std::size_t samplesForPictures = 20000;

double percent(double part)
{
    return 100 * part;
}

double percentOf(double part)
{
    return model::roundedTo(100 * part, 2);
}

Figure named(std::string id, Text title, Text subtitle)
{
    Figure figure;
    figure.id = std::move(id);
    figure.title = std::move(title);
    figure.subtitle = std::move(subtitle);
    return figure;
}

Text powerTitle(const BodySetting& setting)
{
    return coreText("Figures", "Power in {body}").with("body", setting.body.name);
}

Text attendanceTitle(const BodySetting& setting)
{
    return coreText("Figures", "Who comes to {body}").with("body", setting.body.name);
}

Figure emptyPower(const BodySetting& setting, const Text& reason)
{
    auto figure = named("bodies.power", powerTitle(setting), reason);
    figure.alternative = reason;
    figure.data = GroupedBars{};
    figure.table.columns = {coreText("Figures", "Voter")};
    return figure;
}

Figure emptyAttendance(const BodySetting& setting, const Text& reason)
{
    auto figure = named("bodies.attendance", attendanceTitle(setting), reason);
    figure.alternative = reason;
    figure.data = Distribution{};
    figure.table.columns = {coreText("Figures", "Seats attended")};
    return figure;
}

} // namespace

int categoryOfVoter(const State& state, const governance::Voter& voter)
{
    return voter.member ? categoryOf(state, *voter.member) : -1;
}

Figure powerFigure(const State& state, const BodySetting& setting,
                   const std::vector<VoterPower>& shares, const PowerResult& now,
                   const PowerResult* proposed)
{
    auto figure = named("bodies.power", powerTitle(setting), governance::ruleText(setting.rule));
    GroupedBars bars;
    bars.unit = coreText("Figures", "% of all");
    bars.series = {
        {now.why.title}, {coreText("Figures", "Votes")}, {coreText("Figures", "Contribution")}};
    figure.table.columns = {coreText("Figures", "Voter"), now.why.title,
                            coreText("Figures", "Votes"), coreText("Figures", "Seats"),
                            coreText("Figures", "Contribution")};
    if (proposed) {
        bars.series.push_back({coreText("Figures", "If changed")});
        figure.table.columns.push_back(coreText("Figures", "If changed"));
    }
    std::size_t strongest = 0;
    for (std::size_t i = 0; i < shares.size() && i < now.shares.size(); ++i) {
        GroupedBars::Group group;
        group.id = shares[i].id;
        group.label = literalText(shares[i].name);
        group.category = categoryOfVoter(state, setting.voters[i]);
        const auto valueOf = [i](const PowerResult& result) {
            GroupedBars::Value value{percent(result.shares[i]), {}};
            if (result.standardError)
                value.error = 2 * percent((*result.standardError)[i]);
            return value;
        };
        group.values = {valueOf(now), {percent(shares[i].votes), {}}, {}};
        std::vector<model::TextValue> row{std::vector<Text>{group.label}, percentOf(now.shares[i]),
                                          percentOf(shares[i].votes), percentOf(shares[i].seats)};
        if (shares[i].contribution) {
            group.values[2].value = percent(*shares[i].contribution);
            row.emplace_back(percentOf(*shares[i].contribution));
        } else {
            row.emplace_back(std::string{});
        }
        if (proposed && i < proposed->shares.size()) {
            group.values.push_back(valueOf(*proposed));
            row.emplace_back(percentOf(proposed->shares[i]));
        }
        if (now.shares[i] > now.shares[strongest])
            strongest = i;
        figure.table.rows.push_back(std::move(row));
        bars.groups.push_back(std::move(group));
    }
    if (bars.groups.empty())
        figure.alternative = coreText("Figures", "Nobody votes in this body.");
    else
        figure.alternative =
            coreText("Figures", "{count} vote; {name} has most power, {percent} %.")
                .with("count", static_cast<std::int64_t>(bars.groups.size()))
                .with("name", shares[strongest].name)
                .with("percent", std::round(1000 * now.shares[strongest]) / 10);
    figure.data = std::move(bars);
    return figure;
}

Figure attendanceFigure(const BodySetting& setting, const Attainability& found)
{
    auto figure = named("bodies.attendance", attendanceTitle(setting), found.whyQuorum.subtitle);
    Distribution data;
    data.axis = coreText("Figures", "Seats attended");
    data.unit = coreText("Figures", "% of meetings");
    data.fullName = coreText("Figures", "quorate");
    data.hollowName = coreText("Figures", "not quorate");
    figure.table.columns = {coreText("Figures", "Seats attended"),
                            coreText("Figures", "Meetings, %"), coreText("Figures", "Quorate")};
    for (std::size_t k = 0; k < found.attended.size(); ++k) {
        const bool quorate = static_cast<int>(k) >= found.quorumSeats;
        const auto label = literalText(std::to_string(k));
        data.columns.push_back({std::to_string(k), label, percent(found.attended[k]), quorate});
        figure.table.rows.push_back(
            {static_cast<std::int64_t>(k), percentOf(found.attended[k]),
             std::vector<Text>{quorate ? coreText("Figures", "yes") : coreText("Figures", "no")}});
    }
    figure.alternative =
        coreText("Figures", "A meeting is quorate with {needed} of {seats} seats; expected in "
                            "{percent} % of the meetings.")
            .with("needed", std::int64_t{found.quorumSeats})
            .with("seats", std::int64_t{found.seats})
            .with("percent", std::round(1000 * found.quorate) / 10);
    figure.data = std::move(data);
    return figure;
}

std::vector<Figure> bodyFigures(const State& state, model::Date asOf,
                                const model::Id<model::Body>& shownFirst)
{
    std::vector<Figure> figures;
    for (const auto& body : state.rows<model::Body>()) {
        const auto setting =
            governance::settingOf(state, body, governance::rulesOf(state, body.id).front(), asOf);
        if (setting.voters.empty())
            continue;
        const auto suffix = figures.empty() ? std::string{} : "." + body.id.value();
        const auto add = [&](Figure figure) {
            figure.id += suffix;
            figures.push_back(std::move(figure));
        };
        const auto game = governance::gameOf(setting);
        governance::PowerOptions options;
        options.samples = samplesForPictures;
        options.fractions = false;
        auto power = game ? governance::votingPower(
                                game->game, {governance::PowerIndex::shapleyShubik}, options)
                          : game.error();
        add(power ? powerFigure(state, setting, governance::voterShares(state, setting, asOf),
                                power->front())
                  : emptyPower(setting, power.error().text));
        const auto found =
            governance::attainabilityOf(setting, governance::expectationsOf(state, setting, asOf));
        add(found ? attendanceFigure(setting, *found)
                  : emptyAttendance(setting, found.error().text));
        if (body.id == shownFirst)
            std::rotate(figures.begin(), figures.end() - 2, figures.end());
    }
    if (figures.empty()) {
        const BodySetting none;
        const auto reason = coreText("Figures", "No body with votes yet.");
        figures = {emptyPower(none, reason), emptyAttendance(none, reason)};
        figures[0].title = coreText("Figures", "Power in the bodies");
        figures[1].title = coreText("Figures", "Who comes to the meetings");
    }
    return figures;
}

} // namespace concordat::ui::figures
