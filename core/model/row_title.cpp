#include "core/model/row_title.h"

namespace concordat::model {

namespace {

/// Fields that tell rows of one table apart for people, most telling first within its kind.
constexpr std::size_t partsShown = 2;

std::string shortNameOf(const TableInfo& info, const void* row)
{
    const auto* field = info.field("shortName");
    return field ? std::get<std::string>(field->get(row)) : std::string{};
}

/// Whether the row is called something of its own.
bool isNamed(const TableInfo& info, const void* row)
{
    return info.rowName(row) != info.idOf(row);
}

/// A row that another refers to, in as few words as it has.
Text briefTitle(const State& state, const Field& field, const std::string& id)
{
    const auto* row = id.empty() ? nullptr : state.find(field.target, id);
    if (!row)
        return {};
    const auto& info = table(field.target);
    if (auto brief = shortNameOf(info, row); !brief.empty())
        return literalText(std::move(brief));
    return isNamed(info, row) ? literalText(info.rowName(row)) : Text{};
}

/// What one field says of its row; empty where it says nothing to people.
Text partOf(const State& state, const Field& field, const void* row)
{
    const Value value = field.get(row);
    if (field.kind == FieldKind::reference) {
        const auto* id = std::get_if<std::string>(&value);
        return id ? briefTitle(state, field, *id) : Text{};
    }
    if (field.kind == FieldKind::enumeration) {
        const auto* name = std::get_if<std::string>(&value);
        const auto* term = name ? field.vocabulary->find(*name) : nullptr;
        return term ? field.vocabulary->label(term->value) : Text{};
    }
    if (field.kind == FieldKind::date) {
        if (const auto* date = std::get_if<Date>(&value))
            return coreText("RowTitle", "{date}").with("date", *date);
    }
    return {};
}

} // namespace

Text rowTitle(const State& state, const TableInfo& info, const void* row)
{
    if (isNamed(info, row))
        return literalText(info.rowName(row));
    if (info.id == tableOf<DecisionRule>()) {
        const auto& rule = *static_cast<const DecisionRule*>(row);
        auto matter = rule.matter.empty() ? coreText("BodyVotes", "All other matters")
                                          : literalText(rule.matter);
        const auto* body = state.find(rule.body);
        return body ? coreText("RowTitle", "{first} · {second}")
                          .with("first", std::move(matter))
                          .with("second", literalText(body->name))
                    : std::move(matter);
    }
    std::vector<Text> parts;
    for (const auto kind : {FieldKind::reference, FieldKind::enumeration, FieldKind::date}) {
        for (const auto& field : info.fields) {
            if (field.kind != kind || parts.size() == partsShown)
                continue;
            if (auto part = partOf(state, field, row); !part.empty())
                parts.push_back(std::move(part));
        }
    }
    if (parts.empty())
        return info.label();
    if (parts.size() == 1)
        return std::move(parts.front());
    return coreText("RowTitle", "{first} · {second}")
        .with("first", std::move(parts[0]))
        .with("second", std::move(parts[1]));
}

} // namespace concordat::model
