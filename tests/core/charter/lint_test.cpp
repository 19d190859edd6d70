#include "core/charter/lint.h"

#include "core/charter/deviations.h"
#include "core/charter/term_lint.h"
#include "tests/core/charter/combinations.h"

using namespace concordat;
using namespace concordat::charter;
using namespace concordat::test;

namespace {

std::vector<LintFinding> lintOf(const model::State& state, Language language = Language::english,
                                const Profile* profile = nullptr)
{
    const auto document = buildCharter(state, shippedLibrary(), language, someDay);
    return lint(state, shippedLibrary(), document, profile, someDay);
}

std::vector<LintFinding> withOwnText(const char* text, Language language = Language::english)
{
    auto draft = smallConsortium();
    model::Article article;
    article.topic = "goodFaith";
    article.ownText = text;
    draft.add(article);
    return lintOf(draft.state(), language);
}

/// The one finding of a kind; its English text.
std::string only(const std::vector<LintFinding>& findings, LintKind kind)
{
    EXPECT_EQ(findings.size(), 1U);
    for (const auto& finding : findings) {
        EXPECT_EQ(lintKindName(finding.kind), std::string{lintKindName(kind)});
        EXPECT_FALSE(finding.place.empty());
        EXPECT_FALSE(finding.link.empty());
    }
    return findings.empty() ? std::string{} : model::toEnglish(findings.front().reason);
}

TEST(Lint, ACleanCharterHasNoFinding)
{
    for (const auto language : bothLanguages)
        for (const auto& finding : lintOf(smallConsortium().state(), language))
            ADD_FAILURE() << finding.place << ": " << model::toEnglish(finding.reason);
}

TEST(Lint, FindsATermThatNobodyDefined)
{
    EXPECT_NE(only(withOwnText("The Parties report to the Steering Group every week."),
                   LintKind::undefinedTerm)
                  .find("Steering Group"),
              std::string::npos);
    EXPECT_TRUE(withOwnText("The Parties report to Aurora Cells every week.").empty());
}

TEST(Lint, FindsATermThatNobodyUses)
{
    EXPECT_NE(only(withOwnText("A person in charge (the “Pilot”) is named by the Parties."),
                   LintKind::unusedTerm)
                  .find("Pilot"),
              std::string::npos);
    EXPECT_TRUE(
        withOwnText("A person in charge (the “Pilot”) is named. The Pilot reports.").empty());
    EXPECT_NE(only(withOwnText("负责人（以下简称“领航员”）由各方推选。", Language::chinese),
                   LintKind::unusedTerm)
                  .find("领航员"),
              std::string::npos);
}

TEST(Lint, FindsReferencesThatLeadNowhere)
{
    EXPECT_NE(only(withOwnText("In addition to Article 99 the Parties meet in May."),
                   LintKind::brokenReference)
                  .find("99"),
              std::string::npos);
    only(withOwnText("除第九十九条外，各方另行约定。", Language::chinese),
         LintKind::brokenReference);
    EXPECT_TRUE(withOwnText("除第十二条外，各方另行约定。", Language::chinese).empty());
    only(withOwnText("The list is in Annex X."), LintKind::missingAnnex);
    only(withOwnText("名单载于附件二十。", Language::chinese), LintKind::missingAnnex);
    EXPECT_TRUE(withOwnText("The list is in Annex C.").empty());
}

TEST(Lint, FindsDriftOfNamesAndCapitals)
{
    EXPECT_NE(
        only(withOwnText("The plant of Aurora Cels is open to visitors."), LintKind::nameDrift)
            .find("Aurora Cels"),
        std::string::npos);
    const auto lower = withOwnText("The background of every Party is listed.");
    EXPECT_NE(only(lower, LintKind::capitalisationDrift).find("background"), std::string::npos);
    EXPECT_TRUE(withOwnText("No third party is bound.").empty());
}

TEST(Lint, PartiesOfSimilarNamesDoNotAccuseEachOther)
{
    const std::vector<std::string> both{"Fraunhofer IIS", "Fraunhofer IMS"};
    const auto text = "Tests are made by Fraunhofer IIS and by Fraunhofer IMS.";
    for (const auto& name : both)
        EXPECT_EQ(driftingName(text, name, both), "");
    EXPECT_EQ(driftingName(text, both[0]), both[1]);
    EXPECT_EQ(driftingName("Made by Fraunhofer IRS.", both[0], both), "Fraunhofer IRS");
    EXPECT_EQ(driftingName("Made by Fraunhofer IS.", both[0], both), "Fraunhofer IS");
    EXPECT_EQ(driftingName("Made by Fraunhofer IIIS.", both[0], both), "Fraunhofer IIIS");
    EXPECT_EQ(driftingName("Made by fraunhofer iis.", both[0], both), "fraunhofer iis");
    EXPECT_EQ(driftingName("Made by Fraunhofer XYS.", both[0], both), "");
}

TEST(Lint, ArticlesOfLawsAreNoReferencesToTheCharter)
{
    using Numbers = std::vector<int>;
    EXPECT_EQ(
        articleReferences("under Article 107 of the Treaty on the Functioning of the European "
                          "Union and Article 93(2) of Regulation 2016/679"),
        Numbers{});
    EXPECT_EQ(articleReferences("Article 7 of this Charter and Article 8(1)"), (Numbers{7, 8}));
    EXPECT_EQ(articleReferences("《中华人民共和国民法典》第五百零九条、著作权法第三条、第三条"),
              Numbers{3});
}

TEST(Lint, SeatsThatHaveEndedSeatNobody)
{
    auto draft = smallConsortium();
    draft.update(id<model::Seat>("sm4"),
                 [](model::Seat& seat) { seat.until = test::someDay.plusDays(-1); });
    EXPECT_NE(only(lintOf(draft.state()), LintKind::article).find("1 of 4"), std::string::npos);
}

TEST(Lint, SharesAreSummedForEachBenefitWhateverItsName)
{
    auto draft = smallConsortium();
    auto other = *draft.state().find(id<model::Benefit>("be1"));
    other.id = id<model::Benefit>("be2");
    draft.put(other);
    for (const auto* key : {"m1", "m2"}) {
        model::BenefitShare share;
        share.benefit = other.id;
        share.member = id<model::Member>(key);
        share.share = 50;
        draft.add(share);
    }
    EXPECT_TRUE(lintOf(draft.state()).empty());
}

TEST(Lint, FindsWhatContradictsTheModel)
{
    auto draft = smallConsortium();
    draft.update(id<model::BenefitShare>("bm1"), [](model::BenefitShare& s) { s.share = 45; });
    const auto findings = lintOf(draft.state());
    EXPECT_NE(only(findings, LintKind::article).find("120"), std::string::npos);
    EXPECT_EQ(findings.front().article, "returns");

    auto left = smallConsortium();
    left.update(id<model::Member>("m4"), [](model::Member& member) {
        member.status = model::MemberStatus::withdrawn;
        member.leftOn = model::Date{2026, 1, 31};
    });
    std::set<std::string> articles;
    for (const auto& finding : lintOf(left.state()))
        articles.insert(finding.article);
    EXPECT_TRUE(articles.contains("riskSharing"));
    EXPECT_TRUE(articles.contains("returns"));
}

TEST(Lint, FindsAlternativesThatContradictEachOther)
{
    auto draft = smallConsortium();
    model::Article article;
    article.topic = "contributionEvaluation";
    article.alternative = "independentScoring";
    draft.add(article);
    EXPECT_NE(only(lintOf(draft.state()), LintKind::article).find("needs"), std::string::npos);
    model::Article leadership;
    leadership.topic = "leadershipRotation";
    leadership.alternative = "rotatingModeration";
    auto star =
        document::Draft{variant(model::Form::innovationConsortium,
                                model::GovernanceModel::singleCentreStar, model::Stage::operation)};
    star.add(leadership);
    EXPECT_NE(only(lintOf(star.state()), LintKind::article).find("contradict"), std::string::npos);
}

TEST(Lint, HoldsACharterAgainstAProfile)
{
    const std::string file = "profiles/policy.json";
    const auto profile = loadProfile(
        {file, readFile(std::string{CONCORDAT_SOURCE_DIR} + "/resources/clauses/" + file)},
        shippedLibrary());
    ASSERT_TRUE(profile) << profile.error().toEnglish();
    std::set<std::string> missing;
    for (const auto& finding : lintOf(smallConsortium().state(), Language::english, &*profile)) {
        EXPECT_EQ(finding.kind, LintKind::missingArticle);
        missing.insert(finding.article);
    }
    EXPECT_EQ(missing, (std::set<std::string>{"", "evaluation", "secretariat", "members"}));

    const auto broken = loadProfile(
        {"own.json", "{\n\"profile\": \"own\",\n\"name\": {\"en\": \"Own\", \"zh_CN\": "
                     "\"自有\"},\n\"requirements\": [\n{\"article\": \"nothing\", \"reason\": "
                     "{\"en\": \"a\", \"zh_CN\": \"b\"}}]}"},
        shippedLibrary());
    ASSERT_FALSE(broken);
    EXPECT_NE(broken.error().toEnglish().find("own.json:5: /requirements/0/article"),
              std::string::npos)
        << broken.error().toEnglish();
}

TEST(Lint, ReadsChineseNumerals)
{
    EXPECT_EQ(numberFromChinese("十二"), 12);
    EXPECT_EQ(numberFromChinese("一百零五"), 105);
    EXPECT_EQ(numberFromChinese("53"), 53);
    EXPECT_EQ(numberFromChinese("二十"), 20);
    EXPECT_EQ(numberFromChinese("九千九百九十九"), 9999);
    EXPECT_EQ(numberFromChinese("十x"), 0);
    EXPECT_EQ(numberFromChinese("99999999999999999999"), 999'999'999);
    EXPECT_EQ(numberFromChinese("99999999999999千千"), 999'999'999);
}

TEST(Lint, SeesTermsWhateverTheirCharactersAreMadeOf)
{
    using Words = std::vector<std::string>;
    // 技, 一 and 者 hold bytes of the closing mark.
    EXPECT_EQ(introducedTerms("“技术成果”是指一切成果，以下简称“一致行动者”，“合同”指本合同。"),
              (Words{"技术成果", "一致行动者", "合同"}));
    EXPECT_EQ(introducedTerms("A person (the “Pilot’s Mate”) flies. “Flight” means any. “Crew” has "
                              "the meaning of the law (an “Aim”) (each a “Seat”)"),
              (Words{"Pilot’s Mate", "Flight", "Crew", "Aim", "Seat"}));
    EXPECT_EQ(introducedTerms("They said “no” (and “never”). “” means nothing. ”“"), Words{});
    EXPECT_EQ(introducedTerms("An “open mark and a “Pilot” means"), Words{"Pilot"});
    EXPECT_EQ(introducedTerms("“" + std::string(200, 'a') + "” means"),
              Words{std::string(200, 'a')});
    EXPECT_EQ(introducedTerms("“" + std::string(201, 'a') + "” means"), Words{});
}

TEST(Lint, TakesOnlyWholeNumbersForReferences)
{
    using Numbers = std::vector<int>;
    EXPECT_EQ(articleReferences("Article 12, Articles 7 and 8, (Article 3), Article 12345, Article "
                                "4a, Subarticle 5, Article  6, 见Article 9"),
              (Numbers{12, 7, 3, 9}));
    EXPECT_EQ(articleReferences("第十二条、第5条、第第八条、第三章、第条"), (Numbers{12, 5, 8}));
    EXPECT_EQ(annexReferences("Annex C, Annex Cd, annex D, MyAnnex E, Annex F"), (Numbers{3, 6}));
    EXPECT_EQ(annexReferences("附件三和附件12、附件"), (Numbers{3, 12}));
}

TEST(Lint, ReadsLongTextsWithoutEnding)
{
    const auto times = [](std::size_t count, const std::string& words) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += words;
        return text;
    };
    const std::size_t length = 1'000'000;
    EXPECT_TRUE(introducedTerms("“" + times(length / 5, "word ")).empty());
    EXPECT_TRUE(introducedTerms(times(length / 3, "“")).empty());
    EXPECT_EQ(articleReferences("第" + times(length, "5") + "条"), std::vector<int>{999'999'999});
    EXPECT_TRUE(articleReferences(times(length / 3, "第")).empty());
    EXPECT_EQ(annexReferences("附件" + times(length / 3, "百")), std::vector<int>{33'333'300});
    EXPECT_EQ(annexReferences("附件" + times(length / 3, "千")), std::vector<int>{333'333'000});
    for (const auto& text :
         {"“" + times(length / 50, "word "), "第" + times(length / 10, "5") + "条",
          "The " + times(40, "Unknown ") + "body meets.",
          "The " + times(2000, "Unknown ") + "body meets."})
        for (const auto language : bothLanguages)
            withOwnText(text.c_str(), language);
}

TEST(Deviations, NameWhatTheLibraryProposed)
{
    auto draft = smallConsortium();
    model::Article article;
    article.topic = "goodFaith";
    article.parameters = {{"cureDays", "45"}};
    article.ownText = "The Parties meet at the sea.";
    draft.add(article);
    const auto document = buildCharter(draft.state(), shippedLibrary(), Language::english, someDay);
    std::vector<std::string> found;
    for (const auto& deviation : deviations(draft.state(), shippedLibrary(), document, someDay))
        found.push_back(deviation.article + ": " + deviation.proposed + " -> " + deviation.present);
    EXPECT_EQ(found,
              (std::vector<std::string>{
                  "committee: 14 days -> 21 days", "committee: two thirds -> three quarters",
                  "committee: one half -> two thirds", "disputes: Expedited arbitration -> Courts",
                  "disputes: 60 days -> 45 days", "goodFaith: 30 days -> 45 days",
                  "goodFaith:  -> The Parties meet at the sea."}));
}

} // namespace
