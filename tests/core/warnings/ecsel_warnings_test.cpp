#include <gtest/gtest.h>

#include "core/exchange/cordis.h"
#include "core/formation/classifier.h"
#include "core/warnings/warnings.h"

using namespace concordat;
using warnings::Status;

namespace {

TEST(EcselWarnings, AreJudgedForEachOfTheNinetySixProjectsOrSayWhatIsMissing)
{
    auto sources = exchange::openSources({CONCORDAT_DATA_DIR "/cordis-ecsel"});
    ASSERT_TRUE(sources) << sources.error().toEnglish();
    const auto import = exchange::readCordis(*std::move(sources));
    ASSERT_TRUE(import) << import.error().toEnglish();
    ASSERT_EQ(import->consortia.size(), 96);
    const model::Date day{2026, 6, 30};
    for (const auto& state : import->consortia) {
        const auto judgement = warnings::judge(state, day);
        const auto& name = state.consortium().name;
        for (const auto& warning : judgement.warnings) {
            const auto& finding = warning.finding;
            const bool lacks = finding.status == Status::notJudgeable;
            EXPECT_EQ(finding.missing.empty(), !lacks) << name << warning.rule->number;
            EXPECT_TRUE(lacks || !finding.message.empty() || !finding.evidence.empty())
                << name << warning.rule->number;
        }
        // CORDIS tells nothing of trust, contracts, exchanges or governance.
        for (const int rule : {1, 2, 11, 12, 14, 16, 18, 20, 22, 25, 27, 33, 37, 47, 51, 66})
            EXPECT_EQ(judgement.of(rule).finding.status, Status::notJudgeable) << name << rule;
        // It names who coordinates, but no work package and nobody who leads one.
        EXPECT_NE(judgement.of(53).finding.status, Status::fired) << name;
        // It names every participant's contribution from the Union and the total cost.
        EXPECT_NE(judgement.of(8).finding.status, Status::notJudgeable) << name;
        // Undeclared, with so little known, no form is made up.
        EXPECT_EQ(formation::classify(state, day).nearest, std::nullopt) << name;
    }
}

} // namespace
