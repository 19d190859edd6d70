#include "ui/pages/trust/trust_page.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPrinter>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

#include "core/chain/chain.h"
#include "core/exchange/trust_table.h"
#include "core/measures/membership.h"
#include "core/measures/trust.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/figures/formation_figures.h"
#include "ui/models/member_mark.h"
#include "ui/pages/trust/trust_form.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;
using model::Id;
using model::Member;
using model::TrustRating;
using model::TrustRound;

namespace {

/// Sets or takes away ratings of one round; `row` of a change is the rater, `column` the rated.
void putRatings(document::Draft& draft, const Id<TrustRound>& round,
                const std::vector<PercentMatrix::Change>& changes)
{
    std::map<std::pair<std::string, std::string>, Id<TrustRating>> present;
    for (const auto& rating : draft.rows<TrustRating>()) {
        if (rating.round == round)
            present[{rating.rater.value(), rating.rated.value()}] = rating.id;
    }
    for (const auto& change : changes) {
        const auto found = present.find({change.row, change.column});
        if (!change.value) {
            if (found != present.end())
                draft.remove(found->second);
        } else if (found != present.end()) {
            draft.update(found->second, [&](TrustRating& rating) { rating.score = *change.value; });
        } else {
            TrustRating rating;
            rating.round = round;
            rating.rater = Id<Member>{change.row};
            rating.rated = Id<Member>{change.column};
            rating.score = *change.value;
            present[{change.row, change.column}] = draft.add(std::move(rating));
        }
    }
}

} // namespace

TrustPage::TrustPage(Session& session, QWidget* parent) : SectionedPage(session, parent)
{
    buildRatings();
    buildFindings();
    buildMembers();
    buildRounds();
    buildComponents();
}

void TrustPage::buildRatings()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_round = new QComboBox;
    m_round->setObjectName(QStringLiteral("trustRound"));
    m_round->setMinimumWidth(180);
    m_newRound = new QPushButton;
    m_newRound->setObjectName(QStringLiteral("trustNewRound"));
    m_newRound->setIcon(icon(QStringLiteral("add")));
    m_showSingle = new QCheckBox;
    m_showSingle->setObjectName(QStringLiteral("trustShowSingle"));
    m_import = new QPushButton;
    m_import->setIcon(icon(QStringLiteral("import")));
    m_form = new QPushButton;
    m_form->setIcon(icon(QStringLiteral("export")));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_round);
    bar->addWidget(m_newRound);
    bar->addWidget(m_showSingle);
    bar->addStretch(1);
    bar->addWidget(m_import);
    bar->addWidget(m_form);
    column->addLayout(bar);

    auto* card = new QFrame;
    setRole(card, "card");
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    m_matrix = new PercentTable(card);
    m_matrix->setObjectName(QStringLiteral("trustMatrix"));
    m_matrix->matrix().setMasked(true);
    margin->addWidget(m_matrix);

    auto* empty = new QFrame;
    setRole(empty, "card");
    auto* emptyColumn = new QVBoxLayout(empty);
    m_noRound = new QLabel;
    m_noRound->setWordWrap(true);
    m_noRound->setAlignment(Qt::AlignCenter);
    setRole(m_noRound, "muted");
    m_firstRound = new QPushButton;
    m_firstRound->setObjectName(QStringLiteral("trustFirstRound"));
    setRole(m_firstRound, "primary");
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_noRound);
    emptyColumn->addWidget(m_firstRound, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_ratingsStack = new QStackedWidget;
    m_ratingsStack->addWidget(card);
    m_ratingsStack->addWidget(empty);
    column->addWidget(m_ratingsStack, 1);
    m_privacy = new QLabel;
    m_privacy->setObjectName(QStringLiteral("trustPrivacy"));
    m_privacy->setWordWrap(true);
    setRole(m_privacy, "caption");
    column->addWidget(m_privacy);
    addSection(QStringLiteral("ratings"), section);

    m_matrix->matrix().setBlank(
        [](const std::string& rater, const std::string& rated) { return rater == rated; });
    connect(m_round, &QComboBox::currentIndexChanged, this, [this] { fillMatrix(); });
    connect(m_newRound, &QPushButton::clicked, this, &TrustPage::addRound);
    connect(m_firstRound, &QPushButton::clicked, this, &TrustPage::addRound);
    connect(m_showSingle, &QCheckBox::toggled, this, [this](bool shown) {
        m_matrix->matrix().setMasked(!shown);
        fillFindings();
    });
    connect(&m_matrix->matrix(), &PercentMatrix::refused, this, &TrustPage::refuse);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getOpenFileName(
            this, m_import->text(), workspaceFolder(m_session), tr("Tables (*.csv *.tsv *.txt)"));
        if (!path.isEmpty())
            importFile(path);
    });
    connect(m_form, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getSaveFileName(
            this, m_form->text(),
            suggestedFile(m_session, tr("trust survey"), nullptr, {}, QStringLiteral("pdf")),
            tr("Documents (*.pdf *.html)"));
        if (!path.isEmpty() && exportForm(path))
            Q_EMIT messageRequested(tr("The forms are in %1.").arg(path));
    });
}

