#pragma once

#include <QIcon>
#include <QString>

namespace concordat::ui {

/// The icon `:/concordat/icons/<name>.svg`, painted in the theme's colours of the moment: it needs
/// no replacing when the theme changes. An unknown name gives an empty icon.
QIcon icon(const QString& name);

/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace concordat::ui
