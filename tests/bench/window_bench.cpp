// Start to first painted window of the whole program.
#include <QTemporaryDir>

#include "first_paint.h"
#include "ui/bridge/session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

using namespace concordat;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    bench::FirstPaint watcher;
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
