#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QtTest>
#include <cmath>

#include "core/chain/chain.h"
#include "support/fixture.h"
#include "support/journey_window.h"
#include "ui/bridge/text.h"
#include "ui/models/percent_table.h"
#include "ui/models/records_pane.h"
#include "ui/models/sectioned_page.h"
#include "ui/pages/history/change_words.h"
#include "ui/pages/members/member_why.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/shell/page_host.h"

using namespace concordat;
using chain::ChainNode;
using model::Id;
using model::Member;
using test::cell;
using test::clickCell;

namespace {

const model::Date today{2026, 6, 30};

Id<Member> memberId(int number)
{
    return Id<Member>{"00m0" + std::to_string(number)};
}

void rate(document::Draft& draft, int rater, int rated, double score)
{
    model::TrustRating rating;
    rating.round = Id<model::TrustRound>{"00r1"};
    rating.rater = memberId(rater);
    rating.rated = memberId(rated);
    rating.score = score;
    draft.add(rating);
}

/// Three members who rated each other with a mean of 65, and know nothing else of C2; two types of
/// risk of which one is shared out; one pledge of 100 EUR of which 40 are paid.
model::State consortium()
{
    document::Draft draft{test::smallConsortium("c1", "First", 3)};
    auto row = draft.state().consortium();
    row.judgedOn = today;
    draft.put(row);
    model::TrustRound round;
    round.id = Id<model::TrustRound>{"00r1"};
    round.name = "Baseline";
    round.date = model::Date{2026, 1, 31};
    draft.put(round);
    rate(draft, 1, 2, 80);
    rate(draft, 1, 3, 60);
    rate(draft, 2, 1, 70);
    rate(draft, 2, 3, 50);
    rate(draft, 3, 1, 90);
    rate(draft, 3, 2, 40);
    const auto share = [&draft](model::RiskType type, int member, double percent) {
        model::RiskShare each;
        each.type = type;
        each.member = memberId(member);
        each.share = percent;
        draft.add(each);
    };
    share(model::RiskType::technologicalFailure, 1, 60);
    share(model::RiskType::technologicalFailure, 2, 40);
    share(model::RiskType::marketFluctuation, 1, 50);
    share(model::RiskType::marketFluctuation, 2, 40);
    model::Contribution pledge;
    pledge.id = Id<model::Contribution>{"00p1"};
    pledge.member = memberId(1);
    pledge.pledged = *model::Money::of(100, "EUR");
    pledge.paid = *model::Money::of(40, "EUR");
    pledge.dueOn = model::Date{2026, 3, 31};
    pledge.paidOn = model::Date{2026, 3, 31};
    draft.put(pledge);
    return draft.state();
}

struct Desk {
    explicit Desk(const QString& page)
    {
        fixture.open(fixture.workspaceWith({consortium()}));
        if (!fixture.window->goTo(page))
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
    void openSection(const char* id)
    {
        for (auto* tabs : fixture.window->findChildren<QTabWidget*>(QStringLiteral("sections"))) {
            if (!tabs->isVisible())
                continue;
            for (int at = 0; at < tabs->count(); ++at) {
                if (tabs->widget(at)->objectName() !=
                    QStringLiteral("section.") + QLatin1String(id))
                    continue;
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {},
                                  tabs->tabBar()->tabRect(at).center());
                QCOMPARE(tabs->currentIndex(), at);
                return;
            }
        }
        QFAIL(id);
    }
    void type(QAbstractItemView* table, const QString& words)
    {
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = QApplication::focusWidget();
        QVERIFY(editor && table->isAncestorOf(editor));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    std::optional<double> score(ChainNode node)
    {
        return chain::evaluate(fixture.session.state(), fixture.session.asOf())[node]
            .observed.score;
    }

    test::WindowFixture fixture;
};

} // namespace

class FormationPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// C3 has one known part, the risk proportions: one of two types is complete, 50; both, 100.
    void oneRiskShareMovesTheFrameworkAndTheChain()
    {
        Desk desk(QStringLiteral("risks"));
        QCOMPARE(desk.score(ChainNode::riskBenefit), 50.0);
        desk.openSection("shares");
        auto* matrix = desk.find<ui::PercentTable>("riskShares");
        QCOMPARE(cell(matrix, 3, 1), QStringLiteral("▲ 90 %"));
        clickCell(matrix, 1, 1);
        desk.type(matrix, QStringLiteral("50"));
        QCOMPARE(cell(matrix, 3, 1), QStringLiteral("100 %"));
        QCOMPARE(desk.score(ChainNode::riskBenefit), 100.0);
        QVERIFY(desk.find<QLabel>("frameworkScore")->text().contains(QStringLiteral("100 of 100")));
        QVERIFY(desk.find<QLabel>("riskSums")->text().startsWith(u'✓'));
        // A sum beyond 100 is refused, and so is what is no number.
        clickCell(matrix, 2, 1);
        desk.type(matrix, QStringLiteral("1"));
        QVERIFY(desk.find<QLabel>("refusal")->isVisible());
        QCOMPARE(cell(matrix, 2, 1), QString{});
        QVERIFY(desk.fixture.session.undo());
        QCOMPARE(desk.score(ChainNode::riskBenefit), 50.0);
    }

