#pragma once

#include "core/document/draft.h"
#include "core/model/state.h"

namespace concordat::sharing::test {

/// Members `m0` … who all take part, with names `M0` … .
inline document::Draft consortiumOf(std::size_t count)
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "Small";
    draft.put(consortium);
    for (std::size_t i = 0; i < count; ++i) {
        model::Member member;
        const auto number = (i < 10 ? "0" : "") + std::to_string(i);
        member.id = model::Id<model::Member>{"m" + number};
        member.name = "M" + number;
        member.status = model::MemberStatus::signatory;
        member.joinedOn = model::Date(2020, 1, 1);
        draft.put(member);
    }
    return draft;
}

inline model::Id<model::Member> member(std::size_t i)
{
    return model::Id<model::Member>{(i < 10 ? "m0" : "m") + std::to_string(i)};
}

inline const model::Date today{2025, 6, 30};

inline void setCoalition(document::Draft& draft, std::vector<std::size_t> members, double value)
{
    model::CoalitionValue row;
    for (const auto each : members)
        row.members.push_back(member(each));
    row.value = value;
    draft.add(row);
}

inline void setSynergy(document::Draft& draft, std::size_t a, std::size_t b, double value)
{
    model::Synergy row;
    row.first = member(a);
    row.second = member(b);
    row.value = value;
    draft.add(row);
}

inline void pay(document::Draft& draft, std::size_t who, double amount,
                model::ContributionKind kind = model::ContributionKind::cash)
{
    model::Contribution row;
    row.member = member(who);
    row.kind = kind;
    row.pledged = row.paid = *model::Money::of(amount, "EUR");
    row.paidOn = row.dueOn = model::Date(2025, 1, 1);
    draft.add(row);
}

} // namespace concordat::sharing::test
