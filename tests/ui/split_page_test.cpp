#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QtTest>
#include <numeric>

#include "core/document/draft.h"
#include "support/fixture.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/split/guideline_import.h"
#include "ui/pages/split/negotiation_view.h"
#include "ui/pages/split/split_inputs.h"

using namespace concordat;
using ui::NegotiationModel;
using ui::NegotiationView;

namespace {

/// Three members; each pair can leave with 80, 60 and 40 of 100.
model::State threeMembers()
{
    document::Draft draft{test::smallConsortium("three", "Three", 3)};
    std::vector<model::Id<model::Member>> members;
    for (const auto& row : draft.rows<model::Member>())
        members.push_back(row.id);
    for (const auto& id : members)
        draft.update(id, [](model::Member& row) {
            row.status = model::MemberStatus::signatory;
            row.joinedOn = model::Date(2020, 1, 1);
        });
    const auto worth = [&](std::initializer_list<std::size_t> coalition, double value) {
        model::CoalitionValue row;
        for (const auto each : coalition)
            row.members.push_back(members[each]);
        row.value = value;
        draft.add(row);
    };
    worth({0, 1}, 80);
    worth({0, 2}, 60);
    worth({1, 2}, 40);
    worth({0, 1, 2}, 100);
    model::Benefit benefit;
    benefit.title = "Licences";
    draft.add(benefit);
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

NegotiationView* openTable(test::WindowFixture& fixture)
{
    fixture.open(fixture.workspaceWith({threeMembers()}));
    fixture.window->goTo(QStringLiteral("split"));
    auto* view = child<NegotiationView>(fixture, "negotiation");
    if (!QTest::qWaitFor([&] { return view->model()->rowCount() == 3; }, 20000))
        qFatal("the table stays empty");
    return view;
}

const NegotiationModel& modelOf(const NegotiationView* view)
{
    return *static_cast<const NegotiationModel*>(view->model());
}

double sumOf(const NegotiationView* view)
{
    const auto& positions = modelOf(view).positions();
    return std::accumulate(positions.begin(), positions.end(), 0.0,
                           [](double sum, const auto& each) { return sum + each.share; });
}

QPoint onStrip(const NegotiationView* view, int row, double part)
{
    const int column = modelOf(view).columnOf(NegotiationModel::Column::strip);
    const auto line = ui::StripDelegate::track(view->visualRect(modelOf(view).index(row, column)));
    return {line.left() + static_cast<int>(part * line.width()), line.center().y()};
}

std::size_t proposals(test::WindowFixture& fixture)
{
    return fixture.session.state().rows<model::SplitProposal>().size();
}

} // namespace

class SplitPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesFromDefaultsAloneAreCalledSo();
    void rulesStandBesideEachOther();
    void draggingAShareMovesTheOthersAndShowsWhoObjects();
    void theWhyPanelKeepsUpWithTheTable();
    void aClickChoosesAMemberAndMovesNothing();
    void theMarkStaysUnderTheMouse();
    void typingLockingAndBoundsAreKept();
    void whatCannotBeTypedIsSaid();
    void contradictoryBoundsAreNamedUntilTheyAreCured();
    void aValueAboveTheTotalIsDoubted();
    void wordsDoNotOutliveWhatTheyDescribe();
    void aProposalIsNotOfferedBesideItself();
    void keysMoveAShare();
    void theNearestSplitSatisfiesEverybody();
    void adoptingWritesSharesAsOneEdit();
    void adoptingNamesWhoIsOutsideTheBands();
    void withoutABenefitNothingIsAdopted();
    void aMoveBecomesAConcession();
    void aTableOfGuidelinesIsShownBeforeItIsTaken();
    void readsInChinese();
};

