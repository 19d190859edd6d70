#include "ui/pages/overview/cards.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

#include "ui/shell/theme.h"

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

/// A line to press that wraps its words, which a push button cannot.
class LinkButton : public QAbstractButton {
public:
    LinkButton(const QString& words, QWidget* parent) : QAbstractButton(parent)
    {
        setText(words);
        setAccessibleName(words);
        setObjectName(QStringLiteral("link"));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    int heightForWidth(int width) const override
    {
        return fontMetrics()
                   .boundingRect(QRect(0, 0, width - 2 * margin, 10000), Qt::TextWordWrap, text())
                   .height() +
               2 * margin;
    }
    QSize sizeHint() const override { return {160, heightForWidth(160)}; }
    QSize minimumSizeHint() const override { return {80, heightForWidth(std::max(80, width()))}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& tokens = Theme::current().tokens();
        QFont face = font();
        face.setUnderline(underMouse());
        painter.setFont(face);
        painter.setPen(tokens.accent);
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    void enterEvent(QEnterEvent* event) override
    {
        update();
        QAbstractButton::enterEvent(event);
    }
    void leaveEvent(QEvent* event) override
    {
        update();
        QAbstractButton::leaveEvent(event);
    }

private:
    static constexpr int margin = 4;
};

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
    m_number->setProperty("tone", role);
    fit();
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, number, remark));
    setVisible(true);
}

void NumberCard::fit()
{
    const QFontMetrics large(Theme::current().font(TypeSize::figure, QFont::DemiBold));
    const auto margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool fits = large.horizontalAdvance(m_number->text()) <= room;
    setLook(m_number, fits ? QStringLiteral("figure") : QStringLiteral("lead"));
}

void NumberCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
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
    row->show();
}

void ListCard::addLink(const QString& words, const QString& link)
{
    if (link.isEmpty()) {
        auto* label = wrappedLabel(QString{}, this);
        label->setText(words);
        m_rows->addWidget(label);
        label->show();
        return;
    }
    auto* button = new LinkButton(words, this);
    connect(button, &QAbstractButton::clicked, this, [this, link] { Q_EMIT linkPressed(link); });
    m_rows->addWidget(button);
    button->show();
}

void ListCard::addWarning(const QString& mark, const char* role, const QString& words,
                          const QString& remedy, const QString& link, const QString& button)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(12);
    auto* sign = wrappedLabel(QString::fromLatin1(role), row);
    sign->setWordWrap(false);
    sign->setText(mark);
    sign->setMinimumWidth(Theme::current().scaled(92));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* found = wrappedLabel(QString{}, row);
    found->setText(words);
    auto* mend = wrappedLabel(QStringLiteral("caption"), row);
    mend->setText(remedy);
    column->addWidget(found);
    column->addWidget(mend);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    if (!link.isEmpty()) {
        auto* open = new QPushButton(button, row);
        open->setObjectName(QStringLiteral("openWarning"));
        open->setAccessibleName(QStringLiteral("%1: %2").arg(button, words));
        connect(open, &QPushButton::clicked, this, [this, link] { Q_EMIT linkPressed(link); });
        layout->addWidget(open, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
    row->show();
}

void ListCard::addWidget(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, widget);
}

} // namespace concordat::ui
