#include <QApplication>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>
#include <utility>

#include "core/document/draft.h"
#include "core/model/json.h"
#include "ui/figures/catalog.h"
#include "ui/figures/chain_figure.h"
#include "ui/figures/export.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/renderer.h"
#include "ui/figures/shades.h"
#include "ui/figures/table_text.h"

using namespace concordat;
using namespace concordat::ui::figures;

Q_DECLARE_METATYPE(FigureStyle)

namespace {

const QString sourceFolder = QStringLiteral(CONCORDAT_SOURCE_DIR);

QByteArray contentOf(const QString& file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray{};
}

/// The first consortium of a shipped sample; an empty one for `empty`.
model::State stateOf(const QString& sample)
{
    if (sample == QLatin1String("empty"))
        return {};
    const auto file = sourceFolder + QStringLiteral("/resources/samples/%1.json").arg(sample);
    const auto json = model::parseJson(contentOf(file).toStdString(), sample.toStdString());
    if (!json)
        qFatal("%s", json.error().toEnglish().c_str());
    auto state = model::stateFromJson(*json, sample.toStdString());
    if (!state)
        qFatal("%s", state.error().toEnglish().c_str());
    return *std::move(state);
}

/// Computed once a sample: every row of a test asks for them.
const std::vector<Figure>& figuresOfSample(const QString& sample)
{
    static std::map<QString, std::vector<Figure>> known;
    const auto found = known.find(sample);
    if (found != known.end())
        return found->second;
    const auto state = stateOf(sample);
    const auto day = state.consortium().judgedOn.value_or(model::Date(2024, 6, 30));
    return known[sample] = figuresOf(state, day);
}

Figure figureOf(const QString& sample, const std::string& id)
{
    for (const auto& figure : figuresOfSample(sample)) {
        if (figure.id == id)
            return figure;
    }
    qFatal("no figure %s", id.c_str());
}

/// Chinese straight from the translation sources, so that the test needs no compiled ones.
class SourceTranslator : public QTranslator {
public:
    SourceTranslator()
    {
        const QDir folder(sourceFolder + QStringLiteral("/translations"));
        for (const auto& name : folder.entryList({QStringLiteral("*zh_CN.ts")}))
            read(folder.filePath(name));
    }
    bool isEmpty() const override { return m_words.isEmpty(); }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return m_words.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

private:
    void read(const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                m_words[{context, source}] =
                    xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }

    QMap<std::pair<QString, QString>, QString> m_words;
};

const QStringList samples{QStringLiteral("empty"),    QStringLiteral("teaching"),
                          QStringLiteral("sematech"), QStringLiteral("vlsi"),
                          QStringLiteral("cpre"),     QStringLiteral("ecsel-one")};

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadableOnWhatLiesUnderThem_data();
    void wordsAreReadableOnWhatLiesUnderThem();
    void noLabelIsClipped_data();
    void noLabelIsClipped();
    void projectorTextIsNeverSmallerThanAFortieth();
    void fewLinesFillTheScreenAndScoresStandOut();
    void theChartNamesWhoLeadsAlsoFromADistance();
    void theChartOfNobodySaysSo();
    void everyBarHasARowAtThePreferredHeight();
    void aScoreThatIsHardlyKnownIsProvisional();
    void everyFigureIsDrawn_data();
    void everyFigureIsDrawn();
    void anEmptyChainShowsNoScore();
    void goldenChain();
    void elementsAreHitWhereTheyAreDrawn();
    void exportsInEveryFormat();
    void anExportThatFailsSaysSoAndLeavesNothing();
    void csvQuotesWhatNeedsIt();
    void keyboardAndMouseMoveBetweenNodes();
    void barsThatDoNotFitBecomeOneLine();
    void aPictureOfItsOwnHeightHoldsAllItsBars();
    void groupedBarsSayEveryNumberAndKeepUnknownOnesApart();
    void aUnitThatIsARangeIsTheScaleOfItsBars();
    void narrowBarsStandBelowTheirWords();
    void aNewMemberChangesNobodysColour();
    void groupedBarsThatDoNotFitAreCounted();
    void aDistributionNamesBothParts();
    void aPlanWithoutAmountsDrawsNoLineAlongZero();
    void aGrantThatIsAwardedIsNotCalledReceived();
    void whatWasPaidWithoutAPledgeIsShown();
    void linesOfManyMembersHaveAMarkOfTheirOwnThatLeadsToTheName();
};