    /// Emptiness is no error: nothing is red before somebody has entered a share.
    void nothingIsWrongWithSharesThatNobodyEnteredYet()
    {
        Desk desk(QStringLiteral("risks"));
        desk.openSection("shares");
        auto* matrix = desk.find<ui::PercentTable>("riskShares");
        const auto& state = desk.fixture.session.state();
        QVERIFY(!state.rows<model::RiskShare>().empty());
        QVERIFY(desk.fixture.session.edit(
            model::literalText("clear"), [&](document::Draft& draft) -> model::Status {
                std::vector<model::Id<model::RiskShare>> ids;
                for (const auto& share : draft.rows<model::RiskShare>())
                    ids.push_back(share.id);
                for (const auto& id : ids)
                    draft.remove(id);
                return {};
            }));
        QCOMPARE(cell(matrix, 3, 0), QStringLiteral("–"));
        QCOMPARE(cell(matrix, 3, 1), QStringLiteral("–"));
        QCOMPARE(desk.find<QLabel>("riskSums")->text(),
                 QStringLiteral("Not shared out yet: Technological failure, Market fluctuation."));
        clickCell(matrix, 0, 0);
        desk.type(matrix, QStringLiteral("40"));
        QCOMPARE(cell(matrix, 3, 0), QStringLiteral("▲ 40 %"));
        QVERIFY(desk.find<QLabel>("riskSums")->text().startsWith(u'▲'));
    }

    /// The survey is the one known part of C2: (80+60+70+50+90+40) ÷ 6 = 65, with 70 for 40 it
    /// is 70.
    void oneRatingMovesTrustAndTheChainAndIsNotShown()
    {
        Desk desk(QStringLiteral("trust"));
        QCOMPARE(desk.score(ChainNode::trust), 65.0);
        auto* matrix = desk.find<ui::PercentTable>("trustMatrix");
        QCOMPARE(cell(matrix, 2, 1), QStringLiteral("•••"));
        clickCell(matrix, 2, 1);
        desk.type(matrix, QStringLiteral("70"));
        QCOMPARE(desk.score(ChainNode::trust), 70.0);
        QCOMPARE(cell(matrix, 2, 1), QStringLiteral("•••"));
        QVERIFY(desk.find<QLabel>("trustScore")->text().contains(QStringLiteral("70 of 100")));
        // Two rated each member and three must have: the means of members stay hidden.
        QCOMPARE(cell(matrix, 3, 1), QStringLiteral("hidden"));
        QTest::mouseClick(desk.find<QCheckBox>("trustShowSingle"), Qt::LeftButton, {}, {8, 10});
        QCOMPARE(cell(matrix, 2, 1), QStringLiteral("70"));
        clickCell(matrix, 2, 1);
        const auto place = matrix->mapToGlobal(QPoint{});
        desk.type(matrix, QStringLiteral("101"));
        QVERIFY(desk.find<QLabel>("refusal")->isVisible());
        // The next click meets the cell it was meant for.
        QCOMPARE(matrix->mapToGlobal(QPoint{}), place);
        QVERIFY(desk.find<QLabel>("refusal")->text().contains(QStringLiteral("101")));
        QCOMPARE(desk.score(ChainNode::trust), 70.0);
    }

