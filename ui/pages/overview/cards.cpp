#include "ui/pages/overview/cards.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>

namespace concordat::ui {

namespace {

/// The style sheet of the window gives widgets their look by this property.
void setLook(QWidget* widget, const QString& role)
{
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* wrappedLabel(const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setLook(label, role);
    return label;
}

} // namespace

NumberCard::NumberCard(QWidget* parent)
    : QFrame(parent), m_name(wrappedLabel(QStringLiteral("caption"), this)),
      m_number(wrappedLabel(QStringLiteral("figure"), this)),
      m_remark(wrappedLabel(QStringLiteral("caption"), this))
{
    setLook(this, QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_number);
    layout->addWidget(m_remark);
    layout->addStretch(1);
}

void NumberCard::show(const QString& name, const QString& number, const QString& remark,
                      const QString& role)
{
    m_name->setText(name);
    m_number->setText(number);
    m_remark->setText(remark);
    // Long words such as the name of a governance model take the smaller of the two sizes.
    constexpr int longWords = 14;
    const bool words = number.size() > longWords;
    setLook(m_number, words ? QStringLiteral("title") : QStringLiteral("figure"));
    QPalette colours = palette();
    if (role == QLatin1String("high"))
        colours.setColor(QPalette::WindowText, colours.color(QPalette::Window).lightness() < 128
                                                   ? QColor(0xF97066)
                                                   : QColor(0xB42318));
    m_number->setPalette(colours);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, number, remark));
    setVisible(true);
}

void NumberCard::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT pressed();
    else
        QFrame::keyPressEvent(event);
}

void NumberCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT pressed();
    QFrame::mouseReleaseEvent(event);
}

ListCard::ListCard(QWidget* parent)
    : QFrame(parent), m_heading(wrappedLabel(QStringLiteral("strong"), this)),
      m_rows(new QVBoxLayout)
{
    setLook(this, QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addStretch(1);
}

void ListCard::begin(const QString& heading)
{
    m_heading->setText(heading);
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ListCard::addRow(const QString& name, const QString& value)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    auto* label = wrappedLabel(QStringLiteral("muted"), row);
    label->setText(name);
    auto* number = wrappedLabel(QString{}, row);
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    number->setText(value);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label, 2);
    layout->addWidget(number, 3);
    m_rows->addWidget(row);
}

void ListCard::addLink(const QString& words, const QString& link)
{
    if (link.isEmpty()) {
        auto* label = wrappedLabel(QString{}, this);
        label->setText(words);
        m_rows->addWidget(label);
        return;
    }
    auto* button = new QPushButton(words, this);
    setLook(button, QStringLiteral("link"));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkPressed(link); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

void ListCard::addWidget(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, widget);
}

} // namespace concordat::ui
