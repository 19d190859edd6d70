#include "ui/pages/bodies/power_tab.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/power_figures.h"
#include "ui/models/frozen_column.h"
#include "ui/models/table_items.h"
#include "ui/models/wrapped_headings.h"
#include "ui/pages/bodies/body_edits.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using governance::PowerIndex;
using governance::PowerResult;

namespace {

constexpr std::size_t coalitionsShown = 100;
/// Up to so many voters the coalitions that need one are found while the window waits.
constexpr std::size_t powerVotersAtOnce = 14;
/// A table with more rows than this scrolls inside itself.
constexpr int rowsAtOnce = 60;
/// So long a slider rests before the lists below the chart follow it.
constexpr std::chrono::milliseconds settled{120};

void setUp(QTableWidget& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
}

/// As high as its rows, so that only the page around it scrolls.
void giveRoom(QTableWidget& table)
{
    table.resizeRowsToContents();
    int height = table.horizontalHeader()->height() + 2 * table.frameWidth() +
                 table.horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < std::min(table.rowCount(), rowsAtOnce); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

QString percentNumber(double part)
{
    return formatted(100 * part, 1);
}

} // namespace

PowerTab::PowerTab(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_measureLabel(new QLabel(this)),
      m_measure(new QComboBox(this)), m_compare(new QPushButton(this)), m_problem(new QLabel(this)),
      m_view(new figures::FigureView(this)), m_comparison(new QTableWidget(this)),
      m_ability(new QLabel(this)), m_whatIf(new WhatIf(this)), m_explorerLabel(new QLabel(this)),
      m_who(new QComboBox(this)), m_needed(new QLabel(this)), m_coalitions(new QTableWidget(this))
{
    m_measure->setObjectName(QStringLiteral("bodies.index"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(4);
    m_compare->setObjectName(QStringLiteral("bodies.compare"));
    m_compare->setCheckable(true);
    m_problem->setObjectName(QStringLiteral("bodies.problem"));
    m_problem->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("bodies.power"));
    m_view->setOnSurface(true);
    m_view->setHeightFollowsWidth(true);
    m_comparison->setObjectName(QStringLiteral("bodies.comparison"));
    setUp(*m_comparison);
    wrapHeadings(*m_comparison);
    new FrozenColumn(*m_comparison);
    m_comparison->hide();
    m_who->setObjectName(QStringLiteral("bodies.who"));
    m_needed->setObjectName(QStringLiteral("bodies.needed"));
    m_needed->setWordWrap(true);
    m_ability->setWordWrap(true);
    m_ability->setObjectName(QStringLiteral("bodies.ability"));
    setRole(m_ability, "muted");
    m_coalitions->setObjectName(QStringLiteral("bodies.coalitions"));
    setUp(*m_coalitions);
    m_measureLabel->setBuddy(m_measure);
    m_explorerLabel->setBuddy(m_who);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::small);
    choice->addWidget(m_measureLabel);
    choice->addWidget(m_measure, 1);
    choice->addWidget(m_compare);
    auto* who = new QVBoxLayout;
    who->setSpacing(space::hair);
    who->addWidget(m_explorerLabel);
    who->addWidget(m_who);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::medium);
    column->addLayout(choice);
    column->addWidget(m_problem);
    column->addWidget(m_view);
    column->addWidget(m_comparison);
    column->addWidget(m_ability);
    column->addWidget(m_whatIf);
    column->addLayout(who);
    column->addWidget(m_needed);
    column->addWidget(m_coalitions);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(8);
    setFrameShape(QFrame::NoFrame);

    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { compute(false); });
    connect(m_compare, &QPushButton::toggled, this, [this](bool all) {
        m_view->setVisible(!all);
        m_comparison->setVisible(all);
        if (all)
            compare();
    });
    connect(m_view, &figures::FigureView::elementSelected, this, &PowerTab::explain);
    connect(m_view, &figures::FigureView::exportFailed, this, &PowerTab::messageRequested);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settled);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        explore();
        if (m_compare->isChecked())
            compare();
    });
    connect(m_whatIf, &WhatIf::changed, this, [this] {
        compute(true);
        m_settled.start();
    });
    connect(m_whatIf, &WhatIf::applyRequested, this, &PowerTab::apply);
    connect(m_who, &QComboBox::currentIndexChanged, this, &PowerTab::explore);
}

