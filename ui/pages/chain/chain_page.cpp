#include "ui/pages/chain/chain_page.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/bridge/text.h"
#include "ui/figures/chain_figure.h"
#include "ui/figures/course_figures.h"
#include "ui/pages/chain/chain_drawer.h"
#include "ui/pages/chain/compare_panel.h"
#include "ui/pages/chain/course_slider.h"
#include "ui/pages/chain/failures_panel.h"
#include "ui/pages/chain/link_weights.h"
#include "ui/pages/chain/what_if_panel.h"
#include "ui/pages/chain/zoom_view.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using chain::ChainNode;
using model::coreText;

namespace {

/// The slider goes from 0 to 5 in twentieths.
constexpr int stepsPerUnit = 20;

QString scoreNumber(const std::optional<double>& score)
{
    return score ? formatted(std::round(*score), 0) : QString{};
}

} // namespace

void ChainPage::refresh(const document::Change*)
{
    // What is supposed stays until it is kept or discarded: it lies over whatever is recorded.
    auto supposed = std::exchange(m_tried, {}).supposed;
    if (atPresent())
        m_tried.supposed = std::move(supposed);
    m_versions.clear();
    m_findings = chain::observe(m_session.state(), m_session.asOf());
    m_moment = 0;
    m_moments.clear();
    preview();
    m_signs = course::signsOf(m_result, m_session.state(), m_session.asOf(), m_session.judgement());
    if (!m_selectedByUser && m_result.bottleneck)
        m_selected = m_result.bottleneck->condition;
    m_failures->show(
        course::failureModes(m_result, m_session.state(), m_session.asOf(), m_session.judgement()));
    offerOthers();
    compare();
    show();
    // The past is not what was edited a moment ago: it follows once the present is on the screen.
    m_collect->start(0);
}

void ChainPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_drawer->property("placed").toBool())
        return;
    // A low window has room for the diagram only: what lies below is one click away.
    constexpr int roomForBoth = 740;
    m_drawer->setProperty("placed", true);
    if (height() < Theme::current().scaled(roomForBoth))
        m_drawer->fold(true);
}

bool ChainPage::atPresent() const
{
    return m_moments.empty() || m_moment + 1 == m_moments.size();
}

void ChainPage::preview()
{
    QElapsedTimer timer;
    timer.start();
    m_result = chain::conclude(m_findings, m_tried);
    m_engineSeconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    m_view->setFigure(diagram());
    showStrictness();
    m_whatIf->show(m_result, m_tried.supposed);
    if (m_asTable->isChecked())
        fillTable();
    m_tellWhy->start();
    Q_EMIT subtitleChanged();
}

std::optional<measures::Explanation> ChainPage::why() const
{
    switch (m_explained) {
    case Subject::gate: return m_result.gate.why;
    case Subject::node: return m_result[m_selected].observed.why;
    case Subject::potential: break;
    }
    return m_result.potentialWhy;
}

void ChainPage::tell(Subject subject)
{
    m_explained = subject;
    Q_EMIT whyRequested(*why());
}

figures::Figure ChainPage::diagram() const
{
    figures::ChainMarks marks;
    // Warnings and trends are those of the present.
    if (atPresent())
        marks.signs = &m_signs;
    if (m_other) {
        marks.compared = &m_other->result;
        marks.comparedName = m_other->name;
    }
    return figures::chainFigure(m_result, marks);
}

void ChainPage::show()
{
    m_view->setFigure(diagram());
    fillTable();
    showStrictness();
    m_weights->show(m_result, m_selected);
    m_whatIf->show(m_result, m_tried.supposed);
    m_zoom->show(m_result, m_moments);
    showWritable();
    Q_EMIT subtitleChanged();
}

