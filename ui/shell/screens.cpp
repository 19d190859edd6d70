#include "ui/shell/screens.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include "ui/bridge/session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"

namespace concordat::ui {

namespace {

QString themeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::dark: return QStringLiteral("dark");
    case ThemeMode::highContrast: return QStringLiteral("contrast");
    case ThemeMode::light:
    case ThemeMode::system: break;
    }
    return QStringLiteral("light");
}

model::Status save(const QPixmap& picture, const QString& file)
{
    if (picture.save(file))
        return {};
    return model::Error{model::ErrorCode::storage,
                        model::coreText("Screens", "The picture {file} could not be written.")
                            .with("file", file.toStdString()),
                        {},
                        {}};
}

} // namespace

model::Result<int> renderScreens(const ScreenOptions& options,
                                 const std::function<void(const QString&)>& progress)
{
    QDir().mkpath(options.folder);
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    Language language;
    Session session;
    Theme::current().apply(ThemeMode::light, options.textPercent);
    const auto starters = shippedStarters();
    QStringList pages = options.pages;
    if (pages.isEmpty()) {
        pages.append(QStringLiteral("welcome"));
        for (const auto& page : allPages())
            pages.append(page.id);
    }
    int written = 0;
    for (const auto& sample : starters.samples) {
        if (!options.samples.isEmpty() && !options.samples.contains(sample.id))
            continue;
        MainWindow window(session, settings, language, starters, FileQuestions::dialogs());
        const auto file = scratch.filePath(sample.id + QStringLiteral(".concordat"));
        if (!window.openSample(sample.id, file))
            continue;
        if (!session.hasConsortium()) {
            if (const auto list = session.workspace().list(); list && !list->empty())
                window.openConsortium(list->front().id.value());
        }
        for (const auto& id : options.languages) {
            window.setLanguage(id);
            for (const auto theme : options.themes) {
                settings.setTextPercent(options.textPercent);
                window.setTheme(theme);
                for (const auto size : options.sizes) {
                    window.resize(size);
                    window.show();
                    for (const auto& page : pages) {
                        if (page == QLatin1String("welcome"))
                            window.showWelcome();
                        else if (!window.goTo(page))
                            continue;
                        QApplication::processEvents();
                        QApplication::processEvents();
                        const auto name = QStringLiteral("%1-%2-%3-%4-%5.png")
                                              .arg(sample.id, page, themeName(theme), id)
                                              .arg(size.width());
                        const auto path = options.folder + u'/' + name;
                        if (auto done = save(window.grab(), path); !done)
                            return std::move(done.error());
                        ++written;
                        progress(name);
                    }
                }
            }
        }
        session.closeWorkspace();
    }
    return written;
}

} // namespace concordat::ui
