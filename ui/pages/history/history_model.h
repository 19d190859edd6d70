#pragma once

#include <QAbstractTableModel>
#include <map>
#include <vector>

#include "core/document/journal.h"

namespace concordat::ui {

/// The journal of the open consortium, latest first, with the versions named along the way.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { when, what, who, version, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<document::EntryHeader> entries, std::map<std::int64_t, QString> versions);
    void retranslate();
    /// Number of the journal entry in a row.
    std::int64_t numberAt(int row) const;
    /// -1 when the journal has no such entry.
    int rowOf(std::int64_t number) const;
    /// The version's name, or the time of the entry.
    QString nameAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const document::EntryHeader& entryAt(int row) const;

    std::vector<document::EntryHeader> m_entries; ///< oldest first
    std::map<std::int64_t, QString> m_versions;
};

} // namespace concordat::ui
