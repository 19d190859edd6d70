#include "core/exchange/template.h"

#include <algorithm>
#include <array>

#include "core/document/draft.h"

namespace concordat::exchange {

using document::Draft;
using model::coreText;
using model::coreTextKey;
using model::Error;
using model::ErrorCode;
using model::Form;
using model::ResourceCategory;
using model::Text;
using model::TextKey;

namespace {

struct Template {
    const char* id;
    Form form;
    TextKey name;
    bool committee;
    std::array<ResourceCategory, 8> resources; ///< `other` fills the rest
};

using RC = ResourceCategory;

constexpr std::array templates{
    Template{"innovation-consortium",
             Form::innovationConsortium,
             coreTextKey("Template", "Innovation consortium"),
             true,
             {RC::marketDemand, RC::productionCapability, RC::applicationScenario,
              RC::basicResearch, RC::talent, RC::policyGuidance, RC::publicPlatform, RC::capital}},
    Template{"research-joint-venture",
             Form::researchJointVenture,
             coreTextKey("Template", "Research joint venture"),
             true,
             {RC::frontierExploration, RC::equipment, RC::talent, RC::capital, RC::other, RC::other,
              RC::other, RC::other}},
    Template{"research-alliance",
             Form::researchAlliance,
             coreTextKey("Template", "Research alliance"),
             true,
             {RC::basicResearch, RC::frontierExploration, RC::talent, RC::data, RC::other,
              RC::other, RC::other, RC::other}},
    Template{"industry-university-research",
             Form::industryUniversityResearch,
             coreTextKey("Template", "Industry-university-research collaboration"),
             true,
             {RC::marketDemand, RC::productionCapability, RC::basicResearch, RC::talent,
              RC::equipment, RC::other, RC::other, RC::other}},
    Template{"technology-innovation-alliance",
             Form::technologyInnovationAlliance,
             coreTextKey("Template", "Industrial technology innovation alliance"),
             true,
             {RC::marketDemand, RC::professionalService, RC::publicPlatform, RC::data, RC::other,
              RC::other, RC::other, RC::other}},
    Template{"think-tank-alliance",
             Form::thinkTankAlliance,
             coreTextKey("Template", "Think-tank alliance"),
             true,
             {RC::policyGuidance, RC::professionalService, RC::data, RC::talent, RC::other,
              RC::other, RC::other, RC::other}},
    Template{
        "blank",
        Form::undeclared,
        coreTextKey("Template", "Blank consortium"),
        false,
        {RC::other, RC::other, RC::other, RC::other, RC::other, RC::other, RC::other, RC::other}},
};

const Template* find(const std::string& id)
{
    const auto at = std::find_if(templates.begin(), templates.end(),
                                 [&id](const Template& t) { return id == t.id; });
    return at == templates.end() ? nullptr : &*at;
}

} // namespace

std::vector<std::string> templateIds()
{
    std::vector<std::string> ids;
    ids.reserve(std::size(templates));
    for (const auto& item : templates)
        ids.emplace_back(item.id);
    return ids;
}

Text templateName(const std::string& id)
{
    const auto* found = find(id);
    return found ? found->name.text() : Text{};
}

model::Result<model::State> makeFromTemplate(const std::string& id, const std::string& name,
                                             const std::function<std::string(const Text&)>& words)
{
    const auto* chosen = find(id);
    if (!chosen)
        return Error{ErrorCode::usage,
                     coreText("Template", "There is no template “{id}”.").with("id", id),
                     {},
                     {}};
    Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.name = name.empty() ? words(coreText("Template", "Untitled consortium")) : name;
    consortium.form = chosen->form;
    draft.add(consortium);
    for (const auto category : chosen->resources) {
        if (category == ResourceCategory::other)
            continue;
        model::ResourceType type;
        type.category = category;
        type.required = true;
        type.name =
            words(model::vocabularyOf<ResourceCategory>().label(static_cast<int>(category)));
        draft.add(type);
    }
    if (!chosen->committee)
        return draft.state();
    model::Body committee;
    committee.kind = model::BodyKind::jointManagementCommittee;
    committee.name = words(coreText("Template", "Joint management committee"));
    model::DecisionRule rule;
    rule.body = draft.add(committee);
    draft.add(rule);
    for (const auto& term : model::vocabularyOf<model::MechanismKind>().terms) {
        model::InternalMechanism mechanism;
        mechanism.kind = static_cast<model::MechanismKind>(term.value);
        draft.add(mechanism);
    }
    return draft.state();
}

} // namespace concordat::exchange
