#include "core/charter/lint.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "core/charter/parameters.h"
#include "core/charter/term_lint.h"

namespace concordat::charter {

using model::coreText;

namespace {

class Linter {
public:
    Linter(const model::State& state, const Library& library, const CharterDocument& document,
           const Profile* profile, model::Date asOf)
        : m_facts(gatherFacts(state, asOf)), m_library(library), m_document(document),
          m_profile(profile)
    {}

    std::vector<LintFinding> run(LintScope scope)
    {
        const bool words = scope == LintScope::everything;
        collect();
        articles();
        profile();
        if (words)
            terms();
        references();
        annexes();
        if (words && m_document.language == Language::english)
            capitalisation();
        if (words)
            names();
        return std::move(m_findings);
    }

private:
    void add(LintKind kind, ArticleState state, const Passage& passage, model::Text reason)
    {
        m_findings.push_back(
            {kind, state, passage.article, passage.place, std::move(reason), passage.link});
    }

    void collect()
    {
        const auto words = [](const Spans& spans) {
            std::string text;
            for (const auto& span : spans)
                text += span.kind == SpanKind::plain ? span.text : std::string{"\x01"};
            return text;
        };
        for (const auto& article : m_document.articles) {
            if (article.omitted)
                continue;
            for (const auto& paragraph : article.paragraphs) {
                m_passages.push_back({article.id, paragraph.number, "charter/" + article.id,
                                      words(paragraph.spans), false});
                for (const auto& item : paragraph.items)
                    m_passages.push_back({article.id, paragraph.number, "charter/" + article.id,
                                          words(item), false});
            }
            const auto* row = articleRow(*m_facts.state, article.id);
            if (row && !row->ownText.empty())
                m_passages.push_back(
                    {article.id, article.heading, "charter/" + article.id, row->ownText, true});
        }
        const auto& consortium = m_facts.state->consortium();
        m_passages.push_back({"mission", place("mission"), "overview", consortium.mission, true});
    }

    std::string place(const std::string& article) const
    {
        const auto* found = m_document.article(article);
        return found ? found->heading : std::string{};
    }

    void articles()
    {
        for (const auto& article : m_document.articles)
            for (const auto& finding : article.findings)
                m_findings.push_back(
                    {article.omitted ? LintKind::missingArticle : LintKind::article, finding.state,
                     article.id, article.omitted ? article.title : article.heading, finding.reason,
                     finding.link});
        for (const auto& annex : m_document.annexes)
            for (const auto& gap : m_document.gaps)
                if (gap.article == annex.id)
                    m_findings.push_back(
                        {LintKind::missingAnnex,
                         ArticleState::missingData,
                         {},
                         annex.heading,
                         coreText("Charter", "Missing: {what}").with("what", gap.what),
                         gap.link});
    }

    void profile()
    {
        if (!m_profile)
            return;
        for (const auto& requirement : m_profile->requirements) {
            const auto* article = m_document.article(requirement.article);
            bool met = requirement.fact.empty() ||
                       factHolds(requirement.fact, *m_facts.state, m_facts.asOf);
            if (!requirement.article.empty())
                met = met && article && !article->omitted &&
                      (requirement.alternatives.empty() ||
                       std::find(requirement.alternatives.begin(), requirement.alternatives.end(),
                                 article->alternative) != requirement.alternatives.end()) &&
                      parameterMet(requirement, *article);
            if (met)
                continue;
            m_findings.push_back(
                {LintKind::missingArticle, ArticleState::inconsistent, requirement.article,
                 article ? (article->omitted ? article->title : article->heading) : std::string{},
                 coreText("Charter", "Profile “{profile}”: {reason}")
                     .with("profile", m_profile->name[m_document.language])
                     .with("reason", requirement.reason[m_document.language]),
                 article ? "charter/" + article->id : std::string{"charter"}});
        }
    }

