#include "ui/pages/meetings/meeting_review.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::AgendaItem;
using model::coreText;

MeetingReview::MeetingReview(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_intro(new QLabel(this)),
      m_table(new QTableWidget(this)), m_open(new QPushButton(this)),
      m_finish(new QPushButton(this))
{
    setRole(m_intro, "muted");
    m_intro->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("meetings.review"));
    m_table->setColumnCount(2);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(
        2 * QFontMetrics{m_table->font()}.lineSpacing() + space::small);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_open->setObjectName(QStringLiteral("meetings.review_open"));
    m_finish->setObjectName(QStringLiteral("meetings.review_finish"));
    setRole(m_finish, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_finish);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (!m_filling && item->column() == 0)
            tick(item->row(), item->checkState() == Qt::Checked);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
        if (row < m_steps.size())
            Q_EMIT navigationRequested(QString::fromStdString(m_steps[row].page));
    });
    connect(m_finish, &QPushButton::clicked, this, &MeetingReview::nameVersion);
}

const AgendaItem* MeetingReview::itemOf(const cadence::ReviewStep& step) const
{
    for (const auto& item : m_session.state().rows<AgendaItem>()) {
        if (item.occurrence == m_meeting.id && item.reference == step.id)
            return &item;
    }
    return nullptr;
}

void MeetingReview::show(const model::Occurrence& meeting)
{
    m_meeting = meeting;
    m_steps = cadence::yearlyReview(m_session.state(), m_session.asOf());
    m_filling = true;
    const auto chosen = std::max(0, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(m_steps.size()));
    int done = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& step = m_steps[static_cast<std::size_t>(row)];
        const auto* item = itemOf(step);
        const bool ticked = item && item->done;
        done += ticked;
        auto* title = new QTableWidgetItem(translated(step.title));
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        title->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, 0, title);
        m_table->setItem(
            row, 1,
            new QTableWidgetItem((step.attention ? QStringLiteral("◆ ") : QStringLiteral("✓ ")) +
                                 translated(step.facts)));
    }
    m_table->setCurrentCell(chosen, 0);
    m_table->setColumnWidth(0, Theme::current().scaled(230));
    m_table->resizeRowsToContents();
    m_filling = false;
    const bool all = done == m_table->rowCount();
    m_finish->setEnabled(all);
    m_finish->setToolTip(all ? QString{} : tr("Tick every question first."));
}

void MeetingReview::tick(int row, bool done)
{
    const auto step = m_steps[static_cast<std::size_t>(row)];
    const auto* present = itemOf(step);
    AgendaItem item = present ? *present : AgendaItem{};
    if (!present) {
        item.id = model::Id<AgendaItem>{model::newId()};
        item.occurrence = m_meeting.id;
        item.title = translated(step.title).toStdString();
        item.kind = model::AgendaKind::trigger;
        item.reference = step.id;
        item.note = translated(step.facts).toStdString();
        for (const auto& other : m_session.state().rows<AgendaItem>()) {
            if (other.occurrence == m_meeting.id)
                item.position = std::max<int>(item.position, other.position + 1);
        }
    }
    item.done = done;
    m_session.edit(coreText("Journal", "Yearly review at “{title}”").with("title", m_meeting.title),
                   [&](document::Draft& draft) -> model::Status {
                       draft.put(item);
                       return {};
                   });
}

void MeetingReview::nameVersion()
{
    const auto day = m_meeting.date.value_or(m_session.asOf());
    const auto name = tr("Review of %1").arg(formatted(day));
    if (m_session.nameVersion(name.toStdString()))
        Q_EMIT messageRequested(tr("The state is now the version “%1”.").arg(name));
}

void MeetingReview::retranslate()
{
    m_intro->setText(
        tr("Once a year, look at the rules themselves. Tick what was dealt with; changes "
           "are made on the page of each question. At the end the state gets a name."));
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Facts")});
    m_table->setAccessibleName(tr("Yearly review"));
    m_open->setText(tr("Go There"));
    m_finish->setText(tr("Name the Version"));
    if (!m_meeting.id.empty())
        show(m_meeting);
}

} // namespace concordat::ui
