#include "ui/pages/chain/zoom_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/course_figures.h"
#include "ui/figures/indicator_figures.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include "ui/shell/warning_links.h"

namespace concordat::ui {

using chain::NodePart;

namespace {

enum ZoomColumn { name, facts, score, weight, confidence, columnCount };

QString titleOfPage(const QString& link)
{
    const auto id = link.section(u'/', 0, 0);
    for (const auto& page : allPages()) {
        if (page.id == id)
            return translated(page.title.text());
    }
    return {};
}

} // namespace

ZoomView::ZoomView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_toChain(new QPushButton(this)),
      m_toNode(new QPushButton(this)), m_partName(new QLabel(this)), m_score(new QLabel(this)),
      m_parts(new QTableWidget(this)), m_course(new figures::FigureView(this)),
      m_evidence(new QLabel(this)), m_withdraw(new QPushButton(this)), m_data(new QPushButton(this))
{
    setObjectName(QStringLiteral("chain.zoom"));
    m_toChain->setObjectName(QStringLiteral("chain.zoom.back"));
    m_toNode->setObjectName(QStringLiteral("chain.zoom.node"));
    m_parts->setObjectName(QStringLiteral("chain.zoom.parts"));
    m_evidence->setObjectName(QStringLiteral("chain.zoom.evidence"));
    m_withdraw->setObjectName(QStringLiteral("chain.zoom.withdraw"));
    m_data->setObjectName(QStringLiteral("chain.zoom.data"));
    m_course->setObjectName(QStringLiteral("chain.zoom.course"));
    m_course->setOnSurface(true);
    setRole(m_toChain, "link");
    setRole(m_toNode, "link");
    setRole(m_partName, "strong");
    setRole(m_score, "muted");
    m_score->setWordWrap(true);
    auto* crumbs = new QHBoxLayout;
    crumbs->setSpacing(space::hair);
    crumbs->addWidget(m_toChain);
    crumbs->addWidget(new QLabel(QStringLiteral("›"), this));
    crumbs->addWidget(m_toNode);
    crumbs->addWidget(new QLabel(QStringLiteral("›"), this));
    crumbs->addWidget(m_partName);
    crumbs->addStretch(1);
    crumbs->addWidget(m_withdraw);
    crumbs->addWidget(m_data);

    m_parts->setColumnCount(columnCount);
    m_parts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_parts->setTabKeyNavigation(false);
    m_parts->setShowGrid(false);
    m_parts->setWordWrap(true);
    m_parts->verticalHeader()->hide();
    m_parts->horizontalHeader()->setHighlightSections(false);

    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::RichText);
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_evidence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* evidenceBox = new QWidget(scroll);
    auto* evidenceColumn = new QVBoxLayout(evidenceBox);
    evidenceColumn->setContentsMargins(space::medium, space::small, space::medium, space::small);
    evidenceColumn->addWidget(m_evidence, 1);
    scroll->setWidget(evidenceBox);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QHBoxLayout(card);
    inside->setContentsMargins(space::small, space::small, space::small, space::small);
    inside->addWidget(m_course, 3);
    inside->addWidget(scroll, 2);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(crumbs);
    column->addWidget(m_score);
    column->addWidget(m_parts, 3);
    column->addWidget(card, 2);

    connect(m_toChain, &QPushButton::clicked, this, &ZoomView::closed);
    connect(m_toNode, &QPushButton::clicked, this, [this] {
        m_parts->clearSelection();
        m_parts->setCurrentCell(-1, -1);
        showPart();
    });
    connect(m_parts, &QTableWidget::itemSelectionChanged, this, &ZoomView::showPart);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_node); });
    connect(m_data, &QPushButton::clicked, this,
            [this] { Q_EMIT navigationRequested(pageOfPart(chosenPart())); });
}

void ZoomView::show(const chain::ChainResult& result, const std::vector<course::Moment>& moments)
{
    m_result = result;
    m_moments = moments;
    if (isVisible())
        fill();
}

void ZoomView::open(chain::ChainNode node)
{
    const bool other = node != m_node;
    m_node = node;
    if (other)
        m_parts->setCurrentCell(-1, -1);
    fill();
    m_parts->setFocus();
    Q_EMIT whyRequested(m_result[m_node].observed.why);
}

void ZoomView::fill()
{
    const auto& node = m_result[m_node];
    const int kept = m_parts->currentRow();
    {
        const QSignalBlocker quiet(m_parts);
        m_parts->setRowCount(static_cast<int>(node.parts.size()));
        int row = 0;
        for (const auto& part : node.parts) {
            const auto label = part.indicator ? translated(part.label)
                                              : tr("%1 (computed)").arg(translated(part.label));
            const QString cells[columnCount] = {
                label, translated(part.value),
                part.score ? formatted(std::round(*part.score), 0) : QStringLiteral("–"),
                formatted(part.weight, 2),
                part.score ? tr("%1 %").arg(formatted(std::round(100 * part.confidence), 0))
                           : QStringLiteral("–")};
            for (int column = 0; column < columnCount; ++column) {
                auto* item = new QTableWidgetItem(cells[column]);
                item->setTextAlignment(Qt::AlignVCenter |
                                       (column >= score ? Qt::AlignRight : Qt::AlignLeft));
                item->setToolTip(cells[column]);
                // Aged observations fade, and say so.
                if (part.score && part.freshness < 1 && column == confidence) {
                    item->setText(tr("%1, aged").arg(cells[column]));
                    item->setForeground(Theme::current().tokens().muted);
                }
                if (!part.score)
                    item->setForeground(Theme::current().tokens().muted);
                m_parts->setItem(row, column, item);
            }
            ++row;
        }
        m_parts->resizeColumnsToContents();
        m_parts->horizontalHeader()->setSectionResizeMode(facts, QHeaderView::Stretch);
        if (kept >= 0 && kept < m_parts->rowCount())
            m_parts->selectRow(kept);
    }
    m_toNode->setText(translated(chain::titleOf(m_node)));
    m_score->setText(translated(node.observed.why.title) + QStringLiteral(" · ") +
                     translated(chain::infoOf(m_node).question.text()));
    m_withdraw->setVisible(node.judged.has_value());
    m_withdraw->setEnabled(m_session.hasConsortium() && !m_session.document().isReadOnly());
    showPart();
}

