#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <optional>
#include <vector>

namespace concordat::ui::figures {

/// Colours and type of a figure: everything that drawing needs besides the figure itself, so that
/// the command line draws without a window.
struct FigureStyle {
    QColor window;
    QColor surface;
    QColor hairline;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor high;
    QColor medium;
    QColor low;
    QColor good;
    std::vector<QColor> categorical; ///< colour-blind safe, in fixed order
    QFont font;
    double lineWidth = 1;    ///< of frames, in pixels at scale 1
    double textScale = 1;    ///< how much larger than usual people want their text, 1 to 2
    double smallestText = 0; ///< part of the height; 1/40 in projector style
    bool withTitle = false;  ///< title and subtitle are part of the picture

    static FigureStyle screenLight();
    static FigureStyle screenDark();
    static FigureStyle highContrast();
    static FigureStyle highContrastLight();
    static FigureStyle print();
    static FigureStyle projector(bool dark = false);
    /// `screen`, `dark`, `contrast`, `print`, `projector`, `projector-dark`.
    static std::optional<FigureStyle> byName(const QString& name);

    QColor category(int index) const;
    /// Black or white, whichever reads better on a colour.
    static QColor inkOn(QRgb ground);
    /// `colour` mixed into the surface, 0 to 1 of it.
    QColor softened(const QColor& colour, double part) const;
};

} // namespace concordat::ui::figures
