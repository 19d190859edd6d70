#include "core/charter/text_mark.h"

#include <charconv>
#include <regex>

#include "core/charter/values.h"
#include "core/model/hash.h"

namespace concordat::charter {

namespace {

constexpr std::size_t digestLength = 8;

template <class Number>
bool read(const std::string& digits, Number& number)
{
    const auto* end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, number);
    return problem == std::errc{} && stop == end;
}

} // namespace

std::string digestOf(const CharterDocument& document)
{
    std::string text;
    for (const auto& article : document.articles) {
        if (article.number == 0)
            continue;
        text += article.heading + '\n' + article.title + '\n';
        for (const auto& paragraph : article.paragraphs) {
            text += paragraph.number + ' ' + plainText(paragraph.spans) + '\n';
            for (const auto& item : paragraph.items)
                text += plainText(item) + '\n';
        }
        text += plainText(article.ownText) + '\n';
    }
    return model::sha256(text).substr(0, digestLength);
}

std::string toString(const TextMark& mark)
{
    auto day = mark.day.toString();
    std::erase(day, '-');
    return std::to_string(mark.entry) + (mark.language == Language::chinese ? "-zh-" : "-en-") +
           day + '-' + mark.digest;
}

std::optional<TextMark> textMarkIn(std::string_view text)
{
    static const std::regex pattern{"([0-9]{1,15})-(en|zh)-([0-9]{4})([0-9]{2})([0-9]{2})-"
                                    "([0-9a-f]{8})"};
    std::match_results<std::string_view::const_iterator> found;
    if (!std::regex_search(text.begin(), text.end(), found, pattern))
        return {};
    TextMark mark;
    const auto day =
        model::Date::parse(found[3].str() + '-' + found[4].str() + '-' + found[5].str());
    if (!read(found[1].str(), mark.entry) || mark.entry < 1 || !day)
        return {};
    mark.language = found[2].str() == "zh" ? Language::chinese : Language::english;
    mark.day = *day;
    mark.digest = found[6].str();
    return mark;
}

void setTextMark(CharterDocument& document, const Library& library, std::int64_t entry,
                 model::Date day)
{
    document.mark.clear();
    if (entry < 1)
        return;
    const TextMark mark{entry, document.language, day, digestOf(document)};
    document.mark =
        plainText(compose(library.word(document.language, "textMark"),
                          {{"mark", {{toString(mark), SpanKind::plain, {}, false, {}}}}}));
}

} // namespace concordat::charter
