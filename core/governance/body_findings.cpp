#include "core/governance/body_findings.h"
#include "core/model/short_name.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace concordat::governance {

using model::Body;
using model::BodyKind;
using model::coreText;
using model::Date;
using model::DecisionRule;
using model::Id;
using model::literalText;
using model::Member;
using model::Seat;
using model::SeatKind;
using model::State;
using model::Text;
using model::VotingMethod;

namespace {

constexpr double rounding = 1e-9;

class BodyCheck {
public:
    BodyCheck(const State& state, const Body& body, Date day)
        : m_state(state), m_body(body), m_day(day)
    {
        for (const auto& seat : state.rows<Seat>()) {
            if (seat.body == body.id)
                m_seats.push_back(&seat);
        }
        for (const auto& rule : state.rows<DecisionRule>()) {
            if (rule.body == body.id)
                m_rules.push_back(&rule);
        }
    }

    std::vector<BodyFinding> run()
    {
        checkParents();
        checkSeats();
        checkQuorum();
        checkDeadlines();
        for (const auto* rule : m_rules)
            checkRule(*rule);
        checkMatters();
        checkPrecoalitions();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto& a, const auto& b) { return a.kind < b.kind; });
        return std::move(m_found);
    }

private:
    BodyFinding& add(const char* id, BodyFindingKind kind, Text message, Text remedy)
    {
        BodyFinding finding;
        finding.id = id;
        finding.kind = kind;
        finding.body = m_body.id;
        finding.message = std::move(message);
        finding.remedy = std::move(remedy);
        m_found.push_back(std::move(finding));
        return m_found.back();
    }

    void addOfSeat(const char* id, BodyFindingKind kind, const Seat& seat, Text message,
                   Text remedy)
    {
        add(id, kind, std::move(message).with("seat", nameOf(seat)), std::move(remedy)).seat =
            seat.id;
    }

    void addOfRule(const char* id, BodyFindingKind kind, const DecisionRule& rule, Text message,
                   Text remedy)
    {
        add(id, kind, std::move(message).with("matter", matterText(rule)), std::move(remedy)).rule =
            rule.id;
    }

    Text nameOf(const Seat& seat) const
    {
        const auto* member = seat.member ? m_state.find(*seat.member) : nullptr;
        if (member)
            return literalText(model::shortNameOf(*member));
        return seat.holder.empty() ? coreText("BodyCheck", "a vacant seat")
                                   : literalText(seat.holder);
    }

    void checkParents()
    {
        std::set<std::string> passed{m_body.id.value()};
        for (const auto* at = &m_body; at && at->parent;) {
            if (!passed.insert(at->parent->value()).second) {
                add("parent-circle", BodyFindingKind::impossible,
                    coreText("BodyCheck", "The body stands above itself through its parents."),
                    coreText("BodyCheck", "Choose another parent, or none."));
                return;
            }
            at = m_state.find(*at->parent);
        }
    }

    void checkSeats()
    {
        int chairs = 0;
        int voting = 0;
        for (const auto* seat : m_seats) {
            const bool now =
                !(seat->from && *seat->from > m_day) && !(seat->until && *seat->until < m_day);
            const bool votes = isVotingSeat(*seat, m_day);
            voting += votes;
            if (votes && isHeld(m_state, *seat, m_day))
                ++m_held;
            m_voting = voting;
            if (!now)
                continue;
            chairs += seat->kind == SeatKind::chair;
            checkHolder(*seat, votes);
            checkSubstitute(*seat);
        }
        const bool deciding =
            m_body.kind != BodyKind::advisoryBoard && m_body.kind != BodyKind::secretariat;
        // Without any seat the body has only been thought of; nothing that is written is wrong.
        if (m_held == 0 && (deciding || !m_rules.empty()))
            add("no-seats",
                m_seats.empty() ? BodyFindingKind::doubtful : BodyFindingKind::impossible,
                coreText("BodyCheck", "Nobody holds a seat with a vote, so the body can decide "
                                      "nothing."),
                coreText("BodyCheck", "Add seats and say who sits on them."));
        if (chairs > 1)
            add("two-chairs", BodyFindingKind::doubtful,
                coreText("BodyCheck", "{count} seats are chairs at the same time.")
                    .with("count", std::int64_t{chairs}),
                coreText("BodyCheck", "Keep one chair; a substitute stands in for it."));
        if (m_body.chair && !isSeated(*m_body.chair))
            add("chair-without-seat", BodyFindingKind::doubtful,
                coreText("BodyCheck", "The chair of the body has no seat with a vote in it."),
                coreText("BodyCheck", "Give the chair a seat, or name another chair."));
    }

    bool isSeated(const Id<Member>& member) const
    {
        return std::any_of(m_seats.begin(), m_seats.end(), [&](const Seat* seat) {
            return seat->member == member && isVotingSeat(*seat, m_day);
        });
    }

    void checkHolder(const Seat& seat, bool votes)
    {
        const bool gone = seat.member && hasLeft(m_state, *seat.member, m_day);
        if (seat.veto && gone)
            addOfSeat("veto-of-non-member", BodyFindingKind::impossible, seat,
                      coreText("BodyCheck", "{seat} holds a veto but is no member any more."),
                      coreText("BodyCheck", "Take the veto away, or seat a member."));
        else if (seat.veto && !seat.member)
            addOfSeat("veto-of-non-member", BodyFindingKind::impossible, seat,
                      coreText("BodyCheck", "{seat} holds a veto but is no member of the "
                                            "consortium."),
                      coreText("BodyCheck", "Take the veto away, or seat a member."));
        else if (seat.veto && !votes)
            addOfSeat("veto-without-vote", BodyFindingKind::impossible, seat,
                      coreText("BodyCheck", "{seat} holds a veto but has no vote: observers and "
                                            "substitutes cannot stop a motion."),
                      coreText("BodyCheck", "Take the veto away, or make the seat a voting one."));
        else if (gone)
            addOfSeat("seat-of-former-member", BodyFindingKind::doubtful, seat,
                      coreText("BodyCheck", "{seat} still has a seat but is no member any more; "
                                            "the seat counts as vacant."),
                      coreText("BodyCheck", "End the term of the seat, or seat a member."));
        if (votes && !seat.member && seat.holder.empty())
            addOfSeat("vacant-seat", BodyFindingKind::doubtful, seat,
                      coreText("BodyCheck", "A seat with a vote is vacant; it counts for the "
                                            "quorum but nobody can fill it."),
                      coreText("BodyCheck", "Say who sits on it, or remove it."));
    }

    void checkSubstitute(const Seat& seat)
    {
        if (!seat.substitute)
            return;
        if (seat.substitute == seat.member)
            addOfSeat("own-substitute", BodyFindingKind::impossible, seat,
                      coreText("BodyCheck", "{seat} is its own substitute, which helps nobody."),
                      coreText("BodyCheck", "Name another substitute, or none."));
        else if (isSeated(*seat.substitute))
            addOfSeat("substitute-has-seat", BodyFindingKind::doubtful, seat,
                      coreText("BodyCheck", "The substitute of {seat} has a seat of its own and "
                                            "would vote for two."),
                      coreText("BodyCheck", "Say in the agreement whether one may vote for two."));
    }

    void checkQuorum()
    {
        if (m_held == 0)
            return;
        const auto needed = votesNeeded(m_body.quorum, false, m_voting);
        if (needed > m_held)
            add("quorum-never-met", BodyFindingKind::impossible,
                coreText("BodyCheck", "The quorum asks for {needed} of {seats} seats, but only "
                                      "{held} are held: it can never be met.")
                    .with("needed", static_cast<std::int64_t>(needed))
                    .with("seats", std::int64_t{m_voting})
                    .with("held", std::int64_t{m_held}),
                coreText("BodyCheck", "Lower the quorum, or fill the seats."));
        if (m_body.quorum <= 0)
            add("no-quorum", BodyFindingKind::doubtful,
                coreText("BodyCheck", "There is no quorum: one who comes decides alone."),
                coreText("BodyCheck", "Set a quorum; two thirds is usual (default, not "
                                      "evidence)."));
        if (m_body.secondQuorum > m_body.quorum)
            add("second-quorum-higher", BodyFindingKind::doubtful,
                coreText("BodyCheck", "The second meeting needs a higher quorum than the first, "
                                      "so calling it again helps nobody."),
                coreText("BodyCheck", "Lower the quorum of the second meeting."));
    }

    void checkDeadlines()
    {
        if (m_body.agendaDays > m_body.noticeDays && m_body.noticeDays > 0)
            add("agenda-before-notice", BodyFindingKind::doubtful,
                coreText("BodyCheck", "The agenda is due {agenda} days before the meeting, earlier "
                                      "than its notice ({notice} days).")
                    .with("agenda", std::int64_t{m_body.agendaDays})
                    .with("notice", std::int64_t{m_body.noticeDays}),
                coreText("BodyCheck", "Make the agenda due after the notice."));
        if (m_body.addedItemsDays > m_body.agendaDays)
            add("added-before-agenda", BodyFindingKind::doubtful,
                coreText("BodyCheck", "Items can be added only until {added} days before the "
                                      "meeting, before the agenda is out ({agenda} days).")
                    .with("added", std::int64_t{m_body.addedItemsDays})
                    .with("agenda", std::int64_t{m_body.agendaDays}),
                coreText("BodyCheck", "Let items be added after the agenda is out."));
        if (m_body.secondMeetingDays > 0 &&
            m_body.secondMeetingDays < m_body.extraordinaryNoticeDays)
            add("second-meeting-too-soon", BodyFindingKind::impossible,
                coreText("BodyCheck", "The second meeting is to be held within {days} days, but "
                                      "the shortest notice is {notice} days.")
                    .with("days", std::int64_t{m_body.secondMeetingDays})
                    .with("notice", std::int64_t{m_body.extraordinaryNoticeDays}),
                coreText("BodyCheck", "Give the second meeting more days, or shorten the notice."));
    }

    void checkRule(const DecisionRule& rule)
    {
        if (m_held == 0)
            return;
        const auto setting = settingOf(m_state, m_body, rule, m_day);
        const auto game = gameOf(setting);
        if (!game)
            addOfRule("rule-impossible", BodyFindingKind::impossible, rule,
                      coreText("BodyCheck", "Rule “{matter}”: {reason}")
                          .with("reason", game.error().text),
                      coreText("BodyCheck", "Change the rule; until then no power is computed "
                                            "for it."));
        checkCastingVote(rule, setting);
        checkTiers(rule, setting);
        const bool counts = rule.method != VotingMethod::consentWithBlock;
        if (counts && rule.threshold < 0.5 - rounding)
            addOfRule("minority-decides", BodyFindingKind::doubtful, rule,
                      coreText("BodyCheck", "Rule “{matter}”: less than half can decide, so a "
                                            "motion and its contrary may both pass."),
                      coreText("BodyCheck", "Raise the threshold to a half or more."));
        if (counts && std::abs(rule.threshold - 0.5) < rounding && !rule.strictlyMore)
            addOfRule("half-decides", BodyFindingKind::doubtful, rule,
                      coreText("BodyCheck", "Rule “{matter}”: exactly half is enough, so a motion "
                                            "and its contrary may both pass."),
                      coreText("BodyCheck", "Ask for more than half."));
    }

    void checkCastingVote(const DecisionRule& rule, const BodySetting& setting)
    {
        if (!rule.castingVote)
            return;
        const bool chaired = std::any_of(setting.voters.begin(), setting.voters.end(),
                                         [](const Voter& voter) { return voter.chair; });
        if (!chaired)
            addOfRule("casting-vote-without-chair", BodyFindingKind::impossible, rule,
                      coreText("BodyCheck", "Rule “{matter}”: the chair has a casting vote, but no "
                                            "seat is the chair."),
                      coreText("BodyCheck", "Make a seat the chair, or drop the casting vote."));
        else if (std::abs(rule.threshold - 0.5) > rounding || !rule.strictlyMore ||
                 rule.method == VotingMethod::consentWithBlock ||
                 rule.method == VotingMethod::tiers)
            addOfRule("casting-vote-idle", BodyFindingKind::doubtful, rule,
                      coreText("BodyCheck", "Rule “{matter}”: the casting vote has no effect; it "
                                            "breaks ties only where more than half is needed."),
                      coreText("BodyCheck", "Drop the casting vote, or ask for more than half."));
    }

    void checkTiers(const DecisionRule& rule, const BodySetting& setting)
    {
        if (rule.method != VotingMethod::tiers && rule.method != VotingMethod::multipleMajorities)
            return;
        const auto without = std::count_if(setting.voters.begin(), setting.voters.end(),
                                           [](const Voter& voter) { return voter.tier.empty(); });
        if (without > 0)
            addOfRule("seat-without-tier", BodyFindingKind::doubtful, rule,
                      coreText("BodyCheck", "Rule “{matter}”: {count} of those who vote belong to "
                                            "no tier.")
                          .with("count", static_cast<std::int64_t>(without)),
                      coreText("BodyCheck", "Name the tier of every seat."));
    }

    void checkMatters()
    {
        std::map<std::string, int> counts;
        for (const auto* rule : m_rules) {
            if (++counts[rule->matter] == 2)
                addOfRule("two-rules", BodyFindingKind::doubtful, *rule,
                          coreText("BodyCheck", "“{matter}” has two rules; which one holds is "
                                                "open."),
                          coreText("BodyCheck", "Keep one rule for each matter."));
        }
        const bool general = counts.count("") > 0;
        for (const auto& matter : m_body.reservedMatters) {
            if (!general && !counts.count(matter))
                add("reserved-without-rule", BodyFindingKind::doubtful,
                    coreText("BodyCheck", "Nothing says how “{matter}” is decided, though it is "
                                          "reserved to this body; more than half of the members is "
                                          "assumed (default, not evidence).")
                        .with("matter", matter),
                    coreText("BodyCheck", "Add a rule for it, or one for all matters."));
        }
    }

    void checkPrecoalitions()
    {
        std::map<std::string, std::string> homes;
        for (const auto& precoalition : m_state.rows<model::Precoalition>()) {
            if (precoalition.body != m_body.id)
                continue;
            for (const auto& member : precoalition.members) {
                const auto [home, fresh] = homes.emplace(member.value(), precoalition.name);
                const auto* row = m_state.find(member);
                const auto name = row ? row->name : member.value();
                if (!fresh)
                    add("two-precoalitions", BodyFindingKind::doubtful,
                        coreText("BodyCheck", "{member} votes with “{first}” and with “{second}”; "
                                              "only the first counts.")
                            .with("member", name)
                            .with("first", home->second)
                            .with("second", precoalition.name),
                        coreText("BodyCheck", "Keep the member in one precoalition."));
                if (!isSeated(member))
                    add("precoalition-without-vote", BodyFindingKind::doubtful,
                        coreText("BodyCheck", "{member} belongs to the precoalition “{name}” but "
                                              "has no vote here.")
                            .with("member", name)
                            .with("name", precoalition.name),
                        coreText("BodyCheck", "Seat the member, or take it out."));
            }
        }
    }

    const State& m_state;
    const Body& m_body;
    Date m_day;
    std::vector<const Seat*> m_seats;
    std::vector<const DecisionRule*> m_rules;
    int m_voting = 0;
    int m_held = 0;
    std::vector<BodyFinding> m_found;
};

} // namespace

std::vector<BodyFinding> findingsOf(const State& state, const Body& body, Date day)
{
    return BodyCheck(state, body, day).run();
}

std::vector<BodyFinding> bodyFindings(const State& state, Date day)
{
    std::vector<BodyFinding> all;
    for (const auto& body : state.rows<Body>()) {
        for (auto& finding : findingsOf(state, body, day))
            all.push_back(std::move(finding));
    }
    return all;
}

} // namespace concordat::governance
