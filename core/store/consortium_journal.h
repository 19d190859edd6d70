#pragma once

#include <memory>
#include <string>

#include "core/document/journal.h"
#include "core/store/workspace.h"

namespace concordat::store {

/// The journal of one consortium of a workspace.
class ConsortiumJournal : public document::Journal {
public:
    ConsortiumJournal(std::shared_ptr<Workspace> workspace, std::string consortium);

    model::Result<std::optional<std::int64_t>> append(const document::Entry& entry,
                                                      const document::Change& change,
                                                      std::int64_t base) override;
    model::Result<std::vector<document::Entry>> entriesAfter(std::int64_t number) override;
    model::Result<std::vector<document::Entry>> entries(std::int64_t first,
                                                        std::int64_t last) override;
    model::Result<std::vector<document::EntryHeader>> headers() override;
    model::Result<std::int64_t> lastNumber() override;

private:
    /// Reads, once more after a connection that was lost.
    template <class T, class Work>
    model::Result<T> guarded(Work&& work);
    model::Result<std::vector<document::Entry>> read(std::int64_t first, std::int64_t last);

    std::shared_ptr<Workspace> m_workspace;
    std::string m_consortium;
};

} // namespace concordat::store
