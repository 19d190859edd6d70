#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "core/chain/chain.h"
#include "support/fixture.h"
#include "ui/bridge/formula_text.h"
#include "ui/bridge/text.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/governance_figures.h"
#include "ui/pages/governance/governance_page.h"
#include "ui/shell/page_host.h"
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

template <class Widget>
Widget* child(test::WindowFixture& fixture, const QString& name)
{
    auto* found = fixture.window->findChild<Widget*>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

governance::Assessment assessment(test::WindowFixture& fixture)
{
    return chain::governanceAssessment(fixture.session.state(), fixture.session.asOf());
}

void openPage(test::WindowFixture& fixture, const QString& link)
{
    fixture.open(fixture.workspaceWith({teachingSample()}));
    QVERIFY(fixture.window->goTo(link));
}

QString wordsOf(test::WindowFixture& fixture, const char* name)
{
    return child<QLabel>(fixture, QString::fromLatin1(name))->text();
}

/// Types a number into an input's field and confirms it.
void answer(test::WindowFixture& fixture, const char* input, int value)
{
    auto* number = child<QSpinBox>(fixture, QStringLiteral("number.%1").arg(QLatin1String(input)));
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QString::number(value));
    QTest::keyClick(number, Qt::Key_Return);
}

using Answers = std::array<int, governance::chooserInputCount>;
/// A star leads by far; no single answer changes that.
constexpr Answers clearStar{40, 80, 90, 70, 85, 70, 50, 20, 20};
/// Core R&D organisations lead by little.
constexpr Answers nearTheEdge{60, 60, 70, 50, 70, 50, 65, 50, 50};

void answerAll(test::WindowFixture& fixture, const Answers& values)
{
    for (std::size_t i = 0; i < governance::chooserInputCount; ++i)
        answer(fixture, governance::chooserInputNames()[i].c_str(), values[i]);
}

/// Records the model in the list and gives the question that comes the named answer, else none.
void record(test::WindowFixture& fixture, const char* answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        auto* button = answer ? box->findChild<QAbstractButton*>(QString::fromLatin1(answer))
                              : box->button(QMessageBox::Cancel);
        button->click();
    });
    QTest::mouseClick(child<QPushButton>(fixture, QStringLiteral("governance.record")),
                      Qt::LeftButton);
}

} // namespace

class GovernancePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The rail does not call complete what the page rejects.
    void aPlanWithoutRoomForChangeIsMarkedInTheRail()
    {
        document::Draft draft{test::smallConsortium("c", "C", 3)};
        model::StagePlan plan;
        plan.stage = model::Stage::operation;
        plan.model = model::GovernanceModel::corelessConsensus;
        const auto id = draft.add(plan);
        const auto mark = [&] {
            return ui::governancePageInfo().railState(draft.state(), model::Date(2024, 6, 1)).mark;
        };
        QCOMPARE(mark(), ui::RailState::Mark::medium);
        draft.update(id, [](model::StagePlan& row) { row.gateCriteria = "Two prototypes work"; });
        QCOMPARE(mark(), ui::RailState::Mark::complete);
    }

    void aSliderAnswersAndTheArrowTakesTheAnswerBack()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        const auto before = assessment(fixture)[governance::ChooserInput::complexity];
        QCOMPARE(before.origin, governance::InputOrigin::computed);
        auto* slider = child<QSlider>(fixture, QStringLiteral("slider.complexity"));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageUp);
        const auto after = assessment(fixture)[governance::ChooserInput::complexity];
        QCOMPARE(after.origin, governance::InputOrigin::answered);
        QVERIFY(after.value > before.value + 5);
        QVERIFY(child<QLabel>(fixture, QStringLiteral("origin.complexity"))
                    ->text()
                    .contains(QStringLiteral("answered")));
        auto* reset = child<QToolButton>(fixture, QStringLiteral("reset.complexity"));
        QVERIFY(reset->isEnabled());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(assessment(fixture)[governance::ChooserInput::complexity].value, before.value);
        QVERIFY(!reset->isEnabled());
        fixture.session.undo();
        QCOMPARE(assessment(fixture)[governance::ChooserInput::complexity].value, after.value);
    }

    /// Who types the number that stands there already has answered with it.
    void theNumberThatStandsThereIsAnAnswerOnceItIsTyped()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        const auto shown = child<QSpinBox>(fixture, QStringLiteral("number.complexity"))->value();
        answer(fixture, "complexity", shown);
        QCOMPARE(assessment(fixture)[governance::ChooserInput::complexity].origin,
                 governance::InputOrigin::answered);
        QTest::mouseClick(child<QToolButton>(fixture, QStringLiteral("reset.complexity")),
                          Qt::LeftButton);
        QCOMPARE(assessment(fixture)[governance::ChooserInput::complexity].origin,
                 governance::InputOrigin::computed);
    }

    void theLeaderFlipsWhereItWasPredicted()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        answerAll(fixture, nearTheEdge);
        const auto before = assessment(fixture);
        QCOMPARE(before.choice.leading, model::GovernanceModel::coreResearchOrganisation);
        QVERIFY(!before.choice.flips.empty());
        int tried = 0;
        for (const auto& flip : before.choice.flips) {
            const bool up = flip.to > flip.from;
            // The point itself is found to a billionth; here whole numbers are typed.
            constexpr double found = 1e-6;
            const int beyond =
                static_cast<int>(up ? std::ceil(flip.to - found) : std::floor(flip.to + found));
            const int short_ = beyond + (up ? -1 : 1);
            if (short_ == static_cast<int>(flip.from) || beyond < 0 || beyond > 100)
                continue;
            const auto* name =
                governance::chooserInputNames()[static_cast<std::size_t>(flip.input)].c_str();
            answer(fixture, name, short_);
            QCOMPARE(assessment(fixture).choice.leading, before.choice.leading);
            answer(fixture, name, beyond);
            QCOMPARE(assessment(fixture).choice.leading, flip.becomes);
            answer(fixture, name, static_cast<int>(flip.from));
            ++tried;
        }
        QVERIFY(tried > 0);
    }

    void tooManyDefaultsNameTheThreeDecidingAnswers()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 0)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("governance")));
        QCOMPARE(wordsOf(fixture, "governance.verdict"), QStringLiteral("No recommendation"));
        const auto deciding = assessment(fixture).choice.deciding;
        QCOMPARE(deciding.size(), std::size_t{3});
        for (const auto input : deciding)
            QVERIFY(wordsOf(fixture, "governance.reason")
                        .contains(ui::translated(governance::chooserInputLabel(input))));
    }

    void withoutARecommendationNoModelIsOffered()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 0)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("governance")));
        auto* choice = child<QComboBox>(fixture, QStringLiteral("governance.choice"));
        auto* button = child<QPushButton>(fixture, QStringLiteral("governance.record"));
        QVERIFY(!assessment(fixture).choice.recommended);
        QCOMPARE(choice->currentIndex(), -1);
        QVERIFY(!choice->placeholderText().isEmpty());
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        answerAll(fixture, clearStar);
        const auto recommended = assessment(fixture).choice.recommended;
        QVERIFY(recommended);
        QCOMPARE(choice->currentData().toInt(), static_cast<int>(*recommended));
        QVERIFY(button->isEnabled());
        const int other = choice->currentIndex() == 0 ? 1 : 0;
        choice->setCurrentIndex(other);
        answer(fixture, "trust", 60);
        QCOMPARE(choice->currentIndex(), other); // what somebody chose stays
    }

    void aVetoedModelIsRecordedOnlyWhenSomebodyIsSure()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        answerAll(fixture, clearStar);
        answer(fixture, "trust", 20);
        const auto before = assessment(fixture).plan->model;
        auto* choice = child<QComboBox>(fixture, QStringLiteral("governance.choice"));
        choice->setCurrentIndex(
            choice->findData(static_cast<int>(model::GovernanceModel::corelessConsensus)));
        QVERIFY(wordsOf(fixture, "governance.objections").contains(QStringLiteral("Vetoed")));
        QVERIFY(wordsOf(fixture, "governance.rules").contains(QStringLiteral("is vetoed")));
        record(fixture, nullptr);
        QCOMPARE(assessment(fixture).plan->model, before);
        record(fixture, "governance.record_all_the_same");
        const auto after = assessment(fixture);
        QCOMPARE(after.plan->model, model::GovernanceModel::corelessConsensus);
        const auto chosen = wordsOf(fixture, "governance.chosen");
        QVERIFY2(chosen.contains(QStringLiteral("vetoed today")), qPrintable(chosen));
        QVERIFY2(!chosen.contains(QStringLiteral("Fit ")), qPrintable(chosen));
        QVERIFY2(chosen.contains(QStringLiteral("points alone")), qPrintable(chosen));
        QVERIFY(!after.drift->hasDrifted());
    }

    void aModelHasOneColourInEveryFigure()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        const auto now = assessment(fixture);
        std::map<std::string, std::set<int>> colours;
        const auto note = [&](const model::Text& name, int category) {
            for (const auto which : governance::chooserModels) {
                if (model::toEnglish(name).find(model::toEnglish(governance::modelName(which))) !=
                    std::string::npos)
                    colours[model::toEnglish(governance::modelName(which))].insert(category);
            }
        };
        using namespace ui::figures;
        for (const auto& figure : {modelScoresFigure(now), winSharesFigure(now)}) {
            for (const auto& bar : std::get<Bars>(figure.data).bars)
                note(bar.label, bar.category);
        }
        const auto map = regionMapFigure(now);
        for (const auto& region : std::get<RegionMap>(map.data).regions)
            note(region.name, region.category);
        const auto strip = stageStripFigure({now});
        for (const auto& series : std::get<GroupedBars>(strip.data).series)
            note(series.name, series.category);
        const auto plan = stagePlanFigure(fixture.session.state(), fixture.session.asOf());
        for (const auto& row : std::get<Timeline>(plan.data).rows) {
            for (const auto& span : row.spans)
                note(span.label, span.category);
        }
        QCOMPARE(colours.size(), governance::chooserModelCount);
        std::set<int> all;
        for (const auto& [name, used] : colours) {
            QVERIFY2(used.size() == 1, name.c_str());
            all.insert(used.begin(), used.end());
        }
        QCOMPARE(all.size(), governance::chooserModelCount);
    }

    void theCardSaysAtOnceWhetherTheChoiceHasDrifted()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        const auto said = [&](const char* words) {
            return wordsOf(fixture, "governance.chosen").contains(QLatin1String(words));
        };
        answerAll(fixture, clearStar);
        auto* choice = child<QComboBox>(fixture, QStringLiteral("governance.choice"));
        choice->setCurrentIndex(
            choice->findData(static_cast<int>(model::GovernanceModel::singleCentreStar)));
        record(fixture, "governance.record_all_the_same");
        QCOMPARE(assessment(fixture).plan->model, model::GovernanceModel::singleCentreStar);
        QVERIFY(said("Nothing that decides has moved"));
        answer(fixture, "complexity", 90);
        QVERIFY(said("has drifted"));
        answer(fixture, "complexity", clearStar[0]);
        QVERIFY(said("Nothing that decides has moved"));
    }

    void recordingTheChoiceGivesTheChainItsFitAndCanBeUndone()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        answerAll(fixture, clearStar);
        auto* choice = child<QComboBox>(fixture, QStringLiteral("governance.choice"));
        choice->setCurrentIndex(
            choice->findData(static_cast<int>(model::GovernanceModel::corelessConsensus)));
        record(fixture, "governance.record_all_the_same");
        const auto recorded = assessment(fixture);
        QCOMPARE(recorded.plan->model, model::GovernanceModel::corelessConsensus);
        QCOMPARE(recorded.plan->chosenInputs.size(), governance::chooserInputCount);
        QVERIFY(recorded.fit && *recorded.fit < 1);
        const auto chain = chain::evaluate(fixture.session.state(), fixture.session.asOf());
        QCOMPARE(chain.fit, *recorded.fit);
        QVERIFY(fixture.session.undo());
        QCOMPARE(assessment(fixture).plan->model, model::GovernanceModel::coreResearchOrganisation);
    }

    void whetherItHasDriftedIsAnsweredWithReasons()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        answer(fixture, "complexity", 20); // 75 when it was chosen
        auto* drift = child<QPushButton>(fixture, QStringLiteral("governance.drift"));
        QVERIFY(drift->isEnabled());
        QTest::mouseClick(drift, Qt::LeftButton);
        QVERIFY(wordsOf(fixture, "message").contains(QStringLiteral("drifted")));
    }

    void everyTabShowsItsFigure()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance/sensitivity"));
        for (const char* name : {"governance.tornado", "governance.map", "governance.win_shares",
                                 "governance.stages"}) {
            auto* view = child<ui::figures::FigureView>(fixture, QString::fromLatin1(name));
            QTRY_VERIFY2(view->height() > 80, name);
            QVERIFY2(view->picture().elements.size() > 1, name);
            for (const auto& label : view->picture().labels)
                QVERIFY2(!label.clipped, qPrintable(label.text));
        }
        QVERIFY(fixture.window->goTo(QStringLiteral("governance/structure")));
        QTRY_VERIFY(child<ui::figures::FigureView>(fixture, QStringLiteral("governance.structure"))
                        ->picture()
                        .elements.size() > 5);
        QVERIFY(fixture.window->goTo(QStringLiteral("governance/plan")));
        QVERIFY(child<ui::figures::FigureView>(fixture, QStringLiteral("governance.plan"))
                    ->picture()
                    .elements.size() >= 3);
    }

    void spaceTurnsACellOfTheOverlay()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance/overlay"));
        auto* matrix = child<QTableWidget>(fixture, QStringLiteral("overlay.matrix"));
        int row = 0;
        while (matrix->item(row, 2)->text() != QStringLiteral("–"))
            ++row;
        const auto count = fixture.session.state().rows<model::OverlayEntry>().size();
        matrix->setFocus();
        matrix->setCurrentCell(row, 2);
        QTest::keyClick(matrix, Qt::Key_Space);
        QCOMPARE(fixture.session.state().rows<model::OverlayEntry>().size(), count + 1);
        QVERIFY(matrix->item(row, 2)->text().contains(QStringLiteral("planned")));
        QTest::keyClick(matrix, Qt::Key_Space);
        QVERIFY(matrix->item(row, 2)->text().contains(QStringLiteral("live")));
        QTest::keyClick(matrix, Qt::Key_Space);
        QCOMPARE(matrix->item(row, 2)->text(), QStringLiteral("–"));
        QCOMPARE(fixture.session.state().rows<model::OverlayEntry>().size(), count);
    }

    void everyWordOfTheExplanationIsInBothLanguages()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("governance"));
        auto result = assessment(fixture);
        auto inputs = result.chooser;
        inputs.changed = true;
        inputs.adjustable = false;
        inputs.nearEqualCores = true;
        inputs.members = 30;
        std::vector<governance::GovernanceChoice> choices{result.choice};
        // Corners of the field of inputs, so that every rule, veto and note has its turn.
        for (int corner = 0; corner < 512; ++corner) {
            for (int i = 0; i < 9; ++i)
                inputs.set(static_cast<governance::ChooserInput>(i),
                           (corner >> i & 1) != 0 ? 90 : 10);
            choices.push_back(governance::chooseGovernance(inputs));
        }
        choices.push_back(governance::chooseGovernance({}));
        const auto textsOf = [](const measures::Explanation& why) {
            std::vector<model::Text> all{why.title, why.subtitle};
            for (const auto& input : why.inputs) {
                all.push_back(input.label);
                all.push_back(input.value);
            }
            for (const auto& rule : why.rules)
                all.push_back(rule.message);
            for (const auto* list : {&why.notes, &why.wouldChange, &why.evidence, &why.sources})
                all.insert(all.end(), list->begin(), list->end());
            return all;
        };
        std::set<std::pair<std::string, std::string>> seen;
        fixture.language.use(QStringLiteral("zh_CN"));
        const QRegularExpression english{QStringLiteral("[a-z]{4}")};
        const auto check = [&](const measures::Explanation& why) {
            const auto formula = ui::formulaInWords(why.formula);
            QVERIFY2(!formula.contains(english), qPrintable(formula));
            for (const auto& text : textsOf(why)) {
                if (text.context.empty() || !seen.insert({text.context, text.source}).second)
                    continue;
                const auto words = ui::translated(text);
                const bool chinese = std::any_of(words.begin(), words.end(), [](QChar c) {
                    return c.script() == QChar::Script_Han;
                });
                // A value may be numbers alone.
                const bool numbers =
                    std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
                QVERIFY2(chinese || numbers, text.source.c_str());
            }
        };
        for (const auto& choice : choices)
            check(choice.why);
        for (const auto& input : result.inputs)
            check(input.why);
        // A choice that stands, one whose inputs moved, and one that a veto overtook.
        QVERIFY(result.drift);
        check(result.drift->why);
        const auto drifted = [&](const char* input, double value, model::GovernanceModel which) {
            document::Draft draft(fixture.session.state());
            draft.update(result.plan->id, [&](model::StagePlan& plan) { plan.model = which; });
            model::Assumption answer;
            answer.subject = governance::governanceSubject;
            answer.name = input;
            answer.value = value;
            draft.add(answer);
            const auto later = chain::governanceAssessment(draft.state(), fixture.session.asOf());
            check(later.drift->why);
            check(later[governance::ChooserInput::complexity].why);
        };
        drifted("complexity", 5, model::GovernanceModel::singleCentreStar);
        drifted("trust", 5, model::GovernanceModel::corelessConsensus);
        QVERIFY(seen.size() > 40);
        fixture.language.use(QStringLiteral("en"));
    }

    void aHoleInTheRotationIsShownWithItsReason()
    {
        test::WindowFixture fixture;
        openPage(fixture, QStringLiteral("leadership"));
        QVERIFY(!wordsOf(fixture, "leadership.findings").contains(QStringLiteral("Nobody leads")));
        const model::Id<model::LeadershipTerm> second{"l2"};
        QVERIFY(fixture.session.edit(model::literalText("Start later"),
                                     [&](document::Draft& draft) -> model::Status {
                                         draft.update(second, [](model::LeadershipTerm& row) {
                                             row.from = model::Date(2026, 12, 1);
                                         });
                                         return {};
                                     }));
        QVERIFY(wordsOf(fixture, "leadership.findings").contains(QStringLiteral("Nobody leads")));
        auto* view = child<ui::figures::FigureView>(fixture, QStringLiteral("leadership.rotation"));
        const auto& elements = view->picture().elements;
        QVERIFY(std::any_of(elements.begin(), elements.end(), [](const auto& element) {
            return element.description.contains(QStringLiteral("nobody leads"));
        }));
    }

    void anAbsentMechanismIsNamedAndCanBeAddedWhereItIsMissing()
    {
        test::WindowFixture fixture;
        fixture.open(fixture.workspaceWith({test::smallConsortium("c1", "First", 3)}));
        QVERIFY(fixture.window->goTo(QStringLiteral("coordination")));
        QVERIFY(wordsOf(fixture, "mechanism.risk").contains(QStringLiteral("absent")));
        QTest::mouseClick(child<QPushButton>(fixture, QStringLiteral("addInstrument.risk")),
                          Qt::LeftButton);
        QVERIFY(wordsOf(fixture, "mechanism.risk").contains(QStringLiteral("not live")));
        QCOMPARE(fixture.session.state().rows<model::InternalMechanism>()[0].kind,
                 model::MechanismKind::risk);
    }

    void theThreePagesHaveAChapterInBothLanguages()
    {
        for (const char* page : {"governance", "coordination", "leadership"}) {
            for (const char* folder : {"", "zh_CN/"})
                QVERIFY(QFile::exists(QStringLiteral(":/concordat/manual/%1%2.md")
                                          .arg(QLatin1String(folder), QLatin1String(page))));
        }
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new GovernancePageTest; });
}

#include "governance_page_test.moc"
