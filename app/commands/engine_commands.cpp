#include <CLI/CLI.hpp>

#include "app/commands/answer.h"
#include "app/commands/commands.h"
#include "app/commands/power_words.h"
#include "core/formation/decide.h"
#include "core/governance/body_power.h"
#include "core/governance/power.h"
#include "core/split/spillover.h"

namespace concordat::app {

using model::Result;

namespace {

struct EngineOptions {
    std::string location;
    std::string body;
    std::string rule;
    std::string neededBy;
    bool attendance = false;
    std::uint64_t seed = 1;
    std::size_t samples = 200000;
    std::string file;
    std::vector<std::string> methods;
};

governance::PowerOptions samplingOf(const EngineOptions& options)
{
    governance::PowerOptions sampling;
    sampling.seed = options.seed;
    sampling.samples = options.samples;
    return sampling;
}

int power(Invocation& invocation, const EngineOptions& options)
{
    if (!options.file.empty()) {
        const auto text = readFile(options.file);
        if (!text)
            return invocation.fail(text.error());
        return answer(invocation,
                      governance::powerJson(*text, options.file, options.methods,
                                            samplingOf(options), wordingOf(invocation)));
    }
    const auto state = chosenState(options.location, invocation);
    if (!state)
        return invocation.fail(state.error());
    const auto day = invocation.dayFor(*state);
    if (!day)
        return invocation.fail(day.error());
    governance::BodyPowerQuery query;
    query.body = options.body;
    query.rule = options.rule;
    query.attainability = options.attendance;
    query.neededBy = options.neededBy;
    for (const auto& name : options.methods)
        query.indices.push_back(*governance::powerIndexFromName(name));
    if (!invocation.json)
        return sayBodyPower(invocation, *state, *day, query, samplingOf(options));
    return answer(invocation, governance::bodyPowerJson(*state, *day, query, samplingOf(options)));
}

/// A command that answers one file through one engine.
void addFileCommand(CLI::App& program, Invocation& invocation, const char* name, const char* help,
                    const char* option,
                    std::function<Result<std::string>(const std::string&, const std::string&,
                                                      const measures::Wording&)>
                        run)
{
    auto file = std::make_shared<std::string>();
    auto* command = program.add_subcommand(name, help);
    command->add_option(option, *file, "A JSON file; the manual describes it")->required();
    command->callback([file, run = std::move(run), &invocation] {
        invocation.run = [file, run](Invocation& i) {
            const auto text = readFile(*file);
            return text ? answer(i, run(*text, *file, wordingOf(i))) : i.fail(text.error());
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
    auto* body = measure->add_option("--body", options->body,
                                     "Id or name of a body; without it, all bodies in short");
    auto* rule =
        measure->add_option("--rule", options->rule, "Id or matter of one of its decision rules");
    auto* attendance = measure->add_flag("--attendance", options->attendance,
                                         "Also how likely it is quorate and a motion passes");
    auto* needed = measure->add_option("--needed-by", options->neededBy,
                                       "Also which coalitions need this voter");
    measure->add_option("--seed", options->seed, "Of what is sampled");
    measure->add_option("--samples", options->samples, "Draws where a game is too large to count")
        ->check(CLI::Range(100, 100000000));
    game->excludes(location)->excludes(body);
    for (auto* option : {rule, attendance, needed})
        option->needs(body);
    measure->add_option("--index", options->methods, "Indices, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember(governance::powerIndexNames()));
    measure->callback([options, &invocation] {
        if (options->file.empty() && options->location.empty())
            throw CLI::RequiredError("WORKSPACE, or --game");
        if (options->methods.empty())
            options->methods = {"shapley-shubik", "banzhaf"};
        invocation.run = [options](Invocation& i) { return power(i, *options); };
    });

    auto rankings = std::make_shared<std::vector<std::string>>();
    addFileCommand(program, invocation, "decide", "Multi-criteria ranking with weight stability",
                   "--inputs",
                   [rankings](const std::string& text, const std::string& name,
                              const measures::Wording& words) {
                       return formation::decideJson(text, name, *rankings, words);
                   });
    program.get_subcommand("decide")
        ->add_option("--method", *rankings, "Methods, separated by commas")
        ->required()
        ->delimiter(',')
        ->check(CLI::IsMember(formation::rankingMethodNames()));

    addFileCommand(
        program, invocation, "spillover", "The R&D game: competition and cooperation", "--inputs",
        [](const std::string& text, const std::string& name, const measures::Wording& words) {
            return split::spilloverJson(text, name, words);
        });
}

} // namespace concordat::app
