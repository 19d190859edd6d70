#include "core/formation/selection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

#include "core/measures/complementarity.h"
#include "core/measures/membership.h"
#include "core/model/assumptions.h"
#include "core/model/short_name.h"

namespace concordat::formation {

using model::CandidateScore;
using model::CriterionComparison;
using model::Date;
using model::Id;
using model::Member;
using model::MemberStatus;
using model::SelectionCriterion;
using model::State;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Per candidate, whether it is ranked against the others.
std::vector<bool> contendersOf(const SelectionTable& table)
{
    std::vector<bool> open;
    for (const auto status : table.statuses)
        open.push_back(isOpen(status));
    if (std::find(open.begin(), open.end(), true) == open.end())
        open.assign(open.size(), true);
    return open;
}

template <class Key>
std::size_t placeOf(const std::vector<Key>& sorted, const Key& key)
{
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), key);
    return found != sorted.end() && *found == key ? static_cast<std::size_t>(found - sorted.begin())
                                                  : sorted.size();
}

void addCandidates(const State& state, SelectionTable& table)
{
    std::set<Id<Member>> scored;
    for (const auto& row : state.rows<CandidateScore>())
        scored.insert(row.candidate);
    for (const auto& member : state.rows<Member>()) {
        const bool gone =
            member.status == MemberStatus::withdrawn || member.status == MemberStatus::excluded;
        const bool asked = isOpen(member.status) || member.status == MemberStatus::committed;
        if (!asked && (gone || scored.count(member.id) == 0))
            continue;
        table.candidates.push_back(member.id);
        table.names.push_back(model::shortNameOf(member));
        table.statuses.push_back(member.status);
    }
}

void addCriteria(const State& state, SelectionTable& table)
{
    const auto rows = state.rows<SelectionCriterion>();
    for (const auto& row : rows) {
        SelectionTable::Criterion criterion;
        criterion.id = row.id;
        criterion.name = row.name;
        criterion.weight = row.weight;
        criterion.weightIsDefault = row.weight.value == 1;
        criterion.larger = !row.lessIsBetter;
        criterion.least = row.scaleFrom;
        criterion.most = row.scaleTo;
        criterion.indifference = row.indifference;
        criterion.preference = row.preference;
        table.criteria.push_back(std::move(criterion));
    }
    const auto types = state.rows<model::ResourceType>();
    const bool needed =
        std::any_of(types.begin(), types.end(), [](const auto& type) { return type.required; });
    if (!needed || rows.empty())
        return;
    SelectionTable::Criterion group;
    const auto* set = model::assumptionOf(state, "selection", "groupWeight");
    double sum = 0;
    for (const auto& row : rows)
        sum += row.weight;
    group.weight = set ? std::max(0.0, set->value) : sum / static_cast<double>(rows.size());
    group.weightIsDefault = set == nullptr;
    table.criteria.push_back(std::move(group));
}

void addGiven(const State& state, SelectionTable& table)
{
    std::set<std::string> assessors;
    const auto rows = state.rows<CandidateScore>();
    for (const auto& row : rows)
        assessors.insert(row.assessor);
    table.assessors.assign(assessors.begin(), assessors.end());
    table.given.assign(table.assessors.size() * table.candidates.size() * table.criteria.size(),
                       unknown);
    std::vector<Id<SelectionCriterion>> criteria;
    for (std::size_t j = 0; j < table.judgedCriteria(); ++j)
        criteria.push_back(table.criteria[j].id);
    for (const auto& row : rows) {
        const auto candidate = placeOf(table.candidates, row.candidate);
        const auto criterion = placeOf(criteria, row.criterion);
        if (candidate == table.candidates.size() || criterion == criteria.size())
            continue;
        const auto assessor = placeOf(table.assessors, row.assessor);
        table.given[table.givenCell(assessor, candidate, criterion)] = row.value;
    }
}

void addMeans(SelectionTable& table)
{
    const auto cells = table.candidates.size() * table.criteria.size();
    table.scores.assign(cells, unknown);
    table.spread.assign(cells, unknown);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        double sum = 0;
        double least = std::numeric_limits<double>::max();
        double most = std::numeric_limits<double>::lowest();
        std::size_t count = 0;
        for (std::size_t a = 0; a < table.assessors.size(); ++a) {
            const double value = table.given[a * cells + cell];
            if (std::isnan(value))
                continue;
            sum += value;
            least = std::min(least, value);
            most = std::max(most, value);
            ++count;
        }
        if (count == 0)
            continue;
        table.scores[cell] = sum / static_cast<double>(count);
        const auto& criterion = table.criteria[cell % table.criteria.size()];
        if (count > 1 && criterion.most > criterion.least)
            table.spread[cell] = (most - least) / (criterion.most - criterion.least);
    }
}

