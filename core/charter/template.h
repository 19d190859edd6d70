#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/build.h"

namespace concordat::charter {

/// A placeholder of a template: `{{name}}`, or the name of a section `{{#name}}…{{/name}}`.
struct Placeholder {
    std::string name;
    bool section = false;
};

/// The placeholders of a template in order of appearance, or why it is no template.
model::Result<std::vector<Placeholder>> placeholdersOf(const std::string& text);

/// `{{often_name}}` is the parameter `name` as it stands before what is done so often.
inline constexpr std::string_view oftenPrefix = "often_";
/// The name of the parameter that a placeholder may stand for.
constexpr std::string_view parameterNamed(std::string_view placeholder)
{
    return placeholder.starts_with(oftenPrefix) ? placeholder.substr(oftenPrefix.size())
                                                : placeholder;
}

/// Supplies the content of `{{name}}`; may be several spans.
using SpanSource = std::function<Spans(const std::string& name)>;
using SectionSource = std::function<bool(const std::string& name)>;

/// Fills a template that `placeholdersOf` accepted. What the sources give is never read as
/// template or markup: the engine sees only numbers that stand for it.
Spans fill(const std::string& text, const SpanSource& spans, const SectionSource& sections);

} // namespace concordat::charter
