#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <variant>

namespace concordat::store {

/// Makes items on a thread of its own, in order and at most a few ahead of whoever takes them.
template <class Item>
class Ahead {
public:
    Ahead(std::size_t count, std::size_t mostAhead, std::function<Item(std::size_t)> make)
        : m_mostAhead(mostAhead), m_make(std::move(make)),
          m_thread([this, count](const std::stop_token& stop) { work(count, stop); })
    {}

    /// The next of the items, when it is ready. Throws what making it threw.
    Item next()
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return !m_made.empty(); });
        auto made = std::move(m_made.front());
        m_made.pop_front();
        lock.unlock();
        m_changed.notify_all();
        if (const auto* failure = std::get_if<std::exception_ptr>(&made))
            std::rethrow_exception(*failure);
        return std::get<Item>(std::move(made));
    }

private:
    using Made = std::variant<Item, std::exception_ptr>;

    Made make(std::size_t place)
    {
        try {
            return m_make(place);
        } catch (...) {
            return std::current_exception();
        }
    }

    void work(std::size_t count, const std::stop_token& stop)
    {
        for (std::size_t place = 0; place < count; ++place) {
            auto made = make(place);
            std::unique_lock lock{m_mutex};
            if (!m_changed.wait(lock, stop, [this] { return m_made.size() < m_mostAhead; }))
                return;
            m_made.push_back(std::move(made));
            lock.unlock();
            m_changed.notify_all();
        }
    }

    std::size_t m_mostAhead;
    std::function<Item(std::size_t)> m_make;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Made> m_made;
    std::jthread m_thread; ///< last: it uses the others, and ends before they do
};

} // namespace concordat::store
