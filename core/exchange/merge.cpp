#include "core/exchange/merge.h"

#include <algorithm>
#include <array>
#include <set>

namespace concordat::exchange {

using model::Field;
using model::FieldKind;
using model::Identifier;
using model::Member;
using model::Pairs;
using model::RowPtr;
using model::TableInfo;
using model::Texts;
using model::Value;
using MemberId = model::Id<Member>;

namespace {

std::string numberKey(const Identifier& identifier)
{
    return identifier.scheme + "\n" + identifier.value;
}

bool numbersContradict(const Member& a, const Member& b)
{
    return std::any_of(a.identifiers.begin(), a.identifiers.end(), [&](const Identifier& x) {
        return std::any_of(b.identifiers.begin(), b.identifiers.end(), [&](const Identifier& y) {
            return x.scheme == y.scheme && x.value != y.value;
        });
    });
}

/// Whether the default of an enumeration means that nobody said anything.
bool meansNothing(const Field& field, const Value& value)
{
    static constexpr std::array silent{"undeclared", "unknown", "other",    "otherOrganisation",
                                       "unstated",   "none",    "undecided"};
    const auto& name = std::get<std::string>(value);
    return field.kind == FieldKind::enumeration &&
           std::find(silent.begin(), silent.end(), name) != silent.end();
}

/// A number, flag or term may be meant even where it equals the default.
bool isEmpty(const TableInfo& info, const Field& field, const void* row)
{
    switch (field.kind) {
    case FieldKind::enumeration: return meansNothing(field, field.get(row));
    case FieldKind::boolean: return false;
    case FieldKind::integer:
    case FieldKind::real: return field.optional && field.equal(row, info.defaults);
    default: return field.equal(row, info.defaults);
    }
}

bool addMissingPairs(const Field& field, void* present, const void* source)
{
    auto pairs = std::get<Pairs>(field.get(present));
    const auto before = pairs.size();
    const auto wantedPairs = std::get<Pairs>(field.get(source));
    for (const auto& wanted : wantedPairs) {
        if (std::none_of(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(before),
                         [&](const auto& have) { return have.first == wanted.first; }))
            pairs.push_back(wanted);
    }
    if (pairs.size() == before)
        return false;
    field.set(present, pairs);
    return true;
}

const Texts* inferredOf(const TableInfo& info, const void* row)
{
    return info.id == model::tableOf<Member>() ? &static_cast<const Member*>(row)->inferred
                                               : nullptr;
}

bool contains(const Texts* names, const std::string& name)
{
    return names && std::find(names->begin(), names->end(), name) != names->end();
}

/// Keeps `inferred` true after one field was taken over from the source.
void takeOverInferred(Member& present, const Member& source, const std::string& field)
{
    const bool concluded = contains(&source.inferred, field);
    if (concluded && !contains(&present.inferred, field))
        present.inferred.push_back(field);
    if (!concluded)
        std::erase(present.inferred, field);
}

bool fillEmpty(const TableInfo& info, void* present, const void* source)
{
    bool changed = false;
    for (const auto& field : info.fields) {
        if (&field == &info.fields.front() || field.name == "inferred" ||
            field.equal(present, source))
            continue;
        if (field.kind == FieldKind::pairs) {
            changed |= addMissingPairs(field, present, source);
            continue;
        }
        const bool nowRead = contains(inferredOf(info, present), field.name) &&
                             !contains(inferredOf(info, source), field.name);
        if ((!nowRead && !isEmpty(info, field, present)) || isEmpty(info, field, source))
            continue;
        field.set(present, field.get(source));
        if (info.id == model::tableOf<Member>())
            takeOverInferred(*static_cast<Member*>(present), *static_cast<const Member*>(source),
                             field.name);
        changed = true;
    }
    return changed;
}

class Merger {
public:
    Merger(document::Draft& draft, const model::State& source) : m_draft(draft), m_source(source) {}

    MergeCounts run()
    {
        mapMembers();
        for (const auto& info : model::tables()) {
            for (const auto& row : m_source.rows(info.id))
                merge(info, row);
        }
        MergeCounts counts;
        for (const auto& [sourceId, target] : m_targets) {
            if (m_added.contains(target))
                ++counts.added;
            else
                ++(m_touched.contains(target) ? counts.updated : counts.unchanged);
        }
        return counts;
    }

private:
    void mapMembers()
    {
        MemberIndex index{m_draft.rows<Member>()};
        for (const auto& member : m_source.rows<Member>()) {
            auto target = m_draft.find(member.id) ? member.id : index.find(member);
            const bool known = !target.empty();
            if (!known) {
                target = member.id;
                m_added.insert(target.value());
            }
            m_renamed |= target != member.id;
            m_targets.emplace(member.id.value(), target.value());
        }
    }