void SplitPageTest::sharesFromDefaultsAloneAreCalledSo()
{
    test::WindowFixture fixture;
    fixture.open(fixture.workspaceWith({test::smallConsortium("c", "C", 3)}));
    fixture.window->goTo(QStringLiteral("split"));
    auto* view = child<NegotiationView>(fixture, "negotiation");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 3, 20000);
    const auto* words = child<QLabel>(fixture, "pageSubtitle");
    QTRY_VERIFY2(words->text().contains(QStringLiteral("defaults, not evidence")),
                 qPrintable(words->text()));
    test::WindowFixture stated;
    openTable(stated);
    words = child<QLabel>(stated, "pageSubtitle");
    QVERIFY2(!words->text().contains(QStringLiteral("defaults")), qPrintable(words->text()));
    // One pledge has an amount and one has none, which is not the same as nothing.
    auto pledged = test::smallConsortium("c", "C", 3);
    document::Draft draft{pledged};
    model::Contribution row;
    row.member = draft.rows<model::Member>()[0].id;
    row.pledged = *model::Money::of(250000, "EUR");
    draft.add(row);
    row.member = draft.rows<model::Member>()[1].id;
    row.pledged = {};
    draft.add(row);
    test::WindowFixture open;
    open.open(open.workspaceWith({draft.state()}));
    open.window->goTo(QStringLiteral("split"));
    words = child<QLabel>(open, "pageSubtitle");
    QTRY_VERIFY2(words->text().startsWith(QStringLiteral("Pledges without an amount")),
                 qPrintable(words->text()));
}

void SplitPageTest::rulesStandBesideEachOther()
{
    test::WindowFixture fixture;
    const auto* view = openTable(fixture);
    QStringList headings;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        headings << view->model()->headerData(column, Qt::Horizontal).toString();
    QVERIFY(headings.contains(QStringLiteral("Shapley")));
    QVERIFY(headings.contains(QStringLiteral("Nucleolus")));
    const int shapley = static_cast<int>(headings.indexOf(QStringLiteral("Shapley")));
    // (1/6)(80 + 60) + (1/3)(100 − 40) = 43.3
    QCOMPARE(view->model()->index(0, shapley).data().toString(), QStringLiteral("43.3"));
    auto* tabs = child<QTabWidget>(fixture, "splitTabs");
    tabs->setCurrentIndex(1);
    const auto& figure = child<ui::figures::FigureView>(fixture, "splitCore")->figure();
    QVERIFY(std::get<ui::figures::Triangle>(figure.data).area.size() >= 3);
}

void SplitPageTest::draggingAShareMovesTheOthersAndShowsWhoObjects()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    auto* objections = child<QTableWidget>(fixture, "splitObjections");
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, view->markOf(2));
    QTest::mouseMove(view->viewport(), onStrip(view, 2, 0.6));
    QTRY_VERIFY(objections->rowCount() > 0);
    QCOMPARE(proposals(fixture), std::size_t{0}); // nothing is stored while the mouse is down
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, onStrip(view, 2, 0.6));
    QVERIFY(std::abs(sumOf(view) - 100) < 1e-3);
    QVERIFY(modelOf(view).positions()[2].share > 30);
    QCOMPARE(proposals(fixture), std::size_t{1});
    QVERIFY(fixture.session.undo());
    QCOMPARE(proposals(fixture), std::size_t{0});
}

void SplitPageTest::theWhyPanelKeepsUpWithTheTable()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    const auto* panel = child<QWidget>(fixture, "why");
    const auto told = [&](const char* words) {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(panel) && label->text() == QString::fromLatin1(words);
        });
    };
    QTRY_VERIFY(told("not in the core")); // the game came after the page was shown
    QTest::mouseClick(child<QPushButton>(fixture, "splitNearest"), Qt::LeftButton);
    QTRY_VERIFY(told("in the core"));
    const auto share =
        view->model()->index(2, modelOf(view).columnOf(NegotiationModel::Column::share));
    QVERIFY(view->model()->setData(share, QStringLiteral("40")));
    QTRY_VERIFY(told("not in the core"));
    QVERIFY(fixture.session.undo());
    QTRY_VERIFY(told("in the core"));
}

void SplitPageTest::aClickChoosesAMemberAndMovesNothing()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    const double before = modelOf(view).positions()[1].share;
    for (const auto& point : {onStrip(view, 1, 0.95), view->markOf(1)}) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(view->currentIndex().row(), 1);
        QCOMPARE(modelOf(view).positions()[1].share, before);
        QCOMPARE(proposals(fixture), std::size_t{0});
    }
    QVERIFY(child<QLabel>(fixture, "splitMember")->text().contains(QStringLiteral("you get")));
    // A drag that starts beside the mark is no drag either.
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, onStrip(view, 1, 0.95));
    QTest::mouseMove(view->viewport(), onStrip(view, 1, 0.1));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, onStrip(view, 1, 0.1));
    QCOMPARE(modelOf(view).positions()[1].share, before);
}

