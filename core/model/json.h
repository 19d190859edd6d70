#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/state.h"

namespace concordat::model {

/// How much of a row is written.
enum class JsonStyle {
    compact, ///< id and what differs from a fresh row
    full     ///< every field; an empty optional as null
};

/// Format number of the documents below; raised when a reader of the old one would misread the new.
inline constexpr int documentFormat = 1;

/// A text as a JSON string, quotes included. Invalid UTF-8 is replaced by U+FFFD.
void appendQuoted(std::string& out, std::string_view text);
void appendValue(std::string& out, const Field& field, const Value& value);
void appendRow(std::string& out, const TableInfo& info, const void* row, JsonStyle style);
std::string rowToJson(const TableInfo& info, const void* row, JsonStyle style);

/// The whole consortium: `{"format": "concordat", "formatVersion": 1, "<table>": [rows], …}`, one
/// row a line. `consortium` is a list of one.
std::string toJson(const State& state, JsonStyle style = JsonStyle::full);

/// A JSON text parsed, at most 64 levels deep; the error says line and column in `sourceName`.
Result<nlohmann::json> parseJson(std::string_view text, const std::string& sourceName);

/// A JSON number that is whole and that an `int` can hold.
std::optional<int> wholeNumber(const nlohmann::json& json);

/// One value of a field; `where` goes into the error.
Result<Value> valueFromJson(const Field& field, const nlohmann::json& json,
                            const std::string& where);
/// A row from an object; fields left out keep their defaults, unknown ones are errors.
Result<std::shared_ptr<void>> rowFromJson(const TableInfo& info, const nlohmann::json& json,
                                          const std::string& where);
/// The opposite of `toJson`; every finding is named, at most twenty of them.
Result<State> stateFromJson(const nlohmann::json& document, const std::string& sourceName);

/// JSON Schema (2020-12) of the document, generated from the descriptions.
std::string jsonSchema();

} // namespace concordat::model
