// Every page of the teaching sample in a small window, tab by tab, in both languages: whatever
// bears words has room for them.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QtTest>
#include <set>

#include "support/fixture.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/page_host.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"
#include "ui/shell/why_panel.h"

using namespace concordat;

namespace {

model::State teaching()
{
    for (const auto& sample : ui::shippedStarters().samples) {
        if (sample.id == QLatin1String("teaching"))
            return sample.make()->front();
    }
    qFatal("there is no teaching sample");
}

/// Whether the user can bring the hidden rest of a widget into view.
bool scrolls(const QWidget* widget)
{
    for (auto* at = widget->parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(at))
            return true;
    }
    return false;
}

/// The words a widget cannot show in the room it has; empty when all is well.
QStringList cutIn(const QWidget* widget)
{
    // A layout gives whole pixels, a font asks for fractions.
    constexpr int slack = 2;
    QStringList cut;
    const auto say = [&](const QString& words, const char* how) {
        cut << QStringLiteral("%1 “%2”: %3 (%4×%5)")
                   .arg(widget->objectName().isEmpty()
                            ? QString::fromLatin1(widget->metaObject()->className())
                            : widget->objectName(),
                        words.left(60), QString::fromLatin1(how))
                   .arg(widget->width())
                   .arg(widget->height());
    };
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (!label->wordWrap() && label->sizeHint().width() > label->width() + slack)
            say(label->text(), "too narrow");
        if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + slack)
            say(label->text(), "too low");
        const auto needed = label->fontMetrics().boundingRect(
            QRect(0, 0, label->contentsRect().width(), 100000), Qt::TextWordWrap, label->text());
        if (label->wordWrap() && label->textFormat() == Qt::PlainText &&
            needed.width() > label->contentsRect().width() + slack)
            say(label->text(), "a word is too wide");
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        if (button->hasHeightForWidth()) {
            if (button->heightForWidth(button->width()) > button->height() + slack)
                say(button->text(), "too low");
        } else if (!button->text().isEmpty() &&
                   button->sizeHint().width() > button->width() + slack) {
            say(button->text(), "too narrow");
        }
    } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        // Names that people gave may be of any length; what is cut is told by the tip.
        const auto words = combo->currentText();
        if (combo->toolTip() != words &&
            combo->fontMetrics().horizontalAdvance(words) > combo->width() - 16)
            say(words, "too narrow");
    } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
        if (spin->fontMetrics().horizontalAdvance(spin->text()) > spin->width() - 16)
            say(spin->text(), "too narrow");
    } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        if (bar->count() > 0 && bar->tabRect(bar->count() - 1).right() > bar->width() + slack)
            say(bar->tabText(bar->count() - 1), "a tab out of sight");
    } else if (const auto* view = qobject_cast<const ui::figures::FigureView*>(widget)) {
        for (const auto& words : view->picture().labels) {
            if (words.clipped)
                say(words.text, "a label without room");
        }
    } else {
        return {};
    }
    const auto whole = widget->rect();
    const auto seen = widget->visibleRegion().boundingRect();
    if (!scrolls(widget) && !whole.isEmpty() &&
        (seen.width() + slack < whole.width() || seen.height() + slack < whole.height()))
        say({}, "partly out of sight");
    return cut;
}

void collect(const QWidget& page, const QString& where, QStringList& cut)
{
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        for (const auto& what : cutIn(widget))
            cut << where + QStringLiteral(": ") + what;
    }
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

/// Looks at the page as it is and behind each of its tabs.
void lookThrough(const QWidget& page, const QString& where, QStringList& cut, const QWidget& within)
{
    settle();
    QTabWidget* tabs = nullptr;
    for (auto* found : within.findChildren<QTabWidget*>()) {
        if (found->isVisible()) {
            tabs = found;
            break;
        }
    }
    if (!tabs) {
        collect(page, where, cut);
        return;
    }
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        lookThrough(page, where + u'/' + tabs->tabText(tab), cut, *tabs->widget(tab));
    }
}

} // namespace

class ClippingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonsHaveRoomForWhatTheySayAfterwards_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 125, 200})
            QTest::addRow("%d %%", percent) << percent;
    }

    /// The panel keeps its labels while only words change: they must grow with them.
    void reasonsHaveRoomForWhatTheySayAfterwards()
    {
        QFETCH(int, percent);
        ui::Theme::current().apply(ui::ThemeMode::light, percent);
        const auto back =
            qScopeGuard([] { ui::Theme::current().apply(ui::ThemeMode::light, 100); });
        const auto repeated = [](const char* words, int times) {
            std::string all;
            for (int i = 0; i < times; ++i)
                all += std::string(i ? " " : "") + words;
            return all;
        };
        const auto explained = [&](int times) {
            measures::Explanation why;
            why.title = model::literalText(repeated("Title", times));
            why.subtitle = model::literalText(repeated("below it", times));
            for (int i = 0; i < 3; ++i)
                why.inputs.push_back({model::literalText(repeated("Some input", times)),
                                      model::literalText("quite a long value, and a default"),
                                      i == 1});
            why.formula = repeated(
                "Σ_j w_j·(x_ij − min_j)/(max_j − min_j)\n= 0.25·(70 − 55)/(82 − 55) +", times);
            why.rules.push_back(
                {"R1", model::literalText(repeated("A rule that fired.", times)), "R79"});
            why.notes.push_back(model::literalText(repeated("机制或条件尚无数据。", times)));
            why.wouldChange.push_back(model::literalText(repeated("Something else.", times)));
            return why;
        };
        QWidget window;
        ui::WhyPanel panel(&window);
        panel.resize(panel.width(), 500);
        window.resize(panel.size());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // Words are wrapped to the width they were measured with.
        QCOMPARE(panel.viewport()->size(), panel.maximumViewportSize());
        QStringList cut;
        for (const int times : {1, 9, 2, 14}) {
            panel.show(explained(times));
            settle();
            collect(panel, QString::number(times), cut);
        }
        for (const auto& line : cut)
            qWarning("%s", qPrintable(line));
        QCOMPARE(cut.size(), 0);
    }

    void everyPageHasRoomForItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

    void everyPageHasRoomForItsWords()
    {
        QFETCH(QString, language);
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({teaching()}));
        fixture.window->setLanguage(language);
        fixture.window->resize(1280, 800);
        QStringList cut;
        for (const auto& info : ui::allPages()) {
            QVERIFY(fixture.window->goTo(info.id));
            settle();
            const auto* page = fixture.window->pages().page();
            QVERIFY(page);
            lookThrough(*page, info.id, cut, *page);
            // The reasons beside the page, for as many of its figures as it gives without a choice.
            const auto* why = fixture.window->findChild<ui::WhyPanel*>();
            QVERIFY(why && why->isVisible());
            collect(*why, info.id + QStringLiteral(" (why)"), cut);
        }
        cut.removeDuplicates();
        for (const auto& line : cut)
            qWarning("%s", qPrintable(line));
        QCOMPARE(cut.size(), 0);
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new ClippingTest; });
}

#include "clipping_test.moc"
