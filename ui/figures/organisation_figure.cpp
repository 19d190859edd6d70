#include <algorithm>
#include <map>
#include <set>

#include "core/governance/situation.h"
#include "core/measures/membership.h"
#include "core/model/short_name.h"
#include "ui/figures/catalog.h"
#include "ui/figures/governance_figures.h"
#include "ui/figures/graph_layout.h"

namespace concordat::ui::figures {

using model::coreText;
using model::Date;
using model::GovernanceModel;
using model::Id;
using model::literalText;
using model::Member;
using model::State;
using model::Text;

namespace {

/// More members than this stand as one box for each kind, so that names stay legible.
constexpr std::size_t mostBoxes = 24;
constexpr std::size_t circleSize = 7;

class Chart {
public:
    Chart(const State& state, Date asOf)
        : m_state(state), m_members(measures::membershipAt(state, asOf).members)
    {
        const auto leaders = governance::leadersAt(state, asOf);
        m_leaders.insert(leaders.begin(), leaders.end());
    }

    /// A command committee of the lead enterprise and government; everybody else below it.
    Diagram star()
    {
        body("committee", coreText("Governance", "Coordination command committee"),
             coreText("Governance", "lead enterprise and government"));
        std::set<Id<Member>> command;
        for (const auto& id : m_members) {
            const auto* row = m_state.find(id);
            if (row && (row->kind == model::ActorKind::government || m_leaders.count(id) > 0))
                command.insert(id);
        }
        for (const auto& id : command) {
            member(id, Diagram::Kind::lead);
            edge(id.value(), "committee", false);
        }
        for (const auto& [key, label, kind, category] : rest(command)) {
            m_diagram.nodes.push_back({key, label, {}, kind, category, {}});
            edge("committee", key, isOutside(key));
        }
        return arranged(std::move(m_diagram), Arrangement::layered);
    }

    /// A joint committee, below it the packages led by R&D organisations, below those who take
    /// part.
    Diagram coreResearch()
    {
        m_diagram.nodeHeight = 84; // for a title of two lines and who leads
        body("committee", coreText("Governance", "Joint management committee"),
             coreText("Governance", "all parties"));
        std::set<Id<Member>> placed;
        for (const auto& package : m_state.rows<model::WorkPackage>()) {
            const auto id = "package." + package.id.value();
            const auto* leader = package.leader ? m_state.find(*package.leader) : nullptr;
            body(id,
                 literalText(package.number.empty() ? package.title
                                                    : package.number + " " + package.title),
                 leadership(package, leader));
            edge("committee", id, false);
            if (package.leader)
                placed.insert(*package.leader);
            for (const auto& participant : package.participants) {
                if (package.leader == participant)
                    continue;
                if (placed.insert(participant).second)
                    member(participant, Diagram::Kind::member);
                edge(id, participant.value(), false);
            }
        }
        std::set<std::string> known;
        for (const auto& node : m_diagram.nodes)
            known.insert(node.id);
        for (const auto& [key, label, kind, category] : rest(placed)) {
            m_diagram.nodes.push_back({key, label, {}, kind, category, {}});
            edge("committee", key, true);
        }
        // A leader that also takes part elsewhere is named in the box of the package.
        std::erase_if(m_diagram.edges, [&](const Diagram::Edge& line) {
            return std::none_of(m_diagram.nodes.begin(), m_diagram.nodes.end(),
                                [&](const Diagram::Node& node) { return node.id == line.to; });
        });
        return arranged(std::move(m_diagram), Arrangement::layered);
    }

    /// One circle of equals; with many members several circles that send a speaker each.
    Diagram coreless()
    {
        if (m_members.size() > 20)
            return federation();
        std::vector<std::string> keys;
        for (const auto& id : m_members) {
            member(id, Diagram::Kind::member);
            keys.push_back(id.value());
        }
        for (std::size_t i = 0; i < keys.size() && keys.size() > 1; ++i) {
            if (keys.size() == 2 && i == 1)
                break;
            edge(keys[i], keys[(i + 1) % keys.size()], false);
            m_diagram.edges.back().directed = false;
        }
        return arranged(std::move(m_diagram), Arrangement::circle);
    }

