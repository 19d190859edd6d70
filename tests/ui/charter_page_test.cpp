#include "ui/pages/charter/charter_page.h"

#include <QtTest>

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTreeWidget>
#include <filesystem>

#include "core/charter/values.h"
#include "support/fixture.h"
#include "ui/pages/charter/decision_cards.h"
#include "ui/shell/theme.h"

using namespace concordat;
using charter::Language;

class CharterPageTest : public QObject {
    Q_OBJECT

private:
    struct Opened {
        QTemporaryDir folder;
        ui::Session session;
        std::unique_ptr<ui::CharterPage> page;

        explicit Opened(int members = 3)
        {
            const auto file = folder.filePath(QStringLiteral("w.concordat")).toStdString();
            auto made = store::Workspace::create(file);
            if (!made || !(*made)->add({test::smallConsortium("c1", "First", members)},
                                       model::literalText("Begin"), "tester"))
                qFatal("no workspace");
            made = model::Result<std::shared_ptr<store::Workspace>>{
                std::shared_ptr<store::Workspace>{}};
            if (!session.openWorkspace(file, store::OpenMode::readWrite) ||
                !session.openConsortium("c1"))
                qFatal("not opened");
            page = std::make_unique<ui::CharterPage>(session);
            QObject::connect(&session, &ui::Session::changed, page.get(),
                             [this](const document::Change& change) { page->refresh(&change); });
            page->retranslate();
            page->resize(900, 700);
            page->show();
            (void)QTest::qWaitForWindowExposed(page.get());
            page->refresh(nullptr);
        }

        QTreeWidget* outline() const
        {
            return page->findChild<QTreeWidget*>(QStringLiteral("charter.outline"));
        }
        QString text(const char* language = "en") const
        {
            return page
                ->findChild<QTextBrowser*>(QStringLiteral("charter.preview.") +
                                           QString::fromLatin1(language))
                ->toPlainText();
        }
        ui::DecisionCard* card(const char* id) const
        {
            QCoreApplication::processEvents(); // cards are laid out when events are handled
            for (auto* card : page->findChildren<ui::DecisionCard*>(QString::fromLatin1(id)))
                if (card->isVisible())
                    return card;
            return nullptr;
        }
    };

private Q_SLOTS:
    void theOutlineIsWalkedByKeyboardAndTheTextFollows()
    {
        Opened opened;
        QVERIFY(opened.outline()->topLevelItemCount() >= 54);
        QVERIFY(opened.page->goTo(QStringLiteral("mission")));
        QVERIFY(opened.text().contains(QStringLiteral("Article 1")));
        QVERIFY(opened.text("zh_CN").contains(QStringLiteral("第一条")));
        opened.outline()->setFocus();
        QTest::keyClick(opened.outline(), Qt::Key_Down);
        QVERIFY(opened.text().contains(QStringLiteral("Org 3")));
        QCOMPARE(opened.page->currentArticle(), std::string{"members"});
    }

