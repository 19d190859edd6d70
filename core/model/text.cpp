#include "core/model/text.h"

#include <array>
#include <charconv>

#include "core/model/plain_text.h"

namespace concordat::model {

namespace {

struct EnglishValue {
    std::string operator()(const std::string& words) const { return words; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const
    {
        std::array<char, 32> buffer{};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                       std::chars_format::general, 6)
                             .ptr;
        return {buffer.data(), end};
    }
    std::string operator()(Date date) const { return date.toString(); }
    std::string operator()(const Money& money) const { return money.toString(); }
    std::string operator()(const std::vector<Text>& nested) const
    {
        return nested.empty() ? std::string{} : toEnglish(nested.front());
    }
};

} // namespace

Text Text::with(std::string name, TextValue value) &&
{
    values.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
}

Text Text::with(std::string name, Text value) &&
{
    values.emplace_back(std::move(name), std::vector<Text>{std::move(value)});
    return std::move(*this);
}

Text Text::with(std::string name, TextValue value) const&
{
    Text copy = *this;
    copy.values.emplace_back(std::move(name), std::move(value));
    return copy;
}

bool operator==(const Text& a, const Text& b)
{
    return a.context == b.context && a.source == b.source && a.values == b.values;
}

std::string toEnglish(const Text& text)
{
    std::string result;
    result.reserve(text.source.size() + 16);
    std::size_t at = 0;
    while (at < text.source.size()) {
        const auto open = text.source.find('{', at);
        if (open == std::string::npos || text.values.empty()) {
            result.append(text.source, at, std::string::npos);
            break;
        }
        result.append(text.source, at, open - at);
        const auto close = text.source.find('}', open);
        const auto name = close == std::string::npos
                              ? std::string_view{}
                              : std::string_view{text.source}.substr(open + 1, close - open - 1);
        bool found = false;
        for (const auto& [key, value] : text.values) {
            if (!name.empty() && key == name) {
                result += std::visit(EnglishValue{}, value);
                found = true;
                break;
            }
        }
        if (!found) {
            result += '{';
            at = open + 1;
            continue;
        }
        at = close + 1;
    }
    return result;
}

std::size_t utf8SequenceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return 1;
    std::size_t length = 0;
    if (first >= 0xC2 && first <= 0xDF)
        length = 2;
    else if (first >= 0xE0 && first <= 0xEF)
        length = 3;
    else if (first >= 0xF0 && first <= 0xF4)
        length = 4;
    if (length == 0 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
    }
    const unsigned char second = byte(at + 1);
    const bool wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                       (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return wrong ? 0 : length;
}

bool isStorableText(std::string_view text)
{
    for (std::size_t at = endOfPlainText(text, 0); at < text.size();) {
        const auto length = utf8SequenceLength(text, at);
        if (length == 0 || text[at] == '\0')
            return false;
        at = endOfPlainText(text, at + length);
    }
    return true;
}

} // namespace concordat::model
