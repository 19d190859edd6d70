#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QKeySequence>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <memory>
#include <vector>

#include "ui/shell/theme.h"

namespace concordat::ui {

/// A workspace opened before.
struct RecentFile {
    QString location;
    QDateTime openedAt;
    bool pinned = false;
};

/// Where somebody was in a workspace.
struct LastPlace {
    QString consortium; ///< its id; empty: none was open
    QString page;
};

/// What the program remembers between runs, typed, with defaults; kept where it is told.
class Settings : public QObject {
    Q_OBJECT

public:
    /// In the user's own place, or in `file` when it is not empty.
    explicit Settings(const QString& file = {}, QObject* parent = nullptr);

    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    int textPercent() const;
    void setTextPercent(int percent);
    /// `en`, `zh_CN`, or empty: as the desktop.
    QString language() const;
    void setLanguage(const QString& language);
    QString userName() const;
    void setUserName(const QString& name);

    /// Pinned first, then the latest; at most twelve without a pin.
    std::vector<RecentFile> recentFiles() const;
    void rememberFile(const QString& location);
    void setPinned(const QString& location, bool pinned);
    void forgetFile(const QString& location);

    /// Where one was in a recent file; empty when that is not known.
    LastPlace lastPlace(const QString& location) const;
    void setLastPlace(const QString& location, const LastPlace& place);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    bool isPanelShown(const QString& panel, bool otherwise) const;
    void setPanelShown(const QString& panel, bool shown);

    bool hasShortcut(const QString& action) const;
    QKeySequence shortcut(const QString& action) const;
    void setShortcut(const QString& action, const QKeySequence& keys);
    void resetShortcut(const QString& action);

Q_SIGNALS:
    void recentFilesChanged();

private:
    void writeRecent(const std::vector<RecentFile>& files);

    std::unique_ptr<QSettings> m_store;
};

} // namespace concordat::ui
