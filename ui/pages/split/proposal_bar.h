#pragma once

#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

#include "core/sharing/consortium_game.h"
#include "ui/bridge/session.h"

class QComboBox;
class QLabel;

namespace concordat::ui {

/// Fills a box anew and keeps the choice.
void fillBox(QComboBox& box, const std::vector<std::pair<QString, QString>>& items);

/// What lies on the negotiation table: which benefit, worth by what, which proposal, and which
/// other one beside it.
class ProposalBar : public QWidget {
    Q_OBJECT

public:
    using Proposal = std::optional<model::Id<model::SplitProposal>>;

    explicit ProposalBar(Session& session, QWidget* parent = nullptr);

    void retranslate();
    /// Offers what there is now.
    void refresh();
    sharing::GameOptions gameOptions() const;
    /// The benefit that new proposals are about; none: all.
    std::optional<model::Id<model::Benefit>> benefit() const;
    Proposal proposal() const;
    Proposal beside() const;
    /// Shows a proposal; false when it is not offered.
    bool choose(const QString& id);

Q_SIGNALS:
    void gameChosen();
    void proposalChosen();
    void besideChosen();

private:
    void offerBeside();
    Proposal chosen(const QComboBox& box) const;

    Session& m_session;
    QComboBox* m_benefit = nullptr;
    QComboBox* m_basis = nullptr;
    QComboBox* m_proposal = nullptr;
    QComboBox* m_beside = nullptr;
    QLabel* m_benefitLabel = nullptr;
    QLabel* m_basisLabel = nullptr;
    QLabel* m_proposalLabel = nullptr;
    QLabel* m_besideLabel = nullptr;
};

} // namespace concordat::ui
