#include "core/charter/library_reader.h"

#include <algorithm>

#include "core/charter/template.h"
#include "core/charter/values.h"
#include "core/model/reflect.h"

namespace concordat::charter {

using model::coreText;
using model::ErrorCode;
using model::Text;

namespace {

constexpr std::array<std::pair<const char*, ParameterUnit>, 9> unitNames{
    {{"days", ParameterUnit::days},
     {"weeks", ParameterUnit::weeks},
     {"months", ParameterUnit::months},
     {"years", ParameterUnit::years},
     {"count", ParameterUnit::count},
     {"perYear", ParameterUnit::perYear},
     {"percent", ParameterUnit::percent},
     {"fraction", ParameterUnit::fraction},
     {"text", ParameterUnit::text}}};

template <class Enum>
std::optional<Enum> term(const std::string& name)
{
    for (const auto& candidate : model::vocabularyOf<Enum>().terms)
        if (candidate.name == name)
            return static_cast<Enum>(candidate.value);
    return {};
}

} // namespace

void LibraryReader::fail(const std::string& where, Text reason)
{
    findings.push_back({ErrorCode::input, std::move(reason), where, {}});
}

std::string LibraryReader::string(const Json& json, const std::string& key,
                                  const std::string& where, bool required)
{
    const auto at = json.find(key);
    if (at == json.end()) {
        if (required)
            fail(where + "/" + key, coreText("Charter", "The field is missing."));
        return {};
    }
    if (!at->is_string() || (required && at->get<std::string>().empty())) {
        fail(where + "/" + key, coreText("Charter", "The field must be a text that is not empty."));
        return {};
    }
    return at->get<std::string>();
}

void LibraryReader::onlyKeys(const Json& json, const std::set<std::string>& keys,
                             const std::string& where)
{
    if (!json.is_object()) {
        fail(where, coreText("Charter", "An object is expected here."));
        return;
    }
    for (const auto& [key, value] : json.items())
        if (!keys.contains(key))
            fail(where + "/" + key, coreText("Charter", "The field is unknown; is it misspelt?"));
}

void LibraryReader::readStructure(const std::string& file, const Json& json)
{
    onlyKeys(json, {"structure", "formatVersion", "version", "articles"}, file + ": ");
    if (json.value("formatVersion", Json{}) != Json(1))
        fail(file + ": /formatVersion",
             coreText("Charter", "Only version 1 of the format can be read."));
    library.version = string(json, "version", file + ": ");
    const auto articles = json.find("articles");
    if (articles == json.end() || !articles->is_array()) {
        fail(file + ": /articles", coreText("Charter", "A list of articles is expected here."));
        return;
    }
    for (std::size_t i = 0; i < articles->size(); ++i) {
        auto read = article((*articles)[i], file + ": /articles/" + std::to_string(i));
        if (library.article(read.id))
            fail(file + ": /articles/" + std::to_string(i) + "/id",
                 coreText("Charter", "The article “{id}” occurs twice.").with("id", read.id));
        else
            library.articles.push_back(std::move(read));
    }
}

ArticleSpec LibraryReader::article(const Json& json, const std::string& where)
{
    ArticleSpec spec;
    onlyKeys(json, {"id", "sources", "mandatory", "parameters", "defaults", "alternatives"}, where);
    if (!json.is_object())
        return spec;
    spec.id = string(json, "id", where);
    const auto sources = json.value("sources", Json::array());
    for (const auto& source : sources)
        if (source.is_string())
            spec.sources.push_back(source.get<std::string>());
        else
            fail(where + "/sources", coreText("Charter", "A source must be a text."));
    const auto mandatory = json.value("mandatory", Json(true));
    if (mandatory.is_boolean())
        spec.mandatory = mandatory.get<bool>();
    else
        fail(where + "/mandatory", coreText("Charter", "True or false is expected here."));
    spec.parameters = parameters(json, where);
    const auto alternatives = json.value("alternatives", Json::array());
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        spec.alternatives.push_back(
            alternative(alternatives[i], where + "/alternatives/" + std::to_string(i)));
    if (spec.alternatives.empty())
        fail(where + "/alternatives",
             coreText("Charter", "An article needs at least one alternative."));
    const auto defaults = json.value("defaults", Json::array());
    for (std::size_t i = 0; i < defaults.size(); ++i) {
        const auto place = where + "/defaults/" + std::to_string(i);
        spec.defaults.push_back(defaultRule(defaults[i], place));
        if (!spec.alternative(spec.defaults.back().alternative))
            fail(place + "/alternative",
                 coreText("Charter", "The article has no alternative “{id}”.")
                     .with("id", spec.defaults.back().alternative));
    }
    return spec;
}

Alternative LibraryReader::alternative(const Json& json, const std::string& where)
{
    Alternative result;
    onlyKeys(json, {"id", "governance", "parameters"}, where);
    if (!json.is_object())
        return result;
    result.id = string(json, "id", where);
    const auto governance = string(json, "governance", where, false);
    if (!governance.empty()) {
        result.governance = term<model::GovernanceModel>(governance);
        if (!result.governance)
            fail(where + "/governance",
                 coreText("Charter", "“{term}” is no governance model.").with("term", governance));
    }
    result.parameters = parameters(json, where);
    return result;
}

std::vector<ParameterSpec> LibraryReader::parameters(const Json& json, const std::string& where)
{
    std::vector<ParameterSpec> result;
    const auto list = json.value("parameters", Json::array());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto place = where + "/parameters/" + std::to_string(i);
        onlyKeys(list[i], {"name", "unit", "minimum", "maximum", "default", "binding"}, place);
        if (!list[i].is_object())
            continue;
        ParameterSpec spec;
        spec.name = string(list[i], "name", place);
        const auto unit = string(list[i], "unit", place);
        const auto* named = std::find_if(unitNames.begin(), unitNames.end(),
                                         [&](const auto& pair) { return unit == pair.first; });
        if (named == unitNames.end()) {
            fail(place + "/unit",
                 coreText("Charter", "“{unit}” is no known unit.").with("unit", unit));
            continue;
        }
        spec.unit = named->second;
        spec.binding = string(list[i], "binding", place, false);
        if (spec.unit != ParameterUnit::text) {
            const auto number = [&](const char* key) {
                const auto value = list[i].value(key, Json{});
                if (value.is_number())
                    return value.get<double>();
                fail(place + "/" + key, coreText("Charter", "A number is expected here."));
                return 0.0;
            };
            spec.minimum = number("minimum");
            spec.maximum = number("maximum");
            spec.standard = number("default");
            if (!(spec.minimum <= *spec.standard && *spec.standard <= spec.maximum))
                fail(place + "/default",
                     coreText("Charter",
                              "The default lies outside the range {minimum} to {maximum}.")
                         .with("minimum", spec.minimum)
                         .with("maximum", spec.maximum));
        }
        if (!spec.binding.empty() && !isKnownBinding(spec.binding))
            fail(place + "/binding", coreText("Charter", "The model has no field “{binding}”.")
                                         .with("binding", spec.binding));
        result.push_back(std::move(spec));
    }
    return result;
}

