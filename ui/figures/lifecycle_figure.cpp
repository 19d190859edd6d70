#include "ui/figures/lifecycle_figure.h"

namespace concordat::ui::figures {

using model::coreText;
using model::Text;

Figure lifecycleFigure(const model::State& state, model::Date asOf)
{
    Figure figure;
    figure.id = "lifecycle";
    figure.title = coreText("Lifecycle", "Stages and what happened");
    figure.table.columns = {coreText("Lifecycle", "Day"), coreText("Lifecycle", "Kind"),
                            coreText("Lifecycle", "What")};
    Timeline timeline;
    timeline.today = asOf;
    Timeline::Row stages;
    stages.id = "stages";
    stages.label = coreText("Lifecycle", "Stages");
    for (const auto& plan : state.rows<model::StagePlan>()) {
        if (!plan.from)
            continue;
        Timeline::Span span;
        span.id = plan.id.value();
        span.from = *plan.from;
        span.until = plan.until;
        span.label = model::vocabularyOf<model::Stage>().label(static_cast<int>(plan.stage));
        span.look =
            plan.stage == state.consortium().stage ? Timeline::Look::usual : Timeline::Look::muted;
        stages.spans.push_back(std::move(span));
    }
    if (!stages.spans.empty())
        timeline.rows.push_back(std::move(stages));
    const auto events = course::eventsOf(state, asOf);
    for (const auto kind : course::allEventKinds()) {
        Timeline::Row row;
        row.id = course::nameOf(kind);
        row.label = course::titleOf(kind);
        for (const auto& event : events) {
            if (event.major && event.kind == kind)
                row.markers.push_back({event.id, event.on, event.label, Timeline::Look::usual});
        }
        if (!row.markers.empty())
            timeline.rows.push_back(std::move(row));
    }
    for (const auto& event : events)
        figure.table.rows.push_back({event.on, std::vector<Text>{course::titleOf(event.kind)},
                                     std::vector<Text>{event.label}});
    figure.alternative = coreText("Lifecycle", "{count} dated events up to the day of judgement.")
                             .with("count", static_cast<std::int64_t>(events.size()));
    figure.data = std::move(timeline);
    return figure;
}

} // namespace concordat::ui::figures
