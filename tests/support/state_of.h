#pragma once

#include <string>

#include "core/document/draft.h"

namespace concordat::test {

/// A state under construction, with members named by one letter.
class Build {
public:
    Build() : m_draft(model::State{})
    {
        model::Consortium consortium;
        consortium.id = model::Id<model::Consortium>{"c"};
        consortium.name = "Test";
        m_draft.put(consortium);
    }

    model::Id<model::Member> member(const std::string& id,
                                    model::MemberStatus status = model::MemberStatus::signatory)
    {
        model::Member row;
        row.id = model::Id<model::Member>{id};
        row.name = "Member " + id;
        row.status = status;
        m_draft.put(row);
        return row.id;
    }

    template <class Entity>
    model::Id<Entity> add(Entity row)
    {
        return m_draft.add(std::move(row));
    }

    model::Id<model::ResourceType> required(const std::string& id)
    {
        model::ResourceType row;
        row.id = model::Id<model::ResourceType>{id};
        row.name = id;
        row.required = true;
        m_draft.put(row);
        return row.id;
    }

    void holds(const std::string& member, const std::string& type, double level)
    {
        model::Holding row;
        row.member = model::Id<model::Member>{member};
        row.resourceType = model::Id<model::ResourceType>{type};
        row.level = level;
        m_draft.add(row);
    }

    template <class Edit>
    void consortium(Edit&& edit)
    {
        m_draft.update(model::Id<model::Consortium>{"c"}, std::forward<Edit>(edit));
    }

    const model::State& state() const { return m_draft.state(); }

private:
    document::Draft m_draft;
};

inline model::Id<model::Member> memberId(const std::string& id)
{
    return model::Id<model::Member>{id};
}

} // namespace concordat::test
