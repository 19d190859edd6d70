#include "ui/bridge/charter_export.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <array>
#include <utility>

#include "core/charter/writers.h"
#include "ui/bridge/charter_pdf.h"
#include "ui/bridge/open_document.h"

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

Error stoppedExport()
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

Result<std::vector<charter::LibraryFile>> shippedClauses()
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
    return files;
}

Result<charter::Library> readBuiltIn()
{
    const auto files = shippedClauses();
    if (!files)
        return files.error();
    return charter::loadLibrary(*files);
}

/// What pandoc makes a document of.
struct Convertible {
    std::string html;
    Language language{};
    std::string contentsHeading; ///< empty: no table of contents
    QString reference{};         ///< document whose styles are used; empty: pandoc's own
    bool bothLanguages = false;
};

QStringList pandocArguments(const Convertible& source, CharterFormat format, const QString& input,
                            const QString& output)
{
    const bool chinese = source.language == Language::chinese;
    QStringList arguments{
        QStringLiteral("--from=html"), QStringLiteral("--to=") + charterFormatName(format),
        QStringLiteral("--standalone"),
        chinese ? QStringLiteral("--metadata=lang:zh-CN") : QStringLiteral("--metadata=lang:en-GB"),
        QStringLiteral("--output=") + output};
    if (!source.contentsHeading.empty())
        arguments << QStringLiteral("--toc") << QStringLiteral("--toc-depth=1")
                  << QStringLiteral("--metadata=toc-title:") +
                         QString::fromStdString(source.contentsHeading);
    if (!source.reference.isEmpty())
        arguments << QStringLiteral("--reference-doc=") + source.reference;
    return arguments << input;
}

Result<QByteArray> convert(const QString& pandoc, const Convertible& convertible,
                           CharterFormat format, const std::stop_token& stop)
{
    const QTemporaryDir folder;
    const auto input = folder.filePath(QStringLiteral("charter.html"));
    const auto output = folder.filePath(QStringLiteral("charter.") + charterFormatName(format));
    QFile source{input};
    const auto html = QByteArray::fromStdString(convertible.html);
    if (!folder.isValid() || !source.open(QIODevice::WriteOnly) ||
        source.write(html) != html.size() || !source.flush())
        return storageError(coreText("CharterExport", "The folder for temporary files cannot be "
                                                      "written; make room there."),
                            QDir::tempPath());
    source.close();
    QProcess process;
    process.start(pandoc, pandocArguments(convertible, format, input, output));
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
        return stoppedExport();
    }
    QFile result{output};
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 &&
        result.open(QIODevice::ReadOnly))
        return format == CharterFormat::odt
                   ? finishOpenDocument(result.readAll(),
                                        convertible.bothLanguages ||
                                            convertible.language == Language::chinese)
                   : result.readAll();
    return storageError(
        coreText("CharterExport", "pandoc could not convert the charter: {reason}")
            .with("reason",
                  QString::fromLocal8Bit(process.readAllStandardError()).trimmed().toStdString()),
        pandoc);
}

Result<QByteArray> bytesOf(const QString& pandoc, const CharterDocument& document,
                           CharterFormat format, const std::stop_token& stop,
                           const QString& reference)
{
    switch (format) {
    case CharterFormat::pdf: return charterPdf(document);
    case CharterFormat::html:
        return QByteArray::fromStdString(charter::toHtml(document, charter::HtmlUse::file));
    case CharterFormat::markdown: return QByteArray::fromStdString(charter::toMarkdown(document));
    case CharterFormat::odt:
    case CharterFormat::docx: break;
    }
    return convert(pandoc,
                   {charter::toHtml(document, charter::HtmlUse::converter), document.language,
                    document.contentsHeading, reference, document.beside != nullptr},
                   format, stop);
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

Clauses clausesFrom(const QString& folder)
{
    if (folder.isEmpty())
        return {readBuiltIn(), {}};
    std::vector<charter::LibraryFile> layer;
    const QDir files{folder};
    for (const auto& name : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file{files.filePath(name)};
        if (file.open(QIODevice::ReadOnly))
            layer.push_back({file.fileName().toStdString(), file.readAll().toStdString()});
        else
            return {readBuiltIn(),
                    storageError(coreText("CharterExport",
                                          "The clauses of your own cannot be read; the program's "
                                          "own are in use."),
                                 file.fileName())};
    }
    if (layer.empty())
        return {readBuiltIn(), {}};
    auto own = clausesWith(layer);
    if (own)
        return {std::move(own), {}};
    auto refused = own.error();
    refused.text = coreText("CharterExport", "The clauses of your own cannot be used, and the "
                                             "program's own are in use; correct the places named "
                                             "and start again.");
    return {readBuiltIn(), std::move(refused)};
}

QString ownClausesFolder()
{
    return qEnvironmentVariableIsSet("CONCORDAT_CLAUSES")
               ? qEnvironmentVariable("CONCORDAT_CLAUSES")
               : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     QStringLiteral("/concordat/clauses");
}

const Clauses& clausesInUse()
{
    static const auto clauses = clausesFrom(ownClausesFolder());
    return clauses;
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
    const auto& library = clausesInUse().library;
    if (!library)
        return library.error();
    return exportDocument(pandoc, charter::buildCharter(state, *library, language, asOf), format,
                          file, stop);
}

Result<QByteArray> documentBytes(const QString& pandoc, const CharterDocument& document,
                                 CharterFormat format, const std::stop_token& stop,
                                 const QString& reference)
{
    if (document.beside && format == CharterFormat::markdown)
        return Error{ErrorCode::usage,
                     coreText("CharterExport", "Markdown has no columns; choose PDF, HTML, ODT or "
                                               "DOCX for both languages."),
                     {},
                     {}};
    auto bytes = bytesOf(pandoc, document, format, stop, reference);
    if (bytes && stop.stop_requested())
        return stoppedExport();
    return bytes;
}

Status exportDocument(const QString& pandoc, const CharterDocument& document, CharterFormat format,
                      const QString& file, const std::stop_token& stop, const QString& reference)
{
    const auto bytes = documentBytes(pandoc, document, format, stop, reference);
    return bytes ? writeWhole(file, *bytes) : Status{bytes.error()};
}

Result<QByteArray> redlineBytes(const charter::Redline& redline, CharterFormat format)
{
    if (format == CharterFormat::html)
        return QByteArray::fromStdString(charter::toHtml(redline, false));
    return convert(QStringLiteral("pandoc"),
                   {charter::toHtml(redline, true), redline.language, {}, {}, false}, format, {});
}

Status exportRedline(const charter::Redline& redline, CharterFormat format, const QString& file)
{
    const auto bytes = redlineBytes(redline, format);
    return bytes ? writeWhole(file, *bytes) : Status{bytes.error()};
}

Result<charter::Library> clausesWith(const std::vector<charter::LibraryFile>& layer)
{
    const auto shipped = shippedClauses();
    if (!shipped)
        return shipped.error();
    return charter::loadLibrary(*shipped, layer);
}

Result<charter::Profile> shippedProfile(const QString& name, const charter::Library& library)
{
    const auto path = QStringLiteral("profiles/") + name + QStringLiteral(".json");
    QFile file{QStringLiteral(":/concordat/clauses/") + path};
    if (file.open(QIODevice::ReadOnly))
        return charter::loadProfile({path.toStdString(), file.readAll().toStdString()}, library);
    return Error{ErrorCode::notFound,
                 coreText("CharterExport", "There is no profile “{name}”; name one of the "
                                           "program's or a file of your own.")
                     .with("name", name.toStdString()),
                 {},
                 {}};
}

} // namespace concordat::ui
