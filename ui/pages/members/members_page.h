#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/models/entity_form.h"
#include "ui/models/records_table.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// Who belongs to the consortium: a table to edit in place, and every field of what is selected.
class MembersPage : public Page {
    Q_OBJECT

public:
    explicit MembersPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::vector<figures::Figure> figures() const override;
    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add();
    void showChosen();

    RecordsTable* m_table;
    EntityForm* m_form;
    QLineEdit* m_filter;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_details;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QPushButton* m_emptyAdd;
};

PageInfo membersPageInfo();

} // namespace concordat::ui
