#include "core/charter/library_reader.h"

#include <algorithm>

#include "core/charter/template.h"
#include "core/charter/values.h"

namespace concordat::charter {

using model::coreText;
using model::ErrorCode;
using model::Text;

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

void LibraryReader::alternativeText(AlternativeText& wording, const Json& json,
                                    const std::string& where)
{
    onlyKeys(json, {"title", "effect", "paragraphs"}, where);
    if (!json.is_object())
        return;
    wording.title = string(json, "title", where);
    wording.effect = string(json, "effect", where);
    wording.paragraphs = paragraphs(json.value("paragraphs", Json{}), where + "/paragraphs");
}

void LibraryReader::articleText(ArticleSpec& spec, Language language, const Json& json,
                                const std::string& where)
{
    onlyKeys(json,
             {"title", "purpose", "explanation", "parameterLabels", "alternatives", "obligations",
              "risks"},
             where);
    if (!json.is_object())
        return;
    auto& text = spec.text[language];
    const bool present = !text.title.empty();
    if (present && !layer)
        fail(where, coreText("Charter", "The article is worded twice."));
    m_origin[language][spec.id] = where;
    for (const auto& [key, into] :
         {std::pair{"title", &text.title}, std::pair{"purpose", &text.purpose},
          std::pair{"explanation", &text.explanation}}) {
        auto words = string(json, key, where, !present);
        if (!words.empty())
            *into = std::move(words);
    }
    for (const auto& [key, into] :
         {std::pair{"parameterLabels", &text.parameterLabels},
          std::pair{"obligations", &text.obligations}, std::pair{"risks", &text.risks}}) {
        const auto words = json.value(key, Json::object());
        for (const auto& [name, value] : words.items())
            (*into)[name] = string(words, name, where + "/" + key);
    }
    const auto alternatives = json.value("alternatives", Json::object());
    if (!alternatives.is_object()) {
        fail(where + "/alternatives", coreText("Charter", "An object is expected here."));
        return;
    }
    for (const auto& [id, words] : alternatives.items()) {
        const auto place = where + "/alternatives/" + id;
        const auto found = std::find_if(spec.alternatives.begin(), spec.alternatives.end(),
                                        [&name = id](const auto& a) { return a.id == name; });
        if (found == spec.alternatives.end())
            fail(place,
                 coreText("Charter", "The article has no alternative “{id}”.").with("id", id));
        else
            alternativeText(found->text[language], words, place);
    }
}

void LibraryReader::readTexts(const std::string& file, const Json& json)
{
    const auto root = file.find(": ") == std::string::npos ? file + ": " : file;
    onlyKeys(json, {"language", "articles", "definitions", "words", "common"}, root);
    const auto language = languageFromCode(string(json, "language", root));
    if (!language) {
        fail(root + "/language", coreText("Charter", "Only en and zh_CN are known."));
        return;
    }
    // Before the articles: a layer's article may use the paragraphs of its own file.
    const auto common = json.value("common", Json::object());
    for (const auto& [id, list] : common.items())
        m_common[*language][id] = paragraphs(list, root + "/common/" + id);
    const auto articles = json.value("articles", Json::object());
    for (const auto& [id, text] : articles.items()) {
        const auto where = root + "/articles/" + id;
        const auto found = std::find_if(library.articles.begin(), library.articles.end(),
                                        [&name = id](const auto& a) { return a.id == name; });
        if (found == library.articles.end())
            fail(where, coreText("Charter", "The structure has no article “{id}”.").with("id", id));
        else
            articleText(*found, *language, text, where);
    }
    const auto definitions = json.value("definitions", Json::array());
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        const auto where = root + "/definitions/" + std::to_string(i);
        onlyKeys(definitions[i], {"id", "term", "text", "aliases"}, where);
        if (!definitions[i].is_object())
            continue;
        Definition definition{
            string(definitions[i], "id", where), string(definitions[i], "term", where),
            string(definitions[i], "text", where), strings(definitions[i], "aliases", where)};
        auto& all = library.definitions[*language];
        const auto present = std::find_if(
            all.begin(), all.end(), [&](const auto& other) { return other.id == definition.id; });
        if (present == all.end())
            all.push_back(std::move(definition));
        else if (layer)
            *present = std::move(definition);
        else
            fail(where, coreText("Charter", "The term “{term}” is defined twice.")
                            .with("term", definition.term));
    }
    const auto words = json.value("words", Json::object());
    for (const auto& [key, word] : words.items())
        library.words[*language][key] = string(words, key, root + "/words");
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
                        fail(m_origin[language][spec.id],
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
    for (const auto& spec : library.articles)
        checkReferences(spec);
    for (const auto& document : library.documents)
        for (const auto& id : document.articles)
            if (!library.article(id))
                fail(m_documentPlaces[document.id] + "/articles",
                     coreText("Charter", "The structure has no article “{id}”.").with("id", id));
    for (const auto language : {Language::english, Language::chinese}) {
        const std::string root = languageCode(language);
        for (const auto& spec : library.articles)
            checkArticle(spec, language);
        for (const auto& definition : library.definitions[language])
            checkTemplate(definition.text, {}, root + "/definitions/" + definition.id);
        for (const auto& key : requiredWords())
            if (!library.words[language].contains(key))
                fail(root + "/words/" + key, coreText("Charter", "The field is missing."));
        for (const auto& document : library.documents)
            for (const auto& key : {"document." + document.id, "documentPreamble." + document.id}) {
                if (library.words[language].contains(key))
                    checkTemplate(library.word(language, key), {}, root + "/words/" + key);
                else
                    fail(root + "/words/" + key, coreText("Charter", "The field is missing."));
            }
        for (const auto* key : {"preamble1", "preamble2"})
            if (library.words[language].contains(key))
                checkTemplate(library.word(language, key), {}, root + "/words/" + key);
    }
}

void LibraryReader::checkReferences(const ArticleSpec& spec)
{
    for (const auto& alternative : spec.alternatives) {
        const auto where = spec.id + "/" + alternative.id;
        for (const auto* list : {&alternative.requirements, &alternative.excludes})
            for (const auto& combination : *list)
                checkCombination(combination, where);
        for (const auto& obligation : spec.obligationsOf(alternative)) {
            const auto parameters = spec.parametersOf(alternative);
            for (const auto& name : {obligation.every, obligation.before}) {
                const bool known =
                    name.empty() || name == "oncePerYear" ||
                    std::any_of(parameters.begin(), parameters.end(),
                                [&](const auto& parameter) { return parameter.name == name; });
                if (!known)
                    fail(where + "/" + obligation.id,
                         coreText("Charter", "The article has no parameter “{name}”.")
                             .with("name", name));
            }
            for (const auto language : {Language::english, Language::chinese})
                if (!obligation.when.empty() &&
                    !library.words[language].contains("when." + obligation.when))
                    fail(where + "/" + obligation.id,
                         coreText("Charter", "The words have no event “{name}”.")
                             .with("name", obligation.when));
        }
        for (const auto& parameter : spec.parametersOf(alternative))
            for (const auto& option : parameter.options)
                for (const auto language : {Language::english, Language::chinese})
                    if (!library.words[language].contains("option." + option))
                        fail(where + "/" + parameter.name,
                             coreText("Charter", "The words have no option “{name}”.")
                                 .with("name", option));
    }
    for (const auto& risk : spec.risks)
        if (!risk.alternative.empty() && !spec.alternative(risk.alternative))
            fail(spec.id + "/" + risk.id,
                 coreText("Charter", "The article has no alternative “{id}”.")
                     .with("id", risk.alternative));
}

void LibraryReader::checkCombination(const std::string& combination, const std::string& where)
{
    const auto slash = combination.find('/');
    const auto* target = library.article(combination.substr(0, slash));
    const bool known =
        slash != std::string::npos && target && target->alternative(combination.substr(slash + 1));
    if (!known)
        fail(where, coreText("Charter", "There is no alternative “{name}” anywhere.")
                        .with("name", combination));
}

void LibraryReader::checkArticle(const ArticleSpec& spec, Language language)
{
    const auto& text = spec.text[language];
    if (text.title.empty()) {
        fail(std::string{languageCode(language)} + "/" + spec.id,
             coreText("Charter", "The article has no text in this language."));
        return;
    }
    const auto& where = m_origin[language][spec.id];
    for (const auto& choice : spec.alternatives)
        checkAlternative(spec, choice, language, where);
    for (const auto& risk : spec.risks)
        if (!text.risks.contains(risk.id))
            fail(where + "/risks/" + risk.id, coreText("Charter", "The field is missing."));
}

void LibraryReader::checkAlternative(const ArticleSpec& spec, const Alternative& choice,
                                     Language language, const std::string& where)
{
    const auto& text = spec.text[language];
    const auto place = where + "/alternatives/" + choice.id;
    const auto& wording = choice.text[language];
    if (wording.paragraphs.empty())
        fail(place, coreText("Charter", "The alternative has no text in this language."));
    const auto parameters = spec.parametersOf(choice);
    for (const auto& parameter : parameters)
        if (!text.parameterLabels.contains(parameter.name))
            fail(where + "/parameterLabels/" + parameter.name,
                 coreText("Charter", "The field is missing."));
    for (const auto& obligation : spec.obligationsOf(choice)) {
        const auto at = where + "/obligations/" + obligation.id;
        const auto found = text.obligations.find(obligation.id);
        if (found == text.obligations.end())
            fail(at, coreText("Charter", "The field is missing."));
        else
            checkTemplate(found->second, parameters, at);
    }
    for (std::size_t i = 0; i < wording.paragraphs.size(); ++i) {
        const auto& paragraph = wording.paragraphs[i];
        const auto at = place + "/paragraphs/" + std::to_string(i);
        checkTemplate(paragraph.text, parameters, at);
        if (!paragraph.list.empty() && !isKnownList(paragraph.list))
            fail(at + "/list",
                 coreText("Charter", "There is no list “{name}”.").with("name", paragraph.list));
    }
}

void LibraryReader::checkTemplate(const std::string& text,
                                  const std::vector<ParameterSpec>& parameters,
                                  const std::string& where)
{
    const auto placeholders = placeholdersOf(text);
    if (!placeholders) {
        fail(where, placeholders.error().text);
        return;
    }
    for (const auto& [name, section] : *placeholders) {
        const bool reference = name.starts_with("ref_") && library.article(name.substr(4));
        const bool parameter = std::any_of(parameters.begin(), parameters.end(),
                                           [&wanted = name, flag = section](const auto& p) {
                                               const bool often = p.name != wanted;
                                               return p.name == parameterNamed(wanted) &&
                                                      (p.unit == ParameterUnit::flag) == flag &&
                                                      (!often || p.unit == ParameterUnit::perYear);
                                           });
        const bool known =
            parameter || (section ? isKnownSection(name) : isKnownField(name) || reference);
        if (!known)
            fail(where, coreText("Charter", "Nothing can fill the placeholder “{name}”.")
                            .with("name", name));
    }
}

} // namespace concordat::charter
