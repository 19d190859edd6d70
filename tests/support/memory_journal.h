#pragma once

#include <utility>
#include <vector>

#include "core/document/journal.h"

namespace concordat::test {

/// A journal in memory; several documents may share one.
class MemoryJournal : public document::Journal {
public:
    model::Result<std::optional<std::int64_t>>
    append(const document::Entry& entry, const document::Change&, std::int64_t base) override
    {
        if (failing)
            return model::Error{model::ErrorCode::storage, model::literalText("full"), {}, {}};
        if (base != static_cast<std::int64_t>(all.size()))
            return std::optional<std::int64_t>{};
        all.push_back(entry);
        all.back().header.number = base + 1;
        return std::optional<std::int64_t>{base + 1};
    }
    model::Result<std::vector<document::Entry>> entriesAfter(std::int64_t number) override
    {
        return std::vector<document::Entry>(all.begin() + number, all.end());
    }
    model::Result<std::vector<document::Entry>> entries(std::int64_t first,
                                                        std::int64_t last) override
    {
        return std::vector<document::Entry>(all.begin() + first - 1, all.begin() + last);
    }
    model::Result<std::vector<document::EntryHeader>> headers() override
    {
        std::vector<document::EntryHeader> list;
        for (const auto& entry : all)
            list.push_back(entry.header);
        return list;
    }
    model::Result<std::int64_t> lastNumber() override
    {
        return static_cast<std::int64_t>(all.size());
    }

    std::vector<document::Entry> all;
    bool failing = false;
};

} // namespace concordat::test
