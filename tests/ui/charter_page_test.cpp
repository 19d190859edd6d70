#include "ui/pages/charter/charter_page.h"

#include <QtTest>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <filesystem>

#include "core/charter/values.h"
#include "core/charter/writers.h"
#include "support/fixture.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/pages/charter/decision_cards.h"
#include "ui/pages/charter/edited_view.h"
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

    void whatNobodyDecidedIsNotMarkedAsDecided()
    {
        Opened opened;
        const auto markOf = [&opened](const char* article) {
            for (int row = 0; row < opened.outline()->topLevelItemCount(); ++row) {
                const auto* item = opened.outline()->topLevelItem(row);
                if (item->data(0, Qt::UserRole).toString() == QLatin1String(article))
                    return item->text(3);
            }
            return QString{};
        };
        QVERIFY(opened.page->goTo(QStringLiteral("liability")));
        QCOMPARE(markOf("liability"), QStringLiteral("(✓)"));
        QTest::mouseClick(opened.card("twiceCostShare"), Qt::LeftButton);
        QCOMPARE(markOf("liability"), QStringLiteral("✓"));
        QVERIFY(opened.session.undo());
        QCOMPARE(markOf("liability"), QStringLiteral("(✓)"));
        // The definitions follow from the text: there is nothing to decide.
        QCOMPARE(markOf("definitions"), QStringLiteral("✓"));
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
        QVERIFY(opened.text().contains(QStringLiteral("30 days"))); // not a step for each digit
        QTest::keyClick(days, Qt::Key_Return);
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
        QCOMPARE(markdown.size(), 2); // none in columns
        markdown[1]->trigger();
        QFile written{file};
        QTRY_VERIFY(written.exists());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(QStringLiteral("第一条")));
    }

    void aFindingLeadsToItsPlaceAndTheOutlineSaysHowFarAnArticleIs()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("severability")));
        auto* own = opened.page->findChild<QPlainTextEdit*>(QStringLiteral("charter.ownText"));
        own->setPlainText(QStringLiteral("See Annex Z and the rest."));
        auto* item = opened.outline()->currentItem();
        QCOMPARE(item->text(2), QStringLiteral("≠")); // free text deviates from the library
        QCOMPARE(item->text(3), QStringLiteral("▲"));
        QVERIFY(opened.page->goTo(QStringLiteral("findings")));
        auto* table = opened.page->findChild<QTableWidget*>(QStringLiteral("charter.findings"));
        QVERIFY(table->isVisible());
        int row = -1;
        for (int i = 0; i < table->rowCount(); ++i)
            if (table->item(i, 0)->data(Qt::UserRole) == QStringLiteral("charter/severability"))
                row = i;
        QVERIFY(row >= 0);
        QVERIFY(table->item(row, 0)->text().contains(QStringLiteral("inconsistent")));
        QVERIFY(opened.page->goTo(QStringLiteral("mission")));
        QVERIFY(opened.page->goTo(QStringLiteral("findings")));
        table->setCurrentCell(row, 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.page->currentArticle(), std::string{"severability"});
        QVERIFY(own->isVisible());
    }

    void aProfileAsksForMore()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("findings")));
        auto* table = opened.page->findChild<QTableWidget*>(QStringLiteral("charter.findings"));
        const int without = table->rowCount();
        auto* profile = opened.page->findChild<QComboBox*>(QStringLiteral("charter.profile"));
        QCOMPARE(profile->count(), 2);
        profile->setFocus();
        QTest::keyClick(profile, Qt::Key_Down);
        QVERIFY(table->rowCount() > without);
    }

    void deviationsAreListedWithWhatTheLibraryProposes()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("liability")));
        QTest::mouseClick(opened.card("twiceCostShare"), Qt::LeftButton);
        QVERIFY(opened.page->goTo(QStringLiteral("deviations")));
        auto* table = opened.page->findChild<QTableWidget*>(QStringLiteral("charter.deviations"));
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 2)->text().contains(QStringLiteral("once")));
        QVERIFY(table->item(0, 3)->text().contains(QStringLiteral("twice")));
    }

    void theRedlineComparesWordsWithANamedVersion()
    {
        Opened opened;
        QVERIFY(opened.session.nameVersion("signed"));
        QVERIFY(opened.page->goTo(QStringLiteral("goodFaith")));
        auto* days = opened.page->findChild<QSpinBox*>(QStringLiteral("cureDays"));
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Up);
        QVERIFY(opened.page->goTo(QStringLiteral("redline")));
        auto* text = opened.page->findChild<QTextBrowser*>(QStringLiteral("charter.redline"));
        const auto formatAt = [&](const QString& words) {
            return text->document()->find(words).charFormat();
        };
        QVERIFY(formatAt(QStringLiteral("30")).fontStrikeOut());
        QVERIFY(formatAt(QStringLiteral("31")).fontUnderline());
        QVERIFY(!formatAt(QStringLiteral("written notice")).fontStrikeOut());
        const auto file = opened.folder.filePath(QStringLiteral("red.html"));
        opened.page->askFile = [&](const QString&, const QString&) { return file; };
        opened.page->findChild<QPushButton*>(QStringLiteral("charter.redline.export"))
            ->menu()
            ->actions()
            .front()
            ->trigger();
        QFile written{file};
        QTRY_VERIFY(written.exists());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("<ins>31"));
    }

    void remarksAndOpenPointsStayUntilTheyAreSettled()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("disputes")));
        auto* remark = opened.page->findChild<QLineEdit*>(QStringLiteral("charter.remark"));
        remark->setFocus();
        QTest::keyClicks(remark, QStringLiteral("<b>Why</b> courts?"));
        QTest::keyClick(remark, Qt::Key_Return);
        const auto rows = opened.session.state().rows<model::ArticleComment>();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].text, std::string{"<b>Why</b> courts?"});
        QVERIFY(remark->text().isEmpty());
        QCOMPARE(opened.outline()->currentItem()->text(2), QStringLiteral("?1"));
        auto* open = opened.page->findChild<QLineEdit*>(QStringLiteral("charter.openPoint"));
        open->setFocus();
        QTest::keyClicks(open, QStringLiteral("Which city?"));
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(opened.outline()->currentItem()->text(2), QStringLiteral("?2"));
        QCoreApplication::processEvents();
        auto* settled = opened.page->findChild<QCheckBox*>(
            QStringLiteral("charter.settled.") +
            QString::fromStdString(
                opened.session.state().rows<model::ArticleComment>()[0].id.value()));
        settled->setFocus();
        QTest::keyClick(settled, Qt::Key_Space);
        QVERIFY(opened.session.state().rows<model::ArticleComment>()[0].resolvedOn);
        QCOMPARE(opened.outline()->currentItem()->text(2), QStringLiteral("?1"));
    }

    void wordsAreFoundInTheArticlesAndReplacedInFreeTextOnly()
    {
        Opened opened;
        for (const auto* article : {"severability", "notices"}) {
            QVERIFY(opened.page->goTo(QString::fromLatin1(article)));
            opened.page->findChild<QPlainTextEdit*>(QStringLiteral("charter.ownText"))
                ->setPlainText(QStringLiteral("The Bureau and the bureau."));
        }
        opened.page->find();
        auto* find = opened.page->findChild<QLineEdit*>(QStringLiteral("charter.find"));
        QVERIFY(find->isVisible());
        QTest::keyClicks(find, QStringLiteral("bureau"));
        QTest::keyClick(find, Qt::Key_Return); // past the last hit: the first one again
        const auto first = opened.page->currentArticle();
        QTest::keyClick(find, Qt::Key_Return);
        QVERIFY(opened.page->currentArticle() != first);
        QTest::keyClicks(opened.page->findChild<QLineEdit*>(QStringLiteral("charter.replacement")),
                         QStringLiteral("Desk"));
        QTest::mouseClick(opened.page->findChild<QPushButton*>(QStringLiteral("charter.replace")),
                          Qt::LeftButton);
        for (const auto* article : {"severability", "notices"})
            QCOMPARE(charter::articleRow(opened.session.state(), article)->ownText,
                     std::string{"The Desk and the Desk."});
        QVERIFY(opened.session.undo());
        QCOMPARE(charter::articleRow(opened.session.state(), "notices")->ownText,
                 std::string{"The Bureau and the bureau."});
    }

    void theExplanationStandsBesideTheText()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("goodFaith")));
        auto* words = opened.page->findChild<QLabel*>(QStringLiteral("charter.explanation"));
        QVERIFY(!words->isVisible());
        auto* box = opened.page->findChild<QCheckBox*>(QStringLiteral("charter.show.explanation"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(QStringLiteral("small failures")));
    }

    void theInterviewIsEnteredAnywhereAndLosesNothingGoingBack()
    {
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("interview")));
        auto* list = opened.page->findChild<QListWidget*>(QStringLiteral("interview.questions"));
        auto* keep = opened.page->findChild<QPushButton*>(QStringLiteral("interview.keep"));
        auto* back = opened.page->findChild<QPushButton*>(QStringLiteral("interview.back"));
        const auto rowOf = [&](const char* title) {
            return list->row(
                list->findItems(QString::fromLatin1(title), Qt::MatchContains).value(0));
        };
        const int liability = rowOf("Liability");
        QVERIFY(liability > 0);
        list->setCurrentRow(liability); // entered in the middle
        QTest::mouseClick(opened.card("twiceCostShare"), Qt::LeftButton);
        QVERIFY(list->item(liability)->text().startsWith(QStringLiteral("✓")));
        const int notice = rowOf("Good Faith");
        list->setCurrentRow(notice);
        QVERIFY(keep->isEnabled());
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QCOMPARE(charter::articleRow(opened.session.state(), "goodFaith")->parameters[0].value,
                 std::string{"30"});
        QVERIFY(list->currentRow() != notice);
        list->setCurrentRow(liability + 1);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(list->currentRow(), liability);
        QVERIFY(opened.card("twiceCostShare")->isChecked());
        QVERIFY(!keep->isEnabled());
    }

    void answersOfAnotherConsortiumAreReused()
    {
        Opened opened;
        auto other = document::Draft{test::smallConsortium("c2", "Second", 2)};
        model::Article row;
        row.topic = "liability";
        row.alternative = "twiceCostShare";
        other.add(row);
        QVERIFY(opened.session.workspace().add({other.state()}, model::literalText("Add"), "t"));
        QVERIFY(opened.page->goTo(QStringLiteral("interview")));
        auto* take = opened.page->findChild<QPushButton*>(QStringLiteral("interview.takeOver"));
        QVERIFY(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(charter::articleRow(opened.session.state(), "liability")->alternative,
                 std::string{"twiceCostShare"});
        QVERIFY(opened.session.undo());
        QVERIFY(!charter::articleRow(opened.session.state(), "liability"));
    }

    void changesOfAnEditedCopyAreTakenOrRefused()
    {
        Opened opened;
        const auto file = opened.folder.filePath(QStringLiteral("edited.md"));
        QVERIFY(opened.page->goTo(QStringLiteral("edited")));
        auto text = QString::fromStdString(
            charter::toMarkdown(charter::buildCharter(opened.session.state(), *ui::builtInClauses(),
                                                      Language::english, opened.session.asOf())));
        text.replace(QStringLiteral("written notice and 30 days"),
                     QStringLiteral("written notice and 40 days"));
        text.replace(QStringLiteral("in good faith, in due time"),
                     QStringLiteral("in good faith, <i>at once</i>"));
        QVERIFY(text.contains(QStringLiteral("at once")));
        QFile out{file};
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
        out.close();
        opened.page->findChild<ui::EditedView*>()->askFile = [&] { return file; };
        QTest::mouseClick(opened.page->findChild<QPushButton*>(QStringLiteral("edited.open")),
                          Qt::LeftButton);
        const auto button = [&](const char* name) -> QPushButton* {
            QCoreApplication::processEvents();
            for (auto* each : opened.page->findChildren<QPushButton*>(QString::fromLatin1(name)))
                if (each->isVisible())
                    return each;
            return nullptr;
        };
        QVERIFY(button("edited.take.1"));
        QVERIFY(!button("edited.take.2"));
        button("edited.take.1")->setFocus(); // the setting
        QTest::keyClick(button("edited.take.1"), Qt::Key_Space);
        QCOMPARE(charter::articleRow(opened.session.state(), "goodFaith")->parameters[0].value,
                 std::string{"40"});
        QVERIFY(!button("edited.take.1"));
        QTest::mouseClick(button("edited.refuse.0"), Qt::LeftButton);
        QVERIFY(!button("edited.refuse.0"));
        QVERIFY(charter::articleRow(opened.session.state(), "goodFaith")->ownText.empty());
        QTest::mouseClick(opened.page->findChild<QPushButton*>(QStringLiteral("edited.open")),
                          Qt::LeftButton);
        QVERIFY(button("edited.take.0"));
        // What was read for one consortium is not offered to another.
        QVERIFY(opened.session.workspace().add({test::smallConsortium("c2", "Second", 3)},
                                               model::literalText("Add"), "t"));
        QVERIFY(opened.session.openConsortium("c2"));
        opened.page->refresh(nullptr);
        QVERIFY(!button("edited.take.0"));
        QVERIFY(opened.session.state().rows<model::Article>().empty());
    }

    void whatWasChangedHereSinceTheExportIsNoneOfTheirChanges_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("en") << false;
        QTest::newRow("zh_CN") << true;
    }
    void whatWasChangedHereSinceTheExportIsNoneOfTheirChanges()
    {
        QFETCH(bool, chinese);
        const auto before = QLocale{};
        if (chinese)
            QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        const auto language = chinese ? Language::chinese : Language::english;
        Opened opened;
        const auto file = opened.folder.filePath(QStringLiteral("sent.md"));
        opened.page->askFile = [&](const QString&, const QString&) { return file; };
        auto* menu = opened.page->findChild<QPushButton*>(QStringLiteral("charter.export"))->menu();
        const auto wanted = chinese ? QStringLiteral("Markdown, in Chinese")
                                    : QStringLiteral("Markdown, in English");
        for (auto* action : menu->actions())
            if (action->text().startsWith(wanted))
                action->trigger();
        QTRY_VERIFY(QFileInfo::exists(file));
        QFile sent{file};
        QVERIFY(sent.open(QIODevice::ReadOnly));
        auto text = QString::fromUtf8(sent.readAll());
        sent.close();
        // They change a sentence; meanwhile a setting is changed here, and an article left out.
        const auto document = charter::buildCharter(opened.session.state(), *ui::builtInClauses(),
                                                    language, opened.session.asOf());
        const auto number = QStringLiteral("**%1** ").arg(
            QString::fromStdString(document.article("goodFaith")->paragraphs.front().number));
        QVERIFY(text.contains(number));
        text.replace(number,
                     number + (chinese ? QStringLiteral("立即，") : QStringLiteral("At once, ")));
        QVERIFY(sent.open(QIODevice::WriteOnly | QIODevice::Truncate));
        sent.write(text.toUtf8());
        sent.close();
        const auto& spec = *ui::builtInClauses()->article("goodFaith");
        QVERIFY(
            ui::charter_edits::setParameter(opened.session, spec, spec.parameters.front(), 45.0));
        QVERIFY(ui::charter_edits::setOmitted(opened.session, "forceMajeure", true));
        opened.page->refresh(nullptr);
        QVERIFY(opened.page->goTo(QStringLiteral("edited")));
        opened.page->findChild<ui::EditedView*>()->askFile = [&] { return file; };
        QTest::mouseClick(opened.page->findChild<QPushButton*>(QStringLiteral("edited.open")),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(opened.page->findChild<QPushButton*>(QStringLiteral("edited.take.0")));
        QVERIFY(!opened.page->findChild<QPushButton*>(QStringLiteral("edited.take.1")));
        const auto summary =
            opened.page->findChild<QLabel*>(QStringLiteral("edited.summary"))->text();
        QVERIFY2(!summary.contains(u'◆'), qPrintable(summary));
    }

    void inChineseTheSameWayLeadsThroughInterviewFindingsAndAnEditedCopy()
    {
        const auto before = QLocale{};
        QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        Opened opened;
        QVERIFY(opened.page->goTo(QStringLiteral("interview")));
        auto* list = opened.page->findChild<QListWidget*>(QStringLiteral("interview.questions"));
        const auto items = list->findItems(QStringLiteral("责任"), Qt::MatchContains);
        QVERIFY(!items.isEmpty());
        list->setCurrentItem(items.front());
        QTest::mouseClick(opened.card("twiceCostShare"), Qt::LeftButton);
        QVERIFY(items.front()->text().startsWith(QStringLiteral("✓")));
        QVERIFY(opened.page->goTo(QStringLiteral("findings")));
        auto* findings = opened.page->findChild<QTableWidget*>(QStringLiteral("charter.findings"));
        QVERIFY(findings->rowCount() > 0);
        QVERIFY(findings->item(0, 1)->text().startsWith(QStringLiteral("第")));
        const auto file = opened.folder.filePath(QStringLiteral("edited.md"));
        auto text = QString::fromStdString(
            charter::toMarkdown(charter::buildCharter(opened.session.state(), *ui::builtInClauses(),
                                                      Language::chinese, opened.session.asOf())));
        const auto document = charter::buildCharter(opened.session.state(), *ui::builtInClauses(),
                                                    Language::chinese, opened.session.asOf());
        QString paragraph;
        for (const auto& each : document.article("goodFaith")->paragraphs)
            if (charter::plainText(each.spans).find("30日") != std::string::npos)
                paragraph = QString::fromStdString(each.number);
        const auto at = text.indexOf(QStringLiteral("**%1**").arg(paragraph));
        QVERIFY(at > 0);
        text.replace(text.indexOf(QStringLiteral("30日"), at), 2, QStringLiteral("40"));
        QFile out{file};
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
        out.close();
        QVERIFY(opened.page->goTo(QStringLiteral("edited")));
        opened.page->findChild<ui::EditedView*>()->askFile = [&] { return file; };
        QTest::mouseClick(opened.page->findChild<QPushButton*>(QStringLiteral("edited.open")),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
        auto* take = opened.page->findChild<QPushButton*>(QStringLiteral("edited.take.0"));
        QVERIFY(take);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(charter::articleRow(opened.session.state(), "goodFaith")->parameters[0].value,
                 std::string{"40"});
    }

    void theRailShowsHowFarTheCharterIs()
    {
        Opened opened;
        const auto railNow = [&opened] {
            return ui::charterRailState(opened.session.state(), opened.session.asOf());
        };
        // Before anybody decided anything the defaults are no progress.
        QVERIFY(railNow().count.isEmpty());
        QVERIFY(opened.session.edit(model::coreText("Test", "Decide"), [](auto& draft) {
            model::Article decided;
            decided.topic = "goodFaith";
            draft.add(decided);
            return model::Status{};
        }));
        const auto rail = railNow();
        QCOMPARE(rail.mark, ui::RailState::Mark::inProgress);
        QVERIFY(rail.count.contains(u'/'));
    }

    void nothingIsWiderThanItsPlaceWithTheWhyPanelOpen()
    {
        const auto before = QLocale{};
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        for (const auto language : {QLocale::English, QLocale::Chinese}) {
            QLocale::setDefault(QLocale{language});
            Opened opened;
            opened.page->resize(680, 620);
            QCOMPARE(opened.page->width(), 680);
            const auto fits = [&](const QString& where) {
                QTest::qWait(0);
                for (auto* area : opened.page->findChildren<QScrollArea*>())
                    if (area->isVisible())
                        QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                                 qPrintable(where));
                QVERIFY2(opened.page->minimumSizeHint().width() <= 680, qPrintable(where));
            };
            int visited = 0; // articles that do not apply here are not in the charter
            for (const auto& article : ui::builtInClauses()->articles) {
                if (!opened.page->goTo(QString::fromStdString(article.id)))
                    continue;
                ++visited;
                fits(QString::fromStdString(article.id));
            }
            QVERIFY(visited >= 26);
            QVERIFY(opened.page->goTo(QStringLiteral("interview")));
            auto* list =
                opened.page->findChild<QListWidget*>(QStringLiteral("interview.questions"));
            for (int row = 0; row < list->count(); ++row) {
                list->setCurrentRow(row);
                fits(list->item(row)->text());
            }
        }
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
