#include "ui/bridge/charter_progress.h"

#include "ui/bridge/charter_export.h"

namespace concordat::ui {

std::optional<charter::Progress> charterProgress(const model::State& state, model::Date asOf)
{
    const auto& library = clausesInUse().library;
    if (!library)
        return {};
    return charter::progressOf(state, *library, asOf);
}

std::vector<formation::PathStep> formationPath(const model::State& state, model::Date asOf)
{
    const auto progress = charterProgress(state, asOf);
    return formation::formationPath(
        state, asOf,
        progress ? std::optional{formation::ArticleCount{progress->complete, progress->all}}
                 : std::nullopt);
}

} // namespace concordat::ui
