#include "core/charter/term_lint.h"
#include "core/model/letters.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

namespace concordat::charter {

namespace {

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string> matches(std::string_view text, const std::regex& pattern)
{
    std::vector<std::string> found;
    const std::string all{text};
    for (std::sregex_iterator at{all.begin(), all.end(), pattern}, end; at != end; ++at)
        for (std::size_t group = 1; group < at->size(); ++group)
            if ((*at)[group].matched)
                found.push_back((*at)[group].str());
    return found;
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

// Levenshtein distance, given up above 2.
std::size_t distance(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto cost = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, cost});
        }
    }
    return row[b.size()];
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

std::vector<std::string> introducedTerms(std::string_view text)
{
    static const std::regex english{
        "\\((?:the |each an? |an? )?“([^”]+)”\\)|“([^”]+)” (?:means|has the meaning)"};
    static const std::regex chinese{"(?:以下)?简称“([^”]+)”|“([^”]+)”(?:是指|指)"};
    auto found = matches(text, english);
    for (auto& term : matches(text, chinese))
        found.push_back(std::move(term));
    return found;
}

int numberFromChinese(std::string_view text)
{
    static const std::array<const char*, 10> digits{"零", "一", "二", "三", "四",
                                                    "五", "六", "七", "八", "九"};
    static const std::array<std::pair<const char*, int>, 3> places{
        {{"千", 1000}, {"百", 100}, {"十", 10}}};
    int total = 0;
    int digit = -1;
    for (const auto& c : characters(text)) {
        if (c.size() == 1 && std::isdigit(static_cast<unsigned char>(c[0]))) {
            digit = std::max(0, digit) * 10 + (c[0] - '0');
            continue;
        }
        bool known = false;
        for (std::size_t i = 0; i < digits.size(); ++i)
            if (c == digits[i]) {
                digit = static_cast<int>(i);
                known = true;
            }
        for (const auto& [name, place] : places)
            if (c == name) {
                total += (digit < 1 ? 1 : digit) * place;
                digit = -1;
                known = true;
            }
        if (!known)
            return 0;
    }
    return total + std::max(0, digit);
}

std::vector<int> articleReferences(std::string_view text)
{
    static const std::regex english{"\\bArticles? ([0-9]{1,4})\\b"};
    static const std::regex chinese{"第((?:[0-9]|零|一|二|三|四|五|六|七|八|九|十|百|千)+)条"};
    std::vector<int> found;
    for (const auto& number : matches(text, english))
        found.push_back(std::stoi(number));
    for (const auto& number : matches(text, chinese))
        found.push_back(numberFromChinese(number));
    return found;
}

std::vector<int> annexReferences(std::string_view text)
{
    static const std::regex english{"\\bAnnex ([A-Z])\\b"};
    static const std::regex chinese{"附件((?:[0-9]|零|一|二|三|四|五|六|七|八|九|十|百|千)+)"};
    std::vector<int> found;
    if (text.find("Annex ") != std::string_view::npos)
        for (const auto& letter : matches(text, english))
            found.push_back(letter[0] - 'A' + 1);
    if (text.find("附件") != std::string_view::npos)
        for (const auto& number : matches(text, chinese))
            found.push_back(numberFromChinese(number));
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
        const auto before = all.substr(0, at);
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

std::string driftingName(std::string_view text, const std::string& name)
{
    const auto wanted = characters(name);
    if (wanted.size() < 4)
        return {};
    const auto all = characters(text);
    const auto joined = [&](std::size_t from, std::size_t count) {
        std::string result;
        for (std::size_t i = from; i < from + count; ++i)
            result += all[i];
        return result;
    };
    // Exact occurrences are covered, so that a part of one is not taken for a near miss.
    std::vector<bool> covered(all.size(), false);
    for (std::size_t i = 0; i + wanted.size() <= all.size(); ++i)
        if (std::equal(wanted.begin(), wanted.end(), all.begin() + static_cast<std::ptrdiff_t>(i)))
            std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(i), wanted.size(), true);
    const auto folded = characters(model::inSmallLetters(name));
    const std::size_t tolerance = wanted.size() >= 8 ? 1 : 0;
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
            auto written = joined(i, size);
            if (!ends || written == name || written.front() == ' ' || written.back() == ' ')
                continue;
            if (distance(characters(model::inSmallLetters(written)), folded) <= tolerance)
                return written;
        }
    }
    return {};
}

} // namespace concordat::charter
