#include "core/governance/attainability.h"

#include <algorithm>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_01.hpp>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "core/governance/motion.h"

namespace concordat::governance {

using measures::Explanation;
using model::coreText;
using model::literalText;
using model::Result;
using model::Text;

namespace {

/// Steps of counting that are worth waiting for, about a second; beyond, meetings are simulated.
constexpr std::size_t mostCountingSteps = 1'000'000;

/// Chance that exactly k seats are there, given each voter's chance and seats; `without` is left
/// out.
std::vector<double> seatsPresent(const std::vector<double>& chances, const std::vector<int>& seats,
                                 std::size_t without)
{
    std::vector<double> chance{1};
    for (std::size_t i = 0; i < chances.size(); ++i) {
        if (i == without)
            continue;
        const auto step = static_cast<std::size_t>(seats[i]);
        std::vector<double> next(chance.size() + step, 0.0);
        for (std::size_t k = 0; k < chance.size(); ++k) {
            next[k] += (1 - chances[i]) * chance[k];
            next[k + step] += chances[i] * chance[k];
        }
        chance = std::move(next);
    }
    return chance;
}

double tail(const std::vector<double>& chance, int from)
{
    double sum = 0;
    for (std::size_t k = static_cast<std::size_t>(std::max(0, from)); k < chance.size(); ++k)
        sum += chance[k];
    return std::min(1.0, sum);
}

struct HashOfOutcome {
    std::size_t operator()(const Motion::Outcome& outcome) const
    {
        std::size_t hash = 1469598103934665603ULL;
        for (const auto part : outcome)
            hash = (hash ^ static_cast<std::uint32_t>(part)) * 1099511628211ULL;
        return hash;
    }
};

/// Sums over all outcomes, equal ones together. `fixed` does what `conduct` says. Adds the work
/// done to `steps`; empty when that becomes too much.
std::optional<double> countedPassing(const Motion& motion,
                                     const std::vector<Expectation>& expectations,
                                     std::size_t fixed, Conduct conduct, std::size_t& steps)
{
    std::unordered_map<Motion::Outcome, double, HashOfOutcome> now{{motion.start(), 1.0}};
    std::unordered_map<Motion::Outcome, double, HashOfOutcome> next;
    for (std::size_t i = 0; i < motion.voters(); ++i) {
        const auto& expected = expectations[i];
        const std::array chances{1 - expected.attendance, expected.attendance * expected.support,
                                 expected.attendance * (1 - expected.support)};
        next.clear();
        next.reserve(now.size() * 2);
        for (const auto& [outcome, chance] : now) {
            for (const auto what : {Conduct::absent, Conduct::inFavour, Conduct::against}) {
                const double weight =
                    i != fixed ? chances[static_cast<std::size_t>(what)] : (what == conduct);
                if (weight <= 0)
                    continue;
                auto after = outcome;
                if (motion.add(after, i, what))
                    next[after] += chance * weight;
            }
        }
        steps += 3 * now.size();
        if (steps > mostCountingSteps)
            return {};
        now.swap(next);
    }
    double passes = 0;
    for (const auto& [outcome, chance] : now) {
        if (motion.isQuorate(outcome) && motion.passes(outcome))
            passes += chance;
    }
    return passes;
}

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

class Computation {
public:
    Computation(const BodySetting& setting, std::vector<Expectation> expectations,
                const AttainabilityOptions& options)
        : m_setting(setting), m_options(options)
    {
        m_result.expectations = std::move(expectations);
        m_result.seats = setting.vacantSeats;
        for (const auto& voter : setting.voters) {
            m_seats.push_back(static_cast<int>(voter.seats.size()));
            m_result.seats += m_seats.back();
        }
        for (const auto& expected : m_result.expectations)
            m_chances.push_back(expected.attendance);
        m_result.quorumSeats =
            static_cast<int>(votesNeeded(setting.body.quorum, false, m_result.seats));
    }

    Result<Attainability> run()
    {
        if (const auto game = gameOf(m_setting); !game)
            return game.error();
        quorum();
        if (!drawRates())
            return model::stoppedComputation();
        if (!motion())
            return model::stoppedComputation();
        explainQuorum();
        explainMotion();
        return std::move(m_result);
    }

private:
    void quorum()
    {
        m_result.attended = seatsPresent(m_chances, m_seats, nobody);
        m_result.attended.resize(static_cast<std::size_t>(m_result.seats) + 1, 0.0);
        m_result.quorate = tail(m_result.attended, m_result.quorumSeats);
        for (std::size_t i = 0; i < m_chances.size(); ++i) {
            const auto others = seatsPresent(m_chances, m_seats, i);
            m_result.breaksQuorum.push_back(tail(others, m_result.quorumSeats - m_seats[i]) -
                                            tail(others, m_result.quorumSeats));
        }
    }

