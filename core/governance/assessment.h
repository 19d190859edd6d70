#pragma once

#include "core/governance/situation.h"

namespace concordat::governance {

/// Where the value of an input comes from, the strongest first: somebody's answer stands instead
/// of what the model says; what was recorded at the choice stands where nothing better is known.
enum class InputOrigin { answered, computed, recorded, defaulted };

struct AssessedInput {
    ChooserInput input{};
    double value = 50;
    InputOrigin origin = InputOrigin::defaulted;
    std::optional<double> computed; ///< what the model says, also where an answer stands instead
    double confidence = 0;          ///< 0 to 1; of an answer 1, of a default 0
    measures::Explanation why;
};

/// What an assessment takes from elsewhere.
struct AssessmentOptions {
    std::optional<model::Stage> stage;              ///< empty: the consortium's own
    std::optional<measures::ScoreWithReason> trust; ///< C2 of the chain
    ChoiceDepth depth = ChoiceDepth::whole;
};

/// How far one input has moved since the model was chosen.
struct InputDrift {
    ChooserInput input{};
    double then = 0;
    double now = 0;
    double distance() const { return now > then ? now - then : then - now; }
};

/// Whether the choice recorded in a plan still stands.
struct ChoiceDrift {
    std::vector<InputDrift> inputs; ///< those recorded, the largest change first
    bool misfit = false;            ///< complexity or dependency moved by more than 20 *(d)*
    bool vetoedSince = false;       ///< a veto speaks against the chosen model that did not then
    model::GovernanceModel chosen{};
    model::GovernanceModel leadingThen{}; ///< by the recorded inputs
    model::GovernanceModel leadingNow{};
    /// Not following the advice is no drift: something must have moved since.
    bool hasDrifted() const { return misfit || vetoedSince || leadingNow != leadingThen; }
    measures::Explanation why;
};

struct Assessment {
    model::Stage stage{};
    std::array<AssessedInput, chooserInputCount> inputs;
    SituationFacts facts;
    ChooserInputs chooser;
    ChooserParameters parameters;
    GovernanceChoice choice;
    std::optional<model::StagePlan> plan; ///< of the stage, with or without a model
    /// Score of the chosen model ÷ best score of those not vetoed, 0 to 1; empty: none is chosen.
    std::optional<double> fit;
    /// Why the chosen model is ruled out today; empty: none is chosen, or nothing is against it.
    std::vector<model::Text> vetoesOfChosen;
    std::optional<ChoiceDrift> drift; ///< empty: nothing was recorded

    const AssessedInput& operator[](ChooserInput input) const
    {
        return inputs[static_cast<std::size_t>(input)];
    }
};

/// Which model suits the consortium on that day in that stage, from its own data, the answers given
/// (`Assumption` of subject `governance`, scope the stage's name or empty) and defaults.
Assessment assess(const model::State& state, model::Date asOf,
                  const AssessmentOptions& options = {});

/// The names under which answers and recorded inputs are stored, in the order of `ChooserInput`.
const std::array<std::string, chooserInputCount>& storedInputNames();
/// By stored or short name.
std::optional<ChooserInput> inputOfName(const std::string& name);

inline constexpr const char* governanceSubject = "governance";
/// Weights of the scores are stored under this subject, named `star.missionUrgency` and so on.
inline constexpr const char* weightSubject = "governance.weight";
/// Our weights and thresholds, where the consortium has not set its own.
ChooserParameters parametersOf(const model::State& state);
/// The thresholds that can be set, by name, with the member that holds each.
struct NamedThreshold {
    const char* name;
    double ChooserParameters::*member;
    model::TextKey label;
};
const std::vector<NamedThreshold>& thresholds();
/// Names of the three models in stored weights: `star`, `coreResearch`, `coreless`.
const std::array<std::string, chooserModelCount>& storedModelNames();

/// The inputs as a plan keeps them; defaults are left out, for they are no evidence.
std::vector<model::Parameter> recordedInputs(const Assessment& assessment);

model::Text modelName(model::GovernanceModel which);
model::Text stageName(model::Stage stage);
model::Text originName(InputOrigin origin);

} // namespace concordat::governance
