#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace concordat::ui {

/// What the user asked for; `system` follows the desktop.
enum class ThemeMode { system, light, dark, highContrast };

/// The one type scale, in pixels at 96 dpi and 100 % text size.
enum class TypeSize { caption = 12, body = 14, lead = 16, title = 20, figure = 28, display = 40 };

/// The one spacing scale, in device-independent pixels.
namespace space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int huge = 32;
} // namespace space

/// The colours everything is painted with.
struct Tokens {
    QColor window;
    QColor surface;
    QColor hairline;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor high;
    QColor medium;
    QColor low;
    QColor good;
    bool dark = false;
};

/// Colours, type and style of the whole program. One object belongs to the application; widgets
/// reach it through `Theme::current()` and repaint on `changed`.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* application);

    /// The theme of the running application; made on first use.
    static Theme& current();

    static Tokens lightTokens();
    static Tokens darkTokens();
    static Tokens highContrastTokens(bool dark);
    /// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1).
    static double contrast(const QColor& a, const QColor& b);
    /// Whether a palette belongs to a dark desktop: its text is lighter than its windows.
    static bool isDark(const QPalette& palette);

    const Tokens& tokens() const { return m_tokens; }
    ThemeMode mode() const { return m_mode; }
    /// Text size in percent of the normal, 100 to 200.
    int textPercent() const { return m_textPercent; }
    void apply(ThemeMode mode, int textPercent);

    /// Colour `index` of the categorical palette; it starts again after seven, where marks must
    /// differ by pattern as well.
    QColor category(int index) const;
    /// Pixels of one size at the present text size.
    int pixels(TypeSize size) const;
    /// A length that grows with the text, such as a row height.
    int scaled(int length) const;
    QFont font(TypeSize size, QFont::Weight weight = QFont::Normal) const;
    /// Figures of equal width, for columns of numbers.
    QFont monospace(TypeSize size) const;

    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void use(const QPalette& system);
    QPalette palette() const;
    double scale() const;

    Tokens m_tokens;
    ThemeMode m_mode = ThemeMode::system;
    int m_textPercent = 100;
    double m_systemScale = 1;
    QString m_family;
};

/// The style sheet made of the tokens; widgets choose their look by the dynamic property `role`.
QString styleSheet(const Theme& theme);

/// Gives a widget its look: `card`, `title`, `muted`, `primary`, `pill` …
void setRole(QWidget* widget, const char* role);

} // namespace concordat::ui
