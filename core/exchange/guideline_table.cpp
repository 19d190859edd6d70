#include "core/exchange/guideline_table.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/exchange/delimited.h"
#include "core/model/json.h"
#include "core/model/tables.h"
#include "core/model/value_text.h"

namespace concordat::exchange {

using model::coreText;
using model::GuidelineRow;
using model::Result;
using model::Status;

namespace {

const model::Field* fieldNamed(const std::string& name)
{
    const auto& fields = model::table(model::tableOf<GuidelineRow>()).fields;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const model::Field& field) { return field.name == name; });
    return found == fields.end() || found->name == "id" ? nullptr : &*found;
}

Status takeCell(GuidelineRow& row, const std::string& column, std::string_view cell,
                const std::string& where)
{
    if (cell.empty())
        return {};
    const auto* field = fieldNamed(column);
    if (!field) {
        row.parameters.push_back({column, std::string(cell)});
        return {};
    }
    const auto value = model::fromText(*field, cell);
    if (!value) {
        auto error = value.error();
        error.where = where;
        return error;
    }
    const auto kept = row.parameters;
    if (!field->set(&row, *value))
        return model::badInput(coreText("Import", "“{value}” does not fit the column “{column}”.")
                                   .with("value", std::string(cell))
                                   .with("column", column),
                               where);
    if (column == "parameters")
        row.parameters.insert(row.parameters.begin(), kept.begin(), kept.end());
    return {};
}

Status finish(GuidelineRow row, const std::string& where, std::set<std::string>& names,
              std::vector<GuidelineRow>& rows)
{
    if (row.name.empty() || row.parameters.empty())
        return model::badInput(coreText("Import", "A guideline row needs a name and at least one "
                                                  "parameter."),
                               where);
    if (!names.insert(row.name).second)
        return model::badInput(coreText("Import", "The guideline row “{name}” is listed twice.")
                                   .with("name", row.name),
                               where);
    const int from = row.sizeFrom;
    const int to = row.sizeTo;
    if (to != 0 && to < from)
        return model::badInput(coreText("Import", "The largest size is below the smallest."),
                               where);
    rows.push_back(std::move(row));
    return {};
}

std::string cellOf(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    std::string text;
    if (value.is_array()) {
        for (const auto& item : value)
            text += (text.empty() ? "" : "; ") + cellOf(item);
        return text;
    }
    if (value.is_object()) {
        for (const auto& [name, inner] : value.items())
            text += (text.empty() ? "" : "; ") + name + "=" + cellOf(inner);
        return text;
    }
    return value.is_null() ? std::string{} : value.dump();
}

Result<std::vector<GuidelineRow>> fromJson(const TextFile& file)
{
    const auto json = model::parseJson(file.text, file.name);
    if (!json)
        return json.error();
    if (!json->is_array())
        return model::badInput(coreText("Import", "Guidelines in JSON are a list of rows."),
                               file.name);
    std::vector<GuidelineRow> rows;
    std::set<std::string> names;
    std::size_t number = 0;
    for (const auto& item : *json) {
        const auto where = file.name + ": [" + std::to_string(++number) + "]";
        if (!item.is_object())
            return model::badInput(coreText("Import", "A guideline row is an object."), where);
        GuidelineRow row;
        for (const auto& [name, value] : item.items()) {
            if (auto taken = takeCell(row, name, cellOf(value), where + "." + name); !taken)
                return taken.error();
        }
        if (auto done = finish(std::move(row), where, names, rows); !done)
            return done.error();
    }
    return rows;
}

} // namespace

Result<std::vector<GuidelineRow>> readGuidelines(const TextFile& file)
{
    const auto first = file.text.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && (file.text[first] == '[' || file.text[first] == '{'))
        return fromJson(file);
    ReadOptions options;
    options.guardedFormulas = true;
    const auto table = readDelimited(file, options);
    if (!table)
        return table.error();
    std::vector<GuidelineRow> rows;
    std::set<std::string> names;
    for (std::size_t r = 0; r < table->rows(); ++r) {
        const auto where = file.name + ":" + std::to_string(table->row(r).line);
        GuidelineRow row;
        for (std::size_t c = 0; c < table->columns(); ++c) {
            const auto& column = table->header()[c];
            if (auto taken = takeCell(row, column, table->cell(r, c), where + ": " + column);
                !taken)
                return taken.error();
        }
        if (auto done = finish(std::move(row), where, names, rows); !done)
            return done.error();
    }
    return rows;
}

void takeGuidelines(document::Draft& draft, const std::vector<GuidelineRow>& rows)
{
    for (auto row : rows) {
        for (const auto& present : draft.rows<GuidelineRow>()) {
            if (present.name == row.name)
                row.id = present.id;
        }
        if (row.id.empty())
            draft.add(std::move(row));
        else
            draft.put(std::move(row));
    }
}

std::string writeGuidelines(const std::vector<GuidelineRow>& rows)
{
    std::vector<std::vector<std::string>> cells;
    auto& header = cells.emplace_back();
    for (const auto& field : model::table(model::tableOf<GuidelineRow>()).fields) {
        if (field.name != "id")
            header.push_back(field.name);
    }
    for (const auto& row : rows) {
        auto& line = cells.emplace_back();
        for (const auto& field : model::table(model::tableOf<GuidelineRow>()).fields) {
            if (field.name != "id")
                line.push_back(model::toText(field, field.get(&row)));
        }
    }
    WriteOptions options;
    options.guardFormulas = true;
    return writeDelimited(cells, options);
}

} // namespace concordat::exchange
