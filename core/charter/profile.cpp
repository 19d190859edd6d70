#include "core/charter/profile.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/charter/facts.h"
#include "core/charter/json_lines.h"
#include "core/model/json.h"

namespace concordat::charter {

using model::BodyKind;
using model::coreText;
using model::Error;
using model::ErrorCode;

namespace {

bool hasBody(const Facts& facts, std::initializer_list<BodyKind> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](BodyKind kind) { return facts.body(kind) != nullptr; });
}

struct FactRule {
    const char* name;
    bool (*holds)(const Facts&);
};

constexpr std::array<FactRule, 6> factRules{{
    {"bindingAgreement",
     [](const Facts& f) {
         const auto agreements = f.state->rows<model::Agreement>();
         return std::any_of(agreements.begin(), agreements.end(), [](const auto& agreement) {
             return agreement.kind == model::AgreementKind::charter && agreement.binding;
         });
     }},
    {"technicalTargets",
     [](const Facts& f) {
         const auto goals = f.state->rows<model::Goal>();
         return !goals.empty() && std::all_of(goals.begin(), goals.end(), [](const auto& goal) {
             return !goal.metric.empty() && goal.target;
         });
     }},
    {"answeringUnit", [](const Facts& f) { return !f.state->consortium().seat.empty(); }},
    {"decisionBody",
     [](const Facts& f) {
         return hasBody(f, {BodyKind::commandCommittee, BodyKind::jointManagementCommittee,
                            BodyKind::generalAssembly, BodyKind::consensusCircle});
     }},
    {"consultationBody",
     [](const Facts& f) {
         return hasBody(f, {BodyKind::advisoryBoard, BodyKind::jointManagementCommittee});
     }},
    {"executionBody",
     [](const Facts& f) {
         return hasBody(f, {BodyKind::secretariat, BodyKind::executiveBoard});
     }},
}};

/// Collects what is wrong with a profile, all at once.
class ProfileReader {
public:
    ProfileReader(const LibraryFile& file, const Library& library)
        : m_file(file), m_library(library)
    {}

    void read(const nlohmann::json& json)
    {
        profile.id = text(json, "profile", "");
        profile.name = words(json, "name", "");
        const auto list = json.value("requirements", nlohmann::json::array());
        if (!list.is_array() || list.empty())
            fail("/requirements", coreText("Charter", "A list of requirements is expected here."));
        for (std::size_t i = 0; list.is_array() && i < list.size(); ++i)
            requirement(list[i], "/requirements/" + std::to_string(i));
    }

    Profile profile;
    std::vector<Error> findings;

private:
    void fail(const std::string& path, model::Text reason)
    {
        findings.push_back(
            {ErrorCode::input,
             std::move(reason),
             m_file.name + ":" + std::to_string(lineOf(m_file.text, path)) + ": " + path,
             {}});
    }

    std::string text(const nlohmann::json& json, const char* key, const std::string& path)
    {
        const auto value = json.value(key, nlohmann::json{});
        if (value.is_string() && !value.get<std::string>().empty())
            return value.get<std::string>();
        fail(path + "/" + key, coreText("Charter", "The field must be a text that is not empty."));
        return {};
    }

    PerLanguage<std::string> words(const nlohmann::json& json, const char* key,
                                   const std::string& path)
    {
        PerLanguage<std::string> result;
        const auto value = json.value(key, nlohmann::json::object());
        if (!value.is_object()) {
            fail(path + "/" + key, coreText("Charter", "An object is expected here."));
            return result;
        }
        for (const auto language : {Language::english, Language::chinese})
            result[language] = text(value, languageCode(language), path + "/" + key);
        return result;
    }

    void requirement(const nlohmann::json& json, const std::string& path)
    {
        if (!json.is_object()) {
            fail(path, coreText("Charter", "An object is expected here."));
            return;
        }
        for (const auto& [key, value] : json.items())
            if (key != "article" && key != "alternatives" && key != "parameter" &&
                key != "minimum" && key != "fact" && key != "reason")
                fail(path + "/" + key,
                     coreText("Charter", "The field is unknown; is it misspelt?"));
        Requirement result;
        result.reason = words(json, "reason", path);
        if (json.contains("fact")) {
            result.fact = text(json, "fact", path);
            const bool known = std::any_of(factRules.begin(), factRules.end(),
                                           [&](const auto& r) { return result.fact == r.name; });
            if (!known)
                fail(path + "/fact", coreText("Charter", "Nothing decides whether “{name}” holds.")
                                         .with("name", result.fact));
        }
        if (json.contains("article"))
            article(result, json, path);
        else if (result.fact.empty())
            fail(path, coreText("Charter", "A requirement names an article or a fact."));
        profile.requirements.push_back(std::move(result));
    }

    void article(Requirement& result, const nlohmann::json& json, const std::string& path)
    {
        result.article = text(json, "article", path);
        const auto* spec = m_library.article(result.article);
        if (!spec) {
            fail(path + "/article", coreText("Charter", "The structure has no article “{id}”.")
                                        .with("id", result.article));
            return;
        }
        const auto alternatives = json.value("alternatives", nlohmann::json::array());
        for (const auto& alternative : alternatives) {
            const auto id = alternative.is_string() ? alternative.get<std::string>() : "";
            result.alternatives.push_back(id);
            if (!spec->alternative(id))
                fail(path + "/alternatives",
                     coreText("Charter", "The article has no alternative “{id}”.").with("id", id));
        }
        if (!json.contains("parameter"))
            return;
        result.parameter = text(json, "parameter", path);
        const auto minimum = json.value("minimum", nlohmann::json{});
        if (minimum.is_number())
            result.minimum = minimum.get<double>();
        else
            fail(path + "/minimum", coreText("Charter", "A number is expected here."));
    }

    const LibraryFile& m_file;
    const Library& m_library;
};

} // namespace

model::Result<Profile> loadProfile(const LibraryFile& file, const Library& library)
{
    auto json = model::parseJson(file.text, file.name);
    if (!json)
        return json.error();
    ProfileReader reader{file, library};
    if (json->is_object())
        reader.read(*json);
    if (json->is_object() && reader.findings.empty())
        return std::move(reader.profile);
    return Error{ErrorCode::input,
                 coreText("Charter", "The profile cannot be used; correct the places named and "
                                     "load it again."),
                 file.name, std::move(reader.findings)};
}

const std::vector<std::string>& shippedProfiles()
{
    static const std::vector<std::string> names{"policy"};
    return names;
}

bool factHolds(const std::string& fact, const model::State& state, model::Date asOf)
{
    const auto facts = gatherFacts(state, asOf);
    return std::any_of(factRules.begin(), factRules.end(),
                       [&](const auto& rule) { return fact == rule.name && rule.holds(facts); });
}

} // namespace concordat::charter
