#include "ui/pages/programme/programme_page.h"

#include <QEvent>
#include <QFormLayout>
#include <QScrollArea>
#include <QSplitter>
#include <algorithm>
#include <array>

#include "core/measures/contributions.h"
#include "core/measures/funding.h"
#include "ui/bridge/text.h"
#include "ui/figures/catalog.h"
#include "ui/figures/formation_figures.h"
#include "ui/models/card.h"
#include "ui/pages/programme/programme_why.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;

namespace {

/// What the consortium says of itself before anybody is asked to join, in the order of the steps.
constexpr std::array directionFields{"mission",         "researchDirections", "formationMethod",
                                     "operatingMethod", "principles",         "constructionModel"};

/// Who it is: everything else that is said of the consortium as a whole.
const std::vector<std::string>& profileFields()
{
    static const std::vector<std::string> names{
        "name",         "shortName", "title",        "form",      "field",
        "stage",        "leadType",  "regions",      "formedOn",  "startsOn",
        "endsOn",       "judgedOn",  "declaredSize", "totalCost", "seat",
        "governingLaw", "website",   "environment",  "note"};
    return names;
}

QString linesOf(const model::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    QStringList lines;
    for (const auto& line : std::get<model::Texts>(value))
        lines.append(QString::fromStdString(line));
    return lines.join(u'\n');
}

model::Value valueOf(const model::Field& field, const QString& text)
{
    if (field.kind != model::FieldKind::texts)
        return text.toStdString();
    model::Texts lines;
    for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed().toStdString());
    }
    return lines;
}

/// A figure beside the table; without data there is none, and the table has the whole width.
void showBeside(figures::FigureView& view, const figures::Figure& figure)
{
    QWidget* part = &view;
    while (part->parentWidget() && !qobject_cast<QSplitter*>(part->parentWidget()))
        part = part->parentWidget();
    part->setVisible(!figure.table.rows.empty());
    view.setFigure(figure);
}

} // namespace

ProgrammePage::ProgrammePage(Session& session, QWidget* parent)
    : SectionedPage(session, parent),
      m_consortium(
          new EntityTableModel(session, model::tableOf<model::Consortium>(), {"name"}, this)),
      m_profile(new EntityForm(session, *m_consortium, this))
{
    buildDirections();
    buildGoals();
    buildWork();
    buildMilestones();
    buildFunding();
    buildContributions();
    buildEvaluation();
    for (auto* pane : findChildren<RecordsPane*>())
        connect(pane, &RecordsPane::messageRequested, this, &Page::messageRequested);
    // A figure has the reasons of its section.
    for (auto* view : {m_goalsView, m_fundingView, m_contributionsView, m_evaluationView})
        connect(view, &figures::FigureView::elementSelected, this, [this] {
            if (const auto reason = why())
                Q_EMIT whyRequested(*reason);
        });
    // Another section is another question.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { ask({}); });
}

void ProgrammePage::buildDirections()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QFrame;
    setRole(content, "card");
    auto* form = new QFormLayout(content);
    form->setContentsMargins(space::large, space::large, space::large, space::large);
    form->setSpacing(space::medium);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto& info = model::table(model::tableOf<model::Consortium>());
    for (const auto* name : directionFields) {
        Line line{info.field(name), new QLabel, new QPlainTextEdit};
        line.editor->setObjectName(QStringLiteral("programme.") + QString::fromLatin1(name));
        line.editor->setTabChangesFocus(true);
        line.editor->setFixedHeight(Theme::current().scaled(64));
        line.editor->installEventFilter(this);
        line.label->setBuddy(line.editor);
        setRole(line.label, "strong");
        form->addRow(line.label, line.editor);
        m_lines.push_back(line);
    }
    scroll->setWidget(content);
    m_profile->setObjectName(QStringLiteral("programme.profile"));
    m_profile->setFrameShape(QFrame::NoFrame);
    m_profile->setFields(profileFields());
    column->addWidget(beside(cardAround(m_profile, section), scroll, 57));
    addSection(QStringLiteral("directions"), section);
}

