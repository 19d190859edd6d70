#include "ui/pages/meetings/meeting_notices.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <algorithm>

#include "core/cadence/motions.h"
#include "core/cadence/second_call.h"
#include "ui/bridge/text.h"
#include "ui/models/field_editor.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using cadence::DeadlineKind;
using model::coreText;
using model::Date;
using model::Occurrence;
using model::OccurrenceStatus;

MeetingNotices::MeetingNotices(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_words(new QLabel(this)), m_sent(new QPushButton(this)),
      m_menu(new QMenu(m_sent)), m_again(new QPushButton(this))
{
    askDay = [this](const QString& title, Date proposed) { return questionFor(title, proposed); };
    m_words->setObjectName(QStringLiteral("meetings.notices"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_sent->setObjectName(QStringLiteral("meetings.sent"));
    m_sent->setMenu(m_menu);
    m_again->setObjectName(QStringLiteral("meetings.again"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_sent, 0, Qt::AlignTop);
    row->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_menu, &QMenu::aboutToShow, this, &MeetingNotices::fillMenu);
    connect(m_again, &QPushButton::clicked, this, &MeetingNotices::callAgain);
}

void MeetingNotices::show(const Occurrence& meeting,
                          const std::vector<cadence::Deadline>& deadlines)
{
    m_meeting = meeting;
    m_deadlines = deadlines;
    const auto& state = m_session.state();
    const auto* body = cadence::bodyOf(state, meeting);
    const bool planned = meeting.status == OccurrenceStatus::planned;
    const bool held = meeting.status == OccurrenceStatus::held;
    QStringList lines;
    QStringList sent;
    for (const auto& deadline : deadlines) {
        if (deadline.kind != DeadlineKind::notice && deadline.kind != DeadlineKind::agenda)
            continue;
        const auto what = translated(cadence::deadlineText(deadline.kind));
        if (deadline.done)
            sent +=
                tr("%1: sent on %2", "notice or agenda, day").arg(what, formatted(*deadline.done));
        else if (planned)
            sent += tr("%1: due on %2", "notice or agenda, day").arg(what, formatted(deadline.due));
    }
    if (!sent.isEmpty())
        lines += sent.join(QStringLiteral(" · "));
    for (const auto& late : cadence::lateNotices(state, meeting))
        lines += QStringLiteral("◆ ") + translated(late);
    const auto quorum = cadence::quorumOf(state, meeting);
    const bool again = held && body && quorum.known && !quorum.reached();
    if (again)
        lines += QStringLiteral("◆ ") + tr("It was held without a quorum: it decided nothing.");
    m_words->setText(lines.join(u'\n'));
    m_sent->setVisible(body != nullptr && meeting.status != OccurrenceStatus::cancelled);
    m_sent->setEnabled(!m_session.document().isReadOnly());
    m_again->setVisible(again);
    m_again->setEnabled(m_sent->isEnabled());
    m_again->setToolTip(again ? tipOfCallingAgain(*body) : QString{});
    setVisible(!lines.isEmpty() || m_sent->isVisibleTo(this) || again);
    fillMenu();
}

QString MeetingNotices::tipOfCallingAgain(const model::Body& body) const
{
    const auto second = cadence::secondCallOf(m_session.state(), m_meeting, m_session.asOf());
    if (second && second->lowerQuorum)
        return tr("Calls it again within %n day(s), with the items that are left and the lower "
                  "quorum of a second meeting.",
                  nullptr, body.secondMeetingDays);
    if (body.secondQuorum > 0)
        return tr("Calls it again with the items that are left. The %n day(s) in which the lower "
                  "quorum of a second meeting applies have passed.",
                  nullptr, body.secondMeetingDays);
    return tr("Calls it again with the items that are left. The body has no lower quorum for a "
              "second meeting; Bodies can give it one.");
}

void MeetingNotices::fillMenu()
{
    m_menu->clear();
    for (const auto kind : {DeadlineKind::notice, DeadlineKind::agenda}) {
        const bool notice = kind == DeadlineKind::notice;
        auto* mark =
            m_menu->addAction(notice ? tr("The Notice Was Sent…") : tr("The Agenda Was Sent…"));
        connect(mark, &QAction::triggered, this, [this, kind] { markSent(kind); });
        if (!cadence::sentRowOf(m_session.state(), m_meeting.id, kind))
            continue;
        auto* back = m_menu->addAction(notice ? tr("The Notice Was Not Sent")
                                              : tr("The Agenda Was Not Sent"));
        connect(back, &QAction::triggered, this, [this, kind] { takeBack(kind); });
    }
}

void MeetingNotices::markSent(DeadlineKind kind)
{
    const auto& state = m_session.state();
    const auto known = cadence::sentOn(state, m_meeting.id, kind);
    const auto day =
        askDay(translated(cadence::deadlineText(kind)), known.value_or(m_session.asOf()));
    if (!day)
        return;
    const auto refuse = [this](model::Text text) {
        m_session.report({model::ErrorCode::input, std::move(text), {}, {}});
    };
    if (*day > m_session.asOf())
        return refuse(coreText("Meetings", "{day} is still ahead of {today}, the day everything is "
                                           "judged at: nothing was sent then yet.")
                          .with("day", *day)
                          .with("today", m_session.asOf()));
    if (m_meeting.date && *day > *m_meeting.date)
        return refuse(coreText("Meetings", "The meeting is on {meeting}; nothing that was sent on "
                                           "{day} called it.")
                          .with("meeting", *m_meeting.date)
                          .with("day", *day));
    auto row = cadence::sentRow(state, m_meeting.id, kind, *day, m_session.userName());
    m_session.edit(coreText("Journal", "Record that the {what} of “{title}” was sent")
                       .with("what", cadence::deadlineText(kind))
                       .with("title", m_meeting.title),
                   [&](document::Draft& draft) -> model::Status {
                       if (row.id.empty())
                           draft.add(row);
                       else
                           draft.put(row);
                       return {};
                   });
}

void MeetingNotices::takeBack(DeadlineKind kind)
{
    const auto row = cadence::sentRowOf(m_session.state(), m_meeting.id, kind);
    if (!row)
        return;
    m_session.edit(coreText("Journal", "Record that the {what} of “{title}” was not sent")
                       .with("what", cadence::deadlineText(kind))
                       .with("title", m_meeting.title),
                   [&](document::Draft& draft) -> model::Status {
                       draft.remove(*row);
                       return {};
                   });
}

void MeetingNotices::callAgain()
{
    auto second = cadence::secondCallOf(m_session.state(), m_meeting, m_session.asOf());
    if (!second)
        return;
    auto& row = second->meeting;
    row.title = tr("Second meeting: %1").arg(QString::fromStdString(row.title)).toStdString();
    if (m_session.edit(coreText("Journal", "Call “{title}” again, which had no quorum")
                           .with("title", m_meeting.title),
                       [&](document::Draft& draft) -> model::Status {
                           row.id = draft.add(row);
                           for (auto& item : second->items) {
                               item.occurrence = row.id;
                               draft.add(item);
                           }
                           return {};
                       }))
        Q_EMIT meetingCalled(QString::fromStdString(row.id.value()));
}

std::optional<Date> MeetingNotices::questionFor(const QString& title, Date proposed)
{
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("meetings.sentOn"));
    dialog.setWindowTitle(title);
    auto* form = new QFormLayout(&dialog);
    auto* edit = new DateEditor(&dialog);
    edit->setIsoText(QString::fromStdString(proposed.toString()));
    form->addRow(tr("&Sent on"), edit);
    auto* refusal = new QLabel(&dialog);
    refusal->setWordWrap(true);
    refusal->hide();
    form->addRow(refusal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    form->addRow(buttons);
    std::optional<Date> day;
    connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        const auto typed = dateTyped(edit->line().text());
        day = typed ? *typed : std::nullopt;
        if (day)
            return dialog.accept();
        refusal->setText(QStringLiteral("▲ ") +
                         (typed ? tr("Give a day.") : translated(typed.error())));
        refusal->show();
    });
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? day : std::nullopt;
}

void MeetingNotices::retranslate()
{
    m_sent->setText(tr("Sent"));
    m_sent->setToolTip(tr("Records when the notice or the agenda was sent"));
    m_again->setText(tr("Call It Again"));
}

} // namespace concordat::ui
