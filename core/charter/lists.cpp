#include "core/charter/values.h"
#include "core/charter/wording.h"

namespace concordat::charter {

namespace {

void append(Spans& spans, const Spans& more)
{
    spans.insert(spans.end(), more.begin(), more.end());
}

} // namespace

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
    if (name == "leadershipTerms")
        return leadershipTerms();
    if (name == "usageByClass")
        return usageByClass();
    if (name == "policyInstruments")
        return policyInstruments();
    if (name == "regionRoles")
        return regionRoles();
    if (name == "annexes")
        return annexes();
    if (name == "licensedResults")
        return licensedResults();
    if (name == "documentPackages")
        return documentPackages();
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

Spans Values::dateOf(const std::optional<model::Date>& date, const char* pattern,
                     const std::string& source, const std::string& link) const
{
    if (!date)
        return {};
    return compose(word(pattern), {{"date", {value(worded(m_language, *date), source, link)}}});
}

std::vector<Spans> Values::leadershipTerms() const
{
    std::vector<Spans> items;
    for (const auto* row : m_facts.terms) {
        const auto link = "leadership/" + row->id.value();
        items.push_back(compose(
            word("leadershipTerm"),
            {{"name", member(*m_facts.state->find(row->member))},
             {"stage", {value(term("Stage", termName(row->stage)), "leadershipTerm.stage", link)}},
             {"from", dateOf(row->from, "termFrom", "leadershipTerm.from", link)},
             {"until", dateOf(row->until, "termUntil", "leadershipTerm.until", link)}}));
    }
    return items;
}

std::vector<Spans> Values::usageByClass() const
{
    std::vector<Spans> items;
    const auto* results = m_library.article("intellectualProperty");
    if (!results)
        return items;
    for (const auto& spec : results->parameters)
        if (spec.unit == ParameterUnit::choice)
            items.push_back(compose(word("usage"),
                                    {{"class", {{word(spec.name), SpanKind::plain, {}, false, {}}}},
                                     {"rule", parameter("intellectualProperty", spec)}}));
    return items;
}

std::vector<Spans> Values::policyInstruments() const
{
    std::vector<Spans> items;
    for (const auto& instrument : m_facts.state->rows<model::PolicyInstrument>()) {
        const auto link = "risks/" + instrument.id.value();
        Spans item{value(instrument.title, "policyInstrument.title", link)};
        if (const auto* issuer =
                instrument.issuer ? m_facts.state->find(*instrument.issuer) : nullptr)
            append(item, compose(word("policyIssuer"), {{"name", member(*issuer)}}));
        if (!instrument.owner.empty())
            append(item,
                   compose(word("policyOwner"),
                           {{"name", {value(instrument.owner, "policyInstrument.owner", link)}}}));
        append(item, dateOf(instrument.dueOn, "policyDue", "policyInstrument.dueOn", link));
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Spans> Values::regionRoles() const
{
    std::vector<Spans> items;
    for (const auto& role : m_facts.state->rows<model::RegionRole>()) {
        const auto link = "synergy/" + role.id.value();
        auto item = compose(
            word("regionRole"),
            {{"region", {value(role.region, "regionRole.region", link)}},
             {"role",
              {value(term("RegionStageRole", termName(role.role)), "regionRole.role", link)}}});
        if (const auto* desk = role.desk ? m_facts.state->find(*role.desk) : nullptr)
            append(item, compose(word("regionDesk"), {{"name", member(*desk)}}));
        items.push_back(std::move(item));
    }
    if (items.empty())
        items.push_back({gap(word("gap.regionRoles"), "synergy")});
    return items;
}

// Results of which a party to the agreement is an owner.
std::vector<Spans> Values::licensedResults() const
{
    std::vector<Spans> items;
    for (const auto& result : m_facts.state->rows<model::ResearchResult>()) {
        std::vector<const model::Member*> owners;
        for (const auto& id : result.owners)
            if (const auto* owner = m_facts.state->find(id))
                owners.push_back(owner);
        const bool ours = std::any_of(owners.begin(), owners.end(), [&](const auto* owner) {
            return m_facts.isParty(owner->id);
        });
        const auto link = "resources/" + result.id.value();
        if (ours)
            items.push_back(compose(
                word("licensedResult"),
                {{"result", {value(result.title, "result.title", link)}},
                 {"kind",
                  {value(term("ResultClass", termName(result.resultClass)), "result.class", link)}},
                 {"owners", members(owners, "documentParties", link)}}));
    }
    if (items.empty())
        items.push_back({gap(word("gap.licensedResults"), "resources")});
    return items;
}

std::vector<Spans> Values::documentPackages() const
{
    std::vector<Spans> items;
    for (const auto& package : m_facts.state->rows<model::WorkPackage>()) {
        if (!package.leader || !m_facts.isParty(*package.leader))
            continue;
        const auto link = "programme/" + package.id.value();
        items.push_back(compose(word("documentPackage"),
                                {{"number", {value(package.number, "package.number", link)}},
                                 {"title", {value(package.title, "package.title", link)}},
                                 {"leader", member(*m_facts.state->find(*package.leader))}}));
    }
    if (items.empty())
        items.push_back({gap(word("gap.documentPackages"), "programme")});
    return items;
}

std::vector<Spans> Values::annexes() const
{
    std::vector<Spans> items;
    for (const auto& id : annexIds()) {
        auto item = field(id);
        item.push_back({word("colon") + word(id), SpanKind::reference, id, false, "charter/" + id});
        items.push_back(std::move(item));
    }
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
