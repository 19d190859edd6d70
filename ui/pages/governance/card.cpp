#include "ui/pages/governance/card.h"

#include <QVBoxLayout>

#include "ui/shell/theme.h"

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

} // namespace concordat::ui
