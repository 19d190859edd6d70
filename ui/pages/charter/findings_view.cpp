#include "ui/pages/charter/findings_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

WordTable::WordTable(QWidget* parent) : QTableWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSortingEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTextElideMode(Qt::ElideNone);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this,
            [this](int row) { Q_EMIT rowChosen(item(row, 0)->data(Qt::UserRole).toString()); });
}

void WordTable::setHeads(const QStringList& heads)
{
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, column < 2 ? QHeaderView::ResizeToContents
                                                                    : QHeaderView::Stretch);
}

void WordTable::setRows(const std::vector<Row>& rows)
{
    const auto kept = currentRow() >= 0 ? item(currentRow(), 0)->data(Qt::UserRole) : QVariant{};
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& words = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = new QTableWidgetItem{words.cells[static_cast<std::size_t>(column)]};
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (column == 0) {
                cell->setData(Qt::UserRole, words.link);
                if (words.colour.isValid())
                    cell->setForeground(words.colour);
            }
            setItem(row, column, cell);
        }
        if (kept.isValid() && words.link == kept.toString() && currentRow() < 0)
            setCurrentCell(row, 0);
    }
}

QString WordTable::textToCopy() const
{
    QStringList lines;
    const auto selected = selectionModel()->selectedRows();
    for (int row = 0; row < rowCount(); ++row) {
        if (!selected.isEmpty() && !selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << item(row, column)->text();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void WordTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

void WordTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentRow() >= 0)
        Q_EMIT rowChosen(item(currentRow(), 0)->data(Qt::UserRole).toString());
    else
        QTableWidget::keyPressEvent(event);
}

namespace {

QVBoxLayout* cardWith(QWidget* owner, QLayout* bar, QLabel* summary, WordTable* table)
{
    auto* frame = new QFrame{owner};
    setRole(frame, "card");
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    if (bar)
        layout->addLayout(static_cast<QHBoxLayout*>(bar));
    else
        layout->addWidget(summary);
    summary->setWordWrap(true);
    layout->addWidget(table, 1);
    auto* outer = new QVBoxLayout{owner};
    outer->setContentsMargins(0, space::medium, 0, 0);
    outer->addWidget(frame);
    return layout;
}

} // namespace

FindingsView::FindingsView(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel{this}), m_profileLabel(new QLabel{this}),
      m_profile(new QComboBox{this}), m_table(new WordTable{this})
{
    m_table->setObjectName(QStringLiteral("charter.findings"));
    m_profile->setObjectName(QStringLiteral("charter.profile"));
    m_profileLabel->setBuddy(m_profile);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_profileLabel);
    bar->addWidget(m_profile);
    cardWith(this, bar, m_summary, m_table);
    connect(m_table, &WordTable::rowChosen, this, &FindingsView::linkActivated);
    connect(m_profile, &QComboBox::activated, this, &FindingsView::profileChanged);
}

QString FindingsView::profile() const
{
    return m_profile->currentData().toString();
}

void FindingsView::setProfiles(const std::vector<std::pair<QString, QString>>& idsAndNames)
{
    const auto kept = profile();
    m_profile->clear();
    for (const auto& [id, name] : idsAndNames)
        m_profile->addItem(name, id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(kept)));
}

void FindingsView::show(const CharterSheet& sheet)
{
    std::vector<WordTable::Row> rows;
    for (const auto& finding : sheet.findings()) {
        const auto look = lookOf(finding.state);
        rows.push_back({{tr("%1 %2", "mark, state").arg(look.mark, look.word),
                         QString::fromStdString(finding.place), translated(finding.reason)},
                        QString::fromStdString(finding.link),
                        look.colour});
    }
    m_table->setRows(rows);
    m_summary->setText(rows.empty() ? tr("Nothing is wrong or risky in this charter.")
                                    : tr("%n finding(s); double-click or Enter leads to the place.",
                                         nullptr, static_cast<int>(rows.size())));
}

void FindingsView::retranslate()
{
    m_table->setHeads({tr("State"), tr("Place"), tr("What is wrong or risky")});
    m_table->setAccessibleName(tr("Findings"));
    m_profileLabel->setText(tr("&Held against"));
}

DeviationsView::DeviationsView(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel{this}), m_table(new WordTable{this})
{
    m_table->setObjectName(QStringLiteral("charter.deviations"));
    cardWith(this, nullptr, m_summary, m_table);
    connect(m_table, &WordTable::rowChosen, this, &DeviationsView::linkActivated);
}

void DeviationsView::show(const CharterSheet& sheet)
{
    std::vector<WordTable::Row> rows;
    for (const auto& deviation : sheet.deviations())
        rows.push_back({{QString::fromStdString(deviation.heading), translated(deviation.what),
                         QString::fromStdString(deviation.proposed),
                         QString::fromStdString(deviation.present)},
                        QString::fromStdString("charter/" + deviation.article),
                        {}});
    m_table->setRows(rows);
    m_summary->setText(rows.empty() ? tr("The charter follows the library everywhere.")
                                    : tr("%n deviation(s) from what the library proposes for this "
                                         "consortium; double-click or Enter leads to the article.",
                                         nullptr, static_cast<int>(rows.size())));
}

void DeviationsView::retranslate()
{
    m_table->setHeads({tr("Article"), tr("What"), tr("Library"), tr("Charter")});
    m_table->setAccessibleName(tr("Deviations from the library"));
}

} // namespace concordat::ui