void SplitPageTest::theMarkStaysUnderTheMouse()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    const auto scale = [&] { return modelOf(view).strip(0).scale; };
    const double before = scale();
    QVERIFY(before < 100);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, view->markOf(2) + QPoint(4, 0));
    for (const double part : {0.5, 0.8, 0.95}) {
        const auto point = onStrip(view, 2, part);
        QTest::mouseMove(view->viewport(), point);
        QCOMPARE(scale(), before);
        // It was grabbed four pixels off its middle and keeps to that.
        QVERIFY(std::abs(view->markOf(2).x() + 4 - point.x()) <= 1);
    }
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, onStrip(view, 2, 0.95));
    QVERIFY(scale() > before); // room for the next move
}

void SplitPageTest::typingLockingAndBoundsAreKept()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    auto* model = view->model();
    const auto at = [&](int row, NegotiationModel::Column column) {
        return model->index(row, modelOf(view).columnOf(column));
    };
    QVERIFY(model->setData(at(0, NegotiationModel::Column::share), QStringLiteral("50")));
    QVERIFY(
        model->setData(at(0, NegotiationModel::Column::locked), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model->setData(at(1, NegotiationModel::Column::floor), QStringLiteral("20")));
    QVERIFY(!model->setData(at(1, NegotiationModel::Column::cap), QStringLiteral("120")));
    QVERIFY(model->setData(at(2, NegotiationModel::Column::share), QStringLiteral("45")));
    const auto& positions = modelOf(view).positions();
    QVERIFY(std::abs(positions[0].share - 50) < 1e-6);
    QVERIFY(std::abs(positions[1].share - 20) < 1e-6);
    QVERIFY(std::abs(positions[2].share - 30) < 1e-6);
}

void SplitPageTest::whatCannotBeTypedIsSaid()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    const auto* message = child<QLabel>(fixture, "splitMessage");
    const auto at =
        view->model()->index(0, modelOf(view).columnOf(NegotiationModel::Column::share));
    for (const auto& typed :
         {QStringLiteral("-5"), QStringLiteral("150"), QStringLiteral("much")}) {
        QVERIFY(!view->model()->setData(at, typed));
        QVERIFY2(message->isVisible() && message->text().contains(typed),
                 qPrintable(message->text()));
    }
    QVERIFY(!view->model()->setData(at, QString{}));
    QVERIFY(!message->text().isEmpty());
    QVERIFY(view->model()->setData(at, QStringLiteral("50")));
    QVERIFY(message->text().isEmpty());
}

void SplitPageTest::contradictoryBoundsAreNamedUntilTheyAreCured()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    const auto* doubts = child<QLabel>(fixture, "splitDoubts");
    const auto set = [&](int row, NegotiationModel::Column column, const char* typed) {
        return view->model()->setData(view->model()->index(row, modelOf(view).columnOf(column)),
                                      QString::fromLatin1(typed));
    };
    QVERIFY(!doubts->isVisible());
    QVERIFY(set(0, NegotiationModel::Column::floor, "80"));
    QVERIFY(set(0, NegotiationModel::Column::cap, "10"));
    QVERIFY2(doubts->isVisible() && doubts->text().contains(QStringLiteral("80")) &&
                 doubts->text().contains(QStringLiteral("10")),
             qPrintable(doubts->text()));
    QVERIFY(set(0, NegotiationModel::Column::cap, ""));
    QVERIFY(set(1, NegotiationModel::Column::floor, "30"));
    QVERIFY2(doubts->text().contains(QStringLiteral("110")), qPrintable(doubts->text()));
    QVERIFY(set(0, NegotiationModel::Column::floor, ""));
    QVERIFY(set(1, NegotiationModel::Column::floor, ""));
    QVERIFY2(!doubts->isVisible(), qPrintable(doubts->text()));
}

void SplitPageTest::aValueAboveTheTotalIsDoubted()
{
    test::WindowFixture fixture;
    openTable(fixture);
    const auto* doubts = child<QLabel>(fixture, "splitDoubts");
    QVERIFY(!doubts->isVisible());
    QVERIFY(fixture.session.edit(model::literalText("alone"), [](document::Draft& draft) {
        model::CoalitionValue row;
        row.members = {draft.rows<model::Member>()[0].id};
        row.value = 900;
        draft.add(row);
        return model::Status{};
    }));
    QTRY_VERIFY(doubts->isVisible());
    QVERIFY2(doubts->text().contains(QStringLiteral("900")), qPrintable(doubts->text()));
    QVERIFY(fixture.session.undo());
    QTRY_VERIFY(!doubts->isVisible());
}

