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

Q_SIGNALS:
    void messageRequested(const QString& message);

private:
    RecordsPane* add(Session& session, model::TableId table, const char* name,
                     std::vector<std::string> columns);

    std::vector<RecordsPane*> m_panes;
};

} // namespace concordat::ui
