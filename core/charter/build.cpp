#include "core/charter/build.h"

#include <algorithm>

#include "core/charter/annexes.h"
#include "core/charter/checks.h"
#include "core/charter/obligations.h"
#include "core/charter/template.h"
#include "core/charter/values.h"
#include "core/charter/wording.h"

namespace concordat::charter {

namespace {

const DefaultRule* defaultRule(const ArticleSpec& spec, const Facts& facts)
{
    for (const auto& rule : spec.defaults)
        if (holds(rule.when, facts))
            return &rule;
    return nullptr;
}

bool sameDuties(const std::vector<CharterObligation>& a, const std::vector<CharterObligation>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.article == y.article && x.id == y.id && x.owners == y.owners &&
               x.dueOn == y.dueOn && x.recurrence == y.recurrence &&
               plainText(x.title) == plainText(y.title) && plainText(x.when) == plainText(y.when);
    });
}

class Builder {
public:
    Builder(const model::State& state, const Library& library, Language language, model::Date asOf,
            const DocumentSpec* spec = nullptr, const model::Agreement* agreement = nullptr)
        : m_library(library), m_facts(gatherFacts(state, asOf)),
          m_values(m_facts, library, language), m_language(language), m_spec(spec)
    {
        m_document.language = language;
        if (spec)
            chooseParties(agreement);
    }

    CharterDocument build()
    {
        chooseArticles();
        m_document.title = m_values.word(m_spec ? "document." + m_spec->id : "title");
        m_document.subtitle = plainText(
            compose(m_values.word("asOf"), {{"date", plain(worded(m_language, m_facts.asOf))}}));
        m_document.contentsHeading = m_values.word("contents");
        m_document.gapsHeading = m_values.word("gaps");
        m_document.gapColumns = {m_values.word("articleColumn"), m_values.word("missingColumn")};
        m_document.consortium = m_values.field("consortiumName");
        const auto preamble = m_spec ? std::vector{"documentPreamble." + m_spec->id}
                                     : std::vector<std::string>{"preamble1", "preamble2"};
        for (const auto& key : preamble)
            m_document.preamble.push_back({{}, render(m_values.word(key), {}, {}), {}});
        for (auto& article : m_document.articles)
            if (article.id != "definitions")
                write(article);
        finish();
        return std::move(m_document);
    }

    CharterDocument rewrite(CharterDocument before, const std::vector<std::string>& articles)
    {
        m_document = std::move(before);
        for (auto& article : m_document.articles)
            if (article.id != "definitions" &&
                std::find(articles.begin(), articles.end(), article.id) != articles.end())
                write(article);
        finish();
        return std::move(m_document);
    }

private:
    // What follows from the articles: duties, annexes, terms, gaps and judgements. Of the articles
    // the annexes show nothing but the duties.
    void finish()
    {
        const auto before = std::move(m_document.obligations);
        m_document.obligations.clear();
        obligations();
        if (m_spec)
            m_document.annexes = {signatureAnnex(m_values)};
        else if (m_document.annexes.empty())
            m_document.annexes = annexesOf(m_values, m_document);
        else if (!sameDuties(before, m_document.obligations))
            rewriteDuties(m_document.annexes, m_values, m_document);
        for (auto& article : m_document.articles)
            if (article.id == "definitions")
                write(article);
        m_document.gaps.clear();
        for (auto& article : m_document.articles)
            collectGaps(article);
        for (const auto& annex : m_document.annexes)
            for (const auto& table : annex.tables)
                for (const auto& row : table.rows)
                    for (const auto& cell : row)
                        addGaps(cell, annex.id);
        for (auto& article : m_document.articles) {
            article.state = ArticleState::complete;
            article.findings.clear();
            // What another document leaves open the charter settles.
            if (m_spec)
                checkGaps(article);
            else
                checkArticle(m_facts, m_library, m_document, article);
        }
    }

