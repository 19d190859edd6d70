#pragma once

#include "core/governance/body_power.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// The colour a member keeps everywhere; -1 for people from outside.
int categoryOfVoter(const model::State& state, const governance::Voter& voter);

/// Votes, contribution and power of each voter; with `proposed`, the power after a change too.
Figure powerFigure(const model::State& state, const governance::BodySetting& setting,
                   const std::vector<governance::VoterPower>& shares,
                   const governance::PowerResult& now,
                   const governance::PowerResult* proposed = nullptr);

/// How many seats are likely to be there, and which numbers are quorate.
Figure attendanceFigure(const governance::BodySetting& setting,
                        const governance::Attainability& found);

/// Two figures of every body that decides: `bodies.power`, `bodies.attendance` of the first one,
/// and with `.` and the body's id of the others. Bodies whose rule cannot be say so. Those of
/// `shownFirst` stand first, with the ids they have anyway.
std::vector<Figure> bodyFigures(const model::State& state, model::Date asOf,
                                const model::Id<model::Body>& shownFirst = {});

} // namespace concordat::ui::figures