bool ProgrammePage::goTo(const QString& target)
{
    const auto field = target.section(u'/', 1);
    if (!SectionedPage::goTo(target.section(u'/', 0, 0)))
        return false;
    const auto arriveAt = [](QWidget* editor) {
        editor->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->selectAll(); // what is typed there takes the place of what stands there
    };
    if (auto* editor = m_profile->findChild<QWidget*>(QStringLiteral("field.") + field))
        arriveAt(editor);
    for (const auto& line : m_lines) {
        if (QString::fromStdString(line.field->name) == field)
            arriveAt(line.editor);
    }
    return true;
}

void ProgrammePage::buildGoals()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_overlap = addRemark(column, QStringLiteral("goalOverlap"));
    m_goals = new RecordsPane(m_session, {.table = model::tableOf<model::Goal>(),
                                          .name = QStringLiteral("goals"),
                                          .columns = {"title", "owner", "supporters", "metric",
                                                      "baseline", "target", "unit", "dueOn"}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_goalsView = addFigure(rightColumn);
    column->addWidget(beside(m_goals, right, 68), 1);
    addSection(QStringLiteral("goals"), section);
    connect(m_overlap.why, &QPushButton::clicked, this, [this] {
        const auto membership = measures::membershipAt(m_session.state(), m_session.asOf());
        Q_EMIT whyRequested(explainGoals(measures::goalOverlap(m_session.state(), membership)));
    });
}

void ProgrammePage::buildWork()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_packages =
        new RecordsPane(m_session, {.table = model::tableOf<model::WorkPackage>(),
                                    .name = QStringLiteral("packages"),
                                    .columns = {"number", "title", "leader", "participants",
                                                "stage", "startsOn", "endsOn", "budget"},
                                    .widths = {76, 220, 140, 180, 110, 104, 104, 110}});
    m_tasks = new RecordsPane(m_session,
                              {.table = model::tableOf<model::Task>(),
                               .name = QStringLiteral("tasks"),
                               .columns = {"title", "workPackage", "leader", "startsOn", "endsOn",
                                           "critical", "requiredResources", "progress"}});
    m_tasksHeading = new QLabel;
    setRole(m_tasksHeading, "strong");
    column->addWidget(m_packages, 1);
    column->addWidget(m_tasksHeading);
    column->addWidget(m_tasks, 1);
    addSection(QStringLiteral("work"), section);
    connect(m_packages, &RecordsPane::chosenChanged, this, &ProgrammePage::showPackage);
}

void ProgrammePage::buildMilestones()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_milestones = new RecordsPane(
        m_session, {.table = model::tableOf<model::Milestone>(),
                    .name = QStringLiteral("milestones"),
                    .columns = {"title", "workPackage", "dueOn", "reachedOn", "plannedValue",
                                "actualValue", "unit", "evidence"}});
    column->addWidget(m_milestones, 1);
    addSection(QStringLiteral("milestones"), section);
}