void FiguresTest::noLabelIsClipped_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("chinese");
    const std::pair<const char*, QSize> places[] = {
        {"screen", {800, 520}}, {"screen", {1280, 800}},    {"dark", {1920, 1080}},
        {"print", {1200, 760}}, {"projector", {1280, 800}}, {"projector", {1920, 1080}}};
    for (const auto& sample : samples) {
        for (const auto& [style, size] : places) {
            for (const bool chinese : {false, true}) {
                QTest::addRow("%s %s %d %s", qPrintable(sample), style, size.width(),
                              chinese ? "zh" : "en")
                    << sample << QString::fromLatin1(style) << size << chinese;
            }
        }
    }
}

void FiguresTest::noLabelIsClipped()
{
    QFETCH(QString, sample);
    QFETCH(QString, style);
    QFETCH(QSize, size);
    QFETCH(bool, chinese);
    static SourceTranslator translator;
    if (chinese)
        QApplication::installTranslator(&translator);
    const auto leave = qScopeGuard([] { QApplication::removeTranslator(&translator); });
    const QRectF area({0, 0}, size);
    for (const auto* id : {"chain.diagram", "overview.path"}) {
        const auto picture = layOut(area, figureOf(sample, id), *FigureStyle::byName(style));
        QVERIFY(!picture.labels.empty());
        for (const auto& label : picture.labels) {
            QVERIFY2(!label.clipped, qPrintable(label.text));
            QVERIFY2(area.contains(label.box), qPrintable(label.text));
        }
        for (const auto& a : picture.elements) {
            for (const auto& b : picture.elements)
                QVERIFY2(a.id == b.id || !a.box.intersects(b.box), a.id.c_str());
        }
    }
}

void FiguresTest::projectorTextIsNeverSmallerThanAFortieth()
{
    constexpr int height = 1080;
    for (const auto& figure : figuresOfSample(QStringLiteral("teaching"))) {
        const auto picture = layOut({0, 0, 1920, height}, figure, FigureStyle::projector());
        for (const auto& label : picture.labels)
            QVERIFY2(label.font.pixelSize() >= height / 40, qPrintable(label.text));
    }
}

void FiguresTest::fewLinesFillTheScreenAndScoresStandOut()
{
    const QRectF screen(0, 0, 1920, 1080);
    const auto style = FigureStyle::projector();
    for (const char* id : {"governance.scores", "overview.path"}) {
        const auto picture = layOut(screen, figureOf(QStringLiteral("teaching"), id), style);
        double bottom = 0;
        double largest = 0;
        for (const auto& element : picture.elements)
            bottom = std::max(bottom, element.box.bottom());
        for (const auto& label : picture.labels)
            largest = std::max(largest, double(label.font.pixelSize()));
        QVERIFY2(bottom > 0.45 * screen.height(), qPrintable(QString::number(bottom)));
        QVERIFY(largest > 1.2 * 15 * 1080 / 40 / 11.5); // larger than the title was
    }
    const auto chain = layOut(screen, figureOf(QStringLiteral("teaching"), "chain.diagram"), style);
    const auto score = std::find_if(chain.labels.begin(), chain.labels.end(),
                                    [](const Label& label) { return label.text == u"86"; });
    QVERIFY(score != chain.labels.end());
    QVERIFY(score->font.pixelSize() >= 1.4 * 27);
}

