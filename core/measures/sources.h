#pragma once

#include <string_view>

#include "core/model/text.h"

namespace concordat::measures {

/// Where something is said, as a reader can look it up: “Zhao, Fan & Yang 2026, §3.2”.
///
/// The model keeps places in the two texts it was made from: `R93` is line 93 of the review of
/// innovation consortia (Zhao, Fan & Yang 2026, doi:10.4236/ajibm.2026.165028), `T226` line 226 of
/// the study of think tank alliances; several are separated by commas, other references by
/// semicolons. Lines are turned into the sections they stand in; all else stays as it is.
model::Text sourceText(std::string_view places);

} // namespace concordat::measures
