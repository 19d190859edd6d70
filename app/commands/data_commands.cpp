#include <CLI/CLI.hpp>

#include "app/commands/commands.h"
#include "core/exchange/csv_folder.h"
#include "core/exchange/edits.h"
#include "core/exchange/package.h"
#include "core/model/json.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;

namespace {

int info(Invocation& invocation, const std::string& location)
{
    const auto state = chosenState(location, invocation);
    if (!state)
        return invocation.fail(state.error());
    invocation.say(QString::fromStdString(model::toJson(*state)).trimmed());
    return done;
}

int apply(Invocation& invocation, const std::string& location, const std::string& file)
{
    const auto text = readFile(file);
    if (!text)
        return invocation.fail(text.error());
    auto workspace = openWorkspace(location, store::OpenMode::readWrite);
    if (!workspace)
        return invocation.fail(workspace.error());
    auto document = chosenDocument(**workspace, invocation);
    if (!document)
        return invocation.fail(document.error());
    const auto applied = exchange::applyEdits(**document, *text, file);
    if (!applied)
        return invocation.fail(applied.error());
    if (invocation.json) {
        invocation.say(Json{{"entry", applied->entry},
                            {"changedRows", applied->changedRows},
                            {"ids", applied->ids}});
        return done;
    }
    for (const auto& id : applied->ids)
        invocation.say(QString::fromStdString(id));
    return done;
}

int exportData(Invocation& invocation, const std::string& location, const std::string& format,
               const std::string& output)
{
    const auto states = chosenStates(location, invocation);
    if (!states)
        return invocation.fail(states.error());
    if (format == "json") {
        const auto written = writeFile(output, exchange::writePackage(*states));
        return written ? invocation.wrote(output) : invocation.fail(written.error());
    }
    if (output == "-")
        return invocation.fail(
            Error{ErrorCode::usage,
                  coreText("CommandLine", "CSV is one file a table: name a folder with -o."),
                  {},
                  {}});
    for (const auto& state : *states) {
        const auto folder =
            states->size() == 1 ? output : output + "/" + state.consortium().id.value();
        if (const auto written = exchange::writeCsvFolder(state, folder); !written)
            return invocation.fail(written.error());
    }
    return invocation.wrote(output);
}

} // namespace

void addDataCommands(CLI::App& program, Invocation& invocation)
{
    struct Options {
        std::string location;
        std::string file;
        std::string format = "json";
        std::string output = "-";
    };
    auto options = std::make_shared<Options>();

    auto* show = program.add_subcommand("info", "The whole consortium as JSON");
    show->add_option("WORKSPACE", options->location)->required();
    show->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) { return info(i, options->location); };
    });

    auto* edit = program.add_subcommand("apply", "Edits from a file, as one transaction");
    edit->add_option("WORKSPACE", options->location)->required();
    edit->add_option("EDITS", options->file, "A JSON file with “label” and “changes”")->required();
    edit->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) {
            return apply(i, options->location, options->file);
        };
    });

    auto* exporter = program.add_subcommand("export", "The data of a consortium");
    exporter->add_option("WORKSPACE", options->location)->required();
    exporter->add_option("--to", options->format, "json or csv")
        ->required()
        ->check(CLI::IsMember({"json", "csv"}));
    exporter->add_option("-o,--output", options->output, "A file, a folder for csv, or - ");
    exporter->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) {
            return exportData(i, options->location, options->format, options->output);
        };
    });

    program.add_subcommand("schema", "The JSON Schema of a consortium document")
        ->callback([&invocation] {
            invocation.run = [](Invocation& i) {
                i.say(QString::fromStdString(model::jsonSchema()).trimmed());
                return done;
            };
        });
}

} // namespace concordat::app
