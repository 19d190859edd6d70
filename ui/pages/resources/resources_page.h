#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <array>

#include "core/measures/complementarity.h"
#include "ui/figures/figure_view.h"
#include "ui/models/holdings_editor.h"
#include "ui/models/records_pane.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// What the work needs and who holds it: a matrix to edit, the complementarity map, overlaps, what
/// each member adds, and the gaps that hurt most with who could fill them.
class ResourcesPage : public Page {
    Q_OBJECT

public:
    explicit ResourcesPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;

private:
    enum Card { coverage, depth, whole, redundancy, single, cardCount };

    void buildCards(class QHBoxLayout* row);
    void showCards();
    void showGaps();
    void showWhy(const QString& element);
    measures::Explanation explainCard(int card) const;
    std::optional<std::size_t> memberOf(const std::string& id) const;

    measures::ResourceMatrix m_all;   ///< the group and, after it, the candidates
    measures::ResourceMatrix m_group; ///< those who take part
    measures::Complementarity m_found;
    std::array<QPushButton*, cardCount> m_cards{};
    std::array<QLabel*, cardCount> m_values{};
    std::array<QLabel*, cardCount> m_names{};
    QTabWidget* m_tabs;
    HoldingsEditor* m_editor;
    figures::FigureView* m_map;
    figures::FigureView* m_overlap;
    figures::FigureView* m_marginal;
    RecordsPane* m_types;
    QLabel* m_gapsTitle;
    QLabel* m_gaps;
    QLabel* m_message;
};

PageInfo resourcesPageInfo();

} // namespace concordat::ui
