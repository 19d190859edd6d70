#pragma once

#include "core/document/draft.h"
#include "core/governance/body_findings.h"

namespace concordat::governance::test {

inline const model::Date day(2026, 6, 30);

/// A consortium with one body; members are called A, B, C …
class BodyFixture {
public:
    explicit BodyFixture(std::vector<double> votes) : m_draft(model::State{})
    {
        model::Body body;
        body.id = model::Id<model::Body>{"body"};
        body.name = "Committee";
        m_draft.put(body);
        for (std::size_t i = 0; i < votes.size(); ++i) {
            model::Member member;
            member.id = model::Id<model::Member>{"m" + std::to_string(10 + i)};
            member.name = std::string(1, static_cast<char>('A' + i));
            member.status = model::MemberStatus::signatory;
            m_draft.put(member);
            model::Seat seat;
            seat.id = model::Id<model::Seat>{"s" + std::to_string(10 + i)};
            seat.body = body.id;
            seat.member = member.id;
            seat.votes = votes[i];
            m_draft.put(seat);
        }
    }

    template <class Change>
    BodyFixture& seat(std::size_t i, Change change)
    {
        m_draft.update(model::Id<model::Seat>{"s" + std::to_string(10 + i)}, change);
        return *this;
    }
    template <class Change>
    BodyFixture& member(std::size_t i, Change change)
    {
        m_draft.update(model::Id<model::Member>{"m" + std::to_string(10 + i)}, change);
        return *this;
    }
    template <class Change>
    BodyFixture& body(Change change)
    {
        m_draft.update(model::Id<model::Body>{"body"}, change);
        return *this;
    }
    BodyFixture& rule(model::DecisionRule rule)
    {
        if (rule.id.empty())
            rule.id = model::Id<model::DecisionRule>{"r" + std::to_string(m_rules++)};
        rule.body = model::Id<model::Body>{"body"};
        m_draft.put(rule);
        return *this;
    }
    document::Draft& draft() { return m_draft; }
    const model::State& state() const { return m_draft.state(); }
    const model::Body& theBody() const { return *state().find(model::Id<model::Body>{"body"}); }
    BodySetting setting() const
    {
        return settingOf(state(), theBody(), rulesOf(state(), theBody().id).front(), day);
    }
    /// Ids of what was found.
    std::vector<std::string> findings() const
    {
        std::vector<std::string> ids;
        for (const auto& finding : findingsOf(state(), theBody(), day))
            ids.push_back(finding.id);
        return ids;
    }

private:
    document::Draft m_draft;
    int m_rules = 0;
};

inline model::DecisionRule ruleOf(model::VotingMethod method, double threshold, bool strictly)
{
    model::DecisionRule rule;
    rule.method = method;
    rule.threshold = threshold;
    rule.strictlyMore = strictly;
    return rule;
}

} // namespace concordat::governance::test
