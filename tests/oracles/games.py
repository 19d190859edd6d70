#!/usr/bin/env python3
"""Published splits: values order by order, nucleoli by Kohlberg's criterion without rounding."""

from fractions import Fraction as F
from itertools import combinations, permutations

from report import expect, finish


def game(n, listed):
    """Values in the order "by size, then alphabetically"; the empty coalition is worth 0."""
    order = [c for size in range(1, n + 1) for c in combinations(range(n), size)]
    values = {frozenset(c): F(str(v)) for c, v in zip(order, listed)}
    values[frozenset()] = F(0)
    return values


def players(v):
    return sorted(max(v, key=len))


def shapley(v):
    n = players(v)
    sums, orders = {i: F(0) for i in n}, 0
    for order in permutations(n):
        orders += 1
        so_far = frozenset()
        for i in order:
            sums[i] += v[so_far | {i}] - v[so_far]
            so_far |= {i}
    return [sums[i] / orders for i in n]


def banzhaf(v):
    n = players(v)
    return [sum(v[s | {i}] - v[s] for s in v if i not in s) / F(2 ** (len(n) - 1)) for i in n]


def utopia(v):
    n = frozenset(players(v))
    return {i: v[n] - v[n - {i}] for i in n}


def tau(v):
    n, best = frozenset(players(v)), utopia(v)
    least = {i: max(v[s] - sum(best[j] for j in s if j != i) for s in v if i in s) for i in n}
    low, high = sum(least.values()), sum(best.values())
    share = (v[n] - low) / (high - low) if high != low else F(0)
    return [least[i] + share * (best[i] - least[i]) for i in sorted(n)]


def gately(v):
    n, best = frozenset(players(v)), utopia(v)
    alone = {i: v[frozenset({i})] for i in n}
    surplus = v[n] - sum(alone.values())
    width = sum(best[i] - alone[i] for i in n)
    return [alone[i] + surplus * (best[i] - alone[i]) / width for i in sorted(n)]


def restricted(v, links):
    """v^L: a coalition earns what its connected parts earn."""
    def parts(s):
        s, found = set(s), []
        while s:
            part, edge = set(), {s.pop()}
            while edge:
                i = edge.pop()
                part.add(i)
                near = {j for j in s if (i, j) in links or (j, i) in links}
                s -= near
                edge |= near
            found.append(frozenset(part))
        return found
    return {s: sum((v[p] for p in parts(s)), F(0)) for s in v}


def largest(objective, rows):
    """max objective·x over rows·x ≤ bound, x ≥ 0, bounds ≥ 0: simplex with Bland's rule."""
    m, n = len(rows), len(objective)
    table = [list(map(F, row[:-1])) + [F(int(i == k)) for k in range(m)] + [F(row[-1])]
             for i, row in enumerate(rows)]
    costs = [-F(c) for c in objective] + [F(0)] * (m + 1)
    basis = list(range(n, n + m))
    while True:
        entering = next((j for j in range(n + m) if costs[j] < 0), None)
        if entering is None:
            return costs[-1]
        ratios = [(row[-1] / row[entering], basis[i], i)
                  for i, row in enumerate(table) if row[entering] > 0]
        if not ratios:
            raise ArithmeticError("unbounded")
        leaving = min(ratios)[2]
        pivot = table[leaving][entering]
        table[leaving] = [x / pivot for x in table[leaving]]
        for row in table + [costs]:
            if row is not table[leaving] and row[entering] != 0:
                factor = row[entering]
                row[:] = [x - factor * y for x, y in zip(row, table[leaving])]
        basis[leaving] = entering


def balanced(collection, weakly, n):
    """No side payment summing to 0 that hurts none of them (nor those weakly in) helps one."""
    both = list(collection) + list(weakly)
    def row(s, sign):
        return [sign * int(i in s) for i in n] + [-sign * int(i in s) for i in n]
    rows = [row(s, -1) + [0] for s in both]
    rows += [[1] * len(n) + [-1] * len(n) + [0], [-1] * len(n) + [1] * len(n) + [0]]
    total = [sum(int(i in s) for s in collection) for i in n]
    rows.append(total + [-t for t in total] + [1])
    return largest(total + [-t for t in total], rows) == 0


def is_nucleolus(v, x, imputations=True, per_capita=False):
    n = players(v)
    everybody = frozenset(n)
    if sum(x) != v[everybody]:
        return False
    if imputations and any(x[i] < v[frozenset({i})] for i in n):
        return False
    floor = [frozenset({i}) for i in n if imputations and x[i] == v[frozenset({i})]]
    excess = {s: (v[s] - sum(x[i] for i in s)) / (len(s) if per_capita else 1)
              for s in v if s and s != everybody}
    return all(balanced([s for s in excess if excess[s] >= level], floor, n)
               for level in set(excess.values()))


