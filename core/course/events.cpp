#include "core/course/events.h"

#include <algorithm>

#include "core/model/short_name.h"
#include "core/warnings/warnings.h"

namespace concordat::course {

using model::coreText;
using model::Date;
using model::literalText;
using model::State;
using model::Text;

namespace {

/// Collects what has a date up to the day.
class Collector {
public:
    Collector(const State& state, Date asOf) : m_state(state), m_asOf(asOf) {}

    struct What {
        EventKind kind{};
        const char* page = "";
        bool major = false;
    };

    void add(const std::string& id, const std::optional<Date>& on, const What& what, Text label)
    {
        if (on && *on <= m_asOf)
            m_events.push_back({id, *on, what.kind, std::move(label), what.page, what.major});
    }

    void stages()
    {
        const auto& row = m_state.consortium();
        add("formed", row.formedOn, {EventKind::stage, "programme", true},
            coreText("Course", "Formed"));
        for (const auto& plan : m_state.rows<model::StagePlan>()) {
            const auto stage =
                model::vocabularyOf<model::Stage>().label(static_cast<int>(plan.stage));
            add("begin:" + plan.id.value(), plan.from, {EventKind::stage, "lifecycle", true},
                coreText("Course", "Stage begins: {stage}").with("stage", stage));
            add("gate:" + plan.id.value(), plan.gatePassedOn, {EventKind::stage, "lifecycle", true},
                coreText("Course", "Gate passed: {stage}").with("stage", stage));
        }
    }

    void members()
    {
        for (const auto& row : m_state.rows<model::Member>()) {
            const auto name = model::shortNameOf(row);
            // Those who founded it joined with it: that is one event, not as many as members.
            const bool founder = row.joinedOn && m_state.consortium().formedOn &&
                                 *row.joinedOn <= *m_state.consortium().formedOn;
            add("joined:" + row.id.value(), row.joinedOn, {EventKind::member, "members", !founder},
                coreText("Course", "{member} joins").with("member", name));
            add("left:" + row.id.value(), row.leftOn, {EventKind::member, "members", true},
                coreText("Course", "{member} leaves").with("member", name));
        }
    }

    void leadership()
    {
        for (const auto& row : m_state.rows<model::LeadershipTerm>())
            add("term:" + row.id.value(), row.from, {EventKind::leadership, "leadership", true},
                coreText("Course", "{member} takes the lead")
                    .with("member", model::shortNameOf(m_state, row.member)));
        for (const auto& row : m_state.rows<model::ControlChange>())
            add("control:" + row.id.value(), row.date, {EventKind::leadership, "leadership", true},
                row.description.empty() ? coreText("Course", "Control changes")
                                        : literalText(row.description));
    }

    void agreements()
    {
        for (const auto& row : m_state.rows<model::Agreement>()) {
            add("signed:" + row.id.value(), row.signedOn,
                {EventKind::agreement, "agreements", true},
                coreText("Course", "Signed: {title}").with("title", row.title));
            add("expired:" + row.id.value(), row.expiresOn,
                {EventKind::agreement, "agreements", true},
                coreText("Course", "Expires: {title}").with("title", row.title));
        }
    }

    void cadence()
    {
        for (const auto& row : m_state.rows<model::Occurrence>()) {
            if (row.status == model::OccurrenceStatus::held)
                add("meeting:" + row.id.value(), row.date, {EventKind::meeting, "meetings"},
                    coreText("Course", "Met: {title}").with("title", titleOfMeeting(row)));
        }
        for (const auto& row : m_state.rows<model::Decision>()) {
            const auto outcome =
                model::vocabularyOf<model::DecisionOutcome>().label(static_cast<int>(row.outcome));
            add("decision:" + row.id.value(), row.date, {EventKind::decision, "decisions"},
                coreText("Course", "Decision {outcome}: {title}")
                    .with("outcome", outcome)
                    .with("title", row.title));
        }
        for (const auto& row : m_state.rows<model::Action>())
            add("action:" + row.id.value(), row.doneOn, {EventKind::action, "decisions"},
                coreText("Course", "Done: {title}").with("title", row.title));
        for (const auto& row : m_state.rows<model::TrustRound>())
            add("round:" + row.id.value(), row.date, {EventKind::survey, "trust"},
                coreText("Course", "Survey: {title}").with("title", row.name));
    }

