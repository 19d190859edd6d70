#include "ui/pages/meetings/meeting_motions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/pages/meetings/carry_out_dialog.h"
#include "ui/pages/meetings/meeting_attendance.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;
using model::Decision;
using model::DecisionOutcome;
using model::Id;
using model::VoteChoice;

namespace {

QString outcomeWords(DecisionOutcome outcome)
{
    const char* sign = "○ ";
    switch (outcome) {
    case DecisionOutcome::passed: sign = "✓ "; break;
    case DecisionOutcome::rejected: sign = "✕ "; break;
    case DecisionOutcome::inquorate: sign = "▲ "; break;
    default: break;
    }
    return QString::fromUtf8(sign) +
           translated(model::vocabularyOf<DecisionOutcome>().label(static_cast<int>(outcome)));
}

} // namespace

MeetingMotions::MeetingMotions(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_quorum(new QLabel(this)),
      m_list(new QListWidget(this)), m_add(new QPushButton(this)), m_ruleLabel(new QLabel(this)),
      m_rule(new QComboBox(this)), m_votes(new QTableWidget(this)), m_outcome(new QLabel(this)),
      m_close(new QPushButton(this)), m_action(new QPushButton(this)),
      m_carryOut(new QPushButton(this))
{
    m_quorum->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("meetings.motions"));
    m_add->setObjectName(QStringLiteral("meetings.add_motion"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_rule->setObjectName(QStringLiteral("meetings.rule"));
    m_ruleLabel->setBuddy(m_rule);
    m_votes->setObjectName(QStringLiteral("meetings.votes"));
    m_votes->setColumnCount(3);
    m_votes->verticalHeader()->hide();
    m_votes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_votes->horizontalHeader()->setStretchLastSection(true);
    m_outcome->setObjectName(QStringLiteral("meetings.outcome"));
    m_outcome->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("meetings.close_vote"));
    m_action->setObjectName(QStringLiteral("meetings.motion_action"));
    m_carryOut->setObjectName(QStringLiteral("meetings.carry_out"));
    setRole(m_close, "primary");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_quorum);
    auto* top = new QHBoxLayout;
    top->addWidget(m_list, 1);
    top->addWidget(m_add, 0, Qt::AlignTop);
    column->addLayout(top);
    auto* ruleRow = new QHBoxLayout;
    ruleRow->addWidget(m_ruleLabel);
    ruleRow->addWidget(m_rule, 1);
    column->addLayout(ruleRow);
    // All room there is goes to the votes, or stays free below while there are none.
    column->addWidget(m_votes, 100);
    column->addWidget(m_outcome);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_carryOut);
    buttons->addWidget(m_action);
    buttons->addWidget(m_close);
    column->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &MeetingMotions::addMotion);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling || row < 0)
            return;
        m_chosen = m_motions[static_cast<std::size_t>(row)].value();
        fillVotes();
    });
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            showResult();
    });
    connect(m_close, &QPushButton::clicked, this, &MeetingMotions::closeVote);
    connect(m_action, &QPushButton::clicked, this, &MeetingMotions::addAction);
    connect(m_carryOut, &QPushButton::clicked, this, &MeetingMotions::carryOut);
}

const Decision* MeetingMotions::chosen() const
{
    return m_session.state().find(Id<Decision>{m_chosen});
}

std::optional<model::DecisionRule> MeetingMotions::rule() const
{
    const auto at = m_rule->currentIndex();
    if (at < 0 || static_cast<std::size_t>(at) >= m_rules.size())
        return {};
    return m_rules[static_cast<std::size_t>(at)];
}

void MeetingMotions::show(const model::Occurrence& meeting)
{
    m_meeting = meeting;
    const auto& state = m_session.state();
    const auto* series = meeting.series ? state.find(*meeting.series) : nullptr;
    const auto body = meeting.body ? meeting.body : (series ? series->body : std::nullopt);
    m_voters.clear();
    m_rules.clear();
    if (body && meeting.date) {
        m_rules = governance::rulesOf(state, *body);
        for (auto& voter : governance::votersOf(state, *body, *meeting.date)) {
            if (voter.member)
                m_voters.push_back(std::move(voter));
        }
    }
    m_add->setEnabled(!m_voters.empty());
    m_add->setToolTip(m_voters.empty() ? tr("The meeting belongs to no body with voting seats.")
                                       : QString{});
    m_quorum->setText(quorumWords(cadence::quorumOf(state, meeting)));
    fillList();
}

