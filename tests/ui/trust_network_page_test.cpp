#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QtTest>

#include "support/fixture.h"
#include "ui/figures/export.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/page_host.h"

using namespace concordat;
using model::Id;
using ui::figures::FigureView;
using ui::figures::Network;

namespace {

/// Four members: the first two trust each other little (27 and 33), the third thinks more of the
/// fourth (91) than the fourth of the third (57); everybody has three raters.
model::State fourMembers()
{
    document::Draft draft{test::smallConsortium("c1", "First", 4)};
    auto row = draft.state().consortium();
    row.judgedOn = model::Date{2026, 6, 30};
    draft.put(row);
    model::TrustRound round;
    round.id = Id<model::TrustRound>{"00r1"};
    round.name = "Baseline";
    round.date = model::Date{2026, 1, 31};
    draft.put(round);
    constexpr int scores[4][4] = {
        {0, 27, 71, 77}, {33, 0, 61, 67}, {73, 63, 0, 91}, {79, 69, 57, 0}};
    for (int rater = 0; rater < 4; ++rater) {
        for (int rated = 0; rated < 4; ++rated) {
            if (rater == rated)
                continue;
            model::TrustRating rating;
            rating.round = round.id;
            rating.rater = Id<model::Member>{"00m0" + std::to_string(rater + 1)};
            rating.rated = Id<model::Member>{"00m0" + std::to_string(rated + 1)};
            rating.score = scores[rater][rated];
            draft.add(rating);
        }
    }
    return draft.state();
}

/// The page at its network, reached as a user does.
struct AtNetwork {
    explicit AtNetwork(const model::State& state = fourMembers())
    {
        fixture.open(fixture.workspaceWith({state}));
        fixture.window->resize(1280, 800);
        if (!fixture.window->goTo(QStringLiteral("trust")))
            qFatal("no such page");
        for (auto* tabs : fixture.window->findChildren<QTabWidget*>(QStringLiteral("sections"))) {
            if (tabs->isVisible())
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {},
                                  tabs->tabBar()->tabRect(1).center());
        }
        view = find<FigureView>("trustNetwork");
        if (!view->isVisible())
            qFatal("the network is not in view");
        QCoreApplication::processEvents();
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* widget = fixture.window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("%s is not there", name);
        return widget;
    }
    const Network& drawn() const { return std::get<Network>(view->figure().data); }
    QString note() { return find<QLabel>("trustNetworkNote")->text(); }
    /// All words in the why panel.
    QString why()
    {
        QCoreApplication::processEvents();
        QStringList words;
        auto* panel = find<QScrollArea>("why");
        for (const auto* label : panel->widget()->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }
    void clickOn(const char* element)
    {
        const auto& picture = view->picture();
        const int at = picture.indexOf(element);
        if (at < 0)
            qFatal("%s is not drawn", element);
        QTest::mouseClick(view, Qt::LeftButton, {}, picture.boxOf(at).center().toPoint());
    }
    void toggleSingle()
    {
        QTest::mouseClick(find<QCheckBox>("trustShowNetwork"), Qt::LeftButton, {}, {8, 10});
        QCoreApplication::processEvents();
    }

    test::WindowFixture fixture;
    FigureView* view = nullptr;
};

bool chinese()
{
    return test::windowLanguage() == QLatin1String("zh_CN");
}

QString either(const char* english, const char* other)
{
    return chinese() ? QString::fromUtf8(other) : QString::fromUtf8(english);
}

} // namespace

class TrustNetworkPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodySeesMeansAndIsToldWhatIsLeftOut()
    {
        AtNetwork at;
        QVERIFY(at.drawn().ties.empty());
        QVERIFY(!at.find<QComboBox>("trustTies")->isVisible());
        QStringList words;
        for (const auto& label : at.view->picture().labels) {
            QVERIFY2(!label.clipped, qPrintable(label.text));
            words << label.text;
        }
        // (33 + 73 + 79) ÷ 3
        QVERIFY(words.contains(QStringLiteral("Org 1 · 62")));
        QVERIFY(words.join(u' ').contains(either("no fewer than 3", "不少于 3 名")));
        QVERIFY(at.note().startsWith(QStringLiteral("Baseline")));
        QVERIFY(at.view->accessibleName() == either("Network of trust", "信任网络"));
        QTest::mouseClick(at.view, Qt::LeftButton, {}, {3, 3});
        QTest::keyClick(at.view, Qt::Key_Home);
        QVERIFY(at.why().contains(either("Trust in Org 1: 62", "对Org 1的信任：62")));
        for (const auto* single : {"33", "73", "79"})
            QVERIFY(!at.why().contains(QLatin1String(single)));
    }

    void theKeeperSeesTiesAndTheirReasonsUntilTheyAreSwitchedOff()
    {
        AtNetwork at;
        const auto before = exported(at.view->figure(), ui::figures::ExportFormat::svg,
                                     ui::figures::FigureStyle::print());
        at.toggleSingle();
        QVERIFY(at.find<QCheckBox>("trustShowSingle")->isChecked());
        QCOMPARE(at.drawn().ties.size(), std::size_t{7}); // one of six goes both ways
        at.clickOn("00m01|00m02");
        QVERIFY2(
            at.why().contains(either("Trust between Org 1 and Org 2", "Org 1与Org 2之间的信任")),
            qPrintable(at.why()));
        QVERIFY(at.why().contains(either("Org 1 about Org 2", "Org 1评Org 2")));
        QVERIFY(at.why().contains(either("27 of 100", "27（满分 100）")));
        QVERIFY(at.why().contains(either("▲ Weak link", "▲ 薄弱关系")));
        at.clickOn("00m03|00m04");
        QVERIFY(at.why().contains(either("◆ Asymmetry", "◆ 不对称")));
        // Switched off, neither picture nor panel keeps a number.
        at.toggleSingle();
        QVERIFY(at.drawn().ties.empty());
        QVERIFY(!at.why().contains(QStringLiteral("91")));
        QVERIFY(!at.why().contains(QStringLiteral("57")));
        QCOMPARE(exported(at.view->figure(), ui::figures::ExportFormat::svg,
                          ui::figures::FigureStyle::print()),
                 before);
        // What F5 shows, prints and reports write is for everybody in any case.
        at.toggleSingle();
        for (const auto& figure : at.fixture.window->pages().page()->figures()) {
            if (const auto* network = std::get_if<Network>(&figure.data))
                QVERIFY(network->ties.empty());
        }
    }

    /// Two have answered where the round demands three: everybody sees nothing, the keeper sees in
    /// the network what the tab of ratings shows as well.
    void theKeeperSeesTheRatingsOfTooFewOnEveryTab()
    {
        document::Draft draft{fourMembers()};
        const auto all = draft.rows<model::TrustRating>();
        std::vector<Id<model::TrustRating>> others;
        for (const auto& rating : all) {
            if (rating.rater.value() > "00m02")
                others.push_back(rating.id);
        }
        for (const auto& id : others)
            draft.remove(id);
        AtNetwork at(draft.state());
        QVERIFY(at.drawn().ties.empty());
        at.toggleSingle();
        // The first two rated each other, and each of them the other two.
        QCOMPARE(at.drawn().ties.size(), std::size_t{5});
        QVERIFY2(at.note().contains(either("Means are left out: fewer members have answered than "
                                           "the 3 this round demands",
                                           "未显示均值：作答成员少于本轮要求的 3 名")),
                 qPrintable(at.note()));
        for (const auto& node : at.drawn().nodes)
            QVERIFY(!node.value);
        QCOMPARE(at.find<QTableWidget>("trustFindings")->rowCount(), 1);
        at.toggleSingle();
        QVERIFY(at.drawn().ties.empty());
        QCOMPARE(at.find<QTableWidget>("trustFindings")->rowCount(), 0);
    }

    void theLimitIsSetByKeys()
    {
        AtNetwork at;
        at.toggleSingle();
        auto* ties = at.find<QComboBox>("trustTies");
        auto* limit = at.find<QSpinBox>("trustTieLimit");
        QVERIFY(ties->isVisible());
        QVERIFY(!limit->isVisible());
        ties->setFocus();
        QTest::keyClick(ties, Qt::Key_Down);
        QTest::keyClick(ties, Qt::Key_Down);
        QVERIFY(limit->isVisible());
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("40"));
        QTest::keyClick(limit, Qt::Key_Return);
        QCOMPARE(at.drawn().ties.size(), std::size_t{1});
        QVERIFY2(at.note().contains(either("1 of 6 ties: those of at most 40",
                                           "6 对关系中的 1 对：均值不高于 40")),
                 qPrintable(at.note()));
        QTest::keyClick(ties, Qt::Key_Down);
        QVERIFY(at.note().contains(either("at least 40", "均值不低于 40")));
        QCOMPARE(at.drawn().ties.size(), std::size_t{6}); // five, one of them in both directions
    }

    void aRatingIsSeenAtOnceAndWithUndoItGoes()
    {
        AtNetwork at;
        at.toggleSingle();
        at.clickOn("00m01|00m02");
        auto& session = at.fixture.session;
        QVERIFY(session.edit(model::literalText("Rate"), [](document::Draft& draft) {
            for (const auto& rating : draft.rows<model::TrustRating>()) {
                if (rating.rater.value() == "00m01" && rating.rated.value() == "00m02")
                    draft.update(rating.id,
                                 [](model::TrustRating& changed) { changed.score = 55; });
            }
            return model::Status{};
        }));
        QVERIFY(at.why().contains(either("55 of 100", "55（满分 100）")));
        QVERIFY(!at.drawn().ties.front().weak); // (55 + 33) ÷ 2 = 44
        QVERIFY(session.undo());
        QVERIFY(at.why().contains(either("27 of 100", "27（满分 100）")));
        QVERIFY(at.drawn().ties.front().weak);
    }

    void withoutARoundItSaysSo()
    {
        AtNetwork at(test::smallConsortium("c1", "First", 3));
        QCOMPARE(at.drawn().nodes.size(), std::size_t{3});
        QVERIFY(!at.find<QCheckBox>("trustShowNetwork")->isEnabled());
        bool said = false;
        for (const auto& label : at.view->picture().labels)
            said = said || label.text == either("Nobody has been rated yet.", "尚无人被评分。");
        QVERIFY(said);
    }
};

int main(int argc, char** argv)
{
    return test::runTestInBothLanguages(argc, argv, [] { return new TrustNetworkPageTest; });
}

#include "trust_network_page_test.moc"
