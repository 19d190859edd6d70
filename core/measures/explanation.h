#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/text.h"

namespace concordat::measures {

/// One input of a computed number.
struct Input {
    model::Text label;
    model::Text value;      ///< already worded, e.g. "11 of 14"
    bool defaulted = false; ///< a default of ours stood in; shown as "default, not evidence"
};

/// A rule that spoke, with the line of its source.
struct RuleFired {
    std::string id;
    model::Text message;
    std::string source; ///< such as `R93`
};

/// How a number came about: what the why panel shows. Every computed number carries one.
struct Explanation {
    model::Text title;    ///< what is explained, with its value
    model::Text subtitle; ///< the measure in words
    std::vector<Input> inputs;
    std::string formula; ///< in the notation of the manual; the window translates its words
    std::vector<RuleFired> rules;
    std::vector<model::Text> notes;
    std::vector<model::Text> wouldChange; ///< what would move the number, and by how much
    std::vector<model::Text> evidence;
    std::vector<model::Text> sources;
};

/// A number on the scale 0 to 100 that may be unknown, with how sure one can be of it.
struct ScoreWithReason {
    std::optional<double> score;      ///< 0 to 100; empty: no data yet
    double confidence = 0;            ///< 0 to 1: share of the parts that were known
    std::vector<model::Text> missing; ///< what was left out of the mean
    std::string page;                 ///< id of the page that would supply what is missing
    Explanation why;
};

} // namespace concordat::measures
