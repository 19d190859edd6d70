#pragma once

#include <QObject>

class QAbstractSpinBox;

namespace concordat::ui {

/// Undo and redo pressed in a number field mean the document's, unless something typed there is
/// not entered yet. While it lives this holds for every number field of the program.
class SpinUndo : public QObject {
    Q_OBJECT

public:
    explicit SpinUndo(QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    static void forgetTyped(QAbstractSpinBox& box);
};

} // namespace concordat::ui
