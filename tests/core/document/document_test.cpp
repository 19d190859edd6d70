#include "core/document/document.h"

#include <gtest/gtest.h>

#include "core/model/json.h"
#include "core/model/validate.h"
#include "tests/support/memory_journal.h"

using namespace concordat;
using document::Change;
using document::Document;
using document::Draft;
using model::coreText;
using model::literalText;
using model::Member;
using model::State;
using model::Status;
using MemberId = model::Id<Member>;

namespace {

class DocumentTest : public testing::Test {
protected:
    DocumentTest()
    {
        Draft draft{State{}};
        model::Consortium consortium;
        consortium.id = model::Id<model::Consortium>{"c"};
        consortium.name = "Test";
        draft.put(consortium);
        for (const auto* id : {"a", "b", "c"}) {
            Member member;
            member.id = MemberId{id};
            member.name = std::string{"Member "} + id;
            draft.put(member);
        }
        const auto change = document::diff(State{}, draft.state());
        document::Entry entry;
        entry.header.kind = document::EntryKind::create;
        entry.patch = document::patchOf(change);
        EXPECT_TRUE(journal->append(entry, change, 0));
        start = draft.state();
    }

    std::unique_ptr<Document> open(const std::string& who)
    {
        return std::make_unique<Document>(start, 1, journal, who, [this] { return now; });
    }

    static model::Result<Change> rename(Document& document, const std::string& id,
                                        const std::string& name, const std::string& key = {})
    {
        return document.edit(literalText("Rename " + id),
                             [&](Draft& draft) -> Status {
                                 draft.update(MemberId{id}, [&](Member& m) { m.name = name; });
                                 return {};
                             },
                             {key});
    }

    static std::string nameOf(const Document& document, const std::string& id)
    {
        return document.state().find(MemberId{id})->name;
    }

