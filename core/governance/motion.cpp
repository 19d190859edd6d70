#include "core/governance/motion.h"

#include <algorithm>
#include <cmath>

namespace concordat::governance {

using model::VotingMethod;

namespace {

constexpr double tieRounding = 1e-9;

/// A threshold as the fraction with the smallest denominator, to 1000, that it is to 1e-9; else in
/// ten-thousandths.
std::pair<int, int> fractionOf(double threshold)
{
    for (int denominator = 1; denominator <= 1000; ++denominator) {
        const double numerator = std::round(threshold * denominator);
        if (std::abs(numerator / denominator - threshold) < tieRounding)
            return {static_cast<int>(numerator), denominator};
    }
    return {static_cast<int>(std::lround(threshold * 10000)), 10000};
}

} // namespace

Motion::Motion(const BodySetting& setting, int quorumSeats, bool inWriting)
    : m_quorumSeats(quorumSeats)
{
    for (const auto& voter : setting.voters) {
        m_steps.push_back(static_cast<int>(voter.seats.size()));
        m_veto.push_back(voter.veto);
    }
    if (setting.rule.method == VotingMethod::consentWithBlock)
        m_blocks = setting.rule.blocksNeeded;
    const auto game = gameOf(setting);
    if (!game)
        return;
    for (const auto& meaning : game->meanings) {
        if (meaning.part != RulePart::veto && meaning.part != RulePart::blocks)
            addCounter(setting, meaning, inWriting);
    }
    if (inWriting) {
        // A decision in writing needs a majority of all heads besides.
        RuleMeaning heads;
        heads.part = RulePart::heads;
        auto simple = setting;
        simple.rule.headThreshold = 0.5;
        simple.rule.threshold = 0.5;
        simple.rule.method = VotingMethod::oneMemberOneVote;
        simple.rule.strictlyMore = true;
        addCounter(simple, heads, true);
    }
    m_representable = m_representable && m_counters.size() + (m_blocks > 0 ? 1 : 0) <= mostRules;
}

void Motion::addCounter(const BodySetting& setting, const RuleMeaning& meaning, bool inWriting)
{
    const auto& rule = setting.rule;
    const bool byHeads = meaning.part == RulePart::heads ||
                         (meaning.part == RulePart::tier && rule.method != VotingMethod::tiers);
    const bool headThreshold = byHeads && rule.method != VotingMethod::oneMemberOneVote;
    const auto [above, below] =
        fractionOf(headThreshold ? double{rule.headThreshold} : double{rule.threshold});
    const bool ofAll = rule.ofAllSeats || inWriting;
    double scale = 1;
    for (const auto& voter : setting.voters) {
        while (!byHeads && scale < 1e4 &&
               std::abs(voter.votes * scale - std::round(voter.votes * scale)) > 1e-6)
            scale *= 10;
    }
    const bool cast = rule.castingVote && rule.strictlyMore && above * 2 == below &&
                      (meaning.part == RulePart::votes ||
                       (byHeads && rule.method == VotingMethod::oneMemberOneVote));
    Counter counter;
    double total = 0;
    for (const auto& voter : setting.voters) {
        const bool counts = meaning.part != RulePart::tier || voter.tier == meaning.tier;
        const double votes = !counts ? 0 : byHeads ? 1 : std::round(voter.votes * scale);
        total += votes;
        // In steps of 1 / (2·denominator) votes, so that a casting vote is one step.
        const double favour = 2 * votes * (ofAll ? below : below - above);
        const double against = ofAll ? 0 : 2 * votes * above;
        if (favour > 1e8 || against > 1e8)
            m_representable = false;
        counter.favour.push_back(static_cast<std::int32_t>(std::min(favour, 1e8)) +
                                 (cast && voter.chair ? 1 : 0));
        counter.against.push_back(static_cast<std::int32_t>(std::min(against, 1e8)));
    }
    if (ofAll) {
        const double vacant = meaning.part == RulePart::tier ? 0
                              : byHeads                      ? setting.vacantSeats
                                                             : setting.vacantVotes * scale;
        counter.needed = static_cast<std::int32_t>(std::min(2 * above * (total + vacant), 2e9));
    }
    counter.needed += rule.strictlyMore ? 1 : 0;
    m_counters.push_back(std::move(counter));
}

bool Motion::add(Outcome& outcome, std::size_t voter, Conduct conduct) const
{
    if (conduct == Conduct::absent)
        return true;
    outcome[0] += m_steps[voter];
    const bool favour = conduct == Conduct::inFavour;
    if (!favour && m_veto[voter])
        return false;
    for (std::size_t r = 0; r < m_counters.size(); ++r) {
        const auto& counter = m_counters[r];
        outcome[r + 1] += favour ? counter.favour[voter] : -counter.against[voter];
    }
    if (m_blocks > 0 && !favour && ++outcome[mostRules] >= m_blocks)
        return false;
    return true;
}

bool Motion::passes(const Outcome& outcome) const
{
    for (std::size_t r = 0; r < m_counters.size(); ++r) {
        if (outcome[r + 1] < m_counters[r].needed)
            return false;
    }
    return true;
}

} // namespace concordat::governance