def nearest_nucleolus(gains, printed):
    """Costs on a grid of sixths around whole printed costs that pass the criterion."""
    whole = sum(gains[s] for s in gains if len(s) == 3)
    steps = [F(k, 6) for k in range(-3, 4)]
    for first in steps:
        for second in steps:
            costs = [printed[0] + first, printed[1] + second]
            costs.append(-whole - sum(costs))
            if is_nucleolus(gains, [-c for c in costs]):
                return costs
    return []


def dual_cover(v):
    n = players(v)
    everybody = frozenset(n)
    shift = len(n)
    def dual(s):
        return v[everybody] - v[everybody - s]
    return {s | {i + shift for i in t}: max(v[s] + dual(t), dual(s) + v[t]) for s in v for t in v}


def bankruptcy(estate, claims):
    n = range(len(claims))
    return {frozenset(s): max(F(0), estate - sum((F(claims[i]) for i in n if i not in s), F(0)))
            if s else F(0) for size in range(len(claims) + 1) for s in combinations(n, size)}


def airport(costs):
    n = range(len(costs))
    return {frozenset(s): max((F(costs[i]) for i in s), default=F(0))
            for size in range(len(costs) + 1) for s in combinations(n, size)}


def position(v, links):
    """Half of every link's Shapley value in the game of links, beside what each has alone."""
    n = sorted(frozenset(players(v)))
    alone = {i: v[frozenset({i})] for i in n}

    def worth(chosen):
        parts = [{i} for i in n]
        for a, b in chosen:
            one = next(p for p in parts if a in p)
            two = next(p for p in parts if b in p)
            if one is not two:
                parts.remove(two)
                one |= two
        return sum(v[frozenset(p)] for p in parts) - sum(alone.values())

    values = {link: F(0) for link in links}
    orders = list(permutations(links))
    for order in orders:
        for at, link in enumerate(order):
            values[link] += worth(order[:at + 1]) - worth(order[:at])
    return [alone[i] + sum(values[k] / len(orders) for k in links if i in k) / 2 for i in n]


def equal_awards(estate, claims):
    """Water rises: the smallest claims are filled first."""
    left, shares = F(estate), {}
    for rank, i in enumerate(sorted(range(len(claims)), key=lambda i: claims[i])):
        shares[i] = min(F(claims[i]), left / (len(claims) - rank))
        left -= shares[i]
    return [shares[i] for i in range(len(claims))]


def equal_losses(estate, claims):
    lost = equal_awards(sum(claims) - estate, claims)
    return [claim - loss for claim, loss in zip(claims, lost)]


def expect_nucleolus(case, v, x, **how):
    expect(case, [int(is_nucleolus(v, [F(str(value)) for value in x], **how))], [1])


