// Start to first painted window of a program that is nothing but a Qt window.
#include "first_paint.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    concordat::bench::FirstPaint watcher;
    QWidget window;
    window.installEventFilter(&watcher);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
