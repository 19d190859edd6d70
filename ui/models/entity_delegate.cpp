#include "ui/models/entity_delegate.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QKeyEvent>
#include <algorithm>

#include "ui/models/cell.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/field_editor.h"
#include "ui/models/member_mark.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// A cell of the table itself, below all proxies.
struct Cell {
    const EntityTableModel* table = nullptr;
    QModelIndex index;
    const model::Field* field() const { return table ? &table->field(index.column()) : nullptr; }
};

Cell cellOf(QModelIndex index)
{
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    return {qobject_cast<const EntityTableModel*>(index.model()), index};
}

/// The member whose mark belongs before the words of a cell; -1 for none.
int markOf(const model::State& state, const Cell& cell)
{
    const auto members = model::tableOf<model::Member>();
    const auto& field = *cell.field();
    if (cell.table->info().id == members && field.name == "name")
        return cell.index.row();
    if (field.kind != model::FieldKind::reference || field.target != members)
        return -1;
    const auto value = field.get(cell.table->rowAt(cell.index.row()));
    const auto* id = std::get_if<std::string>(&value);
    return id ? memberPlace(state, *id) : -1;
}

} // namespace

EntityDelegate::EntityDelegate(Session& session, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session)
{}

QWidget* EntityDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const auto* field = cellOf(index).field();
    if (!field)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* editor = makeFieldEditor(m_session.state(), *field, parent);
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        // A choice from a list is made with the choosing; nobody has to confirm it again.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<EntityDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
    }
    if (auto* date = qobject_cast<DateEditor*>(editor)) {
        // Its line has the focus and does not tell the view when it loses it.
        connect(date, &DateEditor::edited, this,
                [this, date] { Q_EMIT const_cast<EntityDelegate*>(this)->commitData(date); });
    }
    if (auto* list = qobject_cast<ListEditor*>(editor)) {
        // Later: a name chosen from the completions stands in the line only after the key.
        auto* self = const_cast<EntityDelegate*>(this);
        connect(
            list, &ListEditor::edited, list,
            [self, list] {
                if (list->isVisible()) // else Enter has closed it
                    Q_EMIT self->commitData(list);
            },
            Qt::QueuedConnection);
        connect(
            &list->line(), &QLineEdit::returnPressed, list,
            [self, list] {
                if (!list->isVisible()) // the change has closed it
                    return;
                Q_EMIT self->commitData(list);
                Q_EMIT self->closeEditor(list);
            },
            Qt::QueuedConnection);
    }
    return editor;
}

bool EntityDelegate::eventFilter(QObject* object, QEvent* event)
{
    const int key =
        event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : Qt::Key_unknown;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (qobject_cast<ListEditor*>(object))
            return true; // its line has said so
        if (auto* box = qobject_cast<QComboBox*>(object); box && box->isEditable()) {
            // The box would report a choice first and the choice would end the editing twice.
            Q_EMIT commitData(box);
            Q_EMIT closeEditor(box);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void EntityDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const bool refused = m_refusedAt.isValid() && m_refusedAt == index;
    const auto stored = index.data(Qt::EditRole).toString();
    if (!fillFieldEditor(editor, refused ? m_refused : stored, stored))
        return;
    // As in a plain line, what is typed takes the place of what stood there.
    if (const auto* box = qobject_cast<QComboBox*>(editor); box && box->isEditable())
        box->lineEdit()->selectAll();
}

void EntityDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    widenOverNeighbours(*editor);
}

void EntityDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    const auto typed = fieldEditorText(editor);
    const auto* field = cellOf(index).field();
    const bool readable = !field || typed == index.data(Qt::EditRole).toString() ||
                          valueFromCell(m_session.state(), *field, typed);
    m_refusedAt = readable ? QPersistentModelIndex{} : QPersistentModelIndex{index};
    m_refused = readable ? QString{} : typed;
    const auto present = index.data(Qt::EditRole).toString();
    const bool replaces = takesThePlaceOf(editor, present);
    if (model->setData(index, typed, Qt::EditRole) && replaces)
        Q_EMIT m_session.failed(typedOverAnother(present));
}

void EntityDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(u'\n', u' ');
    const auto cell = cellOf(index);
    if (const int mark = cell.table ? markOf(m_session.state(), cell) : -1; mark >= 0) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = memberMark(mark);
        option->decorationSize = QSize(12, 12);
    }
    if (index.data(EntityTableModel::inferredRole).toBool() && !option->text.isEmpty()) {
        option->text = QStringLiteral("≈ ") + option->text;
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, Theme::current().tokens().muted);
    }
}

} // namespace concordat::ui
