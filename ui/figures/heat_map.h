#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// The id of a cell among the elements of its picture.
std::string heatCellId(const std::string& row, const std::string& column);
/// Row and column of such an id; none for the id of a label.
std::optional<std::pair<std::string, std::string>> heatCellOf(const std::string& id);

/// The matrix as a table: one line for each row, missing values empty.
FigureTable heatMapTable(const HeatMap& map, model::Text corner);

} // namespace concordat::ui::figures
