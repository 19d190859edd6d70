#include "ui/bridge/import_run.h"

namespace concordat::ui {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

Error stoppedImport()
{
    return Error{ErrorCode::cancelled, coreText("Import", "The import was stopped."), {}, {}};
}

/// The table the sources hold, with the mapping that it suggests; empty when they hold none.
std::optional<exchange::PartnerTable> partnerTable(const std::vector<std::string>& sources)
{
    auto files = exchange::openSources(sources);
    if (!files || files->files.empty())
        return {};
    auto& file = files->files.front();
    auto text = exchange::decodeText(std::move(file.bytes), file.name);
    if (!text)
        return {};
    auto table = exchange::readPartnerTable(*std::move(text));
    if (!table)
        return {};
    return *std::move(table);
}

std::optional<Error> makeMerge(store::Workspace& workspace, const exchange::ImportMerge& merge,
                               const std::string& who, ImportOutcome& outcome)
{
    auto document = workspace.openDocument(merge.consortium.value(), who);
    if (!document)
        return std::move(document.error());
    if (auto change = (*document)->edit(merge.label, merge.write); !change)
        return std::move(change.error());
    outcome.changed.push_back((*document)->state().consortium().name);
    return {};
}

} // namespace

model::Text ImportOutcome::doneBefore() const
{
    if (added == 0 && changed.empty())
        return {};
    std::string names;
    for (const auto& name : changed)
        names += (names.empty() ? "" : "; ") + name;
    if (changed.empty())
        return coreText("Import", "Stored before that: {added} new consortia.")
            .with("added", static_cast<std::int64_t>(added));
    return coreText("Import", "Stored before that: {added} new consortia, and changes to {names}.")
        .with("added", static_cast<std::int64_t>(added))
        .with("names", names);
}

ImportOutcome runImport(store::Workspace& workspace, exchange::ImportPlan plan,
                        const model::Text& label, const std::string& who,
                        const std::string& leaveOut, const store::Progress& progress)
{
    ImportOutcome outcome;
    if (!plan.fresh.empty()) {
        const auto count = plan.fresh.size();
        if (auto added =
                workspace.add(std::move(plan.fresh), label, who, model::Timestamp::now(), progress);
            !added) {
            outcome.failure = std::move(added.error());
            return outcome;
        }
        outcome.added = count;
    }
    for (const auto& merge : plan.merges) {
        if (merge.consortium.value() == leaveOut)
            continue;
        outcome.failure = progress.stop.stop_requested()
                              ? stoppedImport()
                              : makeMerge(workspace, merge, who, outcome);
        if (outcome.failure)
            return outcome;
    }
    return outcome;
}

Result<ImportDraft> draftImport(exchange::ImportRequest request,
                                const std::shared_ptr<store::Workspace>& workspace,
                                const std::stop_token& stop)
{
    ImportDraft draft;
    if (workspace) {
        auto states = workspace->loadAll();
        if (!states)
            return std::move(states.error());
        draft.existing = *std::move(states);
    }
    if (stop.stop_requested())
        return stoppedImport();
    auto plan = exchange::planImport(request, draft.existing);
    if (stop.stop_requested())
        return stoppedImport();
    if (!plan)
        return std::move(plan.error());
    draft.plan = *std::move(plan);
    if (draft.plan.kind == exchange::SourceKind::members)
        draft.table = partnerTable(request.sources);
    draft.request = std::move(request);
    return draft;
}

} // namespace concordat::ui
