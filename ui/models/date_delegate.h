#pragma once

#include <QStyledItemDelegate>

namespace concordat::ui {

/// Edits cells whose text for editing is a date in ISO 8601, as `DateEditor` does: what is typed
/// goes to the model as text, which reads it with `dateTyped` and refuses what is no date.
class DateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace concordat::ui
