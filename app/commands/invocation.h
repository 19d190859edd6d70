#pragma once

#include <QString>
#include <functional>
#include <iosfwd>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/store/workspace.h"

namespace CLI {
class App;
} // namespace CLI

namespace concordat::app {

/// Exit statuses of the command line; a contract.
enum ExitStatus { done = 0, negative = 1, wrongUsage = 2, unusableInput = 3, outputFailed = 4 };

using Json = nlohmann::ordered_json;

/// What the options common to all commands say, and where answers go.
struct Invocation {
    std::string consortium; ///< `--consortium`: id or name
    bool all = false;       ///< `--all`
    std::string asOf;       ///< `--as-of`
    bool json = false;      ///< `--json`
    std::string language;   ///< `--lang`
    /// Set by the command that was called; empty: open the window.
    std::function<int(Invocation&)> run;
    bool needsGui = false; ///< the command paints, so it needs an application with fonts

    /// Prints to standard output, one line.
    void say(const QString& line) const;
    void say(const Json& document) const;
    /// Prints an error to standard error in the language of the user and returns its exit status.
    int fail(const model::Error& error) const;
    /// Says something on standard error that does not end the command.
    void warn(const model::Text& text) const;
    /// Ends a command that wrote `output`; with `--json` that is the answer, unless the content
    /// itself went to standard output.
    int wrote(const std::string& output) const;

    model::Result<std::optional<model::Date>> judgementDay() const;
    /// The day to judge `state` at: `--as-of`, else the sample's own, else today.
    model::Result<model::Date> dayFor(const model::State& state) const;
};

int exitStatusOf(model::ErrorCode code);
Json toJson(const model::Error& error);
/// Who is at the keyboard, for the journal.
std::string userName();

model::Result<std::shared_ptr<store::Workspace>> openWorkspace(const std::string& location,
                                                               store::OpenMode mode);
/// The id of the consortium meant by `--consortium`, or of the only one.
model::Result<std::string> chosenConsortium(store::Workspace& workspace,
                                            const Invocation& invocation);
/// The state of the chosen consortium.
model::Result<model::State> chosenState(const std::string& location, const Invocation& invocation);
/// All of them with `--all`, otherwise the chosen one.
model::Result<std::vector<model::State>> chosenStates(const std::string& location,
                                                      const Invocation& invocation);
/// Opens the chosen consortium for editing; `workspace` keeps it alive.
model::Result<std::unique_ptr<document::Document>> chosenDocument(store::Workspace& workspace,
                                                                  const Invocation& invocation);

model::Result<std::string> readFile(const std::string& path);
/// A file to be read piece by piece.
model::Result<std::unique_ptr<std::istream>> openFile(const std::string& path);
/// Writes the whole file or nothing; `-` is standard output.
model::Status writeFile(const std::string& path, const std::string& bytes);

/// A text of the core in the language that was asked for.
std::string words(const model::Text& text);

/// Lines of a table with aligned columns; the first row is the heading.
QString alignedTable(const std::vector<std::vector<QString>>& rows);

/// Every command of the program; each adds its own.
void addCommands(CLI::App& program, Invocation& invocation);

} // namespace concordat::app
