#include "core/governance/body_votes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/measures/membership.h"
#include "core/measures/seats.h"
#include "core/model/rounding.h"
#include "core/model/short_name.h"

namespace concordat::governance {

using model::Body;
using model::coreText;
using model::Date;
using model::DecisionRule;
using model::Error;
using model::ErrorCode;
using model::Id;
using model::literalText;
using model::Member;
using model::Result;
using model::Seat;
using model::SeatKind;
using model::State;
using model::Text;
using model::VotingMethod;

namespace {

/// Thresholds are written as decimals: 0.6666666667 means two thirds.
constexpr double roundingOfThresholds = 1e-9;

/// The power of ten that makes all votes whole, at most a million.
double wholeScale(const std::vector<Voter>& voters)
{
    double scale = 1;
    for (const auto& voter : voters) {
        while (scale < 1e6 && std::abs(voter.votes * scale - std::round(voter.votes * scale)) >
                                  1e-9 * std::max(1.0, voter.votes * scale))
            scale *= 10;
    }
    return scale;
}

Error impossible(Text text, const DecisionRule& rule)
{
    return {ErrorCode::unsolvable,
            std::move(text),
            rule.id.empty() ? std::string{} : "decisionRule " + rule.id.value(),
            {}};
}

/// What a quota counts; one body may have several.
Text countedText(const RuleMeaning& meaning)
{
    switch (meaning.part) {
    case RulePart::votes: return coreText("BodyPower", "Votes needed");
    case RulePart::heads: return coreText("BodyPower", "Members needed");
    case RulePart::tier:
        return coreText("BodyPower", "Needed in the tier {tier}").with("tier", meaning.tier);
    case RulePart::veto: return coreText("BodyPower", "Holders of a veto who have to agree");
    case RulePart::blocks: return coreText("BodyPower", "Voters who must not block");
    }
    return {};
}

/// 70 %, but 2/3 and 10/11: rounded percents would ask for more or less than the rule does.
Text shareText(double part)
{
    constexpr int mostParts = 100;
    const double percent = model::roundedTo(100 * part, 2);
    if (std::abs(percent - 100 * part) > roundingOfThresholds) {
        for (int whole = 2; whole <= mostParts; ++whole) {
            const double parts = std::round(part * whole);
            if (std::abs(parts / whole - part) < roundingOfThresholds)
                return literalText(std::to_string(std::lround(parts)) + "/" +
                                   std::to_string(whole));
        }
    }
    return coreText("BodyVotes", "{percent} %").with("percent", percent);
}

/// Collects the simple rules of one setting.
class GameBuilder {
public:
    explicit GameBuilder(const BodySetting& setting)
        : m_setting(setting), m_rule(setting.rule), m_scale(wholeScale(setting.voters))
    {
        for (const auto& voter : setting.voters)
            m_result.game.players.push_back(voter.name);
        m_result.game.unions = setting.unions;
    }

