#include "ui/figures/export.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"
#include "ui/figures/table_text.h"

namespace concordat::ui::figures {

namespace {

/// Pixels per inch of the layout; PDF pages are sized by it.
constexpr int layoutResolution = 96;
constexpr int pngFactor = 2;

QByteArray asSvg(const Figure& figure, const FigureStyle& style, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    generator.setResolution(layoutResolution);
    // Qt writes both as they are, into XML.
    generator.setTitle(translated(figure.title).toHtmlEscaped());
    generator.setDescription(translated(figure.alternative).toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter, QRectF({0, 0}, size), figure, style);
    painter.end();
    return buffer.data();
}

QByteArray asPng(const Figure& figure, const FigureStyle& style, QSize size)
{
    QImage image(size * pngFactor, QImage::Format_RGB32);
    image.setText(QStringLiteral("Title"), translated(figure.title));
    image.setText(QStringLiteral("Description"), translated(figure.alternative));
    QPainter painter(&image);
    painter.scale(pngFactor, pngFactor);
    paint(painter, QRectF({0, 0}, size), figure, style);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray asPdf(const Figure& figure, const FigureStyle& style, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(translated(figure.title));
    const QSizeF points = QSizeF(size) * 72 / layoutResolution;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(layoutResolution);
    QPainter painter(&writer);
    paint(painter, QRectF({0, 0}, size), figure, style);
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& name)
{
    const auto ending = name.toLower();
    if (ending == QLatin1String("svg"))
        return ExportFormat::svg;
    if (ending == QLatin1String("png"))
        return ExportFormat::png;
    if (ending == QLatin1String("pdf"))
        return ExportFormat::pdf;
    if (ending == QLatin1String("csv"))
        return ExportFormat::csv;
    if (ending == QLatin1String("json"))
        return ExportFormat::json;
    return {};
}

QSize exportSize(const Figure& figure)
{
    if (std::holds_alternative<ChainDiagram>(figure.data))
        return {1200, 760};
    int width = 900;
    if (const auto* map = std::get_if<HeatMap>(&figure.data))
        width = std::max(width, static_cast<int>(heatMapWidth(*map, FigureStyle::print())));
    constexpr int titleHeight = 96;
    return {width, titleHeight +
                       static_cast<int>(preferredHeight(figure, width, FigureStyle::print())) + 16};
}

QByteArray exported(const Figure& figure, ExportFormat format, FigureStyle style, QSize size)
{
    style.withTitle = true;
    if (size.isEmpty())
        size = style.smallestText > 0 ? QSize(1920, 1080) : exportSize(figure);
    switch (format) {
    case ExportFormat::svg: return asSvg(figure, style, size);
    case ExportFormat::png: return asPng(figure, style, size);
    case ExportFormat::pdf: return asPdf(figure, style, size);
    case ExportFormat::csv: return tableAsCsv(figure.table);
    case ExportFormat::json: return figureAsJson(figure);
    }
    return {};
}

model::Status exportFigure(const Figure& figure, ExportFormat format, const FigureStyle& style,
                           const QString& file, QSize size)
{
    const auto content = exported(figure, format, style, size);
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.write(content) == content.size() && target.commit();
    if (written)
        return {};
    return model::Error{
        model::ErrorCode::storage,
        model::coreText("Figures", "The figure could not be written: {reason}. Choose a folder you "
                                   "may write to, or free space.")
            .with("reason", target.errorString().toStdString()),
        file.toStdString(),
        {}};
}

} // namespace concordat::ui::figures
