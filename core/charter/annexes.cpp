#include "core/charter/annexes.h"

#include <algorithm>
#include <array>

#include "core/charter/obligations.h"
#include "core/charter/wording.h"
#include "core/measures/seats.h"

namespace concordat::charter {

namespace {

std::string percent(Language language, double share)
{
    return worded(language, ParameterUnit::percent, share);
}

class AnnexWriter {
public:
    AnnexWriter(const Values& values, const CharterDocument& document)
        : m_values(values), m_facts(values.facts()), m_language(values.language()),
          m_document(document)
    {}

    std::vector<Annex> write()
    {
        std::vector<Annex> annexes;
        for (const auto& id : annexIds()) {
            Annex annex{id, annexNumber(m_language, 1 + static_cast<int>(annexes.size())),
                        m_values.word(id), introduction(id), tables(id)};
            annexes.push_back(std::move(annex));
        }
        return annexes;
    }

    void rewriteDuties(std::vector<Annex>& annexes) const
    {
        for (auto& annex : annexes) {
            if (annex.id == "annexCalendar")
                annex.tables = tables(annex.id);
        }
    }

    Annex signatures()
    {
        m_ofCharter = false;
        const std::string id{"annexSignatures"};
        return {id, annexNumber(m_language, 1), m_values.word(id),
                plain(m_values.word(id + "Intro")), tables(id)};
    }

private:
    Spans introduction(const std::string& id) const
    {
        auto words = m_values.word(id + "Intro");
        const auto concluded = [](const auto* member) {
            return std::any_of(shownFields.begin(), shownFields.end(),
                               [&](const char* field) { return isConcluded(*member, field); });
        };
        if (id == "annexParties" &&
            (std::any_of(m_facts.parties.begin(), m_facts.parties.end(), concluded) ||
             std::any_of(m_facts.former.begin(), m_facts.former.end(), concluded)))
            words += (m_language == Language::english ? " " : "") +
                     m_values.word("annexPartiesConcluded");
        return plain(words);
    }

    /// Whether an import concluded a field of a member that its source does not state.
    static bool isConcluded(const model::Member& member, std::string_view field)
    {
        return std::find(member.inferred.begin(), member.inferred.end(), field) !=
               member.inferred.end();
    }

    /// What the annex shows of a party.
    static constexpr std::array shownFields{"name", "kind", "country", "status"};

    /// Marked when nobody stated it.
    static Spans marked(const model::Member& member, std::string_view field, Spans spans)
    {
        if (isConcluded(member, field))
            spans.push_back(plain(" ≈").front());
        return spans;
    }

    std::vector<AnnexTable> tables(const std::string& id) const
    {
        if (id == "annexParties") {
            std::vector<AnnexTable> all{memberTable("current", m_facts.parties)};
            if (!m_facts.former.empty())
                all.push_back(memberTable("former", m_facts.former));
            return all;
        }
        if (id == "annexBodies")
            return {bodyTable(), seatTable()};
        if (id == "annexContributions")
            return {contributionTable()};
        if (id == "annexFunding")
            return {fundingTable()};
        if (id == "annexRisks")
            return {riskTable()};
        if (id == "annexReturns")
            return {returnTable()};
        if (id == "annexResults")
            return {resultTable(true), resultTable(false)};
        if (id == "annexCalendar")
            return {calendarTable()};
        return {signatureTable()};
    }

    Spans none(const char* gap, const char* page) const
    {
        return {m_values.gap(m_values.word(std::string{"gap."} + gap), page)};
    }

    void whenEmpty(AnnexTable& table, Spans text) const
    {
        if (!table.rows.empty())
            return;
        table.rows.push_back({std::move(text)});
        table.rows.back().resize(table.columns.size());
    }

    Spans memberOf(const std::optional<model::Id<model::Member>>& id) const
    {
        const auto* member = id ? m_facts.state->find(*id) : nullptr;
        return member ? m_values.member(*member) : plain(m_values.word("notRecorded"));
    }

    Spans money(const model::Money& amount, const std::string& source,
                const std::string& link) const
    {
        if (amount == model::Money{})
            return plain(m_values.word("notRecorded"));
        return {m_values.value(worded(m_language, amount), source, link)};
    }

