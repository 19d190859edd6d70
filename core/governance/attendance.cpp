#include "core/governance/attendance.h"

#include <algorithm>

namespace concordat::governance {

using model::Date;
using model::Occurrence;
using model::State;

namespace {

/// Presence of a voter, or of a substitute on one of its seats, at the meetings of the body.
void observe(const State& state, const BodySetting& setting, const Voter& voter, Date day,
             Expectation& expectation)
{
    if (!voter.member)
        return; // minutes name members only
    std::vector<model::Id<model::Member>> faces{*voter.member};
    std::optional<Date> since;
    for (const auto& id : voter.seats) {
        const auto* seat = state.find(id);
        if (seat && seat->substitute)
            faces.push_back(*seat->substitute);
        if (seat && seat->from && (!since || *seat->from < *since))
            since = seat->from;
    }
    for (const auto& meeting : state.rows<Occurrence>()) {
        const bool counts = meeting.body == setting.body.id &&
                            meeting.status == model::OccurrenceStatus::held &&
                            !meeting.present.empty() && meeting.date && *meeting.date <= day &&
                            !(since && *meeting.date < *since);
        if (!counts)
            continue;
        ++expectation.meetings;
        expectation.attended += std::any_of(faces.begin(), faces.end(), [&](const auto& face) {
            return std::find(meeting.present.begin(), meeting.present.end(), face) !=
                   meeting.present.end();
        });
    }
}

/// How often the voter was in favour in decisions of the body.
std::pair<int, int> recordedSupport(const State& state, const BodySetting& setting,
                                    const Voter& voter)
{
    int favour = 0;
    int all = 0;
    for (const auto& vote : state.rows<model::Vote>()) {
        if (!voter.member || vote.member != *voter.member)
            continue;
        const auto* decision = state.find(vote.decision);
        if (!decision || decision->body != setting.body.id)
            continue;
        ++all;
        favour += vote.choice == model::VoteChoice::inFavour;
    }
    return {favour, all};
}

} // namespace

AttendanceDefaults attendanceDefaults(const State& state)
{
    AttendanceDefaults defaults;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject != "attendance")
            continue;
        if (row.name == "expected")
            defaults.expected = std::clamp(row.value, 0.0, 1.0);
        else if (row.name == "weight")
            defaults.weight = std::clamp(row.value, 0.1, 1e4);
        else if (row.name == "support")
            defaults.support = std::clamp(row.value, 0.0, 1.0);
    }
    return defaults;
}

std::vector<Expectation> expectationsOf(const State& state, const BodySetting& setting, Date day)
{
    const auto defaults = attendanceDefaults(state);
    std::vector<Expectation> expectations;
    for (const auto& voter : setting.voters) {
        Expectation expectation;
        double mean = defaults.expected;
        double weight = defaults.weight;
        expectation.support = defaults.support;
        for (const auto& id : voter.seats) {
            const auto* seat = state.find(id);
            if (seat && seat->attendance) {
                mean = *seat->attendance;
                const int meetings = seat->attendanceMeetings;
                weight = meetings > 0 ? meetings : defaults.weight;
                expectation.attendanceBasis = ExpectationBasis::stated;
            }
            if (seat && seat->support) {
                expectation.support = *seat->support;
                expectation.supportBasis = ExpectationBasis::stated;
            }
        }
        observe(state, setting, voter, day, expectation);
        if (expectation.meetings > 0)
            expectation.attendanceBasis = ExpectationBasis::observed;
        expectation.came = mean * weight + expectation.attended;
        expectation.missed = (1 - mean) * weight + expectation.meetings - expectation.attended;
        expectation.attendance = expectation.came / (expectation.came + expectation.missed);
        if (expectation.supportBasis == ExpectationBasis::defaulted) {
            const auto [favour, all] = recordedSupport(state, setting, voter);
            if (all > 0) {
                expectation.support = (favour + 1.0) / (all + 2.0);
                expectation.supportBasis = ExpectationBasis::observed;
            }
        }
        expectations.push_back(expectation);
    }
    return expectations;
}

} // namespace concordat::governance
