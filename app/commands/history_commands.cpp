#include <CLI/CLI.hpp>
#include <QFile>

#include "app/commands/commands.h"
#include "core/model/confidential.h"
#include "core/model/row_title.h"
#include "core/model/value_text.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;
using model::Version;

namespace {

/// A workspace with its chosen consortium open; kept together for as long as a command runs.
struct Opened {
    std::shared_ptr<store::Workspace> workspace;
    std::string id;
    std::unique_ptr<document::Document> document;
};

Result<Opened> openChosen(const std::string& location, const Invocation& invocation,
                          store::OpenMode mode)
{
    Opened opened;
    auto workspace = openWorkspace(location, mode);
    if (!workspace)
        return std::move(workspace.error());
    opened.workspace = *std::move(workspace);
    auto id = chosenConsortium(*opened.workspace, invocation);
    if (!id)
        return std::move(id.error());
    opened.id = *std::move(id);
    auto document = opened.workspace->openDocument(opened.id, userName());
    if (!document)
        return std::move(document.error());
    opened.document = *std::move(document);
    return opened;
}

model::Text kindText(document::EntryKind kind)
{
    switch (kind) {
    case document::EntryKind::create: return coreText("EntryKind", "create");
    case document::EntryKind::edit: return coreText("EntryKind", "edit");
    case document::EntryKind::undo: return coreText("EntryKind", "undo");
    case document::EntryKind::redo: break;
    }
    return coreText("EntryKind", "redo");
}

int history(Invocation& invocation, const std::string& location)
{
    auto opened = openChosen(location, invocation, store::OpenMode::readOnly);
    if (!opened)
        return invocation.fail(opened.error());
    const auto headers = opened->workspace->journal(opened->id)->headers();
    if (!headers)
        return invocation.fail(headers.error());
    Json json = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const auto& header : *headers) {
        const auto label = ui::translated(header.label);
        json.push_back({{"entry", header.number},
                        {"at", header.at.toString()},
                        {"who", header.who},
                        {"kind", std::string{document::nameOf(header.kind)}},
                        {"label", label.toStdString()}});
        if (header.targetFirst > 0)
            json.back()["entries"] = {header.targetFirst, header.targetLast};
        rows.push_back(
            {QString::number(header.number), QString::fromStdString(header.at.toString()),
             QString::fromStdString(header.who), ui::translated(kindText(header.kind)), label});
    }
    if (invocation.json)
        invocation.say(json);
    else
        invocation.say(alignedTable(rows));
    return done;
}

int nameVersion(Invocation& invocation, const std::string& location, const std::string& name)
{
    auto opened = openChosen(location, invocation, store::OpenMode::readWrite);
    if (!opened)
        return invocation.fail(opened.error());
    for (const auto& version : opened->document->state().rows<Version>()) {
        if (version.name == name)
            return invocation.fail(
                Error{ErrorCode::usage,
                      coreText("CommandLine", "There is a version “{name}” already; choose another "
                                              "name.")
                          .with("name", name),
                      {},
                      {}});
    }
    const auto id = opened->document->nameVersion(name);
    if (!id)
        return invocation.fail(id.error());
    const auto* version = opened->document->state().find(*id);
    if (invocation.json)
        invocation.say(Json{{"id", id->value()}, {"name", name}, {"entry", version->entry}});
    else
        invocation.say(QString::fromStdString(id->value()));
    return done;
}

int versions(Invocation& invocation, const std::string& location)
{
    const auto state = chosenState(location, invocation);
    if (!state)
        return invocation.fail(state.error());
    Json json = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const auto& version : state->rows<Version>()) {
        const auto at = version.namedAt ? version.namedAt->toString() : std::string{};
        json.push_back({{"id", version.id.value()},
                        {"name", version.name},
                        {"at", at},
                        {"author", version.author},
                        {"entry", version.entry},
                        {"note", version.note}});
        rows.push_back({QString::fromStdString(version.name), QString::fromStdString(at),
                        QString::fromStdString(version.author), QString::number(version.entry)});
    }
    if (invocation.json)
        invocation.say(json);
    else
        invocation.say(alignedTable(rows));
    return done;
}

