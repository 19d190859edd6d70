#include "core/charter/term_lint.h"
#include "core/model/letters.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <initializer_list>
#include <numeric>

namespace concordat::charter {

namespace {

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 ||
           static_cast<unsigned char>(c) >= 0x80;
}

constexpr std::string_view openingMark = "“";
constexpr std::string_view closingMark = "”";
// A term is a few words; what stands between two marks further apart is a quotation.
constexpr std::size_t longestTerm = 200;

bool endsWithOneOf(std::string_view text, std::initializer_list<std::string_view> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](auto end) { return text.ends_with(end); });
}

bool startsWithOneOf(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](auto start) { return text.starts_with(start); });
}

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

// As in names of a programming language; a character beyond ASCII separates words.
bool isOfWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// Passes the text behind each `word` that begins a word to `look`.
template <class Look>
void atEachWord(std::string_view text, std::string_view word, Look look)
{
    for (auto at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + word.size()))
        if (at == 0 || !isOfWord(text[at - 1]))
            look(text.substr(at + word.size()));
}

// One sign of a number in Chinese: its bytes and what it stands for; no bytes when it is none.
struct NumberSign {
    std::size_t bytes = 0;
    int value = 0;
    bool place = false; ///< ten, a hundred or a thousand
};

NumberSign numberSign(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, NumberSign>, 13> signs{
        {{"零", {3, 0, false}},
         {"一", {3, 1, false}},
         {"二", {3, 2, false}},
         {"三", {3, 3, false}},
         {"四", {3, 4, false}},
         {"五", {3, 5, false}},
         {"六", {3, 6, false}},
         {"七", {3, 7, false}},
         {"八", {3, 8, false}},
         {"九", {3, 9, false}},
         {"十", {3, 10, true}},
         {"百", {3, 100, true}},
         {"千", {3, 1000, true}}}};
    if (!text.empty() && isDigit(text.front()))
        return {1, text.front() - '0', false};
    for (const auto& [name, sign] : signs)
        if (text.starts_with(name))
            return sign;
    return {};
}

// Passes each number in Chinese behind `word`, and the text behind it, to `look`.
template <class Look>
void atEachNumber(std::string_view text, std::string_view word, Look look)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at)) {
        at += word.size();
        auto end = at;
        while (const auto bytes = numberSign(text.substr(end)).bytes)
            end += bytes;
        if (end > at)
            look(text.substr(at, end - at), text.substr(end));
        at = end;
    }
}

// Bytes of one character, so that a name in Chinese is compared character by character.
std::vector<std::string> characters(std::string_view text)
{
    std::vector<std::string> result;
    for (const char c : text)
        if (result.empty() || (static_cast<unsigned char>(c) & 0xC0) != 0x80)
            result.emplace_back(1, c);
        else
            result.back() += c;
    return result;
}

// Whether at most one character was left out, added or changed.
bool differByOne(const std::string* a, std::size_t sizeOfA, const std::vector<std::string>& b)
{
    const auto shorter = std::min(sizeOfA, b.size());
    std::size_t alike = 0;
    while (alike < shorter && a[alike] == b[alike])
        ++alike;
    std::size_t atEnd = 0;
    while (atEnd < shorter - alike && a[sizeOfA - 1 - atEnd] == b[b.size() - 1 - atEnd])
        ++atEnd;
    return std::max(sizeOfA, b.size()) - alike - atEnd <= 1;
}

// Whether what stands behind a number says that the article is one of another text, such as
// "(2) of the Treaty on …".
bool isOfAnotherText(std::string_view after)
{
    if (after.starts_with('('))
        after.remove_prefix(std::min(after.size(), after.find(')') + 1));
    if (!after.starts_with(" of "))
        return false;
    after.remove_prefix(4);
    for (const std::string_view own :
         {"this", "the Charter", "the charter", "the present", "the Agreement", "the agreement"})
        if (after.starts_with(own))
            return false;
    return true;
}

// The same in Chinese: laws stand in brackets of their own before the number.
bool isAfterALaw(std::string_view before)
{
    while (before.ends_with(' '))
        before.remove_suffix(1);
    return before.ends_with("》") || before.ends_with("法") || before.ends_with("条例");
}

} // namespace

