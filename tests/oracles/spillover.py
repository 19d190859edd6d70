#!/usr/bin/env python3
"""Equilibria of the research game found from the profits themselves.

Spilling cost reductions: profits are quadratic, so that a symmetric difference is the exact
derivative and the first-order condition of the symmetric point is linear in the investment.
Spilling expenditure: the condition is solved by bisection on a numerical derivative.
"""

from fractions import Fraction as F
from math import sqrt

from report import expect, finish


def quantity(a, b, costs, i):
    """Cournot equilibrium of firms with these unit costs."""
    n = len(costs)
    return (a - n * costs[i] + sum(c for j, c in enumerate(costs) if j != i)) / (b * (n + 1))


def profits(x, margin, b, gamma, beta):
    """a = margin and A = 0: only the difference matters."""
    costs = [-own - beta * (sum(x) - own) for own in x]
    return [b * quantity(margin, b, costs, i) ** 2 - gamma * own * own / 2
            for i, own in enumerate(x)]


def monopoly(x, margin, b, gamma, beta):
    """One plan for everybody's sales; all invest alike."""
    reduction = x[0] + beta * (sum(x) - x[0])
    return (margin + reduction) ** 2 / (4 * b) - sum(gamma * own * own / 2 for own in x)


def linear_root(slope):
    """The root of a linear function from its values at 0 and 1."""
    at0, at1 = slope(F(0)), slope(F(1))
    return at0 / (at0 - at1)


def competition(n, *market):
    def slope(x):
        def own(step):
            return profits([x + step] + [x] * (n - 1), *market)[0]
        return own(F(1)) - own(F(-1))
    return linear_root(slope)


def cooperation(n, *market):
    def slope(x):
        return sum(profits([x + 1] * n, *market)) - sum(profits([x - 1] * n, *market))
    return linear_root(slope)


def collusion(n, *market):
    return linear_root(lambda x: monopoly([x + 1] * n, *market) - monopoly([x - 1] * n, *market))


def input_profits(y, a, c, b, gamma, beta):
    costs = [c - sqrt(2 * (own + beta * (sum(y) - own)) / gamma) for own in y]
    return [b * quantity(a, b, costs, i) ** 2 - own for i, own in enumerate(y)]


def bisected(slope, low, high):
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return low


def input_reduction(n, together, a, c, b, gamma, beta):
    def slope(y):
        step = y * 1e-5
        def value(own):
            if together:
                return input_profits([own] * n, a, c, b, gamma, beta)[0]
            return input_profits([own] + [y] * (n - 1), a, c, b, gamma, beta)[0]
        return value(y + step) - value(y - step)
    y = bisected(slope, 1e-9, 1e4)
    return sqrt(2 * y * (1 + beta * (n - 1)) / gamma)


def main():
    market = (F(40), F(1), F(2), F(1, 5))
    expect("d'Aspremont & Jacquemin 1988",
           [competition(2, *market), cooperation(2, *market), collusion(2, *market)],
           [10.526316, 6.349206, 7.317073], 5e-7)

    cheap = (F(40), F(1), F(1))
    below, above = F(7, 17) - F(1, 10 ** 6), F(7, 17) + F(1, 10 ** 6)
    expect("Henriques 1990: competition exceeds collusion below .4118",
           [int(competition(2, *cheap, beta) > collusion(2, *cheap, beta))
            for beta in (below, above)], [1, 0])
    def reaction(beta):
        """Slope of the best answer, from the exact second differences of the profit."""
        def own(x, other):
            return profits([x, other], *cheap, beta)[0]
        curvature = own(F(1), F(0)) - 2 * own(F(0), F(0)) + own(F(-1), F(0))
        mixed = (own(F(1), F(1)) - own(F(1), F(-1)) - own(F(-1), F(1)) + own(F(-1), F(-1))) / 4
        return -mixed / curvature
    expect("Henriques 1990: unstable below .1771",
           [int(abs(reaction(beta)) < 1) for beta in (F("0.1770"), F("0.1772"))], [0, 1])

    case = "Kamien, Muller & Zang 1992"
    found = [input_reduction(5, together, 100, 60, 1, 1, beta)
             for together, beta in ((False, .5), (True, .5), (False, 1), (True, 1))]
    expect(case, found, [8, 8, 2.3529, 15.3846], 1e-3)
    prices = [100 - 5 * (40 + f) / 6 for f in found]
    expect(case, prices, [60, 60, 64.706, 53.846], 1e-3)
    finish()


if __name__ == "__main__":
    main()