void MeetingMotions::fillList()
{
    m_filling = true;
    m_motions.clear();
    m_list->clear();
    int current = -1;
    for (const auto& decision : m_session.state().rows<Decision>()) {
        if (decision.occurrence != m_meeting.id)
            continue;
        if (decision.id.value() == m_chosen)
            current = m_list->count();
        m_motions.push_back(decision.id);
        m_list->addItem(
            tr("%1: %2", "outcome, motion")
                .arg(outcomeWords(decision.outcome), QString::fromStdString(decision.title)));
    }
    if (current < 0 && !m_motions.empty())
        current = 0;
    m_list->setCurrentRow(current);
    // One motion needs one line, many scroll.
    const int lines = std::max(1, m_list->count()) * std::max(0, m_list->sizeHintForRow(0));
    m_list->setMaximumHeight(std::clamp(lines + 2 * m_list->frameWidth() + space::hair,
                                        Theme::current().scaled(34), Theme::current().scaled(84)));
    m_chosen = current < 0 ? std::string{} : m_motions[static_cast<std::size_t>(current)].value();
    m_filling = false;
    fillVotes();
}

void MeetingMotions::fillVotes()
{
    m_filling = true;
    const auto* motion = chosen();
    m_rule->clear();
    for (const auto& each : m_rules) {
        m_rule->addItem(tr("%1: %2", "matter, rule")
                            .arg(translated(governance::matterText(each)),
                                 translated(governance::ruleText(each))));
        if (motion && motion->rule == each.id)
            m_rule->setCurrentIndex(m_rule->count() - 1);
    }
    for (auto* widget : std::initializer_list<QWidget*>{m_ruleLabel, m_rule, m_votes})
        widget->setVisible(motion != nullptr);
    const bool open = motion && motion->outcome == DecisionOutcome::pending;
    m_rule->setEnabled(open);
    const auto& choices = model::vocabularyOf<VoteChoice>();
    m_votes->setRowCount(motion ? static_cast<int>(m_voters.size()) : 0);
    for (int row = 0; row < m_votes->rowCount(); ++row) {
        const auto& voter = m_voters[static_cast<std::size_t>(row)];
        const bool here = cadence::isRepresented(m_session.state(), m_meeting, voter);
        m_votes->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(voter.name)));
        m_votes->setItem(row, 1,
                         new QTableWidgetItem(here ? formatted(voter.votes, 0) : tr("absent")));
        auto* choice = choiceAt(row);
        choice->clear();
        choice->setAccessibleName(tr("Vote of %1").arg(QString::fromStdString(voter.name)));
        choice->addItem(tr("no vote yet"), -1);
        for (const auto& term : choices.terms)
            choice->addItem(translated(choices.label(term.value)), term.value);
        for (const auto& vote : m_session.state().rows<model::Vote>()) {
            if (motion && vote.decision == motion->id && vote.member == *voter.member)
                choice->setCurrentIndex(choice->findData(static_cast<int>(vote.choice)));
        }
        choice->setEnabled(open && here);
    }
    const auto& theme = Theme::current();
    m_votes->setColumnWidth(0, theme.scaled(230));
    m_votes->setColumnWidth(1, theme.scaled(70));
    m_votes->resizeRowsToContents();
    m_filling = false;
    showResult();
}

QComboBox* MeetingMotions::choiceAt(int row)
{
    if (auto* present = qobject_cast<QComboBox*>(m_votes->cellWidget(row, 2)))
        return present;
    auto* made = new QComboBox(m_votes);
    setRole(made, "cell");
    m_votes->setCellWidget(row, 2, made);
    connect(made, &QComboBox::activated, this,
            [this, row, made] { setChoice(row, made->currentData().toInt()); });
    return made;
}

