#pragma once

#include <QTableView>

#include "ui/models/entity_delegate.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/row_filter.h"

namespace concordat::ui {

/// The rows of one table: sorted, filtered, edited in place, copied and pasted as spreadsheets do.
/// The columns named are shown in their order; every other field waits in the menu of the heading.
class RecordsTable : public QTableView {
    Q_OBJECT

public:
    /// `never` are fields that the menu does not offer either.
    RecordsTable(Session& session, model::TableId table, std::vector<std::string> columns,
                 const std::vector<std::string>& never = {}, QWidget* parent = nullptr);

    EntityTableModel& records() { return m_records; }
    RowFilter& filter() { return m_filter; }
    /// Ids of the rows in which any cell is selected, in the order shown.
    std::vector<std::string> chosenIds() const;
    /// False when there is no such row or the filter of rows leaves it out.
    bool choose(const std::string& id);
    bool choose(const std::vector<std::string>& ids);
    /// The same column for whatever rows are current: the first that is shown and can be edited.
    QModelIndex firstEditable(const std::string& id) const;
    /// Shows only the columns of a first look; the others stay reachable through the menu.
    void showUsualColumns();
    /// Widths of the usual columns at 100 % text; a zero leaves the width to the kind of field.
    void setWidths(std::vector<int> widths);

    void copyCells() const;
    /// False when the clipboard holds no text or the paste was refused.
    bool pasteCells();
    /// Adds every line as a new row, as one edit. A first line that names columns says where the
    /// cells belong; otherwise they follow the columns shown. False when refused or empty.
    bool addRows(const std::vector<QStringList>& block);

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openColumnMenu(const QPoint& at);
    void fillColumnMenu(QMenu& menu);
    std::vector<int> visibleColumns() const;
    int usualWidth(int column) const;
    int fittingWidth(int column) const;
    /// Makes each column as wide as what it shows, within reason, and takes from the longest
    /// texts what the window lacks. Columns that somebody has drawn by hand stay as they are.
    void fitColumns();

    Session& m_session;
    std::size_t m_usual;
    std::vector<int> m_widths;
    bool m_drawnByHand = false;
    EntityTableModel m_records;
    RowFilter m_filter;
};

} // namespace concordat::ui
