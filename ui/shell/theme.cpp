#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <array>
#include <cmath>

#include "ui/shell/program_style.h"

namespace concordat::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xff000000U | value);
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance (WCAG 2.1).
double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// The list of a combo box is as wide as the box; where its words are longer they would be cut.
void widenPopup(QWidget& popup)
{
    const auto* list = popup.findChild<QAbstractItemView*>();
    if (!list || !popup.screen())
        return;
    const auto room = popup.screen()->availableGeometry();
    const int wanted = list->sizeHintForColumn(0) + popup.width() - list->viewport()->width() +
                       list->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    if (wanted <= popup.width())
        return;
    const int width = std::min(wanted, room.width());
    popup.setGeometry(std::min(popup.x(), room.right() + 1 - width), popup.y(), width,
                      popup.height());
}

} // namespace

Theme::Theme(QObject* application) : QObject(application), m_tokens(lightTokens())
{
    setObjectName(QStringLiteral("concordat.theme"));
    QApplication::setStyle(new ProgramStyle);
    // The window system's own font tells how large people want their text; ten points are normal.
    const double points = QApplication::font().pointSizeF();
    if (QApplication::platformName() != QLatin1String("offscreen") && points > 0)
        m_systemScale = std::clamp(points / 10.0, 1.0, 2.0);
    m_family = QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                 : QApplication::font().family();
    application->installEventFilter(this);
}

Theme& Theme::current()
{
    auto* found = qApp->findChild<Theme*>(QStringLiteral("concordat.theme"));
    return found ? *found : *new Theme(qApp);
}

Tokens Theme::lightTokens()
{
    return {rgb(0xF5F6F8), rgb(0xFFFFFF), rgb(0xE2E5EA), rgb(0x1B2330), rgb(0x667085),
            rgb(0x2F5DA8), rgb(0xE8EEF8), rgb(0xFFFFFF), rgb(0xB42318), rgb(0xB54708),
            rgb(0x667085), rgb(0x067647), false};
}

Tokens Theme::darkTokens()
{
    return {rgb(0x14171C), rgb(0x1C2128), rgb(0x2E353F), rgb(0xE6EAF0), rgb(0x98A2B3),
            rgb(0x7FB0FF), rgb(0x22304A), rgb(0x10151D), rgb(0xF97066), rgb(0xFDB022),
            rgb(0x98A2B3), rgb(0x47CD89), true};
}

Tokens Theme::highContrastTokens(bool dark)
{
    if (dark)
        return {rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xE8E8E8),
                rgb(0x8EC5FF), rgb(0x0A2A66), rgb(0x000000), rgb(0xFF9C94), rgb(0xFFD34D),
                rgb(0xE8E8E8), rgb(0x74F2AE), true};
    return {rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x000000), rgb(0x000000), rgb(0x2B2B2B),
            rgb(0x0B3D91), rgb(0xD6E4FF), rgb(0xFFFFFF), rgb(0x8F0F0A), rgb(0x7A2E00),
            rgb(0x2B2B2B), rgb(0x04502F), false};
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

bool Theme::isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

void Theme::apply(ThemeMode mode, int textPercent)
{
    m_mode = mode;
    m_textPercent = std::clamp(textPercent, 100, 200);
    // Without a palette of ours the application shows the desktop's own.
    QApplication::setPalette(QPalette{});
    use(QApplication::palette());
}

void Theme::use(const QPalette& system)
{
    const bool dark = isDark(system);
    const bool strong =
        contrast(system.color(QPalette::WindowText), system.color(QPalette::Window)) > 20.5;
    switch (m_mode) {
    case ThemeMode::system:
        m_tokens = strong && dark ? highContrastTokens(true) : dark ? darkTokens() : lightTokens();
        break;
    case ThemeMode::light: m_tokens = lightTokens(); break;
    case ThemeMode::dark: m_tokens = darkTokens(); break;
    case ThemeMode::highContrast: m_tokens = highContrastTokens(dark); break;
    }
    QApplication::setFont(font(TypeSize::body));
    QApplication::setPalette(palette());
    qApp->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto& t = m_tokens;
    result.setColor(QPalette::Window, t.window);
    result.setColor(QPalette::WindowText, t.text);
    result.setColor(QPalette::Base, t.surface);
    result.setColor(QPalette::AlternateBase, t.window);
    result.setColor(QPalette::Text, t.text);
    result.setColor(QPalette::Button, t.surface);
    result.setColor(QPalette::ButtonText, t.text);
    result.setColor(QPalette::BrightText, t.high);
    result.setColor(QPalette::ToolTipBase, t.surface);
    result.setColor(QPalette::ToolTipText, t.text);
    result.setColor(QPalette::PlaceholderText, t.muted);
    result.setColor(QPalette::Highlight, t.accent);
    result.setColor(QPalette::HighlightedText, t.onAccent);
    result.setColor(QPalette::Link, t.accent);
    result.setColor(QPalette::LinkVisited, t.accent);
    result.setColor(QPalette::Light, t.surface);
    result.setColor(QPalette::Midlight, t.hairline);
    result.setColor(QPalette::Mid, t.hairline);
    result.setColor(QPalette::Dark, t.muted);
    result.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, t.muted);
    return result;
}

QColor Theme::category(int index) const
{
    static const std::array<QColor, 7> colors{rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73),
                                              rgb(0xCC79A7), rgb(0x56B4E9), rgb(0xD55E00),
                                              rgb(0x8C6D1F)};
    const auto count = static_cast<int>(colors.size());
    return colors[static_cast<std::size_t>(((index % count) + count) % count)];
}

double Theme::scale() const
{
    return m_systemScale * m_textPercent / 100.0;
}

int Theme::pixels(TypeSize size) const
{
    return scaled(static_cast<int>(size));
}

int Theme::scaled(int length) const
{
    return static_cast<int>(std::lround(length * scale()));
}

QFont Theme::font(TypeSize size, QFont::Weight weight) const
{
    QFont result;
    // The Latin family first: Chinese glyphs then come from the CJK family, digits never do.
    result.setFamilies({m_family, QStringLiteral("Noto Sans CJK SC")});
    result.setPixelSize(pixels(size));
    result.setWeight(weight);
    return result;
}

QFont Theme::monospace(TypeSize size) const
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    result.setFamilies({result.family(), QStringLiteral("Noto Sans Mono CJK SC")});
    result.setPixelSize(pixels(size));
    return result;
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_mode != ThemeMode::light &&
        m_mode != ThemeMode::dark && object->isWidgetType() &&
        static_cast<QWidget*>(object)->isWindow())
        QMetaObject::invokeMethod(
            this, [this] { apply(m_mode, m_textPercent); }, Qt::QueuedConnection);
    if (event->type() == QEvent::Show && object->inherits("QComboBoxPrivateContainer"))
        widenPopup(*static_cast<QWidget*>(object));
    return QObject::eventFilter(object, event);
}

void setRole(QWidget* widget, const char* role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    // A widget that was never shown is polished with its role when it is.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace concordat::ui
