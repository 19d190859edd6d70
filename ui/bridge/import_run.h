#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/import_plan.h"
#include "core/store/workspace.h"

namespace concordat::ui {

/// How far an import came. New consortia are added all or none; those that were there are changed
/// one after the other, each wholly or not at all.
struct ImportOutcome {
    std::size_t added = 0;            ///< new consortia
    std::vector<std::string> changed; ///< names of those that were there
    std::optional<model::Error> failure;

    /// What was written before it failed, in one sentence; empty when nothing was.
    model::Text doneBefore() const;
};

/// Carries out a plan. The merge into `leaveOut`, which is open for editing elsewhere, is not made.
ImportOutcome runImport(store::Workspace& workspace, exchange::ImportPlan plan,
                        const model::Text& label, const std::string& who,
                        const std::string& leaveOut = {}, const store::Progress& progress = {});

/// What an import would do, and what is needed to plan it anew with other choices.
struct ImportDraft {
    exchange::ImportRequest request;
    std::vector<model::State> existing;
    std::optional<exchange::PartnerTable> table; ///< when the source is a table of partners
    exchange::ImportPlan plan;
};

/// Reads the workspace (may be null) and the sources. `ErrorCode::cancelled` when stopped.
model::Result<ImportDraft> draftImport(exchange::ImportRequest request,
                                       const std::shared_ptr<store::Workspace>& workspace,
                                       const std::stop_token& stop);

} // namespace concordat::ui
