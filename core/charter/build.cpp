#include "core/charter/build.h"

#include <algorithm>

#include "core/charter/checks.h"
#include "core/charter/template.h"
#include "core/charter/values.h"
#include "core/charter/wording.h"

namespace concordat::charter {

namespace {

template <class Enum>
std::string nameOf(Enum value)
{
    const auto* term = model::vocabularyOf<Enum>().byValue(static_cast<int>(value));
    return term ? term->name : std::string{};
}

Spans plain(std::string text)
{
    return {{std::move(text), SpanKind::plain, {}, false, {}}};
}

bool holds(const Condition& when, const Facts& facts)
{
    const auto& consortium = facts.state->consortium();
    const auto members = static_cast<int>(facts.parties.size());
    return (!when.governance || *when.governance == facts.governance()) &&
           (!when.stage || *when.stage == consortium.stage) &&
           (!when.form || *when.form == consortium.form) &&
           (!when.lead || *when.lead == consortium.leadType) && members >= when.minimumMembers &&
           (when.maximumMembers == 0 || members <= when.maximumMembers);
}

const Alternative& defaultAlternative(const ArticleSpec& spec, const Facts& facts)
{
    for (const auto& rule : spec.defaults)
        if (holds(rule.when, facts))
            return *spec.alternative(rule.alternative);
    return spec.alternatives.front();
}

class Builder {
public:
    Builder(const model::State& state, const Library& library, Language language, model::Date asOf)
        : m_library(library), m_facts(gatherFacts(state, asOf)),
          m_values(m_facts, library, language), m_language(language)
    {
        m_document.language = language;
    }

    CharterDocument build()
    {
        chooseArticles();
        m_document.title = m_values.word("title");
        m_document.subtitle = plainText(
            compose(m_values.word("asOf"), {{"date", plain(worded(m_language, m_facts.asOf))}}));
        m_document.contentsHeading = m_values.word("contents");
        m_document.gapsHeading = m_values.word("gaps");
        m_document.gapColumns = {m_values.word("articleColumn"), m_values.word("missingColumn")};
        m_document.consortium = m_values.field("consortiumName");
        for (const auto* key : {"preamble1", "preamble2"})
            m_document.preamble.push_back({{}, render(m_values.word(key), {}, {}), {}});
        for (std::size_t i = 0; i < m_library.articles.size(); ++i)
            if (m_library.articles[i].id != "definitions")
                write(m_library.articles[i], m_document.articles[i]);
        annexes();
        for (std::size_t i = 0; i < m_library.articles.size(); ++i)
            if (m_library.articles[i].id == "definitions")
                write(m_library.articles[i], m_document.articles[i]);
        for (auto& article : m_document.articles)
            collectGaps(article);
        for (const auto& annex : m_document.annexes)
            for (const auto& table : annex.tables)
                for (const auto& row : table.rows)
                    for (const auto& cell : row)
                        addGaps(cell, annex.id);
        for (std::size_t i = 0; i < m_library.articles.size(); ++i)
            checkArticle(m_facts, m_library.articles[i], m_language, m_document.articles[i]);
        return std::move(m_document);
    }

private:
    // Numbers first: references may point forward.
    void chooseArticles()
    {
        int number = 0;
        for (const auto& spec : m_library.articles) {
            CharterArticle article;
            article.id = spec.id;
            article.title = spec.text[m_language].title;
            const auto* row = articleRow(*m_facts.state, spec.id);
            const auto* chosen =
                row && !row->alternative.empty() ? spec.alternative(row->alternative) : nullptr;
            article.defaultAlternative = !chosen;
            article.alternative = chosen ? chosen->id : defaultAlternative(spec, m_facts).id;
            article.omitted = row && row->omitted;
            if (!article.omitted) {
                article.number = ++number;
                article.heading = articleNumber(m_language, number);
            }
            m_document.articles.push_back(std::move(article));
        }
    }

    Spans reference(const std::string& id) const
    {
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
            text,
            [&](const std::string& name) -> Spans {
                for (const auto& spec : parameters)
                    if (spec.name == name)
                        return m_values.parameter(articleId, spec);
                if (name.starts_with("ref_"))
                    return reference(name.substr(4));
                return m_values.field(name);
            },
            [&](const std::string& name) { return m_values.section(name); });
    }

