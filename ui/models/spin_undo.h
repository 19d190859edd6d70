#pragma once

class QAbstractSpinBox;

namespace concordat::ui {

/// Undo and redo pressed in a number field mean the document's, unless something typed there is
/// not entered yet.
void leaveUndoToTheWindow(QAbstractSpinBox& box);

/// What was typed in the field is entered: it is the document's to undo now.
void forgetTyped(QAbstractSpinBox& box);

} // namespace concordat::ui
