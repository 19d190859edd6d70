#include "ui/models/retyped.h"

#include <QAbstractSpinBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <memory>

namespace concordat::ui {

void onRetyped(QAbstractSpinBox& box, std::function<void()> take)
{
    const auto typed = std::make_shared<bool>(false);
    const auto forget = [typed] { *typed = false; };
    // What the field cannot hold is put back, which is nobody's decision.
    QObject::connect(box.findChild<QLineEdit*>(), &QLineEdit::textEdited, &box,
                     [typed, &box](QString text) {
                         int at = 0;
                         *typed = box.validate(text, at) == QValidator::Acceptable;
                     });
    // Another number is taken where its change is heard.
    if (auto* whole = qobject_cast<QSpinBox*>(&box))
        QObject::connect(whole, &QSpinBox::valueChanged, &box, forget);
    if (auto* real = qobject_cast<QDoubleSpinBox*>(&box))
        QObject::connect(real, &QDoubleSpinBox::valueChanged, &box, forget);
    QObject::connect(&box, &QAbstractSpinBox::editingFinished, &box,
                     [typed, take = std::move(take)] {
                         if (*typed) {
                             *typed = false;
                             take();
                         }
                     });
}

} // namespace concordat::ui
