#include "core/measures/rational.h"

#include <gtest/gtest.h>

namespace concordat::measures {
namespace {

struct Decimal {
    double value;
    const char* fraction;
};

TEST(Rational, KeepsTheDecimalThatWasWritten)
{
    const std::vector<Decimal> decimals{{0, "0"},
                                        {1, "1"},
                                        {-2, "-2"},
                                        {0.1, "1/10"},
                                        {-0.125, "-1/8"},
                                        {17437.5, "34875/2"},
                                        {1e21, "1000000000000000000000"},
                                        {2.5e-7, "1/4000000"}};
    for (const auto& decimal : decimals) {
        EXPECT_EQ(fractionText(exactDecimal(decimal.value)), decimal.fraction);
        EXPECT_EQ(toDouble(exactDecimal(decimal.value)), decimal.value);
    }
}

} // namespace
} // namespace concordat::measures
