#include "ui/pages/charter/parameter_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <array>
#include <cmath>

#include "core/charter/values.h"
#include "core/charter/wording.h"
#include "ui/bridge/charter_export.h"
#include "ui/models/retyped.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::ParameterSpec;
using charter::ParameterUnit;

namespace {

constexpr std::array usualFractions{1.0 / 3, 0.5, 0.6, 2.0 / 3, 0.75, 0.8, 1.0};
constexpr std::array usualRhythms{1, 2, 4, 6, 12};

QString suffix(ParameterUnit unit)
{
    switch (unit) {
    case ParameterUnit::days: return ParameterForm::tr(" days");
    case ParameterUnit::weeks: return ParameterForm::tr(" weeks");
    case ParameterUnit::months: return ParameterForm::tr(" months");
    case ParameterUnit::years: return ParameterForm::tr(" years");
    case ParameterUnit::percent: return ParameterForm::tr(" %");
    case ParameterUnit::points: return ParameterForm::tr(" points");
    default: return {};
    }
}

void addChoice(QComboBox& box, charter::Language language, ParameterUnit unit, double value)
{
    box.addItem(QString::fromStdString(charter::worded(language, unit, value)), value);
}

int indexOf(const QComboBox& box, double value)
{
    for (int i = 0; i < box.count(); ++i)
        if (std::abs(box.itemData(i).toDouble() - value) < 5e-4)
            return i;
    return -1;
}

} // namespace

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout{this})
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(space::medium);
    m_layout->setVerticalSpacing(space::small);
}

void ParameterForm::show(const model::State& state, model::Date asOf,
                         const charter::ArticleSpec& article,
                         const charter::Alternative& alternative, charter::Language language)
{
    const auto parameters = article.parametersOf(alternative);
    const auto key = article.id + "/" + alternative.id + "/" + charter::languageCode(language);
    m_article = article.id;
    if (key != m_shown) {
        m_shown = key;
        for (const auto& [label, field] : m_fields) {
            label->deleteLater();
            field->hide();
            // A field may be the one whose change led here.
            field->deleteLater();
        }
        m_fields.clear();
        for (const auto& parameter : parameters) {
            auto* field = makeField(parameter, language);
            field->setObjectName(QString::fromStdString(parameter.name));
            auto* label = new QLabel{
                QString::fromStdString(article.text[language].parameterLabels.at(parameter.name))};
            label->setWordWrap(true);
            label->setBuddy(field);
            field->setAccessibleName(label->text());
            m_fields.emplace_back(label, field);
        }
        arrange();
    }
    for (std::size_t i = 0; i < parameters.size(); ++i)
        fill(m_fields[i].second, parameters[i], language, state, asOf);
}

// Two columns of fields where there is room, one where there is not.
void ParameterForm::arrange()
{
    const int columns = width() >= Theme::current().scaled(560) ? 2 : 1;
    const int count = static_cast<int>(m_fields.size());
    const int rows = (count + columns - 1) / columns;
    for (int i = 0; i < count; ++i) {
        const auto& [label, field] = m_fields[static_cast<std::size_t>(i)];
        const int row = i % rows;
        const int column = i / rows * 2;
        m_layout->addWidget(label, row, column);
        m_layout->addWidget(field, row, column + 1);
    }
    for (int column = 0; column < 4; ++column)
        m_layout->setColumnStretch(column, column < columns * 2 ? 1 : 0);
}

QSize ParameterForm::minimumSizeHint() const
{
    return {Theme::current().scaled(240), QWidget::minimumSizeHint().height()};
}

void ParameterForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget* ParameterForm::makeField(const ParameterSpec& parameter, charter::Language language)
{
    const auto name = parameter.name;
    if (parameter.unit == ParameterUnit::text) {
        auto* edit = new QLineEdit{this};
        connect(edit, &QLineEdit::editingFinished, this,
                [this, edit, name] { Q_EMIT textChanged(name, edit->text()); });
        return edit;
    }
    if (parameter.unit == ParameterUnit::fraction || parameter.unit == ParameterUnit::perYear) {
        auto* box = new QComboBox{this};
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        if (parameter.unit == ParameterUnit::fraction)
            for (const auto value : usualFractions) {
                if (value >= parameter.minimum && value <= parameter.maximum)
                    addChoice(*box, language, parameter.unit, value);
            }
        else
            for (const auto value : usualRhythms)
                addChoice(*box, language, parameter.unit, value);
        connect(box, &QComboBox::activated, this, [this, box, name](int index) {
            Q_EMIT numberChanged(name, box->itemData(index).toDouble());
        });
        return box;
    }
    if (parameter.unit == ParameterUnit::flag) {
        auto* box = new QCheckBox{this};
        connect(box, &QCheckBox::clicked, this,
                [this, name](bool on) { Q_EMIT numberChanged(name, on ? 1 : 0); });
        return box;
    }
    if (parameter.unit == ParameterUnit::choice) {
        auto* box = new QComboBox{this};
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        for (const auto& option : parameter.options)
            box->addItem(
                QString::fromStdString(clausesInUse().library->word(language, "option." + option)),
                QString::fromStdString(option));
        connect(box, &QComboBox::activated, this, [this, box, name](int index) {
            Q_EMIT textChanged(name, box->itemData(index).toString());
        });
        return box;
    }
    // Whole numbers nearly everywhere; a part of sales may be smaller than one per cent.
    if (parameter.minimum != std::floor(parameter.minimum)) {
        auto* box = new QDoubleSpinBox{this};
        box->setDecimals(1);
        box->setRange(parameter.minimum, parameter.maximum);
        box->setSuffix(suffix(parameter.unit));
        box->setKeyboardTracking(false);
        connect(box, &QDoubleSpinBox::valueChanged, this,
                [this, name](double value) { Q_EMIT numberChanged(name, value); });
        onRetyped(*box, [this, name, box] { Q_EMIT numberChanged(name, box->value()); });
        return box;
    }
    auto* box = new QSpinBox{this};
    box->setRange(static_cast<int>(parameter.minimum), static_cast<int>(parameter.maximum));
    box->setSuffix(suffix(parameter.unit));
    box->setKeyboardTracking(false); // a number typed is one edit, not one for each digit
    connect(box, &QSpinBox::valueChanged, this,
            [this, name](int value) { Q_EMIT numberChanged(name, value); });
    onRetyped(*box, [this, name, box] { Q_EMIT numberChanged(name, box->value()); });
    return box;
}

void ParameterForm::fill(QWidget* field, const ParameterSpec& parameter, charter::Language language,
                         const model::State& state, model::Date asOf)
{
    const auto facts = charter::gatherFacts(state, asOf);
    const auto value = charter::parameterValue(facts, m_article, parameter);
    const QSignalBlocker quiet{field};
    field->setToolTip(value.defaulted
                          ? tr("Default, not evidence: nobody has chosen this value yet.")
                          : QString{});
    if (auto* edit = qobject_cast<QLineEdit*>(field)) {
        if (edit->text().toStdString() != value.text)
            edit->setText(QString::fromStdString(value.text));
    } else if (auto* check = qobject_cast<QCheckBox*>(field)) {
        check->setChecked(value.number.value_or(0) > 0.5);
    } else if (auto* real = qobject_cast<QDoubleSpinBox*>(field)) {
        real->setValue(value.number.value_or(0));
    } else if (auto* box = qobject_cast<QComboBox*>(field);
               box && parameter.unit == ParameterUnit::choice) {
        box->setCurrentIndex(box->findData(QString::fromStdString(value.text)));
    } else if (box) {
        const double number = value.number.value_or(0);
        if (indexOf(*box, number) < 0)
            addChoice(*box, language, parameter.unit, number);
        box->setCurrentIndex(indexOf(*box, number));
    } else if (auto* spin = qobject_cast<QSpinBox*>(field)) {
        const int number = static_cast<int>(std::lround(value.number.value_or(0)));
        // A value that came from elsewhere is shown even where the library finds it odd.
        spin->setRange(std::min(spin->minimum(), number), std::max(spin->maximum(), number));
        spin->setValue(number);
    }
}

bool ParameterForm::focusParameter(const QString& name)
{
    for (const auto& [label, field] : m_fields)
        if (field->objectName() == name) {
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace concordat::ui
