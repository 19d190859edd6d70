#include <QAbstractSlider>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/chain/chain.h"
#include "core/document/draft.h"
#include "support/fixture.h"
#include "ui/bridge/text.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/chain/course_slider.h"
#include "ui/shell/actions.h"
#include "ui/shell/page_host.h"

using namespace concordat;
using chain::ChainNode;
using model::Date;

namespace {

/// C1 80, C2 40, C3 50 and M1 70, each from one indicator; judged on 30 June 2026.
model::State fourScores()
{
    document::Draft draft{test::smallConsortium("c1", "First", 2)};
    const model::Id<model::Consortium> id{"c1"};
    draft.update(id, [](model::Consortium& row) {
        row.judgedOn = Date(2026, 6, 30);
        row.formedOn = Date(2025, 1, 10);
    });
    const std::pair<ChainNode, double> given[] = {{ChainNode::complementarity, 80},
                                                  {ChainNode::trust, 40},
                                                  {ChainNode::riskBenefit, 50},
                                                  {ChainNode::networkSynergy, 70}};
    for (const auto& [node, value] : given) {
        model::Indicator indicator;
        indicator.id = model::Id<model::Indicator>{"i" + std::to_string(static_cast<int>(node))};
        indicator.node = node;
        indicator.name = "Given " + std::to_string(static_cast<int>(node));
        draft.add(indicator);
        model::Observation row;
        row.indicator = indicator.id;
        row.date = Date(2026, 6, 1);
        row.value = value;
        draft.add(row);
    }
    // Trust was higher before.
    model::Observation earlier;
    earlier.indicator =
        model::Id<model::Indicator>{"i" + std::to_string(static_cast<int>(ChainNode::trust))};
    earlier.date = Date(2025, 11, 1);
    earlier.value = 65;
    draft.add(earlier);
    return draft.state();
}

template <class Widget>
Widget* child(test::WindowFixture& fixture, const char* name)
{
    auto* found = fixture.window->findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void openChain(test::WindowFixture& fixture)
{
    fixture.open(fixture.workspaceWith({fourScores()}));
    QVERIFY(fixture.window->goTo(QStringLiteral("chain")));
    auto* course = child<ui::CourseSlider>(fixture, "chain.course");
    QTRY_VERIFY(course->maximum() > 0);
}

QString subtitle(test::WindowFixture& fixture)
{
    return fixture.window->pages().page()->subtitle();
}

double strictness(test::WindowFixture& fixture)
{
    return fixture.session.state().consortium().gateStrictness;
}

std::size_t judgements(test::WindowFixture& fixture)
{
    return fixture.session.state().rows<model::Assumption>().size();
}

std::optional<double> potential(test::WindowFixture& fixture)
{
    return chain::evaluate(fixture.session.state(), fixture.session.asOf()).potential;
}

QRect boxOf(ui::figures::FigureView* view, const char* id)
{
    const auto& picture = view->picture();
    return picture.boxOf(picture.indexOf(id)).toRect();
}

} // namespace

namespace {

/// What the column of values is called in the window's language.
QString valueHeading()
{
    return ui::translated(
        model::table(model::tableOf<model::Observation>()).field("value")->label());
}

} // namespace

class ChainPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraggedSliderShowsAtOnceAndWritesWhenItIsLetGo()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        auto* slider = child<QSlider>(fixture, "chain.strictness");
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.minimum = slider->minimum();
        option.maximum = slider->maximum();
        option.sliderPosition = slider->sliderPosition();
        option.sliderValue = slider->value();
        option.orientation = Qt::Horizontal;
        const auto handle =
            slider->style()
                ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider)
                .center();
        const auto before = subtitle(fixture);
        QTest::mousePress(slider, Qt::LeftButton, {}, handle);
        QTest::mouseMove(slider, handle + QPoint(40, 0));
        QVERIFY(slider->isSliderDown());
        QVERIFY(slider->value() > 20);
        QVERIFY(subtitle(fixture) != before);
        QCOMPARE(strictness(fixture), 1.0);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, handle + QPoint(40, 0));
        QCOMPARE(strictness(fixture), slider->value() / 20.0);
    }

    void aDraggedNodeIsSupposedAndOnlyKeptWhenSaidSo()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        auto* view = child<ui::figures::FigureView>(fixture, "chain.diagram");
        const auto card = boxOf(view, "C2");
        QTest::mousePress(view, Qt::LeftButton, {}, card.center());
        QTest::mouseMove(view, QPoint(card.right() - 30, card.center().y()));
        QTest::mouseMove(view, QPoint(card.right() + 5, card.center().y()));
        QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(card.right() + 5, card.center().y()));
        auto* box = child<QSpinBox>(fixture, "chain.suppose.C2");
        QVERIFY(box->isVisible());
        QCOMPARE(box->value(), 100);
        QCOMPARE(judgements(fixture), 0U);
        auto* discard = child<QPushButton>(fixture, "chain.keep.discard");
        QTest::mouseClick(discard, Qt::LeftButton);
        QCOMPARE(box->value(), 40);

        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("60"));
        QTest::keyClick(box, Qt::Key_Return);
        auto* keep = child<QPushButton>(fixture, "chain.keep.judged");
        QVERIFY(!keep->isEnabled());
        QTest::keyClicks(child<QLineEdit>(fixture, "chain.keep.words"), QStringLiteral("Talks"));
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(judgements(fixture), 1U);
        const auto result = chain::evaluate(fixture.session.state(), fixture.session.asOf());
        QVERIFY(result[ChainNode::trust].judged.has_value());
        QCOMPARE(result[ChainNode::trust].judged->reason, std::string("Talks"));
        // ∛(80·60·50) of 70; nothing is below 50.
        QVERIFY(std::abs(*result.potential - 0.7 * std::cbrt(240000.0)) < 1e-9);
    }

    void aScenarioIsKeptBesideTheStateAndCanBeComparedWith()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/what-if")));
        const auto before = potential(fixture);
        auto* box = child<QSpinBox>(fixture, "chain.suppose.C2");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("50"));
        QTest::keyClick(box, Qt::Key_Return);
        QTest::keyClicks(child<QLineEdit>(fixture, "chain.keep.words"), QStringLiteral("Better"));
        QTest::mouseClick(child<QPushButton>(fixture, "chain.keep.scenario"), Qt::LeftButton);
        QCOMPARE(fixture.session.state().rows<model::Scenario>().size(), 1U);
        QCOMPARE(potential(fixture), before);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/compare")));
        auto* compare = child<QComboBox>(fixture, "chain.compare");
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_End);
        QVERIFY(compare->currentText().contains(QStringLiteral("Better")));
        const auto& figure = child<ui::figures::FigureView>(fixture, "chain.diagram")->figure();
        const auto& nodes = std::get<ui::figures::ChainDiagram>(figure.data).nodes;
        const auto trust = std::find_if(nodes.begin(), nodes.end(),
                                        [](const auto& node) { return node.id == "C2"; });
        QCOMPARE(trust->compared, std::optional{50.0});
        QCOMPARE(trust->change, std::optional{-10.0});
    }

    void aNodeOpensToItsPartsAndTheirEvidenceAndClosesAgain()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/C2")));
        auto* view = child<ui::figures::FigureView>(fixture, "chain.diagram");
        QTest::keyClick(view, Qt::Key_Return);
        auto* parts = child<QTableWidget>(fixture, "chain.zoom.parts");
        QVERIFY(parts->isVisible());
        QCOMPARE(parts->rowCount(), 5); // four computed parts and the indicator
        QTest::keyClick(parts, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(
            child<QLabel>(fixture, "chain.zoom.evidence")->text().contains(QStringLiteral("65")));
        QTest::keyClick(parts, Qt::Key_Escape);
        QVERIFY(view->isVisible());
    }

    void anEarlierDayIsShownReadOnlyUntilThePresentIsAskedFor()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({fourScores()}));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/time")));
        auto* course = child<ui::CourseSlider>(fixture, "chain.course");
        QTRY_VERIFY(course->maximum() >= 4);
        // The quarter that ended on 31 December 2025: trust was 65 then.
        QTest::mouseClick(course, Qt::LeftButton, {}, course->placeOf(course->maximum() - 2));
        auto* banner = child<QFrame>(fixture, "chain.past");
        QVERIFY(banner->isVisible());
        QVERIFY(!child<QSlider>(fixture, "chain.strictness")->isEnabled());
        const auto& figure = child<ui::figures::FigureView>(fixture, "chain.diagram")->figure();
        QCOMPARE(std::get<ui::figures::ChainDiagram>(figure.data).nodes[1].score,
                 std::optional{65.0});
        course->setFocus();
        QTest::keyClick(course, Qt::Key_End);
        QVERIFY(!banner->isVisible());
        QVERIFY(child<QSlider>(fixture, "chain.strictness")->isEnabled());
    }

    void aVersionIsComparedOnThePresentDay()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.session.nameVersion("Before"));
        fixture.session.setAsOf(Date(2025, 12, 15)); // trust was 65 then
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/compare")));
        auto* compare = child<QComboBox>(fixture, "chain.compare");
        const int at = compare->findText(QStringLiteral("Before"), Qt::MatchContains);
        QVERIFY(at > 0);
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_Home);
        for (int i = 0; i < at; ++i)
            QTest::keyClick(compare, Qt::Key_Down);
        QVERIFY(compare->currentText().contains(QStringLiteral("Before")));
        const auto& figure = child<ui::figures::FigureView>(fixture, "chain.diagram")->figure();
        const auto& nodes = std::get<ui::figures::ChainDiagram>(figure.data).nodes;
        const auto trust = std::find_if(nodes.begin(), nodes.end(),
                                        [](const auto& node) { return node.id == "C2"; });
        QCOMPARE(trust->score, std::optional{65.0});
        QCOMPARE(trust->compared, std::optional{65.0});
    }

    void oneSliderForSeveralArrowsShowsAWeightOnlyWhereAllHaveIt()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/C2")));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/weights")));
        const auto shown = [&fixture] {
            const auto* all = child<QSlider>(fixture, "chain.weight.C2");
            auto* grid = qobject_cast<QGridLayout*>(all->parentWidget()->layout());
            if (!grid)
                grid = all->parentWidget()->findChild<QGridLayout*>();
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(grid->indexOf(all), &row, &column, &rows, &columns);
            return static_cast<QLabel*>(grid->itemAtPosition(row, column + 1)->widget())->text();
        };
        QVERIFY(shown() != QStringLiteral("≠"));
        auto* slider = child<QSlider>(fixture, "chain.weight.C2.M1");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(shown(), QStringLiteral("≠"));
    }

    void aWeightMovedByKeysIsAnEditOfOneArrow()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/M1")));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/weights")));
        auto* slider = child<QSlider>(fixture, "chain.weight.C2.M1");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        const auto links = fixture.session.state().rows<model::ChainLink>();
        QCOMPARE(links.size(), 1U);
        QCOMPARE(double(links[0].weight), 0.0);
        // Without trust √(80·50) of 70 comes through.
        QVERIFY(std::abs(*potential(fixture) - 0.7 * std::sqrt(4000.0)) < 1e-9);
        QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.session.state().rows<model::ChainLink>().size(), 0U);
    }

    void anObservationTypedOnItsPageMovesTheChain()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("indicators/observations")));
        auto* table = child<QTableView>(fixture, "observationsTable");
        int row = -1;
        int column = -1;
        for (int at = 0; at < table->model()->columnCount(); ++at) {
            if (table->model()->headerData(at, Qt::Horizontal).toString() == valueHeading())
                column = at;
        }
        for (int at = 0; at < table->model()->rowCount() && column >= 0; ++at) {
            if (table->model()->index(at, column).data().toString() == QStringLiteral("40"))
                row = at;
        }
        QVERIFY(row >= 0);
        const auto index = table->model()->index(row, column);
        table->scrollTo(index);
        table->setCurrentIndex(index);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = QApplication::focusWidget();
        QVERIFY(editor && table->isAncestorOf(editor));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("50"));
        QTest::keyClick(editor, Qt::Key_Return);
        // ∛(80·50·50) of 70, and the weakest no longer presses; the editor closes a moment later.
        QTRY_VERIFY(std::abs(*potential(fixture) - 0.7 * std::cbrt(200000.0)) < 1e-9);
    }

    void theWhyPanelFollowsWhatIsSupposed()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/C2")));
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/what-if")));
        QSignalSpy told(fixture.window->pages().page(), &ui::Page::whyRequested);
        auto* box = child<QSpinBox>(fixture, "chain.suppose.C2");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("61"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!told.isEmpty());
        const auto why = fixture.window->pages().page()->why();
        QVERIFY(why.has_value());
        QVERIFY2(model::toEnglish(why->title).find("61") != std::string::npos,
                 model::toEnglish(why->title).c_str());
        QVERIFY(why->formula.find("supposed") != std::string::npos);
    }

    void aSuppositionOutlivesOtherEditsAndNothingMovesWhenItBegins()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/what-if")));
        auto* slider = child<QSlider>(fixture, "chain.strictness");
        QTest::qWait(50);
        const auto place = slider->mapTo(fixture.window.get(), QPoint());
        auto* box = child<QSpinBox>(fixture, "chain.suppose.C2");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("60"));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(child<QLabel>(fixture, "chain.strictness.note")->isVisible());
        QTest::qWait(50);
        QCOMPARE(slider->mapTo(fixture.window.get(), QPoint()), place);

        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(strictness(fixture), 1.05);
        QCOMPARE(box->value(), 60);
        QVERIFY(child<QPushButton>(fixture, "chain.keep.discard")->isEnabled());
        QVERIFY(fixture.session.undo());
        QCOMPARE(strictness(fixture), 1.0);
        QCOMPARE(box->value(), 60);
        QTest::mouseClick(child<QPushButton>(fixture, "chain.keep.discard"), Qt::LeftButton);
        QCOMPARE(box->value(), 40);
    }

    void whatFollowsFromASuppositionSaysSo()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        const auto trustCard = [&] {
            const auto& figure = child<ui::figures::FigureView>(fixture, "chain.diagram")->figure();
            const auto& nodes = std::get<ui::figures::ChainDiagram>(figure.data).nodes;
            return *std::find_if(nodes.begin(), nodes.end(),
                                 [](const auto& node) { return node.id == "C2"; });
        };
        QVERIFY(trustCard().change.has_value()); // 65 half a year ago
        const auto before = subtitle(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/what-if")));
        auto* box = child<QSpinBox>(fixture, "chain.suppose.C2");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("45"));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!trustCard().change.has_value());
        const auto opening =
            ui::translated(model::coreText("Chain", "Supposed: {message}").with("message", ""));
        QVERIFY2(subtitle(fixture).startsWith(opening), qPrintable(subtitle(fixture)));
        QVERIFY(!before.startsWith(opening));
        const auto why = fixture.window->pages().page()->why();
        QVERIFY(model::toEnglish(why->title).find("supposed") != std::string::npos);
        const auto first = model::toEnglish(why->notes.front());
        QVERIFY2(first == "Supposed, not observed: Trust 45", first.c_str());
    }

    void theFigureOnTheScreenFollowsEditsUndoAndWhatIsSupposed()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QTest::keyClick(fixture.window.get(), Qt::Key_F5);
        QPointer<QWidget> shown =
            fixture.window->findChild<QWidget*>(QStringLiteral("presentation"));
        QVERIFY(shown);
        auto* view = shown->findChild<ui::figures::FigureView*>();
        const auto card = [&](std::size_t at) {
            return std::get<ui::figures::ChainDiagram>(view->figure().data).nodes[at];
        };
        const auto trust = static_cast<std::size_t>(ChainNode::trust);
        QCOMPARE(card(trust).score, std::optional<double>(40));
        // A control that writes nothing.
        auto* box = child<QSpinBox>(fixture, "chain.suppose.C2");
        box->setValue(90);
        QTRY_COMPARE(card(trust).score, std::optional<double>(90));
        Q_EMIT child<QPushButton>(fixture, "chain.keep.discard")->clicked();
        QTRY_COMPARE(card(trust).score, std::optional<double>(40));
        // An edit from another page, and back again.
        QVERIFY(fixture.window->goTo(QStringLiteral("members")));
        QVERIFY(fixture.session.edit(model::coreText("Chain", "Set gate strictness"),
                                     [](document::Draft& draft) -> model::Status {
                                         model::Observation row;
                                         row.indicator = model::Id<model::Indicator>{
                                             "i" +
                                             std::to_string(static_cast<int>(ChainNode::trust))};
                                         row.date = Date(2026, 6, 20);
                                         row.value = 75;
                                         draft.add(row);
                                         return {};
                                     }));
        QTRY_VERIFY(card(trust).score != std::optional<double>(40));
        QVERIFY(fixture.session.undo());
        QTRY_COMPARE(card(trust).score, std::optional<double>(40));
        // Presenting again shows the figure of the page in view, in the same window.
        fixture.window->actions().action(QStringLiteral("view.present"))->trigger();
        QCOMPARE(fixture.window->findChildren<QWidget*>(QStringLiteral("presentation")).size(), 1);
        QCOMPARE(view->figure().id, fixture.window->pages().page()->figures().front().id);
        fixture.session.closeWorkspace();
        QTRY_VERIFY(shown.isNull());
    }

    void strictnessSaysWhenItChangesNothing()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        auto* note = child<QLabel>(fixture, "chain.strictness.note");
        QVERIFY(!note->isVisible()); // trust is 40
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/what-if")));
        auto* box = child<QSpinBox>(fixture, "chain.suppose.C2");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("60"));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(note->isVisible());
    }

    void anObservationIsAddedWithItsDayAndValueOrNotAtAll()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("indicators/observations")));
        const auto rows = [&] { return fixture.session.state().rows<model::Observation>(); };
        const auto before = rows().size();
        const auto was = *potential(fixture);
        const auto answer = [&](const QString& value, bool good) {
            bool asked = false;
            QTimer::singleShot(0, fixture.window.get(), [&, value, good] {
                auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("observation"));
                QVERIFY(dialog);
                asked = true;
                auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("observation.value"));
                QTest::keyClicks(line, value);
                QTest::keyClick(line, Qt::Key_Return);
                QCOMPARE(dialog->isVisible(), !good);
                if (!good)
                    QTest::keyClick(dialog, Qt::Key_Escape);
            });
            QTest::mouseClick(child<QPushButton>(fixture, "observationsAdd"), Qt::LeftButton);
            QVERIFY(asked);
        };
        answer({}, false); // untouched: nothing is added, and nothing counts
        answer(QStringLiteral("much"), false);
        QCOMPARE(rows().size(), before);
        QCOMPARE(*potential(fixture), was);
        answer(QStringLiteral("0"), true); // a zero that somebody entered counts
        QCOMPARE(rows().size(), before + 1);
        QVERIFY(*potential(fixture) < was);
        QVERIFY(fixture.session.undo());
        QCOMPARE(*potential(fixture), was);
        // Pasted lines without a value are refused as a whole.
        const auto name =
            QString::fromStdString(fixture.session.state().rows<model::Indicator>()[0].name);
        for (const auto* block : {"%1\t2026-05-01\n", "%1\t2026-05-01\t\n"}) {
            QApplication::clipboard()->setText(QString::fromLatin1(block).arg(name));
            QTest::mouseClick(child<QPushButton>(fixture, "indicators.paste"), Qt::LeftButton);
            QCOMPARE(rows().size(), before);
        }
    }

    void aTableOfObservationsIsPastedAsNewRows()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("indicators/observations")));
        const auto rows = [&] { return fixture.session.state().rows<model::Observation>(); };
        const auto before = rows().size();
        const auto name =
            QString::fromStdString(fixture.session.state().rows<model::Indicator>()[0].name);
        QApplication::clipboard()->setText(
            QStringLiteral("value\tindicator\tdate\n71\t%1\t2026-05-01\n72\t%1\t2026-06-01\n")
                .arg(name));
        QTest::mouseClick(child<QPushButton>(fixture, "indicators.paste"), Qt::LeftButton);
        QCOMPARE(rows().size(), before + 2);
        const auto added = std::count_if(rows().begin(), rows().end(), [](const auto& row) {
            return (row.value == 71 || row.value == 72) && row.date;
        });
        QCOMPARE(added, 2);
        QVERIFY(fixture.session.undo());
        QCOMPARE(rows().size(), before);
    }

    void failureModesNameTheirPathAndLeadToItsNodes()
    {
        test::WindowFixture fixture;
        openChain(fixture);
        QVERIFY(fixture.window->goTo(QStringLiteral("chain/failures")));
        auto* path = child<QLabel>(fixture, "chain.failure.1");
        QVERIFY(path->isVisible());
        QVERIFY(path->text().contains(QStringLiteral("href=\"C2\"")));
        QVERIFY(!child<QLabel>(fixture, "chain.verdict.1")->text().isEmpty());
    }
};

int main(int argc, char** argv)
{
    return test::runTestInBothLanguages(argc, argv, [] { return new ChainPageTest; });
}

#include "chain_page_test.moc"
