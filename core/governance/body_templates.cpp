#include "core/governance/body_templates.h"

#include <algorithm>
#include <set>

#include "core/governance/situation.h"
#include "core/measures/enterprise_size.h"
#include "core/measures/membership.h"

namespace concordat::governance {

using model::ActorKind;
using model::Body;
using model::BodyKind;
using model::coreText;
using model::Date;
using model::DecisionRule;
using model::Error;
using model::ErrorCode;
using model::GovernanceModel;
using model::Id;
using model::Member;
using model::Result;
using model::Seat;
using model::SeatKind;
using model::State;
using model::Text;
using model::VotingMethod;

namespace {

constexpr std::size_t onlyOneBody = 5;
constexpr std::size_t mostForCommittee = 15;
constexpr std::size_t mostInBoard = 9;

class Planner {
public:
    Planner(const State& state, Date day, const std::function<std::string(const Text&)>& say)
        : m_state(state), m_day(day), m_say(say),
          m_members(measures::membershipAt(state, day).members)
    {
        findLeads();
    }

    BodyPlan committee(bool withSecretariat)
    {
        auto body = committeeBody();
        seatEverybody(body.id, false);
        addRule(body.id, {}, VotingMethod::oneMemberOneVote, 0.5, true).castingVote = true;
        for (const auto& matter : reserve(body))
            addRule(body.id, matter, VotingMethod::oneMemberOneVote, 2.0 / 3, false);
        const auto id = body.id;
        m_plan.bodies.push_back(std::move(body));
        if (withSecretariat)
            addSecretariat(id);
        return std::move(m_plan);
    }

    BodyPlan assembly()
    {
        auto body =
            newBody(BodyKind::generalAssembly, coreText("BodyTemplate", "General assembly"));
        body.meetingsPerYear = 1;
        body.noticeDays = 45;
        body.extraordinaryNoticeDays = 15;
        body.agendaDays = 21;
        body.addedItemsDays = 14;
        seatEverybody(body.id, false);
        addRule(body.id, {}, VotingMethod::oneMemberOneVote, 0.5, true).castingVote = true;
        for (const auto& matter : reserve(body))
            addRule(body.id, matter, VotingMethod::doubleMajority, 2.0 / 3, false).headThreshold =
                2.0 / 3;
        auto board = newBody(BodyKind::executiveBoard, coreText("BodyTemplate", "Executive board"));
        board.parent = body.id;
        seatBoard(board.id);
        addRule(board.id, {}, VotingMethod::oneMemberOneVote, 0.5, true).castingVote = true;
        const auto id = board.id;
        m_plan.bodies.push_back(std::move(body));
        m_plan.bodies.push_back(std::move(board));
        addSecretariat(id);
        return std::move(m_plan);
    }

    BodyPlan command()
    {
        auto body =
            newBody(BodyKind::commandCommittee, coreText("BodyTemplate", "Command committee"));
        body.meetingsPerYear = 12;
        body.noticeDays = 7;
        body.extraordinaryNoticeDays = 2;
        body.agendaDays = 3;
        body.addedItemsDays = 1;
        for (const auto& id : m_members) {
            const auto& member = *m_state.find(id);
            const bool commands = id == m_lead || member.kind == ActorKind::government ||
                                  member.kind == ActorKind::backboneEnterprise || leadsPackage(id);
            if (!commands && !measures::isSmall(member))
                continue;
            auto& seat = addSeat(body.id, id);
            seat.votes = id == m_lead ? 3 : member.kind == ActorKind::government ? 2 : 1;
            seat.tier = tierOf(member);
        }
        addRule(body.id, {}, VotingMethod::weighted, 0.5, true).castingVote = true;
        for (const auto& matter : reserve(body))
            addRule(body.id, matter, VotingMethod::weighted, 2.0 / 3, false).ofAllSeats = true;
        const auto id = body.id;
        m_plan.bodies.push_back(std::move(body));
        addSecretariat(id);
        return std::move(m_plan);
    }

