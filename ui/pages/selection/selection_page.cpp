#include "ui/pages/selection/selection_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/exchange/delimited.h"
#include "ui/bridge/text.h"
#include "ui/figures/heat_map.h"
#include "ui/figures/selection_figures.h"
#include "ui/pages/selection/selection_edits.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using formation::LiveRanking;
using formation::RankingMethod;
using model::Id;
using model::Member;
using model::MemberStatus;

SelectionPage::SelectionPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(m_ranked, this), m_stack(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)), m_firstNames(new QPlainTextEdit(this)),
      m_emptyTitle(new QLabel(this)), m_emptyText(new QLabel(this)),
      m_addFirst(new QPushButton(this)), m_add(new QPushButton(this)),
      m_invite(new QPushButton(this)), m_commit(new QPushButton(this)),
      m_sign(new QPushButton(this)), m_message(new QLabel(this)), m_weights(new WeightsPanel(this)),
      m_table(new QTableView(this)), m_remarks(new QLabel(this)), m_assessorLabel(new QLabel(this)),
      m_assessor(new QComboBox(this)), m_hint(new QLabel(this)), m_import(new QPushButton(this)),
      m_scores(new MatrixTable(this)),
      m_criteria(new RecordsPane(session,
                                 {.table = model::tableOf<model::SelectionCriterion>(),
                                  .name = QStringLiteral("criteria"),
                                  .columns = {"name", "weight", "lessIsBetter", "scaleFrom",
                                              "scaleTo", "indifference", "preference"},
                                  .framed = false},
                                 this)),
      m_preset(new QPushButton(this)), m_computed(new QLabel(this)),
      m_comparisons(new MatrixTable(this)), m_consistency(new QLabel(this)),
      m_added(new QLabel(this)), m_addedWords(new QLabel(this)), m_held(new QTabWidget(this)),
      m_holdings(new HoldingsEditor(session, this)), m_mapView(new figures::FigureView(this))
{
    auto* full = new QWidget(this);
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    buildBar(column);
    setRole(m_message, "high");
    m_message->setObjectName(QStringLiteral("selection.message"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("selection.tabs"));
    m_tabs->addTab(buildRanking(), QString{});
    m_tabs->addTab(buildScores(), QString{});
    m_tabs->addTab(buildCriteria(), QString{});
    m_tabs->addTab(buildComparisons(), QString{});
    m_tabs->addTab(buildGroup(), QString{});
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    inner->addWidget(m_tabs);
    column->addWidget(card, 1);
    // Below, so that nothing moves away under the hand that typed.
    column->addWidget(m_message);
    m_stack->addWidget(full);
    buildEmpty();

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::wide, 0, space::wide, space::large);
    outer->addWidget(m_stack);
    connectAll();
}

