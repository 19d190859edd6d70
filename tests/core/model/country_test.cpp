#include "core/model/country.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace concordat::model;

TEST(Country, KnowsEveryCodeOnceInOrder)
{
    const auto all = countries();
    EXPECT_EQ(all.size(), 250u); // the 249 of ISO 3166-1 of 2024, and Kosovo's code of its users
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(),
                               [](const auto& a, const auto& b) { return a.code < b.code; }));
    std::set<std::string> names;
    for (const auto& country : all) {
        EXPECT_EQ(country.code.size(), 2u);
        EXPECT_TRUE(names.insert(country.name.source).second) << country.name.source;
    }
}

TEST(Country, IsFoundByCodeAndNameInCapitalsOrNot)
{
    for (const auto* words : {"NO", "no", "Norway", "norway", "NORWAY"}) {
        ASSERT_TRUE(countryCalled(words)) << words;
        EXPECT_EQ(countryCalled(words)->code, "NO");
    }
    EXPECT_EQ(countryCode("cn"), "CN");
}

TEST(Country, TakesTheCodesThatTheEuropeanUnionWritesOtherwise)
{
    EXPECT_EQ(countryCode("EL"), "GR");
    EXPECT_EQ(countryCode("UK"), "GB");
    EXPECT_EQ(countryCode("XK"), "XK");
}

TEST(Country, LeavesWhatItDoesNotKnowAsItIs)
{
    for (const auto* words : {"", "Narnia", "NOR", "N", "XX"})
        EXPECT_FALSE(countryCalled(words)) << words;
    EXPECT_EQ(countryCode("Narnia"), "Narnia");
}