/// The state called `name`: a version's name or id, or the number of a journal entry.
Result<State> stateCalled(Opened& opened, const std::string& name)
{
    auto journal = opened.workspace->journal(opened.id);
    document::Document reader{opened.document->state(), opened.document->number(), journal, {}};
    for (const auto& version : reader.state().rows<Version>()) {
        if (version.name == name || version.id.value() == name)
            return reader.stateOf(version);
    }
    char* end = nullptr;
    const auto number = std::strtoll(name.c_str(), &end, 10);
    if (!name.empty() && *end == '\0' && number >= 1 && number <= reader.number())
        return reader.stateAt(number);
    return Error{ErrorCode::notFound,
                 coreText("CommandLine", "There is no version “{name}”; “concordat versions” lists "
                                         "them.")
                     .with("name", name),
                 opened.workspace->location(),
                 {}};
}

} // namespace

Result<State> stateAtVersion(const std::string& location, const std::string& version,
                             const Invocation& invocation)
{
    auto opened = openChosen(location, invocation, store::OpenMode::readOnly);
    if (!opened)
        return std::move(opened.error());
    return stateCalled(*opened, version);
}

namespace {

int restore(Invocation& invocation, const std::string& location, const std::string& name)
{
    auto opened = openChosen(location, invocation, store::OpenMode::readWrite);
    if (!opened)
        return invocation.fail(opened.error());
    const auto earlier = stateCalled(*opened, name);
    if (!earlier)
        return invocation.fail(earlier.error());
    const auto change = opened->document->bringBack(
        *earlier, coreText("CommandLine", "Bring back “{name}”").with("name", name));
    if (!change)
        return invocation.fail(change.error());
    if (invocation.json)
        invocation.say(
            Json{{"entry", opened->document->number()}, {"changedRows", change->rows.size()}});
    else
        invocation.say(
            ui::translated(coreText("CommandLine", "Rows changed back: {count}")
                               .with("count", static_cast<std::int64_t>(change->rows.size()))));
    return done;
}

/// `FILE` or `FILE@VERSION`; a file whose own name holds an `@` is taken as it is.
Result<State> stateOfOperand(const std::string& operand, const Invocation& invocation)
{
    const auto at = operand.rfind('@');
    const bool server = store::Workspace::isServerAddress(operand);
    const bool hasVersion =
        at != std::string::npos && (server ? operand.find('/', at) == std::string::npos
                                           : !QFile::exists(QString::fromStdString(operand)));
    auto opened = openChosen(hasVersion ? operand.substr(0, at) : operand, invocation,
                             store::OpenMode::readOnly);
    if (!opened)
        return std::move(opened.error());
    if (!hasVersion)
        return opened->document->state();
    return stateCalled(*opened, operand.substr(at + 1));
}

/// Names may hold line breaks; a line of the answer must not.
QString oneLine(const std::string& text)
{
    return QString::fromStdString(text).replace(u'\n', u'\u21B5');
}

int diff(Invocation& invocation, const std::string& a, const std::string& b)
{
    const auto before = stateOfOperand(a, invocation);
    if (!before)
        return invocation.fail(before.error());
    const auto after = stateOfOperand(b, invocation);
    if (!after)
        return invocation.fail(after.error());
    const auto change = document::diff(*before, *after);
    Json json = Json::array();
    QString lines;
    for (const auto& row : document::patchOf(change).rows) {
        const auto& info = model::table(row.table);
        Json item{{"table", info.name}, {"id", row.id}};
        item["kind"] = row.added ? "added" : row.removed ? "removed" : "changed";
        const auto sign = row.added ? u'+' : row.removed ? u'-' : u'~';
        const auto shown = row.added     ? row.added
                           : row.removed ? row.removed
                                         : after->findPtr(row.table, row.id);
        item["name"] = info.rowName(shown.get());
        const auto title = model::rowTitle(row.removed ? *before : *after, info, shown.get());
        lines += QStringLiteral("%1 %2 %3\n")
                     .arg(QString(sign), ui::translated(info.label()),
                          oneLine(ui::translated(title).toStdString()));
        for (const auto& field : row.fields) {
            const bool masked = model::isConfidential(model::table(row.table), *field.field);
            const auto words = [&](const model::Value& value) {
                return masked ? std::string{model::maskedValue}
                              : model::toText(*field.field, value);
            };
            const auto from = words(field.before);
            const auto to = words(field.after);
            item["fields"].push_back(
                {{"field", field.field->name}, {"before", from}, {"after", to}});
            lines += QStringLiteral("    %1: %2 → %3\n")
                         .arg(ui::translated(field.field->label()), oneLine(from), oneLine(to));
        }
        json.push_back(std::move(item));
    }
    if (invocation.json)
        invocation.say(json);
    else if (!lines.isEmpty())
        invocation.say(lines.chopped(1));
    return change.empty() ? done : negative;
}

int verify(Invocation& invocation, const std::string& location)
{
    auto workspace = openWorkspace(location, store::OpenMode::readOnly);
    if (!workspace)
        return invocation.fail(workspace.error());
    const auto report = (*workspace)->verify();
    if (!report)
        return invocation.fail(report.error());
    if (invocation.json) {
        Json problems = Json::array();
        for (const auto& problem : report->problems)
            problems.push_back(toJson(problem));
        invocation.say(Json{{"ok", report->problems.empty()},
                            {"consortia", report->consortia},
                            {"rows", report->rows},
                            {"entries", report->entries},
                            {"problems", problems}});
    } else {
        for (const auto& problem : report->problems)
            invocation.say(ui::translated(problem));
        invocation.say(ui::translated(
            coreText("CommandLine",
                     "{consortia} consortia, {rows} rows, {entries} journal entries: "
                     "{result}")
                .with("consortia", report->consortia)
                .with("rows", report->rows)
                .with("entries", report->entries)
                .with("result", report->problems.empty()
                                    ? coreText("CommandLine", "all is well")
                                    : coreText("CommandLine", "damage was found"))));
    }
    return report->problems.empty() ? done : negative;
}

} // namespace