void FiguresTest::everyBarHasARowAtThePreferredHeight()
{
    // Many rows: a height that is a little too small for each leaves some of them out.
    constexpr std::size_t many = 24;
    for (const auto& name : {std::string{"核心研发组织主导型治理模式与轮值"},
                             std::string{"Led by core research and development organisations"}}) {
        Bars bars;
        for (std::size_t i = 0; i < many; ++i)
            bars.bars.push_back({std::to_string(i),
                                 model::literalText(name),
                                 70.0 - static_cast<double>(i),
                                 {},
                                 static_cast<int>(i)});
        Figure figure;
        figure.id = "bars";
        figure.data = bars;
        auto style = FigureStyle::screenLight();
        for (const double text : {1.0, 1.5, 2.0}) {
            style.textScale = text;
            for (const double width : {240.0, 400.0, 900.0, 1800.0}) {
                const auto picture = layOut(
                    QRectF(0, 0, width, preferredHeight(figure, width, style)), figure, style);
                QCOMPARE(picture.elements.size(), many);
            }
        }
    }
}

void FiguresTest::aScoreThatIsHardlyKnownIsProvisional()
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "C";
    draft.put(consortium);
    model::Body body;
    body.id = model::Id<model::Body>{"b"};
    body.name = "Arbitration";
    body.kind = model::BodyKind::arbitrationCommittee;
    draft.put(body);
    const auto riskBenefit = [&] {
        const auto result = chain::evaluate(draft.state(), model::Date(2026, 6, 1));
        const auto figure = chainFigure(result);
        for (const auto& node : std::get<ChainDiagram>(figure.data).nodes) {
            if (node.id == "C3")
                return std::pair{node.provisional, toEnglish(node.remark)};
        }
        return std::pair{false, std::string{}};
    };
    QCOMPARE(riskBenefit(), std::pair(true, std::string{"only 25 % known"}));
    const auto settle = [&](const char* topic) {
        model::Article article;
        article.id = model::Id<model::Article>{topic};
        article.topic = topic;
        draft.put(article);
    };
    settle("phaseAdjustment");
    settle("contributionEvaluation");
    QVERIFY(!riskBenefit().first);
}

void FiguresTest::theChartOfNobodySaysSo()
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "C";
    draft.put(consortium);
    int charts = 0;
    for (const auto& figure : figuresOf(draft.state(), model::Date(2026, 6, 1))) {
        if (!QString::fromStdString(figure.id).startsWith(QLatin1String("governance.chart_")))
            continue;
        ++charts;
        QCOMPARE(toEnglish(figure.alternative), std::string{"Nobody takes part yet."});
    }
    QCOMPARE(charts, 3);
}

void FiguresTest::theChartNamesWhoLeadsAlsoFromADistance()
{
    const auto figure = figureOf(QStringLiteral("teaching"), "governance.chart_core_research");
    const auto picture = layOut({0, 0, 1920, 1080}, figure, FigureStyle::projector());
    for (const char* leader : {"led by Fennick", "led by Brandtholm", "led by Aurelia"})
        QVERIFY2(std::any_of(picture.labels.begin(), picture.labels.end(),
                             [&](const Label& label) {
                                 return label.text.contains(QString::fromLatin1(leader));
                             }),
                 leader);
    // Eastermere takes part in two packages: the table has both.
    const auto csv = tableAsTsv(figure.table);
    const auto lines = csv.split(u'\n');
    const auto row = std::find_if(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith(QStringLiteral("Eastermere"));
    });
    QVERIFY2(row != lines.end(), qPrintable(csv));
    QVERIFY2(row->contains(QStringLiteral("1 ")) && row->contains(QStringLiteral("2 ")),
             qPrintable(*row));
}

