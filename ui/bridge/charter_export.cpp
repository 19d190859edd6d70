#include "ui/bridge/charter_export.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <array>
#include <utility>

#include "core/charter/writers.h"
#include "ui/bridge/charter_pdf.h"

namespace concordat::ui {

using charter::CharterDocument;
using charter::Language;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

namespace {

constexpr std::array<std::pair<std::string_view, CharterFormat>, 5> formatNames{
    {{"pdf", CharterFormat::pdf},
     {"odt", CharterFormat::odt},
     {"docx", CharterFormat::docx},
     {"html", CharterFormat::html},
     {"md", CharterFormat::markdown}}};

Error storageError(model::Text text, const QString& where)
{
    return {ErrorCode::storage, std::move(text), where.toStdString(), {}};
}

/// How often a running converter is asked whether it should go on.
constexpr int stopLookMilliseconds = 100;

Error cancelled()
{
    return {ErrorCode::cancelled,
            coreText("CharterExport", "The export was stopped; no file was written."),
            {},
            {}};
}

Status writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile target{file};
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return storageError(coreText("CharterExport",
                                 "The file could not be written: {reason}. Choose another place "
                                 "or make room.")
                            .with("reason", target.errorString().toStdString()),
                        file);
}

Result<charter::Library> readBuiltIn()
{
    std::vector<charter::LibraryFile> files;
    for (const auto& name : charter::shippedLibraryFiles()) {
        QFile file{QStringLiteral(":/concordat/clauses/") + QString::fromStdString(name)};
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::damaged,
                         coreText("CharterExport", "A part of the clause library is missing from "
                                                   "the program; install it again."),
                         name,
                         {}};
        files.push_back({name, file.readAll().toStdString()});
    }
    return charter::loadLibrary(files);
}

QStringList pandocArguments(const CharterDocument& document, CharterFormat format,
                            const QString& input, const QString& output)
{
    const bool chinese = document.language == Language::chinese;
    return {
        QStringLiteral("--from=html"),
        QStringLiteral("--to=") + charterFormatName(format),
        QStringLiteral("--standalone"),
        QStringLiteral("--toc"),
        QStringLiteral("--toc-depth=1"),
        QStringLiteral("--metadata=toc-title:") + QString::fromStdString(document.contentsHeading),
        chinese ? QStringLiteral("--metadata=lang:zh-CN") : QStringLiteral("--metadata=lang:en-GB"),
        QStringLiteral("--output=") + output,
        input};
}

Result<QByteArray> convert(const QString& pandoc, const CharterDocument& document,
                           CharterFormat format, const std::stop_token& stop)
{
    const QTemporaryDir folder;
    const auto input = folder.filePath(QStringLiteral("charter.html"));
    const auto output = folder.filePath(QStringLiteral("charter.") + charterFormatName(format));
    QFile source{input};
    const auto html =
        QByteArray::fromStdString(charter::toHtml(document, charter::HtmlUse::converter));
    if (!folder.isValid() || !source.open(QIODevice::WriteOnly) ||
        source.write(html) != html.size() || !source.flush())
        return storageError(coreText("CharterExport", "The folder for temporary files cannot be "
                                                      "written; make room there."),
                            QDir::tempPath());
    source.close();
    QProcess process;
    process.start(pandoc, pandocArguments(document, format, input, output));
    if (!process.waitForStarted())
        return storageError(coreText("CharterExport", "The program pandoc, which writes this "
                                                      "format, was not found; install the package "
                                                      "pandoc."),
                            pandoc);
    process.closeWriteChannel();
    while (!process.waitForFinished(stopLookMilliseconds) &&
           process.state() != QProcess::NotRunning) {
        if (!stop.stop_requested())
            continue;
        process.kill();
        process.waitForFinished();
        return cancelled();
    }
    QFile result{output};
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 &&
        result.open(QIODevice::ReadOnly))
        return result.readAll();
    return storageError(
        coreText("CharterExport", "pandoc could not convert the charter: {reason}")
            .with("reason",
                  QString::fromLocal8Bit(process.readAllStandardError()).trimmed().toStdString()),
        pandoc);
}

Result<QByteArray> bytesOf(const QString& pandoc, const CharterDocument& document,
                           CharterFormat format, const std::stop_token& stop)
{
    switch (format) {
    case CharterFormat::pdf: return charterPdf(document);
    case CharterFormat::html:
        return QByteArray::fromStdString(charter::toHtml(document, charter::HtmlUse::file));
    case CharterFormat::markdown: return QByteArray::fromStdString(charter::toMarkdown(document));
    case CharterFormat::odt:
    case CharterFormat::docx: break;
    }
    return convert(pandoc, document, format, stop);
}

} // namespace

std::optional<CharterFormat> charterFormatFromName(std::string_view name)
{
    for (const auto& [word, format] : formatNames)
        if (word == name)
            return format;
    return {};
}

QString charterFormatName(CharterFormat format)
{
    for (const auto& [word, candidate] : formatNames)
        if (candidate == format)
            return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    return {};
}

const Result<charter::Library>& builtInClauses()
{
    static const auto library = readBuiltIn();
    return library;
}

Status exportCharter(const model::State& state, model::Date asOf, Language language,
                     CharterFormat format, const QString& file, const std::stop_token& stop)
{
    return exportCharterWith(QStringLiteral("pandoc"), state, asOf, language, format, file, stop);
}

Status exportCharterWith(const QString& pandoc, const model::State& state, model::Date asOf,
                         Language language, CharterFormat format, const QString& file,
                         const std::stop_token& stop)
{
    const auto& library = builtInClauses();
    if (!library)
        return library.error();
    const auto document = charter::buildCharter(state, *library, language, asOf);
    const auto bytes = bytesOf(pandoc, document, format, stop);
    if (!bytes)
        return bytes.error();
    if (stop.stop_requested())
        return cancelled();
    return writeWhole(file, *bytes);
}

} // namespace concordat::ui
