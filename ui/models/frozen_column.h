#pragma once

#include <QTableView>

namespace concordat::ui {

/// Keeps the first column of a table in view while the table is scrolled sideways, so that every
/// cell can be told whose it is. It lies over the table, shares its model and selection, and is
/// there only while the column itself is out of sight; edits happen in the table.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    /// To be made once the table has its model.
    explicit FrozenColumn(QTableView& table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    int column() const;
    void adopt();
    void fit();
    void uncover(const QModelIndex& current);

    QTableView& m_table;
};

} // namespace concordat::ui
