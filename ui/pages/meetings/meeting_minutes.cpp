#include "ui/pages/meetings/meeting_minutes.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

#include "core/cadence/calendar.h"
#include "core/cadence/motions.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/text.h"
#include "ui/pages/meetings/meeting_attendance.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;
using model::MinutesStatus;

MeetingMinutes::MeetingMinutes(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_status(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_draft(new QPushButton(this)),
      m_save(new QPushButton(this)), m_advance(new QPushButton(this))
{
    m_status->setObjectName(QStringLiteral("meetings.minutes_status"));
    m_status->setWordWrap(true);
    setRole(m_status, "strong");
    m_text->setObjectName(QStringLiteral("meetings.minutes"));
    m_draft->setObjectName(QStringLiteral("meetings.draft"));
    m_save->setObjectName(QStringLiteral("meetings.save_minutes"));
    m_advance->setObjectName(QStringLiteral("meetings.advance"));
    setRole(m_advance, "primary");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->addWidget(m_status);
    column->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_draft);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_advance);
    column->addLayout(buttons);
    connect(m_draft, &QPushButton::clicked, this, [this] {
        m_text->setPlainText(drafted());
        store();
    });
    connect(m_save, &QPushButton::clicked, this, &MeetingMinutes::saveAs);
    connect(m_advance, &QPushButton::clicked, this, &MeetingMinutes::advance);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { showState(); });
}

bool MeetingMinutes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        store();
    return QWidget::eventFilter(watched, event);
}

void MeetingMinutes::show(const model::Occurrence& meeting)
{
    const bool other = meeting.id != m_meeting.id;
    const bool typed = m_text->toPlainText().toStdString() != m_meeting.minutes;
    const bool stored = meeting.minutes == m_text->toPlainText().toStdString();
    m_meeting = meeting;
    if (other || (!typed && !stored))
        m_text->setPlainText(QString::fromStdString(meeting.minutes));
    showState();
}

void MeetingMinutes::showState()
{
    const auto& state = m_session.state();
    const auto* series = m_meeting.series ? state.find(*m_meeting.series) : nullptr;
    const auto bodyId = m_meeting.body ? m_meeting.body : (series ? series->body : std::nullopt);
    const auto* body = bodyId ? state.find(*bodyId) : nullptr;
    QString due;
    if (body && m_meeting.date) {
        const auto deadlines =
            cadence::deadlinesOf(state, *body, *m_meeting.date, !m_meeting.series, &m_meeting,
                                 cadence::WorkingDays{state});
        for (const auto& deadline : deadlines) {
            if (deadline.kind == cadence::DeadlineKind::minutes &&
                m_meeting.minutesStatus < MinutesStatus::objectionPeriod)
                due = tr("They are due on %1.").arg(formatted(deadline.due));
            if (deadline.kind == cadence::DeadlineKind::acceptance &&
                m_meeting.minutesStatus == MinutesStatus::objectionPeriod)
                due = tr("Objections until %1.").arg(formatted(deadline.due));
        }
    }
    switch (m_meeting.minutesStatus) {
    case MinutesStatus::none: m_status->setText(tr("No minutes yet. %1").arg(due)); break;
    case MinutesStatus::draft: m_status->setText(tr("Draft. %1").arg(due)); break;
    case MinutesStatus::objectionPeriod:
        m_status->setText(
            tr("Sent on %1. %2")
                .arg(m_meeting.minutesSentOn ? formatted(*m_meeting.minutesSentOn) : QString{},
                     due));
        break;
    case MinutesStatus::accepted:
        m_status->setText(QStringLiteral("✓ ") +
                          tr("Accepted on %1.")
                              .arg(m_meeting.minutesAcceptedOn
                                       ? formatted(*m_meeting.minutesAcceptedOn)
                                       : tr("an unknown day")));
        break;
    }
    const bool accepted = m_meeting.minutesStatus == MinutesStatus::accepted;
    const bool empty = m_text->toPlainText().trimmed().isEmpty();
    m_text->setReadOnly(accepted);
    m_draft->setEnabled(!accepted && empty);
    m_draft->setToolTip(m_draft->isEnabled() ? QString{} : tr("There is a text already."));
    m_save->setEnabled(!empty);
    const bool ahead = m_meeting.date && *m_meeting.date > m_session.asOf();
    m_advance->setEnabled(!accepted && !empty && !ahead);
    m_advance->setToolTip(
        ahead ? tr("The meeting is still ahead: it is on %1.").arg(formatted(*m_meeting.date))
              : QString{});
    m_advance->setText(m_meeting.minutesStatus == MinutesStatus::objectionPeriod
                           ? tr("Accept")
                           : tr("Send for Objections"));
}

