#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include "core/exchange/package.h"
#include "support/fixture.h"
#include "ui/pages/portfolio/comparison.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/page.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"

using namespace concordat;

namespace {

QTableView* membersTable(test::WindowFixture& fixture)
{
    return fixture.window->findChild<QTableView*>(QStringLiteral("membersTable"));
}

void click(test::WindowFixture& fixture, const char* name)
{
    auto* button = fixture.window->findChild<QPushButton*>(QString::fromLatin1(name));
    QVERIFY2(button, name);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString cell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

void clickCell(QTableView* table, int row, int column, Qt::KeyboardModifiers keys = {})
{
    const auto box = table->visualRect(table->model()->index(row, column));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, box.center());
}

/// Types into the dialog that a key or click is about to open.
void answerDialog(const QString& words)
{
    QTimer::singleShot(0, qApp, [words] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        auto* line = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    });
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void welcomeLeadsThroughASampleToTheMembersOfAConsortium()
    {
        test::WindowFixture fixture;
        fixture.window->resize(1280, 800);
        fixture.window->show();
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        fixture.answer = fixture.path(QStringLiteral("two.concordat"));
        QTRY_VERIFY(fixture.window->findChild<QPushButton*>(QStringLiteral("starter.two")));
        click(fixture, "starter.two");
        QCOMPARE(fixture.window->pages().pageId(), QStringLiteral("portfolio"));
        auto* table = fixture.window->findChild<QTableView*>(QStringLiteral("portfolioTable"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        clickCell(table, 1, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(fixture.session.hasConsortium());
        QCOMPARE(fixture.session.state().consortium().name, std::string{"Second"});
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(fixture.window->pages().pageId(), QStringLiteral("members"));
        QCOMPARE(membersTable(fixture)->model()->rowCount(), 4);
    }

    void aNewConsortiumIsCalledLikeItsFileAndUndoTakesThatBack()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        // The command leads to the templates, also where another consortium is open.
        fixture.window->actions().action(QStringLiteral("file.new"))->trigger();
        auto* blank = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(blank);
        QCOMPARE(blank->objectName(), QStringLiteral("starter.blank"));
        fixture.answer = fixture.path(QStringLiteral("Quiet \u201cMotors\u201d.concordat"));
        QTest::keyClick(blank, Qt::Key_Space);
        const auto name = [&] { return fixture.session.state().consortium().name; };
        QCOMPARE(name(), std::string{"Quiet \u201cMotors\u201d"});
        QVERIFY(fixture.session.undo());
        QCOMPARE(name(), std::string{"Untitled"});
        // What the dialog proposed is nobody's choice.
        fixture.window->actions().action(QStringLiteral("file.new"))->trigger();
        fixture.answer = fixture.path(QStringLiteral("blank.concordat"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(name(), std::string{"Untitled"});
        const auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        QVERIFY(message->isVisible());
    }

    void theRailCountsInTheReadersLanguage()
    {
        test::windowLanguage() = QStringLiteral("zh_CN");
        test::WindowFixture fixture;
        test::windowLanguage() = QStringLiteral("en");
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->openConsortium("c1"));
        const auto* model = fixture.window->findChild<QListView*>(QStringLiteral("rail"))->model();
        int told = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto tip = model->index(row, 0).data(Qt::ToolTipRole).toString();
            // What is ours has no small Latin letters in Chinese.
            static const QRegularExpression words(QStringLiteral("[a-z]{4}"));
            QVERIFY2(!tip.contains(words), qPrintable(tip));
            told += tip.contains(QChar(0xFF1A)) ? 1 : 0; // the colon before what is said
        }
        QVERIFY(told > 0);
        fixture.language.use(QStringLiteral("en"));
    }

    void twoConsortiaStandSideBySide()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(
            {test::smallConsortium("c1", "First", 3), test::smallConsortium("c2", "Second", 4)}));
        auto* table = fixture.window->findChild<QTableView*>(QStringLiteral("portfolioTable"));
        auto* compare = fixture.window->findChild<QPushButton*>(QStringLiteral("compareTwo"));
        QVERIFY(!compare->isEnabled());
        clickCell(table, 0, 0);
        clickCell(table, 1, 0, Qt::ControlModifier);
        QVERIFY(compare->isEnabled());
        QTest::mouseClick(compare, Qt::LeftButton);
        auto* comparison = fixture.window->findChild<QWidget*>(QStringLiteral("comparison"));
        QVERIFY(comparison->isVisible());
        // Another language changes the words, not what the reader was at.
        fixture.language.use(QStringLiteral("zh_CN"));
        const auto closing = [&] {
            const auto* button =
                comparison->findChild<QToolButton*>(QStringLiteral("closeComparison"));
            return button->toolTip();
        };
        QTRY_COMPARE(closing(), QStringLiteral("关闭比较"));
        QTRY_VERIFY(!fixture.session.tasks().isRunning(QStringLiteral("portfolio")));
        QVERIFY(comparison->isVisible());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        fixture.language.use(QStringLiteral("en"));
    }

