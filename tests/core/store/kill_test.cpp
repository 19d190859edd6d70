#include <fcntl.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <random>

#include "tests/core/store/store_fixture.h"

#include <sched.h>

using namespace concordat;
using document::Draft;
using model::Member;
using model::Status;
using store::Workspace;

namespace {

constexpr int memberCount = 200;

std::string bytesOf(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// Runs `work` in a process of its own; true when it returned true.
bool inChild(const std::function<bool()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Renames every member to `round-N`, over and over, and writes N to the pipe when it is stored.
[[noreturn]] void editForever(const std::string& path, int acknowledgements)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        ::_exit(2);
    auto document = (*workspace)->openDocument("c", "killed");
    if (!document)
        ::_exit(3);
    for (;;) {
        const std::int64_t number = (*document)->number() + 1;
        const auto name = "round-" + std::to_string(number);
        const auto change =
            (*document)->edit(model::literalText("Rename all"), [&](Draft& draft) -> Status {
                for (int i = 0; i < memberCount; ++i)
                    draft.update(model::Id<Member>{"m" + std::to_string(i)},
                                 [&](Member& m) { m.name = name; });
                return {};
            });
        if (!change || ::write(acknowledgements, &number, sizeof number) != sizeof number)
            ::_exit(4);
    }
}

/// Kills the editing process at a random moment of an edit, by how long the one before took; the
/// last number it acknowledged.
std::int64_t killOnce(const std::string& path, std::mt19937& random)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        editForever(path, ends[1]);
    }
    ::close(ends[1]);
    std::int64_t acknowledged = 0;
    using Clock = std::chrono::steady_clock;
    std::chrono::microseconds took{1};
    const auto edits = 2 + random() % 3;
    for (std::size_t i = 0; i < edits; ++i) {
        const auto began = Clock::now();
        if (::read(ends[0], &acknowledged, sizeof acknowledged) != sizeof acknowledged)
            break;
        took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began);
    }
    ::usleep(static_cast<useconds_t>(random() % (static_cast<std::uint64_t>(took.count()) + 1)));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    std::int64_t more = 0;
    while (::read(ends[0], &more, sizeof more) == sizeof more)
        acknowledged = more;
    ::close(ends[0]);
    return acknowledged;
}

class KillTest : public test::StoreTest {
protected:
    void SetUp() override
    {
        if (onServer())
            GTEST_SKIP() << "a server has no file";
        path = newLocation();
        newWorkspace(path, memberCount);
    }

    std::string path;
};

TEST_F(KillTest, NoAcknowledgedEditIsLostWheneverTheProcessIsKilled)
{
    std::mt19937 random{20261121};
    int between = 0;
    int rounds = 0;
    for (; between < 50 && rounds < 2000; ++rounds) {
        const auto acknowledged = killOnce(path, random);
        ASSERT_GT(acknowledged, 0);
        // The rollback journal lies there exactly while a transaction has begun to write.
        std::error_code none;
        if (std::filesystem::exists(path + "-journal", none) &&
            std::filesystem::file_size(path + "-journal", none) > 0)
            ++between;
        auto workspace = Workspace::open(path);
        ASSERT_TRUE(workspace) << workspace.error().toEnglish();
        const auto loaded = (*workspace)->load("c");
        ASSERT_TRUE(loaded) << loaded.error().toEnglish();
        ASSERT_GE(loaded->second, acknowledged);
        const auto expected = "round-" + std::to_string(loaded->second);
        for (const auto& member : loaded->first.rows<Member>())
            ASSERT_EQ(member.name, expected) << "an edit is there whole or not at all";
        if (rounds % 10 == 0) {
            const auto report = (*workspace)->verify();
            ASSERT_TRUE(report);
            ASSERT_TRUE(report->problems.empty()) << report->problems.front().toEnglish();
        }
        // A fresh file now and then keeps the journal short.
        if (loaded->second > 60) {
            workspace->reset();
            std::filesystem::remove(path);
            newWorkspace(path, memberCount);
        }
    }
    std::cout << "kills between the first write and the commit: " << between << " of " << rounds
              << '\n';
    EXPECT_GE(between, 50);
}

TEST_F(KillTest, AFullDiskGivesOneClearErrorAndChangesNothing)
{
    const auto original = bytesOf(path);
    EXPECT_TRUE(inChild([&] {
        std::string file = path;
        // A real small disk where that is allowed; otherwise a limit on the size of files.
        const auto disk = folder / "disk";
        std::filesystem::create_directory(disk);
        const auto options = "size=" + std::to_string(original.size() + 96 * 1024);
        if (::unshare(CLONE_NEWNS) == 0 &&
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
            ::mount("tmpfs", disk.c_str(), "tmpfs", 0, options.c_str()) == 0) {
            file = disk + "/w.concordat";
            std::filesystem::copy_file(path, file);
        } else {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{original.size() + 4096, original.size() + 4096};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        auto workspace = Workspace::open(file);
        if (!workspace)
            return false;
        auto document = (*workspace)->openDocument("c", "me");
        if (!document)
            return false;
        const auto refused =
            (*document)->edit(model::literalText("Much"), [](Draft& draft) -> Status {
                model::Attachment attachment;
                attachment.name = "big";
                attachment.content = std::string(2'000'000, 'A');
                draft.add(attachment);
                return {};
            });
        if (refused || refused.error().code != model::ErrorCode::storage) {
            std::cerr << "the edit was taken or refused otherwise\n";
            return false;
        }
        std::cerr << refused.error().toEnglish() << '\n';
        document->reset();
        workspace->reset();
        const auto after = bytesOf(file);
        if (after != original)
            std::cerr << "was " << original.size() << " bytes, is " << after.size() << '\n';
        if (std::filesystem::exists(file + "-journal"))
            std::cerr << "a journal was left behind\n";
        return after == original && !std::filesystem::exists(file + "-journal");
    }));
}

TEST_F(KillTest, AFileThatCannotBeWrittenOpensForReadingOnlyAndSaysSo)
{
    const auto original = bytesOf(path);
    std::filesystem::permissions(path, std::filesystem::perms::owner_read |
                                           std::filesystem::perms::others_read);
    std::filesystem::permissions(
        folder / "", std::filesystem::perms::others_exec | std::filesystem::perms::others_read,
        std::filesystem::perm_options::add);
    EXPECT_TRUE(inChild([&] {
        constexpr uid_t nobody = 65534;
        if (::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return false;
        auto workspace = Workspace::open(path);
        if (!workspace || !(*workspace)->isReadOnly() || (*workspace)->notice().empty())
            return false;
        auto document = (*workspace)->openDocument("c", "me");
        if (!document || (*document)->state().rows<Member>().size() != memberCount)
            return false;
        const auto refused = rename(**document, "m0", "No");
        return !refused && refused.error().code == model::ErrorCode::readOnly;
    }));
    EXPECT_EQ(bytesOf(path), original);
}

} // namespace