QString MeetingMinutes::drafted() const
{
    const auto& state = m_session.state();
    QStringList lines{QStringLiteral("# ") + QString::fromStdString(m_meeting.title)};
    if (m_meeting.date)
        lines += formatted(*m_meeting.date);
    QStringList people;
    for (const auto& id : m_meeting.present) {
        if (const auto* member = state.find(id))
            people += QString::fromStdString(member->name);
    }
    lines += {QString{},
              tr("Present: %1").arg(people.isEmpty() ? tr("nobody is recorded") : listed(people))};
    for (const auto& proxy : state.rows<model::Proxy>()) {
        const auto* from = state.find(proxy.from);
        const auto* to = state.find(proxy.to);
        if (proxy.occurrence == m_meeting.id && from && to)
            lines += tr("%1 speaks for %2")
                         .arg(QString::fromStdString(to->name), QString::fromStdString(from->name));
    }
    lines += quorumWords(cadence::quorumOf(state, m_meeting));
    lines += {QString{}, QStringLiteral("## ") + tr("Agenda")};
    for (const auto& item : state.rows<model::AgendaItem>()) {
        if (item.occurrence == m_meeting.id)
            lines += tr("- %1", "agenda item").arg(QString::fromStdString(item.title)) +
                     (item.note.empty()
                          ? QString{}
                          : QStringLiteral(" (%1)").arg(QString::fromStdString(item.note)));
    }
    lines += {QString{}, QStringLiteral("## ") + tr("Decisions")};
    for (const auto& decision : state.rows<model::Decision>()) {
        if (decision.occurrence != m_meeting.id)
            continue;
        lines += tr("- %1", "agenda item").arg(QString::fromStdString(decision.title)) +
                 QStringLiteral(": ") +
                 translated(model::vocabularyOf<model::DecisionOutcome>().label(
                     static_cast<int>(decision.outcome)));
        for (const auto& reason : QString::fromStdString(decision.reasons).split(u'\n'))
            if (!reason.isEmpty())
                lines += QStringLiteral("  ") + reason;
    }
    lines += {QString{}, QStringLiteral("## ") + tr("Actions")};
    for (const auto& action : state.rows<model::Action>()) {
        if (action.occurrence != m_meeting.id)
            continue;
        const auto* owner = action.owner ? state.find(*action.owner) : nullptr;
        lines += tr("- %1 (%2, %3)", "action, owner, day")
                     .arg(QString::fromStdString(action.title),
                          owner ? QString::fromStdString(owner->name) : tr("no owner"),
                          action.dueOn ? formatted(*action.dueOn) : tr("no date"));
    }
    return lines.join(u'\n') + u'\n';
}

void MeetingMinutes::store()
{
    const auto text = m_text->toPlainText().toStdString();
    if (m_meeting.id.empty() || text == m_meeting.minutes ||
        m_meeting.minutesStatus == MinutesStatus::accepted)
        return;
    m_session.edit(
        coreText("Journal", "Write the minutes of “{title}”").with("title", m_meeting.title),
        [&](document::Draft& draft) -> model::Status {
            draft.update(m_meeting.id, [&](model::Occurrence& meeting) {
                meeting.minutes = text;
                if (meeting.minutesStatus == MinutesStatus::none)
                    meeting.minutesStatus = MinutesStatus::draft;
            });
            return {};
        },
        {.mergeKey = "minutes." + m_meeting.id.value()});
}

void MeetingMinutes::advance()
{
    store();
    const auto today = m_session.asOf();
    const bool accept = m_meeting.minutesStatus == MinutesStatus::objectionPeriod;
    m_session.edit((accept ? coreText("Journal", "Accept the minutes of “{title}”")
                           : coreText("Journal", "Send the minutes of “{title}” for objections"))
                       .with("title", m_meeting.title),
                   [&](document::Draft& draft) -> model::Status {
                       draft.update(m_meeting.id, [&](model::Occurrence& meeting) {
                           if (accept) {
                               meeting.minutesStatus = MinutesStatus::accepted;
                               meeting.minutesAcceptedOn = today;
                           } else {
                               meeting.minutesStatus = MinutesStatus::objectionPeriod;
                               meeting.minutesSentOn = today;
                           }
                       });
                       return {};
                   });
}

void MeetingMinutes::saveAs()
{
    const auto name =
        QFileDialog::getSaveFileName(this, tr("Save Minutes"),
                                     suggestedFile(m_session, tr("minutes", "part of a file name"),
                                                   nullptr, {}, QStringLiteral("md")),
                                     tr("Markdown (*.md);;HTML (*.html)"));
    if (name.isEmpty())
        return;
    auto bytes = m_text->toPlainText().toUtf8();
    if (name.endsWith(QStringLiteral(".html"))) {
        QTextDocument document;
        document.setMarkdown(m_text->toPlainText());
        bytes = document.toHtml().toUtf8();
    }
    QSaveFile file{name};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_session.report(
            {model::ErrorCode::storage,
             coreText("Calendar", "The file could not be written; choose another place."),
             name.toStdString(),
             {}});
}

void MeetingMinutes::retranslate()
{
    m_draft->setText(tr("Draft from the Meeting"));
    m_save->setText(tr("Save As…"));
    m_text->setAccessibleName(tr("Minutes"));
    m_text->setPlaceholderText(tr("Write the minutes here, or draft them from agenda, votes and "
                                  "actions. They are stored when you leave the field."));
    showState();
}

} // namespace concordat::ui
