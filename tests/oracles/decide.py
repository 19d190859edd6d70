#!/usr/bin/env python3
"""Published rankings from the definitions of the methods."""

from fractions import Fraction as F
from math import sqrt

from report import expect, finish


def exact(rows):
    return [[F(str(x)) for x in row] for row in rows]


def shares(weights):
    weights = [F(str(w)) for w in weights]
    return [w / sum(weights) for w in weights]


def columns(rows):
    return [list(column) for column in zip(*rows)]


def vikor(rows, weights, signs, v):
    terms = []
    for column, w, sign in zip(columns(rows), weights, signs):
        signed = [sign * x for x in column]
        best, worst = max(signed), min(signed)
        terms.append([w * (best - x) / (best - worst) for x in signed])
    s = [sum(t) for t in zip(*terms)]
    r = [max(t) for t in zip(*terms)]
    def scaled(values):
        return [(x - min(values)) / (max(values) - min(values)) for x in values]
    return s, r, [v * a + (1 - v) * b for a, b in zip(scaled(s), scaled(r))]


def promethee(rows, weights, signs, preference):
    n = len(rows)
    def pi(a, b):
        return sum(w * preference(j, sign * (a[j] - b[j]))
                   for j, (w, sign) in enumerate(zip(weights, signs)))
    return [sum(pi(a, b) - pi(b, a) for b in rows) / F(n - 1) for a in rows]


def linear(q, p):
    def preference(j, d):
        if d <= q[j]:
            return F(0)
        return F(1) if d >= p[j] else (d - q[j]) / (p[j] - q[j])
    return preference


def topsis(rows, weights, signs):
    scaled = [[float(w * x) / sqrt(sum(float(y) ** 2 for y in column)) for x in column]
              for column, w in zip(columns(rows), weights)]
    best = [max(c) if s > 0 else min(c) for c, s in zip(scaled, signs)]
    worst = [min(c) if s > 0 else max(c) for c, s in zip(scaled, signs)]
    result = []
    for row in zip(*scaled):
        near, far = (sqrt(sum((x - y) ** 2 for x, y in zip(row, ideal)))
                     for ideal in (best, worst))
        result.append(far / (near + far))
    return result


def eigenvector(matrix):
    x = [1.0] * len(matrix)
    for _ in range(500):
        x = [sum(float(m) * y for m, y in zip(row, x)) for row in matrix]
        total = sum(x)
        x = [y / total for y in x]
    return x


def reciprocal(upper):
    """A comparison table from its upper triangle, row by row."""
    n = len(upper) + 1
    table = [[F(1)] * n for _ in range(n)]
    for i, row in enumerate(upper):
        for j, value in enumerate(row, start=i + 1):
            table[i][j], table[j][i] = F(value), 1 / F(value)
    return table


def ratio(matrix):
    """Saaty's consistency ratio, with his index of random judgements for 3 and 4."""
    n = len(matrix)
    x = eigenvector(matrix)
    largest = sum(float(m) * y for row in matrix for m, y in zip(row, x))
    return (largest - n) / (n - 1) / {3: .58, 4: .9}[n]


def revisit(matrix):
    """Ratio after the best mending, the cell, and its value by the others, within 1/9 to 9."""
    n = len(matrix)
    tried = []
    for i in range(n):
        for j in range(i + 1, n):
            paths = [matrix[i][k] * matrix[k][j] for k in range(n) if k not in (i, j)]
            product = 1.0
            for path in paths:
                product *= float(path)
            value = min(9.0, max(1 / 9, product ** (1 / len(paths))))
            mended = [list(row) for row in matrix]
            mended[i][j], mended[j][i] = value, 1 / value
            tried.append((ratio(mended), i, j, value))
    return min(tried)


