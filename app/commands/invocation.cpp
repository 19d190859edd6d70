#include "app/commands/invocation.h"

#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>

#include "ui/bridge/text.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;

void Invocation::say(const QString& line) const
{
    std::cout << line.toStdString() << '\n';
}

void Invocation::say(const Json& document) const
{
    std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

int Invocation::fail(const Error& error) const
{
    std::cout.flush();
    std::cerr << "concordat: " << ui::translated(error).toStdString() << '\n';
    return exitStatusOf(error.code);
}

void Invocation::warn(const model::Text& text) const
{
    std::cout.flush();
    std::cerr << "concordat: " << ui::translated(text).toStdString() << '\n';
}

int Invocation::wrote(const std::string& output) const
{
    if (json && output != "-")
        say(Json{{"file", output}});
    return done;
}

int exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::usage: return wrongUsage;
    case ErrorCode::input:
    case ErrorCode::notFound:
    case ErrorCode::invalid:
    case ErrorCode::newer:
    case ErrorCode::damaged:
    case ErrorCode::unsolvable: return unusableInput;
    case ErrorCode::conflict:
    case ErrorCode::storage:
    case ErrorCode::readOnly:
    case ErrorCode::cancelled: break;
    }
    return outputFailed;
}

Json toJson(const Error& error)
{
    Json json{{"message", ui::translated(error.text).toStdString()}, {"where", error.where}};
    for (const auto& cause : error.causes)
        json["causes"].push_back(toJson(cause));
    return json;
}

std::string userName()
{
    for (const char* variable : {"CONCORDAT_USER", "USER", "LOGNAME"}) {
        const auto name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name.toStdString();
    }
    return "local";
}

Result<std::optional<model::Date>> Invocation::judgementDay() const
{
    if (asOf.empty())
        return std::optional<model::Date>{};
    const auto day = model::Date::parse(asOf);
    if (!day || asOf.size() != 10)
        return Error{ErrorCode::usage,
                     coreText("CommandLine", "“{value}” is no date. Write --as-of as 2026-03-31.")
                         .with("value", asOf),
                     {},
                     {}};
    return std::optional<model::Date>{*day};
}

Result<model::Date> Invocation::dayFor(const State& state) const
{
    auto day = judgementDay();
    if (!day)
        return std::move(day.error());
    if (*day)
        return **day;
    return state.consortium().judgedOn.value_or(model::Date::today());
}

Result<std::shared_ptr<store::Workspace>> openWorkspace(const std::string& location,
                                                        store::OpenMode mode)
{
    auto workspace = store::Workspace::open(location, mode);
    if (!workspace)
        return workspace;
    if (!(*workspace)->notice().empty())
        std::cerr << "concordat: " << ui::translated((*workspace)->notice()).toStdString() << '\n';
    if (mode == store::OpenMode::readWrite && (*workspace)->isReadOnly())
        return Error{ErrorCode::readOnly,
                     coreText("CommandLine", "The workspace cannot be written; nothing was done."),
                     (*workspace)->location(),
                     {}};
    return workspace;
}

namespace {

std::string lowerCase(const std::string& text)
{
    return QString::fromStdString(text).toLower().toStdString();
}

std::string namesOf(const std::vector<store::ConsortiumSummary>& list)
{
    std::string names;
    for (std::size_t i = 0; i < list.size() && i < 8; ++i)
        names += (i > 0 ? ", " : "") + list[i].name + " (" + list[i].id.value() + ")";
    return list.size() > 8 ? names + ", …" : names;
}

} // namespace