    // An agreement is made by the parties it names. Without one, an accession form is for those who
    // have not joined yet, and every other document for all.
    void chooseParties(const model::Agreement* agreement)
    {
        m_facts.agreement = agreement;
        const auto& named =
            agreement ? agreement->parties : std::vector<model::Id<model::Member>>{};
        std::erase_if(m_facts.parties, [&](const auto* party) {
            if (!named.empty())
                return std::find(named.begin(), named.end(), party->id) == named.end();
            const bool joined = party->status != model::MemberStatus::candidate &&
                                party->status != model::MemberStatus::invited;
            return m_spec->id == "accession" && joined;
        });
    }

    std::vector<const ArticleSpec*> articlesToWrite() const
    {
        std::vector<const ArticleSpec*> specs;
        if (m_spec) {
            for (const auto& id : m_spec->articles)
                specs.push_back(m_library.article(id));
            return specs;
        }
        for (const auto& spec : m_library.articles)
            if (spec.charter)
                specs.push_back(&spec);
        return specs;
    }

    // Numbers first: references may point forward.
    void chooseArticles()
    {
        int number = 0;
        for (const auto* chosenSpec : articlesToWrite()) {
            const auto& spec = *chosenSpec;
            CharterArticle article;
            article.id = spec.id;
            article.title = spec.text[m_language].title;
            const auto* row = articleRow(*m_facts.state, spec.id);
            const auto* chosen =
                row && !row->alternative.empty() ? spec.alternative(row->alternative) : nullptr;
            article.defaultAlternative = !chosen;
            const auto* rule = defaultRule(spec, m_facts);
            article.alternative = chosen ? chosen->id
                                  : rule ? rule->alternative
                                         : spec.alternatives.front().id;
            if (!chosen && rule && !rule->when.always())
                article.because = &rule->when;
            article.omitted = row && row->omitted;
            if (!article.omitted) {
                article.number = ++number;
                article.heading = articleNumber(m_language, number);
            }
            m_document.articles.push_back(std::move(article));
        }
    }

    // A place in the charter, as another document names it.
    Spans ofCharter(Span place) const
    {
        return compose(m_values.word("ofCharter"), {{"place", {std::move(place)}}});
    }

    Spans referenceToCharter(const std::string& id) const
    {
        int number = 0;
        for (const auto& spec : m_library.articles) {
            const auto* row = articleRow(*m_facts.state, spec.id);
            if (!spec.charter || (row && row->omitted))
                continue;
            ++number;
            if (spec.id == id)
                return ofCharter({articleNumber(m_language, number), SpanKind::reference,
                                  "article." + id, false, "charter/" + id});
        }
        const auto& title = m_library.article(id)->text[m_language].title;
        return {m_values.gap(
            plainText(compose(m_values.word("gap.article"), {{"title", plain(title)}})),
            "charter/" + id)};
    }

    Spans annex(const std::string& name) const
    {
        auto place = m_values.field(name);
        if (!m_spec)
            return place;
        if (name != "annexSignatures")
            return ofCharter(place.front());
        place.front().text = annexNumber(m_language, 1);
        return place;
    }

    // The words of the library speak of “this Charter”.
    std::string inItsWords(std::string text) const
    {
        if (!m_spec)
            return text;
        for (const auto& [from, to] :
             {std::pair{"thisCharter", "thisDocument"}, std::pair{"ThisCharter", "ThisDocument"}}) {
            const auto& before = m_values.word(from);
            const auto& after = m_values.word(to);
            for (auto at = text.find(before); at != std::string::npos;
                 at = text.find(before, at + after.size()))
                text.replace(at, before.size(), after);
        }
        return text;
    }

    Spans reference(const std::string& id) const
    {
        if (m_spec && !m_document.article(id))
            return referenceToCharter(id);
        const auto* target = m_document.article(id);
        if (target && target->number > 0)
            return {
                {target->heading, SpanKind::reference, "article." + id, false, "charter/" + id}};
        const auto title = target ? target->title : id;
        return {m_values.gap(
            plainText(compose(m_values.word("gap.article"), {{"title", plain(title)}})),
            "charter/" + id)};
    }

