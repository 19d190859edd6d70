#include "core/sharing/incentives.h"
#include "core/measures/sources.h"

#include <algorithm>
#include <map>

namespace concordat::sharing {

using model::coreText;
using model::State;

Incentive incentiveOf(const model::IncentiveAssumption& row, double share)
{
    Incentive incentive;
    incentive.member = row.member;
    incentive.unit = measures::basisOf(row.addedValue);
    const auto addsUp = [&](const model::Money& money) {
        return money.isZero() || measures::basisOf(money) == incentive.unit;
    };
    if (row.addedValue.isZero() || !addsUp(row.ownCost) || !addsUp(row.penalty))
        return incentive;
    incentive.known = true;
    incentive.addedValue = row.addedValue.amount();
    incentive.ownCost = row.ownCost.amount();
    incentive.sanction = double{row.detection} * row.penalty.amount();
    incentive.reward = share * incentive.addedValue;
    incentive.compatibility = incentive.reward - incentive.ownCost + incentive.sanction;
    incentive.temptation = std::max(0.0, -incentive.compatibility);
    if (incentive.reward + incentive.sanction > 0)
        incentive.balance = incentive.reward / (incentive.reward + incentive.sanction);
    if (incentive.addedValue > 0)
        incentive.shareNeeded =
            100 * (incentive.ownCost - incentive.sanction) / incentive.addedValue;
    return incentive;
}

Incentives incentivesOf(const State& state, const ConsortiumGame& game,
                        std::span<const double> shares, const Guideline& guideline)
{
    Incentives result;
    std::map<model::Id<model::Member>, const model::IncentiveAssumption*> rows;
    for (const auto& row : state.rows<model::IncentiveAssumption>())
        rows[row.member] = &row;
    double rewards = 0;
    double sanctions = 0;
    std::optional<measures::PriceBasis> basis;
    bool mixed = false;
    for (std::size_t i = 0; i < game.members.size(); ++i) {
        Incentive incentive;
        incentive.member = game.members[i];
        const auto found = rows.find(game.members[i]);
        if (found == rows.end() || found->second->addedValue.isZero()) {
            ++result.unknown;
            result.members.push_back(incentive);
            continue;
        }
        incentive = incentiveOf(*found->second, shares[i]);
        if (!incentive.known) {
            ++result.unknown;
            result.why.notes.push_back(
                coreText("Sharing", "{name}: added value, cost and penalty are in different "
                                    "currencies or price bases, so they do not add up.")
                    .with("name", game.game.players[i]));
            result.members.push_back(incentive);
            continue;
        }
        mixed = mixed || (basis && *basis != incentive.unit);
        basis = incentive.unit;
        rewards += incentive.reward;
        sanctions += incentive.sanction;
        result.members.push_back(incentive);
    }
    if (!mixed && rewards + sanctions > 0)
        result.balance = rewards / (rewards + sanctions);
    result.balanceFrom = guideline.number("balanceFrom");
    result.balanceTo = guideline.number("balanceTo");
    auto& why = result.why;
    why.title = coreText("Sharing", "Incentive to contribute");
    why.subtitle = coreText("Sharing", "Below zero a member gains by holding back");
    why.formula = "IC_i = s_i·ΔV − c_i + p_detect·penalty;  balance = incentive ÷ (incentive + "
                  "sanction)";
    why.inputs.push_back(
        {coreText("Sharing", "Members with an assumption"),
         coreText("Sharing", "{count} of {total}")
             .with("count", static_cast<std::int64_t>(game.members.size() - result.unknown))
             .with("total", static_cast<std::int64_t>(game.members.size())),
         false});
    const auto* from = guideline.find("balanceFrom");
    why.inputs.push_back({coreText("Sharing", "Target of the balance"),
                          coreText("Sharing", "{from} to {to}")
                              .with("from", result.balanceFrom)
                              .with("to", result.balanceTo),
                          !from || !from->own});
    if (mixed)
        why.notes.push_back(coreText("Sharing", "Members' amounts are in different currencies or "
                                                "price bases; there is no common balance."));
    why.sources.push_back(measures::sourceText("R107, R122"));
    return result;
}

} // namespace concordat::sharing