    AnnexTable contributionTable() const
    {
        AnnexTable table{{}, columns({"party", "kindOfContribution", "title", "value", "due"}), {}};
        for (const auto& row : m_facts.state->rows<model::Contribution>()) {
            if (!m_facts.isParty(row.member))
                continue;
            const auto link = "resources/" + row.id.value();
            const auto kind = m_values.term("ContributionKind", termName(row.kind));
            table.rows.push_back(
                {memberOf(row.member),
                 {m_values.value(kind, "contribution.kind", link)},
                 {m_values.value(row.title.empty() ? kind : row.title, "contribution.title", link)},
                 row.pledged == model::Money{}
                     ? Spans{m_values.gap(m_values.word("gap.contributionValue"), link)}
                     : money(row.pledged, "contribution.pledged", link),
                 row.dueOn ? Spans{m_values.value(worded(m_language, *row.dueOn),
                                                  "contribution.dueOn", link)}
                           : plain(m_values.word("noDay"))});
        }
        whenEmpty(table, none("contributions", "resources"));
        return table;
    }

    AnnexTable fundingTable() const
    {
        AnnexTable table{{}, columns({"source", "party", "year", "planned"}), {}};
        for (const auto& row : m_facts.state->rows<model::FundingSource>()) {
            const auto link = "resources/" + row.id.value();
            table.rows.push_back({{m_values.value(row.name, "fundingSource.name", link)},
                                  memberOf(row.recipient),
                                  row.year.value == 0
                                      ? plain(m_values.word("wholeTerm"))
                                      : Spans{m_values.value(std::to_string(row.year.value),
                                                             "fundingSource.year", link)},
                                  money(row.planned, "fundingSource.planned", link)});
        }
        whenEmpty(table, none("funding", "resources"));
        return table;
    }

    AnnexTable riskTable() const
    {
        AnnexTable table{{}, columns({"risk", "party", "share"}), {}};
        for (const auto& row : m_facts.state->rows<model::RiskShare>()) {
            const auto link = "risks/" + row.id.value();
            const auto type =
                row.ownType.empty() ? m_values.term("RiskType", termName(row.type)) : row.ownType;
            table.rows.push_back({{m_values.value(type, "riskShare.type", link)},
                                  memberOf(row.member),
                                  {m_values.value(percent(m_language, double{row.share}),
                                                  "riskShare.share", link)}});
        }
        whenEmpty(table, none("riskShares", "risks"));
        return table;
    }

    AnnexTable returnTable() const
    {
        AnnexTable table{{}, columns({"return", "party", "share"}), {}};
        for (const auto& row : m_facts.state->rows<model::BenefitShare>()) {
            const auto* benefit = m_facts.state->find(row.benefit);
            const auto link = "split/" + row.id.value();
            table.rows.push_back(
                {{m_values.value(benefit ? benefit->title : std::string{}, "benefit.title", link)},
                 memberOf(row.member),
                 {m_values.value(percent(m_language, double{row.share}), "benefitShare.share",
                                 link)}});
        }
        whenEmpty(table, none("benefitShares", "split"));
        return table;
    }

    AnnexTable resultTable(bool background) const
    {
        AnnexTable table{m_values.word(background ? "backgroundTable" : "resultsTable"),
                         columns({"title", "class", "owner", "use"}),
                         {}};
        for (const auto& row : m_facts.state->rows<model::ResearchResult>()) {
            if (row.background != background)
                continue;
            const auto link = "resources/" + row.id.value();
            Spans owners;
            for (const auto& owner : row.owners) {
                if (!owners.empty())
                    owners.push_back(plain(m_values.word("comma")).front());
                owners.push_back(memberOf(owner).front());
            }
            if (owners.empty())
                owners = plain(m_values.word("notRecorded"));
            const auto use = m_values.value(m_values.term("UsageRule", termName(row.usageRule)),
                                            "researchResult.usageRule", link);
            table.rows.push_back(
                {{m_values.value(row.title, "researchResult.title", link)},
                 {m_values.value(m_values.term("ResultClass", termName(row.resultClass)),
                                 "researchResult.resultClass", link)},
                 std::move(owners),
                 row.usageTerms.empty()
                     ? Spans{use}
                     : Spans{use, plain(m_values.word("colon")).front(),
                             m_values.value(row.usageTerms, "researchResult.usageTerms", link)}});
        }
        whenEmpty(table, plain(m_values.word(background ? "noBackground" : "noResults")));
        return table;
    }

