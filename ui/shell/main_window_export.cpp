#include <QDir>
#include <QFileInfo>

#include "core/exchange/csv_folder.h"
#include "core/exchange/package.h"
#include "core/exchange/text_file.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/report_folder.h"

namespace concordat::ui {

/// A new place within a folder that the user names; empty when none is named.
QString MainWindow::placeWithin(const QString& title, const QString& what)
{
    const auto folder = m_questions.folderToWrite(this, title);
    const auto name = suggestedFile(m_session, what, nullptr, {}, QStringLiteral("d"));
    return folder.isEmpty() ? QString{} : QDir{folder}.filePath(QFileInfo{name}.completeBaseName());
}

void MainWindow::exportReport()
{
    const auto folder = placeWithin(tr("Write Report"), tr("report", "part of a file name"));
    if (folder.isEmpty())
        return;
    struct Written {
        model::Status status;
        std::vector<model::Error> omissions;
    };
    m_session.tasks().start(
        {QStringLiteral("report"), tr("Writing the report"), false}, this,
        [state = m_session.state(), day = m_session.asOf(), folder](const TaskControl& control) {
            ReportFolder report{state, day, folder};
            auto status = report.write(control.stop);
            return Written{std::move(status), report.omissions()};
        },
        [this, folder](const Written& written) {
            if (!written.status) {
                m_host->message(translated(written.status.error()),
                                written.status.error().code != model::ErrorCode::cancelled);
                return;
            }
            QStringList lines{tr("The report is in %1; begin with index.html.").arg(folder)};
            for (const auto& omission : written.omissions)
                lines.append(translated(omission));
            m_host->message(lines.join(u'\n'), !written.omissions.empty());
        });
}

void MainWindow::exportJson()
{
    const auto file =
        m_questions.fileToWrite(this, suggestedFile(m_session, tr("data", "part of a file name"),
                                                    nullptr, {}, QStringLiteral("json")));
    exportTo(file, [](const model::State& state, const std::string& place) {
        return exchange::writeFile(place, exchange::writePackage({state}));
    });
}

void MainWindow::exportTables()
{
    exportTo(placeWithin(tr("Export Tables"), tr("tables", "part of a file name")),
             [](const model::State& state, const std::string& folder) {
                 return exchange::writeCsvFolder(state, folder);
             });
}

void MainWindow::exportTo(const QString& place, const ExportWriter& write)
{
    if (place.isEmpty())
        return;
    m_session.tasks().start(
        {QStringLiteral("export.") + place, tr("Exporting the data"), false}, this,
        [state = m_session.state(), place = place.toStdString(), write](const TaskControl&) {
            return write(state, place);
        },
        [this, place](const model::Status& written) {
            if (written)
                m_host->message(tr("The data are in %1.").arg(place), false);
            else
                m_host->message(translated(written.error()), true);
        });
}

} // namespace concordat::ui