std::vector<PowerTab::Measure> PowerTab::measures()
{
    using Part = Measure::Part;
    return {{PowerIndex::shapleyShubik, Part::share}, {PowerIndex::banzhaf, Part::share},
            {PowerIndex::banzhaf, Part::absolute},    {PowerIndex::johnston, Part::share},
            {PowerIndex::deeganPackel, Part::share},  {PowerIndex::holler, Part::share},
            {PowerIndex::banzhaf, Part::preventing},  {PowerIndex::banzhaf, Part::initiating},
            {PowerIndex::owen, Part::share},          {PowerIndex::banzhafOwen, Part::share}};
}

QString PowerTab::nameOf(const Measure& measure)
{
    switch (measure.part) {
    case Measure::Part::absolute: return tr("Banzhaf, absolute");
    case Measure::Part::preventing: return tr("Power to prevent (Coleman)");
    case Measure::Part::initiating: return tr("Power to initiate (Coleman)");
    case Measure::Part::share: break;
    }
    switch (measure.index) {
    case PowerIndex::shapleyShubik: return tr("Shapley-Shubik");
    case PowerIndex::banzhaf: return tr("Banzhaf, normalised");
    case PowerIndex::johnston: return tr("Johnston");
    case PowerIndex::deeganPackel: return tr("Deegan-Packel");
    case PowerIndex::holler: return tr("Holler");
    case PowerIndex::owen: return tr("Owen (with precoalitions)");
    case PowerIndex::banzhafOwen: return tr("Banzhaf-Owen (with precoalitions)");
    }
    return {};
}

PowerTab::Measure PowerTab::chosenMeasure() const
{
    const auto all = measures();
    const auto at = static_cast<std::size_t>(std::max(0, m_measure->currentData().toInt()));
    return all[std::min(at, all.size() - 1)];
}

void PowerTab::fillMeasures()
{
    const QSignalBlocker quiet(m_measure);
    const auto kept = m_measure->currentData();
    m_measure->clear();
    const auto all = measures();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool unions =
            all[i].index == PowerIndex::owen || all[i].index == PowerIndex::banzhafOwen;
        if (!unions || !m_whatIf->real().unions.empty())
            m_measure->addItem(nameOf(all[i]), static_cast<int>(i));
    }
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(kept)));
}

void PowerTab::clear()
{
    m_shown = false;
    m_answer = {};
    m_shares.clear();
    draw();
}

void PowerTab::show(const governance::BodySetting& setting)
{
    m_shown = true;
    m_shares = governance::voterShares(m_session.state(), setting, m_session.asOf());
    m_answer = {};
    m_whatIf->start(setting);
    m_whatIf->setWritable(!m_session.document().isReadOnly());
    fillMeasures();
    {
        const QSignalBlocker quiet(m_who);
        const auto kept = m_who->currentData();
        m_who->clear();
        for (const auto& voter : setting.voters)
            m_who->addItem(QString::fromStdString(voter.name), QString::fromStdString(voter.id));
        m_who->setCurrentIndex(std::max(0, m_who->findData(kept)));
    }
    compute(false);
    explore();
    if (m_compare->isChecked())
        compare();
    m_settled.stop();
}

PowerTab::Answer PowerTab::answer(const governance::BodySetting& now,
                                  const std::optional<governance::BodySetting>& tried,
                                  const std::optional<PowerResult>& known, Measure measure,
                                  const std::stop_token& stop)
{
    const auto one = [&](const governance::BodySetting& setting) -> model::Result<PowerResult> {
        const auto game = governance::gameOf(setting);
        if (!game)
            return game.error();
        governance::PowerOptions options;
        options.stop = stop;
        options.fractions = false;
        auto results = governance::votingPower(game->game, {measure.index}, options);
        if (!results)
            return results.error();
        auto result = std::move(results->front());
        const auto put = [&](const std::vector<double>& values, model::Text title) {
            if (values.empty())
                return;
            result.shares = values;
            result.standardError.reset();
            result.why.title = std::move(title);
        };
        if (measure.part == Measure::Part::absolute)
            put(result.absolute, model::coreText("BodyPower", "Banzhaf, absolute"));
        else if (measure.part == Measure::Part::preventing)
            put(result.preventing, model::coreText("BodyPower", "Power to prevent"));
        else if (measure.part == Measure::Part::initiating)
            put(result.initiating, model::coreText("BodyPower", "Power to initiate"));
        return result;
    };
    Answer answer;
    if (known) {
        answer.now = known;
    } else {
        auto result = one(now);
        if (result)
            answer.now = std::move(*result);
        else
            answer.error = result.error();
    }
    if (tried) {
        auto result = one(*tried);
        if (result)
            answer.tried = std::move(*result);
        else
            answer.error = result.error();
    }
    return answer;
}

