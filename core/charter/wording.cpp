#include "core/charter/wording.h"
#include "core/model/rounding.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace concordat::charter {

namespace {

constexpr std::array<const char*, 10> digits{"零", "一", "二", "三", "四",
                                             "五", "六", "七", "八", "九"};
constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                             "May",       "June",     "July",     "August",
                                             "September", "October",  "November", "December"};

struct UnitWords {
    const char* one;
    const char* many;
    const char* chinese;
};

UnitWords unitWords(ParameterUnit unit)
{
    switch (unit) {
    case ParameterUnit::days: return {" day", " days", "日"};
    case ParameterUnit::weeks: return {" week", " weeks", "周"};
    case ParameterUnit::months: return {" month", " months", "个月"};
    case ParameterUnit::years: return {" year", " years", "年"};
    case ParameterUnit::percent: return {" %", " %", "%"};
    case ParameterUnit::points: return {" percentage point", " percentage points", "个百分点"};
    default: return {"", "", ""};
    }
}

struct FractionWords {
    int above;
    int below;
    const char* english;
};
constexpr std::array<FractionWords, 9> fractions{{{1, 2, "one half"},
                                                  {1, 3, "one third"},
                                                  {2, 3, "two thirds"},
                                                  {1, 4, "one quarter"},
                                                  {3, 4, "three quarters"},
                                                  {1, 5, "one fifth"},
                                                  {2, 5, "two fifths"},
                                                  {3, 5, "three fifths"},
                                                  {4, 5, "four fifths"}}};

std::string grouped(std::string whole)
{
    for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > (whole[0] == '-' ? 1 : 0);
         at -= 3)
        whole.insert(static_cast<std::size_t>(at), ",");
    return whole;
}

} // namespace

std::string number(double value)
{
    // Fixed notation: nobody signs a contract over "4e+05 pieces". The largest double has 309
    // digits before the point.
    std::array<char, 1100> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
            .ptr;
    const std::string digits{buffer.data(), end};
    const auto point = digits.find('.');
    auto words = grouped(digits.substr(0, point));
    if (point != std::string::npos)
        words += digits.substr(point);
    return words;
}

std::string chineseNumber(int value)
{
    if (value <= 0 || value > 9999)
        return std::to_string(value);
    std::string words;
    bool zero = false;
    constexpr std::array<std::pair<int, const char*>, 4> places{
        {{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}}};
    for (const auto& [place, name] : places) {
        const auto digit = static_cast<std::size_t>(value / place % 10);
        if (digit == 0) {
            zero = !words.empty();
            continue;
        }
        if (zero)
            words += digits[0];
        zero = false;
        if (!(place == 10 && digit == 1 && words.empty()))
            words += digits[digit];
        words += name;
    }
    return words;
}

std::string articleNumber(Language language, int value)
{
    return language == Language::english ? "Article " + std::to_string(value)
                                         : "第" + chineseNumber(value) + "条";
}

std::string annexNumber(Language language, int value)
{
    if (language == Language::chinese)
        return "附件" + chineseNumber(value);
    return std::string{"Annex "} + static_cast<char>('A' + value - 1);
}

std::string worded(Language language, model::Date date)
{
    const auto year = std::to_string(date.year());
    const auto day = std::to_string(date.day());
    if (language == Language::chinese)
        return year + "年" + std::to_string(date.month()) + "月" + day + "日";
    return day + " " + months[date.month() - 1] + " " + year;
}

std::string wordedFraction(Language language, double fraction)
{
    const bool english = language == Language::english;
    if (std::abs(fraction - 1) < 1e-9)
        return english ? "all" : "全部";
    for (const auto& words : fractions)
        if (std::abs(fraction - static_cast<double>(words.above) / words.below) < 5e-4)
            return english ? words.english
                           : chineseNumber(words.below) + "分之" + chineseNumber(words.above);
    const auto percent = number(model::roundedTo(100 * fraction, 2));
    return english ? percent + " %" : "百分之" + percent;
}

std::string worded(Language language, ParameterUnit unit, double value)
{
    if (unit == ParameterUnit::perYear)
        return wordedRhythm(language, static_cast<int>(std::lround(value)));
    if (unit == ParameterUnit::fraction)
        return wordedFraction(language, value);
    const auto words = unitWords(unit);
    if (language == Language::chinese)
        return number(value) + words.chinese;
    return number(value) + (std::abs(value - 1) < 1e-9 ? words.one : words.many);
}

std::string wordedRhythm(Language language, int timesPerYear)
{
    const bool english = language == Language::english;
    switch (timesPerYear) {
    case 1: return english ? "once a year" : "每年一次";
    case 2: return english ? "once every six months" : "每半年一次";
    case 4: return english ? "once a quarter" : "每季度一次";
    case 6: return english ? "once every two months" : "每两个月一次";
    case 12: return english ? "once a month" : "每月一次";
    default: break;
    }
    return english ? std::to_string(timesPerYear) + " times a year"
                   : "每年" + std::to_string(timesPerYear) + "次";
}

std::string wordedOften(Language language, int timesPerYear)
{
    auto words = wordedRhythm(language, timesPerYear);
    constexpr std::string_view once = "一次";
    if (language == Language::chinese && words.ends_with(once))
        words.resize(words.size() - once.size());
    return words;
}

std::string afterEvery(std::string_view before, std::string words)
{
    if (before.ends_with("every ") && words.starts_with("1 "))
        words.erase(0, 2);
    else if (before.ends_with("每") && words.starts_with('1') && words.size() > 1 &&
             static_cast<unsigned char>(words[1]) >= 0x80)
        words.erase(0, 1);
    return words;
}

std::string worded(Language language, const model::Money& money)
{
    auto digitsOnly = money.amountString();
    const auto point = digitsOnly.find('.');
    auto tail = point == std::string::npos ? std::string{} : digitsOnly.substr(point);
    if (tail.size() == 2)
        tail += '0'; // cents have two digits
    const auto amount = grouped(digitsOnly.substr(0, point)) + tail;
    if (language == Language::english)
        return money.currency + " " + amount;
    constexpr std::array<std::pair<const char*, const char*>, 5> names{
        {{"CNY", "元人民币"}, {"EUR", "欧元"}, {"USD", "美元"}, {"JPY", "日元"}, {"GBP", "英镑"}}};
    for (const auto& [code, name] : names)
        if (money.currency == code)
            return amount + name;
    return amount + " " + money.currency;
}

} // namespace concordat::charter
