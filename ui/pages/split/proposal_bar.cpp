#include "ui/pages/split/proposal_bar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "ui/shell/theme.h"

namespace concordat::ui {

void fillBox(QComboBox& box, const std::vector<std::pair<QString, QString>>& items)
{
    const QSignalBlocker quiet(box);
    const auto kept = box.currentData();
    box.clear();
    for (const auto& [words, id] : items)
        box.addItem(words, id);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
    box.setToolTip(box.currentText());
}

ProposalBar::ProposalBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    // Each label above its box: beside it, the words of the boxes would be cut at 1280.
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small / 2);
    const auto box = [&](const char* name, QLabel*& label) {
        auto* combo = new QComboBox(this);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(5);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip);
        label = new QLabel(this);
        label->setBuddy(combo);
        const int place = grid->columnCount() - (grid->count() == 0 ? 1 : 0);
        grid->addWidget(label, 0, place);
        grid->addWidget(combo, 1, place);
        grid->setColumnStretch(place, 1);
        return combo;
    };
    m_benefit = box("splitBenefit", m_benefitLabel);
    m_basis = box("splitBasis", m_basisLabel);
    m_proposal = box("splitProposal", m_proposalLabel);
    m_beside = box("splitBeside", m_besideLabel);
    for (auto* game : {m_benefit, m_basis})
        connect(game, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            Q_EMIT gameChosen();
        });
    connect(m_proposal, &QComboBox::currentIndexChanged, this, [this] {
        offerBeside();
        Q_EMIT proposalChosen();
    });
    connect(m_beside, &QComboBox::currentIndexChanged, this, &ProposalBar::besideChosen);
}

void ProposalBar::retranslate()
{
    m_benefitLabel->setText(tr("&Benefit"));
    m_basisLabel->setText(tr("&Worth by"));
    m_proposalLabel->setText(tr("&Proposal"));
    m_besideLabel->setText(tr("Be&side"));
    refresh();
}

void ProposalBar::refresh()
{
    const auto& state = m_session.state();
    std::vector<std::pair<QString, QString>> benefits{{tr("All benefits"), QString{}}};
    for (const auto& row : state.rows<model::Benefit>())
        benefits.emplace_back(QString::fromStdString(row.title),
                              QString::fromStdString(row.id.value()));
    fillBox(*m_benefit, benefits);
    fillBox(*m_basis, {{tr("as recorded"), QString{}},
                       {tr("synergies"), QStringLiteral("synergies")},
                       {tr("stated coalitions"), QStringLiteral("coalitions")},
                       {tr("resource coverage"), QStringLiteral("coverage")},
                       {tr("costs of packages"), QStringLiteral("costs")}});
    const auto about = m_benefit->currentData().toString().toStdString();
    std::vector<std::pair<QString, QString>> proposals;
    for (const auto& row : state.rows<model::SplitProposal>()) {
        if ((row.benefit ? row.benefit->value() : std::string{}) != about)
            continue;
        const auto title = QString::fromStdString(row.title);
        // The mark stands first: the end of a long title may not be seen.
        proposals.emplace_back(row.adopted ? tr("✓ %1, adopted").arg(title) : title,
                               QString::fromStdString(row.id.value()));
    }
    if (proposals.empty())
        proposals.emplace_back(tr("Shapley value, not stored"), QString{});
    fillBox(*m_proposal, proposals);
    offerBeside();
}

void ProposalBar::offerBeside()
{
    // A proposal beside itself would tell nothing.
    std::vector<std::pair<QString, QString>> others{{tr("nothing"), QString{}}};
    for (int at = 0; at < m_proposal->count(); ++at) {
        const auto id = m_proposal->itemData(at).toString();
        if (at != m_proposal->currentIndex() && !id.isEmpty())
            others.emplace_back(m_proposal->itemText(at), id);
    }
    fillBox(*m_beside, others);
}

sharing::GameOptions ProposalBar::gameOptions() const
{
    sharing::GameOptions options;
    if (const auto about = benefit(); about && m_session.state().find(*about))
        options.benefit = about;
    options.basis = sharing::gameBasisFromName(m_basis->currentData().toString().toStdString());
    return options;
}

std::optional<model::Id<model::Benefit>> ProposalBar::benefit() const
{
    const auto id = m_benefit->currentData().toString().toStdString();
    if (id.empty())
        return {};
    return model::Id<model::Benefit>{id};
}

ProposalBar::Proposal ProposalBar::chosen(const QComboBox& box) const
{
    const auto id = box.currentData().toString().toStdString();
    if (id.empty() || !m_session.state().find(model::Id<model::SplitProposal>{id}))
        return {};
    return model::Id<model::SplitProposal>{id};
}

ProposalBar::Proposal ProposalBar::proposal() const
{
    return chosen(*m_proposal);
}

ProposalBar::Proposal ProposalBar::beside() const
{
    return chosen(*m_beside);
}

bool ProposalBar::choose(const QString& id)
{
    const auto at = id.isEmpty() ? -1 : m_proposal->findData(id);
    if (at >= 0)
        m_proposal->setCurrentIndex(at);
    return at >= 0;
}

} // namespace concordat::ui
