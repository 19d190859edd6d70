#include "ui/models/spin_undo.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace concordat::ui {

namespace {

class UndoFilter : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool key = event->type() == QEvent::ShortcutOverride;
        const auto* line = object->findChild<QLineEdit*>();
        if (!key || !line)
            return QObject::eventFilter(object, event);
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool undo = pressed->matches(QKeySequence::Undo) && !line->isUndoAvailable();
        const bool redo = pressed->matches(QKeySequence::Redo) && !line->isRedoAvailable();
        if (!undo && !redo)
            return QObject::eventFilter(object, event);
        event->ignore();
        return true;
    }
};

} // namespace

void leaveUndoToTheWindow(QAbstractSpinBox& box)
{
    box.installEventFilter(new UndoFilter(&box));
}

void forgetTyped(QAbstractSpinBox& box)
{
    auto* line = box.findChild<QLineEdit*>();
    const auto at = line->cursorPosition();
    line->setText(line->text());
    line->setCursorPosition(at);
}

} // namespace concordat::ui
