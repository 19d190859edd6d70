#include <random>

#include "core/model/json.h"
#include "tests/core/store/store_fixture.h"

using namespace concordat;
using document::Draft;
using model::Member;
using model::State;
using model::Status;
using store::Workspace;
using MemberId = model::Id<Member>;

namespace {

class WorkspaceTest : public test::StoreTest {};

constexpr std::size_t otherRows = 3;

/// Rows for pairs that must not name the same twice; nothing but a name in them.
std::map<model::TableId, std::string> addOthers(Draft& draft)
{
    model::Member member;
    member.id = model::Id<model::Member>{"other-member"};
    member.name = "Other";
    draft.put(member);
    model::Body body;
    body.id = model::Id<model::Body>{"other-body"};
    body.name = "Other";
    draft.put(body);
    model::SelectionCriterion criterion;
    criterion.id = model::Id<model::SelectionCriterion>{"other-criterion"};
    criterion.name = "Other";
    draft.put(criterion);
    return {{model::tableOf<model::Member>(), member.id.value()},
            {model::tableOf<model::Body>(), body.id.value()},
            {model::tableOf<model::SelectionCriterion>(), criterion.id.value()}};
}

/// A row of every table with something in every field, seeded; of some tables another one.
State everything(unsigned seed)
{
    std::mt19937 random{seed};
    const auto odd = [&random] {
        static const std::vector<std::string> words{
            "合同“引号”\n换行",      "مرحبا",      "🧪 emoji",    "=1+1",
            "<b>html</b> & 'quote'", "tab\there",  "plain",         "{{braces}}",
            ";semi,comma\"q\"",      "C:\\path\\", ":colon ::cast", "$1 %s"};
        return words[random() % words.size()];
    };
    Draft draft{State{}};
    const auto others = addOthers(draft);
    std::vector<std::string> ids(model::tableCount);
    for (const auto& info : model::tables())
        ids[info.id] = info.id == model::tableOf<model::Consortium>() ? "c" : "r-" + info.name;
    for (const auto& info : model::tables()) {
        auto row = info.make();
        info.setId(row.get(), ids[info.id]);
        std::set<model::TableId> named{info.id};
        const auto rowOf = [&](model::TableId table) {
            const auto other = others.find(table);
            const bool again = !named.insert(table).second;
            return again && other != others.end() ? other->second : ids[table];
        };
        for (std::size_t i = 1; i < info.fields.size(); ++i) {
            const auto& field = info.fields[i];
            model::Value value;
            switch (field.kind) {
            case model::FieldKind::text:
                value = field.role == model::FieldRole::recurrence ? "FREQ=WEEKLY;COUNT=3" : odd();
                break;
            case model::FieldKind::boolean: value = random() % 2 == 0; break;
            case model::FieldKind::integer: value = static_cast<std::int64_t>(random() % 90); break;
            case model::FieldKind::real:
                value = 0.1 + static_cast<double>(random() % 10) / 12;
                // A scale must hold every score that is given on it.
                if (field.name == "scaleFrom" || field.name == "scaleTo")
                    value = field.name == "scaleTo" ? 2.5 : 0.05;
                break;
            case model::FieldKind::date: value = model::Date{2026, 3, 31}; break;
            case model::FieldKind::timestamp: value = model::Timestamp{1774950000123}; break;
            case model::FieldKind::money: value = model::Money{123456789012345, "JPY", 1976}; break;
            case model::FieldKind::enumeration:
                value = field.vocabulary->terms[random() % field.vocabulary->terms.size()].name;
                break;
            case model::FieldKind::reference: value = rowOf(field.target); break;
            case model::FieldKind::texts: value = model::Texts{odd(), odd()}; break;
            case model::FieldKind::enumerations:
                value = model::Texts{field.vocabulary->terms.back().name};
                break;
            case model::FieldKind::references: value = model::Texts{ids[field.target]}; break;
            case model::FieldKind::pairs: value = model::Pairs{{odd(), odd()}}; break;
            }
            EXPECT_TRUE(field.set(row.get(), value)) << info.name << " " << field.name;
        }
        draft.put(info.id, row);
    }
    return draft.state();
}

TEST_F(WorkspaceTest, LoadAfterStoreIsIdentityForEveryFieldOfEveryTable)
{
    for (unsigned seed = 0; seed < 5; ++seed) {
        const auto location = newLocation();
        const State stored = everything(seed);
        {
            auto workspace = Workspace::create(location);
            ASSERT_TRUE(workspace) << workspace.error().toEnglish();
            const auto added = (*workspace)->add({stored}, model::literalText("Made"), "me");
            ASSERT_TRUE(added) << added.error().toEnglish();
        }
        auto workspace = Workspace::open(location);
        ASSERT_TRUE(workspace) << workspace.error().toEnglish();
        const auto loaded = (*workspace)->load("c");
        ASSERT_TRUE(loaded) << loaded.error().toEnglish();
        EXPECT_TRUE(loaded->first == stored);
        EXPECT_EQ(model::toJson(loaded->first), model::toJson(stored));
        const auto report = (*workspace)->verify();
        ASSERT_TRUE(report);
        for (const auto& problem : report->problems)
            ADD_FAILURE() << problem.toEnglish();
        EXPECT_EQ(report->rows, static_cast<std::int64_t>(model::tableCount + otherRows));
    }
}

TEST_F(WorkspaceTest, ManyRowsAtOnceComeBackEqual)
{
    const auto location = newLocation();
    auto workspace = newWorkspace(location, 300);
    const auto loaded = workspace->load("c");
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->first == consortium("c", 300));
    auto document = openDocument(*workspace);
    ASSERT_TRUE(document->edit(model::literalText("All"), [](Draft& draft) -> Status {
        for (int i = 0; i < 300; ++i)
            draft.update(MemberId{"m" + std::to_string(i)}, [](Member& m) { m.country = "DE"; });
        return {};
    }));
    const auto changed = workspace->load("c");
    ASSERT_TRUE(changed);
    EXPECT_TRUE(changed->first == document->state());
    const auto report = workspace->verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->problems.empty());
}

