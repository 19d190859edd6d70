#include "ui/pages/meetings/meeting_attendance.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/cadence/calendar.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;
using model::Id;
using model::Member;

QString quorumWords(const cadence::Quorum& quorum)
{
    if (!quorum.known)
        return MeetingAttendance::tr("No quorum can be told: the meeting belongs to no body with "
                                     "voting seats.");
    const auto counts = MeetingAttendance::tr("%1 of %2 voting seats present or represented, %3 "
                                              "needed")
                            .arg(quorum.present)
                            .arg(quorum.seats)
                            .arg(quorum.needed);
    return quorum.reached()
               ? QStringLiteral("✓ ") + MeetingAttendance::tr("Quorate: %1").arg(counts)
               : QStringLiteral("▲ ") + MeetingAttendance::tr("Not quorate: %1").arg(counts);
}

MeetingAttendance::MeetingAttendance(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_quorum(new QLabel(this)),
      m_table(new QTableWidget(this))
{
    setRole(m_quorum, "strong");
    m_quorum->setObjectName(QStringLiteral("meetings.quorum"));
    m_quorum->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("meetings.attendance"));
    m_table->setColumnCount(3);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->addWidget(m_quorum);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (!m_filling && item->column() == 0)
            setPresent(item->row(), item->checkState() == Qt::Checked);
    });
}

void MeetingAttendance::show(const model::Occurrence& meeting)
{
    m_meeting = meeting;
    const auto& state = m_session.state();
    const auto* series = meeting.series ? state.find(*meeting.series) : nullptr;
    const auto body = meeting.body ? meeting.body : (series ? series->body : std::nullopt);
    const auto day = meeting.date.value_or(m_session.asOf());
    m_people.clear();
    if (body) {
        for (const auto& voter : governance::votersOf(state, *body, day)) {
            if (voter.member)
                m_people.push_back({*voter.member, static_cast<int>(voter.seats.size())});
        }
    }
    const auto add = [&](const Id<Member>& id) {
        const bool known = std::any_of(m_people.begin(), m_people.end(),
                                       [&](const Person& person) { return person.member == id; });
        if (!known)
            m_people.push_back({id, 0});
    };
    for (const auto& id : cadence::attendeesOf(
             state, series ? series->attendees : std::vector<Id<Member>>{}, body, day))
        add(id);
    for (const auto& id : meeting.present)
        add(id);
    fill();
}

void MeetingAttendance::fill()
{
    m_filling = true;
    const auto& state = m_session.state();
    m_quorum->setText(quorumWords(cadence::quorumOf(state, m_meeting)));
    m_table->setRowCount(static_cast<int>(m_people.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& person = m_people[static_cast<std::size_t>(row)];
        const auto* member = state.find(person.member);
        const bool present = std::find(m_meeting.present.begin(), m_meeting.present.end(),
                                       person.member) != m_meeting.present.end();
        auto* name = new QTableWidgetItem(QString::fromStdString(member ? member->name : ""));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(present ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, 0, name);
        auto* seats =
            new QTableWidgetItem(person.seats > 0 ? QString::number(person.seats) : tr("no vote"));
        seats->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, seats);
        auto* proxy = proxyAt(row);
        proxy->clear();
        proxy->setAccessibleName(tr("Who speaks for %1").arg(name->text()));
        proxy->addItem(present ? tr("is present") : tr("nobody"), QString{});
        std::string holder;
        for (const auto& each : state.rows<model::Proxy>()) {
            if (each.occurrence == m_meeting.id && each.from == person.member)
                holder = each.to.value();
        }
        for (const auto& other : m_people) {
            if (other.member == person.member)
                continue;
            const auto* them = state.find(other.member);
            proxy->addItem(QString::fromStdString(them ? them->name : ""),
                           QString::fromStdString(other.member.value()));
            if (other.member.value() == holder)
                proxy->setCurrentIndex(proxy->count() - 1);
        }
        proxy->setEnabled(!present);
    }
    const auto& theme = Theme::current();
    m_table->setColumnWidth(0, theme.scaled(230));
    m_table->setColumnWidth(1, theme.scaled(90));
    m_table->resizeRowsToContents();
    m_filling = false;
}

QComboBox* MeetingAttendance::proxyAt(int row)
{
    if (auto* present = qobject_cast<QComboBox*>(m_table->cellWidget(row, 2)))
        return present;
    auto* made = new QComboBox(m_table);
    setRole(made, "cell");
    m_table->setCellWidget(row, 2, made);
    connect(made, &QComboBox::activated, this,
            [this, row, made] { setProxy(row, made->currentData().toString().toStdString()); });
    return made;
}

void MeetingAttendance::setPresent(int row, bool present)
{
    const auto person = m_people[static_cast<std::size_t>(row)].member;
    m_session.edit(
        coreText("Journal", "Record who is present at “{title}”").with("title", m_meeting.title),
        [&](document::Draft& draft) -> model::Status {
            draft.update(m_meeting.id, [&](model::Occurrence& meeting) {
                std::erase(meeting.present, person);
                if (present)
                    meeting.present.push_back(person);
            });
            return {};
        },
        {.mergeKey = "present." + m_meeting.id.value()});
}

void MeetingAttendance::setProxy(int row, const std::string& holder)
{
    const auto person = m_people[static_cast<std::size_t>(row)].member;
    m_session.edit(
        coreText("Journal", "Record a proxy at “{title}”").with("title", m_meeting.title),
        [&](document::Draft& draft) -> model::Status {
            std::vector<Id<model::Proxy>> old;
            for (const auto& each : draft.rows<model::Proxy>()) {
                if (each.occurrence == m_meeting.id && each.from == person)
                    old.push_back(each.id);
            }
            for (const auto& id : old)
                draft.remove(id);
            if (!holder.empty()) {
                model::Proxy proxy;
                proxy.occurrence = m_meeting.id;
                proxy.from = person;
                proxy.to = Id<Member>{holder};
                draft.add(proxy);
            }
            return {};
        });
}

void MeetingAttendance::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Present"), tr("Voting seats"), tr("Represented by")});
    m_table->setAccessibleName(tr("Attendance"));
    m_table->setToolTip(tr("Tick who is present. A proxy counts while its holder is present."));
}

} // namespace concordat::ui