    Result<BodyGame> run()
    {
        if (m_setting.voters.empty())
            return Error{ErrorCode::unsolvable,
                         coreText("BodyVotes", "The body “{name}” has no seat with a vote on that "
                                               "day, so there is no power to measure.")
                             .with("name", m_setting.body.name),
                         "body " + m_setting.body.id.value(),
                         {}};
        switch (m_rule.method) {
        case VotingMethod::oneMemberOneVote: addHeads(m_rule.threshold, true); break;
        case VotingMethod::weighted:
        case VotingMethod::consensusThenSupermajority: addVotes(); break;
        case VotingMethod::tiers: addTiers(true); break;
        case VotingMethod::doubleMajority:
            addVotes();
            addHeads(m_rule.headThreshold, false);
            break;
        case VotingMethod::multipleMajorities:
            addVotes();
            addHeads(m_rule.headThreshold, false);
            addTiers(false);
            break;
        case VotingMethod::consentWithBlock: addConsent(); break;
        }
        addVetoes();
        if (m_error)
            return *m_error;
        return m_result;
    }

private:
    /// `weights` are whole; `total` counts what is vacant as well.
    void add(std::vector<std::int64_t> weights, double threshold, double total, RuleMeaning meaning,
             bool mayCast)
    {
        const auto sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        const double unit = meaning.part == RulePart::heads ? 1 : m_scale;
        const double exact = threshold * total * unit;
        const double whole = std::round(exact);
        const bool tiePossible = std::abs(exact - whole) < roundingOfThresholds * (1 + whole);
        auto quota = static_cast<std::int64_t>(
            std::llround(votesNeeded(threshold, m_rule.strictlyMore, total * unit)));
        meaning.total = total;
        meaning.needed = static_cast<double>(quota) / unit;
        const auto chair = std::find_if(m_setting.voters.begin(), m_setting.voters.end(),
                                        [](const Voter& voter) { return voter.chair; });
        if (mayCast && m_rule.castingVote && m_rule.strictlyMore && tiePossible &&
            std::abs(threshold - 0.5) < roundingOfThresholds && chair != m_setting.voters.end()) {
            // With an equal vote the chair's half vote more decides: in halves, one more is enough.
            for (auto& weight : weights)
                weight *= 2;
            const auto position = static_cast<std::size_t>(chair - m_setting.voters.begin());
            weights[position] += 1;
            quota = static_cast<std::int64_t>(whole) * 2 + 1;
        } else if (quota > sum) {
            refuse(tooHigh(meaning, static_cast<double>(sum) / unit));
        }
        if (quota <= 0)
            refuse(coreText("BodyVotes",
                            "The threshold is 0: every motion passes without a vote. Raise it."));
        add(quota, std::move(weights), std::move(meaning));
    }

    static Text tooHigh(const RuleMeaning& meaning, double there)
    {
        if (there <= 0)
            return coreText("BodyVotes", "Nobody has a vote that counts; give the seats votes.");
        return coreText("BodyVotes", "{needed} of {total} are needed, but only {there} can be in "
                                     "favour: no motion can ever pass. Lower the threshold or "
                                     "fill the seats.")
            .with("needed", meaning.needed)
            .with("total", meaning.total)
            .with("there", there);
    }

    void addVotes()
    {
        std::vector<std::int64_t> weights;
        double total = m_rule.ofAllSeats ? m_setting.vacantVotes : 0;
        for (const auto& voter : m_setting.voters) {
            weights.push_back(std::llround(voter.votes * m_scale));
            total += voter.votes;
        }
        add(std::move(weights), m_rule.threshold, total, {RulePart::votes, {}, 0, 0}, true);
    }

    void addHeads(double threshold, bool mayCast)
    {
        std::vector<std::int64_t> weights(m_setting.voters.size(), 1);
        const double total =
            static_cast<double>(weights.size()) + (m_rule.ofAllSeats ? m_setting.vacantSeats : 0);
        add(std::move(weights), threshold, total, {RulePart::heads, {}, 0, 0}, mayCast);
    }

    /// One majority in each tier: of votes, or of heads.
    void addTiers(bool ofVotes)
    {
        std::map<std::string, double> totals;
        for (const auto& voter : m_setting.voters)
            totals[voter.tier] += ofVotes ? voter.votes : 1;
        if (ofVotes && totals.size() == 1 && totals.begin()->first.empty())
            refuse(coreText("BodyVotes", "The rule counts by tiers, but no seat names a tier."));
        for (const auto& [tier, total] : totals) {
            if (tier.empty() && !ofVotes)
                continue;
            std::vector<std::int64_t> weights;
            for (const auto& voter : m_setting.voters) {
                const double weight = ofVotes ? voter.votes * m_scale : m_scale;
                weights.push_back(voter.tier == tier ? std::llround(weight) : 0);
            }
            add(std::move(weights), ofVotes ? m_rule.threshold : m_rule.headThreshold, total,
                {RulePart::tier, tier, 0, 0}, false);
        }
    }

