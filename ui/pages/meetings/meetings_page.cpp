#include "ui/pages/meetings/meetings_page.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/cadence/moving.h"
#include "core/warnings/warnings.h"
#include "ui/bridge/text.h"
#include "ui/models/wrapped_rows.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::AgendaItem;
using model::coreText;
using model::Id;
using model::Occurrence;
using model::OccurrenceStatus;

namespace {

cadence::Span spanShown(model::Date asOf)
{
    return {asOf.plusMonths(-24), asOf.plusMonths(6)};
}

QString statusMark(OccurrenceStatus status)
{
    switch (status) {
    case OccurrenceStatus::held: return QStringLiteral("✓ ");
    case OccurrenceStatus::cancelled: return QStringLiteral("✕ ");
    case OccurrenceStatus::planned: break;
    }
    return QStringLiteral("○ ");
}

RecordsPane* makePane(Session& session, model::TableId table, const char* name,
                      std::vector<std::string> columns, std::vector<int> widths, QWidget* parent)
{
    RecordsOptions options;
    options.table = table;
    options.name = QString::fromLatin1(name);
    options.columns = std::move(columns);
    options.widths = std::move(widths);
    options.never = {"occurrence"};
    options.framed = false;
    return new RecordsPane(session, std::move(options), parent);
}

} // namespace

MeetingsPage::MeetingsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_list(new QListWidget(this)), m_add(new QPushButton(this)),
      m_title(new QLabel(this)), m_facts(new QLabel(this)), m_held(new QPushButton(this)),
      m_notices(new MeetingNotices(session, this)), m_stack(new QStackedWidget(this)),
      m_emptyText(new QLabel(this)), m_prepare(new QPushButton(this)), m_tabs(new QTabWidget(this)),
      m_addDue(new QPushButton(this)),
      m_agenda(makePane(session, model::tableOf<AgendaItem>(), "agenda",
                        {"position", "title", "kind", "note", "owner", "done"},
                        {70, 240, 100, 160, 110}, this)),
      m_attendance(new MeetingAttendance(session, this)),
      m_motions(new MeetingMotions(session, this)), m_minutes(new MeetingMinutes(session, this)),
      m_actions(makePane(session, model::tableOf<model::Action>(), "meetingActions",
                         {"title", "owner", "dueOn", "doneOn", "decision", "note"},
                         {230, 130, 110, 110, 130}, this)),
      m_review(new MeetingReview(session, this))
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setHandleWidth(space::medium);
    splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::current().scaled(180), 1000});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->addWidget(splitter, 1);

    for (auto* pane : {m_agenda, m_actions})
        connect(pane, &RecordsPane::messageRequested, this, &Page::messageRequested);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (m_filling || at < 0)
            return;
        m_minutes->store();
        m_key = m_list->item(at)->data(Qt::UserRole).toString().toStdString();
        showChosen();
    });
    connect(m_add, &QPushButton::clicked, this, &MeetingsPage::addMeeting);
    connect(m_prepare, &QPushButton::clicked, this, &MeetingsPage::prepare);
    connect(m_addDue, &QPushButton::clicked, this, &MeetingsPage::addDue);
    connect(m_held, &QPushButton::clicked, this, &MeetingsPage::markHeld);
    connect(m_motions, &MeetingMotions::whyRequested, this, &Page::whyRequested);
    connect(m_motions, &MeetingMotions::actionRequested, this, [this](const QString& id) {
        m_tabs->setCurrentIndex(actionsTab);
        m_actions->choose(id.toStdString());
    });
    connect(m_notices, &MeetingNotices::meetingCalled, this,
            [this](const QString& id) { goTo(id); });
    connect(m_review, &MeetingReview::navigationRequested, this, &Page::navigationRequested);
    connect(m_review, &MeetingReview::messageRequested, this, &Page::messageRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (const auto explanation = why())
            Q_EMIT whyRequested(*explanation);
    });
}

QWidget* MeetingsPage::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("meetings.list"));
    wrapRows(*m_list);
    m_add->setObjectName(QStringLiteral("meetings.add"));
    m_add->setIcon(icon(QStringLiteral("add")));
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    left->setMinimumWidth(Theme::current().scaled(170));
    return left;
}

QWidget* MeetingsPage::buildAgenda()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::medium, 0, 0);
    m_addDue->setObjectName(QStringLiteral("meetings.add_due"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_addDue);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_agenda, 1);
    return page;
}

