#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/wording.h"
#include "core/model/result.h"
#include "core/model/vocabulary.h"

namespace concordat::governance {

/// What the choice of a governance model depends on, each from 0 to 100.
enum class ChooserInput {
    complexity, ///< technological complexity
    dependency, ///< resource dependency
    urgency,    ///< urgency of the mission
    asymmetry,  ///< of strength: 100 × Gini of contributions
    lead,       ///< presence and capability of a leading enterprise
    government, ///< involvement of government
    trust,
    separability, ///< of the work packages
    stageVariety  ///< how different the stages of research are
};
inline constexpr std::size_t chooserInputCount = 9;
/// The names of the input file, in the order of `ChooserInput`.
const std::array<std::string, chooserInputCount>& chooserInputNames();
model::Text chooserInputLabel(ChooserInput input);

struct ChooserValue {
    double value = 50;     ///< 0 to 100
    bool defaulted = true; ///< nobody said so; 50 stands in
};

struct ChooserInputs {
    std::array<ChooserValue, chooserInputCount> values;
    std::optional<int> members;
    std::optional<int> regions;
    bool nearEqualCores = false; ///< two members of nearly equal strength stand above the rest
    bool changed = false;        ///< stage, role or technology changed since the last choice
    bool adjustable = true;      ///< the plan can be changed while it runs

    double value(ChooserInput input) const { return values[static_cast<std::size_t>(input)].value; }
    void set(ChooserInput input, double value)
    {
        values[static_cast<std::size_t>(input)] = {value, false};
    }
};

/// The three models that can be recommended, in this order everywhere.
inline constexpr std::array chooserModels{model::GovernanceModel::singleCentreStar,
                                          model::GovernanceModel::coreResearchOrganisation,
                                          model::GovernanceModel::corelessConsensus};
inline constexpr std::size_t chooserModelCount = chooserModels.size();

/// How an input enters a score.
enum class ChooserShape {
    straight, ///< v
    inverse,  ///< 100 − v
    middle    ///< 100 − 2·|v − 50|
};

struct ChooserTerm {
    ChooserInput input = ChooserInput::complexity;
    double weight = 0;
    ChooserShape shape = ChooserShape::straight;
};

/// Defaults of ours, not evidence; every number can be changed.
struct ChooserParameters {
    std::array<std::vector<ChooserTerm>, chooserModelCount> terms;
    double presentFrom = 25; ///< a lead or government below this counts as absent
    double trustForConsensus = 60;
    double asymmetryForConsensus = 40;
    double lowTrust = 50; ///< with no lead: a third party facilitates
    double governmentLedFrom = 60;
    double closeMargin = 5;       ///< points under which nothing is recommended
    double defaultedShare = 0.5;  ///< of the leading score's weight above which nothing is
    int federateAbove = 20;       ///< members
    double concentratedFrom = 60; ///< R1: urgency from here on
    double variedFrom = 60;       ///< R2: separability or stage variety from here on

    ChooserParameters();
};

struct Contribution {
    ChooserInput input = ChooserInput::complexity;
    double points = 0; ///< weight × shaped value
};

struct ModelScore {
    model::GovernanceModel model = model::GovernanceModel::undecided;
    double score = 0;                        ///< 0 to 100
    std::vector<Contribution> contributions; ///< the largest first
    std::vector<model::Text> vetoes;
};

/// The nearest value of one input at which another model leads.
struct Flip {
    ChooserInput input = ChooserInput::complexity;
    double from = 0;
    double to = 0;
    model::GovernanceModel becomes = model::GovernanceModel::undecided;
    double distance() const { return to > from ? to - from : from - to; }
};

/// “from 35.0 to more than 40”: a boundary at which the leader still stands is not the answer.
model::Text flipText(const Flip& flip);

enum class Abstention { none, tooClose, mostlyDefaults };

struct GovernanceChoice {
    std::array<ModelScore, chooserModelCount> scores;
    model::GovernanceModel leading = model::GovernanceModel::undecided;
    std::optional<model::GovernanceModel> runnerUp;    ///< best of the others that is not vetoed
    std::optional<model::GovernanceModel> recommended; ///< empty: abstained
    Abstention abstention = Abstention::none;
    double defaultedWeight = 0; ///< share of the leading score's weight that rests on defaults
    /// The answers that would decide, when abstaining on defaults; at most three.
    std::vector<ChooserInput> deciding;
    std::vector<Flip> flips;   ///< at most two per input (below, above); the nearest first
    bool overlay = false;      ///< 3+5+3 with a university as stage lead
    bool planRejected = false; ///< R6: the plan has no flexibility
    measures::Explanation why;
};

/// How much of a choice is worked out.
enum class ChoiceDepth {
    whole,  ///< with flip points and the explanation
    verdict ///< scores, vetoes, leader and recommendation only; the rest is most of the work
};

/// Scores the models, applies rules R1 to R6, the vetoes and the edge cases, and says why.
GovernanceChoice chooseGovernance(const ChooserInputs& inputs,
                                  const ChooserParameters& parameters = {},
                                  ChoiceDepth depth = ChoiceDepth::whole);

/// Who leads and by how much when one input moves down and up by `step` points.
struct TornadoBar {
    ChooserInput input = ChooserInput::complexity;
    double marginDown = 0; ///< present leader's points above the best other
    double marginUp = 0;
    bool flipsDown = false; ///< another model leads there
    bool flipsUp = false;
};
/// The widest bar first.
std::vector<TornadoBar> chooserTornado(const ChooserInputs& inputs, double step = 20,
                                       const ChooserParameters& parameters = {});

/// Share of `draws` in which each model leads when every weight is multiplied by a random factor
/// between 1 − spread and 1 + spread.
std::array<double, chooserModelCount> weightWinShares(const ChooserInputs& inputs, double spread,
                                                      std::size_t draws, std::uint64_t seed,
                                                      const ChooserParameters& parameters = {});

/// Who leads over complexity (columns) × dependency (rows), each from 0 to 100 in `steps` steps.
std::vector<std::vector<model::GovernanceModel>>
chooserMap(const ChooserInputs& inputs, std::size_t steps,
           const ChooserParameters& parameters = {});

/// Answers `concordat governance --inputs FILE`: an object with the inputs by name (0 to 100;
/// left out: defaulted), `members`, `regions`, `nearEqualCores`, `changed`, `adjustable`, and
/// `stages`: objects by name whose inputs replace the general ones.
model::Result<std::string> chooserJson(std::string_view inputText, const std::string& sourceName,
                                       const ChooserParameters& parameters = {},
                                       const measures::Wording& words = model::toEnglish);

} // namespace concordat::governance
