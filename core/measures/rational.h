#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <string>

namespace concordat::measures {

/// Fractions without rounding, for certificates and published cases.
using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

/// The decimal a person wrote: 0.1 becomes 1/10, not the binary number nearest to it.
Rational exactDecimal(double value);

/// `numerator/denominator`, or the whole number.
std::string fractionText(const Rational& value);

double toDouble(const Rational& value);

} // namespace concordat::measures
