#include "core/model/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/model/plain_text.h"

namespace concordat::model {

using Json = nlohmann::json;

namespace {

constexpr std::size_t deepestNesting = 64;

void appendNumber(std::string& out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    out.append(buffer.data(), end);
}

/// Whether a reader that takes numbers for doubles, as ours does, gets the amount back from one.
/// Whole amounts are read as integers.
bool survivesAsNumber(const Money& money)
{
    constexpr std::int64_t certain = std::int64_t{1} << 50;
    if (money.tenThousandths % Money::scale == 0 ||
        (money.tenThousandths > -certain && money.tenThousandths < certain))
        return true;
    const auto text = money.amountString();
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    const auto again = Money::of(number, {});
    return again && again->tenThousandths == money.tenThousandths;
}

struct ValueWriter {
    std::string& out;
    const Field& field;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool flag) const { out += flag ? "true" : "false"; }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(double number) const { appendNumber(out, number); }
    void operator()(const std::string& text) const { appendQuoted(out, text); }
    void operator()(Date date) const { (out += '"') += date.toString() + '"'; }
    void operator()(Timestamp time) const { (out += '"') += time.toString() + '"'; }
    void operator()(const Money& money) const
    {
        const std::string mark = survivesAsNumber(money) ? "" : "\"";
        out += R"({"amount":)" + mark + money.amountString() + mark + R"(,"currency":)";
        appendQuoted(out, money.currency);
        if (money.year != 0)
            out += R"(,"year":)" + std::to_string(money.year);
        out += '}';
    }
    void operator()(const Texts& texts) const
    {
        out += '[';
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0)
                out += ',';
            appendQuoted(out, texts[i]);
        }
        out += ']';
    }
    void operator()(const Pairs& pairs) const
    {
        out += '[';
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            out += i > 0 ? ",{" : "{";
            appendQuoted(out, field.pairKeys.first);
            out += ':';
            appendQuoted(out, pairs[i].first);
            out += ',';
            appendQuoted(out, field.pairKeys.second);
            out += ':';
            appendQuoted(out, pairs[i].second);
            out += '}';
        }
        out += ']';
    }
};

/// What stands there, in at most 60 bytes; what holds other values is only named.
Text foundIn(const Json& json)
{
    if (json.is_array())
        return coreText("Json", "a list");
    if (json.is_object())
        return coreText("Json", "an object");
    auto got = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (got.size() > 60) {
        std::size_t end = 57;
        while ((static_cast<unsigned char>(got[end]) & 0xC0) == 0x80)
            --end;
        got = got.substr(0, end) + "...";
    }
    return literalText(std::move(got));
}

Error wrongKind(Text expected, const Json& json, const std::string& where)
{
    return badInput(coreText("Json", "Expected {expected}, found {found}.")
                        .with("expected", std::move(expected))
                        .with("found", foundIn(json)),
                    where);
}

std::string lineAndColumn(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto lineStart = before.rfind('\n');
    const auto column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
    return std::to_string(line) + ":" + std::to_string(column + 1);
}

/// Where brackets stand more than `deepestNesting` deep; the end of the text when nowhere.
std::size_t tooDeep(std::string_view text)
{
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"')
            quoted = !quoted;
        else if (quoted)
            at += c == '\\' ? 1 : 0;
        else if ((c == '[' || c == '{') && ++depth > deepestNesting)
            return at;
        else if ((c == ']' || c == '}') && depth > 0)
            --depth;
    }
    return text.size();
}

/// A sign if any, digits, and one point at most.
bool isPlainDecimal(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of(".0123456789") == std::string_view::npos &&
           std::count(text.begin(), text.end(), '.') <= 1;
}

