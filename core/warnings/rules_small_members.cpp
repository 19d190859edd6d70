#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;
using model::Member;
using model::ResearchResult;
using model::UsageRule;

namespace {

/// What rules on small members answer where there are none; empty: there are some.
std::optional<Finding> withoutSmall(const Case& c)
{
    if (!c.facts().small.empty())
        return {};
    if (!c.facts().sizesKnown)
        return needs({data::sizes()});
    return noSubject(coreText("Warning", "No small or medium enterprise takes part."));
}

bool isAmong(const std::vector<const Member*>& members, const model::Id<Member>& id)
{
    return std::any_of(members.begin(), members.end(),
                       [&](const auto* member) { return member->id == id; });
}

Finding smallWithoutSeat(const Case& c)
{
    if (auto answer = withoutSmall(c))
        return *std::move(answer);
    const auto seats = c.facts().decidingSeats();
    if (seats.empty())
        return needs({data::seats()});
    const auto held = std::count_if(seats.begin(), seats.end(), [&](const auto* seat) {
        return seat->member && isAmong(c.facts().small, *seat->member);
    });
    return firedIf(held == 0,
                   coreText("Warning", "{count} small members have no seat that votes")
                       .with("count", static_cast<std::int64_t>(c.facts().small.size())),
                   {evidence(coreText("Warning", "Small members"),
                             static_cast<double>(c.facts().small.size())),
                    evidence(coreText("Warning", "Seats they hold"), static_cast<double>(held))});
}

/// The cash a small member pays, as a part of all cash, against its part of all contributions.
Finding feeBarrier(const Case& c)
{
    if (auto answer = withoutSmall(c))
        return *std::move(answer);
    const auto& pledged = c.facts().pledged;
    std::map<std::string, double> cash;
    double all = 0;
    for (const auto& row : c.state().rows<model::Contribution>()) {
        if (row.kind != model::ContributionKind::cash || row.pledged.isZero() ||
            measures::basisOf(row.pledged) != pledged.basis)
            continue;
        cash[row.member.value()] += row.pledged.amount();
        all += row.pledged.amount();
    }
    if (all <= 0 || pledged.shares.size() < 2)
        return needs({data::pledges()});
    std::vector<std::string> burdened;
    Evidence seen;
    for (const auto& share : pledged.shares) {
        if (!isAmong(c.facts().small, share.member))
            continue;
        const double fee = 100 * cash[share.member.value()] / all;
        const auto name = model::shortNameOf(c.state(), share.member);
        seen.push_back(
            evidence(model::literalText(name),
                     coreText("Warning", "{fee} % of the cash, {share} % of all contributions")
                         .with("fee", std::round(10 * fee) / 10)
                         .with("share", std::round(1000 * share.share) / 10)));
        if (fee > 100 * share.share + c["points"])
            burdened.push_back(name);
    }
    if (seen.empty())
        return needs({data::pledges()});
    return firedIf(!burdened.empty(),
                   coreText("Warning", "Pays more than its proportion: {members}")
                       .with("members", listed(burdened)),
                   std::move(seen));
}

bool mayUse(const ResearchResult& result, const model::Id<Member>& member)
{
    const auto has = [&](const auto& list) {
        return std::find(list.begin(), list.end(), member) != list.end();
    };
    return result.usageRule == UsageRule::royaltyFreeForMembers ||
           result.usageRule == UsageRule::openToAll || has(result.owners) || has(result.licensees);
}

Finding noTechnologySharing(const Case& c)
{
    if (auto answer = withoutSmall(c))
        return *std::move(answer);
    std::size_t results = 0;
    std::set<std::string> users;
    for (const auto& row : c.state().rows<ResearchResult>()) {
        if (row.createdOn && *row.createdOn > c.asOf())
            continue;
        ++results;
        for (const auto* member : c.facts().small) {
            if (mayUse(row, member->id))
                users.insert(member->id.value());
        }
    }
    if (results == 0)
        return needs({data::results()});
    const auto all = c.facts().small.size();
    return firedIf(users.size() < all,
                   coreText("Warning", "{count} small members may use no result")
                       .with("count", static_cast<std::int64_t>(all - users.size())),
                   {evidence(coreText("Warning", "Small members that may use a result"),
                             countOf(users.size(), all))});
}

} // namespace

void addSmallMemberRules(std::vector<Rule>& rules)
{
    rules.push_back({29,
                     Severity::high,
                     coreTextKey("WarningRule", "Weakness of small members"),
                     coreTextKey("WarningRule", "Small members take part and hold no seat"),
                     coreTextKey("WarningRule", "Settle the article on small members"),
                     "R120, R150",
                     "bodies",
                     "charter",
                     {},
                     &smallWithoutSeat});
    rules.push_back({30,
                     Severity::medium,
                     coreTextKey("WarningRule", "Barrier of fees"),
                     coreTextKey("WarningRule",
                                 "A small member's part of the cash is more than {points} points "
                                 "above its part of all contributions"),
                     coreTextKey("WarningRule", "Cap the fee"),
                     "R150",
                     "resources",
                     "members",
                     {{"points", coreTextKey("WarningRule", "Points above its proportion"), 0,
                       Unit::points, 0, 100}},
                     &feeBarrier});
    rules.push_back({31,
                     Severity::medium,
                     coreTextKey("WarningRule", "Technology not shared"),
                     coreTextKey("WarningRule", "A small member may use no result"),
                     coreTextKey("WarningRule", "Give a licence"),
                     "R75",
                     "openness",
                     "charter",
                     {},
                     &noTechnologySharing});
}

} // namespace concordat::warnings
