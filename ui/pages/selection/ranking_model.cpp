#include "ui/pages/selection/ranking_model.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <algorithm>
#include <limits>
#include <numeric>

#include "ui/bridge/text.h"
#include "ui/models/cell.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using formation::LiveRanking;
using formation::RankingMethod;
using model::MemberStatus;

QString statusName(MemberStatus status)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("RankingModel", text);
    };
    switch (status) {
    case MemberStatus::candidate: return words(QT_TRANSLATE_NOOP("RankingModel", "candidate"));
    case MemberStatus::invited: return words(QT_TRANSLATE_NOOP("RankingModel", "invited"));
    case MemberStatus::committed: return words(QT_TRANSLATE_NOOP("RankingModel", "committed"));
    case MemberStatus::signatory: return words(QT_TRANSLATE_NOOP("RankingModel", "signed"));
    default: return words(QT_TRANSLATE_NOOP("RankingModel", "suspended"));
    }
}

QString methodName(RankingMethod method)
{
    switch (method) {
    case RankingMethod::weightedSum:
        return QCoreApplication::translate("RankingModel", "Weighted sum");
    case RankingMethod::topsis: return QStringLiteral("TOPSIS");
    case RankingMethod::vikor: return QStringLiteral("VIKOR");
    case RankingMethod::promethee: return QStringLiteral("PROMETHEE II");
    case RankingMethod::ahp: break;
    }
    return QStringLiteral("AHP");
}

RankingModel::RankingModel(const RankedCandidates& ranked, QObject* parent)
    : QAbstractTableModel(parent), m_ranked(ranked)
{}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString RankingModel::cell(std::size_t candidate, int column) const
{
    const auto& table = m_ranked.table;
    auto none = QStringLiteral("–");
    const auto spanOf = [&](const std::pair<std::size_t, std::size_t>& span) {
        if (span.first == 0)
            return none;
        return span.first == span.second
                   ? QString::number(span.first)
                   : tr("%1–%2", "from rank to rank").arg(span.first).arg(span.second);
    };
    switch (column) {
    case name: return onOneLine(QString::fromStdString(table.names[candidate]));
    case status: return statusName(table.statuses[candidate]);
    case joint:
        if (m_ranked.isRanked(candidate))
            return QString::number(m_joint[candidate]);
        return m_ranked.hasJoined(candidate) ? tr("in the group") : tr("not ranked");
    case range:
        return m_ranked.isRanked(candidate) && !m_ranked.ranges.empty()
                   ? spanOf(m_ranked.ranges[m_ranked.placeOf[candidate]])
                   : none;
    case assessors:
        return m_ranked.agreement.ranks.empty() ? none
                                                : spanOf(m_ranked.agreement.ranks[candidate]);
    case added: {
        const auto& depth = m_ranked.fits[candidate].addedDepth;
        return depth ? QLocale().toString(100 * *depth, 'f', 1) + QStringLiteral(" %") : none;
    }
    case overlap: {
        const auto& part = m_ranked.fits[candidate].overlap;
        return part ? QLocale().toString(*part, 'f', 2) : none;
    }
    default: break;
    }
    const auto method = static_cast<RankingMethod>(column - firstMethod);
    if (!m_ranked.isRanked(candidate) || m_ranked.live->ranks(method).empty())
        return none;
    return QString::number(m_ranked.live->ranks(method)[m_ranked.placeOf[candidate]]);
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto candidate = candidateAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(candidate, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column >= joint ? Qt::AlignHCenter : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case Qt::FontRole:
        if (column >= joint && column < range && m_ranked.isRanked(candidate)) {
            const auto rank =
                column == joint
                    ? m_joint[candidate]
                    : (m_ranked.live->ranks(static_cast<RankingMethod>(column - firstMethod))
                               .empty()
                           ? 0
                           : m_ranked.live->ranks(static_cast<RankingMethod>(
                                 column - firstMethod))[m_ranked.placeOf[candidate]]);
            if (rank == 1)
                return Theme::current().font(TypeSize::body, QFont::Bold);
        }
        return {};
    case Qt::ForegroundRole:
        if (m_ranked.hasJoined(candidate))
            return Theme::current().tokens().muted;
        return {};
    case Qt::ToolTipRole:
        if (column == joint && m_ranked.hasJoined(candidate))
            return tr("Takes part already: those who are open are ranked among themselves");
        if (column >= firstMethod && column < range && m_ranked.isRanked(candidate)) {
            const auto method = static_cast<RankingMethod>(column - firstMethod);
            if (m_ranked.live->scores(method).empty())
                return m_ranked.live->ahpRefusal() ? translated(*m_ranked.live->ahpRefusal())
                                                   : QString{};
            return tr("%1: %2", "method and its value")
                .arg(methodName(method),
                     QLocale().toString(m_ranked.live->scores(method)[m_ranked.placeOf[candidate]],
                                        'f', 4));
        }
        return column == name ? QString::fromStdString(m_ranked.table.names[candidate]) : QString{};
    default: return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return section + 1;
        return {};
    }
    if (role == Qt::DisplayRole) {
        switch (section) {
        case name: return tr("Candidate");
        case status: return tr("Status");
        case joint: return tr("Overall");
        case range: return tr("Possible ranks (weighted sum)");
        case assessors: return tr("Ranks by assessor (weighted sum)");
        case added: return tr("Adds to the group");
        case overlap: return tr("Overlap with the group");
        default: return methodName(static_cast<RankingMethod>(section - firstMethod));
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case joint: return tr("Place by the sum of the ranks of all methods");
        case range:
            return tr("Best and worst rank by weighted sum when the candidate's missing scores are "
                      "filled with the best or the worst score known");
        case assessors: return tr("Best and worst rank when each assessor judges alone");
        case added: return tr("Depth of coverage that the candidate adds to the present group");
        case overlap: return tr("Mean overlap of its holdings with those of the present members");
        default: return {};
        }
    }
    // In the middle, so that the arrow of the order on the right does not lie on the words.
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= joint ? Qt::AlignHCenter : Qt::AlignLeft) |
                                Qt::AlignVCenter | Qt::TextWordWrap);
    return {};
}

