// A parameter of one article of a charter with 114 parties and some sixty pages is changed two
// hundred times: from the edit to the end of painting, offscreen at 1920×1080, and drawing up what
// changed alone. Prints both as JSON, 95th percentiles in milliseconds, with the pages of its PDF
// and the time that takes.
#include <QApplication>
#include <QElapsedTimer>
#include <QSpinBox>
#include <cstdio>
#include <vector>

#include "bench_window.h"
#include "core/charter/desk.h"
#include "core/document/draft.h"
#include "ui/bridge/charter_export.h"
#include "ui/bridge/charter_pdf.h"

using namespace concordat;

namespace {

const model::Date someDay{2026, 3, 31};

model::State manyParties()
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "One Hundred and Fourteen";
    consortium.mission = "Bring a solid-state cell to the pilot line.";
    consortium.startsOn = model::Date{2025, 1, 1};
    consortium.endsOn = model::Date{2029, 12, 31};
    draft.put(consortium);
    model::Body body;
    body.name = "Committee";
    body.kind = model::BodyKind::jointManagementCommittee;
    body.id = draft.add(body);
    for (int i = 0; i < 114; ++i) {
        model::Member member;
        member.name = "Institute of Applied Member Research and Development " + std::to_string(i);
        member.status = model::MemberStatus::signatory;
        member.country = "DE";
        const auto id = draft.add(member);
        model::Seat seat;
        seat.body = body.id;
        seat.member = id;
        draft.add(seat);
        for (int k = 0; k < 6; ++k) {
            model::Contribution pledge;
            pledge.member = id;
            pledge.title = "Pledge of equipment, people and background " + std::to_string(k);
            pledge.pledged = *model::Money::parse("1000000 EUR");
            draft.add(pledge);
        }
    }
    return draft.state();
}

double engine(const model::State& state)
{
    const auto& library = *ui::builtInClauses();
    charter::Desk desk{library};
    desk.update(state, someDay);
    document::Draft draft{state};
    model::Article row;
    row.topic = "goodFaith";
    row.id = draft.add(row);
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        row.parameters = {{"cureDays", std::to_string(20 + i % 30)}};
        draft.put(row);
        const auto now = draft.state();
        QElapsedTimer timer;
        timer.start();
        desk.update(now, someDay);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    return 1000 * bench::percentile95(std::move(times));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto state = manyParties();
    bench::BenchWindow bench(state);
    bench.session().setAsOf(someDay);
    bench.window().goTo(QStringLiteral("charter/goodFaith"));
    QApplication::processEvents();
    auto& days = bench.child<QSpinBox>("cureDays");
    const double whole =
        bench::toEndOfPainting(100, [&](int move) { days.setValue(20 + (move + 1) % 30); });
    const auto document =
        charter::buildCharter(state, *ui::builtInClauses(), charter::Language::english, someDay);
    QElapsedTimer timer;
    timer.start();
    const auto pdf = ui::charterPdf(document);
    const auto pdfTime = timer.elapsed();
    if (!pdf)
        return 1;
    std::printf("{\"whole\": %.3f, \"engine\": %.3f, \"pages\": %lld, \"pdf\": %lld}\n",
                1000 * whole, engine(state), static_cast<long long>(pdf->count("/Type /Page ")),
                static_cast<long long>(pdfTime));
    return 0;
}