    AnnexTable calendarTable() const
    {
        AnnexTable table{{}, columns({"article", "duty", "owes", "when"}), {}};
        for (const auto& duty : m_document.obligations) {
            const auto* article = m_document.article(duty.article);
            table.rows.push_back({{{article->heading, SpanKind::reference,
                                    "article." + duty.article, false, "charter/" + duty.article}},
                                  duty.title,
                                  plain(m_values.word(ownerWord(duty.owner))),
                                  duty.when});
        }
        return table;
    }

    AnnexTable signatureTable() const
    {
        AnnexTable table{{}, columns({"party", "signatory", "signature", "date"}), {}};
        for (const auto* party : m_facts.parties)
            table.rows.push_back({m_values.member(*party), signatory(*party),
                                  plain(m_values.word("signatureLine")), signedOn(*party)});
        return table;
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
                {plain(std::to_string(++number)), marked(*member, "name", m_values.member(*member)),
                 marked(*member, "kind",
                        {m_values.value(m_values.term("ActorKind", termName(member->kind)),
                                        "member.kind", link)}),
                 marked(*member, "country",
                        {m_values.value(m_values.country(*member), "member.country", link)}),
                 marked(*member, "status",
                        {m_values.value(m_values.term("MemberStatus", termName(member->status)),
                                        "member.status", link)})});
        }
        if (members.empty())
            table.rows.push_back(
                {plain("1"), {m_values.gap(m_values.word("gap.parties"), "members")}, {}, {}, {}});
        return table;
    }

    const model::Signature* signatureOf(const model::Member& member) const
    {
        for (const auto& signature : m_facts.state->rows<model::Signature>()) {
            const auto* agreement = m_facts.state->find(signature.agreement);
            const bool here = m_ofCharter
                                  ? agreement && agreement->kind == model::AgreementKind::charter
                                  : agreement && agreement == m_facts.agreement;
            if (here && signature.member == member.id)
                return &signature;
        }
        return nullptr;
    }

    Spans signatory(const model::Member& member) const
    {
        const auto* signature = signatureOf(member);
        if (!signature || signature->signatory.empty())
            return plain(m_values.word("signatureLine"));
        return {m_values.value(signature->signatory, "signature.signatory", "signoff")};
    }

    Spans signedOn(const model::Member& member) const
    {
        const auto* signature = signatureOf(member);
        if (!signature || !signature->signedOn)
            return plain(m_values.word("signatureLine"));
        return {m_values.value(worded(m_language, *signature->signedOn), "signature.signedOn",
                               "signoff")};
    }

    AnnexTable bodyTable() const
    {
        AnnexTable table{
            m_values.word("bodies"), columns({"body", "kind", "chair", "meetings", "quorum"}), {}};
        for (const auto& body : m_facts.state->rows<model::Body>()) {
            const auto link = "bodies/" + body.id.value();
            const auto* chair = body.chair ? m_facts.state->find(*body.chair) : nullptr;
            const auto kind = m_values.term("BodyKind", termName(body.kind));
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
            if (measures::hasEnded(seat, m_facts.asOf))
                continue;
            const auto* body = m_facts.state->find(seat.body);
            const auto* party = seat.member ? m_facts.state->find(*seat.member) : nullptr;
            const auto link = "bodies/" + seat.body.value();
            const auto name =
                body && !body->name.empty()
                    ? body->name
                    : m_values.term("BodyKind", body ? termName(body->kind) : "other");
            table.rows.push_back(
                {{m_values.value(name, "body.name", link)},
                 party ? m_values.member(*party) : plain(m_values.word("vacant")),
                 plain(seat.holder.empty() ? m_values.word("notRecorded") : seat.holder),
                 {m_values.value(m_values.term("SeatKind", termName(seat.kind)), "seat.kind",
                                 link)},
                 {m_values.value(number(seat.votes), "seat.votes", link)}});
        }
        if (table.rows.empty())
            table.rows.push_back(
                {{m_values.gap(m_values.word("gap.seats"), "bodies")}, {}, {}, {}, {}});
        return table;
    }

    const Values& m_values;
    const Facts& m_facts;
    Language m_language;
    const CharterDocument& m_document;
    bool m_ofCharter = true; ///< not of another document
};

} // namespace

Annex signatureAnnex(const Values& values)
{
    return AnnexWriter{values, {}}.signatures();
}

std::vector<Annex> annexesOf(const Values& values, const CharterDocument& document)
{
    return AnnexWriter{values, document}.write();
}

void rewriteDuties(std::vector<Annex>& annexes, const Values& values,
                   const CharterDocument& document)
{
    AnnexWriter{values, document}.rewriteDuties(annexes);
}

} // namespace concordat::charter
