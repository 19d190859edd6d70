// Two hundred moves of a share on the negotiation table of thirty members: from the movement of the
// mouse to the end of painting, 1920 × 1080 offscreen. Prints the 95th percentile in seconds.
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

#include "ui/bridge/session.h"
#include "ui/pages/split/negotiation_view.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

using namespace concordat;

namespace {

constexpr int members = 30;
constexpr int moves = 200;

model::State thirtyMembers()
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "Thirty";
    draft.put(consortium);
    std::vector<model::Id<model::Member>> ids;
    for (int i = 0; i < members; ++i) {
        model::Member member;
        member.name = "Member " + std::to_string(i + 1);
        member.status = model::MemberStatus::signatory;
        member.joinedOn = model::Date(2020, 1, 1);
        ids.push_back(draft.add(member));
        model::CoalitionValue alone;
        alone.members = {ids.back()};
        alone.value = 10 + i % 7;
        draft.add(alone);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t j = i + 1; j < ids.size(); ++j) {
            model::Synergy pair;
            pair.first = ids[i];
            pair.second = ids[j];
            pair.value = static_cast<double>((i * 7 + j * 3) % 5);
            draft.add(pair);
        }
    }
    model::Benefit benefit;
    benefit.title = "Licences";
    draft.add(benefit);
    return draft.state();
}

void send(QWidget* to, QEvent::Type type, const QPoint& at, Qt::MouseButton button)
{
    QMouseEvent event(type, at, to->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to, &event);
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
    window.goTo(QStringLiteral("split"));
    auto* view = window.findChild<ui::NegotiationView*>(QStringLiteral("negotiation"));
    QElapsedTimer patience;
    patience.start();
    constexpr int longEnough = 60000;
    while (view && view->model()->rowCount() < members && patience.elapsed() < longEnough)
        QApplication::processEvents(QEventLoop::AllEvents, 100);
    if (!view || view->model()->rowCount() < members)
        return 1;
    auto* port = view->viewport();
    const auto start = view->markOf(2);
    send(port, QEvent::MouseButtonPress, start, Qt::LeftButton);
    std::vector<double> times;
    for (int move = 0; move < moves; ++move) {
        QElapsedTimer timer;
        timer.start();
        send(port, QEvent::MouseMove, start + QPoint(10 + move / 2, move % 2), Qt::NoButton);
        QApplication::processEvents(); // asks who objects, lays out and paints
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    if (!view->isDragging())
        return 1;
    std::sort(times.begin(), times.end());
    std::printf("%.6f\n", times[moves * 95 / 100]);
    return 0;
}
