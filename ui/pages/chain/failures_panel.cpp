#include "ui/pages/chain/failures_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using course::Bearing;
using course::Verdict;

namespace {

/// A sign and the tone of its colour for each verdict.
std::pair<QChar, const char*> lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::present: return {QChar(0x25B2), "high"};
    case Verdict::signs: return {QChar(0x25C6), "medium"};
    case Verdict::absent: return {QChar(0x2713), "good"};
    case Verdict::untold: break;
    }
    return {QChar(0x25CB), "muted"};
}

} // namespace

FailuresPanel::FailuresPanel(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::hair, 0, 0);
    row->setSpacing(space::medium);
    for (std::size_t at = 0; at < count; ++at) {
        auto* card = new QFrame(this);
        setRole(card, "card");
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(space::medium, space::small, space::medium, space::small);
        column->setSpacing(2);
        auto* title = new QLabel(card);
        auto* verdict = new QLabel(card);
        auto* path = new QLabel(card);
        auto* why = new QPushButton(card);
        setRole(title, "strong");
        setRole(why, "link");
        title->setWordWrap(true);
        path->setWordWrap(true);
        path->setTextInteractionFlags(Qt::TextBrowserInteraction);
        path->setObjectName(QStringLiteral("chain.failure.%1").arg(at));
        verdict->setObjectName(QStringLiteral("chain.verdict.%1").arg(at));
        auto* head = new QHBoxLayout;
        head->addWidget(verdict, 1);
        head->addWidget(why);
        column->addWidget(title);
        column->addLayout(head);
        column->addWidget(path);
        column->addStretch(1);
        row->addWidget(card, 1);
        m_titles[at] = title;
        m_verdicts[at] = verdict;
        m_paths[at] = path;
        m_why[at] = why;
        connect(path, &QLabel::linkActivated, this, &FailuresPanel::nodeRequested);
        connect(why, &QPushButton::clicked, this, [this, at] {
            if (at < m_readings.size())
                Q_EMIT whyRequested(m_readings[at].why);
        });
    }
}

void FailuresPanel::show(std::vector<course::FailureReading> readings)
{
    m_readings = std::move(readings);
    fill();
}

QString FailuresPanel::pathOf(const course::FailureReading& reading) const
{
    QStringList steps;
    for (const auto& step : reading.path) {
        const auto& info = chain::infoOf(step.node);
        // Supported, refuted and unknown differ by sign as well as by words.
        const QChar sign = step.bearing == Bearing::supports  ? QChar(0x25B2)
                           : step.bearing == Bearing::against ? QChar(0x2713)
                                                              : QChar(0x25CB);
        const auto node = QString::fromUtf8(info.id.data());
        const auto title = translated(chain::titleOf(step.node)).toHtmlEscaped();
        const auto found = translated(step.found).toHtmlEscaped();
        if (step.bearing == Bearing::against) {
            steps
                << tr("%1 <a href=\"%2\">%3</a> holds (%4)").arg(QString(sign), node, title, found);
            continue;
        }
        steps << tr("%1 <a href=\"%2\">%3</a>: %4 (%5)")
                     .arg(QString(sign), node, title, translated(step.statement).toHtmlEscaped(),
                          found);
    }
    if (!reading.rules.empty()) {
        QStringList rules;
        for (const int rule : reading.rules)
            rules << QString::number(rule);
        steps << tr("Warnings that speak for it: %1").arg(rules.join(tr(", ")));
    }
    return steps.join(QStringLiteral("<br>"));
}

void FailuresPanel::fill()
{
    for (std::size_t at = 0; at < std::min(count, m_readings.size()); ++at) {
        const auto& reading = m_readings[at];
        const auto [sign, tone] = lookOf(reading.verdict);
        m_titles[at]->setText(translated(course::titleOf(reading.mode)));
        m_verdicts[at]->setText(sign + QLatin1Char(' ') +
                                translated(course::titleOf(reading.verdict)));
        setRole(m_verdicts[at], tone);
        m_paths[at]->setText(pathOf(reading));
        m_why[at]->setText(tr("Why"));
        m_why[at]->setAccessibleName(tr("Why: %1").arg(translated(course::titleOf(reading.mode))));
    }
}

void FailuresPanel::retranslate()
{
    fill();
}

} // namespace concordat::ui
