#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "ui/figures/export.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/heat_map.h"
#include "ui/figures/renderer.h"
#include "ui/figures/shades.h"

using namespace concordat;
using namespace concordat::ui::figures;

Q_DECLARE_METATYPE(FigureStyle)

namespace {

Figure heatFigure(int rows, int columns)
{
    HeatMap map;
    map.valueName = model::literalText("Holding, 0-100");
    map.markedName = model::literalText("held by one member only");
    for (int i = 0; i < rows; ++i)
        map.rows.push_back(
            {"r" + std::to_string(i),
             model::literalText("Member with a rather long name " + std::to_string(i)),
             {},
             i});
    for (int i = 0; i < columns; ++i)
        map.columns.push_back({"c" + std::to_string(i),
                               model::literalText("Resource type " + std::to_string(i)),
                               model::literalText("needed by WP " + std::to_string(i)), -1});
    for (int i = 0; i < rows * columns; ++i) {
        map.values.push_back(i % 7 == 3 ? std::nan("") : (i * 13) % 101);
        map.marked.push_back(i % 31 == 0);
    }
    Figure figure;
    figure.id = "test.heat";
    figure.title = model::literalText("Heat map");
    figure.alternative = model::literalText("A map");
    figure.table = heatMapTable(map, model::literalText("Member"));
    figure.data = std::move(map);
    return figure;
}

} // namespace

class HeatMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeatMapIsLegibleAtEverySize_data();
    void aHeatMapIsLegibleAtEverySize();
    void cellsOfAHeatMapAreHitAndDescribed();
    void missingCellsNeverLookLikeZero();
    void heatMapIsExportedWithEveryCell();
    void keyboardMovesBetweenCells();
    void numbersAreReadableOnEveryShade_data();
    void numbersAreReadableOnEveryShade();
    void digitsAreDrawnWithThatContrast_data();
    void digitsAreDrawnWithThatContrast();
    void headingsAreWholeOrEndInAnEllipsis_data();
    void headingsAreWholeOrEndInAnEllipsis();
};

void HeatMapTest::aHeatMapIsLegibleAtEverySize_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("matrix");
    const QSize sizes[] = {{800, 520}, {1280, 800}, {1920, 1080}};
    const QSize matrices[] = {{1, 1}, {3, 6}, {12, 10}, {60, 200}, {60, 2000}};
    for (const auto* style : {"screen", "print", "projector"}) {
        for (const auto& size : sizes) {
            for (const auto& matrix : matrices)
                QTest::addRow("%s %d %dx%d", style, size.width(), matrix.width(), matrix.height())
                    << QString::fromLatin1(style) << size << matrix;
        }
    }
}

void HeatMapTest::aHeatMapIsLegibleAtEverySize()
{
    QFETCH(QString, style);
    QFETCH(QSize, size);
    QFETCH(QSize, matrix);
    const auto figure = heatFigure(matrix.height(), matrix.width());
    const QRectF area({0, 0}, size);
    const auto picture = layOut(area, figure, *FigureStyle::byName(style));
    QVERIFY(picture.grid.count() > 0);
    for (const auto& label : picture.labels) {
        QVERIFY2(!label.clipped, qPrintable(label.text));
        QVERIFY2(area.contains(label.box), qPrintable(label.text));
    }
    for (std::size_t i = 0; i < picture.labels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const auto shared = picture.labels[i].box & picture.labels[j].box;
            QVERIFY2(shared.width() < 2 || shared.height() < 2,
                     qPrintable(picture.labels[i].text + u'/' + picture.labels[j].text));
        }
    }
    QVERIFY(area.contains(picture.boxOf(picture.grid.count() - 1)));
    const bool complete = picture.grid.count() == matrix.width() * matrix.height();
    const bool said =
        std::any_of(picture.labels.begin(), picture.labels.end(), [](const Label& label) {
            return label.text.contains(QLatin1String("more rows"));
        });
    QCOMPARE(said, !complete);
}

void HeatMapTest::cellsOfAHeatMapAreHitAndDescribed()
{
    const auto figure = heatFigure(12, 8);
    const auto picture = layOut({0, 0, 1000, 600}, figure, FigureStyle::screenLight());
    QCOMPARE(picture.count(), 12 * 8 + 12 + 8);
    for (int i = 0; i < picture.count(); ++i) {
        const auto element = picture.element(i);
        QCOMPARE(elementAt(picture, element.box.center()).value_or(""), element.id);
        QCOMPARE(picture.indexOf(element.id), i);
    }
    const auto cell = picture.element(picture.indexOf("r2|c1"));
    QCOMPARE(cell.description, QStringLiteral("Member with a rather long name 2, Resource type 1: "
                                              "no data"));
    QCOMPARE(picture.element(0).description,
             QStringLiteral("Member with a rather long name 0, Resource type 0: 0 · held by one "
                            "member only"));
    QCOMPARE(heatCellOf("r2|c1").value(), (std::pair<std::string, std::string>{"r2", "c1"}));
    QVERIFY(!heatCellOf("r2"));
    QCOMPARE(picture.element(picture.indexOf("c4")).description,
             QStringLiteral("Resource type 4: needed by WP 4"));
}

