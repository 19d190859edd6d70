#include "ui/pages/split/negotiation_model.h"

#include <QFont>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/catalog.h"
#include "ui/models/member_mark.h"

namespace concordat::ui {

namespace {

/// A percentage as typed: with a point or the comma of the language; empty means none.
std::optional<double> typed(const QVariant& value, bool& empty)
{
    auto text = value.toString().trimmed();
    text.remove(u'%');
    text = text.trimmed();
    empty = text.isEmpty();
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(number) || number < 0 || number > 100)
        return {};
    return number;
}

} // namespace

void NegotiationModel::setDesk(SplitDeskPtr desk)
{
    beginResetModel();
    m_desk = std::move(desk);
    m_positions.clear();
    m_report = {};
    endResetModel();
}

void NegotiationModel::setPositions(sharing::Positions positions, sharing::TableReport report)
{
    const bool resized = positions.size() != m_positions.size();
    if (resized)
        beginResetModel();
    m_positions = std::move(positions);
    m_report = std::move(report);
    if (resized)
        endResetModel();
    else if (!m_positions.empty())
        Q_EMIT dataChanged(index(0, columnOf(Column::strip)),
                           index(rowCount() - 1, columnCount() - 1));
}

void NegotiationModel::setBeside(std::optional<std::vector<double>> percent)
{
    // A reset would lose the current cell with every edit.
    const bool appears = percent.has_value() != m_beside.has_value();
    if (appears)
        beginResetModel();
    m_beside = std::move(percent);
    if (appears)
        endResetModel();
}

NegotiationModel::Column NegotiationModel::kindOf(int column) const
{
    if (column == 0)
        return Column::member;
    if (column <= rules())
        return Column::rule;
    return static_cast<Column>(static_cast<int>(Column::strip) + column - rules() - 1);
}

int NegotiationModel::columnOf(Column kind) const
{
    if (kind == Column::member)
        return 0;
    if (kind == Column::rule)
        return 1;
    return rules() + 1 + static_cast<int>(kind) - static_cast<int>(Column::strip);
}

int NegotiationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

int NegotiationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnOf(Column::share) + (m_beside ? 2 : 1);
}

NegotiationModel::Strip NegotiationModel::strip(int row) const
{
    const auto i = static_cast<std::size_t>(row);
    Strip strip;
    strip.share = m_positions[i].share;
    strip.locked = m_positions[i].locked;
    strip.category = figures::categoryOf(m_desk->state, m_desk->game.members[i]);
    strip.least = 100;
    for (const auto& column : m_desk->columns) {
        strip.least = std::min(strip.least, column.percent[i]);
        strip.most = std::max(strip.most, column.percent[i]);
    }
    const auto& band = m_desk->rules->bands().members[i];
    strip.bandFrom = band.least;
    strip.bandTo = band.most;
    strip.scale = m_heldScale.value_or(scale());
    return strip;
}

double NegotiationModel::scale() const
{
    double largest = 1;
    for (const auto& column : m_desk->columns)
        largest =
            std::max(largest, *std::max_element(column.percent.begin(), column.percent.end()));
    for (const auto& position : m_positions)
        largest = std::max(largest, position.share);
    // Room to drag: a tenth beyond the largest number, in steps.
    return std::min(100.0, std::ceil(largest * 1.1 / 10 + 0.5) * 10);
}

void NegotiationModel::holdScale(bool hold)
{
    m_heldScale.reset();
    if (!m_desk || m_positions.empty())
        return;
    if (hold) {
        m_heldScale = scale();
        return;
    }
    const int strips = columnOf(Column::strip);
    Q_EMIT dataChanged(index(0, strips), index(rowCount() - 1, strips));
}

QString NegotiationModel::shown(const QModelIndex& index) const
{
    const auto i = static_cast<std::size_t>(index.row());
    const auto& position = m_positions[i];
    switch (kindOf(index.column())) {
    case Column::member: return QString::fromStdString(m_desk->game.game.players[i]);
    case Column::rule:
        return formatted(m_desk->columns[static_cast<std::size_t>(index.column() - 1)].percent[i]);
    case Column::floor: return position.floor ? formatted(*position.floor) : QString{};
    case Column::cap: return position.cap ? formatted(*position.cap) : QString{};
    case Column::share: {
        const auto number = formatted(position.share, 2);
        const bool unhappy =
            i < m_report.members.size() &&
            (m_report.members[i].margin < 0 || !m_report.members[i].inBand.value_or(true));
        return unhappy ? number + QStringLiteral(" \u25c6") : number;
    }
    case Column::beside: return m_beside ? formatted((*m_beside)[i], 2) : QString{};
    default: return {};
    }
}