Result<Value> moneyFromJson(const Json& json, const std::string& where)
{
    const auto expected = [] {
        return coreText("Json", R"(an amount such as {"amount": 1250.5, "currency": "EUR"})");
    };
    if (json.is_string()) {
        const auto money = Money::parse(json.get_ref<const std::string&>());
        if (!money)
            return wrongKind(expected(), json, where);
        return Value{*money};
    }
    if (!json.is_object() || !json.contains("amount") ||
        !(json["amount"].is_number() || json["amount"].is_string()))
        return wrongKind(expected(), json, where);
    for (const auto& [key, value] : json.items()) {
        if (key != "amount" && key != "currency" && key != "year")
            return badInput(
                coreText("Json", "An amount has no part called “{name}”.").with("name", key),
                where);
    }
    const auto currency = json.value("currency", Json(""));
    const auto year = json.value("year", Json(0));
    if (!currency.is_string())
        return wrongKind(expected(), json, where);
    // Outside the range of an int no year is meant; validation refuses what is no year inside it.
    const auto basis = wholeNumber(year);
    if (!basis)
        return wrongKind(expected(), json, where);
    const auto& amount = json["amount"];
    std::optional<Money> money;
    if (amount.is_number_float()) {
        money = Money::of(amount.get<double>(), currency.get<std::string>(), *basis);
    } else {
        const auto digits = amount.is_string() ? amount.get<std::string>() : amount.dump();
        if (!isPlainDecimal(digits))
            return wrongKind(expected(), json, where);
        money = Money::ofDecimal(digits, currency.get<std::string>(), *basis);
    }
    if (!money)
        return badInput(coreText("Json", "The amount is too large to be held exactly."), where);
    return Value{*money};
}

Result<Value> pairsFromJson(const Field& field, const Json& json, const std::string& where)
{
    const auto& [first, second] = field.pairKeys;
    Pairs pairs;
    for (const auto& item : json) {
        if (!item.is_object() || item.size() != 2 || !item.contains(first) ||
            !item.contains(second) || !item[first].is_string() || !item[second].is_string())
            return wrongKind(coreText("Json", "objects with the texts “{first}” and “{second}”")
                                 .with("first", first)
                                 .with("second", second),
                             item, where);
        pairs.emplace_back(item[first].get<std::string>(), item[second].get<std::string>());
    }
    return Value{pairs};
}

Result<Value> listFromJson(const Field& field, const Json& json, const std::string& where)
{
    if (!json.is_array())
        return wrongKind(coreText("Json", "a list"), json, where);
    if (field.kind == FieldKind::pairs)
        return pairsFromJson(field, json, where);
    Texts texts;
    for (const auto& item : json) {
        if (!item.is_string())
            return wrongKind(coreText("Json", "a list of texts"), item, where);
        texts.push_back(item.get<std::string>());
    }
    return Value{texts};
}

template <class T>
Result<Value> parsedText(const Json& json, Text expected, const std::string& where)
{
    if (json.is_string()) {
        if (const auto parsed = T::parse(json.get_ref<const std::string&>()))
            return Value{*parsed};
    }
    return wrongKind(std::move(expected), json, where);
}

} // namespace

void appendQuoted(std::string& out, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    std::size_t plainFrom = 0;
    std::size_t at = 0;
    const auto flush = [&] { out.append(text, plainFrom, at - plainFrom); };
    while (at < text.size()) {
        at = endOfPlainText(text, at);
        if (at == text.size())
            break;
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= 0x80) {
            if (const auto length = utf8SequenceLength(text, at)) {
                at += length;
                continue;
            }
            flush();
            out += "\xEF\xBF\xBD";
        } else {
            flush();
            switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                out += "\\u00";
                out += hex[c >> 4];
                out += hex[c & 15];
            }
        }
        plainFrom = ++at;
    }
    flush();
    out += '"';
}

void appendValue(std::string& out, const Field& field, const Value& value)
{
    std::visit(ValueWriter{out, field}, value);
}

void appendRow(std::string& out, const TableInfo& info, const void* row, JsonStyle style)
{
    out += '{';
    bool first = true;
    for (const auto& field : info.fields) {
        if (!first && style == JsonStyle::compact && field.equal(row, info.defaults))
            continue;
        if (!first)
            out += ',';
        first = false;
        (out += '"') += field.name;
        out += "\":";
        if (const auto* text = field.text(row))
            appendQuoted(out, *text);
        else
            appendValue(out, field, field.get(row));
    }
    out += '}';
}

