// Two hundred moves of a share on the negotiation table of thirty members: from the movement of the
// mouse to the end of painting, 1920 × 1080 offscreen. Prints the 95th percentile in seconds.
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <cstdio>

#include "bench_window.h"
#include "ui/pages/split/negotiation_view.h"

using namespace concordat;

namespace {

constexpr int members = 30;

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
    bench::BenchWindow bench(thirtyMembers());
    bench.window().goTo(QStringLiteral("split"));
    QApplication::processEvents();
    auto& view = bench.child<ui::NegotiationView>("negotiation");
    QElapsedTimer patience;
    patience.start();
    constexpr int longEnough = 60000;
    while (view.model()->rowCount() < members && patience.elapsed() < longEnough)
        QApplication::processEvents(QEventLoop::AllEvents, 100);
    auto* port = view.viewport();
    const auto start = view.markOf(2);
    send(port, QEvent::MouseButtonPress, start, Qt::LeftButton);
    const double time = bench::toEndOfPainting(200, [&](int move) {
        send(port, QEvent::MouseMove, start + QPoint(10 + move / 2, move % 2), Qt::NoButton);
    });
    if (!view.isDragging())
        return 1;
    std::printf("%.6f\n", time);
    return 0;
}
