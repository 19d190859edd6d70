#include "ui/bridge/file_names.h"

#include <QWidget>

#include "ui/bridge/export_name.h"

namespace concordat::ui {

FileNames::FileNames(const Session& session, QWidget* window) : QObject(window), m_session(session)
{}

QString FileNames::suggestion(const QWidget& asking, const QString& document, const QString& ending)
{
    for (const auto* widget = &asking; widget; widget = widget->parentWidget()) {
        const auto* names = widget->findChild<FileNames*>(QString{}, Qt::FindDirectChildrenOnly);
        if (names && names->m_session.hasConsortium())
            return suggestedFile(names->m_session, document, nullptr, {}, ending);
    }
    return document + u'.' + ending;
}

} // namespace concordat::ui
