#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>
#include <QtTest>
#include <set>

#include "support/fixture.h"
#include "ui/bridge/text.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/power_figures.h"
#include "ui/shell/page_host.h"
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

/// The series of the power chart, in their order.
std::vector<std::vector<double>> shown(test::WindowFixture& fixture)
{
    const auto& figure = child<ui::figures::FigureView>(fixture, "bodies.power")->figure();
    std::vector<std::vector<double>> rows;
    for (const auto& group : std::get<ui::figures::GroupedBars>(figure.data).groups) {
        rows.emplace_back();
        for (const auto& value : group.values)
            rows.back().push_back(value.value.value_or(-1));
    }
    return rows;
}

/// All words in the why panel.
QString told(test::WindowFixture& fixture)
{
    QStringList words;
    const auto labels = child<QWidget>(fixture, "why")->findChildren<QLabel*>();
    for (const auto* label : labels)
        words << label->text();
    return words.join(u'\n');
}

void setLanguage(test::WindowFixture& fixture, const QString& code)
{
    fixture.language.use(code);
    QCoreApplication::processEvents();
}

} // namespace

class BodiesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWithoutDrawingThemWhetherThereAreFigures()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies")));
        const auto* page = fixture.window->pages().page();
        QVERIFY(page->hasFigures());
        QVERIFY(!page->figures().empty());
        QVERIFY(fixture.session.edit(
            model::literalText("Empty"), [](document::Draft& draft) -> model::Status {
                while (!draft.rows<model::Body>().empty())
                    draft.removeWithDependants(draft.rows<model::Body>().begin()->id);
                return {};
            }));
        QVERIFY(!page->hasFigures());
        QVERIFY(page->figures().empty());
    }

    /// Presenting begins with the page's first figure: that of the body somebody looks at.
    void theFiguresOfTheChosenBodyStandFirst()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies")));
        auto* page = fixture.window->pages().page();
        std::set<QString> ids;
        for (const auto& figure : page->figures())
            ids.insert(QString::fromStdString(figure.id));
        for (const auto& body : fixture.session.state().rows<model::Body>()) {
            QVERIFY(page->goTo(QString::fromStdString(body.id.value()) + QStringLiteral("/seats")));
            const auto figures = page->figures();
            std::set<QString> same;
            for (const auto& figure : figures)
                same.insert(QString::fromStdString(figure.id));
            QCOMPARE(same, ids);
            const auto all =
                ui::figures::bodyFigures(fixture.session.state(), fixture.session.asOf());
            const auto name = ui::translated(model::literalText(body.name));
            const auto own = std::any_of(all.begin(), all.end(), [&](const auto& figure) {
                return ui::translated(figure.title).contains(name);
            });
            if (own)
                QVERIFY2(ui::translated(figures.front().title).contains(name),
                         qPrintable(ui::translated(figures.front().title)));
        }
    }

    void theQuotaSliderShowsPowerBesideTheRealAndApplyIsOneEdit_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

    void theQuotaSliderShowsPowerBesideTheRealAndApplyIsOneEdit()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        setLanguage(fixture, language);
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/power")));
        const auto before = shown(fixture);
        QCOMPARE(before.size(), std::size_t{7});
        QCOMPARE(before.front().size(), std::size_t{3});
        const model::Id<model::DecisionRule> rule{"rule-default"};
        const double threshold = fixture.session.state().find(rule)->threshold;
        auto* slider = child<QSlider>(fixture, "bodies.quota");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        const auto tried = shown(fixture);
        QCOMPARE(tried.front().size(), std::size_t{4});
        QCOMPARE(tried.front()[0], before.front()[0]);
        for (const auto& row : tried)
            QVERIFY(qAbs(row[3] - 100.0 / 7) < 1e-9); // all are needed
        QCOMPARE(fixture.session.state().find(rule)->threshold.value, threshold);
        auto* apply = child<QPushButton>(fixture, "bodies.apply");
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(fixture.session.state().find(rule)->threshold.value, 1.0);
        // It is named for what it changed.
        QVERIFY(model::toEnglish(fixture.session.document().undoLabel()).find("Change what “") ==
                0);
        QVERIFY(!apply->isEnabled());
        QVERIFY(fixture.session.undo());
        QCOMPARE(fixture.session.state().find(rule)->threshold.value, threshold);
        QCOMPARE(shown(fixture), before);
    }

    void otherVotesCanBeTriedAndForgotten()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/power")));
        QTest::mouseClick(child<QAbstractButton>(fixture, "bodies.votes_toggle"), Qt::LeftButton);
        auto* votes = child<QDoubleSpinBox>(fixture, "bodies.votes_1");
        QVERIFY(votes->isVisible());
        const auto before = shown(fixture);
        votes->setFocus();
        QTest::keyClick(votes, Qt::Key_Up);
        QCOMPARE(shown(fixture)[1].size(), std::size_t{4});
        QTest::mouseClick(child<QPushButton>(fixture, "bodies.reset"), Qt::LeftButton);
        QCOMPARE(shown(fixture), before);
        QCOMPARE(votes->value(), 2.0);
    }

    void theExplorerSaysWhichCoalitionsNeedASmallMember()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/power")));
        auto* who = child<QComboBox>(fixture, "bodies.who");
        const int dovecote = who->findText(QStringLiteral("Dovecote"));
        QVERIFY(dovecote >= 0);
        who->setCurrentIndex(dovecote);
        auto* coalitions = child<QTableWidget>(fixture, "bodies.coalitions");
        QVERIFY(coalitions->rowCount() > 0);
        for (int row = 0; row < coalitions->rowCount(); ++row) {
            QVERIFY(coalitions->item(row, 1)->text().contains(QStringLiteral("Dovecote")));
            if (row > 0)
                QVERIFY(coalitions->item(row - 1, 0)->text().toInt() <=
                        coalitions->item(row, 0)->text().toInt());
        }
        who->setCurrentIndex(who->findText(QStringLiteral("Aurelia")));
        QVERIFY(child<QLabel>(fixture, "bodies.needed")
                    ->text()
                    .contains(QStringLiteral("can stop everything")));
    }

    void anImpossibleRuleIsSaidWhereItWasMade()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/seats")));
        const model::Id<model::DecisionRule> rule{"rule-default"};
        QVERIFY(fixture.session.edit(model::literalText("Ask for more than all"),
                                     [&](document::Draft& draft) -> model::Status {
                                         draft.update(rule, [](model::DecisionRule& row) {
                                             row.threshold = 1;
                                             row.strictlyMore = true;
                                         });
                                         return {};
                                     }));
        auto* problems = child<QListWidget>(fixture, "bodies.problems");
        const int room = child<QTabWidget>(fixture, "bodies.tabs")->height();
        QVERIFY(problems->isVisible());
        QVERIFY(problems->item(0)->text().contains(QStringLiteral("Impossible")));
        QVERIFY(problems->item(0)->text().contains(QStringLiteral("no motion can ever pass")));
        problems->setCurrentRow(0);
        QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                          problems->visualItemRect(problems->item(0)).center());
        QCOMPARE(child<QTabWidget>(fixture, "bodies.tabs")->currentIndex(), 1);
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/power")));
        QVERIFY(child<QLabel>(fixture, "bodies.problem")->isVisible());
        QVERIFY(fixture.session.undo());
        QVERIFY(!child<QLabel>(fixture, "bodies.problem")->isVisible());
        // Its room is kept, without an empty box in it.
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/seats")));
        QVERIFY(!problems->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(child<QTabWidget>(fixture, "bodies.tabs")->height(), room);
    }

    void aTemplateIsOneEdit()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 6)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies")));
        auto* first = child<QPushButton>(fixture, "bodies.first");
        QVERIFY(first->isVisible());
        QTimer::singleShot(0, this, [] {
            auto* dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            auto* list = dialog->findChild<QListWidget*>(QStringLiteral("bodies.template_list"));
            QVERIFY(list->item(0)->text().contains(QStringLiteral("fits")));
            QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("bodies.template_contents"))
                         ->text()
                         .isEmpty());
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_Up);
            auto* create =
                dialog->findChild<QPushButton*>(QStringLiteral("bodies.template_create"));
            QTest::mouseClick(create, Qt::LeftButton);
        });
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(fixture.session.state().rows<model::Body>().size(), std::size_t{2});
        QCOMPARE(child<QTreeWidget>(fixture, "bodies.tree")->topLevelItemCount(), 1);
        QVERIFY(fixture.session.undo());
        QVERIFY(fixture.session.state().rows<model::Body>().empty());
        QVERIFY(fixture.session.state().rows<model::Seat>().empty());
        QVERIFY(first->isVisible());
    }

    void aTemplateOfTheSameNameReplacesOrIsNamedApart_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::newRow("replace") << true;
        QTest::newRow("beside") << false;
    }

    void aTemplateOfTheSameNameReplacesOrIsNamedApart()
    {
        QFETCH(bool, replaces);
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 6)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies")));
        const auto create = [&](const char* button, bool taken) {
            QTimer::singleShot(0, this, [taken, replaces] {
                auto* dialog = QApplication::activeModalWidget();
                QVERIFY(dialog);
                auto* words = dialog->findChild<QLabel*>(QStringLiteral("bodies.template_taken"));
                QCOMPARE(words->isVisible(), taken);
                auto* replace =
                    dialog->findChild<QRadioButton*>(QStringLiteral("bodies.template_replace"));
                if (taken && replaces)
                    QTest::mouseClick(replace, Qt::LeftButton, {}, {8, replace->height() / 2});
                QTest::mouseClick(
                    dialog->findChild<QPushButton*>(QStringLiteral("bodies.template_create")),
                    Qt::LeftButton);
            });
            QTest::mouseClick(child<QPushButton>(fixture, button), Qt::LeftButton);
        };
        create("bodies.first", false);
        const auto bodies = fixture.session.state().rows<model::Body>().size();
        const auto seats = fixture.session.state().rows<model::Seat>().size();
        const auto rules = fixture.session.state().rows<model::DecisionRule>().size();
        QCOMPARE(bodies, std::size_t{2});
        create("bodies.template", true);
        std::set<std::string> names;
        for (const auto& body : fixture.session.state().rows<model::Body>())
            names.insert(body.name);
        QCOMPARE(names.size(), replaces ? bodies : 2 * bodies);
        QCOMPARE(fixture.session.state().rows<model::Body>().size(), names.size());
        QCOMPARE(fixture.session.state().rows<model::Seat>().size(), replaces ? seats : 2 * seats);
        QCOMPARE(fixture.session.state().rows<model::DecisionRule>().size(),
                 replaces ? rules : 2 * rules);
        QVERIFY(fixture.session.undo());
        QCOMPARE(fixture.session.state().rows<model::Body>().size(), bodies);
    }

    void theCoalitionsFollowWhatIsTriedAndSaySo()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/power")));
        auto* coalitions = child<QTableWidget>(fixture, "bodies.coalitions");
        auto* needed = child<QLabel>(fixture, "bodies.needed");
        const int before = coalitions->rowCount();
        const auto words = needed->text();
        QVERIFY(before > 1);
        QVERIFY(!words.contains(QStringLiteral("what is tried")));
        QTest::keyClick(child<QSlider>(fixture, "bodies.quota"), Qt::Key_End);
        // All are needed: one coalition, of everybody.
        QTRY_COMPARE(coalitions->rowCount(), 1);
        QCOMPARE(coalitions->item(0, 0)->text(), QStringLiteral("7"));
        QVERIFY(needed->text().contains(QStringLiteral("what is tried")));
        QTest::mouseClick(child<QPushButton>(fixture, "bodies.reset"), Qt::LeftButton);
        QTRY_COMPARE(needed->text(), words);
        QCOMPARE(coalitions->rowCount(), before);
    }

    void theComparisonHasItsRoomAndFollowsWhatIsTried()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/power")));
        QTest::mouseClick(child<QPushButton>(fixture, "bodies.compare"), Qt::LeftButton);
        auto* comparison = child<QTableWidget>(fixture, "bodies.comparison");
        QVERIFY(comparison->isVisible());
        QCOMPARE(comparison->rowCount(), 7);
        QCoreApplication::processEvents();
        QCOMPARE(comparison->verticalScrollBar()->maximum(), 0);
        const auto before = comparison->item(0, 2)->text();
        QTest::keyClick(child<QSlider>(fixture, "bodies.quota"), Qt::Key_End);
        QTRY_VERIFY(comparison->item(0, 2)->text() != before);
        QCOMPARE(comparison->item(0, 2)->text(), comparison->item(6, 2)->text());
    }

    void aRuleWithoutAMatterSaysThatItHoldsForAllOthers()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/rules")));
        const auto* rules = child<QTableView>(fixture, "rulesTable")->model();
        const auto said = [&] {
            QStringList words;
            for (int row = 0; row < rules->rowCount(); ++row)
                words << rules->index(row, 0).data().toString();
            return words;
        };
        QVERIFY2(said().contains(QStringLiteral("All other matters")),
                 qPrintable(said().join(u'|')));
        setLanguage(fixture, QStringLiteral("zh_CN"));
        QVERIFY2(!said().contains(QString{}), qPrintable(said().join(u'|')));
        setLanguage(fixture, QStringLiteral("en"));
    }

    void thePanelTellsTheChosenSeatAnewAfterEachChange()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/seats")));
        auto* seats = child<QTableView>(fixture, "seatsTable");
        QTest::mouseClick(seats->viewport(), Qt::LeftButton, {},
                          seats->visualRect(seats->model()->index(0, 1)).center());
        const auto before = told(fixture);
        QVERIFY2(before.contains(QStringLiteral("A seat that votes")), qPrintable(before));
        const auto& state = fixture.session.state();
        model::Id<model::Seat> first;
        for (const auto& seat : state.rows<model::Seat>()) {
            if (seat.body.value() == "jmc" && first.value().empty())
                first = seat.id;
        }
        QVERIFY(fixture.session.edit(model::literalText("More votes"),
                                     [&](document::Draft& draft) -> model::Status {
                                         draft.update(first, [](auto& seat) { seat.votes = 77; });
                                         return {};
                                     }));
        QVERIFY2(told(fixture).contains(QStringLiteral("77")), qPrintable(told(fixture)));
        QVERIFY(fixture.session.undo());
        QCOMPARE(told(fixture), before);
    }

    void anotherWorkspaceRemembersNothingOfThis()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/power")));
        QTest::keyClick(child<QSlider>(fixture, "bodies.quota"), Qt::Key_End);
        QVERIFY(told(fixture).contains(QStringLiteral("As tried")));
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 6)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies")));
        QVERIFY2(!told(fixture).contains(QStringLiteral("Shapley")), qPrintable(told(fixture)));
        QCOMPARE(child<QTabWidget>(fixture, "bodies.tabs")->currentIndex(), 0);
    }

    void aRefusedRuleIsNamedForPeople()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/rules")));
        model::Error refused;
        QObject::connect(&fixture.session, &ui::Session::failed, &fixture.session,
                         [&](const model::Error& error) { refused = error; });
        const model::Id<model::DecisionRule> rule{"rule-default"};
        QVERIFY(!fixture.session.edit(
            model::literalText("Too much"), [&](document::Draft& draft) -> model::Status {
                draft.update(rule, [](auto& row) { row.headThreshold.value = 1.5; });
                return {};
            }));
        const auto words = child<QLabel>(fixture, "message")->text();
        QVERIFY2(words.contains(QStringLiteral("All other matters")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("rule-default")), qPrintable(words));
        QVERIFY(QString::fromStdString(refused.where).contains(QStringLiteral("rule-default")));
    }

    void attendanceSaysWhatIsADefault()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith(teachingSample()));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/jmc/attendance")));
        auto* chances = child<QTableWidget>(fixture, "bodies.chances");
        QVERIFY(chances->rowCount() >= 6);
        QVERIFY(chances->item(0, 1)->text().contains(QStringLiteral("90 %")));
        auto* voters = child<QTableWidget>(fixture, "bodies.expectations");
        QCOMPARE(voters->rowCount(), 7);
        QVERIFY(voters->item(0, 2)->text().contains(QStringLiteral("meetings")));
        QVERIFY(fixture.window->goTo(QStringLiteral("bodies/arbitration/attendance")));
        QVERIFY(voters->item(0, 2)->text().contains(QStringLiteral("default, not evidence")));
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new BodiesPageTest; });
}

#include "bodies_page_test.moc"
