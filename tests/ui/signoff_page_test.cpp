#include "ui/pages/signoff/signoff_page.h"

#include <QtTest>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include "support/fixture.h"
#include "ui/bridge/charter_export.h"
#include "ui/models/field_editor.h"
#include "ui/pages/agreements/agreements_page.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/pages/charter/charter_page.h"
#include "ui/pages/signoff/signoff_edits.h"

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

    void namesOfPartiesAreWholeInTheSmallestWindow()
    {
        Opened<ui::SignoffPage> opened;
        const auto first = opened.session.state().rows<model::Member>()[0].id;
        QVERIFY(opened.session.edit(model::coreText("Test", "Name"), [&](auto& draft) {
            draft.update(first, [](model::Member& row) {
                row.name = "Aurelia Power Systems and Holdings (奥瑞利亚电力系统)";
            });
            return model::Status{};
        }));
        opened.page->resize(764, 640);
        auto* table = opened.child<QTableView>("signoff.signatures");
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto cell = table->model()->index(row, 0);
            // What the style keeps free beside the words.
            const int width = table->columnWidth(0) - 24;
            const auto needed = table->fontMetrics().boundingRect(
                QRect(0, 0, width, 1000), Qt::TextWordWrap, cell.data().toString());
            QVERIFY2(table->rowHeight(row) >= needed.height(), qPrintable(cell.data().toString()));
        }
    }

    void aSignatureRecordsTheAgreementAndEntryWaits()
    {
        Opened<ui::SignoffPage> opened;
        auto* table = opened.child<QTableView>("signoff.signatures");
        QVERIFY(table->model()->setData(table->model()->index(0, 2), QStringLiteral("2024-03-31")));
        QCOMPARE(opened.session.state().rows<model::Signature>().size(), std::size_t{1});
        QCOMPARE(opened.session.state().rows<model::Agreement>().size(), std::size_t{1});
        QVERIFY(!opened.child<QPushButton>("signoff.enter")->isEnabled());
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.state().rows<model::Agreement>().empty());
    }

    void theDayOfASignatureIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("iso into an empty cell") << QString{} << "2026-03-20"
                                                << "2026-03-20";
        QTest::newRow("iso over a date") << "2024-03-01"
                                         << "2026-03-20"
                                         << "2026-03-20";
        QTest::newRow("slashes, a year of four digits") << "2024-03-01"
                                                        << "05/03/2024"
                                                        << "2024-05-03";
        QTest::newRow("a year of two digits") << "2024-03-01"
                                              << "5/3/24"
                                              << "2024-05-03";
        QTest::newRow("year first") << QString{} << "2024/5/3"
                                    << "2024-05-03";
        QTest::newRow("no date") << "2024-03-01"
                                 << "soon"
                                 << "2024-03-01";
        QTest::newRow("no such day") << "2024-03-01"
                                     << "2024-02-31"
                                     << "2024-03-01";
        QTest::newRow("after the judged day") << "2024-03-01"
                                              << "6112-02-20"
                                              << "2024-03-01";
        QTest::newRow("taken back") << "2024-03-01" << QString{} << QString{};
    }

    void theDayOfASignatureIsTypedAsPeopleWriteIt()
    {
        QFETCH(QString, before);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
        Opened<ui::SignoffPage> opened;
        opened.session.setAsOf(model::Date{2026, 12, 1});
        auto* table = opened.child<QTableView>("signoff.signatures");
        const auto cell = table->model()->index(1, 2);
        if (!before.isEmpty())
            QVERIFY(table->model()->setData(cell, before));
        int refusals = 0;
        connect(&opened.session, &ui::Session::failed, &opened.session, [&] { ++refusals; });
        clickCell(table, 1, 2);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                           table->visualRect(cell).center());
        auto* editor = table->findChild<ui::DateEditor*>();
        QVERIFY(editor);
        auto& line = editor->line();
        QVERIFY(line.width() >= line.fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")));
        QTest::keyClick(&line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, typed);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(cell.data(Qt::EditRole).toString(), kept);
        QCOMPARE(refusals > 0, !typed.isEmpty() && kept == before);
    }

    void aSignedCopyIsKeptInTheWorkspaceAndSavedAgain()
    {
        Opened<ui::AgreementsPage> opened;
        QVERIFY(opened.session.edit(model::literalText("Record"), [](document::Draft& draft) {
            model::Agreement charter;
            charter.title = "Charter";
            charter.kind = model::AgreementKind::charter;
            draft.add(charter);
            return model::Status{};
        }));
        const auto id = opened.session.state().rows<model::Agreement>().begin()->id;
        const QByteArray bytes{"%PDF-1.7 signed \0 here", 23};
        const auto source = opened.folder.filePath(QStringLiteral("signed.pdf"));
        QFile file{source};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto target = opened.folder.filePath(QStringLiteral("back.pdf"));
        opened.page->askCopy = [&] { return source; };
        opened.page->askFile = [&](const QString&, const QString&) { return target; };
        QVERIFY(opened.page->goTo(QString::fromStdString(id.value())));
        auto* menu = opened.child<QPushButton>("agreements.copy")->menu();
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(!menu->actions()[1]->isEnabled());
        QVERIFY(!menu->actions()[2]->isEnabled());
        menu->actions()[0]->trigger();
        const auto copies = opened.session.state().rows<model::Attachment>();
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(copies[0].name, std::string{"signed.pdf"});
        QCOMPARE(copies[0].mediaType, std::string{"application/pdf"});
        menu->actions()[2]->trigger();
        QFile back{target};
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), bytes);
        // Shown by the desktop's program for it: the same bytes, for reading only.
        QString shown;
        opened.page->showFile = [&](const QString& copy) {
            shown = copy;
            return true;
        };
        menu->actions()[1]->trigger();
        QVERIFY(shown.endsWith(QStringLiteral("/signed.pdf")));
        QFile open{shown};
        QVERIFY(open.open(QIODevice::ReadOnly));
        QCOMPARE(open.readAll(), bytes);
        QVERIFY(!(open.permissions() & QFileDevice::WriteOwner));
        // Where no program knows the file, that is said.
        QSignalSpy told{opened.page.get(), &ui::Page::messageRequested};
        opened.page->showFile = [](const QString&) { return false; };
        menu->actions()[1]->trigger();
        QCOMPARE(told.size(), 1);
        menu->actions()[0]->trigger(); // another one takes its place
        QCOMPARE(opened.session.state().rows<model::Attachment>().size(), std::size_t{1});
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.undo());
        QVERIFY(opened.session.state().rows<model::Attachment>().empty());
    }

    void theSearchForAttachingLeadsToTheQuestionForTheFile()
    {
        Opened<ui::AgreementsPage> opened;
        QSignalSpy told{opened.page.get(), &ui::Page::messageRequested};
        QVERIFY(opened.page->goTo(QStringLiteral("attach")));
        QCOMPARE(told.size(), 1); // there is none yet
        QVERIFY(opened.session.edit(model::literalText("Record"), [](document::Draft& draft) {
            model::Agreement charter;
            charter.title = "Charter";
            charter.kind = model::AgreementKind::charter;
            draft.add(charter);
            return model::Status{};
        }));
        int asked = 0;
        opened.page->askCopy = [&asked] {
            ++asked;
            return QString{};
        };
        QVERIFY(opened.page->goTo(QStringLiteral("attach")));
        QTRY_COMPARE(asked, 1);
    }

    void signaturesGoToTheAgreementShown()
    {
        for (const bool renewalFirst : {false, true}) {
            Opened<ui::SignoffPage> opened;
            QVERIFY(opened.session.edit(model::literalText("Record"), [&](document::Draft& draft) {
                model::Agreement charter;
                charter.kind = model::AgreementKind::charter;
                charter.id = model::Id<model::Agreement>{renewalFirst ? "b" : "a"};
                charter.title = "Charter";
                charter.status = model::AgreementStatus::inForce;
                draft.put(charter);
                charter.id = model::Id<model::Agreement>{renewalFirst ? "a" : "b"};
                charter.title = "Renewal";
                charter.status = model::AgreementStatus::negotiating;
                draft.put(charter);
                return model::Status{};
            }));
            const auto member = *opened.session.state().rows<model::Member>().begin();
            QVERIFY(ui::signoff_edits::sign(opened.session, member, QStringLiteral("Who"),
                                            model::Date{2026, 1, 1}));
            const auto& state = opened.session.state();
            const auto now = charter::signoff(
                state, charter::buildBoth(state, *ui::builtInClauses(), opened.session.asOf()),
                opened.session.asOf());
            QVERIFY(now.agreement);
            QCOMPARE(now.agreement->title, std::string{"Charter"});
            QCOMPARE(now.signedBy, 1);
        }
    }

    void whatCannotEnterIntoForceLeavesNoTextInForce()
    {
        Opened<ui::SignoffPage> opened;
        model::Agreement charter;
        charter.id = model::Id<model::Agreement>{"a"};
        charter.title = "Charter";
        charter.kind = model::AgreementKind::charter;
        charter.status = model::AgreementStatus::negotiating;
        charter.expiresOn = model::Date{2026, 1, 31};
        QVERIFY(opened.session.edit(model::literalText("Record"), [&](document::Draft& draft) {
            draft.put(charter);
            return model::Status{};
        }));
        const auto before = opened.session.document().number();
        QVERIFY(!ui::signoff_edits::enterIntoForce(opened.session, charter, model::Date{2026, 2, 1},
                                                   QStringLiteral("Too late")));
        QCOMPARE(opened.session.document().number(), before);
        QVERIFY(ui::signoff_edits::textsInForce(opened.session.state()).empty());
        QVERIFY(ui::signoff_edits::enterIntoForce(opened.session, charter, model::Date{2026, 1, 1},
                                                  QStringLiteral("In time")));
        const auto* version = ui::signoff_edits::textsInForce(opened.session.state()).front();
        QVERIFY(version);
        QVERIFY(opened.session.document().stateOf(*version));
        QCOMPARE(opened.session.document().number(), before + 1);
        QVERIFY(opened.session.undo()); // one step takes both back
        QVERIFY(ui::signoff_edits::textsInForce(opened.session.state()).empty());
        QVERIFY(opened.session.state().find(charter.id)->status ==
                model::AgreementStatus::negotiating);
    }

    void aCharterEnteredAsInForceCanBeAmended_data()
    {
        QTest::addColumn<bool>("fromElsewhere");
        QTest::newRow("without a text") << false;
        QTest::newRow("with a text of another workspace") << true;
    }
    void aCharterEnteredAsInForceCanBeAmended()
    {
        QFETCH(bool, fromElsewhere);
        Opened<ui::SignoffPage> opened;
        if (fromElsewhere)
            QVERIFY(opened.session.edit(model::literalText("Import"), [](document::Draft& draft) {
                model::Version text;
                text.name = "Charter in force";
                text.note = ui::signoff_edits::inForceNote;
                text.namedAt = model::Timestamp::parse("2020-01-01T00:00:00Z");
                text.entry = 999;
                text.content = "of another journal";
                draft.add(text);
                return model::Status{};
            }));
        const auto texts = [&] {
            return ui::signoff_edits::textsInForce(opened.session.state()).size();
        };
        const std::size_t before = fromElsewhere ? 1 : 0;
        QVERIFY(opened.session.edit(model::literalText("Record"), [](document::Draft& draft) {
            model::Agreement charter;
            charter.title = "Charter";
            charter.kind = model::AgreementKind::charter;
            charter.status = model::AgreementStatus::inForce;
            draft.add(charter);
            return model::Status{};
        }));
        auto* keep = opened.child<QPushButton>("signoff.enter");
        QVERIFY(keep->isEnabled());
        QCOMPARE(texts(), before);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(texts(), before + 1);
        const auto kept = keep->text();
        const auto& spec = *ui::builtInClauses()->article("goodFaith");
        QVERIFY(
            ui::charter_edits::setParameter(opened.session, spec, spec.parameters.front(), 45.0));
        QVERIFY(keep->text() != kept); // what changed since is an amendment
    }

    void aYearlyDutyThatWasDoneOnceIsOverdueAgainAYearLater()
    {
        Opened<ui::AgreementsPage> opened;
        const auto due = opened.session.asOf().plusDays(-400);
        QVERIFY(opened.session.edit(model::literalText("Add"), [due](document::Draft& draft) {
            model::Obligation report;
            report.title = "Yearly report";
            report.dueOn = due;
            report.doneOn = due;
            report.recurrence = "FREQ=YEARLY";
            draft.add(report);
            return model::Status{};
        }));
        QVERIFY2(opened.page->subtitle().contains(QStringLiteral("1 overdue")),
                 qPrintable(opened.page->subtitle()));
        QVERIFY(opened.page->subtitle().contains(QStringLiteral("1 open")));
    }

    void anAmendmentIsAdoptedOnceItsMajorityIsReached()
    {
        Opened<ui::SignoffPage> opened;
        QVERIFY(opened.session.edit(model::literalText("Record"), [](document::Draft& draft) {
            model::Agreement charter;
            charter.title = "Charter";
            charter.kind = model::AgreementKind::charter;
            charter.status = model::AgreementStatus::inForce;
            charter.effectiveOn = model::Date{2025, 1, 1};
            draft.add(charter);
            return model::Status{};
        }));
        QVERIFY(opened.session.document().nameVersion("As signed", ui::signoff_edits::inForceNote));
        const auto& spec = *ui::builtInClauses()->article("goodFaith");
        QVERIFY(
            ui::charter_edits::setParameter(opened.session, spec, spec.parameters.front(), 45.0));
        auto* adopt = opened.child<QPushButton>("signoff.enter");
        QVERIFY(!adopt->isEnabled());
        const auto why = opened.page->why();
        QVERIFY(why);
        QCOMPARE(why->evidence.size(), std::size_t{1});
        // Two of three parties are two thirds, which is what the article on amendments asks.
        QVERIFY(opened.page->goTo(QStringLiteral("goodFaith")));
        auto* matrix = opened.child<QTableView>("signoff.matrix");
        clickCell(matrix, matrix->currentIndex().row(), 0);
        auto* accept = opened.child<QPushButton>("signoff.accepted");
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(!adopt->isEnabled());
        clickCell(matrix, matrix->currentIndex().row(), 1);
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(adopt->isEnabled());
        QTest::mouseClick(adopt, Qt::LeftButton);
        const auto* version = ui::signoff_edits::textsInForce(opened.session.state()).front();
        QVERIFY(version && version->name != "As signed");
        // Earlier days are judged as before: it has been in force all the time.
        QCOMPARE(opened.session.state().rows<model::Agreement>().begin()->effectiveOn,
                 (model::Date{2025, 1, 1}));
        QVERIFY(!opened.page->why()); // nothing differs any more
    }

    void aDocumentIsMadeForAnAgreement()
    {
        Opened<ui::AgreementsPage> opened;
        QVERIFY(opened.session.edit(model::literalText("Add"), [](document::Draft& draft) {
            model::Agreement secret;
            secret.title = "Talks";
            secret.kind = model::AgreementKind::nonDisclosure;
            secret.status = model::AgreementStatus::inForce;
            secret.effectiveOn = model::Date{2026, 1, 1};
            draft.add(secret);
            model::Agreement other;
            other.title = "Else";
            other.kind = model::AgreementKind::other;
            draft.add(other);
            return model::Status{};
        }));
        auto* make = opened.child<QPushButton>("agreements.make");
        QVERIFY(!make->isEnabled());
        const auto idOf = [&](const char* title) {
            for (const auto& row : opened.session.state().rows<model::Agreement>())
                if (row.title == title)
                    return QString::fromStdString(row.id.value());
            return QString{};
        };
        QVERIFY(opened.page->goTo(idOf("Else")));
        QVERIFY(!make->isEnabled());
        QVERIFY(opened.page->goTo(idOf("Talks")));
        QVERIFY(make->isEnabled());
        const auto file = opened.folder.filePath(QStringLiteral("nda.md"));
        opened.page->askFile = [&](const QString&, const QString&) { return file; };
        QList<QAction*> markdown;
        for (auto* action : make->menu()->actions())
            if (action->text().startsWith(QStringLiteral("Markdown")))
                markdown << action;
        QCOMPARE(markdown.size(), 2);
        markdown[0]->trigger();
        QFile written{file};
        QTRY_VERIFY(written.exists());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(written.readAll());
        QVERIFY(text.startsWith(QStringLiteral("# Confidentiality Agreement")));
        QVERIFY(text.contains(QStringLiteral("1 January 2026")));
        // Its duties join those of the charter.
        QTest::mouseClick(opened.child<QPushButton>("duties.takeOver"), Qt::LeftButton);
        int ofIt = 0;
        for (const auto& duty : opened.session.state().rows<model::Obligation>())
            ofIt +=
                duty.agreement && QString::fromStdString(duty.agreement->value()) == idOf("Talks")
                    ? 1
                    : 0;
        QVERIFY(ofIt > 0);
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
