#include "ui/shell/welcome_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include "core/store/workspace.h"
#include "ui/bridge/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/settings.h"
#include "ui/shell/starter_card.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QLabel* welcomeLabel(const QString& words, const char* role, QWidget* parent)
{
    auto* made = new QLabel(words, parent);
    made->setTextFormat(Qt::PlainText);
    setRole(made, role);
    return made;
}

} // namespace

WelcomePage::WelcomePage(Settings& settings, const Starters& starters, QWidget* parent)
    : QScrollArea(parent), m_settings(settings), m_starters(starters)
{
    setObjectName(QStringLiteral("welcome"));
    setWidgetResizable(true);
    connect(&settings, &Settings::recentFilesChanged, this, &WelcomePage::refresh,
            Qt::QueuedConnection);
}

void WelcomePage::refresh()
{
    m_stale = true;
    if (isVisible() && m_painted)
        build();
}

void WelcomePage::showEvent(QShowEvent* event)
{
    // Only now is the page as wide as it will be: wrapped words are measured once.
    if (m_stale && m_painted)
        build();
    QScrollArea::showEvent(event);
}

bool WelcomePage::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &WelcomePage::refresh, Qt::QueuedConnection);
    }
    return QScrollArea::viewportEvent(event);
}

void WelcomePage::build()
{
    m_stale = false;
    // Every widget is made where it will stay: moving a styled widget styles it anew.
    auto* content = new QWidget(viewport());
    auto* centred = new QHBoxLayout(content);
    centred->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    auto* body = new QWidget(content);
    body->setMaximumWidth(Theme::current().scaled(1120));
    centred->addStretch(1);
    centred->addWidget(body, 100);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(welcomeLabel(tr("Concordat"), "figure", body));
    auto* about =
        welcomeLabel(tr("Design an innovation consortium, write its charter, and live with "
                        "it. Every change is kept at once; nothing needs saving."),
                     "muted", body);
    about->setWordWrap(true);
    column->addWidget(about);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(command(tr("Open…"), QStringLiteral("open"), QStringLiteral("file.open"), body));
    row->addWidget(command(tr("Import Files…"), QStringLiteral("import"),
                           QStringLiteral("file.import"), body));
    row->addWidget(command(tr("Import Folder…"), QStringLiteral("import"),
                           QStringLiteral("file.import_folder"), body));
    row->addWidget(command(tr("Connect to a Team…"), QStringLiteral("team"),
                           QStringLiteral("file.connect"), body));
    row->addStretch(1);
    column->addLayout(row);

    if (!m_settings.recentFiles().empty())
        column->addWidget(recent(body));
    column->addWidget(starters(tr("New from template"), m_starters.templates, body));
    if (!m_starters.samples.empty())
        column->addWidget(starters(tr("Samples"), m_starters.samples, body));
    column->addStretch(1);
    content->resize(viewport()->size()); // or the area would first ask how large it wants to be
    setWidget(content);
}

void WelcomePage::offerTemplates()
{
    if (m_stale)
        build();
    if (m_starters.templates.empty())
        return;
    auto* first =
        findChild<StarterCard*>(QStringLiteral("starter.") + m_starters.templates.front().id);
    auto* last =
        findChild<StarterCard*>(QStringLiteral("starter.") + m_starters.templates.back().id);
    ensureWidgetVisible(last);
    ensureWidgetVisible(first);
    first->setFocus(Qt::ShortcutFocusReason);
}

QPushButton* WelcomePage::command(const QString& text, const QString& iconName,
                                  const QString& action, QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(QStringLiteral("welcome.") + action);
    connect(button, &QPushButton::clicked, this,
            [this, action] { Q_EMIT commandRequested(action); });
    return button;
}

QWidget* WelcomePage::starters(const QString& title, const std::vector<Starter>& list,
                               QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(welcomeLabel(title, "strong", box));
    auto* grid = new QGridLayout;
    grid->setSpacing(space::medium);
    constexpr int perRow = 3;
    int at = 0;
    for (const auto& starter : list) {
        auto* button =
            new StarterCard(translated(starter.title), translated(starter.description), box);
        button->setObjectName(QStringLiteral("starter.") + starter.id);
        connect(button, &QPushButton::clicked, this,
                [this, &starter] { Q_EMIT starterChosen(starter); });
        grid->addWidget(button, at / perRow, at % perRow);
        ++at;
    }
    for (int i = 0; i < perRow; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    return box;
}

QWidget* WelcomePage::recent(QWidget* parent)
{
    auto* card = new QFrame(parent);
    setRole(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(0);
    column->addWidget(welcomeLabel(tr("Recent"), "strong", card));
    for (const auto& file : m_settings.recentFiles())
        column->addWidget(recentRow(file, card));
    return card;
}

QWidget* WelcomePage::recentRow(const RecentFile& file, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    const bool server = store::Workspace::isServerAddress(file.location.toStdString());
    const bool there = server || QFileInfo::exists(file.location);
    const QFileInfo info(file.location);
    auto* open = new QPushButton(server ? file.location : info.completeBaseName(), row);
    setRole(open, "link");
    open->setIcon(icon(server ? QStringLiteral("team") : QStringLiteral("file")));
    open->setEnabled(there);
    open->setToolTip(there ? file.location : tr("This file is not there any more."));
    open->setObjectName(QStringLiteral("recent.open"));
    connect(open, &QPushButton::clicked, this,
            [this, location = file.location] { Q_EMIT openRequested(location); });
    layout->addWidget(open);
    auto* where = welcomeLabel(there ? (server ? QString{} : info.absolutePath())
                                     : tr("missing · %1").arg(file.location),
                               there ? "caption" : "default", row);
    where->setMinimumWidth(40);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    where->setToolTip(file.location);
    layout->addWidget(where, 1);
    layout->addWidget(
        welcomeLabel(QLocale().toString(file.openedAt.toLocalTime().date(), QLocale::ShortFormat),
                     "caption", row));
    auto* pin = new QToolButton(row);
    pin->setIcon(icon(file.pinned ? QStringLiteral("pinned") : QStringLiteral("pin")));
    pin->setToolTip(file.pinned ? tr("Unpin") : tr("Pin"));
    pin->setAccessibleName(pin->toolTip());
    pin->setObjectName(QStringLiteral("recent.pin"));
    connect(pin, &QToolButton::clicked, this,
            [this, file] { m_settings.setPinned(file.location, !file.pinned); });
    layout->addWidget(pin);
    auto* forget = new QToolButton(row);
    forget->setIcon(icon(QStringLiteral("close")));
    forget->setToolTip(tr("Take off this list"));
    forget->setAccessibleName(forget->toolTip());
    forget->setObjectName(QStringLiteral("recent.forget"));
    connect(forget, &QToolButton::clicked, this,
            [this, location = file.location] { m_settings.forgetFile(location); });
    layout->addWidget(forget);
    return row;
}

} // namespace concordat::ui
