#pragma once

#include <string>

#include "core/charter/build.h"

/// The charter as text. Whatever a name or a free text contains appears literally: markup is
/// escaped, control characters become visible, line breaks stay line breaks.
namespace concordat::charter {

/// CommonMark with pipe tables.
std::string toMarkdown(const CharterDocument& document);

enum class HtmlUse {
    file,     ///< one file with its own style, for a browser
    converter ///< headings, paragraphs and tables only, for pandoc
};
std::string toHtml(const CharterDocument& document, HtmlUse use);

/// `&`, `<`, `>`, quotes escaped; line breaks as `<br />`; control characters as U+FFFD.
std::string escapeHtml(std::string_view text);
/// Every character with a meaning in Markdown escaped; line breaks as `<br>`.
std::string escapeMarkdown(std::string_view text);

} // namespace concordat::charter
