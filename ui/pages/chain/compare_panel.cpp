#include "ui/pages/chain/compare_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/theme.h"

namespace concordat::ui {

ComparePanel::ComparePanel(QWidget* parent)
    : QWidget(parent), m_choices{Choice{}}, m_label(new QLabel(this)), m_box(new QComboBox(this)),
      m_sideBySide(new QCheckBox(this)), m_words(new QLabel(this))
{
    m_box->setObjectName(QStringLiteral("chain.compare"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(28);
    m_sideBySide->setObjectName(QStringLiteral("chain.compare.side"));
    m_words->setObjectName(QStringLiteral("chain.compare.words"));
    m_words->setWordWrap(true);
    setRole(m_words, "muted");
    m_label->setBuddy(m_box);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_label);
    row->addWidget(m_box);
    row->addWidget(m_sideBySide);
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::hair, 0, 0);
    all->setSpacing(space::small);
    all->addLayout(row);
    all->addWidget(m_words);
    all->addStretch(1);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_sideBySide->setEnabled(choice().kind != Kind::nothing);
        Q_EMIT changed();
    });
    connect(m_sideBySide, &QCheckBox::toggled, this, &ComparePanel::changed);
}

void ComparePanel::offer(const std::vector<Choice>& choices)
{
    if (choices == m_choices && m_box->count() > 0)
        return;
    m_choices = choices;
    fill();
}

void ComparePanel::fill()
{
    const auto before = choice();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    int kept = 0;
    for (const auto& each : m_choices) {
        if (each == before)
            kept = m_box->count();
        m_box->addItem(nameOf(each));
    }
    m_box->setCurrentIndex(kept);
    m_sideBySide->setEnabled(choice().kind != Kind::nothing);
}

ComparePanel::Choice ComparePanel::choice() const
{
    const int at = m_box->currentIndex();
    return at < 0 || at >= static_cast<int>(m_choices.size())
               ? Choice{}
               : m_choices[static_cast<std::size_t>(at)];
}

QString ComparePanel::nameOf(const Choice& choice) const
{
    switch (choice.kind) {
    case Kind::nothing: return tr("Nothing");
    case Kind::version: return tr("Version: %1").arg(choice.name);
    case Kind::scenario: return tr("Scenario: %1").arg(choice.name);
    case Kind::consortium: break;
    }
    return tr("Consortium: %1").arg(choice.name);
}

void ComparePanel::retranslate()
{
    m_label->setText(tr("Compare &with"));
    m_box->setAccessibleName(tr("Compare with"));
    m_sideBySide->setText(tr("Side by side"));
    m_sideBySide->setToolTip(tr("Shows both diagrams beside each other."));
    fill();
}

} // namespace concordat::ui
