#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <functional>
#include <optional>
#include <vector>

#include "core/model/result.h"

namespace concordat::ui {

/// A matrix of numbers to type into. It knows neither what the numbers mean nor where they are
/// kept: the page fills it and is handed what was typed, all of it or nothing.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        QString name;
        QString hint;    ///< tooltip of the heading
        QString below{}; ///< stands below the name, such as a scale
    };
    struct Content {
        std::vector<Line> rows;
        std::vector<Line> columns;
        std::vector<double> values; ///< row by row; NaN: empty
        std::vector<bool> fixed;    ///< row by row; empty: every cell can be edited
        std::vector<QString> hints; ///< row by row; empty: none
    };
    struct Entry {
        int row = 0;
        int column = 0;
        std::optional<double> value; ///< none: emptied
    };
    /// Writes the entries as one edit; false when it was refused, which has been told.
    using Write = std::function<bool(const std::vector<Entry>&)>;

    explicit MatrixModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setContent(Content content);
    void setWrite(Write write) { m_write = std::move(write); }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    const Content& content() const { return m_content; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Puts a block of cells at a place. Headings in the block that name rows and columns are
    /// followed. Nothing is written unless every cell can be.
    bool paste(const std::vector<QStringList>& block, int row, int column);
    /// Empties cells.
    bool clear(const QModelIndexList& indexes);

Q_SIGNALS:
    /// Words for the user: what was refused, where and why.
    void refused(const QString& words);

private:
    std::size_t at(int row, int column) const
    {
        return static_cast<std::size_t>(row) * m_content.columns.size() +
               static_cast<std::size_t>(column);
    }
    bool isFixed(int row, int column) const;
    bool write(const std::vector<Entry>& entries);
    QString place(int row, int column) const;

    Content m_content;
    Write m_write;
    bool m_readOnly = false;
};

/// A number as people type it: of their locale or with a point, and fractions such as 1/3.
std::optional<double> typedNumber(const QString& text);

/// Shows a matrix; copies and pastes blocks as spreadsheets do, Delete empties cells.
class MatrixTable : public QTableView {
    Q_OBJECT

public:
    explicit MatrixTable(QWidget* parent = nullptr);

    MatrixModel& matrix() { return m_matrix; }
    void copyCells() const;
    bool pasteCells();
    void clearCells();

Q_SIGNALS:
    void currentCellChanged(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    MatrixModel m_matrix;
};

} // namespace concordat::ui
