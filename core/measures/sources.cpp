#include "core/measures/sources.h"
#include "core/model/letters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace concordat::measures {

using model::coreText;
using model::literalText;
using model::Text;

namespace {

struct Section {
    int firstLine;
    std::string_view number;
};

constexpr std::array<Section, 13> review{{{39, "1"},
                                          {53, "2"},
                                          {65, "3"},
                                          {69, "3.1"},
                                          {77, "3.2"},
                                          {97, "3.3"},
                                          {118, "3.4"},
                                          {126, "4"},
                                          {128, "4.1"},
                                          {140, "4.2"},
                                          {152, "5"},
                                          {154, "5.1"},
                                          {160, "5.2"}}};
constexpr std::array<Section, 18> study{{{1, "0"},
                                         {84, "1"},
                                         {104, "2"},
                                         {107, "2.1"},
                                         {139, "2.2"},
                                         {160, "3"},
                                         {163, "3.1"},
                                         {175, "3.2"},
                                         {184, "3.3"},
                                         {194, "4"},
                                         {217, "4.1"},
                                         {228, "4.2"},
                                         {237, "4.3"},
                                         {243, "4.4"},
                                         {250, "5"},
                                         {258, "5.1"},
                                         {265, "5.2"},
                                         {274, "5.3"}}};

std::vector<std::string_view> parted(std::string_view words, char at)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = words.find(at);
        parts.push_back(model::trimmed(words.substr(0, end), " "));
        if (end == std::string_view::npos)
            return parts;
        words.remove_prefix(end + 1);
    }
}

/// The lines of `R71-75`, or nothing if it is no place in the text of this letter.
std::optional<std::pair<int, int>> linesOf(std::string_view place, char letter)
{
    if (!place.starts_with(letter))
        return {};
    const auto* end = place.data() + place.size();
    int first = 0;
    auto read = std::from_chars(place.data() + 1, end, first);
    if (read.ec != std::errc{})
        return {};
    int last = first;
    if (read.ptr != end && *read.ptr == '-')
        read = std::from_chars(read.ptr + 1, end, last);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{std::pair{first, last}}
                                                     : std::nullopt;
}

/// The sections that hold these places, each once; nothing if one of them is in none.
std::optional<std::vector<std::string>> sectionsOf(const std::vector<std::string_view>& places,
                                                   char letter, std::span<const Section> sections)
{
    std::vector<std::string> found;
    for (const auto place : places) {
        const auto lines = linesOf(place, letter);
        if (!lines || lines->first < sections.front().firstLine)
            return {};
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const bool begins = sections[i].firstLine <= lines->second;
            const bool ends = i + 1 < sections.size() && sections[i + 1].firstLine <= lines->first;
            const std::string number{sections[i].number};
            if (begins && !ends && std::find(found.begin(), found.end(), number) == found.end())
                found.push_back(number);
        }
    }
    return found;
}

std::string listed(const std::vector<std::string>& numbers)
{
    std::string words;
    for (const auto& number : numbers)
        words += (words.empty() ? "" : ", ") + number;
    return words;
}

Text referenceText(std::string_view reference)
{
    const auto places = parted(reference, ',');
    if (const auto numbers = sectionsOf(places, 'R', review))
        return coreText("Sources", "Zhao, Fan & Yang 2026, §{sections}")
            .with("sections", listed(*numbers));
    if (const auto numbers = sectionsOf(places, 'T', study)) {
        return *numbers == std::vector<std::string>{"0"}
                   ? coreText("Sources", "Study of industrial think tank alliances, introduction")
                   : coreText("Sources", "Study of industrial think tank alliances, §{sections}")
                         .with("sections", listed(*numbers));
    }
    return literalText(std::string{reference});
}

} // namespace

Text sourceText(std::string_view places)
{
    const auto references = parted(places, ';');
    Text all = referenceText(references.front());
    for (std::size_t i = 1; i < references.size(); ++i)
        all = coreText("Sources", "{before}; {next}")
                  .with("before", std::move(all))
                  .with("next", referenceText(references[i]));
    return all;
}

} // namespace concordat::measures
