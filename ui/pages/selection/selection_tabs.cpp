// The parts of the page and what they show.
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "ui/bridge/text.h"
#include "ui/figures/selection_figures.h"
#include "ui/models/frozen_column.h"
#include "ui/models/wrapped_headings.h"
#include "ui/pages/selection/selection_edits.h"
#include "ui/pages/selection/selection_page.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::Id;
using model::SelectionCriterion;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double sumOfWeights(const std::vector<formation::SelectionTable::Criterion>& criteria)
{
    return std::accumulate(criteria.begin(), criteria.end(), 0.0,
                           [](double total, const auto& each) { return total + each.weight; });
}

QString scaleEnd(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QWidget* padded(QLayout* layout, QWidget* parent)
{
    auto* holder = new QWidget(parent);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    holder->setLayout(layout);
    return holder;
}

} // namespace

void SelectionPage::buildEmpty()
{
    auto* empty = new QFrame(this);
    setRole(empty, "card");
    auto* column = new QVBoxLayout(empty);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::medium);
    setRole(m_emptyTitle, "title");
    setRole(m_emptyText, "muted");
    setRole(m_addFirst, "primary");
    m_emptyText->setWordWrap(true);
    m_firstNames->setObjectName(QStringLiteral("selection.firstNames"));
    m_firstNames->setTabChangesFocus(true);
    m_firstNames->setMaximumHeight(Theme::current().scaled(180));
    m_addFirst->setObjectName(QStringLiteral("selection.addFirst"));
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_firstNames);
    column->addWidget(m_addFirst, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_stack->addWidget(empty);
}

void SelectionPage::buildBar(QVBoxLayout* column)
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    m_add->setIcon(icon(QStringLiteral("add")));
    const std::pair<QPushButton*, const char*> buttons[] = {{m_add, "selection.add"},
                                                            {m_invite, "selection.invite"},
                                                            {m_commit, "selection.commit"},
                                                            {m_sign, "selection.sign"}};
    for (const auto& [button, name] : buttons)
        button->setObjectName(QString::fromLatin1(name));
    bar->addWidget(m_add);
    bar->addStretch(1);
    bar->addWidget(m_invite);
    bar->addWidget(m_commit);
    bar->addWidget(m_sign);
    column->addLayout(bar);
}

