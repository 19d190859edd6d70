#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QtTest>

#include "support/fixture.h"
#include "ui/shell/starters.h"

using namespace concordat;

namespace {

model::State sampleWithNumbers()
{
    for (const auto& sample : ui::shippedStarters().samples) {
        if (sample.id == QLatin1String("teaching"))
            return sample.make()->front();
    }
    qFatal("there is no teaching sample");
}

} // namespace

class NumberCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberOutOfRangeIsRefusedAndNotCut_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("taken");
        const auto complexity = QStringLiteral("number.complexity");
        const auto days = QStringLiteral("cureDays");
        QTest::newRow("governance")
            << QStringLiteral("governance") << complexity << QStringLiteral("150")
            << QStringLiteral("100") << QStringLiteral("15");
        QTest::newRow("a fraction")
            << QStringLiteral("governance") << complexity << QStringLiteral("1.5")
            << QStringLiteral("1.5") << QStringLiteral("41");
        QTest::newRow("no number")
            << QStringLiteral("governance") << complexity << QStringLiteral("abc")
            << QStringLiteral("100") << QStringLiteral("41");
        QTest::newRow("charter") << QStringLiteral("charter/goodFaith") << days
                                 << QStringLiteral("99999") << QStringLiteral("99999")
                                 << QStringLiteral("41");
        QTest::newRow("warnings") << QStringLiteral("warnings/9")
                                  << QStringLiteral("warnings.number.overlap")
                                  << QStringLiteral("1200") << QStringLiteral("1200")
                                  << QStringLiteral("41");
        QTest::newRow("openness") << QStringLiteral("openness") << QStringLiteral("spillover.a")
                                  << QStringLiteral("1.23456789") << QStringLiteral("1.23456789")
                                  << QStringLiteral("41");
    }

    void aNumberOutOfRangeIsRefusedAndNotCut()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(QString, taken);
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({sampleWithNumbers()}));
        QVERIFY(fixture.window->goTo(page));
        QCoreApplication::processEvents();
        const auto box = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return fixture.window->findChild<QAbstractSpinBox*>(field);
        };
        QVERIFY(box());
        const auto label = [&] { return toEnglish(fixture.session.document().undoLabel()); };
        auto* message = fixture.window->findChild<QLabel*>(QStringLiteral("message"));
        const auto shown = box()->text();
        const auto before = label();
        const auto type = [&](const QString& words, Qt::Key key) {
            box()->setFocus();
            box()->selectAll();
            QTest::keyClicks(box(), words);
            QTest::keyClick(box(), key);
            QCoreApplication::processEvents();
        };
        // On Enter what is typed stays there to be mended, and the range is said.
        type(typed, Qt::Key_Return);
        QCOMPARE(label(), before);
        QVERIFY2(box()->text().startsWith(typed), qPrintable(box()->text()));
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(said), qPrintable(message->text()));
        QCOMPARE(box()->property("role").toString(), QStringLiteral("refused"));
        QVERIFY(!box()->accessibleDescription().isEmpty());
        // Stepping does not take it either, and Escape brings the number back.
        QTest::keyClick(box(), Qt::Key_Up);
        QCOMPARE(label(), before);
        QTest::keyClick(box(), Qt::Key_Escape);
        QCOMPARE(box()->text(), shown);
        QVERIFY(!message->isVisible());
        // On leaving the number comes back, and it is said as well.
        type(typed, Qt::Key_Tab);
        QCOMPARE(label(), before);
        QCOMPARE(box()->text(), shown);
        QVERIFY(message->isVisible());
        QVERIFY(box()->property("role").toString() != QLatin1String("refused"));
        // What the field can hold is taken.
        type(taken, Qt::Key_Return);
        QVERIFY(label() != before);
        QVERIFY(box()->text().startsWith(taken));
        QVERIFY(!message->isVisible());
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new NumberCheckTest; });
}

#include "number_check_test.moc"