    void addConsent()
    {
        const auto heads = static_cast<std::int64_t>(m_setting.voters.size());
        const std::int64_t blocks = m_rule.blocksNeeded;
        if (blocks <= 0)
            refuse(coreText("BodyVotes", "No block is needed to stop a consent, so every proposal "
                                         "is stopped. Ask for at least one."));
        if (blocks > heads)
            refuse(coreText("BodyVotes", "{blocks} blocks are needed, but only {heads} vote: "
                                         "nothing can be blocked. Ask for fewer.")
                       .with("blocks", blocks)
                       .with("heads", heads));
        const auto quota = heads - blocks + 1;
        add(quota, std::vector<std::int64_t>(static_cast<std::size_t>(heads), 1),
            {RulePart::blocks, {}, static_cast<double>(heads), static_cast<double>(quota)});
    }

    void addVetoes()
    {
        std::vector<std::int64_t> weights;
        std::int64_t holders = 0;
        for (const auto& voter : m_setting.voters) {
            weights.push_back(voter.veto ? 1 : 0);
            holders += voter.veto ? 1 : 0;
        }
        if (holders == 0)
            return;
        add(holders, std::move(weights),
            {RulePart::veto, {}, static_cast<double>(holders), static_cast<double>(holders)});
    }

    void add(std::int64_t quota, std::vector<std::int64_t> weights, RuleMeaning meaning)
    {
        m_result.game.rules.push_back({quota, std::move(weights), countedText(meaning)});
        m_result.meanings.push_back(std::move(meaning));
    }

    void refuse(Text text)
    {
        if (!m_error)
            m_error = impossible(std::move(text), m_rule);
    }

    const BodySetting& m_setting;
    const DecisionRule& m_rule;
    double m_scale;
    BodyGame m_result;
    std::optional<Error> m_error;
};

} // namespace

double votesNeeded(double threshold, bool strictlyMore, double total, double unit)
{
    const double exact = threshold * total / unit;
    const double rounding = roundingOfThresholds * (1 + std::abs(exact));
    const double steps =
        strictlyMore ? std::floor(exact + rounding) + 1 : std::ceil(exact - rounding);
    return steps * unit;
}

bool isVotingSeat(const Seat& seat, Date day)
{
    const bool votes = seat.kind == SeatKind::voting || seat.kind == SeatKind::chair;
    return votes && !(seat.from && *seat.from > day) && !measures::hasEnded(seat, day);
}

bool hasLeft(const State& state, const Id<Member>& member, Date day)
{
    const auto* row = state.find(member);
    if (!row)
        return true;
    if (row->leftOn)
        return *row->leftOn <= day;
    return row->status == model::MemberStatus::withdrawn ||
           row->status == model::MemberStatus::excluded;
}

bool isHeld(const State& state, const Seat& seat, Date day)
{
    return seat.member ? !hasLeft(state, *seat.member, day) : !seat.holder.empty();
}

std::vector<DecisionRule> rulesOf(const State& state, const Id<Body>& body)
{
    std::vector<DecisionRule> rules;
    for (const auto& rule : state.rows<DecisionRule>()) {
        if (rule.body == body)
            rules.push_back(rule);
    }
    std::stable_sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) {
        return a.matter.empty() > b.matter.empty();
    });
    if (rules.empty()) {
        rules.emplace_back();
        rules.back().body = body;
    }
    return rules;
}

