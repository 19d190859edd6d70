#include "core/governance/leadership.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/governance/situation.h"
#include "core/measures/membership.h"
#include "core/model/short_name.h"

namespace concordat::governance {

using model::Body;
using model::coreText;
using model::Date;
using model::Id;
using model::LeadershipTerm;
using model::literalText;
using model::Member;
using model::State;
using model::Text;

namespace {

/// Levers of four that a leader should hold *(d)*, warning 42.
constexpr int enoughLevers = 2;

bool sameDays(const LeadershipTerm& a, const LeadershipTerm& b)
{
    return a.from == b.from && a.until == b.until;
}

class Inspection {
public:
    Inspection(const State& state, Date asOf, Rotation& rotation)
        : m_state(state), m_asOf(asOf), m_rotation(rotation)
    {}

    void run()
    {
        for (const auto& term : m_rotation.terms)
            inspect(term);
        between();
        againstPlan();
    }

private:
    void add(RotationProblem problem, Text message, const char* source,
             std::vector<Id<LeadershipTerm>> terms, std::optional<Date> from = {},
             std::optional<Date> until = {})
    {
        m_rotation.findings.push_back(
            {problem, std::move(message), source, std::move(terms), from, until});
    }

    void inspect(const LeadershipTerm& term)
    {
        const auto name = model::shortNameOf(m_state, term.member);
        if (!term.from || !term.until)
            add(RotationProblem::dateMissing,
                coreText("Leadership", "The term of {name} has no {which} day, so gaps around it "
                                       "cannot be seen.")
                    .with("name", name)
                    .with("which", !term.from ? coreText("Leadership", "first")
                                              : coreText("Leadership", "last")),
                "R93", {term.id});
        if (term.from && term.until && *term.until < *term.from)
            add(RotationProblem::datesReversed,
                coreText("Leadership", "The term of {name} ends on {until}, before it begins on "
                                       "{from}.")
                    .with("name", name)
                    .with("until", *term.until)
                    .with("from", *term.from),
                "R93", {term.id});
        const auto* member = m_state.find(term.member);
        if (member && term.from && *term.from <= m_asOf &&
            !measures::isActive(*member, *term.from) && !measures::isActive(*member, m_asOf))
            add(RotationProblem::leaderNotMember,
                coreText("Leadership", "{name} does not take part when its term begins, {from}.")
                    .with("name", name)
                    .with("from", *term.from),
                "R93", {term.id}, term.from, term.until);
        if (term.handoverOn && term.until &&
            (*term.handoverOn < term.until->plusDays(-62) ||
             *term.handoverOn > term.until->plusDays(1)))
            add(RotationProblem::handoverMisplaced,
                coreText("Leadership", "{name} hands over on {date}, but leads until {until}: the "
                                       "hand-over belongs into the last two months.")
                    .with("name", name)
                    .with("date", *term.handoverOn)
                    .with("until", *term.until),
                "R93", {term.id});
        overstay(term, name);
    }

    void overstay(const LeadershipTerm& term, const std::string& name)
    {
        const auto* member = m_state.find(term.member);
        const auto* plan = planOf(m_state, term.stage, m_asOf);
        if (!member || member->kind != model::ActorKind::university || !plan || !plan->until)
            return;
        if (term.until && *term.until <= *plan->until)
            return;
        add(RotationProblem::overstay,
            coreText("Leadership", "A university leads for a stage: {name} stays beyond {until}, "
                                   "the end of its stage.")
                .with("name", name)
                .with("until", *plan->until),
            "R93", {term.id}, plan->until, term.until);
    }

    /// Terms with both days, in their order.
    std::vector<const LeadershipTerm*> dated() const
    {
        std::vector<const LeadershipTerm*> terms;
        for (const auto& term : m_rotation.terms) {
            if (term.from && term.until && *term.from <= *term.until)
                terms.push_back(&term);
        }
        return terms;
    }