QVariant NegotiationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_desk)
        return {};
    const auto i = static_cast<std::size_t>(index.row());
    const auto kind = kindOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole:
        if (kind == Column::share)
            return QLocale().toString(m_positions[i].share, 'f', 2);
        return shown(index);
    case Qt::DecorationRole:
        if (kind == Column::member)
            return memberMark(figures::categoryOf(m_desk->state, m_desk->game.members[i]));
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (kind == Column::member   ? Qt::AlignLeft
                                       : kind == Column::locked ? Qt::AlignHCenter
                                                                : Qt::AlignRight));
    case Qt::CheckStateRole:
        if (kind == Column::locked)
            return m_positions[i].locked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::FontRole:
        if (kind == Column::share) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const auto name = QString::fromStdString(m_desk->game.game.players[i]);
        if (kind == Column::strip) {
            const auto marks = strip(index.row());
            return tr("%1: proposal %2 %, the rules give %3 to %4 %, the band is %5 to %6 %")
                .arg(name, formatted(marks.share, 2), formatted(marks.least), formatted(marks.most),
                     formatted(marks.bandFrom), formatted(marks.bandTo));
        }
        if (kind == Column::share && i < m_report.members.size()) {
            const auto& view = m_report.members[i];
            if (view.margin < 0)
                return tr("%1 belongs to a coalition that objects by %2 points.")
                    .arg(name, formatted(-view.margin, 2));
            if (!view.inBand.value_or(true))
                return tr("%1 is outside the band of the guidelines.").arg(name);
        }
        if (kind == Column::locked)
            return tr("Lock the share of %1").arg(name);
        return shown(index);
    }
    default: return {};
    }
}

QVariant NegotiationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_desk)
        return {};
    const auto kind = kindOf(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (kind == Column::member || kind == Column::strip ? Qt::AlignLeft
                    : kind == Column::locked                        ? Qt::AlignHCenter
                                                                    : Qt::AlignRight));
    if (role == Qt::ToolTipRole && kind == Column::rule)
        return translated(m_desk->columns[static_cast<std::size_t>(section - 1)].title);
    if (role != Qt::DisplayRole)
        return {};
    switch (kind) {
    case Column::member: return tr("Member");
    case Column::rule: {
        const auto& id = m_desk->columns[static_cast<std::size_t>(section - 1)].id;
        if (id == "equal")
            return tr("Equal");
        if (id == "pro-rata")
            return tr("Pro rata");
        if (id == "shapley")
            return tr("Shapley");
        if (id == "corrected-shapley")
            return tr("Corrected");
        if (id == "nucleolus")
            return tr("Nucleolus");
        if (id == "nash")
            return tr("Nash");
        return translated(m_desk->columns[static_cast<std::size_t>(section - 1)].title);
    }
    case Column::strip: return tr("Proposal among the rules");
    case Column::floor: return tr("Floor");
    case Column::cap: return tr("Cap");
    case Column::locked: return tr("Lock");
    case Column::share: return tr("Proposal %");
    case Column::beside: return tr("B %");
    }
    return {};
}

Qt::ItemFlags NegotiationModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_readOnly)
        return flags;
    switch (kindOf(index.column())) {
    case Column::locked: return flags | Qt::ItemIsUserCheckable;
    case Column::floor:
    case Column::cap:
    case Column::share: return flags | Qt::ItemIsEditable;
    default: return flags;
    }
}

bool NegotiationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || m_readOnly)
        return false;
    const auto i = static_cast<std::size_t>(index.row());
    const auto kind = kindOf(index.column());
    auto positions = m_positions;
    if (kind == Column::locked && role == Qt::CheckStateRole) {
        positions[i].locked = value.toInt() == Qt::Checked;
        Q_EMIT boundsWanted(positions);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    bool empty = false;
    const auto number = typed(value, empty);
    if (!number && (!empty || kind == Column::share)) {
        Q_EMIT refused(
            empty ? tr("A share cannot be empty: type a percentage from 0 to 100.")
                  : tr("“%1” was not taken: a share, floor or cap is a percentage from 0 to 100.")
                        .arg(value.toString().trimmed()));
        return false;
    }
    if (kind == Column::share) {
        Q_EMIT shareWanted(index.row(), *number);
        return true;
    }
    if (kind != Column::floor && kind != Column::cap)
        return false;
    (kind == Column::floor ? positions[i].floor : positions[i].cap) = number;
    Q_EMIT boundsWanted(positions);
    return true;
}

} // namespace concordat::ui
