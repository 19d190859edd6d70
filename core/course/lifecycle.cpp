#include "core/course/lifecycle.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/chain/chain.h"
#include "core/formation/path.h"
#include "core/measures/articles.h"

namespace concordat::course {

using model::coreText;
using model::Date;
using model::Stage;
using model::State;
using model::Text;

namespace {

/// Scores of at least this much count as reached *(d)*.
constexpr double enough = 50;

Text countText(std::size_t count, std::size_t all)
{
    return coreText("Course", "{count} of {total}")
        .with("count", static_cast<std::int64_t>(count))
        .with("total", static_cast<std::int64_t>(all));
}

GateCheck counted(Text label, std::size_t count, std::size_t all, const char* page)
{
    GateCheck check{std::move(label), coreText("Course", "nothing recorded"), {}, page};
    if (all > 0) {
        check.found = countText(count, all);
        check.met = count == all;
    }
    return check;
}

class Checks {
public:
    Checks(const State& state, Date asOf, const warnings::Judgement& judgement)
        : m_state(state), m_asOf(asOf), m_judgement(judgement),
          m_chain(chain::evaluate(state, asOf))
    {}

    std::vector<GateCheck> of(Stage stage)
    {
        switch (stage) {
        case Stage::formation: formation(); break;
        case Stage::operation: operation(); break;
        case Stage::maturation: maturation(); break;
        case Stage::iterativeUpgrade: upgrade(); break;
        case Stage::dissolution: dissolution(); break;
        }
        return std::move(m_checks);
    }

private:
    void formation()
    {
        std::size_t complete = 0;
        const auto path = formation::formationPath(m_state, m_asOf);
        for (const auto& step : path)
            complete += step.done >= 1 ? 1 : 0;
        m_checks.push_back(counted(coreText("Course", "Steps of the formation path complete"),
                                   complete, path.size(), "overview"));
        yes(coreText("Course", "The charter is in force"),
            measures::charterInForce(m_state, m_asOf), "signoff");
        for (const auto node : {model::ChainNode::complementarity, model::ChainNode::trust,
                                model::ChainNode::riskBenefit})
            score(node);
    }

    void operation()
    {
        std::size_t due = 0;
        std::size_t reached = 0;
        for (const auto& row : m_state.rows<model::Milestone>()) {
            const bool done = row.reachedOn && *row.reachedOn <= m_asOf;
            due += done || (row.dueOn && *row.dueOn <= m_asOf) ? 1 : 0;
            reached += done ? 1 : 0;
        }
        m_checks.push_back(counted(coreText("Course", "Milestones reached of those due"), reached,
                                   due, "programme"));
        score(model::ChainNode::knowledgeFlow);
        score(model::ChainNode::researchInvestment);
        score(model::ChainNode::feedback);
        const auto high = m_judgement.standing(warnings::Severity::high);
        GateCheck calm{
            coreText("Course", "No grave warning stands"),
            coreText("Course", "{count} stand").with("count", static_cast<std::int64_t>(high)),
            high == 0, "warnings"};
        m_checks.push_back(std::move(calm));
    }

    void maturation()
    {
        std::size_t results = 0;
        std::size_t transformed = 0;
        for (const auto& row : m_state.rows<model::ResearchResult>()) {
            if (row.background || (row.createdOn && *row.createdOn > m_asOf))
                continue;
            ++results;
            transformed += row.transformedOn && *row.transformedOn <= m_asOf ? 1 : 0;
        }
        GateCheck check{coreText("Course", "Results transformed"),
                        coreText("Course", "nothing recorded"),
                        {},
                        "indicators"};
        if (results > 0) {
            check.found = countText(transformed, results);
            check.met = transformed > 0;
        }
        m_checks.push_back(std::move(check));
        const auto projects = m_state.rows<model::Incubation>();
        yes(coreText("Course", "A channel for spin-offs is named"),
            std::any_of(projects.begin(), projects.end(),
                        [](const auto& row) { return !row.channel.empty(); }),
            "synergy");
        score(model::ChainNode::industrialUpgrading);
    }