    void results()
    {
        for (const auto& row : m_state.rows<model::Milestone>())
            add("milestone:" + row.id.value(), row.reachedOn, {EventKind::milestone, "programme"},
                coreText("Course", "Reached: {title}").with("title", row.title));
        for (const auto& row : m_state.rows<model::ResearchResult>()) {
            if (!row.background)
                add("result:" + row.id.value(), row.createdOn, {EventKind::result, "openness"},
                    coreText("Course", "Result: {title}").with("title", row.title));
            add("transformed:" + row.id.value(), row.transformedOn,
                {EventKind::result, "openness", true},
                coreText("Course", "Transformed: {title}").with("title", row.title));
        }
        for (const auto& row : m_state.rows<model::Incubation>()) {
            add("incubated:" + row.id.value(), row.startedOn, {EventKind::result, "synergy"},
                coreText("Course", "Incubation begins: {title}").with("title", row.name));
            add("spun:" + row.id.value(), row.spunOffOn, {EventKind::result, "synergy", true},
                coreText("Course", "Spun off: {title}").with("title", row.name));
        }
    }

    void surroundings()
    {
        for (const auto& row : m_state.rows<model::WarningEpisode>()) {
            const auto* rule = warnings::findRule(static_cast<int>(row.rule.value));
            if (!rule)
                continue;
            const bool major = rule->severity == warnings::Severity::high;
            add("warned:" + row.id.value(), row.appearedOn, {EventKind::warning, "warnings", major},
                coreText("Course", "Warning {number}: {title}")
                    .with("number", static_cast<std::int64_t>(rule->number))
                    .with("title", rule->title.text()));
            add("calmed:" + row.id.value(), row.goneOn, {EventKind::warning, "warnings"},
                coreText("Course", "Warning {number} is gone: {title}")
                    .with("number", static_cast<std::int64_t>(rule->number))
                    .with("title", rule->title.text()));
        }
        for (const auto& row : m_state.rows<model::PolicyInstrument>())
            add("policy:" + row.id.value(), row.deliveredOn, {EventKind::policy, "governance"},
                coreText("Course", "Policy delivered: {title}").with("title", row.title));
        for (const auto& row : m_state.rows<model::Version>())
            add("version:" + row.id.value(),
                row.namedAt ? std::optional{row.namedAt->date()} : std::nullopt,
                {EventKind::version, "history", true},
                coreText("Course", "Version: {name}").with("name", row.name));
    }

    std::vector<Event> sorted()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event& a, const Event& b) { return a.on < b.on; });
        return std::move(m_events);
    }

private:
    std::string titleOfMeeting(const model::Occurrence& row) const
    {
        if (!row.title.empty() || !row.series)
            return row.title;
        const auto* series = m_state.find(*row.series);
        return series ? series->title : std::string{};
    }

    const State& m_state;
    Date m_asOf;
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> eventsOf(const State& state, Date asOf)
{
    Collector collector(state, asOf);
    collector.stages();
    collector.members();
    collector.leadership();
    collector.agreements();
    collector.cadence();
    collector.results();
    collector.surroundings();
    return collector.sorted();
}

namespace {

struct KindInfo {
    EventKind kind{};
    const char* name = nullptr;
    model::TextKey title;
};

const std::vector<KindInfo>& kinds()
{
    using model::coreTextKey;
    static const std::vector<KindInfo> list{
        {EventKind::stage, "stage", coreTextKey("Course", "Stages and gates")},
        {EventKind::member, "member", coreTextKey("Course", "Members")},
        {EventKind::leadership, "leadership", coreTextKey("Course", "Leadership")},
        {EventKind::agreement, "agreement", coreTextKey("Course", "Agreements")},
        {EventKind::meeting, "meeting", coreTextKey("Course", "Meetings")},
        {EventKind::decision, "decision", coreTextKey("Course", "Decisions")},
        {EventKind::action, "action", coreTextKey("Course", "Actions")},
        {EventKind::milestone, "milestone", coreTextKey("Course", "Milestones")},
        {EventKind::result, "result", coreTextKey("Course", "Results")},
        {EventKind::survey, "survey", coreTextKey("Course", "Surveys")},
        {EventKind::warning, "warning", coreTextKey("Course", "Warnings")},
        {EventKind::policy, "policy", coreTextKey("Course", "Policy")},
        {EventKind::version, "version", coreTextKey("Course", "Versions")},
        {EventKind::edit, "edit", coreTextKey("Course", "Edits")},
    };
    return list;
}

} // namespace

Text titleOf(EventKind kind)
{
    return kinds()[static_cast<std::size_t>(kind)].title.text();
}

const char* nameOf(EventKind kind)
{
    return kinds()[static_cast<std::size_t>(kind)].name;
}

const std::vector<EventKind>& allEventKinds()
{
    static const std::vector<EventKind> list = [] {
        std::vector<EventKind> all;
        for (const auto& info : kinds())
            all.push_back(info.kind);
        return all;
    }();
    return list;
}

} // namespace concordat::course
