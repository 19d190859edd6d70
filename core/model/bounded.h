#pragma once

namespace concordat::model {

/// A number whose admissible range belongs to its type. A value outside can be held, so that an
/// edit can be refused with the row's name; `validate` refuses it.
template <class Range>
struct Bounded {
    using Number = typename Range::Number;
    static constexpr Number minimum = Range::minimum;
    static constexpr Number maximum = Range::maximum;

    Number value{};

    constexpr Bounded() = default;
    constexpr Bounded(Number number) : value(number) {}
    constexpr operator Number() const { return value; }
    friend constexpr bool operator==(Bounded a, Bounded b) { return a.value == b.value; }
};

struct ZeroToHundred {
    using Number = double;
    static constexpr Number minimum = 0;
    static constexpr Number maximum = 100;
};

struct ZeroToOne {
    using Number = double;
    static constexpr Number minimum = 0;
    static constexpr Number maximum = 1;
};

struct NotNegative {
    using Number = double;
    static constexpr Number minimum = 0;
    static constexpr Number maximum = 1e15;
};

struct NotNegativeWhole {
    using Number = int;
    static constexpr Number minimum = 0;
    static constexpr Number maximum = 1'000'000'000;
};

/// A score, level or percentage, 0 to 100.
using Score = Bounded<ZeroToHundred>;
/// A part of one, 0 to 1: a quorum, a threshold, a confidence.
using Fraction = Bounded<ZeroToOne>;
/// A weight or amount without unit, not negative.
using Weight = Bounded<NotNegative>;
/// How many; also a number of days.
using Count = Bounded<NotNegativeWhole>;

} // namespace concordat::model
