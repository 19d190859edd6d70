#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/rounding.h"
#include "core/model/short_name.h"
#include "core/sharing/incentives.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using measures::ShareOf;
using model::coreText;
using model::coreTextKey;
using model::Id;
using model::Member;
using model::Text;

namespace {

double shareIn(const ShareOf& shares, const Id<Member>& member)
{
    const auto found = shares.find(member);
    return found == shares.end() ? 0 : found->second;
}

/// IC_i = s_i·ΔV − c_i + p·penalty (domain §5); below 0 it pays to ride free.
Finding freeRideIncentive(const Case& c)
{
    std::vector<std::string> tempted;
    Evidence seen;
    for (const auto& row : c.state().rows<model::IncentiveAssumption>()) {
        const auto share = c.facts().returns.find(row.member);
        if (share == c.facts().returns.end())
            continue;
        const auto incentive = sharing::incentiveOf(row, share->second / 100);
        if (!incentive.known)
            continue;
        const auto name = model::shortNameOf(c.state(), row.member);
        seen.push_back(evidence(
            coreText("Warning", "{member}: its share of what its part adds, less its own cost, and "
                                "the penalty to be expected")
                .with("member", name),
            coreText("Warning", "{reward} − {cost} + {penalty} = {sum} {currency}")
                .with("reward", model::roundedTo(incentive.reward, 0))
                .with("cost", model::roundedTo(incentive.ownCost, 0))
                .with("penalty", model::roundedTo(incentive.sanction, 0))
                .with("sum", model::roundedTo(incentive.compatibility, 0))
                .with("currency", incentive.unit.currency)));
        if (incentive.compatibility < 0)
            tempted.push_back(name);
    }
    if (c.state().rows<model::IncentiveAssumption>().empty())
        return needs({data::incentives()});
    if (seen.empty())
        return needs({data::returns(), data::incentives()});
    return firedIf(
        !tempted.empty(),
        coreText("Warning", "With the adopted shares it would pay to ride free for: {members}")
            .with("members", listed(tempted)),
        std::move(seen));
}

/// Members from whom something was due by the day or came, all of it in one currency and price
/// basis: of the others it cannot be told how much they contributed.
std::set<Id<Member>> membersWithPayments(const model::State& state, model::Date day,
                                         const measures::PriceBasis& basis)
{
    std::set<Id<Member>> judged;
    std::set<Id<Member>> mixed;
    for (const auto& row : state.rows<model::Contribution>()) {
        const bool due = row.dueOn && *row.dueOn <= day && !row.pledged.isZero();
        const bool came = !row.paid.isZero() && !(row.paidOn && *row.paidOn > day);
        if (!due && !came)
            continue;
        judged.insert(row.member);
        if (measures::basisOf(came ? row.paid : row.pledged) != basis)
            mixed.insert(row.member);
    }
    for (const auto& member : mixed)
        judged.erase(member);
    return judged;
}

/// Who is judged on a day, and whose part of what has been paid stays below a part of its returns.
struct Lag {
    std::vector<Id<Member>> judged;
    std::vector<Id<Member>> lagging;
};

Lag lagAt(const Case& c, model::Date day)
{
    const auto paid =
        measures::contributionShares(c.state(), day, measures::ContributionSide::paid);
    Lag lag;
    if (paid.shares.empty())
        return lag;
    const auto known = membersWithPayments(c.state(), day, paid.basis);
    ShareOf parts;
    for (const auto& share : paid.shares)
        parts[share.member] = 100 * share.share;
    for (const auto& [member, share] : c.facts().returns) {
        if (known.count(member) == 0)
            continue;
        lag.judged.push_back(member);
        if (shareIn(parts, member) < c["share"] / 100 * share)
            lag.lagging.push_back(member);
    }
    return lag;
}

Finding freeRiding(const Case& c)
{
    if (c.facts().returns.empty())
        return needs({data::returns()});
    const auto now = lagAt(c, c.asOf());
    if (now.judged.empty())
        return needs({data::pledges()});
    const auto before = lagAt(c, c.asOf().plusMonths(-3 * c.whole("quarters"))).lagging;
    std::vector<std::string> names;
    for (const auto& member : now.lagging) {
        if (std::find(before.begin(), before.end(), member) != before.end())
            names.push_back(model::shortNameOf(c.state(), member));
    }
    return firedIf(!names.empty(),
                   coreText("Warning", "Contributes far less than it will receive: {members}")
                       .with("members", listed(names)),
                   {evidence(coreText("Warning", "Members whose payments can be judged"),
                             countOf(now.judged.size(), c.facts().returns.size())),
                    evidence(coreText("Warning", "Below the threshold now"),
                             static_cast<double>(now.lagging.size()))});
}

Text typeName(const measures::RiskTypeShares& type)
{
    if (type.type == model::RiskType::other && !type.ownType.empty())
        return model::literalText(type.ownType);
    return model::vocabularyOf<model::RiskType>().label(static_cast<int>(type.type));
}

Finding unallocatedRisk(const Case& c)
{
    const auto types = measures::riskShares(c.state());
    if (types.empty())
        return needs({data::risks()});
    Evidence seen;
    std::size_t broken = 0;
    for (const auto& type : types) {
        seen.push_back(evidence(typeName(type), percentText(type.sum)));
        broken += type.complete() ? 0 : 1;
    }
    return firedIf(broken > 0,
                   coreText("Warning", "Risk shares do not add up to 100 % in {count} of {total} "
                                       "types")
                       .with("count", static_cast<std::int64_t>(broken))
                       .with("total", static_cast<std::int64_t>(types.size())),
                   std::move(seen));
}

Finding halfCovered(const Case& c)
{
    const auto types = measures::riskShares(c.state());
    const auto isMarket = [](const auto& row) {
        return row.type == model::RiskType::marketFluctuation;
    };
    const auto risks = c.state().rows<model::Risk>();
    const auto listedRisks = std::count_if(risks.begin(), risks.end(), isMarket);
    const bool shared = std::any_of(types.begin(), types.end(), isMarket);
    if (types.empty() && risks.empty())
        return needs({data::risks()});
    // With shares recorded, market risk must be among them; before that it must be listed.
    const bool missing = types.empty() ? listedRisks == 0 : !shared;
    return firedIf(
        missing, coreText("Warning", "Nobody bears the fluctuation of the market"),
        {evidence(coreText("Warning", "Market risks listed"), static_cast<double>(listedRisks)),
         evidence(coreText("Warning", "Shares of market risk"),
                  shared ? coreText("Warning", "recorded") : coreText("Warning", "none"))});
}

/// Each member's part of what is pledged, percent; members without a pledge in the currency and
/// price basis of most are missing.
ShareOf pledgedShares(const Case& c)
{
    ShareOf shares;
    for (const auto& share : c.facts().pledged.shares)
        shares[share.member] = 100 * share.share;
    return shares;
}

Finding inequity(const Case& c)
{
    const auto fair = measures::fairShares(c.state(), c.asOf(), c["contributionWeight"] / 100,
                                           1 - c["contributionWeight"] / 100);
    double sum = 0;
    for (const auto& [member, share] : c.facts().returns)
        sum += share;
    // What is shared out in part says nothing of those who come later.
    if (sum < 100 - measures::shareTolerance)
        return needs({data::returns()});
    if (!fair)
        return needs({data::pledges(), data::risks()});
    Evidence seen;
    std::vector<std::string> far;
    double furthest = 0;
    for (const auto& [member, ignored] : pledgedShares(c)) {
        const double distance = shareIn(c.facts().returns, member) - shareIn(*fair, member);
        furthest = std::max(furthest, std::abs(distance));
        if (std::abs(distance) <= c["points"])
            continue;
        far.push_back(model::shortNameOf(c.state(), member));
        seen.push_back(
            evidence(model::literalText(far.back()),
                     coreText("Warning", "returns {returns} %, fair {fair} %")
                         .with("returns", std::round(10 * shareIn(c.facts().returns, member)) / 10)
                         .with("fair", std::round(10 * shareIn(*fair, member)) / 10)));
    }
    if (far.empty())
        seen.push_back(
            evidence(coreText("Warning", "Largest distance from the fair share"), furthest));
    return firedIf(
        !far.empty(),
        coreText("Warning", "Far from the fair share: {members}").with("members", listed(far)),
        std::move(seen));
}

Finding powerAsymmetry(const Case& c)
{
    const auto seats = c.facts().decidingSeats();
    if (seats.empty())
        return needs({data::seats()});
    const auto contributions = pledgedShares(c);
    if (contributions.empty())
        return needs({data::pledges()});
    std::map<Id<model::Body>, double> totals;
    for (const auto* seat : seats)
        totals[seat->body] += seat->votes;
    std::map<std::pair<Id<model::Body>, Id<Member>>, double> votes;
    for (const auto* seat : seats) {
        if (seat->member && totals[seat->body] > 0)
            votes[{seat->body, *seat->member}] += 100 * seat->votes / totals[seat->body];
    }
    std::vector<std::string> strong;
    Evidence seen;
    double widest = 0;
    for (const auto& [place, share] : votes) {
        if (contributions.count(place.second) == 0)
            continue; // what it contributes is not recorded
        const double gap = share - shareIn(contributions, place.second);
        widest = std::max(widest, gap);
        if (gap <= c["points"])
            continue;
        strong.push_back(model::shortNameOf(c.state(), place.second));
        seen.push_back(
            evidence(model::literalText(strong.back()),
                     coreText("Warning", "votes {votes} %, contributes {contribution} %")
                         .with("votes", std::round(share))
                         .with("contribution", std::round(shareIn(contributions, place.second)))));
    }
    if (strong.empty())
        seen.push_back(
            evidence(coreText("Warning", "Most points of votes above contribution"), widest));
    return firedIf(!strong.empty(),
                   coreText("Warning", "More votes than contribution: {members}")
                       .with("members", listed(strong)),
                   std::move(seen));
}

} // namespace

void addShareRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {14,
         Severity::high,
         coreTextKey("WarningRule", "Incentive to ride free"),
         coreTextKey("WarningRule",
                     "A member would gain by not contributing: s·ΔV − c + p·penalty < 0"),
         coreTextKey("WarningRule", "Raise the penalty or the share"),
         "R122",
         "split",
         "",
         {},
         &freeRideIncentive});
    rules.push_back(
        {15,
         Severity::high,
         coreTextKey("WarningRule", "Free-riding"),
         coreTextKey("WarningRule", "A member's contribution is below {share} % of its share of "
                                    "returns for {quarters} quarters"),
         coreTextKey("WarningRule", "Adjust the shares"),
         "R122",
         "split",
         "",
         {{"share", coreTextKey("WarningRule", "Least contribution for each share"), 50,
           Unit::percent, 0, 100},
          {"quarters", coreTextKey("WarningRule", "For quarters"), 2, Unit::quarters, 1, 12}},
         &freeRiding});
    rules.push_back({22,
                     Severity::high,
                     coreTextKey("WarningRule", "Unallocated risk"),
                     coreTextKey("WarningRule", "The shares of a type of risk are not 100 %"),
                     coreTextKey("WarningRule", "Correct the shares of risk"),
                     "R87",
                     "risks/shares",
                     "chain/C3",
                     {},
                     &unallocatedRisk});
    rules.push_back({23,
                     Severity::medium,
                     coreTextKey("WarningRule", "Half covered"),
                     coreTextKey("WarningRule", "Market risk is missing"),
                     coreTextKey("WarningRule", "Add market risk and share it out"),
                     "R87",
                     "risks/shares",
                     "chain/C3",
                     {},
                     &halfCovered});
    rules.push_back(
        {24,
         Severity::high,
         coreTextKey("WarningRule", "Inequity"),
         coreTextKey("WarningRule", "Returns are more than {points} points from the fair share, of "
                                    "which contribution weighs {contributionWeight} %"),
         coreTextKey("WarningRule", "Run the split again"),
         "R87",
         "split",
         "",
         {{"points", coreTextKey("WarningRule", "Distance from the fair share"), 10, Unit::points,
           0, 100},
          {"contributionWeight", coreTextKey("WarningRule", "Weight of contribution against risk"),
           50, Unit::percent, 0, 100}},
         &inequity});
    rules.push_back(
        {32,
         Severity::high,
         coreTextKey("WarningRule", "Asymmetry of power"),
         coreTextKey("WarningRule",
                     "A member's votes are more than {points} points above its contribution"),
         coreTextKey("WarningRule", "Weigh the votes anew"),
         "R120",
         "bodies",
         "",
         {{"points", coreTextKey("WarningRule", "Votes above contribution"), 20, Unit::points, 0,
           100}},
         &powerAsymmetry});
}

} // namespace concordat::warnings
