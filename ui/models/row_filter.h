#pragma once

#include <QSortFilterProxyModel>
#include <functional>

namespace concordat::ui {

/// Sorts by the sort keys of `EntityTableModel` and keeps the rows in which every typed word
/// occurs in some cell.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// What else of a row may be typed, asked of its first column; most models have nothing.
    static constexpr int wordsRole = Qt::UserRole + 100;

    explicit RowFilter(QObject* parent = nullptr);

    void setWords(const QString& typed);
    /// Keeps only rows of which `wanted` is true; nothing: every row.
    void setRows(std::function<bool(const void* row)> wanted);
    /// How many rows there would be without the typed words.
    int rowsBeforeWords() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::function<bool(const void* row)> m_wanted;
};

} // namespace concordat::ui
