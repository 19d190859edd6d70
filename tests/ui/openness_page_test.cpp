#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include "core/chain/chain.h"
#include "support/fixture.h"
#include "support/journey_window.h"

using namespace concordat;
using chain::ChainNode;

namespace {

struct Desk {
    Desk()
    {
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        if (!fixture.window->goTo(QStringLiteral("openness")))
            qFatal("no such page");
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* widget = fixture.window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("%s is not there", name);
        return widget;
    }
    void type(const char* input, const QString& number)
    {
        auto* box = find<QDoubleSpinBox>(input);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    std::optional<double> dynamics()
    {
        return chain::evaluate(fixture.session.state(),
                               fixture.session.asOf())[ChainNode::competitiveDynamics]
            .observed.score;
    }

    test::WindowFixture fixture;
};

} // namespace

class OpennessPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statedNumbersBringTheBandAndTheChain()
    {
        Desk desk;
        QVERIFY(desk.find<QLabel>("opennessMissing")->isVisible());
        QVERIFY(!desk.find<QTableWidget>("opennessRegimes")->isVisible());
        desk.type("spillover.a", QStringLiteral("100"));
        desk.type("spillover.cost", QStringLiteral("60"));
        desk.type("spillover.gamma", QStringLiteral("10000"));
        desk.type("spillover.firms", QStringLiteral("3"));
        QVERIFY(!desk.find<QLabel>("opennessMissing")->isVisible());
        QVERIFY(!desk.dynamics());
        // Three firms and dear research: the best rate is 3/4, so 0.6 scores 100 − 100·0.15/0.75.
        desk.type("spillover.beta", QStringLiteral("0.6"));
        QVERIFY(desk.dynamics());
        QVERIFY2(std::abs(*desk.dynamics() - 80) < 0.3,
                 qPrintable(QString::number(*desk.dynamics())));
        auto* regimes = desk.find<QTableWidget>("opennessRegimes");
        QVERIFY(regimes->isVisible());
        QCOMPARE(regimes->rowCount(), 5);
        QVERIFY(desk.find<QLabel>("opennessRate")->text().contains(QStringLiteral("0.6")));
        // Undo takes the judgement back; the down arrow past the least value does so as well.
        QVERIFY(desk.fixture.session.undo());
        QVERIFY(!desk.dynamics());
        desk.type("spillover.beta", QStringLiteral("0"));
        QVERIFY(desk.dynamics());
        QTest::keyClick(desk.find<QDoubleSpinBox>("spillover.beta"), Qt::Key_Down);
        QCoreApplication::processEvents();
        QVERIFY(!desk.dynamics());
    }

    void positionsOfTheChainFollowFromTheMembers()
    {
        Desk desk;
        desk.type("spillover.a", QStringLiteral("100"));
        desk.type("spillover.cost", QStringLiteral("60"));
        desk.type("spillover.gamma", QStringLiteral("4"));
        desk.type("spillover.beta", QStringLiteral("0.3"));
        QVERIFY(desk.fixture.window->goTo(QStringLiteral("openness/chain")));
        auto* positions = desk.find<QTableWidget>("opennessPositions");
        QVERIFY(!positions->isVisible());
        QVERIFY(desk.fixture.window->goTo(QStringLiteral("openness/game")));
        desk.type("spillover.betaVertical", QStringLiteral("0.5"));
        QVERIFY(desk.fixture.window->goTo(QStringLiteral("openness/chain")));
        QVERIFY(positions->isVisible());
        // Three members, three kinds: 4x = ½(40 + 2x) each for itself.
        QCOMPARE(positions->rowCount(), 3);
        QCOMPARE(positions->item(0, 2)->text(), QStringLiteral("6.67"));
    }

    void cheapResearchSaysThatThereIsNoEquilibrium()
    {
        Desk desk;
        desk.type("spillover.a", QStringLiteral("100"));
        desk.type("spillover.cost", QStringLiteral("60"));
        desk.type("spillover.gamma", QStringLiteral("0.01"));
        auto* regimes = desk.find<QTableWidget>("opennessRegimes");
        QCOMPARE(regimes->item(0, 1)->text(), QStringLiteral("no interior equilibrium"));
        QVERIFY(!regimes->item(0, 1)->toolTip().isEmpty());
    }

    void anImpossibleMarketHasNoResults()
    {
        Desk desk;
        desk.type("spillover.a", QStringLiteral("100"));
        desk.type("spillover.cost", QStringLiteral("520"));
        desk.type("spillover.gamma", QStringLiteral("10"));
        auto* regimes = desk.find<QTableWidget>("opennessRegimes");
        for (int row = 0; row < regimes->rowCount(); ++row) {
            for (int column = 1; column < regimes->columnCount(); ++column)
                QCOMPARE(regimes->item(row, column)->text(),
                         QStringLiteral("no interior equilibrium"));
        }
        const auto* said = desk.find<QLabel>("opennessMissing");
        QVERIFY2(said->isVisible() && said->text().contains(QStringLiteral("nobody would produce")),
                 qPrintable(said->text()));
        desk.type("spillover.cost", QStringLiteral("52"));
        QVERIFY2(!said->isVisible(), qPrintable(said->text()));
    }

    void undoReachesTheDocumentFromANumberField()
    {
        Desk desk;
        desk.type("spillover.a", QStringLiteral("100"));
        auto* box = desk.find<QDoubleSpinBox>("spillover.a");
        QVERIFY(box->hasFocus());
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(desk.fixture.session.state().rows<model::Assumption>().empty());
        // What is typed and not entered is the field's own to undo.
        desk.type("spillover.a", QStringLiteral("100"));
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("7"));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(desk.fixture.session.state().rows<model::Assumption>().size(), std::size_t{1});
    }

    void thePageSpeaksChinese()
    {
        Desk desk;
        desk.fixture.language.use(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents();
        for (auto* label : desk.find<QWidget>("section.game")->findChildren<QLabel*>()) {
            const auto text = label->text();
            if (!text.isEmpty())
                QVERIFY2(std::any_of(text.begin(), text.end(),
                                     [](QChar c) { return c.unicode() > 0x2fff; }),
                         qPrintable(text));
        }
        QVERIFY(desk.find<QPushButton>("opennessRateWhy")->text() != QStringLiteral("Why?"));
        desk.fixture.language.use(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(desk.find<QPushButton>("opennessRateWhy")->text(), QStringLiteral("Why?"));
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new OpennessPageTest; });
}

#include "openness_page_test.moc"
