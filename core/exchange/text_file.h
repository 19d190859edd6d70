#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/exchange/import_report.h"

namespace concordat::exchange {

/// Files above this many bytes are refused unread.
inline constexpr std::uintmax_t largestFile = std::uintmax_t{1} << 30;

/// A file as text: UTF-8 without byte order mark and without NUL.
struct TextFile {
    std::string name; ///< for messages
    std::string text;
    std::string encoding;             ///< what the bytes were, such as `UTF-8`, `WINDOWS-1252`
    std::vector<Finding> assumptions; ///< an encoding that had to be guessed
    std::vector<Finding> repaired;    ///< unreadable bytes that became U+FFFD, a line each
};

/// The bytes of a file; `ErrorCode::notFound` or `input` with what is wrong.
model::Result<std::string> readBytes(const std::string& path, std::uintmax_t limit = largestFile);

/// Bytes as text. A byte order mark decides; then valid UTF-8 wins; then UTF-16 by its zero bytes;
/// then UTF-8 with a few damaged places; then a double-byte encoding of East Asia when the text
/// bears it out; then Windows-1252, which contains Latin-1. A NUL is refused with its line.
model::Result<TextFile> decodeText(std::string bytes, std::string name);

/// Both of the above.
model::Result<TextFile> readTextFile(const std::string& path, std::uintmax_t limit = largestFile);

/// Writes a file beside its destination and puts it in place, so that a failure leaves what was
/// there; `ErrorCode::storage`.
model::Status writeFile(const std::string& path, std::string_view content);

} // namespace concordat::exchange
