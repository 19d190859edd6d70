#pragma once

#include <boost/describe.hpp>
#include <compare>
#include <string>

namespace concordat::model {

/// A named setting of an article, e.g. `noticeDays` = `14`.
struct Parameter {
    std::string name;
    std::string value;
    auto operator<=>(const Parameter&) const = default;
};
BOOST_DESCRIBE_STRUCT(Parameter, (), (name, value))

} // namespace concordat::model
