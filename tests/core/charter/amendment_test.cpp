#include "core/charter/amendment.h"

#include "tests/core/charter/combinations.h"

namespace concordat::charter {
namespace {

using test::someDay;

struct Amended {
    document::Draft draft = test::smallConsortium();
    model::State inForce = draft.state();
    BothDocuments before = drawn();

    BothDocuments drawn() const
    {
        return buildBoth(draft.state(), test::shippedLibrary(), someDay);
    }
    void set(const char* topic, const char* parameter, const char* value)
    {
        model::Article row;
        row.topic = topic;
        row.parameters = {{parameter, value}};
        draft.add(row);
    }
    void accept(const char* member)
    {
        const auto now = drawn();
        for (const auto& id : judged().articles) {
            model::ArticlePosition position;
            position.topic = id;
            position.member = test::id<model::Member>(member);
            position.status = model::PositionStatus::accepted;
            position.content = articleContent(now, id);
            draft.add(position);
        }
    }
    Amendment judged()
    {
        m_state = draft.state();
        return amendment(m_state, inForce, test::shippedLibrary(), before, drawn(), someDay);
    }

private:
    model::State m_state; ///< the amendment points into it
};

TEST(Amendment, NeedsTheShareOfAllVotesThatTheTextInForceAsks)
{
    Amended amended;
    EXPECT_TRUE(amended.judged().articles.empty());
    EXPECT_FALSE(amended.judged().carried());
    amended.set("goodFaith", "cureDays", "45");
    EXPECT_EQ(amended.judged().articles, std::vector<std::string>{"goodFaith"});
    EXPECT_DOUBLE_EQ(amended.judged().all, 4);
    amended.accept("m1");
    amended.accept("m2");
    EXPECT_FALSE(amended.judged().carried()); // two of four are less than two thirds
    amended.accept("m3");
    const auto carried = amended.judged();
    EXPECT_TRUE(carried.carried());
    ASSERT_EQ(carried.against.size(), 1u);
    EXPECT_EQ(carried.against[0]->name, "Small Works");
    EXPECT_FALSE(carried.material);
    EXPECT_EQ(carried.exitDays, 0);
}

TEST(Amendment, ASeatHandedOnVotesOnce)
{
    Amended amended;
    amended.set("goodFaith", "cureDays", "45");
    amended.draft.update(test::id<model::Seat>("sm1"),
                         [](model::Seat& seat) { seat.until = someDay.plusDays(-1); });
    auto next = *amended.draft.state().find(test::id<model::Seat>("sm1"));
    EXPECT_DOUBLE_EQ(amended.judged().all, 3);
    next.id = test::id<model::Seat>("next");
    next.from = someDay;
    next.until.reset();
    amended.draft.put(next);
    EXPECT_DOUBLE_EQ(amended.judged().all, 4);
    EXPECT_DOUBLE_EQ(amended.judged().votesNeeded(), 3); // two thirds of four, in whole votes
}

TEST(Amendment, AMaterialOneLetsObjectorsLeave)
{
    Amended amended;
    amended.set("returns", "distributions", "2");
    const auto judged = amended.judged();
    EXPECT_TRUE(judged.material);
    EXPECT_EQ(judged.exitDays, 14);
}

TEST(Amendment, AnAcceptanceOfAnEarlierWordingDoesNotCount)
{
    Amended amended;
    amended.set("goodFaith", "cureDays", "45");
    for (const auto* member : {"m1", "m2", "m3", "m4"})
        amended.accept(member);
    EXPECT_TRUE(amended.judged().carried());
    for (const auto& row : amended.draft.state().rows<model::Article>())
        if (row.topic == "goodFaith") {
            auto later = row;
            later.parameters = {{"cureDays", "50"}};
            amended.draft.put(later);
            break;
        }
    EXPECT_FALSE(amended.judged().carried());
    EXPECT_DOUBLE_EQ(amended.judged().inFavour, 0);
}

TEST(Amendment, ARuleThatIsNotAgreedYetDoesNotCarryItself)
{
    Amended amended;
    amended.set("amendment", "amendmentShare", "0.5");
    amended.accept("m1");
    amended.accept("m2");
    EXPECT_NEAR(amended.judged().needed, 2.0 / 3, 1e-9);
    EXPECT_FALSE(amended.judged().carried());
}

} // namespace
} // namespace concordat::charter
