#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// Names in files and formats do not mind case, and they are ASCII: other letters stay as they are,
/// whatever the locale.
namespace concordat::model {

constexpr char smallLetter(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr char capitalLetter(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

inline std::string inSmallLetters(std::string_view text)
{
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), smallLetter);
    return result;
}

inline std::string inCapitals(std::string_view text)
{
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), capitalLetter);
    return result;
}

/// Without the blanks before and after it.
inline std::string_view trimmed(std::string_view text, std::string_view blanks = " \t\r\n")
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

inline bool sameButForCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return smallLetter(x) == smallLetter(y); });
}

/// The letters alone, small: what is left of “Steering committee (SC)” when titles are compared.
inline std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : inSmallLetters(text)) {
        if (c >= 'a' && c <= 'z')
            letters += c;
    }
    return letters;
}

} // namespace concordat::model
