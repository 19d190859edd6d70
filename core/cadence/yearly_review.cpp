#include "core/cadence/yearly_review.h"

#include <algorithm>

#include "core/governance/assessment.h"
#include "core/measures/shares.h"
#include "core/sharing/triggers.h"

namespace concordat::cadence {

using model::coreText;
using model::Date;
using model::State;

namespace {

ReviewStep triggers(const State& state, Date asOf)
{
    const auto report = sharing::triggersOf(state, asOf);
    return {"review.triggers", coreText("Review", "What has happened since the last review?"),
            report.fired == 0 ? coreText("Review", "No trigger of re-evaluation fired.")
                              : coreText("Review", "Triggers of re-evaluation that fired: {n}.")
                                    .with("n", static_cast<std::int64_t>(report.fired)),
            report.fired > 0, "split"};
}

/// Shares of risk that stand with members who have left.
std::int64_t sharesLeftBehind(const State& state, Date asOf)
{
    const auto rows = state.rows<model::RiskShare>();
    return std::count_if(rows.begin(), rows.end(), [&](const auto& row) {
        const auto* member = state.find(row.member);
        return member && row.share > 0 && member->leftOn && *member->leftOn <= asOf;
    });
}

ReviewStep risk(const State& state, Date asOf)
{
    const auto types = measures::riskShares(state);
    const auto all = static_cast<std::int64_t>(types.size());
    const std::int64_t open = std::count_if(types.begin(), types.end(),
                                            [](const auto& type) { return !type.complete(); });
    const auto behind = sharesLeftBehind(state, asOf);
    auto facts = coreText("Review", "No shares of risk are recorded.");
    if (all > 0 && open > 0)
        facts = coreText("Review", "{open} of {n} types of risk are not shared out fully.")
                    .with("open", open)
                    .with("n", all);
    else if (behind > 0)
        facts = coreText("Review", "Shares of risk borne by members who have left: {n}.")
                    .with("n", behind);
    else if (all > 0)
        facts = coreText("Review", "Types of risk, all shared out fully: {n}.").with("n", all);
    return {"review.risk", coreText("Review", "Do the shares of risk still fit?"), std::move(facts),
            all == 0 || open > 0 || behind > 0, "risks"};
}

ReviewStep benefit(const State& state)
{
    std::optional<Date> last;
    for (const auto& proposal : state.rows<model::SplitProposal>()) {
        if (proposal.adopted && proposal.proposedOn && (!last || *proposal.proposedOn > *last))
            last = proposal.proposedOn;
    }
    return {"review.benefit", coreText("Review", "Do the rules of benefit still fit?"),
            last ? coreText("Review", "The last division was adopted on {day}.").with("day", *last)
                 : coreText("Review", "No division has been adopted."),
            !last, "split"};
}

ReviewStep leadership(const State& state, Date asOf)
{
    constexpr int soon = 12; ///< months: until the next review
    std::int64_t ending = 0;
    std::int64_t present = 0;
    for (const auto& term : state.rows<model::LeadershipTerm>()) {
        if ((term.from && *term.from > asOf) || (term.until && *term.until < asOf))
            continue;
        ++present;
        ending += term.until && *term.until <= asOf.plusMonths(soon);
    }
    return {"review.leadership", coreText("Review", "Who leads until the next review?"),
            present == 0
                ? coreText("Review", "No term of leadership is running.")
                : coreText("Review", "{ending} of {n} terms of leadership end within a year.")
                      .with("ending", ending)
                      .with("n", present),
            present == 0 || ending > 0, "leadership"};
}

ReviewStep model(const State& state, Date asOf)
{
    ReviewStep step{"review.model", coreText("Review", "Has the governance model drifted?"),
                    coreText("Review", "Nothing was recorded when the model was chosen, so drift "
                                       "cannot be told."),
                    true, "governance"};
    const auto assessment = governance::assess(state, asOf);
    if (!assessment.drift)
        return step;
    const auto& drift = *assessment.drift;
    step.attention = drift.hasDrifted();
    step.facts =
        (step.attention
             ? coreText("Review", "Chosen was “{chosen}”; today’s answers lead to “{now}”.")
             : coreText("Review", "Chosen was “{chosen}”; the recommendation is “{now}”, as it was "
                                  "then."))
            .with("chosen", governance::modelName(drift.chosen))
            .with("now", governance::modelName(drift.leadingNow));
    return step;
}

} // namespace

std::vector<ReviewStep> yearlyReview(const State& state, Date asOf)
{
    return {triggers(state, asOf), risk(state, asOf), benefit(state), leadership(state, asOf),
            model(state, asOf)};
}

} // namespace concordat::cadence
