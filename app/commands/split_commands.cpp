#include <CLI/CLI.hpp>

#include "app/commands/answer.h"
#include "app/commands/commands.h"
#include "core/exchange/guideline_table.h"
#include "core/sharing/guidelines.h"
#include "core/sharing/report.h"
#include "core/split/game_file.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

struct SplitArguments {
    std::string location;
    std::string file;
    std::vector<std::string> methods;
    std::string benefit;
    std::string basis;
};

Result<sharing::GameOptions> gameOptions(const model::State& state, const SplitArguments& wanted)
{
    sharing::GameOptions options;
    if (!wanted.basis.empty())
        options.basis = sharing::gameBasisFromName(wanted.basis);
    if (wanted.benefit.empty())
        return options;
    for (const auto& benefit : state.rows<model::Benefit>()) {
        if (benefit.id.value() == wanted.benefit || benefit.title == wanted.benefit)
            options.benefit = benefit.id;
    }
    if (!options.benefit)
        return Error{
            ErrorCode::notFound,
            coreText("CommandLine", "There is no benefit “{id}”; name one by its id or title.")
                .with("id", wanted.benefit),
            {},
            {}};
    return options;
}

int split(Invocation& invocation, const SplitArguments& wanted)
{
    if (!wanted.file.empty()) {
        const auto file = openFile(wanted.file);
        if (!file)
            return invocation.fail(file.error());
        measures::InputText text(**file);
        return answer(invocation, split::splitJson(text, wanted.file, wanted.methods, {},
                                                   wordingOf(invocation)));
    }
    const auto state = chosenState(wanted.location, invocation);
    if (!state)
        return invocation.fail(state.error());
    const auto day = invocation.dayFor(*state);
    if (!day)
        return invocation.fail(day.error());
    const auto options = gameOptions(*state, wanted);
    if (!options)
        return invocation.fail(options.error());
    return answer(invocation, sharing::splitReportJson(*state, *day, wanted.methods, *options, {},
                                                       wordingOf(invocation)));
}

int contributions(Invocation& invocation, const std::string& location, const std::string& weights)
{
    const auto state = chosenState(location, invocation);
    if (!state)
        return invocation.fail(state.error());
    const auto day = invocation.dayFor(*state);
    if (!day)
        return invocation.fail(day.error());
    sharing::EvaluationOptions options;
    if (const auto source = sharing::weightSourceFromName(weights))
        options.weights = *source;
    return answer(invocation,
                  sharing::contributionsJson(*state, *day, options, wordingOf(invocation)));
}

/// Takes the rows over as one edit; rows of the same name are replaced.
int importGuidelines(Invocation& invocation, const std::string& location, const std::string& path)
{
    const auto file = exchange::readTextFile(path);
    if (!file)
        return invocation.fail(file.error());
    const auto rows = exchange::readGuidelines(*file);
    if (!rows)
        return invocation.fail(rows.error());
    auto workspace = openWorkspace(location, store::OpenMode::readWrite);
    if (!workspace)
        return invocation.fail(workspace.error());
    auto document = chosenDocument(**workspace, invocation);
    if (!document)
        return invocation.fail(document.error());
    const auto edited = (*document)->edit(coreText("Journal", "Import guidelines"),
                                          [&](document::Draft& draft) -> model::Status {
                                              exchange::takeGuidelines(draft, *rows);
                                              return {};
                                          });
    if (!edited)
        return invocation.fail(edited.error());
    const auto& state = (*document)->state();
    const auto day = invocation.dayFor(state);
    return day ? answer(invocation, sharing::guidelinesJson(state, *day, wordingOf(invocation)))
               : invocation.fail(day.error());
}

int guidelines(Invocation& invocation, const std::string& location, const std::string& output)
{
    const auto state = chosenState(location, invocation);
    if (!state)
        return invocation.fail(state.error());
    const auto day = invocation.dayFor(*state);
    if (!day)
        return invocation.fail(day.error());
    if (output.empty())
        return answer(invocation, sharing::guidelinesJson(*state, *day, wordingOf(invocation)));
    auto rows = sharing::defaultGuidelines();
    for (const auto& row : state->rows<model::GuidelineRow>())
        rows.push_back(row);
    const auto written = writeFile(output, exchange::writeGuidelines(rows));
    return written ? invocation.wrote(output) : invocation.fail(written.error());
}

void addSplit(CLI::App& program, Invocation& invocation)
{
    auto wanted = std::make_shared<SplitArguments>();
    auto* command = program.add_subcommand("split", "Shares by rules of division, with stability");
    auto* location = command->add_option("WORKSPACE", wanted->location);
    auto* game = command->add_option("--game", wanted->file, "A JSON game file");
    game->excludes(location);
    command->add_option("--method", wanted->methods, "Rules, separated by commas")
        ->required()
        ->delimiter(',')
        ->check(CLI::IsMember(split::splitMethodNames()));
    command->add_option("--benefit", wanted->benefit, "Id or title of one benefit")
        ->needs(location);
    command->add_option("--basis", wanted->basis, "Where the worth of coalitions comes from")
        ->needs(location)
        ->check(CLI::IsMember(sharing::gameBasisNames()));
    command->callback([wanted, &invocation] {
        if (wanted->file.empty() && wanted->location.empty())
            throw CLI::RequiredError("WORKSPACE or --game");
        invocation.run = [wanted](Invocation& i) { return split(i, *wanted); };
    });
}

} // namespace

void addSplitCommands(CLI::App& program, Invocation& invocation)
{
    addSplit(program, invocation);

    auto where = std::make_shared<std::string>();
    auto weights = std::make_shared<std::string>("given");
    auto* evaluate =
        program.add_subcommand("contributions", "Contribution shares by weighted criteria");
    evaluate->add_option("WORKSPACE", *where)->required();
    evaluate->add_option("--weights", *weights, "Where the criteria's weights come from")
        ->check(CLI::IsMember(sharing::weightSourceNames()));
    evaluate->callback([where, weights, &invocation] {
        invocation.run = [where, weights](Invocation& i) {
            return contributions(i, *where, *weights);
        };
    });

    auto file = std::make_shared<std::string>();
    auto output = std::make_shared<std::string>();
    auto location = std::make_shared<std::string>();
    auto* rows = program.add_subcommand("guidelines",
                                        "The guideline rows that apply, and what they replace");
    rows->add_option("WORKSPACE", *location)->required();
    auto* import = rows->add_option("--import", *file, "Rows as CSV or JSON, taken over");
    rows->add_option("-o", *output, "Write all rows as CSV")->excludes(import);
    rows->callback([location, file, output, &invocation] {
        invocation.run = [location, file, output](Invocation& i) {
            return file->empty() ? guidelines(i, *location, *output)
                                 : importGuidelines(i, *location, *file);
        };
    });
}

} // namespace concordat::app
