#pragma once

#include <optional>
#include <string>

#include "core/charter/facts.h"
#include "core/charter/library.h"

namespace concordat::charter {

/// Whether a parameter may be held by the model's field, e.g. `committee.noticeDays`.
bool isKnownBinding(const std::string& binding);

/// What a parameter is in one consortium.
struct ParameterValue {
    std::optional<double> number;
    std::string text; ///< of a text, or the option of a choice
    bool defaulted = false;
    const Condition* because = nullptr; ///< what made this default apply, if it was limited
    std::string guideline; ///< name of the consortium's guideline row it comes from; empty: none
    std::string source;    ///< `committee.noticeDays` or `parameter.cureDays`
    std::string link;
};

ParameterValue parameterValue(const Facts& facts, const std::string& articleId,
                              const ParameterSpec& spec);
/// The default of ours for this consortium, whatever the parties have chosen.
ParameterValue standardValue(const Facts& facts, const ParameterSpec& spec);
/// A number as `1,234.5` would be refused: the plain decimal form only.
std::optional<double> parseNumber(const std::string& text);

/// The row in which the choices for an article of the charter are kept; null while none was made.
const model::Article* articleRow(const model::State& state, const std::string& articleId);

/// The id of the row in `table` that holds a bound parameter; empty when there is none yet.
struct BoundField {
    std::string table; ///< `body` or `rule`
    std::string row;
    std::string field;
};
std::optional<BoundField> boundField(const Facts& facts, const std::string& binding);

} // namespace concordat::charter
