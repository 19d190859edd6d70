#include "core/measures/inequality.h"

#include <algorithm>

namespace concordat::measures {

std::optional<double> gini(std::vector<double> values)
{
    for (auto& value : values)
        value = std::max(value, 0.0);
    std::sort(values.begin(), values.end());
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    double ranked = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        ranked += (2.0 * static_cast<double>(i + 1) - count - 1) * values[i];
    }
    if (sum <= 0)
        return {};
    return ranked / (count * sum);
}

} // namespace concordat::measures