void FiguresTest::everyFigureIsDrawn_data()
{
    QTest::addColumn<QString>("style");
    for (const auto* style : {"screen", "dark", "contrast", "print", "projector", "projector-dark"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

void FiguresTest::everyFigureIsDrawn()
{
    QFETCH(QString, style);
    for (const auto& figure : figuresOfSample(QStringLiteral("teaching"))) {
        const auto png = exported(figure, ExportFormat::png, *FigureStyle::byName(style));
        const auto image = QImage::fromData(png, "PNG");
        QVERIFY(!image.isNull());
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 8, figure.id.c_str());
    }
}

void FiguresTest::aGrantThatIsAwardedIsNotCalledReceived()
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "C";
    draft.put(consortium);
    for (const char* id : {"a", "b", "d"}) {
        model::Member member;
        member.id = model::Id<model::Member>{id};
        member.name = id;
        member.status = model::MemberStatus::signatory;
        draft.put(member);
    }
    model::FundingSource grant;
    grant.id = model::Id<model::FundingSource>{"g"};
    grant.kind = model::FundingKind::grant;
    grant.recipient = model::Id<model::Member>{"a"};
    grant.planned = model::Money{1000000, "EUR", 0};
    draft.put(grant);
    for (const auto& figure : figuresOf(draft.state(), model::Date(2024, 6, 1))) {
        if (figure.id != "funding.recipients" && figure.id != "programme.funding")
            continue;
        QCOMPARE(toEnglish(figure.table.columns[1]), std::string{"Planned"});
        QCOMPARE(toEnglish(figure.table.columns[2]), std::string{"Received"});
        const auto& row = figure.table.rows.front();
        QCOMPARE(std::get<model::Money>(row[1]), grant.planned);
        QCOMPARE(toEnglish(std::get<std::vector<model::Text>>(row[2]).front()),
                 std::string{"not recorded"});
        if (figure.id == "funding.recipients")
            QCOMPARE(toEnglish(figure.subtitle), std::string{"Without an amount: 2 of 3 members."});
        else
            QVERIFY(!std::get<GroupedBars>(figure.data).groups.front().values[1].value);
    }
}

void FiguresTest::whatWasPaidWithoutAPledgeIsShown()
{
    const model::Date day{2026, 1, 1};
    const auto euros = [](double amount) { return *model::Money::of(amount, "EUR"); };
    document::Draft draft{model::State{}};
    const auto add = [&draft](const char* name, const model::Money& pledged,
                              const model::Money& paid) {
        model::Member member;
        member.name = name;
        model::Contribution row;
        row.member = draft.add(member);
        row.pledged = pledged;
        row.paid = paid;
        draft.add(row);
    };
    const auto rowOf = [&](const Figure& figure, std::size_t row) {
        QStringList cells;
        for (const auto& line : tableAsCsv(figure.table).split('\n'))
            cells << QString::fromUtf8(line).trimmed();
        return cells.value(static_cast<int>(row));
    };
    add("Payer", {}, euros(500));
    const auto paidOnly = contributionsFigure(draft.state(), day);
    QCOMPARE(std::get<Bars>(paidOnly.data).bars.size(), std::size_t{1});
    QVERIFY2(rowOf(paidOnly, 1).contains(QStringLiteral("500")), qPrintable(rowOf(paidOnly, 1)));

    add("Pledger", euros(1000), {});
    add("Foreigner", {}, *model::Money::of(70, "CNY"));
    const auto figure = contributionsFigure(draft.state(), day);
    QCOMPARE(std::get<Bars>(figure.data).bars.size(), std::size_t{2});
    QCOMPARE(figure.table.rows.size(), std::size_t{3});
    QVERIFY(rowOf(figure, 3).contains(QStringLiteral("Foreigner")));
    QVERIFY(model::toEnglish(figure.subtitle).starts_with("1 amounts"));
}

void FiguresTest::anEmptyChainShowsNoScore()
{
    const auto figure = figureOf(QStringLiteral("empty"), "chain.diagram");
    const auto& diagram = std::get<ChainDiagram>(figure.data);
    QCOMPARE(diagram.nodes.size(), std::size_t{12});
    for (const auto& node : diagram.nodes) {
        QVERIFY(!node.score);
        QVERIFY(!node.transmitted);
        QVERIFY(!node.page.empty());
    }
    const auto picture = layOut({0, 0, 900, 600}, figure, FigureStyle::screenLight());
    const auto said =
        std::count_if(picture.labels.begin(), picture.labels.end(), [](const Label& label) {
            return label.text == QLatin1String("no data yet");
        });
    QCOMPARE(said, 11); // the card of the feedback says what to add
}

void FiguresTest::goldenChain()
{
    const auto file = sourceFolder + QStringLiteral("/tests/golden/figures/teaching-chain.json");
    const auto made = figureAsJson(figureOf(QStringLiteral("teaching"), "chain.diagram"));
    if (qEnvironmentVariableIsSet("CONCORDAT_UPDATE_GOLDEN")) {
        QFile output(file);
        QVERIFY(output.open(QIODevice::WriteOnly));
        output.write(made);
    }
    QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(contentOf(file)));
}