/// The computed criterion, 0 to 100: how much depth a candidate adds to the present group.
void addGroupScores(const State& state, Date asOf, SelectionTable& table)
{
    if (table.judgedCriteria() == table.criteria.size())
        return;
    const auto fits = teamFits(state, asOf, table.candidates);
    for (std::size_t i = 0; i < fits.size(); ++i) {
        if (fits[i].addedDepth)
            table.scores[table.cell(i, table.criteria.size() - 1)] = 100 * *fits[i].addedDepth;
    }
}

void addComparisons(const State& state, SelectionTable& table)
{
    const auto count = table.judgedCriteria();
    std::map<std::pair<std::size_t, std::size_t>, std::pair<double, int>> logs;
    std::vector<Id<SelectionCriterion>> ids;
    for (std::size_t j = 0; j < count; ++j)
        ids.push_back(table.criteria[j].id);
    for (const auto& row : state.rows<CriterionComparison>()) {
        auto first = placeOf(ids, row.first);
        auto second = placeOf(ids, row.second);
        if (first == count || second == count || first == second || !(row.ratio.value > 0))
            continue;
        double log = std::log(row.ratio.value);
        if (first > second) {
            std::swap(first, second);
            log = -log;
        }
        auto& entry = logs[{first, second}];
        entry.first += log;
        ++entry.second;
    }
    const auto pairs = count * (count > 0 ? count - 1 : 0) / 2;
    table.comparisonsMissing = pairs - logs.size();
    if (count < 2 || logs.size() < pairs)
        return;
    table.comparisons.assign(count, std::vector<double>(count, 1.0));
    for (const auto& [pair, entry] : logs) {
        const double ratio = std::exp(entry.first / entry.second);
        table.comparisons[pair.first][pair.second] = ratio;
        table.comparisons[pair.second][pair.first] = 1 / ratio;
    }
}

/// The comparisons of the judged criteria that are ranked by; these come first.
void addComparisons(const SelectionTable& table, SelectionProblem& problem)
{
    if (table.comparisons.empty())
        return;
    for (const auto row : problem.criteria) {
        if (row >= table.judgedCriteria())
            continue;
        auto& own = problem.decision.comparisons.emplace_back();
        for (const auto column : problem.criteria) {
            if (column < table.judgedCriteria())
                own.push_back(table.comparisons[row][column]);
        }
    }
}

/// The mean of the known scores on a criterion among those who are ranked against each other.
std::optional<double> meanOn(const std::vector<double>& scores, const SelectionTable& table,
                             const std::vector<bool>& contenders, std::size_t criterion)
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < table.candidates.size(); ++i) {
        const double score = scores[table.cell(i, criterion)];
        if (contenders[i] && !std::isnan(score)) {
            sum += score;
            ++count;
        }
    }
    if (count == 0)
        return {};
    return sum / static_cast<double>(count);
}

std::vector<double> scoresOf(const SelectionTable& table, std::optional<std::size_t> assessor)
{
    if (!assessor)
        return table.scores;
    const auto cells = table.candidates.size() * table.criteria.size();
    const auto first = table.given.begin() + static_cast<std::ptrdiff_t>(*assessor * cells);
    std::vector<double> scores(first, first + static_cast<std::ptrdiff_t>(cells));
    // What is worked out does not depend on who judges.
    for (std::size_t j = table.judgedCriteria(); j < table.criteria.size(); ++j) {
        for (std::size_t i = 0; i < table.candidates.size(); ++i)
            scores[table.cell(i, j)] = table.scores[table.cell(i, j)];
    }
    return scores;
}

Preference preferenceFor(const SelectionTable::Criterion& criterion)
{
    Preference preference;
    preference.indifference = criterion.indifference;
    preference.preference = criterion.preference;
    if (criterion.preference > criterion.indifference)
        preference.shape =
            criterion.indifference > 0 ? PreferenceShape::linear : PreferenceShape::vShape;
    else if (criterion.indifference > 0)
        preference.shape = PreferenceShape::uShape;
    return preference;
}

} // namespace

bool isOpen(MemberStatus status)
{
    return status == MemberStatus::candidate || status == MemberStatus::invited;
}

std::size_t SelectionTable::judgedCriteria() const
{
    return criteria.empty() || !criteria.back().id.empty() ? criteria.size() : criteria.size() - 1;
}

