#include "core/charter/wording.h"

#include "core/charter/writers.h"
#include "tests/core/charter/fixtures.h"

using namespace concordat;
using namespace concordat::charter;

namespace {

TEST(CharterWording, ChineseNumeralsAreThoseOfArticles)
{
    const std::vector<std::pair<int, const char*>> cases{
        {1, "一"},          {9, "九"},           {10, "十"},          {11, "十一"},
        {20, "二十"},       {21, "二十一"},      {99, "九十九"},      {100, "一百"},
        {101, "一百零一"},  {110, "一百一十"},   {114, "一百一十四"}, {1000, "一千"},
        {1001, "一千零一"}, {1010, "一千零一十"}};
    for (const auto& [number, words] : cases)
        EXPECT_EQ(chineseNumber(number), words) << number;
    EXPECT_EQ(articleNumber(Language::chinese, 12), "第十二条");
    EXPECT_EQ(articleNumber(Language::english, 12), "Article 12");
    EXPECT_EQ(annexNumber(Language::chinese, 2), "附件二");
    EXPECT_EQ(annexNumber(Language::english, 2), "Annex B");
}

TEST(CharterWording, NumbersArePlainDecimals)
{
    const std::vector<std::pair<double, const char*>> cases{
        {0, "0"},
        {999, "999"},
        {1000, "1,000"},
        {400000, "400,000"},
        {12345678.25, "12,345,678.25"},
        {0.00001, "0.00001"},
        {-1500, "-1,500"},
        {-100, "-100"},
        {1e21, "1,000,000,000,000,000,000,000"}};
    for (const auto& [value, words] : cases)
        EXPECT_EQ(number(value), words);
    EXPECT_EQ(worded(Language::english, ParameterUnit::count, 400000), "400,000");
    EXPECT_EQ(worded(Language::chinese, ParameterUnit::count, 400000), "400,000");
}

TEST(CharterWording, ValuesCarryTheirUnit)
{
    struct Case {
        ParameterUnit unit;
        double value;
        const char* english;
        const char* chinese;
    };
    for (const auto& c :
         {Case{ParameterUnit::days, 14, "14 days", "14日"},
          Case{ParameterUnit::days, 1, "1 day", "1日"},
          Case{ParameterUnit::months, 6, "6 months", "6个月"},
          Case{ParameterUnit::weeks, 6, "6 weeks", "6周"},
          Case{ParameterUnit::years, 4, "4 years", "4年"}, Case{ParameterUnit::count, 9, "9", "9"},
          Case{ParameterUnit::percent, 12.5, "12.5 %", "12.5%"},
          Case{ParameterUnit::perYear, 4, "once a quarter", "每季度一次"},
          Case{ParameterUnit::perYear, 5, "5 times a year", "每年5次"},
          Case{ParameterUnit::fraction, 2.0 / 3, "two thirds", "三分之二"},
          Case{ParameterUnit::fraction, 0.6667, "two thirds", "三分之二"},
          Case{ParameterUnit::fraction, 0.55, "55 %", "百分之55"}}) {
        EXPECT_EQ(worded(Language::english, c.unit, c.value), c.english);
        EXPECT_EQ(worded(Language::chinese, c.unit, c.value), c.chinese);
    }
}

TEST(CharterWording, EveryOneMonthIsEveryMonth)
{
    EXPECT_EQ(afterEvery("it is confirmed every ", "1 month"), "month");
    EXPECT_EQ(afterEvery("it is confirmed every ", "12 months"), "12 months");
    EXPECT_EQ(afterEvery("it is confirmed within ", "1 month"), "1 month");
    EXPECT_EQ(afterEvery("委员会每", "1个月"), "个月");
    EXPECT_EQ(afterEvery("委员会每", "10个月"), "10个月");
    EXPECT_EQ(afterEvery("委员会在", "1个月"), "1个月");
    auto draft = test::smallConsortium();
    model::Article row;
    row.topic = "riskSharing";
    row.parameters = {{"riskReviewMonths", "1"}};
    draft.add(row);
    const auto textIn = [&](Language language) {
        return toMarkdown(
            buildCharter(draft.state(), test::shippedLibrary(), language, test::someDay));
    };
    const auto english = textIn(Language::english);
    EXPECT_NE(english.find("every month"), std::string::npos);
    EXPECT_EQ(english.find("every 1 "), std::string::npos);
    const auto chinese = textIn(Language::chinese);
    EXPECT_NE(chinese.find("每个月"), std::string::npos);
    EXPECT_EQ(chinese.find("每1个"), std::string::npos);
}

TEST(CharterWording, DatesAndMoneyFollowTheLanguage)
{
    const model::Date day{2026, 3, 31};
    EXPECT_EQ(worded(Language::english, day), "31 March 2026");
    EXPECT_EQ(worded(Language::chinese, day), "2026年3月31日");
    const auto money = *model::Money::of(1234567.5, "EUR");
    EXPECT_EQ(worded(Language::english, money), "EUR 1,234,567.50");
    EXPECT_EQ(worded(Language::chinese, money), "1,234,567.50欧元");
    EXPECT_EQ(worded(Language::english, *model::Money::of(-123, "EUR")), "EUR -123");
}

} // namespace
