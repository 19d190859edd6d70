#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/model/reflect.h"
#include "core/store/connection.h"

namespace concordat::store {

/// Raised with every change of the descriptions or of the tables below; a test holds it.
inline constexpr int schemaVersion = 2;
/// `CNCD`, in the header of every workspace file.
inline constexpr int applicationId = 0x434E4344;

/// The column kind in which a field is kept: flags and whole numbers as bigint, reals as double
/// precision, everything else as text (dates as ISO 8601, money and lists as JSON).
Cell::Kind columnKind(const model::Field& field);

/// The statements that make a new workspace.
std::vector<std::string> createStatements(Backend backend);

/// The columns that the database has for a table; none when it lacks the table.
std::set<std::string> presentColumns(Connection& connection, const model::TableInfo& info);

/// Adds what the descriptions have and the database lacks.
void migrate(Connection& connection);

/// Column names and types as `name type` words, to see whether `schemaVersion` must be raised.
std::string schemaText();

} // namespace concordat::store
