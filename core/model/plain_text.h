#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace concordat::model {

/// Whether a byte is printable ASCII and neither `"` nor `\`: the same in JSON as it stands.
constexpr bool isPlainByte(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
}

/// The place of the first byte from `at` that is not plain; the text's size when there is none.
/// Eight bytes at a time: most texts are plain, and every text of an import is looked at.
inline std::size_t endOfPlainText(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t highBits = 0x80 * each;
    // A high bit for every byte that is zero; a byte above such a one may be marked in error, so
    // the answer says only whether there is any.
    const auto hasZero = [](std::uint64_t bytes) { return (bytes - each) & ~bytes; };
    while (at + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        const auto control = (bytes - 0x20 * each) & ~bytes;
        const auto marked = bytes | control | hasZero(bytes ^ 0x7F * each) |
                            hasZero(bytes ^ '"' * each) | hasZero(bytes ^ '\\' * each);
        if ((marked & highBits) != 0)
            break;
        at += sizeof bytes;
    }
    while (at < text.size() && isPlainByte(static_cast<unsigned char>(text[at])))
        ++at;
    return at;
}

} // namespace concordat::model
