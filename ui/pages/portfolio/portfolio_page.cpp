#include "ui/pages/portfolio/portfolio_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QVBoxLayout>
#include <algorithm>
#include <set>
#include <utility>

#include "core/exchange/template.h"
#include "core/measures/key_figures.h"
#include "ui/bridge/text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/frozen_column.h"
#include "ui/models/tsv.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

PortfolioPage::PortfolioPage(Session& session, QWidget* parent)
    : Page(session, parent), m_table(new QTableView(this)), m_words(new QLineEdit(this)),
      m_open(new QPushButton(this)), m_compare(new QPushButton(this)),
      m_import(new QPushButton(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_comparison(new ComparisonPanel(this)),
      m_stack(new QStackedWidget(this)), m_emptyText(new QLabel(this)),
      m_nothingFound(new QLabel(this)), m_emptyImport(new QPushButton(this))
{
    m_filter.setSourceModel(&m_model);
    m_table->setObjectName(QStringLiteral("portfolioTable"));
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PortfolioModel::name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().scaled(34));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    new FrozenColumn(*m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_ownWidths = m_ownWidths || (QApplication::mouseButtons() & Qt::LeftButton) != 0;
    });

    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(320);
    m_open->setObjectName(QStringLiteral("openConsortium"));
    m_open->setIcon(icon(QStringLiteral("open")));
    m_compare->setObjectName(QStringLiteral("compareTwo"));
    m_compare->setIcon(icon(QStringLiteral("compare")));
    m_import->setObjectName(QStringLiteral("importHere"));
    m_import->setIcon(icon(QStringLiteral("import")));
    m_add->setObjectName(QStringLiteral("addConsortium"));
    m_add->setIcon(icon(QStringLiteral("add")));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_words, 10); // what is left beyond its greatest width is for the other
    bar->addStretch(1);
    m_remove->setObjectName(QStringLiteral("removeConsortium"));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    for (auto* button : {m_open, m_compare, m_import, m_add, m_remove})
        bar->addWidget(button);

    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    cardColumn->addWidget(m_table);
    m_nothingFound->setObjectName(QStringLiteral("nothingFound"));
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setWordWrap(true);
    setRole(m_nothingFound, "muted");
    m_nothingFound->hide();
    cardColumn->addWidget(m_nothingFound);
    m_comparison->hide();
    auto* both = new QWidget(this);
    auto* bothColumn = new QVBoxLayout(both);
    bothColumn->setContentsMargins(0, 0, 0, 0);
    bothColumn->setSpacing(space::medium);
    bothColumn->addWidget(card, 1);
    bothColumn->addWidget(m_comparison, 1);

    auto* empty = new QFrame(this);
    setRole(empty, "card");
    auto* emptyColumn = new QVBoxLayout(empty);
    setRole(m_emptyText, "muted");
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    setRole(m_emptyImport, "primary");
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_emptyImport, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(both);
    m_stack->addWidget(empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);

    connect(&m_session, &Session::portfolioChanged, this, [this] {
        m_outdated = true;
        if (isVisible())
            load();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        showFound();
    });
    connect(m_table, &QTableView::doubleClicked, this, &PortfolioPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PortfolioPage::showChosen);
    connect(m_open, &QPushButton::clicked, this, &PortfolioPage::openCurrent);
    connect(m_compare, &QPushButton::clicked, this, &PortfolioPage::compareChosen);
    connect(m_comparison, &ComparisonPanel::closed, m_comparison, &QWidget::hide);
    connect(m_add, &QPushButton::clicked, this, &PortfolioPage::addConsortium);
    connect(m_remove, &QPushButton::clicked, this, &PortfolioPage::removeSelected);
    for (auto* button : {m_import, m_emptyImport})
        connect(button, &QPushButton::clicked, this,
                [this] { Q_EMIT navigationRequested(QStringLiteral("command:file.import")); });
}

