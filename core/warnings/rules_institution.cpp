#include <algorithm>
#include <cmath>

#include "core/measures/articles.h"
#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using measures::Settled;
using model::coreText;
using model::coreTextKey;
using model::Date;
using model::Text;

namespace {

/// A matter that an article of the charter must settle.
Finding settled(const Case& c, const std::vector<std::string>& topics, Text label, Text message)
{
    switch (measures::settledBy(c.state(), topics)) {
    case Settled::yes: return clear({evidence(std::move(label), coreText("Warning", "settled"))});
    case Settled::no: return fired(std::move(message));
    case Settled::unknown: break;
    }
    return needs({data::articles()});
}

Finding staticGovernance(const Case& c)
{
    return settled(c, {"adjust", "reevaluation", "dynamicsharing"},
                   coreText("Warning", "Article on adjustment"),
                   coreText("Warning", "The charter has no rule of adjustment"));
}

Finding institutionalAbsence(const Case& c)
{
    return settled(c, {"dispute", "arbitration"}, coreText("Warning", "Article on disputes"),
                   coreText("Warning", "The charter has no ladder for disputes"));
}

Finding talentIncentiveGap(const Case& c)
{
    return settled(c, {"researcherequity", "coinvestment"},
                   coreText("Warning", "Article on researchers"),
                   coreText("Warning", "Researchers have no settled right to equity or to invest"));
}

/// The day since which something is owed; empty when it was done or lies ahead.
std::optional<Date> owedSince(const std::optional<Date>& due, const std::optional<Date>& done,
                              Date asOf)
{
    const bool open = due && *due <= asOf && !(done && *done <= asOf);
    return open ? due : std::nullopt;
}

Finding overdueReview(const Case& c)
{
    std::size_t known = 0;
    int longest = 0;
    std::string worst;
    const auto look = [&](const std::string& title, const std::optional<Date>& since) {
        ++known;
        const int days = since ? daysBetween(*since, c.asOf()) : 0;
        if (days <= longest)
            return;
        longest = days;
        worst = title;
    };
    for (const auto& row : c.state().rows<model::Obligation>()) {
        const auto* article = row.article ? c.state().find(*row.article) : nullptr;
        if (article && measures::isAbout(*article, {"adjust", "evaluation", "review"}) && row.dueOn)
            look(row.title, owedSince(row.dueOn, row.doneOn, c.asOf()));
    }
    for (const auto& row : c.state().rows<model::Occurrence>()) {
        const auto* series = row.series ? c.state().find(*row.series) : nullptr;
        const bool review = series && (series->kind == model::SeriesKind::review ||
                                       series->kind == model::SeriesKind::evaluation);
        if (review && row.date && row.status == model::OccurrenceStatus::planned)
            look(row.title.empty() ? series->title : row.title,
                 owedSince(row.date, std::nullopt, c.asOf()));
        else if (review && row.status == model::OccurrenceStatus::held)
            ++known;
    }
    if (known == 0)
        return needs({data::reviews()});
    return firedIf(longest > c["days"],
                   coreText("Warning", "“{review}” is overdue by {days} days")
                       .with("review", worst)
                       .with("days", std::int64_t{longest}),
                   {evidence(coreText("Warning", "Reviews known"), static_cast<double>(known)),
                    evidence(coreText("Warning", "Longest overdue, days"), longest)});
}

Finding biasedArbitration(const Case& c)
{
    std::size_t seats = 0;
    std::vector<std::string> members;
    for (const auto& seat : c.state().rows<model::Seat>()) {
        const auto* body = c.state().find(seat.body);
        if (!body || body->kind != model::BodyKind::arbitrationCommittee ||
            !covers(seat.from, seat.until, c.asOf()))
            continue;
        ++seats;
        const auto* member = seat.member ? c.state().find(*seat.member) : nullptr;
        if (member && member->kind != model::ActorKind::thirdParty)
            members.push_back(model::shortNameOf(c.state(), member->id));
    }
    if (seats == 0)
        return needs({data::seats()});
    return firedIf(!members.empty(),
                   coreText("Warning", "Members arbitrate over members: {members}")
                       .with("members", listed(members)),
                   {evidence(coreText("Warning", "Arbitrators from outside"),
                             countOf(seats - members.size(), seats))});
}

Finding policyGap(const Case& c)
{
    const auto promises = c.state().rows<model::PolicyInstrument>();
    if (promises.empty()) {
        const bool government = !c.facts().roles.government.empty();
        const bool kindsKnown =
            std::all_of(c.facts().members.begin(), c.facts().members.end(), [](const auto* member) {
                return member->kind != model::ActorKind::otherOrganisation;
            });
        if (!government && kindsKnown && !c.facts().members.empty())
            return noSubject(coreText("Warning", "No government takes part."));
        return needs({data::policies()});
    }
    std::vector<std::string> vague;
    for (const auto& row : promises) {
        const bool delivered = row.deliveredOn && *row.deliveredOn <= c.asOf();
        if (!delivered && (row.owner.empty() || !row.dueOn))
            vague.push_back(row.title);
    }
    return firedIf(!vague.empty(),
                   coreText("Warning", "Promised without an owner or a date: {promises}")
                       .with("promises", listed(vague)),
                   {evidence(coreText("Warning", "Promises with owner and date"),
                             countOf(promises.size() - vague.size(), promises.size()))});
}

Finding imperfectLaw(const Case& c)
{
    const auto rules = c.state().rows<model::Regulation>();
    if (rules.empty())
        return needs({data::regulations()});
    std::vector<std::string> open;
    for (const auto& row : rules) {
        if (row.status == model::RegulationStatus::unregulated ||
            row.status == model::RegulationStatus::undefined)
            open.push_back(row.legalField.empty() ? row.title : row.legalField);
    }
    return firedIf(
        !open.empty(),
        coreText("Warning", "The law leaves open: {fields}").with("fields", listed(open)),
        {evidence(coreText("Warning", "Rules of law that are settled"),
                  countOf(rules.size() - open.size(), rules.size()))});
}

} // namespace

