#include "ui/models/date_delegate.h"

#include "ui/models/field_editor.h"

namespace concordat::ui {

QWidget* DateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new DateEditor(parent);
    editor->line().setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // Its line has the focus and does not tell the view when it loses it.
    connect(editor, &DateEditor::edited, this,
            [this, editor] { Q_EMIT const_cast<DateDelegate*>(this)->commitData(editor); });
    return editor;
}

void DateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto stored = index.data(Qt::EditRole).toString();
    fillFieldEditor(editor, stored, stored);
}

void DateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    const auto text = static_cast<DateEditor*>(editor)->isoText();
    const auto present = index.data(Qt::EditRole).toString();
    takesThePlaceOf(editor, present); // the table has no place to tell of it
    if (text != present)
        model->setData(index, text, Qt::EditRole);
}

void DateDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    widenOverNeighbours(*editor);
}

} // namespace concordat::ui
