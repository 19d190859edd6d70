#pragma once

#include <string>
#include <vector>

#include "core/model/text.h"

namespace concordat::ui::figures {

/// How far a number moves when one input after the other moves down and up.
struct Tornado {
    struct Bar {
        std::string id;
        model::Text label;
        double low = 0;     ///< the number when the input is moved down
        double high = 0;    ///< … and up
        model::Text remark; ///< such as that the answer changes
    };
    std::vector<Bar> bars; ///< the widest first
    double base = 0;       ///< the number as it stands
    double limit = 0;      ///< beyond it the answer changes; drawn as a dashed line
    model::Text unit;
    model::Text lowName;  ///< e.g. “input − 20”
    model::Text highName; ///< e.g. “input + 20”
    model::Text baseName;
    model::Text limitName;
};

} // namespace concordat::ui::figures
