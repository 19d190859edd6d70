#include "core/measures/exchanges.h"

#include <algorithm>

namespace concordat::measures {

double ExchangeSummary::reciprocity() const
{
    if (pairs.empty())
        return 0;
    const auto answered = std::count_if(pairs.begin(), pairs.end(), [&](const auto& pair) {
        return pairs.count({pair.second, pair.first}) > 0;
    });
    return static_cast<double>(answered) / static_cast<double>(pairs.size());
}

ExchangeSummary exchangesOfLastYear(const model::State& state, model::Date asOf)
{
    ExchangeSummary result;
    const auto yearAgo = asOf.plusMonths(-12);
    for (const auto& row : state.rows<model::KnowledgeExchange>()) {
        if (row.from == row.to)
            continue; // files of other programs may hold such rows
        if (!row.date) {
            ++result.undated;
            continue;
        }
        if (*row.date > asOf)
            continue;
        ++result.recorded;
        result.last = std::max(result.last.value_or(*row.date), *row.date);
        if (*row.date <= yearAgo)
            continue;
        ++result.recent;
        result.tacit += row.nature == model::KnowledgeNature::tacit ? 1 : 0;
        result.pairs.emplace(row.from, row.to);
        ++result.sent[row.from];
        ++result.received[row.to];
    }
    return result;
}

} // namespace concordat::measures
