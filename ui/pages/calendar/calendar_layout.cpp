#include "ui/pages/calendar/calendar_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <array>

#include "ui/bridge/text.h"
#include "ui/models/wrapped_rows.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::Date;

namespace {

Date fromQt(QDate day)
{
    return {day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day())};
}

} // namespace

CalendarPage::CalendarPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget(this)), m_views(new QButtonGroup(this)),
      m_back(new QToolButton(this)), m_forward(new QToolButton(this)),
      m_today(new QPushButton(this)), m_span(new QLabel(this)), m_plan(new QPushButton(this)),
      m_files(new CalendarFiles(session, this)), m_message(new QFrame(this)),
      m_messageText(new QLabel(this)), m_grid(new CalendarGrid(this)),
      m_list(new QTableWidget(this)), m_card(new MeetingCard(this)), m_dueTitle(new QLabel(this)),
      m_dueList(new QListWidget(this)), m_checks(new CalendarChecks(session, this))
{
    RecordsOptions options;
    options.table = model::tableOf<model::MeetingSeries>();
    options.name = QStringLiteral("series");
    options.columns = {"title", "recurrence", "startsOn", "startTime", "body", "kind", "formal"};
    options.widths = {220, 240, 110, 80, 150};
    options.details = true;
    options.framed = false;
    m_series = new RecordsPane(session, std::move(options), this);
    connect(m_series, &RecordsPane::messageRequested, this, &Page::messageRequested);

    m_tabs->setObjectName(QStringLiteral("calendar.tabs"));
    m_tabs->addTab(buildCalendar(), {});
    m_tabs->addTab(m_series, {});
    m_tabs->addTab(m_checks, {});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == checksTab)
            m_checks->fill();
        emitWhy();
    });
    connect(m_views, &QButtonGroup::idClicked, this, [this](int view) {
        m_view = static_cast<View>(view);
        showCalendar();
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, [this] {
        m_placed = false;
        showCalendar();
        m_grid->setDay(m_session.asOf());
    });
    connect(m_plan, &QPushButton::clicked, this, &CalendarPage::createPlan);
    connect(m_files, &CalendarFiles::told, this, &CalendarPage::tell);
    connect(m_grid, &CalendarGrid::dayChosen, this, [this] {
        showChosen();
        emitWhy();
    });
    connect(m_grid, &CalendarGrid::meetingActivated, this, &CalendarPage::openMeeting);
    connect(m_grid, &CalendarGrid::moveRequested, this,
            [this](const QString& key, QDate day) { moveTo(key.toStdString(), fromQt(day)); });
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row < 0 || static_cast<std::size_t>(row) >= m_calendar.meetings.size())
            return;
        m_listed = m_calendar.meetings[static_cast<std::size_t>(row)].key;
        showChosen();
        emitWhy();
    });
    connect(m_list, &QTableWidget::cellActivated, this,
            [this] { openMeeting(QString::fromStdString(m_listed)); });
    connect(m_card, &MeetingCard::moveRequested, this, [this](Date day) {
        if (const auto* meeting = chosen())
            moveTo(std::string{meeting->key}, day);
    });
    connect(m_card, &MeetingCard::refused, this,
            [this](const model::Error& error) { tell(QStringLiteral("▲ ") + translated(error)); });
    connect(m_card, &MeetingCard::cancelRequested, this, &CalendarPage::toggleCancelled);
    connect(m_card, &MeetingCard::openRequested, this, [this] {
        if (const auto* meeting = chosen())
            openMeeting(QString::fromStdString(meeting->key));
    });
    connect(m_dueList, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const auto which = item->data(Qt::UserRole);
        if (!which.isValid()) // a heading
            return;
        const auto& due = m_due[static_cast<std::size_t>(which.toInt())];
        const auto key = QString::fromStdString(due.key);
        if (due.kind == cadence::DueKind::feedback)
            return;
        if (due.kind == cadence::DueKind::obligation)
            Q_EMIT navigationRequested(QStringLiteral("agreements/") + key);
        else
            Q_EMIT navigationRequested(QStringLiteral("meetings/") + key);
    });
}

