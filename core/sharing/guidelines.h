#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/measures/explanation.h"
#include "core/model/state.h"

namespace concordat::sharing {

/// The guideline rows the program brings along, from the general to the particular; every number
/// in them is a default, not evidence.
const std::vector<model::GuidelineRow>& defaultGuidelines();

/// One parameter as it applies, and what it replaced.
struct AppliedParameter {
    std::string name;
    std::string value;
    std::string row;  ///< name of the row it comes from
    bool own = false; ///< set by a row of the consortium, not by a default
    std::vector<std::pair<std::string, std::string>> replaced; ///< row and value, oldest first
};

/// What the guidelines say for one field, lead, size and stage.
struct Guideline {
    model::TechnologyField field{};
    model::LeadType lead{};
    model::Stage stage{};
    std::size_t size = 0;
    std::vector<std::string> rows; ///< names of the rows that applied, in order
    std::vector<AppliedParameter> parameters;

    const AppliedParameter* find(std::string_view name) const;
    /// 0 when there is no such parameter or it is no number.
    double number(std::string_view name) const;
    measures::Explanation why() const;
};

/// Rows that fit, the later and the more particular over the earlier; a value that begins with
/// `+` or `-` changes the number it finds. Rows of the consortium come after the defaults.
Guideline guidelineFor(const model::State& state, model::Date asOf);
Guideline guidelineFor(const std::vector<model::GuidelineRow>& own, model::TechnologyField field,
                       model::LeadType lead, model::Stage stage, std::size_t size);

} // namespace concordat::sharing
