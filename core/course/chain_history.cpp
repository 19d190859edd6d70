#include "core/course/chain_history.h"

#include <algorithm>

namespace concordat::course {

using model::Date;

Moment momentOf(const chain::ChainResult& result, Date date)
{
    Moment moment;
    moment.date = date;
    moment.label = quarterText(date);
    for (const auto& node : result.nodes) {
        const auto at = static_cast<std::size_t>(node.node);
        moment.scores[at] = node.observed.score;
        moment.transmitted[at] = node.transmitted;
    }
    moment.gate = result.gate.value;
    moment.potential = result.potential;
    return moment;
}

Moment momentOf(const NamedState& version)
{
    auto moment = momentOf(chain::evaluate(version.state, version.date), version.date);
    moment.version = version.id;
    moment.label = model::literalText(version.name);
    return moment;
}

model::Text quarterText(Date date)
{
    return model::coreText("Course", "Q{quarter} {year}")
        .with("quarter", std::to_string((date.month() - 1) / 3 + 1))
        .with("year", std::to_string(date.year()));
}

namespace {

/// The last day of the quarter before the one that holds the day.
Date endOfQuarterBefore(Date day)
{
    const unsigned first = (day.month() - 1) / 3 * 3 + 1;
    return Date(day.year(), first, 1).plusDays(-1);
}

} // namespace

std::vector<Moment> chainHistory(const model::State& state, Date asOf, int quarters)
{
    const auto& row = state.consortium();
    const auto began = row.formedOn ? row.formedOn : row.startsOn;
    std::vector<Moment> moments{momentOf(chain::evaluate(state, asOf), asOf)};
    Date day = asOf;
    for (int quarter = 0; quarter < quarters; ++quarter) {
        day = endOfQuarterBefore(day);
        if (began && day < *began)
            break;
        moments.push_back(momentOf(chain::evaluate(state, day), day));
    }
    std::reverse(moments.begin(), moments.end());
    return moments;
}

} // namespace concordat::course
