#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/document/draft.h"
#include "core/store/connection.h"
#include "core/store/workspace.h"

namespace concordat::test {

/// A folder that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "concordat-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::string operator/(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

/// Where a new workspace can be made: a file, or a database on the server that
/// CONCORDAT_TEST_POSTGRES names. The same tests run on both.
class StoreTest : public testing::Test {
protected:
    static bool onServer() { return std::getenv("CONCORDAT_TEST_POSTGRES") != nullptr; }

    std::string newLocation()
    {
        if (!onServer())
            return folder / ("w" + std::to_string(++m_count) + ".concordat");
        static std::atomic<int> number{0};
        const std::string admin = std::getenv("CONCORDAT_TEST_POSTGRES");
        const auto name = "t" + std::to_string(::getpid()) + "_" + std::to_string(++number);
        auto server = store::Connection::open(admin, store::Connection::Mode::readWrite);
        EXPECT_TRUE(server) << server.error().toEnglish();
        (*server)->execute("create database " + name);
        return admin.substr(0, admin.rfind('/') + 1) + name;
    }

    /// A consortium with members of ids `m0`, `m1` …
    static model::State consortium(const std::string& id, int members)
    {
        document::Draft draft{model::State{}};
        model::Consortium row;
        row.id = model::Id<model::Consortium>{id};
        row.name = "Consortium " + id;
        draft.put(row);
        for (int i = 0; i < members; ++i) {
            model::Member member;
            member.id = model::Id<model::Member>{"m" + std::to_string(i)};
            member.name = "Member " + std::to_string(i);
            draft.put(member);
        }
        return draft.state();
    }

    std::shared_ptr<store::Workspace> newWorkspace(const std::string& location, int members = 3)
    {
        auto workspace = store::Workspace::create(location);
        EXPECT_TRUE(workspace) << workspace.error().toEnglish();
        const auto added =
            (*workspace)->add({consortium("c", members)}, model::literalText("Made"), "me");
        EXPECT_TRUE(added) << added.error().toEnglish();
        return *workspace;
    }

    static std::unique_ptr<document::Document> openDocument(store::Workspace& workspace,
                                                            const std::string& who = "me")
    {
        auto document = workspace.openDocument("c", who);
        EXPECT_TRUE(document) << document.error().toEnglish();
        return *std::move(document);
    }

    static model::Result<document::Change> rename(document::Document& document,
                                                  const std::string& id, const std::string& name)
    {
        return document.edit(model::literalText("Rename"),
                             [&](document::Draft& draft) -> model::Status {
                                 draft.update(model::Id<model::Member>{id},
                                              [&](model::Member& m) { m.name = name; });
                                 return {};
                             });
    }

    TemporaryFolder folder;

private:
    int m_count = 0;
};

} // namespace concordat::test
