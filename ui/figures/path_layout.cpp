#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

void layOutPath(Picture& picture, const QRectF& area, const Path& path, const FigureStyle& style)
{
    if (path.steps.empty())
        return;
    const double scale = picture.scale;
    const double gap = 8 * scale;
    const auto count = static_cast<double>(path.steps.size());
    const double width = (area.width() - gap * (count - 1)) / count;
    const double thickness = 8 * scale;
    const auto title = sized(style.font, 13 * scale, 500);
    const auto small = sized(style.font, 11.5 * scale);
    double titles = 0;
    for (const auto& step : path.steps)
        titles = std::max(titles, wrappedHeight(translated(step.label), title, width));
    double x = area.left();
    for (const auto& step : path.steps) {
        const QRectF track(x, area.top(), width, thickness);
        const double done = std::clamp(step.done, 0.0, 1.0);
        const bool complete = done >= 1;
        picture.bar(track, style.hairline);
        picture.bar({x, area.top(), width * done, thickness}, complete ? style.good : style.accent);
        double y = track.bottom() + 6 * scale;
        const auto label = translated(step.label);
        picture.text({x, y, width, titles}, label, title, style.text, Qt::AlignLeft | Qt::AlignTop,
                     small.pixelSize());
        y += titles + 2 * scale;
        auto remark = translated(step.remark);
        if (complete)
            remark = QChar(0x2713) + QLatin1Char(' ') + remark;
        picture.text({x, y, width, std::max(0.0, area.bottom() - y)}, remark, small,
                     complete ? style.good : style.muted, Qt::AlignLeft | Qt::AlignTop,
                     small.pixelSize());
        const auto percent =
            QLocale().toString(std::round(100 * done), 'f', 0) + QStringLiteral(" %");
        picture.elements.push_back(
            {step.id, QRectF(x, area.top(), width, area.height()),
             label + QStringLiteral(": ") + percent + QStringLiteral(", ") + remark, step.page});
        x += width + gap;
    }
}

} // namespace concordat::ui::figures
