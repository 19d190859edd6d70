#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/bridge/file_names.h"
#include "ui/bridge/text.h"
#include "ui/shell/actions.h"
#include "ui/shell/header.h"
#include "ui/shell/icons.h"
#include "ui/shell/language.h"
#include "ui/shell/number_check.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings.h"
#include "ui/shell/spin_undo.h"
#include "ui/shell/task_status.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/why_panel.h"

namespace concordat::ui {

namespace {

/// Below this width of the page, at normal text size, the rail folds.
constexpr int narrowPage = 560;
/// Below this one the why panel goes as well.
constexpr int narrowestPage = 300;

} // namespace

MainWindow::MainWindow(Session& session, Settings& settings, Language& language, Starters starters,
                       FileQuestions questions, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_settings(settings), m_language(language),
      m_starters(std::move(starters)), m_questions(std::move(questions)),
      m_actions(new ActionRegistry(settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    new FileNames(session, this);
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    m_wantsFold = m_settings.isPanelShown(QStringLiteral("railFolded"), false);
    m_wantsWhy = m_settings.isPanelShown(QStringLiteral("why"), true);
    new SpinUndo(this);
    addFileActions();
    addEditActions();
    addViewActions();
    addOtherActions();
    buildMenus();
    buildLayout();
    listen();
    restorePlace();
    retranslate();
    showWelcome();
}

MainWindow::~MainWindow()
{
    // A cell editor that is still open commits when it loses the focus: while all is still there.
    hide();
    // Pages read the session until they are gone, and the session outlives the window.
    disconnect(&m_session, nullptr, this, nullptr);
}

void MainWindow::buildLayout()
{
    // Every widget is made where it will stay: moving a styled widget styles it anew.
    auto* central = new QWidget(this);
    auto* railBox = new QWidget(central);
    m_rail = new Rail(railBox);
    m_header = new Header(*m_actions, central);
    m_host = new PageHost(m_session, central);
    m_why = new WhyPanel(central);
    m_welcome = new WelcomePage(m_settings, m_starters, m_host);

    railBox->setAttribute(Qt::WA_StyledBackground);
    setRole(railBox, "surface");
    auto* railColumn = new QVBoxLayout(railBox);
    railColumn->setContentsMargins(0, 0, 0, 0);
    railColumn->addWidget(m_rail);
    auto* edge = new QFrame(central);
    edge->setObjectName(QStringLiteral("railEdge"));
    edge->setFixedWidth(1);
    setRole(edge, "edge");

    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(railBox);
    row->addWidget(edge);
    row->addWidget(m_host, 1);
    row->addWidget(m_why);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(buildBanner(central));
    column->addLayout(row, 1);
    setCentralWidget(central);

    buildStatusBar();
}

QWidget* MainWindow::buildBanner(QWidget* parent)
{
    m_banner = new QWidget(parent);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setAttribute(Qt::WA_StyledBackground);
    setRole(m_banner, "banner");
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setTextFormat(Qt::PlainText);
    m_backToPresent = new QPushButton(m_banner);
    m_backToPresent->setObjectName(QStringLiteral("backToPresent"));
    connect(m_backToPresent, &QPushButton::clicked, &m_session, &Session::backToPresent);
    auto* row = new QHBoxLayout(m_banner);
    row->setContentsMargins(space::wide, 6, space::wide, 6);
    row->addWidget(m_bannerText, 1);
    row->addWidget(m_backToPresent);
    m_banner->hide();
    return m_banner;
}

void MainWindow::buildStatusBar()
{
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setTextFormat(Qt::PlainText); // it names what can be undone, in people's own words
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_languageButton = new QToolButton(this);
    m_languageButton->setObjectName(QStringLiteral("language"));
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setAutoRaise(true);
    auto* languages = new QMenu(m_languageButton);
    for (const auto& choice : Language::choices())
        languages->addAction(choice.name, this, [this, id = choice.id] { setLanguage(id); });
    m_languageButton->setMenu(languages);
    statusBar()->setSizeGripEnabled(false);
    m_tasks = new TaskStatus(m_session.tasks(), this);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_tasks);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_languageButton);
}

void MainWindow::listen()
{
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::goTo);
    connect(new NumberCheck(this), &NumberCheck::refused, m_host,
            [this](const QString& words) { m_host->message(words, true); });
    connect(m_host, &PageHost::navigationRequested, this, &MainWindow::goTo);
    connect(m_header, &Header::navigationRequested, this, &MainWindow::goTo);
    connect(m_host, &PageHost::whyChanged, this, &MainWindow::showWhy);
    connect(m_host, &PageHost::pageChanged, this, [this](const QString& id) {
        m_rail->setCurrentPage(id);
        showWhy();
        updateCommands();
        fitPanels();
        rememberPlace();
    });
    connect(&m_session, &Session::workspaceChanged, this, &MainWindow::afterWorkspaceChange);
    connect(&m_session, &Session::consortiumChanged, this, &MainWindow::afterConsortiumChange);
    connect(&m_session, &Session::changed, this, &MainWindow::updateState);
    connect(&m_session, &Session::asOfChanged, this, &MainWindow::updateState);
    connect(&m_session, &Session::pendingChanged, this, &MainWindow::updateStatus);
    connect(&m_session, &Session::conflicted, this, &MainWindow::showConflict);
    connect(&m_session, &Session::othersChanged, this,
            [this] { m_header->setOthers(m_session.others()); });
    connect(&m_session, &Session::waiting, this, [this](int edits) {
        // The window waits at most until the server or the network has failed for certain.
        m_saved->setText(tr("Waiting up to half a minute for %n edits to be stored…", "", edits));
        m_saved->repaint();
    });
    connect(&Theme::current(), &Theme::changed, this, &MainWindow::updateState);
    connect(&m_settings, &Settings::recentFilesChanged, this, &MainWindow::fillRecentMenu);
    connect(&m_session.tasks(), &TaskRunner::broke, this,
            [this](const QString& title, const QString& reason) {
                m_host->message(
                    title.isEmpty()
                        ? tr("A calculation in the background was broken off by a fault (%1). "
                             "What it would have shown is missing; nothing stored was changed.")
                              .arg(reason)
                        : tr("“%1” was broken off by a fault (%2). It may be done in part; look "
                             "at what it left before you repeat it.")
                              .arg(title, reason),
                    true);
            });
    connect(m_welcome, &WelcomePage::starterChosen, this, &MainWindow::begin);
    connect(m_welcome, &WelcomePage::openRequested, this,
            [this](const QString& location) { openWorkspace(location); });
    connect(m_welcome, &WelcomePage::commandRequested, this,
            [this](const QString& id) { m_actions->action(id)->trigger(); });
}

