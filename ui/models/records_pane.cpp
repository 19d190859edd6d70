#include "ui/models/records_pane.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/models/rename_watch.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// Narrower than this the details stand below the table instead of beside it.
constexpr int besideFrom = 860;
/// Below this width of the filter, at normal text size, the buttons beside it give way.
constexpr int usefulFilter = 140;

QFrame* frameAround(QWidget* widget, bool framed, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    auto* column = new QVBoxLayout(frame);
    const int margin = framed ? space::hair : 0;
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(widget);
    if (framed)
        setRole(frame, "card");
    return frame;
}

/// Whether rows of this table show anything that a change touched.
bool concerns(const document::Change& change, const model::TableInfo& info)
{
    if (change.touches(info.id))
        return true;
    for (const auto& field : info.fields) {
        const bool refers =
            field.kind == model::FieldKind::reference || field.kind == model::FieldKind::references;
        if (refers && &field != &info.fields.front() && change.touches(field.target))
            return true;
    }
    return false;
}

/// Why nothing can be done with these rows; empty when something can.
QString whyNotRows(const Session& session, const std::vector<std::string>& ids)
{
    if (!session.hasConsortium() || session.document().isReadOnly())
        return RecordsPane::tr("What is shown here cannot be changed.");
    return ids.empty() ? RecordsPane::tr("Select rows first.") : QString{};
}

/// The tip names the button too, which may be only a picture.
void offerTool(QPushButton& button, const QString& does, const QString& whyNot)
{
    button.setEnabled(whyNot.isEmpty());
    button.setToolTip(whyNot.isEmpty() ? does : does + u'\n' + whyNot);
}

} // namespace

RecordsPane::RecordsPane(Session& session, RecordsOptions options, QWidget* parent)
    : QWidget(parent), m_session(session), m_options(std::move(options)),
      m_table(new RecordsTable(session, m_options.table, m_options.columns, m_options.never, this)),
      m_filter(new QLineEdit(this)), m_details(new QPushButton(this)),
      m_duplicate(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_add(new QPushButton(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)), m_emptyText(new QLabel(this)),
      m_emptyAction(new QPushButton(this)), m_refusalFrame(new QFrame(this)),
      m_refusal(new QLabel(this))
{
    m_table->setWidths(m_options.widths);
    m_table->records().setFixed(m_options.fixed);
    m_table->records().setRefusal([this](const model::Error& error) { refuse(error); });
    if (m_options.details)
        m_form = new EntityForm(session, m_table->records(), this);
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_table->filter().setWords(words);
        showState();
    });
    connect(m_table, &RecordsTable::chosenChanged, this, &RecordsPane::showChosen);
    connect(m_add, &QPushButton::clicked, this, &RecordsPane::add);
    connect(m_duplicate, &QPushButton::clicked, this, &RecordsPane::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &RecordsPane::removeSelected);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_filter->text().isEmpty())
            add();
        else
            m_filter->clear();
    });
    connect(&m_table->records(), &QAbstractItemModel::dataChanged, this,
            [this] { m_refusalFrame->hide(); });
    connect(&m_table->filter(), &QAbstractItemModel::rowsInserted, this,
            [this] { m_refusalFrame->hide(); });
    setWords({});
    showState();
    showChosen();
}

