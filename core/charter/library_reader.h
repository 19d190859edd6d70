#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "core/charter/library.h"

namespace concordat::charter {

/// Walks the files of a library and collects every finding, so that a writer of clauses sees all
/// of them at once.
class LibraryReader {
public:
    void readStructure(const std::string& file, const nlohmann::json& json);
    void readTexts(const std::string& file, const nlohmann::json& json);
    /// Holds texts against structure and placeholders against what can be filled.
    void check();

    Library library;
    std::vector<model::Error> findings;
    /// From now on an article that is there already is replaced: the files are somebody's own.
    bool layer = false;

private:
    using Json = nlohmann::json;

    void fail(const std::string& where, model::Text reason);
    std::string string(const Json& json, const std::string& key, const std::string& where,
                       bool required = true);
    void onlyKeys(const Json& json, const std::set<std::string>& keys, const std::string& where);
    void replaceArticle(ArticleSpec& present, ArticleSpec replacement);
    void documents(const std::string& file, const Json& list);
    ArticleSpec article(const Json& json, const std::string& where);
    Alternative alternative(const Json& json, const std::string& where);
    std::vector<ParameterSpec> parameters(const Json& json, const std::string& where);
    Condition condition(const Json& json, const std::string& where);
    template <class Enum>
    std::vector<Enum> terms(const Json& json, const char* key, const std::string& where);
    std::vector<std::string> strings(const Json& json, const char* key, const std::string& where);
    int whole(const Json& json, const char* key, const std::string& where);
    ParameterSpec parameter(const Json& json, const std::string& where);
    void numericParameter(ParameterSpec& spec, const Json& json, const std::string& where);
    std::vector<ObligationSpec> obligations(const Json& json, const std::string& where);
    std::vector<RiskSpec> risks(const Json& json, const std::string& where);
    DefaultRule defaultRule(const Json& json, const std::string& where);
    void articleText(ArticleSpec& article, Language language, const Json& json,
                     const std::string& where);
    std::vector<ParagraphTemplate> paragraphs(const Json& json, const std::string& where);
    void alternativeText(AlternativeText& wording, const Json& json, const std::string& where);
    void checkAlternative(const ArticleSpec& article, const Alternative& alternative,
                          Language language, const std::string& where);
    void checkArticle(const ArticleSpec& article, Language language);
    void checkReferences(const ArticleSpec& article);
    void checkCombination(const std::string& combination, const std::string& where);
    void checkTemplate(const std::string& text, const std::vector<ParameterSpec>& parameters,
                       const std::string& where);

    PerLanguage<std::map<std::string, std::vector<ParagraphTemplate>>> m_common;
    void expandCommon();
    std::map<std::string, std::string> m_documentPlaces;
    /// Where the words of an article were read, such as `en/general.json: /articles/liability`.
    PerLanguage<std::map<std::string, std::string>> m_origin;
};

} // namespace concordat::charter
