#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/date.h"
#include "core/model/money.h"

namespace concordat::model {

struct Text;

/// One value inside a text; numbers and dates stay typed so that the reader's locale formats them.
using TextValue = std::variant<std::string, std::int64_t, double, Date, Money, std::vector<Text>>;

/// A translatable sentence: English source plus the values for its `{name}` placeholders.
///
/// A `Text` with an empty context is literal: names and other words of the user's, never
/// translated. A value of type `std::vector<Text>` holds exactly one nested text, which the
/// reader translates before putting it in.
struct Text {
    std::string context;
    std::string source;
    std::vector<std::pair<std::string, TextValue>> values;

    Text with(std::string name, TextValue value) &&;
    Text with(std::string name, Text value) &&;
    Text with(std::string name, TextValue value) const&;
    bool empty() const { return source.empty(); }
    friend bool operator==(const Text& a, const Text& b);
};

/// Marks a text of the core for translation (`lupdate -tr-function-alias translate+=coreText`).
inline Text coreText(const char* context, const char* source)
{
    return Text{context, source, {}};
}

/// A context and source for constexpr tables; becomes a `Text` when it is shown.
struct TextKey {
    const char* context = "";
    const char* source = "";
    Text text() const { return Text{context, source, {}}; }
};

/// The same marking for constexpr tables.
constexpr TextKey coreTextKey(const char* context, const char* source)
{
    return TextKey{context, source};
}

/// Words that are not to be translated: a name, a number already formatted, a path.
inline Text literalText(std::string words)
{
    return Text{{}, std::move(words), {}};
}

/// The English reading: placeholders filled, dates as ISO 8601, numbers in the C locale.
std::string toEnglish(const Text& text);

/// Length of the well-formed UTF-8 sequence at `at` (1 to 4), or 0 when it is malformed.
std::size_t utf8SequenceLength(std::string_view text, std::size_t at);

/// Whether every backend can hold the text: valid UTF-8 without NUL.
bool isStorableText(std::string_view text);

} // namespace concordat::model