QLayout* CalendarPage::buildTools()
{
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    const std::array names{"calendar.month", "calendar.quarter", "calendar.year", "calendar.list"};
    for (int view = month; view <= list; ++view) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        button->setChecked(view == m_view);
        button->setObjectName(QString::fromLatin1(names.at(static_cast<std::size_t>(view))));
        m_views->addButton(button, view);
        tools->addWidget(button);
    }
    m_back->setObjectName(QStringLiteral("calendar.back"));
    m_forward->setObjectName(QStringLiteral("calendar.forward"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_forward->setIcon(icon(QStringLiteral("forward")));
    m_today->setObjectName(QStringLiteral("calendar.today"));
    setRole(m_span, "lead");
    m_span->setObjectName(QStringLiteral("calendar.span"));
    tools->addSpacing(space::small);
    tools->addWidget(m_back);
    tools->addWidget(m_today);
    tools->addWidget(m_forward);
    tools->addWidget(m_span, 1);
    return tools;
}

QWidget* CalendarPage::buildCalendar()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(buildTools());
    setRole(m_message, "message");
    m_messageText->setWordWrap(true);
    m_messageText->setObjectName(QStringLiteral("calendar.message"));
    auto* messageRow = new QHBoxLayout(m_message);
    messageRow->addWidget(m_messageText, 1);
    m_message->hide();
    column->addWidget(m_message);

    m_grid->setObjectName(QStringLiteral("calendar.grid"));
    m_list->setObjectName(QStringLiteral("calendar.table"));
    m_list->setColumnCount(5);
    m_list->verticalHeader()->hide();
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_grid, 1);
    leftColumn->addWidget(m_list, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(buildSide());
    splitter->setHandleWidth(space::medium);
    splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1000, Theme::current().scaled(270)});
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    return page;
}

QWidget* CalendarPage::buildSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_card);
    setRole(m_dueTitle, "strong");
    m_dueTitle->setObjectName(QStringLiteral("calendar.due_title"));
    column->addWidget(m_dueTitle);
    m_dueList->setObjectName(QStringLiteral("calendar.due"));
    wrapRows(*m_dueList);
    m_dueList->setMinimumHeight(Theme::current().scaled(90));
    column->addWidget(m_dueList, 1);
    m_plan->setObjectName(QStringLiteral("calendar.plan"));
    setRole(m_plan, "primary");
    column->addWidget(m_plan);
    column->addWidget(m_files);
    // A message above, large text or a meeting with much to say: it scrolls, and nothing is cut.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(Theme::current().scaled(240));
    return scroll;
}

void CalendarPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Views of the calendar"));
    m_tabs->setTabText(calendarTab, tr("Calendar"));
    m_tabs->setTabText(seriesTab, tr("Series"));
    m_tabs->setTabText(checksTab, tr("Checks"));
    m_views->button(month)->setText(tr("Month"));
    m_views->button(quarter)->setText(tr("Quarter"));
    m_views->button(year)->setText(tr("Year"));
    m_views->button(list)->setText(tr("List"));
    m_back->setToolTip(tr("Earlier"));
    m_back->setAccessibleName(tr("Earlier"));
    m_forward->setToolTip(tr("Later"));
    m_forward->setAccessibleName(tr("Later"));
    m_plan->setText(tr("Plan Reviews…"));
    m_files->retranslate();
    m_card->retranslate();
    m_checks->retranslate();
    m_grid->setAccessibleName(tr("Calendar. Arrow keys go from day to day, Alt and arrow keys move "
                                 "the meeting, Space goes to the next meeting of the day."));
    m_list->setAccessibleName(tr("List of meetings"));
    m_dueList->setAccessibleName(tr("What is due now and in the next days"));
    m_series->setWords({.title = tr("Meeting series"),
                        .empty = tr("A series says what recurs: meetings, reviews, evaluations, "
                                    "surveys. Plan the reviews that stage, model and charter ask "
                                    "for, or add a series of your own."),
                        .add = tr("Add Series"),
                        .newName = tr("New series")});
    forgetMessage();
    if (m_session.hasConsortium()) {
        showCalendar();
        fillDue();
        if (m_tabs->currentIndex() == checksTab)
            m_checks->fill();
    }
}

} // namespace concordat::ui
