#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QStringList>
#include <QTableWidget>
#include <QTreeWidget>
#include <optional>

#include "core/exchange/import_plan.h"

class QPushButton;

namespace concordat::ui {

class Session;

/// Shows what an import would do before anything is written: what the source is, what each column
/// of a partner table becomes, and every row accounted for.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const QStringList& sources, QWidget* parent);

    /// Whether the sources could be read at all; otherwise `problem` says why not.
    bool isUsable() const { return m_plan.has_value(); }
    QString problem() const { return m_problem; }
    /// A name for a new workspace, after the source.
    QString suggestedName() const;
    /// Writes what was shown into the session's workspace.
    model::Status carryOut();
    QString summary() const;
    int addedConsortia() const;

private:
    void build();
    void plan();
    void showPlan();
    void showMapping();

    Session& m_session;
    exchange::ImportRequest m_request;
    std::optional<exchange::ImportPlan> m_plan;
    std::vector<model::State> m_existing;
    QString m_problem;
    QLabel* m_kind;
    QComboBox* m_target;
    QLabel* m_targetLabel;
    QTableWidget* m_mapping;
    QLabel* m_mappingLabel;
    QTreeWidget* m_report;
    QPushButton* m_import = nullptr;
};

} // namespace concordat::ui