void ProgrammePage::buildFunding()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_runway = addRemark(column, QStringLiteral("runway"));
    m_funding =
        new RecordsPane(m_session, {.table = model::tableOf<model::FundingSource>(),
                                    .name = QStringLiteral("funding"),
                                    .columns = {"name", "kind", "funder", "recipient", "year",
                                                "planned", "received", "beyondCurrentGrant"},
                                    .widths = {180, 120, 130, 130, 70, 120, 120, 90}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_fundingView = addFigure(rightColumn);
    column->addWidget(beside(m_funding, right, 62), 1);
    addSection(QStringLiteral("funding"), section);
    connect(m_runway.why, &QPushButton::clicked, this, [this] {
        Q_EMIT whyRequested(measures::fundingRunway(m_session.state(), m_session.asOf()).why);
    });
}

void ProgrammePage::buildContributions()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_contributions = new RecordsPane(
        m_session, {.table = model::tableOf<model::Contribution>(),
                    .name = QStringLiteral("contributions"),
                    .columns = {"member", "title", "kind", "pledged", "dueOn", "paid", "paidOn"},
                    .widths = {150, 150, 100, 120, 104, 120, 104}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_contributionsView = addFigure(rightColumn);
    column->addWidget(beside(m_contributions, right, 66), 1);
    addSection(QStringLiteral("contributions"), section);
}

void ProgrammePage::buildEvaluation()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_evaluation = new RecordsPane(
        m_session, {.table = model::tableOf<model::ConstructionEvaluation>(),
                    .name = QStringLiteral("evaluation"),
                    .columns = {"criterion", "score", "evaluator", "date", "finding", "evidence"}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_evaluationView = addFigure(rightColumn);
    column->addWidget(beside(m_evaluation, right, 62), 1);
    addSection(QStringLiteral("evaluation"), section);
}

void ProgrammePage::refresh(const document::Change* change)
{
    const auto& state = m_session.state();
    const auto day = m_session.asOf();
    showTexts();
    for (auto* pane :
         {m_goals, m_packages, m_tasks, m_milestones, m_funding, m_contributions, m_evaluation})
        pane->refresh(change);
    const auto overlap = measures::goalOverlap(state, measures::membershipAt(state, day));
    m_overlap.words->setText(
        overlap.percent
            ? tr("Overlap of the members' goals: %1 %").arg(formatted(*overlap.percent, 0))
            : tr("Overlap of the members' goals: not known below two members with goals"));
    const auto runway = measures::fundingRunway(state, day);
    m_runway.words->setText(
        runway.months ? tr("Money is promised for %n more months, until %1.", "", *runway.months)
                            .arg(formatted(*runway.until))
                      : tr("Runway: not known. Enter funding by year, or when the consortium "
                           "ends."));
    showBeside(*m_goalsView, figures::goalsFigure(state, day));
    showBeside(*m_fundingView, figures::fundingYearsFigure(state));
    showBeside(*m_contributionsView, figures::contributionsFigure(state, day));
    showBeside(*m_evaluationView, figures::evaluationFigure(state));
    Q_EMIT subtitleChanged();
}

void ProgrammePage::showTexts()
{
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    const auto& consortium = m_session.state().consortium();
    m_consortium->refresh();
    m_profile->setRows(m_session.hasConsortium() ? std::vector{consortium.id.value()}
                                                 : std::vector<std::string>{});
    for (auto& line : m_lines) {
        const auto text = linesOf(line.field->get(&consortium));
        const bool typing = line.editor->hasFocus() && line.editor->toPlainText() != line.shown;
        line.editor->setReadOnly(!writable);
        if (typing || text == line.shown)
            continue;
        line.shown = text;
        line.editor->setPlainText(text);
    }
}

bool ProgrammePage::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        writeText(static_cast<QPlainTextEdit*>(object));
    return SectionedPage::eventFilter(object, event);
}

void ProgrammePage::writeText(QPlainTextEdit* editor)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [editor](const Line& each) { return each.editor == editor; });
    const auto text = editor->toPlainText();
    if (line == m_lines.end() || text == line->shown || !m_session.hasConsortium())
        return;
    const auto value = valueOf(*line->field, text);
    const ErrorsHere here(m_session,
                          [this](const model::Error& error) { refuse(translated(error)); });
    const bool done = m_session.edit(coreText("Edit", "Change {field} of {row}")
                                         .with("field", line->field->label())
                                         .with("row", m_session.state().consortium().name),
                                     [&](document::Draft& draft) {
                                         return draft.set(model::tableOf<model::Consortium>(),
                                                          draft.state().consortium().id.value(),
                                                          line->field->name, value);
                                     });
    if (done)
        line->shown = linesOf(line->field->get(&m_session.state().consortium()));
    else
        editor->setPlainText(line->shown);
}

void ProgrammePage::showPackage(const QString& id)
{
    const auto* package = m_session.state().find(model::Id<model::WorkPackage>{id.toStdString()});
    if (!package) {
        m_tasks->showAll();
        m_tasks->setPreset({});
        m_tasksHeading->setText(tr("Tasks of all packages"));
        return;
    }
    m_tasks->showOnly<model::Task>(
        [wanted = package->id](const model::Task& task) { return task.workPackage == wanted; });
    m_tasks->setPreset({{"workPackage", package->id.value()}});
    m_tasksHeading->setText(tr("Tasks of %1").arg(QString::fromStdString(package->title)));
}

