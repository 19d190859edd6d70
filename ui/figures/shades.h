#pragma once

#include <QColor>
#include <vector>

#include "ui/figures/figure_style.h"

namespace concordat::ui::figures {

/// The relative luminance of a colour and the contrast between two (WCAG 2.1), 1 to 21.
double luminanceOf(QRgb colour);
double contrastOf(QRgb one, QRgb other);

/// The fills of a heat map between paper and ink.
///
/// Numbers stand on them. On a middle shade neither black nor white is comfortable to read, so the
/// scale, which never turns back, passes it within a few hundredths around its middle: up to there
/// one of them reads well, from there the other.
class Shades {
public:
    /// From little to much, 0 to 1.
    static Shades sequential(const FigureStyle& style);
    /// From one side over the neutral to the other, 0 to 1; colour-blind safe.
    static Shades diverging(const FigureStyle& style);

    QColor at(double part) const;

private:
    /// From the paper through a hue on to black or white, as places on that way.
    struct Way {
        Way(const QColor& paper, const QColor& hue);
        QColor colourAt(double place) const;
        QColor at(double part) const;

        QColor from;
        QColor through;
        QColor to;
        double before = 0; ///< where the first ink stops being comfortable
        double behind = 0; ///< where the second one begins to be
        double last = 1;
    };

    std::vector<Way> m_ways; ///< one, or that of the lower and that of the upper side
};

} // namespace concordat::ui::figures