    void between()
    {
        const auto terms = dated();
        const LeadershipTerm* longest = nullptr;
        for (const auto* term : terms) {
            if (longest) {
                if (*term->from > longest->until->plusDays(1))
                    gap(longest->until->plusDays(1), term->from->plusDays(-1),
                        {longest->id, term->id});
                else if (*term->from <= *longest->until && !sameDays(*term, *longest))
                    overlap(*longest, *term);
                const bool follows = *term->from > *longest->until;
                if (follows && !longest->handoverOn)
                    add(RotationProblem::handoverMissing,
                        coreText("Leadership", "{next} follows {name}, but no day of hand-over is "
                                               "set.")
                            .with("next", model::shortNameOf(m_state, term->member))
                            .with("name", model::shortNameOf(m_state, longest->member)),
                        "R93", {longest->id, term->id});
            }
            if (!longest || *term->until > *longest->until)
                longest = term;
        }
    }

    void gap(Date from, Date until, std::vector<Id<LeadershipTerm>> terms)
    {
        add(RotationProblem::gap,
            coreText("Leadership", "Nobody leads from {from} to {until}: a stage without a leader.")
                .with("from", from)
                .with("until", until),
            "R93", std::move(terms), from, until);
    }

    void overlap(const LeadershipTerm& earlier, const LeadershipTerm& later)
    {
        const Date until = std::min(*earlier.until, *later.until);
        add(RotationProblem::overlap,
            coreText("Leadership",
                     "{first} and {second} both lead from {from} to {until}. Give both "
                     "the same days if they lead together.")
                .with("first", model::shortNameOf(m_state, earlier.member))
                .with("second", model::shortNameOf(m_state, later.member))
                .with("from", *later.from)
                .with("until", until),
            "R93", {earlier.id, later.id}, later.from, until);
    }

    /// Holes at the beginning and the end of a planned stage that has terms of its own.
    void againstPlan()
    {
        std::map<model::Stage, std::vector<const LeadershipTerm*>> byStage;
        for (const auto* term : dated())
            byStage[term->stage].push_back(term);
        const auto all = dated();
        for (const auto& [stage, terms] : byStage) {
            const auto* plan = planOf(m_state, stage, m_asOf);
            if (!plan || !plan->from || !plan->until)
                continue;
            // A term of another stage may reach into this one.
            Date first = *terms.front()->from;
            Date last = *terms.front()->until;
            for (const auto* term : terms) {
                first = std::min(first, *term->from);
                last = std::max(last, *term->until);
            }
            const auto covered = [&](Date day) {
                return std::any_of(all.begin(), all.end(), [&](const auto* term) {
                    return *term->from <= day && *term->until >= day;
                });
            };
            if (first > *plan->from && !covered(*plan->from))
                gap(*plan->from, first.plusDays(-1), {terms.front()->id});
            if (last < *plan->until && !covered(*plan->until))
                gap(last.plusDays(1), *plan->until, {terms.back()->id});
        }
    }