void addHistoryCommands(CLI::App& program, Invocation& invocation)
{
    struct Options {
        std::string location;
        std::string name;
        std::string other;
    };
    auto options = std::make_shared<Options>();
    const auto add = [&](const char* command, const char* help, const char* argument,
                         int (*run)(Invocation&, const std::string&, const std::string&)) {
        auto* sub = program.add_subcommand(command, help);
        sub->add_option("WORKSPACE", options->location)->required();
        if (argument)
            sub->add_option(argument, options->name)->required();
        sub->callback([options, run, &invocation] {
            invocation.run = [options, run](Invocation& i) {
                return run(i, options->location, options->name);
            };
        });
    };
    add("history", "The journal: who did what, when", nullptr,
        [](Invocation& i, const std::string& w, const std::string&) { return history(i, w); });
    add("version", "Name the present state", "NAME", nameVersion);
    add("versions", "The named versions", nullptr,
        [](Invocation& i, const std::string& w, const std::string&) { return versions(i, w); });
    add("restore", "Bring back a version, as a new edit", "VERSION", restore);
    add("verify", "Integrity: database, hashes, references, replay of the journal", nullptr,
        [](Invocation& i, const std::string& w, const std::string&) { return verify(i, w); });

    auto* differ = program.add_subcommand("diff", "What differs between two files or versions");
    differ->add_option("A", options->location, "FILE or FILE@VERSION")->required();
    differ->add_option("B", options->other, "FILE or FILE@VERSION")->required();
    differ->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) {
            return diff(i, options->location, options->other);
        };
    });
}

} // namespace concordat::app
