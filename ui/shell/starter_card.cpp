#include "ui/shell/starter_card.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr QMargins margins{14, 12, 14, 12};
constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont titleFont()
{
    return Theme::current().font(TypeSize::body, QFont::DemiBold);
}

QFont aboutFont()
{
    return Theme::current().font(TypeSize::caption);
}

int heightOf(const QString& text, const QFont& font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 16), wrapping, text).height();
}

} // namespace

StarterCard::StarterCard(const QString& title, const QString& about, QWidget* parent)
    : QPushButton(parent), m_title(title), m_about(about)
{
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

int StarterCard::heightForWidth(int width) const
{
    const int size = Theme::current().pixels(TypeSize::body);
    if (m_measuredIn != size)
        m_heights.clear();
    m_measuredIn = size;
    auto found = m_heights.constFind(width);
    if (found == m_heights.constEnd()) {
        const int inner = std::max(1, width - margins.left() - margins.right());
        const int text = heightOf(m_title, titleFont(), inner) + space::hair +
                         heightOf(m_about, aboutFont(), inner);
        found = m_heights.insert(
            width, std::max(minimumSizeHint().height(), text + margins.top() + margins.bottom()));
    }
    return *found;
}

void StarterCard::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const auto area = rect().marginsRemoved(margins);
    painter.setFont(titleFont());
    painter.setPen(Theme::current().tokens().text);
    QRect used;
    painter.drawText(area, wrapping, m_title, &used);
    painter.setFont(aboutFont());
    painter.setPen(Theme::current().tokens().muted);
    painter.drawText(area.adjusted(0, used.height() + space::hair, 0, 0), wrapping, m_about);
}

void StarterCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace concordat::ui
