#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>

#include "app/commands/invocation.h"
#include "app/window.h"
#include "ui/shell/language.h"

using concordat::app::Invocation;

namespace {

/// Options that every command understands, before or after its name.
void addCommonOptions(CLI::App& program, Invocation& invocation)
{
    program.add_option("--consortium", invocation.consortium,
                       "Id or name, where the workspace holds several");
    program.add_flag("--all", invocation.all, "All consortia of the workspace");
    program.add_option("--as-of", invocation.asOf, "Date of judgement, YYYY-MM-DD");
    program.add_flag("--json", invocation.json, "One JSON document on standard output");
    program.add_option("--lang", invocation.language, "en or zh_CN")
        ->check(CLI::IsMember({"en", "zh_CN"}));
}

/// Qt complains of a missing runtime directory on every command that paints. Services and plain
/// logins have none: then a private one serves for as long as the command runs.
std::unique_ptr<QTemporaryDir> privateRuntimeDirectory()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return {};
    auto directory = std::make_unique<QTemporaryDir>();
    if (directory->isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(directory->path()));
    return directory;
}

/// Qt ends the process with a core dump when the display it was told of cannot be reached.
void sayThatThereIsNoDisplay()
{
    std::cerr << "concordat: there is no display to open a window on; "
                 "the commands of concordat --help need none\n";
}

QtMessageHandler handlerBefore = nullptr;

void answerInsteadOfAborting(QtMsgType type, const QMessageLogContext& context,
                             const QString& words)
{
    if (type == QtFatalMsg) {
        sayThatThereIsNoDisplay();
        std::_Exit(concordat::app::outputFailed);
    }
    if (handlerBefore)
        handlerBefore(type, context, words);
}

std::unique_ptr<QCoreApplication> applicationWithAWindow(int& argc, char** argv)
{
    handlerBefore = qInstallMessageHandler(answerInsteadOfAborting);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(handlerBefore);
    return application;
}

/// What a script reads from standard output must not be cut off in silence.
int afterWriting(int status)
{
    std::cout.flush();
    if (std::cout && std::ferror(stdout) == 0)
        return status;
    const Invocation invocation;
    return invocation.fail(
        {concordat::model::ErrorCode::storage,
         concordat::model::coreText("CommandLine",
                                    "Not everything could be written to standard output; what was "
                                    "read from it is incomplete. Make room and try again."),
         {},
         {}});
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int run(int argc, char** argv)
{
    Invocation invocation;
    concordat::app::WindowOptions window;
    CLI::App program{"Concordat: designing and governing innovation consortia", "concordat"};
    program.set_version_flag("--version", "concordat " CONCORDAT_VERSION);
    program.fallthrough();
    addCommonOptions(program, invocation);
    program.add_option("--open-sample", window.sample, "Open a shipped sample in the window");
    concordat::app::addCommands(program, invocation);
    // Anything else that stands first is a workspace to open; commands have precedence.
    program.add_option("WORKSPACE", window.workspace, "A workspace to open in the window");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        const bool asked = problem.get_exit_code() == 0;
        program.exit(problem, std::cout, std::cerr);
        return asked ? afterWriting(concordat::app::done) : concordat::app::wrongUsage;
    }

    const bool opensWindow = !invocation.run;
    if (opensWindow && !window.workspace.empty() &&
        !concordat::store::Workspace::isServerAddress(window.workspace) &&
        !QFile::exists(QString::fromStdString(window.workspace))) {
        std::cerr << "concordat: there is neither a command nor a workspace called "
                  << window.workspace << "; see concordat --help\n";
        return concordat::app::wrongUsage;
    }
    if (opensWindow && !hasDisplay()) {
        sayThatThereIsNoDisplay();
        return concordat::app::outputFailed;
    }
    // Commands paint into files: whatever the desktop is told to use may not be within reach.
    // And a script gives the same answer everywhere: clauses of one's own are those of --library.
    if (!opensWindow) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("CONCORDAT_CLAUSES", "");
    }
    const auto runtimeDirectory = privateRuntimeDirectory();
    const auto application =
        opensWindow ? applicationWithAWindow(argc, argv)
        : invocation.needsGui
            ? std::unique_ptr<QCoreApplication>{std::make_unique<QApplication>(argc, argv)}
            : std::make_unique<QCoreApplication>(argc, argv);
    // Qt has set the user's locale; libraries that write numbers must keep writing points.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("concordat"));
    QCoreApplication::setOrganizationName(QStringLiteral("concordat"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORDAT_VERSION));
    if (!opensWindow) {
        concordat::ui::Language language;
        if (!invocation.language.empty())
            language.use(QString::fromStdString(invocation.language));
        return afterWriting(invocation.run(invocation));
    }
    window.consortium = invocation.consortium;
    window.language = invocation.language;
    return concordat::app::runWindow(window);
}

} // namespace

int main(int argc, char** argv)
{
    // Expected failures are answered where they arise; what is left is memory that ran out, or a
    // fault of the program, and is said rather than ending in a core dump.
    try {
        return run(argc, argv);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "concordat: this should not have happened: %s\n", problem.what());
    } catch (...) {
        std::fputs("concordat: this should not have happened\n", stderr);
    }
    return concordat::app::outputFailed;
}
