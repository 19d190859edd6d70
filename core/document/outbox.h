#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "core/document/journal.h"

namespace concordat::document {

/// Writes entries to a journal on a thread of its own, one at a time, so that a slow server does
/// not hold up whoever edits.
class Outbox {
public:
    /// What came of one entry: its number, nothing when others wrote first, or an error.
    using Outcome = model::Result<std::optional<std::int64_t>>;

    /// `wake` is called on the writing thread whenever an outcome can be taken.
    Outbox(std::shared_ptr<Journal> journal, std::function<void()> wake);
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    /// Hands over one entry; only while nothing is under way and no outcome waits.
    void send(Entry entry, Change change, std::int64_t base);
    /// Whether an entry was sent whose outcome has not been taken.
    bool busy() const;
    /// The outcome of what was sent, once it is there.
    std::optional<Outcome> take();
    /// The same, waiting for it.
    Outcome wait();

private:
    struct Parcel {
        Entry entry;
        Change change;
        std::int64_t base = 0;
    };
    void work(const std::stop_token& stop);

    std::shared_ptr<Journal> m_journal;
    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Parcel> m_parcel;
    std::optional<Outcome> m_outcome;
    bool m_busy = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace concordat::document
