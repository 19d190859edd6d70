#pragma once

#include <QObject>

#include "ui/bridge/session.h"

class QWidget;

namespace concordat::ui {

/// Knows for a window what its files are best called. A child of that window, so that what is shown
/// inside it, and knows no session, can ask.
class FileNames : public QObject {
    Q_OBJECT

public:
    FileNames(const Session& session, QWidget* window);

    /// Beside the workspace, with the names of the consortium and of the document; without a
    /// window that has names, the document's alone.
    static QString suggestion(const QWidget& asking, const QString& document,
                              const QString& ending);

private:
    const Session& m_session;
};

} // namespace concordat::ui
