#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/text.h"

namespace concordat::ui::figures {

/// Members on a ring and the ties between them, such as who trusts whom. Places follow from the
/// order of the nodes alone: the ties never move them.
struct Network {
    struct Node {
        std::string id;
        model::Text label;
        std::optional<double> size;  ///< 0 to 1; none: drawn hollow
        std::optional<double> value; ///< written after the label
        int category = -1;           ///< fixed colour and shape of a member
        model::Text said;            ///< for tooltips and screen readers
    };
    struct Tie {
        std::string id; ///< `from|to`
        std::string from;
        std::string to;
        bool mutual = false;  ///< one line for both directions
        bool opposed = false; ///< another tie goes back: the two bend away from each other
        std::optional<double> strength; ///< 0 to 1; none: not told, drawn thin
        bool weak = false;
        bool lopsided = false;
        std::optional<double> value; ///< written on it
        model::Text said;
    };
    /// A sign of the picture and what it means.
    struct Key {
        enum class Sample { strength, weak, lopsided, mutual, oneSided, size, hollow };
        Sample sample{};
        model::Text words;
    };
    std::vector<Node> nodes;
    std::vector<Tie> ties;
    std::vector<Key> keys;
    model::Text remark; ///< stands in the middle, such as why there are no ties
};

} // namespace concordat::ui::figures
