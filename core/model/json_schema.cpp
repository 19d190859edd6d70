#include <nlohmann/json.hpp>

#include "core/model/json.h"

namespace concordat::model {

namespace {

using OrderedJson = nlohmann::ordered_json;

/// Braces alone would leave it to the library whether an object or a list is meant.
OrderedJson object(const std::vector<std::pair<std::string, OrderedJson>>& parts)
{
    OrderedJson json = OrderedJson::object();
    for (const auto& [name, value] : parts)
        json[name] = value;
    return json;
}

OrderedJson ofType(const char* type)
{
    return object({{"type", type}});
}

OrderedJson strings(const std::vector<std::string>& items)
{
    return OrderedJson(items);
}

OrderedJson terms(const Vocabulary& vocabulary)
{
    std::vector<std::string> names;
    for (const auto& term : vocabulary.terms)
        names.push_back(term.name);
    return object({{"type", "string"}, {"enum", strings(names)}});
}

OrderedJson moneySchema()
{
    auto properties =
        object({{"amount", object({{"type", strings({"number", "string"})}})},
                {"currency", object({{"type", "string"}, {"pattern", "^([A-Z]{3})?$"}})},
                {"year", object({{"type", "integer"}, {"minimum", 0}, {"maximum", 9999}})}});
    return object({{"type", "object"},
                   {"properties", std::move(properties)},
                   {"required", strings({"amount"})},
                   {"additionalProperties", false}});
}

OrderedJson pairSchema(const Field& field)
{
    const auto& [first, second] = field.pairKeys;
    return object({{"type", "object"},
                   {"properties", object({{first, ofType("string")}, {second, ofType("string")}})},
                   {"required", strings({first, second})},
                   {"additionalProperties", false}});
}

OrderedJson itemSchema(const Field& field)
{
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::texts: return ofType("string");
    case FieldKind::boolean: return ofType("boolean");
    case FieldKind::integer: return ofType("integer");
    case FieldKind::real: return ofType("number");
    case FieldKind::date: return object({{"type", "string"}, {"format", "date"}});
    case FieldKind::timestamp: return object({{"type", "string"}, {"format", "date-time"}});
    case FieldKind::money: return moneySchema();
    case FieldKind::enumeration:
    case FieldKind::enumerations: return terms(*field.vocabulary);
    case FieldKind::reference:
    case FieldKind::references:
        return object({{"type", "string"},
                       {"pattern", "^[A-Za-z0-9._-]{1,64}$"},
                       {"description", "id of a row of " + table(field.target).name}});
    case FieldKind::pairs: return pairSchema(field);
    }
    return {};
}

OrderedJson fieldSchema(const Field& field)
{
    OrderedJson schema = itemSchema(field);
    const bool list = field.kind == FieldKind::texts || field.kind == FieldKind::enumerations ||
                      field.kind == FieldKind::references || field.kind == FieldKind::pairs;
    if (list)
        return object({{"type", "array"}, {"items", std::move(schema)}});
    if (field.range) {
        schema["minimum"] = field.range->first;
        schema["maximum"] = field.range->second;
    }
    if (!field.optional)
        return schema;
    OrderedJson either = OrderedJson::array();
    either.push_back(std::move(schema));
    either.push_back(ofType("null"));
    return object({{"anyOf", std::move(either)}});
}

} // namespace

std::string jsonSchema()
{
    auto properties =
        object({{"$schema", ofType("string")},
                {"about", ofType("string")},
                {"format", object({{"const", "concordat"}})},
                {"formatVersion",
                 object({{"type", "integer"}, {"minimum", 1}, {"maximum", documentFormat}})}});
    OrderedJson definitions = OrderedJson::object();
    for (const auto& info : tables()) {
        OrderedJson fields = OrderedJson::object();
        for (const auto& field : info.fields)
            fields[field.name] = fieldSchema(field);
        definitions[info.name] = object({{"type", "object"},
                                         {"properties", std::move(fields)},
                                         {"required", strings({"id"})},
                                         {"additionalProperties", false}});
        auto list =
            object({{"type", "array"}, {"items", object({{"$ref", "#/$defs/" + info.name}})}});
        if (info.id == tableOf<Consortium>()) {
            list["minItems"] = 1;
            list["maxItems"] = 1;
        }
        properties[info.name] = std::move(list);
    }
    const auto schema = object({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                                {"title", "Concordat consortium"},
                                {"type", "object"},
                                {"properties", std::move(properties)},
                                {"required", strings({"format", "formatVersion", "consortium"})},
                                {"additionalProperties", false},
                                {"$defs", std::move(definitions)}});
    return schema.dump(2) + "\n";
}

} // namespace concordat::model
