#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::charter {

/// A value that a guideline row of the consortium proposes for a parameter of the charter.
struct GuidelineValue {
    std::string parameter;
    double number = 0;
    std::string row; ///< name of the row
};

/// What the charter needs to know about a consortium on one day, found once.
struct Facts {
    const model::State* state = nullptr;
    const model::Agreement* agreement = nullptr; ///< of another document than the charter
    model::Date asOf;
    std::vector<const model::Member*> parties; ///< all that have not left, candidates included
    std::vector<const model::Member*> former;  ///< withdrawn or excluded
    std::vector<const model::Member*> leads;   ///< by assignment, by term of leadership, by kind
    std::vector<const model::LeadershipTerm*> terms; ///< of leading the whole, in their order
    std::vector<const model::Member*> government;
    std::vector<const model::Member*> researchLeads;
    std::vector<const model::Member*> small; ///< small and medium-sized enterprises
    std::vector<const model::Member*> thirdParties;
    std::optional<double> trust;            ///< mean of the latest round, 0 to 100
    const model::StagePlan* plan = nullptr; ///< of the present stage
    const model::Body* committee = nullptr;
    const model::DecisionRule* rule = nullptr; ///< of the committee, for every matter
    std::vector<const model::DecisionRule*> specialRules;
    std::vector<GuidelineValue> guidelines; ///< of the consortium's own rows that fit

    model::GovernanceModel governance() const;
    /// Where the agreement behind another document is kept.
    std::string agreementLink() const;
    bool isParty(const model::Id<model::Member>& member) const;
    /// The first body of a kind; null when there is none.
    const model::Body* body(model::BodyKind kind) const;
};

Facts gatherFacts(const model::State& state, model::Date asOf);

} // namespace concordat::charter
