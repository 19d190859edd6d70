#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/models/entity_form.h"
#include "ui/models/records_table.h"

class QHBoxLayout;

namespace concordat::ui {

/// What a pane of records is about.
struct RecordsOptions {
    model::TableId table{};
    QString name{}; ///< `tasks` names its parts `tasksTable`, `tasksAdd`, `tasksFilter` …
    std::vector<std::string> columns{}; ///< shown at first, in this order; the menu has the others
    std::vector<int> widths{};          ///< of these at 100 % text; 0 or missing: by the kind
    std::vector<std::string> never{};   ///< fields that even the menu does not show
    std::vector<std::string> fixed{};   ///< fields that are shown and not edited
    bool details = false;               ///< every field of what is selected, beside the table
    bool framed = true;                 ///< inside a card; off where the page has one around it
};

/// Its words, already in the language of the window. Only `title` and `empty` have no fallback.
struct RecordsWords {
    QString title{};    ///< accessible name of the table
    QString empty{};    ///< what stands here once there is something
    QString add{};      ///< "Add Task"; else "Add"
    QString addFirst{}; ///< "Add the First Task"; else as `add`
    QString newName{};  ///< what a new row is called until it is renamed
    QString filter{};   ///< placeholder of the filter
};

/// The rows of one entity to look through and to edit, made from its description: add, remove,
/// duplicate, edit in place, sort, filter, choose columns, copy and paste with spreadsheets.
///
/// How a page uses it:
///
///     m_tasks = new RecordsPane(session, {.table = model::tableOf<model::Task>(),
///                                         .name = QStringLiteral("tasks"),
///                                         .columns = {"title", "leader", "endsOn"}}, this);
///     connect(m_tasks, &RecordsPane::chosenChanged, this, &MyPage::showWhy);
///     connect(m_tasks, &RecordsPane::messageRequested, this, &Page::messageRequested);
///
/// - in `refresh(change)` of the page: `m_tasks->refresh(change)`;
/// - in `retranslate()`: `m_tasks->setWords({.title = tr("Tasks"), .empty = tr("…")})`;
/// - in `copy()`, `paste()`, `removeSelected()`, `find()`, which the Edit menu calls:
///   `if (auto* pane = RecordsPane::inUse(this)) pane->copy();`
/// - for the tasks of one package only:
///   `m_tasks->showOnly<model::Task>([id](const auto& task) { return task.workPackage == id; });`
///   `m_tasks->setPreset({{"workPackage", id.value()}});`
///
/// Every change is one undoable edit. Why an edit was refused is written below the table and goes
/// with the next edit that succeeds. Selection, sorting and scroll position outlive edits, one's
/// own and those of others.
class RecordsPane : public QWidget {
    Q_OBJECT

public:
    RecordsPane(Session& session, RecordsOptions options, QWidget* parent = nullptr);

    void setWords(RecordsWords words);
    /// Takes over the present rows; cheap when `change` does not touch this table or those that it
    /// refers to.
    void refresh(const document::Change* change);

    /// Shows only the rows of which `wanted` is true.
    template <class Entity>
    void showOnly(std::function<bool(const Entity&)> wanted)
    {
        setRows([wanted = std::move(wanted)](const void* row) {
            return wanted(*static_cast<const Entity*>(row));
        });
    }
    void showAll() { setRows({}); }
    /// Values that every new row starts with.
    void setPreset(EntityTableModel::Preset preset);
    /// Asks, before a row is added by hand, for what it cannot be without; the row starts with
    /// these values besides. Nothing: no row is added.
    std::function<std::optional<EntityTableModel::Preset>()> askNew;
    /// Puts a widget of the page's own before the buttons, such as a choice of what is shown.
    void addTool(QWidget* widget);

    RecordsTable& table() const { return *m_table; }
    std::vector<std::string> chosenIds() const { return m_table->chosenIds(); }
    /// The chosen row when it is the only one, else empty.
    std::string chosenId() const;
    /// Takes the words off the filter when they hide the row; false when there is no such row.
    bool choose(const std::string& id);

    void add();
    void duplicate();
    void removeSelected();
    void copy() { m_table->copyCells(); }
    void paste();
    /// Adds every line as a new row; see `RecordsTable::addRows`.
    bool append(const std::vector<QStringList>& block);
    void find();
    /// What was refused, as shown; empty when nothing was.
    QString refusal() const;

    /// The pane that the Edit menu means inside `page`: the one with the focus, else the one used
    /// last, else the first that can be seen; null when there is none.
    static RecordsPane* inUse(const QWidget* page);

Q_SIGNALS:
    /// Another selection; `id` when exactly one row is chosen, else empty.
    void chosenChanged(const QString& id);
    /// Rows were removed; the words say how to bring them back.
    void messageRequested(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where the bar is too narrow for all words, the usual buttons keep their pictures only.
    void fitBar();
    void build();
    void setRows(std::function<bool(const void* row)> wanted);
    void showState();
    void showChosen();
    void refuse(const model::Error& error);

    Session& m_session;
    RecordsOptions m_options;
    RecordsWords m_words;
    RecordsTable* m_table;
    EntityForm* m_form = nullptr;
    QLineEdit* m_filter;
    QHBoxLayout* m_tools = nullptr;
    QPushButton* m_details;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_add;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QPushButton* m_emptyAction;
    QFrame* m_refusalFrame;
    QLabel* m_refusal;
};

} // namespace concordat::ui
