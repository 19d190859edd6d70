#include <CLI/CLI.hpp>
#include <QDir>
#include <QFile>

#include "app/commands/commands.h"
#include "core/exchange/package.h"
#include "core/exchange/template.h"
#include "core/model/json.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::State;

namespace {

struct Sample {
    std::string id;
    std::string text;
};

std::vector<Sample> samples()
{
    std::vector<Sample> found;
    const QDir folder{QStringLiteral(":/concordat/samples")};
    for (const auto& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (file.open(QIODevice::ReadOnly))
            found.push_back({name.chopped(5).toStdString(), file.readAll().toStdString()});
    }
    return found;
}

/// Makes a workspace that holds these, or leaves nothing behind.
model::Status makeWorkspace(const std::string& location, const std::vector<State>& states,
                            const model::Text& label)
{
    auto workspace = store::Workspace::create(location);
    if (!workspace)
        return std::move(workspace.error());
    auto added = (*workspace)->add(states, label, userName());
    if (!added && !store::Workspace::isServerAddress(location)) {
        workspace = std::shared_ptr<store::Workspace>{};
        QFile::remove(QString::fromStdString(location));
    }
    return added;
}

int listSamples(Invocation& invocation)
{
    Json list = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const auto& sample : samples()) {
        const auto states = exchange::readPackage(sample.text, sample.id);
        if (!states)
            return invocation.fail(states.error());
        const auto& first = states->front().consortium();
        const auto title = states->size() > 1    ? sample.id
                           : first.title.empty() ? first.name
                                                 : first.name + ": " + first.title;
        list.push_back({{"id", sample.id},
                        {"title", title},
                        {"consortia", states->size()},
                        {"sources", first.sources}});
        rows.push_back({QString::fromStdString(sample.id), QString::number(states->size()),
                        QString::fromStdString(title)});
    }
    if (invocation.json)
        invocation.say(list);
    else
        invocation.say(alignedTable(rows));
    return done;
}

int writeSample(Invocation& invocation, const std::string& id, const std::string& location)
{
    const auto all = samples();
    const auto sample = std::find_if(all.begin(), all.end(),
                                     [&id](const Sample& candidate) { return candidate.id == id; });
    if (sample == all.end())
        return invocation.fail(
            Error{ErrorCode::usage,
                  coreText("CommandLine", "There is no sample “{id}”; “concordat samples” lists "
                                          "them.")
                      .with("id", id),
                  {},
                  {}});
    const auto states = exchange::readPackage(sample->text, id);
    if (!states)
        return invocation.fail(states.error());
    const auto label = coreText("CommandLine", "Take the sample “{id}”").with("id", id);
    if (const auto made = makeWorkspace(location, *states, label); !made)
        return invocation.fail(made.error());
    if (invocation.json)
        invocation.say(Json{{"workspace", store::Workspace::shownLocation(location)},
                            {"consortia", states->size()}});
    else
        invocation.say(QString::fromStdString(store::Workspace::shownLocation(location)));
    return done;
}

int makeNew(Invocation& invocation, const std::string& location, const std::string& templateId,
            const std::string& name)
{
    auto state = exchange::makeFromTemplate(templateId, name, [](const model::Text& text) {
        return ui::translated(text).toStdString();
    });
    if (!state)
        return invocation.fail(state.error());
    const auto label =
        coreText("CommandLine", "Start “{name}”").with("name", state->consortium().name);
    if (const auto made = makeWorkspace(location, {*state}, label); !made)
        return invocation.fail(made.error());
    if (invocation.json)
        invocation.say(Json{{"workspace", store::Workspace::shownLocation(location)},
                            {"consortium", state->consortium().id.value()}});
    else
        invocation.say(QString::fromStdString(store::Workspace::shownLocation(location)));
    return done;
}