    BodyPlan consensus()
    {
        auto body =
            newBody(BodyKind::consensusCircle, coreText("BodyTemplate", "Consensus circle"));
        body.quorum = 0.75;
        seatEverybody(body.id, true);
        addRule(body.id, {}, VotingMethod::consensusThenSupermajority, 0.75, false);
        const auto matters = reserve(body);
        for (const auto& matter : matters) {
            if (matter == matters[1])
                addRule(body.id, matter, VotingMethod::consentWithBlock, 0.5, true);
        }
        m_plan.bodies.push_back(std::move(body));
        return std::move(m_plan);
    }

    BodyPlan rotating()
    {
        auto body = committeeBody();
        seatEverybody(body.id, false);
        addRule(body.id, {}, VotingMethod::oneMemberOneVote, 0.5, true).castingVote = true;
        const auto matters = reserve(body);
        for (const auto& matter : matters)
            addRule(body.id, matter, VotingMethod::multipleMajorities, 0.5, true);
        const auto handover = m_say(coreText("BodyTemplate", "Handover of the lead"));
        body.reservedMatters.push_back(handover);
        auto& rule = addRule(body.id, handover, VotingMethod::oneMemberOneVote, 2.0 / 3, false);
        rule.note = m_say(coreText("BodyTemplate", "The chair passes to the leader of the next "
                                                   "stage of research."));
        auto packages = newBody(BodyKind::executiveBoard,
                                coreText("BodyTemplate", "Board of work package leaders"));
        packages.parent = body.id;
        packages.meetingsPerYear = 12;
        for (const auto& id : m_members) {
            if (leadsPackage(id))
                addSeat(packages.id, id);
        }
        addRule(packages.id, {}, VotingMethod::consentWithBlock, 0.5, true);
        m_plan.bodies.push_back(std::move(body));
        m_plan.bodies.push_back(std::move(packages));
        return std::move(m_plan);
    }

    BodyPlan advisory()
    {
        auto body = newBody(BodyKind::advisoryBoard, coreText("BodyTemplate", "Advisory board"));
        body.meetingsPerYear = 2;
        body.quorum = 0.5;
        body.purpose = m_say(coreText("BodyTemplate", "Advises from outside under a duty of "
                                                      "confidentiality; has no vote."));
        for (int i = 1; i <= 3; ++i) {
            auto& seat = addSeat(body.id, {});
            seat.kind = SeatKind::observer;
            seat.votes = 0;
            seat.holder =
                m_say(coreText("BodyTemplate", "Adviser {number}").with("number", std::int64_t{i}));
        }
        m_plan.bodies.push_back(std::move(body));
        return std::move(m_plan);
    }

    BodyPlan arbitration()
    {
        auto body = newBody(BodyKind::arbitrationCommittee,
                            coreText("BodyTemplate", "Arbitration committee"));
        body.meetingsPerYear = 0;
        body.quorum = 1;
        body.purpose = m_say(coreText("BodyTemplate", "Decides what talks and mediation leave "
                                                      "open; nobody on it belongs to a member."));
        for (int i = 1; i <= 3; ++i) {
            auto& seat = addSeat(body.id, {});
            seat.kind = i == 1 ? SeatKind::chair : SeatKind::voting;
            seat.holder = m_say(
                coreText("BodyTemplate", "Arbitrator {number}").with("number", std::int64_t{i}));
        }
        addRule(body.id, {}, VotingMethod::oneMemberOneVote, 0.5, true).ofAllSeats = true;
        m_plan.bodies.push_back(std::move(body));
        return std::move(m_plan);
    }

private:
    void findLeads()
    {
        for (const auto& assignment : m_state.rows<model::Assignment>()) {
            const auto* role = m_state.find(assignment.role);
            if (role && role->kind == model::RoleKind::lead && !m_lead && isIn(assignment.member))
                m_lead = assignment.member;
        }
        for (const auto& id : m_members) {
            if (!m_lead && m_state.find(id)->kind == ActorKind::leadEnterprise)
                m_lead = id;
        }
        for (const auto& package : m_state.rows<model::WorkPackage>()) {
            if (package.leader)
                m_packageLeaders.insert(package.leader->value());
        }
    }

    bool isIn(const Id<Member>& id) const
    {
        return std::find(m_members.begin(), m_members.end(), id) != m_members.end();
    }

