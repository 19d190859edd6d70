#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/charter/lint.h"
#include "core/charter/redline.h"
#include "core/charter/signoff.h"
#include "core/charter/writers.h"
#include "core/model/json.h"
#include "tests/core/charter/combinations.h"

using namespace concordat;
using namespace concordat::charter;
using namespace concordat::test;

namespace {

model::State sematech()
{
    const auto text =
        readFile(std::string{CONCORDAT_SOURCE_DIR} + "/resources/samples/sematech.json");
    const auto json = model::parseJson(text, "sematech.json");
    EXPECT_TRUE(json);
    auto state = model::stateFromJson(*json, "sematech.json");
    EXPECT_TRUE(state) << state.error().toEnglish();
    return *state;
}

constexpr std::size_t founders = 14; // of the companies; DARPA is the fifteenth party

/// One position of every party that `wanted` names on every article, as it now reads.
void acceptAll(document::Draft& draft, const BothDocuments& documents, model::Date day,
               const std::function<bool(const model::Member&)>& wanted)
{
    for (const auto& id : signoff(draft.state(), documents, day).articles)
        for (const auto* party : signoff(draft.state(), documents, day).parties)
            if (wanted(*party)) {
                model::ArticlePosition position;
                position.topic = id;
                position.member = party->id;
                position.status = model::PositionStatus::accepted;
                position.date = day;
                position.content = articleContent(documents, id);
                draft.add(position);
            }
}

// SEMATECH at the turn of 1991 to 1992: LSI Logic leaves on 6 January, and the charter follows.
TEST(SematechScenario, AMemberLeavesAndTheRedlineShowsOnlyThat)
{
    const auto state = sematech();
    for (const auto language : bothLanguages) {
        const auto before =
            buildCharter(state, shippedLibrary(), language, model::Date{1991, 12, 31});
        const auto after =
            buildCharter(state, shippedLibrary(), language, model::Date{1992, 1, 31});
        const auto changes = redline(before, after);
        std::set<std::string> changed;
        for (const auto& article : changes.articles)
            if (article.changed())
                changed.insert(article.id);
        EXPECT_TRUE(changed.contains("members"));
        EXPECT_TRUE(changed.contains("annexParties"));
        EXPECT_FALSE(changed.contains("liability"));
        const auto text = toText(changes);
        EXPECT_NE(text.find("[-– LSI Logic-]"), std::string::npos) << text;
        EXPECT_NE(toHtml(changes, false).find("<del>– LSI Logic</del>"), std::string::npos);
    }
}

TEST(SematechScenario, ThirteenOfFourteenSignOffAndTheCharterWaits)
{
    const model::Date day{1992, 1, 31};
    document::Draft draft{sematech()};
    const auto documents = buildBoth(draft.state(), shippedLibrary(), day);
    const auto begun = signoff(draft.state(), documents, day);
    ASSERT_EQ(begun.parties.size(), founders); // thirteen companies and DARPA
    acceptAll(draft, documents, day,
              [](const model::Member& member) { return member.name != "Micron Technology"; });
    model::Agreement agreement;
    agreement.title = "Charter";
    agreement.kind = model::AgreementKind::charter;
    const auto id = draft.add(agreement);
    for (const auto* party : begun.parties)
        if (party->name != "Micron Technology") {
            model::Signature signature;
            signature.agreement = id;
            signature.member = party->id;
            signature.status = model::SignatureStatus::signedOff;
            signature.signedOn = day;
            draft.add(signature);
        }
    const auto now = signoff(draft.state(), documents, day);
    EXPECT_EQ(now.signedBy, 13);
    EXPECT_EQ(now.accepted, 13 * static_cast<int>(now.articles.size()));
    EXPECT_EQ(now.open, static_cast<int>(now.articles.size()));
    EXPECT_EQ(now.stale, 0);
    EXPECT_FALSE(now.canEnterIntoForce());

    // A change of the text makes the acceptances of that article stale, and of no other.
    model::Article longer;
    longer.topic = "goodFaith";
    longer.parameters = {{"cureDays", "60"}};
    draft.add(longer);
    const auto later = signoff(draft.state(), buildBoth(draft.state(), shippedLibrary(), day), day);
    EXPECT_EQ(later.stale, 13);
    EXPECT_EQ(later.accepted, now.accepted - 13);
}

TEST(SematechScenario, ACompleteCharterEntersIntoForce)
{
    auto draft = smallConsortium();
    const auto documents = buildBoth(draft.state(), shippedLibrary(), someDay);
    acceptAll(draft, documents, someDay, [](const model::Member&) { return true; });
    EXPECT_FALSE(signoff(draft.state(), documents, someDay).canEnterIntoForce());
    model::Agreement agreement;
    agreement.title = "Charter";
    agreement.kind = model::AgreementKind::charter;
    const auto id = draft.add(agreement);
    for (const auto* key : {"m1", "m2", "m3", "m4"}) {
        model::Signature signature;
        signature.agreement = id;
        signature.member = test::id<model::Member>(key);
        signature.status = model::SignatureStatus::signedOff;
        signature.signedOn = someDay;
        draft.add(signature);
    }
    // The signatures stand in the last annex, not in what was agreed to.
    const auto signedDocuments = buildBoth(draft.state(), shippedLibrary(), someDay);
    const auto now = signoff(draft.state(), signedDocuments, someDay);
    for (const auto& condition : now.conditions)
        EXPECT_TRUE(condition.met) << model::toEnglish(condition.text);
    EXPECT_TRUE(now.canEnterIntoForce());
}

TEST(SematechScenario, DutiesAreWrittenOnce)
{
    auto draft = smallConsortium();
    const auto document = buildCharter(draft.state(), shippedLibrary(), Language::english, someDay);
    const auto rows = obligationsToRecord(draft.state(), document);
    ASSERT_GT(rows.size(), 20U);
    const auto convene = std::find_if(rows.begin(), rows.end(), [](const auto& row) {
        return row.title.starts_with("Convene the Committee");
    });
    ASSERT_NE(convene, rows.end());
    EXPECT_EQ(convene->recurrence, "FREQ=MONTHLY;INTERVAL=3");
    EXPECT_EQ(convene->dueOn, (model::Date{2025, 7, 1}));
    EXPECT_EQ(convene->owner, id<model::Member>("m1"));
    for (const auto& row : rows)
        draft.add(row);
    EXPECT_TRUE(obligationsToRecord(draft.state(), document).empty());
}

// Whatever the parties write appears as it was written, in every format, and means nothing.
TEST(HostileText, AppearsLiterally)
{
    auto draft = smallConsortium();
    const std::string hostile = "<script>x</script> {{mission}} {{#star}} & *bold* `code` \x02";
    draft.update(id<model::Consortium>("c"),
                 [&](model::Consortium& consortium) { consortium.mission = hostile; });
    draft.update(id<model::Member>("m4"),
                 [&](model::Member& member) { member.name = "Small {{leads}} <b>Works</b>"; });
    model::Article article;
    article.topic = "liability";
    article.ownText = hostile;
    draft.add(article);
    for (const auto language : bothLanguages) {
        const auto document = buildCharter(draft.state(), shippedLibrary(), language, someDay);
        EXPECT_EQ(plainText(document.article("mission")->paragraphs[1].spans).find(hostile) ==
                      std::string::npos,
                  false);
        for (const auto use : {HtmlUse::file, HtmlUse::converter}) {
            const auto html = toHtml(document, use);
            EXPECT_EQ(html.find("<script>"), std::string::npos);
            EXPECT_EQ(html.find("<b>"), std::string::npos);
            EXPECT_NE(html.find("{{mission}} {{#star}} &amp;"), std::string::npos);
            EXPECT_EQ(html.find('\x02'), std::string::npos);
        }
        const auto markdown = toMarkdown(document);
        EXPECT_EQ(markdown.find("<script>"), std::string::npos);
        EXPECT_EQ(markdown.find(" *bold*"), std::string::npos);
    }
}

TEST(OwnLibrary, IsLaidOverTheShippedOne)
{
    const std::string own = R"({
"structure": "concordat-clauses", "formatVersion": 1, "version": "own",
"articles": [{"id": "mascot", "sources": ["checklist"], "defaults": [{"alternative": "fox"}],
 "alternatives": [{"id": "fox"}]}],
"texts": {
 "en": {"articles": {
  "mascot": {"title": "Mascot", "purpose": "p", "explanation": "e",
   "alternatives": {"fox": {"title": "Fox", "effect": "e", "paragraphs": ["The mascot is a fox."]}}},
  "severability": {"title": "Saving Clause"}}},
 "zh_CN": {"articles": {
  "mascot": {"title": "吉祥物", "purpose": "p", "explanation": "e",
   "alternatives": {"fox": {"title": "狐", "effect": "e", "paragraphs": ["吉祥物为狐。"]}}}}}}})";
    const auto library = loadLibrary(shippedFiles(), {{"own.json", own}});
    ASSERT_TRUE(library) << library.error().toEnglish();
    EXPECT_EQ(library->articles.size(), shippedLibrary().articles.size() + 1);
    EXPECT_EQ(library->article("severability")->text[Language::english].title, "Saving Clause");
    EXPECT_EQ(library->article("severability")->text[Language::chinese].title,
              shippedLibrary().article("severability")->text[Language::chinese].title);
    const auto document =
        buildCharter(smallConsortium().state(), *library, Language::english, someDay);
    EXPECT_EQ(document.articles.back().title, "Mascot");

    auto broken = own;
    broken.replace(broken.find("The mascot"), 10, "{{mascott}}");
    const auto refused = loadLibrary(shippedFiles(), {{"own.json", broken}});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().toEnglish().find("own.json:8: /texts/en/articles/mascot"),
              std::string::npos)
        << refused.error().toEnglish();
}

} // namespace