    void theHistoryDoesNotTellWhatSomebodyRated()
    {
        Desk desk(QStringLiteral("trust"));
        const auto before = desk.fixture.session.state();
        auto* matrix = desk.find<ui::PercentTable>("trustMatrix");
        clickCell(matrix, 2, 1);
        desk.type(matrix, QStringLiteral("77"));
        const auto& after = desk.fixture.session.state();
        for (const auto& line : ui::changeLines(document::diff(before, after), before, after)) {
            const auto all = line.row + line.field + line.before + line.after;
            QVERIFY2(!all.contains(QStringLiteral("77")) && !all.contains(QStringLiteral("40")),
                     qPrintable(all));
        }
    }

    void ratingsAreImportedAllOrNone()
    {
        Desk desk(QStringLiteral("trust"));
        auto* page = qobject_cast<ui::TrustPage*>(desk.fixture.window->pages().page());
        QVERIFY(page);
        const auto write = [&desk](const char* name, const QByteArray& content) {
            QFile file(desk.fixture.path(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
                qFatal("%s cannot be written", name);
            return file.fileName();
        };
        const auto before = desk.fixture.session.state();
        QVERIFY(!page->importFile(
            write("bad.csv", "rater,rated,score\nOrg 1,Org 2,30\nOrg 9,Org 1,50\n")));
        QVERIFY(desk.find<QLabel>("refusal")->text().contains(QStringLiteral("Org 9")));
        QVERIFY(desk.fixture.session.state() == before);
        QVERIFY(page->importFile(
            write("good.csv", "rater,rated,score\nOrg 1,Org 2,30\nOrg 2,Org 1,30\n")));
        // (30 + 60 + 30 + 50 + 90 + 40) ÷ 6
        QCOMPARE(desk.score(ChainNode::trust), 50.0);
        desk.openSection("findings");
        auto* findings = desk.find<QTableWidget>("trustFindings");
        // A pair is two raters and the round demands three: that there is one is all that is told.
        QCOMPARE(findings->rowCount(), 1);
        QCOMPARE(findings->item(0, 1)->text(), QStringLiteral("not named"));
        QVERIFY(
            desk.find<QLabel>("trustFindingsNote")->text().contains(QStringLiteral("3 raters")));
        QTest::mouseClick(desk.find<QCheckBox>("trustShowPrivate"), Qt::LeftButton, {}, {8, 10});
        QVERIFY(findings->rowCount() > 1);
        QCOMPARE(findings->item(0, 1)->text(), QStringLiteral("Org 1 and Org 2"));
        QCOMPARE(findings->item(0, 2)->text(), QStringLiteral("30"));
        QVERIFY(desk.find<QCheckBox>("trustShowSingle")->isChecked());
    }

    void anImportSaysIntoWhichRoundAndWhatItReplaced()
    {
        Desk desk(QStringLiteral("trust"));
        auto* page = qobject_cast<ui::TrustPage*>(desk.fixture.window->pages().page());
        QSignalSpy said(page, &ui::Page::messageRequested);
        QFile file(desk.fixture.path(QStringLiteral("some.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // One other score, one as before.
        file.write("rater,rated,score\nOrg 1,Org 2,30\nOrg 2,Org 1,70\n");
        file.close();
        QVERIFY(page->importFile(file.fileName()));
        QCOMPARE(said.takeFirst().at(0).toString(),
                 QStringLiteral("2 ratings were imported into “Baseline” (1 earlier one was "
                                "replaced)"));
        QVERIFY(page->importFile(file.fileName()));
        QCOMPARE(said.takeFirst().at(0).toString(),
                 QStringLiteral("2 ratings were imported into “Baseline”"));
    }

    /// One of six ratings does not stand for a survey; three of six do.
    void aRoundThatIsOnlyBegunDoesNotReplaceTheOneBefore()
    {
        Desk desk(QStringLiteral("trust"));
        QTest::mouseClick(desk.find<QPushButton>("trustNewRound"), Qt::LeftButton);
        auto* matrix = desk.find<ui::PercentTable>("trustMatrix");
        const auto enter = [&](int row, int column) {
            clickCell(matrix, row, column);
            desk.type(matrix, QStringLiteral("10"));
        };
        enter(0, 1);
        auto* words = desk.find<QLabel>("trustPrivacy");
        QVERIFY2(words->text().contains(
                     QStringLiteral("1 of 6 ratings: not counted yet. “Baseline” counts until "
                                    "there are 3")),
                 qPrintable(words->text()));
        QCOMPARE(desk.score(ChainNode::trust), 65.0);
        enter(0, 2);
        QCOMPARE(desk.score(ChainNode::trust), 65.0);
        enter(1, 0);
        QVERIFY(!words->text().contains(QStringLiteral("not counted yet")));
    }

    void aResourceOfLevelZeroIsNotHeld()
    {
        document::Draft draft{consortium()};
        for (const double level : {80.0, 0.0, 30.0, 0.0}) {
            model::Holding holding;
            holding.member = memberId(1);
            holding.level = level;
            draft.add(holding);
        }
        const auto why = ui::explainMember(draft.state(), *draft.state().find(memberId(1)));
        const auto held = std::find_if(why.inputs.begin(), why.inputs.end(), [](const auto& input) {
            return model::toEnglish(input.label) == "Resources held";
        });
        QVERIFY(held != why.inputs.end());
        QCOMPARE(QString::fromStdString(model::toEnglish(held->value)), QStringLiteral("2"));
    }

    void severalMembersAreExplainedTogether()
    {
        document::Draft draft{consortium()};
        for (const int place : {1, 2, 3}) {
            model::Contribution row;
            row.member = memberId(place);
            row.pledged = *model::Money::of(100, "EUR");
            draft.add(row);
        }
        const auto why = ui::explainMembers(
            draft.state(), {draft.state().find(memberId(1)), draft.state().find(memberId(2))});
        std::string said = model::toEnglish(why.title) + "; ";
        for (const auto& input : why.inputs)
            said += model::toEnglish(input.label) + ": " + model::toEnglish(input.value) + "; ";
        QVERIFY2(said.starts_with("2 members together"), said.c_str());
        QVERIFY2(said.find("Contribution pledged: 300") != std::string::npos, said.c_str());
    }

    void whereAMemberIsAndSinceWhenIsNotSaidToBeUnknown()
    {
        document::Draft draft{consortium()};
        auto member = *draft.state().find(memberId(1));
        member.country = "CN";
        member.city = "Shenzhen";
        member.joinedOn = model::Date(2026, 4, 1);
        draft.put(member);
        const auto why = ui::explainMember(draft.state(), member);
        std::string said;
        for (const auto& input : why.inputs)
            said += model::toEnglish(input.label) + ": " + model::toEnglish(input.value) + "; ";
        for (const auto* part : {"China", "Shenzhen", "2026-04-01"})
            QVERIFY2(said.find(part) != std::string::npos, said.c_str());
        for (const auto& note : why.notes)
            QVERIFY(model::toEnglish(note).find("but its name and kind") == std::string::npos);
    }

    void aFormIsMadeForEachRater()
    {
        Desk desk(QStringLiteral("trust"));
        auto* page = qobject_cast<ui::TrustPage*>(desk.fixture.window->pages().page());
        const auto html = desk.fixture.path(QStringLiteral("form.html"));
        QVERIFY(page->exportForm(html));
        QFile file(html);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(QStringLiteral("Filled in by:")), 3);
        QCOMPARE(text.count(QStringLiteral("<td>Org 1</td>")), 2);
        QVERIFY(!text.contains(QStringLiteral("80")));
        // Chinese is set in the Chinese variant of its typeface.
        QVERIFY(desk.fixture.session.edit(model::literalText("Rename"), [](document::Draft& draft) {
            const auto id = draft.rows<model::Member>().begin()->id;
            draft.update(id, [](model::Member& member) { member.name = "复合半导体研究所"; });
            return model::Status{};
        }));
        const auto pdf = desk.fixture.path(QStringLiteral("form.pdf"));
        QVERIFY(page->exportForm(pdf));
        QProcess fonts;
        fonts.start(QStringLiteral("pdffonts"), {pdf});
        QVERIFY(fonts.waitForFinished());
        const auto names = fonts.readAllStandardOutput();
        QVERIFY2(names.contains("CJKsc"), names.constData());
        QVERIFY2(!names.contains("CJKjp"), names.constData());
    }

    /// C1 = 100 · coverage · (1 − cosine overlap). Both required types are held. First member
    /// (60, –), second (30, 40): cosine 60·30 ÷ (60·50) = 0.6, so 40. With 25 for the first
    /// member's gap (60, 25), of length 65: (60·30 + 25·40) ÷ (65·50) = 56/65, so 100 · 9/65.
    /// C2 = 65 and C3 = 50 stay; G = ∛(C1·C2·C3)/100 · min(1, min(C)/50).
    void oneHoldingMovesComplementarityAndTheGateOfTheChain()
    {
        Desk desk(QStringLiteral("resources"));
        QVERIFY(desk.fixture.session.edit(model::literalText("Record"), [](document::Draft& draft) {
            for (const auto* id : {"00t1", "00t2"}) {
                model::ResourceType type;
                type.id = Id<model::ResourceType>{id};
                type.name = id;
                type.required = true;
                draft.put(type);
            }
            const auto hold = [&draft](int member, const char* type, double level) {
                model::Holding row;
                row.member = memberId(member);
                row.resourceType = Id<model::ResourceType>{type};
                row.level = level;
                draft.add(row);
            };
            hold(1, "00t1", 60);
            hold(2, "00t1", 30);
            hold(2, "00t2", 40);
            return model::Status{};
        }));
        const auto gate = [&] {
            return *chain::evaluate(desk.fixture.session.state(), today).gate.value;
        };
        const auto near = [](double value, double hand) { return std::abs(value - hand) < 1e-9; };
        QVERIFY(near(*desk.score(ChainNode::complementarity), 40));
        QVERIFY(near(gate(), std::cbrt(40.0 * 65 * 50) / 100 * (40.0 / 50)));
        auto* table = desk.find<QTableView>("holdings.table");
        QCOMPARE(cell(table, 0, 0), QStringLiteral("60"));
        QCOMPARE(cell(table, 0, 1), QStringLiteral("–"));
        clickCell(table, 0, 1);
        desk.type(table, QStringLiteral("25"));
        QVERIFY(near(*desk.score(ChainNode::complementarity), 900.0 / 65));
        QVERIFY(near(gate(), std::cbrt(900.0 * 50) / 100 * (900.0 / 65 / 50)));
        // A level beyond 100 is refused and moves nothing.
        clickCell(table, 0, 1);
        desk.type(table, QStringLiteral("250"));
        QVERIFY(near(*desk.score(ChainNode::complementarity), 900.0 / 65));
        QVERIFY(desk.fixture.session.undo());
        QVERIFY(near(*desk.score(ChainNode::complementarity), 40));
    }

    /// K2 = paid ÷ pledged: 40 of 100 EUR, then 75.
    void onePaymentMovesResearchInvestment()
    {
        Desk desk(QStringLiteral("programme"));
        QCOMPARE(desk.score(ChainNode::researchInvestment), 40.0);
        desk.openSection("contributions");
        auto* table = desk.find<QTableView>("contributionsTable");
        clickCell(table, 0, 5);
        desk.type(table, QStringLiteral("75 EUR"));
        QCOMPARE(desk.score(ChainNode::researchInvestment), 75.0);
    }

    /// K1 = 100 · min(1, exchanges ÷ (members · quarters)) · reciprocity. One of two exchanges lies
    /// years back, so one is left and nobody answered it: 0. With both in the year, both answered:
    /// 100 · 2 ÷ (3 · 365 ÷ 91.3125).
    void oneExchangeMovesTheKnowledgeFlow()
    {
        Desk desk(QStringLiteral("openness"));
        QVERIFY(desk.fixture.session.edit(model::literalText("Record"), [](document::Draft& draft) {
            for (const bool back : {false, true}) {
                model::KnowledgeExchange row;
                row.id = Id<model::KnowledgeExchange>{back ? "00x2" : "00x1"};
                row.from = memberId(back ? 2 : 1);
                row.to = memberId(back ? 1 : 2);
                row.what = "Samples";
                row.date = back ? model::Date{2023, 5, 1} : model::Date{2026, 5, 1};
                draft.put(row);
            }
            return model::Status{};
        }));
        QCOMPARE(desk.score(ChainNode::knowledgeFlow), 0.0);
        desk.openSection("ledger");
        auto* table = desk.find<QTableView>("exchangesTable");
        clickCell(table, 1, 5);
        desk.type(table, QStringLiteral("2026-04-01"));
        const double hand = 100 * 2 / (3 * 365 / 91.3125);
        QTRY_VERIFY(std::abs(*desk.score(ChainNode::knowledgeFlow) - hand) < 1e-9);
        QVERIFY(desk.fixture.session.undo());
        QCOMPARE(desk.score(ChainNode::knowledgeFlow), 0.0);
    }

    /// F = 100 · actions closed on time ÷ actions due: none of two, then one of two.
    void oneActionMovesTheFeedback()
    {
        Desk desk(QStringLiteral("meetings"));
        QVERIFY(desk.fixture.session.edit(model::literalText("Record"), [](document::Draft& draft) {
            model::Occurrence meeting;
            meeting.id = Id<model::Occurrence>{"00o1"};
            meeting.title = "Spring";
            meeting.date = model::Date{2026, 4, 1};
            draft.put(meeting);
            for (const auto* id : {"00a1", "00a2"}) {
                model::Action action;
                action.id = Id<model::Action>{id};
                action.title = id;
                action.occurrence = meeting.id;
                action.dueOn = model::Date{2026, 5, 31};
                draft.put(action);
            }
            return model::Status{};
        }));
        QCOMPARE(desk.score(ChainNode::feedback), 0.0);
        QVERIFY(desk.fixture.window->goTo(QStringLiteral("meetings/00a1")));
        auto* table = desk.find<QTableView>("meetingActionsTable");
        clickCell(table, 0, 3);
        desk.type(table, QStringLiteral("2026-05-30"));
        QTRY_COMPARE(desk.score(ChainNode::feedback), 50.0);
    }

    void theConsortiumIsNamedWhereItsNameStands()
    {
        Desk desk(QStringLiteral("overview"));
        auto* name = desk.find<QLabel>("consortiumName");
        QTest::mouseClick(name, Qt::LeftButton);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor && editor->objectName() == QStringLiteral("field.name"));
        const auto before = desk.fixture.session.state().consortium();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("Light & \"Resist\" "));
        editor->insert(QStringLiteral("联合体"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(desk.fixture.session.state().consortium().name,
                 std::string("Light & \"Resist\" 联合体"));
        if (before.shortName.empty())
            QVERIFY(name->text().startsWith(QStringLiteral("Light &")));
        QVERIFY(desk.fixture.session.undo());
        QCOMPARE(desk.fixture.session.state().consortium().name, before.name);
    }

    void pillsOfTheHeaderLeadToTheirPages()
    {
        Desk desk(QStringLiteral("overview"));
        auto* stage = desk.find<QLabel>("stage");
        Q_EMIT stage->linkActivated(stage->text().section(u'\'', 1, 1));
        QCOMPARE(desk.fixture.window->findChild<ui::PageHost*>()->pageId(),
                 QStringLiteral("lifecycle"));
    }

    void everySectionOfTheProgrammeHasItsOwnReasons()
    {
        Desk desk(QStringLiteral("programme"));
        QVERIFY(desk.fixture.session.edit(model::literalText("Plan"), [](document::Draft& draft) {
            for (const auto* number : {"WP1", "WP2"}) {
                model::WorkPackage row;
                row.number = number;
                row.budget = *model::Money::of(number[2] == '1' ? 300 : 200, "EUR");
                draft.add(row);
            }
            for (const bool reached : {true, false}) {
                model::Milestone row;
                row.title = reached ? "First light" : "Pilot line";
                row.dueOn = model::Date{2026, 1, 31};
                if (reached)
                    row.reachedOn = model::Date{2026, 2, 28};
                draft.add(row);
            }
            return model::Status{};
        }));
        const auto wordsOf = [&] {
            const auto why = desk.fixture.window->pages().page()->why();
            QStringList words{ui::translated(why->title)};
            for (const auto& input : why->inputs)
                words << ui::translated(input.label) + u'=' + ui::translated(input.value);
            return words;
        };
        QStringList titles;
        for (const auto* section : {"directions", "goals", "work", "milestones", "funding",
                                    "contributions", "evaluation"}) {
            desk.openSection(section);
            const auto words = wordsOf();
            QVERIFY2(!titles.contains(words.front()), qPrintable(words.front()));
            titles << words.front();
            if (QLatin1String(section) == QLatin1String("work"))
                QVERIFY2(words.filter(QStringLiteral("together"))
                             .value(0)
                             .contains(QStringLiteral("500")),
                         qPrintable(words.join(u'\n')));
            if (QLatin1String(section) == QLatin1String("milestones")) {
                QVERIFY2(words.front().contains(QStringLiteral("1 of 2")),
                         qPrintable(words.front()));
                QVERIFY2(words.filter(QStringLiteral("Pilot line"))
                             .value(0)
                             .contains(QStringLiteral("late")),
                         qPrintable(words.join(u'\n')));
            }
        }
    }

    void thePathOfFormationIsEnteredByHand()
    {
        Desk desk(QStringLiteral("programme"));
        auto* directions = desk.find<QPlainTextEdit>("programme.researchDirections");
        directions->setFocus();
        QTest::keyClicks(directions, QStringLiteral("Light sources"));
        QTest::keyClick(directions, Qt::Key_Return);
        QTest::keyClicks(directions, QStringLiteral("Resists"));
        QTest::keyClick(directions, Qt::Key_Tab);
        QCOMPARE(desk.fixture.session.state().consortium().researchDirections,
                 (std::vector<std::string>{"Light sources", "Resists"}));
        desk.openSection("work");
        QTest::mouseClick(desk.find<QPushButton>("packagesAddFirst"), Qt::LeftButton);
        auto* packages = desk.find<QTableView>("packagesTable");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        clickCell(packages, 0, 1);
        desk.type(packages, QStringLiteral("Sources"));
        QTest::mouseClick(desk.find<QPushButton>("tasksAddFirst"), Qt::LeftButton);
        auto* tasks = desk.find<QTableView>("tasksTable");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cell(tasks, 0, 1), QStringLiteral("Sources"));
        desk.openSection("funding");
        QTest::mouseClick(desk.find<QPushButton>("fundingAddFirst"), Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        auto* funding = desk.find<QTableView>("fundingTable");
        clickCell(funding, 0, 4);
        desk.type(funding, QStringLiteral("2026"));
        clickCell(funding, 0, 5);
        desk.type(funding, QStringLiteral("900 EUR"));
        // From 30 June to the end of the year are six months.
        QVERIFY2(desk.find<QLabel>("runway")->text().contains(u'6'),
                 qPrintable(desk.find<QLabel>("runway")->text()));
    }

    void listedConstraintsAreTakenIntoTheRegister()
    {
        Desk desk(QStringLiteral("risks"));
        desk.openSection("constraints");
        auto* offers = desk.find<QMenu>("constraintsOffers");
        Q_EMIT offers->aboutToShow();
        QCOMPARE(offers->actions().size(), 5);
        auto* interests = offers->actions().at(1)->menu();
        QCOMPARE(interests->actions().size(), 8); // six, a line, and all of them
        interests->actions().back()->trigger();
        auto* table = desk.find<QTableView>("constraintsTable");
        QCOMPARE(table->model()->rowCount(), 6);
        Q_EMIT offers->aboutToShow();
        QCOMPARE(offers->actions().size(), 4);
        QVERIFY(desk.fixture.session.undo());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void thePagesSpeakChinese()
    {
        Desk desk(QStringLiteral("risks"));
        desk.fixture.language.use(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents();
        for (const auto* page : {"programme", "trust", "risks"}) {
            QVERIFY(desk.fixture.window->goTo(QString::fromLatin1(page)));
            for (auto* tabs :
                 desk.fixture.window->findChildren<QTabWidget*>(QStringLiteral("sections"))) {
                for (int at = 0; tabs->isVisible() && at < tabs->count(); ++at)
                    QVERIFY2(tabs->tabText(at).at(0).unicode() > 0x2fff,
                             qPrintable(tabs->tabText(at)));
            }
        }
        desk.fixture.language.use(QStringLiteral("en"));
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new FormationPagesTest; });
}

#include "formation_pages_test.moc"
