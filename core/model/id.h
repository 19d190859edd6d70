#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace concordat::model {

/// The name of one row of type `Entity`: 1 to 64 letters, digits, `-`, `_` or `.`; never reused.
///
/// Ids made by `newId` sort in the order in which they were made, so a table in id order is a
/// table in order of entry.
template <class Entity>
class Id {
public:
    using EntityType = Entity;

    Id() = default;
    explicit Id(std::string value) : m_value(std::move(value)) {}

    const std::string& value() const { return m_value; }
    bool empty() const { return m_value.empty(); }
    explicit operator bool() const { return !m_value.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_value;
};

/// Whether a text may serve as an id.
bool isValidId(std::string_view text);

/// A fresh id: 26 characters (48 bits of time, 80 random bits, Crockford base 32), increasing
/// within this process even inside one millisecond.
std::string newId();

} // namespace concordat::model
