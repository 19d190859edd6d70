#include "ui/pages/split/split_edits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace concordat::ui {

using model::Status;

namespace {

/// Shares as they are written: without the dust of binary arithmetic, never below 0. Coarser
/// rounding would move a split off the border of the core.
double written(double percent)
{
    return std::clamp(std::round(percent * 1e9) / 1e9, 0.0, 100.0);
}

} // namespace

Status storePositions(document::Draft& draft, const sharing::ConsortiumGame& game,
                      const model::Id<model::SplitProposal>& proposal,
                      const sharing::Positions& positions)
{
    std::map<model::Id<model::Member>, model::Id<model::ProposedShare>> rows;
    for (const auto& row : draft.rows<model::ProposedShare>()) {
        if (row.proposal == proposal)
            rows[row.member] = row.id;
    }
    for (std::size_t i = 0; i < positions.size(); ++i) {
        model::ProposedShare row;
        const auto found = rows.find(game.members[i]);
        if (found != rows.end())
            row = *draft.find(found->second);
        row.proposal = proposal;
        row.member = game.members[i];
        row.share = written(positions[i].share);
        row.floor =
            positions[i].floor ? std::optional<model::Score>(*positions[i].floor) : std::nullopt;
        row.cap = positions[i].cap ? std::optional<model::Score>(*positions[i].cap) : std::nullopt;
        row.locked = positions[i].locked;
        if (row.id.empty())
            draft.add(std::move(row));
        else
            draft.put(std::move(row));
    }
    return {};
}

Status adoptProposal(document::Draft& draft, const sharing::ConsortiumGame& game,
                     const model::Id<model::SplitProposal>& proposal, model::Date day)
{
    const auto* adopted = draft.find(proposal);
    if (!adopted)
        return {};
    const auto about = adopted->benefit;
    const auto positions = sharing::positionsOf(draft.state(), game, proposal).positions;
    std::vector<model::Id<model::Benefit>> benefits;
    for (const auto& benefit : draft.rows<model::Benefit>()) {
        if (!about || *about == benefit.id)
            benefits.push_back(benefit.id);
    }
    std::vector<model::Id<model::BenefitShare>> old;
    for (const auto& row : draft.rows<model::BenefitShare>()) {
        if (std::find(benefits.begin(), benefits.end(), row.benefit) != benefits.end())
            old.push_back(row.id);
    }
    for (const auto& id : old)
        draft.remove(id);
    for (const auto& benefit : benefits) {
        for (std::size_t i = 0; i < positions.size(); ++i) {
            if (written(positions[i].share) <= 0)
                continue;
            model::BenefitShare row;
            row.benefit = benefit;
            row.member = game.members[i];
            row.share = written(positions[i].share);
            draft.add(row);
        }
    }
    std::vector<model::Id<model::SplitProposal>> same;
    for (const auto& row : draft.rows<model::SplitProposal>()) {
        if (row.benefit == about)
            same.push_back(row.id);
    }
    for (const auto& id : same)
        draft.update(id, [&](model::SplitProposal& row) {
            row.adopted = id == proposal;
            if (row.adopted)
                row.proposedOn = day;
        });
    return {};
}

Status logConcessions(document::Draft& draft, const sharing::ConsortiumGame& game,
                      const model::Id<model::SplitProposal>& proposal,
                      const sharing::Positions& before, const sharing::Positions& after,
                      model::Date day)
{
    constexpr double noticed = 0.005;
    std::size_t gainer = 0;
    const auto gain = [&](std::size_t i) { return after[i].share - before[i].share; };
    for (std::size_t i = 0; i < after.size(); ++i)
        gainer = gain(i) > gain(gainer) ? i : gainer;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (gain(i) > -noticed)
            continue;
        model::Concession row;
        row.proposal = proposal;
        row.from = game.members[i];
        if (gain(gainer) > noticed)
            row.to = game.members[gainer];
        // A log for people: hundredths of a point are what the table shows.
        row.points = std::round(-100 * gain(i)) / 100;
        row.date = day;
        draft.add(row);
    }
    return {};
}

} // namespace concordat::ui
