#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What `text_file.cpp` needs to know about bytes.
namespace concordat::exchange::encoding {

/// How many sequences of several bytes a text holds that are well-formed UTF-8, and how many bytes
/// belong to none.
struct Utf8Count {
    std::size_t wellFormed = 0;
    std::size_t malformed = 0;
};
Utf8Count countUtf8(std::string_view bytes);

/// `UTF-16LE` or `UTF-16BE` when zero bytes stand at every other place; empty otherwise.
std::string utf16ByZeros(std::string_view bytes);

/// A double-byte encoding that uchardet names and that the bytes bear out; empty otherwise.
std::string eastAsian(std::string_view bytes);

/// The text in UTF-8; empty when a byte has no meaning in that encoding.
std::optional<std::string> convert(std::string_view bytes, const std::string& from);

/// Windows-1252, its five unassigned bytes taken as Latin-1 has them; never fails.
std::string fromWindows1252(std::string_view bytes);

} // namespace concordat::exchange::encoding
