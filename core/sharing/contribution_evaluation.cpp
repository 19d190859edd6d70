#include "core/sharing/contribution_evaluation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include "core/formation/ahp.h"
#include "core/measures/contributions.h"
#include "core/measures/membership.h"
#include "core/measures/sources.h"
#include "core/sharing/guidelines.h"

namespace concordat::sharing {

using model::ContributionKind;
using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::State;

namespace {

/// The guideline's weights, one criterion for each kind of contribution.
void useGuideline(const State& state, Date asOf, ContributionEvaluation& result)
{
    const auto guideline = guidelineFor(state, asOf);
    const auto add = [&](ContributionKind kind, model::Text name, const char* parameter) {
        result.criteria.push_back({{}, std::move(name), kind, guideline.number(parameter), 0});
    };
    add(ContributionKind::cash, coreText("Sharing", "Cash"), "weightCash");
    add(ContributionKind::knowledge, coreText("Sharing", "Knowledge"), "weightKnowledge");
    add(ContributionKind::people, coreText("Sharing", "People"), "weightPeople");
    add(ContributionKind::facilities, coreText("Sharing", "Facilities and data"),
        "weightFacilities");
    result.defaultCriteria = true;
}

bool countsFor(ContributionKind criterion, ContributionKind contribution)
{
    return criterion == contribution ||
           (criterion == ContributionKind::facilities && contribution == ContributionKind::data);
}

/// The price basis in which amounts are compared: that of the shares in what was paid, else in what
/// was pledged, as where nothing is evaluated.
measures::PriceBasis comparedBasis(const State& state, Date asOf)
{
    const auto paid = measures::contributionShares(state, asOf, measures::ContributionSide::paid);
    return paid.shares.empty()
               ? measures::contributionShares(state, asOf, measures::ContributionSide::pledged)
                     .basis
               : paid.basis;
}

/// Amounts that are not compared; each once, though several criteria may ask for it.
struct LeftOut {
    std::map<Id<model::Contribution>, model::Money> otherBasis;
    std::map<Id<model::Contribution>, model::Money> notDue;
};

/// Paid or pledged amounts of the criterion's kind, where nobody has assessed it.
std::map<Id<Member>, double> recordedAmounts(const State& state, Date asOf,
                                             EvaluatedCriterion& criterion, LeftOut& leftOut)
{
    const auto basis = comparedBasis(state, asOf);
    std::map<Id<Member>, double> amounts;
    for (const auto& row : state.rows<model::Contribution>()) {
        const bool due = !row.dueOn || *row.dueOn <= asOf;
        const bool paid = !row.paid.isZero() && (!row.paidOn || *row.paidOn <= asOf);
        const auto& money = paid ? row.paid : row.pledged;
        if (!countsFor(criterion.kind, row.kind) || money.isZero())
            continue;
        if (measures::basisOf(money) != basis)
            leftOut.otherBasis[row.id] = money;
        else if (!paid && !due)
            leftOut.notDue[row.id] = money;
        else
            amounts[row.member] += money.amount();
    }
    if (!amounts.empty())
        criterion.unit = basis;
    return amounts;
}

void explain(const LeftOut& leftOut, measures::Explanation& why)
{
    const auto totals = [](const auto& amounts) {
        std::vector<model::Money> all;
        for (const auto& [id, money] : amounts)
            all.push_back(money);
        return measures::totalsPerBasis(all);
    };
    for (const auto& money : totals(leftOut.otherBasis))
        why.notes.push_back(
            coreText("Sharing", "{amount} in another currency or price basis is left out.")
                .with("amount", money));
    for (const auto& money : totals(leftOut.notDue))
        why.notes.push_back(coreText("Sharing", "{amount} pledged and not yet due is left out.")
                                .with("amount", money));
}

void readInputs(const State& state, Date asOf, ContributionEvaluation& result)
{
    LeftOut leftOut;
    for (std::size_t k = 0; k < result.criteria.size(); ++k) {
        auto& criterion = result.criteria[k];
        std::map<Id<Member>, EvaluatedInput> found;
        for (const auto& row : state.rows<model::ContributionAssessment>()) {
            if (!criterion.criterion || row.criterion != *criterion.criterion ||
                (row.assessedOn && *row.assessedOn > asOf))
                continue;
            auto& input = found[row.member];
            const double score = row.score;
            input.lowest = input.assessors == 0 ? score : std::min(input.lowest, score);
            input.highest = input.assessors == 0 ? score : std::max(input.highest, score);
            const auto before = static_cast<double>(input.assessors++);
            input.value = (input.value.value_or(0) * before + score) / (before + 1);
        }
        if (found.empty()) {
            for (const auto& [member, amount] : recordedAmounts(state, asOf, criterion, leftOut)) {
                found[member].value = amount;
                found[member].lowest = found[member].highest = amount;
            }
        }
        double sum = 0;
        for (auto& member : result.members) {
            const auto at = found.find(member.member);
            member.inputs.push_back(at == found.end() ? EvaluatedInput{} : at->second);
            sum += member.inputs.back().value.value_or(0);
            criterion.known += at == found.end() ? 0 : 1;
        }
        for (auto& member : result.members)
            member.inputs[k].share = sum > 0 ? member.inputs[k].value.value_or(0) / sum : 0;
        if (!(sum > 0))
            criterion.known = 0;
    }
    explain(leftOut, result.why);
}

/// w_k = (1 − e_k)/Σ(1 − e_j) with e_k = −Σ p ln p / ln n.
void weighByEntropy(ContributionEvaluation& result)
{
    const auto n = static_cast<double>(result.members.size());
    double sum = 0;
    for (std::size_t k = 0; k < result.criteria.size(); ++k) {
        double entropy = 0;
        for (const auto& member : result.members) {
            const double p = member.inputs[k].share;
            entropy -= p > 0 ? p * std::log(p) : 0;
        }
        auto& criterion = result.criteria[k];
        criterion.weight =
            criterion.known > 0 && n > 1 ? std::max(0.0, 1 - entropy / std::log(n)) : 0;
        sum += criterion.weight;
    }
    for (auto& criterion : result.criteria)
        criterion.weight =
            sum > 0 ? criterion.weight / sum : 1 / static_cast<double>(result.criteria.size());
}

/// Comparisons are assumptions `contribution.comparison`: scope outweighs name so many times.
bool weighByJudgement(const State& state, ContributionEvaluation& result)
{
    const auto n = result.criteria.size();
    std::vector<std::vector<double>> table(n, std::vector<double>(n, 1.0));
    const auto positionOf = [&](const std::string& id) {
        for (std::size_t k = 0; k < n; ++k) {
            if (result.criteria[k].criterion && result.criteria[k].criterion->value() == id)
                return k;
        }
        return n;
    };
    bool any = false;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject != "contribution.comparison" || !(row.value > 0))
            continue;
        const auto first = positionOf(row.scope);
        const auto second = positionOf(row.name);
        if (first == n || second == n || first == second)
            continue;
        table[first][second] = row.value;
        table[second][first] = 1 / row.value;
        any = true;
    }
    if (!any)
        return false;
    const auto priorities = formation::ahpPriorities(table, "contribution.comparison");
    if (!priorities)
        return false;
    for (std::size_t k = 0; k < n; ++k)
        result.criteria[k].weight = priorities->weights[k];
    result.consistencyRatio = priorities->consistencyRatio;
    return true;
}