void HeatMapTest::missingCellsNeverLookLikeZero()
{
    auto figure = heatFigure(1, 2);
    auto& map = std::get<HeatMap>(figure.data);
    map.values = {0, std::nan("")};
    map.marked.clear();
    for (const auto* name : {"screen", "dark", "contrast", "print", "projector"}) {
        const auto style = *FigureStyle::byName(QString::fromLatin1(name));
        const auto picture = layOut({0, 0, 800, 520}, figure, style);
        QVERIFY(picture.grid.fills[0] != 0);
        QVERIFY(QColor::fromRgb(picture.grid.fills[0]) != style.window);
        QCOMPARE(picture.grid.fills[1], QRgb{0});
        QCOMPARE(picture.grid.texts.at(static_cast<std::size_t>(picture.grid.words[0])),
                 QStringLiteral("0"));
        QCOMPARE(picture.grid.words[1], -1);
        QVERIFY(std::any_of(picture.labels.begin(), picture.labels.end(), [](const Label& label) {
            return label.text == QLatin1String("no data");
        }));
    }
}

void HeatMapTest::heatMapIsExportedWithEveryCell()
{
    const auto figure = heatFigure(200, 60);
    const auto json = nlohmann::json::parse(
        exported(figure, ExportFormat::json, FigureStyle::print()).toStdString());
    QCOMPARE(json["rows"].size(), std::size_t{200});
    QCOMPARE(json["rows"][0].size(), std::size_t{61});
    QVERIFY(json["rows"][0][4].is_null());
    QCOMPARE(json["rows"][0][2].get<double>(), 13.0);
    const auto svg = QString::fromUtf8(exported(figure, ExportFormat::svg, FigureStyle::print()));
    QVERIFY(svg.contains(QStringLiteral("Resource type 59")));
    QVERIFY(svg.contains(QStringLiteral("long name 199")));
    QVERIFY(svg.count(QStringLiteral("<rect")) > 200 * 60 * 6 / 7 - 20);
    const auto png = exported(figure, ExportFormat::png, FigureStyle::projector());
    QVERIFY(!QImage::fromData(png, "PNG").isNull());
}

void HeatMapTest::keyboardMovesBetweenCells()
{
    FigureView view;
    view.resize(1000, 640);
    view.setFigure(heatFigure(12, 8));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setFocus();
    QSignalSpy selected(&view, &FigureView::elementSelected);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.current(), std::string{"r0|c0"});
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(selected.last().first().toString(), QStringLiteral("r1|c1"));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), std::string{"r1"});
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("long name 1")));
    const auto& picture = view.picture();
    QTest::mouseClick(&view, Qt::LeftButton, {},
                      picture.boxOf(picture.indexOf("r7|c3")).center().toPoint());
    QCOMPARE(view.current(), std::string{"r7|c3"});
    auto changed = heatFigure(12, 8);
    std::get<HeatMap>(changed.data).values[0] = 77;
    view.setFigure(changed);
    QCOMPARE(view.current(), std::string{"r7|c3"});
}

void HeatMapTest::numbersAreReadableOnEveryShade_data()
{
    QTest::addColumn<FigureStyle>("style");
    for (const auto* name : {"screen", "dark", "contrast", "print", "projector", "projector-dark"})
        QTest::newRow(name) << *FigureStyle::byName(QString::fromLatin1(name));
    QTest::newRow("contrast on white") << FigureStyle::highContrastLight();
}

void HeatMapTest::numbersAreReadableOnEveryShade()
{
    QFETCH(FigureStyle, style);
    constexpr int steps = 1000;
    const auto sequential = Shades::sequential(style);
    for (const auto& shades : {sequential, Shades::diverging(style)}) {
        int uneasy = 0;
        for (int i = 0; i <= steps; ++i) {
            const QRgb ground = shades.at(static_cast<double>(i) / steps).rgb();
            const double contrast = contrastOf(ground, FigureStyle::inkOn(ground).rgb());
            QVERIFY2(contrast >= 4.5, qPrintable(QString::number(i)));
            // Dark digits on a middle blue keep the norm and are still hard to read.
            const double luminance = luminanceOf(ground);
            uneasy += luminance > 0.15 && luminance < 0.35;
        }
        QVERIFY2(uneasy <= steps / 10, qPrintable(QString::number(uneasy)));
    }
    // Readable in one direction without colour, and never at a stand.
    const double whole = luminanceOf(sequential.at(1).rgb()) - luminanceOf(sequential.at(0).rgb());
    for (int i = 1; i <= 40; ++i) {
        const double step = luminanceOf(sequential.at(i / 40.0).rgb()) -
                            luminanceOf(sequential.at((i - 1) / 40.0).rgb());
        QVERIFY(step * whole > 0);
    }
}