    bool parameterMet(const Requirement& requirement, const CharterArticle& article) const
    {
        if (requirement.parameter.empty())
            return true;
        const auto& spec = *m_library.article(article.id);
        for (const auto& parameter : spec.parametersOf(*spec.alternative(article.alternative)))
            if (parameter.name == requirement.parameter)
                return parameterValue(m_facts, article.id, parameter).number.value_or(0) >=
                       requirement.minimum;
        return false;
    }

    // Terms of the library are listed by themselves when they are used, so only what the parties
    // write can lack a definition or carry a useless one; a library of one's own is held to it too.
    void terms()
    {
        std::map<std::string, const Passage*> introduced;
        std::string everything;
        for (const auto& passage : m_passages) {
            everything += passage.text + "\n";
            for (auto& term : introducedTerms(passage.text))
                introduced.emplace(std::move(term), &passage);
        }
        for (const auto& [term, passage] : introduced) {
            std::size_t uses = 0;
            for (auto at = everything.find(term); at != std::string::npos;
                 at = everything.find(term, at + 1))
                ++uses;
            if (uses < 2)
                add(LintKind::unusedTerm, ArticleState::atRisk, *passage,
                    coreText("Charter", "“{term}” is defined and never used.").with("term", term));
        }
        if (m_document.language != Language::english)
            return;
        const auto known = knownWords(introduced);
        std::set<std::string> reported;
        for (const auto& passage : m_passages) {
            if (passage.article == "definitions")
                continue;
            for (const auto& phrase : capitalisedPhrases(passage.text))
                if (!isKnown(phrase, known) && !resemblesParty(phrase) &&
                    reported.insert(phrase).second)
                    add(LintKind::undefinedTerm, ArticleState::atRisk, passage,
                        coreText("Charter", "“{term}” is written like a defined term and is not "
                                            "defined.")
                            .with("term", phrase));
        }
    }

    std::set<std::string> knownWords(const std::map<std::string, const Passage*>& introduced) const
    {
        std::set<std::string> known{"Article", "Articles", "Annex", "English", "Chinese"};
        for (char letter = 'A'; letter <= 'Z'; ++letter)
            known.insert(std::string{letter}); // annexes and initials
        for (const auto* month : {"January", "February", "March", "April", "May", "June", "July",
                                  "August", "September", "October", "November", "December"})
            known.insert(month);
        const auto insert = [&](const std::string& term) {
            known.insert(term);
            known.insert(term + "s");
            if (term.ends_with("y"))
                known.insert(term.substr(0, term.size() - 1) + "ies");
            if (term.ends_with("s"))
                known.insert(term.substr(0, term.size() - 1));
        };
        for (const auto& definition : m_library.definitions[m_document.language]) {
            insert(definition.term);
            for (const auto& alias : definition.aliases)
                insert(alias);
        }
        for (const auto& [term, passage] : introduced)
            insert(term);
        const auto& state = *m_facts.state;
        std::vector<std::string> names{state.consortium().name, state.consortium().seat,
                                       state.consortium().governingLaw};
        for (const auto& member : state.rows<model::Member>()) {
            names.push_back(member.name);
            names.push_back(member.shortName);
            names.push_back(member.country);
            names.push_back(member.region);
            names.push_back(member.city);
        }
        for (const auto& body : state.rows<model::Body>())
            names.push_back(body.name);
        for (const auto& package : state.rows<model::WorkPackage>())
            names.push_back(package.title);
        for (const auto& region : state.consortium().regions)
            names.push_back(region);
        for (const auto& name : names)
            if (!name.empty())
                known.insert(name);
        return known;
    }

    // A name that is almost right is another finding.
    bool resemblesParty(const std::string& phrase) const
    {
        return std::any_of(m_facts.parties.begin(), m_facts.parties.end(), [&](const auto* party) {
            return !driftingName(phrase, party->name).empty();
        });
    }

    static bool isKnownPiece(std::string_view piece, const std::set<std::string>& known)
    {
        if (known.contains(std::string{piece}))
            return true;
        for (const auto& name : known)
            if (name.size() > piece.size() && name.find(piece) != std::string::npos)
                return true;
        return piece.ends_with("'s") && isKnownPiece(piece.substr(0, piece.size() - 2), known);
    }