SelectionTable selectionTable(const State& state, Date asOf)
{
    SelectionTable table;
    addCandidates(state, table);
    addCriteria(state, table);
    addGiven(state, table);
    addMeans(table);
    addGroupScores(state, asOf, table);
    addComparisons(state, table);
    return table;
}

std::string toString(MissingTreatment treatment)
{
    switch (treatment) {
    case MissingTreatment::worst: return "worst";
    case MissingTreatment::leaveOut: return "leaveOut";
    case MissingTreatment::mean: break;
    }
    return "mean";
}

MissingTreatment missingTreatment(const State& state)
{
    if (const auto* set = model::assumptionOf(state, "selection", "missingScores")) {
        for (const auto treatment : {MissingTreatment::worst, MissingTreatment::leaveOut}) {
            if (set->text == toString(treatment))
                return treatment;
        }
    }
    return MissingTreatment::mean;
}

SelectionProblem selectionProblem(const SelectionTable& table, MissingTreatment treatment,
                                  std::optional<std::size_t> assessor)
{
    SelectionProblem problem;
    const auto scores = scoresOf(table, assessor);
    const auto contenders = contendersOf(table);
    std::vector<std::optional<double>> means;
    for (std::size_t j = 0; j < table.criteria.size(); ++j) {
        means.push_back(meanOn(scores, table, contenders, j));
        if (means.back())
            problem.criteria.push_back(j);
        else
            problem.unusable.push_back(j);
    }
    for (const auto j : problem.criteria) {
        const auto& from = table.criteria[j];
        Criterion criterion;
        criterion.name = from.name;
        criterion.weight = from.weight;
        criterion.larger = from.larger;
        criterion.preference = preferenceFor(from);
        problem.decision.criteria.push_back(std::move(criterion));
    }
    problem.decision.missing = MissingScores::mean;
    addComparisons(table, problem);
    for (std::size_t i = 0; i < table.candidates.size(); ++i) {
        if (!contenders[i]) {
            problem.joined.push_back(i);
            continue;
        }
        Alternative alternative{table.names[i], {}};
        bool judged = false;
        std::vector<SelectionProblem::Missing> missing;
        for (const auto j : problem.criteria) {
            const double score = scores[table.cell(i, j)];
            if (!std::isnan(score)) {
                judged = judged || !table.criteria[j].id.empty();
                alternative.scores.emplace_back(score);
                continue;
            }
            const auto& criterion = table.criteria[j];
            const double bad = criterion.larger ? criterion.least : criterion.most;
            const double standIn = treatment == MissingTreatment::worst ? bad : *means[j];
            missing.push_back({i, j, standIn});
            alternative.scores.emplace_back(standIn);
        }
        const bool ranked = judged && (missing.empty() || treatment != MissingTreatment::leaveOut);
        if (!ranked) {
            for (auto& gap : missing)
                gap.standIn.reset();
            problem.unranked.push_back(i);
        } else {
            problem.candidates.push_back(i);
            problem.decision.alternatives.push_back(std::move(alternative));
        }
        problem.missing.insert(problem.missing.end(), missing.begin(), missing.end());
    }
    return problem;
}

std::vector<std::pair<std::size_t, std::size_t>>
rankRanges(const SelectionProblem& problem, const LiveRanking& live, RankingMethod method)
{
    const auto& present = live.ranks(method);
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    ranges.reserve(present.size());
    for (const auto rank : present)
        ranges.emplace_back(rank, rank);
    if (present.empty())
        return ranges;
    LiveRanking trial = live;
    const auto criterionOf = [&](std::size_t j) {
        return static_cast<std::size_t>(
            std::find(problem.criteria.begin(), problem.criteria.end(), j) -
            problem.criteria.begin());
    };
    for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
        std::vector<std::size_t> gaps;
        for (const auto& gap : problem.missing) {
            if (gap.candidate == problem.candidates[i])
                gaps.push_back(criterionOf(gap.criterion));
        }
        if (gaps.empty())
            continue;
        for (const bool best : {false, true}) {
            for (const auto j : gaps) {
                double low = std::numeric_limits<double>::max();
                double high = std::numeric_limits<double>::lowest();
                for (std::size_t k = 0; k < live.alternatives(); ++k) {
                    low = std::min(low, live.score(k, j));
                    high = std::max(high, live.score(k, j));
                }
                trial.setScore(i, j, best == problem.decision.criteria[j].larger ? high : low);
            }
            // The weights are sound: they were used before.
            (void)trial.weigh(live.weights());
            const auto rank = trial.ranks(method).empty() ? present[i] : trial.ranks(method)[i];
            ranges[i].first = std::min(ranges[i].first, rank);
            ranges[i].second = std::max(ranges[i].second, rank);
        }
        for (const auto j : gaps)
            trial.setScore(i, j, live.score(i, j));
    }
    return ranges;
}

