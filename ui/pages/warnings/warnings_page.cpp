#include "ui/pages/warnings/warnings_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/figures/warnings_figure.h"
#include "ui/pages/warnings/warning_edits.h"
#include "ui/shell/theme.h"
#include "ui/shell/warning_links.h"

namespace concordat::ui {

using warnings::Severity;
using warnings::Status;
using warnings::Warning;

namespace {

/// Narrower than this the details stand below the list instead of beside it.
constexpr int detailBesideFrom = 820;

QColor colourOf(Severity severity)
{
    const auto& tokens = Theme::current().tokens();
    switch (severity) {
    case Severity::low: return tokens.low;
    case Severity::medium: return tokens.medium;
    case Severity::high: break;
    }
    return tokens.high;
}

QString answerOf(const Warning& warning)
{
    return warning.acknowledged ? WarningsPage::tr("Acknowledged")
                                : translated(statusText(warning.finding.status));
}

} // namespace

WarningsPage::WarningsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_filter(new QComboBox(this)), m_counts(new QLabel(this)),
      m_record(new QPushButton(this)), m_table(new QTableWidget(this)), m_empty(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_detail(new WarningDetail(session, this))
{
    m_filter->setObjectName(QStringLiteral("warnings.filter"));
    m_record->setObjectName(QStringLiteral("warnings.record"));
    m_table->setObjectName(QStringLiteral("warnings.table"));
    m_empty->setObjectName(QStringLiteral("warnings.empty"));
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::RichText);
    m_empty->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_table->setColumnCount(4);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    setRole(m_counts, "muted");

    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::medium);
    bar->addWidget(m_filter);
    bar->addWidget(m_counts, 1);
    bar->addWidget(m_record);

    auto* list = new QFrame(this);
    setRole(list, "card");
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    listColumn->addWidget(m_table);
    listColumn->addWidget(m_empty);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_detail);
    m_splitter->addWidget(list);
    m_splitter->addWidget(scroll);
    m_splitter->setHandleWidth(space::medium);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addLayout(bar);
    column->addWidget(m_splitter, 1);

    connect(m_filter, &QComboBox::currentIndexChanged, this, &WarningsPage::fillTable);
    connect(m_table, &QTableWidget::currentCellChanged, this, &WarningsPage::choose);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        const auto link = linkOf(*warnings::findRule(chosenRule()));
        if (!link.isEmpty())
            Q_EMIT navigationRequested(link);
    });
    connect(m_empty, &QLabel::linkActivated, this, &WarningsPage::follow);
    connect(m_record, &QPushButton::clicked, this, &WarningsPage::record);
    connect(m_detail, &WarningDetail::navigationRequested, this, &Page::navigationRequested);
    connect(m_detail, &WarningDetail::messageRequested, this, &Page::messageRequested);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (m_session.hasConsortium())
            fillTable();
    });
}

bool WarningsPage::passes(const Warning& warning) const
{
    const auto status = warning.finding.status;
    switch (static_cast<Filter>(m_filter->currentData().toInt())) {
    case Filter::fired: return warning.stands();
    case Filter::acknowledged: return warning.acknowledged != nullptr;
    case Filter::notJudgeable: return status == Status::notJudgeable;
    case Filter::clear: return status == Status::clear;
    case Filter::notApplicable: return status == Status::notApplicable;
    case Filter::all: break;
    }
    return true;
}

