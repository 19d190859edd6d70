#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/exchange/import_report.h"
#include "core/model/state.h"

namespace concordat::exchange {

/// What to say of words in a column of countries that name none: they are kept, and what to do.
/// Nothing for a country, for a code left to users and for no words.
std::optional<model::Text> doubtfulCountry(std::string_view words);

/// The same for every country of a whole consortium, as notices. `file` is the document, or empty
/// for an export of tables, each of which is a file.
void noteDoubtfulCountries(const model::State& state, const std::string& file,
                           ImportReport& report);

} // namespace concordat::exchange
