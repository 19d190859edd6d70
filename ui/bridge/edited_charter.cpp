#include "ui/bridge/edited_charter.h"

#include <QFileInfo>
#include <QProcess>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <array>
#include <utility>

namespace concordat::ui {

using model::coreText;
using model::Error;
using model::ErrorCode;

namespace {

constexpr std::array<std::pair<const char*, const char*>, 4> readers{
    {{"docx", "docx"}, {"odt", "odt"}, {"md", "markdown-smart"}, {"html", "html"}}};
/// A converter that takes longer has met something else than a charter.
constexpr int patienceMilliseconds = 60'000;

} // namespace

model::Result<std::vector<charter::EditedBlock>> readEditedCharter(const QString& file,
                                                                   const QString& pandoc)
{
    const auto unusable = [&](model::Text text) {
        return Error{ErrorCode::input, std::move(text), file.toStdString(), {}};
    };
    const auto ending = QFileInfo{file}.suffix().toLower();
    QString format;
    for (const auto& [suffix, name] : readers)
        if (ending == QLatin1String(suffix))
            format = QString::fromLatin1(name);
    if (format.isEmpty())
        return unusable(coreText("CharterExport", "An edited charter is read from DOCX, ODT, "
                                                  "Markdown or HTML."));
    if (!QFileInfo::exists(file))
        return unusable(coreText("CharterExport", "There is no such file."));
    QProcess process;
    process.start(pandoc, {QStringLiteral("--from=") + format, QStringLiteral("--to=html"),
                           QStringLiteral("--wrap=none"), file});
    if (!process.waitForStarted())
        return Error{ErrorCode::storage,
                     coreText("CharterExport", "The program pandoc, which reads this format, was "
                                               "not found; install the package pandoc."),
                     pandoc.toStdString(),
                     {}};
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMilliseconds) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return unusable(coreText("CharterExport", "pandoc could not read the file: {reason}")
                            .with("reason", QString::fromLocal8Bit(process.readAllStandardError())
                                                .trimmed()
                                                .toStdString()));
    }
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(QString::fromUtf8(process.readAllStandardOutput()));
    std::vector<charter::EditedBlock> blocks;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        blocks.push_back({block.text().toStdString(), block.blockFormat().headingLevel() > 0,
                          block.textList() != nullptr});
    return blocks;
}

} // namespace concordat::ui