void FiguresTest::elementsAreHitWhereTheyAreDrawn()
{
    const auto figure = figureOf(QStringLiteral("teaching"), "chain.diagram");
    const auto picture = layOut({0, 0, 1000, 640}, figure, FigureStyle::screenLight());
    QCOMPARE(picture.elements.size(), std::size_t{12});
    for (const auto& element : picture.elements) {
        QCOMPARE(elementAt(picture, element.box.center()).value_or(""), element.id);
        QVERIFY(!element.description.isEmpty());
    }
    QVERIFY(!elementAt(picture, {-5, -5}));
}

void FiguresTest::exportsInEveryFormat()
{
    const auto figure = figureOf(QStringLiteral("teaching"), "chain.diagram");
    const auto style = FigureStyle::print();
    QTemporaryDir folder;
    const std::pair<const char*, QByteArray> starts[] = {
        {"svg", "<?xml"}, {"png", "\x89PNG"}, {"pdf", "%PDF"}, {"csv", "Node,Name"}, {"json", "{"}};
    for (const auto& [ending, start] : starts) {
        const auto file = folder.filePath(QStringLiteral("chain.") + QString::fromLatin1(ending));
        const auto written =
            exportFigure(figure, *exportFormatOf(QString::fromLatin1(ending)), style, file);
        QVERIFY(static_cast<bool>(written));
        QVERIFY2(contentOf(file).startsWith(start), ending);
    }
    QVERIFY(
        contentOf(folder.filePath(QStringLiteral("chain.svg"))).contains("<title>Chain</title>"));
    QVERIFY(!exportFormatOf(QStringLiteral("docx")));
    const auto json = nlohmann::json::parse(
        contentOf(folder.filePath(QStringLiteral("chain.json"))).toStdString());
    QCOMPARE(json["rows"].size(), std::size_t{12});
}

void FiguresTest::anExportThatFailsSaysSoAndLeavesNothing()
{
    const auto figure = figureOf(QStringLiteral("empty"), "overview.path");
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("missing/path.svg"));
    const auto written = exportFigure(figure, ExportFormat::svg, FigureStyle::print(), file);
    QVERIFY(!written);
    QCOMPARE(written.error().code, model::ErrorCode::storage);
    QVERIFY(!QFile::exists(file));
}

void FiguresTest::csvQuotesWhatNeedsIt()
{
    FigureTable table;
    table.columns = {model::literalText("Name"), model::literalText("Value")};
    table.rows = {{std::string{"a, \"b\"\nc"}, 1.5}, {std::string{"plain"}, std::int64_t{12345}}};
    QCOMPARE(tableAsCsv(table),
             QByteArray("Name,Value\r\n\"a, \"\"b\"\"\nc\",1.5\r\nplain,12345\r\n"));
    QCOMPARE(tableAsTsv(table), QStringLiteral("Name\tValue\na, \"b\" c\t1.5\nplain\t12345\n"));
}

void FiguresTest::keyboardAndMouseMoveBetweenNodes()
{
    FigureView view;
    view.resize(1000, 640);
    view.setFigure(figureOf(QStringLiteral("teaching"), "chain.diagram"));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setFocus();
    QSignalSpy selected(&view, &FigureView::elementSelected);
    QSignalSpy activated(&view, &FigureView::elementActivated);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.current(), std::string{"C1"});
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), std::string{"C2"});
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), std::string{"M2"});
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("M2"));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Competitive dynamics")));
    const auto& outcome = view.picture().elements[8];
    QTest::mouseClick(&view, Qt::LeftButton, {}, outcome.box.center().toPoint());
    QCOMPARE(selected.last().first().toString(), QString::fromStdString(outcome.id));
}

