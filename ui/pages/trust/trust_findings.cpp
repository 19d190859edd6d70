#include "ui/pages/trust/trust_page.h"

#include <QHeaderView>
#include <algorithm>
#include <cmath>

#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

std::vector<TrustPage::FindingLine> TrustPage::pairFindings() const
{
    const auto& state = m_session.state();
    const bool single = m_survey.pairDetail(reader()) == measures::PairDetail::ratings;
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
    using measures::PairDetail;
    const bool keeper = reader() == measures::TrustReader::keeper;
    const auto detail = m_survey.pairDetail(reader());
    std::vector<FindingLine> lines;
    if (keeper || !m_survey.hidden) {
        const auto pairs = pairFindings();
        if (detail >= PairDetail::names)
            lines = pairs;
        else if (detail == PairDetail::atLeastOne && !pairs.empty())
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
    for (const int wordy : {0, 1})
        m_findings->setColumnWidth(
            wordy, std::min(m_findings->columnWidth(wordy), Theme::current().scaled(170)));
    m_findings->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_findings->resizeRowsToContents();
    m_findings->parentWidget()->setVisible(!lines.empty());
    const bool withheld = !keeper && !m_survey.hidden && !m_survey.namesRaters();
    QStringList note;
    if (m_survey.ratings == 0)
        note << tr("Nothing is known until ratings have been entered.");
    else if (m_survey.hidden && !keeper)
        note << tr("Fewer members have answered than this round demands: nothing is shown.");
    else if (m_survey.hidden)
        note << tr("Fewer members have answered than this round demands: only single ratings of "
                   "pairs are judged, for whoever keeps the survey.");
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
    m_showPrivate->setVisible(m_survey.ratings > 0 && !m_survey.namesRaters());
}

} // namespace concordat::ui
