#include "ui/pages/members/member_why.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "core/measures/money_totals.h"
#include "core/model/country.h"

namespace concordat::ui {

namespace {

using model::coreText;
using model::literalText;
using model::Member;
using model::Text;

using IsOne = std::function<bool(const model::Id<Member>&)>;

template <class Entity>
std::int64_t countOf(const model::State& state, const model::Id<Member>& id)
{
    const auto rows = state.rows<Entity>();
    return std::count_if(rows.begin(), rows.end(),
                         [&id](const Entity& row) { return row.member == id; });
}

Text countText(std::int64_t value)
{
    return coreText("MemberWhy", "{n}").with("n", value);
}

/// One sum for each currency and price basis: they are never added up.
template <class Entity, class Take>
std::vector<model::Money> sums(const model::State& state, Take take)
{
    std::vector<model::Money> amounts;
    for (const auto& row : state.rows<Entity>()) {
        const auto money = take(row);
        if (money && !money->isZero())
            amounts.push_back(*money);
    }
    return measures::totalsPerBasis(amounts);
}

void addSums(measures::Explanation& why, const Text& label, const std::vector<model::Money>& list)
{
    for (const auto& money : list)
        why.inputs.push_back({label, coreText("MemberWhy", "{money}").with("money", money), false});
}

/// What the members of whom `isOne` is true pledge, pay and are funded with.
void addMoney(measures::Explanation& why, const model::State& state, const IsOne& isOne)
{
    using Sum = std::optional<model::Money>;
    const auto isFunded = [&isOne](const model::FundingSource& row) {
        return row.recipient && isOne(*row.recipient);
    };
    addSums(why, coreText("MemberWhy", "Contribution pledged"),
            sums<model::Contribution>(state, [&](const model::Contribution& row) {
                return isOne(row.member) ? Sum{row.pledged} : Sum{};
            }));
    addSums(why, coreText("MemberWhy", "Contribution paid"),
            sums<model::Contribution>(state, [&](const model::Contribution& row) {
                return isOne(row.member) ? Sum{row.paid} : Sum{};
            }));
    addSums(why, coreText("MemberWhy", "Funding planned or granted"),
            sums<model::FundingSource>(state, [&](const model::FundingSource& row) {
                return isFunded(row) ? Sum{row.planned} : Sum{};
            }));
    addSums(why, coreText("MemberWhy", "Funding received"),
            sums<model::FundingSource>(state, [&](const model::FundingSource& row) {
                return isFunded(row) ? Sum{row.received} : Sum{};
            }));
}

/// How often each kind, or each status, is among the members; the most frequent first.
template <class Term>
void addCounts(measures::Explanation& why, const std::vector<const Member*>& members,
               Term Member::*field)
{
    std::map<Term, std::int64_t> counts;
    for (const auto* member : members)
        ++counts[member->*field];
    std::vector<std::pair<Term, std::int64_t>> ranked{counts.begin(), counts.end()};
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [term, count] : ranked)
        why.inputs.push_back(
            {model::vocabularyOf<Term>().label(static_cast<int>(term)), countText(count), false});
}

/// The name of a country, or what a source wrote in its place.
Text countryText(const std::string& code)
{
    const auto* country = model::countryCalled(code);
    return country ? country->name.text() : literalText(code);
}

/// Where the member is and since when it takes part, as far as it is recorded.
void addFacts(measures::Explanation& why, const Member& member)
{
    const auto& info = model::table(model::tableOf<Member>());
    const auto add = [&](const char* field, Text value) {
        why.inputs.push_back({info.field(field)->label(), std::move(value), false});
    };
    if (!member.country.empty())
        add("country", countryText(member.country));
    if (!member.city.empty())
        add("city", literalText(member.city));
    add("status",
        model::vocabularyOf<model::MemberStatus>().label(static_cast<int>(member.status)));
    if (member.joinedOn)
        add("joinedOn", coreText("MemberWhy", "{day}").with("day", *member.joinedOn));
}

/// Imports and samples name their rows after what they read; the program's own ids
/// (`model::newId`) are 26 capitals and digits.
bool wasEnteredHere(const Member& member)
{
    const auto& id = member.id.value();
    return id.size() == 26 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
           });
}

} // namespace

measures::Explanation explainMember(const model::State& state, const Member& member)
{
    measures::Explanation why;
    why.title = literalText(member.name);
    why.subtitle = model::vocabularyOf<model::ActorKind>().label(static_cast<int>(member.kind));
    const auto add = [&why](Text label, std::int64_t value) {
        if (value > 0)
            why.inputs.push_back({std::move(label), countText(value), false});
    };
    addFacts(why, member);
    const auto facts = why.inputs.size();
    addMoney(why, state, [&member](const auto& id) { return id == member.id; });
    const auto holdings = state.rows<model::Holding>();
    add(coreText("MemberWhy", "Resources held"),
        std::count_if(holdings.begin(), holdings.end(), [&](const model::Holding& holding) {
            return holding.member == member.id && holding.level > 0;
        }));
    add(coreText("MemberWhy", "Roles"), countOf<model::Assignment>(state, member.id));
    add(coreText("MemberWhy", "Contacts"), countOf<model::Contact>(state, member.id));
    const auto seats = state.rows<model::Seat>();
    add(coreText("MemberWhy", "Seats in bodies"),
        std::count_if(seats.begin(), seats.end(),
                      [&](const model::Seat& seat) { return seat.member == member.id; }));
    const auto packages = state.rows<model::WorkPackage>();
    add(coreText("MemberWhy", "Work packages led"),
        std::count_if(packages.begin(), packages.end(), [&](const model::WorkPackage& package) {
            return package.leader == member.id;
        }));
    if (why.inputs.size() == facts)
        why.notes.push_back(coreText("MemberWhy", "No contribution with an amount, funding, "
                                                  "resource, role, contact, seat or led work "
                                                  "package is recorded of this member."));
    for (const auto& name : member.inferred)
        why.notes.push_back(
            coreText("MemberWhy", "{field} was concluded by the import, not stated by the source. "
                                  "Changing it makes it stated.")
                .with("field", Text{"Field", model::wordsOf(name), {}}));
    for (const auto& identifier : member.identifiers)
        why.evidence.push_back(coreText("MemberWhy", "{scheme} {value}")
                                   .with("scheme", identifier.scheme)
                                   .with("value", identifier.value));
    // The consortium's sources speak of what came with it, not of what was added here.
    if (wasEnteredHere(member))
        why.notes.push_back(coreText("MemberWhy", "Entered here; no source is recorded for it."));
    else
        for (const auto& source : state.consortium().sources)
            why.sources.push_back(literalText(source));
    return why;
}

measures::Explanation explainMembers(const model::State& state,
                                     const std::vector<const Member*>& members)
{
    measures::Explanation why;
    const auto count = static_cast<std::int64_t>(members.size());
    why.title = coreText("MemberWhy", "{count} members together").with("count", count);
    addCounts(why, members, &Member::kind);
    addCounts(why, members, &Member::status);
    std::set<model::Id<Member>> chosen;
    std::int64_t inferred = 0;
    for (const auto* member : members) {
        chosen.insert(member->id);
        inferred += member->inferred.empty() ? 0 : 1;
    }
    addMoney(why, state, [&chosen](const auto& id) { return chosen.contains(id); });
    if (inferred > 0)
        why.notes.push_back(coreText("MemberWhy", "Of {count} of them the import concluded "
                                                  "something that the source does not state.")
                                .with("count", inferred));
    return why;
}

} // namespace concordat::ui
