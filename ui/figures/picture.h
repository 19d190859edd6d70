#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QRect>
#include <QRectF>
#include <QString>
#include <string>
#include <vector>

namespace concordat::ui::figures {

/// One piece of text in its place.
struct Label {
    QRectF box;
    QString text;
    QFont font;
    QColor colour;
    int flags = 0;        ///< alignment and wrapping
    bool clipped = false; ///< the box could not be made to hold the text
    bool upright = false; ///< read from the bottom of the box to its top
};

struct Shape {
    QPainterPath path;
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
};

/// Something that can be pointed at, focused and read aloud.
struct Element {
    std::string id;
    QRectF box;
    QString description;
    std::string page; ///< where its data come from; may be empty
    /// A line that stands for it besides the box, such as the tie between two nodes.
    QPainterPath course{};
};

/// The cells of a matrix: too many to be shapes, labels and elements of their own.
struct Grid {
    std::vector<int> x; ///< edges of the columns, one more than there are columns
    std::vector<int> y; ///< edges of the rows
    int gapX = 0;       ///< kept free at the right and at the bottom of each cell
    int gapY = 0;
    std::vector<QRgb> fills; ///< row by row; 0: missing
    std::vector<bool> marked;
    std::vector<int> words; ///< what is printed in the cell, as a place in `texts`; empty: nothing
    std::vector<QString> texts;
    std::vector<std::string> rowIds;
    std::vector<std::string> columnIds;
    std::vector<QString> rowNames;
    std::vector<QString> columnNames;
    std::vector<double> values;
    int decimals = 0;
    QString missing;
    QString mark;
    QFont font;
    QColor markColour;
    QColor missingColour;

    int columns() const { return static_cast<int>(columnIds.size()); }
    int count() const { return static_cast<int>(rowIds.size() * columnIds.size()); }
    QRect box(int cell) const;
    /// The cell under a point; -1 beside them.
    int at(const QPointF& point) const;
    int indexOf(const std::string& id) const;
    Element element(int cell) const;
};

/// A figure laid out for one size: what is painted, hit and tested.
struct Picture {
    std::vector<Shape> shapes; ///< from back to front
    std::vector<Label> labels; ///< above all shapes
    Grid grid;
    std::vector<Element> elements;
    double scale = 1; ///< of the type relative to a desk screen

    /// What can be pointed at: the cells of the grid, then `elements`.
    int count() const { return grid.count() + static_cast<int>(elements.size()); }
    Element element(int index) const;
    QRectF boxOf(int index) const;
    int indexAt(const QPointF& point) const;
    int indexOf(const std::string& id) const;

    void rectangle(const QRectF& box, double radius, const QPen& pen, const QBrush& brush);
    /// A horizontal bar with round ends; nothing when it has no length.
    void bar(const QRectF& box, const QColor& colour);
    /// Adds the text, wrapped and made smaller (down to `smallest` pixels) until the box holds it.
    /// Returns the height used.
    double text(const QRectF& box, const QString& words, QFont font, const QColor& colour,
                int flags, double smallest);
};

QFont sized(const QFont& font, double pixels, int weight = 400);
/// Height that the wrapped text takes at this width.
double wrappedHeight(const QString& words, const QFont& font, double width);
double widthOf(const QString& words, const QFont& font);

} // namespace concordat::ui::figures
