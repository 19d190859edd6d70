#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <algorithm>
#include <array>

#include "core/document/draft.h"
#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/models/field_editor.h"
#include "ui/present/presentation.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_window.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/print.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_dialog.h"

namespace concordat::ui {

namespace {

/// What pages do that people look for by name; the link leads to the page, which asks on.
struct PageCommand {
    model::TextKey words;
    const char* link;
};

constexpr std::array pageCommands{
    PageCommand{model::coreTextKey("PageCommand", "Attach a Signed Copy…"), "agreements/attach"},
    PageCommand{model::coreTextKey("PageCommand", "Import a Calendar File (iCalendar)…"),
                "calendar/import"},
    PageCommand{model::coreTextKey("PageCommand", "Import Holidays…"), "calendar/holidays"},
    PageCommand{model::coreTextKey("PageCommand", "Open an Edited Copy of the Charter"),
                "charter/edited"},
};

} // namespace

void MainWindow::begin(const Starter& starter)
{
    const auto location = m_questions.workspaceToCreate(this, starter.id);
    if (location.isEmpty() || !mayLeave([this, starter, location] { beginIn(location, starter); }))
        return;
    beginIn(location, starter);
}

void MainWindow::beginIn(const QString& location, const Starter& starter)
{
    if (!beginAt(starter, location))
        return;
    m_settings.rememberFile(location);
    const auto isTemplate = [&starter](const Starter& each) { return each.id == starter.id; };
    if (std::any_of(m_starters.templates.begin(), m_starters.templates.end(), isTemplate))
        nameAfter(QFileInfo(location).completeBaseName(), starter.id);
}

void MainWindow::nameAfter(const QString& file, const QString& proposed)
{
    if (!m_session.hasConsortium())
        return;
    const auto id = m_session.state().consortium().id;
    const auto label = model::coreText("Edit", "Name the consortium after its file");
    // The name that the dialog proposed is that of the template: nobody chose it.
    const bool named = file != proposed && m_session.edit(label, [&](document::Draft& draft) {
        draft.update(id, [&](model::Consortium& row) { row.name = file.trimmed().toStdString(); });
        return model::Status{};
    });
    m_host->message(named ? tr("The consortium is called like its file; click its name above to "
                               "change that.")
                          : tr("Click the name above to give the consortium its own."),
                    false);
}

bool MainWindow::openSample(const QString& id, const QString& location)
{
    for (const auto& sample : m_starters.samples) {
        if (sample.id == id)
            return beginAt(sample, location);
    }
    m_host->message(tr("There is no sample called “%1”.").arg(id), true);
    return false;
}

void MainWindow::tellOfTrial()
{
    m_trial = m_session.workspace().location();
    if (const auto stamp = m_session.workspace().stamp())
        m_trialKept = *stamp;
    updateStatus();
    m_host->message(tr("This is a trial copy of the sample; it is gone when the program ends. "
                       "Tools, Back Up Workspace keeps what you have made of it."),
                    false);
}

bool MainWindow::mayLeave(const std::function<void()>& thenLeave)
{
    if (!m_session.leave())
        return false;
    if (!m_session.hasWorkspace() || m_session.workspace().location() != m_trial)
        return true;
    const auto stamp = m_session.workspace().stamp();
    if (!stamp || *stamp == m_trialKept)
        return true;
    m_host->offer(
        tr("You have changed this trial copy, and it is gone when the program ends."),
        {{tr("Keep a Copy…"), [this] { backUp(); }}, {tr("Leave Without It"), [this, thenLeave] {
                                                          m_trial.clear();
                                                          thenLeave();
                                                      }}});
    return false;
}

bool MainWindow::beginAt(const Starter& starter, const QString& location)
{
    const auto fail = [this](const model::Error& error) {
        m_host->message(translated(error), true);
        return false;
    };
    const auto states = starter.make();
    if (!states)
        return fail(states.error());
    if (const auto made = m_session.createWorkspace(location.toStdString()); !made)
        return fail(made.error());
    const auto label = model::coreText("Edit", "Begin with “{what}”").with("what", starter.title);
    if (const auto added = m_session.workspace().add(*states, label, m_session.userName()); !added)
        return fail(added.error());
    if (states->size() == 1)
        return openConsortium(states->front().consortium().id.value());
    return goTo(QStringLiteral("portfolio"));
}

void MainWindow::showPalette()
{
    std::vector<PaletteEntry> entries;
    for (auto* action : m_actions->all()) {
        if (action->objectName() == QLatin1String("edit.palette"))
            continue;
        entries.push_back({plainText(action), action->shortcut().toString(QKeySequence::NativeText),
                           action->isEnabled() ? QString{} : m_actions->reason(action),
                           [action] { action->trigger(); }});
    }
    for (const auto& page : allPages()) {
        if (!m_session.hasWorkspace() || (page.needsConsortium && !m_session.hasConsortium()))
            continue;
        entries.push_back({translated(page.title.text()), tr("Page"), {}, [this, link = page.id] {
                               goTo(link);
                           }});
    }
    if (m_session.hasConsortium())
        for (const auto& command : pageCommands)
            entries.push_back({translated(command.words.text()),
                               tr("Command of a page"),
                               {},
                               [this, link = QString::fromLatin1(command.link)] {
                                   // Going back leads to the page, not to its question again.
                                   if (goTo(link.section(u'/', 0, 0)))
                                       m_host->open(link);
                               }});
    if (m_session.hasWorkspace()) {
        if (const auto list = m_session.workspace().list())
            for (const auto& each : *list)
                entries.push_back({QString::fromStdString(each.name),
                                   tr("Consortium"),
                                   {},
                                   [this, id = each.id.value()] { openConsortium(id); }});
    }
    if (m_session.hasConsortium()) {
        for (const auto& member : m_session.state().rows<model::Member>())
            entries.push_back(
                {QString::fromStdString(member.name),
                 tr("Member"),
                 {},
                 [this, link = QStringLiteral("members/") +
                               QString::fromStdString(member.id.value())] { goTo(link); }});
        for (const auto& article : m_session.state().rows<model::Article>())
            entries.push_back(
                {QString::fromStdString(model::wordsOf(article.topic)),
                 tr("Article"),
                 {},
                 [this, link = QStringLiteral("charter/") + QString::fromStdString(article.topic)] {
                     goTo(link);
                 }});
    }
    auto* palette = new CommandPalette(std::move(entries), this);
    palette->show();
}

void MainWindow::nameVersion()
{
    bool yes = false;
    const auto name = QInputDialog::getText(this, tr("Name This Version"),
                                            tr("Name of the version, such as “Sent to partners”:"),
                                            QLineEdit::Normal, {}, &yes)
                          .trimmed();
    if (!yes || name.isEmpty())
        return;
    if (m_session.nameVersion(name.toStdString()))
        m_host->message(tr("This version is now called “%1”.").arg(name), false);
}

void MainWindow::chooseDay()
{
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("asOf"));
    dialog.setWindowTitle(tr("Judge as of"));
    auto* form = new QFormLayout(&dialog);
    auto* about = new QLabel(tr("Warnings, due dates and scores are judged as they stood on this "
                                "day."),
                             &dialog);
    about->setWordWrap(true);
    form->addRow(about);
    auto* edit = new DateEditor(&dialog);
    edit->setObjectName(QStringLiteral("asOf.day"));
    edit->setIsoText(QString::fromStdString(m_session.asOf().toString()));
    form->addRow(tr("&Day"), edit);
    auto* refusal = new QLabel(&dialog);
    refusal->setWordWrap(true);
    refusal->hide();
    form->addRow(refusal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                             QDialogButtonBox::RestoreDefaults,
                                         &dialog);
    form->addRow(buttons);
    std::optional<model::Date> chosen;
    connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        const auto typed = dateTyped(edit->line().text());
        chosen = typed ? *typed : std::nullopt;
        if (chosen)
            return dialog.accept();
        refusal->setText(QStringLiteral("▲ ") +
                         (typed ? tr("Give a day.") : translated(typed.error())));
        refusal->show();
    });
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, &dialog,
            [&dialog, this] {
                m_session.setAsOf({});
                dialog.reject();
            });
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.setAsOf(chosen);
}

