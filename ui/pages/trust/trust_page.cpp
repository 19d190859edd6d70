#include "ui/pages/trust/trust_page.h"

#include <QFile>
#include <QPrinter>
#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "core/chain/chain.h"
#include "core/exchange/trust_table.h"
#include "core/measures/membership.h"
#include "core/measures/trust.h"
#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/figures/formation_figures.h"
#include "ui/models/member_mark.h"
#include "ui/pages/trust/trust_form.h"
#include "ui/shell/page_info.h"

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
    for (QWidget* widget : std::initializer_list<QWidget*>{m_round, m_showSingle, m_showPrivate,
                                                           m_showNetwork, m_form})
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
    sayPrivacy();
    fillNetwork();
    fillFindings();
}

void TrustPage::sayPrivacy()
{
    const bool keeper = reader() == measures::TrustReader::keeper;
    m_privacy->setText(
        onlyBegun() +
        tr("%1 of %2 ratings, by %n raters; 0 is no trust, 100 is full trust.", "",
           static_cast<int>(m_survey.raters))
            .arg(m_survey.ratings)
            .arg(m_survey.possible) +
        QLatin1Char(' ') +
        (m_survey.minimum > 1
             ? tr("Means of fewer than %n raters are hidden, and what would tell them.", "",
                  static_cast<int>(m_survey.minimum))
             : tr("This round hides no means: one rater is enough (Rounds).")) +
        QLatin1Char(' ') +
        (keeper ? tr("Single ratings are shown, for whoever keeps the survey; history, figures and "
                     "reports leave them out.")
                : tr("Single ratings are masked here and left out of history, figures and "
                     "reports.")) +
        QLatin1Char(' ') +
        tr("Import takes a CSV file with the columns rater, rated, score, or a matrix with raters "
           "down and rated across.") +
        whoIsMissing());
}

measures::TrustReader TrustPage::reader() const
{
    return m_showSingle->isChecked() ? measures::TrustReader::keeper
                                     : measures::TrustReader::everybody;
}

void TrustPage::readerChanged()
{
    m_matrix->matrix().setMasked(reader() != measures::TrustReader::keeper);
    sayPrivacy();
    fillNetwork();
    fillFindings();
    Q_EMIT whyChanged(); // what stands there may be for the other reader
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
