#include "core/exchange/package.h"

#include <nlohmann/json.hpp>

#include "core/model/json.h"

namespace concordat::exchange {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;

Result<std::vector<State>> readPackage(std::string_view text, const std::string& sourceName)
{
    auto json = model::parseJson(text, sourceName);
    if (!json)
        return std::move(json.error());
    if (!json->is_object() || json->value("format", nlohmann::json{}) != "concordat-portfolio") {
        auto state = model::stateFromJson(*json, sourceName);
        if (!state)
            return std::move(state.error());
        return std::vector<State>{*std::move(state)};
    }
    const auto consortia = json->find("consortia");
    if (consortia == json->end() || !consortia->is_array() || consortia->empty())
        return Error{ErrorCode::input,
                     coreText("Json", "The portfolio lists no consortia."),
                     sourceName,
                     {}};
    std::vector<State> states;
    for (std::size_t i = 0; i < consortia->size(); ++i) {
        auto state = model::stateFromJson((*consortia)[i],
                                          sourceName + ": consortia[" + std::to_string(i) + "]");
        if (!state)
            return std::move(state.error());
        states.push_back(*std::move(state));
    }
    return states;
}

std::string writePackage(const std::vector<State>& states)
{
    if (states.size() == 1)
        return model::toJson(states.front());
    std::string out = R"({"format":"concordat-portfolio","formatVersion":1,"consortia":[)";
    for (std::size_t i = 0; i < states.size(); ++i)
        out += (i > 0 ? ",\n" : "\n") + model::toJson(states[i]);
    return out + "]}\n";
}

} // namespace concordat::exchange
