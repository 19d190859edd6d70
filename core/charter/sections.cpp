#include "core/charter/sections.h"

#include <algorithm>
#include <array>

#include "core/charter/wording.h"

namespace concordat::charter {

using model::ActorKind;
using model::GovernanceModel;
using model::VotingMethod;

namespace {

bool hasKind(const Facts& facts, ActorKind kind)
{
    return std::any_of(facts.parties.begin(), facts.parties.end(),
                       [kind](const auto* party) { return party->kind == kind; });
}

struct SectionRule {
    const char* name;
    bool (*holds)(const Facts&);
};

VotingMethod method(const Facts& facts)
{
    return facts.rule ? facts.rule->method : VotingMethod::oneMemberOneVote;
}

double threshold(const Facts& facts)
{
    return facts.rule ? double{facts.rule->threshold} : 0.5;
}

bool strictly(const Facts& facts)
{
    return facts.rule ? facts.rule->strictlyMore : true;
}

constexpr std::array<SectionRule, 30> sectionRules{{
    {"hasChair", [](const Facts& f) { return f.committee && f.committee->chair.has_value(); }},
    {"hasWorkPackages",
     [](const Facts& f) { return !f.state->rows<model::WorkPackage>().empty(); }},
    {"hasHandover", [](const Facts& f) { return f.plan && f.plan->handoverOn.has_value(); }},
    {"oneVoteEach", [](const Facts& f) { return method(f) == VotingMethod::oneMemberOneVote; }},
    {"weightedVotes", [](const Facts& f) { return method(f) == VotingMethod::weighted; }},
    {"tiers", [](const Facts& f) { return method(f) == VotingMethod::tiers; }},
    {"severalMajorities",
     [](const Facts& f) {
         return method(f) == VotingMethod::doubleMajority ||
                method(f) == VotingMethod::multipleMajorities;
     }},
    {"consensusFirst",
     [](const Facts& f) { return method(f) == VotingMethod::consensusThenSupermajority; }},
    {"consentWithBlock",
     [](const Facts& f) { return method(f) == VotingMethod::consentWithBlock; }},
    {"strictly", [](const Facts& f) { return strictly(f) && threshold(f) < 1; }},
    {"atLeast", [](const Facts& f) { return !strictly(f) && threshold(f) < 1; }},
    {"ofAllVotes", [](const Facts& f) { return f.rule && f.rule->ofAllSeats; }},
    {"castingVote", [](const Facts& f) { return f.rule && f.rule->castingVote; }},
    {"writtenProcedure", [](const Facts& f) { return !f.rule || f.rule->writtenProcedure; }},
    {"hasSpecialRules", [](const Facts& f) { return !f.specialRules.empty(); }},
    {"hasGovernment", [](const Facts& f) { return !f.government.empty(); }},
    {"star", [](const Facts& f) { return f.governance() == GovernanceModel::singleCentreStar; }},
    {"coreResearch",
     [](const Facts& f) { return f.governance() == GovernanceModel::coreResearchOrganisation; }},
    {"coreless",
     [](const Facts& f) { return f.governance() == GovernanceModel::corelessConsensus; }},
    {"hasSmall", [](const Facts& f) { return !f.small.empty(); }},
    {"hasThirdParty", [](const Facts& f) { return !f.thirdParties.empty(); }},
    {"hasUniversity",
     [](const Facts& f) {
         return hasKind(f, ActorKind::university) || hasKind(f, ActorKind::researchInstitute);
     }},
    {"hasResearcher", [](const Facts& f) { return hasKind(f, ActorKind::researcher); }},
    {"hasPlatform", [](const Facts& f) { return !f.state->rows<model::Platform>().empty(); }},
    {"hasPolicy", [](const Facts& f) { return !f.state->rows<model::PolicyInstrument>().empty(); }},
    {"severalRegions",
     [](const Facts& f) { return f.state->rows<model::RegionRole>().size() > 1; }},
    {"hasTerms", [](const Facts& f) { return !f.terms.empty(); }},
    {"hasFunding", [](const Facts& f) { return !f.state->rows<model::FundingSource>().empty(); }},
    {"hasResults", [](const Facts& f) { return !f.state->rows<model::ResearchResult>().empty(); }},
    {"namedCommittee",
     [](const Facts& f) {
         return f.committee && !f.committee->name.empty() &&
                f.committee->name != "Joint Management Committee" &&
                f.committee->name != "联合管理委员会";
     }},
}};

template <class Enum>
bool among(const std::vector<Enum>& wanted, Enum value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

template <class Enum>
void addTerms(std::vector<std::string>& parts, const std::vector<Enum>& values,
              const char* vocabulary, const Library& library, Language language)
{
    std::string joined;
    for (const auto value : values) {
        const auto* term = model::vocabularyOf<Enum>().byValue(static_cast<int>(value));
        joined += (joined.empty() ? "" : " / ") +
                  library.word(language, std::string{vocabulary} + "." + (term ? term->name : ""));
    }
    if (!joined.empty())
        parts.push_back(std::move(joined));
}

} // namespace

bool isKnownSection(const std::string& name)
{
    return std::any_of(sectionRules.begin(), sectionRules.end(),
                       [&](const auto& rule) { return name == rule.name; });
}

bool sectionHolds(const std::string& name, const Facts& facts)
{
    const auto rule = std::find_if(sectionRules.begin(), sectionRules.end(),
                                   [&](const auto& candidate) { return name == candidate.name; });
    return rule != sectionRules.end() && rule->holds(facts);
}

bool holds(const Condition& when, const Facts& facts)
{
    const auto& consortium = facts.state->consortium();
    const auto members = static_cast<int>(facts.parties.size());
    const auto section = [&](const std::string& name) { return sectionHolds(name, facts); };
    return among(when.governance, facts.governance()) && among(when.stage, consortium.stage) &&
           among(when.form, consortium.form) && among(when.lead, consortium.leadType) &&
           among(when.field, consortium.field) && members >= when.minimumMembers &&
           (when.maximumMembers == 0 || members <= when.maximumMembers) &&
           std::all_of(when.with.begin(), when.with.end(), section) &&
           std::none_of(when.without.begin(), when.without.end(), section) &&
           (!when.trustBelow || (facts.trust && *facts.trust < *when.trustBelow));
}

std::string worded(const Condition& when, const Library& library, Language language)
{
    std::vector<std::string> parts;
    addTerms(parts, when.governance, "GovernanceModel", library, language);
    addTerms(parts, when.stage, "Stage", library, language);
    addTerms(parts, when.form, "Form", library, language);
    addTerms(parts, when.lead, "LeadType", library, language);
    addTerms(parts, when.field, "TechnologyField", library, language);
    const auto words = [&](const char* key, const std::string& value) {
        auto text = library.word(language, key);
        const auto at = text.find("{value}");
        parts.push_back(at == std::string::npos ? text : text.replace(at, 7, value));
    };
    if (when.minimumMembers > 0)
        words("if.minimumMembers", std::to_string(when.minimumMembers));
    if (when.maximumMembers > 0)
        words("if.maximumMembers", std::to_string(when.maximumMembers));
    if (when.trustBelow)
        words("if.trustBelow", number(*when.trustBelow));
    for (const auto& section : when.with)
        words(("if." + section).c_str(), {});
    for (const auto& section : when.without)
        words(("ifNot." + section).c_str(), {});
    std::string joined;
    for (const auto& part : parts)
        joined += (joined.empty() ? "" : library.word(language, "comma")) + part;
    return joined;
}

} // namespace concordat::charter
