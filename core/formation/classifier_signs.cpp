#include <algorithm>
#include <set>

#include "core/formation/classifier_signs.h"
#include "core/measures/articles.h"
#include "core/measures/membership.h"
#include "core/measures/seats.h"
#include "core/measures/shares.h"
#include "core/model/assumptions.h"
#include "core/model/rounding.h"

namespace concordat::formation {

using model::ActorKind;
using model::coreText;
using model::coreTextKey;
using model::State;

namespace {

/// Value and words; no value while nothing is known.
struct Seen {
    std::optional<double> value;
    model::Text facts;
};

model::Text countOf(std::size_t count, std::size_t total)
{
    return coreText("Classifier", "{count} of {total}")
        .with("count", static_cast<std::int64_t>(count))
        .with("total", static_cast<std::int64_t>(total));
}

Seen seenOf(bool yes)
{
    return {yes ? 1.0 : 0.0, yes ? coreText("Classifier", "yes") : coreText("Classifier", "no")};
}

std::vector<const model::Member*> membersOf(const State& state, model::Date asOf)
{
    std::vector<const model::Member*> members;
    for (const auto& id : measures::membershipAt(state, asOf).members)
        members.push_back(state.find(id));
    return members;
}

bool isThinkTank(ActorKind kind)
{
    switch (kind) {
    case ActorKind::industrialThinkTank:
    case ActorKind::professionalThinkTank:
    case ActorKind::universityThinkTank:
    case ActorKind::mediaThinkTank:
    case ActorKind::libraryAndInformation: return true;
    default: return false;
    }
}

bool kindsKnown(const std::vector<const model::Member*>& members)
{
    return std::any_of(members.begin(), members.end(), [](const auto* member) {
        return member->kind != ActorKind::otherOrganisation;
    });
}

/// A mission with milestones or critical tasks to measure it by.
Seen breakthrough(const State& state, model::Date)
{
    const auto tasks = state.rows<model::Task>();
    const auto critical =
        std::count_if(tasks.begin(), tasks.end(), [](const auto& row) { return row.critical; });
    const auto milestones = state.rows<model::Milestone>().size();
    const bool mission = !state.consortium().mission.empty();
    if (!mission && tasks.empty() && milestones == 0)
        return {};
    const double value = (mission ? 0.5 : 0) + (critical > 0 || milestones > 0 ? 0.5 : 0);
    return {value, coreText("Classifier", "mission {mission}, {milestones} milestones, {tasks} "
                                          "critical tasks")
                       .with("mission", mission ? coreText("Classifier", "stated")
                                                : coreText("Classifier", "not stated"))
                       .with("milestones", static_cast<std::int64_t>(milestones))
                       .with("tasks", static_cast<std::int64_t>(critical))};
}

/// Standards, publications and services among what comes out.
Seen diffusion(const State& state, model::Date)
{
    const auto services = state.rows<model::Service>().size();
    const auto results = state.rows<model::ResearchResult>();
    const auto spread = std::count_if(results.begin(), results.end(), [](const auto& row) {
        return row.resultClass == model::ResultClass::standard ||
               row.resultClass == model::ResultClass::publication ||
               row.usageRule == model::UsageRule::openToAll;
    });
    const auto all = services + results.size();
    if (all == 0)
        return {};
    const auto count = services + static_cast<std::size_t>(spread);
    return {static_cast<double>(count) / static_cast<double>(all), countOf(count, all)};
}

Seen decisionSupport(const State& state, model::Date asOf)
{
    const auto members = membersOf(state, asOf);
    if (!kindsKnown(members))
        return {};
    const auto tanks = static_cast<std::size_t>(std::count_if(
        members.begin(), members.end(), [](const auto* m) { return isThinkTank(m->kind); }));
    return {static_cast<double>(tanks) / static_cast<double>(members.size()),
            countOf(tanks, members.size())};
}

/// Years from start to end: 1 up to two years, 0 from eight on *(d)*.
Seen deliverables(const State& state, model::Date)
{
    const auto& consortium = state.consortium();
    const auto& start = consortium.startsOn ? consortium.startsOn : consortium.formedOn;
    if (!start || !consortium.endsOn || *consortium.endsOn <= *start)
        return {};
    const double years = daysBetween(*start, *consortium.endsOn) / 365.25;
    return {std::clamp((8 - years) / 6, 0.0, 1.0),
            coreText("Classifier", "{years} years").with("years", model::roundedTo(years, 1))};
}

Seen enterpriseLeads(const State& state, model::Date asOf)
{
    const auto members = membersOf(state, asOf);
    const bool lead = std::any_of(members.begin(), members.end(), [](const auto* member) {
        return member->kind == ActorKind::leadEnterprise;
    });
    const auto type = state.consortium().leadType;
    if (lead || type == model::LeadType::enterprise)
        return seenOf(true);
    const bool unclear = std::any_of(members.begin(), members.end(), [](const auto* member) {
        return member->kind == ActorKind::enterprise ||
               member->kind == ActorKind::otherOrganisation;
    });
    if (type == model::LeadType::undeclared && (members.empty() || unclear))
        return {};
    return seenOf(false);
}

/// 1 with a seat or a supervising role of government, 0.5 as a mere member, 0 without *(d)*.
Seen governmentCoordinates(const State& state, model::Date asOf)
{
    const auto members = membersOf(state, asOf);
    std::set<std::string> government;
    for (const auto* member : members) {
        if (member->kind == ActorKind::government)
            government.insert(member->id.value());
    }
    if (government.empty()) {
        if (!kindsKnown(members))
            return {};
        return seenOf(false);
    }
    const auto seats = state.rows<model::Seat>();
    if (seats.empty())
        return {};
    const bool seated = std::any_of(seats.begin(), seats.end(), [&](const auto& seat) {
        return seat.member && government.count(seat.member->value()) > 0 &&
               !measures::hasEnded(seat, asOf);
    });
    return {seated ? 1 : 0.5, seated ? coreText("Classifier", "sits in a body")
                                     : coreText("Classifier", "takes part, without a seat")};
}

/// By the article on members, else by whether candidates are compared.
Seen selectiveEntry(const State& state, model::Date)
{
    for (const auto& row : state.rows<model::Article>()) {
        if (row.topic != "members" || row.omitted || row.alternative.empty())
            continue;
        if (row.alternative == "openToEligible")
            return {0, coreText("Classifier", "open to all that are eligible")};
        return {1, coreText("Classifier", "by criteria, or closed")};
    }
    if (!state.rows<model::CandidateScore>().empty())
        return {1, coreText("Classifier", "candidates are compared")};
    return {};
}

/// 0 for a handful, 1 from fifty members on *(d)*.
Seen breadth(const State& state, model::Date asOf)
{
    const auto count = membersOf(state, asOf).size();
    if (count == 0)
        return {};
    return {
        std::min(1.0, static_cast<double>(count) / 50),
        coreText("Classifier", "{count} members").with("count", static_cast<std::int64_t>(count))};
}

Seen sharedRiskAndBenefit(const State& state, model::Date /*asOf*/)
{
    std::size_t known = 0;
    std::size_t settled = 0;
    const auto types = measures::riskShares(state);
    if (!types.empty()) {
        ++known;
        settled += std::all_of(types.begin(), types.end(),
                               [](const auto& type) { return type.complete(); })
                       ? 1
                       : 0;
    }
    if (!measures::overallReturnShares(state).empty()) {
        ++known;
        ++settled;
    }
    for (const auto* topic : {"adjust", "evaluation", "dispute"}) {
        const auto answer = measures::settledBy(state, {topic});
        known += answer == measures::Settled::unknown ? 0 : 1;
        settled += answer == measures::Settled::yes ? 1 : 0;
    }
    if (known == 0)
        return {};
    return {static_cast<double>(settled) / static_cast<double>(known), countOf(settled, known)};
}

Seen bindingAgreement(const State& state, model::Date asOf)
{
    const auto agreements = state.rows<model::Agreement>();
    if (agreements.empty())
        return {};
    return seenOf(std::any_of(agreements.begin(), agreements.end(), [&](const auto& row) {
        return row.binding && row.kind != model::AgreementKind::nonDisclosure &&
               measures::isInForce(row, asOf);
    }));
}

Seen decidingBodies(const State& state, model::Date asOf)
{
    const auto bodies = state.rows<model::Body>();
    if (bodies.empty())
        return {};
    std::set<std::string> seated;
    for (const auto& seat : state.rows<model::Seat>()) {
        if (!measures::hasEnded(seat, asOf))
            seated.insert(seat.body.value());
    }
    return {static_cast<double>(seated.size()) / static_cast<double>(bodies.size()),
            countOf(seated.size(), bodies.size())};
}

/// Equity, a jointly built platform, an agreement for three years or more (domain §1.2).
Seen coupling(const State& state, model::Date asOf)
{
    const auto funding = state.rows<model::FundingSource>();
    const auto benefits = state.rows<model::Benefit>();
    const auto platforms = state.rows<model::Platform>();
    const auto agreements = state.rows<model::Agreement>();
    const bool equity =
        std::any_of(funding.begin(), funding.end(),
                    [](const auto& row) { return row.kind == model::FundingKind::equity; }) ||
        std::any_of(benefits.begin(), benefits.end(),
                    [](const auto& row) { return row.type == model::BenefitType::equity; });
    const bool platform =
        std::any_of(platforms.begin(), platforms.end(), [](const auto& row) { return row.shared; });
    const bool lasting = std::any_of(agreements.begin(), agreements.end(), [&](const auto& row) {
        const auto& from = row.effectiveOn ? row.effectiveOn : row.signedOn;
        return row.binding && row.kind != model::AgreementKind::nonDisclosure &&
               measures::isInForce(row, asOf) && from &&
               (!row.expiresOn || *row.expiresOn >= from->plusMonths(36));
    });
    // Without a list of platforms or agreements, their absence is not known.
    if (platforms.empty() && agreements.empty() && !equity)
        return {};
    // One instrument couples, two couple closely; nobody needs all three *(d)*.
    const int count = (equity ? 1 : 0) + (platform ? 1 : 0) + (lasting ? 1 : 0);
    return {std::min(1.0, count / 2.0), countOf(static_cast<std::size_t>(count), 3)};
}

/// Which of knowledge, capital and talent move between members.
Seen deepIntegration(const State& state, model::Date asOf)
{
    bool recorded = false;
    std::set<int> moving;
    for (const auto& row : state.rows<model::KnowledgeExchange>()) {
        if (row.date && *row.date > asOf)
            continue;
        recorded = true;
        moving.insert(row.nature == model::KnowledgeNature::tacit ? 2 : 0);
    }
    for (const auto& row : state.rows<model::Contribution>()) {
        if (row.paid.isZero())
            continue;
        recorded = true;
        if (row.kind == model::ContributionKind::cash)
            moving.insert(1);
        else if (row.kind == model::ContributionKind::people)
            moving.insert(2);
        else if (row.kind == model::ContributionKind::knowledge)
            moving.insert(0);
    }
    if (!recorded)
        return {};
    return {static_cast<double>(moving.size()) / 3, countOf(moving.size(), 3)};
}

Seen services(const State& state, model::Date)
{
    const auto count = state.rows<model::Service>().size() + state.rows<model::OutputJob>().size();
    const auto packages = state.rows<model::WorkPackage>().size();
    if (count + packages == 0)
        return {};
    return {static_cast<double>(count) / static_cast<double>(count + packages),
            coreText("Classifier", "{services} services and commissions, {packages} work packages")
                .with("services", static_cast<std::int64_t>(count))
                .with("packages", static_cast<std::int64_t>(packages))};
}

struct Observer {
    Sign sign;
    Seen (*see)(const State&, model::Date);
};

/// Typical values by form: joint venture, research alliance, industry-university-research,
/// technology innovation alliance, innovation consortium, think-tank alliance. Read off the table
/// of forms (domain §1.2); the numbers are defaults of ours.
const std::vector<Observer>& observers()
{
    using D = Dimension;
    static const std::vector<Observer> all{
        {{"breakthrough",
          D::goalOrientation,
          coreTextKey("Classifier", "Breakthrough mission"),
          1,
          {.5, .5, .5, .2, 1, 0},
          coreTextKey("Classifier", "the mission and its milestones"),
          "programme"},
         &breakthrough},
        {{"diffusion",
          D::goalOrientation,
          coreTextKey("Classifier", "Standards, diffusion and services among outputs"),
          1,
          {0, .3, .2, 1, .3, .8},
          coreTextKey("Classifier", "the results and services"),
          "openness"},
         &diffusion},
        {{"decisionSupport",
          D::goalOrientation,
          coreTextKey("Classifier", "Think tanks among the members"),
          1,
          {0, 0, 0, 0, 0, 1},
          coreTextKey("Classifier", "what kind of actor each member is"),
          "members"},
         &decisionSupport},
        {{"deliverables",
          D::goalOrientation,
          coreTextKey("Classifier", "Short term with deliverables"),
          .5,
          {.9, .7, .9, 0, .4, .1},
          coreTextKey("Classifier", "the days of start and end"),
          "programme"},
         &deliverables},
        {{"enterpriseLeads",
          D::actorRelations,
          coreTextKey("Classifier", "An enterprise leads"),
          1,
          {.5, .2, .2, .4, 1, 0},
          coreTextKey("Classifier", "who leads"),
          "members"},
         &enterpriseLeads},
        {{"government",
          D::actorRelations,
          coreTextKey("Classifier", "Government coordinates"),
          1,
          {0, .2, .2, .5, 1, .5},
          coreTextKey("Classifier", "what kind of actor each member is"),
          "members"},
         &governmentCoordinates},
        {{"selectiveEntry",
          D::actorRelations,
          coreTextKey("Classifier", "Selective entry"),
          1,
          {1, .4, .7, 0, 1, .3},
          coreTextKey("Classifier", "how members are chosen"),
          "charter"},
         &selectiveEntry},
        {{"breadth",
          D::actorRelations,
          coreTextKey("Classifier", "Broad membership"),
          .5,
          {.1, .4, .1, .9, .3, .6},
          coreTextKey("Classifier", "the members"),
          "members"},
         &breadth},
        {{"riskBenefit",
          D::institutionalConstraints,
          coreTextKey("Classifier", "Risk and benefit sharing is institutionalised"),
          1.5,
          {.6, .1, .5, .2, 1, .1},
          coreTextKey("Classifier", "the shares of risk and return, and the articles"),
          "risks"},
         &sharedRiskAndBenefit},
        {{"binding",
          D::institutionalConstraints,
          coreTextKey("Classifier", "A binding agreement"),
          1,
          {1, .3, 1, .4, 1, .5},
          coreTextKey("Classifier", "the agreements"),
          "charter"},
         &bindingAgreement},
        {{"bodies",
          D::institutionalConstraints,
          coreTextKey("Classifier", "Bodies that decide"),
          1,
          {.5, .3, .2, .7, 1, .6},
          coreTextKey("Classifier", "the bodies and their seats"),
          "bodies"},
         &decidingBodies},
        {{"coupling",
          D::operationalLogic,
          coreTextKey("Classifier", "Coupling: equity, platform, long-term agreement"),
          1.5,
          {.5, .2, .2, .3, 1, .2},
          coreTextKey("Classifier", "platforms, equity and agreements"),
          "synergy"},
         &coupling},
        {{"integration",
          D::operationalLogic,
          coreTextKey("Classifier", "Knowledge, capital and talent move"),
          1,
          {.7, .3, .3, .2, 1, .3},
          coreTextKey("Classifier", "exchanges and payments"),
          "openness"},
         &deepIntegration},
        {{"services",
          D::operationalLogic,
          coreTextKey("Classifier", "Services rather than joint work"),
          1,
          {0, 0, 0, .8, .2, 1},
          coreTextKey("Classifier", "the work packages or services"),
          "programme"},
         &services},
    };
    return all;
}

} // namespace

const std::vector<Sign>& allSigns()
{
    static const auto signs = [] {
        std::vector<Sign> list;
        for (const auto& observer : observers())
            list.push_back(observer.sign);
        return list;
    }();
    return signs;
}

std::vector<SeenSign> seeSigns(const State& state, model::Date asOf)
{
    std::vector<SeenSign> signs;
    for (std::size_t i = 0; i < observers().size(); ++i) {
        const auto& sign = allSigns()[i];
        auto seen = observers()[i].see(state, asOf);
        SeenSign result{&sign, seen.value, std::move(seen.facts), sign.weight, false};
        if (const auto set = model::assumedValue(state, "classifier", sign.id); set && *set >= 0) {
            result.weight = *set;
            result.weightSet = true;
        }
        signs.push_back(std::move(result));
    }
    return signs;
}

} // namespace concordat::formation
