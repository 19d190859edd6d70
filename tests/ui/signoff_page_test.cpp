#include "ui/pages/signoff/signoff_page.h"

#include <QtTest>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include "support/fixture.h"
#include "ui/bridge/charter_export.h"
#include "ui/pages/agreements/agreements_page.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/pages/charter/charter_page.h"

using namespace concordat;

/// Signing off, the register of agreements and the critical decisions, with keys and mouse.
class SignoffPageTest : public QObject {
    Q_OBJECT

private:
    template <class PageType>
    struct Opened {
        QTemporaryDir folder;
        ui::Session session;
        std::unique_ptr<PageType> page;

        Opened()
        {
            const auto file = folder.filePath(QStringLiteral("w.concordat")).toStdString();
            auto made = store::Workspace::create(file);
            if (!made || !(*made)->add({test::smallConsortium("c1", "First", 3)},
                                       model::literalText("Begin"), "tester"))
                qFatal("no workspace");
            made = model::Result<std::shared_ptr<store::Workspace>>{
                std::shared_ptr<store::Workspace>{}};
            if (!session.openWorkspace(file, store::OpenMode::readWrite) ||
                !session.openConsortium("c1"))
                qFatal("not opened");
            page = std::make_unique<PageType>(session);
            QObject::connect(&session, &ui::Session::changed, page.get(),
                             [this](const document::Change& change) { page->refresh(&change); });
            page->retranslate();
            page->resize(1000, 760);
            page->show();
            (void)QTest::qWaitForWindowExposed(page.get());
            page->refresh(nullptr);
        }

        template <class Widget>
        Widget* child(const char* name) const
        {
            return page->template findChild<Widget*>(QLatin1String(name));
        }
    };

    static void clickCell(QTableView* table, int row, int column)
    {
        const auto index = table->model()->index(row, column);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table->visualRect(index).center());
    }

private Q_SLOTS:
    void positionsAreStatedUndoneAndBecomeStale()
    {
        Opened<ui::SignoffPage> opened;
        auto* matrix = opened.child<QTableView>("signoff.matrix");
        QCOMPARE(matrix->model()->columnCount(), 3);
        QVERIFY(opened.page->goTo(QStringLiteral("goodFaith")));
        const int row = matrix->currentIndex().row();
        clickCell(matrix, row, 0);
        QTest::keyClick(matrix, Qt::Key_Right, Qt::ShiftModifier);
        auto* accept = opened.child<QPushButton>("signoff.accepted");
        accept->setFocus();
        QTest::keyClick(accept, Qt::Key_Space);
        const auto positions = opened.session.state().rows<model::ArticlePosition>();
        QCOMPARE(positions.size(), std::size_t{2});
        QCOMPARE(positions[0].status, model::PositionStatus::accepted);
        QCOMPARE(positions[0].topic, std::string{"goodFaith"});
        QCOMPARE(matrix->model()->index(row, 0).data().toString(), QStringLiteral("✓"));
        QCOMPARE(matrix->model()->index(row, 2).data().toString(), QStringLiteral("·"));

        const auto& spec = *ui::builtInClauses()->article("goodFaith");
        QVERIFY(
            ui::charter_edits::setParameter(opened.session, spec, spec.parameters.front(), 45.0));
        QCOMPARE(matrix->model()->index(row, 0).data().toString(), QStringLiteral("↻"));
        QVERIFY(opened.session.undo());
        QCOMPARE(matrix->model()->index(row, 0).data().toString(), QStringLiteral("✓"));
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.state().rows<model::ArticlePosition>().empty());
    }

    void anObjectionNeedsAReason()
    {
        Opened<ui::SignoffPage> opened;
        auto* matrix = opened.child<QTableView>("signoff.matrix");
        clickCell(matrix, 2, 1);
        auto* objects = opened.child<QPushButton>("signoff.objects");
        QTest::mouseClick(objects, Qt::LeftButton);
        QVERIFY(opened.session.state().rows<model::ArticlePosition>().empty());
        QTest::keyClicks(opened.child<QLineEdit>("signoff.reason"), QStringLiteral("Too dear"));
        QTest::mouseClick(objects, Qt::LeftButton);
        const auto positions = opened.session.state().rows<model::ArticlePosition>();
        QCOMPARE(positions.size(), std::size_t{1});
        QCOMPARE(positions[0].reason, std::string{"Too dear"});
        QCOMPARE(ui::signoffRailState(opened.session.state(), opened.session.asOf()).mark,
                 ui::RailState::Mark::high);
        QVERIFY(matrix->model()
                    ->index(2, 1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Too dear")));
    }

    void aSignatureRecordsTheAgreementAndEntryWaits()
    {
        Opened<ui::SignoffPage> opened;
        auto* table = opened.child<QTableView>("signoff.signatures");
        QVERIFY(table->model()->setData(table->model()->index(0, 2), QDate(2026, 3, 31)));
        QCOMPARE(opened.session.state().rows<model::Signature>().size(), std::size_t{1});
        QCOMPARE(opened.session.state().rows<model::Agreement>().size(), std::size_t{1});
        QVERIFY(!opened.child<QPushButton>("signoff.enter")->isEnabled());
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.state().rows<model::Agreement>().empty());
    }

    void dutiesOfTheCharterAreTakenOverOnce()
    {
        Opened<ui::AgreementsPage> opened;
        auto* button = opened.child<QPushButton>("duties.takeOver");
        QTest::mouseClick(button, Qt::LeftButton);
        const auto count = opened.session.state().rows<model::Obligation>().size();
        QVERIFY(count > 20);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(opened.session.state().rows<model::Obligation>().size(), count);
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.state().rows<model::Obligation>().empty());
    }

    void criticalDecisionsComeFirstAndAreMadeOnTheirCard()
    {
        Opened<ui::CharterPage> opened;
        QCOMPARE(opened.page->currentArticle(), std::string{"decisions"});
        auto* liability = opened.child<QComboBox>("decision.liability");
        QVERIFY(liability->isVisible());
        liability->setFocus();
        QTest::keyClick(liability, Qt::Key_Down);
        const auto articles = opened.session.state().rows<model::Article>();
        QCOMPARE(articles.size(), std::size_t{1});
        QCOMPARE(articles[0].alternative, std::string{"twiceCostShare"});
        QVERIFY(opened.session.undo());
        QTest::mouseClick(opened.child<QPushButton>("decision.title.disputes"), Qt::LeftButton);
        QCOMPARE(opened.page->currentArticle(), std::string{"disputes"});
        QVERIFY(!liability->isVisible());
    }
};

QTEST_MAIN(SignoffPageTest)
#include "signoff_page_test.moc"
