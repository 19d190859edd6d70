#!/usr/bin/env python3
"""Power indices of published voting games, coalition by coalition and order by order."""

from fractions import Fraction as F
from itertools import permutations
from math import comb, factorial

from report import expect, finish


def coalitions(n):
    return range(1 << n)


def members(s, n):
    return [i for i in range(n) if s >> i & 1]


def analyse(quota, weights):
    """For every winning coalition with a critical member: its size, and who is critical."""
    n = len(weights)
    wins = [sum(weights[i] for i in members(s, n)) >= quota for s in coalitions(n)]
    found = []
    for s in coalitions(n):
        if wins[s]:
            critical = [i for i in members(s, n) if not wins[s & ~(1 << i)]]
            found.append((bin(s).count("1"), critical))
    return found


def normalised(values):
    return [v / sum(values) for v in values]


def indices(quota, weights):
    n = len(weights)
    shapley, swings, johnston, packel, holler = ([F(0)] * n for _ in range(5))
    found = analyse(quota, weights)
    for size, critical in found:
        for i in critical:
            shapley[i] += F(factorial(size - 1) * factorial(n - size), factorial(n))
            swings[i] += 1
            johnston[i] += F(1, len(critical))
            if len(critical) == size:
                packel[i] += F(1, size)
                holler[i] += 1
    return {
        "winning": [len(found)],
        "shapley-shubik": shapley,
        "swings": swings,
        "banzhaf": normalised(swings),
        "johnston": normalised(johnston),
        "deegan-packel": normalised(packel),
        "holler": normalised(holler),
    }


def owen(quota, weights, unions):
    """The pivots of all orders in which each union comes in one piece."""
    n = len(weights)
    home = {i: u for u, union in enumerate(unions) for i in union}
    pivots, orders = [F(0)] * n, 0
    for order in permutations(range(n)):
        changes = sum(home[a] != home[b] for a, b in zip(order, order[1:]))
        if changes != len(unions) - 1:
            continue
        orders += 1
        total = 0
        for i in order:
            total += weights[i]
            if total >= quota:
                pivots[i] += 1
                break
    return [p / orders for p in pivots]


def majority_swings(rules, sizes):
    """Swings under several majorities at once, for the first member of each kind.

    `rules`: lists of weights with a quota each. All coalitions of the others are one polynomial,
    held in one long integer: a coefficient of 32 bits for each sum of weights (Kronecker).
    """
    totals = [sum(weights) + 1 for weights, _ in rules]
    n = len(rules[0][0])

    def place(sums):
        at = 0
        for value, total in zip(sums, totals):
            at = at * total + value
        return at

    cells = place([t - 1 for t in totals]) + 1

    def winning(polynomial, quotas):
        view = memoryview(polynomial.to_bytes(4 * cells, "little")).cast("I")
        last, count = totals[-1], 0
        for first in range(quotas[0], totals[0]):
            for second in range(quotas[1], totals[1]):
                row = (first * totals[1] + second) * last
                count += sum(view[row + quotas[2]:row + last])
        return count

    swings, start = [], 0
    for size in sizes:
        i, start = start, start + size
        others = 1
        for j in range(n):
            if j != i:
                others += others << (32 * place([weights[j] for weights, _ in rules]))
        quotas = [quota for _, quota in rules]
        less = [max(0, quota - weights[i]) for weights, quota in rules]
        swings.append(winning(others, less) - winning(others, quotas))
    return swings


def kinds(*pairs):
    return [weight for weight, count in pairs for _ in range(count)]


