#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/document/draft.h"
#include "core/document/journal.h"

namespace concordat::document {

class Outbox;

/// One thing that undo takes back: an entry, or a run of rapid edits of one field.
struct Step {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string who;
    model::Text label;
};

/// How an edit is to be recorded.
struct EditOptions {
    /// Edits with the same key that follow each other within two seconds are one step.
    std::string mergeKey;
};

/// Who changed the state: this document, or somebody else whose entries were read.
enum class Origin { here, elsewhere };

/// One consortium while it is open: its present state, the way to change it, and who wants to know.
///
/// Not thread-safe; the states it hands out are. An edit is durable when `edit` returns, unless
/// `writeInBackground` was asked for: then it is shown at once and pending until `settle` has seen
/// the server's answer. Observers are called after the state has changed and must not edit from
/// within the call.
class Document {
public:
    using Observer = std::function<void(const Change&, Origin)>;
    using Clock = std::function<model::Timestamp()>;

    /// `number` is the last journal entry contained in `state`; without a journal it is read-only.
    Document(model::State state, std::int64_t number, std::shared_ptr<Journal> journal,
             std::string who, Clock clock = &model::Timestamp::now);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const model::State& state() const { return m_state; }
    std::int64_t number() const { return m_number; }
    bool isReadOnly() const { return !m_journal; }
    const std::string& who() const { return m_who; }

    /// Runs `write` on a draft, validates, journals and publishes the result. When `write` fails,
    /// the result is invalid, or storage refuses, nothing has changed. An edit that changes
    /// nothing writes nothing and returns an empty change. Edits of others that came first are
    /// merged; `ErrorCode::conflict` when they touched the same field.
    model::Result<Change> edit(model::Text label, const std::function<model::Status(Draft&)>& write,
                               const EditOptions& options = {});

    bool canUndo() const;
    bool canRedo() const;
    /// What undo would take back; empty when nothing.
    model::Text undoLabel() const;
    model::Text redoLabel() const;
    /// Takes back the last step of this user. A conflict when others changed the same fields since.
    model::Result<Change> undo();
    model::Result<Change> redo();

    /// The row that names the present state, to be stored with the edit it belongs to.
    model::Version versionOfPresent(std::string name, std::string note = {}) const;
    /// Names the present state.
    model::Result<model::Id<model::Version>> nameVersion(std::string name, std::string note = {});
    /// The state after journal entry `number`.
    model::Result<model::State> stateAt(std::int64_t number) const;
    /// The state a version names; an error when its journal is not in this workspace.
    model::Result<model::State> stateOf(const model::Version& version) const;
    /// Makes an earlier state the present one, as an edit; versions named since stay.
    model::Result<Change> bringBack(const model::State& earlier, model::Text label);

    /// From now on edits return before they are stored. `wake` is called on another thread when
    /// `settle` has something to do.
    void writeInBackground(std::function<void()> wake);
    /// Edits that are shown but not stored yet.
    std::size_t pendingCount() const { return m_pending.size(); }
    /// Takes the answers that have come. An edit that met somebody else's, and every pending edit
    /// when the server fails, is taken back; returns why, one error for each edit taken back.
    std::vector<model::Error> settle();
    /// Waits until nothing is pending; the same answers.
    std::vector<model::Error> flush();

    /// The edits that met somebody else's in one field and were not made since this was last
    /// asked, oldest first. Their authors may still want them: see `insist`.
    std::vector<Entry> takeConflicts();
    /// Makes such an edit after all, over what others wrote, as a new edit.
    model::Result<Change> insist(const Entry& entry);

    /// Reads what others wrote since; the number of their entries.
    model::Result<std::size_t> refresh();

    model::Result<std::vector<EntryHeader>> history() const;

    /// Calls `observer` after every change until the returned number is passed to `unobserve`.
    int observe(Observer observer);
    void unobserve(int token);

private:
    /// An edit under way to the journal.
    struct Pending {
        Entry entry;
        Change change;
        model::State after;
    };

    void post(EntryHeader header, const Change& change, const model::State& wanted);
    void sendNext();
    std::vector<model::Error> handle(const model::Result<std::optional<std::int64_t>>& outcome);
    std::vector<model::Error> rebase();
    std::vector<model::Error> takeBackPending(const model::Error& reason);
    void remember(const Entry& entry, const model::Error& reason);
    void countSteps();
    model::Result<std::vector<Entry>> entriesOf(std::int64_t first, std::int64_t last) const;
    model::Result<Change> commit(EntryHeader header, model::State wanted);
    model::Result<Change> takeBack(const Step& step, EntryKind kind);
    /// Takes the own steps back, or does them again, until one of them changes something.
    model::Result<Change> takeBackLast(EntryKind kind);
    void publish(const Change& change, Origin origin);
    void record(const EntryHeader& header);

    model::State m_state;
    std::int64_t m_number = 0;
    std::shared_ptr<Journal> m_journal;
    std::string m_who;
    Clock m_clock;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    std::string m_lastKey;
    model::Timestamp m_lastAt;
    std::vector<std::pair<int, Observer>> m_observers;
    int m_nextToken = 1;
    model::State m_stored; ///< writing in background: what the journal is known to hold
    std::int64_t m_storedNumber = 0;
    std::deque<Pending> m_pending;
    std::vector<Entry> m_conflicts;   ///< refused because of others, until they are taken
    std::unique_ptr<Outbox> m_outbox; ///< last: its thread ends first
};

} // namespace concordat::document