void ChainPage::showWritable()
{
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    const auto reason = !writable     ? tr("This consortium is open for reading only.")
                        : atPresent() ? QString{}
                                      : tr("An earlier day is in view: go back to the present.");
    const bool open = writable && atPresent();
    m_strictness->setEnabled(open);
    m_strictness->setToolTip(open ? tr("0 takes the weakest condition out of the gate; higher "
                                       "lets it press harder. 1 is a default, not evidence.")
                                  : reason);
    m_weights->setWritable(open, reason);
    m_whatIf->setWritable(open, reason);
    m_view->setDraggable(m_session.hasConsortium() && atPresent());
}

void ChainPage::showStrictness()
{
    if (!m_strictness->isSliderDown()) {
        const QSignalBlocker quiet(m_strictness);
        m_strictness->setValue(
            static_cast<int>(std::lround(m_result.gate.strictness * stepsPerUnit)));
    }
    m_strictnessValue->setText(formatted(m_result.gate.strictness, 2));
    // Strictness is the exponent of the weakest condition below 50; above there is none.
    const bool idle = m_result.gate.weakest && *m_result.gate.weakest >= 1;
    m_strictnessNote->setText(tr("No effect now: no condition is below 50."));
    m_strictnessNote->setVisible(idle);
}

void ChainPage::strictnessMoved(int position)
{
    m_tried.strictness = static_cast<double>(position) / stepsPerUnit;
    if (m_strictness->isSliderDown())
        preview();
    else
        writeStrictness();
}

void ChainPage::writeStrictness()
{
    if (!m_tried.strictness)
        return;
    const double strictness = *m_tried.strictness;
    const bool written =
        m_session.edit(coreText("Chain", "Set gate strictness"),
                       [&](document::Draft& draft) -> model::Status {
                           draft.update(draft.state().consortium().id, [&](model::Consortium& row) {
                               row.gateStrictness = strictness;
                           });
                           return {};
                       },
                       {"consortium.gateStrictness"});
    // A refused edit leaves the state as it was: the slider goes back to it.
    if (!written || m_tried.strictness)
        refresh(nullptr);
}

void ChainPage::writeWeights(const std::map<std::pair<ChainNode, ChainNode>, double>& weights)
{
    const auto& [first, weight] = *weights.begin();
    auto label = weights.size() > 1 ? coreText("Chain", "Weigh the arrows that leave {node}")
                                          .with("node", chain::titleOf(first.first))
                                    : coreText("Chain", "Weigh the arrow from {from} to {to}")
                                          .with("from", chain::titleOf(first.first))
                                          .with("to", chain::titleOf(first.second));
    const bool written =
        m_session.edit(std::move(label),
                       [&](document::Draft& draft) -> model::Status {
                           for (const auto& [arrow, value] : weights)
                               setWeight(draft, arrow.first, arrow.second, value);
                           return {};
                       },
                       {"chainLink." + std::to_string(static_cast<int>(first.first)) + "." +
                        std::to_string(static_cast<int>(first.second))});
    if (!written || !m_tried.weights.empty())
        refresh(nullptr);
}

void ChainPage::suppose(ChainNode node, double score)
{
    if (!atPresent())
        return;
    if (score < 0)
        m_tried.supposed.erase(node);
    else
        m_tried.supposed[node] = score;
    preview();
    showWritable();
}

void ChainPage::discard()
{
    m_tried.supposed.clear();
    m_whatIf->clearWords();
    preview();
}

void ChainPage::keepScenario()
{
    const auto name = m_whatIf->words().toStdString();
    auto row = scenarioOf(m_session.state(), m_tried.supposed, name, m_session.userName(),
                          m_session.asOf());
    row.createdAt = model::Timestamp::now();
    const bool written =
        m_session.edit(coreText("Chain", "Keep the scenario “{name}”").with("name", name),
                       [&](document::Draft& draft) -> model::Status {
                           draft.add(row);
                           return {};
                       });
    if (!written)
        return;
    discard();
    Q_EMIT messageRequested(tr("“%1” is kept as a scenario; “Compare” shows it beside the present.")
                                .arg(QString::fromStdString(name)));
}