    /// How many members the last chart has beside or below those who lead.
    std::int64_t others() const { return m_others; }

private:
    /// Who leads a package, and which leaders of others take part in it: they have no box of their
    /// own that a line could go to.
    Text leadership(const model::WorkPackage& package, const Member* leader) const
    {
        std::string others;
        for (const auto& participant : package.participants) {
            const auto* row = m_state.find(participant);
            const bool leads = std::any_of(
                m_state.rows<model::WorkPackage>().begin(),
                m_state.rows<model::WorkPackage>().end(),
                [&](const model::WorkPackage& other) { return other.leader == participant; });
            if (row && leads && package.leader != participant)
                others += (others.empty() ? "" : ", ") + shortName(*row);
        }
        auto words = leader
                         ? coreText("Governance", "led by {name}").with("name", shortName(*leader))
                         : coreText("Governance", "nobody leads it");
        return others.empty() ? words
                              : coreText("Governance", "{leadership}; with {names}")
                                    .with("leadership", std::move(words))
                                    .with("names", others);
    }

    struct Box {
        std::string key;
        Text label;
        Diagram::Kind kind;
        int category;
    };

    static std::string shortName(const Member& member) { return model::shortNameOf(member); }

    bool isOutside(const std::string& key) const
    {
        const auto* row = m_state.find(Id<Member>{key});
        return row && (row->kind == model::ActorKind::thirdParty ||
                       row->kind == model::ActorKind::financialInstitution);
    }

    void body(std::string id, Text label, Text note)
    {
        m_diagram.nodes.push_back(
            {std::move(id), std::move(label), std::move(note), Diagram::Kind::body, -1, {}});
    }

    void member(const Id<Member>& id, Diagram::Kind kind)
    {
        const auto* row = m_state.find(id);
        if (!row)
            return;
        m_diagram.nodes.push_back(
            {id.value(),
             literalText(shortName(*row)),
             model::vocabularyOf<model::ActorKind>().label(static_cast<int>(row->kind)),
             kind,
             categoryOf(m_state, id),
             {}});
    }

    void edge(std::string from, std::string to, bool dashed)
    {
        m_diagram.edges.push_back({std::move(from), std::move(to), dashed, true, {}});
    }

    /// Everybody not yet placed, one box each; of many, one box for each kind.
    std::vector<Box> rest(const std::set<Id<Member>>& placed)
    {
        std::vector<Box> boxes;
        std::map<model::ActorKind, std::int64_t> kinds;
        for (const auto& id : m_members) {
            const auto* row = m_state.find(id);
            if (!row || placed.count(id) > 0)
                continue;
            ++kinds[row->kind];
            boxes.push_back({id.value(), literalText(shortName(*row)),
                             isOutside(id.value()) ? Diagram::Kind::outside : Diagram::Kind::member,
                             categoryOf(m_state, id)});
        }
        m_others =
            static_cast<std::int64_t>(boxes.size()) +
            std::count_if(m_diagram.nodes.begin(), m_diagram.nodes.end(),
                          [](const auto& node) { return node.kind == Diagram::Kind::member; });
        if (boxes.size() <= mostBoxes)
            return boxes;
        boxes.clear();
        for (const auto& [kind, count] : kinds) {
            const auto& vocabulary = model::vocabularyOf<model::ActorKind>();
            boxes.push_back({"kind." + vocabulary.byValue(static_cast<int>(kind))->name,
                             coreText("Governance", "{kind}: {count}")
                                 .with("kind", vocabulary.label(static_cast<int>(kind)))
                                 .with("count", count),
                             Diagram::Kind::member, -1});
        }
        return boxes;
    }

