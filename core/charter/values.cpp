#include "core/charter/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/charter/wording.h"

namespace concordat::charter {

using model::Member;
const std::vector<std::string>& annexIds()
{
    static const std::vector<std::string> ids{"annexParties", "annexBodies",   "annexContributions",
                                              "annexFunding", "annexRisks",    "annexReturns",
                                              "annexResults", "annexCalendar", "annexSignatures"};
    return ids;
}

bool isKnownField(const std::string& name)
{
    static const std::set<std::string> names{
        "consortiumName", "mission",         "formName",     "fieldName",
        "stageName",      "startDate",       "endDate",      "seat",
        "governingLaw",   "partyCount",      "leads",        "governmentParties",
        "researchLeads",  "governanceModel", "handoverDate", "committeeName",
        "committeeChair", "thirdParties",    "platforms",    "documentParties",
        "documentStart",  "documentEnd"};
    const auto& annexes = annexIds();
    return names.contains(name) || std::find(annexes.begin(), annexes.end(), name) != annexes.end();
}

bool isKnownList(const std::string& name)
{
    static const std::set<std::string> names{
        "goals",           "workPackages",    "parties",
        "decisionRules",   "reservedMatters", "leadershipTerms",
        "usageByClass",    "regionRoles",     "policyInstruments",
        "annexes",         "definitions",     "licensedResults",
        "documentPackages"};
    return names.contains(name);
}

Span Values::value(std::string text, std::string source, std::string link, bool defaulted) const
{
    return {std::move(text), SpanKind::value, std::move(source), defaulted, std::move(link)};
}

Span Values::gap(const std::string& what, const std::string& link) const
{
    return {word("gapOpen") + what + word("gapClose"), SpanKind::gap, {}, false, link};
}

Spans compose(const std::string& pattern, const std::vector<std::pair<std::string, Spans>>& values)
{
    Spans result;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const auto open = pattern.find('{', at);
        const auto close = open == std::string::npos ? open : pattern.find('}', open);
        if (close == std::string::npos) {
            result.push_back({pattern.substr(at), SpanKind::plain, {}, false, {}});
            break;
        }
        if (open > at)
            result.push_back({pattern.substr(at, open - at), SpanKind::plain, {}, false, {}});
        const auto name = pattern.substr(open + 1, close - open - 1);
        for (const auto& [key, spans] : values)
            if (key == name)
                result.insert(result.end(), spans.begin(), spans.end());
        at = close + 1;
    }
    return result;
}

Spans Values::member(const Member& member) const
{
    return {value(member.name, "member.name", "members/" + member.id.value())};
}

Spans Values::members(const std::vector<const Member*>& list, const std::string& gapName,
                      const std::string& link) const
{
    if (list.empty())
        return {gap(word("gap." + gapName), link)};
    Spans result;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            result.push_back(
                {word(i + 1 == list.size() ? "and" : "comma"), SpanKind::plain, {}, false, {}});
        result.push_back(member(*list[i]).front());
    }
    return result;
}

Spans Values::date(const std::optional<model::Date>& date, const std::string& name) const
{
    if (!date)
        return {gap(word("gap." + name), "overview")};
    return {value(worded(m_language, *date), "consortium." + name, "overview")};
}

Spans Values::documentDate(const std::string& name) const
{
    const auto* agreement = m_facts.agreement;
    const auto day = !agreement                ? std::nullopt
                     : name == "documentStart" ? agreement->effectiveOn
                                               : agreement->expiresOn;
    if (!day)
        return {gap(word("gap." + name), m_facts.agreementLink())};
    return {value(worded(m_language, *day), "agreement." + name, m_facts.agreementLink())};
}

Spans Values::text(const std::string& text, const std::string& name, const std::string& link) const
{
    if (text.empty())
        return {gap(word("gap." + name), link)};
    return {value(text, "consortium." + name, link)};
}

std::string Values::country(const Member& member) const
{
    if (member.country.empty())
        return word("notRecorded");
    const auto key = "Country." + member.country;
    const auto& name = word(key);
    return name == key ? member.country : name;
}

