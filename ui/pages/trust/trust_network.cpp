#include <QHBoxLayout>

#include "ui/bridge/text.h"
#include "ui/figures/formation_figures.h"
#include "ui/figures/heat_map.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using figures::TieChoice;
using model::Id;
using model::Member;

void TrustPage::buildNetwork()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_showNetwork = new QCheckBox;
    m_showNetwork->setObjectName(QStringLiteral("trustShowNetwork"));
    m_tiesLabel = new QLabel;
    m_ties = new QComboBox;
    m_ties->setObjectName(QStringLiteral("trustTies"));
    m_ties->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto kind : {TieChoice::Kind::automatic, TieChoice::Kind::all,
                            TieChoice::Kind::atMost, TieChoice::Kind::atLeast})
        m_ties->addItem({}, static_cast<int>(kind));
    m_tiesLabel->setBuddy(m_ties);
    m_tieLimit = new QSpinBox;
    m_tieLimit->setObjectName(QStringLiteral("trustTieLimit"));
    m_tieLimit->setRange(0, 100);
    m_tieLimit->setSingleStep(5);
    m_tieLimit->setValue(60);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_showNetwork);
    bar->addStretch(1);
    for (auto* widget : std::initializer_list<QWidget*>{m_tiesLabel, m_ties, m_tieLimit})
        bar->addWidget(widget);
    column->addLayout(bar);
    m_networkView = addFigure(column);
    m_networkView->setObjectName(QStringLiteral("trustNetwork"));
    m_networkView->setHeightFollowsWidth(false);
    m_networkNote = new QLabel;
    m_networkNote->setObjectName(QStringLiteral("trustNetworkNote"));
    m_networkNote->setWordWrap(true);
    setRole(m_networkNote, "caption");
    column->addWidget(m_networkNote);
    addSection(QStringLiteral("network"), section);

    connect(m_showNetwork, &QCheckBox::toggled, m_showSingle, &QCheckBox::setChecked);
    connect(m_showSingle, &QCheckBox::toggled, m_showNetwork, &QCheckBox::setChecked);
    connect(m_ties, &QComboBox::currentIndexChanged, this, &TrustPage::fillNetwork);
    connect(m_tieLimit, &QSpinBox::valueChanged, this, &TrustPage::fillNetwork);
    connect(m_networkView, &figures::FigureView::elementSelected, this,
            &TrustPage::explainInNetwork);
    connect(m_networkView, &figures::FigureView::exportFailed, this, &Page::messageRequested);
}

void TrustPage::retranslateNetwork()
{
    setSectionWords(QStringLiteral("network"), tr("Network"));
    m_showNetwork->setText(tr("Show single ratings"));
    m_showNetwork->setToolTip(
        tr("For whoever keeps the survey. Switch it off before others look."));
    m_tiesLabel->setText(tr("Ties:"));
    m_ties->setAccessibleName(tr("Which ties are drawn"));
    m_ties->setItemText(0, tr("Weakest first"));
    m_ties->setItemText(1, tr("All"));
    m_ties->setItemText(2, tr("At most"));
    m_ties->setItemText(3, tr("At least"));
    m_ties->setToolTip(tr("Weakest first draws as many ties as can be told apart."));
    m_tieLimit->setAccessibleName(tr("Limit of the mean of both directions"));
}

measures::TrustNetwork TrustPage::network() const
{
    const auto* present = round();
    return measures::trustNetwork(m_session.state(),
                                  present ? present->id : Id<model::TrustRound>{}, m_session.asOf(),
                                  reader());
}

void TrustPage::fillNetwork()
{
    const auto shown = network();
    // Moving a limit would tell single ratings, so there is one only for whoever may see them.
    const bool adjustable = shown.detail == measures::PairDetail::ratings && !shown.ties.empty();
    const TieChoice choice{static_cast<TieChoice::Kind>(m_ties->currentData().toInt()),
                           static_cast<double>(m_tieLimit->value())};
    const bool limited =
        choice.kind == TieChoice::Kind::atMost || choice.kind == TieChoice::Kind::atLeast;
    m_tiesLabel->setVisible(adjustable);
    m_ties->setVisible(adjustable);
    m_tieLimit->setVisible(adjustable && limited);
    auto figure = figures::trustNetworkFigure(m_session.state(), shown, choice);
    m_networkNote->setText(translated(figure.subtitle));
    m_networkNote->setVisible(!figure.subtitle.empty());
    m_networkView->setFigure(std::move(figure));
}

void TrustPage::explainInNetwork(const QString& element)
{
    const auto id = element.toStdString();
    ask([this, id]() -> std::optional<measures::Explanation> {
        const auto& state = m_session.state();
        const auto shown = network();
        if (const auto ends = figures::heatCellOf(id)) {
            auto why = measures::explainTie(state, shown, Id<Member>{ends->first},
                                            Id<Member>{ends->second}, m_session.asOf());
            return why ? why : measures::explainNetwork(shown);
        }
        return measures::explainStanding(state, shown, Id<Member>{id});
    });
}

} // namespace concordat::ui