std::vector<std::string> capitalisedPhrases(std::string_view text)
{
    std::vector<std::string> phrases;
    std::string phrase;
    bool sentenceStart = true;
    const auto flush = [&] {
        if (phrase.size() > 1)
            phrases.push_back(phrase);
        phrase.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        // Quotation marks, dashes and dots beyond ASCII all begin with this byte in UTF-8.
        if (text.substr(at).starts_with('\xE2')) {
            flush();
            at += 3;
            continue;
        }
        if (!isLetter(text[at])) {
            const char c = text[at];
            if (c != ' ' && c != '-')
                flush();
            if (c == '.' || c == ':' || c == '!' || c == '?' || c == '\n' || c == ';')
                sentenceStart = true;
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && text[end] != '\xE2' &&
               (isLetter(text[end]) || text[end] == '\''))
            ++end;
        const std::string word{text.substr(at, end - at)};
        const bool capital = std::isupper(static_cast<unsigned char>(word[0])) != 0;
        const bool shouted = word.size() > 1 && std::isupper(static_cast<unsigned char>(word[1]));
        if (capital && !sentenceStart && !shouted)
            phrase += (phrase.empty() ? "" : " ") + word;
        else
            flush();
        // A quotation mark before the word does not start a sentence; the word itself ends one.
        sentenceStart = false;
        at = end;
    }
    flush();
    return phrases;
}

// By hand and not by `std::regex`, which calls itself for each character of a match and looks at
// bytes: a long text would end the program, and “[^”]” would exclude half of the Chinese
// characters.
std::vector<std::string> introducedTerms(std::string_view text)
{
    std::vector<std::string> english;
    std::vector<std::string> chinese;
    for (auto open = text.find(openingMark); open != std::string_view::npos;) {
        const auto from = open + openingMark.size();
        const auto next = text.find(openingMark, from);
        const auto close = text.substr(0, next).find(closingMark, from);
        const bool term =
            close != std::string_view::npos && close > from && close - from <= longestTerm;
        if (term) {
            const auto before = text.substr(0, open);
            const auto after = text.substr(close + closingMark.size());
            const std::string words{text.substr(from, close - from)};
            const bool bracketed =
                after.starts_with(')') &&
                endsWithOneOf(before, {"(", "(the ", "(each a ", "(each an ", "(a ", "(an "});
            if (bracketed || startsWithOneOf(after, {" means", " has the meaning"}))
                english.push_back(words);
            if (before.ends_with("简称") || startsWithOneOf(after, {"是指", "指"}))
                chinese.push_back(words);
        }
        open = next;
    }
    english.insert(english.end(), chinese.begin(), chinese.end());
    return english;
}

int numberFromChinese(std::string_view text)
{
    constexpr std::int64_t largest = 999'999'999;
    std::int64_t total = 0;
    std::int64_t digit = -1;
    while (!text.empty()) {
        const auto sign = numberSign(text);
        if (sign.bytes == 0)
            return 0;
        if (sign.place) {
            total = std::min(largest, total + (digit < 1 ? 1 : digit) * sign.value);
            digit = -1;
        } else if (sign.bytes == 1) {
            digit = std::min(largest, std::max<std::int64_t>(0, digit) * 10 + sign.value);
        } else {
            digit = sign.value;
        }
        text.remove_prefix(sign.bytes);
    }
    return static_cast<int>(std::min(largest, total + std::max<std::int64_t>(0, digit)));
}

std::vector<int> articleReferences(std::string_view text)
{
    std::vector<int> found;
    atEachWord(text, "Article", [&](std::string_view after) {
        if (after.starts_with('s'))
            after.remove_prefix(1);
        if (!after.starts_with(' '))
            return;
        after.remove_prefix(1);
        int number = 0;
        std::size_t digits = 0;
        for (; digits < std::min<std::size_t>(4, after.size()) && isDigit(after[digits]); ++digits)
            number = number * 10 + (after[digits] - '0');
        const bool whole = digits == after.size() || !isOfWord(after[digits]);
        if (digits > 0 && whole && !isOfAnotherText(after.substr(digits)))
            found.push_back(number);
    });
    atEachNumber(text, "第", [&](std::string_view number, std::string_view after) {
        const auto before =
            text.substr(0, static_cast<std::size_t>(number.data() - text.data()) - 3); // 第
        if (after.starts_with("条") && !isAfterALaw(before))
            found.push_back(numberFromChinese(number));
    });
    return found;
}

