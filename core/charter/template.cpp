#include "core/charter/template.h"

#include <kainjow/mustache.hpp>

#include "core/charter/wording.h"

namespace concordat::charter {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

Error badTemplate(std::string reason)
{
    return {ErrorCode::input,
            coreText("Charter", "The text is not a valid template: {reason}.")
                .with("reason", std::move(reason)),
            {},
            {}};
}

/// Walks once over a template that was checked when the library was read: a charter fills hundreds
/// of them at every change, too many to parse each anew.
class Filling {
public:
    Filling(std::string_view text, const SpanSource& spans, const SectionSource& sections)
        : m_rest(text), m_spans(spans), m_sections(sections)
    {}

    Spans run()
    {
        while (!m_rest.empty()) {
            const auto open = m_rest.find("{{");
            const auto close = open == m_rest.npos ? open : m_rest.find("}}", open);
            add(m_rest.substr(0, close == m_rest.npos ? close : open));
            if (close == m_rest.npos)
                break;
            tag(m_rest.substr(open + 2, close - open - 2));
            m_rest.remove_prefix(close + 2);
        }
        return std::move(m_result);
    }

private:
    void add(std::string_view words)
    {
        if (m_hidden > 0 || words.empty())
            return;
        if (m_result.empty() || !m_open)
            m_result.push_back({{}, SpanKind::plain, {}, false, {}});
        m_result.back().text += words;
        m_open = true;
    }

    void tag(std::string_view tag)
    {
        const char kind = tag.empty() ? '/' : tag.front();
        if (kind == '#' || kind == '^') {
            const bool shown = m_hidden == 0 && m_sections(std::string{tag.substr(1)});
            m_hidden += m_hidden > 0 || shown != (kind == '#') ? 1 : 0;
        } else if (kind == '/') {
            m_hidden -= m_hidden > 0 ? 1 : 0;
        } else if (m_hidden == 0) {
            for (auto& span : m_spans(std::string{tag})) {
                if (!m_result.empty())
                    span.text = afterEvery(m_result.back().text, std::move(span.text));
                m_result.push_back(std::move(span));
            }
            m_open = false;
        }
    }

    std::string_view m_rest;
    const SpanSource& m_spans;
    const SectionSource& m_sections;
    Spans m_result;
    int m_hidden = 0;    ///< how many sections around this place are not shown
    bool m_open = false; ///< the last span is text of the template
};

} // namespace

Result<std::vector<Placeholder>> placeholdersOf(const std::string& text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20)
            return badTemplate("it holds a control character");
    kainjow::mustache::mustache parsed{text};
    if (!parsed.is_valid())
        return badTemplate(parsed.error_message());
    std::vector<Placeholder> found;
    for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{", at)) {
        const auto end = text.find("}}", at);
        if (end == std::string::npos)
            return badTemplate("a placeholder is not closed");
        auto name = text.substr(at + 2, end - at - 2);
        at = end + 2;
        if (name.empty() || name.front() == '/')
            continue;
        const bool section = name.front() == '#' || name.front() == '^';
        if (section)
            name.erase(0, 1);
        if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") !=
            std::string::npos)
            return badTemplate("“" + name + "” is no name of a placeholder");
        found.push_back({std::move(name), section});
    }
    return found;
}

Spans fill(const std::string& text, const SpanSource& spans, const SectionSource& sections)
{
    return Filling{text, spans, sections}.run();
}

} // namespace concordat::charter