    /// The same people come to every meeting: what is not known of them is common to all.
    bool drawRates()
    {
        boost::random::mt19937_64 random(m_options.seed);
        std::vector<double> quorate;
        double repeated = 0;
        double allYear = 0;
        auto rates = m_chances;
        const int second =
            m_setting.body.secondQuorum > 0
                ? static_cast<int>(votesNeeded(m_setting.body.secondQuorum, false, m_result.seats))
                : 1;
        for (int draw = 0; draw < m_options.draws; ++draw) {
            if (draw % 64 == 0 && m_options.stop.stop_requested())
                return false;
            for (std::size_t i = 0; i < rates.size(); ++i)
                rates[i] = drawnRate(m_result.expectations[i], random);
            const auto chance = seatsPresent(rates, m_seats, nobody);
            const double first = tail(chance, m_result.quorumSeats);
            quorate.push_back(first);
            repeated += first + (1 - first) * tail(chance, second);
            allYear += std::pow(first, int{m_setting.body.meetingsPerYear});
        }
        if (quorate.empty())
            return true;
        std::sort(quorate.begin(), quorate.end());
        const auto count = quorate.size();
        m_result.quorateLow = quorate[count / 20];
        m_result.quorateHigh = quorate[count - 1 - count / 20];
        m_result.quorateOnceRepeated = repeated / static_cast<double>(count);
        m_result.quorateAllYear = allYear / static_cast<double>(count);
        return true;
    }

    /// A beta variate as a ratio of gamma variates.
    static double drawnRate(const Expectation& expected, boost::random::mt19937_64& random)
    {
        if (expected.missed <= 0)
            return 1;
        if (expected.came <= 0)
            return 0;
        const double came = boost::random::gamma_distribution<>(expected.came)(random);
        const double missed = boost::random::gamma_distribution<>(expected.missed)(random);
        return came + missed > 0 ? came / (came + missed) : expected.attendance;
    }

    bool motion()
    {
        const Motion motion(m_setting, m_result.quorumSeats);
        std::size_t steps = 0;
        std::optional<double> exact;
        if (motion.isRepresentable())
            exact = countedPassing(motion, m_result.expectations, nobody, Conduct::absent, steps);
        const bool affordable = exact && steps * 2 * m_chances.size() <= mostCountingSteps;
        if (exact)
            m_result.passes = *exact;
        if (affordable)
            countBlocks(motion);
        m_result.motionExact = exact.has_value();
        if (!affordable && !simulate(motion, !exact))
            return false;
        m_result.passesWhenQuorate =
            m_result.quorate > 0 ? std::min(1.0, m_result.passes / m_result.quorate) : 0;
        unanimity();
        if (m_setting.rule.writtenProcedure) {
            const Motion written(m_setting, 0, true);
            auto all = m_result.expectations;
            for (auto& expected : all)
                expected.attendance = 1;
            steps = 0;
            if (written.isRepresentable())
                m_result.passesInWriting =
                    countedPassing(written, all, nobody, Conduct::absent, steps);
        }
        return true;
    }

    void countBlocks(const Motion& motion)
    {
        for (std::size_t i = 0; i < m_chances.size(); ++i) {
            std::size_t steps = 0;
            const auto with =
                countedPassing(motion, m_result.expectations, i, Conduct::inFavour, steps);
            const auto against =
                countedPassing(motion, m_result.expectations, i, Conduct::against, steps);
            m_result.blocks.push_back(m_chances[i] *
                                      std::max(0.0, with.value_or(0) - against.value_or(0)));
        }
    }

    /// Chance that whoever comes is in favour, quorate.
    void unanimity()
    {
        std::vector<double> chance{1};
        for (std::size_t i = 0; i < m_chances.size(); ++i) {
            const auto& expected = m_result.expectations[i];
            const auto step = static_cast<std::size_t>(m_seats[i]);
            std::vector<double> next(chance.size() + step, 0.0);
            for (std::size_t k = 0; k < chance.size(); ++k) {
                next[k] += (1 - expected.attendance) * chance[k];
                next[k + step] += expected.attendance * expected.support * chance[k];
            }
            chance = std::move(next);
        }
        m_result.everybodyInFavour = tail(chance, std::max(1, m_result.quorumSeats));
    }

    bool simulate(const Motion& motion, bool passesToo)
    {
        boost::random::mt19937_64 random(m_options.seed);
        boost::random::uniform_01<> uniform;
        const auto n = m_chances.size();
        std::vector<double> decides(n, 0.0);
        double passed = 0;
        std::vector<Conduct> conduct(n);
        const auto outcomeWith = [&](std::size_t changed, Conduct what) {
            auto outcome = motion.start();
            for (std::size_t i = 0; i < n; ++i) {
                if (!motion.add(outcome, i, i == changed ? what : conduct[i]))
                    return false;
            }
            return motion.isQuorate(outcome) && motion.passes(outcome);
        };
        for (int meeting = 0; meeting < m_options.meetings; ++meeting) {
            if (meeting % 64 == 0 && m_options.stop.stop_requested())
                return false;
            for (std::size_t i = 0; i < n; ++i) {
                const auto& expected = m_result.expectations[i];
                const bool comes = uniform(random) < expected.attendance;
                const bool favours = uniform(random) < expected.support;
                conduct[i] = !comes    ? Conduct::absent
                             : favours ? Conduct::inFavour
                                       : Conduct::against;
            }
            const bool passes = outcomeWith(nobody, Conduct::absent);
            passed += passes;
            // Who decides is asked less often: it costs as many looks as there are voters.
            if (meeting % 10 != 0)
                continue;
            for (std::size_t i = 0; i < n; ++i) {
                if (conduct[i] == Conduct::absent)
                    continue;
                const auto other =
                    conduct[i] == Conduct::inFavour ? Conduct::against : Conduct::inFavour;
                decides[i] += outcomeWith(i, other) != passes;
            }
        }
        const double meetings = m_options.meetings;
        if (passesToo) {
            m_result.passes = passed / meetings;
            m_result.motionError = std::sqrt(m_result.passes * (1 - m_result.passes) / meetings);
        }
        m_result.blocks.clear();
        for (const double count : decides)
            m_result.blocks.push_back(count / std::ceil(meetings / 10));
        return true;
    }

