#include "core/model/value_text.h"
#include "core/model/letters.h"

#include <array>
#include <charconv>
#include <cmath>

namespace concordat::model {

namespace {

std::string shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

/// Items may themselves contain the separator; a backslash keeps it.
std::string joined(const Texts& items)
{
    std::string text;
    for (const auto& item : items) {
        if (!text.empty())
            text += "; ";
        for (const char c : item) {
            if (c == ';' || c == '\\')
                text += '\\';
            text += c;
        }
    }
    return text;
}

Texts split(std::string_view text)
{
    Texts items;
    std::string item;
    bool any = false;
    const auto finish = [&] {
        items.emplace_back(trimmed(item, " \t"));
        item.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            item += text[++i];
            any = true;
        } else if (text[i] == ';') {
            finish();
        } else {
            item += text[i];
            any = true;
        }
    }
    if (any || !items.empty())
        finish();
    return items;
}

struct Writer {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return shortest(number); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(Date date) const { return date.toString(); }
    std::string operator()(Timestamp time) const { return time.toString(); }
    std::string operator()(const Money& money) const
    {
        return money == Money{} ? std::string{} : money.toString();
    }
    std::string operator()(const Texts& texts) const { return joined(texts); }
    std::string operator()(const Pairs& pairs) const
    {
        Texts items;
        for (const auto& [name, value] : pairs)
            items.push_back(name + "=" + value);
        return joined(items);
    }
};

Error expected(Text what, std::string_view got)
{
    return Error{ErrorCode::input,
                 coreText("Value", "“{value}” is not {expected}.")
                     .with("value", std::string{got})
                     .with("expected", std::move(what)),
                 {},
                 {}};
}

Result<Value> readReal(std::string_view text)
{
    std::string plain{text};
    if (plain.find('.') == std::string::npos) {
        if (const auto comma = plain.find(','); comma != std::string::npos)
            plain[comma] = '.';
    }
    double number = 0;
    const auto end = plain.data() + plain.size();
    const auto [stop, problem] = std::from_chars(plain.data(), end, number);
    if (problem != std::errc{} || stop != end || !std::isfinite(number))
        return expected(coreText("Value", "a number"), text);
    return Value{number};
}

Result<Value> readWhole(std::string_view text)
{
    std::int64_t number = 0;
    const auto end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc{} || stop != end)
        return expected(coreText("Value", "a whole number"), text);
    return Value{number};
}

Result<Value> readFlag(std::string_view text)
{
    for (const std::string_view yes : {"yes", "true", "1", "Yes", "True", "TRUE", "YES", "是"}) {
        if (text == yes)
            return Value{true};
    }
    for (const std::string_view no : {"no", "false", "0", "No", "False", "FALSE", "NO", "否"}) {
        if (text == no)
            return Value{false};
    }
    return expected(coreText("Value", "yes or no"), text);
}

Result<Value> readTerm(const Field& field, std::string_view text)
{
    const Term* term = field.vocabulary->find(text);
    if (term)
        return Value{term->name};
    std::string known;
    for (const auto& candidate : field.vocabulary->terms)
        known += (known.empty() ? "" : ", ") + candidate.name;
    return expected(coreText("Value", "one of: {terms}").with("terms", known), text);
}

} // namespace

std::string toText(const Field&, const Value& value)
{
    return std::visit(Writer{}, value);
}

Result<Value> fromText(const Field& field, std::string_view raw)
{
    const auto text = field.kind == FieldKind::text ? raw : trimmed(raw, " \t");
    if (text.empty() && field.optional)
        return Value{std::monostate{}};
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::reference: return Value{std::string{text}};
    case FieldKind::boolean: return text.empty() ? Result<Value>{Value{false}} : readFlag(text);
    case FieldKind::integer:
        return text.empty() ? Result<Value>{Value{std::int64_t{0}}} : readWhole(text);
    case FieldKind::real: return text.empty() ? Result<Value>{Value{0.0}} : readReal(text);
    case FieldKind::date: {
        const auto date = Date::parse(text);
        if (!date)
            return expected(coreText("Value", "a date such as 2026-03-31"), text);
        return Value{*date};
    }
    case FieldKind::timestamp: {
        const auto time = Timestamp::parse(text);
        if (!time)
            return expected(coreText("Value", "a time such as 2026-03-31T09:30:00Z"), text);
        return Value{*time};
    }
    case FieldKind::money: {
        if (text.empty())
            return Value{Money{}};
        const auto money = Money::parse(text);
        if (!money)
            return expected(coreText("Value", "an amount such as 12500 EUR or 12500 EUR 2026"),
                            text);
        return Value{*money};
    }
    case FieldKind::enumeration: return readTerm(field, text);
    case FieldKind::texts:
    case FieldKind::references: return Value{split(text)};
    case FieldKind::enumerations: {
        Texts names;
        for (const auto& item : split(text)) {
            auto term = readTerm(field, item);
            if (!term)
                return term;
            names.push_back(std::get<std::string>(*term));
        }
        return Value{names};
    }
    case FieldKind::pairs: {
        Pairs pairs;
        for (const auto& item : split(text)) {
            const auto equals = item.find('=');
            if (equals == std::string::npos)
                return expected(coreText("Value", "a list such as name=value; name=value"), text);
            pairs.emplace_back(item.substr(0, equals), item.substr(equals + 1));
        }
        return Value{pairs};
    }
    }
    return expected(coreText("Value", "a known kind of value"), text);
}

} // namespace concordat::model
