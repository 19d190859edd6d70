#include <CLI/CLI.hpp>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "app/commands/commands.h"
#include "core/formation/classifier.h"
#include "core/measures/sources.h"
#include "core/model/rounding.h"
#include "core/warnings/warnings.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using formation::Classification;
using model::coreText;
using model::Form;
using ui::translated;
using warnings::Judgement;
using warnings::Severity;
using warnings::Status;
using warnings::Warning;

namespace {

struct CheckOptions {
    std::string location;
    std::string profile;
    bool strict = false;
};

const char* originName(warnings::Origin origin)
{
    switch (origin) {
    case warnings::Origin::builtIn: return "default";
    case warnings::Origin::consortium: return "consortium";
    case warnings::Origin::profile: break;
    }
    return "profile";
}

std::map<std::string, double> numbersOf(const Warning& warning)
{
    std::map<std::string, double> numbers;
    for (const auto& value : warning.parameters)
        numbers[std::string{value.spec->name}] = value.value;
    return numbers;
}

Json warningJson(const Warning& warning)
{
    const auto& rule = *warning.rule;
    Json json{{"id", rule.number},
              {"status", statusName(warning.finding.status)},
              {"severity", severityName(rule.severity)},
              {"title", words(rule.title.text())},
              {"condition", words(conditionText(rule, numbersOf(warning)))},
              {"message", words(warning.finding.message)}};
    json["evidence"] = Json::array();
    for (const auto& seen : warning.finding.evidence)
        json["evidence"].push_back({{"label", words(seen.label)}, {"value", words(seen.value)}});
    json["missing"] = Json::array();
    for (const auto& missing : warning.finding.missing)
        json["missing"].push_back(words(missing));
    json["source"] = rule.source;
    json["remedy"] = words(rule.remedy.text());
    json["page"] = rule.page;
    json["parameters"] = Json::array();
    for (const auto& value : warning.parameters)
        json["parameters"].push_back({{"name", value.spec->name},
                                      {"value", value.value},
                                      {"default", value.spec->value},
                                      {"from", originName(value.origin)}});
    json["acknowledged"] = nullptr;
    if (const auto* row = warning.acknowledged)
        json["acknowledged"] = {
            {"reason", row->reason},
            {"by", row->acknowledgedBy},
            {"expires", row->expiresOn ? Json(row->expiresOn->toString()) : Json(nullptr)}};
    return json;
}

Json judgementJson(const Judgement& judgement)
{
    const auto& row = judgement.state.consortium();
    Json json{{"consortium", row.id.value()},
              {"name", row.name},
              {"asOf", judgement.asOf.toString()},
              {"program", CONCORDAT_VERSION},
              {"profile", judgement.profile.empty() ? Json(nullptr) : Json(judgement.profile)}};
    for (const auto status :
         {Status::fired, Status::clear, Status::notJudgeable, Status::notApplicable})
        json["counts"][statusName(status)] = judgement.count(status);
    json["counts"]["acknowledged"] =
        std::count_if(judgement.warnings.begin(), judgement.warnings.end(),
                      [](const Warning& warning) { return warning.acknowledged != nullptr; });
    json["warnings"] = Json::array();
    for (const auto& warning : judgement.warnings)
        json["warnings"].push_back(warningJson(warning));
    return json;
}

QString symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::low: return QStringLiteral("●");
    case Severity::medium: return QStringLiteral("◆");
    case Severity::high: break;
    }
    return QStringLiteral("▲");
}

void sayWarning(const Invocation& invocation, const Warning& warning)
{
    const auto& rule = *warning.rule;
    QString head =
        translated(coreText("CommandLine", "{sign} {severity} {number}: {message}")
                       .with("sign", symbolOf(rule.severity).toStdString())
                       .with("severity", translated(severityText(rule.severity)).toStdString())
                       .with("number", static_cast<std::int64_t>(rule.number))
                       .with("message", translated(warning.finding.message).toStdString()));
    if (warning.acknowledged)
        head += translated(coreText("CommandLine", " (acknowledged: {reason})")
                               .with("reason", warning.acknowledged->reason));
    invocation.say(head);
    QStringList seen;
    for (const auto& input : warning.finding.evidence)
        seen << translated(coreText("CommandLine", "{label}: {value}")
                               .with("label", translated(input.label).toStdString())
                               .with("value", translated(input.value).toStdString()));
    if (!seen.isEmpty())
        invocation.say(QStringLiteral("    ") +
                       seen.join(translated(coreText("CommandLine", "; "))));
    invocation.say(QStringLiteral("    ") +
                   translated(coreText("CommandLine", "{title}. {remedy} [{source}; {page}]")
                                  .with("title", translated(rule.title.text()).toStdString())
                                  .with("remedy", translated(rule.remedy.text()).toStdString())
                                  .with("source", measures::sourceText(rule.source))
                                  .with("page", std::string{rule.page})));
}