const governance::BodySetting& PowerTab::atWork() const
{
    return m_whatIf->isChanged() ? m_whatIf->tried() : m_whatIf->real();
}

void PowerTab::compute(bool onlyTried)
{
    if (!m_shown)
        return;
    const auto measure = chosenMeasure();
    std::optional<governance::BodySetting> tried;
    if (m_whatIf->isChanged())
        tried = m_whatIf->tried();
    const auto known = onlyTried ? m_answer.now : std::nullopt;
    const auto game = governance::gameOf(tried ? *tried : m_whatIf->real());
    if (!game || governance::answersAtOnce(game->game, measure.index)) {
        take(answer(m_whatIf->real(), tried, known, measure, {}));
        return;
    }
    m_session.tasks().start(
        {QStringLiteral("bodies.power"), tr("Computing voting power")}, this,
        [now = m_whatIf->real(), tried, known, measure](const TaskControl& control) {
            return answer(now, tried, known, measure, control.stop);
        },
        [this](Answer found) { take(std::move(found)); });
}

void PowerTab::take(Answer answer)
{
    m_answer = std::move(answer);
    m_problem->setVisible(m_answer.error.has_value());
    if (m_answer.error)
        m_problem->setText(QStringLiteral("▲ ") + translated(m_answer.error->text));
    draw();
    Q_EMIT whyChanged();
}

void PowerTab::draw()
{
    if (!m_answer.now) {
        figures::Figure none;
        none.data = figures::GroupedBars{};
        m_view->setFigure(std::move(none));
        m_ability->clear();
        return;
    }
    m_view->setFigure(figures::powerFigure(m_session.state(), m_whatIf->real(), m_shares,
                                           *m_answer.now,
                                           m_answer.tried ? &*m_answer.tried : nullptr));
    QStringList words;
    if (m_answer.now->ableToAct)
        words << tr("A motion passes in %1 % of all coalitions (Coleman's power to act).")
                     .arg(percentNumber(*m_answer.now->ableToAct));
    if (m_answer.tried && m_answer.tried->ableToAct)
        words << tr("As tried, in %1 %.").arg(percentNumber(*m_answer.tried->ableToAct));
    if (!m_answer.now->exact)
        words << tr("Sampled: the error is shown beside each number.");
    if (const int vacant = m_whatIf->real().vacantSeats; vacant > 0)
        words << (m_whatIf->real().rule.ofAllSeats
                      ? tr("%n vacant seats have no power, but count among all votes.", "", vacant)
                      : tr("%n vacant seats have no power and do not count.", "", vacant));
    if (m_whatIf->real().ruleAssumed)
        words << tr("The body has no rule yet; more than half of the members is assumed "
                    "(default, not evidence).");
    m_ability->setText(words.join(QLatin1Char(' ')));
    m_ability->setVisible(!words.isEmpty());
}

void PowerTab::compare()
{
    const auto setting = atWork();
    std::vector<PowerIndex> indices{PowerIndex::shapleyShubik, PowerIndex::banzhaf,
                                    PowerIndex::johnston, PowerIndex::deeganPackel,
                                    PowerIndex::holler};
    if (!setting.unions.empty()) {
        indices.push_back(PowerIndex::owen);
        indices.push_back(PowerIndex::banzhafOwen);
    }
    const auto all = [setting, indices](const std::stop_token& stop) {
        std::vector<PowerResult> results;
        const auto game = governance::gameOf(setting);
        governance::PowerOptions options;
        options.stop = stop;
        options.fractions = false;
        // One by one: what cannot be computed at this size leaves the others.
        for (const auto index : indices) {
            auto result =
                game ? governance::votingPower(game->game, {index}, options) : game.error();
            if (result)
                results.push_back(std::move(result->front()));
        }
        return results;
    };
    const auto game = governance::gameOf(setting);
    if (!game || governance::answersAtOnce(game->game, PowerIndex::johnston)) {
        takeComparison(all({}));
        return;
    }
    m_session.tasks().start(
        {QStringLiteral("bodies.compare"), tr("Comparing power indices")}, this,
        [all](const TaskControl& control) { return all(control.stop); },
        [this](const std::vector<PowerResult>& results) { takeComparison(results); });
}

