#pragma once

#include "app/commands/invocation.h"

namespace concordat::app {

// One function a command or family of commands; each lives in a file of its own name.
void addWorkspaceCommands(CLI::App& program,
                          Invocation& invocation);                  ///< new, sample, samples, list
void addDataCommands(CLI::App& program, Invocation& invocation);    ///< info, apply, export
void addHistoryCommands(CLI::App& program, Invocation& invocation); ///< history … diff, verify
void addManCommand(CLI::App& program, Invocation& invocation);      ///< man

void addCharterCommand(CLI::App& program, Invocation& invocation);

/// The state called `version`: a version's name or id, or the number of a journal entry.
model::Result<model::State> stateAtVersion(const std::string& location, const std::string& version,
                                           const Invocation& invocation);

void addImportCommand(CLI::App& program, Invocation& invocation);
void addFigureCommands(CLI::App& program, Invocation& invocation); ///< figures, figure
void addChainCommand(CLI::App& program, Invocation& invocation);
void addEngineCommands(CLI::App& program, Invocation& invocation); ///< power, decide, spillover …
void addSplitCommands(CLI::App& program,
                      Invocation& invocation); ///< split, contributions, guidelines
void addCheckCommands(CLI::App& program, Invocation& invocation); ///< check, classify
void addGovernanceCommand(CLI::App& program, Invocation& invocation);
void addCadenceCommand(CLI::App& program, Invocation& invocation);
void addReportCommand(CLI::App& program, Invocation& invocation);
void addScreensCommand(CLI::App& program, Invocation& invocation);

} // namespace concordat::app