    void aCardIsChosenByMouseAndByKeyboardAndUndone()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("liability")));
        QVERIFY(opened.card("onceCostShare")->isChecked());
        QTest::mouseClick(opened.card("twiceCostShare"), Qt::LeftButton);
        QVERIFY(opened.text().contains(QStringLiteral("twice its Cost Share")));
        QVERIFY(opened.text("zh_CN").contains(QStringLiteral("两倍")));
        QVERIFY(opened.session.undo());
        QVERIFY(opened.text().contains(QStringLiteral("once its Cost Share")));
        opened.card("twiceCostShare")->setFocus();
        QTest::keyClick(opened.card("twiceCostShare"), Qt::Key_Space);
        QVERIFY(opened.text().contains(QStringLiteral("twice its Cost Share")));
    }

    void theCommandModelIsWrittenIntoTheStagePlan()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("commandBody")));
        QVERIFY(opened.card("undecided")->isChecked());
        QTest::mouseClick(opened.card("consensus"), Qt::LeftButton);
        const auto plans = opened.session.state().rows<model::StagePlan>();
        QCOMPARE(plans.size(), std::size_t{1});
        QCOMPARE(plans[0].model, model::GovernanceModel::corelessConsensus);
        QVERIFY(opened.text().contains(QStringLiteral("Consensus Circle")));
    }

    void typingAParameterIsOneStepAndChangesTheText()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("goodFaith")));
        auto* days = opened.page->findChild<QSpinBox*>(QStringLiteral("cureDays"));
        QCOMPARE(days->value(), 30);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("45"));
        QTest::keyClick(days, Qt::Key_Tab);
        QVERIFY(opened.text().contains(QStringLiteral("45 days")));
        QVERIFY(opened.text("zh_CN").contains(QStringLiteral("45日")));
        QVERIFY(opened.session.undo());
        QVERIFY(opened.text().contains(QStringLiteral("30 days")));
    }

    void aBoundParameterChangesTheCommittee()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("committee")));
        auto* link = opened.page->findChild<QTextBrowser*>(QStringLiteral("charter.preview.en"));
        QVERIFY(link);
        QVERIFY(opened.session.edit(model::literalText("Body"), [](document::Draft& draft) {
            model::Body body;
            body.kind = model::BodyKind::jointManagementCommittee;
            body.name = "Committee";
            body.noticeDays = 20;
            draft.add(body);
            return model::Status{};
        }));
        QVERIFY(opened.text().contains(QStringLiteral("20 days")));
        auto* notice = opened.page->findChild<QSpinBox*>(QStringLiteral("noticeDays"));
        QTest::keyClick(notice, Qt::Key_Up);
        QCOMPARE(int{opened.session.state().rows<model::Body>()[0].noticeDays}, 21);
        QVERIFY(opened.session.state().rows<model::Article>().empty());
        auto* threshold = opened.page->findChild<QComboBox*>(QStringLiteral("threshold"));
        threshold->setFocus();
        QTest::keyClick(threshold, Qt::Key_Down);
        QCOMPARE(opened.session.state().rows<model::DecisionRule>().size(), std::size_t{1});
        QVERIFY(opened.text().contains(QStringLiteral("more than three fifths")));
    }

    void aGapLeadsToThePageThatCanFillIt()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("governingLaw")));
        QSignalSpy asked{opened.page.get(), &ui::Page::navigationRequested};
        auto* browser = opened.page->findChild<QTextBrowser*>(QStringLiteral("charter.preview.en"));
        QCoreApplication::processEvents();
        auto cursor = browser->document()->find(QStringLiteral("agreed: governing"));
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.position() - 2);
        const auto at = browser->cursorRect(cursor).center();
        QVERIFY(!browser->anchorAt(at).isEmpty());
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("overview"));
    }

    void freeTextAndLeavingOutAreEdits()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("severability")));
        auto* own = opened.page->findChild<QPlainTextEdit*>(QStringLiteral("charter.ownText"));
        own->setFocus();
        QTest::keyClicks(own, QStringLiteral("<b>{{x}}"));
        QVERIFY(opened.text().contains(QStringLiteral("<b>{{x}}")));
        auto* omitted = opened.page->findChild<QCheckBox*>(QStringLiteral("charter.omitted"));
        const auto before = opened.text();
        QTest::keyClick(omitted, Qt::Key_Space);
        QVERIFY(opened.text() != before);
        QVERIFY(charter::articleRow(opened.session.state(), "severability")->omitted);
    }

    void theMenuExportsWhatItSays()
    {
        Opened opened;
        const auto file = opened.folder.filePath(QStringLiteral("out.md"));
        opened.page->askFile = [&](const QString&, const QString&) { return file; };
        auto* menu = opened.page->findChild<QPushButton*>(QStringLiteral("charter.export"))->menu();
        QList<QAction*> markdown;
        for (auto* action : menu->actions())
            if (action->text().startsWith(QStringLiteral("Markdown")))
                markdown << action;
        QCOMPARE(markdown.size(), 2);
        markdown[1]->trigger();
        QFile written{file};
        QTRY_VERIFY(written.exists());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(QStringLiteral("第一条")));
    }

    void theRailShowsHowFarTheCharterIs()
    {
        Opened opened;
        const auto rail = ui::charterRailState(opened.session.state(), opened.session.asOf());
        QCOMPARE(rail.mark, ui::RailState::Mark::inProgress);
        QVERIFY(rail.count.contains(u'/'));
    }

    void everyLayoutShowsWholeArticles()
    {
        const auto folder = qEnvironmentVariable("CONCORDAT_SCREENS");
        for (const int width : {560, 900, 1220}) {
            Opened opened;
            opened.page->resize(width, 760);
            QVERIFY(opened.page->goTo(QStringLiteral("committee")));
            QTest::qWait(0);
            for (auto* preview : opened.page->findChildren<QTextBrowser*>())
                QVERIFY(preview->document()->size().height() <= preview->height());
            if (!folder.isEmpty())
                opened.page->grab().save(
                    QStringLiteral("%1/charter-%2.png").arg(folder).arg(width));
        }
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new CharterPageTest; });
}
#include "charter_page_test.moc"
