#include "core/charter/template.h"

#include <kainjow/mustache.hpp>
#include <set>

namespace concordat::charter {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

// Marks around the number of a span; control characters cannot occur in a library text.
constexpr char markBegin = '\x02';
constexpr char markEnd = '\x03';

Error badTemplate(std::string reason)
{
    return {ErrorCode::input,
            coreText("Charter", "The text is not a valid template: {reason}.")
                .with("reason", std::move(reason)),
            {},
            {}};
}

Spans split(const std::string& rendered, std::vector<Spans>& filled)
{
    Spans result;
    std::string plain;
    const auto flush = [&] {
        if (!plain.empty())
            result.push_back({std::move(plain), SpanKind::plain, {}, false, {}});
        plain.clear();
    };
    for (std::size_t at = 0; at < rendered.size(); ++at) {
        if (rendered[at] != markBegin) {
            plain += rendered[at];
            continue;
        }
        flush();
        const auto end = rendered.find(markEnd, at);
        const auto index = std::stoul(rendered.substr(at + 1, end - at - 1));
        for (const auto& span : filled[index])
            result.push_back(span);
        at = end;
    }
    flush();
    return result;
}

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
    const auto placeholders = placeholdersOf(text);
    if (!placeholders)
        return {{text, SpanKind::plain, {}, false, {}}};
    kainjow::mustache::mustache engine{text};
    engine.set_custom_escape([](const std::string& words) { return words; });
    kainjow::mustache::data data;
    std::vector<Spans> filled;
    std::set<std::string> known;
    for (const auto& placeholder : *placeholders) {
        if (!known.insert(placeholder.name).second)
            continue;
        if (placeholder.section) {
            data.set(placeholder.name, sections(placeholder.name));
        } else {
            data.set(placeholder.name, markBegin + std::to_string(filled.size()) + markEnd);
            filled.push_back(spans(placeholder.name));
        }
    }
    return split(engine.render(data), filled);
}

} // namespace concordat::charter
