#include "ui/bridge/charter_progress.h"

#include "ui/bridge/charter_export.h"

namespace concordat::ui {

namespace {

struct Known {
    model::State state;
    model::Date asOf;
    charter::Progress progress;
};

} // namespace

std::optional<charter::Progress> charterProgress(const model::State& state, model::Date asOf)
{
    const auto& library = clausesInUse().library;
    if (!library)
        return {};
    // The rail, the overview and what changed since a version ask one after the other.
    thread_local std::optional<Known> known;
    if (!known || known->asOf != asOf || !known->state.sharesAll(state))
        known = Known{state, asOf, charter::progressOf(state, *library, asOf)};
    return known->progress;
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
