#pragma once

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <functional>
#include <iterator>
#include <mutex>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace concordat::store {

/// Makes items on a thread of its own, in order and at most twice `mostAhead` before whoever takes
/// them. The same thread takes down those that are over as long as it makes others, so that
/// whoever takes them loses little time with that either.
template <class Item>
class Ahead {
public:
    Ahead(std::size_t count, std::size_t mostAhead, std::function<Item(std::size_t)> make)
        : m_mostAhead(mostAhead), m_make(std::move(make)),
          m_thread([this, count](const std::stop_token& stop) { work(count, stop); })
    {}

    /// The next of the items, when it is ready; the one before it is over. Throws what making it
    /// threw.
    Item& next()
    {
        if (m_place == m_taken.size())
            takeMade();
        auto& made = m_taken[m_place++];
        if (const auto* failure = std::get_if<std::exception_ptr>(&made))
            std::rethrow_exception(*failure);
        return std::get<Item>(made);
    }

private:
    using Made = std::variant<Item, std::exception_ptr>;

    /// All that are ready at once, as waking a thread takes longer than making an item.
    void takeMade()
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return !m_made.empty(); });
        std::move(m_taken.begin(), m_taken.end(), std::back_inserter(m_over));
        m_taken = std::exchange(m_made, {});
        m_place = 0;
        lock.unlock();
        m_changed.notify_all();
    }

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
            const auto over = std::exchange(m_over, {});
            lock.unlock();
            m_changed.notify_all();
        }
    }

    std::size_t m_mostAhead;
    std::function<Item(std::size_t)> m_make;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Made> m_made;  ///< wait to be taken
    std::vector<Made> m_over;  ///< wait to be taken down
    std::vector<Made> m_taken; ///< whoever takes them is at `m_place` of these
    std::size_t m_place = 0;
    std::jthread m_thread; ///< last: it uses the others, and ends before they do
};

} // namespace concordat::store
