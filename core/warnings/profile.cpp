#include <algorithm>
#include <charconv>

#include "core/measures/input_reader.h"
#include "core/warnings/warnings.h"

namespace concordat::warnings {

using measures::InputNode;
using model::coreText;
using model::Result;

namespace {

const Rule* ruleNamed(const std::string& name)
{
    int number = 0;
    const auto* end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? findRule(number) : nullptr;
}

void readRule(const std::string& name, const InputNode& node, Profile& profile)
{
    const auto* rule = ruleNamed(name);
    if (!rule) {
        node.refuse(coreText("Warning", "There is no rule “{name}”; rules are numbered from 1 to "
                                        "66.")
                        .with("name", name));
        return;
    }
    for (const auto& [parameter, value] : node.entries()) {
        const auto spec =
            std::find_if(rule->parameters.begin(), rule->parameters.end(),
                         [&wanted = parameter](const auto& each) { return each.name == wanted; });
        if (spec == rule->parameters.end()) {
            value.refuse(coreText("Warning", "Rule {rule} has no number called “{name}”.")
                             .with("rule", std::int64_t{rule->number})
                             .with("name", parameter));
            continue;
        }
        profile.parameters[rule->number][parameter] = value.numberWithin(spec->least, spec->most);
    }
}

} // namespace

Result<Profile> readProfile(std::string_view text, const std::string& sourceName)
{
    const auto document = measures::parseInput(text, sourceName);
    if (!document)
        return document.error();
    measures::InputReport report(sourceName);
    const InputNode root(*document, {}, report);
    root.allowOnly({"name", "rules"});
    Profile profile;
    profile.name = root.member("name").text();
    for (const auto& [name, node] : root.member("rules").entries())
        readRule(name, node, profile);
    if (report.failed())
        return report.error();
    return profile;
}

} // namespace concordat::warnings