QWidget* MeetingsPage::buildRight()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    setRole(m_title, "lead");
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("meetings.title"));
    setRole(m_facts, "muted");
    m_facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("meetings.facts"));
    m_held->setObjectName(QStringLiteral("meetings.held"));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    head->addWidget(m_held, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_notices);

    m_tabs->setObjectName(QStringLiteral("meetings.tabs"));
    m_tabs->addTab(buildAgenda(), {});
    m_tabs->addTab(m_attendance, {});
    m_tabs->addTab(m_motions, {});
    m_tabs->addTab(m_minutes, {});
    m_tabs->addTab(m_actions, {});
    m_tabs->addTab(m_review, {});
    auto* empty = new QFrame(this);
    setRole(empty, "card");
    auto* emptyColumn = new QVBoxLayout(empty);
    setRole(m_emptyText, "muted");
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_prepare->setObjectName(QStringLiteral("meetings.prepare"));
    setRole(m_prepare, "primary");
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_prepare, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    return right;
}

const cadence::Meeting* MeetingsPage::chosen() const
{
    return m_calendar.find(m_key);
}

const Occurrence* MeetingsPage::row() const
{
    const auto* meeting = chosen();
    return meeting && meeting->occurrence ? m_session.state().find(*meeting->occurrence) : nullptr;
}

void MeetingsPage::load()
{
    const auto asOf = m_session.asOf();
    m_calendar = cadence::calendarOf(m_session.state(), spanShown(asOf));
    fillList();
}

std::string MeetingsPage::nextMeeting(model::Date asOf) const
{
    constexpr int soon = 31;
    const cadence::Meeting* next = nullptr;
    const cadence::Meeting* last = nullptr;
    for (const auto& meeting : m_calendar.meetings) {
        if (meeting.start.date < asOf)
            last = &meeting;
        else if (meeting.status == OccurrenceStatus::planned &&
                 (!next || (!next->body && meeting.body &&
                            daysBetween(next->start.date, meeting.start.date) <= soon)))
            next = &meeting;
    }
    const auto* chosen = next ? next : last;
    return chosen ? chosen->key : std::string{};
}

void MeetingsPage::fillList()
{
    m_filling = true;
    m_list->clear();
    const auto asOf = m_session.asOf();
    if (!chosen()) {
        m_key.clear();
        // The next meeting, of a body where there is one soon; else the last one.
        m_key = nextMeeting(asOf);
    }
    for (const auto& meeting : m_calendar.meetings) {
        auto* item =
            new QListWidgetItem(statusMark(meeting.status) + formatted(meeting.start.date) + u'\n' +
                                    QString::fromStdString(meeting.title),
                                m_list);
        item->setData(Qt::UserRole, QString::fromStdString(meeting.key));
        if (meeting.key == m_key)
            m_list->setCurrentItem(item);
    }
    if (auto* current = m_list->currentItem())
        m_list->scrollToItem(current, QAbstractItemView::PositionAtCenter);
    m_filling = false;
    showChosen();
}

void MeetingsPage::showChosen()
{
    const auto* meeting = chosen();
    const auto* recorded = row();
    m_stack->setCurrentIndex(recorded ? 0 : 1);
    m_prepare->setVisible(meeting != nullptr);
    m_held->setVisible(recorded != nullptr);
    m_notices->setVisible(false);
    m_title->setText(meeting ? QString::fromStdString(meeting->title) : QString{});
    m_facts->clear();
    if (!meeting) {
        m_emptyText->setText(tr("No meetings yet. Plan the reviews on the page Calendar, or add a "
                                "meeting here."));
        return;
    }
    const auto& state = m_session.state();
    const auto* body = meeting->body ? state.find(*meeting->body) : nullptr;
    QStringList facts{formatted(meeting->start.date),
                      QString::fromStdString(meeting->start.clock()),
                      translated(model::vocabularyOf<OccurrenceStatus>().label(
                          static_cast<int>(meeting->status)))};
    if (body)
        facts += QString::fromStdString(body->name);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    if (!recorded) {
        m_emptyText->setText(
            tr("This meeting follows from its series. Prepare it to fill its agenda "
               "with what is due then, and to record it."));
        return;
    }
    const bool planned = recorded->status == OccurrenceStatus::planned;
    m_held->setVisible(planned);
    const auto id = recorded->id;
    m_agenda->showOnly<AgendaItem>([id](const AgendaItem& item) { return item.occurrence == id; });
    m_agenda->setPreset({{"occurrence", id.value()}});
    m_actions->showOnly<model::Action>(
        [id](const model::Action& action) { return action.occurrence == id; });
    m_actions->setPreset({{"occurrence", id.value()}});
    m_notices->show(*recorded, meeting->deadlines);
    m_attendance->show(*recorded);
    m_motions->show(*recorded);
    m_minutes->show(*recorded);
    m_review->show(*recorded);
    m_dueCount = due().size();
    m_addDue->setText(tr("Add What Is Due (%1)").arg(m_dueCount));
    m_addDue->setEnabled(m_dueCount > 0);
    m_addDue->setToolTip(m_dueCount > 0
                             ? tr("Triggers that fired, warnings, open actions, obligations, terms "
                                  "that end and scores that are stale")
                             : tr("Everything that is due is on the agenda."));
    if (const auto explanation = why())
        Q_EMIT whyRequested(*explanation);
}

