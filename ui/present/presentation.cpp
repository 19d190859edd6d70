#include "ui/present/presentation.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int pointerRests = 2000; ///< milliseconds

} // namespace

Presentation::Presentation(QWidget* parent)
    : QWidget(parent, Qt::Window), m_view(new figures::FigureView(this))
{
    setObjectName(QStringLiteral("presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    auto style = figures::FigureStyle::projector(Theme::current().tokens().dark);
    style.withTitle = true;
    m_view->setFigureStyle(style);
    m_view->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    blank(style.window);
    m_view->show();
    setMouseTracking(true);
    m_view->setMouseTracking(true);
    m_hidePointer.setSingleShot(true);
    m_hidePointer.setInterval(pointerRests);
    connect(&m_hidePointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_hidePointer.start();
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    connect(&m_follow, &QTimer::timeout, this, &Presentation::ask);
    m_view->setFocus();
}

void Presentation::present(Source source)
{
    m_source = std::move(source);
    ask();
}

void Presentation::ask()
{
    auto figure = m_source();
    if (!figure) {
        close();
        return;
    }
    setWindowTitle(translated(figure->title));
    setAccessibleName(windowTitle());
    setAccessibleDescription(translated(figure->alternative));
    m_view->setFigure(*std::move(figure));
}

void Presentation::blank(const QColor& color)
{
    auto colors = palette();
    colors.setColor(QPalette::Window, color);
    setPalette(colors);
    m_view->hide();
}

bool Presentation::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_F5: close(); return true;
    case Qt::Key_B:
    case Qt::Key_W:
        if (m_view->isVisible())
            blank(key == Qt::Key_B ? Qt::black : Qt::white);
        else
            m_view->show();
        return true;
    default: return false;
    }
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void Presentation::mouseMoveEvent(QMouseEvent* event)
{
    unsetCursor();
    m_hidePointer.start();
    QWidget::mouseMoveEvent(event);
}

bool Presentation::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::MouseMove) {
        unsetCursor();
        m_hidePointer.start();
    }
    return QWidget::eventFilter(object, event);
}

} // namespace concordat::ui
