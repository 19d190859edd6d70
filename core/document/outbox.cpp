#include "core/document/outbox.h"

namespace concordat::document {

Outbox::Outbox(std::shared_ptr<Journal> journal, std::function<void()> wake)
    : m_journal(std::move(journal)), m_wake(std::move(wake)),
      m_thread([this](const std::stop_token& stop) { work(stop); })
{}

Outbox::~Outbox()
{
    m_thread.request_stop();
    m_thread.join();
}

void Outbox::send(Entry entry, Change change, std::int64_t base)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_parcel = Parcel{std::move(entry), std::move(change), base};
        m_busy = true;
    }
    m_changed.notify_all();
}

bool Outbox::busy() const
{
    const std::scoped_lock lock{m_mutex};
    return m_busy;
}

std::optional<Outbox::Outcome> Outbox::take()
{
    const std::scoped_lock lock{m_mutex};
    auto outcome = std::move(m_outcome);
    m_outcome.reset();
    if (outcome)
        m_busy = false;
    return outcome;
}

Outbox::Outcome Outbox::wait()
{
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return m_outcome.has_value(); });
    auto outcome = *std::move(m_outcome);
    m_outcome.reset();
    m_busy = false;
    return outcome;
}

void Outbox::work(const std::stop_token& stop)
{
    std::unique_lock lock{m_mutex};
    while (m_changed.wait(lock, stop, [this] { return m_parcel.has_value(); })) {
        const Parcel parcel = *std::move(m_parcel);
        m_parcel.reset();
        lock.unlock();
        auto outcome = m_journal->append(parcel.entry, parcel.change, parcel.base);
        lock.lock();
        m_outcome = std::move(outcome);
        m_changed.notify_all();
        lock.unlock();
        m_wake();
        lock.lock();
    }
}

} // namespace concordat::document