Spans Values::field(const std::string& name) const
{
    const auto& consortium = m_facts.state->consortium();
    const auto& annexes = annexIds();
    if (const auto at = std::find(annexes.begin(), annexes.end(), name); at != annexes.end())
        return {{annexNumber(m_language, 1 + static_cast<int>(at - annexes.begin())),
                 SpanKind::reference, name, false, "charter/" + name}};
    if (name == "consortiumName")
        return text(consortium.name, name, "overview");
    if (name == "mission")
        return text(consortium.mission, name, "overview");
    if (name == "seat")
        return text(consortium.seat, name, "overview");
    if (name == "governingLaw")
        return text(consortium.governingLaw, name, "overview");
    if (name == "startDate")
        return date(consortium.startsOn, name);
    if (name == "endDate")
        return date(consortium.endsOn, name);
    if (name == "handoverDate")
        return date(m_facts.plan ? m_facts.plan->handoverOn : std::nullopt, name);
    if (name == "formName") {
        if (consortium.form == model::Form::undeclared)
            return {gap(word("gap.formName"), "overview")};
        return {value(term("Form", termName(consortium.form)), "consortium.form", "overview")};
    }
    if (name == "fieldName")
        return {value(term("TechnologyField", termName(consortium.field)), "consortium.field",
                      "overview")};
    if (name == "stageName")
        return {value(term("Stage", termName(consortium.stage)), "consortium.stage", "overview")};
    if (name == "partyCount")
        return {value(std::to_string(m_facts.parties.size()), "members", "members")};
    if (name == "documentParties")
        return members(m_facts.parties, name, m_facts.agreementLink());
    if (name == "documentStart" || name == "documentEnd")
        return documentDate(name);
    if (name == "governanceModel")
        return {gap(word("gap.governanceModel"), "governance")};
    if (name == "leads")
        return members(m_facts.leads, name, "members");
    if (name == "governmentParties")
        return members(m_facts.government, name, "members");
    if (name == "researchLeads")
        return members(m_facts.researchLeads, name, "members");
    if (name == "thirdParties")
        return members(m_facts.thirdParties, name, "members");
    if (name == "platforms")
        return platforms();
    if (name == "committeeChair" && m_facts.committee && m_facts.committee->chair)
        if (const auto* chair = m_facts.state->find(*m_facts.committee->chair))
            return member(*chair);
    if (name == "committeeName" && m_facts.committee && !m_facts.committee->name.empty())
        return {value(m_facts.committee->name, "committee.name",
                      "bodies/" + m_facts.committee->id.value())};
    if (name == "committeeName")
        return {value(word("committeeName"), "committee.name", "bodies", true)};
    return {gap(name, "overview")};
}

Spans Values::platforms() const
{
    Spans result;
    for (const auto& platform : m_facts.state->rows<model::Platform>()) {
        if (!result.empty())
            result.push_back({word("comma"), SpanKind::plain, {}, false, {}});
        result.push_back(value(platform.name, "platform.name", "synergy"));
    }
    if (result.empty())
        result.push_back(gap(word("gap.platforms"), "synergy"));
    return result;
}

Spans Values::parameter(const std::string& articleId, const ParameterSpec& spec, bool often) const
{
    const auto found = parameterValue(m_facts, articleId, spec);
    if (spec.unit == ParameterUnit::choice)
        return {value(word("option." + found.text), found.source, found.link, found.defaulted)};
    if (spec.unit == ParameterUnit::text) {
        if (found.text.empty()) {
            const auto key = "gap." + spec.name;
            return {gap(word(key) == key ? spec.name : word(key), found.link)};
        }
        return {value(found.text, found.source, found.link)};
    }
    const double number = found.number.value_or(0);
    return {value(often ? wordedOften(m_language, static_cast<int>(std::lround(number)))
                        : worded(m_language, spec.unit, number),
                  found.source, found.link, found.defaulted)};
}

} // namespace concordat::charter