    bool leadsPackage(const Id<Member>& id) const { return m_packageLeaders.count(id.value()) > 0; }

    std::string tierOf(const Member& member) const
    {
        if (measures::isSmall(member))
            return m_say(coreText("BodyTemplate", "small members"));
        switch (member.kind) {
        case ActorKind::government: return m_say(coreText("BodyTemplate", "public"));
        case ActorKind::university:
        case ActorKind::researchInstitute:
        case ActorKind::universityThinkTank:
        case ActorKind::professionalThinkTank: return m_say(coreText("BodyTemplate", "science"));
        default: return m_say(coreText("BodyTemplate", "industry"));
        }
    }

    /// Supervisors and evaluators watch; they do not vote.
    static bool votes(const Member& member) { return member.kind != ActorKind::thirdParty; }

    Body newBody(BodyKind kind, const Text& name)
    {
        Body body;
        body.id = Id<Body>{model::newId()};
        body.kind = kind;
        body.name = m_say(name);
        body.chair = m_lead;
        if (kind == BodyKind::arbitrationCommittee || kind == BodyKind::advisoryBoard)
            body.chair.reset();
        return body;
    }

    Body committeeBody()
    {
        return newBody(BodyKind::jointManagementCommittee,
                       coreText("BodyTemplate", "Joint management committee"));
    }

    std::vector<std::string> reserve(Body& body)
    {
        body.reservedMatters = {
            m_say(coreText("BodyTemplate", "Plan and budget")),
            m_say(coreText("BodyTemplate", "Admission, withdrawal and exclusion")),
            m_say(coreText("BodyTemplate", "Change of shares"))};
        return body.reservedMatters;
    }

    Seat& addSeat(const Id<Body>& body, const std::optional<Id<Member>>& member)
    {
        Seat seat;
        seat.id = Id<Seat>{model::newId()};
        seat.body = body;
        seat.member = member;
        seat.kind = member && member == m_lead ? SeatKind::chair : SeatKind::voting;
        seat.from = m_day;
        m_plan.seats.push_back(std::move(seat));
        return m_plan.seats.back();
    }

    void seatEverybody(const Id<Body>& body, bool withoutChair)
    {
        for (const auto& id : m_members) {
            const auto& member = *m_state.find(id);
            auto& seat = addSeat(body, id);
            seat.tier = tierOf(member);
            if (withoutChair)
                seat.kind = SeatKind::voting;
            if (!votes(member)) {
                seat.kind = SeatKind::observer;
                seat.votes = 0;
            }
        }
    }

    /// The lead, leaders of work packages, government and, in any case, a small member.
    void seatBoard(const Id<Body>& board)
    {
        std::vector<Id<Member>> chosen;
        const auto take = [&](auto wanted) {
            for (const auto& id : m_members) {
                const bool fresh = std::find(chosen.begin(), chosen.end(), id) == chosen.end();
                if (fresh && chosen.size() < mostInBoard && wanted(id, *m_state.find(id)))
                    chosen.push_back(id);
            }
        };
        take([&](const auto& id, const Member&) { return id == m_lead; });
        bool small = false;
        take([&](const auto&, const Member& member) {
            const bool first = !small && measures::isSmall(member);
            small = small || first;
            return first;
        });
        take([&](const auto& id, const Member&) { return leadsPackage(id); });
        take([](const auto&, const Member& member) {
            return member.kind == ActorKind::government ||
                   member.kind == ActorKind::backboneEnterprise;
        });
        if (chosen.size() < 3)
            take([&](const auto&, const Member& member) {
                return votes(member) && chosen.size() < 3;
            });
        for (const auto& id : chosen)
            addSeat(board, id).tier = tierOf(*m_state.find(id));
    }

    void addSecretariat(const Id<Body>& parent)
    {
        auto body = newBody(BodyKind::secretariat, coreText("BodyTemplate", "Secretariat"));
        body.parent = parent;
        body.meetingsPerYear = 12;
        body.quorum = 0.5;
        body.noticeDays = 3;
        body.extraordinaryNoticeDays = 1;
        body.agendaDays = 2;
        body.addedItemsDays = 1;
        body.purpose = m_say(coreText("BodyTemplate", "Prepares meetings and carries out what was "
                                                      "decided."));
        if (m_lead)
            addSeat(body.id, m_lead);
        m_plan.bodies.push_back(std::move(body));
    }

