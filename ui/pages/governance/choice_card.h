#pragma once

#include <QFrame>

#include "core/governance/assessment.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace concordat::ui {

/// Which model is chosen for the stage, how it fits and whether it still stands; and what may be
/// recorded instead, with what speaks against it.
class ChoiceCard : public QFrame {
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget* parent);

    void show(const governance::Assessment& assessment, bool writable);
    void retranslate();

Q_SIGNALS:
    void recordRequested(concordat::model::GovernanceModel which); ///< somebody is sure of it
    void driftAsked();

private:
    QStringList chosenWords() const;
    void showModels();
    void showObjections();
    void record();
    bool isSureOf(model::GovernanceModel which);
    QStringList objectionsTo(model::GovernanceModel which) const;

    governance::Assessment m_assessment;
    std::optional<model::GovernanceModel> m_offered; ///< what the list of models stood on by itself
    bool m_writable = false;
    QLabel* m_chosen;
    QComboBox* m_models;
    QLabel* m_objections; ///< what speaks against recording the model in the list
    QPushButton* m_record;
    QPushButton* m_drift;
};

} // namespace concordat::ui
