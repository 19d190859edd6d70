#pragma once

#include <functional>
#include <set>
#include <string>

#include "core/charter/build.h"
#include "core/charter/facts.h"
#include "core/charter/parameters.h"
#include "core/charter/sections.h"

namespace concordat::charter {

/// Whether a template may use `{{name}}` beside the parameters of its article.
bool isKnownField(const std::string& name);
/// Whether a paragraph may be followed by the list.
bool isKnownList(const std::string& name);
/// The words that every language of a library must have.
const std::set<std::string>& requiredWords();

/// Words the data of a consortium in the language of the charter.
class Values {
public:
    Values(const Facts& facts, const Library& library, Language language)
        : m_facts(facts), m_library(library), m_language(language)
    {}

    Spans field(const std::string& name) const;
    /// Empty when the model has nothing; `definitions` is made by the builder.
    std::vector<Spans> list(const std::string& name) const;
    /// `often`: as it stands before what is done so often, see `oftenPrefix`.
    Spans parameter(const std::string& articleId, const ParameterSpec& spec,
                    bool often = false) const;

    Span gap(const std::string& what, const std::string& link) const;
    const std::string& word(const std::string& key) const
    {
        return m_library.word(m_language, key);
    }
    std::string term(const std::string& vocabulary, const std::string& name) const
    {
        return word(vocabulary + "." + name);
    }
    std::string country(const model::Member& member) const;
    Span value(std::string text, std::string source, std::string link,
               bool defaulted = false) const;
    Spans member(const model::Member& member) const;

    Language language() const { return m_language; }
    const Facts& facts() const { return m_facts; }

private:
    Spans members(const std::vector<const model::Member*>& list, const std::string& gapName,
                  const std::string& link) const;
    Spans dateOf(const std::optional<model::Date>& date, const char* word,
                 const std::string& source, const std::string& link) const;
    Spans date(const std::optional<model::Date>& date, const std::string& name) const;
    Spans documentDate(const std::string& name) const;
    Spans text(const std::string& text, const std::string& name, const std::string& link) const;
    Spans platforms() const;
    std::vector<Spans> goals() const;
    std::vector<Spans> workPackages() const;
    std::vector<Spans> parties() const;
    std::vector<Spans> leadershipTerms() const;
    std::vector<Spans> usageByClass() const;
    std::vector<Spans> policyInstruments() const;
    std::vector<Spans> regionRoles() const;
    std::vector<Spans> licensedResults() const;
    std::vector<Spans> documentPackages() const;
    std::vector<Spans> annexes() const;
    std::vector<Spans> decisionRules() const;
    std::vector<Spans> reservedMatters() const;

    const Facts& m_facts;
    const Library& m_library;
    Language m_language;
};

/// The annexes in order; each is also a field of the templates.
const std::vector<std::string>& annexIds();

/// The name that the library's words give a term: `semiconductors`.
template <class Enum>
std::string termName(Enum value)
{
    const auto* term = model::vocabularyOf<Enum>().byValue(static_cast<int>(value));
    return term ? term->name : std::string{};
}

/// `pattern` with each `{name}` replaced by the spans given for it.
Spans compose(const std::string& pattern, const std::vector<std::pair<std::string, Spans>>& values);

} // namespace concordat::charter
