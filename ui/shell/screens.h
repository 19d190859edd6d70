#pragma once

#include <QSize>
#include <QStringList>
#include <functional>
#include <vector>

#include "core/model/result.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

/// Which pictures of the window to make; empty lists mean all.
struct ScreenOptions {
    QString folder;
    QStringList samples;
    QStringList pages; ///< `welcome` is the welcome page
    QStringList languages{QStringLiteral("en"), QStringLiteral("zh_CN")};
    std::vector<ThemeMode> themes{ThemeMode::light, ThemeMode::dark};
    std::vector<QSize> sizes{QSize(1280, 800), QSize(1920, 1080)};
    int textPercent = 100;
};

/// Writes a PNG of every page of every sample into `folder`, named
/// `sample-page-theme-language-width.png`. Needs a QApplication; a display is not needed. Returns
/// the number of pictures written; `progress` hears the name of each.
model::Result<int> renderScreens(const ScreenOptions& options,
                                 const std::function<void(const QString&)>& progress);

} // namespace concordat::ui
