#include "ui/shell/starter_card.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr QMargins margins{14, 12, 14, 12};

QFont titleFont()
{
    return Theme::current().font(TypeSize::body, QFont::DemiBold);
}

QFont aboutFont()
{
    return Theme::current().font(TypeSize::caption);
}

/// Breaks a text into lines of a width; returns their height together.
int broken(QTextLayout& layout, int width)
{
    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace

StarterCard::StarterCard(const QString& title, const QString& about, QWidget* parent)
    : QPushButton(parent), m_title(title), m_about(about)
{
    for (auto* text : {&m_title, &m_about})
        text->setCacheEnabled(true);
    setAccessibleName(title);
    setAccessibleDescription(about);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize StarterCard::sizeHint() const
{
    return {Theme::current().scaled(300), minimumSizeHint().height()};
}

QSize StarterCard::minimumSizeHint() const
{
    return {Theme::current().scaled(160), Theme::current().scaled(86)};
}

void StarterCard::useFonts() const
{
    if (m_title.font() == titleFont() && m_about.font() == aboutFont())
        return;
    m_title.setFont(titleFont());
    m_about.setFont(aboutFont());
    m_heights.clear();
}

int StarterCard::heightForWidth(int width) const
{
    useFonts();
    auto found = m_heights.constFind(width);
    if (found == m_heights.constEnd()) {
        const int inner = std::max(1, width - margins.left() - margins.right());
        const int text = broken(m_title, inner) + space::hair + broken(m_about, inner);
        found = m_heights.insert(
            width, std::max(minimumSizeHint().height(), text + margins.top() + margins.bottom()));
    }
    return *found;
}

void StarterCard::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    useFonts();
    QPainter painter(this);
    const auto area = rect().marginsRemoved(margins);
    const int titleHeight = broken(m_title, area.width());
    broken(m_about, area.width());
    painter.setPen(Theme::current().tokens().text);
    m_title.draw(&painter, area.topLeft());
    painter.setPen(Theme::current().tokens().muted);
    m_about.draw(&painter, area.topLeft() + QPoint(0, titleHeight + space::hair));
}

void StarterCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace concordat::ui
