#pragma once

#include <QTableView>

#include "ui/models/entity_delegate.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/row_filter.h"

namespace concordat::ui {

/// The mark of member `index` in the order of entry: colour first, shape when colours repeat. It is
/// the same in every table and figure.
QIcon memberMark(int index);

/// The table of members: sorted, filtered, edited in place, copied and pasted as spreadsheets do.
class MembersTable : public QTableView {
    Q_OBJECT

public:
    explicit MembersTable(Session& session, QWidget* parent = nullptr);

    EntityTableModel& members() { return m_members; }
    RowFilter& filter() { return m_filter; }
    /// Ids of the rows in which any cell is selected, in the order shown.
    std::vector<std::string> chosenIds() const;
    bool choose(const std::string& id);
    /// Shows only the columns of a first look; the others stay reachable through the menu.
    void showUsualColumns();

    void copyCells() const;
    /// False when the clipboard holds no text.
    bool pasteCells();

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openColumnMenu(const QPoint& at);
    std::vector<int> visibleColumns() const;

    Session& m_session;
    EntityTableModel m_members;
    RowFilter m_filter;
};

} // namespace concordat::ui
