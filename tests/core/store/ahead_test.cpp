#include "core/store/ahead.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <stdexcept>

using concordat::store::Ahead;

namespace {

TEST(Ahead, GivesEveryItemInOrder)
{
    constexpr std::size_t count = 1000;
    Ahead<std::size_t> squares{count, 4, [](std::size_t place) { return place * place; }};
    for (std::size_t place = 0; place < count; ++place)
        ASSERT_EQ(squares.next(), place * place);
}

TEST(Ahead, IsAheadByNoMoreThanItSays)
{
    constexpr std::size_t most = 3;
    std::atomic<std::size_t> made = 0;
    Ahead<std::size_t> items{200, most, [&](std::size_t place) {
                                 ++made;
                                 return place;
                             }};
    for (std::size_t taken = 1; taken <= 200; ++taken) {
        items.next();
        // What waits, what was taken with it, and the one being made.
        EXPECT_LE(made, taken + 2 * most + 1);
    }
}

TEST(Ahead, ThrowsWhatMakingAnItemThrewWhenItsTurnComes)
{
    Ahead<int> items{10, 4, [](std::size_t place) {
                         if (place == 5)
                             throw std::runtime_error{"the sixth"};
                         return static_cast<int>(place);
                     }};
    for (int place = 0; place < 5; ++place)
        EXPECT_EQ(items.next(), place);
    EXPECT_THROW(items.next(), std::runtime_error);
    EXPECT_EQ(items.next(), 6);
}

TEST(Ahead, EndsWhenNobodyTakesTheRest)
{
    std::atomic<std::size_t> alive = 0;
    struct Counted {
        explicit Counted(std::atomic<std::size_t>& count) : m_count(&count) { ++*m_count; }
        Counted(Counted&& other) noexcept : m_count(std::exchange(other.m_count, nullptr)) {}
        Counted& operator=(Counted&&) = delete;
        ~Counted()
        {
            if (m_count)
                --*m_count;
        }
        std::atomic<std::size_t>* m_count;
    };
    {
        Ahead<Counted> items{100000, 4, [&](std::size_t) { return Counted{alive}; }};
        for (int taken = 0; taken < 7; ++taken)
            items.next();
        EXPECT_GT(alive, 0U);
    }
    EXPECT_EQ(alive, 0U);
}

} // namespace
