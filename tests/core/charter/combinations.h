#pragma once

#include "tests/core/charter/fixtures.h"

namespace concordat::test {

inline constexpr std::array bothLanguages{charter::Language::english, charter::Language::chinese};
inline constexpr std::array consortiumForms{
    model::Form::researchJointVenture, model::Form::researchAlliance,
    model::Form::industryUniversityResearch, model::Form::technologyInnovationAlliance,
    model::Form::innovationConsortium};
inline constexpr std::array governanceModels{model::GovernanceModel::singleCentreStar,
                                             model::GovernanceModel::coreResearchOrganisation,
                                             model::GovernanceModel::corelessConsensus};
inline constexpr std::array threeStages{model::Stage::formation, model::Stage::operation,
                                        model::Stage::maturation};

/// The small consortium in another form, under another model, at another stage, with no choice
/// made but the place of arbitration.
inline model::State variant(model::Form form, model::GovernanceModel governance, model::Stage stage)
{
    auto draft = smallConsortium();
    draft.update(id<model::Consortium>("c"), [&](model::Consortium& consortium) {
        consortium.form = form;
        consortium.stage = stage;
    });
    draft.update(id<model::StagePlan>("p1"), [&](model::StagePlan& plan) {
        plan.stage = stage;
        plan.model = governance;
        plan.handoverOn = model::Date{2026, 12, 31};
    });
    draft.update(id<model::Article>("a1"), [](model::Article& article) {
        article.alternative.clear();
        article.parameters = {{"arbitrationPlace", "Harbour City"}};
    });
    return draft.state();
}

template <class Visit>
void forAllVariants(Visit&& visit)
{
    for (const auto form : consortiumForms)
        for (const auto governance : governanceModels)
            for (const auto stage : threeStages)
                visit(
                    variant(form, governance, stage),
                    model::vocabularyOf<model::Form>().byValue(static_cast<int>(form))->name + "/" +
                        model::vocabularyOf<model::GovernanceModel>()
                            .byValue(static_cast<int>(governance))
                            ->name +
                        "/" +
                        model::vocabularyOf<model::Stage>().byValue(static_cast<int>(stage))->name);
}

} // namespace concordat::test
