#include "ui/figures/governance_figures.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/chain/chain.h"
#include "core/governance/chooser_json.h"
#include "core/model/rounding.h"
#include "core/model/short_name.h"
#include "ui/figures/catalog.h"

namespace concordat::ui::figures {

using governance::Assessment;
using governance::ChooserInput;
using model::coreText;
using model::Date;
using model::GovernanceModel;
using model::literalText;
using model::Stage;
using model::State;
using model::Text;

namespace {

constexpr double tornadoStep = 20;
constexpr std::size_t mapSteps = 41;

double tenth(double value)
{
    return model::roundedTo(value, 1);
}

std::vector<Text> cell(Text text)
{
    return {std::move(text)};
}

Text verdictText(const Assessment& assessment)
{
    const auto& choice = assessment.choice;
    if (choice.recommended)
        return coreText("Governance", "{model} is recommended.")
            .with("model", governance::modelName(*choice.recommended));
    if (choice.abstention == governance::Abstention::tooClose && choice.runnerUp)
        return coreText("Governance", "Nothing is recommended: {first} and {second} are too close.")
            .with("first", governance::modelName(choice.leading))
            .with("second", governance::modelName(*choice.runnerUp));
    return coreText("Governance", "Nothing is recommended: too much rests on defaults.");
}

/// The colour of a model, the same in every figure; none while nothing is decided.
int modelCategory(GovernanceModel which)
{
    const auto at =
        std::find(governance::chooserModels.begin(), governance::chooserModels.end(), which);
    return at == governance::chooserModels.end()
               ? -1
               : static_cast<int>(at - governance::chooserModels.begin());
}

/// One model or two: the third is never vetoed.
Text namesOf(const std::vector<GovernanceModel>& models)
{
    if (models.empty())
        return {};
    if (models.size() == 1)
        return governance::modelName(models.front());
    return coreText("Governance", "{first} and {second}")
        .with("first", governance::modelName(models[0]))
        .with("second", governance::modelName(models[1]));
}

Text dateOrOpen(const std::optional<Date>& date)
{
    return date ? coreText("Governance", "{date}").with("date", *date)
                : coreText("Governance", "open");
}

} // namespace

Figure modelScoresFigure(const Assessment& assessment)
{
    Figure figure;
    Bars bars;
    bars.unit = coreText("Governance", "points");
    bars.decimals = 1;
    figure.table.columns = {coreText("Governance", "Model"), coreText("Governance", "Points"),
                            coreText("Governance", "Vetoes")};
    for (const auto& score : assessment.choice.scores) {
        auto name = governance::modelName(score.model);
        auto label = score.vetoes.empty()
                         ? name
                         : coreText("Governance", "▲ vetoed: {model}").with("model", name);
        bars.bars.push_back({governance::modelId(score.model),
                             std::move(label),
                             tenth(score.score),
                             {},
                             modelCategory(score.model)});
        Text veto = score.vetoes.empty() ? Text{} : score.vetoes.front();
        figure.table.rows.push_back({cell(name), tenth(score.score), cell(veto)});
    }
    figure.id = "governance.scores";
    figure.title = coreText("Governance", "Scores of the governance models");
    figure.alternative = verdictText(assessment);
    figure.data = std::move(bars);
    return figure;
}

Figure tornadoFigure(const Assessment& assessment)
{
    Figure figure;
    Tornado tornado;
    const auto leading = governance::modelName(assessment.choice.leading);
    figure.table.columns = {
        coreText("Governance", "Input"), coreText("Governance", "Margin at −20"),
        coreText("Governance", "Margin at +20"), coreText("Governance", "Another model leads")};
    double best = -HUGE_VAL;
    double own = 0;
    for (const auto& score : assessment.choice.scores) {
        if (score.model == assessment.choice.leading)
            own = score.score;
        else if (score.vetoes.empty())
            best = std::max(best, score.score);
    }
    tornado.base = std::isfinite(best) ? own - best : own;
    tornado.lowName = coreText("Governance", "input −20");
    tornado.highName = coreText("Governance", "input +20");
    tornado.baseName = coreText("Governance", "now");
    tornado.limitName = coreText("Governance", "another model leads");
    tornado.unit = coreText("Governance", "points");
    int flips = 0;
    for (const auto& bar :
         governance::chooserTornado(assessment.chooser, tornadoStep, assessment.parameters)) {
        Text remark;
        if (bar.flipsDown || bar.flipsUp) {
            ++flips;
            remark = coreText("Governance", "Another model leads there");
        }
        const auto label = governance::chooserInputLabel(bar.input);
        const auto name = governance::chooserInputNames()[static_cast<std::size_t>(bar.input)];
        figure.table.rows.push_back(
            {cell(label), tenth(bar.marginDown), tenth(bar.marginUp),
             cell(bar.flipsDown && bar.flipsUp ? coreText("Governance", "at both")
                  : bar.flipsDown              ? coreText("Governance", "at −20")
                  : bar.flipsUp                ? coreText("Governance", "at +20")
                                               : Text{})});
        tornado.bars.push_back({name, label, bar.marginDown, bar.marginUp, std::move(remark)});
    }
    figure.id = "governance.tornado";
    figure.title = coreText("Governance", "What moves the answer");
    figure.subtitle =
        coreText("Governance", "Points by which {model} leads when one input moves by 20")
            .with("model", leading);
    figure.alternative =
        flips == 0 ? coreText("Governance", "No single input moved by 20 makes another model lead.")
                   : coreText("Governance", "{count} of nine inputs, moved by 20, make another "
                                            "model lead.")
                         .with("count", std::int64_t{flips});
    figure.data = std::move(tornado);
    return figure;
}

Figure regionMapFigure(const Assessment& assessment)
{
    Figure figure;
    RegionMap map;
    for (const auto which : governance::chooserModels)
        map.regions.push_back({governance::modelName(which), modelCategory(which)});
    const auto field = governance::chooserMap(assessment.chooser, mapSteps, assessment.parameters);
    std::array<std::size_t, governance::chooserModelCount> counts{};
    for (const auto& line : field) {
        auto& row = map.cells.emplace_back();
        for (const auto which : line) {
            const auto at = std::find(governance::chooserModels.begin(),
                                      governance::chooserModels.end(), which) -
                            governance::chooserModels.begin();
            row.push_back(static_cast<int>(at));
            ++counts[static_cast<std::size_t>(at)];
        }
    }
    const double complexity = assessment[ChooserInput::complexity].value;
    const double dependency = assessment[ChooserInput::dependency].value;
    map.horizontal.title = governance::chooserInputLabel(ChooserInput::complexity);
    map.vertical.title = governance::chooserInputLabel(ChooserInput::dependency);
    const auto& consortium = assessment.stage;
    map.dots.push_back(
        {complexity, dependency,
         coreText("Governance", "Here: {stage}").with("stage", governance::stageName(consortium))});
    figure.table.columns = {coreText("Governance", "Model"),
                            coreText("Governance", "Share of the field, %")};
    for (std::size_t m = 0; m < governance::chooserModelCount; ++m)
        figure.table.rows.push_back({cell(governance::modelName(governance::chooserModels[m])),
                                     tenth(100.0 * static_cast<double>(counts[m]) /
                                           static_cast<double>(mapSteps * mapSteps))});
    figure.id = "governance.map";
    figure.title = coreText("Governance", "Who leads over complexity and dependency");
    figure.subtitle = coreText("Governance", "All other inputs as they are");
    figure.alternative = coreText("Governance", "At complexity {complexity} and dependency "
                                                "{dependency}, {model} leads.")
                             .with("complexity", tenth(complexity))
                             .with("dependency", tenth(dependency))
                             .with("model", governance::modelName(assessment.choice.leading));
    figure.data = std::move(map);
    return figure;
}

Figure winSharesFigure(const Assessment& assessment)
{
    Figure figure;
    Bars bars;
    bars.unit = literalText("%");
    bars.decimals = 1;
    const auto shares = governance::weightWinShares(assessment.chooser, governance::weightSpread,
                                                    governance::weightDraws, governance::weightSeed,
                                                    assessment.parameters);
    figure.table.columns = {coreText("Governance", "Model"), coreText("Governance", "Leads in, %")};
    for (std::size_t m = 0; m < governance::chooserModelCount; ++m) {
        const auto name = governance::modelName(governance::chooserModels[m]);
        bars.bars.push_back({governance::modelId(governance::chooserModels[m]),
                             name,
                             tenth(100 * shares[m]),
                             {},
                             modelCategory(governance::chooserModels[m])});
        figure.table.rows.push_back({cell(name), tenth(100 * shares[m])});
    }
    const auto most = std::max_element(shares.begin(), shares.end()) - shares.begin();
    figure.id = "governance.win_shares";
    figure.title = coreText("Governance", "How firm the answer is");
    figure.subtitle =
        coreText("Governance", "Share of {count} draws in which each model leads when every weight "
                               "varies by {percent} %")
            .with("count", static_cast<std::int64_t>(governance::weightDraws))
            .with("percent", 100 * governance::weightSpread);
    // However often a model leads, what rests on defaults is no answer.
    if (!assessment.choice.recommended)
        figure.subtitle = coreText("Governance", "{verdict} {draws}")
                              .with("verdict", verdictText(assessment))
                              .with("draws", std::move(figure.subtitle));
    figure.alternative =
        coreText("Governance", "{model} leads in {percent} % of the draws.")
            .with("model",
                  governance::modelName(governance::chooserModels[static_cast<std::size_t>(most)]))
            .with("percent", tenth(100 * shares[static_cast<std::size_t>(most)]));
    if (!assessment.choice.recommended)
        figure.alternative = coreText("Governance", "{verdict} {draws}")
                                 .with("verdict", verdictText(assessment))
                                 .with("draws", std::move(figure.alternative));
    figure.data = std::move(bars);
    return figure;
}

Figure stageStripFigure(const std::vector<Assessment>& stages)
{
    Figure figure;
    GroupedBars bars;
    bars.unit = coreText("Governance", "points");
    figure.table.columns = {coreText("Governance", "Stage")};
    for (const auto which : governance::chooserModels) {
        bars.series.push_back({governance::modelName(which), modelCategory(which)});
        figure.table.columns.push_back(governance::modelName(which));
    }
    figure.table.columns.push_back(coreText("Governance", "Recommended"));
    figure.table.columns.push_back(coreText("Governance", "Vetoed"));
    std::vector<GovernanceModel> vetoed;
    for (const auto& assessment : stages) {
        const auto* term = model::vocabularyOf<Stage>().byValue(static_cast<int>(assessment.stage));
        GroupedBars::Group group;
        group.id = term->name;
        group.label = governance::stageName(assessment.stage);
        std::vector<model::TextValue> row{cell(group.label)};
        std::vector<GovernanceModel> here;
        for (const auto& score : assessment.choice.scores) {
            group.values.push_back({tenth(score.score), {}});
            row.emplace_back(tenth(score.score));
            if (score.vetoes.empty())
                continue;
            here.push_back(score.model);
            if (std::find(vetoed.begin(), vetoed.end(), score.model) == vetoed.end())
                vetoed.push_back(score.model);
        }
        const auto& recommended = assessment.choice.recommended;
        row.emplace_back(cell(recommended ? governance::modelName(*recommended)
                                          : coreText("Governance", "none")));
        row.emplace_back(cell(namesOf(here)));
        figure.table.rows.push_back(std::move(row));
        bars.groups.push_back(std::move(group));
    }
    figure.id = "governance.stages";
    figure.title = coreText("Governance", "Scores by stage");
    if (!vetoed.empty())
        figure.subtitle = coreText("Governance", "▲ Vetoed in some stages, whatever the points: "
                                                 "{models}; the table says where")
                              .with("models", namesOf(vetoed));
    figure.alternative = coreText("Governance", "The three scores for each of {count} stages.")
                             .with("count", static_cast<std::int64_t>(stages.size()));
    figure.data = std::move(bars);
    return figure;
}

namespace {

void addTerms(Timeline& timeline, Figure& figure, const State& state, Date asOf)
{
    for (const auto& rotation : governance::rotations(state, asOf)) {
        Timeline::Row row;
        row.id = rotation.body ? rotation.body->value() : "whole";
        row.label = rotation.title;
        for (const auto& term : rotation.terms) {
            const auto name = memberText(state, term.member);
            figure.table.rows.push_back({cell(rotation.title), cell(name),
                                         cell(dateOrOpen(term.from)), cell(dateOrOpen(term.until)),
                                         cell(governance::stageName(term.stage))});
            if (!term.from || (term.until && *term.until < *term.from))
                continue;
            row.spans.push_back({term.id.value(), *term.from, term.until, name,
                                 Timeline::Look::usual, categoryOf(state, term.member),
                                 governance::stageName(term.stage)});
            if (term.handoverOn)
                row.markers.push_back({term.id.value() + ".handover", *term.handoverOn,
                                       coreText("Governance", "hand-over"), Timeline::Look::usual});
        }
        int number = 0;
        for (const auto& finding : rotation.findings) {
            const bool gap = finding.problem == governance::RotationProblem::gap;
            const bool overlap = finding.problem == governance::RotationProblem::overlap;
            if (!(gap || overlap) || !finding.from)
                continue;
            row.spans.push_back(
                {row.id + ".finding" + std::to_string(++number), *finding.from, finding.until,
                 gap ? coreText("Governance", "nobody leads") : coreText("Governance", "two lead"),
                 gap ? Timeline::Look::gap : Timeline::Look::overlap, -1, finding.message});
            figure.table.rows.push_back({cell(rotation.title), cell(finding.message),
                                         cell(dateOrOpen(finding.from)),
                                         cell(dateOrOpen(finding.until)), cell(Text{})});
        }
        std::stable_sort(row.spans.begin(), row.spans.end(),
                         [](const auto& a, const auto& b) { return a.from < b.from; });
        timeline.rows.push_back(std::move(row));
    }
}

void addStages(Timeline& timeline, Figure& figure, const State& state)
{
    Timeline::Row row;
    row.id = "plan";
    row.label = coreText("Governance", "Stages");
    for (const auto& plan : state.rows<model::StagePlan>()) {
        auto label = plan.model == GovernanceModel::undecided
                         ? governance::stageName(plan.stage)
                         : coreText("Governance", "{stage}: {model}")
                               .with("stage", governance::stageName(plan.stage))
                               .with("model", governance::modelName(plan.model));
        figure.table.rows.push_back({cell(row.label), cell(label), cell(dateOrOpen(plan.from)),
                                     cell(dateOrOpen(plan.until)),
                                     cell(governance::stageName(plan.stage))});
        if (plan.handoverOn)
            row.markers.push_back({plan.id.value() + ".handover", *plan.handoverOn,
                                   coreText("Governance", "hand-over"), Timeline::Look::usual});
        if (!plan.from || (plan.until && *plan.until < *plan.from))
            continue;
        row.spans.push_back({plan.id.value(), *plan.from, plan.until, std::move(label),
                             plan.model == GovernanceModel::undecided ? Timeline::Look::muted
                                                                      : Timeline::Look::usual,
                             modelCategory(plan.model), literalText(plan.gateCriteria)});
    }
    std::stable_sort(row.spans.begin(), row.spans.end(),
                     [](const auto& a, const auto& b) { return a.from < b.from; });
    if (!row.spans.empty() || !row.markers.empty())
        timeline.rows.push_back(std::move(row));
}

std::vector<Text> timelineColumns()
{
    return {coreText("Governance", "Row"), coreText("Governance", "What"),
            coreText("Governance", "From"), coreText("Governance", "Until"),
            coreText("Governance", "Stage")};
}

} // namespace

Figure stagePlanFigure(const State& state, Date asOf)
{
    Figure figure;
    Timeline timeline;
    timeline.today = asOf;
    figure.table.columns = timelineColumns();
    addStages(timeline, figure, state);
    figure.id = "governance.plan";
    figure.title = coreText("Governance", "Plan by stage");
    figure.alternative =
        timeline.rows.empty()
            ? coreText("Governance", "No stage has dates yet.")
            : coreText("Governance", "{count} stages with dates; the line is the day judged at.")
                  .with("count", static_cast<std::int64_t>(timeline.rows.front().spans.size()));
    figure.data = std::move(timeline);
    return figure;
}

Figure rotationFigure(const State& state, Date asOf)
{
    Figure figure;
    Timeline timeline;
    timeline.today = asOf;
    figure.table.columns = timelineColumns();
    addTerms(timeline, figure, state, asOf);
    addStages(timeline, figure, state);
    std::int64_t findings = 0;
    for (const auto& rotation : governance::rotations(state, asOf))
        findings += static_cast<std::int64_t>(rotation.findings.size());
    figure.id = "leadership.rotation";
    figure.title = coreText("Governance", "Rotation of the lead");
    figure.alternative =
        coreText("Governance", "{terms} terms of leadership; {findings} findings.")
            .with("terms", static_cast<std::int64_t>(state.rows<model::LeadershipTerm>().size()))
            .with("findings", findings);
    figure.data = std::move(timeline);
    return figure;
}

Figure coordinationFigure(const State& state, Date asOf)
{
    Figure figure;
    GroupedBars bars;
    bars.decimals = 0;
    bars.series = {{coreText("Governance", "Contractual")}, {coreText("Governance", "Relational")}};
    figure.table.columns = {
        coreText("Governance", "Mechanism"), coreText("Governance", "Contractual"),
        coreText("Governance", "Relational"), coreText("Governance", "Missing")};
    const auto status = governance::coordination(state, asOf);
    for (const auto& mechanism : status.mechanisms) {
        int contractual = 0;
        int relational = 0;
        for (const auto& id : mechanism.instruments) {
            const auto* row = state.find(id);
            if (!row->live || (row->since && *row->since > asOf))
                continue;
            ++(row->nature == model::GovernanceNature::contractual ? contractual : relational);
        }
        const auto& vocabulary = model::vocabularyOf<model::MechanismKind>();
        const auto value = static_cast<int>(mechanism.kind);
        GroupedBars::Group group;
        group.id = vocabulary.byValue(value)->name;
        group.label = vocabulary.label(value);
        group.values = {{contractual, {}}, {relational, {}}};
        Text missing = mechanism.missing.empty() ? Text{} : mechanism.missing.front();
        figure.table.rows.push_back({cell(group.label), std::int64_t{contractual},
                                     std::int64_t{relational}, cell(missing)});
        bars.groups.push_back(std::move(group));
    }
    figure.id = "coordination.mechanisms";
    figure.title = coreText("Governance", "Live instruments by mechanism");
    figure.alternative = coreText("Governance", "{count} of five mechanisms are live.")
                             .with("count", std::int64_t{status.liveCount});
    figure.data = std::move(bars);
    return figure;
}

std::vector<Stage> plannableStages(const State& state)
{
    std::set<Stage> stages{Stage::formation, Stage::operation, Stage::maturation,
                           state.consortium().stage};
    for (const auto& plan : state.rows<model::StagePlan>())
        stages.insert(plan.stage);
    return {stages.begin(), stages.end()};
}

std::vector<Figure> governanceFigures(const State& state, Date asOf)
{
    const auto assessment = chain::governanceAssessment(state, asOf);
    std::vector<Assessment> stages;
    for (const auto stage : plannableStages(state))
        stages.push_back(chain::governanceAssessment(state, asOf, stage));
    std::vector<Figure> figures{modelScoresFigure(assessment), tornadoFigure(assessment),
                                regionMapFigure(assessment),   winSharesFigure(assessment),
                                stageStripFigure(stages),      stagePlanFigure(state, asOf),
                                rotationFigure(state, asOf),   coordinationFigure(state, asOf)};
    for (const auto which : governance::chooserModels)
        figures.push_back(organisationFigure(state, asOf, which));
    return figures;
}

} // namespace concordat::ui::figures
