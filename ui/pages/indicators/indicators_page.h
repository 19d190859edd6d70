#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "core/chain/chain.h"
#include "ui/models/sectioned_page.h"

namespace concordat::ui {

/// What the chain is measured by: every part of every node with how it comes about, the user's own
/// indicators, and their observations with evidence.
class IndicatorsPage : public SectionedPage {
    Q_OBJECT

public:
    explicit IndicatorsPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    bool goTo(const QString& target) override;
    void copy() override;

private:
    void buildOverview();
    void buildIndicators();
    void buildObservations();
    void fillOverview();
    void showIndicator();
    void activate(int row);
    /// Indicator, day and value of a new observation; nothing when the question was left.
    std::optional<EntityTableModel::Preset> askObservation(const std::string& indicator);
    void pasteTable();
    void importTable();
    void appendTable(const std::vector<QStringList>& block);

    /// A line of the overview.
    struct Line {
        chain::ChainNode node{};
        std::optional<model::Id<model::Indicator>> indicator;
    };

    chain::ChainResult m_result;
    std::vector<Line> m_lines;
    QTableWidget* m_overview;
    RecordsPane* m_indicators;
    RecordsPane* m_history;
    QLabel* m_about;
    figures::FigureView* m_course;
    RecordsPane* m_observations;
    QPushButton* m_pasteTable;
    QPushButton* m_importTable;
};

PageInfo indicatorsPageInfo();

} // namespace concordat::ui
