#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace concordat::ui {

/// Numbers from 0 to 100 for pairs of things, such as who trusts whom or who bears which risk.
class PercentMatrix : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        std::string id;
        QString words;
        int mark = -1; ///< of a member; -1: none
        QString tip{};
    };
    /// A line below the numbers, such as their sums.
    struct Total {
        QString words;
        std::vector<QString> cells;
        std::vector<bool> wrong; ///< marked with a sign and a colour
    };
    struct Content {
        std::vector<Line> rows;
        std::vector<Line> columns;
        std::vector<std::optional<double>> values; ///< row by row
        std::vector<Total> totals;
    };
    struct Change {
        std::string row;
        std::string column;
        std::optional<double> value; ///< none: the number is taken away
    };

    explicit PercentMatrix(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Rows and columns that stayed keep selection and editors.
    void setContent(Content content);
    const Content& content() const { return m_content; }
    /// Makes one edit of the changes; without it nothing can be edited.
    void setWrite(std::function<bool(const std::vector<Change>&)> write);
    /// Shows that there are numbers without showing them.
    void setMasked(bool masked);
    /// Cells that have no number by their nature, such as the diagonal of mutual ratings.
    void setBlank(std::function<bool(const std::string& row, const std::string& column)> blank);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Reads cells as typed or pasted and writes them as one edit, all or none.
    struct Typed {
        int row = 0;
        int column = 0;
        QString text;
    };
    bool write(const std::vector<Typed>& cells);

Q_SIGNALS:
    /// What was typed cannot be a number here.
    void refused(const QString& words);

private:
    const std::optional<double>& valueAt(int row, int column) const;
    bool isTotal(int row) const { return row >= static_cast<int>(m_content.rows.size()); }
    bool isBlank(int row, int column) const;
    QVariant totalData(const QModelIndex& index, int role) const;

    Content m_content;
    std::function<bool(const std::vector<Change>&)> m_write;
    std::function<bool(const std::string&, const std::string&)> m_blank;
    bool m_masked = false;
};

/// Shows and edits a `PercentMatrix`; blocks are copied and pasted as spreadsheets do.
class PercentTable : public QTableView {
    Q_OBJECT

public:
    explicit PercentTable(QWidget* parent = nullptr);

    PercentMatrix& matrix() { return m_matrix; }
    void copyCells() const;
    void pasteCells();
    /// Takes the chosen numbers away.
    void clearCells();
    /// Ids of row and column of the current cell; empty outside the numbers.
    std::pair<std::string, std::string> currentPair() const;

Q_SIGNALS:
    void currentPairChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PercentMatrix m_matrix;
};

} // namespace concordat::ui