void RecordsPane::build()
{
    const auto named = [this](QWidget* widget, const char* part) {
        widget->setObjectName(m_options.name + QLatin1String(part));
    };
    named(m_table, "Table");
    named(m_filter, "Filter");
    named(m_details, "Details");
    named(m_duplicate, "Duplicate");
    named(m_remove, "Remove");
    named(m_add, "Add");
    named(m_emptyAction, "AddFirst");
    named(m_emptyText, "Empty");
    named(m_refusal, "Refusal");
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_duplicate->setIcon(icon(QStringLiteral("copy")));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_details->setCheckable(true);
    m_details->setVisible(m_form != nullptr);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_filter, 100); // as wide as it may be before anything stays free
    bar->addStretch(1);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(space::small);
    bar->addLayout(m_tools);
    for (auto* button : {m_details, m_duplicate, m_remove, m_add})
        bar->addWidget(button);

    m_splitter->addWidget(frameAround(m_table, m_options.framed, this));
    m_splitter->setHandleWidth(space::medium);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_splitter->setChildrenCollapsible(false);
    if (m_form) {
        auto* beside = frameAround(m_form, m_options.framed, this);
        m_splitter->addWidget(beside);
        m_splitter->setStretchFactor(0, 3);
        m_splitter->setStretchFactor(1, 1);
        beside->hide();
        connect(m_details, &QPushButton::toggled, beside, &QWidget::setVisible);
    }

    auto* empty = new QFrame(this);
    if (m_options.framed)
        setRole(empty, "card");
    auto* emptyColumn = new QVBoxLayout(empty);
    setRole(m_emptyText, "muted");
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    setRole(m_emptyAction, "primary");
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_emptyAction, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);

    setRole(m_refusalFrame, "error");
    auto* refusalRow = new QHBoxLayout(m_refusalFrame);
    refusalRow->setContentsMargins(space::medium, space::hair, space::hair, space::hair);
    setRole(m_refusal, "high");
    m_refusal->setWordWrap(true);
    auto* close = new QToolButton(m_refusalFrame);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    refusalRow->addWidget(m_refusal, 1);
    refusalRow->addWidget(close);
    connect(close, &QToolButton::clicked, m_refusalFrame, &QWidget::hide);
    m_refusalFrame->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_refusalFrame);
}

void RecordsPane::setWords(RecordsWords words)
{
    m_words = std::move(words);
    m_table->setAccessibleName(m_words.title);
    m_filter->setPlaceholderText(m_words.filter.isEmpty() ? tr("Filter") : m_words.filter);
    m_filter->setAccessibleName(m_words.title.isEmpty() ? m_filter->placeholderText()
                                                        : tr("%1: filter").arg(m_words.title));
    m_add->setText(m_words.add.isEmpty() ? tr("Add") : m_words.add);
    m_details->setText(tr("Details"));
    const auto name = [this](QPushButton* button, const QString& does) {
        button->setAccessibleName(m_words.title.isEmpty() ? does
                                                          : tr("%1: %2").arg(m_words.title, does));
    };
    name(m_add, m_add->text());
    name(m_duplicate, tr("Duplicate"));
    name(m_remove, tr("Remove"));
    name(m_details, m_details->text());
    fitBar();
    if (m_form)
        m_form->retranslate();
    showState();
    for (auto* button : {m_duplicate, m_remove})
        offerTool(*button, button == m_duplicate ? tr("Duplicate") : tr("Remove"),
                  whyNotRows(m_session, chosenIds()));
}

void RecordsPane::refresh(const document::Change* change)
{
    if (change && !concerns(*change, m_table->records().info()))
        return;
    m_table->records().refresh();
    if (change && !change->touches(m_options.table))
        m_table->viewport()->update(); // names of rows that others refer to
    if (m_form)
        m_form->refresh();
    if (!change)
        m_refusalFrame->hide();
    showState();
    showChosen();
}

void RecordsPane::setRows(std::function<bool(const void* row)> wanted)
{
    m_table->filter().setRows(std::move(wanted));
    showState();
    showChosen();
}

void RecordsPane::setPreset(EntityTableModel::Preset preset)
{
    m_table->records().setPreset(std::move(preset));
}

void RecordsPane::addTool(QWidget* widget)
{
    m_tools->addWidget(widget);
}

void RecordsPane::showState()
{
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    const auto why = writable ? QString{} : tr("What is shown here cannot be changed.");
    for (auto* button : {m_add, m_emptyAction}) {
        button->setEnabled(writable);
        button->setToolTip(why);
    }
    const bool none = m_table->filter().rowsBeforeWords() == 0;
    const bool nothingFound = !none && m_table->filter().rowCount() == 0;
    if (nothingFound) {
        m_emptyText->setText(tr("Nothing here contains “%1”.").arg(m_filter->text()));
        m_emptyAction->setText(tr("Clear the Filter"));
        m_emptyAction->setEnabled(true);
    } else {
        m_emptyText->setText(m_words.empty);
        m_emptyAction->setText(m_words.addFirst.isEmpty() ? m_add->text() : m_words.addFirst);
    }
    m_stack->setCurrentIndex(none || nothingFound ? 1 : 0);
    m_add->setVisible(!none);
    m_duplicate->setVisible(!none);
    m_remove->setVisible(!none);
    m_filter->setVisible(!none || !m_filter->text().isEmpty());
    m_details->setVisible(m_form && !none);
}

