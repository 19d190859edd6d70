#include "core/exchange/csv_folder.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/model/json.h"
#include "core/model/value_text.h"

namespace concordat::exchange {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Field;
using model::FieldKind;
using model::Result;
using model::TableInfo;
using model::Value;

namespace {

constexpr int csvFormat = 1;
constexpr std::size_t namedFindings = 20;

/// A cell in JSON holds what words cannot: an item with blanks at its ends, an empty item.
bool holdsJson(const Field& field, std::string_view cell)
{
    const bool plain = field.kind == FieldKind::text || field.kind == FieldKind::reference;
    return !plain && (cell.starts_with('[') || cell.starts_with('{'));
}

Result<Value> readCell(const Field& field, std::string_view cell)
{
    if (holdsJson(field, cell)) {
        if (const auto json = nlohmann::json::parse(cell, nullptr, false); !json.is_discarded()) {
            if (auto value = model::valueFromJson(field, json, {}))
                return value;
        }
    }
    return model::fromText(field, cell);
}

std::string textOfField(const Field& field, const void* row)
{
    const auto value = field.get(row);
    auto words = model::toText(field, value);
    const auto back = readCell(field, words);
    if (back && *back == value)
        return words;
    std::string json;
    model::appendValue(json, field, value);
    return json;
}

std::string tableCsv(const TableInfo& info, const model::Rows& rows, const WriteOptions& options)
{
    std::vector<std::vector<std::string>> cells;
    cells.reserve(rows.size() + 1);
    auto& header = cells.emplace_back();
    for (const auto& field : info.fields)
        header.push_back(field.name);
    for (const auto& row : rows) {
        auto& line = cells.emplace_back();
        for (const auto& field : info.fields)
            line.push_back(textOfField(field, row.get()));
    }
    return writeDelimited(cells, options);
}

const SourceFile* fileNamed(const SourceFiles& sources, std::string_view name)
{
    for (const auto& file : sources.files) {
        if (file.name == name)
            return &file;
    }
    return nullptr;
}

class FolderReader {
public:
    FolderReader(const SourceFiles& sources, const nlohmann::json& manifest)
        : m_sources(sources), m_manifest(manifest)
    {}

    Result<model::State> read()
    {
        for (const auto& name : m_manifest["files"]) {
            if (name.is_string())
                readFile(name.get<std::string>());
        }
        if (m_findings.empty() && m_state.rows<model::Consortium>().size() != 1)
            report(coreText("Import", "The export must hold one consortium in “consortium.csv”."),
                   {csvManifest, 0, 0, {}});
        if (m_findings.empty())
            return m_state;
        if (m_findings.size() == 1)
            return std::move(m_findings.front());
        return Error{ErrorCode::input,
                     coreText("Import", "The export cannot be read; nothing was taken from it."),
                     {},
                     std::move(m_findings)};
    }

private:
    void report(model::Text text, const Place& place)
    {
        if (m_findings.size() < namedFindings)
            m_findings.push_back(unusableInput(std::move(text), place));
    }

    void readFile(const std::string& name)
    {
        const auto* file = fileNamed(m_sources, name);
        const auto* info = model::findTable(std::filesystem::path{name}.stem().string());
        if (!file || !info) {
            report(file ? coreText("Import", "There is no table of this name.")
                        : coreText("Import", "The file that the export lists is missing."),
                   {name, 0, 0, {}});
            return;
        }
        auto text = decodeText(file->bytes, name);
        if (!text) {
            m_findings.push_back(std::move(text.error()));
            return;
        }
        ReadOptions options;
        options.guardedFormulas = m_manifest.value("guardedFormulas", false);
        auto table = readDelimited(*text, options);
        if (!table)
            m_findings.push_back(std::move(table.error()));
        else
            readTable(*info, *table);
    }

