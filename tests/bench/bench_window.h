#pragma once

#include <QTemporaryDir>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

#include "ui/bridge/session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

namespace concordat::bench {

/// The window at 1920 × 1080 over a workspace with one consortium. What cannot be set up ends the
/// program with status 1: a number of something else would be worse than none.
class BenchWindow {
public:
    explicit BenchWindow(const model::State& state);

    template <class Widget>
    Widget& child(const char* name)
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!found || !found->isVisible())
            std::exit(1);
        return *found;
    }

    ui::MainWindow& window() { return *m_window; }
    ui::Session& session() { return m_session; }

private:
    QTemporaryDir m_folder;
    ui::Settings m_settings;
    ui::Language m_language;
    ui::Session m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The 95th percentile, in seconds, of the time from a change to the end of painting.
double toEndOfPainting(int moves, const std::function<void(int move)>& change);
double percentile95(std::vector<double> times);

} // namespace concordat::bench