void FiguresTest::aPictureOfItsOwnHeightHoldsAllItsBars()
{
    auto style = FigureStyle::screenLight();
    for (const double textScale : {1.0, 1.15, 1.3, 1.7, 2.0}) {
        style.textScale = textScale;
        for (int count = 1; count <= 8; ++count) {
            Figure figure;
            Bars bars;
            for (int i = 1; i <= count; ++i)
                bars.bars.push_back({std::to_string(i),
                                     model::literalText("▲ 被否决：无核心共识型"),
                                     static_cast<double>(i),
                                     {},
                                     i});
            bars.unit = model::literalText("分");
            figure.data = bars;
            for (int width = 180; width < 1500; width += 7) {
                const auto height = std::ceil(preferredHeight(figure, width, style));
                const auto picture = layOut(QRectF(0, 0, width, height), figure, style);
                QCOMPARE(picture.elements.size(), static_cast<std::size_t>(count));
                QVERIFY2(picture.elements.back().id != "rest",
                         qPrintable(QStringLiteral("%1 of %2").arg(count).arg(width)));
            }
        }
    }
}

void FiguresTest::barsThatDoNotFitBecomeOneLine()
{
    Bars bars;
    for (int i = 1; i <= 100; ++i)
        bars.bars.push_back({std::to_string(i),
                             model::literalText("Bar " + std::to_string(i)),
                             static_cast<double>(i),
                             {},
                             i});
    Figure figure;
    figure.data = bars;
    const QRectF area(0, 0, 600, 300);
    const auto picture = layOut(area, figure, FigureStyle::screenLight());
    QVERIFY(picture.elements.size() < 20);
    QCOMPARE(picture.elements.front().id, std::string{"100"});
    QCOMPARE(picture.elements.back().id, std::string{"rest"});
    for (const auto& label : picture.labels)
        QVERIFY2(area.contains(label.box), qPrintable(label.text));
}

namespace {

Figure groupedFigure(int groups)
{
    GroupedBars bars;
    bars.unit = model::literalText("%");
    bars.series = {{model::literalText("Votes")},
                   {model::literalText("Contribution")},
                   {model::literalText("Shapley-Shubik index")}};
    for (int i = 0; i < groups; ++i) {
        GroupedBars::Group group;
        group.id = "m" + std::to_string(i);
        group.label = model::literalText("Member " + std::to_string(i));
        group.values = {{10.0 + i, {}}, {std::nullopt, {}}, {20.0 - i, 0.5}};
        group.category = i;
        bars.groups.push_back(group);
    }
    Figure figure;
    figure.id = "test.grouped";
    figure.title = model::literalText("Grouped");
    figure.data = bars;
    return figure;
}

void verifyInside(const Picture& picture, const QRectF& area)
{
    for (const auto& label : picture.labels) {
        QVERIFY2(!label.clipped, qPrintable(label.text));
        QVERIFY2(area.adjusted(-1, -1, 1, 1).contains(label.box), qPrintable(label.text));
    }
}

} // namespace

void FiguresTest::aUnitThatIsARangeIsTheScaleOfItsBars()
{
    const auto longest = [](const char* unit, double value) {
        GroupedBars bars;
        bars.unit = model::coreText("Figures", unit);
        bars.series = {{model::literalText("Score")}};
        bars.groups.push_back({"a", model::literalText("Part"), {{value, {}}}, -1});
        Figure figure;
        figure.data = bars;
        double width = 0;
        for (const auto& shape :
             layOut(QRectF(0, 0, 600, 80), figure, FigureStyle::screenLight()).shapes)
            width = std::max(width, shape.path.boundingRect().width());
        return width;
    };
    const double full = longest("0–100", 100);
    QVERIFY(full > 100);
    QVERIFY(std::abs(longest("0–100", 55) / full - 0.55) < 0.01);
    QVERIFY(std::abs(longest("EUR", 55) / full - 1) < 0.01);
}

