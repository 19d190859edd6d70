#include "ui/pages/calendar/calendar_page.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QTimer>
#include <algorithm>

#include "core/cadence/moving.h"
#include "ui/bridge/calendar.h"
#include "ui/bridge/text.h"
#include "ui/figures/cadence_figures.h"
#include "ui/pages/calendar/calendar_why.h"
#include "ui/pages/calendar/plan_dialog.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;
using model::Date;
using model::OccurrenceStatus;

namespace {

QString bodyName(const model::State& state, const std::optional<model::Id<model::Body>>& id)
{
    const auto* body = id ? state.find(*id) : nullptr;
    return body ? QString::fromStdString(body->name) : QString{};
}

QString statusWords(OccurrenceStatus status)
{
    return translated(model::vocabularyOf<OccurrenceStatus>().label(static_cast<int>(status)));
}

} // namespace

int CalendarPage::monthsShown() const
{
    return m_view == month ? 1 : (m_view == quarter ? 3 : 12);
}

cadence::Span CalendarPage::shownSpan() const
{
    return {m_first, m_first.plusMonths(monthsShown()).plusDays(-1)};
}

void CalendarPage::showCalendar()
{
    const auto asOf = m_session.asOf();
    if (!m_placed) {
        m_month = Date{asOf.year(), asOf.month(), 1};
        m_placed = true;
    }
    m_first = m_month;
    if (m_view == quarter)
        m_first = Date{m_month.year(), (m_month.month() - 1) / 3 * 3 + 1, 1};
    else if (m_view == year || m_view == list)
        m_first = Date{m_month.year(), 1, 1};
    const bool present = toQt(asOf) == QDate::currentDate();
    m_today->setText(present ? tr("Today") : tr("Judged Day"));
    m_today->setToolTip(present ? tr("Go to today")
                                : tr("Everything is judged as of %1: go there. Analyse ▸ Judge as "
                                     "of changes the day.")
                                      .arg(formatted(asOf)));
    m_calendar = cadence::calendarOf(m_session.state(), shownSpan());
    const QLocale locale;
    const auto first = toQt(m_first);
    if (m_view == month)
        m_span->setText(locale.toString(first, tr("MMMM yyyy", "format of a month")));
    else if (m_view == year || m_view == list)
        m_span->setText(locale.toString(first, QStringLiteral("yyyy")));
    else
        m_span->setText(QStringLiteral("%1 – %2").arg(
            locale.toString(first, tr("MMM yyyy", "format of a month")),
            locale.toString(toQt(shownSpan().until), tr("MMM yyyy", "format of a month"))));
    m_grid->setVisible(m_view != list);
    m_list->setVisible(m_view == list);
    if (m_view == list)
        fillList();
    else
        m_grid->show(m_calendar, m_first, monthsShown(), asOf);
    showChosen();
    Q_EMIT subtitleChanged();
}

void CalendarPage::fillList()
{
    const QSignalBlocker quiet{m_list};
    m_list->setHorizontalHeaderLabels(
        {tr("Day"), tr("Time"), tr("Meeting"), tr("Status"), tr("Body")});
    m_list->setRowCount(static_cast<int>(m_calendar.meetings.size()));
    int current = -1;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const auto& meeting = m_calendar.meetings[static_cast<std::size_t>(row)];
        const QStringList cells{formatted(meeting.start.date),
                                QString::fromStdString(meeting.start.clock()),
                                QString::fromStdString(meeting.title), statusWords(meeting.status),
                                bodyName(m_session.state(), meeting.body)};
        for (int i = 0; i < cells.size(); ++i)
            m_list->setItem(row, i, new QTableWidgetItem(cells[i]));
        if (meeting.key == m_listed || (current < 0 && meeting.start.date >= m_session.asOf()))
            current = row;
    }
    // Day, time and status are never cut; what is left goes to the name.
    int taken = 0;
    for (const int column : {0, 1, 3}) {
        m_list->resizeColumnToContents(column);
        taken += m_list->columnWidth(column);
    }
    const auto& theme = Theme::current();
    m_list->setColumnWidth(2, std::clamp(m_list->viewport()->width() - taken - theme.scaled(90),
                                         theme.scaled(160), theme.scaled(320)));
    if (current >= 0) {
        m_list->setCurrentCell(current, 0);
        m_listed = m_calendar.meetings[static_cast<std::size_t>(current)].key;
    } else {
        m_listed.clear();
    }
}

