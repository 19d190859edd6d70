#include "core/measures/sources.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::Text;

const char* statusName(Status status)
{
    switch (status) {
    case Status::fired: return "fired";
    case Status::clear: return "clear";
    case Status::notJudgeable: return "cannotBeJudged";
    case Status::notApplicable: break;
    }
    return "doesNotApply";
}

const char* severityName(Severity severity)
{
    switch (severity) {
    case Severity::low: return "low";
    case Severity::medium: return "medium";
    case Severity::high: break;
    }
    return "high";
}

Text statusText(Status status)
{
    switch (status) {
    case Status::fired: return coreText("Warning", "Fired");
    case Status::clear: return coreText("Warning", "Clear");
    case Status::notJudgeable: return coreText("Warning", "Cannot be judged");
    case Status::notApplicable: break;
    }
    return coreText("Warning", "Does not apply");
}

Text severityText(Severity severity)
{
    switch (severity) {
    case Severity::low: return coreText("Warning", "Low");
    case Severity::medium: return coreText("Warning", "Medium");
    case Severity::high: break;
    }
    return coreText("Warning", "High");
}

Text unitText(Unit unit)
{
    switch (unit) {
    case Unit::percent: return coreText("Warning", "%");
    case Unit::points: return coreText("Warning", "points");
    case Unit::days: return coreText("Warning", "days");
    case Unit::months: return coreText("Warning", "months");
    case Unit::quarters: return coreText("Warning", "quarters");
    case Unit::ratio: return coreText("Warning", "times");
    case Unit::number: break;
    }
    return {};
}

Text conditionText(const Rule& rule, const std::map<std::string, double>& values)
{
    auto text = rule.condition.text();
    for (const auto& spec : rule.parameters) {
        const std::string name{spec.name};
        const auto value = values.find(name);
        text = std::move(text).with(name, value == values.end() ? spec.value : value->second);
    }
    return text;
}

measures::Explanation explain(const Warning& warning)
{
    const auto& rule = *warning.rule;
    measures::Explanation why;
    why.title = coreText("Warning", "{number} {title}")
                    .with("number", std::int64_t{rule.number})
                    .with("title", rule.title.text());
    why.subtitle = statusText(warning.finding.status);
    for (const auto& value : warning.parameters)
        why.inputs.push_back({value.spec->label.text(),
                              coreText("Warning", "{value} {unit}")
                                  .with("value", value.value)
                                  .with("unit", unitText(value.spec->unit)),
                              value.origin == Origin::builtIn});
    for (const auto& seen : warning.finding.evidence)
        why.inputs.push_back(seen);
    std::map<std::string, double> numbers;
    for (const auto& value : warning.parameters)
        numbers[std::string{value.spec->name}] = value.value;
    why.rules.push_back(
        {std::to_string(rule.number), conditionText(rule, numbers), std::string{rule.source}});
    if (!warning.finding.message.empty())
        why.notes.push_back(warning.finding.message);
    for (const auto& missing : warning.finding.missing)
        why.wouldChange.push_back(coreText("Warning", "Enter: {data}").with("data", missing));
    if (warning.finding.status == Status::fired)
        why.wouldChange.push_back(rule.remedy.text());
    why.sources.push_back(measures::sourceText(rule.source));
    if (!rule.parameters.empty())
        why.sources.push_back(
            coreText("Warning", "The numbers of the rule are defaults of ours, not evidence."));
    return why;
}

} // namespace concordat::warnings