void TrustPage::buildFindings()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_findingsNote = new QLabel;
    m_findingsNote->setObjectName(QStringLiteral("trustFindingsNote"));
    m_findingsNote->setWordWrap(true);
    m_showPrivate = new QCheckBox;
    m_showPrivate->setObjectName(QStringLiteral("trustShowPrivate"));
    column->addWidget(m_findingsNote);
    column->addWidget(m_showPrivate);
    connect(m_showPrivate, &QCheckBox::toggled, m_showSingle, &QCheckBox::setChecked);
    connect(m_showSingle, &QCheckBox::toggled, m_showPrivate, &QCheckBox::setChecked);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    m_findings = new QTableWidget(card);
    m_findings->setObjectName(QStringLiteral("trustFindings"));
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->setShowGrid(false);
    m_findings->setTabKeyNavigation(false);
    m_findings->verticalHeader()->hide();
    m_findings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_findings->horizontalHeader(), &QHeaderView::geometriesChanged, m_findings,
            &QTableView::resizeRowsToContents);
    margin->addWidget(m_findings);
    column->addWidget(card, 1);
    addSection(QStringLiteral("findings"), section);
}

void TrustPage::buildMembers()
{
    auto* section = new QWidget;
    m_membersView = addFigure(columnIn(section));
    addSection(QStringLiteral("members"), section);
}

void TrustPage::buildRounds()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_rounds = new RecordsPane(m_session, {.table = model::tableOf<TrustRound>(),
                                           .name = QStringLiteral("rounds"),
                                           .columns = {"name", "date", "minimumRaters"}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_roundsView = addFigure(rightColumn);
    column->addWidget(beside(m_rounds, right, 50), 1);
    addSection(QStringLiteral("rounds"), section);
    connect(m_rounds, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void TrustPage::buildComponents()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_components = addRemark(column, QStringLiteral("trustScore"));
    m_componentsView = addFigure(column);
    addSection(QStringLiteral("components"), section);
    const auto explain = [this] { Q_EMIT whyRequested(*why()); };
    connect(m_components.why, &QPushButton::clicked, this, explain);
    connect(m_componentsView, &figures::FigureView::elementSelected, this, explain);
}

const TrustRound* TrustPage::round() const
{
    return m_session.state().find(Id<TrustRound>{m_round->currentData().toString().toStdString()});
}

void TrustPage::refresh(const document::Change* change)
{
    const auto& state = m_session.state();
    const auto day = m_session.asOf();
    m_rounds->refresh(change);
    fillRounds();
    fillMatrix();
    m_roundsView->setFigure(figures::trustRoundsFigure(state, day));
    m_membersView->setFigure(figures::trustReceivedFigure(state, day));
    m_componentsView->setFigure(figures::trustComponentsFigure(state, day));
    const auto result = chain::evaluate(state, day);
    const auto& score = result[chain::ChainNode::trust].observed.score;
    m_components.words->setText(
        score ? tr("Readiness of trust (C2): %1 of 100").arg(formatted(*score, 0))
              : tr("Readiness of trust (C2): not known yet"));
    Q_EMIT subtitleChanged();
}

void TrustPage::fillRounds()
{
    const auto& state = m_session.state();
    const auto before = m_round->currentData().toString();
    const QSignalBlocker quiet(m_round);
    m_round->clear();
    for (const auto& each : state.rows<TrustRound>())
        m_round->addItem(QString::fromStdString(each.name),
                         QString::fromStdString(each.id.value()));
    int at = m_round->findData(before);
    if (at < 0) {
        const auto latest = measures::latestRound(state, m_session.asOf());
        at = latest ? m_round->findData(QString::fromStdString(latest->value())) : 0;
    }
    m_round->setCurrentIndex(std::min(at, m_round->count() - 1));
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    const bool any = m_round->count() > 0;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_round, m_showSingle, m_showPrivate, m_form})
        widget->setEnabled(any);
    m_import->setEnabled(any && writable);
    m_newRound->setEnabled(writable);
    m_firstRound->setEnabled(writable);
    m_newRound->setVisible(any);
    m_ratingsStack->setCurrentIndex(any ? 0 : 1);
    m_privacy->setVisible(any);
    m_matrix->matrix().setWrite(
        writable && any
            ? [this](const auto& changes) {
                  return write(changes, coreText("Edit", "Change {count} trust ratings")
                                            .with("count",
                                                  static_cast<std::int64_t>(changes.size())));
              }
            : std::function<bool(const std::vector<PercentMatrix::Change>&)>{});
}