TEST_F(WorkspaceTest, EditsUndoAndRedoSurviveOpeningAgain)
{
    const auto location = newLocation();
    {
        auto workspace = newWorkspace(location);
        auto document = openDocument(*workspace);
        ASSERT_TRUE(rename(*document, "m0", "First"));
        ASSERT_TRUE(rename(*document, "m1", "Second"));
        ASSERT_TRUE(document->undo());
    }
    auto workspace = Workspace::open(location);
    ASSERT_TRUE(workspace);
    auto document = openDocument(**workspace);
    EXPECT_EQ(document->state().find(MemberId{"m0"})->name, "First");
    EXPECT_EQ(document->state().find(MemberId{"m1"})->name, "Member 1");
    ASSERT_TRUE(document->redo());
    EXPECT_EQ(document->state().find(MemberId{"m1"})->name, "Second");
    ASSERT_TRUE(document->undo());
    ASSERT_TRUE(document->undo());
    EXPECT_TRUE(document->state() == consortium("c", 3));
    const auto report = (*workspace)->verify();
    ASSERT_TRUE(report);
    for (const auto& problem : report->problems)
        ADD_FAILURE() << problem.toEnglish();
    EXPECT_EQ(report->entries, 7);
}

TEST_F(WorkspaceTest, TwoUsersMergeAndMeet)
{
    const auto location = newLocation();
    auto first = newWorkspace(location);
    auto second = Workspace::open(location);
    ASSERT_TRUE(second) << second.error().toEnglish();
    auto mine = openDocument(*first, "me");
    auto yours = openDocument(**second, "you");
    ASSERT_TRUE(rename(*mine, "m0", "Mine"));
    const auto merged = yours->edit(model::literalText("Country"), [](Draft& draft) -> Status {
        draft.update(MemberId{"m0"}, [](Member& m) { m.country = "CN"; });
        return {};
    });
    ASSERT_TRUE(merged) << merged.error().toEnglish();
    ASSERT_TRUE(mine->refresh());
    EXPECT_EQ(mine->state().find(MemberId{"m0"})->country, "CN");
    EXPECT_TRUE(mine->state() == yours->state());
    ASSERT_TRUE(rename(*mine, "m1", "A"));
    const auto conflict = rename(*yours, "m1", "B");
    ASSERT_FALSE(conflict);
    EXPECT_EQ(conflict.error().code, model::ErrorCode::conflict);
    EXPECT_EQ(yours->state().find(MemberId{"m1"})->name, "A");
}

