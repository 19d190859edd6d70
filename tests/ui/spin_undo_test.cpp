#include <QAbstractSpinBox>
#include <QApplication>
#include <QtTest>

#include "support/fixture.h"
#include "ui/shell/starters.h"

using namespace concordat;

namespace {

model::State teachingSample()
{
    for (const auto& sample : ui::shippedStarters().samples) {
        if (sample.id == QLatin1String("teaching"))
            return sample.make()->front();
    }
    qFatal("there is no teaching sample");
}

} // namespace

class SpinUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoInANumberFieldIsTheDocuments_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("governance")
            << QStringLiteral("governance") << QStringLiteral("number.complexity");
        QTest::newRow("charter") << QStringLiteral("charter/goodFaith")
                                 << QStringLiteral("cureDays");
        QTest::newRow("openness") << QStringLiteral("openness") << QStringLiteral("spillover.a");
        QTest::newRow("warnings") << QStringLiteral("warnings/9")
                                  << QStringLiteral("warnings.number.overlap");
    }

    void undoInANumberFieldIsTheDocuments()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({teachingSample()}));
        QVERIFY(fixture.window->goTo(page));
        const auto box = [&] {
            // A panel that is made anew lets the old fields go later.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return fixture.window->findChild<QAbstractSpinBox*>(field);
        };
        QVERIFY(box());
        const auto press = [&](const QKeySequence& keys) {
            // The field may have been made anew; the window has the keyboard anyway.
            QTest::keySequence(QApplication::focusWidget(), keys);
            QCoreApplication::processEvents();
        };
        const auto label = [&] { return toEnglish(fixture.session.document().undoLabel()); };
        const auto before = box()->text();
        const auto undone = label();
        box()->setFocus();
        box()->selectAll();
        QTest::keyClicks(box(), QStringLiteral("41"));
        // What is typed and not entered is the field's own to undo.
        QCOMPARE(label(), undone);
        press(QKeySequence::Undo);
        QCOMPARE(label(), undone);
        box()->selectAll();
        QTest::keyClicks(box(), QStringLiteral("42"));
        QTest::keyClick(box(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(label() != undone);
        QVERIFY(box()->text().contains(QStringLiteral("42")));
        press(QKeySequence::Undo);
        QCOMPARE(label(), undone);
        QCOMPARE(box()->text(), before);
        press(QKeySequence::Redo);
        QVERIFY(box()->text().contains(QStringLiteral("42")));
        // The same when the number was entered by going on.
        box()->setFocus();
        box()->selectAll();
        QTest::keyClicks(box(), QStringLiteral("43"));
        QTest::keyClick(box(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        QVERIFY(box()->text().contains(QStringLiteral("43")));
        box()->setFocus();
        press(QKeySequence::Undo);
        QVERIFY2(box()->text().contains(QStringLiteral("42")), qPrintable(box()->text()));
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new SpinUndoTest; });
}

#include "spin_undo_test.moc"
