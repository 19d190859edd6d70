#include "core/cadence/ical_lines.h"

#include <algorithm>

#include "core/model/text.h"

namespace concordat::cadence {

void IcalLines::add(std::string_view name, std::string_view value)
{
    const auto line = std::string{name} + ":" + std::string{value};
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto length = std::max<std::size_t>(1, model::utf8SequenceLength(line, at));
        if (width + length > 75) {
            m_text += "\r\n ";
            width = 1;
        }
        m_text.append(line, at, length);
        width += length;
        at += length;
    }
    m_text += "\r\n";
}

void IcalLines::text(std::string_view name, std::string_view value)
{
    if (!value.empty())
        add(name, escapedText(value));
}

std::string escapedText(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            result += c;
    }
    return result;
}

} // namespace concordat::cadence