void TrustPage::fillMatrix()
{
    const auto& state = m_session.state();
    const auto* present = round();
    const auto wanted = present ? present->id : Id<TrustRound>{};
    m_survey = measures::trustSurvey(state, wanted, m_session.asOf());
    std::set<Id<Member>> ids;
    for (const auto& id : measures::membershipAt(state, m_session.asOf()).members)
        ids.insert(id);
    for (const auto& standing : m_survey.standings)
        ids.insert(standing.member);
    PercentMatrix::Content content;
    for (const auto& id : ids) {
        const auto* member = state.find(id);
        content.rows.push_back({id.value(), memberName(state, id), memberPlace(state, id.value()),
                                QString::fromStdString(member->name)});
    }
    content.columns = content.rows;
    std::map<std::pair<std::string, std::string>, double> scores;
    for (const auto& rating : state.rows<TrustRating>()) {
        if (rating.round == wanted)
            scores[{rating.rater.value(), rating.rated.value()}] = rating.score;
    }
    for (const auto& rater : content.rows) {
        for (const auto& rated : content.columns) {
            const auto found = scores.find({rater.id, rated.id});
            content.values.push_back(found == scores.end() ? std::optional<double>{}
                                                           : std::optional{found->second});
        }
    }
    PercentMatrix::Total means{tr("Mean by the others"), {}, {}};
    for (const auto& rated : content.columns) {
        const auto standing =
            std::find_if(m_survey.standings.begin(), m_survey.standings.end(),
                         [&rated](const auto& each) { return each.member.value() == rated.id; });
        const bool none = standing == m_survey.standings.end() || standing->received == 0;
        means.cells.push_back(none                     ? QString{}
                              : standing->meanReceived ? formatted(*standing->meanReceived, 0)
                                                       : tr("hidden"));
        means.wrong.push_back(false);
    }
    content.totals.push_back(std::move(means));
    m_matrix->matrix().setContent(std::move(content));
    m_privacy->setText(
        onlyBegun() +
        tr("%1 of %2 ratings, by %n raters; 0 is no trust, 100 is full trust.", "",
           static_cast<int>(m_survey.raters))
            .arg(m_survey.ratings)
            .arg(m_survey.possible) +
        QLatin1Char(' ') +
        (m_survey.minimum > 1 ? tr("Means of fewer than %n raters are hidden.", "",
                                   static_cast<int>(m_survey.minimum))
                              : tr("This round hides no means: one rater is enough (Rounds).")) +
        QLatin1Char(' ') +
        tr("Single ratings are masked here and left out of history, figures and reports. Import "
           "takes a CSV file with the columns rater, rated, score, or a matrix with raters down "
           "and rated across.") +
        whoIsMissing());
    fillFindings();
}

