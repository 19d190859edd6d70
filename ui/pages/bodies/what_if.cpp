#include "ui/pages/bodies/what_if.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::VotingMethod;

namespace {

/// Votes are moved one by one; tenths where somebody has tenths.
constexpr int mostSteps = 100000;

double unitOf(const governance::BodySetting& setting)
{
    const bool whole = std::all_of(
        setting.voters.begin(), setting.voters.end(),
        [](const governance::Voter& voter) { return voter.votes == std::floor(voter.votes); });
    return whole ? 1 : 0.1;
}

} // namespace

WhatIf::WhatIf(QWidget* parent)
    : QWidget(parent), m_quotaLabel(new QLabel(this)), m_quota(new QSlider(Qt::Horizontal, this)),
      m_quotaValue(new QLabel(this)), m_headsLabel(new QLabel(this)),
      m_heads(new QSlider(Qt::Horizontal, this)), m_headsValue(new QLabel(this)),
      m_more(new QToolButton(this)), m_voters(new QWidget(this)), m_grid(new QGridLayout(m_voters)),
      m_reset(new QPushButton(this)), m_apply(new QPushButton(this))
{
    m_quota->setObjectName(QStringLiteral("bodies.quota"));
    m_heads->setObjectName(QStringLiteral("bodies.heads"));
    m_more->setObjectName(QStringLiteral("bodies.votes_toggle"));
    m_voters->setObjectName(QStringLiteral("bodies.votes"));
    m_reset->setObjectName(QStringLiteral("bodies.reset"));
    m_apply->setObjectName(QStringLiteral("bodies.apply"));
    m_quotaLabel->setBuddy(m_quota);
    m_headsLabel->setBuddy(m_heads);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_voters->hide();
    for (auto* slider : {m_quota, m_heads})
        slider->setMinimumWidth(Theme::current().scaled(80));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->addWidget(m_quotaLabel, 0, 0);
    grid->addWidget(m_quota, 0, 1);
    grid->addWidget(m_quotaValue, 0, 2);
    grid->addWidget(m_headsLabel, 1, 0);
    grid->addWidget(m_heads, 1, 1);
    grid->addWidget(m_headsValue, 1, 2);
    grid->setColumnStretch(1, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_reset);
    row->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(grid);
    column->addLayout(row);
    column->addWidget(m_voters);
    connect(m_quota, &QSlider::valueChanged, this, &WhatIf::moveQuota);
    connect(m_heads, &QSlider::valueChanged, this, &WhatIf::moveHeads);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_voters->setVisible(open);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        start(m_real);
        Q_EMIT changed();
    });
    connect(m_apply, &QPushButton::clicked, this, &WhatIf::applyRequested);
}

bool WhatIf::byBlocks() const
{
    return m_real.rule.method == VotingMethod::consentWithBlock;
}

bool WhatIf::hasHeads() const
{
    return m_real.rule.method == VotingMethod::doubleMajority ||
           m_real.rule.method == VotingMethod::multipleMajorities;
}

double WhatIf::totalVotes() const
{
    if (m_tried.rule.method == VotingMethod::oneMemberOneVote)
        return static_cast<double>(m_tried.voters.size()) +
               (m_tried.rule.ofAllSeats ? m_tried.vacantSeats : 0);
    if (m_tried.rule.method == VotingMethod::tiers)
        return 100; // each tier has a total of its own: percent
    double total = m_tried.rule.ofAllSeats ? m_tried.vacantVotes : 0;
    for (const auto& voter : m_tried.voters)
        total += voter.votes;
    return total;
}

void WhatIf::start(const governance::BodySetting& real)
{
    m_filling = true;
    m_real = real;
    m_tried = real;
    fillVoters();
    m_filling = false;
    showValues();
}

bool WhatIf::isChanged() const
{
    const auto& a = m_real.rule;
    const auto& b = m_tried.rule;
    if (a.threshold != b.threshold || a.strictlyMore != b.strictlyMore ||
        a.headThreshold != b.headThreshold || a.blocksNeeded != b.blocksNeeded)
        return true;
    for (std::size_t i = 0; i < m_real.voters.size(); ++i) {
        if (m_real.voters[i].votes != m_tried.voters[i].votes ||
            m_real.voters[i].veto != m_tried.voters[i].veto)
            return true;
    }
    return false;
}

void WhatIf::setWritable(bool writable)
{
    m_writable = writable;
    showValues();
}

void WhatIf::moveQuota(int position)
{
    if (m_filling)
        return;
    if (byBlocks()) {
        m_tried.rule.blocksNeeded = position;
    } else {
        const double total = totalVotes();
        m_tried.rule.threshold =
            total > 0 ? std::clamp(position * unitOf(m_tried) / total, 0.0, 1.0) : 1.0;
        m_tried.rule.strictlyMore = false;
        if (const double needed = governance::votesNeeded(
                m_real.rule.threshold, m_real.rule.strictlyMore, total, unitOf(m_tried));
            needed == position * unitOf(m_tried)) {
            m_tried.rule.threshold = m_real.rule.threshold;
            m_tried.rule.strictlyMore = m_real.rule.strictlyMore;
        }
    }
    showValues();
    Q_EMIT changed();
}

void WhatIf::moveHeads(int position)
{
    if (m_filling)
        return;
    const auto heads = static_cast<double>(m_tried.voters.size());
    m_tried.rule.headThreshold = heads > 0 ? std::clamp(position / heads, 0.0, 1.0) : 1.0;
    m_tried.rule.strictlyMore = false;
    showValues();
    Q_EMIT changed();
}

