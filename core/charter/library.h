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
enum class ParameterUnit {
    days,
    weeks,
    months,
    years,
    count,
    perYear,
    percent,
    points,   ///< percentage points
    fraction, ///< of votes or of people
    flag,     ///< 0 or 1: a section of the text that is there or not
    choice,   ///< one of the parameter's options
    text
};

/// When a default, an alternative or a risk applies; an empty condition always does. Lists name
/// any of their terms.
struct Condition {
    std::vector<model::GovernanceModel> governance;
    std::vector<model::Stage> stage;
    std::vector<model::Form> form;
    std::vector<model::LeadType> lead;
    std::vector<model::TechnologyField> field;
    int minimumMembers = 0;
    int maximumMembers = 0;           ///< 0: no upper limit
    std::vector<std::string> with;    ///< sections that hold, such as `hasSmall`
    std::vector<std::string> without; ///< sections that do not
    std::optional<double> trustBelow; ///< mean of the latest trust round, 0 to 100

    bool always() const;
};

/// A default of ours that is meant for some consortia only.
struct ParameterDefault {
    Condition when;
    double value = 0;
    std::string option; ///< of a choice
};

/// A typed setting of an article.
struct ParameterSpec {
    std::string name;
    ParameterUnit unit{};
    double minimum = 0;
    double maximum = 0;
    std::optional<double> standard;         ///< the default of ours; a text has none
    std::vector<std::string> options;       ///< of a choice
    std::string standardOption;             ///< the default of ours of a choice
    std::vector<ParameterDefault> defaults; ///< the first that applies comes before `standard`
    std::string
        binding; ///< `committee.noticeDays`: the model's field that holds it, if there is one
};

struct DefaultRule {
    Condition when;
    std::string alternative;
};

/// Who has to act.
enum class ObligationOwner {
    everyParty,
    chair,
    committee,
    command,
    leads,
    researchLeads,
    government,
    evaluator,
    secretariat
};

/// A duty that an article creates: it recurs, falls on a day of the consortium, or follows an
/// event whose day nobody knows yet.
struct ObligationSpec {
    std::string id;
    ObligationOwner owner{};
    std::string every;  ///< parameter with the rhythm, or `oncePerYear`
    std::string on;     ///< `end` or `handover`
    std::string before; ///< parameter: how long before that day
    std::string when;   ///< the event, a word of the library
};

/// A danger that an article carries where its condition holds; the texts say it in plain words.
struct RiskSpec {
    std::string id;
    std::string alternative; ///< empty: with every alternative
    Condition when;
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
    std::vector<ObligationSpec> obligations;
    std::vector<std::string> requirements; ///< each an `article/alternative`
    std::vector<std::string> excludes;     ///< `article/alternative`
    PerLanguage<AlternativeText> text;
};

struct ArticleText {
    std::string title;
    std::string purpose;
    std::string explanation; ///< for a reader who is not a lawyer
    std::map<std::string, std::string> parameterLabels;
    std::map<std::string, std::string> obligations; ///< templates
    std::map<std::string, std::string> risks;
};

struct ArticleSpec {
    std::string id;
    std::vector<std::string> sources; ///< lines of the review such as `R93`, or `checklist`
    bool mandatory = true;
    bool charter = true;                ///< false: only in other documents
    bool critical = false;              ///< one of the few choices that shape everything else
    std::vector<model::Stage> emphasis; ///< stages in which the article matters most
    std::vector<DefaultRule> defaults;
    std::vector<ParameterSpec> parameters;
    std::vector<Alternative> alternatives;
    std::vector<ObligationSpec> obligations;
    std::vector<RiskSpec> risks;
    PerLanguage<ArticleText> text;

    const Alternative* alternative(std::string_view id) const;
    /// Those of the article, then those of the alternative.
    std::vector<ParameterSpec> parametersOf(const Alternative& alternative) const;
    std::vector<ObligationSpec> obligationsOf(const Alternative& alternative) const;
};

/// A defined term; it enters the charter only where the text uses it.
struct Definition {
    std::string id;
    std::string term;
    std::string text;
    std::vector<std::string> aliases; ///< shorter words that mean the same
};

/// Another document than the charter, made of the same articles. Its title and what it begins
/// with are the words `document.<id>` and `documentPreamble.<id>`.
struct DocumentSpec {
    std::string id; ///< a term of `AgreementKind`
    std::vector<std::string> articles;
};

struct Library {
    std::string version;
    std::vector<ArticleSpec> articles;
    std::vector<DocumentSpec> documents;
    PerLanguage<std::vector<Definition>> definitions;
    PerLanguage<std::map<std::string, std::string>>
        words; ///< headings, units, labels, names of terms

    const ArticleSpec* article(std::string_view id) const;
    const DocumentSpec* document(std::string_view id) const;
    /// A word of the library; the key itself when it is missing, which loading prevents.
    const std::string& word(Language language, const std::string& key) const;
};

/// One file of the library with the name that errors give it.
struct LibraryFile {
    std::string name;
    std::string text;
};

/// Reads the structure (files with `"structure"`, in order) and the texts (files with
/// `"language"`). Every template is checked: an unknown placeholder, a missing text or a broken
/// range is an error that names file, line, field and reason. The files of `layer` are somebody's
/// own: what they say replaces the article, alternative, definition or word of the same name, and
/// the rest is added.
model::Result<Library> loadLibrary(const std::vector<LibraryFile>& files,
                                   const std::vector<LibraryFile>& layer = {});

/// The names of the files that make up the library shipped with the program, below
/// `resources/clauses` and `:/concordat/clauses`.
const std::vector<std::string>& shippedLibraryFiles();

} // namespace concordat::charter
