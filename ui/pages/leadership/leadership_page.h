#pragma once

#include "core/governance/leadership.h"
#include "core/governance/responsibilities.h"
#include "ui/figures/figure_view.h"
#include "ui/models/records_pane.h"
#include "ui/pages/leadership/lever_table.h"
#include "ui/pages/leadership/responsibility_table.h"
#include "ui/shell/page.h"

class QLabel;
class QTabWidget;

namespace concordat::ui {

/// Who leads when and by what, what changed in it, and who does what in packages and tasks.
class LeadershipPage : public Page {
    Q_OBJECT

public:
    explicit LeadershipPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    /// `rotation`, `changes`, `levers`, `responsibilities`, or the id of a row.
    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

private:
    QWidget* buildRotation();
    QWidget* buildChanges();
    QWidget* buildLevers();
    QWidget* buildResponsibilities();
    RecordsPane* pane(model::TableId table, const char* name, std::vector<std::string> columns,
                      std::vector<int> widths, QWidget* parent);
    void showRotation();
    void showResponsibilities();
    measures::Explanation rotationWhy() const;
    measures::Explanation rolesWhy() const;

    std::vector<governance::Rotation> m_rotations;
    governance::Responsibilities m_responsibilities;
    QTabWidget* m_tabs = nullptr;
    figures::FigureView* m_timeline = nullptr;
    QLabel* m_findings = nullptr;
    RecordsPane* m_terms = nullptr;
    RecordsPane* m_changes = nullptr;
    LeverTable* m_levers = nullptr;
    RecordsPane* m_practices = nullptr;
    ResponsibilityTable* m_table = nullptr;
    QLabel* m_roles = nullptr;
    RecordsPane* m_assignments = nullptr;
};

PageInfo leadershipPageInfo();

} // namespace concordat::ui