void SplitPageTest::wordsDoNotOutliveWhatTheyDescribe()
{
    test::WindowFixture fixture;
    openTable(fixture);
    const auto* message = child<QLabel>(fixture, "splitMessage");
    QTest::mouseClick(child<QPushButton>(fixture, "splitNew"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(fixture, "splitAdopt"), Qt::LeftButton);
    QVERIFY(message->isVisible());
    child<QComboBox>(fixture, "splitBenefit")->setCurrentIndex(1);
    QVERIFY(!message->isVisible());
    // The same after an undo, and for what stands in place of a game.
    QTRY_VERIFY(child<QPushButton>(fixture, "splitNearest")->isEnabled());
    child<QComboBox>(fixture, "splitBasis")->setCurrentIndex(4); // no package has a budget
    QTRY_VERIFY(message->isVisible());
    child<QComboBox>(fixture, "splitBasis")->setCurrentIndex(0);
    QTRY_VERIFY(!message->isVisible());
}

void SplitPageTest::aProposalIsNotOfferedBesideItself()
{
    test::WindowFixture fixture;
    openTable(fixture);
    const auto* beside = child<QComboBox>(fixture, "splitBeside");
    auto* make = child<QPushButton>(fixture, "splitNew");
    QTest::mouseClick(make, Qt::LeftButton);
    QCOMPARE(beside->count(), 1);
    QTest::mouseClick(make, Qt::LeftButton);
    QCOMPARE(beside->count(), 2);
    const auto* chosen = child<QComboBox>(fixture, "splitProposal");
    QVERIFY(beside->itemData(1) != chosen->currentData());
}

void SplitPageTest::keysMoveAShare()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    view->setFocus();
    view->setCurrentIndex(
        view->model()->index(1, modelOf(view).columnOf(NegotiationModel::Column::strip)));
    const double before = modelOf(view).positions()[1].share;
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(std::abs(modelOf(view).positions()[1].share - before - 0.5) < 1e-3);
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(std::abs(modelOf(view).positions()[1].share - before + 4.5) < 1e-3);
}

void SplitPageTest::theNearestSplitSatisfiesEverybody()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    auto* objections = child<QTableWidget>(fixture, "splitObjections");
    QVERIFY(view->model()->setData(
        view->model()->index(2, modelOf(view).columnOf(NegotiationModel::Column::share)),
        QStringLiteral("40")));
    QVERIFY(objections->rowCount() > 0);
    QTest::mouseClick(child<QPushButton>(fixture, "splitNearest"), Qt::LeftButton);
    QCOMPARE(objections->rowCount(), 0);
    QVERIFY(modelOf(view).positions()[2].share < 20.01);
    QVERIFY(!child<QLabel>(fixture, "splitMessage")->text().isEmpty());
    // Asked again there is nothing to move, so there is nothing new to undo.
    QTest::mouseClick(child<QPushButton>(fixture, "splitNearest"), Qt::LeftButton);
    QVERIFY(fixture.session.undo());
    QVERIFY(objections->rowCount() > 0);
}

void SplitPageTest::adoptingWritesSharesAsOneEdit()
{
    test::WindowFixture fixture;
    openTable(fixture);
    QTest::mouseClick(child<QPushButton>(fixture, "splitNew"), Qt::LeftButton);
    auto* adopt = child<QPushButton>(fixture, "splitAdopt");
    QVERIFY(adopt->isEnabled());
    QTest::mouseClick(adopt, Qt::LeftButton);
    const auto rows = [&] { return fixture.session.state().rows<model::BenefitShare>().size(); };
    QCOMPARE(rows(), std::size_t{3});
    QVERIFY(fixture.session.undo());
    QCOMPARE(rows(), std::size_t{0});
}

