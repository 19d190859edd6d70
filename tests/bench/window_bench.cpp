// Start to first painted window. `empty` is a bare Qt window; otherwise the whole program.
#include <QApplication>
#include <QPaintEvent>
#include <QTemporaryDir>
#include <QWidget>
#include <cstdlib>
#include <cstring>

#include "ui/bridge/session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

using namespace concordat;

namespace {

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

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    FirstPaint watcher;
    if (argc > 1 && std::strcmp(argv[1], "empty") == 0) {
        QWidget window;
        window.installEventFilter(&watcher);
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Language language;
    language.use(QStringLiteral("en"));
    ui::Theme::current().apply(ui::ThemeMode::light, 100);
    ui::Session session;
    ui::MainWindow window(session, settings, language, ui::shippedStarters(),
                          ui::FileQuestions::dialogs());
    window.installEventFilter(&watcher);
    window.show();
    return QApplication::exec();
}
