#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/bridge/member_words.h"
#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/shell/actions.h"
#include "ui/shell/header.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/print.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings.h"
#include "ui/shell/task_status.h"
#include "ui/shell/warning_links.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/why_panel.h"

namespace concordat::ui {

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (const auto& [menu, title] : m_menus)
        menu->setTitle(translated(title.text()));
    m_rail->setAccessibleName(tr("Pages"));
    m_rail->setPages(m_session.hasWorkspace() ? allPages() : std::vector<PageInfo>{},
                     m_session.hasConsortium());
    m_rail->setCurrentPage(m_host->pageId());
    m_header->retranslate();
    m_why->retranslate();
    m_tasks->retranslate();
    m_header->setOthers(m_session.others());
    m_host->retranslate();
    // Before it was first shown there is nothing to translate.
    if (m_welcome->widget())
        m_welcome->refresh();
    for (const auto& choice : Language::choices()) {
        if (choice.id == m_language.id())
            m_languageButton->setText(choice.name);
    }
    m_languageButton->setToolTip(tr("Language of the window"));
    m_languageButton->setAccessibleName(m_languageButton->toolTip());
    fillRecentMenu();
    fillPagesMenu();
    updateState();
}

void MainWindow::updateState()
{
    const auto name =
        m_session.hasConsortium()  ? QString::fromStdString(m_session.state().consortium().name)
        : m_session.hasWorkspace() ? QString::fromStdString(m_session.workspace().location())
                                   : QString{};
    setWindowTitle(name.isEmpty() ? tr("Concordat") : tr("%1 – Concordat").arg(name));
    m_header->show(m_session.hasConsortium() ? &m_session.state() : nullptr,
                   m_session.hasWorkspace() ? tr("Portfolio") : QString{});
    m_banner->setVisible(!m_session.earlierName().isEmpty());
    m_bannerText->setText(
        tr("You are looking at “%1”. It cannot be changed.").arg(m_session.earlierName()));
    m_backToPresent->setText(tr("Back to the Present"));
    updateRail();
    updateStatus();
    updateCommands();
    showWhy();
    fitPanels();
}

void MainWindow::updateRail()
{
    if (!m_session.hasConsortium()) {
        m_header->setWarnings(0, 0);
        return;
    }
    const auto& judgement = m_session.judgement();
    for (const auto& page : allPages()) {
        if (!page.railState)
            continue;
        const auto state = page.railState(m_session.state(), m_session.asOf());
        m_rail->setState(page.id, markedByWarnings(state, judgement, page.id));
    }
    m_header->setWarnings(static_cast<int>(judgement.standing(warnings::Severity::high)),
                          static_cast<int>(judgement.standing(warnings::Severity::medium)));
}

void MainWindow::updateStatus()
{
    if (!m_session.hasWorkspace()) {
        m_saved->clear();
        m_counts->clear();
        return;
    }
    const bool readOnly = m_session.workspace().isReadOnly() ||
                          (m_session.hasConsortium() && m_session.document().isReadOnly());
    const bool trial = m_session.workspace().location() == m_trial;
    auto words = readOnly ? tr("Read-only")
                 : trial  ? tr("Trial copy: gone when the program ends")
                          : tr("✓ All changes saved");
    const auto pending = m_session.pendingCount();
    if (pending > 0)
        words = tr("Saving… %n edits pending", "", static_cast<int>(pending));
    m_counts->clear();
    if (m_session.hasConsortium()) {
        if (const auto label = m_session.document().undoLabel(); !label.empty())
            words = tr("%1 · Undo: %2").arg(words, translated(label));
        const auto& state = m_session.state();
        const auto count = [](std::size_t number) { return static_cast<int>(number); };
        m_counts->setText(
            tr("%1 · %2 · %3")
                .arg(memberWords(state, m_session.asOf()),
                     tr("%n resource types", "", count(state.rows<model::ResourceType>().size())),
                     tr("%n bodies", "", count(state.rows<model::Body>().size()))));
        if (state.consortium().judgedOn)
            m_counts->setText(
                tr("%1 · judged as of %2").arg(m_counts->text(), formatted(m_session.asOf())));
    }
    m_saved->setText(words);
}

void MainWindow::updateCommands()
{
    const auto noWorkspace = tr("Open a workspace first.");
    const auto noConsortium = tr("Open a consortium first.");
    const bool open = m_session.hasConsortium();
    const bool readOnly = open && m_session.document().isReadOnly();
    const auto allow = [this](const char* id, bool available, const QString& why) {
        m_actions->setAvailable(QString::fromLatin1(id), available, why);
    };
    allow("edit.undo", open && m_session.document().canUndo(),
          open ? tr("There is nothing to undo.") : noConsortium);
    allow("edit.redo", open && m_session.document().canRedo(),
          open ? tr("There is nothing to redo.") : noConsortium);
    const auto* page = m_host->page();
    for (const char* id : {"edit.copy", "edit.find"})
        allow(id, page != nullptr, noWorkspace);
    for (const char* id : {"edit.paste", "edit.remove"})
        allow(id, page && !readOnly, readOnly ? tr("This is read-only.") : noWorkspace);
    allow("file.name_version", open && !readOnly,
          readOnly ? tr("This is read-only.") : noConsortium);
    for (const char* id : {"file.close", "tools.verify", "tools.backup"})
        allow(id, m_session.hasWorkspace(), noWorkspace);
    for (const char* id :
         {"analyse.as_of", "file.report", "file.export_json", "file.export_tables"})
        allow(id, open, noConsortium);
    allow("edit.rename", open, noConsortium);
    allow("view.back", m_trailAt > 0, tr("This is the first page of this visit."));
    allow("view.forward", m_trailAt + 1 < m_trail.size(), tr("This is the latest page."));
    allow("view.larger", m_settings.textPercent() < 200, tr("The text is as large as it gets."));
    allow("view.smaller", m_settings.textPercent() > 100, tr("The text is as small as it gets."));
    for (const char* id : {"file.print", "file.print_preview"})
        allow(id, page && isPrintable(*page),
              page ? tr("This page has nothing to print.") : noConsortium);
    const auto mark = [this](const char* id, bool chosen) {
        auto* action = m_actions->action(QString::fromLatin1(id));
        action->setCheckable(true);
        action->setChecked(chosen);
        action->setIconVisibleInMenu(false); // an icon would stand in the place of the mark
    };
    const auto mode = m_settings.themeMode();
    mark("settings.theme_system", mode == ThemeMode::system);
    mark("settings.theme_light", mode == ThemeMode::light);
    mark("settings.theme_dark", mode == ThemeMode::dark);
    mark("settings.theme_contrast", mode == ThemeMode::highContrast);
    mark("settings.english", m_language.id() == QLatin1String("en"));
    mark("settings.chinese", m_language.id() == QLatin1String("zh_CN"));
    allow("view.present", page && page->hasFigures(),
          page ? tr("This page has no figure to present.") : noConsortium);
}

} // namespace concordat::ui
