#include "core/cadence/ical_tree.h"
#include "core/model/letters.h"

#include <algorithm>

namespace concordat::cadence {

namespace {

// A calendar, its events and zones, and their alarms and hours stand three deep (RFC 5545, 3.6).
constexpr std::size_t deepestNesting = 16;

struct Line {
    std::size_t number = 0;
    std::string text;
};

std::vector<Line> unfolded(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<Line> lines;
    std::size_t number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!lines.empty() && (line.starts_with(' ') || line.starts_with('\t')))
            lines.back().text += line.substr(1);
        else if (!line.empty())
            lines.push_back({number, std::string{line}});
    }
    return lines;
}

std::optional<IcalProperty> propertyOf(const Line& line)
{
    IcalProperty result;
    result.line = line.number;
    bool quoted = false;
    std::vector<std::string> parts{{}};
    std::size_t at = 0;
    for (; at < line.text.size(); ++at) {
        const char c = line.text[at];
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ':' && !quoted) {
            break;
        } else if (c == ';' && !quoted) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    if (at == line.text.size() || parts.front().empty() ||
        parts.front().find(' ') != std::string::npos)
        return {};
    result.name = model::inCapitals(parts.front());
    result.value = line.text.substr(at + 1);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto equals = parts[i].find('=');
        if (equals != std::string::npos)
            result.parameters.emplace_back(model::inCapitals(parts[i].substr(0, equals)),
                                           parts[i].substr(equals + 1));
    }
    return result;
}

/// Builds the tree from line to line.
class Builder {
public:
    IcalFile build(const std::vector<Line>& lines)
    {
        for (const auto& line : lines) {
            auto property = propertyOf(line);
            if (m_skipped > 0)
                skip(property);
            else if (!property)
                m_file.odd.push_back({line.number, line.text});
            else if (property->name == "BEGIN")
                open(line, model::inCapitals(property->value));
            else if (property->name == "END")
                close(line, model::inCapitals(property->value));
            else if (m_open.empty())
                m_file.odd.push_back({line.number, line.text});
            else
                m_open.back().properties.push_back(*std::move(property));
        }
        while (!m_open.empty())
            fold(false);
        return std::move(m_file);
    }

private:
    void open(const Line& line, std::string name)
    {
        if (m_open.size() < deepestNesting) {
            m_open.push_back({line.number, std::move(name), false, {}, {}});
            return;
        }
        m_file.odd.push_back({line.number, line.text});
        m_skipped = 1;
    }

    void skip(const std::optional<IcalProperty>& property)
    {
        if (property && property->name == "BEGIN")
            ++m_skipped;
        else if (property && property->name == "END")
            --m_skipped;
    }

    void close(const Line& line, const std::string& name)
    {
        const auto known = std::any_of(m_open.begin(), m_open.end(),
                                       [&](const auto& each) { return each.name == name; });
        if (!known) {
            m_file.odd.push_back({line.number, line.text});
            return;
        }
        while (m_open.back().name != name)
            fold(false);
        fold(true);
    }

    void fold(bool closed)
    {
        auto done = std::move(m_open.back());
        m_open.pop_back();
        done.closed = closed;
        (m_open.empty() ? m_file.calendars : m_open.back().components).push_back(std::move(done));
    }

    IcalFile m_file;
    std::vector<IcalComponent> m_open;
    std::size_t m_skipped = 0; ///< components open in one that stands too deep
};

} // namespace

const std::string* IcalProperty::parameter(std::string_view wanted) const
{
    for (const auto& [key, content] : parameters) {
        if (key == wanted)
            return &content;
    }
    return nullptr;
}

const IcalProperty* IcalComponent::property(std::string_view wanted) const
{
    for (const auto& each : properties) {
        if (each.name == wanted)
            return &each;
    }
    return nullptr;
}

IcalFile parseIcal(std::string_view text)
{
    return Builder{}.build(unfolded(text));
}

std::string unescapedText(std::string_view value)
{
    std::string result;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            result += value[i];
            continue;
        }
        const char next = value[++i];
        result += next == 'n' || next == 'N' ? '\n' : next;
    }
    return result;
}

} // namespace concordat::cadence