std::vector<cadence::ProposedItem> MeetingsPage::due() const
{
    const auto* meeting = chosen();
    const auto* recorded = row();
    if (!meeting || !recorded)
        return {};
    std::vector<cadence::ProposedItem> warned;
    for (const auto& warning : m_session.judgement().warnings) {
        if (warning.finding.status != warnings::Status::fired || warning.acknowledged ||
            warning.rule->severity != warnings::Severity::high)
            continue;
        warned.push_back({model::AgendaKind::warning,
                          "warning." + std::to_string(warning.rule->number),
                          warning.rule->title.text(),
                          warning.finding.message,
                          {}});
    }
    return cadence::proposeAgenda(m_session.state(), recorded->id, meeting->start.date,
                                  std::move(warned));
}

model::Status MeetingsPage::addItems(document::Draft& draft, const Id<Occurrence>& meeting,
                                     const std::vector<cadence::ProposedItem>& items) const
{
    int position = 0;
    for (const auto& item : draft.rows<AgendaItem>()) {
        if (item.occurrence == meeting)
            position = std::max<int>(position, item.position);
    }
    for (const auto& item : items) {
        AgendaItem row;
        row.occurrence = meeting;
        row.position = ++position;
        row.title = translated(item.title).toStdString();
        row.kind = item.kind;
        row.reference = item.reference;
        row.owner = item.owner;
        row.note = translated(item.facts).toStdString();
        draft.add(std::move(row));
    }
    return {};
}

void MeetingsPage::addDue()
{
    const auto* recorded = row();
    if (!recorded)
        return;
    const auto items = due();
    const auto id = recorded->id;
    m_session.edit(coreText("Journal", "Put what is due on the agenda of “{title}”")
                       .with("title", chosen()->title),
                   [&](document::Draft& draft) { return addItems(draft, id, items); });
}

void MeetingsPage::prepare()
{
    const auto* meeting = chosen();
    if (!meeting)
        return;
    const auto row = cadence::withStatus(m_session.state(), *meeting, meeting->status);
    const auto title = meeting->title;
    const auto day = meeting->start.date;
    if (m_session.edit(coreText("Journal", "Prepare the meeting “{title}” of {day}")
                           .with("title", title)
                           .with("day", day),
                       [&](document::Draft& draft) -> model::Status {
                           draft.put(row);
                           return {};
                       }))
        m_tabs->setCurrentIndex(agendaTab);
}

void MeetingsPage::addMeeting()
{
    Occurrence row;
    row.id = Id<Occurrence>{model::newId()};
    row.title = tr("New meeting").toStdString();
    row.date = m_session.asOf().plusDays(14);
    for (const auto& body : m_session.state().rows<model::Body>()) {
        if (body.kind == model::BodyKind::jointManagementCommittee)
            row.body = body.id;
    }
    m_key = row.id.value();
    m_session.edit(coreText("Journal", "Call a meeting"),
                   [&](document::Draft& draft) -> model::Status {
                       draft.put(row);
                       return {};
                   });
}

void MeetingsPage::markHeld()
{
    const auto* recorded = row();
    if (!recorded)
        return;
    const auto id = recorded->id;
    const auto day = chosen()->start.date;
    if (day > m_session.asOf())
        return m_session.report(
            {model::ErrorCode::input,
             coreText("Meetings", "The meeting is on {day}, and everything is judged as of "
                                  "{today}: it cannot have been held yet. Move it to the day on "
                                  "which it was held, or judge as of a later day (menu Analyse).")
                 .with("day", day)
                 .with("today", m_session.asOf()),
             {},
             {}});
    m_session.edit(
        coreText("Journal", "Record that “{title}” was held").with("title", chosen()->title),
        [&](document::Draft& draft) -> model::Status {
            draft.update(id, [](Occurrence& meeting) { meeting.status = OccurrenceStatus::held; });
            return {};
        });
}

