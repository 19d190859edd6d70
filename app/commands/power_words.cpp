#include "app/commands/power_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "app/commands/commands.h"
#include "core/governance/swing_explorer.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using governance::BodySetting;
using model::coreText;
using ui::translated;

namespace {

constexpr std::size_t coalitionsSaid = 50;

QString percent(double part)
{
    return ui::formatted(100 * part, 1) + QStringLiteral(" %");
}

QString word(const model::Text& text)
{
    return translated(text);
}

QString indexName(governance::PowerIndex index)
{
    return QString::fromStdString(governance::powerIndexNames()[static_cast<std::size_t>(index)]);
}

void sayFindings(const Invocation& invocation, const model::State& state, const model::Body& body,
                 model::Date day)
{
    for (const auto& finding : governance::findingsOf(state, body, day))
        invocation.say(QStringLiteral("%1 %2 %3")
                           .arg(finding.kind == governance::BodyFindingKind::impossible
                                    ? QStringLiteral("▲")
                                    : QStringLiteral("◆"),
                                translated(finding.message), translated(finding.remedy)));
}

/// Voters in lines, their votes and the shares of each index beside them.
void sayShares(const Invocation& invocation, const BodySetting& setting,
               const std::vector<governance::PowerResult>& results)
{
    double votes = 0;
    for (const auto& voter : setting.voters)
        votes += voter.votes;
    std::vector<std::vector<QString>> rows{
        {word(coreText("PowerWords", "Voter")), word(coreText("PowerWords", "Votes"))}};
    for (const auto& result : results)
        rows.front().push_back(indexName(result.index));
    for (std::size_t i = 0; i < setting.voters.size(); ++i) {
        const auto& voter = setting.voters[i];
        auto name = QString::fromStdString(voter.name);
        if (voter.veto)
            name = word(coreText("PowerWords", "{name} (veto)").with("name", voter.name));
        std::vector<QString> row{name, votes > 0 ? percent(voter.votes / votes) : QString{}};
        for (const auto& result : results) {
            auto said = percent(result.shares[i]);
            if (result.standardError)
                said += QStringLiteral(" ± ") + percent((*result.standardError)[i]);
            row.push_back(said);
        }
        rows.push_back(std::move(row));
    }
    invocation.say(alignedTable(rows));
}

/// One rule with its powers; an error only where nothing more can be said.
model::Status sayRule(const Invocation& invocation, const BodySetting& setting,
                      const std::vector<governance::PowerIndex>& indices,
                      const governance::PowerOptions& options)
{
    invocation.say(QStringLiteral("%1: %2").arg(translated(governance::matterText(setting.rule)),
                                                translated(governance::ruleText(setting.rule))));
    const auto game = governance::gameOf(setting);
    if (!game)
        return game.error();
    const auto results = governance::votingPower(game->game, indices, options);
    if (!results)
        return results.error();
    sayShares(invocation, setting, *results);
    if (std::any_of(results->begin(), results->end(), [](const auto& each) { return !each.exact; }))
        invocation.say(word(coreText("PowerWords", "Sampled; the standard error is beside each "
                                                   "share.")));
    return {};
}

void sayAttendance(const Invocation& invocation, const governance::Attainability& found)
{
    invocation.say(QString{});
    std::vector<std::vector<QString>> rows;
    const auto add = [&](const model::Text& name, double chance) {
        rows.push_back({translated(name), percent(chance)});
    };
    add(coreText("PowerWords", "Quorate ({needed} of {seats} seats)")
            .with("needed", std::int64_t{found.quorumSeats})
            .with("seats", std::int64_t{found.seats}),
        found.quorate);
    add(coreText("PowerWords", "Quorate then or at the second meeting"), found.quorateOnceRepeated);
    add(coreText("PowerWords", "Every meeting of a year quorate"), found.quorateAllYear);
    add(coreText("PowerWords", "A motion passes"), found.passes);
    add(coreText("PowerWords", "A motion passes once quorate"), found.passesWhenQuorate);
    if (found.passesInWriting)
        add(coreText("PowerWords", "A motion passes in writing"), *found.passesInWriting);
    invocation.say(alignedTable(rows));
    const auto defaults = std::count_if(
        found.expectations.begin(), found.expectations.end(), [](const auto& expectation) {
            return expectation.attendanceBasis == governance::ExpectationBasis::defaulted;
        });
    if (defaults > 0)
        invocation.say(word(coreText("PowerWords", "The attendance of {count} voters is a default, "
                                                   "not evidence.")
                                .with("count", static_cast<std::int64_t>(defaults))));
}

model::Status sayNeeded(const Invocation& invocation, const BodySetting& setting,
                        const std::string& name, const governance::PowerOptions& options)
{
    const auto game = governance::gameOf(setting);
    if (!game)
        return game.error();
    const auto& players = game->game.players;
    const auto place = std::find(players.begin(), players.end(), name);
    if (place == players.end())
        return model::Error{
            model::ErrorCode::notFound,
            coreText("Power", "“{name}” has no vote in this body.").with("name", name),
            {},
            {}};
    const auto found =
        governance::coalitionsNeeding(game->game, static_cast<std::size_t>(place - players.begin()),
                                      coalitionsSaid, options.stop);
    if (!found)
        return found.error();
    invocation.say(QString{});
    if (found->needed)
        invocation.say(
            word(coreText("PowerWords", "Nothing passes without {name}.").with("name", name)));
    invocation.say(
        word((found->complete ? coreText("PowerWords", "Coalitions that win only with {name}: "
                                                       "{count}")
                              : coreText("PowerWords", "Coalitions that win only with {name}, the "
                                                       "smallest {count} of more:"))
                 .with("name", name)
                 .with("count", static_cast<std::int64_t>(found->coalitions.size()))));
    for (const auto& coalition : found->coalitions) {
        QStringList names;
        for (const auto player : coalition)
            names << QString::fromStdString(players[player]);
        invocation.say(names.join(QStringLiteral(" + ")));
    }
    return {};
}

int sayAll(const Invocation& invocation, const model::State& state, model::Date day,
           const governance::BodyPowerQuery& query, const governance::PowerOptions& options)
{
    bool first = true;
    for (const auto& body : state.rows<model::Body>()) {
        if (!first)
            invocation.say(QString{});
        first = false;
        invocation.say(QString::fromStdString(body.name));
        for (const auto& rule : governance::rulesOf(state, body.id)) {
            const auto setting = governance::settingOf(state, body, rule, day);
            if (const auto said = sayRule(invocation, setting, query.indices, options); !said)
                invocation.say(QStringLiteral("▲ ") + translated(said.error().text));
        }
        sayFindings(invocation, state, body, day);
    }
    if (first)
        invocation.say(word(coreText("PowerWords", "This consortium has no bodies yet.")));
    return done;
}

} // namespace

