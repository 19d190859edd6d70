#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QScrollBar>
#include <QTranslator>
#include <QtTest>

#include "support/fixture.h"
#include "support/journey_window.h"
#include "ui/models/cell.h"
#include "ui/models/field_editor.h"
#include "ui/models/records_pane.h"

using namespace concordat;
using model::Task;
using model::WorkPackage;
using test::cell;
using test::clickCell;
using ui::RecordsPane;

namespace {

model::State consortiumWithPackages()
{
    document::Draft draft{test::smallConsortium("c1", "First", 4)};
    auto consortium = draft.state().consortium();
    consortium.totalCost = model::Money{10000000, "EUR"};
    draft.put(consortium);
    for (const auto* title : {"Lithography", "Metrology"}) {
        WorkPackage package;
        package.id = model::Id<WorkPackage>{title[0] == 'L' ? "00w1" : "00w2"};
        package.title = title;
        draft.put(package);
        Task task;
        task.id = model::Id<Task>{title[0] == 'L' ? "00t1" : "00t2"};
        task.workPackage = package.id;
        task.title = title[0] == 'L' ? "Source" : "Sensor";
        draft.put(task);
    }
    return draft.state();
}

/// A pane in a window of its own, brought up to date the way a page does it.
struct Bench {
    explicit Bench(ui::RecordsOptions options)
    {
        fixture.open(fixture.workspaceWith({consortiumWithPackages()}));
        pane = std::make_unique<RecordsPane>(fixture.session, std::move(options));
        pane->setWords({.title = QStringLiteral("Rows"),
                        .empty = QStringLiteral("Nothing yet."),
                        .add = QStringLiteral("Add Row"),
                        .newName = QStringLiteral("New row")});
        QObject::connect(&fixture.session, &ui::Session::changed, pane.get(),
                         [this](const document::Change& change) { pane->refresh(&change); });
        pane->refresh(nullptr);
        pane->resize(900, 500);
        pane->show();
        pane->activateWindow();
        if (!QTest::qWaitForWindowActive(pane.get()))
            qFatal("the pane does not come to the front");
    }
    ui::RecordsTable* table() { return &pane->table(); }
    void press(const char* part)
    {
        auto* button = pane->findChild<QPushButton*>(QStringLiteral("rows") + QLatin1String(part));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), part);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Replaces what the open editor of a cell holds, by keys.
    void type(const QString& words, Qt::Key end = Qt::Key_Return)
    {
        auto* editor = QApplication::focusWidget();
        QVERIFY(editor && table()->isAncestorOf(editor));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, end);
        QCoreApplication::processEvents();
    }

    test::WindowFixture fixture;
    std::unique_ptr<RecordsPane> pane;
};

ui::RecordsOptions tasks()
{
    return {.table = model::tableOf<Task>(),
            .name = QStringLiteral("rows"),
            .columns = {"title", "workPackage", "leader", "endsOn"}};
}

} // namespace

class RecordsPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAddedDuplicatedRemovedAndTakenBackByKeyAndMouse()
    {
        Bench bench(tasks());
        QAbstractItemModelTester tester(&bench.table()->records(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(
            &bench.table()->filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        clickCell(bench.table(), 1, 0);
        bench.press("Add");
        bench.type(QStringLiteral("Mirror"));
        QCOMPARE(cell(bench.table(), 2, 0), QStringLiteral("Mirror"));
        // What a row cannot be without is as in the row that was chosen.
        QCOMPARE(cell(bench.table(), 2, 1), QStringLiteral("Metrology"));
        bench.press("Duplicate");
        QCOMPARE(bench.table()->model()->rowCount(), 4);
        QCOMPARE(cell(bench.table(), 3, 0), QStringLiteral("Mirror"));
        clickCell(bench.table(), 2, 0);
        QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
        bench.press("Remove");
        QCOMPARE(bench.table()->model()->rowCount(), 2);
        QVERIFY(bench.fixture.session.undo());
        QCOMPARE(bench.table()->model()->rowCount(), 4);
        for (int edits = 0; edits < 3; ++edits)
            QVERIFY(bench.fixture.session.undo());
        QCOMPARE(bench.table()->model()->rowCount(), 2);
    }

    void theButtonsOfATableKeepTheirNames()
    {
        Bench bench(tasks());
        auto* remove = bench.pane->findChild<QPushButton*>(QStringLiteral("rowsRemove"));
        auto* duplicate = bench.pane->findChild<QPushButton*>(QStringLiteral("rowsDuplicate"));
        auto* filter = bench.pane->findChild<QLineEdit*>(QStringLiteral("rowsFilter"));
        const auto expectNames = [&] {
            QCOMPARE(duplicate->text(), QStringLiteral("Duplicate"));
            QCOMPARE(remove->text(), QStringLiteral("Remove"));
        };
        // Disabled they say why, and another width does not turn that into their name.
        bench.table()->clearSelection();
        QVERIFY(!remove->isEnabled());
        QVERIFY(remove->toolTip().contains(QStringLiteral("Select rows first.")));
        bench.pane->resize(940, 500);
        expectNames();
        clickCell(bench.table(), 0, 0);
        QVERIFY(remove->isEnabled());
        QVERIFY(!remove->toolTip().contains(QStringLiteral("Select rows first.")));
        bench.pane->resize(900, 500);
        expectNames();
        // Where there is little room they are pictures, rather than that the filter is cut.
        bench.pane->resize(360, 500);
        QVERIFY(remove->text().isEmpty());
        QVERIFY(remove->toolTip().contains(QStringLiteral("Remove")));
        QCoreApplication::processEvents();
        QVERIFY2(filter->width() >= 100, qPrintable(QString::number(filter->width())));
    }

    void aReferenceIsTypedByItsNameAndAnUnknownNameIsRefusedBesideTheTable()
    {
        Bench bench(tasks());
        QSignalSpy elsewhere(&bench.fixture.session, &ui::Session::failed);
        clickCell(bench.table(), 0, 2);
        QTest::keyClick(bench.table(), Qt::Key_F2);
        bench.type(QStringLiteral("org 3"));
        QCOMPARE(cell(bench.table(), 0, 2), QStringLiteral("Org 3"));
        QTest::keyClick(bench.table(), Qt::Key_F2);
        bench.type(QStringLiteral("Nobody"));
        QCOMPARE(cell(bench.table(), 0, 2), QStringLiteral("Org 3"));
        QVERIFY2(bench.pane->refusal().contains(QStringLiteral("Nobody")),
                 qPrintable(bench.pane->refusal()));
        QCOMPARE(elsewhere.size(), 0);
        clickCell(bench.table(), 0, 0);
        QTest::keyClick(bench.table(), Qt::Key_F2);
        bench.type(QStringLiteral("Light source"));
        QCOMPARE(bench.pane->refusal(), QString{});
    }

    void onlyTheRowsOfOnePackageAreShownAndNewOnesBelongToIt()
    {
        Bench bench(tasks());
        const model::Id<WorkPackage> second{"00w2"};
        bench.pane->showOnly<Task>([&](const Task& task) { return task.workPackage == second; });
        bench.pane->setPreset({{"workPackage", second.value()}});
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        bench.press("Add");
        bench.type(QStringLiteral("Probe"));
        QCOMPARE(bench.table()->model()->rowCount(), 2);
        QCOMPARE(cell(bench.table(), 1, 1), QStringLiteral("Metrology"));
        // A row that moves to another package leaves.
        clickCell(bench.table(), 1, 1);
        QTest::keyClick(bench.table(), Qt::Key_F2);
        bench.type(QStringLiteral("litho"));
        QCOMPARE(bench.table()->model()->rowCount(), 1);
    }

    void theSelectionOutlivesEditsOfOthers()
    {
        Bench bench(tasks());
        QSignalSpy chosen(bench.pane.get(), &RecordsPane::chosenChanged);
        clickCell(bench.table(), 1, 0);
        QCOMPARE(chosen.back().front().toString(), QStringLiteral("00t2"));
        QVERIFY(bench.fixture.session.edit(model::literalText("Elsewhere"),
                                           [](document::Draft& draft) -> model::Status {
                                               Task task;
                                               task.id = model::Id<Task>{"00t0"};
                                               task.workPackage = model::Id<WorkPackage>{"00w1"};
                                               draft.put(task);
                                               return {};
                                           }));
        QCOMPARE(bench.table()->model()->rowCount(), 3);
        QCOMPARE(bench.pane->chosenId(), std::string{"00t2"});
        QCOMPARE(bench.table()->currentIndex().row(), 2);
    }

    void aBlockTravelsToASpreadsheetAndBackAndABadLineImportsNothing()
    {
        Bench bench({.table = model::tableOf<WorkPackage>(),
                     .name = QStringLiteral("rows"),
                     .columns = {"title", "participants", "budget", "complexity"}});
        clickCell(bench.table(), 0, 0);
        QApplication::clipboard()->setText(
            QStringLiteral("Optics\tOrg 1; Org 4\t12,500\t40\nEtching\tOrg 2\t7 EUR 2024\t60\n"
                           "Resist\t\t\t\n"));
        bench.pane->paste();
        QCOMPARE(bench.pane->refusal(), QString{});
        QCOMPARE(bench.table()->model()->rowCount(), 3);
        const auto rows = bench.fixture.session.state().rows<WorkPackage>();
        QCOMPARE(rows[0].participants.size(), std::size_t{2});
        QCOMPARE(rows[0].budget, (model::Money{125000000, "EUR"}));
        QCOMPARE(rows[1].budget, (model::Money{70000, "EUR", 2024}));
        bench.table()->selectAll();
        bench.pane->copy();
        const auto copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("Optics\tOrg 1; Org 4\t12500 EUR\t40\n")),
                 qPrintable(copied));

        const auto before = bench.fixture.session.state();
        clickCell(bench.table(), 0, 0);
        QApplication::clipboard()->setText(
            QStringLiteral("A\tOrg 1\t1 EUR\t1\nB\tOrg 1\tmuch\t2\n"));
        bench.pane->paste();
        QVERIFY2(bench.pane->refusal().contains(QStringLiteral("line 2, Budget")),
                 qPrintable(bench.pane->refusal()));
        QVERIFY(bench.fixture.session.state() == before);
        QApplication::clipboard()->setText(QStringLiteral("A\tOrg 1\t1 EUR\t101\n"));
        bench.pane->paste();
        QVERIFY(bench.pane->refusal().contains(QStringLiteral("outside")));
        QVERIFY(bench.fixture.session.state() == before);
    }

    void linesBelowHeadingsBecomeRowsWhateverIsSelected()
    {
        Bench bench(tasks());
        const auto rows = bench.table()->model()->rowCount();
        clickCell(bench.table(), 0, 0);
        // Headings in any order and in the other language of the program.
        const auto& info = model::table(model::tableOf<Task>());
        const auto title = QString::fromStdString(info.field("title")->label().source);
        QTranslator chinese;
        QVERIFY(chinese.load(QStringLiteral(":/i18n/model_zh_CN.qm")));
        const auto leader = info.field("leader")->label();
        const auto words = chinese.translate(leader.context.c_str(), leader.source.c_str());
        QVERIFY(!words.isEmpty());
        QApplication::clipboard()->setText(words + u'\t' + title +
                                           QStringLiteral("\nOrg 2\tMask\n"));
        QString said;
        connect(bench.pane.get(), &RecordsPane::messageRequested, this,
                [&said](const QString& message) { said = message; });
        bench.pane->paste();
        QCOMPARE(bench.table()->model()->rowCount(), rows + 1);
        QVERIFY(said.isEmpty());
        QCOMPARE(cell(bench.table(), 0, 0), QStringLiteral("Source"));
        QVERIFY(bench.pane->choose(bench.table()->records().idAt(rows)));
        // Without headings cells go where the selection is; a name that is lost is told.
        clickCell(bench.table(), 0, 0);
        QApplication::clipboard()->setText(QStringLiteral("Lens\n"));
        bench.pane->paste();
        QVERIFY2(said.contains(QStringLiteral("another name")), qPrintable(said));
    }

    void anUnknownHeadingAndEveryUnusableCellAreNamed()
    {
        Bench bench(tasks());
        const auto rows = bench.table()->model()->rowCount();
        clickCell(bench.table(), 0, 0);
        QApplication::clipboard()->setText(
            QStringLiteral("Title\tLeader\tColour\nMask\tOrg 2\tred\n"));
        bench.pane->paste();
        QCOMPARE(bench.table()->model()->rowCount(), rows);
        QVERIFY2(bench.pane->refusal().contains(QStringLiteral("Colour")),
                 qPrintable(bench.pane->refusal()));
        QVERIFY(
            bench.pane->refusal().contains(QStringLiteral("work package"), Qt::CaseInsensitive));
        QApplication::clipboard()->setText(
            QStringLiteral("Title\tEnds on\nMask\tsoon\nLens\tlater\n"));
        bench.pane->paste();
        QCOMPARE(bench.table()->model()->rowCount(), rows);
        for (const auto* said : {"line 2", "soon", "line 3", "later"})
            QVERIFY2(bench.pane->refusal().contains(QLatin1String(said)),
                     qPrintable(bench.pane->refusal()));
    }

    void anEmptyNameIsRefusedWithoutAnId()
    {
        Bench bench({.table = model::tableOf<model::Member>(),
                     .name = QStringLiteral("rows"),
                     .columns = {"name", "kind"}});
        clickCell(bench.table(), 0, 0);
        QTest::keyClick(bench.table(), Qt::Key_F2);
        bench.type(QStringLiteral(" "));
        QVERIFY(!bench.pane->refusal().isEmpty());
        QVERIFY2(!bench.pane->refusal().contains(QStringLiteral("“00m")),
                 qPrintable(bench.pane->refusal()));
        // Which words there are is told as they are shown.
        clickCell(bench.table(), 0, 1);
        QApplication::clipboard()->setText(QStringLiteral("wizard"));
        bench.pane->paste();
        QVERIFY2(
            bench.pane->refusal().contains(QStringLiteral("Lead enterprise"), Qt::CaseInsensitive),
            qPrintable(bench.pane->refusal()));
        QVERIFY(!bench.pane->refusal().contains(QStringLiteral("leadEnterprise")));
    }

    void aLineBreakInANameIsShownOnItsLine()
    {
        QCOMPARE(ui::onOneLine(QStringLiteral("North\nLab")), QStringLiteral("North ⏎ Lab"));
        QCOMPARE(ui::onOneLine(QStringLiteral("North\r\nLab")), QStringLiteral("North ⏎ Lab"));
    }

    void severalRowsAreTickedOrTypedInOneCell()
    {
        const auto state = consortiumWithPackages();
        const auto& field = *model::table(model::tableOf<WorkPackage>()).field("participants");
        std::unique_ptr<QWidget> editor(ui::makeFieldEditor(state, field, nullptr));
        ui::setFieldEditorText(editor.get(), QStringLiteral("00m01; 00m03"));
        auto& line = static_cast<ui::ListEditor*>(editor.get())->line();
        QCOMPARE(line.text(), QStringLiteral("Org 1; Org 3"));
        QTest::keyClick(&line, Qt::Key_End);
        QTest::keyClicks(&line, QStringLiteral("; org 2"));
        QCOMPARE(ui::fieldEditorText(editor.get()), QStringLiteral("00m01; 00m03; 00m02"));
    }

    void severalRowsHaveRoomInTheirCellAndEnterTakesThem()
    {
        Bench bench({.table = model::tableOf<WorkPackage>(),
                     .name = QStringLiteral("rows"),
                     .columns = {"title", "participants", "endsOn"},
                     .widths = {200, 90, 90}});
        clickCell(bench.table(), 0, 1);
        QTest::keyClick(bench.table(), Qt::Key_F2);
        auto* editor = bench.table()->findChild<ui::ListEditor*>();
        QVERIFY(editor);
        QVERIFY2(editor->width() > 300, qPrintable(QString::number(editor->width())));
        QTest::keyClicks(&editor->line(), QStringLiteral("Org 2; org 3"));
        // The completions are open: they get the key, as on a desktop.
        auto* popup = editor->line().completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(!bench.table()->findChild<ui::ListEditor*>());
        QCOMPARE(cell(bench.table(), 0, 1), QStringLiteral("Org 2, Org 3"));
        // One of them chosen there stands in the cell, not what was typed to find it.
        bench.pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.pane.get()));
        QTest::keyClick(bench.table(), Qt::Key_F2);
        editor = bench.table()->findChild<ui::ListEditor*>();
        QTRY_VERIFY(editor->line().hasFocus());
        QTest::keyClick(&editor->line(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&editor->line(), QStringLiteral("org 2; rg 4"));
        popup = editor->line().completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(!bench.table()->findChild<ui::ListEditor*>());
        QCOMPARE(cell(bench.table(), 0, 1), QStringLiteral("Org 2, Org 4"));
        QCOMPARE(bench.pane->refusal(), QString{});
        QVERIFY(bench.fixture.session.undo());
        QCOMPARE(cell(bench.table(), 0, 1), QStringLiteral("Org 2, Org 3"));
    }

    void anEmptyPaneSaysWhatItIsForAndOffersOneAction()
    {
        Bench bench({.table = model::tableOf<model::Milestone>(),
                     .name = QStringLiteral("rows"),
                     .columns = {"title", "dueOn"}});
        QCOMPARE(bench.pane->findChild<QLabel*>(QStringLiteral("rowsEmpty"))->text(),
                 QStringLiteral("Nothing yet."));
        QVERIFY(!bench.table()->isVisible());
        bench.press("AddFirst");
        bench.type(QStringLiteral("First light"));
        QVERIFY(bench.table()->isVisible());
        auto* filter = bench.pane->findChild<QLineEdit*>(QStringLiteral("rowsFilter"));
        QTest::keyClicks(filter, QStringLiteral("xyz"));
        QVERIFY(!bench.table()->isVisible());
        bench.press("AddFirst");
        QCOMPARE(filter->text(), QString{});
        QCOMPARE(cell(bench.table(), 0, 0), QStringLiteral("First light"));
    }

    void theFirstColumnStaysInViewWhenScrolledSideways()
    {
        Bench bench(
            {.table = model::tableOf<Task>(),
             .name = QStringLiteral("rows"),
             .columns = {"title", "workPackage", "leader", "startsOn", "endsOn", "description"}});
        QVERIFY(bench.fixture.session.edit(model::literalText("Add"), [](document::Draft& draft) {
            for (const auto* title : {"First light", "Second light"}) {
                Task task;
                task.title = title;
                task.workPackage = draft.rows<model::WorkPackage>().begin()->id;
                draft.add(task);
            }
            return model::Status{};
        }));
        bench.pane->resize(420, 500);
        auto* table = bench.table();
        QTest::qWait(50); // the columns fit themselves to what they hold
        auto* frozen = table->findChild<QTableView*>(QStringLiteral("frozenColumn"));
        QVERIFY(frozen);
        QVERIFY(!frozen->isVisible());
        auto* bar = table->horizontalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->width(), table->columnWidth(0));
        QVERIFY(!frozen->isColumnHidden(0));
        QVERIFY(frozen->isColumnHidden(1));
        // A click on a name chooses its row and leaves the table where it is.
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                          frozen->visualRect(frozen->model()->index(1, 0)).center());
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(bar->value() > 0);
        // What the keys walk to is never hidden under it.
        while (table->currentIndex().column() > 1)
            QTest::keyClick(table, Qt::Key_Left);
        QVERIFY(!frozen->isVisible() || table->columnViewportPosition(1) >= frozen->width());
        QTest::keyClick(table, Qt::Key_Left);
        QCOMPARE(table->currentIndex().column(), 0);
        QVERIFY(!frozen->isVisible());
    }

    void aRowThatNeedsAnotherTableSaysWhatToAddFirst()
    {
        Bench bench({.table = model::tableOf<model::RiskShare>(),
                     .name = QStringLiteral("rows"),
                     .columns = {"member", "share"}});
        QVERIFY(bench.fixture.session.edit(
            model::literalText("Empty"), [](document::Draft& draft) -> model::Status {
                for (const auto* id : {"00m01", "00m02", "00m03", "00m04"})
                    draft.removeWithDependants(model::Id<model::Member>{id});
                return {};
            }));
        bench.press("AddFirst");
        QVERIFY2(bench.pane->refusal().contains(QStringLiteral("Add one first")),
                 qPrintable(bench.pane->refusal()));
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new RecordsPaneTest; });
}

#include "records_pane_test.moc"
