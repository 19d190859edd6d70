#include "ui/pages/governance/choice_card.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/models/card.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::GovernanceModel;

ChoiceCard::ChoiceCard(QWidget* parent)
    : QFrame(parent), m_chosen(wrapped(this, nullptr)), m_models(new QComboBox(this)),
      m_objections(wrapped(this, nullptr)), m_record(new QPushButton(this)),
      m_drift(new QPushButton(this))
{
    makeCard(*this);
    m_chosen->setObjectName(QStringLiteral("governance.chosen"));
    m_models->setObjectName(QStringLiteral("governance.choice"));
    m_objections->setObjectName(QStringLiteral("governance.objections"));
    setRole(m_record, "primary");
    m_record->setObjectName(QStringLiteral("governance.record"));
    m_drift->setObjectName(QStringLiteral("governance.drift"));
    for (auto* widget :
         std::initializer_list<QWidget*>{m_chosen, m_models, m_objections, m_record, m_drift})
        layout()->addWidget(widget);
    connect(m_models, &QComboBox::currentIndexChanged, this, &ChoiceCard::showObjections);
    connect(m_record, &QPushButton::clicked, this, &ChoiceCard::record);
    connect(m_drift, &QPushButton::clicked, this, &ChoiceCard::driftAsked);
}

void ChoiceCard::show(const governance::Assessment& assessment, bool writable)
{
    m_assessment = assessment;
    m_writable = writable;
    m_chosen->setText(chosenWords().join(u'\n'));
    showModels();
    m_drift->setEnabled(m_assessment.drift.has_value());
    m_drift->setToolTip(m_assessment.drift ? QString{}
                                           : tr("Nothing was recorded to compare with."));
}

/// What is chosen for the stage and how it fits. A vetoed model does not fit: that is said first,
/// and its points are called points.
QStringList ChoiceCard::chosenWords() const
{
    const auto& plan = m_assessment.plan;
    if (!plan || plan->model == GovernanceModel::undecided)
        return {tr("No model is chosen for this stage yet.")};
    const auto name = translated(governance::modelName(plan->model));
    QStringList lines{
        plan->chosenOn
            ? tr("Chosen for this stage: %1, on %2.").arg(name, formatted(*plan->chosenOn))
            : tr("Chosen for this stage: %1.").arg(name)};
    const auto fit = formatted(m_assessment.fit.value_or(1), 2);
    if (m_assessment.vetoesOfChosen.empty()) {
        lines << tr("Fit %1: its points as a part of the best model's.").arg(fit);
    } else {
        lines << QStringLiteral("▲ ") + tr("It is vetoed today, so it does not fit:");
        for (const auto& veto : m_assessment.vetoesOfChosen)
            lines << QStringLiteral("– ") + translated(veto);
        lines << tr("Its points alone would be a fit of %1; the chain counts with them.").arg(fit);
    }
    if (!m_assessment.drift)
        return lines;
    if (m_assessment.drift->hasDrifted())
        lines << QStringLiteral("◆ ") + tr("It has drifted since: choose again.");
    else if (!m_assessment.facts.changes.empty())
        lines << QStringLiteral("◆ ") + tr("Its inputs still stand, but stage, role or technology "
                                           "changed since (R5): choose again and record it.");
    else
        lines << QStringLiteral("✓ ") + tr("Nothing that decides has moved since.");
    return lines;
}

/// The list of models follows what is recommended until somebody chooses another; without a
/// recommendation it stands on none.
void ChoiceCard::showModels()
{
    const auto& recommended = m_assessment.choice.recommended;
    const QSignalBlocker quiet(m_models);
    const auto present = m_models->currentData();
    const bool own =
        present.isValid() && static_cast<GovernanceModel>(present.toInt()) != m_offered;
    m_models->clear();
    for (const auto which : governance::chooserModels)
        m_models->addItem(translated(governance::modelName(which)), static_cast<int>(which));
    m_offered = recommended;
    const auto offered = recommended ? QVariant(static_cast<int>(*recommended)) : QVariant();
    m_models->setCurrentIndex(m_models->findData(own ? present : offered));
    showObjections();
}

QStringList ChoiceCard::objectionsTo(GovernanceModel which) const
{
    QStringList lines;
    for (const auto& score : m_assessment.choice.scores) {
        if (score.model != which)
            continue;
        for (const auto& veto : score.vetoes)
            lines << tr("▲ Vetoed: %1").arg(translated(veto));
    }
    if (m_assessment.choice.planRejected)
        lines << tr("▲ The plan leaves no room for change (R6): give a stage criteria of its gate "
                    "or a date of hand-over, plan a second stage, or add an article on "
                    "adjustment to the charter.");
    return lines;
}

void ChoiceCard::showObjections()
{
    const auto chosen = m_models->currentData();
    m_record->setEnabled(m_writable && chosen.isValid());
    m_record->setToolTip(!m_writable        ? tr("This consortium is open for reading only.")
                         : chosen.isValid() ? QString{}
                                            : tr("Nothing is recommended: choose a model first."));
    const auto lines = chosen.isValid() ? objectionsTo(static_cast<GovernanceModel>(chosen.toInt()))
                                        : QStringList{};
    m_objections->setText(lines.join(u'\n'));
    m_objections->setVisible(!lines.isEmpty());
}

void ChoiceCard::record()
{
    const auto which = static_cast<GovernanceModel>(m_models->currentData().toInt());
    if (isSureOf(which))
        Q_EMIT recordRequested(which);
}

bool ChoiceCard::isSureOf(GovernanceModel which)
{
    const auto objections = objectionsTo(which);
    if (objections.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Record This Choice"),
                    tr("Something speaks against %1. Record it all the same?")
                        .arg(translated(governance::modelName(which))),
                    QMessageBox::Cancel, this);
    box.setInformativeText(objections.join(u'\n'));
    auto* yes = box.addButton(tr("Record All the Same"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("governance.record_all_the_same"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void ChoiceCard::retranslate()
{
    m_models->setAccessibleName(tr("Model to record"));
    m_models->setPlaceholderText(tr("Choose a model…"));
    m_record->setText(tr("Record This Choice"));
    m_drift->setText(tr("Has It Drifted?"));
}

} // namespace concordat::ui