void PortfolioPage::refresh(const document::Change* change)
{
    if (!m_session.hasWorkspace())
        return;
    if (change)
        m_model.update(m_session.state());
    else
        load();
    if (change && m_comparison->isVisibleTo(this))
        showComparison();
    const bool readOnly = m_session.workspace().isReadOnly();
    m_add->setEnabled(!readOnly);
    m_import->setEnabled(!readOnly);
    showChosen();
    Q_EMIT subtitleChanged();
}

void PortfolioPage::load()
{
    m_outdated = false;
    m_session.tasks().start(
        {QStringLiteral("portfolio"), tr("Reading the consortia"), true}, this,
        [workspace = m_session.sharedWorkspace()](const TaskControl&) {
            return workspace->loadAll();
        },
        [this,
         workspace = m_session.sharedWorkspace()](model::Result<std::vector<model::State>> states) {
            if (workspace != m_session.sharedWorkspace())
                return;
            if (states)
                take(*std::move(states));
            else
                Q_EMIT m_session.failed(states.error());
        });
}

void PortfolioPage::take(std::vector<model::State> states)
{
    if (m_wanted.isEmpty())
        m_wanted = m_table->currentIndex().data(EntityTableModel::idRole).toString();
    const auto chosen = chosenIds();
    m_model.setStates(std::move(states));
    // An edit may have been made since they were read.
    if (m_session.hasConsortium() && m_session.earlierName().isEmpty())
        m_model.update(m_session.state());
    if (m_comparison->isVisibleTo(this))
        showComparison();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    fitColumns();
    showFound();
    const auto wanted = std::exchange(m_wanted, {});
    goTo(wanted);
    for (int row = 0; chosen.contains(wanted) && row < m_filter.rowCount(); ++row) {
        if (chosen.contains(idAt(row)))
            m_table->selectionModel()->select(
                m_filter.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    showChosen();
    Q_EMIT subtitleChanged();
    // They are read beside the window: what was told before counted nothing yet.
    if (isVisible())
        Q_EMIT whyRequested(*why());
}

void PortfolioPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_outdated && m_session.hasWorkspace())
        load();
}

