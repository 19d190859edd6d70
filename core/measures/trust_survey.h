#pragma once

#include <optional>
#include <vector>

#include "core/model/state.h"

namespace concordat::measures {

/// Below this mean of both directions a pair counts as a weak link *(d)*: rule 11.
inline constexpr double weakLinkBelow = 40;
/// From this difference of the two directions on a pair counts as asymmetric *(d)*.
inline constexpr double asymmetryFrom = 30;

/// What one member gives and gets in a round.
struct TrustStanding {
    model::Id<model::Member> member;
    std::size_t given = 0;    ///< ratings of others
    std::size_t received = 0; ///< ratings by others
    std::optional<double> meanGiven;
    /// Empty also when fewer than the round's minimum rated this member.
    std::optional<double> meanReceived;
    /// There are ratings, too few to show their mean; or it would tell that of somebody with too
    /// few.
    bool hidden = false;
    /// What the member thinks of itself minus what the others think; needs a rating of itself.
    std::optional<double> perceptionGap;
};

/// Two members who rated each other, or of whom one rated the other.
struct TrustPair {
    model::Id<model::Member> first; ///< in order of id
    model::Id<model::Member> second;
    std::optional<double> forward;  ///< first about second
    std::optional<double> backward; ///< second about first
    double mean() const;
    /// Both rated; one rating alone would be told by saying that it is low.
    bool weak() const { return forward && backward && mean() < weakLinkBelow; }
    bool asymmetric() const;
};

/// Who reads.
enum class TrustReader {
    everybody,
    keeper ///< whoever keeps the survey, having asked for single ratings
};

/// How much a reader may hear of pairs; each level holds those before it.
enum class PairDetail {
    nothing,
    atLeastOne, ///< whether some pair is weak or asymmetric, without names or a count
    names,      ///< which ones are, without numbers
    ratings     ///< every single rating
};

/// One round of the survey.
struct TrustSurvey {
    std::vector<TrustStanding> standings; ///< whoever rated or was rated, in order of id
    std::vector<TrustPair> pairs;         ///< the weakest first
    std::size_t raters = 0;
    std::size_t ratings = 0;  ///< without those of oneself
    std::size_t possible = 0; ///< among those who were asked: everybody judged
    std::size_t minimum = 0;  ///< what the round demands; 0 and 1 hide nothing
    std::size_t paired = 0;   ///< raters whose rating of somebody was answered by that member's
    bool hidden = false;      ///< fewer raters than the round demands: only its keeper sees any

    /// Whether everybody may hear that some pair is weak or asymmetric, without its names.
    bool tellsOfPairs() const { return !hidden && paired > 0 && paired >= minimum; }
    /// What is said of a pair rests on two raters.
    bool namesPairs() const { return tellsOfPairs() && minimum <= 2; }
    /// What a member gives, and how it sees itself, rests on one rater: itself.
    bool namesRaters() const { return !hidden && minimum <= 1; }
    /// The one rule for the page, figures, exports, warnings and `check`.
    PairDetail pairDetail(TrustReader reader = TrustReader::everybody) const;
};

/// The round as it stands. Single ratings are in `pairs` and in what members give, which only the
/// keeper of the survey may see; everybody may see what rests on enough raters.
TrustSurvey trustSurvey(const model::State& state, const model::Id<model::TrustRound>& round,
                        model::Date asOf);

/// The round whose date is the last not after `asOf`; a round without a date comes first.
std::optional<model::Id<model::TrustRound>> latestRound(const model::State& state,
                                                        model::Date asOf);

} // namespace concordat::measures
