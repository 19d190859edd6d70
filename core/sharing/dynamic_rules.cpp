#include "core/sharing/dynamic_rules.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include "core/measures/sources.h"
#include "core/model/assumptions.h"
#include "core/sharing/game_extras.h"

namespace concordat::sharing {

using model::coreText;
using model::Date;
using model::literalText;
using model::State;

namespace {

constexpr double normal90 = 1.6448536269514722;
constexpr int yearsWithoutEnd = 5;
constexpr int mostReviews = 15;

std::optional<model::Stage> stageAt(const State& state, Date day)
{
    for (const auto& plan : state.rows<model::StagePlan>()) {
        if (plan.from && *plan.from <= day && (!plan.until || day <= *plan.until))
            return plan.stage;
    }
    return {};
}

/// Contributions due or paid by the day, as parts of 1; empty: none.
std::optional<std::vector<double>> contributedBy(const State& state, const ConsortiumGame& game,
                                                 Date day)
{
    std::map<measures::PriceBasis, std::vector<double>> sums;
    for (const auto& row : state.rows<model::Contribution>()) {
        const auto at = std::find(game.members.begin(), game.members.end(), row.member);
        if (at == game.members.end() || row.pledged.isZero() || (row.dueOn && *row.dueOn > day))
            continue;
        auto& amounts = sums[measures::basisOf(row.pledged)];
        amounts.resize(game.members.size(), 0.0);
        amounts[static_cast<std::size_t>(at - game.members.begin())] += row.pledged.amount();
    }
    std::vector<double>* most = nullptr;
    double largest = 0;
    for (auto& [basis, amounts] : sums) {
        const auto entries = static_cast<double>(
            std::count_if(amounts.begin(), amounts.end(), [](double a) { return a > 0; }));
        if (entries > largest) {
            largest = entries;
            most = &amounts;
        }
    }
    if (!most)
        return {};
    const double sum = std::accumulate(most->begin(), most->end(), 0.0);
    for (auto& amount : *most)
        amount /= sum;
    return *most;
}

double quantile(std::vector<double>& values, double part)
{
    const auto at = static_cast<std::size_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at),
                     values.end());
    return values[at];
}

/// Sum of twelve uniform numbers less six would be too coarse; Box and Muller 1958 is exact.
double normalNumber(std::mt19937_64& random)
{
    const auto unit = [&random] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
    return std::sqrt(-2 * std::log(unit())) * std::cos(2 * M_PI * unit());
}

struct Stream {
    double amount = 0;
    double deviation = 0;
    Date date;
};

std::vector<Stream> streamsOf(const State& state, const ConsortiumGame& game, AdjustmentPlan& plan)
{
    std::vector<Stream> streams;
    for (const auto& benefit : state.rows<model::Benefit>()) {
        if (benefit.amount.isZero() || !benefit.expectedOn ||
            measures::basisOf(benefit.amount) != game.unit) {
            ++plan.undated;
            continue;
        }
        const bool comparable =
            !benefit.uncertainty.isZero() && measures::basisOf(benefit.uncertainty) == game.unit;
        plan.uncertain += comparable ? 1 : 0;
        streams.push_back({benefit.amount.amount(),
                           comparable ? benefit.uncertainty.amount() / normal90 : 0,
                           *benefit.expectedOn});
    }
    return streams;
}

void drawReturns(const std::vector<Stream>& streams, const AdjustmentOptions& options,
                 AdjustmentPlan& plan)
{
    const auto players = plan.reviews.front().shares.size();
    std::vector<std::vector<std::vector<double>>> drawn(plan.reviews.size(),
                                                        std::vector<std::vector<double>>(players));
    std::mt19937_64 random(options.seed);
    for (std::size_t draw = 0; draw < options.draws; ++draw) {
        std::vector<double> amounts;
        amounts.reserve(streams.size());
        for (const auto& stream : streams)
            amounts.push_back(
                std::max(0.0, stream.amount + stream.deviation * normalNumber(random)));
        std::vector<double> received(players, 0.0);
        for (std::size_t t = 0; t < plan.reviews.size(); ++t) {
            // What falls due between two reviews is divided by the shares of the earlier one.
            for (std::size_t b = 0; t > 0 && b < streams.size(); ++b) {
                const auto& from = plan.reviews[t - 1];
                if (streams[b].date <= from.date || streams[b].date > plan.reviews[t].date)
                    continue;
                for (std::size_t i = 0; i < players; ++i)
                    received[i] += amounts[b] * from.shares[i] / 100;
            }
            for (std::size_t i = 0; i < players; ++i)
                drawn[t][i].push_back(received[i]);
        }
    }
    for (auto& review : drawn) {
        auto& bands = plan.returns.emplace_back();
        for (auto& values : review)
            bands.push_back({quantile(values, .05), quantile(values, .25), quantile(values, .5),
                             quantile(values, .75), quantile(values, .95)});
    }
}

} // namespace

