#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "core/document/document.h"
#include "tests/support/memory_journal.h"

using namespace concordat;
using document::Document;
using document::Draft;
using model::literalText;
using model::Member;
using model::State;
using model::Status;
using MemberId = model::Id<Member>;

namespace {

/// A server that answers only when told to.
class SlowJournal : public test::MemoryJournal {
public:
    model::Result<std::optional<std::int64_t>>
    append(const document::Entry& entry, const document::Change& change, std::int64_t base) override
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return m_allowed > 0; });
        --m_allowed;
        return MemoryJournal::append(entry, change, base);
    }
    void allow(int answers)
    {
        {
            const std::scoped_lock lock{m_mutex};
            m_allowed += answers;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_allowed = 0;
};

class BackgroundTest : public testing::Test {
protected:
    BackgroundTest()
    {
        Draft draft{State{}};
        model::Consortium consortium;
        consortium.id = model::Id<model::Consortium>{"c"};
        consortium.name = "Test";
        draft.put(consortium);
        for (const auto* id : {"a", "b"}) {
            Member member;
            member.id = MemberId{id};
            member.name = id;
            draft.put(member);
        }
        start = draft.state();
        document::Entry entry;
        entry.header.kind = document::EntryKind::create;
        entry.patch = document::patchOf(document::diff(State{}, start));
        journal->allow(1);
        EXPECT_TRUE(journal->append(entry, {}, 0));
        mine = std::make_unique<Document>(start, 1, journal, "me");
        mine->writeInBackground([] {});
    }
    ~BackgroundTest() override
    {
        journal->allow(1000); // let the writing thread end
        mine.reset();
    }

    static bool rename(Document& document, const std::string& id, const std::string& name)
    {
        return static_cast<bool>(
            document.edit(literalText("Rename " + id), [&](Draft& draft) -> Status {
                draft.update(MemberId{id}, [&](Member& m) { m.name = name; });
                return {};
            }));
    }
    /// The slow server has taken another's entry before it answers.
    void somebodyRenames(const std::string& id, const std::string& name)
    {
        Draft draft{start};
        draft.update(MemberId{id}, [&](Member& m) { m.name = name; });
        document::Entry entry;
        entry.header.who = "you";
        entry.header.number = 2;
        entry.patch = document::patchOf(document::diff(start, draft.state()));
        journal->all.push_back(entry);
    }
    std::string nameOf(const std::string& id) const
    {
        return mine->state().find(MemberId{id})->name;
    }

    std::shared_ptr<SlowJournal> journal = std::make_shared<SlowJournal>();
    State start;
    std::unique_ptr<Document> mine;
};

TEST_F(BackgroundTest, AnEditIsShownAtOnceAndPendingUntilTheServerAnswers)
{
    ASSERT_TRUE(rename(*mine, "a", "Alpha"));
    ASSERT_TRUE(rename(*mine, "b", "Beta"));
    EXPECT_EQ(nameOf("a"), "Alpha");
    EXPECT_EQ(mine->pendingCount(), 2U);
    EXPECT_EQ(journal->all.size(), 1U);
    journal->allow(2);
    EXPECT_TRUE(mine->flush().empty());
    EXPECT_EQ(mine->pendingCount(), 0U);
    EXPECT_EQ(journal->all.size(), 3U);
    ASSERT_TRUE(mine->canUndo());
    journal->allow(1);
    ASSERT_TRUE(mine->undo());
    EXPECT_TRUE(mine->flush().empty());
    EXPECT_EQ(nameOf("b"), "b");
    const auto replayed = document::replay(journal->all);
    ASSERT_TRUE(replayed);
    EXPECT_TRUE(*replayed == mine->state());
}

TEST_F(BackgroundTest, APendingEditCanBeUndone)
{
    ASSERT_TRUE(rename(*mine, "a", "Alpha"));
    ASSERT_TRUE(mine->undo());
    EXPECT_TRUE(mine->state() == start);
    journal->allow(2);
    EXPECT_TRUE(mine->flush().empty());
    EXPECT_EQ(journal->all.size(), 3U);
}

TEST_F(BackgroundTest, WhatTheServerRefusesIsTakenBackWithItsReason)
{
    int heard = 0;
    mine->observe([&heard](const document::Change&, document::Origin) { ++heard; });
    ASSERT_TRUE(rename(*mine, "a", "Alpha"));
    ASSERT_TRUE(rename(*mine, "b", "Beta"));
    journal->failing = true;
    journal->allow(1);
    const auto refused = mine->flush();
    ASSERT_EQ(refused.size(), 2U);
    EXPECT_NE(refused.front().toEnglish().find("Rename a"), std::string::npos);
    EXPECT_NE(refused.front().toEnglish().find("full"), std::string::npos);
    EXPECT_TRUE(mine->state() == start);
    EXPECT_EQ(heard, 3);
    EXPECT_FALSE(mine->canUndo());
}

TEST_F(BackgroundTest, WhatPendingEntriesSayOfOthersMovesWithTheirNumbers)
{
    ASSERT_TRUE(rename(*mine, "b", "Beta")); // entry 2 here, 3 once it is stored
    ASSERT_TRUE(mine->undo());
    ASSERT_TRUE(rename(*mine, "b", "Better"));
    const auto version = mine->nameVersion("Draft");
    ASSERT_TRUE(version);
    somebodyRenames("a", "Yours");
    journal->allow(10);
    EXPECT_TRUE(mine->flush().empty());
    const auto history = mine->history();
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 6U);
    EXPECT_EQ((*history)[3].kind, document::EntryKind::undo);
    EXPECT_EQ((*history)[3].targetFirst, 3);
    EXPECT_EQ((*history)[3].targetLast, 3);
    const auto named = mine->stateOf(*mine->state().find(*version));
    ASSERT_TRUE(named) << named.error().toEnglish();
    EXPECT_EQ(named->find(MemberId{"a"})->name, "Yours");
    EXPECT_EQ(named->find(MemberId{"b"})->name, "Better");
    // The undo of somebody who opens later finds the same steps.
    Document later{mine->state(), 6, journal, "me"};
    EXPECT_EQ(model::toEnglish(later.undoLabel()), "Name version “Draft”");
}

TEST_F(BackgroundTest, EditsOfOthersAreMergedUnderPendingOnesAndConflictsTakenBack)
{
    ASSERT_TRUE(rename(*mine, "a", "Mine"));
    ASSERT_TRUE(rename(*mine, "b", "Beta"));
    // Somebody else was faster: the slow server has taken theirs before it answers.
    somebodyRenames("a", "Yours");
    journal->allow(2);
    const auto refused = mine->flush();
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused.front().code, model::ErrorCode::conflict);
    EXPECT_EQ(nameOf("a"), "Yours");
    EXPECT_EQ(nameOf("b"), "Beta");
    const auto replayed = document::replay(journal->all);
    ASSERT_TRUE(replayed);
    EXPECT_TRUE(*replayed == mine->state());
}

} // namespace
