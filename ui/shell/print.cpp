#include "ui/shell/print.h"

#include <QPainter>
#include <QPrinter>

#include "ui/figures/renderer.h"
#include "ui/shell/page.h"

namespace concordat::ui {

namespace {

/// Figures are laid out at this many pixels per inch, whatever the printer resolves.
constexpr double layoutResolution = 96;

} // namespace

bool isPrintable(const Page& page)
{
    return page.printsItself() || page.hasFigures();
}

void printPage(const Page& page, QPrinter& printer)
{
    if (page.printsItself()) {
        page.print(printer);
        return;
    }
    printer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&printer);
    const double factor = printer.resolution() / layoutResolution;
    painter.scale(factor, factor);
    bool first = true;
    for (const auto& figure : page.figures()) {
        if (!first)
            printer.newPage();
        first = false;
        const QSizeF sheet = QSizeF(printer.pageRect(QPrinter::DevicePixel).size()) / factor;
        figures::paint(painter, QRectF({0, 0}, sheet), figure, figures::FigureStyle::print());
    }
}

} // namespace concordat::ui