void ChainPage::keepJudgement()
{
    const auto scores = m_tried.supposed;
    const auto reason = m_whatIf->words().toStdString();
    const bool written = m_session.edit(
        coreText("Chain", "Judge {count} scores of the chain")
            .with("count", static_cast<std::int64_t>(scores.size())),
        [&](document::Draft& draft) -> model::Status {
            judgeScores(draft, scores, m_session.userName(), reason, m_session.asOf());
            return {};
        });
    if (!written)
        return;
    discard();
    Q_EMIT messageRequested(tr("Kept; the cards say who judged. Look into a node to withdraw it."));
}

void ChainPage::withdraw(ChainNode node)
{
    m_session.edit(
        coreText("Chain", "Withdraw the judgement of {node}").with("node", chain::titleOf(node)),
        [node](document::Draft& draft) -> model::Status {
            withdrawJudgement(draft, node);
            return {};
        });
}

void ChainPage::collectMoments()
{
    if (!m_session.hasConsortium())
        return;
    const auto& state = m_session.state();
    const auto day = m_session.asOf();
    m_moments = course::chainHistory(state, day);
    for (const auto& row : state.rows<model::Version>()) {
        if (!row.namedAt || row.namedAt->date() > day)
            continue;
        if (const auto earlier = m_session.document().stateOf(row)) {
            course::NamedState named{row.id.value(), row.name, row.namedAt->date(), *earlier};
            m_moments.push_back(course::momentOf(named));
            m_versions[row.id.value()] = std::move(named);
        }
    }
    // The present stays last: it is what the page goes back to.
    std::stable_sort(m_moments.begin(), m_moments.end(), [day](const auto& a, const auto& b) {
        const bool lastA = a.version.empty() && a.date == day;
        const bool lastB = b.version.empty() && b.date == day;
        return lastA != lastB ? lastB : a.date < b.date;
    });
    m_moment = m_moments.size() - 1;
    m_events = course::eventsOf(state, day);
    showCourse();
    m_zoom->show(m_result, m_moments);
}

void ChainPage::showCourse()
{
    if (m_moments.empty())
        return;
    const auto node = m_selectedByUser ? std::optional{m_selected} : std::nullopt;
    m_course->setFigure(figures::courseFigure(m_moments, m_events, node, m_moment));
}

void ChainPage::lookAt(int moment)
{
    if (moment < 0 || static_cast<std::size_t>(moment) >= m_moments.size())
        return;
    m_moment = static_cast<std::size_t>(moment);
    const auto& chosen = m_moments[m_moment];
    m_tried = {};
    if (chosen.version.empty()) {
        m_findings = chain::observe(m_session.state(), chosen.date);
    } else {
        const auto& version = m_versions[chosen.version];
        m_findings = chain::observe(version.state, version.date);
    }
    m_past->setVisible(!atPresent());
    m_pastWords->setText(chosen.version.empty()
                             ? tr("As the records say of %1.").arg(formatted(chosen.date))
                             : tr("As it was in version “%1” of %2.")
                                   .arg(translated(chosen.label), formatted(chosen.date)));
    preview();
    show();
}

void ChainPage::offerOthers()
{
    using Kind = ComparePanel::Kind;
    std::vector<ComparePanel::Choice> choices{{Kind::nothing, {}, {}}};
    const auto& state = m_session.state();
    // A version that came with a file has its name here, and its contents elsewhere.
    for (const auto& row : state.rows<model::Version>()) {
        if (m_session.document().stateOf(row))
            choices.push_back({Kind::version, row.id.value(), QString::fromStdString(row.name)});
    }
    for (const auto& row : state.rows<model::Scenario>())
        choices.push_back({Kind::scenario, row.id.value(), QString::fromStdString(row.name)});
    if (m_session.hasWorkspace() && m_session.hasConsortium()) {
        if (const auto list = m_session.workspace().list()) {
            for (const auto& each : *list) {
                if (each.id != state.consortium().id)
                    choices.push_back(
                        {Kind::consortium, each.id.value(), QString::fromStdString(each.name)});
            }
        }
    }
    m_compare->offer(choices);
}

