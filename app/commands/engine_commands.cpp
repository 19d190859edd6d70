#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>

#include "app/commands/commands.h"
#include "core/formation/decide.h"
#include "core/governance/chooser.h"
#include "core/governance/power.h"
#include "core/split/division.h"
#include "core/split/spillover.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;

namespace {

struct EngineOptions {
    std::string location;
    std::string body;
    std::string file;
    std::vector<std::string> methods;
};

/// One line a leaf, the path before it: readable without knowing the answer's form.
void appendLines(const Json& json, const QString& path, std::vector<std::vector<QString>>& rows)
{
    const auto joined = [&path](const QString& key) {
        return path.isEmpty() ? key : path + u'.' + key;
    };
    if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            appendLines(value, joined(QString::fromStdString(key)), rows);
    } else if (json.is_array() && !json.empty() && json.front().is_structured()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            appendLines(json[i], joined(QString::number(i + 1)), rows);
    } else {
        const auto words = json.is_string() ? json.get<std::string>() : json.dump();
        rows.push_back({path, QString::fromStdString(words)});
    }
}

int answer(Invocation& invocation, const Result<std::string>& result)
{
    if (!result)
        return invocation.fail(result.error());
    const auto json = Json::parse(*result);
    if (invocation.json) {
        invocation.say(json);
        return done;
    }
    std::vector<std::vector<QString>> rows;
    appendLines(json, {}, rows);
    invocation.say(alignedTable(rows));
    return done;
}

/// The voting game of a body by its seats and its general rule, as a game file.
Result<std::string> gameOfBody(const State& state, const std::string& wanted, model::Date day)
{
    const auto bodies = state.rows<model::Body>();
    const auto body = std::find_if(bodies.begin(), bodies.end(), [&](const model::Body& each) {
        return each.id.value() == wanted || each.name == wanted;
    });
    if (body == bodies.end())
        return Error{ErrorCode::notFound,
                     coreText("CommandLine", "There is no body “{id}”; name one by its id or name.")
                         .with("id", wanted),
                     {},
                     {}};
    const model::DecisionRule* rule = nullptr;
    for (const auto& each : state.rows<model::DecisionRule>()) {
        if (each.body == (*body).id && (!rule || each.matter.empty()))
            rule = &each;
    }
    const model::DecisionRule assumed;
    if (!rule)
        rule = &assumed;
    Json players = Json::array();
    Json weights = Json::array();
    Json vetoes = Json::array();
    double total = 0;
    int vetoCount = 0;
    for (const auto& seat : state.rows<model::Seat>()) {
        const bool votes =
            seat.kind == model::SeatKind::voting || seat.kind == model::SeatKind::chair;
        if (seat.body != (*body).id || !votes || (seat.from && *seat.from > day) ||
            (seat.until && *seat.until < day))
            continue;
        const auto* member = seat.member ? state.find(*seat.member) : nullptr;
        const double weight =
            rule->method == model::VotingMethod::oneMemberOneVote ? 1.0 : double{seat.votes};
        players.push_back((member ? member->name : seat.holder) + " [" + seat.id.value() + "]");
        weights.push_back(weight);
        vetoes.push_back(seat.veto ? 1 : 0);
        total += weight;
        vetoCount += seat.veto ? 1 : 0;
    }
    if (players.empty())
        return Error{ErrorCode::unsolvable,
                     coreText("CommandLine", "The body “{name}” has no seat with a vote on that "
                                             "day, so there is no power to measure.")
                         .with("name", (*body).name),
                     {},
                     {}};
    double quota = double{rule->threshold} * total;
    const bool whole = std::all_of(weights.begin(), weights.end(), [](const Json& weight) {
        return std::floor(weight.get<double>()) == weight.get<double>();
    });
    if (whole)
        quota = rule->strictlyMore ? std::floor(quota + 1e-9) + 1 : std::ceil(quota - 1e-9);
    Json rules = Json::array({Json{{"quota", quota}, {"weights", weights}}});
    if (vetoCount > 0)
        rules.push_back(Json{{"quota", vetoCount}, {"weights", vetoes}});
    return Json{{"voting", {{"players", players}, {"rules", rules}, {"combine", "all"}}}}.dump();
}

