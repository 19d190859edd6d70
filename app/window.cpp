#include "app/window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <algorithm>

#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

namespace concordat::app {

namespace {

/// The id of the consortium called `wanted`; `wanted` itself when nobody is called that.
std::string idOfConsortium(store::Workspace& workspace, const std::string& wanted)
{
    const auto list = workspace.list();
    if (!list)
        return wanted;
    const auto found =
        std::find_if(list->begin(), list->end(), [&](const store::ConsortiumSummary& each) {
            return each.name == wanted || each.shortName == wanted;
        });
    return found == list->end() ? wanted : found->id.value();
}

} // namespace

int runWindow(const WindowOptions& options)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Concordat"));
    QApplication::setDesktopFileName(QStringLiteral("concordat"));

    ui::Settings settings(QString::fromStdString(options.settingsFile));
    ui::Language language;
    language.use(options.language.empty() ? settings.language()
                                          : QString::fromStdString(options.language));
    ui::Theme::current().apply(settings.themeMode(), settings.textPercent());
    ui::Session session;
    session.setUserName(settings.userName().toStdString());
    const QTemporaryDir scratch;
    ui::MainWindow window(session, settings, language, ui::shippedStarters(),
                          ui::FileQuestions::dialogs());
    const bool trial = !options.sample.empty() &&
                       window.openSample(QString::fromStdString(options.sample),
                                         scratch.filePath(QStringLiteral("sample.concordat")));
    if (options.sample.empty() && !options.workspace.empty())
        window.openWorkspace(QString::fromStdString(options.workspace));
    if (session.hasWorkspace() && !options.consortium.empty())
        window.openConsortium(idOfConsortium(session.workspace(), options.consortium));
    if (!options.page.empty())
        window.goTo(QString::fromStdString(options.page));
    if (trial)
        window.tellOfTrial();
    window.show();
    return QApplication::exec();
}

} // namespace concordat::app