/// Shares by weights; a criterion without data is left out.
std::vector<double> weightedShares(const ContributionEvaluation& result,
                                   const std::vector<double>& weights)
{
    double sum = 0;
    for (std::size_t k = 0; k < weights.size(); ++k)
        sum += result.criteria[k].known > 0 ? weights[k] : 0;
    std::vector<double> shares;
    for (const auto& member : result.members) {
        double share = 0;
        for (std::size_t k = 0; k < weights.size(); ++k)
            share += result.criteria[k].known > 0 ? weights[k] * member.inputs[k].share : 0;
        shares.push_back(sum > 0 ? share / sum : 0);
    }
    return shares;
}

std::vector<std::size_t> ranksOf(const std::vector<double>& shares)
{
    std::vector<std::size_t> ranks;
    ranks.reserve(shares.size());
    for (const double share : shares)
        ranks.push_back(1 + static_cast<std::size_t>(
                                std::count_if(shares.begin(), shares.end(), [share](double other) {
                                    return other > share + 1e-12;
                                })));
    return ranks;
}

void judgeRanks(ContributionEvaluation& result, const EvaluationOptions& options)
{
    std::vector<double> weights;
    for (const auto& criterion : result.criteria)
        weights.push_back(criterion.weight);
    const auto shares = weightedShares(result, weights);
    const auto ranks = ranksOf(shares);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        auto& member = result.members[i];
        const bool known =
            std::any_of(member.inputs.begin(), member.inputs.end(),
                        [](const EvaluatedInput& input) { return input.value.has_value(); });
        if (!known)
            continue;
        member.share = shares[i];
        member.rank = member.bestRank = member.worstRank = ranks[i];
    }
    std::mt19937_64 random(options.seed);
    const auto unit = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    for (std::size_t draw = 0; draw < options.draws; ++draw) {
        auto drawn = weights;
        for (auto& weight : drawn)
            weight *= 1 - options.spread + 2 * options.spread * unit();
        const auto now = ranksOf(weightedShares(result, drawn));
        for (std::size_t i = 0; i < now.size(); ++i) {
            auto& member = result.members[i];
            member.bestRank = std::min(member.bestRank, now[i]);
            member.worstRank = std::max(member.worstRank, now[i]);
            member.rankHeld += now[i] == member.rank ? 1 / static_cast<double>(options.draws) : 0;
        }
    }
}

