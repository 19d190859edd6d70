#include "core/measures/input_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

#include "core/model/json.h"
#include "core/model/letters.h"

namespace concordat::measures {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Text;
using nlohmann::json;

namespace {

const json& nullJson()
{
    static const json null;
    return null;
}

/// A second pass over the text: the parser itself keeps the last of two equal names.
std::optional<std::string> nameGivenTwice(std::string_view text)
{
    std::vector<std::set<std::string>> open;
    std::optional<std::string> twice;
    const auto watch = [&](int /*depth*/, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            open.pop_back();
        else if (event == json::parse_event_t::key && !twice &&
                 !open.back().insert(parsed.get<std::string>()).second)
            twice = parsed.get<std::string>();
        return true;
    };
    const auto ignored = json::parse(text.begin(), text.end(), watch, false);
    return twice;
}

/// Letters to insert, remove or replace until one word is the other (Levenshtein 1966); case does
/// not count.
std::size_t distanceOf(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const auto replaced =
                diagonal +
                (model::smallLetter(from[i - 1]) == model::smallLetter(to[j - 1]) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[to.size()];
}

/// The name that was probably meant: one that differs in at most a third of its letters, or that
/// the written one begins; empty when none is near.
std::string_view nearMiss(std::string_view written, std::initializer_list<std::string_view> names)
{
    std::string_view best;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const auto name : names) {
        const bool begun = written.size() >= 3 && name.substr(0, written.size()) == written;
        const auto distance = begun ? 0 : distanceOf(written, name);
        if (distance <= std::max<std::size_t>(1, name.size() / 3) && distance < least) {
            best = name;
            least = distance;
        }
    }
    return best;
}

std::string joined(std::initializer_list<std::string_view> names)
{
    std::string words;
    for (const auto name : names)
        words += (words.empty() ? "" : ", ") + std::string(name);
    return words;
}

} // namespace

void InputReport::refuse(Text text, const std::string& path)
{
    if (m_error)
        return;
    std::string where = m_sourceName;
    if (!path.empty())
        where += (where.empty() ? "" : ": ") + path;
    m_error = Error{ErrorCode::input, std::move(text), std::move(where), {}};
}

InputNode InputNode::nothing() const
{
    return {nullJson(), m_path, *m_report};
}

bool InputNode::has(const std::string& key) const
{
    return m_json->is_object() && m_json->contains(key);
}

InputNode InputNode::member(const std::string& key) const
{
    if (!m_json->is_object()) {
        refuse(coreText("Input", "Expected an object in braces here."));
        return nothing();
    }
    const auto found = m_json->find(key);
    if (found == m_json->end()) {
        refuse(coreText("Input", "“{name}” is missing here; add it.").with("name", key));
        return nothing();
    }
    return {*found, m_path.empty() ? key : m_path + "." + key, *m_report};
}

std::optional<InputNode> InputNode::optionalMember(const std::string& key) const
{
    if (!has(key))
        return std::nullopt;
    return member(key);
}

std::vector<InputNode> InputNode::items() const
{
    std::vector<InputNode> result;
    if (!m_json->is_array()) {
        refuse(coreText("Input", "Expected a list in brackets here."));
        return result;
    }
    result.reserve(m_json->size());
    for (std::size_t i = 0; i < m_json->size(); ++i)
        result.emplace_back((*m_json)[i], m_path + "[" + std::to_string(i) + "]", *m_report);
    return result;
}

std::vector<std::pair<std::string, InputNode>> InputNode::entries() const
{
    std::vector<std::pair<std::string, InputNode>> result;
    if (!m_json->is_object()) {
        refuse(coreText("Input", "Expected an object in braces here."));
        return result;
    }
    for (const auto& [key, value] : m_json->items())
        result.emplace_back(key, InputNode{value, m_path + "[\"" + key + "\"]", *m_report});
    return result;
}

void InputNode::allowOnly(std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, value] : entries()) {
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            continue;
        const auto meant = nearMiss(key, keys);
        value.refuse(
            (meant.empty()
                 ? coreText("Input", "“{name}” has no meaning here. Known here: {names}.")
                 : coreText("Input", "“{name}” has no meaning here; “{meant}” was probably "
                                     "meant. Known here: {names}.")
                       .with("meant", std::string(meant)))
                .with("name", key)
                .with("names", joined(keys)));
    }
}