std::vector<Voter> votersOf(const State& state, const Id<Body>& body, Date day)
{
    std::vector<Voter> voters;
    const auto* row = state.find(body);
    for (const auto& seat : state.rows<Seat>()) {
        if (seat.body != body || !isVotingSeat(seat, day) || !isHeld(state, seat, day))
            continue;
        const auto id = seat.member ? seat.member->value() : seat.id.value();
        auto voter = std::find_if(voters.begin(), voters.end(),
                                  [&id](const Voter& each) { return each.id == id; });
        if (voter == voters.end()) {
            Voter fresh;
            fresh.id = id;
            fresh.votes = 0;
            fresh.member = seat.member;
            fresh.tier = seat.tier;
            const auto* member = seat.member ? state.find(*seat.member) : nullptr;
            fresh.name = !member ? seat.holder : model::shortNameOf(*member);
            voters.push_back(std::move(fresh));
            voter = voters.end() - 1;
        }
        voter->seats.push_back(seat.id);
        voter->votes += seat.votes;
        voter->veto = voter->veto || seat.veto;
        voter->chair = voter->chair || seat.kind == SeatKind::chair;
    }
    const bool chaired =
        std::any_of(voters.begin(), voters.end(), [](const Voter& voter) { return voter.chair; });
    if (!chaired && row && row->chair) {
        for (auto& voter : voters)
            voter.chair = voter.member == row->chair;
    }
    // Names tell voters apart wherever they are listed.
    for (std::size_t i = 0; i < voters.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (voters[i].name == voters[j].name)
                voters[i].name += " [" + voters[i].id + "]";
        }
    }
    return voters;
}

BodySetting settingOf(const State& state, const Body& body, const DecisionRule& rule, Date day)
{
    BodySetting setting;
    setting.body = body;
    setting.rule = rule;
    setting.ruleAssumed = rule.id.empty();
    setting.voters = votersOf(state, body.id, day);
    for (const auto& seat : state.rows<Seat>()) {
        if (seat.body == body.id && isVotingSeat(seat, day) && !isHeld(state, seat, day)) {
            ++setting.vacantSeats;
            setting.vacantVotes += seat.votes;
        }
    }
    std::vector<bool> placed(setting.voters.size(), false);
    for (const auto& precoalition : state.rows<model::Precoalition>()) {
        if (precoalition.body != body.id)
            continue;
        std::vector<std::size_t> group;
        for (std::size_t i = 0; i < setting.voters.size(); ++i) {
            const auto& member = setting.voters[i].member;
            if (!placed[i] && member &&
                std::find(precoalition.members.begin(), precoalition.members.end(), *member) !=
                    precoalition.members.end()) {
                group.push_back(i);
                placed[i] = true;
            }
        }
        if (group.empty())
            continue;
        setting.unions.push_back(std::move(group));
        setting.unionNames.push_back(precoalition.name);
    }
    if (!setting.unions.empty()) {
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (!placed[i])
                setting.unions.push_back({i});
        }
    }
    return setting;
}

Text matterText(const DecisionRule& rule)
{
    return rule.matter.empty() ? coreText("BodyVotes", "All other matters")
                               : literalText(rule.matter);
}

Text ruleText(const DecisionRule& rule)
{
    const auto& methods = model::vocabularyOf<VotingMethod>();
    if (rule.method == VotingMethod::consentWithBlock)
        return coreText("BodyVotes", "{method}: stopped by {blocks}")
            .with("method", methods.label(static_cast<int>(rule.method)))
            .with("blocks", std::int64_t{rule.blocksNeeded});
    auto text =
        rule.ofAllSeats
            ? (rule.strictlyMore ? coreText("BodyVotes", "{method}: more than {share} of all votes")
                                 : coreText("BodyVotes", "{method}: at least {share} of all votes"))
            : (rule.strictlyMore
                   ? coreText("BodyVotes", "{method}: more than {share} of votes cast")
                   : coreText("BodyVotes", "{method}: at least {share} of votes cast"));
    return std::move(text)
        .with("method", methods.label(static_cast<int>(rule.method)))
        .with("share", shareText(rule.threshold));
}

Result<BodyGame> gameOf(const BodySetting& setting)
{
    return GameBuilder(setting).run();
}

} // namespace concordat::governance
