#pragma once

#include <QProxyStyle>

namespace concordat::ui {

/// Fusion with the program's own icons in dialogs, menus and fields, so that they follow the theme
/// as all others do. Qt's own are bitmaps made for light windows, and looking for them loads every
/// reader of images there is.
class ProgramStyle : public QProxyStyle {
    Q_OBJECT

public:
    ProgramStyle();

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption* option,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
};

} // namespace concordat::ui