int power(Invocation& invocation, const EngineOptions& options)
{
    if (!options.file.empty()) {
        const auto text = readFile(options.file);
        if (!text)
            return invocation.fail(text.error());
        return answer(invocation, governance::powerJson(*text, options.file, options.methods));
    }
    const auto state = chosenState(options.location, invocation);
    if (!state)
        return invocation.fail(state.error());
    const auto day = invocation.dayFor(*state);
    if (!day)
        return invocation.fail(day.error());
    const auto game = gameOfBody(*state, options.body, *day);
    if (!game)
        return invocation.fail(game.error());
    return answer(invocation, governance::powerJson(*game, options.body, options.methods));
}

/// A command that answers one file through one engine.
void addFileCommand(CLI::App& program, Invocation& invocation, const char* name, const char* help,
                    const char* option,
                    std::function<Result<std::string>(const std::string&, const std::string&)> run)
{
    auto file = std::make_shared<std::string>();
    auto* command = program.add_subcommand(name, help);
    command->add_option(option, *file, "A JSON file; the manual describes it")->required();
    command->callback([file, run = std::move(run), &invocation] {
        invocation.run = [file, run](Invocation& i) {
            const auto text = readFile(*file);
            return text ? answer(i, run(*text, *file)) : i.fail(text.error());
        };
    });
}

} // namespace

void addEngineCommands(CLI::App& program, Invocation& invocation)
{
    auto options = std::make_shared<EngineOptions>();
    auto* measure = program.add_subcommand("power", "Voting power, of a body or of a game file");
    auto* location = measure->add_option("WORKSPACE", options->location);
    auto* game = measure->add_option("--game", options->file, "A JSON game file");
    auto* body = measure->add_option("--body", options->body, "Id or name of a body");
    game->excludes(location)->excludes(body);
    location->needs(body);
    measure->add_option("--index", options->methods, "Indices, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember(governance::powerIndexNames()));
    measure->callback([options, &invocation] {
        if (options->file.empty() && options->location.empty())
            throw CLI::RequiredError("WORKSPACE with --body, or --game");
        if (options->methods.empty())
            options->methods = {"shapley-shubik", "banzhaf"};
        invocation.run = [options](Invocation& i) { return power(i, *options); };
    });

    auto methods = std::make_shared<std::vector<std::string>>();
    addFileCommand(program, invocation, "split", "Shares by rules of division, with stability",
                   "--game", [methods](const std::string& text, const std::string& name) {
                       return split::splitJson(text, name, *methods);
                   });
    program.get_subcommand("split")
        ->add_option("--method", *methods, "Rules, separated by commas")
        ->required()
        ->delimiter(',')
        ->check(CLI::IsMember(split::splitMethodNames()));

    auto rankings = std::make_shared<std::vector<std::string>>();
    addFileCommand(program, invocation, "decide", "Multi-criteria ranking with weight stability",
                   "--inputs", [rankings](const std::string& text, const std::string& name) {
                       return formation::decideJson(text, name, *rankings);
                   });
    program.get_subcommand("decide")
        ->add_option("--method", *rankings, "Methods, separated by commas")
        ->required()
        ->delimiter(',')
        ->check(CLI::IsMember(formation::rankingMethodNames()));

    addFileCommand(program, invocation, "spillover", "The R&D game: competition and cooperation",
                   "--inputs", [](const std::string& text, const std::string& name) {
                       return split::spilloverJson(text, name);
                   });
    addFileCommand(program, invocation, "governance",
                   "Which governance model fits, why, and what would change it", "--inputs",
                   [](const std::string& text, const std::string& name) {
                       return governance::chooserJson(text, name);
                   });
}

} // namespace concordat::app