DefaultRule LibraryReader::defaultRule(const Json& json, const std::string& where)
{
    DefaultRule rule;
    onlyKeys(
        json,
        {"alternative", "governance", "stage", "form", "lead", "minimumMembers", "maximumMembers"},
        where);
    if (!json.is_object())
        return rule;
    rule.alternative = string(json, "alternative", where);
    const auto read = [&]<class Enum>(std::optional<Enum>& into, const char* key) {
        const auto name = string(json, key, where, false);
        if (name.empty())
            return;
        into = term<Enum>(name);
        if (!into)
            fail(where + "/" + key,
                 coreText("Charter", "The vocabulary has no term “{term}”.").with("term", name));
    };
    read(rule.when.governance, "governance");
    read(rule.when.stage, "stage");
    read(rule.when.form, "form");
    read(rule.when.lead, "lead");
    const auto whole = [&](const char* key) {
        const auto value = json.value(key, Json(0));
        if (value.is_number_integer())
            return value.get<int>();
        fail(where + "/" + key, coreText("Charter", "A whole number is expected here."));
        return 0;
    };
    rule.when.minimumMembers = whole("minimumMembers");
    rule.when.maximumMembers = whole("maximumMembers");
    return rule;
}

std::vector<ParagraphTemplate> LibraryReader::paragraphs(const Json& json, const std::string& where)
{
    std::vector<ParagraphTemplate> result;
    if (!json.is_array() || json.empty()) {
        fail(where, coreText("Charter", "A list of paragraphs is expected here."));
        return result;
    }
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto place = where + "/" + std::to_string(i);
        if (json[i].is_string() && !json[i].get<std::string>().empty()) {
            result.push_back({json[i].get<std::string>(), {}});
            continue;
        }
        onlyKeys(json[i], {"text", "list"}, place);
        if (json[i].is_object())
            result.push_back(
                {string(json[i], "text", place, false), string(json[i], "list", place)});
    }
    return result;
}

