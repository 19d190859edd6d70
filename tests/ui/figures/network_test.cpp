#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <set>

#include "core/document/draft.h"
#include "core/measures/trust_network.h"
#include "ui/figures/export.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/formation_figures.h"
#include "ui/figures/renderer.h"
#include "ui/figures/table_text.h"

using namespace concordat;
using namespace concordat::ui::figures;
using measures::TrustReader;
using model::Id;

namespace {

const model::Date day{2026, 6, 30};
const Id<model::TrustRound> baseline{"r1"};

std::string idOf(int member)
{
    return "m" + std::to_string(100 + member);
}

using Scores = std::function<std::optional<double>(int rater, int rated)>;

/// Members of some kinds who rated each other in one round.
model::State rated(int members, int minimum, const Scores& score)
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = Id<model::Consortium>{"c"};
    draft.put(consortium);
    for (int i = 0; i < members; ++i) {
        model::Member row;
        row.id = Id<model::Member>{idOf(i)};
        row.name = "Organisation " + std::to_string(i + 1);
        row.status = model::MemberStatus::signatory;
        row.kind = static_cast<model::ActorKind>(i % 3);
        draft.put(row);
    }
    model::TrustRound round;
    round.id = baseline;
    round.name = "Baseline";
    round.minimumRaters = minimum;
    draft.put(round);
    for (int i = 0; i < members; ++i) {
        for (int k = 0; k < members; ++k) {
            const auto value = i == k ? std::nullopt : score(i, k);
            if (!value)
                continue;
            model::TrustRating rating;
            rating.id = Id<model::TrustRating>{idOf(i) + idOf(k)};
            rating.round = baseline;
            rating.rater = Id<model::Member>{idOf(i)};
            rating.rated = Id<model::Member>{idOf(k)};
            rating.score = *value;
            draft.put(rating);
        }
    }
    return draft.state();
}

/// Everybody rated everybody, somehow.
double somehow(int rater, int rated)
{
    return 20 + (rater * 37 + rated * 53) % 77;
}

Figure figureFor(const model::State& state, TrustReader reader, const TieChoice& choice = {})
{
    return trustNetworkFigure(state, measures::trustNetwork(state, baseline, day, reader), choice);
}

QByteArrayList everything(const Figure& figure)
{
    QByteArrayList all;
    for (const auto format : {ExportFormat::svg, ExportFormat::csv, ExportFormat::json})
        all << exported(figure, format, FigureStyle::print());
    all << tableAsTsv(figure.table).toUtf8();
    const auto picture = layOut({0, 0, 1200, 700}, figure, FigureStyle::screenLight());
    for (const auto& element : picture.elements)
        all << QByteArray::fromStdString(element.id) + element.description.toUtf8();
    return all;
}

const Network& networkOf(const Figure& figure)
{
    return std::get<Network>(figure.data);
}

} // namespace

