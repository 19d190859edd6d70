#include "core/governance/assessment.h"
#include "core/governance/chooser_json.h"
#include "core/measures/input_reader.h"

namespace concordat::governance {

using nlohmann::json;

namespace {

const char* originId(InputOrigin origin)
{
    switch (origin) {
    case InputOrigin::answered: return "answered";
    case InputOrigin::computed: return "computed";
    case InputOrigin::recorded: return "recorded";
    case InputOrigin::defaulted: break;
    }
    return "default";
}

json inputsJson(const Assessment& assessment)
{
    json list = json::array();
    for (const auto& input : assessment.inputs) {
        const auto at = static_cast<std::size_t>(input.input);
        list.push_back({{"input", chooserInputNames()[at]},
                        {"storedAs", storedInputNames()[at]},
                        {"value", input.value},
                        {"origin", originId(input.origin)},
                        {"computed", input.computed ? json(*input.computed) : json(nullptr)},
                        {"confidence", input.confidence},
                        {"explanation", measures::toJson(input.why)}});
    }
    return list;
}

json planJson(const model::StagePlan& plan)
{
    const auto day = [](const std::optional<model::Date>& date) {
        return date ? json(date->toString()) : json(nullptr);
    };
    return {{"model", modelId(plan.model)},
            {"from", day(plan.from)},
            {"until", day(plan.until)},
            {"chosenOn", day(plan.chosenOn)},
            {"handoverOn", day(plan.handoverOn)}};
}

json driftJson(const ChoiceDrift& drift)
{
    json answer{{"drifted", drift.hasDrifted()},
                {"misfit", drift.misfit},
                {"vetoedSince", drift.vetoedSince},
                {"chosen", modelId(drift.chosen)},
                {"leadingThen", modelId(drift.leadingThen)},
                {"leadingNow", modelId(drift.leadingNow)},
                {"inputs", json::array()}};
    for (const auto& moved : drift.inputs)
        answer["inputs"].push_back(
            {{"input", chooserInputNames()[static_cast<std::size_t>(moved.input)]},
             {"then", moved.then},
             {"now", moved.now}});
    return answer;
}

} // namespace

json assessmentJson(const Assessment& assessment)
{
    auto answer = choiceJson(assessment.chooser, assessment.choice, assessment.parameters);
    answer["stage"] =
        model::vocabularyOf<model::Stage>().byValue(static_cast<int>(assessment.stage))->name;
    answer["inputs"] = inputsJson(assessment);
    answer["members"] = assessment.facts.members ? json(*assessment.facts.members) : json(nullptr);
    answer["regions"] = assessment.facts.regions ? json(*assessment.facts.regions) : json(nullptr);
    answer["plan"] = assessment.plan ? planJson(*assessment.plan) : json(nullptr);
    answer["fit"] = assessment.fit ? json(*assessment.fit) : json(nullptr);
    answer["vetoesOfChosen"] = json::array();
    for (const auto& veto : assessment.vetoesOfChosen)
        answer["vetoesOfChosen"].push_back(model::toEnglish(veto));
    answer["drift"] = assessment.drift ? driftJson(*assessment.drift) : json(nullptr);
    return answer;
}

} // namespace concordat::governance
