#include "ui/figures/figure_style.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include "ui/figures/shades.h"

namespace concordat::ui::figures {

namespace {

/// Latin first: with a Chinese font in front, PDF text layers lose digits and common characters.
QFont figureFont()
{
    QFont font = QGuiApplication::font();
    QStringList families = font.families();
    // The command line draws without the window's theme, but in the same face.
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        families.prepend(QStringLiteral("Inter"));
    families << QStringLiteral("Noto Sans CJK SC");
    families.removeDuplicates();
    font.setFamilies(families);
    return font;
}

std::vector<QColor> categoricalColours()
{
    return {QColor(0x0072B2), QColor(0xE69F00), QColor(0x009E73), QColor(0xCC79A7),
            QColor(0x56B4E9), QColor(0xD55E00), QColor(0x8C6D1F)};
}

} // namespace

FigureStyle FigureStyle::screenLight()
{
    FigureStyle style;
    style.window = QColor(0xF5F6F8);
    style.surface = QColor(0xFFFFFF);
    style.hairline = QColor(0xE2E5EA);
    style.text = QColor(0x1B2330);
    style.muted = QColor(0x667085);
    style.accent = QColor(0x2F5DA8);
    style.accentSoft = QColor(0xE8EEF8);
    style.high = QColor(0xB42318);
    style.medium = QColor(0xB54708);
    style.low = QColor(0x667085);
    style.good = QColor(0x067647);
    style.categorical = categoricalColours();
    style.font = figureFont();
    return style;
}

FigureStyle FigureStyle::screenDark()
{
    FigureStyle style = screenLight();
    style.window = QColor(0x14171C);
    style.surface = QColor(0x1C2128);
    style.hairline = QColor(0x2E353F);
    style.text = QColor(0xE6EAF0);
    style.muted = QColor(0x98A2B3);
    style.accent = QColor(0x7FB0FF);
    style.accentSoft = QColor(0x22304A);
    style.high = QColor(0xF97066);
    style.medium = QColor(0xFDB022);
    style.low = QColor(0x98A2B3);
    style.good = QColor(0x47CD89);
    return style;
}

FigureStyle FigureStyle::highContrast()
{
    FigureStyle style = screenLight();
    style.window = QColor(Qt::black);
    style.surface = QColor(Qt::black);
    style.hairline = QColor(0xFFFFFF);
    style.text = QColor(0xFFFFFF);
    style.muted = QColor(0xFFFFFF);
    style.accent = QColor(0xFFFF00);
    style.accentSoft = QColor(0x333300);
    style.high = QColor(0xFF8A80);
    style.medium = QColor(0xFFD54F);
    style.low = QColor(0xFFFFFF);
    style.good = QColor(0x80FF80);
    style.lineWidth = 2;
    return style;
}

FigureStyle FigureStyle::highContrastLight()
{
    FigureStyle style = screenLight();
    for (auto* paper : {&style.window, &style.surface})
        *paper = QColor(0xFFFFFF);
    for (auto* ink : {&style.hairline, &style.text, &style.muted, &style.low})
        *ink = QColor(Qt::black);
    style.accent = QColor(0x0B3D91);
    style.accentSoft = QColor(0xD6E4FF);
    style.high = QColor(0x8F0F0A);
    style.medium = QColor(0x7A2E00);
    style.good = QColor(0x04502F);
    style.lineWidth = 2;
    return style;
}

FigureStyle FigureStyle::print()
{
    FigureStyle style = screenLight();
    style.window = QColor(0xFFFFFF);
    style.hairline = QColor(0xC4CAD4);
    style.muted = QColor(0x475467);
    style.withTitle = true;
    return style;
}

FigureStyle FigureStyle::projector(bool dark)
{
    FigureStyle style = dark ? screenDark() : screenLight();
    style.smallestText = 1.0 / 40;
    style.lineWidth = 1.5;
    style.withTitle = true;
    // Beamers wash out greys: muted text keeps more contrast than on a desk.
    style.muted = dark ? QColor(0xC2C9D4) : QColor(0x475467);
    return style;
}

std::optional<FigureStyle> FigureStyle::byName(const QString& name)
{
    if (name == QLatin1String("screen"))
        return screenLight();
    if (name == QLatin1String("dark"))
        return screenDark();
    if (name == QLatin1String("contrast"))
        return highContrast();
    if (name == QLatin1String("print"))
        return print();
    if (name == QLatin1String("projector"))
        return projector();
    if (name == QLatin1String("projector-dark"))
        return projector(true);
    return {};
}

QColor FigureStyle::category(int index) const
{
    if (index < 0 || categorical.empty())
        return accent;
    return categorical[static_cast<std::size_t>(index) % categorical.size()];
}

QColor FigureStyle::inkOn(QRgb ground)
{
    // Where black and white have the same contrast (WCAG 2.1, 1.4.3).
    constexpr double equal = 0.179;
    return luminanceOf(ground) > equal ? QColor(Qt::black) : QColor(Qt::white);
}

QColor FigureStyle::softened(const QColor& colour, double part) const
{
    const auto mix = [&](int a, int b) { return static_cast<int>(a * part + b * (1 - part)); };
    return QColor(mix(colour.red(), surface.red()), mix(colour.green(), surface.green()),
                  mix(colour.blue(), surface.blue()));
}

} // namespace concordat::ui::figures
