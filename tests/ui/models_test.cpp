#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QStandardItemModel>
#include <QtTest>

#include "core/document/draft.h"
#include "core/model/value_text.h"
#include "support/fixture.h"
#include "ui/models/cell.h"
#include "ui/models/entity_delegate.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/field_editor.h"
#include "ui/models/row_filter.h"
#include "ui/models/tsv.h"
#include "ui/pages/history/history_model.h"
#include "ui/pages/portfolio/comparison.h"
#include "ui/pages/portfolio/portfolio_model.h"
#include "ui/shell/command_palette.h"

using namespace concordat;
using ui::EntityTableModel;

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsOfAWholeAreReadAndShownAsPeopleWriteThem()
    {
        const auto& field = *model::table(model::tableOf<model::DecisionRule>()).field("threshold");
        const model::State state;
        for (const auto& [typed, part] :
             std::vector<std::pair<QString, double>>{{QStringLiteral("70%"), 0.7},
                                                     {QStringLiteral("70 ％"), 0.7},
                                                     {QStringLiteral("2/3"), 2.0 / 3},
                                                     {QStringLiteral("0.7"), 0.7}}) {
            const auto read = ui::valueFromCell(state, field, typed);
            QVERIFY2(read, qPrintable(typed));
            QCOMPARE(std::get<double>(*read), part);
            // What an editor begins with gives the same number back.
            const auto again = ui::valueFromCell(state, field, ui::cellEdit(field, *read));
            QCOMPARE(std::get<double>(*again), part);
        }
        QCOMPARE(ui::cellEdit(field, model::Value{2.0 / 3}), QStringLiteral("2/3"));
        QCOMPARE(ui::cellText(state, field, model::Value{2.0 / 3}), QStringLiteral("66.67 %"));
        QCOMPARE(ui::cellText(state, field, model::Value{0.5}), QStringLiteral("50 %"));
    }

    void anAmountWithoutACurrencyTakesTheOnlyOneThereIs()
    {
        const auto& field = *model::table(model::tableOf<model::Contribution>()).field("pledged");
        document::Draft draft{test::smallConsortium("c1", "First", 2)};
        const auto read = [&](const QString& typed) {
            const auto value = ui::valueFromCell(draft.state(), field, typed);
            return QString::fromStdString(value ? model::toText(field, *value)
                                                : value.error().toEnglish());
        };
        const auto pledge = [&](const char* currency) {
            model::Contribution row;
            row.member = (*draft.rows<model::Member>().begin()).id;
            row.pledged = model::Money{10000, currency};
            draft.add(std::move(row));
        };
        auto consortium = draft.state().consortium();
        consortium.totalCost = {};
        draft.put(consortium);
        model::FundingSource grant;
        grant.planned = model::Money{10000, "USD"};
        const auto grantId = draft.add(std::move(grant));
        QCOMPARE(read(QStringLiteral("250000")), QStringLiteral("250000 USD"));
        draft.remove(grantId);
        QCOMPARE(read(QStringLiteral("EUR 250,000")), QStringLiteral("250000 EUR"));
        QCOMPARE(read(QStringLiteral("€ 12.50")), QStringLiteral("12.5 EUR"));
        QCOMPARE(read(QStringLiteral("EUR\u00a01,000 (1992)")), QStringLiteral("1000 EUR 1992"));
        pledge("CNY");
        QCOMPARE(read(QStringLiteral("800000")), QStringLiteral("800000 CNY"));
        QCOMPARE(read(QStringLiteral("￥12,500")), QStringLiteral("12500 CNY"));
        pledge("EUR");
        const auto refused = read(QStringLiteral("800000"));
        QVERIFY2(refused.contains(QStringLiteral("no currency")), qPrintable(refused));
        QVERIFY(refused.contains(QStringLiteral("CNY")) && refused.contains(QStringLiteral("EUR")));
        QCOMPARE(read(QStringLiteral("350 万元")), QStringLiteral("3500000 CNY"));
        QCOMPARE(read(QStringLiteral("800000 EUR")), QStringLiteral("800000 EUR"));
        QCOMPARE(read(QStringLiteral("0")), QString{});
    }

    void aNameThatTwoRowsHaveIsNotSaidToBeUnknown()
    {
        document::Draft draft{test::smallConsortium("c1", "First", 2)};
        const auto rows = draft.rows<model::Member>();
        for (auto named : std::vector<model::Member>(rows.begin(), rows.end())) {
            named.name = "Aurelia Ltd";
            named.shortName.clear();
            draft.put(named);
        }
        const auto& field = *model::table(model::tableOf<model::Contribution>()).field("member");
        const auto value = ui::valueFromCell(draft.state(), field, QStringLiteral("aurelia ltd"));
        QVERIFY(!value);
        QVERIFY2(value.error().toEnglish().find("2 rows") != std::string::npos,
                 value.error().toEnglish().c_str());
    }

    void aChineseDateIsRead()
    {
        const auto& field = *model::table(model::tableOf<model::Member>()).field("joinedOn");
        const auto value = ui::valueFromCell({}, field, QStringLiteral("2026年4月1日"));
        QVERIFY(value);
        QCOMPARE(model::toText(field, *value), std::string{"2026-04-01"});
    }

    void countriesAreReadByNameAndCodeAndNothingElse()
    {
        const auto& field = *model::table(model::tableOf<model::Member>()).field("country");
        const model::State state;
        const auto read = [&](const QString& typed) {
            const auto value = ui::valueFromCell(state, field, typed);
            return value ? QString::fromStdString(std::get<std::string>(*value))
                         : QStringLiteral("refused");
        };
        for (const auto* typed : {"NO", "no", " Norway ", "norway"})
            QCOMPARE(read(QString::fromLatin1(typed)), QStringLiteral("NO"));
        QCOMPARE(read(QStringLiteral("UK")), QStringLiteral("GB"));
        QCOMPARE(read(QStringLiteral("EL")), QStringLiteral("GR"));
        QCOMPARE(read({}), QString{});
        QCOMPARE(read(QStringLiteral("Narnia")), QStringLiteral("refused"));
        const auto refused = ui::valueFromCell(state, field, QStringLiteral("Narnia"));
        QVERIFY(refused.error().toEnglish().find("Narnia") != std::string::npos);
        QVERIFY(refused.error().toEnglish().find("ISO 3166") != std::string::npos);
        // In the editor “UK” is the code, though Ukraine's line holds the letters.
        const std::unique_ptr<QWidget> editor{ui::makeFieldEditor(state, field, nullptr)};
        auto* box = qobject_cast<QComboBox*>(editor.get());
        QVERIFY(box && box->completer());
        box->setEditText(QStringLiteral("UK"));
        QCOMPARE(ui::fieldEditorText(box), QStringLiteral("GB"));
        box->setEditText(QStringLiteral("Ukr"));
        QCOMPARE(ui::fieldEditorText(box), QStringLiteral("UA"));
        // What an import left is no edit when the editor is merely opened and closed.
        ui::setFieldEditorText(box, QStringLiteral("EL"));
        QCOMPARE(ui::fieldEditorText(box), QStringLiteral("EL"));
    }

    void aNameIsEnteredOnOneLine()
    {
        const model::State state;
        const auto& name = *model::table(model::tableOf<model::Member>()).field("name");
        const auto value =
            ui::valueFromCell(state, name, QStringLiteral("Institute\r\n for\tThings\n"));
        QCOMPARE(std::get<std::string>(*value), std::string{"Institute for Things "});
        const auto& note = *model::table(model::tableOf<model::Agreement>()).field("note");
        QCOMPARE(std::get<std::string>(*ui::valueFromCell(state, note, QStringLiteral("a\nb"))),
                 std::string{"a\nb"});
    }

    void tableFollowsEditsUndoAndRemovalUnderTheModelTester()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 6)}));
        auto& session = fixture.session;
        EntityTableModel model(session, model::tableOf<model::Member>(), {"name", "kind"});
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::RowFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&session, &ui::Session::changed, &model, &EntityTableModel::refresh);

        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Renamed")));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Renamed"));
        QVERIFY(model.remove({model.idAt(1), model.idAt(4)}));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(session.undo());
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Org 2"));
        QVERIFY(session.undo());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Org 1"));
        QVERIFY(model.setCells({{{}, 0, &model.field(0), QStringLiteral("Pasted")},
                                {model.idAt(0), 0, &model.field(1), QStringLiteral("university")}},
                               1));
        QCOMPARE(model.rowCount(), 7);
        filter.setWords(QStringLiteral("pasted"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords({});
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Pasted"));
    }

    void anEditMakesAnInferredValueStated()
    {
        test::WindowFixture fixture;
        auto state = test::smallConsortium("c1", "First", 1);
        document::Draft draft{state};
        draft.update(model::Id<model::Member>{"00m01"}, [](model::Member& member) {
            member.inferred = {"kind", "country"};
        });
        fixture.open(fixture.workspaceWith({draft.state()}));
        EntityTableModel model(fixture.session, model::tableOf<model::Member>(), {"kind"});
        QVERIFY(model.index(0, 0).data(EntityTableModel::inferredRole).toBool());
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("university")));
        model.refresh();
        QVERIFY(!model.index(0, 0).data(EntityTableModel::inferredRole).toBool());
        const auto* member = fixture.session.state().find(model::Id<model::Member>{"00m01"});
        QCOMPARE(member->inferred, std::vector<std::string>{"country"});
    }

    void aValueThatCannotBeReadChangesNothingAndSaysWhy()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 1)}));
        EntityTableModel model(fixture.session, model::tableOf<model::Member>(), {"joinedOn"});
        QSignalSpy failed(&fixture.session, &ui::Session::failed);
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("some day")));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QString{});
    }

    void whatCouldNotBeReadIsNotTypedAnew()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 2)}));
        EntityTableModel model(fixture.session, model::tableOf<model::Member>(),
                               {"website", "country"});
        ui::EntityDelegate delegate(fixture.session);
        QWidget parent;
        const auto shownIn = [&](const QModelIndex& cell) {
            auto* editor = delegate.createEditor(&parent, {}, cell);
            delegate.setEditorData(editor, cell);
            return ui::fieldEditorText(editor);
        };
        const auto type = [&](const QModelIndex& cell, const QString& words) {
            auto* editor = delegate.createEditor(&parent, {}, cell);
            ui::setFieldEditorText(editor, words);
            delegate.setModelData(editor, &model, cell);
        };
        const auto cell = model.index(0, 1);
        const auto before = shownIn(cell);
        type(cell, QStringLiteral("Atlantis"));
        QCOMPARE(shownIn(cell), QStringLiteral("Atlantis"));
        QVERIFY(shownIn(model.index(1, 1)) != QStringLiteral("Atlantis"));
        QCOMPARE(cell.data(Qt::EditRole).toString(), before);
        type(cell, QStringLiteral("Norway"));
        QCOMPARE(model.index(0, 1).data(Qt::EditRole).toString(), shownIn(cell));
        QVERIFY(shownIn(cell) != QStringLiteral("Atlantis"));
    }

    void portfolioAndHistoryKeepTheRulesOfModels()
    {
        ui::PortfolioModel portfolio;
        QAbstractItemModelTester portfolioTester(
            &portfolio, QAbstractItemModelTester::FailureReportingMode::QtTest);
        portfolio.setStates(
            {test::smallConsortium("c1", "First", 3), test::smallConsortium("c2", "Second", 5)});
        QCOMPARE(portfolio.index(1, ui::PortfolioModel::members).data().toString(),
                 QStringLiteral("5"));
        portfolio.update(test::smallConsortium("c2", "Second", 4));
        QCOMPARE(portfolio.index(1, ui::PortfolioModel::members).data().toString(),
                 QStringLiteral("4"));

        ui::HistoryModel history;
        QAbstractItemModelTester historyTester(
            &history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        document::EntryHeader first;
        first.number = 1;
        auto second = first;
        second.number = 2;
        history.set({first, second}, {{1, QStringLiteral("Begun")}});
        QCOMPARE(history.numberAt(0), 2);
        QCOMPARE(history.nameAt(1), QStringLiteral("Begun"));
    }

    void aComparisonNeverTakesTheUnknownForZeroOrForTheSame()
    {
        const auto line = [](const std::vector<ui::ComparisonLine>& lines, const char* label) {
            const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto& each) {
                return each.label == QString::fromLatin1(label);
            });
            return found == lines.end() ? ui::ComparisonLine{} : *found;
        };
        const auto unknown = test::smallConsortium("c1", "First", 3);
        document::Draft draft{test::smallConsortium("c2", "Second", 4)};
        const auto rows = unknown.rows<model::Member>();
        const std::vector<model::Member> members(rows.begin(), rows.end());
        for (int i = 0; i < 3; ++i) {
            auto member = members[static_cast<std::size_t>(i)];
            member.smallOrMedium = i == 0 ? model::Tristate::yes : model::Tristate::no;
            draft.put(member);
        }
        model::FundingSource grant;
        grant.id = model::Id<model::FundingSource>{"g"};
        grant.recipient = members[0].id;
        grant.planned = model::Money{1000000, "EUR", 0};
        draft.put(grant);
        auto lines = ui::compare(unknown, unknown);
        QCOMPARE(line(lines, "Small or medium-sized").first, QStringLiteral("not known"));
        QVERIFY(!line(lines, "Small or medium-sized").known);
        QVERIFY(!line(lines, "Funding received").known);
        QVERIFY(line(lines, "Form").known);
        lines = ui::compare(draft.state(), unknown);
        QVERIFY(line(lines, "Small or medium-sized")
                    .first.startsWith(QStringLiteral("33.3 % of those known; not known of 1 ")));
        QVERIFY(line(lines, "Funding planned or granted").first.contains(QStringLiteral("100")));
        QCOMPARE(line(lines, "Funding received").first, QStringLiteral("not known"));
    }

    void thePortfolioIsAlsoFoundByItsMembers()
    {
        ui::PortfolioModel portfolio;
        portfolio.setStates(
            {test::smallConsortium("c1", "First", 3), test::smallConsortium("c2", "Second", 5)});
        ui::RowFilter filter;
        filter.setSourceModel(&portfolio);
        filter.setWords(QStringLiteral("org 5"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Second"));
    }

    void equalRowsKeepTheirPlacesWhenAFilterComesAndGoes()
    {
        QStandardItemModel rows{0, 2};
        for (const char* name : {"Ant", "Bee mill", "Cat", "Dog mill", "Elk"}) {
            auto* first = new QStandardItem(QString::fromLatin1(name));
            auto* size = new QStandardItem(QStringLiteral("5"));
            first->setData(QString::fromLatin1(name), ui::EntityTableModel::sortRole);
            size->setData(5, ui::EntityTableModel::sortRole);
            rows.appendRow({first, size});
        }
        ui::RowFilter filter;
        filter.setSourceModel(&rows);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            filter.sort(1, order);
            const auto names = [&filter] {
                QStringList all;
                for (int row = 0; row < filter.rowCount(); ++row)
                    all << filter.index(row, 0).data().toString();
                return all;
            };
            const auto before = names();
            QCOMPARE(before.join(u' '), QStringLiteral("Ant Bee mill Cat Dog mill Elk"));
            for (const auto* words : {"mill", "Cat", "Ant"}) {
                filter.setWords(QString::fromLatin1(words));
                filter.setWords({});
                QCOMPARE(names(), before);
            }
        }
    }

    void spreadsheetBlocksSurviveTheClipboard_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QStringLiteral("a b");
        QTest::newRow("tab") << QStringLiteral("a\tb");
        QTest::newRow("line break") << QStringLiteral("a\nb");
        QTest::newRow("quotes") << QStringLiteral("\"a\" b");
        QTest::newRow("empty") << QString{};
        QTest::newRow("formula") << QStringLiteral("=1+1");
        QTest::newRow("chinese") << QStringLiteral("清华大学");
    }
    void spreadsheetBlocksSurviveTheClipboard()
    {
        QFETCH(QString, cell);
        const std::vector<QStringList> block{{cell, QStringLiteral("x")},
                                             {QStringLiteral("y"), cell}};
        QCOMPARE(ui::fromTsv(ui::toTsv(block)), block);
    }

    void fuzzySearchPrefersBeginningsOfWords()
    {
        QCOMPARE(ui::fuzzyScore(QStringLiteral("xq"), QStringLiteral("Members")), 0);
        QVERIFY(ui::fuzzyScore(QStringLiteral("ov"), QStringLiteral("Overview")) >
                ui::fuzzyScore(QStringLiteral("ov"), QStringLiteral("Remove")));
        QVERIFY(ui::fuzzyScore(QStringLiteral("ntv"), QStringLiteral("Name This Version")) > 0);
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new ModelsTest; });
}

#include "models_test.moc"
