#include "core/store/consortium_journal.h"

#include <limits>

#include "core/store/ahead.h"
#include "core/store/connection.h"
#include "core/store/journal_store.h"
#include "core/store/row_io.h"

namespace concordat::store {

using document::Change;
using document::Entry;
using document::EntryHeader;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

ConsortiumJournal::ConsortiumJournal(std::shared_ptr<Workspace> workspace, std::string consortium)
    : m_workspace(std::move(workspace)), m_consortium(std::move(consortium))
{}

template <class T, class Work>
Result<T> ConsortiumJournal::guarded(Work&& work)
{
    auto& connection = *m_workspace->m_connection;
    const std::scoped_lock lock{connection.mutex()};
    for (bool again = true;; again = false) {
        try {
            return work();
        } catch (const std::exception& problem) {
            const bool lost = connection.isLost();
            if (!lost || !again)
                return storageError(problem, m_workspace->location(),
                                    lost ? Moment::lost : Moment::working);
        }
        if (auto connected = connection.reconnect(); !connected)
            return std::move(connected.error());
    }
}

Result<std::optional<std::int64_t>>
ConsortiumJournal::append(const Entry& entry, const Change& change, std::int64_t base)
{
    auto& connection = *m_workspace->m_connection;
    std::optional<std::int64_t> number;
    auto prepared = prepareEntry(m_consortium, entry, change);
    prepared.words.number = base + 1;
    auto written = m_workspace->write([&]() -> Status {
        if (connection.backend() == Backend::postgresql) {
            const auto lock = connection.prepare("select pg_advisory_xact_lock(hashtext(:c))",
                                                 {Cell::Kind::text}, {});
            lock->parameters()[0].set(m_consortium);
            lock->run();
        }
        const auto last = lastEntry(connection, m_consortium);
        if (last.number != base)
            return {};
        m_workspace->m_writer->write(m_consortium, change, prepared.rowHashes);
        auto hash = prepared.words.hash(m_consortium, last.hash);
        EntryWriter{connection}.write(m_consortium, std::move(prepared.words), std::move(hash));
        number = base + 1;
        return {};
    });
    if (!written)
        return std::move(written.error());
    return number;
}

Result<std::vector<Entry>> ConsortiumJournal::entriesAfter(std::int64_t number)
{
    return read(number + 1, std::numeric_limits<std::int64_t>::max());
}

Result<std::vector<Entry>> ConsortiumJournal::entries(std::int64_t first, std::int64_t last)
{
    auto found = read(first, last);
    if (found && static_cast<std::int64_t>(found->size()) != last - first + 1)
        return Error{ErrorCode::notFound,
                     coreText("Store", "The journal has no entries {first} to {last}.")
                         .with("first", first)
                         .with("last", last),
                     m_workspace->location(),
                     {}};
    return found;
}

Result<std::vector<EntryHeader>> ConsortiumJournal::headers()
{
    return guarded<std::vector<EntryHeader>>(
        [this] { return readHeaders(*m_workspace->m_connection, m_consortium); });
}

Result<std::int64_t> ConsortiumJournal::lastNumber()
{
    return guarded<std::int64_t>([this]() -> Result<std::int64_t> {
        return lastEntry(*m_workspace->m_connection, m_consortium).number;
    });
}

Result<std::vector<Entry>> ConsortiumJournal::read(std::int64_t first, std::int64_t last)
{
    return guarded<std::vector<Entry>>([&]() -> Result<std::vector<Entry>> {
        auto stored = readEntries(*m_workspace->m_connection, m_consortium, first, last);
        if (!stored)
            return std::move(stored.error());
        std::vector<Entry> entries;
        entries.reserve(stored->size());
        for (auto& item : *stored)
            entries.push_back(std::move(item.entry));
        return entries;
    });
}

} // namespace concordat::store