void HeatMapTest::digitsAreDrawnWithThatContrast_data()
{
    numbersAreReadableOnEveryShade_data();
}

void HeatMapTest::digitsAreDrawnWithThatContrast()
{
    QFETCH(FigureStyle, style);
    auto figure = heatFigure(20, 6);
    auto& map = std::get<HeatMap>(figure.data);
    for (std::size_t i = 0; i < map.values.size(); ++i)
        map.values[i] = static_cast<double>(i) * 100 / static_cast<double>(map.values.size() - 1);
    map.marked.clear();
    const QRectF area(0, 0, 1000, 800);
    const auto picture = layOut(area, figure, style);
    QVERIFY(!picture.grid.words.empty());
    // Drawn large, so that the stroke of a digit covers whole pixels.
    constexpr int zoom = 3;
    QImage image(area.size().toSize() * zoom, QImage::Format_RGB32);
    image.setDevicePixelRatio(zoom);
    QPainter painter(&image);
    paint(painter, area, picture, style);
    painter.end();
    for (int cell = 0; cell < picture.grid.count(); ++cell) {
        const QRect box = picture.grid.box(cell).adjusted(1, 1, -1, -1);
        const QRect pixels(box.topLeft() * zoom, box.size() * zoom);
        const QRgb ground = image.pixel(pixels.topLeft());
        std::set<QRgb> colours;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                colours.insert(image.pixel(x, y));
        }
        double most = 1;
        for (const QRgb colour : colours)
            most = std::max(most, contrastOf(ground, colour));
        QVERIFY2(most >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(cell).arg(most)));
    }
}

void HeatMapTest::headingsAreWholeOrEndInAnEllipsis_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("whole");
    for (const int columns : {3, 6, 11, 20, 40}) {
        for (const QSize size : {QSize{700, 260}, QSize{800, 520}, QSize{1280, 800}})
            QTest::addRow("%d in %dx%d", columns, size.width(), size.height())
                << columns << size << (columns <= 11 && size.height() > 300);
    }
}

void HeatMapTest::headingsAreWholeOrEndInAnEllipsis()
{
    QFETCH(int, columns);
    QFETCH(QSize, size);
    QFETCH(bool, whole);
    const QString names[] = {
        QStringLiteral("Epitaxy know-how on 200 mm wafers"),
        QStringLiteral("Doctoral researchers and technicians of the pilot line in the north"),
        QStringLiteral("车辆全寿命老化数据与现场试验充电站点的长期监测记录")};
    auto figure = heatFigure(9, columns);
    auto& map = std::get<HeatMap>(figure.data);
    for (int i = 0; i < columns; ++i)
        map.columns[static_cast<std::size_t>(i)].label =
            model::literalText(names[i % 3].toStdString());
    const QRectF area({0, 0}, size);
    const auto picture = layOut(area, figure, FigureStyle::screenLight());
    int found = 0;
    for (const auto& label : picture.labels) {
        auto words = label.text;
        words.replace(u'\n', u' ');
        const QString start = words.left(5);
        const auto* const name =
            std::find_if(std::begin(names), std::end(names),
                         [&](const QString& each) { return each.startsWith(start); });
        if (name == std::end(names))
            continue;
        ++found;
        words.remove(u' ');
        const bool complete = words == QString(*name).remove(u' ');
        QVERIFY2(complete || words.endsWith(u'…'), qPrintable(label.text));
        QVERIFY2(complete || !whole, qPrintable(label.text));
        QVERIFY(!label.clipped);
        QVERIFY2(area.contains(label.box), qPrintable(label.text));
        // The words keep within their box.
        const auto box = label.upright ? label.box.transposed() : label.box;
        const auto needed =
            QFontMetricsF(label.font)
                .boundingRect(QRectF(0, 0, box.width() + 1, 1e5), Qt::TextWordWrap, label.text);
        QVERIFY2(needed.height() <= std::max(box.height(), 20.0) + 8, qPrintable(label.text));
        QVERIFY2(needed.width() <= box.width() + 2, qPrintable(label.text));
    }
    QVERIFY(found > 0);
    // Whatever is left out is said on pointing at it.
    QVERIFY(picture.element(picture.indexOf("c1")).description.contains(names[1 % columns]));
}

QTEST_MAIN(HeatMapTest)
#include "heat_map_test.moc"