void explain(const State& state, const EvaluationOptions& options, ContributionEvaluation& result)
{
    auto& why = result.why;
    why.title = coreText("Sharing", "Contribution shares");
    why.subtitle = coreText("Sharing", "Normalised weighted score");
    why.formula = "c_i = Σ_k w_k·x_ik/Σ_j x_jk";
    for (const auto& criterion : result.criteria) {
        why.inputs.push_back({criterion.name,
                              coreText("Sharing", "weight {weight}, {known} of {total} known")
                                  .with("weight", std::round(1000 * criterion.weight) / 1000)
                                  .with("known", static_cast<std::int64_t>(criterion.known))
                                  .with("total", static_cast<std::int64_t>(result.members.size())),
                              result.defaultCriteria && options.weights == WeightSource::given});
        if (criterion.known == 0)
            why.notes.push_back(
                coreText("Sharing", "Nothing is known about “{name}”; it is left out.")
                    .with("name", criterion.name));
    }
    if (result.consistencyRatio)
        why.inputs.push_back({coreText("Sharing", "Consistency ratio"),
                              coreText("Sharing", "{ratio} (doubtful above 0.1)")
                                  .with("ratio", *result.consistencyRatio),
                              false});
    for (const auto& id : result.openAppeals) {
        const auto* row = state.find(id);
        const auto* member = row ? state.find(row->member) : nullptr;
        why.notes.push_back(coreText("Sharing", "{member} has appealed: {text}. The shares are "
                                                "provisional until it is decided.")
                                .with("member", member ? member->name : id.value())
                                .with("text", row ? row->appeal : ""));
    }
    why.notes.push_back(
        coreText("Sharing", "Ranks were tried with {count} weightings within ±{spread} % of these "
                            "(seed {seed}).")
            .with("count", static_cast<std::int64_t>(options.draws))
            .with("spread", 100 * options.spread)
            .with("seed", static_cast<std::int64_t>(options.seed)));
    why.sources.push_back(measures::sourceText("R87"));
    if (options.weights == WeightSource::entropy)
        why.sources.push_back(literalText("Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x"));
    if (options.weights == WeightSource::ahp)
        why.sources.push_back(literalText("Saaty 1977, doi:10.1016/0022-2496(77)90033-5"));
}

} // namespace

const std::vector<std::string>& weightSourceNames()
{
    static const std::vector<std::string> names{"given", "entropy", "ahp"};
    return names;
}

std::optional<WeightSource> weightSourceFromName(std::string_view name)
{
    const auto& names = weightSourceNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return {};
    return static_cast<WeightSource>(found - names.begin());
}

ContributionEvaluation evaluateContributions(const State& state, Date asOf,
                                             const EvaluationOptions& options)
{
    ContributionEvaluation result;
    for (const auto& member : measures::membershipAt(state, asOf).members)
        result.members.push_back({member, {}, {}, 0, 0, 0, 0});
    for (const auto& row : state.rows<model::ContributionCriterion>())
        result.criteria.push_back({row.id, literalText(row.name), row.kind, row.weight, 0});
    if (result.criteria.empty())
        useGuideline(state, asOf, result);
    readInputs(state, asOf, result);
    double sum = 0;
    for (const auto& criterion : result.criteria)
        sum += criterion.weight;
    for (auto& criterion : result.criteria)
        criterion.weight =
            sum > 0 ? criterion.weight / sum : 1 / static_cast<double>(result.criteria.size());
    if (options.weights == WeightSource::entropy)
        weighByEntropy(result);
    else if (options.weights == WeightSource::ahp && !weighByJudgement(state, result))
        result.why.notes.push_back(
            coreText("Sharing", "No usable pairwise comparisons of the criteria; the given weights "
                                "stand."));
    for (const auto& row : state.rows<model::ContributionAssessment>()) {
        const bool decided = row.appealDecidedOn && *row.appealDecidedOn <= asOf;
        if (!row.appeal.empty() && !decided)
            result.openAppeals.push_back(row.id);
    }
    judgeRanks(result, options);
    explain(state, options, result);
    return result;
}

} // namespace concordat::sharing