void PowerTab::takeComparison(const std::vector<PowerResult>& results)
{
    const auto shares = governance::voterShares(m_session.state(), atWork(), m_session.asOf());
    QStringList titles{m_whatIf->isChanged() ? tr("Voter (as tried)") : tr("Voter"),
                       tr("Votes, %")};
    std::vector<const std::vector<double>*> columns;
    for (const auto& measure : measures()) {
        const auto found = std::find_if(results.begin(), results.end(), [&](const auto& result) {
            return result.index == measure.index;
        });
        if (found == results.end())
            continue;
        const auto* values = &found->shares;
        if (measure.part == Measure::Part::absolute)
            values = &found->absolute;
        else if (measure.part == Measure::Part::preventing)
            values = &found->preventing;
        else if (measure.part == Measure::Part::initiating)
            values = &found->initiating;
        if (values->size() != shares.size())
            continue;
        titles << nameOf(measure);
        columns.push_back(values);
    }
    m_comparison->clear();
    m_comparison->setColumnCount(static_cast<int>(titles.size()));
    m_comparison->setHorizontalHeaderLabels(titles);
    m_comparison->setRowCount(static_cast<int>(shares.size()));
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const int row = static_cast<int>(i);
        m_comparison->setItem(row, 0, readOnlyCell(QString::fromStdString(shares[i].name), false));
        m_comparison->setItem(row, 1, readOnlyCell(percentNumber(shares[i].votes), true));
        for (std::size_t c = 0; c < columns.size(); ++c)
            m_comparison->setItem(row, static_cast<int>(c) + 2,
                                  readOnlyCell(percentNumber((*columns[c])[i]), true));
    }
    m_comparison->resizeColumnsToContents();
    // Headings wrap; the numbers below them are short.
    for (int column = 1; column < m_comparison->columnCount(); ++column)
        m_comparison->setColumnWidth(column, Theme::current().scaled(92));
    giveRoom(*m_comparison);
}

void PowerTab::explore()
{
    m_settled.stop();
    const int at = m_who->currentIndex();
    m_coalitions->setRowCount(0);
    const bool tried = m_whatIf->isChanged();
    const auto game = governance::gameOf(atWork());
    if (!m_shown || at < 0 || !game) {
        m_needed->setText(m_shown && tried && !game ? tr("What is tried is impossible, so that no "
                                                         "coalition wins.")
                                                    : QString{});
        m_coalitions->hide();
        return;
    }
    const auto search = [game = game->game, at, tried](const std::stop_token& stop) {
        Needed needed;
        needed.tried = tried;
        auto found = governance::coalitionsNeeding(game, static_cast<std::size_t>(at),
                                                   coalitionsShown, stop);
        if (found)
            needed.found = std::move(*found);
        else
            needed.error = found.error();
        return needed;
    };
    if (game->game.size() <= powerVotersAtOnce) {
        takeNeeded(search({}));
        return;
    }
    m_session.tasks().start(
        {QStringLiteral("bodies.needed"), tr("Looking for coalitions")}, this,
        [search](const TaskControl& control) { return search(control.stop); },
        [this](const Needed& needed) { takeNeeded(needed); });
}

