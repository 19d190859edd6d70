#pragma once

#include <QListView>
#include <QStandardItemModel>

#include "ui/shell/page.h"

namespace concordat::ui {

/// The navigation on the left, in the order of the chain: group headings, and pages with a small
/// state each. It can be folded to a strip of icons.
class Rail : public QListView {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    static constexpr int wideWidth = 212;
    static constexpr int foldedWidth = 52;

    /// Builds the list from the pages; which ones depends on whether a consortium is open.
    void setPages(const std::vector<PageInfo>& pages, bool consortiumOpen);
    void setState(const QString& page, const RailState& state);
    void setCurrentPage(const QString& page);
    QString currentPage() const;
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Whether the keyboard is used here, so that the focus has to be seen.
    bool showsFocus() const { return m_showsFocus && hasFocus(); }

    enum Role { idRole = Qt::UserRole + 1, markRole, countRole, headingRole };

Q_SIGNALS:
    void pageChosen(const QString& page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QStandardItem* itemOf(const QString& page) const;
    void applyWidth();

    QStandardItemModel m_model;
    bool m_folded = false;
    bool m_quiet = false;
    bool m_showsFocus = false;
};

/// The sign and the colour of a mark; severity is never told by colour alone.
QString signOf(RailState::Mark mark);
QColor colorOf(RailState::Mark mark);
/// The mark in words, for screen readers and tooltips.
QString wordsOf(RailState::Mark mark);

} // namespace concordat::ui
