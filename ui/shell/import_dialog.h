#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QStringList>
#include <QTableWidget>
#include <QTreeWidget>
#include <optional>

#include "ui/bridge/import_run.h"

class QPushButton;

namespace concordat::ui {

class Session;

/// Shows what an import would do before anything is written: what the source is, what each column
/// of a partner table becomes, and every row accounted for.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, ImportDraft draft, QWidget* parent);

    const exchange::ImportPlan& plan() const { return m_draft.plan; }
    /// A name for a new workspace, after the source.
    QString suggestedName() const;
    /// What was imported, in one line.
    static QString summary(const exchange::ImportPlan& plan);

private:
    void build();
    void planAgain();
    void showPlan();
    void showMapping();

    Session& m_session;
    ImportDraft m_draft;
    QString m_problem; ///< why the choices made cannot be planned; empty when they can
    QLabel* m_kind;
    QComboBox* m_target;
    QLabel* m_targetLabel;
    QTableWidget* m_mapping;
    QLabel* m_mappingLabel;
    QTreeWidget* m_report;
    QPushButton* m_import = nullptr;
};

} // namespace concordat::ui