    Diagram federation()
    {
        body("council", coreText("Governance", "Council of speakers"),
             coreText("Governance", "one speaker of each circle"));
        const std::size_t circles = (m_members.size() + circleSize - 1) / circleSize;
        for (std::size_t i = 0; i < circles; ++i) {
            const auto last = std::min(m_members.size(), (i + 1) * circleSize);
            const auto id = "circle." + std::to_string(i);
            const auto* first = m_state.find(m_members[i * circleSize]);
            body(id,
                 coreText("Governance", "Circle {number}")
                     .with("number", static_cast<std::int64_t>(i + 1)),
                 coreText("Governance", "{count} members, {name} …")
                     .with("count", static_cast<std::int64_t>(last - i * circleSize))
                     .with("name", first ? shortName(*first) : std::string{}));
            edge(id, "council", false);
        }
        return arranged(std::move(m_diagram), Arrangement::layered);
    }

    const State& m_state;
    std::vector<Id<Member>> m_members;
    std::set<Id<Member>> m_leaders;
    std::int64_t m_others = 0;
    Diagram m_diagram;
};

/// What the chart says, for those who do not see it and under its title.
/// `others`: members that lead nothing; a box of the diagram may stand for many of them.
Text chartMessage(GovernanceModel which, const Diagram& diagram, std::int64_t others)
{
    const auto count = [&](auto has) {
        return static_cast<std::int64_t>(
            std::count_if(diagram.nodes.begin(), diagram.nodes.end(), has));
    };
    const auto people = count([](const auto& node) { return node.kind != Diagram::Kind::body; });
    const bool federated = which == GovernanceModel::corelessConsensus && !diagram.nodes.empty();
    if (people == 0 && !federated)
        return coreText("Governance", "Nobody takes part yet.");
    switch (which) {
    case GovernanceModel::singleCentreStar:
        return coreText("Governance", "A command committee of {leading}; below it {others}.")
            .with("leading",
                  count([](const auto& node) { return node.kind == Diagram::Kind::lead; }))
            .with("others", others);
    case GovernanceModel::corelessConsensus:
        if (people > 0)
            return coreText("Governance", "One circle of {count} equals.").with("count", people);
        return coreText("Governance", "{count} circles that send a speaker each to a council.")
            .with("count", static_cast<std::int64_t>(diagram.nodes.size()) - 1);
    default:
        return coreText("Governance", "A joint committee over {packages} work packages, each with "
                                      "its leader; below them, or beside, {others} who lead none.")
            .with("packages", static_cast<std::int64_t>(diagram.nodes.size()) - 1 - people)
            .with("others", others);
    }
}

} // namespace

Figure organisationFigure(const State& state, Date asOf, GovernanceModel which)
{
    Figure figure;
    Diagram diagram;
    Chart chart(state, asOf);
    switch (which) {
    case GovernanceModel::singleCentreStar:
        figure.id = "governance.chart_star";
        diagram = chart.star();
        break;
    case GovernanceModel::corelessConsensus:
        figure.id = "governance.chart_coreless";
        diagram = chart.coreless();
        break;
    default:
        figure.id = "governance.chart_core_research";
        diagram = chart.coreResearch();
        break;
    }
    const auto name = model::vocabularyOf<GovernanceModel>().label(static_cast<int>(which));
    figure.title = coreText("Governance", "Organisation: {model}").with("model", name);
    figure.alternative = chartMessage(which, diagram, chart.others());
    figure.table.columns = {coreText("Governance", "Box"), coreText("Governance", "Note"),
                            coreText("Governance", "Below or beside")};
    std::map<std::string, const Diagram::Node*> nodes;
    for (const auto& node : diagram.nodes)
        nodes[node.id] = &node;
    for (const auto& node : diagram.nodes) {
        Text above;
        for (const auto& edge : diagram.edges) {
            if (edge.to != node.id || nodes.count(edge.from) == 0)
                continue;
            const auto& label = nodes[edge.from]->label;
            above = above.empty() ? label
                                  : coreText("Governance", "{list}, {next}")
                                        .with("list", std::move(above))
                                        .with("next", label);
        }
        figure.table.rows.push_back({std::vector<Text>{node.label}, std::vector<Text>{node.note},
                                     std::vector<Text>{above}});
    }
    figure.data = std::move(diagram);
    return figure;
}

} // namespace concordat::ui::figures
