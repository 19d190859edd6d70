#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "core/measures/complementarity.h"
#include "ui/bridge/session.h"
#include "ui/models/matrix_model.h"

namespace concordat::ui {

/// Who holds how much of what the work needs, edited in place with the evidence, and the types of
/// resources themselves: typed, pasted as a list, or offered from the kinds of the members and
/// from the work packages.
class HoldingsEditor : public QWidget {
    Q_OBJECT

public:
    explicit HoldingsEditor(Session& session, QWidget* parent = nullptr);

    /// Shows the holdings of these members, in this order.
    void show(const measures::ResourceMatrix& matrix);
    void retranslate();
    MatrixTable& table() { return *m_table; }
    /// A resource type that could be required, and what suggests it.
    struct Offer {
        model::ResourceType type;
        QString reason;
    };
    /// What the kinds of the members typically hold and the work packages need, as far as no
    /// such type is there yet.
    static std::vector<Offer> offers(const model::State& state);

Q_SIGNALS:
    void currentCellChanged(int member, int type);
    void refused(const QString& words);

private:
    void addTyped();
    void openOffers();
    void showEvidence();
    void writeEvidence();
    bool write(const std::vector<MatrixModel::Entry>& entries);

    Session& m_session;
    measures::ResourceMatrix m_shown;
    QLineEdit* m_name;
    QPushButton* m_add;
    QPushButton* m_offer;
    MatrixTable* m_table;
    QLabel* m_evidenceLabel;
    QLineEdit* m_evidence;
};

} // namespace concordat::ui
