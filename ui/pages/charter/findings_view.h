#pragma once

#include <QTableWidget>

#include "ui/pages/charter/charter_sheet.h"

class QComboBox;
class QLabel;

namespace concordat::ui {

/// Rows of words to read, sort and copy, each of which leads somewhere.
class WordTable : public QTableWidget {
    Q_OBJECT

public:
    struct Row {
        std::vector<QString> cells;
        QString link;
        QColor colour; ///< of the first cell; none: as the rest
    };

    explicit WordTable(QWidget* parent = nullptr);

    void setHeads(const QStringList& heads);
    void setRows(const std::vector<Row>& rows);
    QString textToCopy() const;

Q_SIGNALS:
    void rowChosen(const QString& link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// Everything that is wrong or risky in the charter. Each finding leads to its place.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

    void show(const CharterSheet& sheet);
    void retranslate();
    /// What the charter is held against besides the library: empty, or the name of a profile.
    QString profile() const;
    void setProfiles(const std::vector<std::pair<QString, QString>>& idsAndNames);
    QString textToCopy() const { return m_table->textToCopy(); }

Q_SIGNALS:
    void linkActivated(const QString& link);
    void profileChanged();

private:
    QLabel* m_summary;
    QLabel* m_profileLabel;
    QComboBox* m_profile;
    WordTable* m_table;
};

/// Where the parties departed from what the library proposes for them.
class DeviationsView : public QWidget {
    Q_OBJECT

public:
    explicit DeviationsView(QWidget* parent = nullptr);

    void show(const CharterSheet& sheet);
    void retranslate();
    QString textToCopy() const { return m_table->textToCopy(); }

Q_SIGNALS:
    void linkActivated(const QString& link);

private:
    QLabel* m_summary;
    WordTable* m_table;
};

} // namespace concordat::ui