    Spans render(const std::string& text, const std::string& articleId,
                 const std::vector<ParameterSpec>& parameters) const
    {
        return fill(
            inItsWords(text),
            [&](const std::string& name) -> Spans {
                for (const auto& spec : parameters)
                    if (spec.name == parameterNamed(name))
                        return m_values.parameter(articleId, spec, spec.name != name);
                if (name.starts_with("ref_"))
                    return reference(name.substr(4));
                if (name.starts_with("annex"))
                    return annex(name);
                return m_values.field(name);
            },
            [&](const std::string& name) {
                for (const auto& spec : parameters)
                    if (spec.name == name && spec.unit == ParameterUnit::flag)
                        return parameterValue(m_facts, articleId, spec).number.value_or(0) > 0.5;
                return sectionHolds(name, m_facts);
            });
    }

    void write(CharterArticle& article)
    {
        article.paragraphs.clear();
        article.ownText.clear();
        if (article.omitted)
            return;
        const auto& spec = *m_library.article(article.id);
        const auto* chosen = spec.alternative(article.alternative);
        const auto parameters = spec.parametersOf(*chosen);
        int number = 0;
        for (const auto& pattern : chosen->text[m_language].paragraphs) {
            Paragraph paragraph;
            paragraph.spans = render(pattern.text, spec.id, parameters);
            trimEnd(paragraph.spans);
            if (!pattern.list.empty())
                paragraph.items =
                    pattern.list == "definitions" ? definitions() : m_values.list(pattern.list);
            if (paragraph.spans.empty() && paragraph.items.empty())
                continue;
            paragraph.number = std::to_string(article.number) + "." + std::to_string(++number);
            article.paragraphs.push_back(std::move(paragraph));
        }
        const auto* row = articleRow(*m_facts.state, spec.id);
        if (row && !row->ownText.empty())
            article.ownText = {
                {m_values.word("ownText"), SpanKind::plain, {}, false, {}},
                m_values.value(row->ownText, "article.ownText", "charter/" + spec.id)};
    }

    // Conditional sentences end in the space that separates them from the next one.
    static void trimEnd(Spans& spans)
    {
        while (!spans.empty() && spans.back().kind == SpanKind::plain) {
            auto& text = spans.back().text;
            text.erase(text.find_last_not_of(' ') + 1);
            if (!text.empty())
                return;
            spans.pop_back();
        }
    }

    // Some terms mean something else outside the charter.
    std::vector<Definition> definitionsHere() const
    {
        auto all = m_library.definitions[m_language];
        if (!m_spec)
            return all;
        for (auto& definition : all) {
            const auto& words = m_library.words[m_language];
            if (const auto term = words.find("documentTerm." + definition.id); term != words.end())
                definition.term = term->second;
            if (const auto text = words.find("documentMeaning." + definition.id);
                text != words.end())
                definition.text = text->second;
        }
        return all;
    }

    void checkGaps(CharterArticle& article) const
    {
        const auto look = [&](const Spans& spans) {
            for (const auto& span : spans) {
                if (span.kind != SpanKind::gap)
                    continue;
                article.state = ArticleState::missingData;
                article.findings.push_back(
                    {article.state,
                     model::coreText("Charter", "Missing: {what}").with("what", span.text),
                     span.link});
            }
        };
        for (const auto& paragraph : article.paragraphs) {
            look(paragraph.spans);
            for (const auto& item : paragraph.items)
                look(item);
        }
    }

