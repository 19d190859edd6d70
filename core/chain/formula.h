#pragma once

#include <string>

#include "core/chain/chain.h"
#include "core/chain/parts.h"

namespace concordat::chain {

/// A number as it stands in a formula: `.` as decimal sign, no zeros at the end.
std::string inFormula(double value, int decimals = 2);
/// "100 * 11 / 14"
std::string workingOf(std::size_t count, std::size_t total);

/// The node's formula in words, and below it the same with the numbers of the inputs put in:
/// "C2 = mean(history, contract)" and "= (100 + 0.5 * 40) / 1.5 = 80".
std::string formulaOf(const Parts& parts, const std::optional<double>& score);

/// The gate's formula with the scores and weights of the conditions put in.
std::string gateFormulaOf(const ChainResult& result);
/// The potential's formula with the transmitted mechanisms and their weights put in.
std::string potentialFormulaOf(const ChainResult& result);

} // namespace concordat::chain
