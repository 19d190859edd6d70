#include "app/commands/commands.h"

namespace concordat::app {

void addCommands(CLI::App& program, Invocation& invocation)
{
    addWorkspaceCommands(program, invocation);
    addDataCommands(program, invocation);
    addHistoryCommands(program, invocation);
    addImportCommand(program, invocation);
    addFigureCommands(program, invocation);
    addChainCommand(program, invocation);
    addCharterCommand(program, invocation);
    addEngineCommands(program, invocation);
    addCheckCommands(program, invocation);
    addGovernanceCommand(program, invocation);
    addCadenceCommand(program, invocation);
    addSplitCommands(program, invocation);
    addReportCommand(program, invocation);
    addScreensCommand(program, invocation);
    addManCommand(program, invocation);
}

} // namespace concordat::app
