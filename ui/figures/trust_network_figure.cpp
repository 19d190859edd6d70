#include <algorithm>
#include <cmath>

#include "core/measures/trust.h"
#include "core/model/rounding.h"
#include "ui/figures/catalog.h"
#include "ui/figures/formation_figures.h"

namespace concordat::ui::figures {

using measures::PairDetail;
using measures::TrustNetwork;
using measures::TrustStanding;
using measures::TrustTie;
using model::coreText;
using model::State;
using model::Text;
using model::TextValue;

namespace {

/// As many ties as can be followed with the eye.
constexpr std::size_t mostTies = 30;

std::int64_t whole(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

std::vector<Text> cellWith(Text text)
{
    return {std::move(text)};
}

/// Which ties are drawn, as a limit of their means.
class Drawn {
public:
    Drawn(const TrustNetwork& network, const TieChoice& choice)
        : m_told(network.detail == PairDetail::ratings)
    {
        if (m_told) {
            m_kind = choice.kind;
            m_limit = choice.limit;
        }
        if (m_kind == TieChoice::Kind::automatic)
            m_kind = network.ties.size() <= mostTies ? TieChoice::Kind::all
                     : m_told                        ? TieChoice::Kind::atMost
                                                     : TieChoice::Kind::automatic;
        if (m_told && choice.kind == TieChoice::Kind::automatic)
            m_limit = weakestLimit(network);
        const auto count = [&] {
            return static_cast<std::size_t>(
                std::count_if(network.ties.begin(), network.ties.end(),
                              [this](const auto& tie) { return contains(tie); }));
        };
        m_count = count();
        if (m_kind == TieChoice::Kind::automatic && m_count > 2 * mostTies) {
            m_onlyWeak = true;
            m_count = count();
        }
    }

    bool contains(const TrustTie& tie) const
    {
        switch (m_kind) {
        case TieChoice::Kind::all: return true;
        case TieChoice::Kind::atMost: return *tie.mean() <= m_limit;
        case TieChoice::Kind::atLeast: return *tie.mean() >= m_limit;
        case TieChoice::Kind::automatic: break; // too many, of which only the signs are told
        }
        return tie.weak || (tie.asymmetric && !m_onlyWeak);
    }

    Text words(std::size_t total) const
    {
        const auto counted = [&](Text pattern) {
            return std::move(pattern)
                .with("count", whole(m_count))
                .with("total", whole(total))
                .with("limit", m_limit);
        };
        switch (m_kind) {
        case TieChoice::Kind::all: return counted(coreText("Figures", "All {total} ties."));
        case TieChoice::Kind::atMost:
            return counted(
                coreText("Figures", "{count} of {total} ties: those of at most {limit}."));
        case TieChoice::Kind::atLeast:
            return counted(
                coreText("Figures", "{count} of {total} ties: those of at least {limit}."));
        case TieChoice::Kind::automatic: break;
        }
        return counted(m_onlyWeak
                           ? coreText("Figures", "{count} of {total} ties: those that are weak.")
                           : coreText("Figures", "{count} of {total} ties: those that are weak or "
                                                 "asymmetric."));
    }

private:
    /// The mean of the last tie that can still be told apart from the others.
    static double weakestLimit(const TrustNetwork& network)
    {
        std::vector<double> means;
        for (const auto& tie : network.ties)
            means.push_back(*tie.mean());
        if (means.size() <= mostTies)
            return 100;
        std::sort(means.begin(), means.end());
        return std::floor(means[mostTies - 1]);
    }

    bool m_told;
    TieChoice::Kind m_kind = TieChoice::Kind::automatic;
    double m_limit = 100;
    bool m_onlyWeak = false;
    std::size_t m_count = 0;
};

Text findingText(const TrustTie& tie)
{
    if (tie.weak && tie.asymmetric)
        return coreText("Figures", "▲ weak link, ◆ asymmetric");
    if (tie.weak)
        return coreText("Figures", "▲ weak link");
    if (tie.asymmetric)
        return coreText("Figures", "◆ asymmetric");
    return tie.mutual ? Text{} : coreText("Figures", "only one rated the other");
}

class Drawing {
public:
    Drawing(const State& state, const TrustNetwork& network, const TieChoice& choice)
        : m_state(state), m_network(network), m_drawn(network, choice)
    {}

    Figure figure()
    {
        m_figure.id = "trust.network";
        m_figure.title = coreText("Figures", "Network of trust");
        m_figure.table.columns = {coreText("Figures", "Who"), coreText("Figures", "About whom"),
                                  coreText("Figures", "Trust, 0–100"),
                                  coreText("Figures", "Remark")};
        for (const auto& standing : m_network.members)
            add(standing);
        for (const auto& tie : m_network.ties)
            add(tie);
        addKeys();
        say();
        m_figure.data = std::move(m_picture);
        return std::move(m_figure);
    }

private:
    Text name(const model::Id<model::Member>& id) const { return memberText(m_state, id); }

    void row(Text who, Text whom, const std::optional<double>& value, Text remark)
    {
        m_figure.table.rows.push_back({cellWith(std::move(who)), cellWith(std::move(whom)),
                                       value
                                           ? TextValue{model::roundedTo(*value, 1)}
                                           : TextValue{cellWith(coreText("Figures", "not shown"))},
                                       cellWith(std::move(remark))});
    }

    void add(const TrustStanding& standing)
    {
        const auto& mean = standing.meanReceived;
        Network::Node node;
        node.id = standing.member.value();
        node.label = name(standing.member);
        node.category = categoryOf(m_state, standing.member);
        if (mean) {
            node.size = std::clamp(*mean / 100, 0.0, 1.0);
            node.value = std::round(*mean);
            node.said = coreText("Figures", "{member}: mean rating by {count} others {mean}")
                            .with("member", node.label)
                            .with("count", whole(standing.received))
                            .with("mean", *node.value);
        } else if (standing.received > 0) {
            node.said = coreText("Figures", "{member}: rated by too few to show a mean")
                            .with("member", node.label);
        } else {
            node.said = coreText("Figures", "{member}: not rated yet").with("member", node.label);
        }
        m_hollow = m_hollow || !mean;
        m_sized = m_sized || mean;
        if (standing.received > 0)
            row(coreText("Figures", "mean of {count} others")
                    .with("count", whole(standing.received)),
                node.label, mean,
                mean ? Text{}
                     : coreText("Figures", "hidden: too few raters, or it would tell of too few"));
        m_picture.nodes.push_back(std::move(node));
    }

    void add(const TrustTie& tie)
    {
        const bool told = m_network.detail == PairDetail::ratings;
        const auto finding = findingText(tie);
        if (!told) {
            row(name(tie.first), name(tie.second), {}, finding);
        } else {
            for (const auto& [value, one, other] :
                 {std::tuple{tie.forward, tie.first, tie.second},
                  std::tuple{tie.backward, tie.second, tie.first}}) {
                if (value)
                    row(name(one), name(other), value, finding);
            }
        }
        if (!m_drawn.contains(tie))
            return;
        m_weak = m_weak || tie.weak;
        m_lopsided = m_lopsided || tie.asymmetric;
        if (told && tie.asymmetric) {
            // Both directions are worth a line of their own.
            m_directed = true;
            draw(tie, tie.first, tie.second, false, tie.forward);
            draw(tie, tie.second, tie.first, false, tie.backward);
            return;
        }
        (tie.mutual ? m_mutual : m_directed) = true;
        const bool back = told && !tie.forward;
        draw(tie, back ? tie.second : tie.first, back ? tie.first : tie.second, tie.mutual,
             tie.mean());
    }

    void draw(const TrustTie& tie, const model::Id<model::Member>& from,
              const model::Id<model::Member>& to, bool mutual, const std::optional<double>& value)
    {
        Network::Tie line;
        line.id = from.value() + "|" + to.value();
        line.from = from.value();
        line.to = to.value();
        line.mutual = mutual;
        line.opposed = tie.mutual && !mutual;
        line.weak = tie.weak;
        line.lopsided = tie.asymmetric;
        if (value) {
            line.value = model::roundedTo(*value, 1);
            line.strength = *value / 100;
            m_strength = true;
        }
        const auto finding = findingText(tie);
        auto worded = mutual ? value ? coreText("Figures", "{from} and {to}: mean of both "
                                                           "{value}{finding}")
                                     : coreText("Figures", "{from} and {to} rated each "
                                                           "other{finding}")
                             : coreText("Figures", "{from} about {to}: {value}{finding}");
        line.said = std::move(worded)
                        .with("from", name(from))
                        .with("to", name(to))
                        .with("value", model::roundedTo(value.value_or(0), 1))
                        .with("finding",
                              finding.empty()
                                  ? Text{}
                                  : coreText("Figures", " · {finding}").with("finding", finding));
        m_picture.ties.push_back(std::move(line));
    }

    void addKeys()
    {
        using Sample = Network::Key::Sample;
        const auto key = [&](bool wanted, Sample sample, Text words) {
            if (wanted)
                m_picture.keys.push_back({sample, std::move(words)});
        };
        key(m_strength, Sample::strength, coreText("Figures", "thicker: more trust"));
        key(m_weak, Sample::weak,
            coreText("Figures", "▲ weak link: mean of both below {limit}")
                .with("limit", measures::weakLinkBelow));
        key(m_lopsided, Sample::lopsided,
            coreText("Figures", "◆ asymmetric: {limit} points or more apart")
                .with("limit", measures::asymmetryFrom));
        key(m_mutual, Sample::mutual,
            m_strength ? coreText("Figures", "both directions, with their mean")
                       : coreText("Figures", "each rated the other"));
        key(m_directed, Sample::oneSided, coreText("Figures", "one direction: rater to rated"));
        key(m_sized, Sample::size,
            coreText("Figures", "larger, with number: mean rating by the others"));
        key(m_hollow, Sample::hollow, coreText("Figures", "hollow: no mean to show"));
    }

    void say()
    {
        if (m_network.raters == 0) {
            m_figure.alternative = coreText("Figures", "Nobody has been rated yet.");
            m_picture.remark = m_figure.alternative;
            return;
        }
        const auto leftOut = measures::leftOutText(m_network);
        const bool pairs = m_network.detail >= PairDetail::names;
        if (!pairs)
            m_picture.remark = leftOut;
        const auto unrated =
            m_network.unrated() == 0
                ? coreText("Figures", "Of every pair at least one has rated the other.")
                : coreText("Figures", "Pairs that nobody rated, not drawn: {count} of {total}.")
                      .with("count", whole(m_network.unrated()))
                      .with("total", whole(m_network.possible));
        auto subtitle =
            m_network.detail == PairDetail::ratings && !leftOut.empty()
                ? coreText("Figures", "{round}, for whoever keeps the survey: single ratings are "
                                      "shown. {drawn} {unrated} {leftOut}")
            : m_network.detail == PairDetail::ratings
                ? coreText("Figures", "{round}, for whoever keeps the survey: single ratings are "
                                      "shown. {drawn} {unrated}")
            : pairs ? coreText("Figures", "{round}. {drawn} {unrated} {leftOut}")
                    : coreText("Figures", "{round}. {unrated}");
        m_figure.subtitle = std::move(subtitle)
                                .with("round", model::literalText(m_network.name))
                                .with("drawn", m_drawn.words(m_network.ties.size()))
                                .with("unrated", unrated)
                                .with("leftOut", leftOut);
        const auto weak = std::count_if(m_network.ties.begin(), m_network.ties.end(),
                                        [](const auto& tie) { return tie.weak; });
        m_figure.alternative =
            pairs ? coreText("Figures", "{members} members, {ties} ties between them, {weak} of "
                                        "them weak links.")
                        .with("members", whole(m_network.members.size()))
                        .with("ties", whole(m_network.ties.size()))
                        .with("weak", static_cast<std::int64_t>(weak))
                  : coreText("Figures", "How {members} members are rated by the others. {leftOut}")
                        .with("members", whole(m_network.members.size()))
                        .with("leftOut", leftOut);
    }

    const State& m_state;
    const TrustNetwork& m_network;
    Drawn m_drawn;
    Figure m_figure;
    Network m_picture;
    bool m_strength = false;
    bool m_weak = false;
    bool m_lopsided = false;
    bool m_mutual = false;
    bool m_directed = false;
    bool m_sized = false;
    bool m_hollow = false;
};

} // namespace

Figure trustNetworkFigure(const State& state, const TrustNetwork& network, const TieChoice& choice)
{
    return Drawing(state, network, choice).figure();
}

Figure trustNetworkFigure(const State& state, model::Date asOf)
{
    const auto rounds = measures::trustMeans(state, asOf);
    const auto* counting = measures::countingRound(rounds);
    return trustNetworkFigure(
        state, measures::trustNetwork(
                   state, counting ? counting->round : model::Id<model::TrustRound>{}, asOf));
}

} // namespace concordat::ui::figures
