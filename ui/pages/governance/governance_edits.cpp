#include "ui/pages/governance/governance_edits.h"
#include "core/model/rounding.h"

namespace concordat::ui {

using governance::ChooserInput;
using model::Assumption;
using model::coreText;
using model::Stage;

namespace {

const std::string& storedName(ChooserInput input)
{
    return governance::storedInputNames()[static_cast<std::size_t>(input)];
}

std::string scopeOf(std::optional<Stage> stage)
{
    if (!stage)
        return {};
    return model::vocabularyOf<Stage>().byValue(static_cast<int>(*stage))->name;
}

std::vector<model::Id<Assumption>> answersTo(const model::State& state, ChooserInput input,
                                             const std::string& scope)
{
    std::vector<model::Id<Assumption>> ids;
    for (const auto& row : state.rows<Assumption>()) {
        if (row.subject == governance::governanceSubject && row.scope == scope &&
            governance::inputOfName(row.name) == input)
            ids.push_back(row.id);
    }
    return ids;
}

} // namespace

bool answerInput(Session& session, ChooserInput input, double value, std::optional<Stage> stage)
{
    const auto scope = scopeOf(stage);
    const auto today = session.asOf();
    const auto write = [&](document::Draft& draft) -> model::Status {
        const auto set = [&](Assumption& row) {
            row.value = model::roundedTo(value, 1);
            row.setBy = session.userName();
            row.setOn = today;
        };
        const auto present = answersTo(draft.state(), input, scope);
        if (!present.empty()) {
            draft.update(present.back(), set);
            return {};
        }
        Assumption row;
        row.subject = governance::governanceSubject;
        row.name = storedName(input);
        row.scope = scope;
        set(row);
        draft.add(std::move(row));
        return {};
    };
    return session.edit(coreText("Governance", "Answer “{input}”")
                            .with("input", governance::chooserInputLabel(input)),
                        write, {"governance." + storedName(input) + "." + scope});
}

bool resetInput(Session& session, ChooserInput input, Stage stage)
{
    return session.edit(coreText("Governance", "Take back the answer to “{input}”")
                            .with("input", governance::chooserInputLabel(input)),
                        [&](document::Draft& draft) -> model::Status {
                            for (const auto& scope : {scopeOf(stage), std::string{}}) {
                                for (const auto& id : answersTo(draft.state(), input, scope))
                                    draft.remove(id);
                            }
                            return {};
                        });
}

bool recordChoice(Session& session, const governance::Assessment& assessment,
                  model::GovernanceModel which)
{
    const auto today = session.asOf();
    return session.edit(coreText("Governance", "Record the choice of {model} for {stage}")
                            .with("model", governance::modelName(which))
                            .with("stage", governance::stageName(assessment.stage)),
                        [&](document::Draft& draft) -> model::Status {
                            const auto set = [&](model::StagePlan& row) {
                                row.model = which;
                                row.chosenOn = today;
                                row.chosenInputs = governance::recordedInputs(assessment);
                            };
                            if (assessment.plan && draft.find(assessment.plan->id)) {
                                draft.update(assessment.plan->id, set);
                                return {};
                            }
                            model::StagePlan row;
                            row.stage = assessment.stage;
                            set(row);
                            draft.add(std::move(row));
                            return {};
                        });
}

bool turnOverlayCell(Session& session, model::OverlayParty party, model::OverlayChain chain,
                     model::OverlayGoal goal)
{
    return session.edit(coreText("Governance", "Change a cell of the 3+5+3 overlay"),
                        [&](document::Draft& draft) -> model::Status {
                            std::vector<model::Id<model::OverlayEntry>> here;
                            bool live = false;
                            for (const auto& row : draft.rows<model::OverlayEntry>()) {
                                if (row.party != party || row.chain != chain || row.goal != goal)
                                    continue;
                                here.push_back(row.id);
                                live = live || row.live;
                            }
                            if (here.empty()) {
                                model::OverlayEntry row;
                                row.party = party;
                                row.chain = chain;
                                row.goal = goal;
                                draft.add(std::move(row));
                                return {};
                            }
                            for (const auto& id : here) {
                                if (live)
                                    draft.remove(id);
                                else
                                    draft.update(id,
                                                 [](model::OverlayEntry& row) { row.live = true; });
                            }
                            return {};
                        });
}

} // namespace concordat::ui
