#pragma once

#include <QAbstractTableModel>
#include <array>
#include <vector>

#include "core/formation/selection.h"

namespace concordat::ui {

/// Everything that is known of the candidates, worked out once after an edit; only what depends on
/// the weights changes while a slider moves.
struct RankedCandidates {
    formation::SelectionTable table;
    formation::SelectionProblem problem;
    std::optional<formation::LiveRanking> live;
    std::optional<model::Error> refusal; ///< why there is no ranking
    std::vector<formation::TeamFit> fits;
    std::vector<std::size_t> placeOf; ///< per candidate, its alternative; else the number of them
    std::vector<std::pair<std::size_t, std::size_t>> ranges; ///< per alternative; may be empty
    formation::Agreement agreement;

    /// Takes part already, while others are still open.
    bool hasJoined(std::size_t candidate) const
    {
        return !problem.joined.empty() && !formation::isOpen(table.statuses[candidate]);
    }
    bool isRanked(std::size_t candidate) const
    {
        return live && placeOf[candidate] < problem.candidates.size();
    }
};

/// The candidates with their ranks by every method side by side, the best first.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        name,
        status,
        joint,
        firstMethod,
        range = firstMethod + formation::LiveRanking::methodCount,
        assessors,
        added,
        overlap,
        columnTotal
    };

    explicit RankingModel(const RankedCandidates& ranked, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Other candidates or criteria: everything anew.
    void reset();
    /// Other weights: the same candidates in another order.
    void rerank();
    std::size_t candidateAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    int rowOf(std::size_t candidate) const;

private:
    void order(std::vector<std::size_t>& into) const;
    double key(std::size_t candidate) const;
    QString cell(std::size_t candidate, int column) const;
    void rankJointly();

    const RankedCandidates& m_ranked;
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_before; ///< kept so that a move of a slider allocates nothing
    std::vector<std::size_t> m_joint;  ///< per candidate, its place by all methods; 0: unranked
    std::vector<double> m_keys;
    int m_column = joint;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

QString statusName(model::MemberStatus status);
QString methodName(formation::RankingMethod method);

} // namespace concordat::ui