TEST_F(WorkspaceTest, TextThatCannotBeHeldIsRefusedAtTheEdit)
{
    auto workspace = newWorkspace(newLocation());
    auto document = openDocument(*workspace);
    for (const auto& bad :
         {std::string{"nul\0here", 8}, std::string{"\xFF\xFE"}, std::string{"\xC3"}}) {
        const auto refused = rename(*document, "m0", bad);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, model::ErrorCode::invalid);
    }
    EXPECT_EQ(document->number(), 1);
}

TEST_F(WorkspaceTest, TakenIdsAreRefusedAndNothingIsHalfWritten)
{
    auto workspace = newWorkspace(newLocation());
    const auto refused =
        workspace->add({consortium("d", 2), consortium("c", 2)}, model::literalText("Made"), "me");
    ASSERT_FALSE(refused);
    const auto list = workspace->list();
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 1U);
    EXPECT_EQ(list->front().members, 3);
    EXPECT_EQ(list->front().name, "Consortium c");
}

TEST_F(WorkspaceTest, WhatTheDatabaseRefusesInTheMiddleWritesNothing)
{
    const auto location = newLocation();
    auto workspace = newWorkspace(location);
    const auto execute = [&](const std::string& statement) {
        auto connection = store::Connection::open(location, store::Connection::Mode::readWrite);
        ASSERT_TRUE(connection);
        (*connection)->execute(statement);
    };
    if (onServer())
        execute("alter table member add constraint four check (name <> 'Member 4')");
    else
        execute("create trigger four before insert on member when new.name = 'Member 4' begin "
                "select raise(abort, 'no fourth'); end");
    const auto several = [&] {
        std::vector<State> states;
        for (int i = 0; i < 60; ++i)
            states.push_back(consortium("d" + std::to_string(i), i == 40 ? 5 : 2));
        return states;
    };
    const auto refused = workspace->add(several(), model::literalText("Made"), "me");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().code, model::ErrorCode::cancelled);
    EXPECT_EQ(workspace->list()->size(), 1U);
    execute(onServer() ? "alter table member drop constraint four" : "drop trigger four");
    ASSERT_TRUE(workspace->add(several(), model::literalText("Made"), "me"));
    EXPECT_EQ(workspace->list()->size(), 61U);
    EXPECT_TRUE(workspace->verify());
}

TEST_F(WorkspaceTest, ARemovedConsortiumLeavesNothing)
{
    auto workspace = newWorkspace(newLocation());
    auto document = openDocument(*workspace);
    ASSERT_TRUE(workspace->remove("c"));
    EXPECT_TRUE(workspace->list()->empty());
    const auto late = rename(*document, "m0", "Late");
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, model::ErrorCode::notFound);
    const auto report = workspace->verify();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 0);
}

TEST_F(WorkspaceTest, NamedVersionsAreFoundAgain)
{
    const auto location = newLocation();
    State named;
    {
        auto workspace = newWorkspace(location);
        auto document = openDocument(*workspace);
        ASSERT_TRUE(rename(*document, "m0", "Before"));
        named = document->state();
        ASSERT_TRUE(document->nameVersion("V1"));
        ASSERT_TRUE(rename(*document, "m0", "After"));
    }
    auto workspace = Workspace::open(location);
    ASSERT_TRUE(workspace);
    auto document = openDocument(**workspace);
    const auto versions = document->state().rows<model::Version>();
    ASSERT_EQ(versions.size(), 1U);
    const auto state = document->stateOf(versions[0]);
    ASSERT_TRUE(state) << state.error().toEnglish();
    EXPECT_TRUE(*state == named);
}

TEST_F(WorkspaceTest, AnEditThatMetAnothersCanStillBeMade)
{
    const auto workspace = newWorkspace(newLocation());
    const auto mine = openDocument(*workspace);
    const auto theirs = openDocument(*workspace, "them");
    ASSERT_TRUE(rename(*theirs, "m0", "Theirs"));
    const auto refused = rename(*mine, "m0", "Mine");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, model::ErrorCode::conflict);
    const auto kept = mine->takeConflicts();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_TRUE(mine->takeConflicts().empty());
    ASSERT_TRUE(mine->insist(kept.front()));
    ASSERT_TRUE(theirs->refresh());
    EXPECT_EQ(theirs->state().find(model::Id<model::Member>{"m0"})->name, "Mine");
    ASSERT_TRUE(mine->undo());
    EXPECT_EQ(mine->state().find(model::Id<model::Member>{"m0"})->name, "Theirs");
}

