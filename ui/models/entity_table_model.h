#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>
#include <utility>
#include <vector>

#include "ui/bridge/session.h"

namespace concordat::ui {

/// One table of the open consortium as rows and columns, from the description of its entity alone.
/// It holds the rows as they were at the last `refresh` and edits only through the session.
class EntityTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Preset = std::vector<std::pair<std::string, model::Value>>;
    enum Role { sortRole = Qt::UserRole + 1, idRole, inferredRole };

    /// `columns` names fields in the order wanted; empty: every field but the id.
    EntityTableModel(Session& session, model::TableId table,
                     const std::vector<std::string>& columns, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Fields that are shown but not edited here.
    void setFixed(const std::vector<std::string>& fields);
    /// Values that every new row starts with.
    void setPreset(Preset preset) { m_preset = std::move(preset); }
    const Preset& preset() const { return m_preset; }
    /// Where to say why an edit of this table was refused, instead of in the window's own place.
    void setRefusal(std::function<void(const model::Error&)> refused)
    {
        m_refused = std::move(refused);
    }

    /// Takes over the present rows; rows that stayed keep their place, selection and editors.
    void refresh();

    const model::TableInfo& info() const { return model::table(m_table); }
    const model::Field& field(int column) const
    {
        return *m_columns.at(static_cast<std::size_t>(column));
    }
    std::string idAt(int row) const;
    /// -1 when there is no such row.
    int rowOf(const std::string& id) const;
    const void* rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)).get(); }

    /// Sets one field of many rows, as one edit. What an import inferred counts as stated then.
    bool setField(const std::vector<std::string>& ids, const model::Field& field,
                  const model::Value& value);
    /// A cell to be written by `setCells`; an empty id belongs to row `newRow` yet to be made.
    struct Cell {
        std::string id;
        std::size_t newRow = 0;
        const model::Field* field = nullptr;
        QString text;
        int line = 0; ///< where it stands in what was pasted, from 1
    };
    /// Writes many cells, and adds `newRows` rows, as one edit.
    bool setCells(const std::vector<Cell>& cells, std::size_t newRows);
    /// Adds a row of the preset values, called `name` where rows have names. What a row must refer
    /// to and the preset does not say is as in row `like`, else the first there is. Returns its id,
    /// empty when refused.
    std::string add(const std::string& like, const QString& name);
    /// Adds a copy of each row, as one edit, and returns their ids.
    std::vector<std::string> duplicate(const std::vector<std::string>& ids);
    /// Removes rows with everything that cannot be without them, as one edit.
    bool remove(const std::vector<std::string>& ids);

private:
    bool isFixed(const model::Field& field) const;
    bool isInferred(const void* row, const model::Field& field) const;
    void replaceRows(const model::Rows& rows);
    bool edit(model::Text label, const std::function<model::Status(document::Draft&)>& write);
    model::Result<std::shared_ptr<void>> newRow(const model::State& state,
                                                const std::string& like) const;

    Session& m_session;
    model::TableId m_table;
    std::vector<const model::Field*> m_columns;
    std::vector<const model::Field*> m_fixed;
    Preset m_preset;
    std::function<void(const model::Error&)> m_refused;
    model::Rows m_rows;
};

/// Writes one field into the draft and takes its name off the row's list of inferred ones.
model::Status writeField(document::Draft& draft, model::TableId table, const std::string& id,
                         const model::Field& field, const model::Value& value);

} // namespace concordat::ui
