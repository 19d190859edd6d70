#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "app/commands/commands.h"
#include "core/course/chain_history.h"
#include "core/course/events.h"
#include "core/course/failure_modes.h"
#include "ui/bridge/text.h"
#include "ui/figures/chain_figure.h"
#include "ui/figures/export.h"

namespace concordat::app {

using model::ChainNode;
using model::coreText;
using model::Date;
using model::Error;
using model::ErrorCode;
using model::State;

namespace {

struct ChainCommand {
    std::string location;
    std::string format;
    std::string output;
    std::string style = "screen";
    std::string compared;
    std::vector<std::string> supposed;
    std::vector<std::string> weights;
    std::optional<double> strictness;
};

Error wrongUse(model::Text text)
{
    return Error{ErrorCode::usage, std::move(text), {}, {}};
}

std::optional<ChainNode> nodeOf(std::string_view id)
{
    for (const auto& info : chain::allNodes()) {
        if (info.id == id)
            return info.node;
    }
    return {};
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional{value} : std::nullopt;
}

/// `C2=60` and `C1:M1=2`.
model::Result<chain::ChainOptions> optionsOf(const ChainCommand& command)
{
    chain::ChainOptions options;
    options.strictness = command.strictness;
    for (const auto& text : command.supposed) {
        const auto equals = text.find('=');
        const auto node = nodeOf(std::string_view{text}.substr(0, equals));
        const auto score = equals == std::string::npos
                               ? std::nullopt
                               : numberOf(std::string_view{text}.substr(equals + 1));
        if (!node || !score || *score < 0 || *score > 100)
            return wrongUse(coreText("CommandLine", "“{text}” supposes no score: write a node and "
                                                    "0 to 100, such as C2=60.")
                                .with("text", text));
        options.supposed[*node] = *score;
    }
    for (const auto& text : command.weights) {
        const auto equals = text.find('=');
        const auto colon = text.find(':');
        const std::string_view all{text};
        const bool shaped =
            equals != std::string::npos && colon != std::string::npos && colon < equals;
        const auto from = shaped ? nodeOf(all.substr(0, colon)) : std::nullopt;
        const auto to = shaped ? nodeOf(all.substr(colon + 1, equals - colon - 1)) : std::nullopt;
        const auto weight = shaped ? numberOf(all.substr(equals + 1)) : std::nullopt;
        if (!from || !to || !weight || *weight < 0)
            return wrongUse(coreText("CommandLine", "“{text}” weighs no arrow: write two nodes and "
                                                    "a weight, such as C1:M1=2.")
                                .with("text", text));
        options.weights[{*from, *to}] = *weight;
    }
    return options;
}

Json orNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

const char* idOf(ChainNode node)
{
    return chain::infoOf(node).id.data();
}

Json whyJson(const measures::Explanation& why)
{
    Json json{{"title", words(why.title)}, {"formula", why.formula}};
    for (const auto& input : why.inputs)
        json["inputs"].push_back({{"label", words(input.label)},
                                  {"value", words(input.value)},
                                  {"default", input.defaulted}});
    for (const auto& source : why.sources)
        json["sources"].push_back(words(source));
    return json;
}

Json partsJson(const chain::NodeResult& node)
{
    Json parts = Json::array();
    for (const auto& part : node.parts)
        parts.push_back(
            {{"label", words(part.label)},
             {"facts", words(part.value)},
             {"score", orNull(part.score)},
             {"weight", part.weight},
             {"confidence", part.confidence},
             {"freshness", part.freshness},
             {"indicator", part.indicator ? Json(part.indicator->value()) : Json(nullptr)}});
    return parts;
}

Json nodeJson(const chain::NodeResult& node, const course::NodeSigns& signs)
{
    const auto* term = model::vocabularyOf<ChainNode>().byValue(static_cast<int>(node.node));
    Json json{{"id", term->aliases.front()}, {"node", term->name}};
    json["score"] = orNull(node.observed.score);
    json["transmitted"] = orNull(node.transmitted);
    json["confidence"] = node.observed.confidence;
    json["trend"] = orNull(signs.trend);
    json["warnings"] = signs.rules;
    json["constraints"] = node.constraints;
    json["supposed"] = node.supposed;
    json["judged"] = nullptr;
    if (node.judged)
        json["judged"] = {{"by", node.judged->by},
                          {"reason", node.judged->reason},
                          {"computed", orNull(node.judged->computed)}};
    Json missing = Json::array();
    for (const auto& text : node.observed.missing)
        missing.push_back(words(text));
    json["missing"] = std::move(missing);
    json["parts"] = partsJson(node);
    json["why"] = whyJson(node.observed.why);
    return json;
}

Json failuresJson(const std::vector<course::FailureReading>& readings)
{
    Json json = Json::array();
    for (const auto& reading : readings) {
        Json item{{"mode", nameOf(reading.mode)},
                  {"verdict", nameOf(reading.verdict)},
                  {"warnings", reading.rules}};
        for (const auto& step : reading.path) {
            const char* bearing = step.bearing == course::Bearing::supports  ? "supports"
                                  : step.bearing == course::Bearing::against ? "against"
                                                                             : "unknown";
            item["path"].push_back({{"node", idOf(step.node)},
                                    {"statement", words(step.statement)},
                                    {"found", words(step.found)},
                                    {"bearing", bearing}});
        }
        json.push_back(std::move(item));
    }
    return json;
}

Json historyJson(const State& state, Date day)
{
    Json json = Json::array();
    for (const auto& moment : course::chainHistory(state, day)) {
        Json item{{"date", moment.date.toString()}, {"potential", orNull(moment.potential)}};
        for (const auto& info : chain::allNodes())
            item[std::string{info.id}] = orNull(moment.score(info.node));
        json.push_back(std::move(item));
    }
    return json;
}

/// Everything about the chain of one consortium.
struct Reading {
    const State& state;
    Date day;
    chain::ChainResult result;
    course::AllSigns signs;
    warnings::Judgement judgement;
};

Reading read(const State& state, Date day, const chain::ChainOptions& options)
{
    Reading reading{
        state, day, chain::evaluate(state, day, options), {}, warnings::judge(state, day)};
    reading.signs = course::signsOf(reading.result, state, day, reading.judgement);
    return reading;
}

Json chainJson(const Reading& reading, const std::optional<chain::ChainResult>& other)
{
    const auto& result = reading.result;
    Json json{{"consortium", reading.state.consortium().id.value()},
              {"asOf", reading.day.toString()}};
    json["potential"] = orNull(result.potential);
    json["confidence"] = result.confidence;
    json["gate"] = orNull(result.gate.value);
    json["gateConfidence"] = result.gate.confidence;
    json["strictness"] = result.gate.strictness;
    json["fit"] = result.fit;
    json["bottleneck"] = nullptr;
    if (const auto& limit = result.bottleneck)
        json["bottleneck"] = {{"node", idOf(limit->condition)},
                              {"score", limit->score},
                              {"gain", limit->gain},
                              {"now", limit->now},
                              {"then", limit->then},
                              {"ofPotential", limit->ofPotential}};
    json["gains"] = Json::array();
    for (const auto& gain : result.gains)
        json["gains"].push_back({{"node", idOf(gain.condition)}, {"gain", gain.gain}});
    for (const auto& node : result.nodes) {
        auto item = nodeJson(node, reading.signs[static_cast<std::size_t>(node.node)]);
        if (other) {
            const auto& there = (*other)[node.node].observed.score;
            item["compared"] = orNull(there);
        }
        json["nodes"].push_back(std::move(item));
    }
    json["links"] = Json::array();
    for (const auto& link : result.links)
        json["links"].push_back({{"from", idOf(link.from)},
                                 {"to", idOf(link.to)},
                                 {"weight", link.weight},
                                 {"share", link.normalised},
                                 {"default", link.defaulted}});
    json["failureModes"] =
        failuresJson(course::failureModes(result, reading.state, reading.day, reading.judgement));
    json["history"] = historyJson(reading.state, reading.day);
    json["events"] = Json::array();
    for (const auto& event : course::eventsOf(reading.state, reading.day)) {
        if (event.major)
            json["events"].push_back({{"date", event.on.toString()},
                                      {"kind", nameOf(event.kind)},
                                      {"what", words(event.label)}});
    }
    return json;
}

void sayChain(const Invocation& invocation, const Reading& reading,
              const std::optional<chain::ChainResult>& other)
{
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::number(std::round(*value)) : QStringLiteral("–");
    };
    invocation.say(
        QStringLiteral("%1: %2").arg(QString::fromStdString(reading.state.consortium().name),
                                     ui::translated(ui::figures::chainMessage(reading.result))));
    std::vector<std::vector<QString>> rows{{ui::translated(coreText("Chain", "Node")),
                                            ui::translated(coreText("Chain", "Name")),
                                            ui::translated(coreText("Chain", "Score")),
                                            ui::translated(coreText("Chain", "Transmitted or "
                                                                             "expected")),
                                            ui::translated(coreText("Chain", "Trend")),
                                            ui::translated(coreText("Chain", "Warnings"))}};
    if (other)
        rows.front().push_back(ui::translated(coreText("Chain", "Compared")));
    for (const auto& node : reading.result.nodes) {
        const auto& signs = reading.signs[static_cast<std::size_t>(node.node)];
        rows.push_back({QString::fromUtf8(idOf(node.node)),
                        ui::translated(chain::titleOf(node.node)), number(node.observed.score),
                        number(node.transmitted), number(signs.trend),
                        QString::number(signs.warnings())});
        if (other)
            rows.back().push_back(number((*other)[node.node].observed.score));
    }
    invocation.say(alignedTable(rows));
    for (const auto& failure :
         course::failureModes(reading.result, reading.state, reading.day, reading.judgement))
        invocation.say(ui::translated(failure.why.title));
}

/// `chain.svg` of the consortium `c1` is `chain-c1.svg` where there are several.
std::string fileOf(const std::string& output, const State& state)
{
    const auto dot = output.rfind('.');
    const bool ending = dot != std::string::npos && output.find('/', dot) == std::string::npos;
    const auto at = ending ? dot : output.size();
    return output.substr(0, at) + "-" + state.consortium().id.value() + output.substr(at);
}

model::Status draw(const ChainCommand& command, const Reading& reading,
                   const std::optional<chain::ChainResult>& other, const std::string& output)
{
    ui::figures::ChainMarks marks{&reading.signs, other ? &*other : nullptr,
                                  model::literalText(command.compared)};
    const auto figure = ui::figures::chainFigure(reading.result, marks);
    const auto format = ui::figures::exportFormatOf(QString::fromStdString(command.format));
    auto style = ui::figures::FigureStyle::byName(QString::fromStdString(command.style));
    style->withTitle = true;
    if (output == "-")
        return writeFile("-", ui::figures::exported(figure, *format, *style).toStdString());
    return ui::figures::exportFigure(figure, *format, *style, QString::fromStdString(output));
}

int runChain(Invocation& invocation, const ChainCommand& command)
{
    const auto options = optionsOf(command);
    if (!options)
        return invocation.fail(options.error());
    if (command.format.empty() != command.output.empty())
        return invocation.fail(
            wrongUse(coreText("CommandLine", "A file needs both --to and --output.")));
    const auto states = chosenStates(command.location, invocation);
    if (!states)
        return invocation.fail(states.error());
    Json documents = Json::array();
    Json files = Json::array();
    for (const auto& state : *states) {
        const auto day = invocation.dayFor(state);
        if (!day)
            return invocation.fail(day.error());
        std::optional<chain::ChainResult> other;
        if (!command.compared.empty()) {
            const auto earlier = stateAtVersion(command.location, command.compared, invocation);
            if (!earlier)
                return invocation.fail(earlier.error());
            other = chain::evaluate(*earlier, *day);
        }
        const auto reading = read(state, *day, *options);
        if (command.format.empty() && !invocation.json) {
            sayChain(invocation, reading, other);
            continue;
        }
        if (command.format.empty() || command.format == "json") {
            documents.push_back(chainJson(reading, other));
            continue;
        }
        const auto output = invocation.all && command.output != "-" ? fileOf(command.output, state)
                                                                    : command.output;
        if (const auto written = draw(command, reading, other, output); !written)
            return invocation.fail(written.error());
        files.push_back(output);
    }
    if (!documents.empty()) {
        const Json& document = invocation.all ? documents : documents.front();
        if (command.format.empty()) {
            invocation.say(document);
            return done;
        }
        const auto written = writeFile(command.output, document.dump(2) + "\n");
        return written ? invocation.wrote(command.output) : invocation.fail(written.error());
    }
    if (files.empty())
        return done;
    if (!invocation.all)
        return invocation.wrote(command.output);
    if (invocation.json && command.output != "-")
        invocation.say(Json{{"files", files}});
    return done;
}

} // namespace

void addChainCommand(CLI::App& program, Invocation& invocation)
{
    auto options = std::make_shared<ChainCommand>();
    auto* command = program.add_subcommand(
        "chain", "The formation-mechanism-outcome chain, as it is or as supposed");
    command->add_option("WORKSPACE", options->location)->required();
    command->add_option("--to", options->format, "Format of the file")
        ->check(CLI::IsMember({"svg", "png", "pdf", "json"}));
    command->add_option("-o,--output", options->output, "The file; without it, a table");
    command->add_option("--style", options->style, "How it is drawn")
        ->check(
            CLI::IsMember({"screen", "dark", "contrast", "print", "projector", "projector-dark"}));
    command->add_option("--strictness", options->strictness, "Gate strictness to try")
        ->check(CLI::Range(0.0, 100.0));
    command->add_option("--suppose", options->supposed, "A score to suppose, such as C2=60");
    command->add_option("--weight", options->weights, "A weight to try, such as C1:M1=2");
    command->add_option("--compare", options->compared,
                        "A version, or the number of a journal entry, to compare with");
    command->callback([options, &invocation] {
        invocation.needsGui = true;
        invocation.run = [options](Invocation& i) { return runChain(i, *options); };
    });
}

} // namespace concordat::app
