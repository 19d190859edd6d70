#pragma once

#include <string>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/trust_survey.h"

namespace concordat::measures {

/// What a reader may see of two members who rated each other, or of whom one rated the other.
struct TrustTie {
    model::Id<model::Member> first; ///< in order of id
    model::Id<model::Member> second;
    bool mutual = true;             ///< each rated the other
    std::optional<double> forward;  ///< first about second; empty when single ratings are hidden
    std::optional<double> backward; ///< second about first
    bool weak = false;
    bool asymmetric = false;

    /// Of what is known of it; the one rating of a pair of which only one rated.
    std::optional<double> mean() const;
};

/// One round as a network, with nothing in it that its reader may not see.
struct TrustNetwork {
    model::Id<model::TrustRound> round;
    std::string name;
    std::optional<model::Date> date;
    TrustReader reader{};
    PairDetail detail{};
    /// Who is asked, rated or was rated: those of a kind together, then in order of id, so that
    /// no rating moves anybody. What a member gives and its gap of perception are empty when they
    /// are hidden.
    std::vector<TrustStanding> members;
    std::vector<TrustTie> ties; ///< in order of ids, which tells nothing of the ratings
    std::size_t possible = 0;   ///< pairs of these members
    std::size_t mutual = 0;     ///< pairs in which each rated the other
    std::size_t oneSided = 0;   ///< pairs of which only one rated
    std::size_t minimum = 0;    ///< raters that the round demands
    std::size_t raters = 0;
    bool hidden = false;   ///< fewer raters than the round demands
    bool someWeak = false; ///< some pair is weak or asymmetric; false also when that is not told

    std::size_t unrated() const { return possible - mutual - oneSided; }
};

/// Every single rating only for their keeper, however few answered. Everybody gets which pairs are
/// weak or asymmetric where the round names pairs, else no pair at all.
TrustNetwork trustNetwork(const model::State& state, const model::Id<model::TrustRound>& round,
                          model::Date asOf, TrustReader reader = TrustReader::everybody);

/// Why a tie stands as it does, as far as the network's reader may know; nothing for two members
/// without a tie.
std::optional<Explanation> explainTie(const model::State& state, const TrustNetwork& network,
                                      const model::Id<model::Member>& one,
                                      const model::Id<model::Member>& other, model::Date asOf);
/// What the others think of a member; nothing of somebody who is not in the network.
std::optional<Explanation> explainStanding(const model::State& state, const TrustNetwork& network,
                                           const model::Id<model::Member>& member);
/// What the network holds, and what was left out and why.
Explanation explainNetwork(const TrustNetwork& network);

/// Why ties or means are left out, in one sentence; empty when nothing is.
model::Text leftOutText(const TrustNetwork& network);

} // namespace concordat::measures