    /// An upgrade is a new round: it needs what formation needs, and a version to look back on.
    void upgrade()
    {
        yes(coreText("Course", "The round before is kept as a named version"),
            !m_state.rows<model::Version>().empty(), "history");
        yes(coreText("Course", "Research directions are named"),
            !m_state.consortium().researchDirections.empty(), "programme");
        for (const auto node : {model::ChainNode::complementarity, model::ChainNode::trust,
                                model::ChainNode::riskBenefit})
            score(node);
    }

    void dissolution()
    {
        const auto assets = assetsOf(m_state, m_asOf);
        const auto placed = std::count_if(assets.begin(), assets.end(), [](const Asset& asset) {
            return asset.goesTo.has_value();
        });
        m_checks.push_back(counted(coreText("Course", "Assets with somebody who takes them"),
                                   static_cast<std::size_t>(placed), assets.size(), "lifecycle"));
        open<model::Action>(coreText("Course", "Actions done"), "decisions");
        open<model::Obligation>(coreText("Course", "Obligations met"), "charter");
    }

    template <class Row>
    void open(Text label, const char* page)
    {
        std::size_t all = 0;
        std::size_t done = 0;
        for (const auto& row : m_state.rows<Row>()) {
            ++all;
            done += row.doneOn && *row.doneOn <= m_asOf ? 1 : 0;
        }
        m_checks.push_back(counted(std::move(label), done, all, page));
    }

    void yes(Text label, bool met, const char* page)
    {
        m_checks.push_back({std::move(label),
                            met ? coreText("Course", "yes") : coreText("Course", "not recorded"),
                            met, page});
    }

    void score(model::ChainNode node)
    {
        const auto& value = m_chain[node].observed.score;
        GateCheck check{coreText("Course", "{node} at least {score}")
                            .with("node", chain::titleOf(node))
                            .with("score", enough),
                        coreText("Course", "no data yet"),
                        {},
                        std::string{chain::infoOf(node).page}};
        if (value) {
            check.found = coreText("Course", "{score}").with("score", std::round(*value));
            check.met = *value >= enough;
        }
        m_checks.push_back(std::move(check));
    }

    const State& m_state;
    Date m_asOf;
    const warnings::Judgement& m_judgement;
    chain::ChainResult m_chain;
    std::vector<GateCheck> m_checks;
};

} // namespace

std::vector<GateCheck> gateChecks(const State& state, Date asOf, Stage stage,
                                  const warnings::Judgement& judgement)
{
    return Checks(state, asOf, judgement).of(stage);
}

std::vector<Asset> assetsOf(const State& state, Date asOf)
{
    std::map<std::string, const model::Assumption*> plans;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject == assetSubject)
            plans[row.name] = &row;
    }
    std::vector<Asset> assets;
    const auto add = [&](std::string id, Text kind, std::string name,
                         std::vector<model::Id<model::Member>> holders) {
        Asset asset{std::move(id), std::move(kind), std::move(name), std::move(holders), {}, {}};
        if (const auto plan = plans.find(asset.id); plan != plans.end()) {
            asset.terms = plan->second->text;
            const model::Id<model::Member> member{plan->second->scope};
            // A member that was removed since takes nothing any more.
            if (state.find(member))
                asset.goesTo = member;
        }
        assets.push_back(std::move(asset));
    };
    for (const auto& row : state.rows<model::ResearchResult>()) {
        if (!row.background && (!row.createdOn || *row.createdOn <= asOf))
            add("researchResult." + row.id.value(), coreText("Course", "Result"), row.title,
                row.owners);
    }
    const auto single = [](const std::optional<model::Id<model::Member>>& member) {
        return member ? std::vector{*member} : std::vector<model::Id<model::Member>>{};
    };
    for (const auto& row : state.rows<model::Platform>()) {
        if (row.shared)
            add("platform." + row.id.value(), coreText("Course", "Platform"), row.name,
                single(row.operatedBy));
    }
    for (const auto& row : state.rows<model::Incubation>()) {
        if (!row.spunOffOn || *row.spunOffOn > asOf)
            add("incubation." + row.id.value(), coreText("Course", "Incubated project"), row.name,
                single(row.host));
    }
    return assets;
}

} // namespace concordat::course
