#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/commands/commands.h"
#include "ui/bridge/text.h"
#include "ui/figures/catalog.h"
#include "ui/figures/export.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;
using ui::figures::Figure;

namespace {

struct FigureOptions {
    std::string location;
    std::string id;
    std::string format;
    std::string style = "screen";
    std::string output;
};

Error usage(model::Text text)
{
    return Error{ErrorCode::usage, std::move(text), {}, {}};
}

int listFigures(Invocation& invocation, const std::string& location)
{
    const auto state = chosenState(location, invocation);
    if (!state)
        return invocation.fail(state.error());
    const auto day = invocation.dayFor(*state);
    if (!day)
        return invocation.fail(day.error());
    Json json = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const auto& figure : ui::figures::figuresOf(*state, *day)) {
        const auto title = ui::translated(figure.title);
        json.push_back({{"id", figure.id}, {"title", title.toStdString()}});
        rows.push_back({QString::fromStdString(figure.id), title});
    }
    if (invocation.json)
        invocation.say(json);
    else
        invocation.say(alignedTable(rows));
    return done;
}

/// `chain.svg` of the consortium `c1` is `chain-c1.svg` where there are several.
std::string fileOf(const std::string& output, const model::State& state)
{
    const auto dot = output.find_last_of('.');
    const auto slash = output.find_last_of('/');
    const bool ending = dot != std::string::npos && (slash == std::string::npos || dot > slash);
    const auto at = ending ? dot : output.size();
    return output.substr(0, at) + "-" + state.consortium().id.value() + output.substr(at);
}

model::Status drawFigure(const Invocation& invocation, const FigureOptions& options,
                         const model::State& state, const std::string& output)
{
    const auto day = invocation.dayFor(state);
    if (!day)
        return day.error();
    const auto figures = ui::figures::figuresOf(state, *day);
    const auto figure = std::find_if(figures.begin(), figures.end(), [&](const Figure& candidate) {
        return candidate.id == options.id;
    });
    if (figure == figures.end())
        return usage(coreText("CommandLine", "There is no figure “{id}”; "
                                             "“concordat figures” lists them.")
                         .with("id", options.id));
    const auto format = ui::figures::exportFormatOf(QString::fromStdString(options.format));
    auto style = ui::figures::FigureStyle::byName(QString::fromStdString(options.style));
    style->withTitle = true;
    if (output == "-")
        return writeFile("-", ui::figures::exported(*figure, *format, *style).toStdString());
    return ui::figures::exportFigure(*figure, *format, *style, QString::fromStdString(output));
}

int writeFigure(Invocation& invocation, const FigureOptions& options)
{
    const auto states = chosenStates(options.location, invocation);
    if (!states)
        return invocation.fail(states.error());
    Json files = Json::array();
    for (const auto& state : *states) {
        const auto output = invocation.all && options.output != "-" ? fileOf(options.output, state)
                                                                    : options.output;
        if (const auto written = drawFigure(invocation, options, state, output); !written)
            return invocation.fail(written.error());
        files.push_back(output);
    }
    if (!invocation.all)
        return invocation.wrote(options.output);
    if (invocation.json && options.output != "-")
        invocation.say(Json{{"files", files}});
    return done;
}

} // namespace

void addFigureCommands(CLI::App& program, Invocation& invocation)
{
    auto options = std::make_shared<FigureOptions>();
    const auto add = [&](const char* name, const char* help,
                         int (*run)(Invocation&, const FigureOptions&)) {
        auto* command = program.add_subcommand(name, help);
        command->add_option("WORKSPACE", options->location)->required();
        command->callback([options, run, &invocation] {
            invocation.needsGui = true;
            invocation.run = [options, run](Invocation& i) { return run(i, *options); };
        });
        return command;
    };
    const auto addOutput = [&](CLI::App* command, std::vector<std::string> formats) {
        command->add_option("--to", options->format, "Format of the file")
            ->required()
            ->check(CLI::IsMember(std::move(formats)));
        command->add_option("-o,--output", options->output, "The file")->required();
    };
    const std::vector<std::string> styles{"screen", "dark",      "contrast",
                                          "print",  "projector", "projector-dark"};

    add("figures", "The figures that can be drawn of a consortium",
        [](Invocation& i, const FigureOptions& o) { return listFigures(i, o.location); });
    auto* figure = add("figure", "One figure as a picture or as its numbers", writeFigure);
    figure->add_option("ID", options->id, "As “figures” lists it")->required();
    addOutput(figure, {"svg", "png", "pdf", "csv", "json"});
    figure->add_option("--style", options->style, "How it is drawn")->check(CLI::IsMember(styles));
}

} // namespace concordat::app