def main():
    glove = game(3, [0, 0, 0, 1, 1, 0, 1])
    expect("gloves", shapley(glove), [F(2, 3), F(1, 6), F(1, 6)])
    expect("gloves", tau(glove), [1, 0, 0])
    expect_nucleolus("gloves", glove, [1, 0, 0])
    cover = dual_cover(glove)
    half = [F(1, 2), F(1, 4), F(1, 4)]
    expect("gloves, modiclus", [int(is_nucleolus(cover, half + half, imputations=False))], [1])

    claims = [100, 200, 300]
    for estate, split in ((100, [F(100, 3)] * 3), (200, [50, 75, 75]), (300, [50, 100, 150])):
        expect_nucleolus(f"Talmud {estate}", bankruptcy(estate, claims), split)
    expect("Talmud 200", shapley(bankruptcy(200, claims)), [F(100, 3), F(250, 3), F(250, 3)])

    case = "Gately 1974, doi:10.2307/2526099"
    indian = game(3, [0, 0, 0, 1170, 770, 210, 1530])
    expect(case, gately(indian), [827.7049, 476.5574, 225.7377], 5e-5)
    expect_nucleolus(case, indian, [955, 395, 180])
    expect_nucleolus("Peleg & Sudhölter 5.5.12", game(3, [0, 0, 0, 10, 0, 0, 2]), [3, 3, -4],
                     imputations=False)
    expect_nucleolus("Young 1985, doi:10.1007/BF01769885", game(3, [0, 0, 0, 0, 9, 10, 12]),
                     [F(2, 3), F(7, 6), F(61, 6)], per_capita=True)
    stach = game(3, [0, 0, 0, 1, 2, 1, 3])
    expect("Stach", tau(stach), [F(6, 5), F(3, 5), F(6, 5)])
    expect("Stach", banzhaf(stach), [F(5, 4), F(3, 4), F(5, 4)])

    case = "Lemaire 1991, doi:10.2143/AST.21.1.2005399"
    lemaire = game(3, [46125, 17437.5, 5812.5, 69187.5, 53812.5, 30750, 90000])
    expect(case, shapley(lemaire), [51750, 25875, 12375])
    expect_nucleolus(case, lemaire, [52687.5, 24468.75, 12843.75])
    case = "Straffin & Heaney 1981, doi:10.1007/BF01770069, 35-43"
    valley = game(3, [163520, 140826, 250096, 301607, 378821, 367370, 412584])
    expect(case, shapley(valley), [117829, 100756.5, 193998.5], .5)
    expect("the same, alternate cost avoided", gately(valley), [117476, 99157, 195951], .5)
    towns = game(2, [11, 7, 15])
    case_of_towns = "Young 1994, doi:10.1016/S1574-0005(05)80066-9, two towns"
    expect(case_of_towns, shapley(towns), [F(19, 2), F(11, 2)])
    expect(case_of_towns, [F(15) * people / 48 for people in (36, 12)], [F(45, 4), F(15, 4)])
    shared = {s: -value for s, value in valley.items()}
    paid = nearest_nucleolus(shared, [116234, 93540, 202810])
    expect(case, paid, [116234, 93540, 202810], .5)
    expect_nucleolus("Ferguson", game(3, [-1, 0, 1, 3, 4, 2, 5]), [F(8, 3), F(2, 3), F(5, 3)])
    expect("CoopGame, tau", tau(game(3, [0, 0, 0, 2, 2, 3, 5])), [F(5, 4), F(15, 8), F(15, 8)])
    expect("CoopGame, Gately", gately(game(3, [0, 0, 0, 4, 0, 3, 6])),
           [F(18, 11), F(36, 11), F(12, 11)])

    case = "Myerson 1977, doi:10.1287/moor.2.3.225"
    myerson = game(3, [0, 0, 0, 12, 6, 6, 12])
    for links, split in (({(0, 1)}, [6, 6, 0]), ({(0, 1), (0, 2)}, [7, 4, 1]),
                         ({(0, 2), (1, 2)}, [3, 3, 6]),
                         ({(0, 1), (0, 2), (1, 2)}, [5, 5, 2])):
        expect(case, shapley(restricted(myerson, links)), split)
    garment = "Baba Metzia 2a in Aumann & Maschler 1985, doi:10.1016/0022-0531(85)90102-4, pp. 195-213"
    expect_nucleolus(garment, bankruptcy(1, [F(1), F(1, 2)]), [F(3, 4), F(1, 4)])
    awards = "Thomson 2003, doi:10.1016/S0165-4896(02)00070-7, constrained equal awards"
    losses = "Thomson 2003, doi:10.1016/S0165-4896(02)00070-7, constrained equal losses"
    for estate, by_awards, by_losses in (
            (100, [F(100, 3)] * 3, [0, 0, 100]),
            (200, [F(200, 3)] * 3, [0, 50, 150]),
            (300, [100, 100, 100], [0, 100, 200]),
            (400, [100, 150, 150], [F(100, 3), F(400, 3), F(700, 3)])):
        expect(f"{awards}, {estate}", equal_awards(estate, [100, 200, 300]), by_awards)
        expect(f"{losses}, {estate}", equal_losses(estate, [100, 200, 300]), by_losses)
    line = "Borm, Owen & Tijs 1992, doi:10.1137/0405023, everybody needed, on a line"
    unanimity = game(3, [0, 0, 0, 0, 0, 0, 1])
    expect(line, position(unanimity, [(0, 1), (1, 2)]), [F(1, 4), F(1, 2), F(1, 4)])
    ring = game(4, [0] * 14 + [1])
    expect("the same on a ring", position(ring, [(0, 1), (1, 2), (2, 3), (0, 3)]), [F(1, 4)] * 4)
    majority = game(3, [0, 0, 0, 1, 1, 1, 1])
    expect_nucleolus("majority of three, von Neumann & Morgenstern 1944", majority,
                     [F(1, 3)] * 3)
    expect("majority of three", shapley(majority), [F(1, 3)] * 3)
    expect("Ibn Ezra in O'Neill 1982, doi:10.1016/0165-4896(82)90029-4",
           shapley(airport([30, 40, 60, 120])), [F(15, 2), F(65, 6), F(125, 6), F(485, 6)])

    base, risk = [F("4.890"), F("12.714"), F("1.956")], [F(".723"), F(".005"), F(".272")]
    case = "Math. Probl. Eng. 2022, doi:10.1155/2022/8942299, table 11"
    printed_means = [F(".333"), F(".333"), F(".334")]
    expect(case, [b + sum(base) * (r - m) for b, r, m in zip(base, risk, printed_means)],
           [12.518, 6.299, .743], 1.1e-3)
    expect(case, [b + sum(base) * (r - F(1, 3)) for b, r in zip(base, risk)],
           [12.512, 6.292, .756], 1.1e-3)
    finish()


if __name__ == "__main__":
    main()
