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

private:
    using Json = nlohmann::json;

    void fail(const std::string& where, model::Text reason);
    std::string string(const Json& json, const std::string& key, const std::string& where,
                       bool required = true);
    void onlyKeys(const Json& json, const std::set<std::string>& keys, const std::string& where);
    ArticleSpec article(const Json& json, const std::string& where);
    Alternative alternative(const Json& json, const std::string& where);
    std::vector<ParameterSpec> parameters(const Json& json, const std::string& where);
    DefaultRule defaultRule(const Json& json, const std::string& where);
    void articleText(ArticleSpec& article, Language language, const Json& json,
                     const std::string& where);
    std::vector<ParagraphTemplate> paragraphs(const Json& json, const std::string& where);
    void checkArticle(const ArticleSpec& article, Language language);
    void checkTemplate(const std::string& text, const std::set<std::string>& parameters,
                       const std::string& where);

    PerLanguage<std::map<std::string, std::vector<ParagraphTemplate>>> m_common;
    void expandCommon();
};

} // namespace concordat::charter
