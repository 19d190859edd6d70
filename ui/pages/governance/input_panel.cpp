#include "ui/pages/governance/input_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/models/retyped.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using governance::ChooserInput;
using governance::InputOrigin;

namespace {

/// Beside its words each origin has a sign, so that rows can be told apart at a glance.
QString signOfOrigin(InputOrigin origin)
{
    switch (origin) {
    case InputOrigin::answered: return QStringLiteral("✎");
    case InputOrigin::computed: return QStringLiteral("✓");
    case InputOrigin::recorded: return QStringLiteral("↺");
    case InputOrigin::defaulted: break;
    }
    return QStringLiteral("◆");
}

} // namespace

InputPanel::InputPanel(QWidget* parent) : QFrame(parent)
{
    setRole(this, "card");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < governance::chooserInputCount; ++i)
        build(i, grid);
    grid->setRowStretch(2 * static_cast<int>(governance::chooserInputCount), 1);
}

void InputPanel::build(std::size_t at, QGridLayout* grid)
{
    auto& row = m_rows[at];
    const auto input = static_cast<ChooserInput>(at);
    const auto name = QString::fromStdString(governance::chooserInputNames()[at]);
    row.name = new QPushButton(this);
    setRole(row.name, "link");
    row.name->setObjectName(QStringLiteral("input.%1").arg(name));
    row.slider = new QSlider(Qt::Horizontal, this);
    row.slider->setObjectName(QStringLiteral("slider.%1").arg(name));
    row.slider->setRange(0, 100);
    row.slider->setPageStep(10);
    row.slider->setMinimumWidth(90);
    row.number = new QSpinBox(this);
    row.number->setObjectName(QStringLiteral("number.%1").arg(name));
    row.number->setRange(0, 100);
    row.number->setKeyboardTracking(false);
    row.number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.number->setAlignment(Qt::AlignRight);
    row.number->setFixedWidth(Theme::current().scaled(52));
    row.origin = new QLabel(this);
    row.origin->setObjectName(QStringLiteral("origin.%1").arg(name));
    setRole(row.origin, "caption");
    row.origin->setWordWrap(true); // with larger text, rather than widen the page
    row.origin->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.reset = new QToolButton(this);
    row.reset->setObjectName(QStringLiteral("reset.%1").arg(name));
    row.reset->setIcon(icon(QStringLiteral("restore")));

    const int line = 2 * static_cast<int>(at);
    auto* heading = new QHBoxLayout;
    heading->addWidget(row.name);
    heading->addWidget(row.origin, 1);
    grid->addLayout(heading, line, 0, 1, 3);
    grid->addWidget(row.slider, line + 1, 0);
    grid->addWidget(row.number, line + 1, 1);
    grid->addWidget(row.reset, line + 1, 2);

    connect(row.name, &QPushButton::clicked, this, [this, input] { Q_EMIT explained(input); });
    connect(row.slider, &QSlider::valueChanged, this, [this, input](int value) {
        Q_EMIT answered(input, value);
        Q_EMIT explained(input);
    });
    connect(row.number, &QSpinBox::valueChanged, this,
            [this, input](int value) { Q_EMIT answered(input, value); });
    onRetyped(*row.number, [this, input, &row] {
        if (!row.reset->isEnabled())
            Q_EMIT answered(input, row.number->value());
    });
    connect(row.reset, &QToolButton::clicked, this,
            [this, input] { Q_EMIT resetRequested(input); });
}

void InputPanel::show(const governance::Assessment& assessment, bool writable)
{
    for (std::size_t i = 0; i < governance::chooserInputCount; ++i) {
        const auto& input = assessment.inputs[i];
        auto& row = m_rows[i];
        const QSignalBlocker quietSlider(row.slider);
        const QSignalBlocker quietNumber(row.number);
        const int value = static_cast<int>(std::lround(input.value));
        row.slider->setValue(value);
        row.number->setValue(value);
        for (QWidget* widget :
             {static_cast<QWidget*>(row.slider), static_cast<QWidget*>(row.number)})
            widget->setEnabled(writable);
        const bool answered = input.origin == InputOrigin::answered;
        row.reset->setEnabled(writable && answered);
        row.reset->setToolTip(answered ? tr("Take the answer back")
                                       : tr("There is no answer to take back"));
        setRole(row.origin, input.origin == InputOrigin::defaulted ? "default" : "caption");
        auto words = translated(governance::originName(input.origin));
        if (input.origin == InputOrigin::computed)
            words = tr("%1, confidence %2 %", "origin and confidence")
                        .arg(words)
                        .arg(std::lround(100 * input.confidence));
        words.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%")); // stays with its number
        row.origin->setText(signOfOrigin(input.origin) + u' ' + words);
        QString more;
        if (input.origin == InputOrigin::computed)
            more = tr("Confidence: the share of the parts that are known");
        else if (input.origin == InputOrigin::defaulted && !input.why.notes.empty())
            more = translated(input.why.notes.back());
        row.origin->setToolTip(more);
    }
}

void InputPanel::retranslate()
{
    for (std::size_t i = 0; i < governance::chooserInputCount; ++i) {
        auto& row = m_rows[i];
        const auto name = translated(governance::chooserInputLabel(static_cast<ChooserInput>(i)));
        // A button would take a single & for the mark of its key.
        row.name->setText(QString(name).replace(u'&', QStringLiteral("&&")));
        row.name->setToolTip(tr("Explain %1").arg(name));
        row.slider->setAccessibleName(name);
        row.number->setAccessibleName(name);
        row.reset->setAccessibleName(tr("Take back the answer to %1").arg(name));
    }
}

void InputPanel::choose(ChooserInput input)
{
    m_rows[static_cast<std::size_t>(input)].slider->setFocus();
}

} // namespace concordat::ui