Result<std::string> chosenConsortium(store::Workspace& workspace, const Invocation& invocation)
{
    auto list = workspace.list();
    if (!list)
        return std::move(list.error());
    if (invocation.consortium.empty()) {
        if (list->size() == 1)
            return list->front().id.value();
        if (list->empty())
            return Error{ErrorCode::notFound,
                         coreText("CommandLine", "The workspace holds no consortium yet. Add one "
                                                 "with “concordat import” or “concordat new”."),
                         workspace.location(),
                         {}};
        return Error{ErrorCode::usage,
                     coreText("CommandLine", "The workspace holds {count} consortia. Choose one "
                                             "with --consortium: {names}")
                         .with("count", static_cast<std::int64_t>(list->size()))
                         .with("names", namesOf(*list)),
                     workspace.location(),
                     {}};
    }
    const auto wanted = lowerCase(invocation.consortium);
    std::vector<store::ConsortiumSummary> matches;
    for (const auto& summary : *list) {
        if (summary.id.value() == invocation.consortium)
            return summary.id.value();
        if (lowerCase(summary.name) == wanted || lowerCase(summary.shortName) == wanted)
            matches.push_back(summary);
    }
    if (matches.size() == 1)
        return matches.front().id.value();
    return Error{ErrorCode::notFound,
                 matches.empty()
                     ? coreText("CommandLine", "There is no consortium “{name}” in the workspace. "
                                               "It holds: {names}")
                           .with("name", invocation.consortium)
                           .with("names", namesOf(*list))
                     : coreText("CommandLine", "Several consortia are called “{name}”; name one by "
                                               "its id: {names}")
                           .with("name", invocation.consortium)
                           .with("names", namesOf(matches)),
                 workspace.location(),
                 {}};
}

Result<State> chosenState(const std::string& location, const Invocation& invocation)
{
    auto workspace = openWorkspace(location, store::OpenMode::readOnly);
    if (!workspace)
        return std::move(workspace.error());
    auto id = chosenConsortium(**workspace, invocation);
    if (!id)
        return std::move(id.error());
    auto loaded = (*workspace)->load(*id);
    if (!loaded)
        return std::move(loaded.error());
    return std::move(loaded->first);
}

Result<std::vector<State>> chosenStates(const std::string& location, const Invocation& invocation)
{
    if (!invocation.all) {
        auto state = chosenState(location, invocation);
        if (!state)
            return std::move(state.error());
        return std::vector<State>{*std::move(state)};
    }
    auto workspace = openWorkspace(location, store::OpenMode::readOnly);
    if (!workspace)
        return std::move(workspace.error());
    return (*workspace)->loadAll();
}

Result<std::unique_ptr<document::Document>> chosenDocument(store::Workspace& workspace,
                                                           const Invocation& invocation)
{
    auto id = chosenConsortium(workspace, invocation);
    if (!id)
        return std::move(id.error());
    return workspace.openDocument(*id, userName());
}

namespace {

Error cannotRead(const QFile& file)
{
    return {ErrorCode::input,
            coreText("CommandLine", "The file cannot be read ({reason}).")
                .with("reason", file.errorString().toStdString()),
            file.fileName().toStdString(),
            {}};
}

} // namespace

Result<std::string> readFile(const std::string& path)
{
    QFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    return file.readAll().toStdString();
}

Result<std::unique_ptr<std::istream>> openFile(const std::string& path)
{
    // Qt says why a file cannot be read, a stream does not.
    if (QFile file{QString::fromStdString(path)}; !file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    std::unique_ptr<std::istream> stream = std::make_unique<std::ifstream>(path, std::ios::binary);
    return stream;
}

model::Status writeFile(const std::string& path, const std::string& bytes)
{
    const auto failed = [&path](const QString& reason) {
        return Error{ErrorCode::storage,
                     coreText("CommandLine", "The file could not be written ({reason}); nothing "
                                             "was left behind.")
                         .with("reason", reason.toStdString()),
                     path,
                     {}};
    };
    if (path == "-") {
        std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
        return std::cout ? model::Status{} : model::Status{failed(QStringLiteral("stdout"))};
    }
    QSaveFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    // A disk that fills up takes a part first; only the attempt to write the rest says why not.
    for (std::size_t at = 0; at < bytes.size();) {
        const auto taken = file.write(bytes.data() + at, static_cast<qint64>(bytes.size() - at));
        if (taken < 0)
            return failed(file.errorString());
        at += static_cast<std::size_t>(taken);
    }
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

std::string words(const model::Text& text)
{
    return ui::translated(text).toStdString();
}

QString alignedTable(const std::vector<std::vector<QString>>& rows)
{
    // Chinese characters are two columns wide in a terminal.
    const auto width = [](const QString& text) {
        qsizetype columns = 0;
        for (const QChar c : text)
            columns +=
                c.unicode() >= 0x1100 && !(c.unicode() >= 0x2000 && c.unicode() < 0x2E80) ? 2 : 1;
        return columns;
    };
    std::vector<qsizetype> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    QString text;
    for (const auto& row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            cell.replace(u'\n', u' ');
            line += cell;
            if (i + 1 < row.size())
                line += QString(widths[i] - width(cell) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace concordat::app