    // A phrase is known as a whole or when known words make it up: "Small Party Results". Each
    // place is looked at once, as trying every way to cut would double with each word.
    static bool isKnown(std::string_view phrase, const std::set<std::string>& known)
    {
        std::size_t longest = 0;
        for (const auto& name : known)
            longest = std::max(longest, name.size() + std::string_view{"'s"}.size());
        std::set<std::size_t> starts{0}; // up to where known words make it up
        for (auto start = starts.begin(); start != starts.end(); ++start) {
            auto end = *start;
            do {
                end = std::min(phrase.find(' ', end + 1), phrase.size());
                if (end - *start <= longest &&
                    isKnownPiece(phrase.substr(*start, end - *start), known)) {
                    if (end == phrase.size())
                        return true;
                    starts.insert(end + 1);
                }
            } while (end < phrase.size() && end - *start <= longest);
        }
        return false;
    }

    void references()
    {
        int last = 0;
        for (const auto& article : m_document.articles)
            last = std::max(last, article.number);
        for (const auto& passage : m_passages) {
            if (!passage.own)
                continue;
            for (const int number : articleReferences(passage.text))
                if (number < 1 || number > last)
                    add(LintKind::brokenReference, ArticleState::inconsistent, passage,
                        coreText("Charter", "There is no article {number}; the last is {last}.")
                            .with("number", static_cast<std::int64_t>(number))
                            .with("last", static_cast<std::int64_t>(last)));
        }
        // References of the library that point to an article left out show as a gap already.
    }

    void annexes()
    {
        const auto last = static_cast<int>(m_document.annexes.size());
        for (const auto& passage : m_passages)
            for (const int number : annexReferences(passage.text))
                if (number < 1 || number > last)
                    add(LintKind::missingAnnex, ArticleState::inconsistent, passage,
                        coreText("Charter", "The annex that is named here does not exist."));
    }

    void capitalisation()
    {
        for (const auto& definition : m_library.definitions[Language::english])
            for (const auto& passage : m_passages) {
                if (passage.article == "definitions")
                    continue;
                const auto written = driftingTerm(passage.text, definition.term);
                if (!written.empty())
                    add(LintKind::capitalisationDrift, ArticleState::atRisk, passage,
                        coreText("Charter", "“{written}” is written “{term}” where it is defined.")
                            .with("written", written)
                            .with("term", definition.term));
            }
    }

    void names()
    {
        std::vector<std::string> all;
        for (const auto* party : m_facts.parties)
            all.push_back(party->name);
        for (const auto& passage : m_passages)
            if (passage.own)
                for (const auto* party : m_facts.parties) {
                    const auto written = driftingName(passage.text, party->name, all);
                    if (!written.empty())
                        add(LintKind::nameDrift, ArticleState::atRisk, passage,
                            coreText("Charter", "“{written}” is almost, but not quite, the name of "
                                                "the party “{name}”.")
                                .with("written", written)
                                .with("name", party->name));
                }
    }

    Facts m_facts;
    const Library& m_library;
    const CharterDocument& m_document;
    const Profile* m_profile;
    std::vector<Passage> m_passages;
    std::vector<LintFinding> m_findings;
};

} // namespace

const char* lintKindName(LintKind kind)
{
    switch (kind) {
    case LintKind::article: return "article";
    case LintKind::missingArticle: return "missing-article";
    case LintKind::undefinedTerm: return "undefined-term";
    case LintKind::unusedTerm: return "unused-term";
    case LintKind::brokenReference: return "broken-reference";
    case LintKind::missingAnnex: return "missing-annex";
    case LintKind::nameDrift: return "name-drift";
    case LintKind::capitalisationDrift: break;
    }
    return "capitalisation-drift";
}

std::vector<LintFinding> lint(const model::State& state, const Library& library,
                              const CharterDocument& document, const Profile* profile,
                              model::Date asOf, LintScope scope)
{
    return Linter{state, library, document, profile, asOf}.run(scope);
}

} // namespace concordat::charter
