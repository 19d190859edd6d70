#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document/draft.h"
#include "core/exchange/text_file.h"
#include "core/model/entities.h"

namespace concordat::exchange {

/// Reads guideline rows that somebody made elsewhere: CSV or TSV with a heading (`name`, `fields`,
/// `leads`, `stages`, `sizeFrom`, `sizeTo`, `source`; lists separated by `; `), or a JSON list of
/// objects of the same names. Every other column is a parameter of its own name; `parameters` may
/// hold several as `name=value; …`. A row without a name or a parameter, an unknown column value
/// or a name listed twice is refused with its place.
model::Result<std::vector<model::GuidelineRow>> readGuidelines(const TextFile& file);

/// Takes rows over: a present row of the same name is replaced, the others are added.
void takeGuidelines(document::Draft& draft, const std::vector<model::GuidelineRow>& rows);

/// What `readGuidelines` reads.
std::string writeGuidelines(const std::vector<model::GuidelineRow>& rows);

} // namespace concordat::exchange
