#include "core/sharing/guidelines.h"

#include <algorithm>
#include <charconv>

#include "core/measures/membership.h"
#include "core/measures/sources.h"
#include "core/sharing/guideline_words.h"

namespace concordat::sharing {

using model::coreText;
using model::GuidelineRow;
using model::LeadType;
using model::Stage;
using model::State;
using model::TechnologyField;

namespace {

std::optional<double> numberIn(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

std::string written(double value)
{
    char buffer[32];
    const auto [end, error] =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 6);
    return error == std::errc{} ? std::string(buffer, end) : std::string{};
}

template <class Value>
bool admits(const std::vector<Value>& list, Value value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

bool fits(const GuidelineRow& row, const Guideline& at)
{
    const auto size = static_cast<int>(at.size);
    const int from = row.sizeFrom;
    const int to = row.sizeTo;
    return admits(row.fields, at.field) && admits(row.leads, at.lead) &&
           admits(row.stages, at.stage) && size >= from && (to == 0 || size <= to);
}

/// How many of the four keys a row is limited in.
int particularity(const GuidelineRow& row)
{
    return (row.fields.empty() ? 0 : 1) + (row.leads.empty() ? 0 : 1) +
           (row.stages.empty() ? 0 : 1) + (int{row.sizeFrom} > 0 || int{row.sizeTo} > 0 ? 1 : 0);
}

void apply(const GuidelineRow& row, bool own, Guideline& guideline)
{
    guideline.rows.push_back(row.name);
    for (const auto& parameter : row.parameters) {
        auto found = std::find_if(guideline.parameters.begin(), guideline.parameters.end(),
                                  [&](const auto& each) { return each.name == parameter.name; });
        if (found == guideline.parameters.end()) {
            guideline.parameters.push_back({parameter.name, parameter.value, row.name, own, {}});
            continue;
        }
        auto value = parameter.value;
        const bool relative = !value.empty() && (value.front() == '+' || value.front() == '-');
        const auto change = relative ? numberIn(value) : std::nullopt;
        const auto before = numberIn(found->value);
        if (change && before)
            value = written(*before + *change);
        found->replaced.emplace_back(found->row, found->value);
        found->value = value;
        found->row = row.name;
        found->own = own;
    }
}

} // namespace

const AppliedParameter* Guideline::find(std::string_view name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto& each) { return each.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

double Guideline::number(std::string_view name) const
{
    const auto* parameter = find(name);
    return parameter ? numberIn(parameter->value).value_or(0) : 0;
}

measures::Explanation Guideline::why() const
{
    measures::Explanation why;
    why.title = coreText("Sharing", "Guideline row");
    for (const auto& row : rows)
        why.subtitle = why.subtitle.source.empty() ? guidelineRowName(row)
                                                   : coreText("Sharing", "{rows} + {next}")
                                                         .with("rows", why.subtitle)
                                                         .with("next", guidelineRowName(row));
    for (const auto& parameter : parameters) {
        why.inputs.push_back(
            {guidelineLabel(parameter.name), guidelineValue(parameter.value), !parameter.own});
        for (const auto& [row, value] : parameter.replaced)
            why.notes.push_back(coreText("Sharing", "{name}: {value} of “{row}” was replaced by "
                                                    "{now} of “{by}”.")
                                    .with("name", guidelineLabel(parameter.name))
                                    .with("value", guidelineValue(value))
                                    .with("row", guidelineRowName(row))
                                    .with("now", guidelineValue(parameter.value))
                                    .with("by", guidelineRowName(parameter.row)));
    }
    why.sources.push_back(measures::sourceText("R144, R166"));
    return why;
}

Guideline guidelineFor(const std::vector<GuidelineRow>& own, TechnologyField field, LeadType lead,
                       Stage stage, std::size_t size)
{
    Guideline guideline;
    guideline.field = field;
    guideline.lead = lead;
    guideline.stage = stage;
    guideline.size = size;
    for (const bool mine : {false, true}) {
        auto rows = mine ? own : defaultGuidelines();
        std::stable_sort(rows.begin(), rows.end(),
                         [](const GuidelineRow& a, const GuidelineRow& b) {
                             return particularity(a) < particularity(b);
                         });
        for (const auto& row : rows) {
            if (fits(row, guideline))
                apply(row, mine, guideline);
        }
    }
    return guideline;
}

Guideline guidelineFor(const State& state, model::Date asOf)
{
    std::vector<GuidelineRow> own;
    for (const auto& row : state.rows<GuidelineRow>())
        own.push_back(row);
    const auto& consortium = state.consortium();
    return guidelineFor(own, consortium.field, consortium.leadType, consortium.stage,
                        measures::membershipAt(state, asOf).members.size());
}

} // namespace concordat::sharing
