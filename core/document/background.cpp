// The part of Document that meets others: edits shown before they are stored, and conflicts.
#include <map>

#include "core/document/document.h"
#include "core/document/outbox.h"
#include "core/model/hash.h"
#include "core/model/validate.h"

namespace concordat::document {

using model::coreText;
using model::Error;
using model::State;

namespace {

Error takenBack(const EntryHeader& header, const Error& reason)
{
    return Error{reason.code,
                 coreText("Document", "“{edit}” was not stored and has been taken back.")
                     .with("edit", header.label),
                 {},
                 {reason}};
}

/// Moves what an undo or redo means to the new numbers: entries up to `stored` keep theirs. False
/// when nothing of it is left.
bool retarget(EntryHeader& header, std::int64_t stored,
              const std::map<std::int64_t, std::int64_t>& renumbered)
{
    if (header.targetLast <= stored)
        return true;
    const auto first = renumbered.lower_bound(header.targetFirst);
    const auto after = renumbered.upper_bound(header.targetLast);
    const bool begunBefore = header.targetFirst <= stored;
    if (first == after && !begunBefore)
        return false;
    if (!begunBefore)
        header.targetFirst = first->second;
    header.targetLast = first == after ? stored : std::prev(after)->second;
    return true;
}

/// Versions that the change names are of the state before it, which others have changed meanwhile.
State withVersionsOf(const State& before, std::int64_t number, State after, const Change& change)
{
    const auto versions = model::tableOf<model::Version>();
    Draft draft{std::move(after)};
    for (const auto& row : change.rows) {
        if (row.table != versions || row.before)
            continue;
        draft.update(model::Id<model::Version>{row.id()}, [&](model::Version& version) {
            version.entry = number;
            version.content = model::contentHash(before);
        });
    }
    return draft.state();
}

} // namespace

void Document::writeInBackground(std::function<void()> wake)
{
    if (!m_journal || m_outbox)
        return;
    m_stored = m_state;
    m_storedNumber = m_number;
    m_outbox = std::make_unique<Outbox>(m_journal, std::move(wake));
}

void Document::post(EntryHeader header, const Change& change, const State& wanted)
{
    header.number = ++m_number;
    m_state = wanted;
    record(header);
    m_pending.push_back({Entry{std::move(header), patchOf(change)}, change, wanted});
    if (m_pending.size() == 1)
        sendNext();
    publish(change, Origin::here);
}

void Document::sendNext()
{
    if (m_pending.empty())
        return;
    const auto& next = m_pending.front();
    m_outbox->send(next.entry, next.change, m_storedNumber);
}

std::vector<Error> Document::settle()
{
    std::vector<Error> refused;
    while (m_outbox) {
        const auto outcome = m_outbox->take();
        if (!outcome)
            break;
        auto more = handle(*outcome);
        refused.insert(refused.end(), more.begin(), more.end());
    }
    return refused;
}

std::vector<Error> Document::flush()
{
    std::vector<Error> refused;
    while (m_outbox && m_outbox->busy()) {
        auto more = handle(m_outbox->wait());
        refused.insert(refused.end(), more.begin(), more.end());
    }
    return refused;
}

std::vector<Error> Document::handle(const model::Result<std::optional<std::int64_t>>& outcome)
{
    if (!outcome)
        return takeBackPending(outcome.error());
    if (!*outcome)
        return rebase();
    m_stored = std::move(m_pending.front().after);
    m_storedNumber = **outcome;
    m_pending.pop_front();
    sendNext();
    return {};
}

std::vector<Error> Document::takeBackPending(const Error& reason)
{
    std::vector<Error> refused;
    for (const auto& pending : m_pending)
        refused.push_back(takenBack(pending.entry.header, reason));
    m_pending.clear();
    const Change change = diff(m_state, m_stored);
    m_state = m_stored;
    m_number = m_storedNumber;
    countSteps();
    publish(change, Origin::elsewhere);
    return refused;
}

std::vector<Error> Document::rebase()
{
    const auto others = m_journal->entriesAfter(m_storedNumber);
    if (!others)
        return takeBackPending(others.error());
    if (others->empty())
        return takeBackPending(
            Error{model::ErrorCode::notFound,
                  coreText("Document", "The consortium was removed meanwhile; the edit was not "
                                       "stored."),
                  {},
                  {}});
    for (const auto& entry : *others) {
        auto applied = apply(m_stored, entry.patch);
        if (!applied)
            return takeBackPending(applied.error());
        m_stored = *std::move(applied);
    }
    const auto oldBase = m_storedNumber;
    m_storedNumber = others->back().header.number;

    std::map<std::int64_t, std::int64_t> renumbered; // of those still pending
    std::vector<Error> refused;
    std::deque<Pending> kept;
    State state = m_stored;
    auto number = m_storedNumber;
    for (auto& pending : m_pending) {
        auto& header = pending.entry.header;
        if (!retarget(header, oldBase, renumbered))
            continue; // what it would take back, or do again, was itself not stored
        auto applied = apply(state, pending.entry.patch);
        if (!applied) {
            remember(pending.entry, applied.error());
            refused.push_back(takenBack(pending.entry.header, applied.error()));
            continue;
        }
        pending.change = diff(state, *applied);
        if (pending.change.empty())
            continue;
        if (header.kind == EntryKind::edit) {
            *applied = withVersionsOf(state, number, *std::move(applied), pending.change);
            pending.change = diff(state, *applied);
        }
        std::vector<model::TouchedRow> touched;
        for (const auto& row : pending.change.rows)
            touched.push_back({row.table, row.id(), row.after.get()});
        if (const auto valid = model::validate(*applied, touched); !valid) {
            refused.push_back(takenBack(pending.entry.header, valid.error()));
            continue;
        }
        state = *std::move(applied);
        pending.entry.patch = patchOf(pending.change);
        renumbered[header.number] = ++number;
        header.number = number;
        header.continues = false;
        pending.after = state;
        kept.push_back(std::move(pending));
    }
    m_pending = std::move(kept);
    const Change change = diff(m_state, state);
    m_state = std::move(state);
    m_number = number;
    countSteps();
    sendNext();
    publish(change, Origin::elsewhere);
    return refused;
}

void Document::remember(const Entry& entry, const Error& reason)
{
    if (reason.code == model::ErrorCode::conflict)
        m_conflicts.push_back(entry);
}

std::vector<Entry> Document::takeConflicts()
{
    return std::exchange(m_conflicts, {});
}

model::Result<Change> Document::insist(const Entry& entry)
{
    EntryHeader header;
    header.label = entry.header.label;
    m_lastKey.clear();
    return commit(std::move(header), impose(m_state, entry.patch));
}

} // namespace concordat::document