void ChainPage::compare()
{
    using Kind = ComparePanel::Kind;
    const auto choice = m_compare->choice();
    const auto& state = m_session.state();
    const auto failed = [this](const model::Error& error) { m_session.report(error); };
    m_other.reset();
    const auto take = [&](const model::State& other, model::Date day) {
        m_other = Other{model::literalText(choice.name.toStdString()), chain::evaluate(other, day)};
    };
    if (choice.kind == Kind::version) {
        if (const auto* row = state.find(model::Id<model::Version>{choice.id})) {
            const auto earlier = m_session.document().stateOf(*row);
            // Judged on the same day, so that nothing but the contents differs.
            earlier ? take(*earlier, m_session.asOf()) : failed(earlier.error());
        }
    } else if (choice.kind == Kind::scenario) {
        if (const auto* row = state.find(model::Id<model::Scenario>{choice.id})) {
            const auto supposed = stateOf(state, *row);
            supposed ? take(*supposed, m_session.asOf()) : failed(supposed.error());
        }
    } else if (choice.kind == Kind::consortium) {
        const auto loaded = m_session.workspace().load(choice.id);
        if (loaded)
            take(loaded->first, loaded->first.consortium().judgedOn.value_or(m_session.asOf()));
        else
            failed(loaded.error());
    }
    const bool beside = m_other && m_compare->sideBySide();
    m_otherSide->setVisible(beside);
    m_hereTitle->setVisible(beside);
    if (beside) {
        m_hereTitle->setText(atPresent() ? tr("Here, at present") : m_pastWords->text());
        m_otherTitle->setText(translated(m_other->name));
        auto figure = figures::chainFigure(m_other->result);
        figure.title = m_other->name;
        m_otherView->setFigure(std::move(figure));
    }
    if (!m_other)
        m_compare->say(tr("Named versions, scenarios and the other consortia of this workspace can "
                          "stand beside the chain; the cards then show the difference."));
    else
        m_compare->say(
            tr("Potential %1 here, %2 there. The cards show the difference in points; "
               "the figure “Comparison” has both in bars.")
                .arg(m_result.potential ? scoreNumber(m_result.potential) : tr("unknown"),
                     m_other->result.potential ? scoreNumber(m_other->result.potential)
                                               : tr("unknown")));
    m_view->setFigure(diagram());
    fillTable();
}

void ChainPage::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const auto figure = diagram();
    const int kept = m_table->currentRow();
    m_table->setColumnCount(9);
    m_table->setHorizontalHeaderLabels({tr("Node"), tr("Name"), tr("Score"),
                                        tr("Transmitted or expected"),
                                        m_other ? tr("Difference") : tr("Trend"), tr("Confidence"),
                                        tr("Warnings"), tr("Constraints"), tr("Remark")});
    const auto& nodes = std::get<figures::ChainDiagram>(figure.data).nodes;
    m_table->setRowCount(static_cast<int>(nodes.size()));
    int row = 0;
    for (const auto& node : nodes) {
        const int warned = node.highWarnings + node.mediumWarnings + node.lowWarnings;
        const QString cells[] = {
            QString::fromStdString(node.id),
            translated(node.title),
            node.score ? scoreNumber(node.score) : tr("no data yet"),
            scoreNumber(node.transmitted),
            scoreNumber(node.change),
            node.score ? tr("%1 %").arg(formatted(std::round(100 * node.confidence), 0))
                       : QString{},
            warned > 0 ? QString::number(warned) : QString{},
            node.constraints > 0 ? QString::number(node.constraints) : QString{},
            translated(node.remark)};
        int column = 0;
        for (const auto& cell : cells) {
            auto* item = new QTableWidgetItem(cell);
            const bool numeric = column >= 2 && column <= 7;
            item->setTextAlignment(Qt::AlignVCenter | (numeric ? Qt::AlignRight : Qt::AlignLeft));
            item->setToolTip(translated(node.summary));
            m_table->setItem(row, column++, item);
        }
        ++row;
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (kept >= 0)
        m_table->setCurrentCell(kept, 0);
}

