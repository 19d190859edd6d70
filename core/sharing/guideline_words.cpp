#include "core/sharing/guideline_words.h"

#include <algorithm>
#include <array>

namespace concordat::sharing {

using model::coreTextKey;
using model::literalText;
using model::Text;

namespace {

struct Word {
    std::string_view name;
    model::TextKey label;
};

template <std::size_t count>
Text wordFor(const std::array<Word, count>& words, std::string_view name)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word& word) { return word.name == name; });
    return found == words.end() ? literalText(std::string{name}) : found->label.text();
}

} // namespace

Text guidelineLabel(std::string_view parameter)
{
    static constexpr std::array<Word, 31> words{{
        {"reservePercent", coreTextKey("Guideline", "Reserve, % of the funds")},
        {"largestSourcePercent", coreTextKey("Guideline", "Largest source, % at most")},
        {"weightCash", coreTextKey("Guideline", "Weight of cash")},
        {"weightKnowledge", coreTextKey("Guideline", "Weight of knowledge")},
        {"weightPeople", coreTextKey("Guideline", "Weight of people")},
        {"weightFacilities", coreTextKey("Guideline", "Weight of facilities")},
        {"quorum", coreTextKey("Guideline", "Quorum, part of the seats")},
        {"talkDays", coreTextKey("Guideline", "Days to talk about a dispute")},
        {"mediationDays", coreTextKey("Guideline", "Days of mediation")},
        {"renewalYears", coreTextKey("Guideline", "Years until renewal")},
        {"evaluationMonths", coreTextKey("Guideline", "Months between evaluations")},
        {"bandPoints", coreTextKey("Guideline", "Band: points around the fair share")},
        {"bandWeightContribution", coreTextKey("Guideline", "Fair share: weight of contribution")},
        {"bandWeightRisk", coreTextKey("Guideline", "Fair share: weight of risk")},
        {"capPercent", coreTextKey("Guideline", "Largest share of one member, %")},
        {"smallMemberFloor", coreTextKey("Guideline", "Floor for small members")},
        {"lambda", coreTextKey("Guideline", "Step of adjustment λ")},
        {"balanceFrom", coreTextKey("Guideline", "Balance of incentives, from")},
        {"balanceTo", coreTextKey("Guideline", "Balance of incentives, to")},
        {"triggerMilestonePercent",
         coreTextKey("Guideline", "Re-evaluate: milestone late by % of its time")},
        {"triggerContributionPoints",
         coreTextKey("Guideline", "Re-evaluate: contribution off by points")},
        {"triggerReturnAbove", coreTextKey("Guideline", "Re-evaluate: return above × the plan")},
        {"triggerReturnBelow", coreTextKey("Guideline", "Re-evaluate: return below × the plan")},
        {"triggerTrustPoints", coreTextKey("Guideline", "Re-evaluate: trust down by points")},
        {"triggerMonths", coreTextKey("Guideline", "Re-evaluate: months at the latest")},
        {"leadArticles", coreTextKey("Guideline", "Articles that weigh most")},
        {"stressedArticles", coreTextKey("Guideline", "Articles of the stage")},
        {"stageSunset", coreTextKey("Guideline", "Leadership ends with the stage")},
        {"datedHandover", coreTextKey("Guideline", "Hand-over to enterprises has a date")},
        {"workPackages", coreTextKey("Guideline", "Led by work package")},
        {"bodies", coreTextKey("Guideline", "Bodies")},
    }};
    return wordFor(words, parameter);
}

Text guidelineValue(std::string_view value)
{
    static constexpr std::array<Word, 5> words{{
        {"yes", coreTextKey("Guideline", "yes")},
        {"contribution", coreTextKey("Guideline", "its own contribution")},
        {"one body", coreTextKey("Guideline", "one body")},
        {"committee + secretariat", coreTextKey("Guideline", "committee + secretariat")},
        {"committee + board + work packages",
         coreTextKey("Guideline", "committee + board + work packages")},
    }};
    return wordFor(words, value);
}

Text guidelineRowName(std::string_view row)
{
    static constexpr std::array<Word, 17> words{{
        {"General", coreTextKey("Guideline", "General")},
        {"Semiconductors and electronics",
         coreTextKey("Guideline", "Semiconductors and electronics")},
        {"Biomedicine", coreTextKey("Guideline", "Biomedicine")},
        {"Energy and materials", coreTextKey("Guideline", "Energy and materials")},
        {"Software and AI", coreTextKey("Guideline", "Software and AI")},
        {"Equipment and manufacturing", coreTextKey("Guideline", "Equipment and manufacturing")},
        {"Agriculture and food", coreTextKey("Guideline", "Agriculture and food")},
        {"Enterprise leads", coreTextKey("Guideline", "Enterprise leads")},
        {"University leads", coreTextKey("Guideline", "University leads")},
        {"Government leads", coreTextKey("Guideline", "Government leads")},
        {"R&D organisation leads", coreTextKey("Guideline", "R&D organisation leads")},
        {"Up to 5 members", coreTextKey("Guideline", "Up to 5 members")},
        {"6 to 15 members", coreTextKey("Guideline", "6 to 15 members")},
        {"More than 15 members", coreTextKey("Guideline", "More than 15 members")},
        {"Formation", coreTextKey("Guideline", "Formation")},
        {"Operation", coreTextKey("Guideline", "Operation")},
        {"Maturation", coreTextKey("Guideline", "Maturation")},
    }};
    return wordFor(words, row);
}

} // namespace concordat::sharing