QString TrustPage::onlyBegun() const
{
    const auto& state = m_session.state();
    const auto rounds = measures::trustMeans(state, m_session.asOf());
    const auto* present = round();
    const auto found = std::find_if(rounds.begin(), rounds.end(), [present](const auto& each) {
        return present && each.round == present->id;
    });
    if (found == rounds.end() || !found->begun)
        return {};
    const auto counting =
        std::find_if(std::make_reverse_iterator(found), rounds.rend(),
                     [](const auto& each) { return each.ratings > 0 && !each.begun; });
    const auto share = measures::roundShareSet(state);
    const auto percent = formatted(100 * share.value_or(measures::roundShareByDefault), 0);
    const auto words =
        share ? tr("%1 of %2 ratings: not counted yet. “%3” counts until there are %4 (%5 % of "
                   "what is expected; set here).")
              : tr("%1 of %2 ratings: not counted yet. “%3” counts until there are %4 (%5 % of "
                   "what is expected; default, not evidence).");
    return QStringLiteral("◆ ") +
           words.arg(QString::number(found->ratings), QString::number(m_survey.possible),
                     QString::fromStdString(counting->name), QString::number(found->needed),
                     percent) +
           QLatin1Char('\n');
}

QString TrustPage::whoIsMissing() const
{
    const auto& state = m_session.state();
    const auto asked = measures::membershipAt(state, m_session.asOf());
    int candidates = 0;
    for (const auto& member : state.rows<Member>())
        candidates += (member.status == model::MemberStatus::candidate ||
                       member.status == model::MemberStatus::invited) &&
                              !asked.contains(member.id)
                          ? 1
                          : 0;
    return candidates == 0
               ? QString{}
               : QLatin1Char(' ') +
                     tr("%n candidates are not listed: they are asked once they have committed.",
                        "", candidates);
}

std::vector<TrustPage::FindingLine> TrustPage::pairFindings() const
{
    const auto& state = m_session.state();
    const bool single = m_showSingle->isChecked();
    std::vector<FindingLine> lines;
    for (const auto& pair : m_survey.pairs) {
        const auto who = tr("%1 and %2", "two members")
                             .arg(memberName(state, pair.first), memberName(state, pair.second));
        if (pair.weak())
            lines.push_back(
                {tr("▲ Weak link"), who,
                 single ? formatted(pair.mean(), 0) : tr("below %1").arg(measures::weakLinkBelow),
                 tr("Bring in a mediator; give the two a small task together.")});
        if (pair.asymmetric())
            lines.push_back(
                {tr("◆ Asymmetry"), who,
                 single ? tr("%1 against %2")
                              .arg(formatted(*pair.forward, 0), formatted(*pair.backward, 0))
                        : tr("%1 points or more apart").arg(measures::asymmetryFrom),
                 tr("Ask what one of them knows that the other does not.")});
    }
    return lines;
}

std::vector<TrustPage::FindingLine> TrustPage::memberFindings() const
{
    const auto& state = m_session.state();
    std::vector<FindingLine> lines;
    const auto add = [&](const QString& what, const measures::TrustStanding& standing, double gap) {
        if (std::abs(gap) >= measures::asymmetryFrom / 2)
            lines.push_back({what, memberName(state, standing.member),
                             tr("%1 points").arg(formatted(std::abs(gap), 0)),
                             tr("Let the member hear how the others see it.")});
    };
    for (const auto& standing : m_survey.standings) {
        if (standing.perceptionGap)
            add(tr("◆ Sees itself otherwise than the others do"), standing,
                *standing.perceptionGap);
        if (!standing.meanGiven || !standing.meanReceived)
            continue;
        const auto gap = *standing.meanGiven - *standing.meanReceived;
        add(gap > 0 ? tr("◆ Trusts more than it is trusted")
                    : tr("◆ Is trusted more than it trusts"),
            standing, gap);
    }
    return lines;
}

