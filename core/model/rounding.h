#pragma once

#include <cmath>

namespace concordat::model {

/// To so many decimals, as a sentence or a table shows it. Dividing by a whole number gives the
/// nearest double to what is meant: 0.633, not 0.6330…01.
inline double roundedTo(double value, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

} // namespace concordat::model
