#include "core/charter/checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/charter/values.h"
#include "core/measures/seats.h"

namespace concordat::charter {

using model::coreText;
using model::Text;

namespace {

class Check {
public:
    Check(const Facts& facts, const Library& library, const CharterDocument& document,
          CharterArticle& article)
        : m_facts(facts), m_library(library), m_document(document),
          m_spec(*library.article(article.id)), m_language(document.language), m_article(article)
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
        interactions();
        risks();
        parameters();
        gaps();
        annexGaps();
        for (const auto& [id, check] : ownChecks)
            if (m_spec.id == id)
                (this->*check)();
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

    std::string nameOf(const std::string& combination) const
    {
        const auto slash = combination.find('/');
        const auto& spec = *m_library.article(combination.substr(0, slash));
        return spec.alternative(combination.substr(slash + 1))->text[m_language].title;
    }

    // Whether the charter has the alternative, and where.
    const CharterArticle* chosen(const std::string& combination) const
    {
        const auto slash = combination.find('/');
        const auto* article = m_document.article(combination.substr(0, slash));
        const bool present =
            article && !article->omitted && article->alternative == combination.substr(slash + 1);
        return present ? article : nullptr;
    }

    void interactions()
    {
        const auto& own = *m_spec.alternative(m_article.alternative);
        for (const auto& needed : own.requirements)
            if (!chosen(needed)) {
                const auto id = needed.substr(0, needed.find('/'));
                add(ArticleState::inconsistent,
                    coreText("Charter", "“{own}” needs “{other}” in “{article}”.")
                        .with("own", own.text[m_language].title)
                        .with("other", nameOf(needed))
                        .with("article", m_library.article(id)->text[m_language].title),
                    "charter/" + id);
            }
        for (const auto& excluded : own.excludes)
            if (const auto* other = chosen(excluded))
                add(ArticleState::inconsistent,
                    coreText("Charter", "“{own}” and “{other}” in {article} contradict each other.")
                        .with("own", own.text[m_language].title)
                        .with("other", nameOf(excluded))
                        .with("article", other->heading),
                    "charter/" + other->id);
    }

    void risks()
    {
        for (const auto& risk : m_spec.risks)
            if ((risk.alternative.empty() || risk.alternative == m_article.alternative) &&
                holds(risk.when, m_facts))
                add(ArticleState::atRisk,
                    model::literalText(m_spec.text[m_language].risks.at(risk.id)),
                    "charter/" + m_spec.id);
    }

