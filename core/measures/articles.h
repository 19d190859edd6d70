#pragma once

#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::measures {

/// Whether the charter settles a matter; unknown is not the same as no.
enum class Settled { unknown, no, yes };

/// Signed by all or in force, in effect (from the day of signing, if no other is stated) and not
/// expired on that day.
bool isInForce(const model::Agreement& agreement, model::Date day);

/// Whether a charter or co-construction agreement is in force on that day.
bool charterInForce(const model::State& state, model::Date day);

/// What the charter says to a matter. `topics` are pieces of the library's names of articles, in
/// small letters without spaces. An article without an open point settles the matter; an omitted
/// one, or one with an open point, does not. Of an article that nobody touched nothing is known:
/// the charter prints the library's default for it.
Settled settledBy(const model::State& state, const std::vector<std::string>& topics);

/// Whether the library's name of an article contains one of these pieces.
bool isAbout(const model::Article& article, const std::vector<std::string>& topics);

} // namespace concordat::measures
