#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QTableWidget>
#include <QtTest>
#include <algorithm>

#include "core/chain/chain.h"
#include "support/fixture.h"
#include "ui/bridge/formula_text.h"
#include "ui/bridge/text.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/overview/cards.h"
#include "ui/shell/actions.h"
#include "ui/shell/help_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/print.h"
#include "ui/shell/starters.h"

using namespace concordat;

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

QString pageId(test::WindowFixture& fixture)
{
    return fixture.window->pages().pageId();
}

double strictness(test::WindowFixture& fixture)
{
    return fixture.session.state().consortium().gateStrictness;
}

} // namespace

class OverviewChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasReadInTheLanguageOfTheWindow()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        fixture.window->setLanguage(QStringLiteral("zh_CN"));
        const auto& state = fixture.session.state();
        const auto result = chain::evaluate(state, fixture.session.asOf());
        // Functions and symbols stay as they are.
        const QStringList symbols{QStringLiteral("min"),  QStringLiteral("max"),
                                  QStringLiteral("sum"),  QStringLiteral("gm"),
                                  QStringLiteral("beta"), QStringLiteral("Gini"),
                                  QStringLiteral("cos")};
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
        QStringList foreign;
        for (const auto& node : result.nodes) {
            for (const auto& found :
                 word.globalMatch(ui::formulaInWords(node.observed.why.formula))) {
                if (!symbols.contains(found.captured()))
                    foreign << QString::fromStdString(node.observed.why.formula);
            }
        }
        QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(u'\n')));
        QCOMPARE(ui::formulaInWords("C1 = 100 * coverage * x_mean"),
                 QStringLiteral("C1 = 100 * 覆盖率 * x_mean"));
    }

    void strictnessIsAnEditThatUndoTakesBack()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain")));
        auto* slider = child<QSlider>(fixture, "chain.strictness");
        const double before = strictness(fixture);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(strictness(fixture), before + 0.05);
        QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(strictness(fixture), before);
        QCOMPARE(slider->value(), static_cast<int>(std::lround(before * 20)));
    }

    void enterOnANodeWithoutDataSaysWhatItNeeds()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/O3")));
        auto* view = child<ui::figures::FigureView>(fixture, "chain.diagram");
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(pageId(fixture), QStringLiteral("chain"));
        auto* evidence = child<QLabel>(fixture, "chain.zoom.evidence");
        QVERIFY(evidence->isVisible());
        QVERIFY(evidence->text().contains(QStringLiteral("Results transformed")));
    }

    void theDiagramCanBeReadAsATable()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain")));
        auto* toggle = child<QPushButton>(fixture, "chain.as_table");
        auto* table = child<QTableWidget>(fixture, "chain.table");
        QVERIFY(!table->isVisible());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), static_cast<int>(chain::nodeCount));
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("C1"));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(child<ui::figures::FigureView>(fixture, "chain.diagram")->isVisible());
    }

    void aFigureIsSavedBesideTheWorkspaceAndNamedAfterTheConsortium()
    {
        test::WindowFixture fixture;
        const auto workspace = fixture.workspaceWith(teachingSample());
        fixture.open(workspace);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain")));
        auto* view = child<ui::figures::FigureView>(fixture, "chain.diagram");
        QString suggested;
        QTimer::singleShot(0, [&] {
            for (auto* widget : QApplication::topLevelWidgets()) {
                if (auto* dialog = qobject_cast<QFileDialog*>(widget)) {
                    suggested = dialog->selectedFiles().value(0);
                    dialog->reject();
                }
            }
        });
        view->exportToFile();
        const QFileInfo file{suggested};
        QCOMPARE(file.absolutePath(), QFileInfo{workspace}.absolutePath());
        const auto& consortium = fixture.session.state().consortium();
        const auto name = consortium.shortName.empty() ? consortium.name : consortium.shortName;
        QCOMPARE(file.fileName(), QString::fromStdString(name) + QStringLiteral(" - ") +
                                      ui::translated(view->figure().title) +
                                      QStringLiteral(".svg"));
    }

    void theDiagramIsLightInALightWindowAndDarkInADarkOne()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain")));
        auto* view = child<ui::figures::FigureView>(fixture, "chain.diagram");
        const auto ground = [view] { return view->grab().toImage().pixelColor(1, 1).lightness(); };
        QVERIFY(ground() > 200);
        fixture.window->setTheme(ui::ThemeMode::dark);
        QVERIFY(ground() < 60);
    }

    void cardsLeadToWhatTheySum()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("overview")));
        const auto cards = fixture.window->findChildren<ui::NumberCard*>();
        QCOMPARE(cards.size(), 4);
        for (auto* card : cards)
            QVERIFY(card->isVisible());
        QTest::keyClick(cards.at(2), Qt::Key_Return);
        QCOMPARE(pageId(fixture), QStringLiteral("governance"));
        QVERIFY(fixture.window->goTo(QStringLiteral("overview")));
        QTest::mouseClick(cards.at(3), Qt::LeftButton);
        QCOMPARE(pageId(fixture), QStringLiteral("meetings"));
    }

    void nothingIsScrolledBelowTheLastCard()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        fixture.window->resize(1280, 800);
        QVERIFY(fixture.window->goTo(QStringLiteral("overview")));
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        const auto* content = child<QWidget>(fixture, "overview.readiness")->parentWidget();
        int lowest = 0;
        for (const auto* card :
             content->findChildren<QFrame*>(QString{}, Qt::FindDirectChildrenOnly)) {
            if (card->isVisible())
                lowest = std::max(lowest, card->geometry().bottom());
        }
        QVERIFY2(content->height() - lowest < 60,
                 qPrintable(QStringLiteral("%1 and %2").arg(content->height()).arg(lowest)));
    }

    void theNextMeetingIsFoundInASeries()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("overview")));
        const auto card = [&] {
            return fixture.window->findChildren<ui::NumberCard*>().at(3)->accessibleName();
        };
        QVERIFY2(card().contains(QStringLiteral("None planned")), qPrintable(card()));
        QVERIFY(fixture.session.edit(model::literalText("series"),
                                     [&](document::Draft& draft) -> model::Status {
                                         model::MeetingSeries row;
                                         row.title = "Round of all";
                                         row.startsOn = fixture.session.asOf().plusDays(-400);
                                         row.recurrence = "FREQ=WEEKLY";
                                         draft.add(row);
                                         return {};
                                     }));
        QVERIFY2(card().contains(QStringLiteral("Round of all")), qPrintable(card()));
    }

    void theFirstMemberIsAddedWhereTheOverviewIsEmpty()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 0)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("overview")));
        QTest::mouseClick(child<QPushButton>(fixture, "overview.add_first"), Qt::LeftButton);
        QCOMPARE(fixture.session.state().rows<model::Member>().size(), 1U);
        QCOMPARE(pageId(fixture), QStringLiteral("members"));
    }

    void listsOfTheOverviewHaveTheirRowsAndTheirLinksLeadOn()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("overview")));
        QTRY_VERIFY(child<ui::ListCard>(fixture, "overview.figures")->height() > 80);
        auto* next = child<ui::ListCard>(fixture, "overview.next");
        const auto links = next->findChildren<QAbstractButton*>();
        QVERIFY(!links.isEmpty());
        QTest::mouseClick(links.last(), Qt::LeftButton);
        QVERIFY(pageId(fixture) != QStringLiteral("overview"));
    }

    void theWhyPanelExplainsThePotentialBeforeAnythingIsAsked()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        for (const char* page : {"overview", "chain", "history", "portfolio"}) {
            QVERIFY(fixture.window->goTo(QString::fromLatin1(page)));
            const auto shown = fixture.window->pages().page()->why();
            QVERIFY2(shown.has_value(), page);
            const auto labels = child<QWidget>(fixture, "why")->findChildren<QLabel*>();
            QVERIFY2(labels.size() > 3, page);
        }
    }

    void f1OpensTheChapterOfThePage()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        for (const auto& [page, chapter] :
             {std::pair{"chain", "chain"}, std::pair{"overview", "window"}}) {
            QVERIFY(fixture.window->goTo(QString::fromLatin1(page)));
            fixture.window->activateWindow();
            QTest::keyClick(fixture.window.get(), Qt::Key_F1);
            auto* help = child<ui::HelpWindow>(fixture, "help");
            QVERIFY(help->isVisible());
            QCOMPARE(help->chapter(), QString::fromLatin1(chapter));
            help->close();
        }
        auto* help = child<ui::HelpWindow>(fixture, "help");
        help->showChapter(QStringLiteral("no-such-chapter"));
        QCOMPARE(help->chapter(), QStringLiteral("index"));
    }

    void chartersAndFiguresArePrintedOnPaper()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        for (const char* page : {"charter", "chain"}) {
            QVERIFY(fixture.window->goTo(QString::fromLatin1(page)));
            QVERIFY(fixture.window->actions().action(QStringLiteral("file.print"))->isEnabled());
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            const auto name = fixture.path(QString::fromLatin1(page) + QStringLiteral(".pdf"));
            printer.setOutputFileName(name);
            ui::printPage(*fixture.window->pages().page(), printer);
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.size() > 2000);
            QVERIFY(file.read(5) == "%PDF-");
        }
        QVERIFY(fixture.window->goTo(QStringLiteral("history")));
        const auto* print = fixture.window->actions().action(QStringLiteral("file.print"));
        QVERIFY(!print->isEnabled());
        QVERIFY(!fixture.window->actions().reason(print).isEmpty());
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new OverviewChainTest; });
}

#include "overview_chain_test.moc"
