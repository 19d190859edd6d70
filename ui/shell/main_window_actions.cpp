#include <QApplication>
#include <QMenuBar>

#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/shell/actions.h"
#include "ui/shell/header.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/settings.h"
#include "ui/shell/welcome_page.h"

namespace concordat::ui {

namespace {

using model::coreTextKey;

QString id(const char* name)
{
    return QString::fromLatin1(name);
}

QList<QKeySequence> keys(QKeySequence::StandardKey key)
{
    return QKeySequence::keyBindings(key);
}

QList<QKeySequence> keys(QKeyCombination key)
{
    return {QKeySequence(key)};
}

} // namespace

void MainWindow::addFileActions()
{
    const auto quit = keys(QKeySequence::Quit);
    m_actions->add(id("file.new"), coreTextKey("Command", "&New from Template…"), id("new"),
                   keys(QKeySequence::New), [this] {
                       showWelcome();
                       m_welcome->offerTemplates();
                   });
    m_actions->add(id("file.open"), coreTextKey("Command", "&Open…"), id("open"),
                   keys(QKeySequence::Open), [this] {
                       const auto file = m_questions.workspaceToOpen(this);
                       if (!file.isEmpty())
                           openWorkspace(file);
                   });
    m_actions->add(id("file.connect"), coreTextKey("Command", "Connect to a &Team…"), id("team"),
                   {}, [this] { connectToTeam(); });
    m_actions->add(id("file.name_version"), coreTextKey("Command", "Name This &Version…"),
                   id("version"), keys(QKeySequence::Save), [this] { nameVersion(); });
    m_actions->add(id("file.import"), coreTextKey("Command", "&Import Files…"), id("import"),
                   keys(Qt::CTRL | Qt::Key_I), [this] {
                       const auto files = m_questions.sourcesToImport(this);
                       if (!files.isEmpty())
                           importFrom(files);
                   });
    m_actions->add(id("file.import_folder"), coreTextKey("Command", "Import &Folder…"),
                   id("import"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
                       const auto folder = m_questions.folderToImport(this);
                       if (!folder.isEmpty())
                           importFrom({folder});
                   });
    m_actions->add(id("file.report"), coreTextKey("Command", "&Write Report…"), id("export"), {},
                   [this] { exportReport(); });
    m_actions->add(id("file.export_json"), coreTextKey("Command", "&Export Data as JSON…"),
                   id("export"), {}, [this] { exportJson(); });
    m_actions->add(id("file.export_tables"), coreTextKey("Command", "Export Ta&bles as CSV…"),
                   id("export"), {}, [this] { exportTables(); });
    m_actions->add(id("file.print_preview"), coreTextKey("Command", "Print Pre&view…"), id("view"),
                   {}, [this] { printPreview(); });
    m_actions->add(id("file.print"), coreTextKey("Command", "&Print…"), id("export"),
                   keys(QKeySequence::Print), [this] { printNow(); });
    m_actions->add(id("file.close"), coreTextKey("Command", "&Close Workspace"), id("close"),
                   keys(Qt::CTRL | Qt::Key_W), [this] {
                       const auto leave = [this] { m_session.closeWorkspace(); };
                       if (mayLeave(leave))
                           leave();
                   });
    m_actions->add(id("file.quit"), coreTextKey("Command", "&Quit"), {},
                   quit.isEmpty() ? keys(Qt::CTRL | Qt::Key_Q) : quit, [this] { close(); });
}

void MainWindow::addEditActions()
{
    const auto onPage = [this](void (Page::*what)()) {
        return [this, what] {
            if (auto* page = m_host->page())
                (page->*what)();
        };
    };
    m_actions->add(id("edit.undo"), coreTextKey("Command", "&Undo"), id("undo"),
                   keys(QKeySequence::Undo), [this] { m_session.undo(); });
    m_actions->add(
        id("edit.redo"), coreTextKey("Command", "&Redo"), id("redo"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { m_session.redo(); });
    m_actions->add(id("edit.copy"), coreTextKey("Command", "&Copy"), id("copy"),
                   keys(QKeySequence::Copy), onPage(&Page::copy));
    m_actions->add(id("edit.paste"), coreTextKey("Command", "&Paste"), id("paste"),
                   keys(QKeySequence::Paste), onPage(&Page::paste));
    m_actions->add(id("edit.remove"), coreTextKey("Command", "R&emove"), id("remove"),
                   keys(QKeySequence::Delete), onPage(&Page::removeSelected));
    m_actions->add(id("edit.rename"), coreTextKey("Command", "Rena&me Consortium…"),
                   id("programme"), {}, [this] { goTo(Header::linkOfName()); });
    m_actions->add(id("edit.find"), coreTextKey("Command", "&Find"), id("find"),
                   keys(QKeySequence::Find), onPage(&Page::find));
    m_actions->add(id("edit.palette"), coreTextKey("Command", "&Search Everything…"), id("palette"),
                   keys(Qt::CTRL | Qt::Key_K), [this] { showPalette(); });
}

void MainWindow::addViewActions()
{
    m_actions->add(id("view.back"), coreTextKey("Command", "&Back"), id("back"),
                   keys(Qt::ALT | Qt::Key_Left), [this] { go(-1); });
    m_actions->add(id("view.forward"), coreTextKey("Command", "&Forward"), id("forward"),
                   keys(Qt::ALT | Qt::Key_Right), [this] { go(1); });
    auto* rail = m_actions->add(id("view.rail"), coreTextKey("Command", "Fold the &Rail"),
                                id("rail"), keys(Qt::Key_F9), [this] {
                                    m_wantsFold = !m_wantsFold;
                                    fitPanels();
                                });
    rail->setCheckable(true);
    rail->setChecked(m_wantsFold);
    auto* why = m_actions->add(id("view.why"), coreTextKey("Command", "&Why Panel"), id("why"),
                               keys(Qt::Key_F8), [this] {
                                   m_wantsWhy = !m_wantsWhy;
                                   fitPanels();
                               });
    why->setCheckable(true);
    why->setChecked(m_wantsWhy);
    m_actions->add(id("view.larger"), coreTextKey("Command", "&Larger Text"), id("zoom-in"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                   [this] { setTextPercent(m_settings.textPercent() + 25); });
    m_actions->add(id("view.smaller"), coreTextKey("Command", "&Smaller Text"), id("zoom-out"),
                   keys(Qt::CTRL | Qt::Key_Minus),
                   [this] { setTextPercent(m_settings.textPercent() - 25); });
    m_actions->add(id("view.full_screen"), coreTextKey("Command", "F&ull Screen"), {},
                   keys(Qt::Key_F11),
                   [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_actions->add(id("view.present"), coreTextKey("Command", "&Present"), id("present"),
                   keys(Qt::Key_F5), [this] { present(); });
}

void MainWindow::addOtherActions()
{
    m_actions->add(id("analyse.as_of"), coreTextKey("Command", "&Judge as of…"), id("history"), {},
                   [this] { chooseDay(); });
    m_actions->add(id("tools.verify"), coreTextKey("Command", "&Verify Workspace"), id("restore"),
                   {}, [this] { verifyWorkspace(); });
    m_actions->add(id("tools.backup"), coreTextKey("Command", "&Back Up Workspace…"), id("export"),
                   {}, [this] { backUp(); });
    m_actions->add(id("settings.open"), coreTextKey("Command", "&Settings…"), id("settings"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { openSettings(); });
    const auto theme = [this](const char* name, model::TextKey text, ThemeMode mode) {
        m_actions->add(id(name), text, id("theme"), {}, [this, mode] { setTheme(mode); });
    };
    theme("settings.theme_system", coreTextKey("Command", "Theme of the &Desktop"),
          ThemeMode::system);
    theme("settings.theme_light", coreTextKey("Command", "&Light Theme"), ThemeMode::light);
    theme("settings.theme_dark", coreTextKey("Command", "&Dark Theme"), ThemeMode::dark);
    theme("settings.theme_contrast", coreTextKey("Command", "&High Contrast"),
          ThemeMode::highContrast);
    m_actions->add(id("settings.english"), coreTextKey("Command", "English"), id("language"), {},
                   [this] { setLanguage(id("en")); });
    m_actions->add(id("settings.chinese"), coreTextKey("Command", "Simplified Chinese"),
                   id("language"), {}, [this] { setLanguage(id("zh_CN")); });
    m_actions->add(id("help.page"), coreTextKey("Command", "&Help on This Page"), id("help"),
                   keys(QKeySequence::HelpContents), [this] { help(m_host->pageId()); });
    m_actions->add(id("help.contents"), coreTextKey("Command", "Manual: &Contents"), id("help"), {},
                   [this] { help(QStringLiteral("index")); });
    m_actions->add(id("help.start"), coreTextKey("Command", "Manual: Getting &Started"), id("help"),
                   {}, [this] { help(QStringLiteral("getting-started")); });
    m_actions->add(id("help.keys"), coreTextKey("Command", "Manual: Window and &Keys"), id("help"),
                   {}, [this] { help(QStringLiteral("window")); });
    m_actions->add(id("help.about"), coreTextKey("Command", "&About Concordat"), id("help"), {},
                   [this] { about(); });
}

void MainWindow::buildMenus()
{
    const auto menu = [this](model::TextKey title, std::initializer_list<const char*> names) {
        auto* made = menuBar()->addMenu(QString{});
        made->setToolTipsVisible(true); // why an entry cannot be chosen
        m_menus.emplace_back(made, title);
        for (const auto* name : names) {
            if (auto* action = m_actions->action(id(name)))
                made->addAction(action);
            else
                made->addSeparator();
        }
        return made;
    };
    auto* file = menu(coreTextKey("Menu", "&File"), {"file.new", "file.open", "file.connect"});
    m_recentMenu = file->addMenu(QString{});
    m_menus.emplace_back(m_recentMenu, coreTextKey("Menu", "Open &Recent"));
    for (const auto* name : {"", "file.name_version", "file.import", "file.import_folder", "",
                             "file.report", "file.export_json", "file.export_tables", "",
                             "file.print_preview", "file.print", "", "file.close", "file.quit"}) {
        if (auto* action = m_actions->action(id(name)))
            file->addAction(action);
        else
            file->addSeparator();
    }
    menu(coreTextKey("Menu", "&Edit"),
         {"edit.undo", "edit.redo", "", "edit.copy", "edit.paste", "edit.remove", "", "edit.rename",
          "", "edit.find", "edit.palette"});
    auto* view = menu(coreTextKey("Menu", "&View"), {"view.back", "view.forward"});
    m_pagesMenu = view->addMenu(QString{});
    m_menus.emplace_back(m_pagesMenu, coreTextKey("Menu", "&Go to"));
    for (const auto* name : {"", "view.rail", "view.why", "", "view.larger", "view.smaller", "",
                             "view.full_screen", "view.present"}) {
        if (auto* action = m_actions->action(id(name)))
            view->addAction(action);
        else
            view->addSeparator();
    }
    menu(coreTextKey("Menu", "&Analyse"), {"analyse.as_of"});
    menu(coreTextKey("Menu", "&Tools"), {"tools.verify", "tools.backup"});
    menu(coreTextKey("Menu", "&Settings"),
         {"settings.open", "", "settings.theme_system", "settings.theme_light",
          "settings.theme_dark", "settings.theme_contrast", "", "settings.english",
          "settings.chinese"});
    menu(coreTextKey("Menu", "&Help"),
         {"help.page", "help.contents", "help.start", "help.keys", "", "help.about"});
    // Shortcuts work wherever the focus is in this window.
    addActions(QList<QAction*>(m_actions->all().begin(), m_actions->all().end()));
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const auto& file : m_settings.recentFiles())
        m_recentMenu->addAction(file.location, this,
                                [this, location = file.location] { openWorkspace(location); });
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::fillPagesMenu()
{
    m_pagesMenu->clear();
    for (const auto& page : allPages()) {
        if (!m_session.hasWorkspace() || (page.needsConsortium && !m_session.hasConsortium()))
            continue;
        auto* action = m_pagesMenu->addAction(translated(page.title.text()), this,
                                              [this, link = page.id] { goTo(link); });
        action->setShortcut(page.shortcut);
    }
    m_pagesMenu->setEnabled(!m_pagesMenu->isEmpty());
}

} // namespace concordat::ui