bool MainWindow::openWorkspace(const QString& location)
{
    if (!mayLeave([this, location] { openWorkspace(location); }))
        return false;
    const auto last = m_settings.lastPlace(location);
    if (const auto opened =
            m_session.openWorkspace(location.toStdString(), store::OpenMode::readWrite);
        !opened) {
        m_host->message(translated(opened.error()), true);
        return false;
    }
    m_settings.rememberFile(location);
    const auto list = m_session.workspace().list();
    if (!list) {
        m_host->message(translated(list.error()), true);
        return false;
    }
    const bool opened = showFirst(*list, last);
    if (const auto notice = translated(m_session.workspace().notice()); opened && !notice.isEmpty())
        m_host->message(notice, false);
    return opened;
}

bool MainWindow::showFirst(const std::vector<store::ConsortiumSummary>& list, const LastPlace& last)
{
    if (list.size() == 1)
        return openConsortium(list.front().id.value(), last.page);
    const auto known = std::find_if(list.begin(), list.end(), [&](const auto& summary) {
        return summary.id.value() == last.consortium.toStdString();
    });
    if (known == list.end())
        return goTo(QStringLiteral("portfolio"));
    if (const auto entered = m_session.openConsortium(known->id.value()); !entered) {
        // One that cannot be read does not keep from the others.
        const bool there = goTo(QStringLiteral("portfolio"));
        m_host->message(translated(entered.error()), true);
        return there;
    }
    return showConsortium(last.page);
}

void MainWindow::rememberPlace()
{
    if (!m_session.hasWorkspace() || !m_host->page())
        return;
    const auto id = m_session.hasConsortium() ? m_session.presentDocument().state().consortium().id
                                              : model::Id<model::Consortium>{};
    m_settings.setLastPlace(QString::fromStdString(m_session.workspace().location()),
                            {QString::fromStdString(id.value()), m_host->page()->objectName()});
}

bool MainWindow::openConsortium(const std::string& id, const QString& page)
{
    if (!m_session.leave())
        return false;
    if (const auto opened = m_session.openConsortium(id); !opened) {
        m_host->message(translated(opened.error()), true);
        return false;
    }
    return showConsortium(page);
}

bool MainWindow::showConsortium(const QString& page)
{
    const bool there = (!page.isEmpty() && goTo(page)) || goTo(QStringLiteral("overview")) ||
                       goTo(QStringLiteral("members"));
    if (there)
        m_host->page()->setFocus();
    return there;
}

bool MainWindow::goTo(const QString& link)
{
    // A link may name a consortium of the workspace: `consortium:<id>`.
    if (link.startsWith(QLatin1String("consortium:")))
        return openConsortium(link.mid(11).toStdString());
    if (link.startsWith(QLatin1String("command:"))) {
        auto* action = m_actions->action(link.mid(8));
        if (action)
            action->trigger();
        return action != nullptr;
    }
    if (!m_session.hasWorkspace() || !m_host->open(link))
        return false;
    if (!m_travelling && (m_trailAt < 0 || m_trail.at(m_trailAt) != link)) {
        m_trail = m_trail.mid(0, m_trailAt + 1);
        m_trail.append(link);
        m_trailAt = m_trail.size() - 1;
    }
    updateCommands();
    return true;
}

