#include <fstream>
#include <random>

#include <sys/stat.h>
#include <unistd.h>

#include "core/model/hash.h"
#include "core/store/schema.h"
#include "tests/core/store/store_fixture.h"

using namespace concordat;
using model::ErrorCode;
using store::OpenMode;
using store::Workspace;

namespace {

std::string bytesOf(const std::string& path)
{
    if (!std::filesystem::is_regular_file(path))
        return {};
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void write(const std::string& path, std::string_view bytes)
{
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// What only a file can suffer.
class FileTest : public test::StoreTest {
protected:
    void SetUp() override
    {
        if (onServer())
            GTEST_SKIP() << "a server has no file";
        path = newLocation();
        newWorkspace(path, 50);
        good = bytesOf(path);
    }

    void expectRefused(const std::string& file, ErrorCode code, const std::string& word)
    {
        const auto before = bytesOf(file);
        const auto opened = Workspace::open(file);
        ASSERT_FALSE(opened) << word;
        EXPECT_EQ(opened.error().code, code) << opened.error().toEnglish();
        EXPECT_NE(opened.error().toEnglish().find(word), std::string::npos)
            << opened.error().toEnglish();
        EXPECT_EQ(bytesOf(file), before);
    }

    std::string path;
    std::string good;
};

TEST_F(FileTest, WrongFilesEachGiveOneClearErrorAndStayAsTheyAre)
{
    const auto other = folder / "other";
    write(other, "");
    expectRefused(other, ErrorCode::input, "empty");
    write(other, "projectID;acronym\n1;A\n");
    expectRefused(other, ErrorCode::input, "not a Concordat workspace");
    write(other, good.substr(0, 60));
    expectRefused(other, ErrorCode::input, "cut off");
    write(other, good.substr(0, good.size() / 2));
    expectRefused(other, ErrorCode::damaged, "cut off");
    auto foreign = good;
    foreign[68] = 'X';
    write(other, foreign);
    expectRefused(other, ErrorCode::input, "another program");
    expectRefused(folder / "missing", ErrorCode::notFound, "no such file");
    EXPECT_FALSE(std::filesystem::exists(folder / "missing"));
    expectRefused(folder / "", ErrorCode::input, "not a file");
}

TEST_F(FileTest, OpeningTouchesNothingUntilTheFirstEdit)
{
    auto workspace = Workspace::open(path);
    ASSERT_TRUE(workspace);
    auto document = openDocument(**workspace);
    ASSERT_TRUE((*workspace)->list());
    EXPECT_EQ(bytesOf(path), good);
    ASSERT_TRUE(rename(*document, "m0", "Changed"));
    EXPECT_NE(bytesOf(path), good);
    EXPECT_FALSE(std::filesystem::exists(path + "-journal"));
}

TEST_F(FileTest, ANewerFileOpensForReadingOnly)
{
    auto newer = good;
    newer[63] = static_cast<char>(store::schemaVersion + 1);
    write(path, newer);
    auto workspace = Workspace::open(path);
    ASSERT_TRUE(workspace) << workspace.error().toEnglish();
    EXPECT_TRUE((*workspace)->isReadOnly());
    EXPECT_NE(model::toEnglish((*workspace)->notice()).find("newer"), std::string::npos);
    auto document = openDocument(**workspace);
    EXPECT_EQ(document->state().rows<model::Member>().size(), 50U);
    const auto refused = rename(*document, "m0", "No");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::readOnly);
    EXPECT_EQ(bytesOf(path), newer);
}

TEST_F(FileTest, ALockedFileRefusesTheEditAndKeepsTheOldState)
{
    auto workspace = Workspace::open(path);
    ASSERT_TRUE(workspace);
    auto document = openDocument(**workspace);
    auto holder = store::Connection::open(path, store::Connection::Mode::readWrite);
    ASSERT_TRUE(holder);
    (*holder)->execute("begin exclusive");
    const auto refused = rename(*document, "m0", "Locked out");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().toEnglish().find("Another program"), std::string::npos);
    EXPECT_EQ(document->state().find(model::Id<model::Member>{"m0"})->name, "Member 0");
    (*holder)->execute("rollback");
    EXPECT_EQ(bytesOf(path), good);
    EXPECT_TRUE(rename(*document, "m0", "Now"));
}

TEST_F(FileTest, AFileThatWentWhileItWasOpenIsSaidToBeGone)
{
    auto workspace = Workspace::open(path);
    ASSERT_TRUE(workspace);
    auto document = openDocument(**workspace);
    std::filesystem::remove(path);
    const auto refused = rename(*document, "m0", "Into nowhere");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::storage);
    EXPECT_NE(refused.error().toEnglish().find("moved or deleted"), std::string::npos)
        << refused.error().toEnglish();
    EXPECT_EQ(document->state().find(model::Id<model::Member>{"m0"})->name, "Member 0");
    EXPECT_FALSE(std::filesystem::exists(path));
}

