#include "core/store/field_cell.h"

#include <nlohmann/json.hpp>

#include "core/model/json.h"

namespace concordat::store {

using model::Field;
using model::FieldKind;
using model::Value;

void toCell(const Field& field, const void* row, Cell& cell)
{
    if (const auto* text = field.text(row)) {
        cell.set(*text);
        return;
    }
    const auto value = field.get(row);
    if (std::holds_alternative<std::monostate>(value))
        cell.setNull();
    else if (const auto* flag = std::get_if<bool>(&value))
        cell.set(static_cast<long long>(*flag));
    else if (const auto* whole = std::get_if<std::int64_t>(&value))
        cell.set(static_cast<long long>(*whole));
    else if (const auto* real = std::get_if<double>(&value))
        cell.set(*real);
    else if (const auto* date = std::get_if<model::Date>(&value))
        cell.set(date->toString());
    else if (const auto* time = std::get_if<model::Timestamp>(&value))
        cell.set(time->toString());
    else {
        cell.text.clear(); // and not a new text: a cell used again keeps its memory
        model::appendValue(cell.text, field, value);
        cell.state = soci::i_ok;
    }
}

std::optional<Value> fromCell(const Field& field, const Cell& cell)
{
    if (cell.isNull())
        return field.optional ? std::optional<Value>{Value{std::monostate{}}} : std::nullopt;
    switch (field.kind) {
    case FieldKind::boolean:
        if (cell.whole != 0 && cell.whole != 1)
            return std::nullopt;
        return Value{cell.whole == 1};
    case FieldKind::integer: return Value{static_cast<std::int64_t>(cell.whole)};
    case FieldKind::real: return Value{cell.real};
    case FieldKind::date: {
        const auto date = model::Date::parse(cell.text);
        return date ? std::optional<Value>{Value{*date}} : std::nullopt;
    }
    case FieldKind::timestamp: {
        const auto time = model::Timestamp::parse(cell.text);
        return time ? std::optional<Value>{Value{*time}} : std::nullopt;
    }
    case FieldKind::text:
    case FieldKind::enumeration:
    case FieldKind::reference: return Value{cell.text};
    default: break;
    }
    const auto json = model::parseJson(cell.text, field.name);
    if (!json)
        return std::nullopt;
    auto value = model::valueFromJson(field, *json, field.name);
    return value ? std::optional<Value>{*std::move(value)} : std::nullopt;
}

} // namespace concordat::store