QWidget* SelectionPage::buildRanking()
{
    m_table->setObjectName(QStringLiteral("selection.table"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().scaled(30));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSortIndicator(RankingModel::joint, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    new FrozenColumn(*m_table);
    header->setMinimumSectionSize(Theme::current().scaled(48));
    wrapHeadings(*m_table);
    m_remarks->setObjectName(QStringLiteral("selection.remarks"));
    setRole(m_remarks, "caption");
    m_remarks->setWordWrap(true);
    m_weights->setFixedWidth(Theme::current().scaled(196));
    auto* right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addWidget(m_table, 1);
    right->addWidget(m_remarks);
    auto* row = new QHBoxLayout;
    m_weights->layout()->setContentsMargins(0, 0, space::small, 0);
    row->addWidget(m_weights);
    row->addLayout(right, 1);
    return padded(row, this);
}

/// Columns as wide as what stands in them. A name that would take half of the table is wrapped
/// into two lines instead.
void SelectionPage::fitColumns()
{
    QStringList words{m_model.headerData(RankingModel::name, Qt::Horizontal).toString(),
                      m_table->font().key()};
    for (const auto& name : m_ranked.table.names)
        words << QString::fromStdString(name);
    // What somebody pulled wider or narrower stays so.
    if (words == m_fittedTo)
        return;
    m_fittedTo = words;
    const auto metrics = m_table->fontMetrics();
    const auto headings = m_table->horizontalHeader()->fontMetrics();
    // The arrow of the order stands at the right of words that stand in the middle.
    const int arrow = Theme::current().scaled(22);
    const int widest = Theme::current().scaled(190);
    bool wrapped = false;
    for (int column = 0; column < RankingModel::columnTotal; ++column) {
        int width = 0;
        // Words keep away from their neighbours; ranks stand in the middle.
        const int margin = Theme::current().scaled(column < RankingModel::joint ? 24 : 12);
        const auto heading = m_model.headerData(column, Qt::Horizontal).toString();
        for (const auto& word : heading.split(QLatin1Char(' ')))
            width = std::max(width, headings.horizontalAdvance(word) + arrow);
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = std::max(
                width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        // Whatever a step or a moved slider brings.
        if (column == RankingModel::status)
            for (const auto status :
                 {model::MemberStatus::candidate, model::MemberStatus::invited,
                  model::MemberStatus::committed, model::MemberStatus::signatory})
                width = std::max(width, metrics.horizontalAdvance(statusName(status)));
        if (column >= RankingModel::joint)
            width = std::max(width, metrics.horizontalAdvance(QStringLiteral("00–00")));
        if (column == RankingModel::name && width + margin > widest) {
            wrapped = true;
            width = widest - margin;
        }
        m_table->setColumnWidth(column, width + margin);
    }
    m_table->setWordWrap(wrapped);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(
        Theme::current().scaled(30), wrapped ? 2 * metrics.lineSpacing() + space::small : 0));
}

QWidget* SelectionPage::buildScores()
{
    m_assessor->setObjectName(QStringLiteral("selection.assessor"));
    m_assessor->setEditable(true);
    m_assessor->setInsertPolicy(QComboBox::NoInsert);
    m_assessor->setMinimumWidth(Theme::current().scaled(180));
    m_assessorLabel->setBuddy(m_assessor);
    m_import->setObjectName(QStringLiteral("selection.import"));
    m_import->setIcon(icon(QStringLiteral("import")));
    m_scores->setObjectName(QStringLiteral("selection.scores"));
    m_scores->horizontalHeader()->setDefaultSectionSize(Theme::current().scaled(150));
    setRole(m_hint, "caption");
    m_hint->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_assessorLabel);
    bar->addWidget(m_assessor);
    bar->addStretch(1);
    bar->addWidget(m_import);
    auto* column = new QVBoxLayout;
    column->addLayout(bar);
    column->addWidget(m_scores, 1);
    column->addWidget(m_hint);
    return padded(column, this);
}

QWidget* SelectionPage::buildCriteria()
{
    m_preset->setObjectName(QStringLiteral("selection.preset"));
    m_criteria->addTool(m_preset);
    m_computed->setObjectName(QStringLiteral("selection.computed"));
    m_computed->setWordWrap(true);
    m_computed->setContentsMargins(space::medium, 0, space::medium, space::medium);
    auto* section = new QWidget(this);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_criteria, 1);
    column->addWidget(m_computed);
    return section;
}

QWidget* SelectionPage::buildComparisons()
{
    m_comparisons->setObjectName(QStringLiteral("selection.comparisons"));
    m_comparisons->horizontalHeader()->setDefaultSectionSize(Theme::current().scaled(150));
    m_consistency->setObjectName(QStringLiteral("selection.consistency"));
    m_consistency->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->addWidget(m_comparisons, 1);
    column->addWidget(m_consistency);
    return padded(column, this);
}

QWidget* SelectionPage::buildGroup()
{
    m_mapView->setObjectName(QStringLiteral("selection.map"));
    m_mapView->setOnSurface(true);
    setRole(m_added, "strong");
    m_addedWords->setObjectName(QStringLiteral("selection.added"));
    m_addedWords->setWordWrap(true);
    m_held->setObjectName(QStringLiteral("selection.held"));
    m_held->setDocumentMode(true);
    m_held->addTab(m_holdings, QString{});
    m_held->addTab(m_mapView, QString{});
    auto* column = new QVBoxLayout;
    column->addWidget(m_added);
    column->addWidget(m_addedWords);
    column->addWidget(m_held, 1);
    return padded(column, this);
}

std::string SelectionPage::assessor() const
{
    return m_assessor->currentText().trimmed().toStdString();
}

