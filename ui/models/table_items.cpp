#include "ui/models/table_items.h"

namespace concordat::ui {

QTableWidgetItem* readOnlyCell(const QString& words, bool numeric)
{
    auto* item = new QTableWidgetItem(words);
    item->setTextAlignment(Qt::AlignVCenter | (numeric ? Qt::AlignRight : Qt::AlignLeft));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace concordat::ui
