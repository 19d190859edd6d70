#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/measures/explanation.h"
#include "core/model/state.h"

namespace concordat::formation {

/// The four dimensions on which organisational forms differ (review, R61-63, R132).
enum class Dimension {
    goalOrientation,
    actorRelations,
    institutionalConstraints,
    operationalLogic
};
inline constexpr std::size_t dimensionCount = 4;
model::Text titleOf(Dimension dimension);

/// The forms told apart, in the order of the vocabulary; `undeclared` is none of them.
inline constexpr std::array formsTold{
    model::Form::researchJointVenture,       model::Form::researchAlliance,
    model::Form::industryUniversityResearch, model::Form::technologyInnovationAlliance,
    model::Form::innovationConsortium,       model::Form::thinkTankAlliance};

/// Something that can be seen of a consortium and that forms have more or less of.
struct Sign {
    std::string_view id; ///< name of the `Assumption` (subject `classifier`) that sets its weight
    Dimension dimension{};
    model::TextKey label;
    double weight = 1;                            ///< a default of ours, not evidence
    std::array<double, formsTold.size()> typical; ///< 0 (absent) to 1 (marked), per form *(d)*
    model::TextKey missing;                       ///< what to enter while it cannot be seen
    std::string_view page;
};
const std::vector<Sign>& allSigns();

/// A sign as seen here.
struct SeenSign {
    const Sign* sign = nullptr;
    std::optional<double> value; ///< 0 to 1; empty: not known
    model::Text facts;           ///< in words
    double weight = 1;
    bool weightSet = false; ///< the weight is the consortium's own
};

/// How near a consortium is to a form.
struct FormFit {
    model::Form form{};
    double score = 0;                                             ///< 0 to 100
    std::array<std::optional<double>, dimensionCount> dimensions; ///< 0 to 100; empty: unknown
};

/// One change that would bring it nearer to the declared form.
struct Step {
    const Sign* sign = nullptr;
    bool more = true; ///< more of it, or less
    double gain = 0;  ///< points of the declared form's score
};

struct Classification {
    model::Form declared{};
    std::vector<SeenSign> signs;
    std::vector<FormFit> forms;         ///< nearest first; empty where nothing is known
    std::optional<model::Form> nearest; ///< empty: too little is known
    std::optional<model::Form> next;    ///< the next nearest
    double margin = 0;                  ///< points between the two
    double known = 0;                   ///< 0 to 1: part of all weight that is known
    bool behavesLikeAlliance = false;   ///< declared a consortium, nearer to an alliance
    std::vector<Step> steps;            ///< towards the declared form, largest gain first
    std::vector<model::Text> missing;   ///< evidence that is not known
    model::Text verdict;                ///< one sentence
    measures::Explanation why;

    const FormFit* fitOf(model::Form form) const;
};

/// Known weight below which no form is named, and margin below which two are named *(d)*.
inline constexpr double leastKnown = 0.4;
inline constexpr double closeMargin = 5;

/// Places the consortium on the four dimensions: the score of a form is the mean over the known
/// dimensions of 100·(1 − weighted mean distance of what is seen from what is typical).
Classification classify(const model::State& state, model::Date asOf);

} // namespace concordat::formation
