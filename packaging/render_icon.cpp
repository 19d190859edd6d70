#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

/// `render_icon SVG SIZE PNG`: the icon as a square picture of SIZE pixels.
int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("render_icon SVG SIZE PNG\n", stderr);
        return 2;
    }
    QSvgRenderer svg{QString::fromLocal8Bit(argv[1])};
    const int size = QByteArray{argv[2]}.toInt();
    if (!svg.isValid() || size <= 0) {
        std::fputs("render_icon: the picture or the size cannot be used\n", stderr);
        return 3;
    }
    QImage image{size, size, QImage::Format_ARGB32};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter);
    painter.end();
    return image.save(QString::fromLocal8Bit(argv[3]), "PNG") ? 0 : 4;
}