void sayJudgement(const Invocation& invocation, const Judgement& judgement)
{
    invocation.say(translated(
        coreText("CommandLine", "{name}, {day}: {fired} fired, {clear} clear, {unknown} cannot be "
                                "judged, {without} not applicable")
            .with("name", judgement.state.consortium().name)
            .with("day", judgement.asOf)
            .with("fired", static_cast<std::int64_t>(judgement.count(Status::fired)))
            .with("clear", static_cast<std::int64_t>(judgement.count(Status::clear)))
            .with("unknown", static_cast<std::int64_t>(judgement.count(Status::notJudgeable)))
            .with("without", static_cast<std::int64_t>(judgement.count(Status::notApplicable)))));
    if (!judgement.profile.empty())
        invocation.say(translated(coreText("CommandLine", "Judged by the profile “{profile}” with "
                                                          "Concordat {version}")
                                      .with("profile", judgement.profile)
                                      .with("version", CONCORDAT_VERSION)));
    for (const auto severity : {Severity::high, Severity::medium, Severity::low}) {
        for (const auto& warning : judgement.warnings) {
            if (warning.finding.status == Status::fired && warning.rule->severity == severity)
                sayWarning(invocation, warning);
        }
    }
    const auto missing = missingData(judgement);
    if (missing.empty())
        return;
    invocation.say(translated(coreText("CommandLine", "To judge the others, enter (in brackets for "
                                                      "how many rules):")));
    for (const auto& [what, count] : missing)
        invocation.say(QStringLiteral("  %1 (%2)").arg(translated(what)).arg(count));
}

int check(Invocation& invocation, const CheckOptions& options)
{
    std::optional<warnings::Profile> profile;
    if (!options.profile.empty()) {
        const auto text = readFile(options.profile);
        if (!text)
            return invocation.fail(text.error());
        auto read = warnings::readProfile(*text, options.profile);
        if (!read)
            return invocation.fail(read.error());
        profile = *std::move(read);
    }
    const auto states = chosenStates(options.location, invocation);
    if (!states)
        return invocation.fail(states.error());
    bool standing = false;
    Json all = Json::array();
    for (const auto& state : *states) {
        const auto day = invocation.dayFor(state);
        if (!day)
            return invocation.fail(day.error());
        const auto judgement = warnings::judge(state, *day, profile ? &*profile : nullptr);
        standing = standing || std::any_of(judgement.warnings.begin(), judgement.warnings.end(),
                                           [](const Warning& warning) { return warning.stands(); });
        if (invocation.json)
            all.push_back(judgementJson(judgement));
        else
            sayJudgement(invocation, judgement);
    }
    if (invocation.json)
        invocation.say(invocation.all ? all : all.front());
    return options.strict && standing ? negative : done;
}

Json optionalForm(const std::optional<Form>& form)
{
    if (!form)
        return nullptr;
    return model::vocabularyOf<Form>().byValue(static_cast<int>(*form))->name;
}

double tenths(double value)
{
    return model::roundedTo(value, 1);
}

const char* dimensionName(formation::Dimension dimension)
{
    switch (dimension) {
    case formation::Dimension::goalOrientation: return "goalOrientation";
    case formation::Dimension::actorRelations: return "actorRelations";
    case formation::Dimension::institutionalConstraints: return "institutionalConstraints";
    case formation::Dimension::operationalLogic: break;
    }
    return "operationalLogic";
}

