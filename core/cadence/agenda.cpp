#include "core/cadence/agenda.h"

#include <algorithm>
#include <set>

#include "core/cadence/due.h"
#include "core/sharing/triggers.h"

namespace concordat::cadence {

using model::AgendaKind;
using model::coreText;
using model::Date;
using model::State;
using model::Text;

namespace {

constexpr int expiresWithin = 90; ///< days: a default
constexpr int staleAfter = 365;   ///< days: a default

Text dueText(Date day)
{
    return coreText("Agenda", "due on {day}").with("day", day);
}

/// Collects what is due, kind after kind.
class Collector {
public:
    Collector(const State& state, Date day) : m_state(state), m_day(day) {}

    std::vector<ProposedItem> collect(std::vector<ProposedItem> more)
    {
        triggers();
        for (auto& item : more)
            m_items.push_back(std::move(item));
        actions();
        obligations();
        terms();
        scores();
        return std::move(m_items);
    }

private:
    void triggers()
    {
        for (const auto& trigger : sharing::triggersOf(m_state, m_day).triggers) {
            if (trigger.fired.value_or(false))
                m_items.push_back(
                    {AgendaKind::trigger,
                     "trigger." + trigger.id,
                     coreText("Agenda", "Re-evaluate: {trigger}").with("trigger", trigger.name),
                     trigger.evidence,
                     {}});
        }
    }

    void actions()
    {
        for (const auto& action : m_state.rows<model::Action>()) {
            if (!action.doneOn && (!action.dueOn || *action.dueOn <= m_day))
                m_items.push_back(
                    {AgendaKind::action, action.id.value(),
                     coreText("Agenda", "Action: {title}").with("title", action.title),
                     action.dueOn ? dueText(*action.dueOn) : coreText("Agenda", "without a date"),
                     action.owner});
        }
    }

    void obligations()
    {
        for (const auto& duty : m_state.rows<model::Obligation>()) {
            if (const auto due = nextDue(duty); due && *due <= m_day)
                m_items.push_back(
                    {AgendaKind::obligation, duty.id.value(),
                     coreText("Agenda", "Obligation: {title}").with("title", duty.title),
                     dueText(*due), duty.owner});
        }
        for (const auto& job : m_state.rows<model::OutputJob>()) {
            if (const auto due = feedbackDue(m_state, job, m_day); due && *due <= m_day)
                m_items.push_back(
                    {AgendaKind::obligation,
                     job.id.value(),
                     coreText("Agenda", "What became of: {title}").with("title", job.title),
                     dueText(*due),
                     {}});
        }
    }

    bool expires(const std::optional<Date>& until) const
    {
        return until && *until >= m_day && *until <= m_day.plusDays(expiresWithin);
    }

    void terms()
    {
        const auto ends = [](Date day) {
            return coreText("Agenda", "ends on {day}").with("day", day);
        };
        for (const auto& term : m_state.rows<model::LeadershipTerm>()) {
            const auto* member = m_state.find(term.member);
            if (expires(term.until) && member)
                m_items.push_back(
                    {AgendaKind::term, term.id.value(),
                     coreText("Agenda", "Leadership of {member}").with("member", member->name),
                     ends(*term.until), term.member});
        }
        for (const auto& agreement : m_state.rows<model::Agreement>()) {
            if (expires(agreement.expiresOn))
                m_items.push_back(
                    {AgendaKind::term,
                     agreement.id.value(),
                     coreText("Agenda", "Agreement: {title}").with("title", agreement.title),
                     ends(*agreement.expiresOn),
                     {}});
        }
    }

    void scores()
    {
        std::int64_t stale = 0;
        for (const auto& holding : m_state.rows<model::Holding>())
            stale += holding.assessedOn && daysBetween(*holding.assessedOn, m_day) > staleAfter;
        if (stale > 0)
            m_items.push_back(
                {AgendaKind::scores,
                 "scores.resources",
                 coreText("Agenda", "Refresh the scores of resources"),
                 coreText("Agenda", "{n} were assessed more than a year ago").with("n", stale),
                 {}});
        std::optional<Date> last;
        for (const auto& round : m_state.rows<model::TrustRound>()) {
            if (round.date && *round.date <= m_day && (!last || *round.date > *last))
                last = round.date;
        }
        if (last && daysBetween(*last, m_day) > staleAfter)
            m_items.push_back({AgendaKind::scores,
                               "scores.trust",
                               coreText("Agenda", "Repeat the trust survey"),
                               coreText("Agenda", "the last round was on {day}").with("day", *last),
                               {}});
    }

    const State& m_state;
    Date m_day;
    std::vector<ProposedItem> m_items;
};

} // namespace

std::vector<ProposedItem> proposeAgenda(const State& state,
                                        const model::Id<model::Occurrence>& meeting, Date day,
                                        std::vector<ProposedItem> more)
{
    std::set<std::string> present;
    for (const auto& item : state.rows<model::AgendaItem>()) {
        if (item.occurrence == meeting && !item.reference.empty())
            present.insert(item.reference);
    }
    auto items = Collector{state, day}.collect(std::move(more));
    std::erase_if(items,
                  [&](const ProposedItem& item) { return present.contains(item.reference); });
    return items;
}

} // namespace concordat::cadence
