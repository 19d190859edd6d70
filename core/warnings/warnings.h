#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/measures/explanation.h"
#include "core/model/result.h"
#include "core/model/state.h"

/// Early warnings: 66 rules that say where a consortium of this kind tends to go wrong, with what
/// was found and where to mend it. Sources are lines of the two reviews (`R124`, `T80`).
namespace concordat::warnings {

enum class Severity { low, medium, high };

/// The answer of a rule. Missing data are never an answer: without them a rule cannot be judged.
enum class Status {
    fired,
    clear,
    notJudgeable, ///< data are missing; which ones is said
    notApplicable ///< the rule has no subject here, such as a star that was not chosen
};

/// What a parameter of a rule counts.
enum class Unit { percent, points, days, months, quarters, number, ratio };

/// A number in a rule. Each is a default of ours, not evidence; no source gives any.
struct ParameterSpec {
    std::string_view name; ///< name of the `Assumption` that overrides it
    model::TextKey label;
    double value = 0;
    Unit unit{};
    double least = 0;
    double most = 100;
};

/// What a rule says about a state.
struct Finding {
    Status status = Status::clear;
    model::Text message;                   ///< what was found, or why the rule has no subject
    std::vector<measures::Input> evidence; ///< the values it rests on
    std::vector<model::Text> missing;      ///< what to enter, when it cannot be judged
};

class Case;

/// One rule as data.
struct Rule {
    int number = 0; ///< 1 to 66
    Severity severity{};
    model::TextKey title;       ///< what is wrong, in a few words
    model::TextKey condition;   ///< when it fires, with `{parameter}` where a number stands
    model::TextKey remedy;      ///< what to do
    std::string_view source;    ///< line of the review
    std::string_view page;      ///< id of the page that mends it
    std::string_view otherwise; ///< id of a page to go to while that one does not exist
    std::vector<ParameterSpec> parameters;
    Finding (*judge)(const Case&);
};

/// All rules, by number.
const std::vector<Rule>& allRules();
const Rule* findRule(int number);
/// The rule's condition with the numbers in force.
model::Text conditionText(const Rule& rule, const std::map<std::string, double>& values);

/// `warning.8`: the subject of the assumptions that belong to a rule.
std::string subjectOf(int rule);

/// A reviewer's own numbers, which override defaults and those of the consortium when judging.
struct Profile {
    std::string name;
    std::map<int, std::map<std::string, double>> parameters;
};

/// Reads `{"name": "…", "rules": {"8": {"share": 50}}}`. Unknown rules, parameters and values
/// outside their range are refused with their place.
model::Result<Profile> readProfile(std::string_view text, const std::string& sourceName);

enum class Origin { builtIn, consortium, profile };

struct ParameterValue {
    const ParameterSpec* spec = nullptr;
    double value = 0;
    Origin origin = Origin::builtIn;
};

/// One rule judged.
struct Warning {
    const Rule* rule = nullptr;
    Finding finding;
    std::vector<ParameterValue> parameters;
    /// The acknowledgement that covers it on that day; only for a rule that fired.
    const model::WarningAcknowledgement* acknowledged = nullptr;

    bool stands() const { return finding.status == Status::fired && !acknowledged; }
};

/// Every rule judged on one day.
struct Judgement {
    model::State state; ///< keeps the rows alive that the results point to
    model::Date asOf;
    std::string profile; ///< name of the reviewer's profile; empty: none
    std::vector<Warning> warnings;

    const Warning& of(int rule) const { return warnings[static_cast<std::size_t>(rule - 1)]; }
    std::size_t count(Status status) const;
    /// Fired and not acknowledged.
    std::size_t standing(Severity severity) const;
};

/// Judges every rule. Pure: the same state, day and profile give the same answer, from any thread.
Judgement judge(const model::State& state, model::Date asOf, const Profile* profile = nullptr);

/// What recording today's warnings would change in the history of when each appeared and went.
struct EpisodeStep {
    const Warning* warning = nullptr;
    std::optional<model::Id<model::WarningEpisode>> ends; ///< empty: an episode begins
};
/// A warning that fired begins an episode unless one is open; one that is clear, or has no subject
/// any more, ends it. What cannot be judged leaves the history as it is.
std::vector<EpisodeStep> episodeSteps(const Judgement& judgement);

/// What is missing most: the data that rules lack, with how many rules wait for each.
std::vector<std::pair<model::Text, int>> missingData(const Judgement& judgement);

/// How one rule came to its answer, for the why panel.
measures::Explanation explain(const Warning& warning);

const char* statusName(Status status); ///< `fired`, `clear`, `cannotBeJudged`, `doesNotApply`
const char* severityName(Severity severity);
model::Text statusText(Status status);
model::Text severityText(Severity severity);
model::Text unitText(Unit unit);

} // namespace concordat::warnings
