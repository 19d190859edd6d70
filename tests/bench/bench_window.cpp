#include "bench_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>

#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

namespace concordat::bench {

BenchWindow::BenchWindow(const model::State& state)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
{
    m_language.use(QStringLiteral("en"));
    ui::Theme::current().apply(ui::ThemeMode::light, 100);
    const auto file = m_folder.filePath(QStringLiteral("bench.concordat"));
    {
        auto workspace = store::Workspace::create(file.toStdString());
        if (!workspace || !(*workspace)->add({state}, model::literalText("Begin"), "bench"))
            std::exit(1);
    }
    m_window = std::make_unique<ui::MainWindow>(
        m_session, m_settings, m_language, ui::shippedStarters(), ui::FileQuestions::dialogs());
    m_window->resize(1920, 1080);
    m_window->show();
    if (!m_window->openWorkspace(file))
        std::exit(1);
}

double percentile95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

double toEndOfPainting(int moves, const std::function<void(int move)>& change)
{
    std::vector<double> times;
    for (int move = 0; move < moves; ++move) {
        QElapsedTimer timer;
        timer.start();
        change(move);
        QApplication::processEvents(); // lays out and paints
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    return percentile95(std::move(times));
}

} // namespace concordat::bench
