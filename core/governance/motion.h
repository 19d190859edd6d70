#pragma once

#include <array>

#include "core/governance/attendance.h"

namespace concordat::governance {

/// What one voter does at a meeting.
enum class Conduct { absent, inFavour, against };

/// The outcome of a motion as small whole numbers that add up over the voters: how many seats are
/// there, and for each simple rule by how much the votes in favour are above what is needed.
class Motion {
public:
    static constexpr std::size_t mostRules = 7;
    using Outcome = std::array<std::int32_t, mostRules + 1>;

    explicit Motion(const BodySetting& setting, int quorumSeats, bool inWriting = false);

    /// Whether outcomes can be told apart in so few numbers.
    bool isRepresentable() const { return m_representable; }
    std::size_t voters() const { return m_steps.size(); }
    Outcome start() const { return {}; }
    /// Adds what a voter does; false when this stops the motion whatever the others do.
    bool add(Outcome& outcome, std::size_t voter, Conduct conduct) const;
    bool isQuorate(const Outcome& outcome) const { return outcome[0] >= m_quorumSeats; }
    bool passes(const Outcome& outcome) const;

private:
    struct Counter {
        std::vector<std::int32_t> favour;  ///< added by each voter in favour
        std::vector<std::int32_t> against; ///< taken away by each voter against
        std::int32_t needed = 0;           ///< the sum that passes
    };
    void addCounter(const BodySetting& setting, const RuleMeaning& meaning, bool inWriting);

    std::vector<int> m_steps; ///< seats of each voter
    std::vector<bool> m_veto;
    std::vector<Counter> m_counters;
    int m_quorumSeats = 0;
    int m_blocks = 0; ///< that stop a consent; 0: no consent
    bool m_representable = true;
};

} // namespace concordat::governance