    std::shared_ptr<test::MemoryJournal> journal = std::make_shared<test::MemoryJournal>();
    State start;
    model::Timestamp now{1'000'000};
};

TEST_F(DocumentTest, UndoAfterEditIsIdentityAndRedoIsTheEdit)
{
    auto document = open("me");
    ASSERT_TRUE(rename(*document, "a", "Alpha"));
    const State edited = document->state();
    EXPECT_EQ(model::toEnglish(document->undoLabel()), "Rename a");
    ASSERT_TRUE(document->undo());
    EXPECT_TRUE(document->state() == start);
    EXPECT_FALSE(document->canUndo());
    ASSERT_TRUE(document->redo());
    EXPECT_TRUE(document->state() == edited);
}

TEST_F(DocumentTest, UndoSurvivesOpeningAgain)
{
    {
        auto document = open("me");
        ASSERT_TRUE(rename(*document, "a", "Alpha"));
        ASSERT_TRUE(rename(*document, "b", "Beta"));
        ASSERT_TRUE(document->undo());
    }
    auto document = open("me");
    ASSERT_TRUE(document->refresh());
    EXPECT_EQ(nameOf(*document, "b"), "Member b");
    ASSERT_TRUE(document->redo());
    EXPECT_EQ(nameOf(*document, "b"), "Beta");
    ASSERT_TRUE(document->undo());
    ASSERT_TRUE(document->undo());
    EXPECT_TRUE(document->state() == start);
}

TEST_F(DocumentTest, AnEditThatChangesNothingLeavesNoTrace)
{
    auto document = open("me");
    int heard = 0;
    document->observe([&heard](const Change&, document::Origin) { ++heard; });
    const auto change = rename(*document, "a", "Member a");
    ASSERT_TRUE(change);
    EXPECT_TRUE(change->empty());
    EXPECT_EQ(journal->all.size(), 1U);
    EXPECT_EQ(heard, 0);
}

TEST_F(DocumentTest, RapidEditsOfOneFieldAreOneStep)
{
    auto document = open("me");
    ASSERT_TRUE(rename(*document, "a", "A", "name a"));
    now = model::Timestamp{now.milliseconds() + 500};
    ASSERT_TRUE(rename(*document, "a", "Al", "name a"));
    now = model::Timestamp{now.milliseconds() + 5000};
    ASSERT_TRUE(rename(*document, "a", "Alpha", "name a"));
    ASSERT_TRUE(document->undo());
    EXPECT_EQ(nameOf(*document, "a"), "Al");
    ASSERT_TRUE(document->undo());
    EXPECT_EQ(nameOf(*document, "a"), "Member a");
    ASSERT_TRUE(document->redo());
    EXPECT_EQ(nameOf(*document, "a"), "Al");
}

TEST_F(DocumentTest, EditsOfDifferentFieldsMergeAndOfTheSameFieldConflict)
{
    auto mine = open("me");
    auto yours = open("you");
    ASSERT_TRUE(rename(*mine, "a", "Alpha"));
    ASSERT_TRUE(yours->edit(literalText("Country"), [](Draft& draft) -> Status {
        draft.update(MemberId{"a"}, [](Member& m) { m.country = "CN"; });
        return {};
    }));
    EXPECT_EQ(nameOf(*yours, "a"), "Alpha");
    const auto late = rename(*mine, "a", "Alef");
    ASSERT_TRUE(late);
    EXPECT_EQ(mine->state().find(MemberId{"a"})->country, "CN");
    const auto conflict = rename(*yours, "a", "Aleph");
    ASSERT_FALSE(conflict);
    EXPECT_EQ(conflict.error().code, model::ErrorCode::conflict);
    const auto message = conflict.error().toEnglish();
    for (const auto* part : {"Alpha", "Alef", "Aleph"})
        EXPECT_NE(message.find(part), std::string::npos) << message;
    EXPECT_EQ(nameOf(*yours, "a"), "Alef");
}

TEST_F(DocumentTest, UndoTakesBackOnesOwnStepAndLeavesThoseOfOthers)
{
    auto mine = open("me");
    auto yours = open("you");
    ASSERT_TRUE(rename(*mine, "a", "Alpha"));
    ASSERT_TRUE(rename(*yours, "b", "Beta"));
    ASSERT_TRUE(mine->undo());
    EXPECT_EQ(nameOf(*mine, "a"), "Member a");
    EXPECT_EQ(nameOf(*mine, "b"), "Beta");
}

TEST_F(DocumentTest, UndoGoesOnToTheStepBeforeWhenOthersTookTheLastBack)
{
    auto mine = open("me");
    auto yours = open("you");
    ASSERT_TRUE(rename(*mine, "a", "Alpha"));
    ASSERT_TRUE(rename(*mine, "b", "Beta"));
    ASSERT_TRUE(yours->refresh());
    ASSERT_TRUE(rename(*yours, "b", "Member b"));
    ASSERT_TRUE(mine->refresh());
    ASSERT_TRUE(mine->undo());
    EXPECT_EQ(nameOf(*mine, "a"), "Member a");
    EXPECT_EQ(nameOf(*mine, "b"), "Member b");
    EXPECT_FALSE(mine->undo());
}

TEST_F(DocumentTest, AFailingEditOrStoreChangesNothing)
{
    auto document = open("me");
    const auto refused = document->edit(literalText("Bad"), [](Draft& draft) -> Status {
        model::Holding holding;
        holding.member = MemberId{"a"};
        holding.resourceType = model::Id<model::ResourceType>{"none"};
        holding.level = 120.0;
        draft.add(holding);
        return {};
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, model::ErrorCode::invalid);
    EXPECT_EQ(refused.error().causes.size(), 2U) << refused.error().toEnglish();
    EXPECT_TRUE(document->state() == start);
    journal->failing = true;
    EXPECT_FALSE(rename(*document, "a", "Alpha"));
    EXPECT_TRUE(document->state() == start);
}

TEST_F(DocumentTest, RemovingAMemberTakesWhatCannotExistWithoutIt)
{
    auto document = open("me");
    ASSERT_TRUE(document->edit(literalText("Fill"), [](Draft& draft) -> Status {
        model::Goal goal;
        goal.owner = MemberId{"a"};
        goal.supporters = {MemberId{"a"}, MemberId{"b"}};
        goal.title = "Goal";
        draft.add(goal);
        model::Contribution contribution;
        contribution.member = MemberId{"a"};
        draft.add(contribution);
        return {};
    }));
    const State full = document->state();
    ASSERT_TRUE(document->edit(literalText("Remove"), [](Draft& draft) -> Status {
        EXPECT_EQ(draft.removeWithDependants(MemberId{"a"}), 2U);
        return {};
    }));
    const auto goals = document->state().rows<model::Goal>();
    ASSERT_EQ(goals.size(), 1U);
    EXPECT_FALSE(goals[0].owner);
    EXPECT_EQ(goals[0].supporters, std::vector{MemberId{"b"}});
    EXPECT_TRUE(document->state().rows<model::Contribution>().empty());
    ASSERT_TRUE(document->undo());
    EXPECT_TRUE(document->state() == full);
}

TEST_F(DocumentTest, AssumptionsAboutARowGoWithItAndComeBackWithIt)
{
    auto document = open("me");
    const auto assume = [](Draft& draft, const char* subject, const char* name, const char* scope,
                           const char* text = "") {
        model::Assumption row;
        row.subject = subject;
        row.name = name;
        row.scope = scope;
        row.text = text;
        return draft.add(row);
    };
    using Rows = std::vector<model::Id<model::Assumption>>;
    Rows ofMeeting, ofMember, kept;
    model::Id<model::Assumption> taker;
    ASSERT_TRUE(document->edit(literalText("Fill"), [&](Draft& draft) -> Status {
        model::Occurrence meeting;
        meeting.id = model::Id<model::Occurrence>{"o"};
        meeting.title = "Meeting";
        draft.add(meeting);
        model::Platform platform;
        platform.id = model::Id<model::Platform>{"a"}; // the id of a member, in another table
        platform.name = "Platform";
        draft.add(platform);
        ofMeeting = {assume(draft, "cadence", "noticeSent", "o"),
                     assume(draft, "cadence", "agendaSent", "o")};
        ofMember = {assume(draft, "split.factor.reach", "a", "a"),
                    assume(draft, "split.comparison", "b", "a"),
                    assume(draft, "split.comparison", "a", "b"),
                    assume(draft, "dissolution", "researchResult.r", "a")};
        taker = assume(draft, "dissolution", "platform.a", "a", "free of charge");
        // Words that happen to read like an id of something else.
        kept = {assume(draft, "cadence", "weekend", "a"),
                assume(draft, "cadence", "noticeSent", "a"), assume(draft, "spillover", "a", ""),
                assume(draft, "warning.7", "a", "o")};
        return {};
    }));
    const State full = document->state();
    const auto remove = [&](auto id, std::size_t rows) {
        ASSERT_TRUE(document->edit(literalText("Remove"), [&](Draft& draft) -> Status {
            EXPECT_EQ(draft.removeWithDependants(id), rows);
            return {};
        }));
    };
    const auto gone = [&](const Rows& rows) {
        return std::none_of(rows.begin(), rows.end(),
                            [&](const auto& id) { return document->state().find(id); });
    };
    remove(model::Id<model::Occurrence>{"o"}, 3);
    EXPECT_TRUE(gone(ofMeeting));
    remove(MemberId{"a"}, 5);
    EXPECT_TRUE(gone(ofMember));
    ASSERT_NE(document->state().find(taker), nullptr);
    EXPECT_EQ(document->state().find(taker)->scope, "");
    EXPECT_EQ(document->state().find(taker)->text, "free of charge");
    remove(model::Id<model::Platform>{"a"}, 2);
    EXPECT_EQ(document->state().find(taker), nullptr);
    for (const auto& id : kept)
        EXPECT_NE(document->state().find(id), nullptr);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(document->undo());
    EXPECT_TRUE(document->state() == full);
}

TEST_F(DocumentTest, AVersionBringsItsStateBack)
{
    auto document = open("me");
    ASSERT_TRUE(rename(*document, "a", "Alpha"));
    const auto id = document->nameVersion("First");
    ASSERT_TRUE(id);
    ASSERT_TRUE(rename(*document, "a", "Omega"));
    const auto* version = document->state().find(*id);
    ASSERT_NE(version, nullptr);
    const auto earlier = document->stateOf(*version);
    ASSERT_TRUE(earlier) << earlier.error().toEnglish();
    ASSERT_TRUE(document->bringBack(*earlier, literalText("Bring back")));
    EXPECT_EQ(nameOf(*document, "a"), "Alpha");
    EXPECT_NE(document->state().find(*id), nullptr);
    ASSERT_TRUE(document->undo());
    EXPECT_EQ(nameOf(*document, "a"), "Omega");
}

TEST_F(DocumentTest, EntriesSurviveJournalJsonAndReplayToTheState)
{
    auto document = open("me");
    ASSERT_TRUE(rename(*document, "a", "引号 \" 换\n行 =1+1 <b>"));
    ASSERT_TRUE(document->edit(literalText("Remove"), [](Draft& draft) -> Status {
        draft.remove(MemberId{"b"});
        return {};
    }));
    for (auto& entry : journal->all) {
        auto patch = document::patchFromJson(document::toJson(entry.patch), "test");
        ASSERT_TRUE(patch) << patch.error().toEnglish();
        entry.patch = *patch;
    }
    const auto replayed = document::replay(journal->all);
    ASSERT_TRUE(replayed);
    EXPECT_TRUE(*replayed == document->state());
}

} // namespace
