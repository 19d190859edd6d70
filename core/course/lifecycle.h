#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/warnings/warnings.h"

namespace concordat::course {

/// One thing that the records say about being ready to leave a stage *(d)*.
struct GateCheck {
    model::Text label;
    model::Text found;
    std::optional<bool> met; ///< empty: cannot be told
    std::string page;        ///< where it is mended
};

/// What a stage should have brought before the next one begins. The criteria that the consortium
/// itself wrote stand in its stage plan; these come from the records.
std::vector<GateCheck> gateChecks(const model::State& state, model::Date asOf, model::Stage stage,
                                  const warnings::Judgement& judgement);

/// Something that outlives the consortium and must go to somebody.
struct Asset {
    std::string id; ///< `researchResult.r1`: table and row
    model::Text kind;
    std::string name;
    std::vector<model::Id<model::Member>> holders; ///< owners, operators, hosts today
    std::optional<model::Id<model::Member>> goesTo;
    std::string terms;
};

/// Results created here, platforms and incubated projects, with the plan of who takes them: an
/// `Assumption` of the subject `dissolution`, named after the asset, with the member as its scope.
std::vector<Asset> assetsOf(const model::State& state, model::Date asOf);

inline constexpr std::string_view assetSubject = "dissolution";

} // namespace concordat::course
