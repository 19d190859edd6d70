#pragma once

#include <QTabWidget>
#include <vector>

#include "ui/models/records_pane.h"

namespace concordat::ui {

/// The rows a split rests on: what coalitions and pairs are worth, what makes contributing worth
/// while, by what contributions are evaluated, guideline rows of one's own, concessions.
class SplitInputs : public QTabWidget {
    Q_OBJECT

public:
    explicit SplitInputs(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change);
    void retranslate();
    /// Reads a table of guidelines and asks before it is taken over; says why it cannot be read.
    void importGuidelines(const QString& path);

Q_SIGNALS:
    void messageRequested(const QString& message);
    void refused(const QString& words);

private:
    RecordsPane* add(Session& session, model::TableId table, const char* name,
                     std::vector<std::string> columns);

    Session& m_session;
    std::vector<RecordsPane*> m_panes;
    QPushButton* m_import = nullptr;
};

} // namespace concordat::ui
