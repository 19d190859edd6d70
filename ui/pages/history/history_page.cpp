#include "ui/pages/history/history_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/models/card.h"
#include "ui/models/tsv.h"
#include "ui/pages/history/change_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// More lines than this are counted, not listed.
constexpr std::size_t listedAtMost = 2000;

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_table(new QTableView(this)), m_onlyNamed(new QCheckBox(this)),
      m_name(new QPushButton(this)), m_view(new QPushButton(this)),
      m_bringBack(new QPushButton(this)), m_changesTitle(new QLabel(this)),
      m_changes(new QTableWidget(this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    buildTables();
    m_onlyNamed->setObjectName(QStringLiteral("onlyNamed"));
    m_name->setObjectName(QStringLiteral("nameVersion"));
    m_name->setIcon(icon(QStringLiteral("version")));
    m_view->setObjectName(QStringLiteral("viewVersion"));
    m_view->setIcon(icon(QStringLiteral("view")));
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    m_bringBack->setIcon(icon(QStringLiteral("restore")));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_onlyNamed);
    bar->addStretch(1);
    for (auto* button : {m_view, m_bringBack, m_name})
        bar->addWidget(button);

    auto* entries = cardAround(m_table, this);
    setRole(m_changesTitle, "strong");
    m_changesTitle->setWordWrap(true);
    m_changesTitle->setContentsMargins(space::medium, space::small, space::medium, space::hair);
    auto* changes = cardAround(m_changesTitle, this);
    changes->layout()->addWidget(m_changes);
    m_splitter->addWidget(entries);
    m_splitter->addWidget(changes);
    m_splitter->setHandleWidth(space::medium);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_splitter->setChildrenCollapsible(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addLayout(bar);
    column->addWidget(m_splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showChosen);
    connect(m_onlyNamed, &QCheckBox::toggled, this, [this](bool only) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_table->setRowHidden(
                row, only && m_model.index(row, HistoryModel::version).data().toString().isEmpty());
    });
    connect(m_name, &QPushButton::clicked, this,
            [this] { Q_EMIT navigationRequested(QStringLiteral("command:file.name_version")); });
    connect(m_view, &QPushButton::clicked, this, &HistoryPage::view);
    connect(m_bringBack, &QPushButton::clicked, this, &HistoryPage::bringBack);
}