void FiguresTest::narrowBarsStandBelowTheirWords()
{
    Bars bars;
    bars.unit = model::literalText("EUR");
    for (const auto* name : {"Aurelia", "Brandtholm"})
        bars.bars.push_back({name, model::literalText(name), 5300000, 4600000, 0});
    Figure figure;
    figure.data = bars;
    for (const int width : {240, 800}) {
        const QRectF area(0, 0, width, preferredHeight(figure, width, FigureStyle::screenLight()));
        const auto picture = layOut(area, figure, FigureStyle::screenLight());
        verifyInside(picture, area);
        double longest = 0;
        for (const auto& shape : picture.shapes)
            longest = std::max(longest, shape.path.boundingRect().width());
        QVERIFY2(longest > 100, qPrintable(QString::number(longest)));
    }
}

void FiguresTest::aNewMemberChangesNobodysColour()
{
    document::Draft draft{stateOf(QStringLiteral("teaching"))};
    const auto before = draft.state();
    model::Member member;
    member.name = "Late";
    const auto late = draft.add(member);
    for (const auto& row : before.rows<model::Member>())
        QCOMPARE(categoryOf(draft.state(), row.id), categoryOf(before, row.id));
    QCOMPARE(categoryOf(draft.state(), late),
             static_cast<int>(before.rows<model::Member>().size()));
}

void FiguresTest::groupedBarsSayEveryNumberAndKeepUnknownOnesApart()
{
    const auto figure = groupedFigure(8);
    for (const int width : {520, 800, 1600}) {
        const QRectF area(0, 0, width, preferredHeight(figure, width, FigureStyle::screenLight()));
        const auto picture = layOut(area, figure, FigureStyle::screenLight());
        verifyInside(picture, area);
        QCOMPARE(picture.elements.size(), std::size_t{8});
        QCOMPARE(picture.elements.front().description,
                 QStringLiteral("Member 0: Votes 10.0, Contribution unknown, "
                                "Shapley-Shubik index 20.0 ± 0.5"));
        const auto dashes =
            std::count_if(picture.labels.begin(), picture.labels.end(),
                          [](const Label& label) { return label.text == QStringLiteral("–"); });
        QCOMPARE(dashes, 8);
    }
}

void FiguresTest::groupedBarsThatDoNotFitAreCounted()
{
    const QRectF area(0, 0, 800, 200);
    const auto picture = layOut(area, groupedFigure(60), FigureStyle::screenLight());
    verifyInside(picture, area);
    const auto shown = static_cast<int>(picture.elements.size()) - 1;
    QCOMPARE(picture.elements.back().id, std::string{"rest"});
    QVERIFY(picture.elements.back().description.startsWith(QString::number(60 - shown)));
}

void FiguresTest::aPlanWithoutAmountsDrawsNoLineAlongZero()
{
    for (const auto& figure : figuresOfSample(QStringLiteral("ecsel-one"))) {
        if (figure.id != "split.returns")
            continue;
        QVERIFY(std::get<Lines>(figure.data).lines.empty());
        QVERIFY(figure.table.rows.empty());
        QVERIFY(toEnglish(figure.subtitle).starts_with("No benefit has an amount"));
        return;
    }
    QFAIL("there is no such figure");
}

void FiguresTest::linesOfManyMembersHaveAMarkOfTheirOwnThatLeadsToTheName()
{
    Lines lines;
    for (int i = 0; i < 4; ++i)
        lines.positions.push_back(model::literalText("202" + std::to_string(i)));
    for (int member = 0; member < 20; ++member) {
        Lines::Line line;
        line.id = "m" + std::to_string(member);
        line.label = model::literalText("Member " + std::to_string(member));
        line.category = member;
        for (int i = 0; i < 4; ++i)
            line.points.push_back({5.0 + (member * i) % 3, {}, {}, {}, {}});
        lines.lines.push_back(line);
    }
    Figure figure;
    figure.data = lines;
    for (const auto& style : {FigureStyle::screenLight(), FigureStyle::projector(true)}) {
        const QRectF area(0, 0, 1200, 700);
        const auto picture = layOut(area, figure, style);
        verifyInside(picture, area);
        std::set<std::tuple<QRgb, bool, bool>> marks; // colour and where the shape is filled
        int names = 0;
        for (const auto& label : picture.labels) {
            if (!label.text.startsWith(QStringLiteral("Member ")))
                continue;
            ++names;
            const QPointF before(label.box.left(), label.box.center().y());
            bool led = false;
            for (const auto& shape : picture.shapes) {
                const auto box = shape.path.boundingRect();
                const bool mark = shape.brush.style() != Qt::NoBrush && box.width() < 40 &&
                                  std::abs(box.center().y() - before.y()) < 1 &&
                                  before.x() - box.right() < 12 * picture.scale &&
                                  box.right() < before.x();
                if (mark)
                    marks.insert({shape.brush.color().rgb(),
                                  shape.path.contains(box.topLeft() +
                                                      0.2 * (box.bottomRight() - box.topLeft())),
                                  shape.path.contains({box.left() + 0.1 * box.width(),
                                                       box.top() + 0.95 * box.height()})});
                led = led || (shape.brush.style() == Qt::NoBrush && box.right() < before.x() &&
                              before.x() - box.right() < 16 * picture.scale);
            }
            QVERIFY2(led, qPrintable(label.text));
        }
        QCOMPARE(names, 20);
        QCOMPARE(marks.size(), std::size_t{20});
    }
}