Json classificationJson(const model::State& state, model::Date day, const Classification& result)
{
    Json json{{"consortium", state.consortium().id.value()},
              {"name", state.consortium().name},
              {"asOf", day.toString()},
              {"declared", optionalForm(result.declared)},
              {"nearest", optionalForm(result.nearest)},
              {"next", optionalForm(result.next)},
              {"margin", tenths(result.margin)},
              {"known", model::roundedTo(result.known, 2)},
              {"behavesLikeAlliance", result.behavesLikeAlliance},
              {"verdict", words(result.verdict)}};
    json["forms"] = Json::array();
    for (const auto& fit : result.forms) {
        Json item{{"form", optionalForm(fit.form)}, {"score", tenths(fit.score)}};
        for (std::size_t at = 0; at < formation::dimensionCount; ++at)
            item[dimensionName(static_cast<formation::Dimension>(at))] =
                fit.dimensions[at] ? Json(tenths(*fit.dimensions[at])) : Json(nullptr);
        json["forms"].push_back(std::move(item));
    }
    json["signs"] = Json::array();
    for (const auto& seen : result.signs)
        json["signs"].push_back({{"id", seen.sign->id},
                                 {"dimension", dimensionName(seen.sign->dimension)},
                                 {"label", words(seen.sign->label.text())},
                                 {"value", seen.value ? Json(*seen.value) : Json(nullptr)},
                                 {"facts", words(seen.facts)},
                                 {"weight", seen.weight},
                                 {"weightFrom", seen.weightSet ? "consortium" : "default"}});
    json["steps"] = Json::array();
    for (const auto& step : result.steps)
        json["steps"].push_back({{"sign", step.sign->id},
                                 {"direction", step.more ? "more" : "less"},
                                 {"points", tenths(step.gain)},
                                 {"page", step.sign->page}});
    json["missing"] = Json::array();
    for (const auto& missing : result.missing)
        json["missing"].push_back(words(missing));
    return json;
}

void sayClassification(const Invocation& invocation, const model::State& state,
                       const Classification& result)
{
    invocation.say(translated(coreText("CommandLine", "{label}: {value}")
                                  .with("label", state.consortium().name)
                                  .with("value", translated(result.verdict).toStdString())));
    std::vector<std::vector<QString>> rows(1);
    rows[0] = {translated(coreText("CommandLine", "Form")),
               translated(coreText("CommandLine", "Score"))};
    for (std::size_t at = 0; at < formation::dimensionCount; ++at)
        rows[0].push_back(translated(formation::titleOf(static_cast<formation::Dimension>(at))));
    const auto& forms = model::vocabularyOf<Form>();
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::number(std::round(*value)) : QStringLiteral("–");
    };
    for (const auto& fit : result.forms) {
        rows.push_back({translated(forms.label(static_cast<int>(fit.form))), number(fit.score)});
        for (const auto& dimension : fit.dimensions)
            rows.back().push_back(number(dimension));
    }
    if (!result.forms.empty())
        invocation.say(alignedTable(rows));
    for (const auto& line : result.why.wouldChange)
        invocation.say(QStringLiteral("  ") + translated(line));
}

int classify(Invocation& invocation, const std::string& location)
{
    const auto states = chosenStates(location, invocation);
    if (!states)
        return invocation.fail(states.error());
    Json all = Json::array();
    for (const auto& state : *states) {
        const auto day = invocation.dayFor(state);
        if (!day)
            return invocation.fail(day.error());
        const auto result = formation::classify(state, *day);
        if (invocation.json)
            all.push_back(classificationJson(state, *day, result));
        else
            sayClassification(invocation, state, result);
    }
    if (invocation.json)
        invocation.say(invocation.all ? all : all.front());
    return done;
}

} // namespace

void addCheckCommands(CLI::App& program, Invocation& invocation)
{
    auto options = std::make_shared<CheckOptions>();
    auto* judge = program.add_subcommand("check", "Early warnings: 66 rules, with their evidence");
    judge->add_option("WORKSPACE", options->location)->required();
    judge->add_flag("--strict", options->strict, "Exit status 1 when a warning stands");
    judge->add_option("--profile", options->profile, "A reviewer's numbers, as a JSON file");
    judge->callback([options, &invocation] {
        invocation.run = [options](Invocation& i) { return check(i, *options); };
    });
    auto location = std::make_shared<std::string>();
    auto* form =
        program.add_subcommand("classify", "The organisational form along four dimensions");
    form->add_option("WORKSPACE", *location)->required();
    form->callback([location, &invocation] {
        invocation.run = [location](Invocation& i) { return classify(i, *location); };
    });
}

} // namespace concordat::app
