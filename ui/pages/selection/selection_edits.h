#pragma once

#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "core/document/draft.h"
#include "core/formation/selection.h"

namespace concordat::ui {

/// One score to be written; without a value it is taken away.
struct ScoreEntry {
    model::Id<model::Member> candidate;
    model::Id<model::SelectionCriterion> criterion;
    std::optional<double> value;
};

/// One judgement: how many times `first` outweighs `second`.
struct ComparisonEntry {
    model::Id<model::SelectionCriterion> first;
    model::Id<model::SelectionCriterion> second;
    std::optional<double> ratio;
};

/// The review's three criteria (R79), if none of its kind is there yet.
void addReviewCriteria(document::Draft& draft);

/// One name for each line; of a line with several cells the first, without a line of headings.
QStringList candidateNames(const QString& lines);

/// Members with the status of candidate, and the review's criteria when there are none. Refuses a
/// name that is there already.
model::Status addCandidates(document::Draft& draft, const QStringList& names);

/// Refuses what is outside the scale of its criterion, naming candidate and criterion.
model::Status setScores(document::Draft& draft, const std::string& assessor,
                        const std::vector<ScoreEntry>& entries, model::Date day);

/// Refuses what is outside 1/9 to 9 and pairs that contradict each other.
model::Status setComparisons(document::Draft& draft, const std::string& assessor,
                             const std::vector<ComparisonEntry>& entries);

/// The weights of the criteria of a table, in its order; refused when they sum to nothing.
model::Status setWeights(document::Draft& draft, const formation::SelectionTable& table,
                         const std::vector<double>& weights);

model::Status setMissingTreatment(document::Draft& draft, formation::MissingTreatment treatment);

/// Invites candidates, takes the commitment of invited ones, or lets committed ones sign.
model::Status advance(document::Draft& draft, const std::vector<model::Id<model::Member>>& members,
                      model::MemberStatus to, model::Date day);
/// Whether a member can take this step now.
bool canAdvance(model::MemberStatus from, model::MemberStatus to);

} // namespace concordat::ui
