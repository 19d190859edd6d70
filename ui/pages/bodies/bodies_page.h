#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include "core/governance/body_findings.h"
#include "ui/models/entity_form.h"
#include "ui/models/records_pane.h"
#include "ui/pages/bodies/attendance_tab.h"
#include "ui/pages/bodies/body_tree.h"
#include "ui/pages/bodies/power_tab.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// Bodies, who sits in them and how they decide: edited in place, with what is impossible said
/// where it was made, the power that follows and how likely a meeting can decide.
class BodiesPage : public Page {
    Q_OBJECT

public:
    explicit BodiesPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    bool hasFigures() const override;
    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

private:
    enum Tab { seats, rules, meetings, precoalitions, power, attendance };

    QWidget* buildLeft();
    QWidget* buildRight();
    const model::Body* body() const;
    std::optional<model::DecisionRule> rule() const;
    void showBody();
    void fillRules();
    void showFindings();
    void showTab();
    void explainTab();
    void goToFinding(int row);
    void addBody();
    void addFromTemplate();
    void removeBody();

    std::vector<governance::BodyFinding> m_findings; ///< of all bodies
    std::vector<governance::BodyFinding> m_shownFindings;
    EntityTableModel m_bodies;
    std::string m_shownBody;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    BodyTree* m_tree;
    QPushButton* m_add;
    QPushButton* m_template;
    QPushButton* m_remove;
    QLabel* m_emptyText;
    QPushButton* m_emptyTemplate;
    QLabel* m_problemCount;
    QListWidget* m_problems;
    QLabel* m_ruleLabel;
    QComboBox* m_rule;
    QTabWidget* m_tabs;
    RecordsPane* m_seats;
    RecordsPane* m_rules;
    EntityForm* m_form;
    RecordsPane* m_precoalitions;
    PowerTab* m_power;
    AttendanceTab* m_attendance;
};

PageInfo bodiesPageInfo();

} // namespace concordat::ui
