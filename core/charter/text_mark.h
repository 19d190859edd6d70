#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/charter/build.h"

namespace concordat::charter {

/// Says which text of the charter a file holds: drawn up for a day, in a language, from the state
/// after an entry of the journal.
struct TextMark {
    std::int64_t entry = 0;
    Language language{};
    model::Date day;
    std::string digest; ///< of the articles, to tell whether the text can still be made as it was
    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// The beginning of a hash over headings, paragraphs and free texts of all articles.
std::string digestOf(const CharterDocument& document);

/// `37-en-20261122-9f3c2a1b`, without anything an office program would turn into something else.
std::string toString(const TextMark& mark);
/// The first mark in some text.
std::optional<TextMark> textMarkIn(std::string_view text);

/// Writes under the heading of the document which text it is. `entry` 0, a state that is not in
/// the journal, leaves it out.
void setTextMark(CharterDocument& document, const Library& library, std::int64_t entry,
                 model::Date day);

} // namespace concordat::charter
