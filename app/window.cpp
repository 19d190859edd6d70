#include "app/window.h"

#include <QApplication>
#include <clocale>

#include "ui/bridge/session.h"
#include "ui/shell/icons.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

namespace concordat::app {

int runWindow(int argc, char** argv, const WindowOptions& options)
{
    QApplication application(argc, argv);
    // QApplication takes over the C library's locale; files want points in numbers.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("Concordat"));
    QApplication::setApplicationVersion(QStringLiteral(CONCORDAT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("concordat"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setWindowIcon(ui::programIcon());

    ui::Settings settings(QString::fromStdString(options.settingsFile));
    ui::Language language;
    language.use(settings.language());
    ui::Theme::current().apply(settings.themeMode(), settings.textPercent());
    ui::Session session;
    session.setUserName(settings.userName().toStdString());
    ui::MainWindow window(session, settings, language, options.starters,
                          ui::FileQuestions::dialogs());
    if (!options.location.empty() &&
        window.openWorkspace(QString::fromStdString(options.location))) {
        if (!options.consortium.empty())
            window.openConsortium(options.consortium);
        if (!options.page.empty())
            window.goTo(QString::fromStdString(options.page));
    }
    window.show();
    return QApplication::exec();
}

} // namespace concordat::app
