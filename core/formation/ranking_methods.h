#pragma once

#include <vector>

#include "core/formation/decide.h"

namespace concordat::formation {

/// Scores without gaps, one row per alternative.
using ScoreTable = std::vector<std::vector<double>>;

/// One score of a column whose ends and length are known, larger is better.
double normalisedScore(Normalisation how, double score, double least, double most, double length,
                       bool larger);

/// Σ w_j·r_ij with r normalised so that larger is better (Fishburn 1967; Hwang & Yoon 1981).
std::vector<double> weightedSum(const ScoreTable& scores, const std::vector<double>& weights,
                                const Decision& decision);

/// Closeness to the ideal, vector-normalised, Euclidean (Hwang & Yoon 1981,
/// doi:10.1007/978-3-642-48318-9).
std::vector<double> topsis(const ScoreTable& scores, const std::vector<double>& weights,
                           const Decision& decision);

struct VikorScores {
    std::vector<double> q; ///< smaller is better
    std::vector<double> utility;
    std::vector<double> regret;
};

/// Opricovic & Tzeng 2004, doi:10.1016/S0377-2217(03)00020-1, equations 1 to 3.
VikorScores vikor(const ScoreTable& scores, const std::vector<double>& weights,
                  const Decision& decision);

/// The best, and those not clearly worse (the same paper, conditions C1 and C2).
std::vector<std::size_t> vikorCompromise(const VikorScores& scores);

struct Flows {
    std::vector<double> net;
    std::vector<double> positive;
    std::vector<double> negative;
};

/// Brans, Vincke & Mareschal 1986: net outranking flow.
Flows promethee(const ScoreTable& scores, const std::vector<double>& weights,
                const Decision& decision);

/// Preference of a difference in favour; 0 for none.
double preferenceOf(const Preference& preference, double difference);

} // namespace concordat::formation