void SelectionPage::connectAll()
{
    connect(m_addFirst, &QPushButton::clicked, this, [this] { addNames(m_firstNames); });
    connect(m_add, &QPushButton::clicked, this, &SelectionPage::askForNames);
    connect(m_invite, &QPushButton::clicked, this, [this] { step(MemberStatus::invited); });
    connect(m_commit, &QPushButton::clicked, this, [this] { step(MemberStatus::committed); });
    connect(m_sign, &QPushButton::clicked, this, [this] { step(MemberStatus::signatory); });
    connect(m_weights, &WeightsPanel::moved, this, &SelectionPage::moveWeights);
    connect(m_weights, &WeightsPanel::settled, this, &SelectionPage::storeWeights);
    connect(m_weights, &WeightsPanel::treatmentChosen, this, [this](auto treatment) {
        edit(model::coreText("Edit", "Choose how missing scores are treated"),
             [treatment](document::Draft& draft) { return setMissingTreatment(draft, treatment); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { explainCurrent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showActions();
        if (chosenPlaces().size() == 2)
            explainCurrent();
    });
    connect(m_assessor, &QComboBox::currentTextChanged, this, [this] {
        showScores();
        showComparisons();
    });
    for (auto* matrix : {m_scores, m_comparisons})
        connect(&matrix->matrix(), &MatrixModel::refused, this, &SelectionPage::refuse);
    m_scores->matrix().setWrite([this](const auto& entries) { return writeScores(entries); });
    m_comparisons->matrix().setWrite(
        [this](const auto& entries) { return writeComparisons(entries); });
    connect(m_import, &QPushButton::clicked, this, &SelectionPage::importScores);
    connect(m_holdings, &HoldingsEditor::refused, this, &SelectionPage::refuse);
    connect(m_criteria, &RecordsPane::messageRequested, this, &Page::messageRequested);
    connect(m_preset, &QPushButton::clicked, this, [this] {
        edit(model::coreText("Edit", "Add the review's criteria"),
             [](document::Draft& draft) -> model::Status {
                 addReviewCriteria(draft);
                 return {};
             });
    });
    connect(m_tabs, &QTabWidget::currentChanged, m_message, &QWidget::hide);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SelectionPage::showActions);
    connect(m_mapView, &figures::FigureView::elementSelected, this, [this](const QString& id) {
        const auto cell = figures::heatCellOf(id.toStdString());
        const Id<Member> member{cell ? cell->first : id.toStdString()};
        const auto& table = m_ranked.table;
        for (std::size_t i = 0; i < table.candidates.size(); ++i) {
            if (table.candidates[i] == member)
                Q_EMIT whyRequested(m_ranked.fits[i].why);
        }
    });
}

void SelectionPage::refresh(const document::Change* change)
{
    const bool own =
        !change || change->touches<Member>() || change->touches<model::SelectionCriterion>() ||
        change->touches<model::CandidateScore>() || change->touches<model::CriterionComparison>() ||
        change->touches<model::Holding>() || change->touches<model::ResourceType>() ||
        change->touches<model::TrustRating>() || change->touches<model::TrustRound>() ||
        change->touches<model::KnowledgeExchange>() || change->touches<model::WorkPackage>() ||
        change->touches<model::Assumption>();
    if (!own)
        return;
    // A refusal stays until something was accepted.
    if (change)
        m_message->hide();
    const bool wasEmpty = m_stack->currentIndex() == 1;
    load();
    const bool none = m_ranked.table.candidates.empty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (!none && wasEmpty && change)
        m_tabs->setCurrentIndex(scoresTab);
    showRanking();
    m_criteria->refresh(change);
    showComputed();
    showScores();
    showComparisons();
    showGroup();
    showActions();
    Q_EMIT subtitleChanged();
}

void SelectionPage::load()
{
    const auto& state = m_session.state();
    const auto day = m_session.asOf();
    m_ranked.table = formation::selectionTable(state, day);
    const auto treatment = formation::missingTreatment(state);
    m_ranked.problem = formation::selectionProblem(m_ranked.table, treatment);
    m_ranked.fits = formation::teamFits(state, day, m_ranked.table.candidates);
    m_ranked.live.reset();
    m_ranked.refusal.reset();
    const auto& problem = m_ranked.problem;
    m_ranked.placeOf.assign(m_ranked.table.candidates.size(), problem.candidates.size());
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
        m_ranked.placeOf[problem.candidates[i]] = i;
    if (!problem.candidates.empty()) {
        auto live = LiveRanking::of(problem.decision);
        if (live)
            m_ranked.live.emplace(std::move(*live));
        else
            m_ranked.refusal = live.error();
    }
    m_weights->show(m_ranked.table, treatment, m_session.document().isReadOnly());
    settle();
}

std::vector<double> SelectionPage::rankedWeights() const
{
    std::vector<double> weights;
    for (const auto j : m_ranked.problem.criteria)
        weights.push_back(m_weights->weights()[j]);
    return weights;
}

void SelectionPage::moveWeights()
{
    if (!m_ranked.live)
        return;
    if (const auto taken = m_ranked.live->weigh(rankedWeights()); !taken) {
        refuse(translated(taken.error()));
        return;
    }
    if (m_message->isVisible())
        m_message->hide();
    m_model.rerank();
}

/// What takes longer than a frame: once the hand has come to rest.
void SelectionPage::settle()
{
    m_ranked.ranges.clear();
    m_ranked.agreement = {};
    if (!m_ranked.live)
        return;
    m_ranked.ranges =
        formation::rankRanges(m_ranked.problem, *m_ranked.live, RankingMethod::weightedSum);
    m_ranked.agreement =
        formation::agreement(m_ranked.table, formation::missingTreatment(m_session.state()),
                             RankingMethod::weightedSum, m_weights->weights());
}

void SelectionPage::storeWeights()
{
    const auto table = m_ranked.table;
    const auto weights = m_weights->weights();
    const bool stored =
        edit(model::coreText("Edit", "Weigh the criteria"),
             [&](document::Draft& draft) { return setWeights(draft, table, weights); },
             {.mergeKey = "selection.weights"});
    if (stored)
        return;
    // The sliders go back to what is kept.
    load();
    m_model.rerank();
}

bool SelectionPage::edit(model::Text label,
                         const std::function<model::Status(document::Draft&)>& write,
                         const document::EditOptions& options)
{
    const ErrorsHere here(m_session,
                          [this](const model::Error& error) { refuse(translated(error)); });
    return m_session.edit(std::move(label), write, options);
}

void SelectionPage::showRanking()
{
    const auto kept = chosen();
    const auto at = m_table->currentIndex();
    const auto current = at.isValid() ? m_model.candidateAt(at.row()) : m_ranked.placeOf.size();
    m_model.reset();
    fitColumns();
    for (std::size_t i = 0; i < m_ranked.table.candidates.size(); ++i) {
        if (std::find(kept.begin(), kept.end(), m_ranked.table.candidates[i]) != kept.end())
            m_table->selectionModel()->select(m_model.index(m_model.rowOf(i), 0),
                                              QItemSelectionModel::Select |
                                                  QItemSelectionModel::Rows);
    }
    if (current < m_ranked.table.candidates.size()) {
        // The candidate that is explained, wherever it stands now; the reasons are asked anew.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectionModel()->setCurrentIndex(
            m_model.index(m_model.rowOf(current), at.column()), QItemSelectionModel::NoUpdate);
    }
    showAgreement();
    if (m_ranked.refusal)
        refuse(translated(*m_ranked.refusal));
}

void SelectionPage::showAgreement()
{
    QStringList remarks;
    const auto& table = m_ranked.table;
    const auto& problem = m_ranked.problem;
    if (table.criteria.empty())
        remarks << tr("There are no criteria yet: choose Criteria above.");
    if (const auto share = groupShareByDefault())
        remarks << tr("Includes what each adds to the group (%1 %, default, not evidence): set its "
                      "weight to 0 to leave it out; see Criteria.")
                       .arg(formatted(100 * *share, 0));
    if (!problem.missing.empty()) {
        const auto& first = problem.missing.front();
        const auto& criterion = table.criteria[first.criterion];
        remarks << tr("%n scores are missing, such as %1, and are treated as chosen on the left.",
                      "", static_cast<int>(problem.missing.size()))
                       .arg(tr("%1 on %2", "candidate on criterion")
                                .arg(QString::fromStdString(table.names[first.candidate]),
                                     criterion.id.empty()
                                         ? tr("what it adds to the group")
                                         : QString::fromStdString(criterion.name)));
    }
    if (const auto inGroup = joined(); inGroup > 0 && problem.joined.empty())
        remarks << tr("Nobody is open any more: those who have joined are ranked, as the record of "
                      "the choice.");
    if (!problem.unranked.empty())
        remarks << tr("%n candidates are not ranked: nobody has scored them enough.", "",
                      static_cast<int>(problem.unranked.size()));
    const auto& agreement = m_ranked.agreement;
    if (agreement.concordance)
        remarks << tr("%1 assessors; Kendall's W = %2 (1: the same order).")
                       .arg(agreement.assessors)
                       .arg(formatted(*agreement.concordance, 2));
    if (agreement.widest) {
        const auto cell = *agreement.widest;
        remarks << tr("They differ most about %1.")
                       .arg(tr("%1 on %2", "candidate on criterion")
                                .arg(QString::fromStdString(
                                         table.names[cell / table.criteria.size()]),
                                     QString::fromStdString(
                                         table.criteria[cell % table.criteria.size()].name)));
    }
    m_remarks->setText(remarks.join(QLatin1Char(' ')));
    m_remarks->setVisible(!remarks.isEmpty());
}

void SelectionPage::showActions()
{
    const bool readOnly = m_session.document().isReadOnly();
    const auto members = chosen();
    const auto possible = [&](MemberStatus to) {
        return !readOnly && std::any_of(members.begin(), members.end(), [&](const auto& id) {
            const auto* member = m_session.state().find(id);
            return member && canAdvance(member->status, to);
        });
    };
    const std::pair<QPushButton*, MemberStatus> steps[] = {{m_invite, MemberStatus::invited},
                                                           {m_commit, MemberStatus::committed},
                                                           {m_sign, MemberStatus::signatory}};
    for (const auto& [button, to] : steps) {
        // They are about the selection in the ranking, and not about one that is out of sight.
        button->setVisible(m_tabs->currentIndex() == rankingTab);
        button->setEnabled(possible(to));
        button->setToolTip(button->isEnabled() ? QString{}
                           : members.empty()   ? tr("Select candidates in the ranking first.")
                                               : tr("None of the selected is at this point."));
    }
    for (auto* button : {m_add, m_addFirst, m_preset, m_import})
        button->setEnabled(!readOnly);
}

std::vector<Id<Member>> SelectionPage::chosen() const
{
    std::vector<Id<Member>> members;
    std::set<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    for (const int row : rows) {
        const auto candidate = m_model.candidateAt(row);
        if (candidate < m_ranked.table.candidates.size())
            members.push_back(m_ranked.table.candidates[candidate]);
    }
    return members;
}

void SelectionPage::refuse(const QString& words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

void SelectionPage::explainCurrent()
{
    if (const auto reason = why())
        Q_EMIT whyRequested(*reason);
}

std::optional<measures::Explanation> SelectionPage::why() const
{
    const auto at = m_table->currentIndex();
    if (m_ranked.table.candidates.empty() || m_model.rowCount() == 0)
        return {};
    const int method = at.column() - RankingModel::firstMethod;
    const bool known = method >= 0 && method < static_cast<int>(LiveRanking::methodCount);
    const auto by = known ? static_cast<RankingMethod>(method) : RankingMethod::weightedSum;
    if (const auto two = chosenPlaces(); two.size() == 2 && m_ranked.live)
        return formation::explainOvertaking(m_ranked.table, m_ranked.problem, *m_ranked.live, by,
                                            two.front(), two.back());
    const auto candidate = m_model.candidateAt(at.isValid() ? at.row() : 0);
    if (at.column() == RankingModel::added || at.column() == RankingModel::overlap ||
        !m_ranked.isRanked(candidate))
        return m_ranked.fits[candidate].why;
    if (at.column() == RankingModel::joint)
        return formation::explainJointRank(m_ranked.problem, *m_ranked.live,
                                           m_ranked.placeOf[candidate]);
    return formation::explainRank(m_ranked.table, m_ranked.problem, *m_ranked.live, by,
                                  m_ranked.placeOf[candidate]);
}

std::vector<std::size_t> SelectionPage::chosenPlaces() const
{
    std::set<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    std::vector<std::size_t> places;
    for (const int row : rows) {
        const auto candidate = m_model.candidateAt(row);
        if (m_ranked.isRanked(candidate))
            places.push_back(m_ranked.placeOf[candidate]);
    }
    return places;
}

void SelectionPage::addNames(QPlainTextEdit* from)
{
    if (from->toPlainText().trimmed().isEmpty()) {
        from->setFocus();
        return;
    }
    if (!addLines(from->toPlainText()))
        return;
    from->clear();
    // The next thing to do is to score them.
    m_scores->setCurrentIndex(m_scores->matrix().index(0, 0));
    m_scores->setFocus();
}

void SelectionPage::askForNames()
{
    bool given = false;
    const auto words = QInputDialog::getMultiLineText(this, tr("Add Candidates"),
                                                      tr("Names, one on each line:"), {}, &given);
    if (!given || words.trimmed().isEmpty())
        return;
    addLines(words);
}

bool SelectionPage::addLines(const QString& lines)
{
    const auto names = candidateNames(lines);
    const bool done = edit(model::coreText("Edit", "Add candidates"),
                           [&](document::Draft& draft) { return addCandidates(draft, names); });
    if (done && lines.contains(QLatin1Char('\t')))
        Q_EMIT messageRequested(
            tr("The first column became the names; the other columns were left out."));
    return done;
}

void SelectionPage::step(MemberStatus to)
{
    const auto members = chosen();
    const auto day = m_session.asOf();
    const auto label = to == MemberStatus::invited ? model::coreText("Edit", "Invite candidates")
                       : to == MemberStatus::committed
                           ? model::coreText("Edit", "Take commitments")
                           : model::coreText("Edit", "Let members sign");
    // The button is about to be disabled and would hand the focus to the next step, which nobody
    // asked for: a second Enter must not take it.
    m_table->setFocus();
    edit(label, [&](document::Draft& draft) { return advance(draft, members, to, day); });
}

void SelectionPage::importScores()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Import Scores"), {},
                                                   tr("Tables (*.csv *.tsv *.txt)"));
    if (file.isEmpty())
        return;
    const auto text = exchange::readTextFile(file.toStdString());
    if (!text) {
        refuse(translated(text.error()));
        return;
    }
    const auto table = exchange::readDelimited(*text, {.delimiter = {}, .headerRow = false});
    if (!table) {
        refuse(translated(table.error()));
        return;
    }
    std::vector<QStringList> block;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table->columns(); ++column) {
            const auto cell = table->cell(row, column);
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        }
        block.push_back(cells);
    }
    m_scores->matrix().paste(block, 0, 0);
}

