#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::formation {

/// One step of forming a consortium (review, R79).
struct PathStep {
    std::string id; ///< `directions` … `operation`
    model::Text label;
    double done = 0;    ///< 0 to 1
    model::Text remark; ///< counts in words, e.g. "3 of 7 members have resources"
    model::Text next;   ///< what is missing; empty when the step is complete
    std::string page;   ///< link to where it is done next, e.g. `programme/directions/mission`
};

/// How many articles of the charter are complete; the charter is above this room, which is told.
struct ArticleCount {
    int complete = 0;
    int all = 0;
};

/// Research directions → work tasks → management system → operating mechanism → co-construction
/// agreement → soliciting members → daily operation, with how far each is on that day. How the
/// parts of a step count is a default of ours *(d)*.
std::vector<PathStep> formationPath(const model::State& state, model::Date asOf,
                                    std::optional<ArticleCount> articles = {});

} // namespace concordat::formation
