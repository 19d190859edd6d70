#include "ui/figures/heat_map.h"

#include <cmath>

namespace concordat::ui::figures {

namespace {

constexpr char separator = '|';

} // namespace

std::string heatCellId(const std::string& row, const std::string& column)
{
    return row + separator + column;
}

std::optional<std::pair<std::string, std::string>> heatCellOf(const std::string& id)
{
    const auto at = id.find(separator);
    if (at == std::string::npos)
        return {};
    return std::pair{id.substr(0, at), id.substr(at + 1)};
}

FigureTable heatMapTable(const HeatMap& map, model::Text corner)
{
    FigureTable table;
    table.columns.reserve(map.columns.size() + 1);
    table.columns.push_back(std::move(corner));
    for (const auto& column : map.columns)
        table.columns.push_back(column.label);
    table.rows.reserve(map.rows.size());
    std::size_t cell = 0;
    for (const auto& row : map.rows) {
        std::vector<model::TextValue> values;
        values.reserve(map.columns.size() + 1);
        values.emplace_back(std::vector<model::Text>{row.label});
        for (std::size_t column = 0; column < map.columns.size(); ++column, ++cell) {
            if (std::isnan(map.values[cell]))
                values.emplace_back(std::string{});
            else
                values.emplace_back(map.values[cell]);
        }
        table.rows.push_back(std::move(values));
    }
    return table;
}

} // namespace concordat::ui::figures
