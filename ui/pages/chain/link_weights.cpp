#include "ui/pages/chain/link_weights.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// Sliders go from 0 to 3 in twentieths.
constexpr int weightSteps = 20;
constexpr int highestWeight = 3;
constexpr int columnsOfSliders = 2;

} // namespace

LinkWeights::LinkWeights(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_reset(new QPushButton(this)),
      m_grid(new QGridLayout)
{
    m_title->setWordWrap(true);
    setRole(m_title, "muted");
    m_reset->setObjectName(QStringLiteral("chain.weights.reset"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::hair);
    for (int column = 0; column < columnsOfSliders; ++column)
        m_grid->setColumnStretch(3 * column + 1, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::hair, 0, 0);
    all->setSpacing(space::hair);
    all->addLayout(head);
    all->addLayout(m_grid);
    all->addStretch(1);
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(m_node); });
}

double LinkWeights::weightOf(const Arrow& arrow) const
{
    for (const auto& link : m_links) {
        if (link.from == arrow.first && link.to == arrow.second)
            return link.weight;
    }
    return 1;
}

QString LinkWeights::weightsOf(const std::vector<Arrow>& arrows) const
{
    const auto first = formatted(weightOf(arrows.front()), 2);
    const bool same = std::all_of(arrows.begin(), arrows.end(), [&](const Arrow& arrow) {
        return formatted(weightOf(arrow), 2) == first;
    });
    return same ? first : QStringLiteral("≠");
}

void LinkWeights::show(const chain::ChainResult& result, chain::ChainNode node)
{
    const bool moving = std::any_of(m_lines.begin(), m_lines.end(),
                                    [](const Line& line) { return line.slider->isSliderDown(); });
    if (moving)
        return;
    const bool same = node == m_node && !m_lines.empty();
    m_node = node;
    m_links = result.links;
    if (!same) {
        build();
        return;
    }
    for (auto& line : m_lines) {
        const QSignalBlocker quiet(line.slider);
        const double weight = weightOf(line.arrows.front());
        line.slider->setValue(static_cast<int>(std::lround(weight * weightSteps)));
        line.value->setText(weightsOf(line.arrows));
    }
}

void LinkWeights::build()
{
    for (auto& line : m_lines) {
        delete line.name;
        delete line.slider;
        delete line.value;
    }
    m_lines.clear();
    std::vector<Arrow> leaving;
    int place = 0;
    for (const auto& link : m_links) {
        if (!chain::weightMatters(link) || (link.from != m_node && link.to != m_node))
            continue;
        const bool arrives = link.to == m_node;
        const auto other = translated(chain::titleOf(arrives ? link.from : link.to));
        if (!arrives)
            leaving.push_back({link.from, link.to});
        addLine({{link.from, link.to}}, arrives ? tr("from %1").arg(other) : tr("to %1").arg(other),
                link.weight, place++);
    }
    if (leaving.size() > 1) {
        const double first = weightOf(leaving.front());
        addLine(leaving, tr("all that leave it"), first, place);
    }
    m_title->setText(
        m_lines.empty()
            ? tr("%1: no weight here changes anything. Select another node of the diagram.")
                  .arg(translated(chain::titleOf(m_node)))
            : tr("%1: how much its arrows weigh. Select another node of the diagram for others.")
                  .arg(translated(chain::titleOf(m_node))));
    m_reset->setVisible(!m_lines.empty());
}

void LinkWeights::addLine(std::vector<Arrow> arrows, const QString& name, double weight, int place)
{
    Line line{std::move(arrows), new QLabel(name, this), new QSlider(Qt::Horizontal, this),
              new QLabel(this)};
    line.value->setText(weightsOf(line.arrows));
    const auto id = [](chain::ChainNode node) {
        return QString::fromUtf8(chain::infoOf(node).id.data());
    };
    line.slider->setObjectName(
        line.arrows.size() > 1
            ? QStringLiteral("chain.weight.%1").arg(id(m_node))
            : QStringLiteral("chain.weight.%1.%2")
                  .arg(id(line.arrows.front().first), id(line.arrows.front().second)));
    line.slider->setRange(0, highestWeight * weightSteps);
    line.slider->setPageStep(weightSteps / 2);
    line.slider->setValue(static_cast<int>(std::lround(weight * weightSteps)));
    line.slider->setAccessibleName(
        tr("Weight, %1: %2").arg(translated(chain::titleOf(m_node)), name));
    line.slider->setEnabled(m_writable);
    line.slider->setMinimumWidth(90);
    line.name->setBuddy(line.slider);
    line.value->setMinimumWidth(Theme::current().scaled(32));
    const int row = place / columnsOfSliders;
    const int column = 3 * (place % columnsOfSliders);
    m_grid->addWidget(line.name, row, column);
    m_grid->addWidget(line.slider, row, column + 1);
    m_grid->addWidget(line.value, row, column + 2);
    const auto at = m_lines.size();
    connect(line.slider, &QSlider::valueChanged, this,
            [this, at](int position) { moved(at, position); });
    connect(line.slider, &QSlider::sliderReleased, this,
            [this, at] { moved(at, m_lines[at].slider->value()); });
    m_lines.push_back(std::move(line));
}

void LinkWeights::moved(std::size_t at, int position)
{
    const auto& line = m_lines[at];
    const double weight = static_cast<double>(position) / weightSteps;
    line.value->setText(formatted(weight, 2));
    Weights weights;
    for (const auto& arrow : line.arrows)
        weights[arrow] = weight;
    if (line.slider->isSliderDown())
        Q_EMIT previewed(weights);
    else
        Q_EMIT chosen(weights);
}

void LinkWeights::setWritable(bool writable, const QString& reason)
{
    m_writable = writable;
    for (auto& line : m_lines) {
        line.slider->setEnabled(writable);
        line.slider->setToolTip(reason);
    }
    m_reset->setEnabled(writable);
    m_reset->setToolTip(reason);
}

void LinkWeights::retranslate()
{
    m_reset->setText(tr("Weigh Alike"));
    build();
}

} // namespace concordat::ui
