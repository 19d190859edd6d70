#include "core/measures/key_figures.h"

#include <algorithm>
#include <map>

#include "core/measures/enterprise_size.h"
#include "core/measures/funding.h"
#include "core/measures/resources.h"

namespace concordat::measures {

using model::Contribution;
using model::Member;
using model::Money;
using model::State;

namespace {

template <class Key>
std::vector<std::pair<Key, int>> byFrequency(const std::map<Key, int>& counts)
{
    std::vector<std::pair<Key, int>> list(counts.begin(), counts.end());
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return list;
}

void countMembers(KeyFigures& figures, const State& state, const Membership& membership)
{
    std::map<model::ActorKind, int> kinds;
    std::map<std::string, int> countries;
    for (const auto& member : state.rows<Member>()) {
        if (!membership.members.empty() && !membership.contains(member.id))
            continue;
        ++kinds[member.kind];
        ++countries[member.country];
        switch (smallOrMedium(member)) {
        case model::Tristate::yes: ++figures.smallOrMedium; break;
        case model::Tristate::no: ++figures.notSmallOrMedium; break;
        case model::Tristate::unknown: ++figures.sizeUnknown; break;
        }
    }
    figures.kinds = byFrequency(kinds);
    figures.countries = byFrequency(countries);
}

} // namespace

KeyFigures keyFigures(const State& state, model::Date asOf)
{
    KeyFigures figures;
    const auto membership = membershipAt(state, asOf);
    figures.members = state.rows<Member>().size();
    figures.activeMembers = membership.prospective ? 0 : membership.members.size();
    countMembers(figures, state, membership);
    std::vector<Money> pledged;
    std::vector<Money> paid;
    for (const auto& row : state.rows<Contribution>()) {
        pledged.push_back(row.pledged);
        if (!row.paidOn || *row.paidOn <= asOf)
            paid.push_back(row.paid);
    }
    figures.pledged = totalsPerBasis(pledged);
    figures.paid = totalsPerBasis(paid);
    auto funding = fundingTotals(state);
    figures.fundingPlanned = std::move(funding.planned);
    figures.fundingReceived = std::move(funding.received);
    const auto coverage = resourceCoverage(state, asOf, membership);
    figures.resourcesRequired = coverage.required;
    figures.resourcesCovered = coverage.covered;
    figures.runwayMonths = fundingRunway(state, asOf).months;
    return figures;
}

} // namespace concordat::measures
