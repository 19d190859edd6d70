#include "ui/shell/number_check.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <cmath>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

struct NumberRange {
    QString least;
    QString most;
    int decimals = 0;
};

/// What may be typed; the lowest value of a field that stands for “none” is no number of it.
NumberRange rangeOf(const QAbstractSpinBox& box)
{
    const auto locale = box.locale();
    const bool namesLowest = !box.specialValueText().isEmpty();
    if (const auto* whole = qobject_cast<const QSpinBox*>(&box))
        return {locale.toString(whole->minimum() + (namesLowest ? 1 : 0)),
                locale.toString(whole->maximum()), 0};
    const auto& real = dynamic_cast<const QDoubleSpinBox&>(box);
    const int decimals = real.decimals();
    const double finest = std::pow(10, -decimals);
    return {locale.toString(real.minimum() + (namesLowest ? finest : 0), 'f', decimals),
            locale.toString(real.maximum(), 'f', decimals), decimals};
}

QString typedIn(const QAbstractSpinBox& box)
{
    QString prefix;
    QString suffix;
    if (const auto* whole = qobject_cast<const QSpinBox*>(&box)) {
        prefix = whole->prefix();
        suffix = whole->suffix();
    } else if (const auto* real = qobject_cast<const QDoubleSpinBox*>(&box)) {
        prefix = real->prefix();
        suffix = real->suffix();
    }
    auto text = box.text();
    if (!prefix.isEmpty() && text.startsWith(prefix))
        text.remove(0, prefix.size());
    if (!suffix.isEmpty() && text.endsWith(suffix))
        text.chop(suffix.size());
    return text.trimmed();
}

QAbstractSpinBox* numberField(QObject* object)
{
    if (qobject_cast<QSpinBox*>(object) || qobject_cast<QDoubleSpinBox*>(object))
        return static_cast<QAbstractSpinBox*>(object);
    return nullptr;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isStep(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

void unmark(QAbstractSpinBox& box)
{
    if (box.property("role").toString() != QLatin1String("refused"))
        return;
    setRole(&box, "");
    box.setAccessibleDescription({});
}

/// Shows the field's number again.
void putBack(QAbstractSpinBox& box)
{
    if (auto* whole = qobject_cast<QSpinBox*>(&box))
        whole->setValue(whole->value());
    else if (auto* real = qobject_cast<QDoubleSpinBox*>(&box))
        real->setValue(real->value());
    unmark(box);
}

} // namespace

NumberCheck::NumberCheck(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool NumberCheck::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* box = numberField(object)) {
            box->findChild<QLineEdit*>()->setValidator(nullptr);
            box->setKeyboardTracking(false); // a number typed is one edit, not one for each digit
        }
        break;
    case QEvent::KeyPress:
        if (auto* box = numberField(object)) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Escape && !whyNot(*box).isEmpty())
                putBack(*box);
            if ((isEnter(key) || isStep(key)) && refuse(*box))
                return true;
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (auto* box = numberField(object); box && box->hasFocus())
            return refuse(*box);
        break;
    case QEvent::FocusOut:
        if (auto* box = numberField(object)) {
            if (refuse(*box))
                putBack(*box);
            unmark(*box);
        }
        break;
    default: break;
    }
    return QObject::eventFilter(object, event);
}

/// Why what stands in the field cannot be entered; empty when it can.
QString NumberCheck::whyNot(const QAbstractSpinBox& box)
{
    auto text = box.text();
    int at = 0;
    if (box.validate(text, at) == QValidator::Acceptable)
        return {};
    box.fixup(text);
    const auto typed = typedIn(box);
    if (typed.isEmpty() || box.validate(text, at) == QValidator::Acceptable)
        return {};
    const auto [least, most, decimals] = rangeOf(box);
    bool isNumber = false;
    const auto number = box.locale().toDouble(typed, &isNumber);
    if (!isNumber)
        return tr("“%1” is not a number from %2 to %3. Nothing was changed.")
            .arg(typed, least, most);
    if (number < box.locale().toDouble(least) || number > box.locale().toDouble(most))
        return tr("%1 is outside %2 to %3. Nothing was changed.").arg(typed, least, most);
    return decimals == 0
               ? tr("%1 is not a whole number. Nothing was changed.").arg(typed)
               : tr("%1 has more than %n decimal places. Nothing was changed.", "", decimals)
                     .arg(typed);
}

/// False when the field can hold what stands in it.
bool NumberCheck::refuse(QAbstractSpinBox& box)
{
    const auto words = whyNot(box);
    if (words.isEmpty())
        return false;
    setRole(&box, "refused");
    box.setAccessibleDescription(words);
    connect(
        box.findChild<QLineEdit*>(), &QLineEdit::textChanged, &box, [&box] { unmark(box); },
        Qt::SingleShotConnection);
    box.selectAll();
    Q_EMIT refused(words);
    return true;
}

} // namespace concordat::ui
