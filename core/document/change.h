#pragma once

#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::document {

/// One row before and after. No `before`: added; no `after`: removed.
struct RowChange {
    model::TableId table = 0;
    model::RowPtr before;
    model::RowPtr after;

    const std::string& id() const;
};

/// The difference between two states, ordered by table and id.
struct Change {
    std::vector<RowChange> rows;

    bool empty() const { return rows.empty(); }
    bool touches(model::TableId table) const;
    template <class Entity>
    bool touches() const
    {
        return touches(model::tableOf<Entity>());
    }
};

/// What turns `before` into `after`. Costs one pointer comparison per row of a changed table.
Change diff(const model::State& before, const model::State& after);

/// One field of a changed row.
struct FieldChange {
    const model::Field* field = nullptr;
    model::Value before;
    model::Value after;
};

/// A change of one row that does not depend on the rest of the row: whole rows where one was added
/// or removed, single fields otherwise.
struct RowPatch {
    model::TableId table = 0;
    std::string id;
    model::RowPtr added;
    model::RowPtr removed;
    std::vector<FieldChange> fields;
};

/// What is journaled, undone, merged and sent to others.
struct Patch {
    std::vector<RowPatch> rows;
    bool empty() const { return rows.empty(); }
};

Patch patchOf(const Change& change);
Patch inverse(const Patch& patch);

/// The state with the patch applied. A row or field that is no longer as the patch found it is an
/// `ErrorCode::conflict` with one cause per field, naming the row, both values and what stands
/// there now; a value that already is what the patch wants is no conflict.
model::Result<model::State> apply(const model::State& state, const Patch& patch);

/// The state with the patch applied over whatever stands there now: what the patch wants wins. A
/// field of a row that is gone is left out.
model::State impose(const model::State& state, const Patch& patch);

} // namespace concordat::document
