#include "core/formation/classifier.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/samples/sample_files.h"
#include "tests/support/state_of.h"

using namespace concordat;
using formation::Dimension;
using model::Date;
using model::Form;
using test::Build;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

namespace {

const Date today{2026, 6, 30};

double dimensionOf(const formation::FormFit& fit, Dimension dimension)
{
    return fit.dimensions[static_cast<std::size_t>(dimension)].value_or(-1);
}

TEST(Classifier, NamesNoFormWhileLittleIsKnownAndSaysWhatIsMissing)
{
    const auto result = formation::classify(Build{}.state(), today);
    EXPECT_EQ(result.nearest, std::nullopt);
    EXPECT_THAT(result.forms, IsEmpty());
    EXPECT_EQ(result.known, 0);
    EXPECT_THAT(result.missing, Not(IsEmpty()));
}

TEST(Classifier, MeasuresTheDistanceFromWhatIsTypicalInEachDimension)
{
    Build build;
    build.consortium([](model::Consortium& row) { row.leadType = model::LeadType::enterprise; });
    model::Member government;
    government.id = test::memberId("g");
    government.name = "G";
    government.kind = model::ActorKind::government;
    government.status = model::MemberStatus::signatory;
    build.add(government);
    const auto result = formation::classify(build.state(), today);
    const auto* consortium = result.fitOf(Form::innovationConsortium);
    ASSERT_NE(consortium, nullptr);
    // Actor relations: an enterprise leads (seen 1, typical 1, weight 1) and one member of fifty
    // (seen .02, typical .3, weight .5); seats are not recorded, so government is left out.
    EXPECT_NEAR(dimensionOf(*consortium, Dimension::actorRelations),
                100 * (1 * 1.0 + 0.5 * (1 - 0.28)) / 1.5, 1e-9);
    // No think tank among the members: as expected of a consortium.
    EXPECT_NEAR(dimensionOf(*consortium, Dimension::goalOrientation), 100, 1e-9);
    EXPECT_EQ(dimensionOf(*consortium, Dimension::institutionalConstraints), -1);
    EXPECT_NEAR(consortium->score, (100 + 100 * 1.36 / 1.5) / 2, 1e-9);
}

TEST(Classifier, CallsTheTeachingCaseWhatItDeclares)
{
    const auto states = test::sampleStates("teaching");
    const auto result = formation::classify(states.front(), today);
    EXPECT_EQ(result.nearest, Form::innovationConsortium);
    EXPECT_FALSE(result.behavesLikeAlliance);
    EXPECT_GT(result.margin, formation::closeMargin);
}

TEST(Classifier, SaysOpenlyWhenAConsortiumBehavesLikeAnAllianceAndWhatWouldChangeThat)
{
    Build build;
    build.consortium([](model::Consortium& row) {
        row.form = Form::innovationConsortium;
        row.leadType = model::LeadType::university;
    });
    for (int i = 0; i < 60; ++i) {
        model::Member row;
        row.name = "University";
        row.kind = model::ActorKind::university;
        row.status = model::MemberStatus::signatory;
        build.add(row);
    }
    model::Agreement agreement;
    agreement.title = "Memorandum";
    agreement.binding = false;
    agreement.status = model::AgreementStatus::inForce;
    build.add(agreement);
    model::Article open;
    open.topic = "members";
    open.alternative = "openToEligible";
    build.add(open);
    model::Body body;
    body.name = "Forum";
    build.add(body);
    model::Service service;
    service.title = "Newsletter";
    build.add(service);
    model::ResearchResult standard;
    standard.title = "Standard";
    standard.resultClass = model::ResultClass::standard;
    build.add(standard);
    const auto result = formation::classify(build.state(), today);
    EXPECT_EQ(result.nearest, Form::technologyInnovationAlliance);
    EXPECT_TRUE(result.behavesLikeAlliance);
    EXPECT_THAT(toEnglish(result.verdict), testing::HasSubstr("behaves like an alliance"));
    ASSERT_THAT(result.steps, Not(IsEmpty()));
    for (std::size_t i = 1; i < result.steps.size(); ++i)
        EXPECT_GE(result.steps[i - 1].gain, result.steps[i].gain);
    EXPECT_THAT(result.steps, Contains(testing::Truly([](const auto& step) {
                    return step.sign->id == "binding" && step.more;
                })));
}

TEST(Classifier, TakesTheConsortiumsOwnWeights)
{
    Build build;
    model::Assumption weight;
    weight.subject = "classifier";
    weight.name = "coupling";
    weight.value = 3;
    build.add(weight);
    for (const auto& seen : formation::classify(build.state(), today).signs) {
        const bool own = seen.sign->id == "coupling";
        EXPECT_EQ(seen.weightSet, own);
        EXPECT_EQ(seen.weight, own ? 3 : seen.sign->weight);
    }
}

} // namespace
