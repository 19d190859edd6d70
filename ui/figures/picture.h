#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>
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
};

/// A figure laid out for one size: what is painted, hit and tested.
struct Picture {
    std::vector<Shape> shapes; ///< from back to front
    std::vector<Label> labels; ///< above all shapes
    std::vector<Element> elements;
    double scale = 1; ///< of the type relative to a desk screen

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