class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two surveys of which everybody may learn the same, although no pair has the same numbers:
    /// the members' means, and that there is a weak pair, are alike. All that leaves the program
    /// is alike to the byte, and the keeper's picture is not.
    void whatIsHiddenIsInNoPictureAndNoTable_data()
    {
        QTest::addColumn<int>("minimum");
        QTest::newRow("pairs are told without numbers") << 2;
        QTest::newRow("pairs are not named") << 3;
        QTest::newRow("too few answered") << 5;
    }
    void whatIsHiddenIsInNoPictureAndNoTable()
    {
        QFETCH(int, minimum);
        // Rows are raters; the columns of both have the same sums.
        constexpr int one[4][4] = {
            {0, 31, 62, 74}, {27, 0, 66, 78}, {71, 68, 0, 83}, {73, 64, 52, 0}};
        constexpr int two[4][4] = {
            {0, 33, 59, 72}, {24, 0, 68, 80}, {75, 65, 0, 83}, {72, 65, 53, 0}};
        const auto first =
            rated(4, minimum, [&](int i, int k) { return std::optional<double>(one[i][k]); });
        const auto second =
            rated(4, minimum, [&](int i, int k) { return std::optional<double>(two[i][k]); });
        QCOMPARE(everything(figureFor(first, TrustReader::everybody)),
                 everything(figureFor(second, TrustReader::everybody)));
        // Nor does it help to move the limit.
        for (const double limit : {30.0, 50.0, 65.0}) {
            const TieChoice choice{TieChoice::Kind::atMost, limit};
            QCOMPARE(everything(figureFor(first, TrustReader::everybody, choice)),
                     everything(figureFor(first, TrustReader::everybody)));
        }
        if (minimum <= 4)
            QVERIFY(everything(figureFor(first, TrustReader::keeper)) !=
                    everything(figureFor(second, TrustReader::keeper)));
    }

    void whatIsLeftOutIsSaid()
    {
        const auto all = [](int rater, int rated) { return std::optional(somehow(rater, rated)); };
        const auto figure = figureFor(rated(6, 3, all), TrustReader::everybody);
        QVERIFY(networkOf(figure).ties.empty());
        for (const auto& words : {figure.alternative, networkOf(figure).remark})
            QVERIFY(toEnglish(words).find("no fewer than 3") != std::string::npos);
        // The means of members rest on five raters each.
        for (const auto& node : networkOf(figure).nodes)
            QVERIFY(node.size && node.value);
        const std::string demanded = "the 9 this round demands";
        const auto few = figureFor(rated(6, 9, all), TrustReader::everybody);
        QVERIFY(networkOf(few).ties.empty());
        QVERIFY(toEnglish(networkOf(few).remark).find(demanded) != std::string::npos);
        const auto kept = figureFor(rated(6, 9, all), TrustReader::keeper);
        QVERIFY(!networkOf(kept).ties.empty());
        QVERIFY(toEnglish(kept.subtitle).find(demanded) != std::string::npos);
        for (const auto& either : {few, kept}) {
            for (const auto& node : networkOf(either).nodes)
                QVERIFY(!node.size && !node.value);
        }
    }

    void aTieSaysItsDirectionAndItsFinding()
    {
        const auto state = rated(5, 3, [](int rater, int rated) -> std::optional<double> {
            if (rater + rated == 1)
                return 30; // weak
            if (rater == 2 && rated == 3)
                return 90;
            if (rater == 3 && rated == 2)
                return 40; // apart
            if (rater == 4)
                return {};
            return 70;
        });
        const auto figure = figureFor(state, TrustReader::keeper);
        const auto tie = [&](int from, int to) {
            for (const auto& each : networkOf(figure).ties) {
                if (each.id == idOf(from) + "|" + idOf(to))
                    return each;
            }
            qFatal("no tie");
        };
        QVERIFY(tie(0, 1).weak && tie(0, 1).mutual && !tie(0, 1).opposed);
        QCOMPARE(*tie(0, 1).value, 30.0);
        QVERIFY(tie(2, 3).lopsided && !tie(2, 3).mutual && tie(2, 3).opposed);
        QCOMPARE(*tie(2, 3).value, 90.0);
        QCOMPARE(*tie(3, 2).value, 40.0);
        QVERIFY(!tie(0, 4).mutual && !tie(0, 4).opposed);
        const auto picture = layOut({0, 0, 900, 600}, figure, FigureStyle::screenLight());
        QStringList words;
        for (const auto& label : picture.labels)
            words << label.text;
        // Neither by colour alone.
        QVERIFY(words.contains(QStringLiteral("▲\u00a030")));
        QVERIFY(words.contains(QStringLiteral("◆\u00a090")));
        const auto dashed =
            std::count_if(picture.shapes.begin(), picture.shapes.end(), [](const auto& shape) {
                return shape.pen.style() == Qt::CustomDashLine;
            });
        QCOMPARE(dashed, 2); // the tie and its sample in the legend
        const auto csv = tableAsCsv(figure.table);
        QVERIFY(csv.contains("Organisation 3,Organisation 4,90,"));
        QVERIFY(!csv.contains("Organisation 5,Organisation 1")); // unrated is not 0
    }

    void aRatingMovesNoMember()
    {
        for (const int members : {7, 21}) {
            const auto places = [&](int shift) {
                const auto state = rated(members, 1, [&](int rater, int rated) {
                    return std::optional(std::fmod(somehow(rater, rated) + shift, 100));
                });
                const auto figure = figureFor(state, TrustReader::keeper);
                const auto picture = layOut({0, 0, 1000, 700}, figure, FigureStyle::screenLight());
                QStringList standing;
                for (const auto& node : networkOf(figure).nodes) {
                    const auto at = picture.indexOf(node.id);
                    standing << QStringLiteral("%1 %2").arg(
                        QString::fromStdString(node.id),
                        QString::number(std::round(picture.boxOf(at).center().y())));
                }
                return standing;
            };
            QCOMPARE(places(0), places(41));
            QCOMPARE(places(0), places(0));
        }
    }

    void namesAreLegible_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<QString>("style");
        QTest::addColumn<QSize>("size");
        for (const int members : {1, 2, 5, 15, 40}) {
            QTest::addRow("%d on a page", members)
                << members << QStringLiteral("screen") << QSize(780, 500);
            QTest::addRow("%d on a screen", members)
                << members << QStringLiteral("dark") << QSize(1280, 800);
            QTest::addRow("%d on a projector", members)
                << members << QStringLiteral("projector") << QSize(1920, 1080);
        }
    }
    void namesAreLegible()
    {
        QFETCH(int, members);
        QFETCH(QString, style);
        QFETCH(QSize, size);
        const auto state = rated(
            members, 3, [](int rater, int rated) { return std::optional(somehow(rater, rated)); });
        const QRectF area({0, 0}, size);
        for (const auto reader : {TrustReader::everybody, TrustReader::keeper}) {
            const auto figure = figureFor(state, reader);
            QVERIFY(networkOf(figure).ties.size() <= 60); // of 30 pairs, both directions at most
            const auto picture = layOut(area, figure, *FigureStyle::byName(style));
            int names = 0;
            for (const auto& label : picture.labels) {
                QVERIFY2(!label.clipped, qPrintable(label.text));
                QVERIFY2(area.contains(label.box), qPrintable(label.text));
                names += label.text.startsWith(QStringLiteral("Organis")) ? 1 : 0;
                for (const auto& other : picture.labels) {
                    // Lines of type may touch, not overlap.
                    const bool over =
                        &other != &label && other.box.adjusted(1, 3, -1, -3).intersects(label.box);
                    const bool signs =
                        label.text.contains(QChar(0x25B2)) || label.text.contains(QChar(0x25C6)) ||
                        other.text.contains(QChar(0x25B2)) || other.text.contains(QChar(0x25C6));
                    QVERIFY2(!over || signs, qPrintable(label.text + u'/' + other.text));
                }
            }
            QCOMPARE(names, members);
        }
    }

    void tooManyTiesAreLimitedAndTheCaptionSaysTo()
    {
        const auto state =
            rated(15, 3, [](int rater, int rated) { return std::optional(somehow(rater, rated)); });
        const auto figure = figureFor(state, TrustReader::keeper);
        const auto words = toEnglish(figure.subtitle);
        QVERIFY2(words.find("of 105 ties: those of at most ") != std::string::npos, words.c_str());
        const auto all = figureFor(state, TrustReader::keeper, {TieChoice::Kind::all, 0});
        QVERIFY(networkOf(all).ties.size() >= 105);
        QCOMPARE(all.table.rows.size(), figure.table.rows.size()); // the table has all of them
        const auto strong = figureFor(state, TrustReader::keeper, {TieChoice::Kind::atLeast, 75});
        for (const auto& tie : networkOf(strong).ties)
            QVERIFY(!tie.weak);
        QVERIFY(toEnglish(strong.subtitle).find("at least 75") != std::string::npos);
    }

    void tiesAreReachedByMouseAndKeys()
    {
        const auto state =
            rated(5, 3, [](int rater, int rated) { return std::optional(somehow(rater, rated)); });
        FigureView view;
        view.setFigure(figureFor(state, TrustReader::keeper));
        view.resize(1000, 600);
        view.show();
        const auto& picture = view.picture();
        QSignalSpy chosen(&view, &FigureView::elementSelected);
        for (const auto& element : picture.elements) {
            QTest::mouseClick(&view, Qt::LeftButton, {}, element.box.center().toPoint());
            QCOMPARE(chosen.takeLast().at(0).toString().toStdString(), element.id);
        }
        // Beside its number a line is still the line.
        const auto& tie = picture.elements.back();
        QVERIFY(!tie.course.isEmpty());
        const auto point = tie.course.pointAtPercent(0.06);
        QVERIFY(!tie.box.contains(point));
        QCOMPARE(picture.element(picture.indexAt(point)).id, tie.id);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), idOf(0));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Organisation 1")));
        std::set<std::string> met;
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(&view, step % 4 == 3 ? Qt::Key_Down : Qt::Key_Right);
            met.insert(view.current());
        }
        QVERIFY(std::any_of(met.begin(), met.end(),
                            [](const auto& id) { return id.find('|') != std::string::npos; }));
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.current().find('|') != std::string::npos);
    }
};

QTEST_MAIN(NetworkTest)
#include "network_test.moc"
