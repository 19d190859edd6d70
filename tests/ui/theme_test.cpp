#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QtTest>

#include "support/fixture.h"
#include "ui/shell/theme.h"

using concordat::ui::Theme;
using concordat::ui::ThemeMode;
using concordat::ui::Tokens;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextColourIsReadableOnEveryGround_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("high contrast light") << 2;
        QTest::newRow("high contrast dark") << 3;
    }
    void everyTextColourIsReadableOnEveryGround()
    {
        QFETCH(int, which);
        const Tokens t = which == 0   ? Theme::lightTokens()
                         : which == 1 ? Theme::darkTokens()
                                      : Theme::highContrastTokens(which == 3);
        const double wanted = which >= 2 ? 7.0 : 4.5;
        for (const auto& text : {t.text, t.muted, t.accent, t.high, t.medium, t.low, t.good}) {
            for (const auto& ground : {t.window, t.surface})
                QVERIFY2(Theme::contrast(text, ground) >= wanted,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name() +
                                    QStringLiteral(": %1").arg(Theme::contrast(text, ground))));
        }
        // On the soft accent stand the chosen page and selected rows.
        for (const auto& text : {t.text, t.accent})
            QVERIFY(Theme::contrast(text, t.accentSoft) >= 4.5);
        QVERIFY(Theme::contrast(t.onAccent, t.accent) >= 4.5);
    }
    void blackOnWhiteHasTheGreatestContrast()
    {
        QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(Theme::contrast(Qt::red, Qt::red)), 1);
    }
    void aDesktopIsDarkWhenItsTextIsLighterThanItsWindows()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(Theme::isDark(palette));
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(!Theme::isDark(palette));
    }
    void theListOfAComboBoxIsAsWideAsItsWords()
    {
        Theme::current().apply(ThemeMode::light, 100);
        QComboBox box;
        box.setFixedWidth(90);
        const auto words = QStringLiteral("A term with so many words that the box cannot hold it");
        box.addItems({QStringLiteral("Short"), words});
        box.show();
        box.showPopup();
        QVERIFY(box.view()->viewport()->width() >= box.view()->sizeHintForColumn(0));
        box.hidePopup();
    }
    void theNamesOfRowsStandWholeInTheMiddleOfTheirRows()
    {
        Theme::current().apply(ThemeMode::light, 100);
        QTableWidget table(1, 1);
        table.setVerticalHeaderLabels({QStringLiteral("HHHH")});
        table.setRowHeight(0, 32);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto drawn = table.verticalHeader()->viewport()->grab().toImage();
        std::vector<int> rows;
        for (int y = 2; y < 29; ++y) { // without the line between rows
            for (int x = 0; x < drawn.width(); ++x) {
                if (drawn.pixelColor(x, y).lightnessF() < 0.7F) {
                    rows.push_back(y);
                    break;
                }
            }
        }
        const QFontMetrics metrics(Theme::current().font(concordat::ui::TypeSize::caption));
        QVERIFY(!rows.empty());
        QVERIFY2(rows.back() - rows.front() + 1 >= metrics.capHeight() - 1,
                 qPrintable(QString::number(rows.size())));
        QVERIFY2(std::abs(rows.front() + rows.back() - 31) <= 6,
                 qPrintable(QStringLiteral("%1 to %2").arg(rows.front()).arg(rows.back())));
    }
    void switchingIsLive()
    {
        auto& theme = Theme::current();
        QSignalSpy spy(&theme, &Theme::changed);
        theme.apply(ThemeMode::dark, 100);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::darkTokens().window);
        theme.apply(ThemeMode::light, 150);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::lightTokens().window);
        QCOMPARE(theme.pixels(concordat::ui::TypeSize::title), 30);
        QCOMPARE(spy.size(), 2);
        theme.apply(ThemeMode::light, 100);
    }
};

int main(int argc, char** argv)
{
    return concordat::test::runTest(argc, argv, [] { return new ThemeTest; });
}

#include "theme_test.moc"