void LibraryReader::articleText(ArticleSpec& spec, Language language, const Json& json,
                                const std::string& where)
{
    onlyKeys(json, {"title", "purpose", "explanation", "parameterLabels", "alternatives"}, where);
    if (!json.is_object())
        return;
    auto& text = spec.text[language];
    if (!text.title.empty())
        fail(where, coreText("Charter", "The article is worded twice."));
    text.title = string(json, "title", where);
    text.purpose = string(json, "purpose", where);
    text.explanation = string(json, "explanation", where);
    const auto labels = json.value("parameterLabels", Json::object());
    for (const auto& [name, label] : labels.items())
        text.parameterLabels[name] = string(labels, name, where + "/parameterLabels");
    const auto alternatives = json.value("alternatives", Json::object());
    if (!alternatives.is_object()) {
        fail(where + "/alternatives", coreText("Charter", "An object is expected here."));
        return;
    }
    for (const auto& [id, words] : alternatives.items()) {
        const auto place = where + "/alternatives/" + id;
        const auto found = std::find_if(spec.alternatives.begin(), spec.alternatives.end(),
                                        [&name = id](const auto& a) { return a.id == name; });
        if (found == spec.alternatives.end()) {
            fail(place,
                 coreText("Charter", "The article has no alternative “{id}”.").with("id", id));
            continue;
        }
        onlyKeys(words, {"title", "effect", "paragraphs"}, place);
        if (!words.is_object())
            continue;
        auto& wording = found->text[language];
        wording.title = string(words, "title", place);
        wording.effect = string(words, "effect", place);
        wording.paragraphs = paragraphs(words.value("paragraphs", Json{}), place + "/paragraphs");
    }
}

void LibraryReader::readTexts(const std::string& file, const Json& json)
{
    onlyKeys(json, {"language", "articles", "definitions", "words", "common"}, file + ": ");
    const auto language = languageFromCode(string(json, "language", file + ": "));
    if (!language) {
        fail(file + ": /language", coreText("Charter", "Only en and zh_CN are known."));
        return;
    }
    const auto articles = json.value("articles", Json::object());
    for (const auto& [id, text] : articles.items()) {
        const auto where = file + ": /articles/" + id;
        const auto found = std::find_if(library.articles.begin(), library.articles.end(),
                                        [&name = id](const auto& a) { return a.id == name; });
        if (found == library.articles.end())
            fail(where, coreText("Charter", "The structure has no article “{id}”.").with("id", id));
        else
            articleText(*found, *language, text, where);
    }
    const auto definitions = json.value("definitions", Json::array());
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        const auto where = file + ": /definitions/" + std::to_string(i);
        onlyKeys(definitions[i], {"id", "term", "text"}, where);
        if (definitions[i].is_object())
            library.definitions[*language].push_back({string(definitions[i], "id", where),
                                                      string(definitions[i], "term", where),
                                                      string(definitions[i], "text", where)});
    }
    const auto words = json.value("words", Json::object());
    for (const auto& [key, word] : words.items())
        library.words[*language][key] = string(words, key, file + ": /words");
    const auto common = json.value("common", Json::object());
    for (const auto& [id, list] : common.items())
        m_common[*language][id] = paragraphs(list, file + ": /common/" + id);
}