void WarningsPage::fillFilter()
{
    const auto& judgement = m_session.judgement();
    const auto acknowledged = static_cast<std::size_t>(
        std::count_if(judgement.warnings.begin(), judgement.warnings.end(),
                      [](const Warning& warning) { return warning.acknowledged != nullptr; }));
    const std::array<std::pair<QString, std::size_t>, 6> entries{
        {{tr("Fired"), judgement.count(Status::fired) - acknowledged},
         {tr("Acknowledged"), acknowledged},
         {tr("Cannot be judged"), judgement.count(Status::notJudgeable)},
         {tr("Clear"), judgement.count(Status::clear)},
         {tr("Does not apply"), judgement.count(Status::notApplicable)},
         {tr("All"), judgement.warnings.size()}}};
    const QSignalBlocker quiet(m_filter);
    const int chosen = std::max(0, m_filter->currentIndex());
    m_filter->clear();
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_filter->addItem(QStringLiteral("%1 (%2)").arg(entries[i].first).arg(entries[i].second),
                          static_cast<int>(i));
    m_filter->setCurrentIndex(chosen);
    m_counts->setText(tr("%1 fired · %2 clear · %3 cannot be judged yet")
                          .arg(entries[0].second)
                          .arg(entries[3].second)
                          .arg(entries[2].second));
}

void WarningsPage::fillTable()
{
    std::vector<const Warning*> shown;
    for (const auto& warning : m_session.judgement().warnings) {
        if (passes(warning))
            shown.push_back(&warning);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) {
        return a->rule->severity > b->rule->severity;
    });
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(shown.size()));
    int selected = shown.empty() ? -1 : 0;
    for (int row = 0; row < static_cast<int>(shown.size()); ++row) {
        const auto& warning = *shown[static_cast<std::size_t>(row)];
        const auto& rule = *warning.rule;
        auto* severity = new QTableWidgetItem(QStringLiteral("%1 %2").arg(
            signOf(rule.severity), translated(severityText(rule.severity))));
        severity->setForeground(colourOf(rule.severity));
        severity->setData(Qt::UserRole, rule.number);
        auto* number = new QTableWidgetItem(QString::number(rule.number));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const bool told = warning.finding.status == Status::fired;
        auto* words = new QTableWidgetItem(told ? translated(warning.finding.message)
                                                : translated(rule.title.text()));
        words->setToolTip(words->text());
        m_table->setItem(row, 0, severity);
        m_table->setItem(row, 1, number);
        m_table->setItem(row, 2, words);
        m_table->setItem(row, 3, new QTableWidgetItem(answerOf(warning)));
        if (rule.number == m_rule)
            selected = row;
    }
    m_table->setCurrentCell(selected, selected < 0 ? -1 : 0);
    m_table->resizeRowsToContents();
    m_table->setVisible(!shown.empty());
    m_empty->setVisible(shown.empty());
    m_empty->setText(shown.empty() ? emptyWords() : QString{});
    choose();
}

/// What it means that no rule has the answer that is looked at, and what to enter next.
QString WarningsPage::emptyWords() const
{
    if (static_cast<Filter>(m_filter->currentData().toInt()) != Filter::fired)
        return tr("No rule has this answer.");
    const auto& judgement = m_session.judgement();
    const auto lineTo = [](Filter filter, const QString& words) {
        return QStringLiteral("<a href=\"answer/%1\">%2</a>")
            .arg(static_cast<int>(filter))
            .arg(words);
    };
    const auto acknowledged = judgement.count(Status::fired);
    const auto open = judgement.count(Status::notJudgeable);
    QStringList lines{QStringLiteral("<b>%1</b>")
                          .arg(acknowledged > 0 ? tr("✓ Every warning that fired is acknowledged.")
                               : open > 0 ? tr("No warning has fired, as far as can be judged.")
                                          : tr("✓ No warning has fired."))};
    if (acknowledged > 0)
        lines << lineTo(Filter::acknowledged,
                        tr("%n acknowledged", "rules", static_cast<int>(acknowledged)));
    if (const auto clear = judgement.count(Status::clear); clear > 0)
        lines << lineTo(Filter::clear,
                        tr("%n rules are clear: the data are there and nothing is wrong", "",
                           static_cast<int>(clear)));
    if (open > 0)
        lines << lineTo(Filter::notJudgeable, tr("%n rules cannot be judged yet: data are missing",
                                                 "", static_cast<int>(open)));
    if (const auto none = judgement.count(Status::notApplicable); none > 0)
        lines << lineTo(Filter::notApplicable,
                        tr("%n rules do not apply here", "", static_cast<int>(none)));
    const auto missing = missingData(judgement);
    constexpr std::size_t mostMissing = 5;
    if (!missing.empty())
        lines << QStringLiteral("<br><b>%1</b>").arg(tr("What is missing most"));
    for (std::size_t i = 0; i < std::min(mostMissing, missing.size()); ++i) {
        const auto words =
            tr("%1: %n rules need it", "what is missing", static_cast<int>(missing[i].second))
                .arg(translated(missing[i].first).toHtmlEscaped());
        const auto link = linkOfData(missing[i].first);
        lines << (link.isEmpty()
                      ? words
                      : tr("%1 – %2", "what is missing and where to enter it")
                            .arg(words, QStringLiteral("<a href=\"%1\">%2</a>")
                                            .arg(link, tr("Open %1").arg(pageTitleOf(link)))));
    }
    return lines.join(QStringLiteral("<br>"));
}

