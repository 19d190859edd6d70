#include "core/charter/checks.h"

#include <algorithm>

#include "core/charter/values.h"

namespace concordat::charter {

using model::coreText;
using model::Text;

namespace {

class Check {
public:
    Check(const Facts& facts, const ArticleSpec& spec, Language language, CharterArticle& article)
        : m_facts(facts), m_spec(spec), m_language(language), m_article(article)
    {}

    void run()
    {
        if (m_article.omitted) {
            if (m_spec.mandatory)
                add(ArticleState::inconsistent,
                    coreText("Charter", "The article is left out, though a charter needs it."),
                    "charter/" + m_spec.id);
            return;
        }
        choice();
        parameters();
        gaps();
        if (m_spec.id == "members")
            members();
        else if (m_spec.id == "commandBody")
            commandBody();
        else if (m_spec.id == "committee")
            committee();
        else if (m_spec.id == "term")
            term();
        for (const auto& finding : m_article.findings)
            m_article.state = std::max(m_article.state, finding.state);
    }

private:
    void add(ArticleState state, Text reason, std::string link)
    {
        m_article.findings.push_back({state, std::move(reason), std::move(link)});
        m_article.state = std::max(m_article.state, state);
    }

    void choice()
    {
        const auto* row = articleRow(*m_facts.state, m_spec.id);
        if (!row)
            return;
        if (!row->alternative.empty() && !m_spec.alternative(row->alternative))
            add(ArticleState::inconsistent,
                coreText("Charter",
                         "The library has no alternative “{name}”; the default stands in.")
                    .with("name", row->alternative),
                "charter/" + m_spec.id);
        if (!row->openPoint.empty())
            add(ArticleState::atRisk,
                coreText("Charter", "Open point: {point}").with("point", row->openPoint),
                "charter/" + m_spec.id);
    }

    void parameters()
    {
        const auto* alternative = m_spec.alternative(m_article.alternative);
        for (const auto& spec : m_spec.parametersOf(*alternative)) {
            const auto value = parameterValue(m_facts, m_spec.id, spec);
            const bool outside = value.number && (*value.number < spec.minimum - 1e-9 ||
                                                  *value.number > spec.maximum + 1e-9);
            if (spec.unit != ParameterUnit::text && outside)
                add(ArticleState::inconsistent,
                    coreText("Charter",
                             "“{label}” is {value}; sensible values lie between {minimum} and "
                             "{maximum}.")
                        .with("label", m_spec.text[m_language].parameterLabels.at(spec.name))
                        .with("value", *value.number)
                        .with("minimum", spec.minimum)
                        .with("maximum", spec.maximum),
                    value.link);
        }
    }

    void gapIn(const Spans& spans)
    {
        for (const auto& span : spans)
            if (span.kind == SpanKind::gap)
                add(ArticleState::missingData,
                    coreText("Charter", "Missing: {what}").with("what", span.text), span.link);
    }

    void gaps()
    {
        for (const auto& paragraph : m_article.paragraphs) {
            gapIn(paragraph.spans);
            for (const auto& item : paragraph.items)
                gapIn(item);
        }
    }

    void members()
    {
        if (m_facts.parties.size() == 1)
            add(ArticleState::inconsistent,
                coreText("Charter", "There is only one party; a charter needs at least two."),
                "members");
        const auto waiting =
            std::count_if(m_facts.parties.begin(), m_facts.parties.end(), [](const auto* member) {
                return member->status == model::MemberStatus::candidate ||
                       member->status == model::MemberStatus::invited;
            });
        if (waiting > 0)
            add(ArticleState::atRisk,
                coreText("Charter", "{count} of {all} listed parties have not committed yet.")
                    .with("count", static_cast<std::int64_t>(waiting))
                    .with("all", static_cast<std::int64_t>(m_facts.parties.size())),
                "members");
    }

    void commandBody()
    {
        using model::GovernanceModel;
        const auto& chosen = *m_spec.alternative(m_article.alternative);
        const auto planned = m_facts.governance();
        if (chosen.governance && *chosen.governance != planned)
            add(ArticleState::inconsistent,
                coreText("Charter", "The article follows another governance model than the plan of "
                                    "the present stage."),
                "governance");
        const auto model = chosen.governance.value_or(planned);
        if (model == GovernanceModel::singleCentreStar && m_facts.leads.empty() &&
            m_facts.government.empty())
            add(ArticleState::inconsistent,
                coreText("Charter", "A star needs a lead enterprise or a government department; "
                                    "there is neither."),
                "members");
        if (model == GovernanceModel::corelessConsensus && m_facts.parties.size() > 20)
            add(ArticleState::atRisk,
                coreText("Charter", "Consensus among {count} parties is hard to reach; above 20 "
                                    "consider federating.")
                    .with("count", static_cast<std::int64_t>(m_facts.parties.size())),
                "governance");
    }

    void committee()
    {
        if (!m_facts.committee) {
            add(ArticleState::missingData,
                coreText("Charter", "There is no joint management committee yet; defaults stand in "
                                    "for its rules."),
                "bodies");
            return;
        }
        const auto& body = *m_facts.committee;
        const auto link = "bodies/" + body.id.value();
        if (body.meetingsPerYear < 4)
            add(ArticleState::atRisk,
                coreText("Charter", "Fewer than four meetings a year build little trust (R148)."),
                link);
        if (body.agendaDays > body.noticeDays)
            add(ArticleState::inconsistent,
                coreText("Charter", "The agenda is due before the meeting is called."), link);
        if (body.addedItemsDays > body.agendaDays)
            add(ArticleState::inconsistent,
                coreText("Charter", "Items can only be added before the agenda exists."), link);
        seats(body, link);
    }

    void seats(const model::Body& body, const std::string& link)
    {
        std::vector<const model::Member*> seated;
        for (const auto& seat : m_facts.state->rows<model::Seat>())
            if (seat.body == body.id && seat.member)
                if (const auto* member = m_facts.state->find(*seat.member))
                    seated.push_back(member);
        if (seated.empty()) {
            add(ArticleState::missingData,
                coreText("Charter", "No party has a seat in the committee yet."), link);
            return;
        }
        const auto without =
            std::count_if(m_facts.parties.begin(), m_facts.parties.end(), [&](const auto* member) {
                return std::find(seated.begin(), seated.end(), member) == seated.end();
            });
        if (without > 0 && m_article.alternative != "seatsByTier")
            add(ArticleState::inconsistent,
                coreText("Charter", "{count} of {all} parties have no seat, though each is to have "
                                    "one.")
                    .with("count", static_cast<std::int64_t>(without))
                    .with("all", static_cast<std::int64_t>(m_facts.parties.size())),
                link);
    }

    void term()
    {
        const auto& consortium = m_facts.state->consortium();
        if (!consortium.endsOn)
            return;
        if (consortium.startsOn && *consortium.endsOn <= *consortium.startsOn)
            add(ArticleState::inconsistent,
                coreText("Charter", "The end lies before the beginning."), "overview");
        else if (*consortium.endsOn < m_facts.asOf)
            add(ArticleState::atRisk,
                coreText("Charter", "The term ended on {date}.").with("date", *consortium.endsOn),
                "overview");
    }

    const Facts& m_facts;
    const ArticleSpec& m_spec;
    Language m_language;
    CharterArticle& m_article;
};

} // namespace

void checkArticle(const Facts& facts, const ArticleSpec& spec, Language language,
                  CharterArticle& article)
{
    Check{facts, spec, language, article}.run();
}

} // namespace concordat::charter