std::string rowToJson(const TableInfo& info, const void* row, JsonStyle style)
{
    std::string out;
    appendRow(out, info, row, style);
    return out;
}

std::string toJson(const State& state, JsonStyle style)
{
    std::string out = R"({"format":"concordat","formatVersion":)" + std::to_string(documentFormat);
    for (const auto& info : tables()) {
        const auto& rows = state.rows(info.id);
        if (rows.empty() && style == JsonStyle::compact)
            continue;
        out += ",\n\"" + info.name + "\":[";
        for (std::size_t i = 0; i < rows.size(); ++i) {
            out += i > 0 ? ",\n  " : "\n  ";
            appendRow(out, info, rows[i].get(), style);
        }
        out += rows.empty() ? "]" : "\n]";
    }
    return out + "\n}\n";
}

Result<Json> parseJson(std::string_view text, const std::string& sourceName)
{
    // Copying, writing and comparing such a value calls itself for each level.
    if (const auto at = tooDeep(text); at < text.size())
        return badInput(coreText("Json", "Lists and objects stand more than {levels} deep in each "
                                         "other here, which no file of Concordat needs. Mend the "
                                         "file or choose another.")
                            .with("levels", static_cast<std::int64_t>(deepestNesting)),
                        sourceName + ":" + lineAndColumn(text, at));
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error& problem) {
        const auto end = std::min(text.size(), problem.byte > 0 ? problem.byte - 1 : 0);
        return badInput(coreText("Json", "This is not JSON from here on. Mend the file or choose "
                                         "another."),
                        sourceName + ":" + lineAndColumn(text, end));
    } catch (const Json::exception&) {
        return badInput(coreText("Json", "The JSON holds a number or text that cannot be read."),
                        sourceName);
    }
}

std::optional<int> wholeNumber(const Json& json)
{
    if (!json.is_number_integer())
        return std::nullopt;
    if (json.is_number_unsigned())
        return std::in_range<int>(json.get<std::uint64_t>())
                   ? std::optional{static_cast<int>(json.get<std::uint64_t>())}
                   : std::nullopt;
    const auto number = json.get<std::int64_t>();
    return std::in_range<int>(number) ? std::optional{static_cast<int>(number)} : std::nullopt;
}

Result<Value> valueFromJson(const Field& field, const Json& json, const std::string& where)
{
    if (json.is_null()) {
        if (field.optional)
            return Value{std::monostate{}};
        return wrongKind(coreText("Json", "a value; this field cannot be empty"), json, where);
    }
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::reference:
        if (!json.is_string())
            return wrongKind(coreText("Json", "a text"), json, where);
        return Value{json.get<std::string>()};
    case FieldKind::boolean:
        if (!json.is_boolean())
            return wrongKind(coreText("Json", "true or false"), json, where);
        return Value{json.get<bool>()};
    case FieldKind::integer:
        if (json.is_number_float() && std::trunc(json.get<double>()) == json.get<double>() &&
            std::abs(json.get<double>()) < 9e15)
            return Value{static_cast<std::int64_t>(json.get<double>())};
        if (!json.is_number_integer() ||
            (json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX))
            return wrongKind(coreText("Json", "a whole number"), json, where);
        return Value{json.get<std::int64_t>()};
    case FieldKind::real:
        if (!json.is_number())
            return wrongKind(coreText("Json", "a number"), json, where);
        return Value{json.get<double>()};
    case FieldKind::date:
        return parsedText<Date>(json, coreText("Json", R"(a date such as "2026-03-31")"), where);
    case FieldKind::timestamp:
        return parsedText<Timestamp>(
            json, coreText("Json", R"(a time such as "2026-03-31T09:30:00Z")"), where);
    case FieldKind::money: return moneyFromJson(json, where);
    case FieldKind::enumeration: {
        const Term* term =
            json.is_string() ? field.vocabulary->find(json.get_ref<const std::string&>()) : nullptr;
        if (term)
            return Value{term->name};
        std::string known;
        for (const auto& candidate : field.vocabulary->terms)
            known += (known.empty() ? "" : ", ") + candidate.name;
        return wrongKind(coreText("Json", "one of: {terms}").with("terms", known), json, where);
    }
    case FieldKind::texts:
    case FieldKind::enumerations:
    case FieldKind::references:
    case FieldKind::pairs: return listFromJson(field, json, where);
    }
    return wrongKind(coreText("Json", "a value"), json, where);
}

