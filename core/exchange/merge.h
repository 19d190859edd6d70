#pragma once

#include <string>
#include <unordered_map>

#include "core/document/draft.h"

namespace concordat::exchange {

/// Finds a member that is already there: by a number in the same register (PIC, ROR, VAT, …), then
/// by exact name unless the two bear different numbers in one register.
class MemberIndex {
public:
    explicit MemberIndex(model::RowsOf<model::Member> members);
    /// Empty when nobody fits.
    model::Id<model::Member> find(const model::Member& wanted) const;
    void add(const model::Member& member);

private:
    std::unordered_map<std::string, model::Id<model::Member>> m_byNumber;
    std::unordered_map<std::string, model::Member> m_byName;
};

/// What became of the members of the source.
struct MergeCounts {
    std::int64_t added = 0;
    std::int64_t updated = 0; ///< the member, or its roles, grants and other rows
    std::int64_t unchanged = 0;
};

/// Adds what `source` has and the draft lacks. Rows are the same when their ids are, members also
/// as `MemberIndex` says. A field that already says something stays, except one that was inferred
/// and is now read. Rows that only the draft has stay.
MergeCounts mergeInto(document::Draft& draft, const model::State& source);

/// Fills the empty fields of `present` from `source`; whether anything was.
bool fillEmptyFields(model::Member& present, const model::Member& source);

} // namespace concordat::exchange