void RankingModel::rankJointly()
{
    m_joint.assign(m_ranked.table.candidates.size(), 0);
    if (!m_ranked.live)
        return;
    const auto places = formation::jointRanks(*m_ranked.live).places;
    const auto& candidates = m_ranked.problem.candidates;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        m_joint[candidates[i]] = places[i];
}

double RankingModel::key(std::size_t candidate) const
{
    const double last = std::numeric_limits<double>::max();
    switch (m_column) {
    case status: return static_cast<double>(m_ranked.table.statuses[candidate]);
    case added: return m_ranked.fits[candidate].addedDepth.value_or(-1);
    case overlap: return m_ranked.fits[candidate].overlap.value_or(-1);
    case assessors:
        return m_ranked.agreement.ranks.empty()
                   ? 0
                   : static_cast<double>(m_ranked.agreement.ranks[candidate].second -
                                         m_ranked.agreement.ranks[candidate].first);
    default: break;
    }
    if (!m_ranked.isRanked(candidate))
        return last;
    const auto place = m_ranked.placeOf[candidate];
    if (m_column == joint)
        return static_cast<double>(m_joint[candidate]);
    if (m_column == range)
        return m_ranked.ranges.empty() ? 0 : static_cast<double>(m_ranked.ranges[place].second);
    const auto& ranks =
        m_ranked.live->ranks(static_cast<RankingMethod>(std::max(0, m_column - firstMethod)));
    return ranks.empty() ? last : static_cast<double>(ranks[place]);
}

void RankingModel::order(std::vector<std::size_t>& into) const
{
    into.resize(m_ranked.table.candidates.size());
    std::iota(into.begin(), into.end(), std::size_t{0});
    const bool ascending = m_direction == Qt::AscendingOrder;
    if (m_column == name) {
        const auto& names = m_ranked.table.names;
        std::stable_sort(into.begin(), into.end(), [&](auto a, auto b) {
            return ascending ? names[a] < names[b] : names[b] < names[a];
        });
    } else {
        std::stable_sort(into.begin(), into.end(), [&](auto a, auto b) {
            return ascending ? m_keys[a] < m_keys[b] : m_keys[b] < m_keys[a];
        });
    }
    // Whoever has joined stands below those who can be chosen, whatever the order.
    if (!m_ranked.problem.joined.empty())
        std::stable_partition(into.begin(), into.end(),
                              [&](auto candidate) { return !m_ranked.hasJoined(candidate); });
}

void RankingModel::reset()
{
    beginResetModel();
    rankJointly();
    m_keys.resize(m_ranked.table.candidates.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i] = key(i);
    order(m_order);
    endResetModel();
}

void RankingModel::rerank()
{
    rankJointly();
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i] = key(i);
    m_before.assign(m_order.begin(), m_order.end());
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    order(m_order);
    const auto persistent = persistentIndexList();
    for (const auto& index : persistent) {
        const auto candidate = m_before[static_cast<std::size_t>(index.row())];
        changePersistentIndex(index, createIndex(rowOf(candidate), index.column()));
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int RankingModel::rowOf(std::size_t candidate) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), candidate);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    if (!m_order.empty())
        rerank();
}

} // namespace concordat::ui
