#include <QString>
#include <utility>
#include <vector>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// `@name` stands for a colour, `$name` for a size of the type scale.
constexpr const char* pattern = R"(
QWidget { font-family: @family; }
QMainWindow, QDialog { background: @window; }
QToolTip { background: @surface; color: @text; border: 1px solid @hairline; padding: 4px 6px; }
QMenuBar { background: @surface; border-bottom: 1px solid @hairline; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentSoft; color: @accent; }
QMenu { background: @surface; border: 1px solid @hairline; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentSoft; color: @accent; }
QMenu::item:disabled { color: @muted; background: transparent; }
QMenu::separator { height: 1px; background: @hairline; margin: 5px 8px; }
QStatusBar { background: @surface; border-top: 1px solid @hairline; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; font-size: $caption; padding: 0 4px; }

QFrame[role="card"] { background: @surface; border: 1px solid @hairline; border-radius: 8px; }
QWidget[role="bar"] { background: @surface; border: none; border-bottom: 1px solid @hairline; }
QWidget[role="banner"] { background: @accentSoft; border-bottom: 1px solid @accent; }
QWidget[role="side"] { background: @surface; border: none; }
QWidget[role="surface"] { background: @surface; }
QFrame[role="line"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="edge"] { background: @hairline; border: none; }
QFrame[role="message"] { background: @accentSoft; border: 1px solid @accent; border-radius: 8px; }
QFrame[role="error"] { background: @surface; border: 1px solid @high; border-radius: 8px; }

QLabel[role="display"] { font-size: $display; font-weight: 600; }
QLabel[role="figure"] { font-size: $figure; font-weight: 600; }
QLabel[role="title"] { font-size: $title; font-weight: 600; }
QLabel[role="lead"] { font-size: $lead; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="caption"] { color: @muted; font-size: $caption; }
QLabel[role="default"] { color: @medium; font-size: $caption; }
QLabel[tone="high"], QLabel[role="high"] { color: @high; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="accent"] { color: @accent; }
QLabel[role="medium"] { color: @medium; }
QLabel[role="good"] { color: @good; }
QLabel[role="pill"] { border: 1px solid @hairline; border-radius: 13px; padding: 3px 11px;
    font-size: $caption; background: @surface; }
QLabel[role="formula"] { font-family: @mono; background: @window; border: 1px solid @hairline; border-radius: 6px;
    padding: 6px 8px; }

QPushButton { background: @surface; color: @text; border: 1px solid @hairline; border-radius: 6px;
    padding: 6px 13px; }