void PowerTab::takeNeeded(const Needed& needed)
{
    m_coalitions->setVisible(needed.found && !needed.found->coalitions.empty());
    if (!needed.found) {
        m_needed->setText(needed.error ? translated(needed.error->text) : QString{});
        return;
    }
    const auto& found = *needed.found;
    const auto name = m_who->currentText();
    QStringList words;
    if (needed.tried)
        words << QStringLiteral("◇ ") + tr("With what is tried above, not with the rule in force:");
    if (found.needed)
        words << tr("%1 can stop everything: nothing passes without it.").arg(name);
    if (found.idle)
        words << tr("No coalition needs %1: its vote never decides.").arg(name);
    else if (found.complete)
        words << tr("%n coalitions win only with %1; the smallest first.", "",
                    static_cast<int>(found.coalitions.size()))
                     .arg(name);
    else
        words << tr("The %n smallest coalitions that win only with %1; there are more.", "",
                    static_cast<int>(found.coalitions.size()))
                     .arg(name);
    m_needed->setText(words.join(QLatin1Char(' ')));
    const auto& voters = m_whatIf->real().voters;
    m_coalitions->setColumnCount(2);
    m_coalitions->setHorizontalHeaderLabels({tr("Members"), tr("Coalition")});
    m_coalitions->setRowCount(static_cast<int>(found.coalitions.size()));
    for (std::size_t i = 0; i < found.coalitions.size(); ++i) {
        QStringList names;
        for (const auto player : found.coalitions[i]) {
            if (player < voters.size())
                names << QString::fromStdString(voters[player].name);
        }
        const int row = static_cast<int>(i);
        m_coalitions->setItem(row, 0, readOnlyCell(QString::number(names.size()), true));
        m_coalitions->setItem(row, 1, readOnlyCell(names.join(QStringLiteral(" + ")), false));
    }
    m_coalitions->resizeColumnToContents(0);
    m_coalitions->horizontalHeader()->setStretchLastSection(true);
    m_coalitions->resizeRowsToContents();
    m_coalitions->setMinimumHeight(Theme::current().scaled(
        std::min(240, 40 + 30 * static_cast<int>(found.coalitions.size()))));
}

void PowerTab::explain(const QString& id)
{
    const auto row = m_who->findData(id);
    if (row >= 0)
        m_who->setCurrentIndex(row);
    Q_EMIT explained();
}

std::optional<measures::Explanation> PowerTab::why() const
{
    if (!m_answer.now)
        return {};
    auto explanation = m_answer.now->why;
    const auto at = static_cast<std::size_t>(std::max(0, m_who->currentIndex()));
    if (at >= m_shares.size() || at >= m_answer.now->shares.size())
        return explanation;
    const auto said = [](double part) {
        return model::coreText("BodyPower", "{percent} %")
            .with("percent", std::round(10000 * part) / 100);
    };
    const auto index = explanation.title;
    explanation.title = model::coreText("BodyPower", "{name}: {share}")
                            .with("name", m_shares[at].name)
                            .with("share", said(m_answer.now->shares[at]));
    explanation.subtitle = index;
    explanation.inputs.insert(
        explanation.inputs.begin(),
        {{model::coreText("BodyPower", "Rule"), governance::ruleText(m_whatIf->real().rule),
          m_whatIf->real().ruleAssumed},
         {model::coreText("BodyPower", "Share of the votes"), said(m_shares[at].votes), false}});
    if (at < m_answer.now->swings.size())
        explanation.inputs.push_back({model::coreText("BodyPower", "Coalitions that need it"),
                                      model::literalText(m_answer.now->swings[at].str()), false});
    if (m_answer.tried && at < m_answer.tried->shares.size())
        explanation.wouldChange.push_back(model::coreText("BodyPower", "As tried: {share}")
                                              .with("share", said(m_answer.tried->shares[at])));
    return explanation;
}

std::optional<figures::Figure> PowerTab::figure() const
{
    if (!m_answer.now)
        return {};
    return m_view->figure();
}

void PowerTab::apply()
{
    const auto before = m_whatIf->real();
    const auto after = m_whatIf->tried();
    auto label = changesVoters(before, after)
                     ? model::coreText("Edit", "Change votes of “{body}”")
                     : model::coreText("Edit", "Change what “{body}” needs to decide");
    m_session.edit(std::move(label).with("body", before.body.name),
                   [&](document::Draft& draft) { return adopt(draft, before, after); });
}

void PowerTab::retranslate()
{
    m_measureLabel->setText(tr("Power &index"));
    m_measure->setAccessibleName(tr("Power index"));
    m_compare->setText(tr("Compare Indices"));
    m_explorerLabel->setText(tr("&Which coalitions need"));
    m_who->setAccessibleName(tr("Which coalitions need"));
    m_comparison->setAccessibleName(tr("All power indices"));
    m_coalitions->setAccessibleName(tr("Coalitions that need the voter"));
    m_whatIf->retranslate();
    if (!m_shown)
        return;
    fillMeasures();
    take(m_answer);
    explore();
    if (m_compare->isChecked())
        compare();
}

} // namespace concordat::ui
