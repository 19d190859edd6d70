#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

#include "ui/models/entity_table_model.h"
#include "ui/models/field_editor.h"

namespace concordat::ui {

/// Asks for what an observation cannot be without: indicator, day and value. A row with a value
/// that nobody entered would count as zero.
class ObservationDialog : public QDialog {
    Q_OBJECT

public:
    /// `indicator` empty: it can be chosen.
    ObservationDialog(const Session& session, const std::string& indicator, QWidget* parent);

    /// What was entered.
    const EntityTableModel::Preset& values() const { return m_values; }

    void accept() override;

private:
    const model::State& m_state;
    QComboBox* m_indicator;
    DateEditor* m_day;
    QLineEdit* m_value;
    QLabel* m_refusal;
    EntityTableModel::Preset m_values;
};

} // namespace concordat::ui
