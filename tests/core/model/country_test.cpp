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
    EXPECT_EQ(countryCode("EL"), "GR");
    EXPECT_EQ(countryCode("uk"), "GB");
    for (const auto& country : countries())
        EXPECT_EQ(countryCalled(country.code), &country);
    for (const auto* words : {"", "N", "A1", "ZZ", "Nor"})
        EXPECT_EQ(countryCalled(words), nullptr) << words;
}

TEST(Country, IsFoundByOtherNamesInUse)
{
    for (const auto& [words, code] :
         std::vector<std::pair<const char*, const char*>>{{"USA", "US"},
                                                          {"United States of America", "US"},
                                                          {"Hong Kong", "HK"},
                                                          {"Taiwan", "TW"},
                                                          {"Macau", "MO"},
                                                          {"South Korea", "KR"},
                                                          {"Turkey", "TR"},
                                                          {"Czech Republic", "CZ"},
                                                          {"the netherlands", "NL"},
                                                          {"Great Britain", "GB"},
                                                          {"香港", "HK"},
                                                          {"台湾", "TW"},
                                                          {"刚果（金）", "CD"}})
        EXPECT_EQ(readCountry(words), code) << words;
    EXPECT_FALSE(readCountry("Korea")) << "there are two";
}

TEST(Country, IsFoundByItsChineseName)
{
    std::set<std::string_view> names;
    for (const auto& country : countries()) {
        EXPECT_TRUE(names.insert(country.chinese).second) << country.chinese;
        EXPECT_EQ(readCountry(country.chinese), std::string{country.code});
    }
    EXPECT_EQ(readCountry("中国"), "CN");
    EXPECT_FALSE(readCountry("中"));
}

TEST(Country, TakesTheCodesThatTheEuropeanUnionWritesOtherwise)
{
    EXPECT_EQ(countryCode("EL"), "GR");
    EXPECT_EQ(countryCode("UK"), "GB");
    EXPECT_EQ(countryCode("XK"), "XK");
}

TEST(Country, ReadsTheCodesThatTheStandardLeavesToItsUsers)
{
    for (const auto* words : {"XX", "xa", "QM", "QZ", "AA", "zz"})
        EXPECT_TRUE(readCountry(words)) << words;
    EXPECT_EQ(readCountry("xx"), "XX");
    EXPECT_EQ(readCountry("Norway"), "NO");
    EXPECT_EQ(readCountry("UK"), "GB");
    for (const auto* words : {"", "QA1", "QB", "AB", "X", "X1", "Narnia"})
        EXPECT_FALSE(readCountry(words)) << words;
}

TEST(Country, LeavesWhatItDoesNotKnowAsItIs)
{
    for (const auto* words : {"", "Narnia", "NOR", "N", "XX"})
        EXPECT_FALSE(countryCalled(words)) << words;
    EXPECT_EQ(countryCode("Narnia"), "Narnia");
}
