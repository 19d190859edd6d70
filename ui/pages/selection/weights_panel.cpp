#include "ui/pages/selection/weights_panel.h"

#include <QGridLayout>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int steps = 100;
constexpr int restMilliseconds = 350;

} // namespace

WeightsPanel::WeightsPanel(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_title(new QLabel(this)),
      m_missingLabel(new QLabel(this)), m_missing(new QComboBox(this))
{
    m_column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_column->setSpacing(space::hair);
    setRole(m_title, "strong");
    m_missing->setObjectName(QStringLiteral("selection.missing"));
    m_missing->addItems({QString{}, QString{}, QString{}});
    m_missing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_missingLabel->setBuddy(m_missing);
    m_column->addWidget(m_title);
    m_column->addStretch(1);
    m_column->addWidget(m_missingLabel);
    m_column->addWidget(m_missing);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WeightsPanel::settled);
    connect(m_missing, &QComboBox::activated, this, [this](int index) {
        Q_EMIT treatmentChosen(static_cast<formation::MissingTreatment>(index));
    });
}

void WeightsPanel::build(std::size_t count)
{
    while (m_rows.size() > count) {
        for (auto* widget : std::initializer_list<QWidget*>{m_rows.back().name, m_rows.back().share,
                                                            m_rows.back().slider})
            delete widget;
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        const auto criterion = m_rows.size();
        Row row;
        row.name = new QLabel(this);
        row.share = new QLabel(this);
        row.slider = new QSlider(Qt::Horizontal, this);
        row.slider->setObjectName(QStringLiteral("selection.weight.%1").arg(criterion));
        row.slider->setRange(0, steps);
        row.slider->setPageStep(steps / 10);
        row.name->setWordWrap(true);
        setRole(row.share, "caption");
        row.name->setBuddy(row.slider);
        const int place = 1 + 3 * static_cast<int>(criterion);
        m_column->insertWidget(place, row.name);
        m_column->insertWidget(place + 1, row.slider);
        m_column->insertWidget(place + 2, row.share);
        connect(row.slider, &QSlider::valueChanged, this,
                [this, criterion](int position) { take(criterion, position); });
        m_rows.push_back(row);
    }
}

void WeightsPanel::show(const formation::SelectionTable& table,
                        formation::MissingTreatment treatment, bool readOnly)
{
    m_showing = true;
    build(table.criteria.size());
    m_weights.clear();
    std::vector<std::string> shown;
    double largest = 0;
    for (const auto& criterion : table.criteria) {
        m_weights.push_back(criterion.weight);
        shown.push_back(criterion.id.value());
        largest = std::max(largest, criterion.weight);
    }
    // The largest weight begins in the middle and can be raised; the scale stays while it is moved.
    if (shown != m_shown || largest > m_full)
        m_full = largest > 0 ? 2 * largest : 1;
    m_shown = std::move(shown);
    for (std::size_t j = 0; j < m_rows.size(); ++j) {
        const auto& criterion = table.criteria[j];
        const QString name = criterion.id.empty() ? tr("Adds to the group (computed)")
                                                  : QString::fromStdString(criterion.name);
        m_rows[j].name->setText(name);
        m_rows[j].slider->setAccessibleName(tr("Weight of %1").arg(name));
        m_rows[j].slider->setToolTip(
            criterion.id.empty()
                ? tr("Worked out from the holdings: the depth of coverage a candidate adds")
                : QString{});
        m_rows[j].slider->setValue(static_cast<int>(std::lround(steps * m_weights[j] / m_full)));
        m_rows[j].slider->setEnabled(!readOnly);
        m_rows[j].share->setProperty("default", criterion.weightIsDefault);
    }
    m_missing->setCurrentIndex(static_cast<int>(treatment));
    m_missing->setEnabled(!readOnly);
    m_showing = false;
    showShares();
}

void WeightsPanel::take(std::size_t criterion, int position)
{
    if (m_showing)
        return;
    m_weights[criterion] = m_full * position / steps;
    m_rows[criterion].share->setProperty("default", false);
    showShares();
    Q_EMIT moved();
    m_rest.start();
}

void WeightsPanel::showShares()
{
    const double sum = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    for (std::size_t j = 0; j < m_rows.size(); ++j) {
        const QString share =
            sum > 0 ? tr("%1 %").arg(QLocale().toString(100 * m_weights[j] / sum, 'f', 0))
                    : QStringLiteral("–");
        m_rows[j].share->setText(m_rows[j].share->property("default").toBool()
                                     ? tr("%1 · default, not evidence").arg(share)
                                     : share);
    }
}

void WeightsPanel::retranslate()
{
    m_title->setText(tr("Weights"));
    m_missingLabel->setText(tr("&Missing scores"));
    m_missing->setItemText(0, tr("mean of the others"));
    m_missing->setItemText(1, tr("bad end of the scale"));
    m_missing->setItemText(2, tr("left out"));
}

} // namespace concordat::ui
