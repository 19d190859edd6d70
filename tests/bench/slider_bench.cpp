// Two hundred moves of the quota slider over thirty members: from the change of the control to the
// end of painting, offscreen at 1920×1080. Prints the 95th percentile in seconds.
#include <QApplication>
#include <QSlider>
#include <cstdio>
#include <vector>

#include "bench_window.h"
#include "core/document/draft.h"
#include "ui/figures/figure_view.h"

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
    bench::BenchWindow bench(thirtyMembers());
    bench.window().goTo(QStringLiteral("bodies/power"));
    QApplication::processEvents();
    auto& slider = bench.child<QSlider>("bodies.quota");
    bench.child<ui::figures::FigureView>("bodies.power"); // what is painted
    const int first = slider.maximum() / 2;
    std::printf("%.6f\n",
                bench::toEndOfPainting(200, [&](int move) { slider.setValue(first + 1 + move); }));
    return 0;
}
