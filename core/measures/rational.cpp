#include "core/measures/rational.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace concordat::measures {

Rational exactDecimal(double value)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific)
                         .ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto exponentAt = text.find('e');
    int exponent = std::atoi(std::string(text.substr(exponentAt + 1)).c_str());
    Integer digits = 0;
    bool afterPoint = false;
    for (const char c : text.substr(0, exponentAt)) {
        if (c == '.') {
            afterPoint = true;
        } else if (c != '-') {
            digits = digits * 10 + (c - '0');
            exponent -= afterPoint ? 1 : 0;
        }
    }
    if (text.front() == '-')
        digits = -digits;
    // Not auto: the library's expressions refer to their operands.
    const Integer power = boost::multiprecision::pow(
        Integer(10), static_cast<unsigned>(exponent < 0 ? -exponent : exponent));
    return exponent < 0 ? Rational(digits, power) : Rational(digits * power);
}

std::string fractionText(const Rational& value)
{
    return value.str();
}

double toDouble(const Rational& value)
{
    return value.convert_to<double>();
}

} // namespace concordat::measures