    // A term is defined when the text uses it, or the definition of a term that is used does.
    std::vector<Spans> definitions() const
    {
        std::string text;
        for (const auto& paragraph : m_document.preamble)
            text += plainText(paragraph.spans);
        for (const auto& article : m_document.articles)
            for (const auto& paragraph : article.paragraphs) {
                for (const auto& span : paragraph.spans)
                    text += span.kind == SpanKind::value ? std::string{"\n"} : span.text;
                text += '\n';
            }
        std::vector<const Definition*> used;
        const auto known = definitionsHere();
        for (bool found = true; found;) {
            found = false;
            for (const auto& definition : known) {
                const bool present = std::find(used.begin(), used.end(), &definition) != used.end();
                if (present || text.find(definition.term) == std::string::npos)
                    continue;
                used.push_back(&definition);
                text += definition.text;
                found = true;
            }
        }
        std::vector<Spans> items;
        const bool english = m_language == Language::english;
        for (const auto& definition : known) {
            if (std::find(used.begin(), used.end(), &definition) == used.end())
                continue;
            auto item = plain("“" + definition.term + "”" + (english ? " " : ""));
            const auto meaning = render(definition.text, "definitions", {});
            item.insert(item.end(), meaning.begin(), meaning.end());
            items.push_back(std::move(item));
        }
        return items;
    }

    void obligations()
    {
        for (const auto& article : m_document.articles) {
            const auto& spec = *m_library.article(article.id);
            const auto& alternative = *spec.alternative(article.alternative);
            if (article.omitted)
                continue;
            const auto parameters = spec.parametersOf(alternative);
            for (const auto& duty : spec.obligationsOf(alternative)) {
                auto title =
                    render(spec.text[m_language].obligations.at(duty.id), spec.id, parameters);
                m_document.obligations.push_back(
                    scheduled(m_values, spec, alternative, duty, std::move(title)));
            }
        }
    }

    void addGaps(const Spans& spans, const std::string& articleId)
    {
        const auto open = m_values.word("gapOpen").size();
        const auto close = m_values.word("gapClose").size();
        for (const auto& span : spans) {
            if (span.kind != SpanKind::gap)
                continue;
            auto what = span.text.substr(open, span.text.size() - open - close);
            const bool known =
                std::any_of(m_document.gaps.begin(), m_document.gaps.end(), [&](const Gap& gap) {
                    return gap.article == articleId && gap.what == what;
                });
            if (!known)
                m_document.gaps.push_back({articleId, std::move(what), span.link});
        }
    }

    void collectGaps(const CharterArticle& article)
    {
        for (const auto& paragraph : article.paragraphs) {
            addGaps(paragraph.spans, article.id);
            for (const auto& item : paragraph.items)
                addGaps(item, article.id);
        }
    }

    const Library& m_library;
    Facts m_facts;
    Values m_values;
    Language m_language;
    const DocumentSpec* m_spec = nullptr; ///< null: the charter
    CharterDocument m_document;
};

} // namespace

Spans plain(std::string text)
{
    return {{std::move(text), SpanKind::plain, {}, false, {}}};
}

std::string plainText(const Spans& spans)
{
    std::string text;
    for (const auto& span : spans)
        text += span.text;
    return text;
}

const CharterArticle* CharterDocument::article(std::string_view id) const
{
    const auto found =
        std::find_if(articles.begin(), articles.end(), [&](const auto& a) { return a.id == id; });
    return found == articles.end() ? nullptr : &*found;
}

CharterDocument buildCharter(const model::State& state, const Library& library, Language language,
                             model::Date asOf)
{
    return Builder{state, library, language, asOf}.build();
}

CharterDocument buildDocument(const model::State& state, const Library& library, Language language,
                              model::Date asOf, const DocumentSpec& spec,
                              const model::Agreement* agreement)
{
    return Builder{state, library, language, asOf, &spec, agreement}.build();
}

CharterDocument rewriteArticles(CharterDocument before, const model::State& state,
                                const Library& library, model::Date asOf,
                                const std::vector<std::string>& articles)
{
    const auto language = before.language;
    return Builder{state, library, language, asOf}.rewrite(std::move(before), articles);
}

} // namespace concordat::charter
