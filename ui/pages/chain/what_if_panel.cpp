#include "ui/pages/chain/what_if_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {
constexpr int columns = 6;
}

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : QWidget(parent), m_effect(new QLabel(this)), m_words(new QLineEdit(this)),
      m_scenario(new QPushButton(this)), m_judge(new QPushButton(this)),
      m_discard(new QPushButton(this))
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(0);
    for (const auto& info : chain::allNodes()) {
        const auto at = static_cast<std::size_t>(info.node);
        auto* name = new QLabel(this);
        auto* box = new QSpinBox(this);
        box->setObjectName(
            QStringLiteral("chain.suppose.%1").arg(QString::fromUtf8(info.id.data())));
        box->setRange(-1, 100);
        box->setSpecialValueText(QStringLiteral("–"));
        box->setKeyboardTracking(false);
        setRole(name, "caption");
        // The name gives way: it is told in full by the tooltip.
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        box->setMinimumWidth(Theme::current().scaled(64));
        const int place = static_cast<int>(at);
        grid->addWidget(name, 2 * (place / columns), place % columns);
        grid->addWidget(box, 2 * (place / columns) + 1, place % columns);
        grid->setColumnStretch(place % columns, 1);
        m_names[at] = name;
        m_boxes[at] = box;
        connect(box, &QSpinBox::valueChanged, this,
                [this, node = info.node](int score) { Q_EMIT supposed(node, score); });
    }
    m_words->setObjectName(QStringLiteral("chain.keep.words"));
    m_scenario->setObjectName(QStringLiteral("chain.keep.scenario"));
    m_judge->setObjectName(QStringLiteral("chain.keep.judged"));
    m_discard->setObjectName(QStringLiteral("chain.keep.discard"));
    m_effect->setObjectName(QStringLiteral("chain.keep.effect"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_effect);
    row->addWidget(m_words, 1);
    row->addWidget(m_scenario);
    row->addWidget(m_judge);
    row->addWidget(m_discard);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::hair, 0, 0);
    all->setSpacing(space::small);
    all->addLayout(grid);
    all->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, &WhatIfPanel::showButtons);
    connect(m_scenario, &QPushButton::clicked, this, &WhatIfPanel::scenarioRequested);
    connect(m_judge, &QPushButton::clicked, this, &WhatIfPanel::judgementRequested);
    connect(m_discard, &QPushButton::clicked, this, &WhatIfPanel::discarded);
}

void WhatIfPanel::show(const chain::ChainResult& result,
                       const std::map<chain::ChainNode, double>& supposed)
{
    for (const auto& node : result.nodes) {
        const auto at = static_cast<std::size_t>(node.node);
        const QSignalBlocker quiet(m_boxes[at]);
        m_boxes[at]->setValue(
            node.observed.score ? static_cast<int>(std::lround(*node.observed.score)) : -1);
        auto font = m_boxes[at]->font();
        font.setBold(supposed.count(node.node) > 0);
        m_boxes[at]->setFont(font);
    }
    m_any = !supposed.empty();
    m_effect->setText(m_any && result.potential
                          ? tr("Potential %1").arg(formatted(std::round(*result.potential), 0))
                          : tr("Nothing supposed"));
    showButtons();
}

void WhatIfPanel::showButtons()
{
    const bool named = !words().isEmpty();
    const auto why = !m_writable ? m_reason
                     : !m_any    ? tr("Change a score first: drag a node, or use its box.")
                     : !named    ? tr("Say first what it is called, or why you judge so.")
                                 : QString{};
    for (auto* button : {m_scenario, m_judge}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    m_discard->setEnabled(m_any);
    m_discard->setToolTip(m_any ? QString{} : tr("Nothing is supposed."));
}

void WhatIfPanel::setWritable(bool writable, const QString& reason)
{
    m_writable = writable;
    m_reason = reason;
    showButtons();
}

void WhatIfPanel::retranslate()
{
    for (const auto& info : chain::allNodes()) {
        const auto at = static_cast<std::size_t>(info.node);
        const auto name = translated(chain::titleOf(info.node));
        m_names[at]->setToolTip(name);
        m_boxes[at]->setAccessibleName(tr("Supposed score: %1").arg(name));
    }
    showNames();
    m_words->setPlaceholderText(tr("Name of the scenario, or reason of the judgement"));
    m_words->setAccessibleName(tr("Name or reason"));
    m_scenario->setText(tr("Keep as Scenario"));
    m_judge->setText(tr("Keep as Judged"));
    m_discard->setText(tr("Discard"));
    showButtons();
}

void WhatIfPanel::showNames()
{
    for (auto* label : m_names) {
        const int width = label->width() > 0 ? label->width() : 100;
        label->setText(label->fontMetrics().elidedText(label->toolTip(), Qt::ElideRight, width));
    }
}

void WhatIfPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showNames();
}

} // namespace concordat::ui
