// Ten years of forty series, as JSON: median seconds of expanding their rules, and of the whole
// calendar with deadlines, holidays and clashes.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "core/cadence/calendar.h"
#include "core/cadence/expansion.h"
#include "core/document/draft.h"

using namespace concordat;
using model::Date;

namespace {

constexpr int seriesCount = 40;
const cadence::Span tenYears{Date{2024, 1, 1}, Date{2033, 12, 31}};

const std::vector<std::string>& rules()
{
    static const std::vector<std::string> list{
        "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=-1TH", "FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15"};
    return list;
}

model::State state()
{
    document::Draft draft{model::State{}};
    for (int i = 0; i < seriesCount; ++i) {
        model::MeetingSeries row;
        row.title = "Series " + std::to_string(i);
        row.startsOn = Date{2024, 1, 1 + static_cast<unsigned>(i) % 28};
        row.startTime = "10:00";
        row.timeZone = "Europe/Berlin";
        row.recurrence = rules()[static_cast<std::size_t>(i) % rules().size()];
        draft.add(row);
    }
    return draft.state();
}

template <class Work>
double median(Work&& work)
{
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + 7, times.end());
    return times[7];
}

} // namespace

int main()
{
    std::vector<cadence::Rule> parsed;
    for (const auto& rule : rules())
        parsed.push_back(*cadence::parseRule(rule));
    const auto zone = cadence::TimeZone::named("Europe/Berlin");
    std::size_t times = 0;
    const double expanding = median([&] {
        times = 0;
        for (int i = 0; i < seriesCount; ++i) {
            const auto& rule = parsed[static_cast<std::size_t>(i) % parsed.size()];
            times +=
                cadence::expand(rule, {Date{2024, 1, 1}, 36000}, *zone, tenYears)->times.size();
        }
    });
    const auto with = state();
    std::size_t meetings = 0;
    const double calendar =
        median([&] { meetings = cadence::calendarOf(with, tenYears).meetings.size(); });
    std::printf("{\"expanding\": %.9f, \"calendar\": %.9f, \"times\": %zu, \"meetings\": %zu}\n",
                expanding, calendar, times, meetings);
    return times > 0 && meetings > 0 ? 0 : 1;
}