void MainWindow::present()
{
    const auto figures =
        m_host->page() ? m_host->page()->figures() : std::vector<figures::Figure>{};
    if (figures.empty())
        return;
    if (!m_presentation) {
        m_presentation = new Presentation(this);
        connect(m_host, &PageHost::figuresChanged, m_presentation, &Presentation::follow);
    }
    // The same figure of the same page, whatever page the window shows meanwhile; where the page
    // has put another in its place, that one.
    m_presentation->present([this, page = m_host->pageId(),
                             id = figures.front().id]() -> std::optional<figures::Figure> {
        auto now = m_host->figuresOf(page);
        if (now.empty())
            return {};
        const auto same = std::find_if(now.begin(), now.end(),
                                       [&](const auto& figure) { return figure.id == id; });
        return std::move(same == now.end() ? now.front() : *same);
    });
    m_presentation->showFullScreen();
}

void MainWindow::help(const QString& chapter)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    // Pages without a chapter of their own have a section in the chapter on the window.
    const bool own = chapter.isEmpty() || HelpWindow::hasChapter(chapter);
    const auto wanted = chapter.isEmpty() ? QStringLiteral("index") : chapter;
    m_help->showChapter(own ? wanted : QStringLiteral("window"), own ? QString{} : chapter);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::printPreview()
{
    const auto* page = m_host->page();
    if (!page)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintPreviewDialog preview(&printer, this);
    preview.setObjectName(QStringLiteral("printPreview"));
    preview.setWindowTitle(tr("Print Preview"));
    preview.resize(size().boundedTo(QSize(1100, 800)));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [page](QPrinter* paper) { printPage(*page, *paper); });
    preview.exec();
}

void MainWindow::printNow()
{
    const auto* page = m_host->page();
    if (!page)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    dialog.setObjectName(QStringLiteral("print"));
    if (dialog.exec() == QDialog::Accepted)
        printPage(*page, printer);
}

void MainWindow::connectToTeam()
{
    bool yes = false;
    const auto address =
        QInputDialog::getText(this, tr("Connect to a Team"), tr("Address of the team's database:"),
                              QLineEdit::Normal, QStringLiteral("postgresql://"), &yes)
            .trimmed();
    if (yes && !address.isEmpty())
        openWorkspace(address);
}

void MainWindow::openSettings()
{
    SettingsDialog dialog(m_settings, *m_actions, m_language.id(), this);
    connect(&dialog, &SettingsDialog::languageChosen, this, &MainWindow::setLanguage);
    connect(&dialog, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
    connect(&dialog, &SettingsDialog::textPercentChosen, this, &MainWindow::setTextPercent);
    dialog.exec();
    m_session.setUserName(m_settings.userName().toStdString());
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Concordat"),
        tr("<h3>Concordat %1</h3><p>Designing and governing innovation consortia.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace concordat::ui