/// Says openly that something is weighed that nobody entered as a criterion.
void SelectionPage::showComputed()
{
    const auto& criteria = m_ranked.table.criteria;
    const bool shown = !criteria.empty() && criteria.back().id.empty();
    m_computed->setVisible(shown);
    if (!shown)
        return;
    const double sum = sumOfWeights(criteria);
    const auto& group = criteria.back();
    const auto share = tr("%1 %").arg(formatted(sum > 0 ? 100 * group.weight / sum : 0, 0));
    m_computed->setText(
        tr("One more is weighed because resources are required: what a candidate adds to the group "
           "is worked out from the holdings (see What They Add). Its weight is %1, %2 of all; 0 on "
           "its "
           "slider under Ranking leaves it out. AHP does not compare it: it keeps that share, and "
           "the compared criteria divide the rest.")
            .arg(group.weightIsDefault ? tr("%1 (the mean of the others: default, not evidence)")
                                             .arg(formatted(group.weight, 2))
                                       : formatted(group.weight, 2),
                 share));
}

std::optional<double> SelectionPage::groupShareByDefault() const
{
    const auto& criteria = m_ranked.table.criteria;
    if (criteria.empty() || !criteria.back().id.empty() || !criteria.back().weightIsDefault ||
        !(criteria.back().weight > 0))
        return {};
    return criteria.back().weight / sumOfWeights(criteria);
}

void SelectionPage::showScores()
{
    const auto& table = m_ranked.table;
    const QSignalBlocker quiet(m_assessor);
    const QString present = m_assessor->currentText();
    m_assessor->clear();
    for (const auto& name : table.assessors)
        m_assessor->addItem(QString::fromStdString(name));
    const auto own = QString::fromStdString(m_session.userName());
    if (m_assessor->count() == 0 && !own.isEmpty())
        m_assessor->addItem(own);
    m_assessor->setCurrentText(present.isEmpty() ? m_assessor->itemText(0) : present);

    MatrixModel::Content content;
    const auto criteria = table.judgedCriteria();
    for (std::size_t i = 0; i < table.names.size(); ++i) {
        const auto* member = m_session.state().find(table.candidates[i]);
        content.rows.push_back({QString::fromStdString(table.names[i]),
                                member ? QString::fromStdString(member->name) : QString{}});
    }
    for (std::size_t j = 0; j < criteria; ++j) {
        const auto& criterion = table.criteria[j];
        const auto name = QString::fromStdString(criterion.name);
        const auto scale =
            criterion.larger ? tr("%1 to %2", "ends of a scale") : tr("%1 to %2, less is better");
        content.columns.push_back(
            {name,
             tr("%1: %2 to %3", "criterion and its scale")
                 .arg(name, scaleEnd(criterion.least), scaleEnd(criterion.most)),
             scale.arg(scaleEnd(criterion.least), scaleEnd(criterion.most))});
    }
    const auto found = std::find(table.assessors.begin(), table.assessors.end(), assessor());
    const auto place = static_cast<std::size_t>(found - table.assessors.begin());
    for (std::size_t i = 0; i < table.candidates.size(); ++i) {
        for (std::size_t j = 0; j < criteria; ++j) {
            content.values.push_back(found == table.assessors.end()
                                         ? unknown
                                         : table.given[table.givenCell(place, i, j)]);
            const double spread = table.spread[table.cell(i, j)];
            content.hints.push_back(
                std::isnan(spread)
                    ? QString{}
                    : tr("Mean of all assessors %1; they differ by %2 % of the scale")
                          .arg(formatted(table.scores[table.cell(i, j)], 1),
                               formatted(100 * spread, 0)));
        }
    }
    m_scores->matrix().setReadOnly(m_session.document().isReadOnly());
    m_scores->matrix().setContent(std::move(content));
}

bool SelectionPage::writeScores(const std::vector<MatrixModel::Entry>& entries)
{
    std::vector<ScoreEntry> scores;
    const auto& table = m_ranked.table;
    scores.reserve(entries.size());
    for (const auto& entry : entries)
        scores.push_back({table.candidates[static_cast<std::size_t>(entry.row)],
                          table.criteria[static_cast<std::size_t>(entry.column)].id, entry.value});
    const auto who = assessor();
    const auto day = m_session.asOf();
    return edit(model::coreText("Edit", "Score candidates"),
                [&](document::Draft& draft) { return setScores(draft, who, scores, day); });
}

