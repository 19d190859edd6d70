#include <algorithm>

#include "core/model/assumptions.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::Date;
using model::State;
using model::WarningAcknowledgement;
using model::WarningEpisode;

std::string subjectOf(int rule)
{
    return "warning." + std::to_string(rule);
}

namespace {

/// Profile before consortium before default. A value outside the range of its parameter is not
/// used: it can only come from a file edited by hand.
std::vector<ParameterValue> valuesOf(const State& state, const Rule& rule, const Profile* profile)
{
    std::vector<ParameterValue> values;
    for (const auto& spec : rule.parameters) {
        ParameterValue value{&spec, spec.value, Origin::builtIn};
        const auto set = model::assumedValue(state, subjectOf(rule.number), spec.name);
        if (set && *set >= spec.least && *set <= spec.most)
            value = {&spec, *set, Origin::consortium};
        if (profile) {
            const auto numbers = profile->parameters.find(rule.number);
            if (numbers != profile->parameters.end()) {
                const auto number = numbers->second.find(std::string{spec.name});
                if (number != numbers->second.end())
                    value = {&spec, number->second, Origin::profile};
            }
        }
        values.push_back(value);
    }
    return values;
}

/// The last acknowledgement that is in force on the day.
const WarningAcknowledgement* acknowledgementOf(const State& state, int rule, Date asOf)
{
    const WarningAcknowledgement* found = nullptr;
    for (const auto& row : state.rows<WarningAcknowledgement>()) {
        const bool begun = !row.acknowledgedOn || *row.acknowledgedOn <= asOf;
        const bool running = !row.expiresOn || *row.expiresOn >= asOf;
        if (row.rule.value == rule && begun && running)
            found = &row;
    }
    return found;
}

} // namespace

std::size_t Judgement::count(Status status) const
{
    return static_cast<std::size_t>(
        std::count_if(warnings.begin(), warnings.end(),
                      [&](const Warning& warning) { return warning.finding.status == status; }));
}

std::size_t Judgement::standing(Severity severity) const
{
    return static_cast<std::size_t>(
        std::count_if(warnings.begin(), warnings.end(), [&](const Warning& warning) {
            return warning.stands() && warning.rule->severity == severity;
        }));
}

Judgement judge(const State& state, Date asOf, const Profile* profile)
{
    Judgement judgement{state, asOf, profile ? profile->name : std::string{}, {}};
    const Facts facts{judgement.state, asOf};
    for (const auto& rule : allRules()) {
        Warning warning;
        warning.rule = &rule;
        warning.parameters = valuesOf(judgement.state, rule, profile);
        warning.finding = rule.judge(Case{facts, warning.parameters});
        if (warning.finding.status == Status::fired)
            warning.acknowledged = acknowledgementOf(judgement.state, rule.number, asOf);
        judgement.warnings.push_back(std::move(warning));
    }
    return judgement;
}

std::vector<EpisodeStep> episodeSteps(const Judgement& judgement)
{
    std::vector<EpisodeStep> steps;
    for (const auto& warning : judgement.warnings) {
        const WarningEpisode* open = nullptr;
        for (const auto& row : judgement.state.rows<WarningEpisode>()) {
            if (row.rule.value == warning.rule->number && !row.goneOn)
                open = &row;
        }
        const auto status = warning.finding.status;
        if (status == Status::fired && !open)
            steps.push_back({&warning, std::nullopt});
        else if (open && (status == Status::clear || status == Status::notApplicable))
            steps.push_back({&warning, open->id});
    }
    return steps;
}

std::vector<std::pair<model::Text, int>> missingData(const Judgement& judgement)
{
    std::vector<std::pair<model::Text, int>> counts;
    for (const auto& warning : judgement.warnings) {
        for (const auto& missing : warning.finding.missing) {
            const auto found = std::find_if(counts.begin(), counts.end(), [&](const auto& entry) {
                return entry.first == missing;
            });
            if (found == counts.end())
                counts.emplace_back(missing, 1);
            else
                ++found->second;
        }
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return counts;
}

} // namespace concordat::warnings
