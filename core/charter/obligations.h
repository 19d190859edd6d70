#pragma once

#include "core/charter/values.h"

namespace concordat::charter {

/// When a duty falls due and who owes it, for the consortium behind `values`.
CharterObligation scheduled(const Values& values, const ArticleSpec& article,
                            const Alternative& alternative, const ObligationSpec& duty,
                            Spans title);

/// The library's word for whoever owes a duty.
std::string ownerWord(ObligationOwner owner);

/// An RFC 5545 rule that comes as near to `timesPerYear` as whole months or weeks allow.
std::string recurrenceOf(int timesPerYear);

} // namespace concordat::charter
