#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/date.h"
#include "core/model/money.h"
#include "core/model/result.h"

/// What the descriptions in `entities.h` say, as data: the generic parts of the program (JSON,
/// database, CSV, differences, table models) read it instead of knowing any entity.
namespace concordat::model {

/// One term of a vocabulary.
struct Term {
    std::string name;                 ///< how it is stored
    int value = 0;                    ///< of the enumerator
    std::string label;                ///< English words; translated under the vocabulary's name
    std::vector<std::string> aliases; ///< synonyms of the sources, accepted when reading
};

/// A described enumeration.
struct Vocabulary {
    std::string name;
    std::vector<Term> terms;

    const Term* byValue(int value) const;
    /// By name, label or alias, without regard to case.
    const Term* find(std::string_view words) const;
    /// The label as a text that the reader translates.
    Text label(int value) const;
};

/// The vocabulary of one enumeration type. Defined for every enumeration of `vocabulary.h`.
template <class Enum>
const Vocabulary& vocabularyOf();

/// All vocabularies, in the order in which the entities use them.
const std::vector<const Vocabulary*>& allVocabularies();

/// The English words of a stored name: `noticeDays` becomes "Notice days".
std::string wordsOf(std::string_view name);

using Texts = std::vector<std::string>;
using Pairs = std::vector<std::pair<std::string, std::string>>;

/// A field's content without its C++ type. Enumerations and references are their names; an empty
/// optional is `monostate`.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Date, Timestamp,
                           Money, Texts, Pairs>;

enum class FieldKind {
    text,
    boolean,
    integer,
    real,
    date,
    timestamp,
    money,
    enumeration,
    reference,
    texts,        ///< list of strings
    enumerations, ///< list of terms
    references,   ///< list of ids
    pairs         ///< list of two strings each
};

/// What a field means beyond its kind; how it is typed, shown and checked follows from it.
enum class FieldRole {
    plain,
    name,       ///< stands within sentences, on one line
    country,    ///< a code of ISO 3166-1 alpha-2
    recurrence, ///< a rule of RFC 5545
    matter,     ///< what a decision rule is for; empty: everything that has no rule of its own
    part        ///< of a whole, 0 to 1, spoken of in percent
};

/// A table's place in the list of tables.
using TableId = std::size_t;

/// One described member of an entity.
struct Field {
    std::string name;
    FieldKind kind = FieldKind::text;
    FieldRole role = FieldRole::plain;
    bool optional = false;
    const Vocabulary* vocabulary = nullptr;
    TableId target = 0; ///< for references
    std::optional<std::pair<double, double>> range;
    std::pair<std::string, std::string> pairKeys;

    Value (*get)(const void* row) = nullptr;
    /// The same without a copy where it is a string; null for other kinds and an empty optional.
    const std::string* (*text)(const void* row) = nullptr;
    /// False when the value is of the wrong kind or an unknown term; the row is then unchanged.
    bool (*set)(void* row, const Value& value) = nullptr;
    bool (*equal)(const void* a, const void* b) = nullptr;

    /// English label, e.g. "Notice days"; translated under the context `Field`.
    Text label() const;
};

/// The role that follows from the name and kind of a field; every described field has it already.
FieldRole roleOf(const Field& field);

/// A row of any table; its type is that of the table it stands in.
using RowPtr = std::shared_ptr<const void>;

/// One described entity.
struct TableInfo {
    TableId id = 0;
    std::string name; ///< `workPackage`
    std::vector<Field> fields;

    std::shared_ptr<void> (*make)() = nullptr;
    std::shared_ptr<void> (*copy)(const void* row) = nullptr;
    const std::string& (*idOf)(const void* row) = nullptr;
    void (*setId)(void* row, std::string id) = nullptr;
    const void* defaults = nullptr; ///< a row as `make` gives it

    const Field* field(std::string_view name) const;
    bool equal(const void* a, const void* b) const;
    /// English label, e.g. "Work package"; translated under the context `Table`.
    Text label() const;
    /// What to call one row in a message: its name, title or id.
    std::string rowName(const void* row) const;
};

/// Every table, in the order of `TableId`.
const std::vector<TableInfo>& tables();
const TableInfo& table(TableId id);
const TableInfo* findTable(std::string_view name);

} // namespace concordat::model