TEST_F(WorkspaceTest, WhatIsStoppedWritesNothing)
{
    const auto workspace = newWorkspace(newLocation());
    std::stop_source stop;
    store::Progress progress;
    progress.stop = stop.get_token();
    progress.report = [&stop](double) { stop.request_stop(); };
    const auto added =
        workspace->add({consortium("d", 1), consortium("e", 1)}, model::literalText("Add"), "me",
                       model::Timestamp::now(), progress);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, model::ErrorCode::cancelled);
    EXPECT_EQ(workspace->list()->size(), 1u);
    const auto verified = workspace->verify(progress);
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().code, model::ErrorCode::cancelled);
    EXPECT_TRUE(rename(*openDocument(*workspace), "m0", "Still writable"));
}

TEST_F(WorkspaceTest, AServerThatRefusesTheConnectionCannotBeReached)
{
    // Port 1 of the loopback: nobody listens there.
    const auto opened = store::Workspace::open("postgresql://nobody@127.0.0.1:1/none");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, model::ErrorCode::storage);
    EXPECT_NE(opened.error().toEnglish().find("cannot be reached"), std::string::npos)
        << opened.error().toEnglish();
}

TEST(ServerAddress, IsShownWithoutAnyPassword)
{
    const auto shown = &store::Workspace::shownLocation;
    const std::string plain = "postgresql://anna@host:5432/db?sslmode=require";
    for (const auto& address :
         {plain, std::string{"postgresql://anna:secret@host:5432/db?sslmode=require"},
          std::string{"postgresql://anna:se@cr/et?@host:5432/db?sslmode=require"},
          std::string{"postgresql://anna@host:5432/db?password=secret&sslmode=require"},
          std::string{
              "postgresql://anna:x@host:5432/db?sslmode=require&password=a@b&sslpassword=c"}})
        EXPECT_EQ(shown(address), plain) << address;
    for (const std::string address :
         {"postgresql://host/db", "postgres://[::1]:5432/db", "postgresql://h:1/db?user=a@b",
          "postgresql://anna@h1:1,h2:2/db", "/files/a:b@c?password=d.concordat", "postgresql://"})
        EXPECT_EQ(shown(address), address);
}

TEST(ServerAddress, ThatCannotBeUsedGivesNoPasswordAway)
{
    for (const auto* address : {"postgresql://nobody:secret@127.0.0.1:1/none",
                                "postgresql://nobody@127.0.0.1:1/none?password=secret",
                                "postgresql://nobody:%zzsecret@127.0.0.1:1/none",
                                "postgresql://nobody@127.0.0.1:1/none?password=secret&nothing=1"}) {
        const auto opened = store::Workspace::open(address);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().toEnglish().find("secret"), std::string::npos)
            << opened.error().toEnglish();
    }
}

TEST_F(WorkspaceTest, ALostConnectionIsMadeAgain)
{
    if (!onServer())
        GTEST_SKIP() << "a file cannot be lost";
    const auto location = newLocation();
    const auto workspace = newWorkspace(location);
    const auto document = openDocument(*workspace);
    const auto sever = [&location] {
        auto other = store::Connection::open(location, store::Connection::Mode::readWrite);
        (*other)->textOf("select cast(count(pg_terminate_backend(pid)) as text) from "
                         "pg_stat_activity where datname = current_database() and pid <> "
                         "pg_backend_pid()");
    };
    ASSERT_TRUE(rename(*document, "m0", "Before"));
    sever();
    const auto list = workspace->list();
    ASSERT_TRUE(list) << list.error().toEnglish();
    EXPECT_EQ(list->size(), 1u);
    sever();
    const auto history = document->history();
    ASSERT_TRUE(history) << history.error().toEnglish();
    sever();
    const auto edited = rename(*document, "m0", "After");
    ASSERT_TRUE(edited) << edited.error().toEnglish();
    EXPECT_EQ(workspace->load("c")->first.find(model::Id<model::Member>{"m0"})->name, "After");
}

} // namespace
