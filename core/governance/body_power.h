#pragma once

#include "core/governance/attainability.h"
#include "core/governance/body_findings.h"
#include "core/governance/power.h"

namespace concordat::governance {

/// One voter of a body: what it brings, what it has on paper and what that is worth.
struct VoterPower {
    std::string id; ///< as in `Voter`
    std::string name;
    std::optional<model::Id<model::Member>> member;
    double votes = 0;                   ///< share of all votes, 0 to 1
    double seats = 0;                   ///< share of the held seats, 0 to 1
    std::optional<double> contribution; ///< share of pledged contributions; none: nothing pledged
};

/// Voters beside each other, in the order of the setting.
std::vector<VoterPower> voterShares(const model::State& state, const BodySetting& setting,
                                    model::Date day);

struct BodyPowerQuery {
    std::string body;                ///< id or name; empty: all bodies
    std::string rule;                ///< id or matter; empty: the general rule
    std::vector<PowerIndex> indices; ///< of one body; all bodies: Shapley-Shubik and Banzhaf
    bool attainability = false;
    std::string neededBy; ///< name of a voter: which coalitions need it
};

/// Answers `concordat power WORKSPACE`.
model::Result<std::string> bodyPowerJson(const model::State& state, model::Date day,
                                         const BodyPowerQuery& query,
                                         const PowerOptions& options = {});

} // namespace concordat::governance