    void merge(const TableInfo& info, const RowPtr& sourceRow)
    {
        const RowPtr row = m_renamed ? renamed(info, sourceRow) : sourceRow;
        const auto& id = info.idOf(row.get());
        const RowPtr present = m_draft.findPtr(info.id, id);
        if (!present) {
            m_draft.put(info.id, row);
            touch(info, row);
            return;
        }
        auto copy = info.copy(present.get());
        if (!fillEmpty(info, copy.get(), row.get()))
            return;
        m_draft.put(info.id, copy);
        touch(info, row);
    }

    /// The row with references to members as they are called here.
    RowPtr renamed(const TableInfo& info, const RowPtr& row) const
    {
        auto copy = info.copy(row.get());
        for (const auto& field : info.fields) {
            const bool own = &field == &info.fields.front();
            if (own && info.id == model::tableOf<Member>()) {
                info.setId(copy.get(), m_targets.at(info.idOf(row.get())));
                continue;
            }
            if (own || field.target != model::tableOf<Member>())
                continue;
            auto value = field.get(copy.get());
            if (auto* single = std::get_if<std::string>(&value);
                single && field.kind == FieldKind::reference)
                *single = targetOf(*single);
            else if (auto* several = std::get_if<Texts>(&value);
                     several && field.kind == FieldKind::references)
                std::transform(several->begin(), several->end(), several->begin(),
                               [this](const std::string& id) { return targetOf(id); });
            else
                continue;
            field.set(copy.get(), value);
        }
        return copy;
    }

    std::string targetOf(const std::string& id) const
    {
        const auto found = m_targets.find(id);
        return found == m_targets.end() ? id : found->second;
    }

    /// Notes which members a changed row concerns.
    void touch(const TableInfo& info, const RowPtr& row)
    {
        if (info.id == model::tableOf<Member>()) {
            m_touched.insert(info.idOf(row.get()));
            return;
        }
        for (const auto& field : info.fields) {
            if (field.kind != FieldKind::reference || field.target != model::tableOf<Member>())
                continue;
            const auto value = field.get(row.get());
            if (const auto* id = std::get_if<std::string>(&value))
                m_touched.insert(*id);
        }
    }

    document::Draft& m_draft;
    const model::State& m_source;
    std::unordered_map<std::string, std::string> m_targets;
    std::set<std::string> m_added;
    std::set<std::string> m_touched;
    bool m_renamed = false;
};

} // namespace

MemberIndex::MemberIndex(model::RowsOf<Member> members)
{
    for (const auto& member : members)
        add(member);
}

void MemberIndex::add(const Member& member)
{
    for (const auto& identifier : member.identifiers)
        m_byNumber.emplace(numberKey(identifier), member.id);
    m_byName.emplace(member.name, member);
}

MemberId MemberIndex::find(const Member& wanted) const
{
    for (const auto& identifier : wanted.identifiers) {
        // One VAT number may cover several organisations, which their PIC tells apart.
        if (identifier.scheme == "VAT")
            continue;
        if (const auto found = m_byNumber.find(numberKey(identifier)); found != m_byNumber.end())
            return found->second;
    }
    const auto named = m_byName.find(wanted.name);
    if (named != m_byName.end() && !numbersContradict(named->second, wanted))
        return named->second.id;
    const bool onlyVat = std::all_of(wanted.identifiers.begin(), wanted.identifiers.end(),
                                     [](const Identifier& i) { return i.scheme == "VAT"; });
    for (const auto& identifier : wanted.identifiers) {
        const auto found = m_byNumber.find(numberKey(identifier));
        if (onlyVat && found != m_byNumber.end())
            return found->second;
    }
    return {};
}

MergeCounts mergeInto(document::Draft& draft, const model::State& source)
{
    return Merger{draft, source}.run();
}

bool fillEmptyFields(Member& present, const Member& source)
{
    return fillEmpty(model::table(model::tableOf<Member>()), &present, &source);
}

} // namespace concordat::exchange