void PortfolioPage::retranslate()
{
    m_words->setPlaceholderText(tr("Filter consortia, also by member"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_table->setAccessibleName(tr("Consortia"));
    m_open->setText(tr("Open"));
    m_compare->setText(tr("Compare Two"));
    m_import->setText(tr("Import…"));
    m_add->setText(tr("Add…"));
    m_remove->setAccessibleName(tr("Remove from Workspace"));
    m_emptyText->setText(tr("Here stand all consortia of this workspace, to be sorted, searched "
                            "and compared. There is none yet."));
    m_emptyImport->setText(tr("Import Consortia…"));
    m_model.retranslate();
    if (m_comparison->isVisibleTo(this))
        showComparison();
    fitColumns();
    showFound();
}

void PortfolioPage::fitColumns()
{
    if (m_ownWidths)
        return;
    const auto& theme = Theme::current();
    const auto* heading = m_table->horizontalHeader();
    constexpr int least[PortfolioModel::columns] = {140, 240, 84, 84, 0, 0, 0, 0, 0};
    int others = 0;
    for (int column = 0; column < PortfolioModel::columns; ++column) {
        // The arrow of the sorting stands beside the words.
        int wide = heading->sectionSizeHint(column) + theme.scaled(20);
        if (column >= PortfolioModel::members) {
            for (int row = 0; row < m_model.rowCount(); ++row)
                wide = std::max(wide, m_table->fontMetrics().horizontalAdvance(
                                          m_model.index(row, column).data().toString()) +
                                          theme.scaled(28));
        }
        wide = std::max(wide, theme.scaled(least[column]));
        m_table->setColumnWidth(column, wide);
        others += column == PortfolioModel::title ? 0 : wide;
    }
    // The title takes what is left of a wide window.
    const int left = m_table->viewport()->width() - others;
    if (left > m_table->columnWidth(PortfolioModel::title))
        m_table->setColumnWidth(PortfolioModel::title, left);
}

void PortfolioPage::showFound()
{
    const bool none = m_model.rowCount() > 0 && m_filter.rowCount() == 0;
    m_table->setVisible(!none);
    m_nothingFound->setVisible(none);
    m_nothingFound->setText(tr("Nothing here contains “%1”.").arg(m_words->text()));
    Q_EMIT subtitleChanged();
}

QString PortfolioPage::subtitle() const
{
    if (m_filter.rowCount() < m_model.rowCount())
        return tr("%1 of %2 shown")
            .arg(QLocale().toString(m_filter.rowCount()),
                 tr("%Ln consortia", "", m_model.rowCount()));
    std::size_t members = 0;
    for (const auto& state : m_model.states())
        members += state.rows<model::Member>().size();
    return tr("%1 with %2")
        .arg(tr("%Ln consortia", "", m_model.rowCount()),
             tr("%Ln participations", "", static_cast<int>(members)));
}

std::optional<measures::Explanation> PortfolioPage::why() const
{
    using model::coreText;
    measures::Explanation why;
    why.title = coreText("Portfolio", "Consortia of this workspace: {count}")
                    .with("count", static_cast<std::int64_t>(m_model.rowCount()));
    why.subtitle = coreText("Portfolio", "How the columns are counted");
    std::int64_t members = 0;
    std::int64_t active = 0;
    for (const auto& state : m_model.states()) {
        const auto figures = measures::keyFigures(state, m_session.asOf());
        members += static_cast<std::int64_t>(figures.members);
        active += static_cast<std::int64_t>(figures.activeMembers);
    }
    why.inputs = {{coreText("Portfolio", "Participations"),
                   coreText("Portfolio", "{count}").with("count", members), false},
                  {coreText("Portfolio", "of them taking part (committed or signed)"),
                   coreText("Portfolio", "{count}").with("count", active), false}};
    why.notes = {coreText("Portfolio", "An organisation that takes part in two consortia counts "
                                       "twice here, once in each."),
                 coreText("Portfolio", "Amounts in different currencies are never added up; each "
                                       "keeps its own line.")};
    why.wouldChange = {
        chosenRows().size() == 2
            ? coreText("Portfolio", "“Compare Two” sets the two that are selected side by side.")
            : coreText("Portfolio", "Select two consortia to see them side by side.")};
    return why;
}

bool PortfolioPage::goTo(const QString& target)
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (idAt(row) == target) {
            m_table->setCurrentIndex(m_filter.index(row, 0));
            return true;
        }
    }
    // It may not have been read yet.
    if (!m_session.tasks().isRunning(QStringLiteral("portfolio")))
        return false;
    m_wanted = target;
    return true;
}

std::vector<int> PortfolioPage::chosenRows() const
{
    std::set<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

QString PortfolioPage::idAt(int row) const
{
    return m_filter.index(row, 0).data(EntityTableModel::idRole).toString();
}

QStringList PortfolioPage::chosenIds() const
{
    QStringList ids;
    for (const int row : chosenRows())
        ids.append(idAt(row));
    return ids;
}

void PortfolioPage::copy()
{
    std::vector<QStringList> block(1);
    for (int column = 0; column < PortfolioModel::columns; ++column)
        block.front().append(
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const int row : chosenRows()) {
        QStringList line;
        for (int column = 0; column < PortfolioModel::columns; ++column)
            line.append(m_filter.index(row, column).data().toString());
        block.push_back(line);
    }
    if (block.size() > 1)
        QApplication::clipboard()->setText(toTsv(block));
}

void PortfolioPage::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

bool PortfolioPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(object, event);
}

void PortfolioPage::openCurrent()
{
    const auto id = m_table->currentIndex().data(EntityTableModel::idRole).toString();
    if (!id.isEmpty())
        Q_EMIT navigationRequested(QStringLiteral("consortium:") + id);
}

void PortfolioPage::compareChosen()
{
    const auto rows = chosenRows();
    if (rows.size() != 2)
        return;
    m_compared = {idAt(rows[0]), idAt(rows[1])};
    showComparison();
}

