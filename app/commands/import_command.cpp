#include <CLI/CLI.hpp>
#include <QFile>

#include "app/commands/commands.h"
#include "core/exchange/import_plan.h"
#include "ui/bridge/import_run.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using exchange::ImportPlan;
using model::coreText;

namespace {

struct ImportOptions {
    std::string location;
    std::vector<std::string> sources;
    std::string as;
    bool dryRun = false;
};

/// What is told of a plan once it has been carried out, which uses it up.
struct PlanNotes {
    explicit PlanNotes(const ImportPlan& plan) : report(plan.report)
    {
        for (const auto& state : plan.fresh)
            fresh.push_back(state.consortium().id.value());
        for (const auto& merge : plan.merges)
            changed.push_back(merge.consortium.value());
    }

    exchange::ImportReport report;
    Json fresh = Json::array();   ///< ids of new consortia
    Json changed = Json::array(); ///< ids of those that were there
};

/// The report of the plan and, when it could only partly be carried out, how far it came.
void tell(const Invocation& invocation, const PlanNotes& plan, const ImportOptions& options,
          const ui::ImportOutcome* broken = nullptr)
{
    if (invocation.json) {
        auto report = Json::parse(plan.report.toJson());
        report["dryRun"] = options.dryRun;
        report["workspace"] = options.location;
        report["newConsortia"] = plan.fresh;
        report["changedConsortia"] = plan.changed;
        if (broken) {
            report["storedBeforeFailure"] = {{"newConsortia", broken->added},
                                             {"changedConsortia", broken->changed}};
        }
        invocation.say(report);
        return;
    }
    for (const auto& line : plan.report.lines())
        invocation.say(ui::translated(line));
    if (broken)
        invocation.say(
            broken->doneBefore().empty()
                ? ui::translated(coreText("CommandLine", "It failed; nothing was written."))
                : ui::translated(broken->doneBefore()));
    if (options.dryRun)
        invocation.say(
            ui::translated(coreText("CommandLine", "This was a dry run; nothing was written.")));
}

int import(Invocation& invocation, const ImportOptions& options)
{
    exchange::ImportRequest request;
    request.sources = options.sources;
    request.consortium = invocation.consortium;
    if (!options.as.empty())
        request.as = exchange::sourceKindNamed(options.as);

    const bool server = store::Workspace::isServerAddress(options.location);
    const bool fresh = !server && !QFile::exists(QString::fromStdString(options.location));
    std::shared_ptr<store::Workspace> workspace;
    std::vector<model::State> existing;
    if (!fresh) {
        auto opened = openWorkspace(options.location, options.dryRun ? store::OpenMode::readOnly
                                                                     : store::OpenMode::readWrite);
        if (!opened)
            return invocation.fail(opened.error());
        workspace = *std::move(opened);
        auto states = workspace->loadAll();
        if (!states)
            return invocation.fail(states.error());
        existing = *std::move(states);
    }
    auto plan = exchange::planImport(request, existing);
    if (!plan)
        return invocation.fail(plan.error());
    const PlanNotes notes{*plan};
    if (!options.dryRun) {
        if (fresh) {
            auto created = store::Workspace::create(options.location);
            if (!created)
                return invocation.fail(created.error());
            workspace = *std::move(created);
        }
        const auto label =
            coreText("CommandLine", "Import {source}").with("source", options.sources.front());
        const auto outcome = ui::runImport(*workspace, *std::move(plan), label, userName());
        if (outcome.failure) {
            workspace.reset();
            if (fresh)
                QFile::remove(QString::fromStdString(options.location));
            tell(invocation, notes, options, &outcome);
            return invocation.fail(*outcome.failure);
        }
    }
    tell(invocation, notes, options);
    return done;
}

} // namespace

void addImportCommand(CLI::App& program, Invocation& invocation)
{
    auto options = std::make_shared<ImportOptions>();
    auto* command = program.add_subcommand(
        "import", "CORDIS data, a partner table or our own JSON into a workspace");
    command->add_option("WORKSPACE", options->location, "Made when it is missing")->required();
    command->add_option("SOURCE", options->sources, "Files, folders or zip archives")->required();
    command->add_option("--as", options->as, "What the source is; otherwise found out")
        ->check(CLI::IsMember({"cordis", "members", "json", "csv"}));
    command->add_flag("--dry-run", options->dryRun, "Say what would happen, write nothing");
    command->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) { return import(i, *options); };
    });
}

} // namespace concordat::app
