#include "tests/core/charter/combinations.h"

#include "core/charter/signoff.h"

namespace concordat::charter {
namespace {

using test::bothLanguages;
using test::someDay;

model::Agreement agreementOf(model::AgreementKind kind)
{
    model::Agreement row;
    row.id = test::id<model::Agreement>("ag");
    row.title = "Agreement";
    row.kind = kind;
    row.parties = {test::id<model::Member>("m1"), test::id<model::Member>("m3")};
    row.effectiveOn = model::Date{2026, 4, 1};
    row.expiresOn = model::Date{2027, 3, 31};
    return row;
}

std::string nameOf(const DocumentSpec& spec, Language language)
{
    return spec.id + "/" + languageCode(language);
}

TEST(OtherDocuments, EveryKindTheRegisterKnowsCanBeMade)
{
    const auto& library = test::shippedLibrary();
    for (const auto* id :
         {"coConstruction", "accession", "nonDisclosure", "licence", "workPackageContract"})
        EXPECT_NE(library.document(id), nullptr) << id;
}

TEST(OtherDocuments, LeaveNothingOpenWhereTheModelHasEverything)
{
    const auto& library = test::shippedLibrary();
    for (const auto& spec : library.documents)
        for (const auto language : bothLanguages) {
            auto draft = test::smallConsortium();
            draft.put(agreementOf(model::AgreementKind::other));
            const auto* agreement = draft.state().find(test::id<model::Agreement>("ag"));
            const auto document =
                buildDocument(draft.state(), library, language, someDay, spec, agreement);
            const auto text = test::allText(document);
            EXPECT_TRUE(document.gaps.empty())
                << nameOf(spec, language) << ": " << document.gaps.front().what;
            EXPECT_EQ(text.find("{{"), std::string::npos) << nameOf(spec, language);
            EXPECT_EQ(document.articles.size(), spec.articles.size());
            EXPECT_EQ(document.annexes.size(), 1u);
            // Only the parties to this agreement sign it.
            EXPECT_EQ(document.annexes[0].tables[0].rows.size(), 2u);
            EXPECT_EQ(text.find("this Charter"), std::string::npos) << nameOf(spec, language);
            EXPECT_EQ(text.find("本章程"), std::string::npos) << nameOf(spec, language);
        }
}

TEST(OtherDocuments, ReferToTheCharterByItsLiveNumbers)
{
    const auto& library = test::shippedLibrary();
    const auto& spec = *library.document("accession");
    auto draft = test::smallConsortium();
    const auto written = [&](Language language) {
        return test::allText(
            buildDocument(draft.state(), library, language, someDay, spec, nullptr));
    };
    const auto numberOf = [&] {
        return buildCharter(draft.state(), library, Language::english, someDay)
            .article("disputes")
            ->number;
    };
    const auto before = numberOf();
    EXPECT_NE(
        written(Language::english).find("Article " + std::to_string(before) + " of the Charter"),
        std::string::npos);
    EXPECT_NE(written(Language::chinese).find("章程第十二条"), std::string::npos);
    model::Article omitted;
    omitted.topic = "leadershipRotation";
    omitted.omitted = true;
    draft.add(omitted);
    EXPECT_EQ(numberOf(), before - 1);
    EXPECT_NE(written(Language::english)
                  .find("Article " + std::to_string(before - 1) + " of the Charter"),
              std::string::npos);
}

TEST(OtherDocuments, SayWhatIsMissing)
{
    const auto& library = test::shippedLibrary();
    const auto document = buildDocument(test::smallConsortium().state(), library, Language::english,
                                        someDay, *library.document("nonDisclosure"), nullptr);
    EXPECT_EQ(document.gaps.size(), 2u); // the days on which it takes effect and ends
    EXPECT_EQ(document.article("documentTerm")->state, ArticleState::missingData);
}

TEST(OtherDocuments, CreateDutiesOfTheirAgreement)
{
    const auto& library = test::shippedLibrary();
    auto draft = test::smallConsortium();
    draft.put(agreementOf(model::AgreementKind::workPackageContract));
    const auto* agreement = draft.state().find(test::id<model::Agreement>("ag"));
    const auto document = buildDocument(draft.state(), library, Language::english, someDay,
                                        *library.document("workPackageContract"), agreement);
    const auto rows = obligationsToRecord(draft.state(), document, agreement);
    ASSERT_FALSE(rows.empty());
    bool quarterly = false;
    for (const auto& row : rows) {
        EXPECT_EQ(row.agreement, agreement->id);
        quarterly = quarterly || row.recurrence == "FREQ=MONTHLY;INTERVAL=3";
    }
    EXPECT_TRUE(quarterly);
}

} // namespace
} // namespace concordat::charter