    void readTable(const TableInfo& info, const DelimitedTable& table)
    {
        std::vector<const Field*> fields;
        for (std::size_t column = 0; column < table.columns(); ++column) {
            fields.push_back(info.field(table.header()[column]));
            if (!fields.back()) {
                report(coreText("Import", "The table “{table}” has no field of this name.")
                           .with("table", info.name),
                       {table.file(), 1, column + 1, table.header()[column]});
                return;
            }
        }
        auto rows = std::make_shared<model::Rows>();
        for (std::size_t row = 0; row < table.rows(); ++row)
            readRow(info, table, row, fields, *rows);
        std::stable_sort(rows->begin(), rows->end(),
                         [&info](const model::RowPtr& a, const model::RowPtr& b) {
                             return info.idOf(a.get()) < info.idOf(b.get());
                         });
        for (std::size_t i = 1; i < rows->size(); ++i) {
            const auto& id = info.idOf((*rows)[i].get());
            if (id == info.idOf((*rows)[i - 1].get()))
                report(coreText("Import", "Two rows have the id “{id}”.").with("id", id),
                       {table.file(), 0, 0, "id"});
        }
        m_state.setRows(info.id, std::move(rows));
    }

    void readRow(const TableInfo& info, const DelimitedTable& table, std::size_t row,
                 const std::vector<const Field*>& fields, model::Rows& into)
    {
        if (table.isRagged(row)) {
            report(coreText("Import", "The row has {found} cells where the header has {expected}.")
                       .with("found", static_cast<std::int64_t>(table.row(row).cells))
                       .with("expected", static_cast<std::int64_t>(table.columns())),
                   table.place(row));
            return;
        }
        auto made = info.make();
        for (std::size_t column = 0; column < fields.size(); ++column) {
            auto value = readCell(*fields[column], table.cell(row, column));
            if (!value)
                report(std::move(value.error().text), table.place(row, column));
            else if (!fields[column]->set(made.get(), *value))
                report(coreText("Import", "This field cannot hold the value."),
                       table.place(row, column));
        }
        if (!model::isValidId(info.idOf(made.get())))
            report(coreText("Import", "The row needs an id of 1 to 64 letters, digits, “-”, “_” or "
                                      "“.”."),
                   table.place(row, 0));
        into.push_back(std::move(made));
    }

    const SourceFiles& m_sources;
    const nlohmann::json& m_manifest;
    model::State m_state;
    std::vector<Error> m_findings;
};

} // namespace

std::vector<SourceFile> exportCsv(const model::State& state, const WriteOptions& options)
{
    std::vector<SourceFile> files;
    auto names = nlohmann::json::array();
    for (const auto& info : model::tables()) {
        if (state.rows(info.id).empty())
            continue;
        files.push_back({info.name + ".csv", tableCsv(info, state.rows(info.id), options)});
        names.push_back(files.back().name);
    }
    const nlohmann::json manifest{{"format", "concordat-csv"},
                                  {"formatVersion", csvFormat},
                                  {"guardedFormulas", options.guardFormulas},
                                  {"files", std::move(names)}};
    files.push_back({csvManifest, manifest.dump(2) + "\n"});
    return files;
}

model::Status writeCsvFolder(const model::State& state, const std::string& folder,
                             const WriteOptions& options)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return Error{ErrorCode::storage,
                     coreText("Export", "The folder could not be made: {reason}.")
                         .with("reason", problem.message()),
                     folder,
                     {}};
    for (const auto& file : exportCsv(state, options)) {
        const auto path = (std::filesystem::path{folder} / file.name).string();
        if (auto written = writeFile(path, file.bytes); !written)
            return written;
    }
    return {};
}

bool isCsvExport(const SourceFiles& sources)
{
    return fileNamed(sources, csvManifest) != nullptr;
}

Result<model::State> stateFromCsv(const SourceFiles& sources)
{
    const auto* file = fileNamed(sources, csvManifest);
    if (!file)
        return unusableInput(coreText("Import", "This is no export of Concordat: the file "
                                                "“concordat-tables.json” is missing."),
                             {});
    const auto manifest = model::parseJson(file->bytes, file->name);
    if (!manifest)
        return manifest.error();
    if (!manifest->is_object() || manifest->value("format", nlohmann::json{}) != "concordat-csv" ||
        !manifest->value("files", nlohmann::json{}).is_array() ||
        !manifest->value("guardedFormulas", nlohmann::json{}).is_boolean())
        return unusableInput(coreText("Import", "The list of files is damaged. Export again."),
                             {file->name, 0, 0, {}});
    if (const auto version = manifest->value("formatVersion", nlohmann::json{});
        model::wholeNumber(version).value_or(csvFormat + 1) > csvFormat)
        return Error{ErrorCode::newer,
                     coreText("Import", "The export was written by a newer version of Concordat. "
                                        "Update the program to read it."),
                     file->name,
                     {}};
    return FolderReader{sources, *manifest}.read();
}

} // namespace concordat::exchange
