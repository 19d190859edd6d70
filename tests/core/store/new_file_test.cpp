#include "core/store/new_file.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/core/store/store_fixture.h"

using namespace concordat;

namespace {

int refused(int reason)
{
    errno = reason;
    return -1;
}

int noHardLinks(const char*, const char*)
{
    return refused(EPERM);
}
int noSparingRename(const char*, const char*)
{
    return refused(EINVAL);
}
int brokenDisk(const char*, const char*)
{
    return refused(EIO);
}

class NewFile : public ::testing::Test {
protected:
    void SetUp() override { std::ofstream{draft} << "new"; }
    std::string held(const std::string& file) const
    {
        std::stringstream text;
        text << std::ifstream{file}.rdbuf();
        return text.str();
    }

    test::TemporaryFolder folder;
    std::string draft = folder / "draft";
    std::string path = folder / "workspace";
    std::vector<store::FileCalls> disks{store::FileCalls::system(),
                                        {noHardLinks, store::FileCalls::system().renameToFreeName},
                                        {noHardLinks, noSparingRename}};
};

TEST_F(NewFile, TakesItsPlaceAlsoWhereTheDiskKnowsNoHardLinks)
{
    for (const auto& disk : disks) {
        SetUp();
        EXPECT_TRUE(store::putInPlace(draft, path, disk));
        EXPECT_EQ(held(path), "new");
        std::filesystem::remove(path);
    }
}

TEST_F(NewFile, NeverTakesThePlaceOfAnother)
{
    std::ofstream{path} << "old";
    for (const auto& disk : disks) {
        SetUp();
        EXPECT_FALSE(store::putInPlace(draft, path, disk));
        EXPECT_EQ(errno, EEXIST);
        EXPECT_EQ(held(path), "old");
    }
}

TEST_F(NewFile, SaysWhyItFailedInsteadOfTryingOtherWays)
{
    EXPECT_FALSE(store::putInPlace(draft, path, {brokenDisk, noSparingRename}));
    EXPECT_EQ(errno, EIO);
    EXPECT_FALSE(store::putInPlace(draft, path, {noHardLinks, brokenDisk}));
    EXPECT_EQ(errno, EIO);
    EXPECT_FALSE(std::filesystem::exists(path));
    std::filesystem::remove(draft);
    EXPECT_FALSE(store::putInPlace(draft, path, disks[2]));
    EXPECT_EQ(errno, ENOENT);
    EXPECT_FALSE(std::filesystem::exists(path)); // what was reserved is given back
}

TEST_F(NewFile, AFreeNameCountsOnFromTheOnesThatAreTaken)
{
    EXPECT_EQ(store::freeName(path), path);
    std::ofstream{path} << "old";
    EXPECT_EQ(store::freeName(path), path + ".2");
    std::ofstream{path + ".2"} << "old";
    EXPECT_EQ(store::freeName(path), path + ".3");
}

} // namespace
