// Two hundred moves of the strictness slider over the chain of sixty members with two hundred
// indicators: from the change of the control to the end of painting, offscreen at 1920×1080. Prints
// the 95th percentiles in milliseconds as JSON, the engine's share beside the whole.
#include <QApplication>
#include <QSlider>
#include <cstdio>
#include <vector>

#include "bench_window.h"
#include "core/document/draft.h"
#include "ui/pages/chain/chain_page.h"
#include "ui/shell/page_host.h"

using namespace concordat;

namespace {

constexpr int memberCount = 60;
constexpr int indicatorCount = 200;
constexpr int typeCount = 20;
constexpr int moves = 200;

void addMembers(document::Draft& draft)
{
    for (int i = 0; i < typeCount; ++i) {
        model::ResourceType type;
        type.id = model::Id<model::ResourceType>{"t" + std::to_string(i)};
        type.name = "Type " + std::to_string(i);
        type.required = true;
        draft.put(type);
    }
    for (int i = 0; i < memberCount; ++i) {
        model::Member member;
        member.name = "Member " + std::to_string(i + 1);
        member.status = model::MemberStatus::signatory;
        const auto id = draft.add(member);
        for (int k = 0; k < 3; ++k) {
            model::Holding holding;
            holding.member = id;
            holding.resourceType =
                model::Id<model::ResourceType>{"t" + std::to_string((i + 7 * k) % typeCount)};
            holding.level = 40 + (i + k) % 60;
            draft.add(holding);
        }
    }
}

void addIndicators(document::Draft& draft)
{
    for (int i = 0; i < indicatorCount; ++i) {
        model::Indicator indicator;
        indicator.id = model::Id<model::Indicator>{"i" + std::to_string(i)};
        indicator.node = static_cast<model::ChainNode>(i % static_cast<int>(chain::nodeCount));
        indicator.name = "Indicator " + std::to_string(i + 1);
        draft.put(indicator);
        for (unsigned month = 1; month <= 6; ++month) {
            model::Observation row;
            row.indicator = indicator.id;
            row.date = model::Date(2026, month, 15);
            row.value = 30 + (i * 7 + static_cast<int>(month) * 5) % 60;
            row.evidence = "Report";
            draft.add(row);
        }
    }
}

model::State largeConsortium()
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "Sixty";
    consortium.judgedOn = model::Date(2026, 6, 30);
    consortium.formedOn = model::Date(2023, 1, 1);
    draft.put(consortium);
    addMembers(draft);
    addIndicators(draft);
    return draft.state();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    bench::BenchWindow bench(largeConsortium());
    bench.window().goTo(QStringLiteral("chain"));
    QApplication::processEvents();
    QApplication::processEvents(); // the course over time comes after the first picture
    auto& slider = bench.child<QSlider>("chain.strictness");
    auto* page = qobject_cast<ui::ChainPage*>(bench.window().pages().page());
    if (!page)
        return 1;
    std::vector<double> engine;
    slider.setSliderDown(true);
    const double whole = bench::toEndOfPainting(moves, [&](int move) {
        if (move > 0)
            engine.push_back(page->engineSeconds());
        slider.setValue(move % 2 == 0 ? 10 + move % 80 : 90 - move % 80);
    });
    engine.push_back(page->engineSeconds());
    std::printf("{\"whole\": %.3f, \"engine\": %.3f}\n", 1000 * whole,
                1000 * bench::percentile95(engine));
    return 0;
}