TEST_F(FileTest, AFlippedBitNeverCrashesAndChangedContentIsFound)
{
    std::mt19937 random{7};
    const auto other = folder / "flipped.concordat";
    int found = 0;
    for (int round = 0; round < 150; ++round) {
        auto bytes = good;
        const auto at = 100 + random() % (bytes.size() - 100);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        write(other, bytes);
        auto workspace = Workspace::open(other);
        if (!workspace) {
            ++found;
            continue;
        }
        (void)(*workspace)->list();
        (void)(*workspace)->loadAll();
        const auto report = (*workspace)->verify();
        if (!report || !report->problems.empty())
            ++found;
        else {
            // Nobody noticed: then nothing that means anything may have changed.
            const auto loaded = (*workspace)->load("c");
            ASSERT_TRUE(loaded);
            EXPECT_TRUE(loaded->first == consortium("c", 50)) << "byte " << at;
        }
    }
    EXPECT_GT(found, 0);
}

TEST_F(FileTest, ContentChangedBehindTheProgramIsFound)
{
    for (const auto* statement :
         {"update member set name = 'Somebody else' where id = 'm3'",
          "delete from member where id = 'm3'", "update journal set who = 'not me'",
          "update journal set patch = replace(patch, 'Member 3', 'Member X')",
          "delete from journal where number = 2"}) {
        write(path, good);
        {
            auto workspace = Workspace::open(path);
            auto document = openDocument(**workspace);
            ASSERT_TRUE(rename(*document, "m1", "One"));
            ASSERT_TRUE(rename(*document, "m1", "Two"));
        }
        {
            auto connection = store::Connection::open(path, store::Connection::Mode::readWrite);
            ASSERT_TRUE(connection);
            (*connection)->execute(statement);
        }
        auto workspace = Workspace::open(path);
        ASSERT_TRUE(workspace);
        const auto report = (*workspace)->verify();
        ASSERT_TRUE(report);
        EXPECT_FALSE(report->problems.empty()) << statement;
    }
}

TEST_F(FileTest, PathsWithOddCharactersAreJustPaths)
{
    const auto odd = folder / "名 'q\" ?mode=ro&x=%41 #.concordat";
    newWorkspace(odd);
    EXPECT_TRUE(std::filesystem::exists(odd));
    const auto opened = Workspace::open(odd);
    ASSERT_TRUE(opened) << opened.error().toEnglish();
    EXPECT_EQ((*opened)->list()->size(), 1U);
}

TEST_F(FileTest, AnExistingFileIsNeverOverwritten)
{
    EXPECT_FALSE(Workspace::create(path));
    EXPECT_EQ(bytesOf(path), good);
    EXPECT_FALSE(Workspace::create(folder / "no/such/folder/x.concordat"));
}

TEST_F(FileTest, ABackupHoldsTheSame)
{
    auto workspace = Workspace::open(path);
    ASSERT_TRUE(workspace);
    const auto copy = folder / "copy.concordat";
    ASSERT_TRUE((*workspace)->backup(copy));
    EXPECT_FALSE((*workspace)->backup(copy));
    auto opened = Workspace::open(copy);
    ASSERT_TRUE(opened);
    EXPECT_TRUE((*opened)->load("c")->first == consortium("c", 50));
}

TEST_F(FileTest, AnOlderFileIsMigratedAfterABackup)
{
    {
        auto connection = store::Connection::open(path, store::Connection::Mode::readWrite);
        ASSERT_TRUE(connection);
        // As if the program of that time had known neither this column nor this table.
        (*connection)->execute("alter table member drop column website");
        (*connection)->execute("drop table scenario");
        (*connection)->execute("update workspace_meta set value = '0' where key = 'schema'");
        (*connection)->execute("pragma user_version = 0");
    }
    const auto old = bytesOf(path);
    {
        auto readOnly = Workspace::open(path, OpenMode::readOnly);
        EXPECT_EQ(bytesOf(path), old);
    }
    auto workspace = Workspace::open(path);
    ASSERT_TRUE(workspace) << workspace.error().toEnglish();
    const auto backup = path + ".before-schema-" + std::to_string(store::schemaVersion);
    EXPECT_TRUE(std::filesystem::exists(backup));
    EXPECT_NE(model::toEnglish((*workspace)->notice()).find(backup), std::string::npos);
    EXPECT_TRUE((*workspace)->load("c")->first == consortium("c", 50));
    const auto report = (*workspace)->verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->problems.empty());
}