def main():
    sites = exact([[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7],
                   [6, 9, 5, 4]])
    weights = shares([.4, .3, .1, .2])
    ups = [1] * 4
    expect("VIKOR, doi:10.1007/978-3-319-91648-4_2", vikor(sites, weights, ups, F("0.625"))[2],
           [.640, 1, .693, .271, 0, .694], 5.1e-4)
    s, r, q = vikor(exact([[1, 3000], [2, 3750], [5, 4500]]), shares([1, 1]), [-1, 1], F(1, 2))
    case = "VIKOR, Opricovic & Tzeng 2004, doi:10.1016/S0377-2217(03)00020-1"
    expect(case, s, [F(1, 2), F(3, 8), F(1, 2)])
    expect(case, r, [F(1, 2), F(1, 4), F(1, 2)])
    expect(case, q, [1, 0, 1])
    expect("PROMETHEE, doi:10.1007/978-3-319-91648-4_3",
           promethee(sites, weights, ups, linear([1] * 4, [2] * 4)),
           [-.26, -.52, -.22, .36, .70, -.06], 5.1e-3)

    energy = columns(exact([
        [38723, 34913, 25596, 34842, 22570, 39773, 19500, 34525, 16486],
        [33207, 32085, 2123, 32095, 1445, 17485, 868, 16958, 958],
        [0, .2, 5, .2, .2, .2, 99, 99, 99],
        [3375, 3127, 3547, 3115, 3090, 4135, 3160, 4295, 3653],
        [11.36, 12.78, 12.78, 12.86, 12.86, 17, 12.86, 17, 12.86],
        [-320.9, -148.4, -148.4, -9.9, -9.9, 0, -9.9, 0, -9.9],
        [203.7, 463, 356.2, 552.5, 295, 383, 264, 352, 264],
        [0, 11.7, 44.8, 11.7, 95.9, 95.9, 116.8, 116.8, 164.9],
        [0, 4.9, 10.7, 5.4, 11.2, 11.2, 11.2, 11.2, 11.2],
        [1, 1, 1, 3.5, 4, 4, 4, 4, 4],
        [21.5, 47.9, 27.7, 39.7, 1.5, 22.7, 2.7, 23.9, 1],
        [0, 3.7, 4.5, 10.3, 11.5, 11.5, 11.3, 11.3, 11.4]]))
    p = [F(x) for x in (2100, 5000, 50, 200, 5, 20, 100, 80, 4, 2, 23, 3)]
    q = [F(str(x)) for x in (420, 1000, 10, 40, 1, 7, 50, 20, 1, 1, 4.6, 1)]
    expect("PROMETHEE, Ziemba 2019, doi:10.3390/su11061555",
           promethee(energy, shares([.3333, .1667, .1667, .3333, .25, .75, 1, 1, .4, .2, .4, 1]),
                     [-1, -1, 1, -1, 1, 1, -1, 1, 1, -1, -1, 1], linear(q, p)),
           [-.4143, -.5056, -.2317, -.2892, .3313, .0619, .4296, .1626, .4554], 5.1e-5)

    wind = columns(exact([
        [16347, 14219, 8160, 8160], [9, 8.5, 9, 8.5], [73.8, 55, 64.8, 62.5],
        [36.7, 36, 28.5, 29.5], [1.5, 2, 2, 1.5], [3730, 3240, 1860, 1860], [2, 1, 2, 1],
        [1, 1, 2, 3], [38.8, 33.1, 45.8, 27.3], [4, 2, 4, 3],
        [1720524, 1496512, 858830, 858830], [40012, 34803, 19973, 19973]]))
    p = [F(str(x)) for x in (7280, 4, 13.4, 7.4, 3, 1662, 3, 3, 13.8, 3, 766240, 17820)]
    expect("PROMETHEE, Ziemba et al. 2017, doi:10.3390/en10111755",
           promethee(wind, shares([20, 5, 5, 1.67, 1.67, 11.67, 11.67, 5, 5, 16.67, 8.33, 8.33]),
                     [-1, -1, -1, -1, -1, 1, -1, -1, 1, -1, 1, 1], linear([0] * 12, p)),
           [-.0445, .1884, -.0954, -.0485], 5.1e-5)

    expect("TOPSIS, Ersoy 2021, doi:10.17270/J.LOG.2021.603",
           topsis(exact([[256, 8, 41, 1.6, 1.77, 7347.16], [256, 8, 32, 1.0, 1.8, 6919.99],
                         [256, 8, 53, 1.6, 1.9, 8400], [256, 8, 41, 1.0, 1.75, 6808.9],
                         [512, 8, 35, 1.6, 1.7, 8479.99], [256, 4, 35, 1.6, 1.7, 7499.99]]),
                  shares([.405, .221, .134, .199, .007, .034]), [1, 1, 1, 1, -1, -1]),
           [.308, .254, .327, .263, .857, .192], 5e-3)

    pupils = exact([[.75, .50, .75, 0, 0, 0, 1], [.75, 1, .75, 0, 0, 0, .75],
                    [.75, .75, .75, 0, .50, .25, 1], [.50, .50, .75, 1, .50, 0, .75]])
    most = [max(column) for column in columns(pupils)]
    expect("weighted sum, doi:10.1109/CITSM50537.2020.9268874",
           [sum(w * x / m for w, x, m in zip(shares([.1, .1, .1, .15, .2, .25, .1]), row, most))
            for row in pupils], [.35, .375, .825, .642], 5.1e-4)

    local = [
        reciprocal([[5, 1, 1, F(1, 3), 3], [F(1, 3), F(1, 5), F(1, 7), 1],
                    [F(1, 3), F(1, 5), 1], [F(1, 3), 3], [7]]),
        reciprocal([[7, 3, F(1, 3), F(1, 3), F(1, 3)], [F(1, 3), F(1, 7), F(1, 9), F(1, 7)],
                    [F(1, 5), F(1, 5), F(1, 5)], [1, 1], [1]]),
        reciprocal([[F(1, 9), F(1, 7), F(1, 9), 1, F(1, 5)], [1, 1, 5, 3], [1, 5, 1], [7, 3],
                    [F(1, 3)]]),
        reciprocal([[F(1, 5), F(1, 5), F(1, 3), F(1, 7), F(1, 5)], [1, 3, F(1, 3), 1],
                    [1, F(1, 3), 1], [F(1, 7), 1], [5]]),
    ]
    criteria = eigenvector(reciprocal([[1, 5, 3], [5, 3], [F(1, 3)]]))
    priorities = [eigenvector(table) for table in local]
    expect("AHP, doi:10.1007/978-3-319-91648-4_5",
           [sum(w * p[i] for w, p in zip(criteria, priorities)) for i in range(6)],
           [.117, .071, .095, .212, .350, .155], 5.1e-4)

    turned = reciprocal([[2, 4, 8], [2, F(1, 4)], [2]])
    expect("AHP, consistency with one comparison turned round", [ratio(turned)], [.4026], 5.1e-5)
    expect("AHP, the comparison to revisit", revisit(turned)[1:], [1, 3, 4], 1e-9)
    contradictory = reciprocal([[3, F(1, 3)], [9]])
    expect("AHP, consistency of three", [ratio(contradictory)], [2.205], 5.1e-4)
    expect("AHP, the comparison to revisit of three", revisit(contradictory)[1:],
           [1, 2, 1 / 9], 1e-9)
    finish()


if __name__ == "__main__":
    main()