    void write(const ArticleSpec& spec, CharterArticle& article)
    {
        if (article.omitted)
            return;
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
        for (bool found = true; found;) {
            found = false;
            for (const auto& definition : m_library.definitions[m_language]) {
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
        for (const auto& definition : m_library.definitions[m_language]) {
            if (std::find(used.begin(), used.end(), &definition) == used.end())
                continue;
            auto item = plain("“" + definition.term + "”" + (english ? " " : ""));
            const auto meaning = render(definition.text, "definitions", {});
            item.insert(item.end(), meaning.begin(), meaning.end());
            items.push_back(std::move(item));
        }
        return items;
    }

    Annex annex(int number, const std::string& id) const
    {
        return {id,
                annexNumber(m_language, number),
                m_values.word(id),
                plain(m_values.word(id + "Intro")),
                {}};
    }

    std::vector<std::string> columns(const std::vector<const char*>& names) const
    {
        std::vector<std::string> words;
        for (const auto* name : names)
            words.push_back(m_values.word(std::string{"column."} + name));
        return words;
    }

    AnnexTable memberTable(const char* caption,
                           const std::vector<const model::Member*>& members) const
    {
        AnnexTable table{
            m_values.word(caption), columns({"number", "name", "kind", "country", "status"}), {}};
        int number = 0;
        for (const auto* member : members) {
            const auto link = "members/" + member->id.value();
            table.rows.push_back(
                {plain(std::to_string(++number)),
                 m_values.member(*member),
                 {m_values.value(m_values.term("ActorKind", nameOf(member->kind)), "member.kind",
                                 link)},
                 {m_values.value(m_values.country(*member), "member.country", link)},
                 {m_values.value(m_values.term("MemberStatus", nameOf(member->status)),
                                 "member.status", link)}});
        }
        if (members.empty())
            table.rows.push_back(
                {plain("1"), {m_values.gap(m_values.word("gap.parties"), "members")}, {}, {}, {}});
        return table;
    }

    void annexes()
    {
        auto parties = annex(1, "annexParties");
        parties.tables.push_back(memberTable("current", m_facts.parties));
        if (!m_facts.former.empty())
            parties.tables.push_back(memberTable("former", m_facts.former));
        m_document.annexes.push_back(std::move(parties));
        auto bodies = annex(2, "annexBodies");
        bodies.tables = {bodyTable(), seatTable()};
        m_document.annexes.push_back(std::move(bodies));
        auto signatures = annex(3, "annexSignatures");
        AnnexTable table{{}, columns({"party", "signatory", "signature", "date"}), {}};
        for (const auto* party : m_facts.parties)
            table.rows.push_back({m_values.member(*party), signatory(*party),
                                  plain(m_values.word("signatureLine")), signedOn(*party)});
        signatures.tables.push_back(std::move(table));
        m_document.annexes.push_back(std::move(signatures));
    }

    const model::Signature* signatureOf(const model::Member& member) const
    {
        for (const auto& signature : m_facts.state->rows<model::Signature>()) {
            const auto* agreement = m_facts.state->find(signature.agreement);
            if (agreement && agreement->kind == model::AgreementKind::charter &&
                signature.member == member.id)
                return &signature;
        }
        return nullptr;
    }

    Spans signatory(const model::Member& member) const
    {
        const auto* signature = signatureOf(member);
        if (!signature || signature->signatory.empty())
            return plain(m_values.word("signatureLine"));
        return {m_values.value(signature->signatory, "signature.signatory", "charter/signatures")};
    }

    Spans signedOn(const model::Member& member) const
    {
        const auto* signature = signatureOf(member);
        if (!signature || !signature->signedOn)
            return plain(m_values.word("signatureLine"));
        return {m_values.value(worded(m_language, *signature->signedOn), "signature.signedOn",
                               "charter/signatures")};
    }

    AnnexTable bodyTable() const
    {
        AnnexTable table{
            m_values.word("bodies"), columns({"body", "kind", "chair", "meetings", "quorum"}), {}};
        for (const auto& body : m_facts.state->rows<model::Body>()) {
            const auto link = "bodies/" + body.id.value();
            const auto* chair = body.chair ? m_facts.state->find(*body.chair) : nullptr;
            const auto kind = m_values.term("BodyKind", nameOf(body.kind));
            table.rows.push_back(
                {{m_values.value(body.name.empty() ? kind : body.name, "body.name", link)},
                 {m_values.value(kind, "body.kind", link)},
                 chair ? m_values.member(*chair) : plain(m_values.word("notRecorded")),
                 {m_values.value(wordedRhythm(m_language, body.meetingsPerYear),
                                 "body.meetingsPerYear", link)},
                 {m_values.value(wordedFraction(m_language, body.quorum), "body.quorum", link)}});
        }
        if (table.rows.empty())
            table.rows.push_back(
                {{m_values.gap(m_values.word("gap.bodies"), "bodies")}, {}, {}, {}, {}});
        return table;
    }

    AnnexTable seatTable() const
    {
        AnnexTable table{
            m_values.word("seats"), columns({"body", "party", "name", "seat", "votes"}), {}};
        for (const auto& seat : m_facts.state->rows<model::Seat>()) {
            const auto* body = m_facts.state->find(seat.body);
            const auto* party = seat.member ? m_facts.state->find(*seat.member) : nullptr;
            const auto link = "bodies/" + seat.body.value();
            const auto name = body && !body->name.empty()
                                  ? body->name
                                  : m_values.term("BodyKind", body ? nameOf(body->kind) : "other");
            table.rows.push_back(
                {{m_values.value(name, "body.name", link)},
                 party ? m_values.member(*party) : plain(m_values.word("vacant")),
                 plain(seat.holder.empty() ? m_values.word("notRecorded") : seat.holder),
                 {m_values.value(m_values.term("SeatKind", nameOf(seat.kind)), "seat.kind", link)},
                 {m_values.value(number(seat.votes), "seat.votes", link)}});
        }
        if (table.rows.empty())
            table.rows.push_back(
                {{m_values.gap(m_values.word("gap.seats"), "bodies")}, {}, {}, {}, {}});
        return table;
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
    CharterDocument m_document;
};

} // namespace

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

} // namespace concordat::charter