void TrustPage::fillFindings()
{
    const bool keeper = m_showSingle->isChecked();
    std::vector<FindingLine> lines;
    if (!m_survey.hidden) {
        const auto pairs = pairFindings();
        if (keeper || m_survey.namesPairs())
            lines = pairs;
        else if (m_survey.tellsOfPairs() && !pairs.empty())
            lines.push_back({tr("▲ Weak links or asymmetries"), tr("not named"), tr("at least one"),
                             tr("Whoever keeps the survey sees who is concerned.")});
        if (keeper || m_survey.namesRaters()) {
            const auto members = memberFindings();
            lines.insert(lines.end(), members.begin(), members.end());
        }
    }
    m_findings->setColumnCount(4);
    m_findings->setHorizontalHeaderLabels(
        {tr("Finding"), tr("Members"), tr("Value"), tr("What can be done")});
    m_findings->setRowCount(static_cast<int>(lines.size()));
    int row = 0;
    for (const auto& line : lines) {
        int column = 0;
        for (const auto& words : {line.what, line.who, line.value, line.then})
            m_findings->setItem(row, column++, new QTableWidgetItem(words));
        ++row;
    }
    // What can be done takes the room that is left, in as many lines as it needs.
    m_findings->resizeColumnsToContents();
    m_findings->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_findings->resizeRowsToContents();
    m_findings->parentWidget()->setVisible(!lines.empty());
    const bool withheld = !keeper && !m_survey.hidden && !m_survey.namesRaters();
    QStringList note;
    if (m_survey.ratings == 0)
        note << tr("Nothing is known until ratings have been entered.");
    else if (m_survey.hidden)
        note << tr("Fewer members have answered than this round demands: nothing is shown.");
    else if (withheld)
        note << tr("What rests on fewer than %n raters is left out here: a pair is two raters, and "
                   "what a member gives or thinks of itself is one.",
                   "", static_cast<int>(m_survey.minimum));
    else if (lines.empty())
        note << tr("✓ No weak link, no asymmetry and no gap of perception in this round.");
    if (!lines.empty())
        note << tr("Limits are defaults, not evidence: a link is weak below a mean of %1; two "
                   "ratings are asymmetric from %2 points apart; giving and getting differ from %3 "
                   "points.")
                    .arg(measures::weakLinkBelow)
                    .arg(measures::asymmetryFrom)
                    .arg(measures::asymmetryFrom / 2);
    m_findingsNote->setText(note.join(QLatin1Char(' ')));
    m_showPrivate->setVisible(m_survey.ratings > 0 && !m_survey.hidden && !m_survey.namesRaters());
}

void TrustPage::addRound()
{
    TrustRound row;
    const auto number = m_session.state().rows<TrustRound>().size() + 1;
    row.name = tr("Round %1").arg(number).toStdString();
    row.date = m_session.asOf();
    Id<TrustRound> id;
    const bool done = m_session.edit(coreText("Edit", "Begin a round of the trust survey"),
                                     [&](document::Draft& draft) -> model::Status {
                                         id = draft.add(row);
                                         return {};
                                     });
    if (!done)
        return;
    refresh(nullptr);
    m_round->setCurrentIndex(m_round->findData(QString::fromStdString(id.value())));
    m_matrix->setFocus();
    m_matrix->setCurrentIndex(m_matrix->model()->index(0, 1));
}

bool TrustPage::write(const std::vector<PercentMatrix::Change>& changes, model::Text label)
{
    const auto* present = round();
    if (!present)
        return false;
    const auto id = present->id;
    const ErrorsHere here(m_session,
                          [this](const model::Error& error) { refuse(translated(error)); });
    return m_session.edit(std::move(label), [&](document::Draft& draft) -> model::Status {
        putRatings(draft, id, changes);
        return {};
    });
}

bool TrustPage::importFile(const QString& path)
{
    const auto file = exchange::readTextFile(path.toStdString());
    if (!file) {
        refuse(translated(file.error()));
        return false;
    }
    const auto ratings = exchange::readTrustTable(m_session.state(), *file);
    if (!ratings) {
        refuse(translated(ratings.error()));
        return false;
    }
    std::vector<PercentMatrix::Change> changes;
    for (const auto& rating : *ratings)
        changes.push_back({rating.rater.value(), rating.rated.value(), rating.score});
    const auto replaced = replacedBy(changes);
    const auto into = m_round->currentText();
    const bool done = write(changes, coreText("Edit", "Import {count} trust ratings")
                                         .with("count", static_cast<std::int64_t>(changes.size())));
    if (!done)
        return false;
    const auto imported =
        tr("%n ratings were imported into “%1”", "", static_cast<int>(changes.size())).arg(into);
    Q_EMIT messageRequested(
        replaced == 0 ? imported
                      : tr("%1 (%2)", "what was imported, what was replaced")
                            .arg(imported, tr("%n earlier ones were replaced", "", replaced)));
    return true;
}

int TrustPage::replacedBy(const std::vector<PercentMatrix::Change>& changes) const
{
    const auto* present = round();
    std::map<std::pair<std::string, std::string>, double> scores;
    for (const auto& rating : m_session.state().rows<TrustRating>()) {
        if (present && rating.round == present->id)
            scores[{rating.rater.value(), rating.rated.value()}] = rating.score;
    }
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [&scores](const auto& change) {
            const auto found = scores.find({change.row, change.column});
            return found != scores.end() && change.value && *change.value != found->second;
        }));
}

