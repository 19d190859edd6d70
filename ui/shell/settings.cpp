#include "ui/shell/settings.h"

#include <QDir>
#include <algorithm>

#include "core/store/workspace.h"

namespace concordat::ui {

namespace {

constexpr std::size_t keptRecent = 12;

QString fallbackUser()
{
    for (const char* variable : {"CONCORDAT_USER", "USER", "LOGNAME"}) {
        auto name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("local");
}

std::unique_ptr<QSettings> storeAt(const QString& file)
{
    if (file.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                           QStringLiteral("concordat"),
                                           QStringLiteral("concordat"));
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QString withoutPassword(const QString& location)
{
    return QString::fromStdString(store::Workspace::shownLocation(location.toStdString()));
}

/// A file is one file by whatever way it was named, and is found again from any folder.
QString remembered(const QString& location)
{
    return store::Workspace::isServerAddress(location.toStdString())
               ? withoutPassword(location)
               : QDir::cleanPath(QDir::current().absoluteFilePath(location));
}

} // namespace

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), m_store(storeAt(file))
{
    // Earlier versions kept the addresses of servers as they were typed.
    const auto lines = m_store->value(QStringLiteral("recent/files")).toList();
    const bool keptPassword = std::any_of(lines.begin(), lines.end(), [](const QVariant& line) {
        const auto location = line.toMap().value(QStringLiteral("location")).toString();
        return withoutPassword(location) != location;
    });
    if (keptPassword)
        writeRecent(recentFiles());
}

ThemeMode Settings::themeMode() const
{
    const auto name = m_store->value(QStringLiteral("appearance/theme")).toString();
    if (name == QLatin1String("light"))
        return ThemeMode::light;
    if (name == QLatin1String("dark"))
        return ThemeMode::dark;
    return name == QLatin1String("highContrast") ? ThemeMode::highContrast : ThemeMode::system;
}

void Settings::setThemeMode(ThemeMode mode)
{
    const char* name = mode == ThemeMode::light          ? "light"
                       : mode == ThemeMode::dark         ? "dark"
                       : mode == ThemeMode::highContrast ? "highContrast"
                                                         : "system";
    m_store->setValue(QStringLiteral("appearance/theme"), QString::fromLatin1(name));
}

int Settings::textPercent() const
{
    return std::clamp(m_store->value(QStringLiteral("appearance/textPercent"), 100).toInt(), 100,
                      200);
}

void Settings::setTextPercent(int percent)
{
    m_store->setValue(QStringLiteral("appearance/textPercent"), std::clamp(percent, 100, 200));
}

QString Settings::language() const
{
    return m_store->value(QStringLiteral("appearance/language")).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_store->setValue(QStringLiteral("appearance/language"), language);
}

QString Settings::userName() const
{
    const auto name = m_store->value(QStringLiteral("user/name")).toString();
    return name.isEmpty() ? fallbackUser() : name;
}

void Settings::setUserName(const QString& name)
{
    m_store->setValue(QStringLiteral("user/name"), name.trimmed());
}

std::vector<RecentFile> Settings::recentFiles() const
{
    std::vector<RecentFile> files;
    const auto lines = m_store->value(QStringLiteral("recent/files")).toList();
    for (const auto& line : lines) {
        const auto parts = line.toMap();
        RecentFile file{withoutPassword(parts.value(QStringLiteral("location")).toString()),
                        parts.value(QStringLiteral("openedAt")).toDateTime(),
                        parts.value(QStringLiteral("pinned")).toBool()};
        if (!file.location.isEmpty())
            files.push_back(std::move(file));
    }
    std::stable_sort(files.begin(), files.end(), [](const RecentFile& a, const RecentFile& b) {
        return a.pinned != b.pinned ? a.pinned : a.openedAt > b.openedAt;
    });
    return files;
}

void Settings::rememberFile(const QString& location)
{
    const auto place = remembered(location);
    auto files = recentFiles();
    bool pinned = false;
    std::erase_if(files, [&](const RecentFile& file) {
        if (file.location != place)
            return false;
        pinned = file.pinned;
        return true;
    });
    files.insert(files.begin(), RecentFile{place, QDateTime::currentDateTimeUtc(), pinned});
    std::size_t unpinned = 0;
    std::erase_if(files,
                  [&](const RecentFile& file) { return !file.pinned && ++unpinned > keptRecent; });
    writeRecent(files);
}

void Settings::setPinned(const QString& location, bool pinned)
{
    auto files = recentFiles();
    for (auto& file : files) {
        if (file.location == location)
            file.pinned = pinned;
    }
    writeRecent(files);
}

void Settings::forgetFile(const QString& location)
{
    auto files = recentFiles();
    std::erase_if(files, [&](const RecentFile& file) { return file.location == location; });
    writeRecent(files);
}

void Settings::writeRecent(const std::vector<RecentFile>& files)
{
    QVariantList lines;
    for (const auto& file : files)
        lines.append(QVariantMap{{QStringLiteral("location"), file.location},
                                 {QStringLiteral("openedAt"), file.openedAt},
                                 {QStringLiteral("pinned"), file.pinned}});
    m_store->setValue(QStringLiteral("recent/files"), lines);
    Q_EMIT recentFilesChanged();
}

LastPlace Settings::lastPlace(const QString& location) const
{
    const auto known = m_store->value(QStringLiteral("recent/places")).toMap();
    const auto place = known.value(remembered(location)).toStringList();
    return place.size() == 2 ? LastPlace{place[0], place[1]} : LastPlace{};
}

void Settings::setLastPlace(const QString& location, const LastPlace& place)
{
    const auto files = recentFiles();
    const auto isRecent = [&files](const QString& candidate) {
        return std::any_of(files.begin(), files.end(), [&candidate](const RecentFile& file) {
            return file.location == candidate;
        });
    };
    auto known = m_store->value(QStringLiteral("recent/places")).toMap();
    known.insert(remembered(location), QStringList{place.consortium, place.page});
    known.removeIf(
        [&](std::pair<const QString&, QVariant&> each) { return !isRecent(each.first); });
    m_store->setValue(QStringLiteral("recent/places"), known);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store->setValue(QStringLiteral("window/geometry"), geometry);
}

bool Settings::isPanelShown(const QString& panel, bool otherwise) const
{
    return m_store->value(QStringLiteral("window/") + panel, otherwise).toBool();
}

void Settings::setPanelShown(const QString& panel, bool shown)
{
    m_store->setValue(QStringLiteral("window/") + panel, shown);
}

bool Settings::hasShortcut(const QString& action) const
{
    return m_store->contains(QStringLiteral("shortcuts/") + action);
}

QKeySequence Settings::shortcut(const QString& action) const
{
    return QKeySequence(m_store->value(QStringLiteral("shortcuts/") + action).toString(),
                        QKeySequence::PortableText);
}

void Settings::setShortcut(const QString& action, const QKeySequence& keys)
{
    m_store->setValue(QStringLiteral("shortcuts/") + action,
                      keys.toString(QKeySequence::PortableText));
}

void Settings::resetShortcut(const QString& action)
{
    m_store->remove(QStringLiteral("shortcuts/") + action);
}

} // namespace concordat::ui
