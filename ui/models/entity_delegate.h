#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include "ui/bridge/session.h"

namespace concordat::ui {

/// Edits cells of an `EntityTableModel` (also through proxies) with the editor of their field, and
/// marks inferred values with a sign and italics, members with their mark.
class EntityDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntityDelegate(Session& session, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// An editor that needs more room than its cell takes it from its neighbours.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Session& m_session;
    /// What was typed and could not be read; it stands in the editor of that cell again.
    mutable QPersistentModelIndex m_refusedAt;
    mutable QString m_refused;
};

} // namespace concordat::ui
