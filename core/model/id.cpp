#include "core/model/id.h"

#include <chrono>
#include <cstdint>
#include <mutex>
#include <random>

namespace concordat::model {

bool isValidId(std::string_view text)
{
    if (text.empty() || text.size() > 64)
        return false;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (!letter && !digit && c != '-' && c != '_' && c != '.')
            return false;
    }
    return true;
}

std::string newId()
{
    struct Generator {
        std::mutex mutex;
        std::mt19937_64 random{std::random_device{}()};
        std::uint64_t time = 0;
        std::uint64_t high = 0; // 16 of the 80 random bits
        std::uint64_t low = 0;  // the other 64, counted up within one millisecond
    };
    static Generator generator;
    const std::scoped_lock lock{generator.mutex};
    const auto now =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                       std::chrono::system_clock::now().time_since_epoch())
                                       .count());
    if (now > generator.time) {
        generator.time = now;
        generator.high = generator.random() & 0xFFFF;
        generator.low = generator.random() >> 1; // room to count
    } else {
        ++generator.low;
    }
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text(26, '0');
    auto time = generator.time;
    for (std::size_t i = 10; i-- > 0; time >>= 5)
        text[i] = alphabet[time & 31];
    auto low = generator.low;
    auto high = generator.high;
    for (std::size_t i = 26; i-- > 10;) {
        text[i] = alphabet[low & 31];
        low = (low >> 5) | ((high & 31) << 59);
        high >>= 5;
    }
    return text;
}

} // namespace concordat::model
