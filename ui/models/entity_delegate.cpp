#include "ui/models/entity_delegate.h"

#include <QAbstractProxyModel>
#include <QComboBox>

#include "ui/models/entity_table_model.h"
#include "ui/models/field_editor.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

const model::Field* fieldOf(QModelIndex index)
{
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    const auto* table = qobject_cast<const EntityTableModel*>(index.model());
    return table ? &table->field(index.column()) : nullptr;
}

} // namespace

EntityDelegate::EntityDelegate(Session& session, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session)
{}

QWidget* EntityDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const auto* field = fieldOf(index);
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
    return editor;
}

void EntityDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    setFieldEditorText(editor, index.data(Qt::EditRole).toString());
}

void EntityDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    model->setData(index, fieldEditorText(editor), Qt::EditRole);
}

void EntityDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(u'\n', u' ');
    if (index.data(EntityTableModel::inferredRole).toBool() && !option->text.isEmpty()) {
        option->text = QStringLiteral("≈ ") + option->text;
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, Theme::current().tokens().muted);
    }
}

} // namespace concordat::ui