AdjustmentPlan adjustmentPlan(const State& state, Date asOf, const ConsortiumGame& game,
                              std::span<const double> sharesNow, const Guideline& guideline,
                              const AdjustmentOptions& options)
{
    AdjustmentPlan plan;
    const auto own = model::assumedValue(state, "split", "lambda");
    const auto* parameter = guideline.find("lambda");
    plan.lambda =
        std::clamp(options.lambda.value_or(own.value_or(guideline.number("lambda"))), 0.0, 1.0);
    plan.lambdaDefaulted = !options.lambda && !own && (!parameter || !parameter->own);
    const auto& consortium = state.consortium();
    const Date until = consortium.endsOn && *consortium.endsOn > asOf
                           ? *consortium.endsOn
                           : asOf.plusMonths(12 * yearsWithoutEnd);
    const auto risk = riskShares(state, game.members);
    AdjustedShares now;
    now.date = asOf;
    now.stage = stageAt(state, asOf);
    now.shares.assign(sharesNow.begin(), sharesNow.end());
    now.target = now.shares;
    plan.reviews.push_back(now);
    bool steady = false;
    for (int year = 1; year <= mostReviews; ++year) {
        const Date last = plan.reviews.back().date;
        if (last >= until)
            break;
        const auto& before = plan.reviews.back().shares;
        AdjustedShares review;
        review.date = std::min(asOf.plusMonths(12 * year), until);
        review.stage = stageAt(state, review.date);
        const auto contributed = contributedBy(state, game, review.date);
        review.target = before;
        if (contributed && risk) {
            for (std::size_t i = 0; i < before.size(); ++i)
                review.target[i] =
                    100 * (guideline.number("bandWeightContribution") * (*contributed)[i] +
                           guideline.number("bandWeightRisk") * (*risk)[i]);
        } else {
            steady = true;
        }
        for (std::size_t i = 0; i < before.size(); ++i)
            review.shares.push_back((1 - plan.lambda) * before[i] + plan.lambda * review.target[i]);
        plan.reviews.push_back(std::move(review));
    }
    drawReturns(streamsOf(state, game, plan), options, plan);
    auto& why = plan.why;
    why.title = coreText("Sharing", "Shares over the plan");
    why.subtitle = coreText("Sharing", "Adjusted yearly towards the fair share");
    why.formula = "s(t+1) = (1 − λ)·s(t) + λ·target(t)";
    why.inputs.push_back({literalText("λ"),
                          coreText("Sharing", "{lambda}").with("lambda", plan.lambda),
                          plan.lambdaDefaulted});
    why.inputs.push_back(
        {coreText("Sharing", "Benefits with an uncertainty"),
         coreText("Sharing", "{count}").with("count", static_cast<std::int64_t>(plan.uncertain)),
         false});
    if (steady)
        why.notes.push_back(coreText("Sharing", "Without contributions and risk shares there is no "
                                                "target; the shares stay."));
    if (plan.undated > 0)
        why.notes.push_back(
            coreText("Sharing", "{count} benefits without a date or amount in this currency are "
                                "not among the returns.")
                .with("count", static_cast<std::int64_t>(plan.undated)));
    why.notes.push_back(coreText("Sharing", "{count} draws with seed {seed}.")
                            .with("count", static_cast<std::int64_t>(options.draws))
                            .with("seed", static_cast<std::int64_t>(options.seed)));
    why.sources.push_back(measures::sourceText("R87, R146"));
    return plan;
}

} // namespace concordat::sharing