    void parameters()
    {
        const auto* alternative = m_spec.alternative(m_article.alternative);
        for (const auto& spec : m_spec.parametersOf(*alternative)) {
            const auto value = parameterValue(m_facts, m_spec.id, spec);
            const bool outside = value.number && (*value.number < spec.minimum - 1e-9 ||
                                                  *value.number > spec.maximum + 1e-9);
            if (outside)
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

    static bool refersTo(const CharterArticle& article, const std::string& annex)
    {
        return std::any_of(
            article.paragraphs.begin(), article.paragraphs.end(), [&](const Paragraph& paragraph) {
                return std::any_of(
                    paragraph.spans.begin(), paragraph.spans.end(), [&](const Span& span) {
                        return span.kind == SpanKind::reference && span.source == annex;
                    });
            });
    }

    // What an annex leaves open is open in the article that brings it in: the first that names it
    // and does more than say what its name means.
    void annexGaps()
    {
        if (m_article.id == "definitions")
            return;
        for (const auto& annex : m_document.annexes) {
            if (!refersTo(m_article, annex.id))
                continue;
            const auto home =
                std::find_if(m_document.articles.begin(), m_document.articles.end(),
                             [&](const CharterArticle& article) {
                                 return article.id != "definitions" && refersTo(article, annex.id);
                             });
            if (home->id != m_article.id)
                continue;
            for (const auto& table : annex.tables)
                for (const auto& row : table.rows)
                    for (const auto& cell : row)
                        annexGapIn(annex, cell);
        }
    }

    void annexGapIn(const Annex& annex, const Spans& cell)
    {
        for (const auto& span : cell)
            if (span.kind == SpanKind::gap)
                add(ArticleState::missingData,
                    coreText("Charter", "Missing in {annex}: {what}")
                        .with("annex", annex.heading)
                        .with("what", span.text),
                    span.link);
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
            if (seat.body == body.id && seat.member && !measures::hasEnded(seat, m_facts.asOf))
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

    // The parties of the charter's own agreement, once there is one, are the members.
    void signatories()
    {
        for (const auto& agreement : m_facts.state->rows<model::Agreement>()) {
            if (agreement.kind != model::AgreementKind::charter || agreement.parties.empty() ||
                agreement.status == model::AgreementStatus::expired ||
                agreement.status == model::AgreementStatus::terminated)
                continue;
            const auto link = "agreements/" + agreement.id.value();
            for (const auto* party : m_facts.parties)
                if (std::find(agreement.parties.begin(), agreement.parties.end(), party->id) ==
                    agreement.parties.end())
                    add(ArticleState::inconsistent,
                        coreText("Charter", "{member} is a member, but no party of “{agreement}”.")
                            .with("member", party->name)
                            .with("agreement", agreement.title),
                        link);
            for (const auto& id : agreement.parties)
                if (const auto* member = m_facts.state->find(id); member && !m_facts.isParty(id))
                    add(ArticleState::inconsistent,
                        coreText("Charter", "{member} has left, but is still a party of "
                                            "“{agreement}”.")
                            .with("member", member->name)
                            .with("agreement", agreement.title),
                        link);
        }
    }

    void goals()
    {
        const auto& consortium = m_facts.state->consortium();
        for (const auto& goal : m_facts.state->rows<model::Goal>()) {
            const auto link = "programme/" + goal.id.value();
            owner(goal.owner, goal.title, link);
            if (goal.dueOn && consortium.endsOn && *consortium.endsOn < *goal.dueOn)
                add(ArticleState::inconsistent,
                    coreText("Charter", "“{title}” is due on {date}, after the charter ends.")
                        .with("title", goal.title)
                        .with("date", *goal.dueOn),
                    link);
        }
        for (const auto& package : m_facts.state->rows<model::WorkPackage>())
            owner(package.leader, package.title, "programme/" + package.id.value());
    }

    void owner(const std::optional<model::Id<model::Member>>& id, const std::string& what,
               const std::string& link)
    {
        const auto* member = id ? m_facts.state->find(*id) : nullptr;
        if (member && !m_facts.isParty(*id))
            add(ArticleState::inconsistent,
                coreText("Charter", "“{title}” is in the hands of {member}, which has left.")
                    .with("title", what)
                    .with("member", member->name),
                link);
    }

    void resultOwners()
    {
        for (const auto& result : m_facts.state->rows<model::ResearchResult>()) {
            const auto link = "resources/" + result.id.value();
            if (result.owners.empty())
                add(ArticleState::missingData,
                    coreText("Charter", "“{title}” has no owner.").with("title", result.title),
                    link);
        }
    }

    /// `key` tells apart what is shared, `name` is what people call it.
    template <class Row, class Key, class Name>
    void sharesSum(const Key& key, const Name& name, const std::string& page)
    {
        std::map<std::string, std::pair<std::string, double>> sums;
        for (const auto& row : m_facts.state->rows<Row>()) {
            auto& sum = sums[key(row)];
            sum.first = name(row);
            sum.second += double{row.share};
        }
        for (const auto& [id, sum] : sums)
            if (std::abs(sum.second - 100) > 0.05)
                add(ArticleState::inconsistent,
                    coreText("Charter", "The shares of “{name}” sum to {sum} %, not to 100 %.")
                        .with("name", sum.first)
                        .with("sum", sum.second),
                    page);
    }

    void riskShares()
    {
        const auto type = [&](const model::RiskShare& row) {
            return row.ownType.empty()
                       ? m_library.word(m_language, "RiskType." + termName(row.type))
                       : row.ownType;
        };
        sharesSum<model::RiskShare>(type, type, "risks");
        for (const auto& row : m_facts.state->rows<model::RiskShare>())
            shareholder(row.member, double{row.share}, "risks/" + row.id.value());
    }

    void returnShares()
    {
        sharesSum<model::BenefitShare>(
            [](const model::BenefitShare& row) { return row.benefit.value(); },
            [&](const model::BenefitShare& row) {
                const auto* benefit = m_facts.state->find(row.benefit);
                return benefit ? benefit->title : std::string{};
            },
            "split");
        for (const auto& row : m_facts.state->rows<model::BenefitShare>())
            shareholder(row.member, double{row.share}, "split/" + row.id.value());
    }

    void shareholder(const model::Id<model::Member>& id, double share, const std::string& link)
    {
        const auto* member = m_facts.state->find(id);
        if (member && share > 0 && !m_facts.isParty(id))
            add(ArticleState::inconsistent,
                coreText("Charter", "{member} has left and still holds a share.")
                    .with("member", member->name),
                link);
    }

    void leadership()
    {
        for (const auto& term : m_facts.state->rows<model::LeadershipTerm>()) {
            const auto link = "leadership/" + term.id.value();
            const auto* member = m_facts.state->find(term.member);
            if (term.from && term.until && *term.until < *term.from)
                add(ArticleState::inconsistent,
                    coreText("Charter", "The term of {member} ends before it begins.")
                        .with("member", member ? member->name : std::string{}),
                    link);
            const bool present = !term.until || m_facts.asOf <= *term.until;
            if (present)
                owner(term.member, m_article.title, link);
        }
    }

    std::optional<double> own(const std::string& name) const
    {
        for (const auto& spec : m_spec.parametersOf(*m_spec.alternative(m_article.alternative)))
            if (spec.name == name)
                return parameterValue(m_facts, m_spec.id, spec).number;
        return {};
    }

    void publication()
    {
        const auto notice = own("publicationNoticeDays");
        const auto objection = own("objectionDays");
        if (notice && objection && *objection > *notice)
            add(ArticleState::inconsistent,
                coreText("Charter", "Objections are possible after the text has been published."),
                "charter/" + m_spec.id);
    }

    void governmentRole()
    {
        for (const auto& instrument : m_facts.state->rows<model::PolicyInstrument>())
            if (instrument.owner.empty() || !instrument.dueOn)
                add(ArticleState::atRisk,
                    coreText("Charter", "“{title}” is promised without a responsible person or a "
                                        "day.")
                        .with("title", instrument.title),
                    "risks/" + instrument.id.value());
        const auto* plan = m_facts.plan;
        const auto& consortium = m_facts.state->consortium();
        if (plan && plan->handoverOn && consortium.endsOn && *consortium.endsOn < *plan->handoverOn)
            add(ArticleState::inconsistent,
                coreText("Charter", "The handover lies after the end of the charter."),
                "governance");
    }

    void contribution()
    {
        double sum = 0;
        for (const auto* name : {"cashPoints", "knowledgePoints", "peoplePoints", "facilityPoints"})
            sum += own(name).value_or(0);
        if (sum <= 0)
            add(ArticleState::inconsistent,
                coreText("Charter", "All weights are zero; nothing would count as a contribution."),
                "charter/" + m_spec.id);
    }

    void membersAndSignatories()
    {
        members();
        signatories();
    }

    static constexpr std::array<std::pair<const char*, void (Check::*)()>, 12> ownChecks{{
        {"mission", &Check::goals},
        {"members", &Check::membersAndSignatories},
        {"commandBody", &Check::commandBody},
        {"leadershipRotation", &Check::leadership},
        {"committee", &Check::committee},
        {"riskSharing", &Check::riskShares},
        {"contributionEvaluation", &Check::contribution},
        {"intellectualProperty", &Check::resultOwners},
        {"returns", &Check::returnShares},
        {"governmentRole", &Check::governmentRole},
        {"publication", &Check::publication},
        {"term", &Check::term},
    }};

    const Facts& m_facts;
    const Library& m_library;
    const CharterDocument& m_document;
    const ArticleSpec& m_spec;
    Language m_language;
    CharterArticle& m_article;
};

} // namespace

void checkArticle(const Facts& facts, const Library& library, const CharterDocument& document,
                  CharterArticle& article)
{
    Check{facts, library, document, article}.run();
}

} // namespace concordat::charter
