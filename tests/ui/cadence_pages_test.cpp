#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "core/cadence/calendar.h"
#include "core/cadence/due.h"
#include "core/cadence/motions.h"
#include "core/cadence/notices.h"
#include "support/fixture.h"
#include "ui/bridge/text.h"
#include "ui/pages/calendar/calendar_grid.h"
#include "ui/pages/meetings/meeting_notices.h"
#include "ui/shell/page_host.h"
#include "ui/shell/starters.h"

using namespace concordat;
using model::Date;
using model::DecisionOutcome;
using model::OccurrenceStatus;

namespace {

std::vector<model::State> teachingSample()
{
    for (const auto& sample : ui::shippedStarters().samples) {
        if (sample.id == QLatin1String("teaching"))
            return *sample.make();
    }
    qFatal("there is no teaching sample");
}

template <class Widget>
Widget* child(test::WindowFixture& fixture, const char* name)
{
    auto* found = fixture.window->findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    QCoreApplication::processEvents();
}

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void open(test::WindowFixture& fixture, const QString& language)
{
    fixture.open(fixture.workspaceWith(teachingSample()));
    fixture.language.use(language);
    QCoreApplication::processEvents();
}

/// The words that the window shows in its language.
QString said(const QString& language, const char* english, const char* chinese)
{
    return QString::fromUtf8(language == QLatin1String("en") ? english : chinese);
}

const model::Occurrence& committee(test::WindowFixture& fixture)
{
    return *fixture.session.state().find(model::Id<model::Occurrence>{"jmc-2026-07"});
}

} // namespace

class CadencePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsDraggedToAnotherDayAndUndone_data() { languages(); }
    void aMeetingIsDraggedToAnotherDayAndUndone()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar/ser-jmc/2026-07-16")));
        auto* grid = child<ui::CalendarGrid>(fixture, "calendar.grid");
        const auto chip = grid->rectOfMeeting("ser-jmc/2026-07-16");
        QVERIFY(chip.isValid());
        const auto target = grid->rectOf(Date{2026, 7, 22}).center();
        QTest::mousePress(grid, Qt::LeftButton, {}, chip.center());
        QTest::mouseMove(grid, (chip.center() + target) / 2);
        QMouseEvent move{QEvent::MouseMove, QPointF{target}, grid->mapToGlobal(QPointF{target}),
                         Qt::NoButton,      Qt::LeftButton,  {}};
        QCoreApplication::sendEvent(grid, &move);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, target);
        QCOMPARE(committee(fixture).date, (Date{2026, 7, 22}));
        QCOMPARE(committee(fixture).originalDate, (Date{2026, 7, 16}));
        // The sample is judged on 30 June: the notice for the 22nd is due on 8 July.
        QVERIFY(!child<QLabel>(fixture, "calendar.message")->text().isEmpty());
        QVERIFY(fixture.session.undo());
        QCOMPARE(committee(fixture).date, (Date{2026, 7, 16}));
    }

    void arrowKeysMoveAMeetingAndALateNoticeIsSaid_data() { languages(); }
    void arrowKeysMoveAMeetingAndALateNoticeIsSaid()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar/ser-jmc/2026-07-16")));
        auto* grid = child<ui::CalendarGrid>(fixture, "calendar.grid");
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(committee(fixture).date, (Date{2026, 7, 9}));
        QVERIFY(child<QLabel>(fixture, "calendar.message")
                    ->text()
                    .contains(said(language, "shorter notice", "缩短通知期")));
        QCOMPARE(grid->day(), (Date{2026, 7, 9}));
        // Elsewhere in the window this key goes back to the page before.
        QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(committee(fixture).date, (Date{2026, 7, 8}));
        QCOMPARE(fixture.window->pages().pageId(), QStringLiteral("calendar"));
    }

    void theBlankPartOfADayMovesNothing()
    {
        test::WindowFixture fixture;
        open(fixture, QStringLiteral("en"));
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar/ser-jmc/2026-07-16")));
        auto* grid = child<ui::CalendarGrid>(fixture, "calendar.grid");
        const auto from = grid->rectOf(Date{2026, 7, 16}).bottomLeft() + QPoint{4, -4};
        const auto target = grid->rectOf(Date{2026, 7, 22}).center();
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QMouseEvent move{QEvent::MouseMove, QPointF{target}, grid->mapToGlobal(QPointF{target}),
                         Qt::NoButton,      Qt::LeftButton,  {}};
        QCoreApplication::sendEvent(grid, &move);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, target);
        QCOMPARE(committee(fixture).date, (Date{2026, 7, 16}));
    }

    void everyViewShowsTheMeetingsOfItsMonths_data() { languages(); }
    void everyViewShowsTheMeetingsOfItsMonths()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar/2026-07-01")));
        auto* grid = child<ui::CalendarGrid>(fixture, "calendar.grid");
        QVERIFY(!grid->rectOf(Date{2026, 8, 1}).isValid());
        click(child<QPushButton>(fixture, "calendar.quarter"));
        QVERIFY(grid->rectOf(Date{2026, 9, 30}).isValid());
        QVERIFY(!grid->rectOf(Date{2026, 10, 1}).isValid());
        click(child<QPushButton>(fixture, "calendar.year"));
        QVERIFY(grid->rectOf(Date{2026, 12, 31}).isValid());
        click(child<QPushButton>(fixture, "calendar.list"));
        auto* table = child<QTableWidget>(fixture, "calendar.table");
        QVERIFY(table->isVisible());
        QVERIFY(!grid->isVisible());
        const auto calendar =
            cadence::calendarOf(fixture.session.state(), {Date{2026, 1, 1}, Date{2026, 12, 31}});
        QCOMPARE(table->rowCount(), static_cast<int>(calendar.meetings.size()));
    }

    void thePlanIsCreatedAsOneEdit_data() { languages(); }
    void thePlanIsCreatedAsOneEdit()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar")));
        const auto before = fixture.session.state().rows<model::MeetingSeries>().size();
        QTimer::singleShot(0, [&] {
            auto* dialog =
                fixture.window->findChild<QDialog*>(QStringLiteral("calendar.plan_dialog"));
            QVERIFY(dialog);
            click(dialog->findChild<QPushButton*>(QStringLiteral("calendar.plan_create")));
        });
        click(child<QPushButton>(fixture, "calendar.plan"));
        const auto series = fixture.session.state().rows<model::MeetingSeries>();
        QVERIFY(series.size() > before + 8);
        // What the sample does already is not doubled.
        QVERIFY(!fixture.session.state().find(model::Id<model::MeetingSeries>{"plan-committee"}));
        QVERIFY(fixture.session.undo());
        QCOMPARE(fixture.session.state().rows<model::MeetingSeries>().size(), before);
    }

    void aMeetingIsHeldFromItsAgendaToItsAcceptedMinutes_data() { languages(); }
    void aMeetingIsHeldFromItsAgendaToItsAcceptedMinutes()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("meetings/jmc-2026-07")));
        click(child<QPushButton>(fixture, "meetings.add_due"));
        std::size_t items = 0;
        bool trigger = false;
        for (const auto& item : fixture.session.state().rows<model::AgendaItem>()) {
            items += item.occurrence.value() == "jmc-2026-07";
            trigger = trigger || item.kind == model::AgendaKind::trigger;
        }
        QVERIFY(items >= 10);
        QVERIFY(trigger);
        QVERIFY(!child<QPushButton>(fixture, "meetings.add_due")->isEnabled());

        auto* tabs = child<QTabWidget>(fixture, "meetings.tabs");
        tabs->setCurrentIndex(2);
        QTimer::singleShot(0, [&] {
            auto* dialog = fixture.window->findChild<QInputDialog*>();
            QVERIFY(dialog);
            dialog->setTextValue(QStringLiteral("Adopt the yearly review"));
            dialog->accept();
        });
        click(child<QPushButton>(fixture, "meetings.add_motion"));
        auto* votes = child<QTableWidget>(fixture, "meetings.votes");
        QVERIFY(votes->rowCount() >= 5);
        // The sample is judged on 30 June: nobody closes a vote of a meeting that lies ahead.
        auto* close = child<QPushButton>(fixture, "meetings.close_vote");
        QVERIFY(!close->isEnabled());
        QVERIFY(!close->toolTip().isEmpty());
        fixture.session.setAsOf(committee(fixture).date);
        // Nobody is there: the vote can be closed, but nothing passes.
        QVERIFY(!qobject_cast<QComboBox*>(votes->cellWidget(0, 2))->isEnabled());
        click(close);
        QCOMPARE(decision(fixture).outcome, DecisionOutcome::inquorate);
        QVERIFY(!decision(fixture).reasons.empty());
        QVERIFY(!child<QPushButton>(fixture, "meetings.motion_action")->isEnabled());
        QVERIFY(fixture.session.undo());
        QCOMPARE(decision(fixture).outcome, DecisionOutcome::pending);

        tabs->setCurrentIndex(1);
        auto* attendance = child<QTableWidget>(fixture, "meetings.attendance");
        for (int row = 0; row < 6; ++row)
            attendance->item(row, 0)->setCheckState(Qt::Checked);
        QCOMPARE(committee(fixture).present.size(), std::size_t{6});
        QVERIFY(child<QLabel>(fixture, "meetings.quorum")->text().startsWith(QStringLiteral("✓")));

        tabs->setCurrentIndex(2);
        const auto whySays = [&] {
            const auto why = fixture.window->pages().page()->why();
            return why ? model::toEnglish(why->title) : std::string{};
        };
        QCOMPARE(whySays(), std::string("No result yet: nobody has voted"));
        for (int row = 0; row < votes->rowCount(); ++row) {
            auto* choice = qobject_cast<QComboBox*>(votes->cellWidget(row, 2));
            if (!choice->isEnabled())
                continue;
            choice->setCurrentIndex(
                choice->findData(static_cast<int>(model::VoteChoice::inFavour)));
            Q_EMIT choice->activated(choice->currentIndex());
        }
        click(close);
        QCOMPARE(decision(fixture).outcome, DecisionOutcome::passed);
        QCOMPARE(fixture.window->focusWidget(),
                 child<QPushButton>(fixture, "meetings.motion_action"));
        auto* action = child<QPushButton>(fixture, "meetings.motion_action");
        const auto actions = [&] { return fixture.session.state().rows<model::Action>().size(); };
        const auto before = actions();
        click(action);
        QCOMPARE(actions(), before + 1);
        // It is shown where it stands, and the button leads there again.
        QCOMPARE(tabs->currentIndex(), 4);
        tabs->setCurrentIndex(2);
        click(action);
        QCOMPARE(actions(), before + 1);
        QCOMPARE(tabs->currentIndex(), 4);

        // What lies ahead cannot have been held.
        fixture.session.setAsOf({});
        auto* held = child<QPushButton>(fixture, "meetings.held");
        click(held);
        QCOMPARE(committee(fixture).status, OccurrenceStatus::planned);
        QVERIFY(child<QLabel>(fixture, "message")->text().contains(QStringLiteral("2026")));
        fixture.session.setAsOf(Date{2026, 7, 31});
        click(held);
        QCOMPARE(committee(fixture).status, OccurrenceStatus::held);

        tabs->setCurrentIndex(3);
        click(child<QPushButton>(fixture, "meetings.draft"));
        auto* minutes = child<QPlainTextEdit>(fixture, "meetings.minutes");
        QVERIFY(minutes->toPlainText().contains(QStringLiteral("Adopt the yearly review")));
        click(child<QPushButton>(fixture, "meetings.advance"));
        QCOMPARE(committee(fixture).minutesStatus, model::MinutesStatus::objectionPeriod);
        QVERIFY(committee(fixture).minutesSentOn.has_value());
        click(child<QPushButton>(fixture, "meetings.advance"));
        QCOMPARE(committee(fixture).minutesStatus, model::MinutesStatus::accepted);
        QVERIFY(minutes->isReadOnly());
    }

    void whatAMotionChangesIsNamedAfterIt_data() { languages(); }
    void whatAMotionChangesIsNamedAfterIt()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.session.edit(
            model::literalText("vote"), [](document::Draft& draft) -> model::Status {
                model::Decision row;
                row.id = model::Id<model::Decision>{"motion"};
                row.title = "Raise the share";
                row.occurrence = model::Id<model::Occurrence>{"jmc-2026-07"};
                row.outcome = DecisionOutcome::passed;
                draft.put(row);
                return {};
            }));
        QVERIFY(fixture.window->goTo(QStringLiteral("meetings/jmc-2026-07")));
        child<QTabWidget>(fixture, "meetings.tabs")->setCurrentIndex(2);
        const model::Id<model::RiskShare> share{"market-aurelia"};
        const auto setShare = [&](double value) {
            return fixture.session.edit(
                model::literalText("share"), [&](document::Draft& draft) -> model::Status {
                    draft.update(share, [value](auto& row) { row.share = value; });
                    return {};
                });
        };
        bool edited = false;
        QTimer::singleShot(0, [&] {
            auto* dialog =
                fixture.window->findChild<QDialog*>(QStringLiteral("meetings.carry_out_dialog"));
            QVERIFY(dialog);
            edited = setShare(45);
            auto* list =
                dialog->findChild<QListWidget*>(QStringLiteral("meetings.carry_out_edits"));
            QCOMPARE(list->count(), 1);
            dialog->accept();
        });
        click(child<QPushButton>(fixture, "meetings.carry_out"));
        QVERIFY(edited);
        const model::Id<model::Decision> motion{"motion"};
        QCOMPARE(fixture.session.state().find(motion)->edits, std::vector<std::string>{"share"});
        const auto name = model::toEnglish(fixture.session.document().undoLabel());
        QVERIFY2(name.find("Raise the share") != std::string::npos, name.c_str());
        QVERIFY2(name.find("Joint management committee") != std::string::npos, name.c_str());
        QVERIFY(child<QLabel>(fixture, "meetings.outcome")
                    ->text()
                    .contains(said(language, "Carried out: share", "已执行：share")));
        // Afterwards edits are again nobody's but the user's.
        QVERIFY(setShare(44));
        QCOMPARE(fixture.session.state().find(motion)->edits.size(), std::size_t{1});
        QVERIFY(fixture.session.undo());
        QVERIFY(fixture.session.undo());
        QVERIFY(fixture.session.state().find(motion)->edits.empty());
        QCOMPARE(fixture.session.state().find(share)->share.value, 46.0);
    }

    void whatIsDueStandsInWholeSentences_data() { languages(); }
    void whatIsDueStandsInWholeSentences()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        fixture.window->resize(1280, 800);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar")));
        auto* list = child<QListWidget>(fixture, "calendar.due");
        QTRY_VERIFY(list->count() > 5 && list->visualItemRect(list->item(0)).isValid());
        for (int row = 0; row < list->count(); ++row) {
            const auto rect = list->visualItemRect(list->item(row));
            const auto words = list->fontMetrics().boundingRect(
                QRect{0, 0, rect.width() - 24, 2000}, Qt::TextWordWrap, list->item(row)->text());
            QVERIFY2(rect.height() >= words.height() + 8, qPrintable(list->item(row)->text()));
        }
    }

    void whatIsDueNowStandsApartFromWhatFallsDueSoon_data() { languages(); }
    void whatIsDueNowStandsApartFromWhatFallsDueSoon()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar")));
        const auto due =
            cadence::dueOn(fixture.session.state(), fixture.session.asOf(), cadence::dueWithin);
        const int now = static_cast<int>(cadence::dueNow(due));
        const int later = static_cast<int>(due.size()) - now;
        QVERIFY(now > 0 && later > 0);
        QCOMPARE(child<QLabel>(fixture, "calendar.due_title")->text(),
                 said(language, "Due or overdue now: %1", "现已到期或逾期：%1").arg(now));
        auto* host = fixture.window->findChild<ui::PageHost*>();
        QVERIFY(host->page()->subtitle().contains(QString::number(now)));
        auto* list = child<QListWidget>(fixture, "calendar.due");
        QCOMPARE(list->count(), static_cast<int>(due.size()) + 1);
        auto* heading = list->item(now);
        QCOMPARE(heading->text(),
                 said(language, "In the next 14 days: %1", "今后 14 天内：%1").arg(later));
        // A heading leads nowhere; what stands below it leads to its meeting.
        Q_EMIT list->itemActivated(heading);
        QCOMPARE(host->pageId(), QStringLiteral("calendar"));
        Q_EMIT list->itemActivated(list->item(now + 1));
        QCOMPARE(host->pageId(), QStringLiteral("meetings"));
    }

    void theMonthStaysWhileTheViewChangesAndMessagesGoWithWhatTheySay_data() { languages(); }
    void theMonthStaysWhileTheViewChangesAndMessagesGoWithWhatTheySay()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar/ser-jmc/2026-07-16")));
        for (const char* view :
             {"calendar.quarter", "calendar.year", "calendar.list", "calendar.month"})
            click(child<QPushButton>(fixture, view));
        auto* grid = child<ui::CalendarGrid>(fixture, "calendar.grid");
        QVERIFY(grid->rectOf(Date{2026, 7, 1}).isValid());
        click(child<QToolButton>(fixture, "calendar.forward"));
        QVERIFY(grid->rectOf(Date{2026, 8, 1}).isValid());

        QVERIFY(fixture.window->goTo(QStringLiteral("calendar/ser-jmc/2026-07-16")));
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
        auto* message = child<QLabel>(fixture, "calendar.message");
        QVERIFY(message->isVisible());
        QVERIFY(fixture.session.undo());
        QVERIFY(!message->isVisible());
        // The judged day is told apart from today.
        QVERIFY(child<QPushButton>(fixture, "calendar.today")->text() !=
                said(language, "Today", "今天"));
    }

    void aFileWithoutACalendarIsNamedAndHolidaysAreTakenOver_data() { languages(); }
    void aFileWithoutACalendarIsNamedAndHolidaysAreTakenOver()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar")));
        QTemporaryDir folder;
        const auto written = [&](const char* name, const QByteArray& bytes) {
            const auto path = folder.filePath(QString::fromLatin1(name));
            QFile file{path};
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("the test cannot write");
            return path;
        };
        const auto chooseFile = [&](const QString& path) {
            QTimer::singleShot(0, [path] {
                for (auto* widget : QApplication::topLevelWidgets()) {
                    if (auto* dialog = qobject_cast<QFileDialog*>(widget)) {
                        dialog->selectFile(path);
                        QMetaObject::invokeMethod(dialog, "accept");
                    }
                }
            });
        };
        auto* message = child<QLabel>(fixture, "calendar.message");
        chooseFile(written("nonsense.ics", "hello"));
        click(child<QPushButton>(fixture, "calendar.import"));
        QVERIFY2(message->text().contains(said(language, "is no calendar", "不是日历")),
                 qPrintable(message->text()));
        QVERIFY(!message->text().contains(said(language, "ends in", "结尾")));

        const auto path = written("days.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                                              "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Harvest\r\n"
                                              "DTSTART;VALUE=DATE:20261102\r\nEND:VEVENT\r\n"
                                              "END:VCALENDAR\r\n");
        const auto before = fixture.session.state().rows<model::Holiday>().size();
        const auto meetings = fixture.session.state().rows<model::MeetingSeries>().size();
        QTimer::singleShot(0, [&] {
            auto* country = fixture.window->findChild<QInputDialog*>();
            QVERIFY(country);
            chooseFile(path);
            country->accept();
        });
        click(child<QPushButton>(fixture, "calendar.holidays"));
        QCOMPARE(fixture.session.state().rows<model::Holiday>().size(), before + 1);
        QCOMPARE(fixture.session.state().rows<model::MeetingSeries>().size(), meetings);
        QVERIFY(
            message->text().startsWith(said(language, "Holidays: 1 added", "节假日：新增 1 个")));
    }

    void aRuleThatIsNoneIsRefusedWhereItIsTyped_data() { languages(); }
    void aRuleThatIsNoneIsRefusedWhereItIsTyped()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("calendar/ser-jmc")));
        const model::Id<model::MeetingSeries> series{"ser-jmc"};
        const auto before = fixture.session.state().find(series)->recurrence;
        auto* table = child<QTableView>(fixture, "seriesTable");
        const auto index = table->currentIndex().siblingAtColumn(1);
        auto* model = table->model();
        QVERIFY(!model->setData(index, QStringLiteral("every full moon")));
        QCOMPARE(fixture.session.state().find(series)->recurrence, before);
        QVERIFY(model->setData(index, QStringLiteral("FREQ=MONTHLY")));
        QCOMPARE(fixture.session.state().find(series)->recurrence, std::string{"FREQ=MONTHLY"});
        // The usual rules stand in words in the cell's editor.
        table->setCurrentIndex(index);
        table->edit(index);
        auto* editor = table->findChild<QComboBox*>(QStringLiteral("recurrenceEditor"));
        QVERIFY(editor);
        QVERIFY(editor->count() >= 7);
        QVERIFY(!editor->itemText(1).contains(QStringLiteral("FREQ")));
    }

    void noticeAndAgendaAreMarkedAsSentAndLateOnesAreNamed_data() { languages(); }
    void noticeAndAgendaAreMarkedAsSentAndLateOnesAreNamed()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("meetings/jmc-2026-07")));
        auto* page = fixture.window->findChild<ui::MeetingNotices*>();
        QVERIFY(page);
        auto* words = child<QLabel>(fixture, "meetings.notices");
        auto* menu = child<QPushButton>(fixture, "meetings.sent")->menu();
        const auto before = fixture.session.state().rows<model::Assumption>().size();
        const auto sent = [&] {
            return cadence::sentOn(fixture.session.state(), committee(fixture).id,
                                   cadence::DeadlineKind::notice);
        };
        // The day is typed in the question that the entry asks.
        const auto answer = [&](const QString& day) {
            QTimer::singleShot(0, fixture.window.get(), [&, day] {
                auto* dialog =
                    fixture.window->findChild<QDialog*>(QStringLiteral("meetings.sentOn"));
                QVERIFY(dialog);
                auto* line = dialog->findChild<QLineEdit*>();
                line->selectAll();
                QTest::keyClicks(line, day);
                click(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok));
                if (dialog->isVisible())
                    QTest::keyClick(dialog, Qt::Key_Escape);
            });
            menu->actions().front()->trigger();
        };
        answer(QStringLiteral("never"));
        QVERIFY(!sent());
        answer(QStringLiteral("2031-01-01")); // ahead of the judged day
        QVERIFY(!sent());
        const auto asOf = fixture.session.asOf();
        answer(QString::fromStdString(asOf.toString()));
        QCOMPARE(sent(), std::optional{asOf});
        const auto days = daysBetween(asOf, *committee(fixture).date);
        const auto* body = cadence::bodyOf(fixture.session.state(), committee(fixture));
        QCOMPARE(words->text().contains(u'◆'), days < body->noticeDays);
        QVERIFY(words->text().contains(ui::formatted(asOf)));
        QCOMPARE(menu->actions().size(), 3);
        menu->actions()[1]->trigger(); // it was not sent after all
        QVERIFY(!sent());
        QCOMPARE(fixture.session.state().rows<model::Assumption>().size(), before);
    }

    void aMeetingWithoutAQuorumIsCalledAgainWithWhatIsLeft_data() { languages(); }
    void aMeetingWithoutAQuorumIsCalledAgainWithWhatIsLeft()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("meetings/jmc-2026-07")));
        auto* again = child<QPushButton>(fixture, "meetings.again");
        QVERIFY(!again->isVisible());
        QVERIFY(fixture.session.edit(model::literalText("Held"), [&](document::Draft& draft) {
            const auto meeting = committee(fixture).id;
            const auto* body = cadence::bodyOf(draft.state(), committee(fixture));
            draft.update(body->id, [](model::Body& row) { row.secondQuorum = 0.25; });
            draft.update(meeting, [&](model::Occurrence& row) {
                row.status = model::OccurrenceStatus::held;
                row.present.clear();
            });
            for (const bool done : {false, true}) {
                model::AgendaItem item;
                item.occurrence = meeting;
                item.title = done ? "Done" : "Left";
                item.done = done;
                draft.add(item);
            }
            return model::Status{};
        }));
        QVERIFY(again->isVisible());
        const auto rows = fixture.session.state().rows<model::Occurrence>().size();
        click(again);
        QCOMPARE(fixture.session.state().rows<model::Occurrence>().size(), rows + 1);
        const auto& first = committee(fixture);
        const model::Occurrence* second = nullptr;
        for (const auto& row : fixture.session.state().rows<model::Occurrence>())
            if (cadence::inquorateBefore(fixture.session.state(), row) == &first)
                second = &row;
        QVERIFY(second);
        QVERIFY(cadence::quorumOf(fixture.session.state(), *second).second);
        QStringList items;
        for (const auto& item : fixture.session.state().rows<model::AgendaItem>())
            if (item.occurrence == second->id)
                items << QString::fromStdString(item.title);
        QVERIFY(items.contains(QStringLiteral("Left")));
        QVERIFY(!items.contains(QStringLiteral("Done")));
        QVERIFY(child<QLabel>(fixture, "meetings.title")
                    ->text()
                    .contains(QString::fromStdString(second->title)));
        QVERIFY(fixture.session.undo());
        QCOMPARE(fixture.session.state().rows<model::Occurrence>().size(), rows);
    }

    void aMeetingThatFollowsFromItsSeriesIsPrepared_data() { languages(); }
    void aMeetingThatFollowsFromItsSeriesIsPrepared()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("meetings/ser-jmc/2026-10-15")));
        const auto before = fixture.session.state().rows<model::Occurrence>().size();
        click(child<QPushButton>(fixture, "meetings.prepare"));
        QCOMPARE(fixture.session.state().rows<model::Occurrence>().size(), before + 1);
        QVERIFY(child<QTabWidget>(fixture, "meetings.tabs")->isVisible());
    }

    void theYearlyReviewEndsInANamedVersion_data() { languages(); }
    void theYearlyReviewEndsInANamedVersion()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        open(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("meetings/jmc-2026-07")));
        child<QTabWidget>(fixture, "meetings.tabs")->setCurrentIndex(5);
        auto* review = child<QTableWidget>(fixture, "meetings.review");
        auto* finish = child<QPushButton>(fixture, "meetings.review_finish");
        QCOMPARE(review->rowCount(), 5);
        QVERIFY(!finish->isEnabled());
        for (int row = 0; row < review->rowCount(); ++row)
            review->item(row, 0)->setCheckState(Qt::Checked);
        QVERIFY(finish->isEnabled());
        const auto before = fixture.session.state().rows<model::Version>().size();
        click(finish);
        QCOMPARE(fixture.session.state().rows<model::Version>().size(), before + 1);
    }

private:
    static const model::Decision& decision(test::WindowFixture& fixture)
    {
        for (const auto& row : fixture.session.state().rows<model::Decision>()) {
            if (row.title == "Adopt the yearly review")
                return row;
        }
        qFatal("the motion is gone");
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new CadencePagesTest; });
}

#include "cadence_pages_test.moc"
