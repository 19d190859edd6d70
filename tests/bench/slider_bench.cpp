// Two hundred moves of the quota slider over thirty members: from the change of the control to the
// end of painting, offscreen at 1920×1080. Prints the 95th percentile in seconds.
#include <QApplication>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QSlider>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "core/document/draft.h"
#include "ui/bridge/session.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

using namespace concordat;

namespace {

model::State thirtyMembers()
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "Thirty";
    draft.put(consortium);
    model::Body body;
    body.id = model::Id<model::Body>{"body"};
    body.name = "Committee";
    draft.put(body);
    for (int i = 0; i < 30; ++i) {
        model::Member member;
        member.name = "Member " + std::to_string(i + 1);
        member.status = model::MemberStatus::signatory;
        model::Seat seat;
        seat.body = body.id;
        seat.member = draft.add(member);
        seat.votes = 20 + 3 * i;
        draft.add(seat);
    }
    model::DecisionRule rule;
    rule.body = body.id;
    rule.method = model::VotingMethod::weighted;
    draft.add(rule);
    return draft.state();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Language language;
    language.use(QStringLiteral("en"));
    ui::Theme::current().apply(ui::ThemeMode::light, 100);
    const auto file = folder.filePath(QStringLiteral("thirty.concordat"));
    {
        auto workspace = store::Workspace::create(file.toStdString());
        if (!workspace ||
            !(*workspace)->add({thirtyMembers()}, model::literalText("Begin"), "bench"))
            return 1;
    }
    ui::Session session;
    ui::MainWindow window(session, settings, language, ui::shippedStarters(),
                          ui::FileQuestions::dialogs());
    window.resize(1920, 1080);
    window.show();
    if (!window.openWorkspace(file))
        return 1;
    window.goTo(QStringLiteral("bodies/power"));
    QApplication::processEvents();
    auto* slider = window.findChild<QSlider*>(QStringLiteral("bodies.quota"));
    auto* view = window.findChild<ui::figures::FigureView*>(QStringLiteral("bodies.power"));
    if (!slider || !view || !view->isVisible())
        return 1;
    std::vector<double> times;
    const int first = slider->maximum() / 2;
    for (int move = 0; move < 200; ++move) {
        QElapsedTimer timer;
        timer.start();
        slider->setValue(first + 1 + move);
        QApplication::processEvents(); // lays out and paints
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    std::sort(times.begin(), times.end());
    std::printf("%.6f\n", times[190]);
    return 0;
}
