#pragma once

#include <QString>
#include <optional>
#include <stop_token>
#include <string_view>

#include "core/charter/build.h"
#include "core/charter/profile.h"
#include "core/charter/redline.h"

namespace concordat::ui {

enum class CharterFormat { pdf, odt, docx, html, markdown };

/// From `pdf`, `odt`, `docx`, `html`, `md`.
std::optional<CharterFormat> charterFormatFromName(std::string_view name);
/// `pdf` … `md`: the name on the command line and the ending of the file.
QString charterFormatName(CharterFormat format);

/// The clause library compiled into the program.
const model::Result<charter::Library>& builtInClauses();

/// The library in use: files of one's own laid over the built-in one, which goes on alone when they
/// cannot be used.
struct Clauses {
    model::Result<charter::Library> library;
    std::optional<model::Error> refused; ///< why the files of one's own are not in use
};
/// With the `.json` files of a folder, in order of their names, laid over the built-in library.
Clauses clausesFrom(const QString& folder);
/// The folder for clauses of one's own: `CONCORDAT_CLAUSES`, or `clauses` among the program's data.
QString ownClausesFolder();
/// Read once, from `ownClausesFolder`.
const Clauses& clausesInUse();

/// The same library with files of one's own laid over it; an error names file, line and reason.
model::Result<charter::Library> clausesWith(const std::vector<charter::LibraryFile>& layer);
/// A profile that comes with the program.
model::Result<charter::Profile> shippedProfile(const QString& name,
                                               const charter::Library& library);

/// Writes the charter of a consortium to a file. The file appears whole or not at all; an earlier
/// file of that name stays when anything fails. PDF needs a QGuiApplication, ODT and DOCX the
/// program pandoc. Any thread; `ErrorCode::cancelled` when stopped.
model::Status exportCharter(const model::State& state, model::Date asOf, charter::Language language,
                            CharterFormat format, const QString& file,
                            const std::stop_token& stop = {});

/// The same with a program of another name in place of `pandoc`.
model::Status exportCharterWith(const QString& pandoc, const model::State& state, model::Date asOf,
                                charter::Language language, CharterFormat format,
                                const QString& file, const std::stop_token& stop = {});

/// The file of a charter that was drawn up already. ODT and DOCX take their styles, header and
/// footer from `reference`, a document of the organisation in the same format, where one is given.
model::Result<QByteArray> documentBytes(const QString& pandoc,
                                        const charter::CharterDocument& document,
                                        CharterFormat format, const std::stop_token& stop = {},
                                        const QString& reference = {});

/// Writes it: the whole file or nothing.
model::Status exportDocument(const QString& pandoc, const charter::CharterDocument& document,
                             CharterFormat format, const QString& file,
                             const std::stop_token& stop = {}, const QString& reference = {});

/// A redline as HTML, ODT or DOCX.
model::Result<QByteArray> redlineBytes(const charter::Redline& redline, CharterFormat format);
model::Status exportRedline(const charter::Redline& redline, CharterFormat format,
                            const QString& file);

} // namespace concordat::ui
