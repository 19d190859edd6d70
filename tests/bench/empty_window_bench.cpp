// Start to first painted window of a program that is nothing but a Qt window; with --text, one that
// says a word in the type of ours, for which Qt has to learn what fonts there are.
#include <QLabel>

#include "first_paint.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    concordat::bench::FirstPaint watcher;
    QWidget window;
    window.installEventFilter(&watcher);
    window.resize(1280, 800);
    if (QApplication::arguments().contains(QStringLiteral("--text"))) {
        auto* word = new QLabel(QStringLiteral("Concordat"), &window);
        word->setFont(QFont(QStringLiteral("Inter"), 10));
        word->adjustSize();
    }
    window.show();
    return QApplication::exec();
}