int sayBodyPower(const Invocation& invocation, const model::State& state, model::Date day,
                 const governance::BodyPowerQuery& query, const governance::PowerOptions& options)
{
    // Wrong names are refused in the same words with and without --json.
    if (query.body.empty())
        return sayAll(invocation, state, day, query, options);
    const model::Body* body = nullptr;
    for (const auto& each : state.rows<model::Body>()) {
        if (each.id.value() == query.body || each.name == query.body)
            body = &each;
    }
    if (!body)
        return invocation.fail({model::ErrorCode::notFound,
                                coreText("CommandLine", "There is no body “{id}”; name one by its "
                                                        "id or name.")
                                    .with("id", query.body),
                                {},
                                {}});
    const auto rules = governance::rulesOf(state, body->id);
    const auto wanted = std::find_if(rules.begin(), rules.end(), [&](const auto& rule) {
        return query.rule.empty() || rule.id.value() == query.rule || rule.matter == query.rule;
    });
    if (wanted == rules.end())
        return invocation.fail(
            {model::ErrorCode::notFound,
             coreText("Power", "The body “{name}” has no rule “{rule}”; name one "
                               "by its id or its matter.")
                 .with("name", body->name)
                 .with("rule", query.rule),
             {},
             {}});
    const auto setting = governance::settingOf(state, *body, *wanted, day);
    invocation.say(QString::fromStdString(body->name));
    if (const auto said = sayRule(invocation, setting, query.indices, options); !said)
        return invocation.fail(said.error());
    if (query.attainability) {
        governance::AttainabilityOptions how;
        how.seed = options.seed;
        how.stop = options.stop;
        const auto found = governance::attainabilityOf(
            setting, governance::expectationsOf(state, setting, day), how);
        if (!found)
            return invocation.fail(found.error());
        sayAttendance(invocation, *found);
    }
    if (!query.neededBy.empty()) {
        if (const auto said = sayNeeded(invocation, setting, query.neededBy, options); !said)
            return invocation.fail(said.error());
    }
    sayFindings(invocation, state, *body, day);
    return done;
}

} // namespace concordat::app