bool TrustPage::exportForm(const QString& path)
{
    const auto* present = round();
    if (!present)
        return false;
    const auto html = trustFormHtml(m_session.state(), *present, m_session.asOf());
    if (path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive)) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(html.toUtf8()) >= 0 && file.flush())
            return true;
        refuse(tr("%1 cannot be written: %2").arg(path, file.errorString()));
        return false;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printTrustForm(html, printer);
    if (QFile::exists(path))
        return true;
    refuse(tr("%1 cannot be written. Choose another folder.").arg(path));
    return false;
}

void TrustPage::print(QPrinter& printer) const
{
    if (const auto* present = round())
        printTrustForm(trustFormHtml(m_session.state(), *present, m_session.asOf()), printer);
}

void TrustPage::retranslate()
{
    setSectionWords(QStringLiteral("ratings"), tr("Ratings"));
    setSectionWords(QStringLiteral("findings"), tr("Findings"));
    setSectionWords(QStringLiteral("members"), tr("By Member"));
    setSectionWords(QStringLiteral("rounds"), tr("Rounds"));
    setSectionWords(QStringLiteral("components"), tr("Components"));
    m_round->setAccessibleName(tr("Round of the survey"));
    m_newRound->setText(tr("New Round"));
    m_showSingle->setText(tr("Show single ratings"));
    m_showPrivate->setText(tr("Show what only the keeper of the survey may see"));
    m_showPrivate->setToolTip(
        tr("For whoever keeps the survey. Switch it off before others look."));
    m_showSingle->setToolTip(tr("For whoever keeps the survey. Switch it off before others look."));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(
        tr("A CSV file with the columns rater, rated, score (0 to 100), or a matrix with raters "
           "down and rated across"));
    m_form->setText(tr("Forms…"));
    m_form->setToolTip(tr("A form on paper for each member, in the language of the window"));
    m_noRound->setText(tr("Here the members say how far they trust each other: in rounds, pairwise "
                          "and in both directions. What is shown to all are means of enough "
                          "raters; single ratings stay with whoever keeps the survey."));
    m_firstRound->setText(tr("Begin the First Round"));
    m_matrix->setAccessibleName(tr("Ratings: raters down, rated across"));
    m_findings->setAccessibleName(tr("Findings"));
    m_rounds->setWords({.title = tr("Rounds"),
                        .empty = tr("Here stand the rounds of the survey, and how many must have "
                                    "answered before a mean is shown."),
                        .add = tr("Add Round"),
                        .addFirst = tr("Add the First Round"),
                        .newName = tr("New round")});
    refresh(nullptr);
}

QString TrustPage::subtitle() const
{
    const auto means = measures::trustMeans(m_session.state(), m_session.asOf());
    if (means.empty())
        return tr("No round of the survey yet");
    const auto* counting = measures::countingRound(means);
    const auto& last = counting ? *counting : means.back();
    const auto name = QString::fromStdString(last.name);
    if (last.mean)
        return tr("%1: mean %2 by %n raters", "", static_cast<int>(last.raters))
            .arg(name, formatted(*last.mean, 0));
    return last.hidden ? tr("%1: too few raters, the mean is hidden").arg(name)
                       : tr("%1: no ratings yet").arg(name);
}

std::optional<measures::Explanation> TrustPage::why() const
{
    const auto result = chain::evaluate(m_session.state(), m_session.asOf());
    return result[chain::ChainNode::trust].observed.why;
}

std::vector<figures::Figure> TrustPage::figures() const
{
    return figures::trustFigures(m_session.state(), m_session.asOf());
}

PageInfo trustPageInfo()
{
    auto info =
        pageInfoOf<TrustPage>("trust", model::coreTextKey("Page", "Trust"), PageGroup::formation);
    info.railState = [](const model::State& state, model::Date asOf) {
        const auto means = measures::trustMeans(state, asOf);
        const auto* last = measures::countingRound(means);
        if (!last || !last->mean)
            return RailState{};
        return RailState{RailState::Mark::none, formatted(*last->mean, 0)};
    };
    return info;
}

} // namespace concordat::ui
