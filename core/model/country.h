#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace concordat::model {

/// A country or territory of ISO 3166-1.
struct Country {
    std::string_view code; ///< alpha-2
    TextKey name;
    std::string_view chinese; ///< the name in tables that are written in Chinese
};

/// All of them, by code.
std::span<const Country> countries();

/// The one that a code (also `EL` and `UK`, as the European Union writes them) or a name in
/// English, in capitals or not, or Chinese means; null when there is none.
const Country* countryCalled(std::string_view words);

/// The code that words stand for: a country's, or one of those that ISO 3166-1 leaves to its users
/// (AA, QM to QZ, XA to XZ, ZZ), such as an invented case needs. Nothing for anything else.
std::optional<std::string> readCountry(std::string_view words);

/// The refusal of words that name no country.
Error noCountry(std::string words);

/// Its code; the words as they are when they name no country.
std::string countryCode(std::string_view words);

} // namespace concordat::model
