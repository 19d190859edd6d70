// What the window does off the GUI thread: importing, verifying, backing up.
#include <QLocale>

#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/settings.h"

namespace concordat::ui {

namespace {

/// More problems than this are counted, not listed.
constexpr qsizetype listedProblems = 12;

store::Progress progressOf(const TaskControl& control)
{
    return {control.stop, control.progress};
}

} // namespace

/// What is imported, and where: both may no longer be open when it is done.
struct ImportTask {
    std::shared_ptr<store::Workspace> workspace;
    std::shared_ptr<const exchange::ImportPlan> plan;
    std::shared_ptr<const exchange::ImportPlan> whole; ///< what the user is told in the end
    model::Text label;
    std::string open; ///< the consortium whose merge is left to the session
};

void MainWindow::importFrom(const QStringList& sources)
{
    exchange::ImportRequest request;
    for (const auto& source : sources)
        request.sources.push_back(source.toStdString());
    if (m_session.hasConsortium())
        request.consortium = m_session.state().consortium().id.value();
    m_session.tasks().start(
        {QStringLiteral("import"), tr("Reading what is to be imported"), true}, this,
        [request, workspace = m_session.sharedWorkspace()](const TaskControl& control) {
            return draftImport(request, workspace, control.stop);
        },
        [this, workspace = m_session.sharedWorkspace()](model::Result<ImportDraft> draft) {
            // It was compared with what the other workspace holds.
            if (workspace != m_session.sharedWorkspace())
                m_host->message(tr("Another workspace was opened while the files were read; "
                                   "import them again."),
                                true);
            else if (draft)
                showImport(*std::move(draft));
            else
                m_host->message(translated(draft.error()),
                                draft.error().code != model::ErrorCode::cancelled);
        });
}

void MainWindow::showImport(ImportDraft draft)
{
    auto* dialog = new ImportDialog(m_session, std::move(draft), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        carryOut(std::make_shared<const exchange::ImportPlan>(dialog->plan()),
                 dialog->suggestedName());
    });
    dialog->open();
}

void MainWindow::carryOut(const std::shared_ptr<const exchange::ImportPlan>& plan,
                          const QString& source)
{
    // Without a workspace what is imported begins one; nothing is made before it is asked for.
    if (!m_session.hasWorkspace()) {
        const auto location = m_questions.workspaceToCreate(this, source);
        if (location.isEmpty())
            return;
        if (const auto made = m_session.createWorkspace(location.toStdString()); !made) {
            m_host->message(translated(made.error()), true);
            return;
        }
        m_settings.rememberFile(location);
    }
    ImportTask task{
        m_session.sharedWorkspace(),
        plan,
        plan,
        model::coreText("Edit", "Import from {source}").with("source", source.toStdString()),
        {}};
    if (m_session.hasConsortium())
        task.open = m_session.presentDocument().state().consortium().id.value();
    runImportTask(task);
}

void MainWindow::runImportTask(const ImportTask& task)
{
    m_session.tasks().start(
        {QStringLiteral("import.write"), tr("Importing"), true}, this,
        [task, who = m_session.userName()](const TaskControl& control) {
            return runImport(*task.workspace, *task.plan, task.label, who, task.open,
                             progressOf(control));
        },
        [this, task](const ImportOutcome& outcome) { finishImport(task, outcome); });
}

void MainWindow::finishImport(const ImportTask& task, const ImportOutcome& outcome)
{
    // Meanwhile another workspace may have been opened, or none.
    const bool isHere = m_session.sharedWorkspace() == task.workspace;
    if (outcome.failure) {
        QStringList lines{translated(*outcome.failure)};
        if (const auto before = outcome.doneBefore(); !before.empty())
            lines.append(translated(before));
        if (isHere)
            Q_EMIT m_session.workspaceListChanged();
        m_host->message(lines.join(u'\n'), outcome.failure->code != model::ErrorCode::cancelled);
        return;
    }
    const bool isOpen = isHere && m_session.hasConsortium() &&
                        m_session.presentDocument().state().consortium().id.value() == task.open;
    auto left = std::make_shared<exchange::ImportPlan>(*task.plan);
    left->fresh.clear();
    std::erase_if(left->merges,
                  [&](const auto& merge) { return merge.consortium.value() != task.open; });
    if (!isOpen && !left->merges.empty()) {
        // It was left to the session, which has gone elsewhere.
        auto rest = task;
        rest.plan = std::move(left);
        rest.open.clear();
        runImportTask(rest);
        return;
    }
    for (const auto& merge : left->merges) {
        m_session.backToPresent();
        if (!m_session.edit(merge.label, merge.write))
            return;
    }
    if (!isHere) {
        m_host->message(ImportDialog::summary(*task.whole), false);
        return;
    }
    const auto list = m_session.workspace().list();
    if (list && list->size() == 1 && !m_session.hasConsortium())
        openConsortium(list->front().id.value());
    else if (!m_session.hasConsortium() || outcome.added > 0)
        goTo(QStringLiteral("portfolio"));
    Q_EMIT m_session.workspaceListChanged();
    m_host->message(ImportDialog::summary(*task.whole), false);
}

void MainWindow::verifyWorkspace()
{
    m_session.tasks().start(
        {QStringLiteral("verify"), tr("Verifying the workspace"), true}, this,
        [workspace = m_session.sharedWorkspace()](const TaskControl& control) {
            return workspace->verify(progressOf(control));
        },
        [this](const model::Result<store::VerifyReport>& report) {
            if (!report) {
                m_host->message(translated(report.error()),
                                report.error().code != model::ErrorCode::cancelled);
                return;
            }
            const auto number = [](std::int64_t value) {
                return QLocale().toString(static_cast<qlonglong>(value));
            };
            if (report->problems.empty()) {
                m_host->message(
                    tr("All is well: %1 consortia, %2 rows and %3 journal entries agree.")
                        .arg(number(report->consortia), number(report->rows),
                             number(report->entries)),
                    false);
                return;
            }
            QStringList lines{
                tr("%n problems were found:", "", static_cast<int>(report->problems.size()))};
            for (const auto& problem : report->problems)
                lines.append(translated(problem));
            m_host->message(lines.mid(0, listedProblems).join(u'\n'), true);
        });
}

void MainWindow::backUp()
{
    const auto file = m_questions.workspaceToCreate(this, tr("backup", "file name"));
    if (file.isEmpty())
        return;
    const auto stamp = m_session.workspace().stamp();
    m_session.tasks().start(
        {QStringLiteral("backup"), tr("Backing up the workspace"), true}, this,
        [workspace = m_session.sharedWorkspace(), path = file.toStdString()](const TaskControl&) {
            return workspace->backup(path);
        },
        [this, file, stamp](const model::Status& done) {
            if (!done) {
                m_host->message(translated(done.error()), true);
                return;
            }
            if (stamp)
                m_trialKept = *stamp;
            m_host->message(tr("A copy of the workspace is now in %1.").arg(file), false);
        });
}

void MainWindow::showConflict(const model::Error& error, const std::vector<document::Entry>& mine)
{
    m_host->offer(translated(error), {{tr("Use Mine"), [this, mine] { m_session.useMine(mine); }},
                                      {tr("Keep Theirs"), [] {}}});
}

} // namespace concordat::ui
