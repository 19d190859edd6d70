#pragma once

#include <string>

namespace concordat::app {

/// What the command line asked the window to show.
struct WindowOptions {
    std::string workspace;    ///< empty: the welcome page
    std::string consortium;   ///< id or name; empty: the only one, or the portfolio
    std::string sample;       ///< id of a sample to open in a scratch workspace
    std::string page;         ///< `page` or `page/target` to go to; empty: where opening leads
    std::string language;     ///< of the window this time; empty: as the settings say
    std::string settingsFile; ///< where settings are kept; empty: the user's own place
};

/// Opens the window and runs until it is closed. Needs a QApplication.
int runWindow(const WindowOptions& options);

} // namespace concordat::app
