#include "core/model/reflect.h"

#include <algorithm>
#include <array>

#include "core/model/describe.h"
#include "core/model/letters.h"

namespace concordat::model {

const Term* Vocabulary::byValue(int value) const
{
    // Enumerators are numbered from zero without gaps; a value outside is no term.
    if (value < 0 || static_cast<std::size_t>(value) >= terms.size())
        return nullptr;
    return &terms[static_cast<std::size_t>(value)];
}

const Term* Vocabulary::find(std::string_view words) const
{
    for (const auto& term : terms) {
        if (sameButForCase(term.name, words))
            return &term;
    }
    for (const auto& term : terms) {
        if (sameButForCase(term.label, words) ||
            std::any_of(term.aliases.begin(), term.aliases.end(),
                        [words](const std::string& alias) { return sameButForCase(alias, words); }))
            return &term;
    }
    return nullptr;
}

Text Vocabulary::label(int value) const
{
    const Term* term = byValue(value);
    return term ? Text{name, term->label, {}} : literalText(std::to_string(value));
}

std::string wordsOf(std::string_view name)
{
    std::string words;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool capital = c >= 'A' && c <= 'Z';
        if (i == 0)
            words += capitalLetter(c);
        else if (capital)
            (words += ' ') += smallLetter(c);
        else
            words += c;
    }
    return words;
}

Text Field::label() const
{
    return Text{"Field", wordsOf(name), {}};
}

const Field* TableInfo::field(std::string_view wanted) const
{
    for (const auto& candidate : fields) {
        if (candidate.name == wanted)
            return &candidate;
    }
    return nullptr;
}

bool TableInfo::equal(const void* a, const void* b) const
{
    return a == b || std::all_of(fields.begin(), fields.end(),
                                 [a, b](const Field& f) { return f.equal(a, b); });
}

Text TableInfo::label() const
{
    return Text{"Table", wordsOf(name), {}};
}

std::string TableInfo::rowName(const void* row) const
{
    for (const auto* wanted : {"name", "title", "what", "topic"}) {
        const Field* candidate = field(wanted);
        if (!candidate || candidate->kind != FieldKind::text)
            continue;
        auto words = std::get<std::string>(candidate->get(row));
        if (!words.empty())
            return words;
    }
    return idOf(row);
}

const std::vector<TableInfo>& tables()
{
    static const std::vector<TableInfo> all = [] {
        std::vector<TableInfo> list(tableCount);
        detail::describeFormation(list);
        detail::describeGovernance(list);
        detail::describeOperation(list);
        detail::describeOutcomes(list);
        detail::describeJudgement(list);
        detail::describeNegotiation(list);
        return list;
    }();
    return all;
}

const TableInfo& table(TableId id)
{
    return tables().at(id);
}

FieldRole roleOf(const Field& field)
{
    struct Named {
        FieldRole role;
        FieldKind kind;
        std::string_view name;
    };
    using Kind = FieldKind;
    static constexpr std::array known{
        Named{FieldRole::name, Kind::text, "name"},
        Named{FieldRole::name, Kind::text, "shortName"},
        Named{FieldRole::name, Kind::text, "title"},
        Named{FieldRole::name, Kind::text, "region"},
        Named{FieldRole::name, Kind::text, "city"},
        Named{FieldRole::name, Kind::text, "website"},
        Named{FieldRole::name, Kind::text, "holder"},
        Named{FieldRole::name, Kind::text, "seat"},
        Named{FieldRole::name, Kind::text, "governingLaw"},
        Named{FieldRole::country, Kind::text, "country"},
        Named{FieldRole::recurrence, Kind::text, "recurrence"},
        Named{FieldRole::matter, Kind::text, "matter"},
        Named{FieldRole::part, Kind::real, "threshold"},
        Named{FieldRole::part, Kind::real, "headThreshold"},
        Named{FieldRole::part, Kind::real, "quorum"},
        Named{FieldRole::part, Kind::real, "secondQuorum"},
        Named{FieldRole::part, Kind::real, "attendance"},
        Named{FieldRole::part, Kind::real, "support"},
    };
    const auto* found = std::find_if(known.begin(), known.end(), [&](const Named& each) {
        return each.kind == field.kind && each.name == field.name;
    });
    if (found == known.end())
        return FieldRole::plain;
    const bool whole = field.range && field.range->second == 1.0;
    return found->role == FieldRole::part && !whole ? FieldRole::plain : found->role;
}

const TableInfo* findTable(std::string_view name)
{
    for (const auto& info : tables()) {
        if (info.name == name)
            return &info;
    }
    return nullptr;
}

const std::vector<const Vocabulary*>& allVocabularies()
{
    static const std::vector<const Vocabulary*> all = [] {
        std::vector<const Vocabulary*> list;
        for (const auto& info : tables()) {
            for (const auto& field : info.fields) {
                if (field.vocabulary &&
                    std::find(list.begin(), list.end(), field.vocabulary) == list.end())
                    list.push_back(field.vocabulary);
            }
        }
        return list;
    }();
    return all;
}

} // namespace concordat::model