    static Text percent(double part)
    {
        return coreText("Attendance", "{percent} %").with("percent", std::round(1000 * part) / 10);
    }

    void explainQuorum()
    {
        auto& why = m_result.whyQuorum;
        why.title =
            coreText("Attendance", "Quorate: {chance}").with("chance", percent(m_result.quorate));
        why.subtitle = coreText("Attendance", "{needed} of {seats} seats must be there")
                           .with("needed", std::int64_t{m_result.quorumSeats})
                           .with("seats", std::int64_t{m_result.seats});
        for (std::size_t i = 0; i < m_setting.voters.size(); ++i) {
            const auto& expected = m_result.expectations[i];
            auto value = percent(expected.attendance);
            if (expected.attendanceBasis == ExpectationBasis::observed)
                value = coreText("Attendance", "{chance}, {attended} of {meetings} meetings "
                                               "attended")
                            .with("chance", percent(expected.attendance))
                            .with("attended", std::int64_t{expected.attended})
                            .with("meetings", std::int64_t{expected.meetings});
            why.inputs.push_back({literalText(m_setting.voters[i].name), std::move(value),
                                  expected.attendanceBasis == ExpectationBasis::defaulted});
        }
        why.formula = "Pr(quorate) = Σ_{k ≥ q} Pr(k seats); p_i = (a_i + came_i) / "
                      "(a_i + b_i + meetings_i)";
        why.notes.push_back(
            coreText("Attendance", "For 90 % of the attendance rates that are thinkable the chance "
                                   "lies between {low} and {high} ({draws} seeded draws).")
                .with("low", percent(m_result.quorateLow))
                .with("high", percent(m_result.quorateHigh))
                .with("draws", std::int64_t{m_options.draws}));
        why.notes.push_back(coreText("Attendance", "Members are taken to come independently of "
                                                   "each other."));
        wouldChange(why);
    }

    /// The one whose certain presence helps most.
    void wouldChange(Explanation& why) const
    {
        double best = 0;
        std::size_t who = nobody;
        for (std::size_t i = 0; i < m_chances.size(); ++i) {
            const double gain = (1 - m_chances[i]) * m_result.breaksQuorum[i];
            if (gain > best) {
                best = gain;
                who = i;
            }
        }
        if (who != nobody)
            why.wouldChange.push_back(coreText("Attendance", "If {name} came for certain: {chance}")
                                          .with("name", m_setting.voters[who].name)
                                          .with("chance", percent(m_result.quorate + best)));
    }

    void explainMotion()
    {
        auto& why = m_result.whyMotion;
        why.title = coreText("Attendance", "A motion passes: {chance}")
                        .with("chance", percent(m_result.passes));
        why.subtitle = ruleText(m_setting.rule);
        for (std::size_t i = 0; i < m_setting.voters.size(); ++i) {
            const auto& expected = m_result.expectations[i];
            why.inputs.push_back({literalText(m_setting.voters[i].name),
                                  coreText("Attendance", "in favour {chance}")
                                      .with("chance", percent(expected.support)),
                                  expected.supportBasis == ExpectationBasis::defaulted});
        }
        why.inputs.push_back({coreText("Attendance", "Quorate"), percent(m_result.quorate), false});
        why.formula = "Pr(passes) = Σ over who comes and who is in favour";
        why.notes.push_back(
            m_result.motionExact
                ? coreText("Attendance", "Counted over every outcome.")
                : coreText("Attendance", "Simulated {meetings} meetings with seed {seed}; standard "
                                         "error {error}.")
                      .with("meetings", std::int64_t{m_options.meetings})
                      .with("seed", static_cast<std::int64_t>(m_options.seed))
                      .with("error", percent(m_result.motionError)));
        why.notes.push_back(coreText("Attendance", "Nobody abstains; a veto is used by a holder "
                                                   "who is there and against."));
    }

    const BodySetting& m_setting;
    const AttainabilityOptions& m_options;
    Attainability m_result;
    std::vector<int> m_seats;
    std::vector<double> m_chances;
};

} // namespace

Result<Attainability> attainabilityOf(const BodySetting& setting,
                                      std::vector<Expectation> expectations,
                                      const AttainabilityOptions& options)
{
    return Computation(setting, std::move(expectations), options).run();
}

} // namespace concordat::governance
