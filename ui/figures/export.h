#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <optional>

#include "core/model/result.h"
#include "ui/figures/figure.h"
#include "ui/figures/figure_style.h"

namespace concordat::ui::figures {

enum class ExportFormat { svg, png, pdf, csv, json };

/// By file ending or name, e.g. `png`.
std::optional<ExportFormat> exportFormatOf(const QString& name);

/// The size in which a figure is exported when none is asked for, in pixels at scale 1.
QSize exportSize(const Figure& figure);

/// The figure as the content of a file. Pictures carry title and subtitle; PNG has twice the
/// pixels of `size`; CSV and JSON hold the figure's table. Needs a QGuiApplication.
QByteArray exported(const Figure& figure, ExportFormat format, FigureStyle style, QSize size = {});

/// Writes the file in one piece: it appears whole or not at all.
model::Status exportFigure(const Figure& figure, ExportFormat format, const FigureStyle& style,
                           const QString& file, QSize size = {});

} // namespace concordat::ui::figures