def main():
    eec = indices(12, [4, 4, 4, 2, 2, 1])
    case = "European Community 1958"
    expect(case, eec["shapley-shubik"], [F(7, 30)] * 3 + [F(3, 20)] * 2 + [0])
    expect(case, eec["banzhaf"], [F(5, 21)] * 3 + [F(1, 7)] * 2 + [0])
    expect(case, eec["deegan-packel"], [F(5, 24)] * 3 + [F(3, 16)] * 2 + [0])
    expect(case, eec["holler"], [F(1, 5)] * 5 + [0])
    expect(case, eec["johnston"], [F(1, 4)] * 3 + [F(1, 8)] * 2 + [0])

    council = indices(39, kinds((7, 5), (1, 10)))
    case = "UN Security Council of fifteen"
    expect(case, council["shapley-shubik"][4:6], [F(421, 2145), F(4, 2145)])
    expect(case, council["swings"][4:6], [848, 84])

    union = indices(62, kinds((10, 4), (8, 1), (5, 4), (4, 2), (3, 3), (2, 1)))
    case = "European Union of fifteen"
    first = [0, 4, 5, 9, 11, 14]
    expect(case, union["winning"], [2549])
    expect(case, [union["shapley-shubik"][i] for i in first],
           [.1167, .0955, .0552, .0454, .0353, .0207], 5e-5)
    expect(case, [union["banzhaf"][i] for i in first],
           [.1116, .0924, .0587, .0479, .0359, .0226], 5e-5)

    holler = indices(51, [35, 20, 15, 15, 15])
    expect("Holler 1982", holler["deegan-packel"], [F(18, 60), F(9, 60)] + [F(11, 60)] * 3)
    expect("Holler 1982", holler["holler"], [F(4, 15), F(2, 15)] + [F(1, 5)] * 3)

    expect("Nassau County 1958, Banzhaf 1965, Rutgers Law Review 19:317-343",
           indices(16, [9, 9, 7, 3, 1, 1])["banzhaf"], [F(1, 3)] * 3 + [0] * 3)
    expect("Nassau County 1964, Banzhaf 1965",
           indices(58, [31, 31, 28, 21, 2, 2])["banzhaf"], [F(1, 3)] * 3 + [0] * 3)
    expect("Security Council of eleven, Shapley & Shubik 1954, doi:10.2307/1951053, p. 791",
           indices(27, kinds((5, 5), (1, 6)))["shapley-shubik"],
           [F(76, 385)] * 5 + [F(1, 462)] * 6)
    expect("European Community of nine, Brams & Affuso 1976, doi:10.1007/BF00141101, pp. 29-56",
           indices(41, kinds((10, 4), (5, 2), (3, 2), (2, 1)))["shapley-shubik"],
           [F(5, 28)] * 4 + [F(17, 210)] * 2 + [F(2, 35)] * 2 + [F(1, 105)])
    expect("German parliament 2013, CoopGame",
           indices(315, [309, 193, 63, 64])["holler"], [F(3, 9)] + [F(2, 9)] * 3)
    votes = kinds((29, 4), (27, 2), (14, 1), (13, 1), (12, 5), (10, 3), (7, 5), (4, 5), (3, 1))
    people = [170, 123, 122, 120, 82, 80, 47, 33, 22, 21, 21, 21, 21, 18, 17, 17,
              11, 11, 11, 8, 8, 5, 4, 3, 2, 1, 1]
    sizes = [1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 2, 1, 1, 1, 1, 1, 1]
    found = majority_swings([([1] * 27, 14), (votes, 255), (people, 620)], sizes)
    case = "Treaty of Nice, Bilbao et al. 2002, doi:10.1016/S0377-2217(01)00334-4, pp. 181-196"
    expect(case, [found[0], found[7], found[-1]], [2193654, 1120116, 265584])
    total = sum(f * size for f, size in zip(found, sizes))
    expect(case, [F(found[k], total) for k in (0, 1, 4, 6, 7, 8, 10, 12, 15, 19)],
           [.0778, .0778, .0742, .0426, .0397, .0368, .0309, .0218, .0125, .0094], 5e-5)

    for n in (5, 9, 15):
        majority = indices(n // 2 + 1, [1] * n)
        expect("Penrose 1946, doi:10.2307/2981392, p. 53",
               [F(majority["swings"][0], 2 ** (n - 1))], [F(comb(n - 1, n // 2), 2 ** (n - 1))])
    for quota, weights in ((12, [4, 4, 4, 2, 2, 1]), (51, [35, 20, 15, 15, 15])):
        game, n = indices(quota, weights), len(weights)
        win, lose = game["winning"][0], 2 ** n - game["winning"][0]
        for swings in game["swings"]:
            if swings:
                expect("Coleman's powers, Dubey & Shapley 1979, doi:10.1287/moor.4.2.99, pp. 99-131",
                       [F(2) / (F(win) / swings + F(lose) / swings)], [swings / F(2 ** (n - 1))])
    expect("two of five united, Owen 1977, doi:10.1007/978-3-642-45494-3_7, pp. 76-88",
           owen(3, [1] * 5, [[0, 1], [2], [3], [4]]), [F(1, 4)] * 2 + [F(1, 6)] * 3)
    finish()


if __name__ == "__main__":
    main()