const NodePart* ZoomView::chosenPart() const
{
    const auto& parts = m_result[m_node].parts;
    const int row = m_parts->currentRow();
    const bool chosen = row >= 0 && row < static_cast<int>(parts.size()) &&
                        m_parts->selectionModel()->hasSelection();
    return chosen ? &parts[static_cast<std::size_t>(row)] : nullptr;
}

QString ZoomView::pageOfPart(const NodePart* part) const
{
    if (part && part->indicator)
        return QStringLiteral("indicators/") + QString::fromStdString(part->indicator->value());
    return QString::fromUtf8(chain::infoOf(m_node).page.data());
}

void ZoomView::showPart()
{
    const auto* part = chosenPart();
    const auto page = pageOfPart(part);
    m_data->setVisible(pageExists(page.section(u'/', 0, 0)));
    m_data->setText(tr("Open %1").arg(titleOfPage(page)));
    m_partName->setText(part ? translated(part->label) : tr("all parts"));
    const auto* indicator =
        part && part->indicator ? m_session.state().find(*part->indicator) : nullptr;
    if (indicator)
        showIndicator(*indicator);
    else
        showNode();
}

void ZoomView::showNode()
{
    m_course->setFigure(
        figures::courseFigure(m_moments, {}, m_node, m_moments.empty() ? 0 : m_moments.size() - 1));
    const auto& node = m_result[m_node];
    QStringList lines;
    if (const auto* part = chosenPart())
        lines << tr("<b>%1</b>: %2. Computed: the why panel has the formula, and its page the "
                    "records.")
                     .arg(translated(part->label).toHtmlEscaped(),
                          translated(part->value).toHtmlEscaped());
    if (node.judged)
        lines << tr("Judged by %1: %2")
                     .arg(QString::fromStdString(node.judged->by).toHtmlEscaped(),
                          QString::fromStdString(node.judged->reason).toHtmlEscaped());
    for (const auto& constraint : node.constraints)
        lines << tr("▼ Presses on it: %1").arg(QString::fromStdString(constraint).toHtmlEscaped());
    for (const auto& missing : node.observed.missing)
        lines << tr("○ Missing: %1").arg(translated(missing).toHtmlEscaped());
    if (lines.isEmpty())
        lines << tr("Select a part to see its evidence.");
    m_evidence->setText(lines.join(QStringLiteral("<br>")));
}

QString ZoomView::evidenceOf(const model::Observation& row) const
{
    QStringList words;
    words << (row.date ? formatted(*row.date) : tr("without a day: does not count"));
    words << formatted(row.value, 2);
    words << tr("confidence %1 %").arg(formatted(std::round(100 * row.confidence), 0));
    if (!row.judgedBy.empty())
        words << tr("judged by %1").arg(QString::fromStdString(row.judgedBy).toHtmlEscaped());
    if (!row.evidence.empty())
        words << QString::fromStdString(row.evidence).toHtmlEscaped();
    return words.join(QStringLiteral(" · "));
}

void ZoomView::showIndicator(const model::Indicator& indicator)
{
    m_course->setFigure(figures::indicatorFigure(m_session.state(), indicator.id));
    std::vector<const model::Observation*> rows;
    for (const auto& row : m_session.state().rows<model::Observation>()) {
        if (row.indicator == indicator.id)
            rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto* a, const auto* b) { return a->date > b->date; });
    QStringList lines;
    lines << tr("<b>Evidence</b> (%1)")
                 .arg(indicator.source.empty()
                          ? tr("no source given")
                          : QString::fromStdString(indicator.source).toHtmlEscaped());
    for (const auto* row : rows)
        lines << evidenceOf(*row);
    if (rows.empty())
        lines << tr("No observation yet.");
    m_evidence->setText(lines.join(QStringLiteral("<br>")));
}

void ZoomView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ZoomView::retranslate()
{
    m_withdraw->setText(tr("Withdraw Judgement"));
    m_toChain->setText(tr("Chain"));
    m_toChain->setToolTip(tr("Back to the whole chain (Esc)"));
    m_parts->setAccessibleName(tr("Parts of the score"));
    m_parts->setHorizontalHeaderLabels(
        {tr("Part"), tr("Facts"), tr("Score"), tr("Weight"), tr("Confidence")});
    m_course->setAccessibleName(tr("Course"));
    fill();
}

} // namespace concordat::ui
