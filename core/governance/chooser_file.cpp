#include "core/governance/chooser_json.h"
#include "core/measures/input_reader.h"

namespace concordat::governance {

using measures::InputNode;
using model::coreText;
using model::GovernanceModel;
using model::Result;
using nlohmann::json;

namespace {

const std::string& nameOf(ChooserInput input)
{
    return chooserInputNames()[static_cast<std::size_t>(input)];
}

/// Inputs by name; those not named stay as they are.
void readValues(const InputNode& node, ChooserInputs& inputs)
{
    const auto& names = chooserInputNames();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (const auto value = node.optionalMember(names[i]); value && !value->isNull())
            inputs.set(static_cast<ChooserInput>(i), value->numberWithin(0, 100));
    }
}

int readCount(const InputNode& node)
{
    const auto count = node.integer();
    if (count < 1 || count > 1000000) {
        node.refuse(coreText("Chooser", "This is a whole number of at least 1."));
        return 1;
    }
    return static_cast<int>(count);
}

ChooserInputs readInputs(const InputNode& root)
{
    root.allowOnly({"complexity", "dependency", "urgency", "asymmetry", "lead", "government",
                    "trust", "separability", "stageVariety", "members", "regions", "nearEqualCores",
                    "changed", "adjustable", "stages"});
    ChooserInputs inputs;
    readValues(root, inputs);
    if (const auto members = root.optionalMember("members"))
        inputs.members = readCount(*members);
    if (const auto regions = root.optionalMember("regions"))
        inputs.regions = readCount(*regions);
    if (const auto near = root.optionalMember("nearEqualCores"))
        inputs.nearEqualCores = near->boolean();
    if (const auto changed = root.optionalMember("changed"))
        inputs.changed = changed->boolean();
    if (const auto adjustable = root.optionalMember("adjustable"))
        inputs.adjustable = adjustable->boolean();
    return inputs;
}

} // namespace

const char* modelId(GovernanceModel which)
{
    switch (which) {
    case GovernanceModel::singleCentreStar: return "singleCentreStar";
    case GovernanceModel::coreResearchOrganisation: return "coreResearchOrganisation";
    case GovernanceModel::corelessConsensus: return "corelessConsensus";
    case GovernanceModel::undecided: break;
    }
    return "undecided";
}

json abstentionJson(Abstention abstention)
{
    switch (abstention) {
    case Abstention::tooClose: return "tooClose";
    case Abstention::mostlyDefaults: return "mostlyDefaults";
    case Abstention::none: break;
    }
    return nullptr;
}

json verdictJson(const GovernanceChoice& choice)
{
    json answer;
    answer["recommended"] = choice.recommended ? json(modelId(*choice.recommended)) : json(nullptr);
    answer["leading"] = modelId(choice.leading);
    answer["runnerUp"] = choice.runnerUp ? json(modelId(*choice.runnerUp)) : json(nullptr);
    answer["abstention"] = abstentionJson(choice.abstention);
    for (const auto& score : choice.scores)
        answer["scores"][modelId(score.model)] = score.score;
    return answer;
}

json choiceJson(const ChooserInputs& inputs, const GovernanceChoice& choice,
                const ChooserParameters& parameters, const measures::Wording& words)
{
    auto answer = verdictJson(choice);
    answer["defaultedWeight"] = choice.defaultedWeight;
    answer["deciding"] = json::array();
    for (const auto input : choice.deciding)
        answer["deciding"].push_back(nameOf(input));
    for (const auto& score : choice.scores) {
        auto& details = answer["models"][modelId(score.model)];
        details["vetoes"] = json::array();
        for (const auto& veto : score.vetoes)
            details["vetoes"].push_back(words(veto));
        for (const auto& part : score.contributions)
            details["contributions"].push_back(
                {{"input", nameOf(part.input)}, {"points", part.points}});
    }
    answer["flips"] = json::array();
    for (const auto& flip : choice.flips)
        answer["flips"].push_back({{"input", nameOf(flip.input)},
                                   {"from", flip.from},
                                   {"to", flip.to},
                                   {"becomes", modelId(flip.becomes)}});
    answer["overlay353"] = choice.overlay;
    answer["planRejected"] = choice.planRejected;
    for (const auto& bar : chooserTornado(inputs, 20, parameters))
        answer["tornado"].push_back({{"input", nameOf(bar.input)},
                                     {"marginDown", bar.marginDown},
                                     {"marginUp", bar.marginUp},
                                     {"flipsDown", bar.flipsDown},
                                     {"flipsUp", bar.flipsUp}});
    const auto wins = weightWinShares(inputs, weightSpread, weightDraws, weightSeed, parameters);
    for (std::size_t m = 0; m < chooserModelCount; ++m)
        answer["winShares"][modelId(chooserModels[m])] = wins[m];
    answer["explanation"] = measures::toJson(choice.why, words);
    return answer;
}

Result<std::string> chooserJson(std::string_view inputText, const std::string& sourceName,
                                const ChooserParameters& parameters, const measures::Wording& words)
{
    const auto document = measures::parseInput(inputText, sourceName);
    if (!document)
        return document.error();
    measures::InputReport report(sourceName);
    const InputNode root(*document, {}, report);
    const auto inputs = readInputs(root);
    std::vector<std::pair<std::string, ChooserInputs>> stages;
    if (const auto node = root.optionalMember("stages")) {
        for (const auto& [name, stage] : node->entries()) {
            stage.allowOnly({"complexity", "dependency", "urgency", "asymmetry", "lead",
                             "government", "trust", "separability", "stageVariety"});
            stages.emplace_back(name, inputs);
            readValues(stage, stages.back().second);
        }
    }
    if (report.failed())
        return report.error();
    auto answer = choiceJson(inputs, chooseGovernance(inputs, parameters), parameters, words);
    for (const auto& [name, stageInputs] : stages)
        answer["stages"][name] = verdictJson(chooseGovernance(stageInputs, parameters));
    return answer.dump(2) + "\n";
}

} // namespace concordat::governance