void MeetingsPage::refresh(const document::Change* change)
{
    m_agenda->refresh(change);
    m_actions->refresh(change);
    load();
    Q_EMIT subtitleChanged();
}

void MeetingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Meetings"));
    m_add->setText(tr("Call a Meeting"));
    m_held->setText(tr("It Was Held"));
    m_prepare->setText(tr("Prepare Meeting"));
    m_tabs->setAccessibleName(tr("Parts of the meeting"));
    m_tabs->setTabText(agendaTab, tr("Agenda"));
    m_tabs->setTabText(attendanceTab, tr("Attendance"));
    m_tabs->setTabText(motionsTab, tr("Motions"));
    m_tabs->setTabText(minutesTab, tr("Minutes"));
    m_tabs->setTabText(actionsTab, tr("Actions"));
    m_tabs->setTabText(reviewTab, tr("Review"));
    m_agenda->setWords({.title = tr("Agenda"),
                        .empty = tr("What the meeting deals with. “Add What Is Due” fills it with "
                                    "triggers, warnings, actions, obligations and terms."),
                        .add = tr("Add Item"),
                        .newName = tr("New item")});
    m_actions->setWords({.title = tr("Actions"),
                         .empty = tr("Who does what until when, as decided at this meeting."),
                         .add = tr("Add Action"),
                         .newName = tr("New action")});
    m_notices->retranslate();
    m_attendance->retranslate();
    m_motions->retranslate();
    m_minutes->retranslate();
    m_review->retranslate();
    if (m_session.hasConsortium())
        load();
}

QString MeetingsPage::subtitle() const
{
    std::size_t held = 0;
    std::size_t planned = 0;
    for (const auto& meeting : m_calendar.meetings) {
        held += meeting.status == OccurrenceStatus::held;
        planned += meeting.status == OccurrenceStatus::planned;
    }
    return tr("%1 held within two years, %2 ahead or not recorded").arg(held).arg(planned);
}

std::optional<measures::Explanation> MeetingsPage::why() const
{
    const auto* recorded = row();
    if (!recorded)
        return {};
    if (m_tabs->currentIndex() == motionsTab) {
        if (auto vote = m_motions->why())
            return vote;
    }
    return cadence::whyQuorum(m_session.state(), *recorded);
}

bool MeetingsPage::goTo(const QString& target)
{
    const QStringList tabs{QStringLiteral("agenda"),  QStringLiteral("attendance"),
                           QStringLiteral("motions"), QStringLiteral("minutes"),
                           QStringLiteral("actions"), QStringLiteral("review")};
    if (const auto tab = tabs.indexOf(target); tab >= 0) {
        m_tabs->setCurrentIndex(static_cast<int>(tab));
        return true;
    }
    const auto id = target.toStdString();
    if (const auto* action = m_session.state().find(Id<model::Action>{id});
        action && action->occurrence) {
        for (const auto& meeting : m_calendar.meetings) {
            if (meeting.occurrence == action->occurrence)
                m_key = meeting.key;
        }
        m_tabs->setCurrentIndex(actionsTab);
        fillList();
        return m_actions->choose(id);
    }
    for (const auto& meeting : m_calendar.meetings) {
        if (meeting.key == id || (meeting.occurrence && meeting.occurrence->value() == id)) {
            m_key = meeting.key;
            fillList();
            return true;
        }
    }
    return false;
}

void MeetingsPage::copy()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->copy();
}

void MeetingsPage::paste()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->paste();
}

void MeetingsPage::removeSelected()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->removeSelected();
}

void MeetingsPage::find()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->find();
}

PageInfo meetingsPageInfo()
{
    auto info = pageInfoOf<MeetingsPage>("meetings", model::coreTextKey("Page", "Meetings"),
                                         PageGroup::cadence);
    // The same meetings as the line under the title counts.
    info.railState = [](const model::State& state, model::Date asOf) {
        RailState rail;
        const auto meetings = state.rows<Occurrence>();
        const cadence::Span span = spanShown(asOf);
        const auto held =
            std::count_if(meetings.begin(), meetings.end(), [&span](const auto& meeting) {
                return meeting.status == OccurrenceStatus::held && meeting.date &&
                       *meeting.date >= span.from && *meeting.date <= span.until;
            });
        if (held > 0)
            rail.count = QString::number(held);
        return rail;
    };
    return info;
}

} // namespace concordat::ui