void MainWindow::showWhy()
{
    const auto* page = m_host->page();
    if (const auto told = page ? page->told() : std::nullopt)
        m_why->show(*told);
    else
        m_why->clear();
}

void MainWindow::go(int step)
{
    const auto at = m_trailAt + step;
    if (at < 0 || at >= m_trail.size())
        return;
    m_travelling = true;
    m_trailAt = at;
    goTo(m_trail.at(at));
    m_travelling = false;
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    // The window need not wait for its icon to be drawn.
    if (QApplication::windowIcon().isNull())
        QMetaObject::invokeMethod(
            this, [] { QApplication::setWindowIcon(programIcon()); }, Qt::QueuedConnection);
}

void MainWindow::showWelcome()
{
    m_welcome->refresh();
    m_host->showInstead(m_welcome);
}

void MainWindow::setTheme(ThemeMode mode)
{
    m_settings.setThemeMode(mode);
    Theme::current().apply(mode, m_settings.textPercent());
    fitPanels();
    updateCommands();
}

void MainWindow::setTextPercent(int percent)
{
    m_settings.setTextPercent(percent);
    Theme::current().apply(m_settings.themeMode(), m_settings.textPercent());
    fitPanels();
    updateCommands();
}

void MainWindow::setLanguage(const QString& id)
{
    m_settings.setLanguage(id);
    m_language.use(id);
    // Without a catalogue to install or remove nobody would hear of the change.
    retranslate();
    updateCommands();
}

void MainWindow::afterWorkspaceChange()
{
    m_trail.clear();
    m_trailAt = -1;
    afterConsortiumChange();
    if (!m_session.hasWorkspace())
        showWelcome();
}

void MainWindow::afterConsortiumChange()
{
    m_rail->setPages(m_session.hasWorkspace() ? allPages() : std::vector<PageInfo>{},
                     m_session.hasConsortium());
    m_rail->setCurrentPage(m_host->pageId());
    fillPagesMenu();
    updateState();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // What was refused is shown first, and closing again gives it up; what would be lost is asked.
    if (!mayLeave([this] { close(); })) {
        event->ignore();
        return;
    }
    m_session.tasks().stop();
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setPanelShown(QStringLiteral("railFolded"), m_wantsFold);
    m_settings.setPanelShown(QStringLiteral("why"), m_wantsWhy);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitPanels();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // A command that can be used has taken its keys before they come here.
    const auto* action = m_actions->conflict(QKeySequence{event->keyCombination()}, {});
    if (action && !action->isEnabled() && !m_actions->reason(action).isEmpty())
        m_host->message(m_actions->reason(action), false);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::fitPanels()
{
    if (!m_rail)
        return;
    const auto& theme = Theme::current();
    const int rail = theme.scaled(Rail::wideWidth);
    const int why = m_wantsWhy ? theme.scaled(WhyPanel::panelWidth) : 0;
    const bool fold = m_wantsFold || width() - rail - why < theme.scaled(narrowPage);
    m_rail->setFolded(fold);
    const int left = fold ? theme.scaled(Rail::foldedWidth) : rail;
    const bool welcome = !m_session.hasWorkspace();
    const bool page = m_host->page() != nullptr;
    m_rail->parentWidget()->setVisible(!welcome);
    findChild<QFrame*>(QStringLiteral("railEdge"))->setVisible(!welcome);
    const bool fits =
        width() - left - theme.scaled(WhyPanel::panelWidth) >= theme.scaled(narrowestPage);
    m_why->setVisible(!welcome && page && m_wantsWhy && fits);
    m_actions->setAvailable(QStringLiteral("view.why"), fits,
                            tr("The window is too narrow for it at this size of text."));
}

void MainWindow::restorePlace()
{
    resize(QSize(1440, 900).boundedTo(QGuiApplication::primaryScreen()->availableSize()));
    const auto saved = m_settings.windowGeometry();
    if (saved.isEmpty() || !restoreGeometry(saved))
        return;
    // The screen it was on may be gone.
    const auto* screen = QGuiApplication::screenAt(frameGeometry().center());
    const auto room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    if (!screen)
        move(room.topLeft());
    resize(size().boundedTo(room.size()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList sources;
    const auto urls = event->mimeData()->urls();
    for (const auto& url : urls) {
        if (url.isLocalFile())
            sources.append(url.toLocalFile());
    }
    if (sources.isEmpty())
        return;
    event->acceptProposedAction();
    if (sources.size() == 1 && sources.front().endsWith(QStringLiteral(".concordat")))
        openWorkspace(sources.front());
    else
        importFrom(sources);
}

} // namespace concordat::ui