void LibraryReader::expandCommon()
{
    for (auto& spec : library.articles)
        for (auto& choice : spec.alternatives)
            for (const auto language : {Language::english, Language::chinese}) {
                std::vector<ParagraphTemplate> expanded;
                for (const auto& paragraph : choice.text[language].paragraphs) {
                    if (paragraph.list != "common") {
                        expanded.push_back(paragraph);
                        continue;
                    }
                    const auto& shared = m_common[language][spec.id];
                    if (shared.empty())
                        fail(std::string{languageCode(language)} + "/" + spec.id,
                             coreText("Charter", "The paragraphs common to the alternatives are "
                                                 "missing."));
                    expanded.insert(expanded.end(), shared.begin(), shared.end());
                }
                choice.text[language].paragraphs = std::move(expanded);
            }
}

void LibraryReader::check()
{
    if (library.articles.empty())
        fail({}, coreText("Charter", "The library has no structure."));
    expandCommon();
    for (const auto language : {Language::english, Language::chinese}) {
        for (const auto& spec : library.articles)
            checkArticle(spec, language);
        for (const auto& definition : library.definitions[language])
            checkTemplate(definition.text, {},
                          std::string{languageCode(language)} + "/definitions/" + definition.id);
        for (const auto& key : requiredWords())
            if (!library.words[language].contains(key))
                fail(std::string{languageCode(language)} + "/words/" + key,
                     coreText("Charter", "The field is missing."));
        for (const auto* key : {"preamble1", "preamble2"})
            if (library.words[language].contains(key))
                checkTemplate(library.word(language, key), {},
                              std::string{languageCode(language)} + "/words/" + key);
    }
}

void LibraryReader::checkArticle(const ArticleSpec& spec, Language language)
{
    const auto where = std::string{languageCode(language)} + "/" + spec.id;
    const auto& text = spec.text[language];
    if (text.title.empty()) {
        fail(where, coreText("Charter", "The article has no text in this language."));
        return;
    }
    for (const auto& choice : spec.alternatives) {
        const auto place = where + "/" + choice.id;
        const auto& wording = choice.text[language];
        if (wording.paragraphs.empty())
            fail(place, coreText("Charter", "The alternative has no text in this language."));
        std::set<std::string> names;
        for (const auto& parameter : spec.parametersOf(choice)) {
            names.insert(parameter.name);
            if (!text.parameterLabels.contains(parameter.name))
                fail(where + "/parameterLabels/" + parameter.name,
                     coreText("Charter", "The field is missing."));
        }
        for (std::size_t i = 0; i < wording.paragraphs.size(); ++i) {
            const auto& paragraph = wording.paragraphs[i];
            const auto at = place + "/paragraphs/" + std::to_string(i);
            checkTemplate(paragraph.text, names, at);
            if (!paragraph.list.empty() && !isKnownList(paragraph.list))
                fail(
                    at + "/list",
                    coreText("Charter", "There is no list “{name}”.").with("name", paragraph.list));
        }
    }
}

void LibraryReader::checkTemplate(const std::string& text, const std::set<std::string>& parameters,
                                  const std::string& where)
{
    const auto placeholders = placeholdersOf(text);
    if (!placeholders) {
        fail(where, placeholders.error().text);
        return;
    }
    for (const auto& [name, section] : *placeholders) {
        const bool reference = name.starts_with("ref_") && library.article(name.substr(4));
        const bool known = section ? isKnownSection(name)
                                   : parameters.contains(name) || isKnownField(name) || reference;
        if (!known)
            fail(where, coreText("Charter", "Nothing can fill the placeholder “{name}”.")
                            .with("name", name));
    }
}

} // namespace concordat::charter
