#include "core/sharing/guidelines.h"

namespace concordat::sharing {

using model::GuidelineRow;
using model::Id;
using model::LeadType;
using model::Parameter;
using model::Stage;
using model::TechnologyField;

namespace {

GuidelineRow row(const char* id, const char* name, std::vector<Parameter> parameters)
{
    GuidelineRow result;
    result.id = Id<GuidelineRow>{id};
    result.name = name;
    result.parameters = std::move(parameters);
    result.source = "default, not evidence";
    return result;
}

GuidelineRow forField(const char* id, const char* name, TechnologyField field, const char* reserve,
                      const char* knowledge, const char* review)
{
    auto result = row(id, name,
                      {{"reservePercent", reserve},
                       {"weightKnowledge", knowledge},
                       {"evaluationMonths", review}});
    result.fields = {field};
    return result;
}

GuidelineRow forLead(const char* id, const char* name, LeadType lead,
                     std::vector<Parameter> parameters)
{
    auto result = row(id, name, std::move(parameters));
    result.leads = {lead};
    return result;
}

GuidelineRow forStage(const char* id, const char* name, Stage stage, const char* articles)
{
    auto result = row(id, name, {{"stressedArticles", articles}});
    result.stages = {stage};
    return result;
}

GuidelineRow forSize(const char* id, const char* name, int from, int to,
                     std::vector<Parameter> parameters)
{
    auto result = row(id, name, std::move(parameters));
    result.sizeFrom = from;
    result.sizeTo = to;
    return result;
}

} // namespace

const std::vector<GuidelineRow>& defaultGuidelines()
{
    static const std::vector<GuidelineRow> rows{
        row("default-general", "General",
            {{"reservePercent", "10"},
             {"largestSourcePercent", "60"},
             {"weightCash", "0.3"},
             {"weightKnowledge", "0.3"},
             {"weightPeople", "0.2"},
             {"weightFacilities", "0.2"},
             {"quorum", "0.667"},
             {"talkDays", "30"},
             {"mediationDays", "60"},
             {"renewalYears", "3"},
             {"evaluationMonths", "12"},
             {"bandPoints", "10"},
             {"bandWeightContribution", "0.5"},
             {"bandWeightRisk", "0.5"},
             {"capPercent", "60"},
             {"smallMemberFloor", "contribution"},
             {"lambda", "0.3"},
             {"balanceFrom", "0.4"},
             {"balanceTo", "0.7"},
             {"triggerMilestonePercent", "25"},
             {"triggerContributionPoints", "10"},
             {"triggerReturnAbove", "2"},
             {"triggerReturnBelow", "0.5"},
             {"triggerTrustPoints", "15"},
             {"triggerMonths", "12"}}),
        forField("default-semiconductors", "Semiconductors and electronics",
                 TechnologyField::semiconductors, "15", "0.35", "6"),
        forField("default-biomedicine", "Biomedicine", TechnologyField::biomedicine, "20", "0.4",
                 "12"),
        forField("default-energy", "Energy and materials", TechnologyField::energyAndMaterials,
                 "15", "0.3", "12"),
        forField("default-software", "Software and AI", TechnologyField::softwareAndAi, "5", "0.35",
                 "3"),
        forField("default-equipment", "Equipment and manufacturing",
                 TechnologyField::equipmentAndManufacturing, "10", "0.3", "6"),
        forField("default-agriculture", "Agriculture and food", TechnologyField::agricultureAndFood,
                 "10", "0.25", "12"),
        forLead("default-enterprise", "Enterprise leads", LeadType::enterprise,
                {{"weightCash", "+0.05"}, {"leadArticles", "14, 22"}}),
        forLead("default-university", "University leads", LeadType::university,
                {{"weightKnowledge", "+0.05"}, {"leadArticles", "4, 15"}, {"stageSunset", "yes"}}),
        forLead("default-government", "Government leads", LeadType::government,
                {{"leadArticles", "23"}, {"datedHandover", "yes"}}),
        forLead("default-research", "R&D organisation leads", LeadType::researchOrganisation,
                {{"workPackages", "yes"}}),
        forSize("default-small", "Up to 5 members", 0, 5, {{"bodies", "one body"}}),
        forSize("default-medium", "6 to 15 members", 6, 15,
                {{"bodies", "committee + secretariat"}}),
        forSize("default-large", "More than 15 members", 16, 0,
                {{"bodies", "committee + board + work packages"}}),
        forStage("default-formation", "Formation", Stage::formation, "1-3, 6, 8-12"),
        forStage("default-operation", "Operation", Stage::operation, "4, 5, 9, 17, 19-22"),
        forStage("default-maturation", "Maturation", Stage::maturation, "16, 18, 24"),
    };
    return rows;
}

} // namespace concordat::sharing