TEST_F(FileTest, AFileRestoredFromTheBackupOfItsMigrationIsMigratedAgain)
{
    {
        auto connection = store::Connection::open(path, store::Connection::Mode::readWrite);
        ASSERT_TRUE(connection);
        (*connection)->execute("update workspace_meta set value = '1' where key = 'schema'");
        (*connection)->execute("pragma user_version = 1");
    }
    const auto backup = path + ".before-schema-" + std::to_string(store::schemaVersion);
    for (const auto& expected : {backup, backup + ".2", backup + ".3"}) {
        {
            auto workspace = Workspace::open(path);
            ASSERT_TRUE(workspace) << workspace.error().toEnglish();
            EXPECT_NE(model::toEnglish((*workspace)->notice()).find(expected + "."),
                      std::string::npos);
        }
        ASSERT_TRUE(std::filesystem::exists(expected));
        std::filesystem::copy_file(backup, path, std::filesystem::copy_options::overwrite_existing);
    }
}

TEST_F(FileTest, AMigrationThatFailsLeavesNoBackupBehind)
{
    {
        auto connection = store::Connection::open(path, store::Connection::Mode::readWrite);
        ASSERT_TRUE(connection);
        (*connection)->execute("update workspace_meta set value = '1' where key = 'schema'");
        (*connection)->execute("pragma user_version = 1");
        for (const auto* event : {"insert", "update"})
            (*connection)
                ->execute(std::string{"create trigger no_"} + event + " before " + event +
                          " on workspace_meta begin select raise(abort, 'no'); end");
    }
    const auto old = bytesOf(path);
    EXPECT_FALSE(Workspace::open(path));
    EXPECT_EQ(bytesOf(path), old);
    EXPECT_FALSE(
        std::filesystem::exists(path + ".before-schema-" + std::to_string(store::schemaVersion)));
}

TEST_F(FileTest, AnOlderFileIsReadAsItIsAndMigratedWhenItMayBeWritten)
{
    {
        auto connection = store::Connection::open(path, store::Connection::Mode::readWrite);
        ASSERT_TRUE(connection);
        (*connection)->execute("alter table \"member\" drop column \"chainPosition\"");
        (*connection)->execute("drop table \"holiday\"");
        (*connection)->execute("update workspace_meta set value = '1' where key = 'schema'");
        (*connection)->execute("pragma user_version = 1");
    }
    const auto old = bytesOf(path);
    for (const auto mode : {OpenMode::readOnly, OpenMode::readWrite}) {
        auto workspace = Workspace::open(path, mode);
        ASSERT_TRUE(workspace) << workspace.error().toEnglish();
        const auto loaded = (*workspace)->load("c");
        ASSERT_TRUE(loaded) << loaded.error().toEnglish();
        EXPECT_TRUE(loaded->first == consortium("c", 50));
        const auto report = (*workspace)->verify();
        ASSERT_TRUE(report) << report.error().toEnglish();
        EXPECT_TRUE(report->problems.empty());
        EXPECT_EQ(bytesOf(path) == old, mode == OpenMode::readOnly);
    }
}

TEST_F(FileTest, AFileThatDoesNotSayItsVersionIsRefused)
{
    {
        auto connection = store::Connection::open(path, store::Connection::Mode::readWrite);
        ASSERT_TRUE(connection);
        (*connection)->execute("delete from workspace_meta");
    }
    const auto opened = Workspace::open(path);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::damaged);
}

/// Raise `schemaVersion` together with the descriptions, then renew this hash.
TEST(Schema, AChangedDescriptionRaisesTheSchemaVersion)
{
    EXPECT_EQ(store::schemaVersion, 2);
    EXPECT_EQ(model::shortHash(store::schemaText()), "2701d653db27800a01b47d5cbb7d0e6a")
        << store::schemaText();
}

} // namespace
