#pragma once

#include "app/commands/invocation.h"

namespace concordat::app {

// One function a command or family of commands; each lives in a file of its own name.
void addWorkspaceCommands(CLI::App& program,
                          Invocation& invocation);                  ///< new, sample, samples, list
void addDataCommands(CLI::App& program, Invocation& invocation);    ///< info, apply, export
void addHistoryCommands(CLI::App& program, Invocation& invocation); ///< history … diff, verify
void addManCommand(CLI::App& program, Invocation& invocation);      ///< man

void addImportCommand(CLI::App& program, Invocation& invocation);
void addFigureCommands(CLI::App& program, Invocation& invocation); ///< figures, chain, charter
void addEngineCommands(CLI::App& program, Invocation& invocation); ///< power, split, decide …
void addCheckCommands(CLI::App& program, Invocation& invocation);  ///< check, classify
void addReportCommand(CLI::App& program, Invocation& invocation);
void addScreensCommand(CLI::App& program, Invocation& invocation);

} // namespace concordat::app
