#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <vector>

#include "ui/figures/figure_view.h"
#include "ui/models/percent_table.h"
#include "ui/models/records_pane.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// A page of several sections, of which one is in view. The Edit menu reaches the table in use; a
/// deep link `page/section` opens a section.
class SectionedPage : public Page {
    Q_OBJECT

public:
    explicit SectionedPage(Session& session, QWidget* parent = nullptr);

    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

protected:
    /// Sections stand in the order in which they are added; `id` is also the object name's end.
    void addSection(const QString& id, QWidget* widget);
    void setSectionWords(const QString& id, const QString& words);
    QString currentSection() const;
    /// A section's usual layout: a column with the page's margins.
    static QVBoxLayout* columnIn(QWidget* section);
    /// A figure on a card that scrolls when it is higher than the place it gets.
    static figures::FigureView* addFigure(QVBoxLayout* column, int stretch = 1);
    /// Two things beside each other, parted at the given percentage.
    static QSplitter* beside(QWidget* left, QWidget* right, int percent);
    /// A line of words with a button that explains them.
    struct Remark {
        QLabel* words = nullptr;
        QPushButton* why = nullptr;
    };
    Remark addRemark(QVBoxLayout* column, const QString& name);
    /// Shows `words` below the sections until the next edit that succeeds; empty takes it away.
    void refuse(const QString& words);

    void changeEvent(QEvent* event) override;

    QTabWidget* m_tabs;

private:
    PercentTable* matrixInUse() const;

    QFrame* m_refusalFrame;
    QLabel* m_refusal;
    std::vector<QPushButton*> m_whys; ///< of the remarks
};

} // namespace concordat::ui