    const State& m_state;
    Date m_asOf;
    Rotation& m_rotation;
};

void inspectLevers(const State& state, Date asOf, std::vector<Rotation>& all)
{
    const auto uses = leverUses(state, asOf);
    for (auto& rotation : all) {
        for (const auto& term : rotation.terms) {
            const bool current =
                (!term.from || *term.from <= asOf) && (!term.until || *term.until >= asOf);
            const auto use = std::find_if(uses.begin(), uses.end(), [&](const LeverUse& each) {
                return each.member == term.member;
            });
            if (!current || use == uses.end() || use->heldCount() >= enoughLevers)
                continue;
            rotation.findings.push_back(
                {RotationProblem::fewLevers,
                 coreText("Leadership",
                          "{name} leads with {count} of four levers: a leader in name "
                          "only below {enough}.")
                     .with("name", model::shortNameOf(state, term.member))
                     .with("count", static_cast<std::int64_t>(use->heldCount()))
                     .with("enough", std::int64_t{enoughLevers}),
                 "R166",
                 {term.id},
                 {},
                 {}});
        }
    }
}

} // namespace

std::vector<Rotation> rotations(const State& state, Date asOf)
{
    std::map<std::optional<Id<Body>>, Rotation> byBody;
    for (const auto& term : state.rows<LeadershipTerm>())
        byBody[term.body].terms.push_back(term);
    std::vector<Rotation> all;
    for (auto& [body, rotation] : byBody) {
        rotation.body = body;
        const auto* row = body ? state.find(*body) : nullptr;
        rotation.title = row ? literalText(row->name) : coreText("Leadership", "The whole");
        std::stable_sort(rotation.terms.begin(), rotation.terms.end(),
                         [](const LeadershipTerm& a, const LeadershipTerm& b) {
                             if (a.from.has_value() != b.from.has_value())
                                 return a.from.has_value();
                             return a.from < b.from;
                         });
        Inspection(state, asOf, rotation).run();
        all.push_back(std::move(rotation));
    }
    inspectLevers(state, asOf, all);
    const auto handover = enterpriseHandover(state, asOf);
    if (handover.needed && !handover.on && !all.empty())
        all.front().findings.push_back(
            {RotationProblem::enterpriseHandover, handover.message, "R93", {}, {}, {}});
    return all;
}

EnterpriseHandover enterpriseHandover(const State& state, Date asOf)
{
    EnterpriseHandover result;
    const auto leaders = leadersAt(state, asOf);
    const bool governmentLeads =
        std::any_of(leaders.begin(), leaders.end(), [&](const Id<Member>& id) {
            const auto* member = state.find(id);
            return member && member->kind == model::ActorKind::government;
        });
    result.needed = governmentLeads || state.consortium().leadType == model::LeadType::government;
    if (!result.needed)
        return result;
    // Either a planned hand-over, or the first term of an enterprise that is still to come.
    const auto consider = [&](const std::optional<Date>& day) {
        if (day && (!result.on || *day < *result.on))
            result.on = day;
    };
    for (const auto& plan : state.rows<model::StagePlan>())
        consider(plan.handoverOn);
    for (const auto& term : state.rows<LeadershipTerm>()) {
        const auto* member = state.find(term.member);
        if (member && member->kind == model::ActorKind::government)
            consider(term.handoverOn);
        if (member && isEnterprise(member->kind) && term.from && *term.from > asOf)
            consider(term.from);
    }
    result.message =
        result.on
            ? coreText("Leadership", "Government leads; enterprises take over on {date}.")
                  .with("date", *result.on)
            : coreText("Leadership", "Government leads and no day is set on which enterprises take "
                                     "over: set the hand-over of a stage or a term.");
    return result;
}

int LeverUse::heldCount() const
{
    return static_cast<int>(std::count(held.begin(), held.end(), true));
}

std::vector<LeverUse> leverUses(const State& state, Date asOf)
{
    std::map<Id<Member>, LeverUse> uses;
    for (const auto& id : leadersAt(state, asOf))
        uses[id];
    for (const auto& term : state.rows<LeadershipTerm>()) {
        const bool current =
            (!term.from || *term.from <= asOf) && (!term.until || *term.until >= asOf);
        if (!current)
            continue;
        for (const auto lever : term.levers)
            uses[term.member].held[static_cast<std::size_t>(lever)] = true;
    }
    for (const auto& practice : state.rows<model::LeadershipPractice>()) {
        auto& use = uses[practice.member];
        const auto lever = static_cast<std::size_t>(practice.lever);
        use.held[lever] = true;
        ++use.practices[lever][static_cast<std::size_t>(practice.driver)];
    }
    std::vector<LeverUse> all;
    for (auto& [member, use] : uses) {
        use.member = member;
        all.push_back(use);
    }
    return all;
}

} // namespace concordat::governance
