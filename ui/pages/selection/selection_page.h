#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include "ui/figures/figure_view.h"
#include "ui/models/holdings_editor.h"
#include "ui/models/matrix_model.h"
#include "ui/models/records_pane.h"
#include "ui/pages/selection/ranking_model.h"
#include "ui/pages/selection/weights_panel.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// From a list of names to a shortlist: candidates, criteria, scores of several assessors, ranking
/// by five methods side by side, and what each candidate adds to those who take part already.
class SelectionPage : public Page {
    Q_OBJECT

public:
    explicit SelectionPage(Session& session, QWidget* parent = nullptr);

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
    enum Tab { rankingTab, scoresTab, criteriaTab, comparisonsTab, groupTab };

    void buildEmpty();
    void buildBar(class QVBoxLayout* column);
    QWidget* buildRanking();
    QWidget* buildScores();
    QWidget* buildCriteria();
    QWidget* buildComparisons();
    QWidget* buildGroup();
    void connectAll();

    void load();
    void moveWeights();
    void settle();
    void storeWeights();
    void showRanking();
    void fitColumns();
    void showAgreement();
    /// The share, 0 to 1, of what a candidate adds to the group, while nobody has set it.
    std::optional<double> groupShareByDefault() const;
    void showComputed();
    void showScores();
    void showComparisons();
    void showGroup();
    QString addedWords() const;
    void showActions();
    void refuse(const QString& words);
    void explainCurrent();
    void addNames(QPlainTextEdit* from);
    void askForNames();
    bool addLines(const QString& lines);
    /// An edit whose refusal is shown on this page.
    bool edit(model::Text label, const std::function<model::Status(document::Draft&)>& write,
              const document::EditOptions& options = {});
    void importScores();
    void step(model::MemberStatus to);
    bool writeScores(const std::vector<MatrixModel::Entry>& entries);
    bool writeComparisons(const std::vector<MatrixModel::Entry>& entries);
    std::vector<model::Id<model::Member>> chosen() const;
    /// The chosen ones that are ranked, by their place in the ranked problem.
    std::vector<std::size_t> chosenPlaces() const;
    std::size_t joined() const;
    std::string assessor() const;
    std::vector<double> rankedWeights() const;

    RankedCandidates m_ranked;
    measures::ResourceMatrix m_map;
    RankingModel m_model;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_firstNames;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_addFirst;
    QPushButton* m_add;
    QPushButton* m_invite;
    QPushButton* m_commit;
    QPushButton* m_sign;
    QLabel* m_message;
    WeightsPanel* m_weights;
    QTableView* m_table;
    QStringList m_fittedTo; ///< the words the columns of the ranking are wide enough for
    QLabel* m_remarks;
    QLabel* m_assessorLabel;
    QComboBox* m_assessor;
    QLabel* m_hint;
    QPushButton* m_import;
    MatrixTable* m_scores;
    RecordsPane* m_criteria;
    QPushButton* m_preset;
    QLabel* m_computed;
    MatrixTable* m_comparisons;
    QLabel* m_consistency;
    QLabel* m_added; ///< what each candidate would add to the group
    QLabel* m_addedWords;
    QTabWidget* m_held; ///< the holdings, and the same as a map
    HoldingsEditor* m_holdings;
    figures::FigureView* m_mapView;
};

PageInfo selectionPageInfo();

} // namespace concordat::ui
