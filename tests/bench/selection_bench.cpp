// How long the pages of partners and resources take to follow a control, at 1920 x 1080 offscreen.
//
//     concordat_selection_bench rank       a weight slider moves: 500 candidates, 12 criteria,
//                                          5 assessors
//     concordat_selection_bench resources  a holding changes: 200 members, 60 types
//
// One line of JSON: the 95th percentiles, in milliseconds, of the whole way from the change of the
// control to the end of painting and of the engine's part, over 200 moves.
#include <QApplication>
#include <QElapsedTimer>
#include <QSlider>
#include <QTabWidget>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <random>

#include "core/formation/selection.h"
#include "core/measures/complementarity.h"
#include "ui/bridge/session.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/selection_figures.h"
#include "ui/pages/selection/selection_page.h"
#include "ui/shell/theme.h"

using namespace concordat;

namespace {

constexpr int moves = 200;
constexpr double nanosecondsPerMillisecond = 1e6;

model::State consortium()
{
    document::Draft draft{model::State{}};
    model::Consortium row;
    row.id = model::Id<model::Consortium>{"c"};
    row.name = "Bench";
    draft.put(row);
    return draft.state();
}

std::string numbered(const char* letter, int number)
{
    char text[16];
    std::snprintf(text, sizeof text, "%s%04d", letter, number);
    return text;
}

model::State selectionState()
{
    document::Draft draft{consortium()};
    std::mt19937 random(1);
    std::uniform_int_distribution<int> score(0, 100);
    for (int j = 0; j < 12; ++j) {
        model::SelectionCriterion row;
        row.id = model::Id<model::SelectionCriterion>{numbered("k", j)};
        row.name = "Criterion " + std::to_string(j);
        row.preference = 20;
        draft.put(row);
    }
    for (int i = 0; i < 500; ++i) {
        model::Member row;
        row.id = model::Id<model::Member>{numbered("m", i)};
        row.name = "Candidate " + std::to_string(i);
        draft.put(row);
        for (int j = 0; j < 12; ++j) {
            for (int a = 0; a < 5; ++a) {
                model::CandidateScore given;
                given.id = model::Id<model::CandidateScore>{numbered("s", i) + numbered("k", j) +
                                                            numbered("a", a)};
                given.candidate = row.id;
                given.criterion = model::Id<model::SelectionCriterion>{numbered("k", j)};
                given.assessor = numbered("Assessor ", a);
                given.value = score(random);
                draft.put(given);
            }
        }
    }
    return draft.state();
}

model::State resourceState()
{
    document::Draft draft{consortium()};
    std::mt19937 random(2);
    std::uniform_int_distribution<int> level(0, 100);
    for (int t = 0; t < 60; ++t) {
        model::ResourceType row;
        row.id = model::Id<model::ResourceType>{numbered("t", t)};
        row.name = "Resource " + std::to_string(t);
        row.required = true;
        draft.put(row);
    }
    for (int m = 0; m < 200; ++m) {
        model::Member row;
        row.id = model::Id<model::Member>{numbered("m", m)};
        row.name = "Member " + std::to_string(m);
        row.status = model::MemberStatus::signatory;
        draft.put(row);
        for (int t = 0; t < 60; ++t) {
            model::Holding holding;
            holding.id = model::Id<model::Holding>{numbered("m", m) + numbered("t", t)};
            holding.member = row.id;
            holding.resourceType = model::Id<model::ResourceType>{numbered("t", t)};
            holding.level = level(random);
            draft.put(holding);
        }
    }
    return draft.state();
}

double percentile(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(times.size()))) - 1];
}

double since(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

/// Paints what the events of a change have asked for, into the window's own buffer.
void paintNow(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    window.repaint();
}

int rank()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("w.concordat")).toStdString();
    const auto state = selectionState();
    {
        auto made = store::Workspace::create(file);
        if (!made || !(*made)->add({state}, model::literalText("Begin"), "bench"))
            return 1;
    }
    ui::Session session;
    if (!session.openWorkspace(file, store::OpenMode::readWrite) || !session.openConsortium("c"))
        return 1;
    ui::SelectionPage page(session);
    page.retranslate();
    page.resize(1920, 1080);
    page.show();
    page.refresh(nullptr);
    paintNow(page);

    const auto table = formation::selectionTable(state, session.asOf());
    const auto problem = formation::selectionProblem(table, formation::MissingTreatment::mean);
    auto live = formation::LiveRanking::of(problem.decision);
    auto* slider = page.findChild<QSlider*>(QStringLiteral("selection.weight.0"));
    if (!live || !slider)
        return 1;
    auto weights = live->weights();
    std::vector<double> whole;
    std::vector<double> engine;
    QElapsedTimer timer;
    for (int move = 0; move < moves; ++move) {
        const int position = (move * 37) % 101;
        weights[0] = position / 100.0;
        timer.start();
        (void)live->weigh(weights);
        engine.push_back(since(timer));
        timer.start();
        slider->setValue(position);
        paintNow(page);
        whole.push_back(since(timer));
    }
    std::printf("{\"whole\": %.3f, \"engine\": %.3f}\n", percentile(whole), percentile(engine));
    return 0;
}

int resources()
{
    document::Draft draft{resourceState()};
    const model::Date day(2024, 6, 30);
    const auto members = ui::figures::groupAndCandidates(draft.state(), day);
    ui::figures::FigureView view;
    view.resize(1920, 1080);
    view.show();
    std::vector<double> whole;
    std::vector<double> engine;
    QElapsedTimer timer;
    for (int move = 0; move < moves; ++move) {
        draft.update(
            model::Id<model::Holding>{numbered("m", move % 200) + numbered("t", move % 60)},
            [&](model::Holding& row) { row.level = (move * 37) % 101; });
        timer.start();
        const auto matrix = measures::resourceMatrix(draft.state(), day, members);
        (void)measures::complementarity(matrix);
        engine.push_back(since(timer));
        view.setFigure(ui::figures::complementarityFigure(draft.state(), day, matrix));
        paintNow(view);
        whole.push_back(since(timer));
    }
    std::printf("{\"whole\": %.3f, \"engine\": %.3f}\n", percentile(whole), percentile(engine));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::current().apply(ui::ThemeMode::light, 100);
    if (argc > 1 && std::strcmp(argv[1], "resources") == 0)
        return resources();
    return rank();
}
