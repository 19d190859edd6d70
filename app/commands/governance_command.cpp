#include <CLI/CLI.hpp>
#include <QStringList>

#include "app/commands/answer.h"
#include "app/commands/commands.h"
#include "core/chain/chain.h"
#include "core/governance/chooser_json.h"
#include "core/measures/sources.h"
#include "core/model/rounding.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using governance::Assessment;
using ui::translated;

namespace {

struct GovernanceOptions {
    std::string location;
    std::string file;
    std::string stage;
};

QString number(double value)
{
    return ui::formatted(model::roundedTo(value, 1), 1);
}

void sayHeading(const Invocation& invocation, const Assessment& assessment)
{
    const auto& choice = assessment.choice;
    invocation.say(QStringLiteral("%1 · %2").arg(
        translated(choice.why.title), translated(governance::stageName(assessment.stage))));
    invocation.say(QString{});
    std::vector<std::vector<QString>> rows;
    for (const auto& score : choice.scores) {
        QStringList vetoes;
        for (const auto& veto : score.vetoes)
            vetoes << translated(veto);
        rows.push_back({translated(governance::modelName(score.model)), number(score.score),
                        vetoes.join(QLatin1Char(' '))});
    }
    invocation.say(alignedTable(rows));
}

/// The assessment for people: the answer, the inputs with their origin, the reasons.
void sayAssessment(const Invocation& invocation, const Assessment& assessment)
{
    sayHeading(invocation, assessment);
    std::vector<std::vector<QString>> rows;
    for (const auto& input : assessment.inputs)
        rows.push_back({translated(governance::chooserInputLabel(input.input)), number(input.value),
                        translated(governance::originName(input.origin))});
    invocation.say(QString{});
    invocation.say(alignedTable(rows));
    const auto& why = assessment.choice.why;
    invocation.say(QString{});
    for (const auto& rule : why.rules)
        invocation.say(QStringLiteral("%1 %2 [%3]")
                           .arg(QString::fromStdString(rule.id), translated(rule.message),
                                translated(measures::sourceText(rule.source))));
    for (const auto* list : {&why.notes, &why.wouldChange, &why.evidence, &why.sources}) {
        for (const auto& text : *list)
            invocation.say(translated(text));
    }
    if (assessment.drift) {
        invocation.say(QString{});
        invocation.say(translated(assessment.drift->why.title));
        for (const auto& note : assessment.drift->why.notes)
            invocation.say(translated(note));
    }
}

int assessAll(Invocation& invocation, const GovernanceOptions& options)
{
    std::optional<model::Stage> stage;
    if (!options.stage.empty()) {
        const auto* term = model::vocabularyOf<model::Stage>().find(options.stage);
        stage = static_cast<model::Stage>(term->value);
    }
    const auto states = chosenStates(options.location, invocation);
    if (!states)
        return invocation.fail(states.error());
    Json json = Json::array();
    bool first = true;
    for (const auto& state : *states) {
        const auto day = invocation.dayFor(state);
        if (!day)
            return invocation.fail(day.error());
        const auto assessment = chain::governanceAssessment(state, *day, stage);
        if (invocation.json) {
            Json answer{{"consortium", state.consortium().id.value()}, {"asOf", day->toString()}};
            answer.update(Json(governance::assessmentJson(assessment)));
            json.push_back(std::move(answer));
            continue;
        }
        if (!first)
            invocation.say(QString{});
        first = false;
        if (invocation.all)
            invocation.say(QString::fromStdString(state.consortium().name));
        sayAssessment(invocation, assessment);
    }
    if (invocation.json)
        invocation.say(invocation.all ? json : json.front());
    return done;
}

} // namespace

void addGovernanceCommand(CLI::App& program, Invocation& invocation)
{
    auto options = std::make_shared<GovernanceOptions>();
    auto* command = program.add_subcommand(
        "governance", "Which governance model fits, why, and what would change it");
    auto* location = command->add_option("WORKSPACE", options->location);
    auto* file = command->add_option("--inputs", options->file,
                                     "A JSON file with the inputs; the manual describes it");
    auto* stage = command->add_option("--stage", options->stage,
                                      "The stage to judge; without it the present one");
    std::vector<std::string> stages;
    for (const auto& term : model::vocabularyOf<model::Stage>().terms)
        stages.push_back(term.name);
    stage->check(CLI::IsMember(stages));
    file->excludes(location)->excludes(stage);
    command->callback([options, &invocation] {
        if (options->file.empty() && options->location.empty())
            throw CLI::RequiredError("WORKSPACE or --inputs");
        invocation.run = [options](Invocation& i) {
            if (options->file.empty())
                return assessAll(i, *options);
            const auto text = readFile(options->file);
            return text ? answer(i, governance::chooserJson(*text, options->file, {}, wordingOf(i)))
                        : i.fail(text.error());
        };
    });
}

} // namespace concordat::app
