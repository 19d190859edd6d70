#include "ui/pages/agreements/signed_copy.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <algorithm>

#include "core/model/hash.h"

namespace concordat::ui::signed_copy {

using model::coreText;

namespace {

constexpr qint64 largestCopy = qint64{16} * 1024 * 1024;

model::Error refusal(const model::Text& text, const QString& file)
{
    return {model::ErrorCode::invalid, text, file.toStdString(), {}};
}

std::string hashOf(const QByteArray& bytes)
{
    return model::sha256(
        std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

bool attach(Session& session, const model::Agreement& agreement, const QString& file)
{
    QFile source{file};
    const auto unreadable = [&] {
        session.report(refusal(coreText("Agreements", "The file cannot be read: {reason}. Nothing "
                                                      "was attached.")
                                   .with("reason", source.errorString().toStdString()),
                               file));
        return false;
    };
    if (!source.open(QIODevice::ReadOnly))
        return unreadable();
    if (source.size() == 0 || source.size() > largestCopy) {
        session.report(
            refusal(coreText("Agreements", "A signed copy has at most 16 MiB and is not empty. "
                                           "Nothing was attached; make a smaller scan of it."),
                    file));
        return false;
    }
    const auto bytes = source.readAll();
    if (bytes.size() != source.size())
        return unreadable();
    model::Attachment copy;
    copy.name = QFileInfo{file}.fileName().toStdString();
    copy.mediaType = QMimeDatabase{}.mimeTypeForFileNameAndData(file, bytes).name().toStdString();
    copy.size = static_cast<int>(bytes.size());
    copy.sha256 = hashOf(bytes);
    copy.content = bytes.toBase64().toStdString();
    copy.addedOn = session.asOf();
    return session.edit(
        coreText("Agreements", "Attach the signed copy of {agreement}")
            .with("agreement", agreement.title),
        [&](document::Draft& draft) -> model::Status {
            const auto earlier = agreement.document;
            const auto added = draft.add(copy);
            draft.update(agreement.id, [&](model::Agreement& row) { row.document = added; });
            // Another agreement may stand in the same scan.
            const auto& all = draft.rows<model::Agreement>();
            const bool kept = std::any_of(all.begin(), all.end(),
                                          [&](const auto& row) { return row.document == earlier; });
            if (earlier && !kept)
                draft.removeWithDependants(*earlier);
            return {};
        });
}

const model::Attachment* of(const model::State& state, const model::Agreement& agreement)
{
    return agreement.document ? state.find(*agreement.document) : nullptr;
}

model::Status save(const model::Attachment& copy, const QString& file)
{
    const auto bytes = QByteArray::fromBase64(QByteArray::fromStdString(copy.content));
    if (hashOf(bytes) != copy.sha256)
        return refusal(coreText("Agreements", "The copy kept in the workspace is damaged: its "
                                              "bytes are not those that were attached. Nothing "
                                              "was saved; verify the workspace."),
                       file);
    QSaveFile target{file};
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() ||
        !target.commit())
        return refusal(coreText("Agreements", "The file cannot be written: {reason}. Nothing was "
                                              "saved.")
                           .with("reason", target.errorString().toStdString()),
                       file);
    return {};
}

} // namespace concordat::ui::signed_copy