void SplitPageTest::adoptingNamesWhoIsOutsideTheBands()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    const auto* message = child<QLabel>(fixture, "splitMessage");
    QTest::mouseClick(child<QPushButton>(fixture, "splitNew"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(fixture, "splitAdopt"), Qt::LeftButton);
    QVERIFY(!message->text().contains(QStringLiteral("Outside")));
    // Nobody may have more than 60 % by default.
    const auto share =
        view->model()->index(0, modelOf(view).columnOf(NegotiationModel::Column::share));
    QVERIFY(view->model()->setData(share, QStringLiteral("90")));
    QTest::mouseClick(child<QPushButton>(fixture, "splitAdopt"), Qt::LeftButton);
    const auto first = fixture.session.state().rows<model::Member>()[0].name;
    QVERIFY2(message->text().contains(QStringLiteral("Outside the bands of the guidelines: %1")
                                          .arg(QString::fromStdString(first))),
             qPrintable(message->text()));
}

void SplitPageTest::withoutABenefitNothingIsAdopted()
{
    test::WindowFixture fixture;
    openTable(fixture);
    QTest::mouseClick(child<QPushButton>(fixture, "splitNew"), Qt::LeftButton);
    QVERIFY(fixture.session.edit(model::literalText("Remove"), [](document::Draft& draft) {
        draft.remove(draft.rows<model::Benefit>().begin()->id);
        return model::Status{};
    }));
    QTest::mouseClick(child<QPushButton>(fixture, "splitAdopt"), Qt::LeftButton);
    for (const auto& proposal : fixture.session.state().rows<model::SplitProposal>())
        QVERIFY(!proposal.adopted);
}

void SplitPageTest::aMoveBecomesAConcession()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    QVERIFY(view->model()->setData(
        view->model()->index(1, modelOf(view).columnOf(NegotiationModel::Column::share)),
        QStringLiteral("50")));
    auto* concede = child<QPushButton>(fixture, "splitConcede");
    QVERIFY(concede->isEnabled());
    QTest::mouseClick(concede, Qt::LeftButton);
    const auto rows = fixture.session.state().rows<model::Concession>();
    QCOMPARE(rows.size(), std::size_t{2});
    for (const auto& row : rows)
        QVERIFY(row.to && row.points > 0 &&
                std::abs(100 * row.points - std::round(100 * row.points)) < 1e-9);
}

void SplitPageTest::aTableOfGuidelinesIsShownBeforeItIsTaken()
{
    test::WindowFixture fixture;
    openTable(fixture);
    auto* inputs = child<ui::SplitInputs>(fixture, "splitInputs");
    const auto written = [&](const char* name, const char* text) {
        const auto path = fixture.path(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write");
        return path;
    };
    const auto rows = [&] { return fixture.session.state().rows<model::GuidelineRow>().size(); };
    const auto choose = [&](const char* part) {
        auto* dialog = child<ui::GuidelineImport>(fixture, "guidelineImport");
        QVERIFY(child<QLabel>(fixture, "guidelineImportWords")->text().contains(u'2'));
        if (part)
            QTest::mouseClick(child<QPushButton>(fixture, part), Qt::LeftButton);
        else
            dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    QSignalSpy refused(inputs, &ui::SplitInputs::refused);
    inputs->importGuidelines(written("broken.csv", "name,parameters\n,bandPoints=5\n"));
    QCOMPARE(refused.count(), 1);
    const auto path =
        written("ministry.csv", "name,bandPoints,source\nA,5,Ministry\nB,8,Ministry\n");
    inputs->importGuidelines(path);
    QCOMPARE(rows(), std::size_t{0}); // nothing before it is confirmed
    choose(nullptr);
    QCOMPARE(rows(), std::size_t{0});
    inputs->importGuidelines(path);
    choose("guidelineImportTake");
    QCOMPARE(rows(), std::size_t{2});
    QVERIFY(fixture.session.undo());
    QCOMPARE(rows(), std::size_t{0});
    QCOMPARE(refused.count(), 1);
}

void SplitPageTest::readsInChinese()
{
    test::WindowFixture fixture;
    auto* view = openTable(fixture);
    fixture.language.use(QStringLiteral("zh_CN"));
    QTRY_COMPARE(child<QTabWidget>(fixture, "splitTabs")->tabText(0), QStringLiteral("谈判"));
    QTRY_COMPARE(view->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("成员"));
    QVERIFY(view->model()->setData(
        view->model()->index(2, modelOf(view).columnOf(NegotiationModel::Column::share)),
        QStringLiteral("40")));
    QVERIFY(child<QTableWidget>(fixture, "splitObjections")->rowCount() > 0);
}

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new SplitPageTest; });
}

#include "split_page_test.moc"
