#pragma once

#include <QObject>

class QAbstractSpinBox;
class QLineEdit;

namespace concordat::ui {

/// Undo and redo pressed in a number field mean the document's, unless something typed there is
/// not entered yet. While it lives this holds for every number field of the program, and for the
/// lines that ask for it.
class SpinUndo : public QObject {
    Q_OBJECT

public:
    explicit SpinUndo(QObject* parent);

    /// Undo in this line means the document's as well, once `forgetTyped` was told.
    static void leaveUndoToDocument(QLineEdit& line);
    /// What was typed is entered: it is the document's to undo now.
    static void forgetTyped(QLineEdit& line);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    static void forgetTyped(QAbstractSpinBox& box);
};

} // namespace concordat::ui
