#include "core/warnings/case.h"
#include "core/model/rounding.h"

#include <algorithm>
#include <cmath>

namespace concordat::warnings {

using model::coreText;
using model::literalText;
using model::Text;

double Case::operator[](std::string_view parameter) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(), [&](const auto& value) {
        return value.spec->name == parameter;
    });
    return found == m_values.end() ? 0 : found->value;
}

int Case::whole(std::string_view parameter) const
{
    return static_cast<int>(std::lround((*this)[parameter]));
}

Finding fired(Text message, Evidence evidence)
{
    return {Status::fired, std::move(message), std::move(evidence), {}};
}

Finding clear(Evidence evidence)
{
    return {Status::clear, {}, std::move(evidence), {}};
}

Finding firedIf(bool holds, Text message, Evidence evidence)
{
    return holds ? fired(std::move(message), std::move(evidence)) : clear(std::move(evidence));
}

Finding needs(std::initializer_list<Text> missing)
{
    return {Status::notJudgeable, {}, {}, missing};
}

Finding noSubject(Text reason)
{
    return {Status::notApplicable, std::move(reason), {}, {}};
}

measures::Input evidence(Text label, Text value)
{
    return {std::move(label), std::move(value), false};
}

measures::Input evidence(Text label, double value)
{
    return {std::move(label),
            coreText("Warning", "{value}").with("value", model::roundedTo(value, 2)), false};
}

Text percentText(double percent)
{
    return coreText("Warning", "{percent} %").with("percent", model::roundedTo(percent, 1));
}

Text countOf(std::size_t count, std::size_t total)
{
    return coreText("Warning", "{count} of {total}")
        .with("count", static_cast<std::int64_t>(count))
        .with("total", static_cast<std::int64_t>(total));
}

Text listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 5;
    std::string words;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        words += (i > 0 ? ", " : "") + names[i];
    if (names.size() <= most)
        return literalText(std::move(words));
    return coreText("Warning", "{names} and {count} more")
        .with("names", std::move(words))
        .with("count", static_cast<std::int64_t>(names.size() - most));
}

namespace data {

Text agreements()
{
    return coreText("WarningData", "the agreements with their signatures");
}
Text articles()
{
    return coreText("WarningData", "the articles of the charter");
}
Text exchanges()
{
    return coreText("WarningData", "the dated exchanges of knowledge");
}
Text meetings()
{
    return coreText("WarningData", "the meetings held");
}
Text actions()
{
    return coreText("WarningData", "actions with a due date");
}
Text members()
{
    return coreText("WarningData", "the days on which members joined and left");
}
Text kinds()
{
    return coreText("WarningData", "members who take part, and what kind of actor each is");
}
Text sizes()
{
    return coreText("WarningData", "which members are small or medium enterprises");
}
Text formation()
{
    return coreText("WarningData", "the days of first contact and of formation");
}
Text trust()
{
    return coreText("WarningData", "trust surveys with enough raters");
}
Text conditions()
{
    return coreText("WarningData", "the formation conditions of the chain");
}
Text funding()
{
    return coreText("WarningData", "the funding by source and year");
}
Text pledges()
{
    return coreText("WarningData", "pledges with due dates and payments");
}
Text returns()
{
    return coreText("WarningData", "how returns are shared out");
}
Text risks()
{
    return coreText("WarningData", "how risks are shared out");
}
Text goals()
{
    return coreText("WarningData", "goals with owners and supporters");
}
Text resources()
{
    return coreText("WarningData", "required resources and holdings");
}
Text tasks()
{
    return coreText("WarningData", "critical tasks with the resources they need");
}
Text workLeads()
{
    return coreText("WarningData", "who leads each work package");
}
Text milestones()
{
    return coreText("WarningData", "milestones with due dates");
}
Text results()
{
    return coreText("WarningData", "the results created here");
}
Text spillover()
{
    return coreText("WarningData", "the spillover rate and the market");
}
Text incentives()
{
    return coreText("WarningData", "what contributing is worth to members");
}
Text seats()
{
    return coreText("WarningData", "bodies and who sits in them");
}
Text plan()
{
    return coreText("WarningData", "the governance model of the present stage");
}
Text leadership()
{
    return coreText("WarningData", "who leads, from when to when");
}
Text mechanisms()
{
    return coreText("WarningData", "which internal mechanisms are at work");
}
Text regions()
{
    return coreText("WarningData", "the regions and their part");
}
Text regulations()
{
    return coreText("WarningData", "the rules of law that matter");
}
Text policies()
{
    return coreText("WarningData", "what government has promised");
}
Text platforms()
{
    return coreText("WarningData", "the shared platforms");
}
Text reviews()
{
    return coreText("WarningData", "the reviews that are due");
}
Text outputs()
{
    return coreText("WarningData", "the commissions and outputs");
}
Text services()
{
    return coreText("WarningData", "services with their channels");
}
Text units()
{
    return coreText("WarningData", "the virtual units");
}
Text form()
{
    return coreText("WarningData", "the declared organisational form");
}

} // namespace data

} // namespace concordat::warnings
