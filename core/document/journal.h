#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/change.h"

namespace concordat::document {

/// Why an entry was written.
enum class EntryKind {
    create, ///< the consortium as it was made or imported
    edit,   ///< what somebody did
    undo,   ///< took back the entries `target`
    redo,   ///< did the entries `target` again
};

std::string_view nameOf(EntryKind kind);
std::optional<EntryKind> entryKindOf(std::string_view name);

/// The part of an entry that undo, redo and the history page need.
struct EntryHeader {
    std::int64_t number = 0; ///< 1, 2, 3 … within one consortium; 0: not written yet
    model::Timestamp at;
    std::string who;
    model::Text label;
    EntryKind kind = EntryKind::edit;
    std::int64_t targetFirst = 0; ///< undo and redo: the entries meant, inclusive
    std::int64_t targetLast = 0;
    bool continues = false; ///< belongs to one step with the entry before
};

struct Entry {
    EntryHeader header;
    Patch patch;
};

/// Where a document's entries go. Implementations: the store, and memory for tests.
class Journal {
public:
    virtual ~Journal() = default;

    /// Writes the entry and the new rows in one durable transaction if the last entry is still
    /// number `base`. The number given, or nothing when somebody else wrote meanwhile.
    virtual model::Result<std::optional<std::int64_t>>
    append(const Entry& entry, const Change& change, std::int64_t base) = 0;
    /// The entries after `number`, oldest first.
    virtual model::Result<std::vector<Entry>> entriesAfter(std::int64_t number) = 0;
    /// The entries `first` to `last`, oldest first; an error when one is missing.
    virtual model::Result<std::vector<Entry>> entries(std::int64_t first, std::int64_t last) = 0;
    virtual model::Result<std::vector<EntryHeader>> headers() = 0;
    /// The number of the last entry, for a quick look whether others wrote.
    virtual model::Result<std::int64_t> lastNumber() = 0;
};

/// A patch as journal JSON: a list of `{"table", "id", "added"|"removed"|"fields"}`, where
/// `fields` maps a name to `[before, after]`.
std::string toJson(const Patch& patch);
model::Result<Patch> patchFromJson(std::string_view text, const std::string& where);

/// A label as JSON, so that it can be shown in any language later.
std::string textToJson(const model::Text& text);
model::Result<model::Text> textFromJson(std::string_view json, const std::string& where);

/// The state that the entries make, starting from nothing; the first must be `create`.
model::Result<model::State> replay(const std::vector<Entry>& entries);

} // namespace concordat::document
