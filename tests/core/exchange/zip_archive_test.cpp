#include "core/exchange/zip_archive.h"

#include <gmock/gmock.h>

#include "tests/core/exchange/exchange_support.h"

namespace concordat::exchange {
namespace {

using testing::ElementsAre;

ZipArchive opened(const std::string& bytes)
{
    auto archive = ZipArchive::open(bytes);
    EXPECT_TRUE(archive) << archive.error().toEnglish();
    return *std::move(archive);
}

std::vector<std::string> names(ZipArchive& archive)
{
    std::vector<std::string> found;
    for (std::size_t i = 0; i < archive.size(); ++i)
        found.push_back(archive.name(i).value_or("?"));
    return found;
}

TEST(ZipArchive, GivesBackWhatWasPutIn)
{
    const std::string large(300'000, 'x'); // several buffers full
    const auto bytes = test::zipped({{"a.csv", "one"}, {"sub/b.csv", large}, {"leer.txt", ""}});
    auto archive = opened(bytes);
    ASSERT_TRUE(archive.isOpen());
    EXPECT_THAT(names(archive), ElementsAre("a.csv", "sub/b.csv", "leer.txt"));
    EXPECT_EQ(archive.read(0), "one");
    EXPECT_EQ(archive.read(1), large);
    EXPECT_EQ(archive.read(2), "");
    EXPECT_EQ(archive.find("sub/b.csv"), 1u);
}

TEST(ZipArchive, ReplacesAndRemovesEntriesAndLeavesTheRest)
{
    const auto bytes = test::zipped({{"first", "1"}, {"second", "2"}, {"third", "3"}});
    auto archive = opened(bytes);
    EXPECT_TRUE(archive.replace("third", "changed"));
    EXPECT_TRUE(archive.remove(archive.find("second").value()));
    EXPECT_TRUE(archive.replace("Straße.txt", "added"));
    const auto written = archive.close();
    ASSERT_TRUE(written) << archive.problem();

    auto again = opened(*written);
    EXPECT_THAT(names(again), ElementsAre("first", "third", "Straße.txt"));
    EXPECT_EQ(again.read(0), "1");
    EXPECT_EQ(again.read(1), "changed");
    EXPECT_EQ(again.read(2), "added");
}

TEST(ZipArchive, UnchangedIsWrittenByteForByte)
{
    const auto bytes = test::zipped({{"a", "1"}});
    EXPECT_EQ(opened(bytes).close(), bytes);
}

TEST(ZipArchive, StopsReadingOnceThereIsMoreThanWasAskedFor)
{
    const auto bytes = test::zipped({{"bomb", std::string(10'000'000, '\0')}});
    EXPECT_LT(bytes.size(), 20'000u);
    auto archive = opened(bytes);
    const auto content = archive.read(0, 1000);
    ASSERT_TRUE(content);
    EXPECT_GT(content->size(), 1000u);
    EXPECT_LT(content->size(), 100'000u);
    EXPECT_EQ(archive.read(0, 10'000'000)->size(), 10'000'000u);
}

TEST(ZipArchive, SaysWhatIsWrong)
{
    const std::string text = "PK\x03\x04 and nothing else";
    const auto none = opened(text);
    EXPECT_FALSE(none.isOpen());
    EXPECT_EQ(none.problem(), "Not a zip archive");

    const auto bytes = test::zipped({{"a", "1"}});
    auto archive = opened(bytes);
    EXPECT_FALSE(archive.find("b"));
    EXPECT_EQ(archive.problem(), "No such file");
    EXPECT_FALSE(archive.read(7));
    EXPECT_EQ(archive.problem(), "Invalid argument");
    EXPECT_FALSE(archive.name(7));
    EXPECT_FALSE(archive.remove(7));

    auto damaged = test::zipped({{"a.csv", "plain enough to be stored"}});
    damaged[damaged.find("plain")] = 'P';
    auto torn = opened(damaged);
    EXPECT_FALSE(torn.read(0));
    EXPECT_EQ(torn.problem(), "CRC error");
}

} // namespace
} // namespace concordat::exchange
