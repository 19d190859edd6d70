#include "core/charter/values.h"

#include <algorithm>
#include <charconv>

#include "core/charter/wording.h"

namespace concordat::charter {

using model::Member;
using model::VotingMethod;

namespace {

template <class Enum>
std::string nameOf(Enum value)
{
    const auto* term = model::vocabularyOf<Enum>().byValue(static_cast<int>(value));
    return term ? term->name : std::string{};
}

struct SectionRule {
    const char* name;
    bool (*holds)(const Facts&);
};

VotingMethod method(const Facts& facts)
{
    return facts.rule ? facts.rule->method : VotingMethod::oneMemberOneVote;
}

double threshold(const Facts& facts)
{
    return facts.rule ? double{facts.rule->threshold} : 0.5;
}

bool strictly(const Facts& facts)
{
    return facts.rule ? facts.rule->strictlyMore : true;
}

constexpr std::array<SectionRule, 17> sectionRules{{
    {"hasChair", [](const Facts& f) { return f.committee && f.committee->chair.has_value(); }},
    {"hasWorkPackages",
     [](const Facts& f) { return !f.state->rows<model::WorkPackage>().empty(); }},
    {"hasHandover", [](const Facts& f) { return f.plan && f.plan->handoverOn.has_value(); }},
    {"oneVoteEach", [](const Facts& f) { return method(f) == VotingMethod::oneMemberOneVote; }},
    {"weightedVotes", [](const Facts& f) { return method(f) == VotingMethod::weighted; }},
    {"tiers", [](const Facts& f) { return method(f) == VotingMethod::tiers; }},
    {"severalMajorities",
     [](const Facts& f) {
         return method(f) == VotingMethod::doubleMajority ||
                method(f) == VotingMethod::multipleMajorities;
     }},
    {"consensusFirst",
     [](const Facts& f) { return method(f) == VotingMethod::consensusThenSupermajority; }},
    {"consentWithBlock",
     [](const Facts& f) { return method(f) == VotingMethod::consentWithBlock; }},
    {"strictly", [](const Facts& f) { return strictly(f) && threshold(f) < 1; }},
    {"atLeast", [](const Facts& f) { return !strictly(f) && threshold(f) < 1; }},
    {"ofAllVotes", [](const Facts& f) { return f.rule && f.rule->ofAllSeats; }},
    {"castingVote", [](const Facts& f) { return f.rule && f.rule->castingVote; }},
    {"writtenProcedure", [](const Facts& f) { return !f.rule || f.rule->writtenProcedure; }},
    {"hasSpecialRules", [](const Facts& f) { return !f.specialRules.empty(); }},
    {"hasGovernment", [](const Facts& f) { return !f.government.empty(); }},
    {"namedCommittee",
     [](const Facts& f) {
         return f.committee && !f.committee->name.empty() &&
                f.committee->name != "Joint Management Committee" &&
                f.committee->name != "联合管理委员会";
     }},
}};

// A bound field is read through the description, so that every field of the row can be bound.
struct BoundRow {
    const model::TableInfo* table = nullptr;
    const void* row = nullptr;
    std::string link;
};

BoundRow boundRow(const Facts& facts, const std::string& owner)
{
    if (owner == "committee")
        return {&model::table(model::tableOf<model::Body>()), facts.committee,
                facts.committee ? "bodies/" + facts.committee->id.value() : "bodies"};
    if (owner == "rule")
        return {&model::table(model::tableOf<model::DecisionRule>()), facts.rule,
                facts.committee ? "bodies/" + facts.committee->id.value() : "bodies"};
    return {};
}

std::optional<double> numberIn(const model::Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return {};
}

std::optional<double> parseNumber(const std::string& text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

} // namespace

bool isKnownField(const std::string& name)
{
    static const std::set<std::string> names{
        "consortiumName", "mission",         "formName",     "fieldName",
        "stageName",      "startDate",       "endDate",      "seat",
        "governingLaw",   "partyCount",      "leads",        "governmentParties",
        "researchLeads",  "governanceModel", "handoverDate", "committeeName",
        "committeeChair", "annexParties",    "annexBodies",  "annexSignatures"};
    return names.contains(name);
}

bool isKnownSection(const std::string& name)
{
    return std::any_of(sectionRules.begin(), sectionRules.end(),
                       [&](const auto& rule) { return name == rule.name; });
}

bool isKnownList(const std::string& name)
{
    static const std::set<std::string> names{"goals",         "workPackages",    "parties",
                                             "decisionRules", "reservedMatters", "definitions"};
    return names.contains(name);
}

bool isKnownBinding(const std::string& binding)
{
    const auto dot = binding.find('.');
    if (dot == std::string::npos)
        return false;
    const auto bound = boundRow({}, binding.substr(0, dot));
    return bound.table && bound.table->field(binding.substr(dot + 1));
}

const std::set<std::string>& requiredWords()
{
    static const std::set<std::string> words = [] {
        std::set<std::string> all{"title",
                                  "asOf",
                                  "contents",
                                  "gaps",
                                  "gapOpen",
                                  "gapClose",
                                  "and",
                                  "comma",
                                  "ownText",
                                  "omitted",
                                  "articleColumn",
                                  "missingColumn",
                                  "preamble1",
                                  "preamble2",
                                  "annexParties",
                                  "annexPartiesIntro",
                                  "annexBodies",
                                  "annexBodiesIntro",
                                  "annexSignatures",
                                  "annexSignaturesIntro",
                                  "current",
                                  "former",
                                  "bodies",
                                  "seats",
                                  "notRecorded",
                                  "vacant",
                                  "toSign",
                                  "signatureLine",
                                  "goalTarget",
                                  "goalDue",
                                  "goalMetric",
                                  "packageLeader",
                                  "ruleMore",
                                  "ruleLeast",
                                  "ruleMoreAll",
                                  "ruleLeastAll",
                                  "colon",
                                  "committeeName"};
        for (const auto* column :
             {"number", "name", "kind", "country", "status", "body", "chair", "meetings", "quorum",
              "party", "seat", "votes", "signatory", "signature", "date"})
            all.insert(std::string{"column."} + column);
        for (int i = 1; i <= 6; ++i)
            all.insert("reserved." + std::to_string(i));
        for (const auto* gap : {"mission",
                                "consortiumName",
                                "formName",
                                "goals",
                                "workPackages",
                                "startDate",
                                "endDate",
                                "governingLaw",
                                "seat",
                                "leads",
                                "governmentParties",
                                "researchLeads",
                                "governanceModel",
                                "handoverDate",
                                "parties",
                                "seats",
                                "bodies",
                                "definitions",
                                "article",
                                "arbitrationPlace",
                                "courtPlace",
                                "institution"})
            all.insert(std::string{"gap."} + gap);
        const auto vocabulary = [&all](const model::Vocabulary& terms, const std::string& name) {
            for (const auto& term : terms.terms)
                all.insert(name + "." + term.name);
        };
        vocabulary(model::vocabularyOf<model::Form>(), "Form");
        vocabulary(model::vocabularyOf<model::TechnologyField>(), "TechnologyField");
        vocabulary(model::vocabularyOf<model::Stage>(), "Stage");
        vocabulary(model::vocabularyOf<model::ActorKind>(), "ActorKind");
        vocabulary(model::vocabularyOf<model::MemberStatus>(), "MemberStatus");
        vocabulary(model::vocabularyOf<model::BodyKind>(), "BodyKind");
        vocabulary(model::vocabularyOf<model::SeatKind>(), "SeatKind");
        return all;
    }();
    return words;
}

const model::Article* articleRow(const model::State& state, const std::string& articleId)
{
    for (const auto& row : state.rows<model::Article>())
        if (!row.agreement && row.topic == articleId)
            return &row;
    return nullptr;
}

ParameterValue parameterValue(const Facts& facts, const std::string& articleId,
                              const ParameterSpec& spec)
{
    ParameterValue result;
    const auto dot = spec.binding.find('.');
    if (dot != std::string::npos) {
        const auto bound = boundRow(facts, spec.binding.substr(0, dot));
        if (bound.row) {
            result.number =
                numberIn(bound.table->field(spec.binding.substr(dot + 1))->get(bound.row));
            result.source = spec.binding;
            result.link = bound.link;
            return result;
        }
    }
    result.source = "parameter." + spec.name;
    result.link = "charter/" + articleId;
    if (const auto* row = articleRow(*facts.state, articleId))
        for (const auto& [name, value] : row->parameters)
            if (name == spec.name) {
                result.text = value;
                if (spec.unit != ParameterUnit::text)
                    result.number = parseNumber(value);
                if (result.number || spec.unit == ParameterUnit::text)
                    return result;
            }
    result.text.clear();
    result.number = spec.standard;
    result.defaulted = spec.standard.has_value();
    return result;
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
    const auto annex = [&](int number) {
        return Spans{
            {annexNumber(m_language, number), SpanKind::reference, name, false, "charter/" + name}};
    };
    if (name == "annexParties")
        return annex(1);
    if (name == "annexBodies")
        return annex(2);
    if (name == "annexSignatures")
        return annex(3);
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
        return {value(term("Form", nameOf(consortium.form)), "consortium.form", "overview")};
    }
    if (name == "fieldName")
        return {value(term("TechnologyField", nameOf(consortium.field)), "consortium.field",
                      "overview")};
    if (name == "stageName")
        return {value(term("Stage", nameOf(consortium.stage)), "consortium.stage", "overview")};
    if (name == "partyCount")
        return {value(std::to_string(m_facts.parties.size()), "members", "members")};
    if (name == "governanceModel")
        return {gap(word("gap.governanceModel"), "governance")};
    if (name == "leads")
        return members(m_facts.leads, name, "members");
    if (name == "governmentParties")
        return members(m_facts.government, name, "members");
    if (name == "researchLeads")
        return members(m_facts.researchLeads, name, "members");
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

bool Values::section(const std::string& name) const
{
    const auto rule = std::find_if(sectionRules.begin(), sectionRules.end(),
                                   [&](const auto& candidate) { return name == candidate.name; });
    return rule != sectionRules.end() && rule->holds(m_facts);
}

Spans Values::parameter(const std::string& articleId, const ParameterSpec& spec) const
{
    const auto found = parameterValue(m_facts, articleId, spec);
    if (spec.unit == ParameterUnit::text) {
        if (found.text.empty()) {
            const auto key = "gap." + spec.name;
            return {gap(word(key) == key ? spec.name : word(key), found.link)};
        }
        return {value(found.text, found.source, found.link)};
    }
    return {value(worded(m_language, spec.unit, found.number.value_or(0)), found.source, found.link,
                  found.defaulted)};
}

std::vector<Spans> Values::list(const std::string& name) const
{
    if (name == "goals")
        return goals();
    if (name == "workPackages")
        return workPackages();
    if (name == "parties")
        return parties();
    if (name == "decisionRules")
        return decisionRules();
    if (name == "reservedMatters")
        return reservedMatters();
    return {};
}

std::vector<Spans> Values::goals() const
{
    std::vector<Spans> items;
    for (const auto& goal : m_facts.state->rows<model::Goal>()) {
        const auto link = "programme/" + goal.id.value();
        Spans item{value(goal.title, "goal.title", link)};
        if (!goal.metric.empty() && goal.target) {
            const auto tail =
                compose(word("goalTarget"),
                        {{"metric", {value(goal.metric, "goal.metric", link)}},
                         {"value",
                          {value(number(*goal.target) + (goal.unit.empty() ? "" : " " + goal.unit),
                                 "goal.target", link)}}});
            item.insert(item.end(), tail.begin(), tail.end());
        } else if (!goal.metric.empty()) {
            const auto tail = compose(word("goalMetric"),
                                      {{"metric", {value(goal.metric, "goal.metric", link)}}});
            item.insert(item.end(), tail.begin(), tail.end());
        }
        if (goal.dueOn) {
            const auto tail =
                compose(word("goalDue"),
                        {{"date", {value(worded(m_language, *goal.dueOn), "goal.dueOn", link)}}});
            item.insert(item.end(), tail.begin(), tail.end());
        }
        items.push_back(std::move(item));
    }
    if (items.empty())
        items.push_back({gap(word("gap.goals"), "programme")});
    return items;
}

std::vector<Spans> Values::workPackages() const
{
    std::vector<Spans> items;
    for (const auto& package : m_facts.state->rows<model::WorkPackage>()) {
        const auto link = "programme/" + package.id.value();
        Spans item;
        if (!package.number.empty())
            item.push_back(value(package.number + " ", "workPackage.number", link));
        item.push_back(value(package.title, "workPackage.title", link));
        if (const auto* leader = package.leader ? m_facts.state->find(*package.leader) : nullptr) {
            const auto tail = compose(word("packageLeader"), {{"name", member(*leader)}});
            item.insert(item.end(), tail.begin(), tail.end());
        }
        items.push_back(std::move(item));
    }
    if (items.empty())
        items.push_back({gap(word("gap.workPackages"), "programme")});
    return items;
}

std::vector<Spans> Values::parties() const
{
    std::vector<Spans> items;
    for (const auto* party : m_facts.parties)
        items.push_back(member(*party));
    if (items.empty())
        items.push_back({gap(word("gap.parties"), "members")});
    return items;
}

std::vector<Spans> Values::decisionRules() const
{
    std::vector<Spans> items;
    for (const auto* rule : m_facts.specialRules) {
        const auto link = "bodies/" + rule->body.value();
        const std::string key =
            std::string{rule->strictlyMore && rule->threshold < 1 ? "ruleMore" : "ruleLeast"} +
            (rule->ofAllSeats ? "All" : "");
        Spans item{value(rule->matter, "rule.matter", link),
                   {word("colon"), SpanKind::plain, {}, false, {}}};
        const auto tail = compose(
            word(key),
            {{"share",
              {value(wordedFraction(m_language, rule->threshold), "rule.threshold", link)}}});
        item.insert(item.end(), tail.begin(), tail.end());
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Spans> Values::reservedMatters() const
{
    std::vector<Spans> items;
    if (m_facts.committee)
        for (const auto& matter : m_facts.committee->reservedMatters)
            items.push_back({value(matter, "committee.reservedMatters",
                                   "bodies/" + m_facts.committee->id.value())});
    if (!items.empty())
        return items;
    for (int i = 1; i <= 6; ++i)
        items.push_back({value(word("reserved." + std::to_string(i)), "committee.reservedMatters",
                               "bodies", true)});
    return items;
}

} // namespace concordat::charter
