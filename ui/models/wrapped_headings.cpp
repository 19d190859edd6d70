#include "ui/models/wrapped_headings.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int mostLines = 5;

void fitHeight(QHeaderView& header)
{
    const auto* model = header.model();
    const auto metrics = header.fontMetrics();
    int height = metrics.height();
    for (int section = 0; model && section < header.count(); ++section) {
        const auto words = model->headerData(section, header.orientation()).toString();
        const QRect room(0, 0, std::max(1, header.sectionSize(section) - space::large), 10000);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, words).height());
    }
    header.setFixedHeight(std::min(height, mostLines * metrics.lineSpacing()) + space::medium);
}

} // namespace

void wrapHeadings(QTableView& table)
{
    auto* header = table.horizontalHeader();
    header->setDefaultAlignment(
        static_cast<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap));
    // An ellipsis would keep the words on one line.
    header->setTextElideMode(Qt::ElideNone);
    const auto fit = [header] { fitHeight(*header); };
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, header, fit);
    QObject::connect(table.model(), &QAbstractItemModel::columnsInserted, header, fit);
    QObject::connect(table.model(), &QAbstractItemModel::headerDataChanged, header, fit);
    QObject::connect(header, &QHeaderView::sectionResized, header, fit);
    fit();
}

} // namespace concordat::ui
