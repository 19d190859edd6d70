#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/result.h"
#include "core/model/vocabulary.h"

/// The clause library: which articles a charter may have, in which exclusive alternatives, with
/// which parameters. It is data; the two languages are originals of equal rank.
namespace concordat::charter {

enum class Language { english, chinese };
inline constexpr std::size_t languageCount = 2;

/// `en` or `zh_CN`.
const char* languageCode(Language language);
/// From `en`, `zh_CN`, `zh`; empty when it is another.
std::optional<Language> languageFromCode(std::string_view code);

/// One value per language.
template <class T>
struct PerLanguage {
    std::array<T, languageCount> values;
    T& operator[](Language language) { return values[static_cast<std::size_t>(language)]; }
    const T& operator[](Language language) const
    {
        return values[static_cast<std::size_t>(language)];
    }
};

/// What a parameter measures; it decides how the value is worded ("14 days", "三分之二").
enum class ParameterUnit { days, weeks, months, years, count, perYear, percent, fraction, text };

/// A typed setting of an article.
struct ParameterSpec {
    std::string name;
    ParameterUnit unit{};
    double minimum = 0;
    double maximum = 0;
    std::optional<double> standard; ///< the default of ours; a text has none
    std::string
        binding; ///< `committee.noticeDays`: the model's field that holds it, if there is one
};

/// When a default alternative applies; an empty condition always does.
struct Condition {
    std::optional<model::GovernanceModel> governance;
    std::optional<model::Stage> stage;
    std::optional<model::Form> form;
    std::optional<model::LeadType> lead;
    int minimumMembers = 0;
    int maximumMembers = 0; ///< 0: no upper limit
};

struct DefaultRule {
    Condition when;
    std::string alternative;
};

/// One paragraph: a template, and a list of the model's that follows it.
struct ParagraphTemplate {
    std::string text;
    std::string list; ///< empty: no list
};

struct AlternativeText {
    std::string title;
    std::string effect; ///< what choosing it means, in plain words
    std::vector<ParagraphTemplate> paragraphs;
};

struct Alternative {
    std::string id;
    /// Set where the alternative *is* the governance model of the stage.
    std::optional<model::GovernanceModel> governance;
    std::vector<ParameterSpec> parameters; ///< those that only this alternative has
    PerLanguage<AlternativeText> text;
};

struct ArticleText {
    std::string title;
    std::string purpose;
    std::string explanation; ///< for a reader who is not a lawyer
    std::map<std::string, std::string> parameterLabels;
};

struct ArticleSpec {
    std::string id;
    std::vector<std::string> sources; ///< lines of the review such as `R93`, or `checklist`
    bool mandatory = true;
    std::vector<DefaultRule> defaults;
    std::vector<ParameterSpec> parameters;
    std::vector<Alternative> alternatives;
    PerLanguage<ArticleText> text;

    const Alternative* alternative(std::string_view id) const;
    /// Those of the article, then those of the alternative.
    std::vector<ParameterSpec> parametersOf(const Alternative& alternative) const;
};

/// A defined term; it enters the charter only where the text uses it.
struct Definition {
    std::string id;
    std::string term;
    std::string text;
};

struct Library {
    std::string version;
    std::vector<ArticleSpec> articles;
    PerLanguage<std::vector<Definition>> definitions;
    PerLanguage<std::map<std::string, std::string>>
        words; ///< headings, units, labels, names of terms

    const ArticleSpec* article(std::string_view id) const;
    /// A word of the library; the key itself when it is missing, which loading prevents.
    const std::string& word(Language language, const std::string& key) const;
};

/// One file of the library with the name that errors give it.
struct LibraryFile {
    std::string name;
    std::string text;
};

/// Reads the structure (a file with `"structure"`) and the texts (files with `"language"`). Every
/// template is checked: an unknown placeholder, a missing text or a broken range is an error that
/// names file, field and reason.
model::Result<Library> loadLibrary(const std::vector<LibraryFile>& files);

/// The names of the files that make up the library shipped with the program, below
/// `resources/clauses` and `:/concordat/clauses`.
const std::vector<std::string>& shippedLibraryFiles();

} // namespace concordat::charter