void WhatIf::fillVoters()
{
    if (m_votes.size() != m_tried.voters.size()) {
        qDeleteAll(m_voters->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly));
        m_votes.clear();
        m_vetoes.clear();
        for (std::size_t i = 0; i < m_tried.voters.size(); ++i) {
            auto* name = new QLabel(m_voters);
            auto* votes = new QDoubleSpinBox(m_voters);
            auto* veto = new QCheckBox(m_voters);
            votes->setObjectName(QStringLiteral("bodies.votes_%1").arg(i));
            votes->setRange(0, 1e6);
            votes->setAlignment(Qt::AlignRight);
            name->setBuddy(votes);
            const int row = static_cast<int>(i);
            m_grid->addWidget(name, row, 0);
            m_grid->addWidget(votes, row, 1);
            m_grid->addWidget(veto, row, 2);
            connect(votes, &QDoubleSpinBox::valueChanged, this, [this, i](double value) {
                if (m_filling)
                    return;
                m_tried.voters[i].votes = value;
                showValues();
                Q_EMIT changed();
            });
            connect(veto, &QCheckBox::toggled, this, [this, i](bool holds) {
                if (m_filling)
                    return;
                m_tried.voters[i].veto = holds;
                showValues();
                Q_EMIT changed();
            });
            m_votes.push_back(votes);
            m_vetoes.push_back(veto);
        }
        m_grid->setColumnStretch(0, 1);
    }
    for (std::size_t i = 0; i < m_tried.voters.size(); ++i) {
        const auto& voter = m_tried.voters[i];
        const auto name = QString::fromStdString(voter.name);
        if (auto* label =
                qobject_cast<QLabel*>(m_grid->itemAtPosition(static_cast<int>(i), 0)->widget()))
            label->setText(name);
        m_votes[i]->setDecimals(voter.votes == std::floor(voter.votes) ? 0 : 2);
        m_votes[i]->setValue(voter.votes);
        m_votes[i]->setAccessibleName(tr("Votes of %1").arg(name));
        m_votes[i]->setEnabled(m_real.rule.method != VotingMethod::oneMemberOneVote && !byBlocks());
        m_vetoes[i]->setText(tr("veto"));
        m_vetoes[i]->setAccessibleName(tr("Veto of %1").arg(name));
        m_vetoes[i]->setChecked(voter.veto);
    }
}

void WhatIf::showValues()
{
    m_filling = true;
    const double unit = unitOf(m_tried);
    const auto number = [](double value) {
        return formatted(value, value == std::floor(value) ? 0 : 1);
    };
    if (byBlocks()) {
        const auto heads = static_cast<int>(m_tried.voters.size());
        m_quota->setRange(1, std::max(1, heads));
        m_quota->setValue(m_tried.rule.blocksNeeded);
        m_quotaValue->setText(tr("%1 of %2 (now %3)")
                                  .arg(int{m_tried.rule.blocksNeeded})
                                  .arg(heads)
                                  .arg(int{m_real.rule.blocksNeeded}));
    } else {
        const double total = totalVotes();
        const auto needed = [&](const model::DecisionRule& rule) {
            return governance::votesNeeded(rule.threshold, rule.strictlyMore, total, unit);
        };
        m_quota->setRange(1, std::clamp(static_cast<int>(std::lround(total / unit)), 1, mostSteps));
        m_quota->setValue(static_cast<int>(std::lround(needed(m_tried.rule) / unit)));
        m_quotaValue->setText(
            tr("%1 of %2 (now %3)")
                .arg(number(needed(m_tried.rule)), number(total), number(needed(m_real.rule))));
    }
    const double heads = static_cast<double>(m_tried.voters.size());
    const auto headsNeeded = [&](const model::DecisionRule& rule) {
        return governance::votesNeeded(rule.headThreshold, rule.strictlyMore, heads);
    };
    m_heads->setRange(1, std::max(1, static_cast<int>(heads)));
    m_heads->setValue(static_cast<int>(headsNeeded(m_tried.rule)));
    m_headsValue->setText(tr("%1 of %2 (now %3)")
                              .arg(number(headsNeeded(m_tried.rule)), number(heads),
                                   number(headsNeeded(m_real.rule))));
    for (auto* widget : std::initializer_list<QWidget*>{m_headsLabel, m_heads, m_headsValue})
        widget->setVisible(hasHeads());
    const bool different = isChanged();
    m_reset->setEnabled(different);
    m_apply->setEnabled(different && m_writable);
    m_apply->setToolTip(!m_writable ? tr("This consortium is open for reading only.")
                        : different ? tr("Makes what is tried the rule of the body; undo takes it "
                                         "back.")
                                    : tr("Nothing is tried yet: move the votes needed."));
    m_filling = false;
}

void WhatIf::retranslate()
{
    m_quotaLabel->setText(byBlocks() ? tr("&Blocks needed") : tr("&Votes needed"));
    m_quota->setAccessibleName(byBlocks() ? tr("Blocks needed") : tr("Votes needed"));
    m_headsLabel->setText(tr("&Members needed"));
    m_heads->setAccessibleName(tr("Members needed"));
    m_more->setText(tr("Try Other Votes"));
    m_reset->setText(tr("Reset"));
    m_apply->setText(tr("Apply"));
    setRole(m_apply, "primary");
    m_filling = true;
    fillVoters();
    m_filling = false;
    showValues();
}

} // namespace concordat::ui
