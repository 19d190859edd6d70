#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;
using model::OutputJob;
using model::OutputMode;

namespace {

/// These rules are about think-tank alliances, and about whoever else records such work.
std::optional<Finding> withoutSubject(const Case& c, bool recorded, model::Text lacking)
{
    if (recorded)
        return {};
    const auto form = c.state().consortium().form;
    if (form == model::Form::thinkTankAlliance || form == model::Form::undeclared)
        return needs({std::move(lacking)});
    return noSubject(
        coreText("Warning", "It is no think-tank alliance and records nothing of the kind."));
}

Finding singularOperation(const Case& c)
{
    const auto jobs = c.state().rows<OutputJob>();
    if (auto answer = withoutSubject(c, !jobs.empty(), data::outputs()))
        return *std::move(answer);
    std::array<int, 4> counts{};
    for (const auto& job : jobs)
        ++counts[static_cast<std::size_t>(job.mode)];
    const auto most = std::max_element(counts.begin(), counts.end());
    if (static_cast<double>(jobs.size()) < c["outputs"])
        return needs({data::outputs()}); // the first few are of one mode by necessity
    const double percent = 100.0 * *most / static_cast<double>(jobs.size());
    const auto mode =
        model::vocabularyOf<OutputMode>().label(static_cast<int>(most - counts.begin()));
    return firedIf(
        percent > c["share"],
        coreText("Warning", "{percent} % of the outputs are of one mode: {mode}")
            .with("percent", std::round(percent))
            .with("mode", mode),
        {evidence(coreText("Warning", "Most frequent mode"), mode),
         evidence(coreText("Warning", "Its part of all outputs"), percentText(percent))});
}

Finding openLoop(const Case& c)
{
    const auto jobs = c.state().rows<OutputJob>();
    if (auto answer = withoutSubject(c, !jobs.empty(), data::outputs()))
        return *std::move(answer);
    const auto since = c.asOf().plusMonths(-c.whole("months"));
    std::size_t delivered = 0;
    std::vector<std::string> untracked;
    for (const auto& job : jobs) {
        if (!job.deliveredOn || *job.deliveredOn > since)
            continue;
        ++delivered;
        if (!job.feedbackOn || *job.feedbackOn > c.asOf())
            untracked.push_back(job.title);
    }
    return firedIf(!untracked.empty(),
                   coreText("Warning", "Delivered without feedback: {outputs}")
                       .with("outputs", listed(untracked)),
                   {evidence(coreText("Warning", "Outputs with feedback of those due"),
                             countOf(delivered - untracked.size(), delivered))});
}

Finding prematureForesight(const Case& c)
{
    const auto jobs = c.state().rows<OutputJob>();
    if (auto answer = withoutSubject(c, !jobs.empty(), data::outputs()))
        return *std::move(answer);
    const auto foresight = std::count_if(jobs.begin(), jobs.end(), [](const auto& job) {
        return job.mode == OutputMode::foresightOriented;
    });
    const auto stage = c.state().consortium().stage;
    return firedIf(
        stage == model::Stage::formation && foresight > 0,
        coreText("Warning", "Foresight is offered in the initial stage"),
        {evidence(coreText("Warning", "Foresight outputs"), static_cast<double>(foresight)),
         evidence(coreText("Warning", "Stage"),
                  model::vocabularyOf<model::Stage>().label(static_cast<int>(stage)))});
}

Finding missingSupport(const Case& c)
{
    const auto units = c.state().rows<model::VirtualUnit>();
    if (auto answer = withoutSubject(c, !units.empty(), data::units()))
        return *std::move(answer);
    std::set<model::VirtualUnitKind> filled;
    for (const auto& unit : units) {
        if (!unit.members.empty())
            filled.insert(unit.kind);
    }
    constexpr int all = 6;
    const auto& kinds = model::vocabularyOf<model::VirtualUnitKind>();
    Evidence seen{
        evidence(coreText("Warning", "Virtual units with members"), countOf(filled.size(), all))};
    for (int kind = 0; kind < all; ++kind) {
        if (filled.count(static_cast<model::VirtualUnitKind>(kind)) == 0)
            seen.push_back(evidence(coreText("Warning", "Empty"), kinds.label(kind)));
    }
    return firedIf(filled.size() < all,
                   coreText("Warning", "Of the six virtual units {count} have members")
                       .with("count", static_cast<std::int64_t>(filled.size())),
                   std::move(seen));
}

Finding limitedReach(const Case& c)
{
    const auto channels = c.state().rows<model::Channel>();
    const auto services = c.state().rows<model::Service>();
    if (auto answer = withoutSubject(c, !channels.empty(), data::services()))
        return *std::move(answer);
    std::set<std::string> used;
    for (const auto& service : services) {
        for (const auto& channel : service.channels)
            used.insert(channel.value());
    }
    for (const auto& job : c.state().rows<OutputJob>()) {
        if (job.channel)
            used.insert(job.channel->value());
    }
    // Before anything is served, the channels set up are what can be counted.
    const auto count = used.empty() ? channels.size() : used.size();
    return firedIf(count < 2, coreText("Warning", "Everything goes through one channel"),
                   {evidence(coreText("Warning", "Channels in use"), static_cast<double>(count))});
}

} // namespace

void addAllianceRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {61,
         Severity::medium,
         coreTextKey("WarningRule", "Singular operation"),
         coreTextKey("WarningRule", "Of {outputs} or more outputs, over {share} % are of one mode"),
         coreTextKey("WarningRule", "Work in several modes"),
         "T76",
         "output",
         "",
         {{"share", coreTextKey("WarningRule", "Largest part of one mode"), 80, Unit::percent, 0,
           100},
          {"outputs", coreTextKey("WarningRule", "Outputs from which it is judged"), 2,
           Unit::number, 1, 1000}},
         &singularOperation});
    rules.push_back(
        {62,
         Severity::medium,
         coreTextKey("WarningRule", "Open loop"),
         coreTextKey("WarningRule", "An output delivered {months} months ago has no feedback"),
         coreTextKey("WarningRule", "Ask what became of it"),
         "T226",
         "output",
         "",
         {{"months", coreTextKey("WarningRule", "Months until feedback is due"), 3, Unit::months, 0,
           60}},
         &openLoop});
    rules.push_back({63,
                     Severity::low,
                     coreTextKey("WarningRule", "Premature foresight"),
                     coreTextKey("WarningRule", "Foresight is offered in the initial stage"),
                     coreTextKey("WarningRule", "Accumulate first"),
                     "T245",
                     "output",
                     "",
                     {},
                     &prematureForesight});
    rules.push_back({64,
                     Severity::medium,
                     coreTextKey("WarningRule", "Missing support"),
                     coreTextKey("WarningRule", "A virtual unit has no members"),
                     coreTextKey("WarningRule", "Fill the unit"),
                     "T119",
                     "services",
                     "",
                     {},
                     &missingSupport});
    rules.push_back({65,
                     Severity::low,
                     coreTextKey("WarningRule", "Limited reach"),
                     coreTextKey("WarningRule", "There is one channel only"),
                     coreTextKey("WarningRule", "Combine channels"),
                     "T265",
                     "services",
                     "",
                     {},
                     &limitedReach});
}

} // namespace concordat::warnings