void PortfolioPage::showComparison()
{
    std::vector<int> rows;
    for (const auto& id : m_compared) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.index(row, 0).data(EntityTableModel::idRole).toString() == id)
                rows.push_back(row);
        }
    }
    if (rows.size() == 2)
        m_comparison->show(m_model.stateAt(rows[0]), m_model.stateAt(rows[1]));
    else
        m_comparison->hide();
}

void PortfolioPage::showChosen()
{
    const auto count = chosenRows().size();
    m_open->setEnabled(count >= 1);
    m_open->setToolTip(count >= 1 ? QString{} : tr("Select a consortium first."));
    m_compare->setEnabled(count == 2);
    m_compare->setToolTip(count == 2 ? QString{} : tr("Select exactly two consortia."));
    const bool readOnly = m_session.hasWorkspace() && m_session.workspace().isReadOnly();
    m_remove->setEnabled(count >= 1 && !readOnly);
    m_remove->setToolTip(readOnly     ? tr("This workspace is open for reading only.")
                         : count == 0 ? tr("Select a consortium first.")
                                      : tr("Remove from Workspace"));
    const bool two = count == 2;
    if (std::exchange(m_twoChosen, two) != two && isVisible())
        Q_EMIT whyRequested(*why());
}

void PortfolioPage::addConsortium()
{
    QMenu menu(this);
    for (const auto& id : exchange::templateIds())
        menu.addAction(translated(exchange::templateName(id)))->setData(QString::fromStdString(id));
    const auto* chosen = menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
    if (!chosen)
        return;
    const auto id = chosen->data().toString().toStdString();
    auto state = exchange::makeFromTemplate(
        id, {}, [](const model::Text& text) { return translated(text).toStdString(); });
    if (!state) {
        Q_EMIT m_session.failed(state.error());
        return;
    }
    const auto label =
        model::coreText("Edit", "Begin with “{what}”").with("what", exchange::templateName(id));
    if (const auto added = m_session.workspace().add({*state}, label, m_session.userName());
        !added) {
        Q_EMIT m_session.failed(added.error());
        return;
    }
    m_wanted = QString::fromStdString(state->consortium().id.value());
    load();
}

QString PortfolioPage::namedUpTo(int most, QStringList names)
{
    if (const auto more = static_cast<int>(names.size()) - most; more > 0) {
        names.resize(most);
        names.push_back(tr("%n more", "consortia", more));
    }
    return listed(names);
}

void PortfolioPage::removeSelected()
{
    std::vector<std::string> ids;
    QStringList names;
    for (const int row : chosenRows()) {
        const auto index = m_filter.index(row, 0);
        ids.push_back(index.data(EntityTableModel::idRole).toString().toStdString());
        names.push_back(index.data().toString());
    }
    if (ids.empty() || !m_remove->isEnabled())
        return;
    QMessageBox box(QMessageBox::Warning, tr("Remove from Workspace"),
                    ids.size() == 1 ? tr("Remove “%1” from this workspace?").arg(names.front())
                                    : tr("Remove %n consortia from this workspace?", "",
                                         static_cast<int>(ids.size())),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    auto about = tr("Members, charter and history go with it, and Undo does not bring "
                    "them back. To keep a copy, cancel and choose Back Up Workspace… in "
                    "the menu Tools.");
    if (names.size() > 1)
        about.prepend(namedUpTo(12, names) + QStringLiteral("\n\n"));
    box.setInformativeText(about);
    auto* yes = box.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("portfolio.remove"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == yes && m_session.removeConsortia(ids))
        Q_EMIT messageRequested(
            ids.size() == 1 ? tr("“%1” was removed.").arg(names.front())
                            : tr("%n consortia were removed.", "", static_cast<int>(ids.size())));
}

PageInfo portfolioPageInfo()
{
    auto info = pageInfoOf<PortfolioPage>("portfolio", model::coreTextKey("Page", "Portfolio"),
                                          PageGroup::portfolio);
    info.shortcut = QKeySequence(Qt::CTRL | Qt::Key_9);
    info.needsConsortium = false;
    return info;
}

} // namespace concordat::ui