const cadence::Meeting* CalendarPage::chosen() const
{
    return m_calendar.find(m_view == list ? m_listed : m_grid->chosen());
}

void CalendarPage::showChosen()
{
    if (const auto* meeting = chosen())
        m_card->show(m_session.state(), *meeting, m_session.asOf());
    else
        m_card->showNone(
            m_view == list
                ? tr("No meeting is chosen.")
                : tr("<b>%1</b><br>No meeting on this day.").arg(formatted(m_grid->day())));
}

void CalendarPage::fillDue()
{
    m_due = cadence::dueOn(m_session.state(), m_session.asOf());
    const auto now = cadence::dueNow(m_due);
    m_dueList->clear();
    for (std::size_t i = 0; i < m_due.size(); ++i) {
        if (i == now)
            addDueHeading(tr("In the next %1 days: %2")
                              .arg(cadence::dueWithin)
                              .arg(static_cast<int>(m_due.size() - now)));
        const auto& due = m_due[i];
        const auto words =
            tr("%1 · %2", "day, what is due").arg(formatted(due.on), translated(due.words));
        auto* item = new QListWidgetItem(due.time == cadence::DueTime::overdue
                                             ? QStringLiteral("▲ ") + tr("overdue: %1").arg(words)
                                             : words,
                                         m_dueList);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_dueTitle->setText(tr("Due or overdue now: %1").arg(now));
}

void CalendarPage::addDueHeading(const QString& words)
{
    auto* item = new QListWidgetItem(words, m_dueList);
    auto font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
}

void CalendarPage::refresh(const document::Change* change)
{
    // Another consortium and another day of judgement have a present of their own.
    const auto& id = m_session.state().consortium().id;
    if (id != m_consortium || m_session.asOf() != m_judgedOn) {
        m_consortium = id;
        m_judgedOn = m_session.asOf();
        m_placed = false;
        forgetMessage();
    }
    // What was said of an edit goes with the next edit, and with its undoing.
    if (m_session.hasConsortium() && m_session.presentDocument().number() != m_toldAt)
        forgetMessage();
    m_series->refresh(change);
    m_checks->forget();
    showCalendar();
    fillDue();
    if (m_tabs->currentIndex() == checksTab)
        m_checks->fill();
    emitWhy();
}

QString CalendarPage::subtitle() const
{
    const auto series = m_session.state().rows<model::MeetingSeries>().size();
    if (series == 0)
        return tr("No series yet: plan the reviews that stage, model and charter ask for.");
    return tr("%1 series · %2 due or overdue").arg(series).arg(cadence::dueNow(m_due));
}

std::optional<measures::Explanation> CalendarPage::why() const
{
    if (m_tabs->currentIndex() == calendarTab) {
        if (const auto* meeting = chosen())
            return whyMeeting(m_session.state(), *meeting);
    }
    return cadence::planOf(m_session.state(),
                           cadence::basisOf(m_session.state(), m_session.asOf(), systemTimeZone()),
                           charterDuties(m_session.state(), m_session.asOf()))
        .why;
}

void CalendarPage::emitWhy()
{
    if (const auto explanation = why())
        Q_EMIT whyRequested(*explanation);
}

std::vector<figures::Figure> CalendarPage::figures() const
{
    return figures::cadenceFigures(m_session.state(), m_session.asOf());
}

bool CalendarPage::goTo(const QString& target)
{
    // The page is shown before it asks.
    if (target == QStringLiteral("holidays") || target == QStringLiteral("import")) {
        m_tabs->setCurrentIndex(calendarTab);
        QTimer::singleShot(0, m_files,
                           target == QStringLiteral("import") ? &CalendarFiles::importFile
                                                              : &CalendarFiles::importHolidays);
        return true;
    }
    const QStringList views{QStringLiteral("month"), QStringLiteral("quarter"),
                            QStringLiteral("year"), QStringLiteral("list")};
    if (const auto view = views.indexOf(target); view >= 0) {
        m_tabs->setCurrentIndex(calendarTab);
        m_views->button(static_cast<int>(view))->click();
        return true;
    }
    if (target == QStringLiteral("series") || target == QStringLiteral("checks")) {
        m_tabs->setCurrentIndex(target == QStringLiteral("series") ? seriesTab : checksTab);
        return true;
    }
    if (const auto day = Date::parse(target.section(u'/', -1).toStdString())) {
        m_tabs->setCurrentIndex(calendarTab);
        m_month = Date{day->year(), day->month(), 1};
        m_placed = true;
        showCalendar();
        m_grid->setDay(*day);
        m_grid->choose(target.toStdString());
        return true;
    }
    return m_series->choose(target.toStdString());
}

void CalendarPage::step(int direction)
{
    m_month = m_month.plusMonths(direction * monthsShown());
    showCalendar();
}

void CalendarPage::tell(const QString& words)
{
    m_messageText->setText(words);
    m_message->setVisible(!words.isEmpty());
    m_toldAt = m_session.hasConsortium() ? m_session.presentDocument().number() : 0;
}

void CalendarPage::forgetMessage()
{
    m_message->hide();
}

void CalendarPage::moveTo(const std::string& key, Date day)
{
    const auto* meeting = m_calendar.find(key);
    if (!meeting || day == meeting->start.date)
        return;
    const auto& state = m_session.state();
    const auto notice = cadence::noticeOf(state, *meeting, day, m_session.asOf());
    const auto row = cadence::movedTo(state, *meeting, day);
    const auto title = meeting->title;
    if (!m_session.edit(
            coreText("Journal", "Move “{title}” to {day}").with("title", title).with("day", day),
            [&](document::Draft& draft) -> model::Status {
                draft.put(row);
                return {};
            }))
        return;
    auto words = tr("“%1” moved to %2; undo takes it back.")
                     .arg(QString::fromStdString(title), formatted(day));
    if (notice.late)
        words += u' ' + tr("◆ Its notice would have been due on %1: the body has to agree to the "
                           "shorter notice.")
                            .arg(formatted(*notice.due));
    else if (notice.due)
        words += u' ' + tr("Notice is due on %1.").arg(formatted(*notice.due));
    if (notice.announced)
        words += u' ' + tr("◆ The notice of the old day was already due: tell everybody.");
    tell(words);
    if (m_view != list)
        m_grid->choose(key);
}

void CalendarPage::toggleCancelled()
{
    const auto* meeting = chosen();
    if (!meeting)
        return;
    const bool cancelled = meeting->status == OccurrenceStatus::cancelled;
    const auto row =
        cadence::withStatus(m_session.state(), *meeting,
                            cancelled ? OccurrenceStatus::planned : OccurrenceStatus::cancelled);
    m_session.edit((cancelled ? coreText("Journal", "Restore the meeting “{title}” of {day}")
                              : coreText("Journal", "Cancel the meeting “{title}” of {day}"))
                       .with("title", meeting->title)
                       .with("day", meeting->start.date),
                   [&](document::Draft& draft) -> model::Status {
                       draft.put(row);
                       return {};
                   });
}

void CalendarPage::openMeeting(const QString& key)
{
    Q_EMIT navigationRequested(QStringLiteral("meetings/") + key);
}

void CalendarPage::createPlan()
{
    const auto& state = m_session.state();
    const auto plan =
        cadence::planOf(state, cadence::basisOf(state, m_session.asOf(), systemTimeZone()),
                        charterDuties(state, m_session.asOf()));
    PlanDialog dialog{plan, this};
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().empty())
        return;
    if (m_session.edit(coreText("Journal", "Create {n} series of the review plan")
                           .with("n", static_cast<std::int64_t>(dialog.chosen().size())),
                       [&](document::Draft& draft) -> model::Status {
                           applyPlan(draft, plan, dialog.chosen());
                           return {};
                       }))
        tell(tr("%n series created; undo takes them back.", nullptr,
                static_cast<int>(dialog.chosen().size())));
}

void CalendarPage::copy()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->copy();
}

void CalendarPage::paste()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->paste();
}

void CalendarPage::removeSelected()
{
    if (m_tabs->currentIndex() == seriesTab)
        m_series->removeSelected();
}

void CalendarPage::find()
{
    m_tabs->setCurrentIndex(seriesTab);
    m_series->find();
}

PageInfo calendarPageInfo()
{
    auto info = pageInfoOf<CalendarPage>("calendar", model::coreTextKey("Page", "Calendar"),
                                         PageGroup::cadence);
    info.railState = [](const model::State& state, Date) {
        RailState rail;
        if (!state.rows<model::MeetingSeries>().empty())
            rail.mark = RailState::Mark::complete;
        return rail;
    };
    return info;
}

} // namespace concordat::ui