Result<std::shared_ptr<void>> rowFromJson(const TableInfo& info, const Json& json,
                                          const std::string& where)
{
    if (!json.is_object())
        return wrongKind(coreText("Json", "an object with the fields of the row"), json, where);
    auto row = info.make();
    for (const auto& [name, value] : json.items()) {
        const auto place = where + ", " + name;
        const Field* field = info.field(name);
        if (!field)
            return badInput(
                coreText("Json", "The table “{table}” has no such field.").with("table", info.name),
                place);
        auto read = valueFromJson(*field, value, place);
        if (!read)
            return read.error();
        if (!field->set(row.get(), *read))
            return wrongKind(coreText("Json", "a value this field can hold"), value, place);
    }
    return row;
}

Result<State> stateFromJson(const Json& document, const std::string& sourceName)
{
    if (!document.is_object() || document.value("format", Json{}) != "concordat")
        return badInput(coreText("Json", "This is no Concordat document: it does not say "
                                         "\"format\": \"concordat\"."),
                        sourceName);
    const auto version = document.value("formatVersion", Json{});
    if (!version.is_number_integer())
        return badInput(coreText("Json", "The document does not say its \"formatVersion\"."),
                        sourceName);
    if (const auto read = wholeNumber(version); !read || *read > documentFormat)
        return Error{ErrorCode::newer,
                     coreText("Json", "The document was written by a newer version of Concordat. "
                                      "Update the program to read it."),
                     sourceName,
                     {}};
    State state;
    std::vector<Error> findings;
    for (const auto& [name, rows] : document.items()) {
        if (name == "format" || name == "formatVersion" || name == "$schema" || name == "about")
            continue;
        const TableInfo* info = findTable(name);
        if (!info || !rows.is_array()) {
            findings.push_back(badInput(coreText("Json", "There is no table of this name, or it is "
                                                         "not a list of rows."),
                                        sourceName + ": " + name));
            continue;
        }
        auto read = std::make_shared<Rows>();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto where = sourceName + ": " + name + "[" + std::to_string(i) + "]";
            auto row = rowFromJson(*info, rows[i], where);
            if (!row)
                findings.push_back(std::move(row.error()));
            else if (!isValidId(info->idOf(row->get())))
                findings.push_back(badInput(
                    coreText("Json", "The row needs an id of 1 to 64 letters, digits, “-”, “_” or "
                                     "“.”."),
                    std::move(where)));
            else
                read->push_back(*std::move(row));
        }
        std::stable_sort(read->begin(), read->end(), [info](const RowPtr& a, const RowPtr& b) {
            return info->idOf(a.get()) < info->idOf(b.get());
        });
        for (std::size_t i = 1; i < read->size(); ++i) {
            const auto& id = info->idOf((*read)[i].get());
            if (id == info->idOf((*read)[i - 1].get()))
                findings.push_back(
                    badInput(coreText("Json", "Two rows have the id “{id}”.").with("id", id),
                             sourceName + ": " + name));
        }
        state.setRows(info->id, std::move(read));
    }
    if (findings.empty() && state.rows<Consortium>().size() != 1)
        findings.push_back(
            badInput(coreText("Json", "The document must hold exactly one row in “consortium”."),
                     sourceName));
    if (findings.empty())
        return state;
    if (findings.size() > 20)
        findings.resize(20);
    if (findings.size() == 1)
        return std::move(findings.front());
    return Error{ErrorCode::input,
                 coreText("Json", "The document cannot be read; nothing was taken from it."),
                 {},
                 std::move(findings)};
}

} // namespace concordat::model