std::vector<cadence::Ballot> MeetingMotions::ballots() const
{
    std::vector<cadence::Ballot> result;
    for (const auto& vote : m_session.state().rows<model::Vote>()) {
        if (vote.decision.value() == m_chosen)
            result.push_back({vote.member.value(), vote.choice});
    }
    return result;
}

void MeetingMotions::showResult()
{
    const auto* motion = chosen();
    const auto by = rule();
    const bool ahead = m_meeting.date && *m_meeting.date > m_session.asOf();
    const bool open = motion && motion->outcome == DecisionOutcome::pending;
    m_close->setEnabled(open && by.has_value() && !ahead);
    m_close->setToolTip(
        open && ahead
            ? tr("The meeting is still ahead: it is on %1.").arg(formatted(*m_meeting.date))
            : QString{});
    const auto actions = m_session.state().rows<model::Action>();
    const bool opened =
        motion && std::any_of(actions.begin(), actions.end(), [motion](const auto& action) {
            return action.decision == motion->id;
        });
    m_action->setText(opened ? tr("Go to Its Action") : tr("Open an Action"));
    m_action->setEnabled(motion && motion->outcome == DecisionOutcome::passed);
    m_carryOut->setEnabled(m_action->isEnabled());
    m_carryOut->setToolTip(
        m_action->isEnabled()
            ? tr("Shares, rules, leadership, members and stages, edited in the name of the motion")
            : tr("Only what was passed is carried out."));
    m_action->setToolTip(m_action->isEnabled() ? QString{}
                                               : tr("Only what was passed is carried out."));
    if (!motion) {
        m_outcome->setText(
            m_voters.empty()
                ? tr("Motions need a meeting of a body with voting seats.")
                : tr("No motion yet. A motion is put to the vote by a rule of the body."));
        return;
    }
    if (motion->outcome != DecisionOutcome::pending) {
        auto words = QStringLiteral("<b>%1</b><br>%2")
                         .arg(outcomeWords(motion->outcome).toHtmlEscaped(),
                              QString::fromStdString(motion->reasons)
                                  .toHtmlEscaped()
                                  .replace(u'\n', QStringLiteral("<br>")));
        for (const auto& edit : motion->edits)
            words += QStringLiteral("<br>") +
                     tr("Carried out: %1").arg(QString::fromStdString(edit)).toHtmlEscaped();
        m_outcome->setText(words);
        return;
    }
    if (!by) {
        m_outcome->setText(tr("The body has no rule to decide by."));
        return;
    }
    m_result = cadence::judgeMotion(m_session.state(), m_meeting, *by, ballots());
    if (!m_result) {
        m_outcome->setText(QStringLiteral("▲ ") + translated(m_result.error()).toHtmlEscaped());
        m_close->setEnabled(false);
        return;
    }
    QStringList lines{
        tr("<b>As it stands: %1</b>").arg(outcomeWords(m_result->outcome).toHtmlEscaped())};
    if (ballots().empty() && m_result->outcome == DecisionOutcome::rejected)
        lines = {tr("<b>%1 Nobody has voted yet.</b>").arg(QStringLiteral("○"))};
    if (ahead)
        lines += tr("The vote can be closed from %1 on, the day of the meeting.")
                     .arg(formatted(*m_meeting.date));
    for (const auto& reason : m_result->reasons)
        lines += translated(reason).toHtmlEscaped();
    m_outcome->setText(lines.join(QStringLiteral("<br>")));
    Q_EMIT whyRequested(m_result->why);
}

std::optional<measures::Explanation> MeetingMotions::why() const
{
    const auto* motion = chosen();
    if (!motion || motion->outcome != DecisionOutcome::pending || !m_result)
        return {};
    return m_result->why;
}

void MeetingMotions::addMotion()
{
    QInputDialog asking{this};
    asking.setWindowTitle(tr("New Motion"));
    asking.setLabelText(tr("What is proposed:"));
    asking.resize(Theme::current().scaled(520), asking.sizeHint().height());
    const bool good = asking.exec() == QDialog::Accepted;
    const auto title = asking.textValue();
    if (!good || title.trimmed().isEmpty())
        return;
    Decision row;
    row.id = Id<Decision>{model::newId()};
    row.title = title.trimmed().toStdString();
    row.occurrence = m_meeting.id;
    row.body = m_rules.empty() ? std::nullopt : std::optional{m_rules.front().body};
    row.date = m_meeting.date;
    m_chosen = row.id.value();
    m_session.edit(coreText("Journal", "Propose “{title}” at “{meeting}”")
                       .with("title", row.title)
                       .with("meeting", m_meeting.title),
                   [&](document::Draft& draft) -> model::Status {
                       draft.put(row);
                       return {};
                   });
}

