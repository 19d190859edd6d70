#pragma once

#include <QApplication>
#include <QPaintEvent>
#include <QWidget>
#include <cstdlib>

namespace concordat::bench {

/// Ends the program as soon as the window it watches has been painted; what a program does when it
/// is closed is not measured.
class FirstPaint : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return QObject::eventFilter(object, event);
    }
};

} // namespace concordat::bench
