#include <gtest/gtest.h>

#include <random>

#include "core/exchange/csv_folder.h"
#include "core/model/validate.h"
#include "tests/core/exchange/exchange_support.h"

using namespace concordat;
using namespace concordat::exchange;

namespace {

constexpr int variants = 2000;

/// Flips, inserts, removes or cuts, at places that the seed decides.
void mutate(std::string& bytes, std::mt19937& random)
{
    const auto below = [&random](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>{0, limit == 0 ? 0 : limit - 1}(random);
    };
    static constexpr std::string_view nasty{"\"\n\r;,\t\0\xFF\xFE\xEF\xBB\xBF=[{", 16};
    for (std::size_t times = 1 + below(4); times > 0 && !bytes.empty(); --times) {
        const auto at = below(bytes.size());
        switch (below(6)) {
        case 0: bytes[at] = static_cast<char>(below(256)); break;
        case 1: bytes.insert(at, 1, nasty[below(nasty.size())]); break;
        case 2: bytes.erase(at, 1 + below(40)); break;
        case 3: bytes.resize(at); break;
        case 4: bytes.insert(at, bytes.substr(below(bytes.size()), below(200))); break;
        default: bytes[at] = nasty[below(nasty.size())];
        }
    }
}

/// Whatever the bytes, the answer is a plan whose states are valid and whose rows add up, or an
/// error that says something.
void expectAnswer(const SourceFiles& files, int seed, int& planned, int& refused)
{
    const auto plan = planImport(files, {}, {});
    if (!plan) {
        ++refused;
        EXPECT_FALSE(plan.error().text.empty()) << "seed " << seed;
        return;
    }
    ++planned;
    EXPECT_TRUE(plan->report.participations.addsUp()) << "seed " << seed;
    EXPECT_TRUE(plan->report.consortia.addsUp()) << "seed " << seed;
    for (const auto& state : plan->fresh) {
        const auto valid = model::validate(state);
        EXPECT_TRUE(valid) << "seed " << seed << ": " << valid.error().toEnglish();
    }
}

SourceFiles small(const std::string& path)
{
    auto sources = openSources({CONCORDAT_SOURCE_DIR "/tests/data/" + path});
    EXPECT_TRUE(sources);
    return sources ? *std::move(sources) : SourceFiles{};
}

void runVariants(const SourceFiles& original)
{
    int planned = 0;
    int refused = 0;
    for (int seed = 1; seed <= variants; ++seed) {
        std::mt19937 random{static_cast<unsigned>(seed)};
        auto files = original;
        mutate(files.files[static_cast<std::size_t>(seed) % files.files.size()].bytes, random);
        expectAnswer(files, seed, planned, refused);
    }
    // Both answers must have been heard, or the variants are too tame or too wild to test anything.
    EXPECT_GT(planned, variants / 50);
    EXPECT_GT(refused, variants / 50);
}

} // namespace

TEST(Mutations, OfACordisPairNeverBreakTheImport)
{
    runVariants(small("cordis"));
}

TEST(Mutations, OfACsvExportNeverBreakTheImport)
{
    auto plan = planImport(small("cordis"), {}, {});
    ASSERT_TRUE(plan);
    runVariants(test::filesOf(exportCsv(plan->fresh.front())));
}

TEST(Mutations, OfAPartnerTableNeverBreakTheImport)
{
    const std::string rows = "name,type,country,joined,PIC,ROR\n"
                             "\"Alpha, Ltd\",university,DE,2024-01-01,1,r1\n"
                             "Beta;SME,SME,FR,2024/2/3,2,\nGamma,政府,CN,,,\n";
    int planned = 0;
    int refused = 0;
    for (int seed = 1; seed <= variants; ++seed) {
        std::mt19937 random{static_cast<unsigned>(seed)};
        auto text = rows;
        mutate(text, random);
        expectAnswer(test::filesOf({{"partners.csv", text}}), seed, planned, refused);
    }
    EXPECT_GT(planned, variants / 20);
    EXPECT_GT(refused, 0);
}
