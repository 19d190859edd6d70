#include "core/model/hash.h"

#include <gtest/gtest.h>

namespace concordat::model {
namespace {

struct Case {
    std::string message;
    std::string digest;
};

// FIPS 180-2 (2002), appendix B; the digest of nothing is in NIST's example values.
const Case published[] = {
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {std::string(1'000'000, 'a'),
     "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
};

TEST(Hash, OfPublishedMessagesIsThePublishedOne)
{
    for (const auto& [message, digest] : published) {
        EXPECT_EQ(sha256(message), digest);
        EXPECT_EQ(shortHash(message), digest.substr(0, 32));
    }
}

TEST(Hash, OfPiecesIsThatOfThemJoined)
{
    for (const auto& [message, digest] : published) {
        const std::string_view whole{message};
        const auto middle = whole.size() / 2;
        EXPECT_EQ(sha256({whole.substr(0, middle), {}, whole.substr(middle)}), digest);
        EXPECT_EQ(shortHash({whole.substr(0, middle), whole.substr(middle)}), digest.substr(0, 32));
    }
}

} // namespace
} // namespace concordat::model
