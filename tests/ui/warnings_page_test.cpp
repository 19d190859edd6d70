#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include "core/warnings/case.h"
#include "support/fixture.h"
#include "ui/bridge/text.h"
#include "ui/shell/page_host.h"
#include "ui/shell/starters.h"
#include "ui/shell/warning_links.h"

using namespace concordat;

namespace {

std::vector<model::State> sample(const char* id)
{
    for (const auto& each : ui::shippedStarters().samples) {
        if (each.id == QLatin1String(id))
            return *each.make();
    }
    qFatal("there is no such sample");
}

template <class Widget>
Widget* child(test::WindowFixture& fixture, const char* name)
{
    // Widgets made just now are shown by the layout; what is about to be deleted is hidden first.
    QCoreApplication::processEvents();
    for (auto* found : fixture.window->findChildren<Widget*>(QString::fromLatin1(name))) {
        if (!found->isHidden())
            return found;
    }
    return nullptr;
}

} // namespace

class WarningsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->open(m_fixture->workspaceWith(sample("teaching")));
        m_fixture->window->goTo(QStringLiteral("warnings"));
    }

    void cleanup() { m_fixture.reset(); }

    void listsWhatFiredTheGravestFirst()
    {
        auto* table = child<QTableWidget>(*m_fixture, "warnings.table");
        QVERIFY(table && table->rowCount() > 10);
        QVERIFY(table->item(0, 0)->text().contains(QStringLiteral("High")));
        const auto last = table->item(table->rowCount() - 1, 0)->text();
        QVERIFY(!last.contains(QStringLiteral("High")));
    }

    /// A consortium of which nothing is recorded: nothing fires, and that is not all well.
    void anEmptyListSaysWhatIsClearAndWhatIsMissing()
    {
        auto* empty = child<QLabel>(*m_fixture, "warnings.empty");
        QVERIFY(!empty);
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->open(m_fixture->workspaceWith({test::smallConsortium("c1", "First", 0)}));
        m_fixture->window->goTo(QStringLiteral("warnings"));
        empty = child<QLabel>(*m_fixture, "warnings.empty");
        QVERIFY(empty);
        QVERIFY(!child<QTableWidget>(*m_fixture, "warnings.table"));
        const auto words = empty->text();
        QVERIFY2(words.contains(QStringLiteral("No warning has fired, as far as can be judged.")),
                 qPrintable(words));
        const auto& judgement = m_fixture->session.judgement();
        const auto open = judgement.count(warnings::Status::notJudgeable);
        QVERIFY(open > 0);
        QVERIFY2(words.contains(
                     QStringLiteral(">%1 rules cannot be judged yet: data are missing<").arg(open)),
                 qPrintable(words));
        const auto missing = missingData(judgement);
        QVERIFY(words.contains(ui::translated(missing.front().first)));
        const auto link = ui::linkOfData(missing.front().first);
        QVERIFY(words.contains(QStringLiteral("href=\"%1\"").arg(link)));
        // By keyboard: the first link leads to the rules that cannot be judged.
        empty->setFocus();
        QTest::keyClick(empty, Qt::Key_Tab);
        QTest::keyClick(empty, Qt::Key_Return);
        QVERIFY(child<QTableWidget>(*m_fixture, "warnings.table"));
        QCOMPARE(child<QTableWidget>(*m_fixture, "warnings.table")->rowCount(),
                 static_cast<int>(open));
    }

    void filtersByAnswer()
    {
        auto* filter = child<QComboBox>(*m_fixture, "warnings.filter");
        auto* table = child<QTableWidget>(*m_fixture, "warnings.table");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_End);
        QCOMPARE(table->rowCount(), 66);
    }

    void acknowledgesWithAReasonAndTakesItBackByUndo()
    {
        QVERIFY(m_fixture->window->goTo(QStringLiteral("warnings/9")));
        auto* button = child<QPushButton>(*m_fixture, "warnings.acknowledge");
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!m_fixture->session.judgement().of(9).acknowledged);
        auto* reason = child<QLineEdit>(*m_fixture, "warnings.reason");
        QTest::keyClicks(reason, QStringLiteral("On the agenda in July"));
        QTest::keyClick(reason, Qt::Key_Return);
        const auto* row = m_fixture->session.judgement().of(9).acknowledged;
        QVERIFY(row);
        QCOMPARE(row->reason, std::string{"On the agenda in July"});
        QVERIFY(row->expiresOn);
        QVERIFY(m_fixture->session.undo());
        QVERIFY(!m_fixture->session.judgement().of(9).acknowledged);
    }

    void changesANumberOfARuleAndBringsTheDefaultBack()
    {
        QVERIFY(m_fixture->window->goTo(QStringLiteral("warnings/9")));
        auto* spin = child<QDoubleSpinBox>(*m_fixture, "warnings.number.overlap");
        QVERIFY(spin);
        QCOMPARE(spin->value(), 50.0);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QStringLiteral("30"));
        QTest::keyClick(spin, Qt::Key_Return);
        QCOMPARE(m_fixture->session.judgement().of(9).finding.status, warnings::Status::clear);
        QVERIFY(m_fixture->window->goTo(QStringLiteral("warnings/9")));
        auto* reset = child<QPushButton>(*m_fixture, "warnings.reset.overlap");
        QVERIFY(reset);
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(m_fixture->session.judgement().of(9).finding.status, warnings::Status::fired);
    }

    /// Who types the default decides for it: it is no longer one, and there is a way back.
    void aDefaultThatIsTypedIsADecision()
    {
        QVERIFY(m_fixture->window->goTo(QStringLiteral("warnings/9")));
        const auto decided = [this] {
            return m_fixture->session.judgement().of(9).parameters.front().origin !=
                   warnings::Origin::builtIn;
        };
        auto* spin = child<QDoubleSpinBox>(*m_fixture, "warnings.number.overlap");
        spin->setFocus();
        QTest::keyClick(spin, Qt::Key_Return);
        QVERIFY(!decided()); // nothing was typed
        spin->selectAll();
        QTest::keyClicks(spin, QStringLiteral("50"));
        QTest::keyClick(spin, Qt::Key_Return);
        QVERIFY(decided());
        auto* reset = child<QPushButton>(*m_fixture, "warnings.reset.overlap");
        QVERIFY(reset);
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!decided());
    }

    void recordsWhatAppearedOnceOnly()
    {
        auto* record = child<QPushButton>(*m_fixture, "warnings.record");
        const auto episodes = [this] {
            return m_fixture->session.state().rows<model::WarningEpisode>().size();
        };
        const auto before = episodes();
        QTest::mouseClick(record, Qt::LeftButton);
        const auto after = episodes();
        QVERIFY(after > before);
        QTest::mouseClick(record, Qt::LeftButton);
        QCOMPARE(episodes(), after);
    }

    void offersNoButtonThatLeadsNowhere()
    {
        for (const auto& rule : warnings::allRules()) {
            const auto link = ui::linkOf(rule);
            QVERIFY(link.isEmpty() || ui::pageExists(link));
            leadsToItsSection(link);
        }
        // What a rule lacks is entered where the button beside it leads, not where the remedy is.
        for (const auto& missing :
             {warnings::data::agreements(), warnings::data::pledges(), warnings::data::sizes(),
              warnings::data::trust(), warnings::data::regulations(), warnings::data::risks(),
              warnings::data::seats(), warnings::data::reviews(), warnings::data::plan(),
              warnings::data::leadership(), warnings::data::incentives()}) {
            const auto link = ui::linkOfData(missing);
            QVERIFY2(!link.isEmpty(), missing.source.c_str());
            leadsToItsSection(link);
        }
        QCOMPARE(ui::linkOfData(warnings::data::sizes()), QStringLiteral("members"));
        QVERIFY(!ui::pageButtonOf(QStringLiteral("risks")).contains(QStringLiteral(" & ")));
        QVERIFY(m_fixture->window->goTo(QStringLiteral("warnings/43")));
        auto* open = child<QPushButton>(*m_fixture, "warnings.open");
        QVERIFY(open);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_fixture->window->pages().pageId(), QStringLiteral("charter"));
    }

private:
    void leadsToItsSection(const QString& link)
    {
        const auto section = link.section(u'/', 1);
        if (section.isEmpty())
            return;
        QVERIFY(m_fixture->window->goTo(link.section(u'/', 0, 0)));
        QVERIFY2(m_fixture->window->pages().page()->goTo(section), qPrintable(link));
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new WarningsPageTest; });
}

#include "warnings_page_test.moc"
