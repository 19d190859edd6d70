#pragma once

#include <string>
#include <vector>

#include "core/model/text.h"

namespace concordat::ui::figures {

/// Which of a few answers holds over two inputs, with the present situation as a dot.
struct RegionMap {
    struct Region {
        model::Text name;
        int category = 0; ///< colour and pattern
    };
    struct Axis {
        model::Text title;
        double from = 0;
        double to = 100;
    };
    struct Dot {
        double x = 0;
        double y = 0;
        model::Text label;
    };
    std::vector<Region> regions;
    std::vector<std::vector<int>> cells; ///< index into `regions` by row (from below) and column
    Axis horizontal;
    Axis vertical;
    std::vector<Dot> dots;
};

} // namespace concordat::ui::figures
