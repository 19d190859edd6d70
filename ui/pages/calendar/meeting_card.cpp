#include "ui/pages/calendar/meeting_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::OccurrenceStatus;

MeetingCard::MeetingCard(QWidget* parent)
    : QFrame(parent), m_details(new QLabel(this)), m_day(new DateEditor(this)),
      m_move(new QPushButton(this)), m_cancel(new QPushButton(this)), m_open(new QPushButton(this))
{
    setRole(this, "card");
    m_details->setObjectName(QStringLiteral("calendar.details"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_day->setObjectName(QStringLiteral("calendar.move_day"));
    m_move->setObjectName(QStringLiteral("calendar.move"));
    m_cancel->setObjectName(QStringLiteral("calendar.cancel"));
    m_open->setObjectName(QStringLiteral("calendar.open"));
    auto* moving = new QHBoxLayout;
    moving->addWidget(m_day, 1);
    moving->addWidget(m_move);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_open, 1);
    actions->addWidget(m_cancel, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_details);
    column->addLayout(moving);
    column->addLayout(actions);
    connect(m_move, &QPushButton::clicked, this, &MeetingCard::move);
    connect(&m_day->line(), &QLineEdit::returnPressed, this, &MeetingCard::move);
    connect(m_cancel, &QPushButton::clicked, this, &MeetingCard::cancelRequested);
    connect(m_open, &QPushButton::clicked, this, &MeetingCard::openRequested);
}

void MeetingCard::move()
{
    const auto typed = dateTyped(m_day->line().text());
    if (!typed)
        Q_EMIT refused(typed.error());
    else if (*typed)
        Q_EMIT moveRequested(**typed);
}

void MeetingCard::showNone(const QString& words)
{
    for (auto* widget : std::initializer_list<QWidget*>{m_day, m_move, m_cancel, m_open})
        widget->hide();
    m_details->setText(words);
}

void MeetingCard::show(const model::State& state, const cadence::Meeting& meeting, model::Date asOf)
{
    for (auto* widget : std::initializer_list<QWidget*>{m_day, m_move, m_cancel, m_open})
        widget->show();
    const auto status = [](OccurrenceStatus value) {
        return translated(model::vocabularyOf<OccurrenceStatus>().label(static_cast<int>(value)));
    };
    const bool planned = meeting.status == OccurrenceStatus::planned;
    m_day->setEnabled(planned);
    m_day->setIsoText(QString::fromStdString(meeting.start.date.toString()));
    m_move->setEnabled(planned);
    m_move->setToolTip(planned ? QString{} : tr("Only a planned meeting can be moved."));
    m_cancel->setEnabled(meeting.status != OccurrenceStatus::held);
    m_cancel->setToolTip(meeting.status == OccurrenceStatus::held
                             ? tr("A meeting that was held cannot be cancelled.")
                             : QString{});
    m_cancel->setText(meeting.status == OccurrenceStatus::cancelled ? tr("Restore")
                                                                    : tr("Cancel It"));
    QStringList lines{
        QStringLiteral("<b>%1</b>").arg(QString::fromStdString(meeting.title).toHtmlEscaped())};
    lines += tr("%1, %2, %n minute(s)", "day, time", meeting.minutes)
                 .arg(formatted(meeting.start.date),
                      QString::fromStdString(meeting.start.clock() + " " +
                                             (meeting.zone.empty() ? "UTC" : meeting.zone)))
                 .toHtmlEscaped();
    if (const auto* body = meeting.body ? state.find(*meeting.body) : nullptr)
        lines += QString::fromStdString(body->name).toHtmlEscaped();
    lines += status(meeting.status).toHtmlEscaped();
    if (meeting.moved)
        lines += tr("moved from %1").arg(formatted(meeting.originalDate));
    // All of them stand in the why panel; here the next one.
    const auto next = std::find_if(
        meeting.deadlines.begin(), meeting.deadlines.end(),
        [asOf](const auto& deadline) { return !deadline.done && deadline.due >= asOf; });
    if (next != meeting.deadlines.end())
        lines += tr("next: %1, %2", "deadline, day")
                     .arg(translated(cadence::deadlineText(next->kind)), formatted(next->due))
                     .toHtmlEscaped();
    for (const auto& note : meeting.notes)
        lines += QStringLiteral("◆ ") + translated(note).toHtmlEscaped();
    m_details->setText(lines.join(QStringLiteral("<br>")));
}

void MeetingCard::retranslate()
{
    m_move->setText(tr("Move"));
    m_open->setText(tr("Open"));
    m_day->setAccessibleName(tr("Day to move the meeting to"));
    m_day->line().setAccessibleName(m_day->accessibleName());
}

} // namespace concordat::ui