double InputNode::number() const
{
    if (!m_json->is_number()) {
        refuse(coreText("Input", "Expected a number here."));
        return 0;
    }
    const auto value = m_json->get<double>();
    if (!std::isfinite(value))
        refuse(coreText("Input", "This number is too large or not a number."));
    return value;
}

double InputNode::numberWithin(double least, double most) const
{
    const auto value = number();
    if (value < least || value > most) {
        if (std::isinf(most)) {
            refuse(coreText("Input", "This must be at least {least}; it is {value}.")
                       .with("least", least)
                       .with("value", value));
        } else {
            refuse(coreText("Input", "This must lie between {least} and {most}; it is {value}.")
                       .with("least", least)
                       .with("most", most)
                       .with("value", value));
        }
    }
    return value;
}

std::int64_t InputNode::integer() const
{
    const auto value = number();
    if (std::trunc(value) != value || std::abs(value) > 9e15) {
        refuse(coreText("Input", "Expected a whole number here."));
        return 0;
    }
    return static_cast<std::int64_t>(value);
}

bool InputNode::boolean() const
{
    if (!m_json->is_boolean()) {
        refuse(coreText("Input", "Expected true or false here."));
        return false;
    }
    return m_json->get<bool>();
}

std::string InputNode::text() const
{
    if (!m_json->is_string()) {
        refuse(coreText("Input", "Expected a text in quotes here."));
        return {};
    }
    auto words = m_json->get<std::string>();
    if (words.empty())
        refuse(coreText("Input", "This text is empty; write something."));
    return words;
}

std::vector<std::string> InputNode::names() const
{
    std::vector<std::string> result;
    for (const auto& item : items()) {
        auto name = item.text();
        if (std::find(result.begin(), result.end(), name) != result.end())
            item.refuse(coreText("Input", "“{name}” is listed twice.").with("name", name));
        result.push_back(std::move(name));
    }
    return result;
}

Result<json> parseInput(std::string_view text, const std::string& sourceName)
{
    auto document = model::parseJson(text, sourceName);
    if (!document)
        return document;
    if (const auto twice = nameGivenTwice(text)) {
        InputReport report(sourceName);
        report.refuse(coreText("Input", "“{name}” is given twice in one object; keep one of them.")
                          .with("name", *twice),
                      *twice);
        return report.error();
    }
    return document;
}

std::size_t positionOf(const std::string& name, const std::vector<std::string>& names,
                       const InputNode& place)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        place.refuse(notListed(name));
        return 0;
    }
    return static_cast<std::size_t>(found - names.begin());
}

Text notListed(const std::string& name)
{
    return coreText("Input", "“{name}” is not among the players or names listed.")
        .with("name", name);
}

json toJson(const Explanation& explanation, const Wording& words)
{
    const auto each = [&words](const std::vector<Text>& texts) {
        json list = json::array();
        for (const auto& text : texts)
            list.push_back(words(text));
        return list;
    };
    json result;
    result["title"] = words(explanation.title);
    result["subtitle"] = words(explanation.subtitle);
    result["formula"] = explanation.formula;
    result["inputs"] = json::array();
    for (const auto& input : explanation.inputs)
        result["inputs"].push_back({{"label", words(input.label)},
                                    {"value", words(input.value)},
                                    {"defaulted", input.defaulted}});
    result["rules"] = json::array();
    for (const auto& rule : explanation.rules)
        result["rules"].push_back(
            {{"id", rule.id}, {"message", words(rule.message)}, {"source", rule.source}});
    result["notes"] = each(explanation.notes);
    result["wouldChange"] = each(explanation.wouldChange);
    result["evidence"] = each(explanation.evidence);
    result["sources"] = each(explanation.sources);
    return result;
}

} // namespace concordat::measures