void SelectionPage::showComparisons()
{
    const auto& table = m_ranked.table;
    const auto criteria = table.judgedCriteria();
    MatrixModel::Content content;
    content.values.assign(criteria * criteria, unknown);
    content.fixed.assign(criteria * criteria, false);
    for (std::size_t j = 0; j < criteria; ++j) {
        const auto name = QString::fromStdString(table.criteria[j].name);
        content.rows.push_back({name, {}});
        content.columns.push_back({name, {}});
        content.values[j * criteria + j] = 1;
        content.fixed[j * criteria + j] = true;
    }
    const auto who = assessor();
    const auto placeOf = [&](const Id<SelectionCriterion>& id) {
        std::size_t place = 0;
        while (place < criteria && table.criteria[place].id != id)
            ++place;
        return place;
    };
    for (const auto& row : m_session.state().rows<model::CriterionComparison>()) {
        const auto first = placeOf(row.first);
        const auto second = placeOf(row.second);
        if (row.assessor != who || first >= criteria || second >= criteria ||
            !(row.ratio.value > 0))
            continue;
        content.values[first * criteria + second] = row.ratio.value;
        content.values[second * criteria + first] = 1 / row.ratio.value;
    }
    m_comparisons->matrix().setReadOnly(m_session.document().isReadOnly());
    m_comparisons->matrix().setContent(std::move(content));

    if (criteria < 3 && table.comparisons.empty()) {
        m_consistency->setText(tr("How many times more important is the criterion of the row than "
                                  "that of the column? 1/9 to 9. The judgements of all assessors "
                                  "are joined by their geometric mean."));
        return;
    }
    if (table.comparisons.empty()) {
        m_consistency->setText(
            tr("How many times more important is the criterion of the row than that of the column? "
               "1/9 to 9. %n comparisons are still missing; until then AHP uses the sliders.",
               "", static_cast<int>(table.comparisonsMissing)));
        return;
    }
    const auto judged = formation::ahpPriorities(table.comparisons, "comparisons");
    if (!judged) {
        m_consistency->setText(translated(judged.error()));
        return;
    }
    QString words =
        tr("Consistency ratio %1.").arg(formatted(judged->consistencyRatio, 3)) + QLatin1Char(' ');
    if (judged->consistencyRatio > 0.1 && judged->revisitRow != judged->revisitColumn)
        words += tr("Above 0.1 the comparisons contradict each other: revisit %1 against %2; the "
                    "others imply %3.")
                     .arg(QString::fromStdString(table.criteria[judged->revisitRow].name),
                          QString::fromStdString(table.criteria[judged->revisitColumn].name),
                          QString::fromStdString(formation::ratioText(judged->revisitTo)));
    else
        words += tr("The comparisons agree well enough (up to 0.1).");
    m_consistency->setText(words);
}

bool SelectionPage::writeComparisons(const std::vector<MatrixModel::Entry>& entries)
{
    std::vector<ComparisonEntry> judged;
    const auto& table = m_ranked.table;
    judged.reserve(entries.size());
    for (const auto& entry : entries)
        judged.push_back({table.criteria[static_cast<std::size_t>(entry.row)].id,
                          table.criteria[static_cast<std::size_t>(entry.column)].id, entry.value});
    const auto who = assessor();
    return edit(model::coreText("Edit", "Compare criteria"),
                [&](document::Draft& draft) { return setComparisons(draft, who, judged); });
}

void SelectionPage::showGroup()
{
    const auto& state = m_session.state();
    m_map = measures::resourceMatrix(state, m_session.asOf(),
                                     figures::groupAndCandidates(state, m_session.asOf()));
    m_holdings->show(m_map);
    m_mapView->setFigure(figures::complementarityFigure(state, m_session.asOf(), m_map));
    m_addedWords->setText(addedWords());
}