Agreement agreement(const SelectionTable& table, MissingTreatment treatment, RankingMethod method,
                    const std::vector<double>& weights)
{
    Agreement result;
    const auto count = table.candidates.size();
    result.ranks.assign(count, {0, 0});
    std::vector<double> sums(count, 0);
    std::vector<std::size_t> times(count, 0);
    double ties = 0;
    for (std::size_t a = 0; a < table.assessors.size(); ++a) {
        const auto problem = selectionProblem(table, treatment, a);
        if (problem.candidates.size() < 2)
            continue;
        auto live = LiveRanking::of(problem.decision);
        if (!live)
            continue;
        std::vector<double> own;
        for (const auto j : problem.criteria)
            own.push_back(j < weights.size() ? weights[j] : 0);
        if (auto weighed = live->weigh(own); !weighed || live->ranks(method).empty())
            continue;
        ++result.assessors;
        const auto& ranks = live->ranks(method);
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            const auto same = static_cast<double>(std::count(ranks.begin(), ranks.end(), ranks[i]));
            const auto candidate = problem.candidates[i];
            // Tied ranks count as the mean of the places they take.
            sums[candidate] += static_cast<double>(ranks[i]) + (same - 1) / 2;
            ++times[candidate];
            ties += same * same - 1;
            auto& range = result.ranks[candidate];
            range.first = range.first == 0 ? ranks[i] : std::min(range.first, ranks[i]);
            range.second = std::max(range.second, ranks[i]);
        }
    }
    // Only over those whom every assessor ranked, and only if that is everybody somebody ranked.
    std::vector<double> complete;
    bool same = true;
    for (std::size_t i = 0; i < count; ++i) {
        if (times[i] == result.assessors && times[i] > 0)
            complete.push_back(sums[i]);
        else if (times[i] > 0)
            same = false;
    }
    if (result.assessors >= 2 && complete.size() >= 2 && same) {
        const auto m = static_cast<double>(result.assessors);
        const auto n = static_cast<double>(complete.size());
        const double mean = std::accumulate(complete.begin(), complete.end(), 0.0) / n;
        double squares = 0;
        for (const double sum : complete)
            squares += (sum - mean) * (sum - mean);
        const double largest = m * m * (n * n * n - n) - m * ties;
        if (largest > 0)
            result.concordance = std::clamp(12 * squares / largest, 0.0, 1.0);
    }
    double widest = 0;
    const auto contenders = contendersOf(table);
    for (std::size_t cell = 0; cell < table.spread.size(); ++cell) {
        if (contenders[cell / table.criteria.size()] && table.spread[cell] > widest) {
            widest = table.spread[cell];
            result.widest = cell;
        }
    }
    return result;
}

JointRanks jointRanks(const LiveRanking& live)
{
    JointRanks joint;
    joint.sums.assign(live.alternatives(), 0);
    for (std::size_t method = 0; method < LiveRanking::methodCount; ++method) {
        const auto& ranks = live.ranks(static_cast<RankingMethod>(method));
        for (std::size_t i = 0; i < ranks.size(); ++i)
            joint.sums[i] += ranks[i];
    }
    auto sorted = joint.sums;
    std::sort(sorted.begin(), sorted.end());
    for (const auto sum : joint.sums) {
        const auto smaller = std::lower_bound(sorted.begin(), sorted.end(), sum) - sorted.begin();
        joint.places.push_back(static_cast<std::size_t>(smaller) + 1);
    }
    return joint;
}

std::vector<std::size_t> jointOrder(const SelectionTable& table, const SelectionProblem& problem,
                                    const LiveRanking& live)
{
    const auto sums = jointRanks(live).sums;
    std::vector<std::size_t> places(problem.candidates.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(),
                     [&](auto a, auto b) { return sums[a] < sums[b]; });
    std::vector<std::size_t> order;
    order.reserve(table.candidates.size());
    for (const auto place : places)
        order.push_back(problem.candidates[place]);
    order.insert(order.end(), problem.unranked.begin(), problem.unranked.end());
    order.insert(order.end(), problem.joined.begin(), problem.joined.end());
    return order;
}

} // namespace concordat::formation
