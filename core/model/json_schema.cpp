#include <nlohmann/json.hpp>

#include "core/model/json.h"

namespace concordat::model {

namespace {

using Json = nlohmann::ordered_json;

Json terms(const Vocabulary& vocabulary)
{
    Json names = Json::array();
    for (const auto& term : vocabulary.terms)
        names.push_back(term.name);
    return Json{{"type", "string"}, {"enum", names}};
}

Json idSchema(TableId target)
{
    return Json{{"type", "string"},
                {"pattern", "^[A-Za-z0-9._-]{1,64}$"},
                {"description", "id of a row of " + table(target).name}};
}

Json itemSchema(const Field& field)
{
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::texts: return {{"type", "string"}};
    case FieldKind::boolean: return {{"type", "boolean"}};
    case FieldKind::integer: return {{"type", "integer"}};
    case FieldKind::real: return {{"type", "number"}};
    case FieldKind::date: return {{"type", "string"}, {"format", "date"}};
    case FieldKind::timestamp: return {{"type", "string"}, {"format", "date-time"}};
    case FieldKind::money:
        return {{"type", "object"},
                {"properties",
                 {{"amount", {{"type", "number"}}},
                  {"currency", {{"type", "string"}, {"pattern", "^([A-Z]{3})?$"}}},
                  {"year", {{"type", "integer"}, {"minimum", 0}, {"maximum", 9999}}}}},
                {"required", {"amount"}},
                {"additionalProperties", false}};
    case FieldKind::enumeration:
    case FieldKind::enumerations: return terms(*field.vocabulary);
    case FieldKind::reference:
    case FieldKind::references: return idSchema(field.target);
    case FieldKind::pairs:
        return {{"type", "object"},
                {"properties",
                 {{field.pairKeys.first, {{"type", "string"}}},
                  {field.pairKeys.second, {{"type", "string"}}}}},
                {"required", {field.pairKeys.first, field.pairKeys.second}},
                {"additionalProperties", false}};
    }
    return {};
}

Json fieldSchema(const Field& field)
{
    Json schema = itemSchema(field);
    const bool list = field.kind == FieldKind::texts || field.kind == FieldKind::enumerations ||
                      field.kind == FieldKind::references || field.kind == FieldKind::pairs;
    if (list)
        return {{"type", "array"}, {"items", schema}};
    if (field.range) {
        schema["minimum"] = field.range->first;
        schema["maximum"] = field.range->second;
    }
    if (field.optional)
        return {{"anyOf", {schema, {{"type", "null"}}}}};
    return schema;
}

} // namespace

std::string jsonSchema()
{
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"title", "Concordat consortium"},
                {"type", "object"}};
    auto& properties = schema["properties"];
    properties["$schema"] = {{"type", "string"}};
    properties["about"] = {{"type", "string"}};
    properties["format"] = {{"const", "concordat"}};
    properties["formatVersion"] = {
        {"type", "integer"}, {"minimum", 1}, {"maximum", documentFormat}};
    for (const auto& info : tables()) {
        Json row{{"type", "object"}};
        for (const auto& field : info.fields)
            row["properties"][field.name] = fieldSchema(field);
        row["required"] = {"id"};
        row["additionalProperties"] = false;
        schema["$defs"][info.name] = row;
        Json list{{"type", "array"}, {"items", {{"$ref", "#/$defs/" + info.name}}}};
        if (info.id == tableOf<Consortium>()) {
            list["minItems"] = 1;
            list["maxItems"] = 1;
        }
        properties[info.name] = list;
    }
    schema["required"] = {"format", "formatVersion", "consortium"};
    schema["additionalProperties"] = false;
    return schema.dump(2) + "\n";
}

} // namespace concordat::model