void FiguresTest::aDistributionNamesBothParts()
{
    Distribution data;
    data.axis = model::literalText("Seats attended");
    data.fullName = model::literalText("quorate");
    data.hollowName = model::literalText("not quorate");
    for (int i = 0; i <= 40; ++i)
        data.columns.push_back(
            {std::to_string(i), model::literalText(std::to_string(i)), 1.0 + i % 7, i > 20});
    Figure figure;
    figure.data = data;
    for (const int width : {420, 1200}) {
        const QRectF area(0, 0, width, 240);
        const auto picture = layOut(area, figure, FigureStyle::screenLight());
        verifyInside(picture, area);
        QCOMPARE(picture.elements.size(), std::size_t{41});
        QStringList texts;
        for (const auto& label : picture.labels)
            texts << label.text;
        QVERIFY(texts.contains(QStringLiteral("quorate")));
        QVERIFY(texts.contains(QStringLiteral("not quorate")));
    }
}

void FiguresTest::wordsAreReadableOnWhatLiesUnderThem_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<FigureStyle>("style");
    for (const auto* sample : {"teaching", "sematech"}) {
        for (const auto* name :
             {"screen", "dark", "contrast", "print", "projector", "projector-dark"})
            QTest::addRow("%s %s", sample, name)
                << QString::fromLatin1(sample) << *FigureStyle::byName(QString::fromLatin1(name));
        QTest::addRow("%s contrast on white", sample)
            << QString::fromLatin1(sample) << FigureStyle::highContrastLight();
    }
}

void FiguresTest::wordsAreReadableOnWhatLiesUnderThem()
{
    QFETCH(QString, sample);
    QFETCH(FigureStyle, style);
    const QRectF area(0, 0, 1280, 800);
    QStringList faint;
    for (const auto& figure : figuresOfSample(sample)) {
        auto picture = layOut(area, figure, style);
        const auto labels = std::exchange(picture.labels, {});
        QImage ground(area.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&ground);
        paint(painter, area, picture, style);
        painter.end();
        for (const auto& label : labels) {
            const QFontMetricsF metrics(label.font);
            QRectF box = label.box;
            if (!label.upright)
                box = metrics.boundingRect(label.box, label.flags, label.text);
            // Lines may cross words; what most of the words stand on counts.
            const auto pixels = (box & area).toAlignedRect() & ground.rect();
            std::map<QRgb, int> found;
            for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
                for (int x = pixels.left(); x <= pixels.right(); ++x)
                    ++found[ground.pixel(x, y)];
            }
            int bad = 0;
            int all = 0;
            for (const auto& [colour, count] : found) {
                all += count;
                bad += contrastOf(colour, label.colour.rgb()) < 4.5 ? count : 0;
            }
            if (bad > all / 5)
                faint << QStringLiteral("%1: “%2” %3 of %4")
                             .arg(QString::fromStdString(figure.id), label.text)
                             .arg(bad)
                             .arg(all);
        }
    }
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

QTEST_MAIN(FiguresTest)
#include "figures_test.moc"
