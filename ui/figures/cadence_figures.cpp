#include "ui/figures/cadence_figures.h"

#include <limits>
#include <map>

#include "core/cadence/plan.h"
#include "ui/figures/catalog.h"
#include "ui/figures/heat_map.h"

namespace concordat::ui::figures {

using model::coreText;
using model::Date;
using model::literalText;
using model::State;
using model::Text;

namespace {

cadence::Span yearOf(Date asOf)
{
    const Date first{asOf.year(), asOf.month(), 1};
    return {first, first.plusMonths(12).plusDays(-1)};
}

Text noMeetings()
{
    return coreText("Figures", "No meetings are planned in this year.");
}

} // namespace

Figure workloadFigure(const State& state, Date asOf)
{
    const auto calendar = cadence::calendarOf(state, yearOf(asOf));
    const auto work = cadence::workloadOf(state, calendar);
    HeatMap map;
    double most = 0;
    std::size_t busiest = 0;
    for (std::size_t j = 0; j < work.months.size(); ++j) {
        const auto month = work.months[j].toString().substr(0, 7);
        map.columns.push_back({month, literalText(month), {}, -1});
    }
    for (std::size_t i = 0; i < work.members.size(); ++i) {
        double hours = 0;
        for (std::size_t j = 0; j < work.months.size(); ++j)
            hours += work.at(i, j).hours;
        if (hours <= 0)
            continue;
        if (hours > most) {
            most = hours;
            busiest = i;
        }
        map.rows.push_back({work.members[i].value(),
                            memberText(state, work.members[i]),
                            {},
                            categoryOf(state, work.members[i])});
        for (std::size_t j = 0; j < work.months.size(); ++j)
            map.values.push_back(work.at(i, j).hours);
    }
    map.most = 1;
    for (const double value : map.values)
        map.most = std::max(map.most, value);
    map.decimals = 1;
    map.valueName = coreText("Figures", "hours of meetings");
    Figure figure;
    figure.id = "cadence.workload";
    figure.title = coreText("Figures", "Hours of meetings by member and month");
    figure.subtitle =
        coreText("Figures", "{from} to {until}; time to prepare and to travel is not in it")
            .with("from", calendar.span.from)
            .with("until", calendar.span.until);
    figure.alternative =
        most <= 0 ? noMeetings()
                  : coreText("Figures", "{member} meets most: {hours} hours within the year.")
                        .with("member", memberText(state, work.members[busiest]))
                        .with("hours", most);
    figure.table = heatMapTable(map, coreText("Figures", "Member"));
    figure.data = std::move(map);
    return figure;
}

Figure yearFigure(const State& state, Date asOf)
{
    const auto calendar = cadence::calendarOf(state, yearOf(asOf));
    Timeline line;
    line.today = asOf;
    line.firstDay = calendar.span.from;
    line.lastDay = calendar.span.until;
    Figure figure;
    figure.table.columns = {coreText("Figures", "Day"), coreText("Figures", "Meeting"),
                            coreText("Figures", "Status")};
    std::map<std::string, std::size_t> rows;
    for (const auto& meeting : calendar.meetings) {
        const auto id = meeting.series ? meeting.series->value() : std::string{"single"};
        const auto [found, fresh] = rows.try_emplace(id, line.rows.size());
        if (fresh) {
            const auto* series = meeting.series ? state.find(*meeting.series) : nullptr;
            line.rows.push_back(
                {id,
                 series ? literalText(series->title) : coreText("Figures", "Single meetings"),
                 {},
                 {}});
        }
        const bool off = meeting.status == model::OccurrenceStatus::cancelled;
        line.rows[found->second].markers.push_back(
            {meeting.key, meeting.start.date, Text{},
             off ? Timeline::Look::muted
                 : (meeting.notes.empty() ? Timeline::Look::usual : Timeline::Look::overlap)});
        figure.table.rows.push_back(
            {meeting.start.date, meeting.title,
             std::vector<Text>{model::vocabularyOf<model::OccurrenceStatus>().label(
                 static_cast<int>(meeting.status))}});
    }
    figure.id = "cadence.year";
    figure.title = coreText("Figures", "Meetings of the year");
    figure.subtitle = coreText("Figures", "{from} to {until}")
                          .with("from", calendar.span.from)
                          .with("until", calendar.span.until);
    figure.alternative = calendar.meetings.empty()
                             ? noMeetings()
                             : coreText("Figures", "{n} meetings of {series} series.")
                                   .with("n", static_cast<std::int64_t>(calendar.meetings.size()))
                                   .with("series", static_cast<std::int64_t>(line.rows.size()));
    figure.data = std::move(line);
    return figure;
}

std::vector<Figure> cadenceFigures(const State& state, Date asOf)
{
    return {yearFigure(state, asOf), workloadFigure(state, asOf)};
}

} // namespace concordat::ui::figures
