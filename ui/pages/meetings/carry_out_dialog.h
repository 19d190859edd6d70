#pragma once

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

#include "ui/bridge/mandate.h"
#include "ui/models/records_pane.h"

namespace concordat::ui {

/// What a motion that was passed changes: shares, rules, leadership, members, stages. What is
/// edited here is named after the motion and its meeting, and stands in the list of the motion.
class CarryOutDialog : public QDialog {
    Q_OBJECT

public:
    CarryOutDialog(Session& session, const model::Decision& motion, QWidget* parent = nullptr);

private:
    void addTable(model::TableId table, const char* name, const std::vector<std::string>& columns);
    void showEdits();

    Session& m_session;
    model::Id<model::Decision> m_motion;
    Mandate m_mandate;
    QTabWidget* m_tables;
    QLabel* m_about;
    QListWidget* m_edits;
};

} // namespace concordat::ui
