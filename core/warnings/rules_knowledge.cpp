#include <algorithm>
#include <cmath>

#include "core/measures/articles.h"
#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;
using model::ResearchResult;
using model::UsageRule;

namespace {

Finding spilloverLoss(const Case& c)
{
    const auto spillover = spilloverOf(c.state(), c.facts().asOf);
    if (!spillover)
        return needs({data::spillover()});
    return firedIf(spillover->rate > spillover->upper,
                   coreText("Warning", "More knowledge spills over than the band allows"),
                   spilloverEvidence(*spillover));
}

Finding hoarding(const Case& c)
{
    const auto spillover = spilloverOf(c.state(), c.facts().asOf);
    if (!spillover)
        return needs({data::spillover()});
    return firedIf(spillover->rate < spillover->lower,
                   coreText("Warning", "Less knowledge spills over than the band asks for"),
                   spilloverEvidence(*spillover));
}

Finding onlyExplicitFlow(const Case& c)
{
    const auto& exchanges = c.facts().exchanges;
    if (exchanges.recent == 0)
        return needs({data::exchanges()});
    const double percent =
        100.0 * static_cast<double>(exchanges.tacit) / static_cast<double>(exchanges.recent);
    return firedIf(percent < c["share"],
                   coreText("Warning", "Of {total} exchanges in a year, {count} were tacit")
                       .with("total", static_cast<std::int64_t>(exchanges.recent))
                       .with("count", static_cast<std::int64_t>(exchanges.tacit)),
                   {evidence(coreText("Warning", "Tacit exchanges in twelve months"),
                             countOf(exchanges.tacit, exchanges.recent))});
}

Finding oneWayFlow(const Case& c)
{
    const auto& exchanges = c.facts().exchanges;
    if (exchanges.recent == 0)
        return needs({data::exchanges()});
    std::vector<std::string> takers;
    Evidence seen;
    for (const auto& [member, received] : exchanges.received) {
        const auto given = exchanges.sent.find(member);
        const int sent = given == exchanges.sent.end() ? 0 : given->second;
        // Who has sent nothing counts as having sent once: one thing received is no pattern.
        if (received <= c["ratio"] * std::max(1, sent))
            continue;
        takers.push_back(model::shortNameOf(c.state(), member));
        seen.push_back(evidence(model::literalText(takers.back()),
                                coreText("Warning", "received {received}, sent {sent}")
                                    .with("received", std::int64_t{received})
                                    .with("sent", std::int64_t{sent})));
    }
    if (takers.empty())
        seen.push_back(evidence(coreText("Warning", "Exchanges in twelve months"),
                                static_cast<double>(exchanges.recent)));
    return firedIf(
        !takers.empty(),
        coreText("Warning", "Mostly receiving: {members}").with("members", listed(takers)),
        std::move(seen));
}

/// What was created here up to the day.
std::vector<const ResearchResult*> resultsOf(const Case& c)
{
    std::vector<const ResearchResult*> results;
    for (const auto& row : c.state().rows<ResearchResult>()) {
        if (!row.background && (!row.createdOn || *row.createdOn <= c.asOf()))
            results.push_back(&row);
    }
    return results;
}

Finding noForegroundRule(const Case& c)
{
    const std::vector<std::string> topics{"intellectualproperty", "foreground", "ownership",
                                          "resultsrights"};
    switch (measures::settledBy(c.state(), topics)) {
    case measures::Settled::yes:
        return clear(
            {evidence(coreText("Warning", "Article on results"), coreText("Warning", "settled"))});
    case measures::Settled::no:
        return fired(coreText("Warning", "The charter does not say who owns and uses results"));
    case measures::Settled::unknown: break;
    }
    return needs({data::articles()});
}

Finding ownerWithoutUsageRule(const Case& c)
{
    const auto results = resultsOf(c);
    if (results.empty())
        return needs({data::results()});
    std::vector<std::string> without;
    for (const auto* row : results) {
        if (!row->owners.empty() && row->usageRule == UsageRule::unstated)
            without.push_back(row->title);
    }
    return firedIf(
        !without.empty(),
        coreText("Warning", "Nobody knows who may use: {results}").with("results", listed(without)),
        {evidence(coreText("Warning", "Results with a rule of use"),
                  countOf(results.size() - without.size(), results.size()))});
}

Finding scienceMarketDisconnect(const Case& c)
{
    const auto since = c.asOf().plusMonths(-c.whole("months"));
    std::size_t dated = 0;
    std::vector<std::string> idle;
    for (const auto* row : resultsOf(c)) {
        if (!row->createdOn)
            continue;
        ++dated;
        const bool used = row->transformedOn && *row->transformedOn <= c.asOf();
        if (!used && *row->createdOn <= since)
            idle.push_back(row->title);
    }
    if (dated == 0)
        return needs({data::results()});
    return firedIf(
        !idle.empty(),
        coreText("Warning", "Not put to use for {months} months: {results}")
            .with("months", c["months"])
            .with("results", listed(idle)),
        {evidence(coreText("Warning", "Results idle too long"), countOf(idle.size(), dated))});
}

Finding stuckResults(const Case& c)
{
    const auto stage = c.state().consortium().stage;
    if (stage == model::Stage::formation || stage == model::Stage::operation)
        return noSubject(coreText("Warning", "The consortium has not reached maturation."));
    std::vector<std::string> channels;
    for (const auto& row : c.state().rows<model::Incubation>()) {
        if (!row.channel.empty())
            channels.push_back(row.channel);
    }
    if (!channels.empty())
        return clear({evidence(coreText("Warning", "Channels for spin-offs"), listed(channels))});
    const auto settled = measures::settledBy(c.state(), {"spinoff", "incubation"});
    if (settled == measures::Settled::yes)
        return clear({evidence(coreText("Warning", "Article on spin-offs"),
                               coreText("Warning", "settled"))});
    if (settled == measures::Settled::unknown && c.state().rows<model::Incubation>().empty())
        return needs({data::articles(), data::results()});
    return fired(coreText("Warning", "In maturation there is no channel for spin-offs"));
}

} // namespace

