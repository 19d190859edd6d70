#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include "ui/pages/history/history_model.h"
#include "ui/shell/page.h"

class QSplitter;

namespace concordat::ui {

/// Everything that was done to the consortium, and the versions named along the way: look at one,
/// compare two, bring one back.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    void copy() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<int> chosenRows() const; ///< of the model, latest first
    void showChosen();
    void showChanges(std::int64_t from, std::int64_t to);
    void view();
    void bringBack();
    void buildTables();

    HistoryModel m_model;
    QTableView* m_table;
    QCheckBox* m_onlyNamed;
    QPushButton* m_name;
    QPushButton* m_view;
    QPushButton* m_bringBack;
    QLabel* m_changesTitle;
    QTableWidget* m_changes;
    QSplitter* m_splitter;
};

PageInfo historyPageInfo();

} // namespace concordat::ui
