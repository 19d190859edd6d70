#include <CLI/CLI.hpp>

#include "app/commands/commands.h"
#include "ui/shell/report_folder.h"

namespace concordat::app {

namespace {

int report(Invocation& invocation, const std::string& location, const std::string& output)
{
    const auto states = chosenStates(location, invocation);
    if (!states)
        return invocation.fail(states.error());
    const auto whole = QString::fromStdString(output);
    QString rows;
    for (const auto& state : *states) {
        const auto day = invocation.dayFor(state);
        if (!day)
            return invocation.fail(day.error());
        const auto id = QString::fromStdString(state.consortium().id.value());
        const auto folder = states->size() > 1 ? whole + u'/' + id : whole;
        ui::ReportFolder writer{state, *day, folder};
        if (const auto written = writer.write(); !written)
            return invocation.fail(written.error());
        for (const auto& omission : writer.omissions())
            invocation.fail(omission);
        if (!invocation.json)
            invocation.say(folder + QStringLiteral("/index.html"));
        rows += writer.tableRow(id);
    }
    if (states->size() > 1) {
        const auto page = whole + QStringLiteral("/index.html");
        const auto written =
            writeFile(page.toStdString(), ui::pageOfReports(states->size(), rows).toStdString());
        if (!written)
            return invocation.fail(written.error());
        if (!invocation.json)
            invocation.say(page);
    }
    if (invocation.json)
        invocation.say(Json{{"folder", output}, {"consortia", states->size()}});
    return done;
}

} // namespace

void addReportCommand(CLI::App& program, Invocation& invocation)
{
    struct Options {
        std::string location;
        std::string output;
    };
    auto options = std::make_shared<Options>();
    auto* command = program.add_subcommand(
        "report", "Everything into a folder: charter, figures, tables, data, with an index page");
    command->add_option("WORKSPACE", options->location)->required();
    command->add_option("-o,--output", options->output, "The folder; made when missing")
        ->required();
    command->callback([options, &invocation] {
        invocation.needsGui = true;
        invocation.run = [options](Invocation& i) {
            return report(i, options->location, options->output);
        };
    });
}

} // namespace concordat::app
