#include "ui/shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

class TintedIconEngine : public QIconEngine {
public:
    explicit TintedIconEngine(QByteArray drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto& tokens = Theme::current().tokens();
        const auto color = mode == QIcon::Disabled                         ? tokens.muted
                           : mode == QIcon::Selected || state == QIcon::On ? tokens.accent
                                                                           : tokens.text;
        auto tinted = m_drawing;
        tinted.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(tinted);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.55);
        renderer.render(painter, rect);
        painter->setOpacity(1);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        // A button pressed into no room asks for a picture of no size.
        if (size.isEmpty())
            return {};
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon icon(const QString& name)
{
    QFile file(QStringLiteral(":/concordat/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIconEngine(file.readAll()));
}

QIcon programIcon()
{
    return icon(QStringLiteral("concordat")); // drawn in its own colours, there is nothing to tint
}

} // namespace concordat::ui
