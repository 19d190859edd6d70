#include "core/model/hash.h"

#include <array>
#include <cstdint>
#include <nettle/sha2.h>

#include "core/model/json.h"

namespace concordat::model {

namespace {

std::string digest(std::initializer_list<std::string_view> pieces, std::size_t keep)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    sha256_ctx context;
    sha256_init(&context);
    for (const auto piece : pieces)
        sha256_update(&context, piece.size(), reinterpret_cast<const std::uint8_t*>(piece.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> raw{};
    sha256_digest(&context, raw.size(), raw.data());
    std::string text;
    text.reserve(keep * 2);
    for (std::size_t i = 0; i < keep; ++i) {
        text += hex[raw[i] >> 4];
        text += hex[raw[i] & 15];
    }
    return text;
}

} // namespace

std::string sha256(std::string_view bytes)
{
    return digest({bytes}, 32);
}

std::string sha256(std::initializer_list<std::string_view> pieces)
{
    return digest(pieces, 32);
}

std::string shortHash(std::string_view bytes)
{
    return digest({bytes}, 16);
}

std::string shortHash(std::initializer_list<std::string_view> pieces)
{
    return digest(pieces, 16);
}

std::string contentHash(const State& state)
{
    return sha256(toJson(state, JsonStyle::compact));
}

} // namespace concordat::model
