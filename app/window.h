#pragma once

#include <string>

#include "ui/shell/start.h"

namespace concordat::app {

/// How the window begins.
struct WindowOptions {
    std::string location;     ///< file or server address to open; empty: the welcome page
    std::string consortium;   ///< id of the consortium to open in it; empty: the only one
    std::string page;         ///< page or `page/target` to go to
    std::string settingsFile; ///< where settings are kept; empty: the user's own place
    ui::Starters starters;
};

/// Opens the window and runs until it is closed; returns the exit status.
int runWindow(int argc, char** argv, const WindowOptions& options);

} // namespace concordat::app
