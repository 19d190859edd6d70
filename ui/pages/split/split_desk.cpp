#include "ui/pages/split/split_desk.h"

#include <algorithm>

#include "core/sharing/game_extras.h"
#include "core/split/rule_words.h"

namespace concordat::ui {

using model::Result;
using split::SplitMethod;

Result<SplitDeskPtr> makeSplitDesk(const model::State& state, model::Date asOf,
                                   const sharing::GameOptions& options,
                                   std::vector<SplitMethod> methods, const std::stop_token& stop)
{
    auto desk = std::make_shared<SplitDesk>();
    desk->state = state;
    desk->asOf = asOf;
    auto game = sharing::consortiumGame(state, asOf, options);
    if (!game)
        return game.error();
    desk->game = *std::move(game);
    // Paid amounts and assessments stand before pledges; then an open pledge changes nothing.
    desk->openPledges =
        sharing::contributionWeights(state, asOf, desk->game.members).partlyDefaulted;
    split::SplitOptions rules;
    rules.stop = stop;
    auto search = split::ObjectionSearch::of(desk->game.game, rules.memoryLimit, stop);
    if (!search)
        return search.error();
    desk->search = *std::move(search);
    auto checks = split::checkGame(desk->game.game, *desk->search, stop);
    if (!checks)
        return checks.error();
    desk->checks = *std::move(checks);
    desk->guideline = sharing::guidelineFor(state, asOf);
    desk->rules = std::make_unique<sharing::TableRules>(
        state, asOf, desk->game, *desk->search,
        sharing::bandsOf(state, asOf, desk->game, desk->guideline));
    // The Shapley value is needed for new proposals and corrections, whatever is shown.
    if (std::find(methods.begin(), methods.end(), SplitMethod::shapley) == methods.end())
        methods.push_back(SplitMethod::shapley);
    desk->methods = std::move(methods);
    desk->divisions = split::divideEach(desk->game.game, desk->methods, rules);
    for (std::size_t m = 0; m < desk->methods.size(); ++m) {
        if (!desk->divisions[m]) {
            if (desk->divisions[m].error().code == model::ErrorCode::cancelled)
                return desk->divisions[m].error();
            continue;
        }
        const auto& said = split::wordsOf(desk->methods[m]);
        desk->columns.push_back(
            {said.name, said.title.text(), figures::percentOf(desk->game, *desk->divisions[m])});
        if (desk->methods[m] == SplitMethod::shapley)
            desk->shapley = desk->columns.back().percent;
    }
    return SplitDeskPtr(std::move(desk));
}

} // namespace concordat::ui