/// The candidates with what the group would gain by each, those who add most first.
QString SelectionPage::addedWords() const
{
    constexpr std::size_t most = 3;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_ranked.fits.size(); ++i) {
        if (m_ranked.fits[i].addedDepth && !m_ranked.hasJoined(i))
            places.push_back(i);
    }
    if (places.empty())
        return tr("Name what the work requires and what each one holds: then it is worked out what "
                  "the group would gain by each candidate.");
    std::stable_sort(places.begin(), places.end(), [this](auto a, auto b) {
        return *m_ranked.fits[a].addedDepth > *m_ranked.fits[b].addedDepth;
    });
    QStringList each;
    for (std::size_t k = 0; k < std::min(most, places.size()); ++k) {
        const auto& fit = m_ranked.fits[places[k]];
        auto words = tr("%1 +%2 %", "candidate and depth it adds")
                         .arg(QString::fromStdString(m_ranked.table.names[places[k]]),
                              formatted(100 * *fit.addedDepth, 1));
        if (!fit.fills.empty())
            words = tr("%1 (closes %n gaps)", "", static_cast<int>(fit.fills.size())).arg(words);
        each << words;
    }
    if (places.size() > most)
        each << tr("%n more in the ranking", "", static_cast<int>(places.size() - most));
    return tr("Depth of coverage of the required resources, gained by each: %1.")
        .arg(each.join(tr("; ", "between candidates")));
}

void SelectionPage::copy()
{
    switch (m_tabs->currentIndex()) {
    case scoresTab: m_scores->copyCells(); break;
    case criteriaTab: m_criteria->copy(); break;
    case comparisonsTab: m_comparisons->copyCells(); break;
    case groupTab: m_holdings->table().copyCells(); break;
    default: break;
    }
}

void SelectionPage::paste()
{
    switch (m_tabs->currentIndex()) {
    case scoresTab: m_scores->pasteCells(); break;
    case criteriaTab: m_criteria->paste(); break;
    case comparisonsTab: m_comparisons->pasteCells(); break;
    case groupTab: m_holdings->table().pasteCells(); break;
    default: break;
    }
}

void SelectionPage::removeSelected()
{
    switch (m_tabs->currentIndex()) {
    case scoresTab: m_scores->clearCells(); break;
    case criteriaTab: m_criteria->removeSelected(); break;
    case comparisonsTab: m_comparisons->clearCells(); break;
    case groupTab: m_holdings->table().clearCells(); break;
    default: break;
    }
}

void SelectionPage::retranslate()
{
    m_message->hide(); // it was said in the other language
    m_emptyTitle->setText(tr("Who could take part?"));
    m_emptyText->setText(tr("Type or paste the names of candidates, one on each line. They are "
                            "compared by growth potential, technological level, and the strategic "
                            "capability of their managers; you can change these criteria, score "
                            "each candidate, and see the ranking and what each would add to the "
                            "group."));
    m_firstNames->setPlaceholderText(tr("Names, one on each line"));
    m_firstNames->setAccessibleName(m_firstNames->placeholderText());
    m_addFirst->setText(tr("Add Candidates"));
    m_add->setText(tr("Add Candidates…"));
    m_invite->setText(tr("Invite"));
    m_commit->setText(tr("Commit"));
    m_sign->setText(tr("Sign"));
    const QString titles[] = {tr("Ranking"), tr("Scores"), tr("Criteria"), tr("Comparisons"),
                              tr("What They Add")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, titles[tab]);
    m_tabs->setAccessibleName(tr("Steps of the selection"));
    m_table->setAccessibleName(tr("Ranking of the candidates"));
    m_assessorLabel->setText(tr("A&ssessor"));
    m_import->setText(tr("Import CSV…"));
    m_scores->setAccessibleName(tr("Scores of the candidates"));
    m_hint->setText(tr("Type in the cells, or paste from a spreadsheet, with or without headings. "
                       "The scale stands below each criterion. An empty cell stays unknown."));
    m_preset->setText(tr("Add the Review's Three"));
    m_preset->setToolTip(tr("Growth potential, technological level, strategic capability"));
    m_criteria->setWords({.title = tr("Criteria"),
                          .empty = tr("By what are partners chosen? The review names three; add "
                                      "your own."),
                          .add = tr("Add Criterion"),
                          .newName = tr("New criterion")});
    m_comparisons->setAccessibleName(tr("Comparisons of the criteria"));
    m_weights->retranslate();
    m_holdings->retranslate();
    m_added->setText(tr("What each candidate would add to the present group"));
    m_held->setTabText(0, tr("Holdings of Members and Candidates, 0 to 100"));
    m_held->setTabText(1, tr("Complementarity Map"));
    m_held->setAccessibleName(tr("What members and candidates hold"));
    if (m_session.hasConsortium())
        refresh(nullptr);
}

} // namespace concordat::ui
