#include "ui/models/card.h"

#include <QVBoxLayout>

namespace concordat::ui {

QLabel* wrapped(QWidget* parent, const char* role)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        setRole(label, role);
    return label;
}

void makeCard(QFrame& frame)
{
    setRole(&frame, "card");
    auto* column = new QVBoxLayout(&frame);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
}

QFrame* cardAround(QWidget* content, QWidget* parent, int margin)
{
    auto* frame = new QFrame(parent);
    setRole(frame, "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(content);
    return frame;
}

} // namespace concordat::ui