int list(Invocation& invocation, const std::string& location)
{
    auto workspace = openWorkspace(location, store::OpenMode::readOnly);
    if (!workspace)
        return invocation.fail(workspace.error());
    const auto states = (*workspace)->loadAll();
    if (!states)
        return invocation.fail(states.error());
    Json json = Json::array();
    std::vector<std::vector<QString>> rows{
        {ui::translated(coreText("CommandLine", "Id")),
         ui::translated(coreText("CommandLine", "Name")),
         ui::translated(coreText("CommandLine", "Form")),
         ui::translated(coreText("CommandLine", "Stage")),
         ui::translated(coreText("CommandLine", "Listed members"))}};
    for (const auto& state : *states) {
        const auto& row = state.consortium();
        const auto& table = model::table(model::tableOf<model::Consortium>());
        const auto word = [&](const char* field) {
            return std::get<std::string>(table.field(field)->get(&row));
        };
        json.push_back({{"id", row.id.value()},
                        {"name", row.name},
                        {"title", row.title},
                        {"form", word("form")},
                        {"stage", word("stage")},
                        {"field", word("field")},
                        {"members", state.rows<model::Member>().size()},
                        {"agreements", state.rows<model::Agreement>().size()},
                        {"bodies", state.rows<model::Body>().size()}});
        rows.push_back(
            {QString::fromStdString(row.id.value()), QString::fromStdString(row.name),
             ui::translated(table.field("form")->vocabulary->label(static_cast<int>(row.form))),
             ui::translated(table.field("stage")->vocabulary->label(static_cast<int>(row.stage))),
             QString::number(state.rows<model::Member>().size())});
    }
    if (invocation.json)
        invocation.say(json);
    else
        invocation.say(alignedTable(rows));
    return done;
}

int removeOne(Invocation& invocation, const std::string& location, const std::string& name)
{
    auto workspace = openWorkspace(location, store::OpenMode::readWrite);
    if (!workspace)
        return invocation.fail(workspace.error());
    invocation.consortium = name;
    const auto id = chosenConsortium(**workspace, invocation);
    if (!id)
        return invocation.fail(id.error());
    if (const auto removed = (*workspace)->remove(*id); !removed)
        return invocation.fail(removed.error());
    if (invocation.json)
        invocation.say(Json{{"removed", *id}});
    else
        invocation.say(QString::fromStdString(*id));
    return done;
}

} // namespace

void addWorkspaceCommands(CLI::App& program, Invocation& invocation)
{
    struct Options {
        std::string location;
        std::string id;
        std::string name;
        std::string templateId = "blank";
    };
    auto options = std::make_shared<Options>();

    auto* make = program.add_subcommand("new", "Make a workspace with one consortium in it");
    make->add_option("WORKSPACE", options->location, "A .concordat file or postgresql:// address")
        ->required();
    make->add_option("--template", options->templateId, "What to start from")
        ->check(CLI::IsMember(exchange::templateIds()));
    make->add_option("--name", options->name, "Name of the consortium");
    make->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) {
            return makeNew(i, options->location, options->templateId, options->name);
        };
    });

    auto* sample = program.add_subcommand("sample", "Write a shipped sample into a new workspace");
    sample->add_option("ID", options->id, "As “samples” lists it")->required();
    sample->add_option("WORKSPACE", options->location)->required();
    sample->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) {
            return writeSample(i, options->id, options->location);
        };
    });

    program.add_subcommand("samples", "List the shipped samples")->callback([&invocation] {
        invocation.run = listSamples;
    });

    auto* lister = program.add_subcommand("list", "The consortia of a workspace with key figures");
    lister->add_option("WORKSPACE", options->location)->required();
    lister->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) { return list(i, options->location); };
    });

    auto* remover = program.add_subcommand(
        "remove", "Remove a consortium with its history; “export” keeps a copy");
    remover->add_option("WORKSPACE", options->location)->required();
    remover->add_option("CONSORTIUM", options->name, "Id or name")->required();
    remover->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) {
            return removeOne(i, options->location, options->name);
        };
    });
}

} // namespace concordat::app