void addInstitutionRules(std::vector<Rule>& rules)
{
    rules.push_back({25,
                     Severity::high,
                     coreTextKey("WarningRule", "Static governance"),
                     coreTextKey("WarningRule", "The charter has no rule of adjustment"),
                     coreTextKey("WarningRule", "Settle the article on adjustment by phase"),
                     "R146",
                     "charter",
                     "charter",
                     {},
                     &staticGovernance});
    rules.push_back({26,
                     Severity::medium,
                     coreTextKey("WarningRule", "Static in practice"),
                     coreTextKey("WarningRule", "A review is overdue by more than {days} days"),
                     coreTextKey("WarningRule", "Hold the review"),
                     "R146",
                     "calendar",
                     "meetings",
                     {{"days", coreTextKey("WarningRule", "Days overdue"), 30, Unit::days, 0, 365}},
                     &overdueReview});
    rules.push_back({27,
                     Severity::high,
                     coreTextKey("WarningRule", "Institution missing"),
                     coreTextKey("WarningRule", "The charter has no ladder for disputes"),
                     coreTextKey("WarningRule", "Settle the article on disputes"),
                     "R120, R144",
                     "charter",
                     "charter",
                     {},
                     &institutionalAbsence});
    rules.push_back({28,
                     Severity::medium,
                     coreTextKey("WarningRule", "Biased arbitration"),
                     coreTextKey("WarningRule", "An arbitrator is a member"),
                     coreTextKey("WarningRule", "Appoint somebody from outside"),
                     "R144",
                     "bodies",
                     "",
                     {},
                     &biasedArbitration});
    rules.push_back({43,
                     Severity::high,
                     coreTextKey("WarningRule", "Gap in incentives for talent"),
                     coreTextKey("WarningRule", "There is no rule on researchers' equity or cash"),
                     coreTextKey("WarningRule", "Settle the article on researchers' equity"),
                     "R150",
                     "charter",
                     "charter",
                     {},
                     &talentIncentiveGap});
    rules.push_back({46,
                     Severity::medium,
                     coreTextKey("WarningRule", "Gap in policy coordination"),
                     coreTextKey("WarningRule", "A promise of government has no owner or no date"),
                     coreTextKey("WarningRule", "Settle the article on the part of government"),
                     "R120",
                     "charter",
                     "charter",
                     {},
                     &policyGap});
    rules.push_back({66,
                     Severity::medium,
                     coreTextKey("WarningRule", "Imperfect law"),
                     coreTextKey("WarningRule", "A field of law is unregulated or undefined"),
                     coreTextKey("WarningRule", "Ask counsel and patch it by contract"),
                     "R122",
                     "synergy/regions",
                     "charter",
                     {},
                     &imperfectLaw});
}

} // namespace concordat::warnings
