#pragma once

#include <optional>
#include <string>

#include "core/model/bounded.h"
#include "core/model/date.h"
#include "core/model/id.h"
#include "core/model/vocabulary.h"

/// What people hold against the consortium: assumptions, criteria, scores, warnings, findings.
namespace concordat::model {

struct Decision;
struct Member;

/// A value that somebody set for an engine or a rule instead of its default: an answer to the
/// chooser, the threshold of a warning, the competition parameters of the spillover game.
struct Assumption {
    Id<Assumption> id;
    std::string subject; ///< the engine or rule, such as `governance` or `warning.8`
    std::string name;    ///< the input, such as `missionUrgency`
    std::string scope;   ///< what it is limited to: a stage, a member's id; empty: everything
    double value = 0;
    std::string text; ///< for inputs that are no number
    std::string reason;
    std::string setBy;
    std::optional<Date> setOn;
};
BOOST_DESCRIBE_STRUCT(Assumption, (), (id, subject, name, scope, value, text, reason, setBy, setOn))

/// By what candidates are compared.
struct SelectionCriterion {
    Id<SelectionCriterion> id;
    std::string name;
    CriterionKind kind{};
    Weight weight = 1.0;
    bool lessIsBetter = false;
    double scaleFrom = 0;
    double scaleTo = 100;
    Weight indifference; ///< a difference up to this counts nothing (PROMETHEE's q)
    Weight preference;   ///< a difference from this on counts fully (PROMETHEE's p); 0: none
    std::string description;
};
BOOST_DESCRIBE_STRUCT(SelectionCriterion, (),
                      (id, name, kind, weight, lessIsBetter, scaleFrom, scaleTo, indifference,
                       preference, description))

/// What one assessor thinks of one candidate by one criterion, on the criterion's scale.
struct CandidateScore {
    Id<CandidateScore> id;
    Id<Member> candidate;
    Id<SelectionCriterion> criterion;
    std::string assessor;
    double value = 0;
    std::string evidence;
    std::optional<Date> assessedOn;
};
BOOST_DESCRIBE_STRUCT(CandidateScore, (),
                      (id, candidate, criterion, assessor, value, evidence, assessedOn))

/// How many times more important one criterion is than another (Saaty's 1/9 to 9).
struct CriterionComparison {
    Id<CriterionComparison> id;
    Id<SelectionCriterion> first;
    Id<SelectionCriterion> second;
    Weight ratio = 1.0;
    std::string assessor;
};
BOOST_DESCRIBE_STRUCT(CriterionComparison, (), (id, first, second, ratio, assessor))

/// Somebody has seen a warning and says why it may stand, until when.
struct WarningAcknowledgement {
    Id<WarningAcknowledgement> id;
    Count rule; ///< number of the rule, 1 to 66
    std::string reason;
    std::string acknowledgedBy;
    std::optional<Date> acknowledgedOn;
    std::optional<Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(WarningAcknowledgement, (),
                      (id, rule, reason, acknowledgedBy, acknowledgedOn, expiresOn))

/// From when to when a warning stood.
struct WarningEpisode {
    Id<WarningEpisode> id;
    Count rule;
    std::optional<Date> appearedOn;
    std::optional<Date> goneOn;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(WarningEpisode, (), (id, rule, appearedOn, goneOn, evidence))

/// One finding about how well the way the consortium was built works.
struct ConstructionEvaluation {
    Id<ConstructionEvaluation> id;
    std::string criterion;
    std::optional<Score> score;
    std::string evaluator;
    std::optional<Date> date;
    std::string finding;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(ConstructionEvaluation, (),
                      (id, criterion, score, evaluator, date, finding, evidence))

/// One cell of the 3+5+3 overlay: which party does what for a chain and a goal.
struct OverlayEntry {
    Id<OverlayEntry> id;
    OverlayParty party{};
    OverlayChain chain{};
    OverlayGoal goal{};
    std::optional<Id<Member>> member;
    std::string instrument;
    bool live = false;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(OverlayEntry, (),
                      (id, party, chain, goal, member, instrument, live, evidence))

/// A change of who decides, of the objective or of the participants.
struct ControlChange {
    Id<ControlChange> id;
    ControlKind kind{};
    std::optional<Date> date;
    std::optional<Id<Member>> from;
    std::optional<Id<Member>> to;
    std::optional<Id<Decision>> decision;
    std::string description;
};
BOOST_DESCRIBE_STRUCT(ControlChange, (), (id, kind, date, from, to, decision, description))

/// How a leader uses one lever through one internal driver.
struct LeadershipPractice {
    Id<LeadershipPractice> id;
    Id<Member> member;
    LeadershipLever lever{};
    InternalDriver driver{};
    std::string practice;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(LeadershipPractice, (), (id, member, lever, driver, practice, evidence))

} // namespace concordat::model
