#include "ui/pages/bodies/attendance_tab.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/figures/power_figures.h"
#include "ui/models/table_items.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using governance::ExpectationBasis;

namespace {

/// More voters than this are computed beside the window.
constexpr std::size_t votersAtOnce = 12;

QString percent(double part)
{
    return formatted(100 * part, 1) + QStringLiteral(" %");
}

void setUpTable(QTableWidget& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(true);
}

void fitRows(QTableWidget& table, int most)
{
    table.resizeRowsToContents();
    int height =
        table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    for (int row = 0; row < table.rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(std::min(height + 4, Theme::current().scaled(most)));
}

} // namespace

AttendanceTab::AttendanceTab(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_problem(new QLabel(this)),
      m_chances(new QTableWidget(this)), m_view(new figures::FigureView(this)),
      m_voters(new QTableWidget(this)), m_hint(new QLabel(this))
{
    m_problem->setWordWrap(true);
    m_chances->setObjectName(QStringLiteral("bodies.chances"));
    m_view->setObjectName(QStringLiteral("bodies.attendance"));
    m_view->setOnSurface(true);
    m_view->setHeightFollowsWidth(true);
    m_voters->setObjectName(QStringLiteral("bodies.expectations"));
    m_hint->setWordWrap(true);
    setRole(m_hint, "muted");
    for (auto* table : {m_chances, m_voters})
        setUpTable(*table);
    m_chances->horizontalHeader()->hide();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_problem);
    column->addWidget(m_chances);
    column->addWidget(m_view);
    column->addWidget(m_voters);
    column->addWidget(m_hint);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connect(m_chances, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_explainsMotion = row >= 3;
        Q_EMIT explained();
    });
    connect(m_voters, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_explainsMotion = false;
        Q_EMIT explained();
    });
    connect(m_view, &figures::FigureView::elementSelected, this, [this] {
        m_explainsMotion = false;
        Q_EMIT explained();
    });
    connect(m_view, &figures::FigureView::exportFailed, this, &AttendanceTab::messageRequested);
}

void AttendanceTab::clear()
{
    m_shown = false;
    take({});
}

void AttendanceTab::show(const governance::BodySetting& setting)
{
    m_shown = true;
    m_setting = setting;
    auto expectations = governance::expectationsOf(m_session.state(), setting, m_session.asOf());
    const auto compute = [setting, expectations](const std::stop_token& stop) {
        governance::AttainabilityOptions options;
        options.stop = stop;
        auto result = governance::attainabilityOf(setting, expectations, options);
        Answer answer;
        if (result)
            answer.found = std::move(*result);
        else
            answer.error = result.error();
        return answer;
    };
    if (setting.voters.size() <= votersAtOnce) {
        take(compute({}));
        return;
    }
    m_session.tasks().start(
        {QStringLiteral("bodies.attendance"), tr("Computing attendance")}, this,
        [compute](const TaskControl& control) { return compute(control.stop); },
        [this](Answer answer) { take(std::move(answer)); });
}

void AttendanceTab::take(Answer answer)
{
    m_answer = std::move(answer);
    const bool found = m_answer.found.has_value();
    m_problem->setVisible(!found);
    for (auto* widget : std::initializer_list<QWidget*>{m_chances, m_view, m_voters, m_hint})
        widget->setVisible(found);
    if (!found) {
        m_problem->setText(m_answer.error ? QStringLiteral("▲ ") + translated(m_answer.error->text)
                                          : QString{});
        return;
    }
    fillChances();
    m_view->setFigure(figures::attendanceFigure(m_setting, *m_answer.found));
    fillVoters();
    Q_EMIT whyChanged();
}

