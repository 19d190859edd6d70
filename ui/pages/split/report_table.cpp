#include "ui/pages/split/report_table.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/models/frozen_column.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int widestFirst = 300;
constexpr int widestOther = 340;

class ReportTable : public QTableWidget {
public:
    using QTableWidget::QTableWidget;

    void fit()
    {
        if (columnCount() == 0)
            return;
        const auto& theme = Theme::current();
        resizeColumnsToContents();
        int others = 0;
        for (int column = 1; column < columnCount(); ++column) {
            setColumnWidth(column, std::min(columnWidth(column), theme.scaled(widestOther)));
            others += columnWidth(column);
        }
        const int needed = std::min(columnWidth(0), theme.scaled(widestFirst));
        setColumnWidth(0, std::max(needed, viewport()->width() - others));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableWidget::resizeEvent(event);
        fit();
    }
};

} // namespace

QTableWidget* reportTable(const char* name, QWidget* parent)
{
    auto* table = new ReportTable(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    new FrozenColumn(*table);
    return table;
}

void fillReport(QTableWidget& table, const QStringList& headings,
                const std::vector<QStringList>& rows, const std::vector<int>& numeric)
{
    const auto isNumeric = [&](int column) {
        return std::find(numeric.begin(), numeric.end(), column) != numeric.end();
    };
    const int kept = table.currentRow();
    const QSignalBlocker quiet(table);
    table.setColumnCount(static_cast<int>(headings.size()));
    table.setHorizontalHeaderLabels(headings);
    table.setRowCount(static_cast<int>(rows.size()));
    for (int column = 0; column < table.columnCount(); ++column) {
        const auto side = isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft;
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | side);
        for (int row = 0; row < table.rowCount(); ++row) {
            auto* item = table.item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                table.setItem(row, column, item);
            }
            const auto& text = rows[static_cast<std::size_t>(row)][column];
            if (item->text() != text) {
                item->setText(text);
                item->setToolTip(text);
            }
            item->setTextAlignment(Qt::AlignVCenter | side);
        }
    }
    table.verticalHeader()->setDefaultSectionSize(Theme::current().scaled(28));
    static_cast<ReportTable&>(table).fit();
    if (kept >= 0 && kept < table.rowCount())
        table.selectRow(kept);
}

} // namespace concordat::ui
