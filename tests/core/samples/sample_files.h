#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/model/json.h"
#include "core/model/text.h"

namespace concordat::test {

inline std::filesystem::path samplePath(const std::string& name)
{
    return std::filesystem::path{CONCORDAT_SOURCE_DIR} / "resources/samples" / (name + ".json");
}

inline std::string fileText(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    EXPECT_TRUE(file) << path;
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// An error with all its causes, for the message of a failing test.
inline std::string explained(const model::Error& error)
{
    std::string text = error.where + ": " + model::toEnglish(error.text);
    for (const auto& cause : error.causes)
        text += "\n  " + explained(cause);
    return text;
}

/// The documents of a sample: one, or those of a portfolio.
inline std::vector<nlohmann::json> sampleDocuments(const std::string& name)
{
    auto json = model::parseJson(fileText(samplePath(name)), name);
    if (!json) {
        ADD_FAILURE() << explained(json.error());
        return {};
    }
    if (json->value("format", std::string{}) != "concordat-portfolio")
        return {*std::move(json)};
    EXPECT_EQ(json->value("formatVersion", 0), 1);
    return json->at("consortia").get<std::vector<nlohmann::json>>();
}

inline std::vector<model::State> sampleStates(const std::string& name)
{
    std::vector<model::State> states;
    for (const auto& document : sampleDocuments(name)) {
        auto state = model::stateFromJson(document, name);
        if (state)
            states.push_back(*std::move(state));
        else
            ADD_FAILURE() << explained(state.error());
    }
    return states;
}

} // namespace concordat::test
