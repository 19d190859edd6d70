// What people do at the negotiation table; what they see of it is in negotiation_tab.cpp.
#include <QCheckBox>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/pages/split/negotiation_tab.h"
#include "ui/pages/split/proposal_bar.h"
#include "ui/pages/split/split_edits.h"

namespace concordat::ui {

using model::coreText;

void NegotiationTab::drag(int row, double percent)
{
    if (!m_desk || !writable())
        return;
    if (!m_moved)
        m_before = m_model->positions();
    auto positions = m_model->positions();
    sharing::moveShare(positions, static_cast<std::size_t>(row), percent);
    m_moved = true;
    m_said.clear();
    showTable(std::move(positions));
}

model::SplitProposal NegotiationTab::blankProposal(const document::Draft& draft) const
{
    model::SplitProposal proposal;
    proposal.title =
        tr("Proposal %1").arg(draft.rows<model::SplitProposal>().size() + 1).toStdString();
    proposal.benefit = m_bar->benefit();
    proposal.proposedOn = m_session.asOf();
    return proposal;
}

void NegotiationTab::store(const model::Text& label, const sharing::Positions& positions)
{
    if (!m_desk || !writable())
        return;
    const auto before = m_before;
    const auto desk = m_desk;
    const auto id = m_bar->proposal();
    model::Id<model::SplitProposal> stored;
    const bool done = m_session.edit(label, [&](document::Draft& draft) -> model::Status {
        if (id) {
            stored = *id;
        } else {
            auto proposal = blankProposal(draft);
            proposal.method = "shapley";
            stored = draft.add(std::move(proposal));
        }
        return storePositions(draft, desk->game, stored, positions);
    });
    if (!done) {
        loadProposal();
        return;
    }
    // The change has been read back; what the move started from is kept for the concessions.
    m_bar->choose(QString::fromStdString(stored.value()));
    m_before = before;
    m_moved = true;
    showState();
}

void NegotiationTab::newProposal()
{
    if (!m_desk)
        return;
    const auto positions = m_model->positions();
    model::Id<model::SplitProposal> made;
    m_session.edit(coreText("Journal", "Make a split proposal"),
                   [&](document::Draft& draft) -> model::Status {
                       made = draft.add(blankProposal(draft));
                       return storePositions(draft, m_desk->game, made, positions);
                   });
    m_bar->choose(QString::fromStdString(made.value()));
}

void NegotiationTab::nearest()
{
    if (!m_desk)
        return;
    const auto& positions = m_model->positions();
    const double total = m_desk->search->total();
    const auto* bands = m_withinBands->isChecked() ? &m_desk->rules->bands() : nullptr;
    const auto found = split::nearestAcceptable(*m_desk->search, sharing::asGains(positions, total),
                                                sharing::boundsOf(positions, bands, total));
    if (!found) {
        say(translated(found.error()));
        return;
    }
    const double unit = total != 0 ? 100 / std::abs(total) : 0;
    constexpr double noticed = 0.005;
    const bool moved = found->moved * unit >= noticed;
    if (moved) {
        auto next = positions;
        const auto percent = sharing::asPercent(found->shares, total);
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i].share = percent[i];
        m_before = positions;
        showTable(next);
        store(coreText("Journal", "Find the nearest acceptable split"), next);
    }
    auto words = moved ? tr("%1 points were moved.").arg(formatted(found->moved * unit, 2))
                 : found->excess > 0
                     ? tr("The present proposal is the nearest there is; nothing was moved.")
                     : tr("Nobody objects to the present proposal; nothing was moved.");
    if (found->excess > 0)
        words = (found->coreEmpty
                     ? tr("The core is empty: some coalition always objects, by %1 points at "
                          "least. ")
                     : tr("With these floors, caps, locks and bands some coalition always "
                          "objects, by %1 points at least. "))
                    .arg(formatted(found->excess * unit, 2)) +
                words;
    if (found->proof == split::Proof::searched)
        words += QChar(u' ') + tr("Objections were searched, not proved.");
    say(words);
}

void NegotiationTab::adopt()
{
    const auto id = m_bar->proposal();
    if (!m_desk || !id)
        return;
    if (m_session.state().rows<model::Benefit>().empty()) {
        say(tr("There is no benefit to share out yet. Add one under Risk & benefit, then adopt."));
        return;
    }
    const auto before = m_report;
    const bool done =
        m_session.edit(coreText("Journal", "Adopt a split"), [&](document::Draft& draft) {
            return adoptProposal(draft, m_desk->game, *id, m_session.asOf());
        });
    if (!done)
        return;
    auto words = tr("The split was adopted; its shares are those of the benefits now.");
    QStringList outside;
    for (std::size_t i = 0; i < before.members.size(); ++i) {
        if (!before.members[i].inBand.value_or(true))
            outside << QString::fromStdString(m_desk->game.game.players[i]);
    }
    if (!outside.isEmpty())
        words += QChar(u' ') + tr("Outside the bands of the guidelines: %1.")
                                   .arg(QLocale{}.createSeparatedList(outside));
    say(words);
}

void NegotiationTab::concede()
{
    const auto id = m_bar->proposal();
    if (!m_desk || !id || !m_moved)
        return;
    const auto before = m_before;
    const auto after = m_model->positions();
    const bool done =
        m_session.edit(coreText("Journal", "Log concessions"), [&](document::Draft& draft) {
            return logConcessions(draft, m_desk->game, *id, before, after, m_session.asOf());
        });
    m_moved = false;
    say(done ? tr("The last move was written to the concessions.") : QString{});
}

} // namespace concordat::ui