QString SelectionPage::subtitle() const
{
    const auto& table = m_ranked.table;
    const auto judged = table.judgedCriteria();
    const auto criteria = tr("%n criteria", "", static_cast<int>(judged));
    const auto inGroup = joined();
    const auto open = tr("%n candidates", "", static_cast<int>(table.candidates.size() - inGroup));
    return tr("%1 · %2", "two remarks")
        .arg(inGroup == 0
                 ? open
                 : tr("%1 · %2", "two remarks")
                       .arg(open, tr("%n already in the group", "", static_cast<int>(inGroup))),
             judged < table.criteria.size() ? tr("%1 and a computed one").arg(criteria) : criteria);
}

/// How many of the table can no longer be chosen, because they take part.
std::size_t SelectionPage::joined() const
{
    const auto& statuses = m_ranked.table.statuses;
    return static_cast<std::size_t>(
        std::count_if(statuses.begin(), statuses.end(),
                      [](MemberStatus status) { return !formation::isOpen(status); }));
}

std::vector<figures::Figure> SelectionPage::figures() const
{
    if (m_ranked.table.candidates.empty())
        return {};
    return {figures::candidateRanksFigure(m_session.state(), m_session.asOf()),
            figures::complementarityFigure(m_session.state(), m_session.asOf(), m_map)};
}

