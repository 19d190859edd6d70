#include "core/charter/build.h"

#include "core/charter/explain.h"
#include "core/charter/values.h"
#include "core/charter/wording.h"
#include "core/charter/writers.h"
#include "tests/core/charter/fixtures.h"

using namespace concordat;
using namespace concordat::charter;
using test::allText;
using test::id;
using test::shippedLibrary;
using test::smallConsortium;
using test::someDay;

namespace {

constexpr std::array languages{Language::english, Language::chinese};

CharterDocument charterOf(const document::Draft& draft, Language language = Language::english)
{
    return buildCharter(draft.state(), shippedLibrary(), language, someDay);
}

std::string textOf(const CharterArticle& article)
{
    std::string text;
    for (const auto& paragraph : article.paragraphs) {
        text += plainText(paragraph.spans) + "\n";
        for (const auto& item : paragraph.items)
            text += plainText(item) + "\n";
    }
    return text;
}

TEST(Charter, ReadsAsTheGoldenTextInBothLanguages)
{
    for (const auto language : languages) {
        const auto path = std::string{CONCORDAT_SOURCE_DIR} + "/tests/golden/charter/lantern." +
                          languageCode(language) + ".md";
        const auto text = toMarkdown(charterOf(smallConsortium(), language));
        if (std::getenv("CONCORDAT_WRITE_GOLDEN"))
            std::ofstream{path, std::ios::binary} << text;
        EXPECT_EQ(text, test::readFile(path)) << path;
    }
}

TEST(Charter, ACompleteConsortiumLeavesNothingOpen)
{
    for (const auto language : languages) {
        const auto document = charterOf(smallConsortium(), language);
        for (const auto& gap : document.gaps)
            ADD_FAILURE() << gap.article << ": " << gap.what;
        for (const auto& article : document.articles)
            for (const auto& finding : article.findings)
                ADD_FAILURE() << article.id << ": " << model::toEnglish(finding.reason);
    }
}

TEST(Charter, WhatAnAnnexLeavesOpenIsOpenInTheArticleThatBringsItIn)
{
    const auto stateOf = [](const document::Draft& draft, const char* article) {
        const auto document =
            buildCharter(draft.state(), test::shippedLibrary(), Language::english, someDay);
        return document.article(article)->state;
    };
    const auto isOpen = [&](const document::Draft& draft, const char* article) {
        return stateOf(draft, article) == ArticleState::missingData;
    };
    auto draft = test::smallConsortium();
    for (const auto* article : {"resources", "funding", "riskSharing", "returns"})
        EXPECT_FALSE(isOpen(draft, article)) << article;
    // A pledge whose value nobody has said.
    draft.update(test::id<model::Contribution>("cm1"),
                 [](model::Contribution& row) { row.pledged = {}; });
    EXPECT_TRUE(isOpen(draft, "resources"));
    draft.remove(test::id<model::FundingSource>("f1"));
    EXPECT_TRUE(isOpen(draft, "funding"));
    for (const auto& row :
         std::vector(draft.rows<model::RiskShare>().begin(), draft.rows<model::RiskShare>().end()))
        draft.remove(row.id);
    EXPECT_TRUE(isOpen(draft, "riskSharing"));
    EXPECT_FALSE(isOpen(draft, "returns"));
    for (const auto& row : std::vector(draft.rows<model::BenefitShare>().begin(),
                                       draft.rows<model::BenefitShare>().end()))
        draft.remove(row.id);
    EXPECT_TRUE(isOpen(draft, "returns"));
}

TEST(Charter, AnEmptyStateIsAllGapsAndStillAWholeDocument)
{
    for (const auto language : languages) {
        const auto document = buildCharter(model::State{}, shippedLibrary(), language, someDay);
        EXPECT_GE(document.gaps.size(), 10U);
        EXPECT_EQ(document.article("members")->state, ArticleState::missingData);
        const auto text = allText(document);
        const auto* startGap =
            language == Language::english ? "[to be agreed: start date]" : "【待定：起始日期】";
        EXPECT_NE(text.find(startGap), std::string::npos) << text;
    }
}

// Every paragraph of every combination: no placeholder, no empty text, each gap listed, and each
// value the one the State holds.
TEST(Charter, FormsModelsAndStagesAllComeOutFilledOrListed)
{
    using namespace model;
    for (const auto& form : vocabularyOf<Form>().terms)
        for (const auto& governance : vocabularyOf<GovernanceModel>().terms)
            for (const auto& stage : vocabularyOf<Stage>().terms)
                for (const auto language : languages) {
                    auto draft = smallConsortium();
                    draft.update(id<Consortium>("c"), [&](Consortium& c) {
                        c.form = static_cast<Form>(form.value);
                        c.stage = static_cast<Stage>(stage.value);
                    });
                    draft.update(id<StagePlan>("p1"), [&](StagePlan& p) {
                        p.stage = static_cast<Stage>(stage.value);
                        p.model = static_cast<GovernanceModel>(governance.value);
                    });
                    const auto document = charterOf(draft, language);
                    const auto where = form.name + "/" + governance.name + "/" + stage.name;
                    const auto text = allText(document);
                    EXPECT_EQ(text.find("{{"), std::string::npos) << where;
                    EXPECT_EQ(text.find("}}"), std::string::npos) << where;
                    EXPECT_EQ(text.find("  "), std::string::npos) << where << text;
                    std::size_t gapSpans = 0;
                    for (const auto& article : document.articles) {
                        EXPECT_FALSE(article.paragraphs.empty()) << where << article.id;
                        for (const auto& paragraph : article.paragraphs) {
                            EXPECT_FALSE(paragraph.spans.empty()) << where << article.id;
                            for (const auto& span : paragraph.spans) {
                                EXPECT_FALSE(span.text.empty()) << where << article.id;
                                gapSpans += span.kind == SpanKind::gap ? 1 : 0;
                            }
                        }
                    }
                    EXPECT_EQ(document.gaps.size(), gapSpans) << where;
                    const bool undecided = governance.name == "undecided";
                    const bool undeclared = form.name == "undeclared";
                    EXPECT_EQ(gapSpans, (undecided ? 1U : 0U) + (undeclared ? 1U : 0U)) << where;
                }
}

TEST(Charter, NumbersAreThoseOfTheCommitteeAndItsRule)
{
    for (const auto language : languages) {
        auto draft = smallConsortium();
        int days = 31;
        draft.update(id<model::Body>("b1"), [&](model::Body& body) {
            for (auto* field : {&body.noticeDays, &body.extraordinaryNoticeDays, &body.agendaDays,
                                &body.addedItemsDays, &body.secondMeetingDays, &body.minutesDays,
                                &body.acceptanceDays})
                *field = days++;
            body.meetingsPerYear = 6;
            body.quorum = 0.6;
        });
        draft.update(id<model::DecisionRule>("r1"),
                     [](model::DecisionRule& rule) { rule.threshold = 0.75; });
        const auto text = textOf(*charterOf(draft, language).article("committee"));
        for (int value = 31; value < days; ++value)
            EXPECT_NE(text.find(worded(language, ParameterUnit::days, value)), std::string::npos)
                << value << text;
        EXPECT_NE(text.find(wordedRhythm(language, 6)), std::string::npos);
        EXPECT_EQ(wordedOften(language, 6),
                  language == Language::english ? "once every two months" : "每两个月");
        EXPECT_EQ(wordedOften(language, 5), wordedRhythm(language, 5));
        EXPECT_NE(text.find(wordedFraction(language, 0.6)), std::string::npos);
        EXPECT_NE(text.find(wordedFraction(language, 0.75)), std::string::npos);
    }
}

TEST(Charter, WithoutACommitteeDefaultsStandInAndSaySo)
{
    auto draft = smallConsortium();
    draft.removeWithDependants(id<model::Body>("b1"));
    const auto document = charterOf(draft);
    const auto* article = document.article("committee");
    EXPECT_EQ(article->state, ArticleState::missingData);
    bool notice = false;
    for (const auto& paragraph : article->paragraphs)
        for (const auto& span : paragraph.spans)
            if (span.source == "parameter.noticeDays") {
                notice = true;
                EXPECT_TRUE(span.defaulted);
                EXPECT_EQ(span.text, "14 days");
            }
    EXPECT_TRUE(notice);
    const auto why =
        explainArticle(draft.state(), shippedLibrary(), document, "committee", someDay);
    EXPECT_TRUE(std::any_of(why.inputs.begin(), why.inputs.end(),
                            [](const auto& input) { return input.defaulted; }));
}

TEST(Charter, EachGovernanceModelHasItsOwnCommandBody)
{
    using model::GovernanceModel;
    std::set<std::string> texts;
    for (const auto governance :
         {GovernanceModel::singleCentreStar, GovernanceModel::coreResearchOrganisation,
          GovernanceModel::corelessConsensus, GovernanceModel::undecided}) {
        auto draft = smallConsortium();
        draft.update(id<model::StagePlan>("p1"),
                     [&](model::StagePlan& plan) { plan.model = governance; });
        texts.insert(textOf(*charterOf(draft).article("commandBody")));
    }
    EXPECT_EQ(texts.size(), 4U);
}

TEST(Charter, ListsTheTermsOfLeadingTheWholeWhereItAnnouncesThem)
{
    using model::GovernanceModel;
    const auto lead = [](document::Draft& draft, const char* member,
                         std::optional<model::Id<model::Body>> body, int year) {
        model::LeadershipTerm term;
        term.member = id<model::Member>(member);
        term.body = body;
        term.from = model::Date{year, 1, 1};
        draft.add(term);
    };
    for (const auto governance :
         {GovernanceModel::singleCentreStar, GovernanceModel::coreResearchOrganisation,
          GovernanceModel::corelessConsensus, GovernanceModel::undecided})
        for (const auto language : languages) {
            auto draft = smallConsortium();
            draft.update(id<model::StagePlan>("p1"),
                         [&](model::StagePlan& plan) { plan.model = governance; });
            model::Body board;
            board.id = id<model::Body>("other");
            board.name = "Advisory board";
            board.kind = model::BodyKind::advisoryBoard;
            draft.put(board);
            lead(draft, "m3", board.id, 2024);
            const auto* colon = language == Language::english ? ":" : "：";
            const auto announced = [&] {
                return charterOf(draft, language).article("leadershipRotation")->paragraphs[0];
            };
            // Who leads another body leads that one only.
            EXPECT_FALSE(plainText(announced().spans).ends_with(colon));
            EXPECT_TRUE(announced().items.empty());
            lead(draft, "m2", id<model::Body>("b1"), 2027); // the committee of all parties
            lead(draft, "m1", {}, 2026);
            const auto terms = announced();
            EXPECT_TRUE(plainText(terms.spans).ends_with(colon)) << plainText(terms.spans);
            ASSERT_EQ(terms.items.size(), 2U);
            EXPECT_NE(plainText(terms.items[0]).find("2026"), std::string::npos);
            EXPECT_NE(plainText(terms.items[1]).find("2027"), std::string::npos);
        }
}

TEST(Charter, AChoiceAgainstTheStagePlanIsInconsistent)
{
    auto draft = smallConsortium();
    model::Article row;
    row.topic = "commandBody";
    row.alternative = "star";
    draft.add(row);
    const auto document = charterOf(draft);
    EXPECT_EQ(document.article("commandBody")->state, ArticleState::inconsistent);
    EXPECT_EQ(document.article("commandBody")->alternative, "star");
}

TEST(Charter, LeavingAnArticleOutRenumbersAndBreaksNoReferenceSilently)
{
    auto draft = smallConsortium();
    const auto before = charterOf(draft);
    model::Article row;
    row.topic = "accession";
    row.omitted = true;
    draft.add(row);
    const auto after = charterOf(draft);
    EXPECT_EQ(after.article("accession")->number, 0);
    EXPECT_EQ(after.article("accession")->state, ArticleState::inconsistent);
    EXPECT_EQ(after.article("amendment")->number, before.article("amendment")->number - 1);
    const auto& amendment = *after.article("amendment");
    EXPECT_NE(textOf(*after.article("mission")).find(amendment.heading), std::string::npos);
    EXPECT_EQ(after.article("members")->state, ArticleState::missingData);
    ASSERT_EQ(after.gaps.size(), 2U); // members and exit refer to it
    for (const auto& gap : after.gaps)
        EXPECT_EQ(gap.what, "article on “Accession”");
}

TEST(Charter, OnlyUsedTermsAreDefined)
{
    auto draft = smallConsortium();
    const auto all = textOf(*charterOf(draft).article("definitions"));
    EXPECT_NE(all.find("“Affiliate”"), std::string::npos);
    model::Article row;
    row.topic = "goodFaith";
    row.omitted = true;
    draft.add(row);
    const auto fewer = textOf(*charterOf(draft).article("definitions"));
    EXPECT_EQ(fewer.find("“Affiliate”"), std::string::npos);
    EXPECT_NE(fewer.find("“Party”"), std::string::npos);
}

TEST(Charter, FindingsNameWhatIsWrong)
{
    struct Case {
        const char* article;
        ArticleState state;
        std::function<void(document::Draft&)> harm;
    };
    const std::vector<Case> cases{
        {"term", ArticleState::inconsistent,
         [](auto& draft) {
             draft.update(id<model::Consortium>("c"), [](auto& c) {
                 c.endsOn = model::Date{2020, 1, 1};
             });
         }},
        {"term", ArticleState::missingData,
         [](auto& draft) {
             draft.update(id<model::Consortium>("c"), [](auto& c) { c.startsOn.reset(); });
         }},
        {"members", ArticleState::atRisk,
         [](auto& draft) {
             draft.update(id<model::Member>("m4"),
                          [](auto& m) { m.status = model::MemberStatus::candidate; });
         }},
        {"committee", ArticleState::atRisk,
         [](auto& draft) {
             draft.update(id<model::Body>("b1"), [](auto& b) { b.meetingsPerYear = 2; });
         }},
        {"committee", ArticleState::inconsistent,
         [](auto& draft) {
             draft.update(id<model::Body>("b1"), [](auto& b) { b.agendaDays = 60; });
         }},
        {"committee", ArticleState::inconsistent,
         [](auto& draft) { draft.remove(id<model::Seat>("sm4")); }},
        {"goodFaith", ArticleState::inconsistent,
         [](auto& draft) {
             model::Article row;
             row.topic = "goodFaith";
             row.parameters = {{"cureDays", "400"}};
             draft.add(row);
         }},
        {"liability", ArticleState::inconsistent, [](auto& draft) {
             model::Article row;
             row.topic = "liability";
             row.alternative = "thrice";
             draft.add(row);
         }}};
    for (const auto& [article, state, harm] : cases) {
        auto draft = smallConsortium();
        harm(draft);
        EXPECT_EQ(charterOf(draft).article(article)->state, state) << article;
    }
}

TEST(Charter, MarksWhatAnImportConcludedAboutAParty)
{
    auto draft = smallConsortium();
    const auto statusOf = [&](Language language) {
        const auto annex = charterOf(draft, language).annexes[0];
        return plainText(annex.introduction) + "|" + plainText(annex.tables[0].rows[0][4]);
    };
    for (const auto language : languages)
        EXPECT_EQ(statusOf(language).find("≈"), std::string::npos);
    const auto first = charterOf(draft).annexes[0].tables[0].rows[0][1];
    for (const auto& member : draft.rows<model::Member>())
        if (member.name == plainText(first))
            draft.update(member.id, [](model::Member& m) { m.inferred = {"status"}; });
    for (const auto language : languages) {
        const auto text = statusOf(language);
        EXPECT_NE(text.find("≈"), std::string::npos) << text;
        EXPECT_TRUE(text.ends_with(" ≈")) << text;
    }
    const auto kind = plainText(charterOf(draft).annexes[0].tables[0].rows[0][2]);
    EXPECT_EQ(kind.find("≈"), std::string::npos) << "the kind was stated";
}

TEST(Charter, AMemberThatLeftIsListedApart)
{
    auto draft = smallConsortium();
    draft.update(id<model::Member>("m4"),
                 [](auto& m) { m.status = model::MemberStatus::withdrawn; });
    const auto document = charterOf(draft);
    EXPECT_EQ(textOf(*document.article("members")).find("Small Works"), std::string::npos);
    ASSERT_EQ(document.annexes[0].tables.size(), 2U);
    EXPECT_EQ(plainText(document.annexes[0].tables[1].rows[0][1]), "Small Works");
}

} // namespace
