#include "core/document/journal.h"

#include <array>
#include <nlohmann/json.hpp>

#include "core/document/patch_json.h"
#include "core/model/json.h"

namespace concordat::document {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Text;
using Json = nlohmann::json;

namespace {

constexpr std::array<std::string_view, 4> kindNames{"create", "edit", "undo", "redo"};

Error damaged(const std::string& where)
{
    return Error{ErrorCode::damaged,
                 coreText("Journal", "The journal entry cannot be read; its contents were changed "
                                     "outside this program or the disk is failing. Restore a "
                                     "backup."),
                 where,
                 {}};
}

struct TextValueWriter {
    std::string& out;

    void operator()(const std::string& words) const { model::appendQuoted(out, words); }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(double number) const { out += "{\"number\":" + Json(number).dump() + "}"; }
    void operator()(model::Date date) const { out += R"({"date":")" + date.toString() + "\"}"; }
    void operator()(const model::Money& money) const
    {
        out += R"({"money":")" + money.toString() + "\"}";
    }
    void operator()(const std::vector<Text>& nested) const
    {
        out += "{\"text\":" + (nested.empty() ? "\"\"" : textToJson(nested.front())) + "}";
    }
};

Text readText(const Json& json)
{
    if (json.is_string())
        return model::literalText(json.get<std::string>());
    Text text{json.at("context").get<std::string>(), json.at("source").get<std::string>(), {}};
    const auto values = json.value("values", Json::array());
    for (const auto& pair : values) {
        const auto name = pair.at(0).get<std::string>();
        const auto& value = pair.at(1);
        if (value.is_string())
            text.values.emplace_back(name, value.get<std::string>());
        else if (value.is_number_integer())
            text.values.emplace_back(name, value.get<std::int64_t>());
        else if (value.contains("number"))
            text.values.emplace_back(name, value["number"].get<double>());
        else if (value.contains("date"))
            text.values.emplace_back(
                name, model::Date::parse(value["date"].get<std::string>()).value_or(model::Date{}));
        else if (value.contains("money"))
            text.values.emplace_back(
                name,
                model::Money::parse(value["money"].get<std::string>()).value_or(model::Money{}));
        else
            text.values.emplace_back(name, std::vector<Text>{readText(value.at("text"))});
    }
    return text;
}

Result<RowPatch> readRowPatch(const Json& json, const std::string& where)
{
    const auto* info = model::findTable(json.at("table").get<std::string>());
    if (!info)
        return damaged(where);
    RowPatch row{info->id, json.at("id").get<std::string>(), nullptr, nullptr, {}};
    for (const bool added : {true, false}) {
        const auto* key = added ? "added" : "removed";
        if (!json.contains(key))
            continue;
        auto read = model::rowFromJson(*info, json[key], where);
        if (!read || info->idOf(read->get()) != row.id)
            return damaged(where);
        (added ? row.added : row.removed) = *std::move(read);
    }
    const auto fields = json.value("fields", Json::object());
    for (const auto& [name, values] : fields.items()) {
        const auto* field = info->field(name);
        if (!field || !values.is_array() || values.size() != 2)
            return damaged(where);
        auto before = model::valueFromJson(*field, values[0], where);
        auto after = model::valueFromJson(*field, values[1], where);
        if (!before || !after)
            return damaged(where);
        row.fields.push_back({field, *std::move(before), *std::move(after)});
    }
    if (!row.added && !row.removed && row.fields.empty())
        return damaged(where);
    return row;
}

} // namespace

std::string_view nameOf(EntryKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<EntryKind> entryKindOf(std::string_view name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames[i] == name)
            return static_cast<EntryKind>(i);
    }
    return std::nullopt;
}

std::string toJson(const Patch& patch)
{
    return toJson(patch, {});
}

std::string toJson(const Patch& patch, const WholeRow& wholeRow)
{
    std::string out = "[";
    for (std::size_t place = 0; place < patch.rows.size(); ++place) {
        const auto& row = patch.rows[place];
        const auto& info = model::table(row.table);
        out += out.size() > 1 ? ",\n{\"table\":\"" : "{\"table\":\"";
        out += info.name;
        out += "\",\"id\":";
        model::appendQuoted(out, row.id);
        if (row.added) {
            out += ",\"added\":";
            const auto start = out.size();
            model::appendRow(out, info, row.added.get(), model::JsonStyle::compact);
            if (wholeRow)
                wholeRow(place, std::string_view{out}.substr(start));
        }
        if (row.removed) {
            out += ",\"removed\":";
            model::appendRow(out, info, row.removed.get(), model::JsonStyle::compact);
        }
        if (!row.fields.empty()) {
            out += ",\"fields\":{";
            for (std::size_t i = 0; i < row.fields.size(); ++i) {
                const auto& field = row.fields[i];
                out += (i > 0 ? ",\"" : "\"") + field.field->name + "\":[";
                model::appendValue(out, *field.field, field.before);
                out += ',';
                model::appendValue(out, *field.field, field.after);
                out += ']';
            }
            out += '}';
        }
        out += '}';
    }
    return out + "]";
}

Result<Patch> patchFromJson(std::string_view text, const std::string& where)
{
    auto json = model::parseJson(text, where);
    if (!json || !json->is_array())
        return damaged(where);
    Patch patch;
    patch.rows.reserve(json->size());
    try {
        for (const auto& item : *json) {
            auto row = readRowPatch(item, where);
            if (!row)
                return std::move(row.error());
            patch.rows.push_back(*std::move(row));
        }
    } catch (const Json::exception&) {
        return damaged(where);
    }
    return patch;
}

std::string textToJson(const Text& text)
{
    std::string out;
    if (text.context.empty() && text.values.empty()) {
        model::appendQuoted(out, text.source);
        return out;
    }
    out += "{\"context\":";
    model::appendQuoted(out, text.context);
    out += ",\"source\":";
    model::appendQuoted(out, text.source);
    out += ",\"values\":[";
    for (std::size_t i = 0; i < text.values.size(); ++i) {
        out += i > 0 ? ",[" : "[";
        model::appendQuoted(out, text.values[i].first);
        out += ',';
        std::visit(TextValueWriter{out}, text.values[i].second);
        out += ']';
    }
    return out + "]}";
}

Result<Text> textFromJson(std::string_view json, const std::string& where)
{
    auto parsed = model::parseJson(json, where);
    if (!parsed)
        return damaged(where);
    try {
        return readText(*parsed);
    } catch (const Json::exception&) {
        return damaged(where);
    }
}

Result<model::State> replay(const std::vector<Entry>& entries)
{
    model::State state;
    for (const auto& entry : entries) {
        auto next = apply(state, entry.patch);
        if (!next)
            return Error{ErrorCode::damaged,
                         coreText("Journal", "Journal entry {number} does not fit what came before "
                                             "it.")
                             .with("number", entry.header.number),
                         {},
                         {std::move(next.error())}};
        state = *std::move(next);
    }
    return state;
}

} // namespace concordat::document