bool SelectionPage::goTo(const QString& target)
{
    const QStringList tabs{QStringLiteral("ranking"), QStringLiteral("scores"),
                           QStringLiteral("criteria"), QStringLiteral("comparisons"),
                           QStringLiteral("group")};
    if (const auto tab = tabs.indexOf(target); tab >= 0) {
        m_tabs->setCurrentIndex(static_cast<int>(tab));
        return true;
    }
    for (std::size_t i = 0; i < m_ranked.table.candidates.size(); ++i) {
        if (m_ranked.table.candidates[i].value() == target.toStdString()) {
            m_tabs->setCurrentIndex(rankingTab);
            m_table->setCurrentIndex(m_model.index(m_model.rowOf(i), 0));
            return true;
        }
    }
    return false;
}

PageInfo selectionPageInfo()
{
    auto info = pageInfoOf<SelectionPage>("selection", model::coreTextKey("Page", "Partner search"),
                                          PageGroup::formation);
    info.railState = [](const model::State& state, model::Date) {
        int open = 0;
        for (const auto& member : state.rows<Member>())
            open += formation::isOpen(member.status) ? 1 : 0;
        return RailState{RailState::Mark::none, open > 0 ? QString::number(open) : QString{}};
    };
    return info;
}

} // namespace concordat::ui
