#include "core/charter/obligations.h"

#include <algorithm>
#include <cmath>

#include "core/charter/wording.h"

namespace concordat::charter {

namespace {

struct Rhythm {
    std::string rule;
    int months = 0; ///< until the first time; 0: counted in weeks
    int weeks = 0;
    Span words;
};

std::string every(const char* frequency, int interval)
{
    std::string rule = std::string{"FREQ="} + frequency;
    return interval == 1 ? rule : rule + ";INTERVAL=" + std::to_string(interval);
}

Rhythm perYear(const Values& values, int times, const ParameterValue& from)
{
    Rhythm rhythm{recurrenceOf(times), 0, 0,
                  values.value(wordedRhythm(values.language(), times), from.source, from.link,
                               from.defaulted)};
    if (times > 0 && 12 % times == 0)
        rhythm.months = 12 / times;
    else
        rhythm.weeks = std::max(1, 52 / std::max(1, times));
    return rhythm;
}

Rhythm rhythmOf(const Values& values, const ArticleSpec& article, const Alternative& alternative,
                const std::string& name)
{
    if (name == "oncePerYear")
        return perYear(values, 1, {});
    for (const auto& spec : article.parametersOf(alternative)) {
        if (spec.name != name)
            continue;
        const auto found = parameterValue(values.facts(), article.id, spec);
        const auto value = found.number.value_or(1);
        const int count = std::max(1, static_cast<int>(std::lround(value)));
        if (spec.unit == ParameterUnit::perYear)
            return perYear(values, count, found);
        const int months = spec.unit == ParameterUnit::years ? 12 * count : count;
        const auto& pattern = values.word("everyMonths");
        auto span = afterEvery(std::string_view{pattern}.substr(0, pattern.find('{')),
                               worded(values.language(), spec.unit, value));
        auto words = plainText(compose(pattern, {{"span", plain(std::move(span))}}));
        return {months % 12 == 0 ? every("YEARLY", months / 12) : every("MONTHLY", months), months,
                0, values.value(std::move(words), found.source, found.link, found.defaulted)};
    }
    return perYear(values, 1, {});
}

std::vector<model::Id<model::Member>> owners(const Facts& facts, ObligationOwner owner)
{
    std::vector<const model::Member*> members;
    switch (owner) {
    case ObligationOwner::everyParty: members = facts.parties; break;
    case ObligationOwner::leads: members = facts.leads; break;
    case ObligationOwner::researchLeads: members = facts.researchLeads; break;
    case ObligationOwner::government: members = facts.government; break;
    case ObligationOwner::evaluator: members = facts.thirdParties; break;
    case ObligationOwner::chair:
        if (facts.committee && facts.committee->chair)
            if (const auto* chair = facts.state->find(*facts.committee->chair))
                members = {chair};
        break;
    default: break;
    }
    std::vector<model::Id<model::Member>> ids;
    for (const auto* member : members)
        ids.push_back(member->id);
    return ids;
}

std::optional<model::Date> anchor(const Facts& facts, const std::string& on)
{
    if (on == "handover")
        return facts.plan ? facts.plan->handoverOn : std::nullopt;
    return facts.state->consortium().endsOn;
}

Span plainSpan(std::string text)
{
    return {std::move(text), SpanKind::plain, {}, false, {}};
}

void recur(CharterObligation& result, const Values& values, const Rhythm& rhythm)
{
    result.recurrence = rhythm.rule;
    if (const auto start = values.facts().state->consortium().startsOn)
        result.dueOn = rhythm.months > 0 ? start->plusMonths(rhythm.months)
                                         : start->plusDays(7 * rhythm.weeks);
    if (!result.dueOn) {
        result.when = {rhythm.words};
        return;
    }
    result.when = compose(values.word("every.since"),
                          {{"rhythm", {rhythm.words}},
                           {"date",
                            {values.value(worded(values.language(), *result.dueOn),
                                          "consortium.startsOn", "overview")}}});
}

} // namespace

std::string ownerWord(ObligationOwner owner)
{
    switch (owner) {
    case ObligationOwner::everyParty: return "owner.everyParty";
    case ObligationOwner::chair: return "owner.chair";
    case ObligationOwner::committee: return "owner.committee";
    case ObligationOwner::command: return "owner.command";
    case ObligationOwner::leads: return "owner.leads";
    case ObligationOwner::researchLeads: return "owner.researchLeads";
    case ObligationOwner::government: return "owner.government";
    case ObligationOwner::evaluator: return "owner.evaluator";
    case ObligationOwner::secretariat: break;
    }
    return "owner.secretariat";
}

std::string recurrenceOf(int timesPerYear)
{
    if (timesPerYear <= 1)
        return every("YEARLY", 1);
    if (12 % timesPerYear == 0)
        return every("MONTHLY", 12 / timesPerYear);
    return every("WEEKLY", std::max(1, 52 / timesPerYear));
}

CharterObligation scheduled(const Values& values, const ArticleSpec& article,
                            const Alternative& alternative, const ObligationSpec& duty, Spans title)
{
    CharterObligation result;
    result.article = article.id;
    result.id = duty.id;
    result.title = std::move(title);
    result.owner = duty.owner;
    result.owners = owners(values.facts(), duty.owner);
    if (!duty.when.empty()) {
        result.when = {plainSpan(values.word("when." + duty.when))};
    } else if (!duty.every.empty()) {
        recur(result, values, rhythmOf(values, article, alternative, duty.every));
    } else {
        result.dueOn = anchor(values.facts(), duty.on);
        if (result.dueOn && !duty.before.empty())
            result.dueOn = result.dueOn->plusMonths(
                -rhythmOf(values, article, alternative, duty.before).months);
        result.when = {
            result.dueOn
                ? values.value(worded(values.language(), *result.dueOn),
                               duty.on == "handover" ? "stagePlan.handoverOn" : "consortium.endsOn",
                               duty.on == "handover" ? "governance" : "overview")
                : plainSpan(values.word("noDate"))};
    }
    return result;
}

} // namespace concordat::charter
