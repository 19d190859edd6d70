#include "core/charter/desk.h"

#include "tests/core/charter/combinations.h"

namespace concordat::charter {
namespace {

using test::someDay;

void expectLikeAFreshOne(const Desk& desk, const model::State& state)
{
    for (const auto language : test::bothLanguages) {
        const auto fresh = buildCharter(state, desk.library(), language, someDay);
        const auto& kept = desk.document(language);
        EXPECT_EQ(test::allText(kept), test::allText(fresh));
        ASSERT_EQ(kept.articles.size(), fresh.articles.size());
        EXPECT_EQ(kept.gaps.size(), fresh.gaps.size());
        EXPECT_EQ(kept.obligations.size(), fresh.obligations.size());
        for (std::size_t i = 0; i < fresh.articles.size(); ++i) {
            const auto& a = kept.articles[i];
            const auto& b = fresh.articles[i];
            EXPECT_EQ(a.state, b.state) << b.id;
            EXPECT_EQ(plainText(a.ownText), plainText(b.ownText)) << b.id;
            ASSERT_EQ(a.findings.size(), b.findings.size()) << b.id;
            for (std::size_t k = 0; k < b.findings.size(); ++k)
                EXPECT_EQ(a.findings[k].reason, b.findings[k].reason);
        }
    }
}

model::Article choice(const char* id, const char* topic)
{
    model::Article row;
    row.id = test::id<model::Article>(id);
    row.topic = topic;
    return row;
}

TEST(CharterDesk, WritesOnlyTheArticleWhoseParameterChanged)
{
    auto draft = test::smallConsortium();
    Desk desk{test::shippedLibrary()};
    EXPECT_TRUE(desk.update(draft.state(), someDay).everything);
    EXPECT_TRUE(desk.update(draft.state(), someDay).nothing());
    auto row = choice("x", "goodFaith");
    row.parameters = {{"cureDays", "45"}};
    draft.put(row);
    const auto touched = desk.update(draft.state(), someDay);
    EXPECT_FALSE(touched.everything);
    EXPECT_EQ(touched.articles, std::vector<std::string>{"goodFaith"});
    EXPECT_NE(test::allText(desk.document(Language::english)).find("45 days"), std::string::npos);
    expectLikeAFreshOne(desk, draft.state());
}

TEST(CharterDesk, IsLikeAFreshCharterAfterEveryKindOfEdit)
{
    auto draft = test::smallConsortium();
    Desk desk{test::shippedLibrary()};
    desk.update(draft.state(), someDay);
    const auto after = [&](auto&& edit) {
        edit();
        desk.update(draft.state(), someDay);
        expectLikeAFreshOne(desk, draft.state());
    };
    auto row = choice("x", "goodFaith");
    after([&] {
        row.ownText = "The Steering Group meets in Article 99.";
        draft.put(row);
    });
    after([&] {
        row.openPoint = "Who pays?";
        draft.put(row);
    });
    after([&] {
        row.parameters = {{"cureDays", "9999"}}; // outside its range
        draft.put(row);
    });
    after([&] {
        row.omitted = true; // every number behind it moves
        draft.put(row);
    });
    after([&] { draft.remove(row.id); });
    after([&] {
        auto other = choice("a1", "disputes");
        other.alternative = "courts";
        draft.put(other); // the place of the court is gone: a gap
    });
    after([&] {
        draft.update(test::id<model::Body>("b1"), [](model::Body& body) { body.noticeDays = 30; });
    });
    after([&] {
        draft.update(test::id<model::Member>("m4"), [](model::Member& member) {
            member.leftOn = model::Date{2026, 1, 1};
        });
    });
}

TEST(CharterDesk, RemarksLeaveTheTextAlone)
{
    auto draft = test::smallConsortium();
    Desk desk{test::shippedLibrary()};
    desk.update(draft.state(), someDay);
    model::ArticleComment comment;
    comment.topic = "disputes";
    comment.text = "Why courts?";
    draft.add(comment);
    EXPECT_TRUE(desk.update(draft.state(), someDay).nothing());
}

} // namespace
} // namespace concordat::charter