std::string RecordsPane::chosenId() const
{
    const auto ids = chosenIds();
    return ids.size() == 1 ? ids.front() : std::string{};
}

bool RecordsPane::choose(const std::string& id)
{
    if (m_table->choose(id))
        return true;
    m_filter->clear();
    return m_table->choose(id);
}

void RecordsPane::add()
{
    auto& records = m_table->records();
    const auto preset = records.preset();
    if (askNew) {
        const auto values = askNew();
        if (!values)
            return;
        auto all = preset;
        all.insert(all.end(), values->begin(), values->end());
        records.setPreset(std::move(all));
    }
    const auto ids = chosenIds();
    const auto id = records.add(ids.empty() ? std::string{} : ids.back(),
                                m_words.newName.isEmpty() ? tr("Unnamed") : m_words.newName);
    records.setPreset(preset);
    if (id.empty())
        return;
    refresh(nullptr);
    choose(id);
    m_table->setFocus();
    if (const auto index = m_table->firstEditable(id); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->edit(index);
    }
}

void RecordsPane::duplicate()
{
    const auto made = m_table->records().duplicate(chosenIds());
    if (made.empty())
        return;
    refresh(nullptr);
    m_table->choose(made);
    m_table->setFocus();
}

void RecordsPane::removeSelected()
{
    const auto ids = chosenIds();
    if (!ids.empty() && m_table->records().remove(ids))
        Q_EMIT messageRequested(
            tr("%n rows were removed with everything that belonged to them. Undo brings them back.",
               "", static_cast<int>(ids.size())));
}

void RecordsPane::paste()
{
    const RenameWatch watch(m_table->records());
    if (m_table->pasteCells()) {
        m_table->records().refresh();
        if (const auto words = watch.words(); !words.isEmpty())
            Q_EMIT messageRequested(words);
    }
}

bool RecordsPane::append(const std::vector<QStringList>& block)
{
    return m_table->addRows(block);
}

void RecordsPane::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void RecordsPane::refuse(const model::Error& error)
{
    m_refusal->setText(translated(error));
    m_refusal->setAccessibleName(tr("Refused: %1").arg(m_refusal->text()));
    m_refusalFrame->show();
}

QString RecordsPane::refusal() const
{
    return m_refusalFrame->isHidden() ? QString{} : m_refusal->text();
}

void RecordsPane::showChosen()
{
    const auto ids = chosenIds();
    if (m_form)
        m_form->setRows(ids);
    for (auto* button : {m_duplicate, m_remove})
        offerTool(*button, button == m_duplicate ? tr("Duplicate") : tr("Remove"),
                  whyNotRows(m_session, ids));
    Q_EMIT chosenChanged(ids.size() == 1 ? QString::fromStdString(ids.front()) : QString{});
}

RecordsPane* RecordsPane::inUse(const QWidget* page)
{
    const auto panes = page->findChildren<RecordsPane*>();
    const auto* focus = QApplication::focusWidget();
    RecordsPane* seen = nullptr;
    for (auto* pane : panes) {
        if (focus && (pane == focus || pane->isAncestorOf(focus)))
            return pane;
        if (!seen && pane->isVisible())
            seen = pane;
        // With the focus outside, such as in a menu, the chosen cells say where the user is.
        if (pane->isVisible() && pane->m_table->selectionModel()->hasSelection() &&
            !seen->m_table->selectionModel()->hasSelection())
            seen = pane;
    }
    return seen;
}

void RecordsPane::fitBar()
{
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    int wanted = Theme::current().scaled(usefulFilter) + m_tools->sizeHint().width();
    for (auto* button : {m_details, m_duplicate, m_remove, m_add})
        wanted += button->isHidden() ? 0 : space::small + button->sizeHint().width();
    if (wanted <= width())
        return;
    // Their pictures and tips say the same.
    for (auto* button : {m_duplicate, m_remove})
        button->setText({});
}

void RecordsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitBar();
    if (!m_form)
        return;
    const auto wanted =
        width() >= Theme::current().scaled(besideFrom) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted && m_splitter->property("placed").toBool())
        return;
    m_splitter->setProperty("placed", true);
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Horizontal)
        m_splitter->setSizes({width() * 62 / 100, width() * 38 / 100});
    else
        m_splitter->setSizes({height() * 6 / 10, height() * 4 / 10});
}

void RecordsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords(m_words);
    QWidget::changeEvent(event);
}

} // namespace concordat::ui