QPushButton:hover { background: @accentSoft; border-color: @accent; }
QPushButton:pressed { background: @hairline; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 12px; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton:checked { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton:default { border-color: @accent; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 500; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @window; color: @muted;
    border: 1px solid @hairline; }
QPushButton[role="search"] { border-radius: 13px; color: @muted; font-size: $caption;
    text-align: left; padding: 6px 12px; }
QPushButton[role="search"]:focus { padding: 5px 11px; }
QPushButton[role="flat"], QToolButton { border: 1px solid transparent; background: transparent;
    border-radius: 6px; padding: 4px; }
QPushButton[role="flat"] { text-align: left; padding: 6px 8px; }
QPushButton[role="flat"]:hover, QToolButton:hover { background: @accentSoft; }
QPushButton[role="flat"]:focus, QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QPushButton[role="flat"]:focus { padding: 5px 7px; }
QPushButton[role="link"] { border: none; background: transparent; color: @accent; padding: 3px 4px;
    text-align: left; }
QPushButton[role="link"]:focus { border: 1px solid @accent; padding: 2px 3px; }
QPushButton[role="link"]:disabled { color: @muted; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
    background: @surface; color: @text; border: 1px solid @hairline; border-radius: 6px;
    padding: 5px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QSpinBox[role="refused"], QDoubleSpinBox[role="refused"] { border: 2px solid @high; padding: 4px 7px; }
QTextEdit[role="plain"], QTextEdit[role="plain"]:focus { border: none; padding: 0; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; background: @window; }
QLineEdit:read-only { background: @window; }
QComboBox::drop-down { border: none; width: 22px; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px;
    background: @surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(@check); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: @muted; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:focus:checked { border-color: @text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled,
QAbstractItemView::indicator:disabled { border-color: @hairline; background: @window; }
QComboBox::down-arrow { image: url(@chevron); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent;
    subcontrol-origin: border; width: 18px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @accentSoft;
    border-radius: 3px; }
QAbstractSpinBox::up-arrow { image: url(@chevronUp); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(@chevron); width: 9px; height: 9px; }
QDateTimeEdit::drop-down { border: none; width: 22px; subcontrol-origin: padding;
    subcontrol-position: center right; }
QSlider:horizontal { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @scroll; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    border: 1px solid @surface; background: @accent; }
QSlider::handle:horizontal:hover { background: @accentHover; }
QSlider::handle:horizontal:focus { border: 2px solid @text; margin: -7px 0; border-radius: 9px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: @muted; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @hairline; padding: 0;
    selection-background-color: @accentSoft; selection-color: @accent; outline: none; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QDateEdit,
QAbstractItemView QSpinBox, QAbstractItemView QDoubleSpinBox {
    border: 2px solid @accent; border-radius: 0; padding: 0 6px; }
QAbstractItemView QComboBox[role="cell"] { border: 1px solid @hairline; }
QAbstractItemView QComboBox[role="cell"]:focus { border: 2px solid @accent; }

QTableView, QTreeView, QListView { background: @surface; border: none; gridline-color: @hairline;
    selection-background-color: @accentSoft; selection-color: @text; outline: none;
    alternate-background-color: @surface; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @hairline; }
QTreeView::item { padding: 5px 8px; border-bottom: 1px solid @hairline; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: @accentSoft; color: @text; }
QTableView::item:focus { border: 1px solid @accent; }
QListView::item { padding: 6px 8px; border-radius: 5px; }
QListView::item:hover { background: @window; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; padding: 8px 2px 8px 11px;
    border-bottom: 1px solid @hairline; font-size: $caption; }
QHeaderView::section:hover { color: @accent; }
QHeaderView[showSortIndicator="true"]::up-arrow, QHeaderView[showSortIndicator="true"]::down-arrow {
    subcontrol-origin: border; subcontrol-position: center right; right: 3px;
    width: 9px; height: 9px; }
QHeaderView[showSortIndicator="true"]::up-arrow { image: url(@chevronUp); }
QHeaderView[showSortIndicator="true"]::down-arrow { image: url(@chevron); }
QTableCornerButton::section { background: @surface; border: none; }

QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: none; border-top: 1px solid @hairline; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 14px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar { outline: none; }
QTabBar::tab:focus { color: @accent; background: @accentSoft; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QToolButton::menu-indicator { image: none; width: 0; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: 1px solid @hairline; border-radius: 8px; margin-top: 10px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: @muted; }
QProgressBar { border: none; background: @hairline; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

QColor mixed(const QColor& a, const QColor& b, double part)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - part) + b.redF() * part),
                            static_cast<float>(a.greenF() * (1 - part) + b.greenF() * part),
                            static_cast<float>(a.blueF() * (1 - part) + b.blueF() * part));
}

} // namespace

QString styleSheet(const Theme& theme)
{
    const auto& t = theme.tokens();
    // Longer names first, so that `@accent` does not eat the start of `@accentSoft`.
    const auto list = [](const QStringList& families) {
        return QLatin1Char('"') + families.join(QStringLiteral("\", \"")) + QLatin1Char('"');
    };
    const std::vector<std::pair<QString, QString>> words{
        {QStringLiteral("@family"), list(theme.font(TypeSize::body).families())},
        {QStringLiteral("@mono"), list(theme.monospace(TypeSize::body).families())},
        {QStringLiteral("@accentHover"), mixed(t.accent, t.text, 0.15).name()},
        {QStringLiteral("@accentSoft"), t.accentSoft.name()},
        {QStringLiteral("@accent"), t.accent.name()},
        {QStringLiteral("@onAccent"), t.onAccent.name()},
        {QStringLiteral("@chevronUp"),
         t.dark ? QStringLiteral(":/concordat/icons/chevron-up-light.svg")
                : QStringLiteral(":/concordat/icons/chevron-up-dark.svg")},
        {QStringLiteral("@chevron"), t.dark ? QStringLiteral(":/concordat/icons/chevron-light.svg")
                                            : QStringLiteral(":/concordat/icons/chevron-dark.svg")},
        {QStringLiteral("@check"), t.onAccent.lightness() > 127
                                       ? QStringLiteral(":/concordat/icons/check-light.svg")
                                       : QStringLiteral(":/concordat/icons/check-dark.svg")},
        {QStringLiteral("@window"), t.window.name()},
        {QStringLiteral("@surface"), t.surface.name()},
        {QStringLiteral("@hairline"), t.hairline.name()},
        {QStringLiteral("@text"), t.text.name()},
        {QStringLiteral("@muted"), t.muted.name()},
        {QStringLiteral("@scroll"), mixed(t.hairline, t.muted, 0.4).name()},
        {QStringLiteral("@high"), t.high.name()},
        {QStringLiteral("@medium"), t.medium.name()},
        {QStringLiteral("@good"), t.good.name()},
        {QStringLiteral("$display"), QStringLiteral("%1px").arg(theme.pixels(TypeSize::display))},
        {QStringLiteral("$figure"), QStringLiteral("%1px").arg(theme.pixels(TypeSize::figure))},
        {QStringLiteral("$title"), QStringLiteral("%1px").arg(theme.pixels(TypeSize::title))},
        {QStringLiteral("$lead"), QStringLiteral("%1px").arg(theme.pixels(TypeSize::lead))},
        {QStringLiteral("$caption"), QStringLiteral("%1px").arg(theme.pixels(TypeSize::caption))},
    };
    auto sheet = QString::fromLatin1(pattern);
    for (const auto& [name, value] : words)
        sheet.replace(name, value);
    return sheet;
}

} // namespace concordat::ui
