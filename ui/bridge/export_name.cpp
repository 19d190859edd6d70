#include "ui/bridge/export_name.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace concordat::ui {

namespace {

constexpr qsizetype longestPart = 60;

QString part(QString words)
{
    for (auto& sign : words)
        if (!sign.isPrint() || QStringLiteral("/\\:*?\"<>|").contains(sign))
            sign = u' ';
    return words.simplified().left(longestPart);
}

QString nameOf(const std::string& brief, const std::string& full)
{
    return part(QString::fromStdString(brief.empty() ? full : brief));
}

} // namespace

QString workspaceFolder(const Session& session)
{
    if (!session.hasWorkspace() ||
        store::Workspace::isServerAddress(session.workspace().location()))
        return {};
    return QFileInfo{QString::fromStdString(session.workspace().location())}.absolutePath();
}

QString suggestedFile(const Session& session, const QString& document,
                      const model::Member* recipient, const QString& language,
                      const QString& ending)
{
    const auto& consortium = session.state().consortium();
    QStringList parts{nameOf(consortium.shortName, consortium.name), part(document)};
    if (recipient)
        parts.append(nameOf(recipient->shortName, recipient->name));
    parts.append(language);
    parts.removeAll(QString{});
    const auto name = parts.join(QStringLiteral(" - ")) + u'.' + ending;
    const auto folder = workspaceFolder(session);
    return folder.isEmpty() ? name : QDir{folder}.filePath(name);
}

} // namespace concordat::ui