void HistoryPage::buildTables()
{
    const auto& theme = Theme::current();
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::what, QHeaderView::Stretch);
    constexpr int widths[HistoryModel::columns] = {140, 300, 110, 150};
    for (int column = 0; column < HistoryModel::columns; ++column)
        m_table->setColumnWidth(column, theme.scaled(widths[column]));
    m_changes->setObjectName(QStringLiteral("changesTable"));
    m_changes->setColumnCount(4);
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_changes->setTabKeyNavigation(false);
    m_changes->horizontalHeader()->setStretchLastSection(true);
    constexpr int changeWidths[4] = {230, 130, 170, 170};
    for (int column = 0; column < 4; ++column)
        m_changes->setColumnWidth(column, theme.scaled(changeWidths[column]));
    for (auto* table : {m_table, static_cast<QTableView*>(m_changes)}) {
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(theme.scaled(32));
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void HistoryPage::refresh(const document::Change*)
{
    const auto chosen = chosenRows();
    const auto kept = chosen.empty() ? std::int64_t{0} : m_model.numberAt(chosen.front());
    auto& document = m_session.presentDocument();
    auto entries = document.history();
    if (!entries) {
        Q_EMIT m_session.failed(entries.error());
        return;
    }
    std::map<std::int64_t, QString> versions;
    for (const auto& version : document.state().rows<model::Version>())
        versions[version.entry] = QString::fromStdString(version.name);
    m_model.set(*std::move(entries), std::move(versions));
    const int row = std::max(0, m_model.rowOf(kept));
    if (m_model.rowCount() > 0)
        m_table->selectRow(chosen.empty() || kept == 0 ? 0 : row);
    showChosen();
    Q_EMIT m_onlyNamed->toggled(m_onlyNamed->isChecked());
    Q_EMIT subtitleChanged();
}

void HistoryPage::retranslate()
{
    m_table->setAccessibleName(tr("Journal"));
    m_changes->setAccessibleName(tr("Changes"));
    m_onlyNamed->setText(tr("Named versions only"));
    m_name->setText(tr("Name This Version…"));
    m_view->setText(tr("View Read-only"));
    m_bringBack->setText(tr("Bring Back"));
    m_changes->setHorizontalHeaderLabels({tr("Row"), tr("Field"), tr("Before"), tr("After")});
    m_model.retranslate();
}

QString HistoryPage::subtitle() const
{
    return tr("Everything that was done is kept, with who and when. Select two entries to compare "
              "them.");
}

void HistoryPage::copy()
{
    std::vector<QStringList> block;
    for (const int row : chosenRows()) {
        QStringList line;
        for (int column = 0; column < HistoryModel::columns; ++column)
            line.append(m_model.index(row, column).data().toString());
        block.push_back(line);
    }
    if (!block.empty())
        QApplication::clipboard()->setText(toTsv(block));
}

std::vector<int> HistoryPage::chosenRows() const
{
    std::vector<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void HistoryPage::showChosen()
{
    const auto rows = chosenRows();
    const bool one = rows.size() == 1;
    const bool readOnly = m_session.presentDocument().isReadOnly();
    m_view->setEnabled(one);
    m_view->setToolTip(one ? QString{} : tr("Select one entry."));
    m_bringBack->setEnabled(one && rows.front() > 0 && !readOnly);
    m_bringBack->setToolTip(m_bringBack->isEnabled() ? QString{} : tr("Select one earlier entry."));
    m_name->setEnabled(!readOnly);
    if (rows.empty()) {
        m_changes->setRowCount(0);
        m_changesTitle->setText(tr("Select an entry to see what it changed."));
    } else if (one) {
        m_changesTitle->setText(tr("What this changed"));
        showChanges(m_model.numberAt(rows.front()) - 1, m_model.numberAt(rows.front()));
    } else {
        m_changesTitle->setText(
            tr("From “%1” to “%2”").arg(m_model.nameAt(rows.back()), m_model.nameAt(rows.front())));
        showChanges(m_model.numberAt(rows.back()), m_model.numberAt(rows.front()));
    }
}

void HistoryPage::showChanges(std::int64_t from, std::int64_t to)
{
    auto& document = m_session.presentDocument();
    const auto before = from > 0 ? document.stateAt(from) : model::Result{model::State{}};
    const auto after = document.stateAt(to);
    if (!before || !after) {
        Q_EMIT m_session.failed(before ? after.error() : before.error());
        return;
    }
    const auto change = document::diff(*before, *after);
    const auto lines = changeLines(change, *before, *after);
    const auto shown = std::min(lines.size(), listedAtMost);
    m_changes->setRowCount(static_cast<int>(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        const auto row = static_cast<int>(i);
        int column = 0;
        for (const auto& words : {lines[i].row, lines[i].field, lines[i].before, lines[i].after}) {
            auto* item = new QTableWidgetItem(words);
            item->setToolTip(words);
            m_changes->setItem(row, column++, item);
        }
    }
    m_changesTitle->setText(
        tr("%1 · %2", "two remarks")
            .arg(m_changesTitle->text(), tr("%n changes", "", static_cast<int>(lines.size()))));
}

void HistoryPage::view()
{
    const auto rows = chosenRows();
    const auto state = m_session.presentDocument().stateAt(m_model.numberAt(rows.front()));
    if (!state)
        Q_EMIT m_session.failed(state.error());
    else
        m_session.showEarlier(*state, m_model.nameAt(rows.front()));
}

void HistoryPage::bringBack()
{
    const auto row = chosenRows().front();
    const auto name = m_model.nameAt(row);
    const auto number = m_model.numberAt(row);
    if (m_session.bringBack(
            number,
            model::coreText("Edit", "Bring back “{version}”").with("version", name.toStdString())))
        Q_EMIT messageRequested(
            tr("“%1” is the present state again. Undo takes this back.").arg(name));
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_splitter->property("placed").toBool())
        return;
    m_splitter->setProperty("placed", true);
    m_splitter->setSizes({height() / 2, height() / 2});
}

std::optional<measures::Explanation> HistoryPage::why() const
{
    using model::coreText;
    std::int64_t named = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        named += !m_model.index(row, HistoryModel::version).data().toString().isEmpty();
    measures::Explanation why;
    why.title = coreText("History", "Entries: {count}")
                    .with("count", static_cast<std::int64_t>(m_model.rowCount()));
    why.subtitle = coreText("History", "The journal of this consortium");
    why.inputs = {{coreText("History", "Named versions"),
                   coreText("History", "{count}").with("count", named), false}};
    why.notes = {coreText("History", "Each entry holds who changed what and when, with the values "
                                     "before and after. Undo is an entry too; nothing is erased."),
                 coreText("History", "Each entry is sealed together with the one before it. Tools, "
                                     "Verify Workspace finds an entry that was altered later.")};
    why.wouldChange = {coreText("History", "Bringing an earlier state back adds a new entry; what "
                                           "came after it stays in the journal.")};
    return why;
}

PageInfo historyPageInfo()
{
    auto info = pageInfoOf<HistoryPage>("history", model::coreTextKey("Page", "History"),
                                        PageGroup::portfolio);
    info.shortcut = QKeySequence(Qt::CTRL | Qt::Key_H);
    return info;
}

} // namespace concordat::ui