    void sharesThatDifferByLessThanAPercentAreNotTheSame()
    {
        const auto withUniversities = [](const char* id, int universities, int all) {
            auto state = test::smallConsortium(id, id, all);
            auto rows = state.rows<model::Member>();
            document::Draft draft{state};
            for (int i = 0; i < all; ++i)
                draft.update(rows[static_cast<std::size_t>(i)].id, [&](model::Member& member) {
                    member.kind = i < universities ? model::ActorKind::university
                                                   : model::ActorKind::enterprise;
                });
            return draft.state();
        };
        // 45 of 113 and 36 of 89, as in two published consortia: 39.8 % and 40.4 %.
        for (const auto& line :
             ui::compare(withUniversities("a", 45, 113), withUniversities("b", 36, 89))) {
            if (line.label == QStringLiteral("Universities and institutes")) {
                QCOMPARE(line.first, QStringLiteral("39.8 %"));
                QCOMPARE(line.second, QStringLiteral("40.4 %"));
                return;
            }
        }
        QFAIL("no such line");
    }

    void aConsortiumIsRemovedFromThePortfolioWhenToldTwice()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(
            {test::smallConsortium("c1", "First", 3), test::smallConsortium("c2", "Second", 4)}));
        QVERIFY(fixture.window->openConsortium("c2"));
        QVERIFY(fixture.window->goTo(QStringLiteral("portfolio")));
        auto* page = fixture.window->pages().page();
        auto* table = page->findChild<QTableView*>(QStringLiteral("portfolioTable"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        clickCell(table, 1, 0);
        auto* remove = page->findChild<QPushButton*>(QStringLiteral("removeConsortium"));
        const auto answerWith = [table](const QString& button) {
            QTimer::singleShot(0, table, [button] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                QVERIFY(box->text().contains(QStringLiteral("Second")));
                auto* named = box->findChild<QPushButton*>(button);
                QTest::mouseClick(named ? named : box->button(QMessageBox::Cancel), Qt::LeftButton);
            });
        };
        answerWith(QStringLiteral("none"));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(fixture.session.workspace().list()->size(), 2U);
        QVERIFY(fixture.session.hasConsortium());
        answerWith(QStringLiteral("portfolio.remove"));
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(fixture.session.workspace().list()->size(), 1U);
        QVERIFY(!fixture.session.hasConsortium());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("First"));
        const auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("Second")), qPrintable(message->text()));
    }

    void removingSeveralNamesThem()
    {
        test::WindowFixture fixture;
        std::vector<model::State> states;
        for (int i = 10; i < 24; ++i)
            states.push_back(
                test::smallConsortium("c" + std::to_string(i), "Name" + std::to_string(i), 2));
        fixture.open(fixture.workspaceWith(states));
        auto* page = fixture.window->pages().page();
        auto* table = page->findChild<QTableView*>(QStringLiteral("portfolioTable"));
        QTRY_COMPARE(table->model()->rowCount(), 14);
        table->selectAll();
        QTimer::singleShot(0, table, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            const auto words = box->informativeText();
            QVERIFY2(words.contains(QStringLiteral("Name21")), qPrintable(words));
            QVERIFY(!words.contains(QStringLiteral("Name22")));
            QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        });
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(fixture.session.workspace().list()->size(), 14U);
    }

    void thePortfolioSaysWhatTheFilterLeavesAndCopiesWithHeadings()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(
            {test::smallConsortium("c1", "First", 3), test::smallConsortium("c2", "Second", 4)}));
        auto* page = fixture.window->pages().page();
        auto* table = page->findChild<QTableView*>(QStringLiteral("portfolioTable"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto* heading = table->horizontalHeader();
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY2(table->columnWidth(column) >= heading->sectionSizeHint(column),
                     qPrintable(QString::number(column)));
        clickCell(table, 1, 0);
        page->copy();
        const auto copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("Consortium\tTitle\t")), qPrintable(copied));
        QVERIFY(copied.contains(QStringLiteral("\nSecond\t")));
        auto* filter = page->findChild<QLineEdit*>(QStringLiteral("filter"));
        QTest::mouseClick(filter, Qt::LeftButton);
        QTest::keyClicks(filter, QStringLiteral("second"));
        QCOMPARE(page->subtitle(), QStringLiteral("1 of 2 consortia shown"));
        QTest::keyClicks(filter, QStringLiteral("xyz"));
        auto* nothing = page->findChild<QLabel*>(QStringLiteral("nothingFound"));
        QVERIFY(nothing->isVisible());
        QVERIFY2(nothing->text().contains(QStringLiteral("secondxyz")),
                 qPrintable(nothing->text()));
        filter->clear();
        QVERIFY(!nothing->isVisible());
        QVERIFY(table->isVisible());
    }

    void aRoutineMessageGoesByItselfAndAnErrorStays()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        auto& host = fixture.window->pages();
        auto* timer = host.findChild<QTimer*>(QStringLiteral("messageLeaves"));
        auto* label = host.findChild<QLabel*>(QStringLiteral("message"));
        host.message(QStringLiteral("Done."), false);
        QVERIFY(label->isVisible());
        QVERIFY(timer->isActive());
        timer->start(0);
        QTRY_VERIFY(!label->isVisible());
        host.message(QStringLiteral("It failed."), true);
        QVERIFY(label->isVisible());
        QVERIFY(!timer->isActive());
    }

    void aCellIsCorrectedWithTheKeyboardAndUndone()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 5)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto* table = membersTable(fixture);
        clickCell(table, 0, 2);
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = QApplication::focusWidget();
        QVERIFY(editor && editor != table);
        QTest::keyClicks(editor, QStringLiteral("ES")); // in place of what stood there
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cell(table, 0, 2), QStringLiteral("ES"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(table, 0, 2), QStringLiteral("FR"));
        QTest::keyClick(table, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(cell(table, 0, 2), QStringLiteral("ES"));
    }

    void undoInAFieldOfTheDetailsUndoesWhatWasEntered()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 5)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        clickCell(membersTable(fixture), 0, 0);
        auto* city = fixture.window->findChild<QLineEdit*>(QStringLiteral("field.city"));
        QVERIFY(city);
        const auto stored = [&] {
            return fixture.session.state().find(model::Id<model::Member>{"00m01"})->city;
        };
        const auto undo = [&] { QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier); };
        city->setFocus();
        QTest::keyClicks(city, QStringLiteral("Delft"));
        QTest::keyClick(city, Qt::Key_Return);
        QCOMPARE(stored(), std::string{"Delft"});
        // What is typed and not entered goes first, then what was entered.
        QTest::keyClicks(city, QStringLiteral("x"));
        undo();
        QCOMPARE(city->text(), QStringLiteral("Delft"));
        QCOMPARE(stored(), std::string{"Delft"});
        undo();
        QCOMPARE(stored(), std::string{});
        QCOMPARE(city->text(), QString{});
        QTest::keyClick(city, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(stored(), std::string{"Delft"});
        QCOMPARE(city->text(), QStringLiteral("Delft"));
    }

    void whatIsBeingTypedOutlastsTheChangesOfOthers()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 5)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto* table = membersTable(fixture);
        const model::Id<model::Member> id{"00m01"};
        ui::Session theirs;
        theirs.setUserName("them");
        QVERIFY(theirs.openWorkspace(fixture.session.workspace().location(),
                                     store::OpenMode::readWrite));
        QVERIFY(theirs.openConsortium("c1"));
        const auto change = [&](const std::function<void(model::Member&)>& how) {
            QVERIFY(theirs.edit(model::literalText("Change"), [&](document::Draft& draft) {
                draft.update(id, how);
                return model::Status{};
            }));
            QVERIFY(theirs.leave());
            fixture.session.poll();
        };
        const auto mine = [&] { return *fixture.session.state().find(id); };
        const auto type = [&](const char* words) {
            clickCell(table, 0, 0);
            QTest::keyClick(table, Qt::Key_F2);
            auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            if (editor)
                QTest::keyClicks(editor, QString::fromLatin1(words));
            return editor;
        };
        const auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        // Another field of the row: nothing is lost and nothing has to be said.
        QPointer<QLineEdit> editor = type("Typed");
        QVERIFY(editor);
        change([](model::Member& member) { member.city = "Elsewhere"; });
        QTRY_COMPARE(mine().city, std::string{"Elsewhere"});
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("Typed"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(mine().name, std::string{"Typed"});
        QCOMPARE(mine().city, std::string{"Elsewhere"});
        QVERIFY(!message->isVisible());
        // The same field: the later one stands there, and both are named.
        theirs.poll();
        QTRY_COMPARE(theirs.state().find(id)->name, std::string{"Typed"});
        editor = type("Mine");
        QVERIFY(editor);
        change([](model::Member& member) { member.name = "Theirs"; });
        QTRY_COMPARE(mine().name, std::string{"Theirs"});
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(mine().name, std::string{"Mine"});
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("Theirs")), qPrintable(message->text()));
        QVERIFY(fixture.session.undo());
        QCOMPARE(mine().name, std::string{"Theirs"});
    }

    void whatIsTypedInTheDetailsNamesWhatItReplaces()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 5)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        clickCell(membersTable(fixture), 0, 0);
        auto* city = fixture.window->findChild<QLineEdit*>(QStringLiteral("field.city"));
        QVERIFY(city);
        const model::Id<model::Member> id{"00m01"};
        city->setFocus();
        QTest::keyClicks(city, QStringLiteral("Delft"));
        ui::Session theirs;
        theirs.setUserName("them");
        QVERIFY(theirs.openWorkspace(fixture.session.workspace().location(),
                                     store::OpenMode::readWrite));
        QVERIFY(theirs.openConsortium("c1"));
        QVERIFY(theirs.edit(model::literalText("Change"), [&](document::Draft& draft) {
            draft.update(id, [](model::Member& member) { member.city = "Leiden"; });
            return model::Status{};
        }));
        QVERIFY(theirs.leave());
        fixture.session.poll();
        const auto stored = [&] { return fixture.session.state().find(id)->city; };
        QTRY_COMPARE(stored(), std::string{"Leiden"});
        QCOMPARE(city->text(), QStringLiteral("Delft"));
        QTest::keyClick(city, Qt::Key_Return);
        QCOMPARE(stored(), std::string{"Delft"});
        const auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("Leiden")), qPrintable(message->text()));
    }

    void oneChangeInTheDetailsGoesToAllChosenRowsAsOneEdit()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 12)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto* table = membersTable(fixture);
        table->setCurrentIndex(table->model()->index(0, 1));
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        auto* kind = fixture.window->findChild<QComboBox*>(QStringLiteral("field.kind"));
        QVERIFY(kind);
        kind->setFocus();
        kind->setCurrentIndex(kind->findData(QStringLiteral("government")));
        QMetaObject::invokeMethod(kind, "activated", Q_ARG(int, kind->currentIndex()));
        const auto governments = [&fixture] {
            int count = 0;
            for (const auto& member : fixture.session.state().rows<model::Member>())
                count += member.kind == model::ActorKind::government;
            return count;
        };
        QCOMPARE(governments(), 10);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(governments(), 0);
    }

    void rowsTravelThroughTheClipboard()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 2)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto* table = membersTable(fixture);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Org 1\t")));
        QApplication::clipboard()->setText(
            QStringLiteral("Org 2\tUniversity\nOrg 3\tenterprise\nOrg 4\tSME\n"));
        clickCell(table, 1, 0);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(cell(table, 1, 1), QStringLiteral("University"));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void removingIsUndoneWithEverythingThatBelongedToIt()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto* table = membersTable(fixture);
        clickCell(table, 1, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void aNamedVersionCanBeLookedAtAndBroughtBack()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        answerDialog(QStringLiteral("Sent"));
        QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(fixture.session.state().rows<model::Version>().size(), std::size_t{1});
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto* table = membersTable(fixture);
        clickCell(table, 0, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(fixture.window->goTo(QStringLiteral("history")));
        auto* entries = fixture.window->findChild<QTableView*>(QStringLiteral("historyTable"));
        const int last = entries->model()->rowCount() - 1;
        clickCell(entries, last, 1);
        click(fixture, "viewVersion");
        QVERIFY(fixture.session.document().isReadOnly());
        QCOMPARE(fixture.session.state().rows<model::Member>().size(), std::size_t{3});
        click(fixture, "backToPresent");
        QCOMPARE(fixture.session.state().rows<model::Member>().size(), std::size_t{2});
        clickCell(entries, last, 1);
        click(fixture, "bringBack");
        QCOMPARE(fixture.session.state().rows<model::Member>().size(), std::size_t{3});
    }

    void thePaletteFindsPagesMembersAndCommands()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = fixture.window->findChild<ui::CommandPalette*>();
        QVERIFY(palette);
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("org 2"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.window->pages().pageId(), QStringLiteral("members"));
        QCOMPARE(membersTable(fixture)->currentIndex().row(), 1);
    }

    void theLanguageChangesWhileRunning()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto* title = fixture.window->findChild<QLabel*>(QStringLiteral("pageTitle"));
        QCOMPARE(title->text(), QStringLiteral("Members"));
        fixture.window->setLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(title->text(), QStringLiteral("成员"));
        QCOMPARE(membersTable(fixture)->model()->headerData(1, Qt::Horizontal).toString(),
                 QStringLiteral("类别"));
        // The letter behind Chinese words belongs to menus; a tip and a list of keys leave it out.
        for (const auto* action : fixture.window->actions().all())
            QVERIFY2(!ui::plainText(action).contains(u'('), qPrintable(ui::plainText(action)));
        fixture.window->setLanguage(QStringLiteral("en"));
        QCOMPARE(title->text(), QStringLiteral("Members"));
    }

    void commandsThatCannotRunSayWhy()
    {
        test::WindowFixture fixture;
        auto& actions = fixture.window->actions();
        auto* undo = actions.action(QStringLiteral("edit.undo"));
        QVERIFY(!undo->isEnabled());
        QVERIFY(undo->toolTip().contains(QStringLiteral("Open a consortium first.")));
    }

    void noTwoCommandsShareTheirKeysAndAConflictIsNamed()
    {
        test::WindowFixture fixture;
        auto& actions = fixture.window->actions();
        for (const auto* action : actions.all()) {
            for (const auto& keys : action->shortcuts())
                QVERIFY2(!actions.conflict(keys, action->objectName()),
                         qPrintable(action->objectName()));
        }
        const auto* other =
            actions.conflict(QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("edit.undo"));
        QVERIFY(other);
        QCOMPARE(other->objectName(), QStringLiteral("edit.palette"));
    }

    void everyControlHasANameForScreenReaders()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        for (const auto& page : ui::allPages()) {
            QVERIFY2(fixture.window->goTo(page.id), qPrintable(page.id));
            for (const auto* widget : fixture.window->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                auto* interface =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                const auto name = interface ? interface->text(QAccessible::Name) : QString{};
                const bool internal = qobject_cast<const QScrollArea*>(widget) != nullptr ||
                                      widget->objectName().startsWith(QStringLiteral("qt_"));
                QVERIFY2(internal || !name.isEmpty(),
                         qPrintable(page.id + u' ' + widget->objectName() + u' ' +
                                    QString::fromLatin1(widget->metaObject()->className())));
            }
        }
    }

    void aFileThatIsNotThereIsToldInline()
    {
        test::WindowFixture fixture;
        fixture.window->show();
        QVERIFY(!fixture.window->openWorkspace(fixture.path(QStringLiteral("none.concordat"))));
        auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        QVERIFY(message->isVisible());
        QVERIFY(!message->text().isEmpty());
    }

    void aTrialCopyOfASampleSaysSoAndIsNoRecentFile()
    {
        test::WindowFixture fixture;
        fixture.window->show();
        QVERIFY(fixture.window->openSample(QStringLiteral("two"),
                                           fixture.path(QStringLiteral("trial.concordat"))));
        fixture.window->tellOfTrial();
        auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        QVERIFY(message->isVisible());
        QVERIFY(!message->text().isEmpty());
        QVERIFY(fixture.settings->recentFiles().empty());
        const auto* saved = fixture.window->findChild<QLabel*>(QStringLiteral("saved"));
        const auto trial = saved->text();
        QVERIFY(!trial.isEmpty());
        QVERIFY(fixture.window->openConsortium("c1"));
        QVERIFY2(saved->text().startsWith(trial), qPrintable(saved->text()));
        QVERIFY(fixture.window->openWorkspace(fixture.path(QStringLiteral("trial.concordat"))));
        QCOMPARE(fixture.settings->recentFiles().size(), std::size_t{1});
    }

    void aChangedTrialCopyIsNotLostWithoutAWord()
    {
        test::WindowFixture fixture;
        fixture.window->show();
        const auto edit = [&fixture](const char* name) {
            return fixture.session.edit(model::literalText("Rename"), [&](document::Draft& draft) {
                const auto first = draft.rows<model::Member>().begin()->id;
                draft.update(first, [&](model::Member& member) { member.name = name; });
                return model::Status{};
            });
        };
        QVERIFY(fixture.window->openSample(QStringLiteral("two"),
                                           fixture.path(QStringLiteral("trial.concordat"))));
        fixture.window->tellOfTrial();
        QVERIFY(fixture.window->openConsortium("c1"));
        QVERIFY(fixture.window->close()); // nothing was changed
        fixture.window->show();
        QVERIFY(edit("Another"));
        QVERIFY(!fixture.window->close());
        auto* keep = fixture.window->findChild<QPushButton*>(QStringLiteral("choice0"));
        auto* quit = fixture.window->findChild<QPushButton*>(QStringLiteral("choice1"));
        QTRY_VERIFY(keep->isVisible() && quit->isVisible());
        QTest::mouseClick(quit, Qt::LeftButton);
        QVERIFY(!fixture.window->isVisible());
    }

    void aWorkspaceIsOpenedWhereItWasLeft()
    {
        test::WindowFixture fixture;
        fixture.window->show();
        const auto file = fixture.path(QStringLiteral("a.concordat"));
        QVERIFY(fixture.window->openSample(QStringLiteral("two"), file));
        QVERIFY(fixture.window->openWorkspace(file));
        QCOMPARE(fixture.window->pages().page()->objectName(), QStringLiteral("portfolio"));
        QVERIFY(fixture.window->openConsortium("c2"));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        fixture.session.closeWorkspace();
        QVERIFY(fixture.window->openWorkspace(file));
        QVERIFY(fixture.session.hasConsortium());
        QCOMPARE(fixture.session.state().consortium().id.value(), std::string{"c2"});
        QCOMPARE(fixture.window->pages().page()->objectName(), QStringLiteral("members"));
        QVERIFY(fixture.session.workspace().remove("c2"));
        fixture.session.closeWorkspace();
        QVERIFY(fixture.window->openWorkspace(file));
        QCOMPARE(fixture.session.hasConsortium() ? fixture.session.state().consortium().id.value()
                                                 : std::string{},
                 std::string{"c1"}); // the only one left
    }

    void reportAndDataAreHandedOnFromTheWindow()
    {
        test::WindowFixture fixture;
        fixture.window->show();
        const auto run = [&fixture](const char* id) {
            auto* action = fixture.window->findChild<QAction*>(QString::fromLatin1(id));
            if (action && action->isEnabled())
                action->trigger();
            return action && action->isEnabled();
        };
        for (const auto* id : {"file.report", "file.export_json", "file.export_tables"})
            QVERIFY2(!run(id), id); // there is nothing to hand on
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 2)}));
        auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        const auto path = [&fixture](const char* name) {
            return fixture.path(QString::fromLatin1(name));
        };
        fixture.answer = path("data.json");
        QVERIFY(run("file.export_json"));
        QTRY_VERIFY(message->text().contains(QStringLiteral("data.json")));
        QFile json(fixture.answer);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto read = exchange::readPackage(json.readAll().toStdString(), "data.json");
        QVERIFY(read && read->size() == 1);
        QVERIFY(read->front() == fixture.session.state());
        QVERIFY(QDir().mkpath(path("out")));
        fixture.answer = path("out");
        QVERIFY(run("file.export_tables"));
        QTRY_VERIFY(QFile::exists(path("out/First - tables/member.csv")));
        QVERIFY(run("file.report"));
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("index.html")), 120000);
        for (const auto* file : {"index.html", "charter-en.pdf", "charter-zh_CN.pdf",
                                 "consortium.json", "tables/member.csv"})
            QVERIFY2(QFile::exists(path("out/First - report/") + QString::fromLatin1(file)), file);
        QFile blocked(path("file"));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        fixture.answer = path("file"); // no folder can be made within a file
        QVERIFY(run("file.report"));
        QTRY_VERIFY(message->text().contains(QStringLiteral("cannot be made")));
    }

    void aMessageMovesNothingAndGoesWithTheNextStep()
    {
        test::WindowFixture fixture;
        fixture.window->resize(1280, 800);
        fixture.window->show();
        QVERIFY(fixture.window->openSample(QStringLiteral("two"),
                                           fixture.path(QStringLiteral("a.concordat"))));
        QVERIFY(fixture.window->openConsortium("c1"));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto& pages = fixture.window->pages();
        auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        const auto place = [&] {
            QApplication::processEvents();
            return pages.page()->mapTo(fixture.window.get(), QPoint{});
        };
        const auto say = [&] {
            const auto before = place();
            pages.message(QStringLiteral("Something was said."), false);
            QVERIFY(message->isVisible());
            QCOMPARE(place(), before);
        };
        say();
        QVERIFY(fixture.session.edit(model::literalText("Rename"), [](document::Draft& draft) {
            const auto first = draft.rows<model::Member>().begin()->id;
            draft.update(first, [](model::Member& member) { member.name = "Another"; });
            return model::Status{};
        }));
        QVERIFY(!message->isVisible());
        say();
        QVERIFY(fixture.session.undo());
        QVERIFY(!message->isVisible());
        say();
        fixture.window->setLanguage(QStringLiteral("zh_CN"));
        QVERIFY(!message->isVisible());
        pages.message(QStringLiteral("Something was said."), false);
        QTest::keyClick(pages.page(), Qt::Key_Escape);
        QVERIFY(!message->isVisible());
        say();
        QVERIFY(fixture.window->goTo(QStringLiteral("overview")));
        QVERIFY(!message->isVisible());
        pages.message(QStringLiteral("Something was said."), false);
        fixture.session.closeWorkspace();
        QVERIFY(!message->isVisible());
    }

    void recentFilesKeepPinsAndForget()
    {
        test::WindowFixture fixture;
        auto& settings = *fixture.settings;
        for (int i = 0; i < 20; ++i)
            settings.rememberFile(QStringLiteral("/files/%1.concordat").arg(i));
        QCOMPARE(settings.recentFiles().size(), std::size_t{12});
        const auto oldest = settings.recentFiles().back().location;
        settings.setPinned(oldest, true);
        QCOMPARE(settings.recentFiles().front().location, oldest);
        settings.forgetFile(oldest);
        QCOMPARE(settings.recentFiles().size(), std::size_t{11});
    }

    void aRecentFileIsOneHoweverItWasNamed()
    {
        test::WindowFixture fixture;
        auto& settings = *fixture.settings;
        settings.rememberFile(QStringLiteral("w/../a.concordat"));
        settings.rememberFile(QDir::current().absoluteFilePath(QStringLiteral("a.concordat")));
        const auto server = QStringLiteral("postgresql://host/team");
        settings.rememberFile(server);
        const auto files = settings.recentFiles();
        QCOMPARE(files.size(), std::size_t{2});
        for (const auto& file : files)
            QVERIFY(file.location == server || QDir::isAbsolutePath(file.location));
    }

    void passwordsOfServersAreNotKept()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("settings.ini"));
        {
            // As an earlier version wrote it.
            QSettings old(file, QSettings::IniFormat);
            old.setValue(QStringLiteral("recent/files"),
                         QVariantList{QVariantMap{
                             {QStringLiteral("location"),
                              QStringLiteral("postgresql://anna:tortoise@old.example.org/db")},
                             {QStringLiteral("pinned"), true}}});
        }
        {
            ui::Settings settings(file);
            settings.rememberFile(QStringLiteral("postgresql://anna:tortoise@host/db"));
            settings.rememberFile(QStringLiteral("postgresql://anna@host/db?password=tortoise"));
            const auto files = settings.recentFiles();
            QCOMPARE(files.size(), std::size_t{2});
            QCOMPARE(files.front().location,
                     QStringLiteral("postgresql://anna@old.example.org/db"));
            QVERIFY(files.front().pinned);
            QCOMPARE(files.back().location, QStringLiteral("postgresql://anna@host/db"));
        }
        const auto kept =
            QSettings(file, QSettings::IniFormat).value(QStringLiteral("recent/files")).toList();
        QCOMPARE(kept.size(), 2);
        for (const auto& line : kept) {
            const auto location = line.toMap().value(QStringLiteral("location")).toString();
            QVERIFY2(!location.isEmpty() && !location.contains(QStringLiteral("tortoise")),
                     qPrintable(location));
        }
    }

    void presentingFillsAWindowAndEscapeLeaves()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        QTest::keyClick(fixture.window.get(), Qt::Key_F5);
        QPointer<QWidget> shown =
            fixture.window->findChild<QWidget*>(QStringLiteral("presentation"));
        QVERIFY(shown);
        QVERIFY(shown->isFullScreen());
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(shown.isNull());
    }

    void whatAPageSaidOfAnEditGoesWithTheEdit()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        auto* table = membersTable(fixture);
        clickCell(table, 0, 0);
        const auto name = cell(table, 0, 0);
        auto* why = fixture.window->findChild<QWidget*>(QStringLiteral("why"));
        const auto tells = [why](const QString& words) {
            const auto labels = why->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const auto* label) { return label->text().contains(words); });
        };
        QVERIFY(tells(name));
        fixture.window->actions().action(QStringLiteral("edit.remove"))->trigger();
        auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        QVERIFY(message->isVisible());
        QVERIFY(!tells(name));
        QVERIFY(fixture.session.undo());
        QVERIFY(!message->isVisible());
    }

    void aPartnerTableIsPreviewedBeforeItIsImported()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 2)}));
        QFile file(fixture.path(QStringLiteral("partners.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,country,kind\nNew Partner,SE,university\nOrg 1,FR,enterprise\n");
        file.close();
        fixture.window->importFrom({file.fileName()});
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(fixture.session.state().rows<model::Member>().size(), std::size_t{2});
        auto* import =
            QApplication::activeModalWidget()->findChild<QPushButton*>(QStringLiteral("importNow"));
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(fixture.session.state().rows<model::Member>().size(), std::size_t{3});
        QVERIFY(fixture.session.undo());
        QCOMPARE(fixture.session.state().rows<model::Member>().size(), std::size_t{2});
    }

    void whatWasComparedWithOneWorkspaceIsNotImportedIntoAnother()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 2)}));
        const auto other = fixture.workspaceWith({test::smallConsortium("c1", "Other", 2)});
        QFile file(fixture.path(QStringLiteral("partners.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,country,kind\nNew Partner,SE,university\n");
        file.close();
        fixture.window->importFrom({file.fileName()});
        QVERIFY(fixture.window->openWorkspace(other));
        const auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        QTRY_VERIFY(message->isVisible());
        QTRY_VERIFY(!fixture.session.tasks().isBusy());
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(fixture.session.state().rows<model::Member>().size(), std::size_t{2});
    }

    void anImportReachesItsConsortiumWhereverTheUserGoesMeanwhile()
    {
        for (const auto* place : {"another consortium", "another workspace", "nothing"}) {
            test::WindowFixture fixture;
            const auto first = fixture.workspaceWith({test::smallConsortium("c1", "First", 2),
                                                      test::smallConsortium("c2", "Second", 2)});
            const auto other = fixture.workspaceWith({test::smallConsortium("c1", "Other", 2)});
            fixture.open(first);
            QVERIFY(fixture.window->openConsortium("c1"));
            QFile file(fixture.path(QStringLiteral("partners.csv")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("name,country,kind\nNew Partner,SE,university\n");
            file.close();
            fixture.window->importFrom({file.fileName()});
            QTRY_VERIFY(QApplication::activeModalWidget());
            QTest::mouseClick(QApplication::activeModalWidget()->findChild<QPushButton*>(
                                  QStringLiteral("importNow")),
                              Qt::LeftButton);
            QVERIFY(fixture.session.tasks().isRunning(QStringLiteral("import.write")));
            if (QLatin1String(place) == QLatin1String("another consortium"))
                QVERIFY(fixture.window->openConsortium("c2"));
            else if (QLatin1String(place) == QLatin1String("another workspace"))
                QVERIFY(fixture.window->openWorkspace(other));
            else
                fixture.session.closeWorkspace();
            QTRY_VERIFY2(!fixture.session.tasks().isRunning(QStringLiteral("import.write")), place);
            const auto membersIn = [](const QString& workspace, const char* consortium) {
                const auto opened = store::Workspace::open(workspace.toStdString());
                const auto loaded =
                    opened ? (*opened)->load(consortium)
                           : model::Result<std::pair<model::State, std::int64_t>>{opened.error()};
                return loaded ? loaded->first.rows<model::Member>().size() : 0;
            };
            QTRY_COMPARE(membersIn(first, "c1"), std::size_t{3});
            QCOMPARE(membersIn(first, "c2"), std::size_t{2});
            QCOMPARE(membersIn(other, "c1"), std::size_t{2});
            auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
            QTRY_VERIFY(!message->text().isEmpty());
        }
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new WindowTest; });
}

#include "window_test.moc"