    DecisionRule& addRule(const Id<Body>& body, const std::string& matter, VotingMethod method,
                          double threshold, bool strictlyMore)
    {
        DecisionRule rule;
        rule.id = Id<DecisionRule>{model::newId()};
        rule.body = body;
        rule.matter = matter;
        rule.method = method;
        rule.threshold = threshold;
        rule.strictlyMore = strictlyMore;
        m_plan.rules.push_back(std::move(rule));
        return m_plan.rules.back();
    }

    const State& m_state;
    Date m_day;
    const std::function<std::string(const Text&)>& m_say;
    std::vector<Id<Member>> m_members;
    std::optional<Id<Member>> m_lead;
    std::set<std::string> m_packageLeaders;
    BodyPlan m_plan;
};

} // namespace

std::vector<BodyTemplate> bodyTemplates(const State& state, Date day)
{
    const auto members = measures::membershipAt(state, day).members.size();
    const auto* plan = planOf(state, state.consortium().stage, day);
    const auto model = plan ? plan->model : GovernanceModel::undecided;
    const bool open = model == GovernanceModel::undecided;
    std::vector<BodyTemplate> templates{
        {"committee", coreText("BodyTemplate", "Committee only"),
         coreText("BodyTemplate", "One body of all members that meets every quarter; for up to 5 "
                                  "members."),
         open && members <= onlyOneBody},
        {"committee-secretariat", coreText("BodyTemplate", "Committee and secretariat"),
         coreText("BodyTemplate", "All members in one committee, prepared by a secretariat; for 6 "
                                  "to 15 members."),
         open && members > onlyOneBody && members <= mostForCommittee},
        {"assembly", coreText("BodyTemplate", "Assembly, board and secretariat"),
         coreText("BodyTemplate", "All members once a year, a board of at most 9 every quarter; "
                                  "for more than 15 members."),
         members > mostForCommittee && model != GovernanceModel::corelessConsensus},
        {"command", coreText("BodyTemplate", "Command committee"),
         coreText("BodyTemplate", "Lead enterprise and government decide by weighted votes; for "
                                  "the single-centre star."),
         model == GovernanceModel::singleCentreStar},
        {"consensus", coreText("BodyTemplate", "Consensus circle"),
         coreText("BodyTemplate", "Equal members look for agreement and vote only when that has "
                                  "failed; for coreless consensus."),
         model == GovernanceModel::corelessConsensus},
        {"rotating", coreText("BodyTemplate", "Rotating lead"),
         coreText("BodyTemplate", "A committee whose chair passes on by stage, and a board of work "
                                  "package leaders; for the core-R&D-organisation-led model."),
         model == GovernanceModel::coreResearchOrganisation},
        {"advisory", coreText("BodyTemplate", "Advisory board"),
         coreText("BodyTemplate", "Three advisers from outside, without a vote."), false},
        {"arbitration", coreText("BodyTemplate", "Arbitration committee"),
         coreText("BodyTemplate", "Three arbitrators from outside; all must be there."), false}};
    std::stable_sort(templates.begin(), templates.end(),
                     [](const auto& a, const auto& b) { return a.suggested > b.suggested; });
    return templates;
}

Result<BodyPlan> planOf(const std::string& templateId, const State& state, Date day,
                        const std::function<std::string(const Text&)>& say)
{
    Planner planner(state, day, say);
    if (templateId == "committee")
        return planner.committee(false);
    if (templateId == "committee-secretariat")
        return planner.committee(true);
    if (templateId == "assembly")
        return planner.assembly();
    if (templateId == "command")
        return planner.command();
    if (templateId == "consensus")
        return planner.consensus();
    if (templateId == "rotating")
        return planner.rotating();
    if (templateId == "advisory")
        return planner.advisory();
    if (templateId == "arbitration")
        return planner.arbitration();
    return Error{ErrorCode::notFound,
                 coreText("BodyTemplate", "There is no template “{id}”.").with("id", templateId),
                 {},
                 {}};
}

} // namespace concordat::governance