void AttendanceTab::fillChances()
{
    const auto& found = *m_answer.found;
    std::vector<std::pair<QString, QString>> rows{
        {tr("A meeting is quorate (%1 of %2 seats)").arg(found.quorumSeats).arg(found.seats),
         tr("%1 (90 %: %2 to %3)")
             .arg(percent(found.quorate), percent(found.quorateLow), percent(found.quorateHigh))},
        {tr("It or its second meeting is quorate"), percent(found.quorateOnceRepeated)},
        {tr("All %n meetings of a year are quorate", "", m_setting.body.meetingsPerYear),
         percent(found.quorateAllYear)},
        {tr("A motion passes at a meeting"),
         found.motionExact ? percent(found.passes)
                           : tr("%1 ± %2 (simulated)")
                                 .arg(percent(found.passes), percent(2 * found.motionError))},
        {tr("A motion passes once the meeting is quorate"), percent(found.passesWhenQuorate)},
        {tr("All who come are in favour"), percent(found.everybodyInFavour)}};
    if (found.passesInWriting)
        rows.emplace_back(tr("A motion passes in writing, if all answer"),
                          percent(*found.passesInWriting));
    const QSignalBlocker quiet(m_chances);
    m_chances->setColumnCount(2);
    m_chances->setRowCount(static_cast<int>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_chances->setItem(static_cast<int>(i), 0, readOnlyCell(rows[i].first, false));
        m_chances->setItem(static_cast<int>(i), 1, readOnlyCell(rows[i].second, true));
    }
    m_chances->resizeColumnToContents(1);
    m_chances->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fitRows(*m_chances, 400);
}

void AttendanceTab::fillVoters()
{
    const auto& found = *m_answer.found;
    const QSignalBlocker quiet(m_voters);
    m_voters->setColumnCount(6);
    m_voters->setHorizontalHeaderLabels({tr("Voter"), tr("Comes"), tr("Basis"), tr("In favour"),
                                         tr("Decides"), tr("Needed for the quorum")});
    m_voters->setRowCount(static_cast<int>(m_setting.voters.size()));
    for (std::size_t i = 0; i < m_setting.voters.size(); ++i) {
        const auto& expected = found.expectations[i];
        const auto basis = [&]() -> QString {
            switch (expected.attendanceBasis) {
            case ExpectationBasis::observed:
                return tr("%1 of %2 meetings").arg(expected.attended).arg(expected.meetings);
            case ExpectationBasis::stated: return tr("stated at the seat");
            case ExpectationBasis::defaulted: break;
            }
            return tr("default, not evidence");
        }();
        const auto favour = expected.supportBasis == ExpectationBasis::defaulted
                                ? tr("%1 (default)").arg(percent(expected.support))
                                : percent(expected.support);
        const QString cells[] = {QString::fromStdString(m_setting.voters[i].name),
                                 percent(expected.attendance),
                                 basis,
                                 favour,
                                 percent(found.blocks[i]),
                                 percent(found.breaksQuorum[i])};
        int column = 0;
        for (const auto& words : cells) {
            m_voters->setItem(static_cast<int>(i), column,
                              readOnlyCell(words, column != 0 && column != 2));
            ++column;
        }
    }
    m_voters->resizeColumnsToContents();
    m_voters->horizontalHeader()->setStretchLastSection(true);
    fitRows(*m_voters, 480);
}

std::optional<measures::Explanation> AttendanceTab::why() const
{
    if (!m_answer.found)
        return {};
    return m_explainsMotion ? m_answer.found->whyMotion : m_answer.found->whyQuorum;
}

std::optional<figures::Figure> AttendanceTab::figure() const
{
    if (!m_answer.found)
        return {};
    return m_view->figure();
}

void AttendanceTab::retranslate()
{
    m_chances->setAccessibleName(tr("Chances of meeting and deciding"));
    m_voters->setAccessibleName(tr("Expectations by voter"));
    m_hint->setText(tr("Expectations are written at the seats (columns Attendance, Attendance "
                       "meetings, Support); held meetings that record who was present update "
                       "them. “Decides”: how often the vote alone turns the outcome."));
    if (m_shown)
        take(m_answer);
}

} // namespace concordat::ui