void ProgrammePage::retranslate()
{
    setSectionWords(QStringLiteral("directions"), tr("Consortium"));
    m_profile->retranslate();
    setSectionWords(QStringLiteral("goals"), tr("Goals"));
    setSectionWords(QStringLiteral("work"), tr("Work"));
    setSectionWords(QStringLiteral("milestones"), tr("Milestones"));
    setSectionWords(QStringLiteral("funding"), tr("Funding"));
    setSectionWords(QStringLiteral("contributions"), tr("Contributions"));
    setSectionWords(QStringLiteral("evaluation"), tr("Evaluation"));
    for (auto& line : m_lines) {
        line.label->setText(translated(line.field->label()));
        line.editor->setAccessibleName(line.label->text());
        if (line.field->kind == model::FieldKind::texts)
            line.editor->setPlaceholderText(tr("One on each line"));
    }
    m_goals->setWords({.title = tr("Goals"),
                       .empty = tr("Here stands what the consortium and each member want, and by "
                                   "what one will see that it was reached. Goals that members "
                                   "share hold them together."),
                       .add = tr("Add Goal"),
                       .addFirst = tr("Add the First Goal"),
                       .newName = tr("New goal")});
    m_packages->setWords({.title = tr("Work packages"),
                          .empty = tr("Here stand the parts of the work: who leads each, who takes "
                                      "part, from when to when, for how much."),
                          .add = tr("Add Package"),
                          .addFirst = tr("Add the First Package"),
                          .newName = tr("New package")});
    m_tasks->setWords({.title = tr("Tasks"),
                       .empty = tr("No task here yet. Choose a package above; its tasks stand "
                                   "here."),
                       .add = tr("Add Task"),
                       .addFirst = tr("Add the First Task"),
                       .newName = tr("New task")});
    m_milestones->setWords({.title = tr("Milestones"),
                            .empty = tr("Here stands what is to be reached by when, and what was "
                                        "reached."),
                            .add = tr("Add Milestone"),
                            .addFirst = tr("Add the First Milestone"),
                            .newName = tr("New milestone")});
    m_funding->setWords({.title = tr("Funding"),
                         .empty = tr("Here stands the money that comes in, by source and year: "
                                     "planned, and received. It shows how long it lasts."),
                         .add = tr("Add Source"),
                         .addFirst = tr("Add the First Source"),
                         .newName = tr("New source")});
    m_contributions->setWords({.title = tr("Contributions"),
                               .empty = tr("Here stands what each member promised to bring, in "
                                           "money, knowledge, people, facilities or data, until "
                                           "when, and what it has brought."),
                               .add = tr("Add Contribution"),
                               .addFirst = tr("Add the First Contribution"),
                               .newName = tr("New contribution")});
    m_evaluation->setWords({.title = tr("Evaluation of the construction"),
                            .empty = tr("Here stands how well the way the consortium was built "
                                        "works: criterion, score, who judged it, and what was "
                                        "found."),
                            .add = tr("Add Finding"),
                            .addFirst = tr("Add the First Finding"),
                            .newName = tr("New finding")});
    showPackage(QString::fromStdString(m_packages->chosenId()));
    refresh(nullptr);
}

QString ProgrammePage::subtitle() const
{
    const auto& state = m_session.state();
    return tr("%1 · %2 · %3", "three counts")
        .arg(tr("%n goals", "", static_cast<int>(state.rows<model::Goal>().size())),
             tr("%n work packages", "", static_cast<int>(state.rows<model::WorkPackage>().size())),
             tr("%n milestones", "", static_cast<int>(state.rows<model::Milestone>().size())));
}

std::optional<measures::Explanation> ProgrammePage::why() const
{
    const auto& state = m_session.state();
    const auto day = m_session.asOf();
    const auto section = currentSection();
    if (section == QLatin1String("goals"))
        return explainGoals(measures::goalOverlap(state, measures::membershipAt(state, day)));
    if (section == QLatin1String("contributions"))
        return measures::contributionShares(state, day, measures::ContributionSide::pledged).why;
    if (section == QLatin1String("work"))
        return explainWork(state);
    if (section == QLatin1String("milestones"))
        return explainMilestones(state, day);
    if (section == QLatin1String("funding"))
        return measures::fundingRunway(state, day).why;
    if (section == QLatin1String("evaluation"))
        return explainEvaluation(state);
    return explainProgramme(state);
}

std::vector<figures::Figure> ProgrammePage::figures() const
{
    return figures::programmeFigures(m_session.state(), m_session.asOf());
}

PageInfo programmePageInfo()
{
    auto info = pageInfoOf<ProgrammePage>("programme", model::coreTextKey("Page", "Programme"),
                                          PageGroup::formation);
    info.railState = [](const model::State& state, model::Date) {
        const auto count = state.rows<model::WorkPackage>().size();
        return RailState{RailState::Mark::none, count == 0 ? QString{} : QString::number(count)};
    };
    return info;
}

} // namespace concordat::ui