void WarningsPage::follow(const QString& link)
{
    const auto answer = QStringLiteral("answer/");
    if (!link.startsWith(answer)) {
        Q_EMIT navigationRequested(link);
        return;
    }
    m_filter->setCurrentIndex(m_filter->findData(link.mid(answer.size()).toInt()));
    m_table->setFocus();
}

int WarningsPage::chosenRule() const
{
    const auto* item = m_table->item(m_table->currentRow(), 0);
    return item ? item->data(Qt::UserRole).toInt() : 0;
}

void WarningsPage::choose()
{
    const int rule = chosenRule();
    m_detail->setVisible(rule > 0);
    if (rule == 0)
        return;
    m_rule = rule;
    const auto& warning = m_session.judgement().of(rule);
    m_detail->show(warning);
    if (isVisible())
        Q_EMIT whyRequested(explain(warning));
}

void WarningsPage::record()
{
    if (!recordToday(m_session))
        Q_EMIT messageRequested(tr("Nothing has appeared or gone since it was last recorded."));
}

void WarningsPage::refresh(const document::Change*)
{
    m_record->setEnabled(m_session.hasConsortium() && !m_session.document().isReadOnly());
    fillFilter();
    fillTable();
    Q_EMIT subtitleChanged();
}

void WarningsPage::retranslate()
{
    m_record->setText(tr("Record Today"));
    m_record->setToolTip(tr("Writes down which warnings appeared and which have gone"));
    m_filter->setAccessibleName(tr("Which warnings are listed"));
    m_table->setAccessibleName(tr("Warnings"));
    m_table->setHorizontalHeaderLabels({tr("Severity"), tr("No."), tr("Warning"), tr("Answer")});
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    header->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (m_session.hasConsortium())
        refresh(nullptr);
}

QString WarningsPage::subtitle() const
{
    return tr("Where consortia of this kind go wrong, and what is known of it here.");
}

std::optional<measures::Explanation> WarningsPage::why() const
{
    if (m_rule == 0 || !m_session.hasConsortium())
        return {};
    return explain(m_session.judgement().of(m_rule));
}

std::vector<figures::Figure> WarningsPage::figures() const
{
    return {figures::warningsFigure(m_session.judgement())};
}

bool WarningsPage::goTo(const QString& target)
{
    bool isNumber = false;
    const int rule = target.toInt(&isNumber);
    if (!isNumber || !warnings::findRule(rule))
        return false;
    m_rule = rule;
    if (!passes(m_session.judgement().of(rule)))
        m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(Filter::all)));
    else
        fillTable();
    m_table->setFocus();
    return true;
}

void WarningsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto wanted =
        width() < Theme::current().scaled(detailBesideFrom) ? Qt::Vertical : Qt::Horizontal;
    if (wanted != m_splitter->orientation()) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes({100, 100});
    }
    m_table->resizeRowsToContents();
}

Page* createWarningsPage(Session& session, QWidget* parent)
{
    return new WarningsPage(session, parent);
}

RailState warningsRailState(const model::State&, model::Date)
{
    return {};
}

} // namespace concordat::ui