void addKnowledgeRules(std::vector<Rule>& rules)
{
    rules.push_back({16,
                     Severity::high,
                     coreTextKey("WarningRule", "Loss by spillover"),
                     coreTextKey("WarningRule", "The spillover rate is above its band"),
                     coreTextKey("WarningRule", "Draw tiers of openness for intellectual property"),
                     "R105",
                     "openness/game",
                     "chain/M2",
                     {},
                     &spilloverLoss});
    rules.push_back({17,
                     Severity::medium,
                     coreTextKey("WarningRule", "Hoarding"),
                     coreTextKey("WarningRule", "The spillover rate is below its band"),
                     coreTextKey("WarningRule", "Agree on duties to share"),
                     "R105",
                     "openness/game",
                     "chain/M2",
                     {},
                     &hoarding});
    rules.push_back(
        {18,
         Severity::medium,
         coreTextKey("WarningRule", "Only explicit knowledge flows"),
         coreTextKey("WarningRule", "Less than {share} % of the exchanges in a year are tacit"),
         coreTextKey("WarningRule", "Second people to each other"),
         "R103",
         "openness/ledger",
         "chain/K1",
         {{"share", coreTextKey("WarningRule", "Least tacit part"), 20, Unit::percent, 0, 100}},
         &onlyExplicitFlow});
    rules.push_back(
        {19,
         Severity::medium,
         coreTextKey("WarningRule", "One-way flow"),
         coreTextKey("WarningRule", "A member receives more than {ratio} times what it sends"),
         coreTextKey("WarningRule", "Ask for something in return"),
         "R103",
         "openness/ledger",
         "chain/K1",
         {{"ratio", coreTextKey("WarningRule", "Received for each sent"), 4, Unit::ratio, 1, 100}},
         &oneWayFlow});
    rules.push_back({20,
                     Severity::high,
                     coreTextKey("WarningRule", "Conflict over results"),
                     coreTextKey("WarningRule", "The charter has no rule for results"),
                     coreTextKey("WarningRule", "Settle the article on intellectual property"),
                     "R122",
                     "charter",
                     "charter",
                     {},
                     &noForegroundRule});
    rules.push_back({21,
                     Severity::medium,
                     coreTextKey("WarningRule", "Incomplete property rights"),
                     coreTextKey("WarningRule", "A result has an owner and no rule of use"),
                     coreTextKey("WarningRule", "Write a licence"),
                     "R144",
                     "openness/results",
                     "chain/M2",
                     {},
                     &ownerWithoutUsageRule});
    rules.push_back(
        {44,
         Severity::medium,
         coreTextKey("WarningRule", "Science and market apart"),
         coreTextKey("WarningRule", "A result is not put to use for {months} months"),
         coreTextKey("WarningRule", "Let the market pull"),
         "R120",
         "openness/results",
         "chain/O3",
         {{"months", coreTextKey("WarningRule", "Months without use"), 12, Unit::months, 1, 120}},
         &scienceMarketDisconnect});
    rules.push_back({45,
                     Severity::medium,
                     coreTextKey("WarningRule", "Stuck results"),
                     coreTextKey("WarningRule", "Maturation is reached without a channel for "
                                                "spin-offs"),
                     coreTextKey("WarningRule", "Settle the article on spin-offs"),
                     "R146",
                     "charter",
                     "charter",
                     {},
                     &stuckResults});
}

} // namespace concordat::warnings
