#include "ui/shell/spin_undo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace concordat::ui {

namespace {

constexpr const char* leavesUndo = "undoIsTheDocuments";

/// Whether a key undoes or redoes, and the line has nothing of its own to be undone or redone.
bool isDocuments(const QLineEdit& line, const QEvent& event)
{
    const auto& pressed = static_cast<const QKeyEvent&>(event);
    return (pressed.matches(QKeySequence::Undo) && !line.isUndoAvailable()) ||
           (pressed.matches(QKeySequence::Redo) && !line.isRedoAvailable());
}

} // namespace

SpinUndo::SpinUndo(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool SpinUndo::eventFilter(QObject* object, QEvent* event)
{
    const auto type = event->type();
    if (const auto* line =
            type == QEvent::ShortcutOverride ? qobject_cast<QLineEdit*>(object) : nullptr;
        line && line->property(leavesUndo).toBool() && isDocuments(*line, *event)) {
        event->ignore();
        return true;
    }
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
    const bool documents = isDocuments(*box->findChild<QLineEdit*>(), *event);
    if (documents)
        event->ignore();
    return documents;
}

void SpinUndo::forgetTyped(QAbstractSpinBox& box)
{
    forgetTyped(*box.findChild<QLineEdit*>());
}

void SpinUndo::forgetTyped(QLineEdit& line)
{
    if (!line.isUndoAvailable() && !line.isRedoAvailable())
        return;
    const auto at = line.cursorPosition();
    const bool all = line.hasSelectedText();
    line.setText(line.text());
    line.setCursorPosition(at);
    if (all)
        line.selectAll();
}

void SpinUndo::leaveUndoToDocument(QLineEdit& line)
{
    line.setProperty(leavesUndo, true);
}

} // namespace concordat::ui
