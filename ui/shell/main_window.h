#pragma once

#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <map>

#include "core/measures/explanation.h"
#include "ui/bridge/import_run.h"
#include "ui/shell/start.h"
#include "ui/shell/theme.h"

class QLabel;
class QPushButton;

namespace concordat::ui {

class ActionRegistry;
class CommandPalette;
class Header;
class HelpWindow;
struct ImportTask;
class Language;
struct LastPlace;
class PageHost;
class Presentation;
class Rail;
class Session;
class Settings;
class TaskStatus;
class WelcomePage;
class WhyPanel;

/// The window: menus, rail, header, page, why panel and status bar, and the commands that concern
/// the whole program. What a page does is the page's own affair.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Settings& settings, Language& language, Starters starters,
               FileQuestions questions, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a file or a server address; the welcome page stays and says why when that fails.
    bool openWorkspace(const QString& location);
    /// On its overview, or on another page that it has.
    bool openConsortium(const std::string& id, const QString& page = {});
    /// Goes to `page` or `page/target`.
    bool goTo(const QString& link);
    void showWelcome();
    void setTheme(ThemeMode mode);
    void setTextPercent(int percent);
    void setLanguage(const QString& id);

    ActionRegistry& actions() const { return *m_actions; }
    PageHost& pages() const { return *m_host; }
    /// Makes a workspace at `location` from a shipped sample and opens it.
    bool openSample(const QString& id, const QString& location);
    /// Says that the sample that is open will not be kept.
    void tellOfTrial();
    /// Whether the workspace may be left: nothing waits to be stored, and no changes of a trial
    /// copy are lost. Else says so, and `thenLeave` follows when the user gives them up.
    bool mayLeave(const std::function<void()>& thenLeave);
    /// The only consortium, the one that was left, or the list of all.
    bool showFirst(const std::vector<store::ConsortiumSummary>& list, const LastPlace& last);
    bool showConsortium(const QString& page);
    void beginIn(const QString& location, const Starter& starter);
    /// Where the workspace will be opened the next time.
    void rememberPlace();
    /// Asks for a place and begins a workspace there with what the starter makes.
    void begin(const Starter& starter);
    /// Shows what importing these files and folders would do, and does it when told.
    void importFrom(const QStringList& sources);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /// Keys of a command that cannot be used now say why.
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showImport(ImportDraft draft);
    void carryOut(const std::shared_ptr<const exchange::ImportPlan>& plan, const QString& source);
    void runImportTask(const ImportTask& task);
    void finishImport(const ImportTask& task, const ImportOutcome& outcome);
    void showConflict(const model::Error& error, const std::vector<document::Entry>& mine);
    /// Names the consortium that was begun in `file`, unless that is what was `proposed` for it.
    void nameAfter(const QString& file, const QString& proposed);
    bool beginAt(const Starter& starter, const QString& location);
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addOtherActions();
    void buildMenus();
    void fillRecentMenu();
    void fillPagesMenu();
    void buildLayout();
    QWidget* buildBanner(QWidget* parent);
    void buildStatusBar();
    void listen();
    void retranslate();

    void showPalette();
    void nameVersion();
    void chooseDay();
    void verifyWorkspace();
    void backUp();
    QString placeWithin(const QString& title, const QString& what);
    void exportReport();
    void exportJson();
    void exportTables();
    using ExportWriter = std::function<model::Status(const model::State&, const std::string&)>;
    /// Writes the consortium beside the window's work; nothing where `place` is empty.
    void exportTo(const QString& place, const ExportWriter& write);
    void present();
    void printPreview();
    void printNow();
    void help(const QString& chapter);
    void about();
    void openSettings();
    void connectToTeam();
    void go(int step);

    void afterWorkspaceChange();
    void afterConsortiumChange();
    void updateState();
    void showWhy();
    void updateRail();
    void updateStatus();
    void updateCommands();
    void fitPanels();
    void restorePlace();

    Session& m_session;
    Settings& m_settings;
    Language& m_language;
    Starters m_starters;
    FileQuestions m_questions;
    ActionRegistry* m_actions;
    Rail* m_rail = nullptr;
    Header* m_header = nullptr;
    PageHost* m_host = nullptr;
    WhyPanel* m_why = nullptr;
    WelcomePage* m_welcome = nullptr;
    HelpWindow* m_help = nullptr;          ///< made when first asked for
    QPointer<Presentation> m_presentation; ///< while a figure is on the full screen
    QMenu* m_recentMenu = nullptr;
    QMenu* m_pagesMenu = nullptr;
    std::vector<std::pair<QMenu*, model::TextKey>> m_menus;
    QWidget* m_banner = nullptr; ///< says that an earlier state is shown
    QLabel* m_bannerText = nullptr;
    QPushButton* m_backToPresent = nullptr;
    QLabel* m_saved = nullptr;
    TaskStatus* m_tasks = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_languageButton = nullptr;
    std::string m_trial;          ///< where a workspace lies that will not be kept; empty: nowhere
    std::int64_t m_trialKept = 0; ///< stamp of what is kept of it elsewhere, or was there before
    QStringList m_trail;          ///< pages visited, for back and forward
    qsizetype m_trailAt = -1;
    bool m_travelling = false;
    bool m_wantsFold = false; ///< what the user asked for; narrow windows fold anyway
    bool m_wantsWhy = true;
};

} // namespace concordat::ui