std::vector<int> annexReferences(std::string_view text)
{
    std::vector<int> found;
    atEachWord(text, "Annex ", [&](std::string_view after) {
        if (!after.empty() && after[0] >= 'A' && after[0] <= 'Z' &&
            (after.size() == 1 || !isOfWord(after[1])))
            found.push_back(after[0] - 'A' + 1);
    });
    atEachNumber(text, "附件", [&](std::string_view number, std::string_view) {
        found.push_back(numberFromChinese(number));
    });
    return found;
}

std::string driftingTerm(std::string_view text, const std::string& term)
{
    const auto wanted = model::inSmallLetters(term);
    const auto all = model::inSmallLetters(text);
    for (auto at = all.find(wanted); at != std::string::npos; at = all.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        const bool whole = (at == 0 || (!isLetter(all[at - 1]) && all[at - 1] != '-')) &&
                           (end == all.size() || (!isLetter(all[end]) && all[end] != '-'));
        const auto before = std::string_view{all}.substr(0, at);
        auto written = std::string{text.substr(at, wanted.size())};
        // The first letter of a sentence says nothing, and headings shout.
        const bool shouted = std::none_of(written.begin(), written.end(), [](char c) {
            return std::islower(static_cast<unsigned char>(c)) != 0;
        });
        if (whole && written != term && !shouted && !before.ends_with("third "))
            return written;
    }
    return {};
}

std::string driftingName(std::string_view text, const std::string& name,
                         const std::vector<std::string>& others)
{
    const auto wanted = characters(name);
    if (wanted.size() < 4)
        return {};
    const auto all = characters(text);
    // Exact names are covered, this one's and those of others, so that neither a part of one nor
    // somebody who is called almost the same is taken for a near miss.
    std::vector<bool> covered(all.size(), false);
    const auto cover = [&](const std::vector<std::string>& exact) {
        for (std::size_t i = 0; !exact.empty() && i + exact.size() <= all.size(); ++i)
            if (std::equal(exact.begin(), exact.end(),
                           all.begin() + static_cast<std::ptrdiff_t>(i)))
                std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(i), exact.size(), true);
    };
    cover(wanted);
    for (const auto& other : others)
        if (text.find(other) != std::string_view::npos)
            cover(characters(other));
    const auto folded = characters(model::inSmallLetters(name));
    std::vector<std::string> small;
    small.reserve(all.size());
    for (const auto& character : all)
        small.push_back(model::inSmallLetters(character));
    const bool tolerant = wanted.size() >= 8;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool starts =
            !covered[i] && (i == 0 || all[i - 1].size() > 1 || !isLetter(all[i - 1][0]));
        if (!starts)
            continue;
        for (const auto size : {wanted.size(), wanted.size() + 1, wanted.size() - 1}) {
            if (i + size > all.size() || covered[i + size - 1])
                continue;
            const auto end = i + size;
            const bool ends = end == all.size() || all[end].size() > 1 || !isLetter(all[end][0]);
            if (!ends || all[i] == " " || all[end - 1] == " ")
                continue;
            const bool near = tolerant
                                  ? differByOne(&small[i], size, folded)
                                  : std::equal(folded.begin(), folded.end(),
                                               small.begin() + static_cast<std::ptrdiff_t>(i),
                                               small.begin() + static_cast<std::ptrdiff_t>(end));
            const auto written =
                near
                    ? std::accumulate(all.begin() + static_cast<std::ptrdiff_t>(i),
                                      all.begin() + static_cast<std::ptrdiff_t>(end), std::string{})
                    : std::string{};
            if (near && written != name)
                return written;
        }
    }
    return {};
}

} // namespace concordat::charter
