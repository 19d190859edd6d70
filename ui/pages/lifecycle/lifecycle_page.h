#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <set>
#include <vector>

#include "core/course/events.h"
#include "core/course/lifecycle.h"
#include "ui/models/sectioned_page.h"

namespace concordat::ui {

/// The life of the consortium: stages with their gates, the plan of who takes what when it ends,
/// and everything that happened.
class LifecyclePage : public SectionedPage {
    Q_OBJECT

public:
    explicit LifecyclePage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    void copy() override;

private:
    void buildGates();
    void buildAssets();
    void buildEvents();
    const model::StagePlan* chosenPlan() const;
    model::Stage shownStage() const;
    void showChecks();
    void passGate();
    void fillAssets();
    void writeAsset(const std::string& id, const std::string& member, const std::string& terms);
    void collectEvents();
    void fillEvents();
    void openEvent(int row);

    RecordsPane* m_plans;
    QLabel* m_checksTitle;
    QLabel* m_checks;
    QComboBox* m_next;
    QPushButton* m_pass;
    figures::FigureView* m_stages;
    QLabel* m_assetsTitle;
    QTableWidget* m_assets;
    QComboBox* m_kind;
    QLineEdit* m_filter;
    QTableWidget* m_table;
    std::vector<course::GateCheck> m_found;
    std::vector<course::Asset> m_listed;
    std::vector<course::Event> m_events;
    std::vector<std::size_t> m_rows; ///< of the table, as places in `m_events`
};

PageInfo lifecyclePageInfo();

} // namespace concordat::ui