void ChainPage::select(ChainNode node)
{
    m_selected = node;
    m_selectedByUser = true;
    m_weights->show(m_result, node);
    showCourse();
}

void ChainPage::explain(const QString& id)
{
    const auto node = chainNodeOf(id);
    if (!node)
        return;
    select(*node);
    tell(Subject::node);
}

void ChainPage::activate(const QString& id)
{
    const auto node = chainNodeOf(id);
    if (!node)
        return;
    select(*node);
    m_zoom->show(m_result, m_moments);
    m_stack->setCurrentWidget(m_zoom);
    m_drawer->hide();
    m_zoom->open(*node);
}

void ChainPage::leaveZoom()
{
    m_stack->setCurrentIndex(m_asTable->isChecked() ? 1 : 0);
    m_drawer->show();
}

void ChainPage::retranslate()
{
    m_strictnessLabel->setText(tr("Gate &strictness"));
    m_strictness->setAccessibleName(tr("Gate strictness"));
    m_gateWhy->setText(tr("Explain Gate"));
    m_potentialWhy->setText(tr("Explain Potential"));
    m_asTable->setText(tr("Read as Table"));
    m_table->setAccessibleName(tr("Chain as a table"));
    m_toPresent->setText(tr("Back to the Present"));
    m_drawer->setWords(QStringLiteral("time"), tr("Over Time"));
    m_drawer->setWords(QStringLiteral("weights"), tr("Weights"));
    m_drawer->setWords(QStringLiteral("what-if"), tr("What If"));
    m_drawer->setWords(QStringLiteral("compare"), tr("Compare"));
    m_drawer->setWords(QStringLiteral("failures"), tr("How It Could Fail"));
    m_weights->retranslate();
    m_whatIf->retranslate();
    m_compare->retranslate();
    m_failures->retranslate();
    m_zoom->retranslate();
    show();
    showCourse();
}

QString ChainPage::subtitle() const
{
    return translated(figures::chainMessage(m_result));
}

std::vector<figures::Figure> ChainPage::figures() const
{
    std::vector<figures::Figure> list{diagram()};
    if (!m_moments.empty())
        list.push_back(m_course->figure());
    if (m_other)
        list.push_back(figures::chainComparisonFigure(m_result, coreText("Course", "here"),
                                                      m_other->result, m_other->name));
    return list;
}

bool ChainPage::goTo(const QString& target)
{
    if (m_drawer->has(target)) {
        leaveZoom();
        m_drawer->open(target);
        return true;
    }
    const bool zoomed = target.startsWith(QLatin1String("zoom/"));
    const auto id = zoomed ? target.mid(5) : target;
    if (!chainNodeOf(id))
        return false;
    m_asTable->setChecked(false);
    leaveZoom();
    m_view->setCurrent(id.toStdString());
    m_view->setFocus();
    explain(id);
    if (zoomed)
        activate(id);
    return true;
}

void ChainPage::copy()
{
    m_view->copyTable();
}

Page* createChainPage(Session& session, QWidget* parent)
{
    return new ChainPage(session, parent);
}

RailState chainRailState(const model::State& state, model::Date asOf)
{
    const auto result = chain::evaluate(state, asOf);
    const auto known =
        std::count_if(result.nodes.begin(), result.nodes.end(), [](const chain::NodeResult& node) {
            return node.observed.score.has_value();
        });
    RailState rail;
    if (known == static_cast<std::ptrdiff_t>(chain::nodeCount))
        rail.mark = RailState::Mark::complete;
    else
        rail.count = QStringLiteral("%1/%2").arg(known).arg(chain::nodeCount);
    return rail;
}

} // namespace concordat::ui
