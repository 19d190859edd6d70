#include "ui/shell/spin_undo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace concordat::ui {

SpinUndo::SpinUndo(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool SpinUndo::eventFilter(QObject* object, QEvent* event)
{
    const auto type = event->type();
    auto* box = type == QEvent::FocusIn || type == QEvent::ShortcutOverride
                    ? qobject_cast<QAbstractSpinBox*>(object)
                    : nullptr;
    if (!box)
        return QObject::eventFilter(object, event);
    if (type == QEvent::FocusIn) {
        constexpr auto* heard = "spinUndo";
        if (!box->property(heard).toBool())
            connect(box, &QAbstractSpinBox::editingFinished, box, [box] { forgetTyped(*box); });
        box->setProperty(heard, true);
        return false;
    }
    const auto* line = box->findChild<QLineEdit*>();
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool undo = pressed->matches(QKeySequence::Undo) && !line->isUndoAvailable();
    const bool redo = pressed->matches(QKeySequence::Redo) && !line->isRedoAvailable();
    if (undo || redo)
        event->ignore();
    return undo || redo;
}

/// What was typed is entered: it is the document's to undo now.
void SpinUndo::forgetTyped(QAbstractSpinBox& box)
{
    auto* line = box.findChild<QLineEdit*>();
    if (!line->isUndoAvailable() && !line->isRedoAvailable())
        return;
    const auto at = line->cursorPosition();
    const bool all = line->hasSelectedText();
    line->setText(line->text());
    line->setCursorPosition(at);
    if (all)
        line->selectAll();
}

} // namespace concordat::ui