void MeetingMotions::setChoice(int row, int choice)
{
    const auto& voter = m_voters[static_cast<std::size_t>(row)];
    const Id<Decision> motion{m_chosen};
    m_session.edit(coreText("Journal", "Record votes on “{title}”").with("title", chosen()->title),
                   [&](document::Draft& draft) -> model::Status {
                       model::Vote vote;
                       for (const auto& each : draft.rows<model::Vote>()) {
                           if (each.decision == motion && each.member == *voter.member)
                               vote = each;
                       }
                       if (choice < 0) {
                           if (!vote.id.empty())
                               draft.remove(vote.id);
                           return {};
                       }
                       if (vote.id.empty())
                           vote.id = Id<model::Vote>{model::newId()};
                       vote.decision = motion;
                       vote.member = *voter.member;
                       vote.choice = static_cast<VoteChoice>(choice);
                       vote.votes = voter.votes;
                       draft.put(vote);
                       return {};
                   },
                   {.mergeKey = "votes." + m_chosen});
}

void MeetingMotions::closeVote()
{
    const auto by = rule();
    const auto* motion = chosen();
    if (!by || !motion)
        return;
    const auto result = cadence::judgeMotion(m_session.state(), m_meeting, *by, ballots());
    if (!result)
        return m_session.report(result.error());
    auto row = *motion;
    row.outcome = result->outcome;
    row.votesFor = result->inFavour;
    row.votesAgainst = result->against;
    row.abstentions = result->abstained;
    row.date = m_meeting.date;
    if (m_session.state().find(by->id))
        row.rule = by->id;
    QStringList reasons;
    for (const auto& reason : result->reasons)
        reasons += translated(reason);
    row.reasons = reasons.join(u'\n').toStdString();
    m_session.edit(coreText("Journal", "Close the vote on “{title}” at “{meeting}”")
                       .with("title", row.title)
                       .with("meeting", m_meeting.title),
                   [&](document::Draft& draft) -> model::Status {
                       draft.put(row);
                       return {};
                   });
    // The button has done its work: the keyboard goes on where the next step is.
    (m_action->isEnabled() ? static_cast<QWidget*>(m_action) : m_list)->setFocus();
}

void MeetingMotions::addAction()
{
    const auto* motion = chosen();
    if (!motion)
        return;
    for (const auto& action : m_session.state().rows<model::Action>()) {
        if (action.decision == motion->id)
            return Q_EMIT actionRequested(QString::fromStdString(action.id.value()));
    }
    model::Action row;
    row.id = Id<model::Action>{model::newId()};
    row.title = motion->title;
    row.decision = motion->id;
    row.occurrence = m_meeting.id;
    row.owner = motion->proposedBy;
    row.openedOn = m_meeting.date;
    if (m_session.edit(
            coreText("Journal", "Open an action for “{title}”").with("title", motion->title),
            [&](document::Draft& draft) -> model::Status {
                draft.put(row);
                return {};
            }))
        Q_EMIT actionRequested(QString::fromStdString(row.id.value()));
}

void MeetingMotions::carryOut()
{
    const auto* motion = chosen();
    if (!motion)
        return;
    CarryOutDialog dialog{m_session, *motion, this};
    dialog.exec();
}

void MeetingMotions::retranslate()
{
    m_add->setText(tr("New Motion…"));
    m_ruleLabel->setText(tr("Decided by"));
    m_close->setText(tr("Close the Vote"));
    m_carryOut->setText(tr("Change the Model…"));
    m_list->setAccessibleName(tr("Motions"));
    m_votes->setAccessibleName(tr("Votes"));
    m_votes->setHorizontalHeaderLabels({tr("Voter"), tr("Votes"), tr("Choice")});
    showResult();
}

} // namespace concordat::ui
