#include "core/model/hash.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

#include "core/model/json.h"

namespace concordat::model {

namespace {

std::string digest(std::initializer_list<std::string_view> pieces, std::size_t keep)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    // One context per thread, and the algorithm fetched once: making the one and finding the other
    // each cost more than hashing a short row.
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{
        EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    std::array<unsigned char, EVP_MAX_MD_SIZE> raw{};
    unsigned int length = 0;
    EVP_DigestInit_ex(context.get(), algorithm.get(), nullptr);
    for (const auto piece : pieces)
        EVP_DigestUpdate(context.get(), piece.data(), piece.size());
    EVP_DigestFinal_ex(context.get(), raw.data(), &length);
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
