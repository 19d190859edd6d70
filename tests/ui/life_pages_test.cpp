#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include "core/course/lifecycle.h"
#include "core/document/draft.h"
#include "support/fixture.h"
#include "ui/figures/figure_view.h"

using namespace concordat;
using model::Date;

namespace {

/// Two members, a shared platform that one of them uses, a type of resource that nobody holds, and
/// the stage of operation with its gate.
model::State workingConsortium()
{
    document::Draft draft{test::smallConsortium("c1", "First", 2)};
    draft.update(model::Id<model::Consortium>{"c1"}, [](model::Consortium& row) {
        row.judgedOn = Date(2026, 6, 30);
        row.stage = model::Stage::operation;
    });
    model::Platform platform;
    platform.id = model::Id<model::Platform>{"p1"};
    platform.name = "Clean room";
    draft.put(platform);
    model::PlatformUse use;
    use.platform = platform.id;
    use.member = draft.state().rows<model::Member>()[0].id;
    use.date = Date(2026, 5, 1);
    use.deposits = 4;
    use.reuses = 3;
    draft.add(use);
    model::ResourceType type;
    type.name = "Missing thing";
    type.required = true;
    draft.add(type);
    model::StagePlan plan;
    plan.id = model::Id<model::StagePlan>{"s1"};
    plan.stage = model::Stage::operation;
    plan.from = Date(2025, 1, 1);
    plan.gateEvidence = "Review of June";
    draft.put(plan);
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

} // namespace

class LifePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void synergyShowsWhatItIsComputedFromAndWhatNobodyHolds()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({workingConsortium()}));
        QVERIFY(fixture.window->goTo(QStringLiteral("synergy")));
        // One of two members; three reuses of four deposits.
        QCOMPARE(child<QPushButton>(fixture, "synergy.part.0")->findChild<QLabel*>()->text(),
                 QStringLiteral("50"));
        QCOMPARE(child<QPushButton>(fixture, "synergy.part.1")->findChild<QLabel*>()->text(),
                 QStringLiteral("75"));
        const auto& figure = child<ui::figures::FigureView>(fixture, "synergy.flow")->figure();
        const auto& flow = std::get<ui::figures::Flow>(figure.data);
        QCOMPARE(flow.nodes.size(), 1U);
        QVERIFY(flow.nodes.front().wanting);
        QTest::mouseClick(child<QPushButton>(fixture, "synergy.part.0"), Qt::LeftButton);
        QVERIFY(child<QWidget>(fixture, "platformsTable")->isVisible());
    }

    void aGateWithEvidenceIsPassedAsOneEdit()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({workingConsortium()}));
        QVERIFY(fixture.window->goTo(QStringLiteral("lifecycle")));
        auto* pass = child<QPushButton>(fixture, "lifecycle.pass");
        QVERIFY(pass->isEnabled());
        QTest::mouseClick(pass, Qt::LeftButton);
        const auto& state = fixture.session.state();
        QCOMPARE(state.consortium().stage, model::Stage::maturation);
        QCOMPARE(state.rows<model::StagePlan>()[0].gatePassedOn, std::optional{Date(2026, 6, 30)});
        QVERIFY(fixture.session.undo());
        QCOMPARE(fixture.session.state().consortium().stage, model::Stage::operation);
        QVERIFY(!fixture.session.state().rows<model::StagePlan>()[0].gatePassedOn);
    }

    void anAssetGoesToTheMemberChosenForIt()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({workingConsortium()}));
        QVERIFY(fixture.window->goTo(QStringLiteral("lifecycle/assets")));
        auto* box = child<QComboBox>(fixture, "lifecycle.goesTo.0");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        const auto placed = [&] {
            const auto assets = course::assetsOf(fixture.session.state(), fixture.session.asOf());
            return assets.size() == 1 && assets.front().goesTo.has_value();
        };
        QTRY_VERIFY(placed());
    }

    void whatHappenedIsFilteredByWords()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({workingConsortium()}));
        QVERIFY(fixture.window->goTo(QStringLiteral("lifecycle/events")));
        auto* table = child<QTableWidget>(fixture, "lifecycle.events");
        QVERIFY(table->rowCount() > 0);
        QTest::keyClicks(child<QLineEdit>(fixture, "lifecycle.filter"), QStringLiteral("zzz"));
        QCOMPARE(table->rowCount(), 0);
    }
};

int main(int argc, char** argv)
{
    return test::runTestInBothLanguages(argc, argv, [] { return new LifePagesTest; });
}

#include "life_pages_test.moc"
