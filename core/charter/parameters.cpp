#include "core/charter/parameters.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/charter/sections.h"

namespace concordat::charter {

namespace {

// A bound field is read through the description, so that every field of the row can be bound.
struct BoundRow {
    const model::TableInfo* table = nullptr;
    const void* row = nullptr;
    std::string link;
};

constexpr std::array<std::pair<const char*, model::BodyKind>, 3> boundBodies{
    {{"command", model::BodyKind::commandCommittee},
     {"circle", model::BodyKind::consensusCircle},
     {"board", model::BodyKind::executiveBoard}}};

BoundRow boundRow(const Facts& facts, const std::string& owner)
{
    if (owner == "committee")
        return {&model::table(model::tableOf<model::Body>()), facts.committee,
                facts.committee ? "bodies/" + facts.committee->id.value() : "bodies"};
    for (const auto& [name, kind] : boundBodies)
        if (owner == name) {
            const auto* body = facts.state ? facts.body(kind) : nullptr;
            return {&model::table(model::tableOf<model::Body>()), body,
                    body ? "bodies/" + body->id.value() : "bodies"};
        }
    if (owner == "rule")
        return {&model::table(model::tableOf<model::DecisionRule>()), facts.rule,
                facts.committee ? "bodies/" + facts.committee->id.value() : "bodies"};
    return {};
}

std::optional<double> numberIn(const model::Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return {};
}

} // namespace

std::optional<double> parseNumber(const std::string& text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

bool isKnownBinding(const std::string& binding)
{
    const auto dot = binding.find('.');
    if (dot == std::string::npos)
        return false;
    const auto bound = boundRow({}, binding.substr(0, dot));
    return bound.table && bound.table->field(binding.substr(dot + 1));
}

const model::Article* articleRow(const model::State& state, const std::string& articleId)
{
    for (const auto& row : state.rows<model::Article>())
        if (!row.agreement && row.topic == articleId)
            return &row;
    return nullptr;
}

std::optional<BoundField> boundField(const Facts& facts, const std::string& binding)
{
    const auto dot = binding.find('.');
    if (dot == std::string::npos)
        return {};
    const auto owner = binding.substr(0, dot);
    BoundField result{owner == "rule" ? "rule" : "body", {}, binding.substr(dot + 1)};
    if (owner == "committee" && facts.committee)
        result.row = facts.committee->id.value();
    else if (owner == "rule" && facts.rule)
        result.row = facts.rule->id.value();
    for (const auto& [name, kind] : boundBodies)
        if (owner == name)
            if (const auto* body = facts.body(kind))
                result.row = body->id.value();
    return result;
}

ParameterValue standardValue(const Facts& facts, const ParameterSpec& spec)
{
    ParameterValue result;
    result.number = spec.standard;
    result.text = spec.standardOption;
    for (const auto& standard : spec.defaults)
        if (holds(standard.when, facts)) {
            if (spec.unit == ParameterUnit::choice)
                result.text = standard.option;
            else
                result.number = standard.value;
            result.because = &standard.when;
            break;
        }
    for (const auto& value : facts.guidelines)
        if (value.parameter == spec.name && result.number) {
            result.number = value.number;
            result.because = nullptr;
            result.guideline = value.row;
        }
    result.defaulted = result.number.has_value() || !result.text.empty();
    return result;
}

ParameterValue parameterValue(const Facts& facts, const std::string& articleId,
                              const ParameterSpec& spec)
{
    const auto dot = spec.binding.find('.');
    if (dot != std::string::npos) {
        const auto bound = boundRow(facts, spec.binding.substr(0, dot));
        if (bound.row) {
            ParameterValue result;
            result.number =
                numberIn(bound.table->field(spec.binding.substr(dot + 1))->get(bound.row));
            result.source = spec.binding;
            result.link = bound.link;
            return result;
        }
    }
    auto result = standardValue(facts, spec);
    result.source = "parameter." + spec.name;
    result.link = "charter/" + articleId;
    const auto* row = articleRow(*facts.state, articleId);
    if (!row)
        return result;
    for (const auto& [name, value] : row->parameters) {
        if (name != spec.name)
            continue;
        const bool known =
            spec.unit == ParameterUnit::text ||
            std::find(spec.options.begin(), spec.options.end(), value) != spec.options.end();
        const auto number = parseNumber(value);
        const bool wordy = spec.unit == ParameterUnit::text || spec.unit == ParameterUnit::choice;
        if (wordy ? !known : !number)
            continue;
        result.text = wordy ? value : std::string{};
        result.number = wordy ? std::nullopt : number;
        result.defaulted = false;
        result.because = nullptr;
        result.guideline.clear();
    }
    return result;
}

} // namespace concordat::charter
