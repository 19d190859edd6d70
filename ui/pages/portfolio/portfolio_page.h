#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include "ui/models/row_filter.h"
#include "ui/pages/portfolio/comparison.h"
#include "ui/pages/portfolio/portfolio_model.h"
#include "ui/shell/page.h"

class QLabel;

namespace concordat::ui {

/// All consortia of the workspace: find, sort, open one, set two side by side.
class PortfolioPage : public Page {
    Q_OBJECT

public:
    explicit PortfolioPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    bool goTo(const QString& target) override;
    void copy() override;
    void find() override;
    /// Asks first: with a consortium goes its journal, so that undo could not bring it back.
    void removeSelected() override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Names after each other, at most so many of them.
    static QString namedUpTo(int most, QStringList names);
    /// Reads all consortia off the GUI thread; what was shown stays until they are there.
    void load();
    void take(std::vector<model::State> states);
    void openCurrent();
    void compareChosen();
    /// The two that were compared last, as they are now; hides the comparison without them.
    void showComparison();
    void showChosen();
    void addConsortium();
    /// As wide as what stands in them; the title takes the rest of a wide window.
    void fitColumns();
    /// Says so where the filter leaves nothing, and how many it leaves.
    void showFound();
    std::vector<int> chosenRows() const;
    QString idAt(int row) const;
    QStringList chosenIds() const;

    PortfolioModel m_model;
    QStringList m_compared;  ///< ids of the two that stand side by side
    QString m_wanted;        ///< the row to go to once it has been read
    bool m_outdated = false; ///< somebody wrote while the page was hidden
    bool m_twoChosen = false;
    bool m_ownWidths = false; ///< the user has drawn a column to another width
    RowFilter m_filter;
    QTableView* m_table;
    QLineEdit* m_words;
    QPushButton* m_open;
    QPushButton* m_compare;
    QPushButton* m_import;
    QPushButton* m_add;
    QPushButton* m_remove;
    ComparisonPanel* m_comparison;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QLabel* m_nothingFound;
    QPushButton* m_emptyImport;
};

PageInfo portfolioPageInfo();

} // namespace concordat::ui
