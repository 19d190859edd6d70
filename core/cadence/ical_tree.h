#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace concordat::cadence {

/// One content line, unfolded: `NAME;PARAMETER=VALUE:content`.
struct IcalProperty {
    std::size_t line = 0;
    std::string name; ///< in capitals
    std::vector<std::pair<std::string, std::string>> parameters;
    std::string value; ///< as written

    const std::string* parameter(std::string_view wanted) const;
};

/// What stands between BEGIN and END.
struct IcalComponent {
    std::size_t line = 0;
    std::string name;
    bool closed = false;
    std::vector<IcalProperty> properties;
    std::vector<IcalComponent> components;

    const IcalProperty* property(std::string_view wanted) const;
};

/// A line that is none.
struct IcalOddLine {
    std::size_t line = 0;
    std::string text;
};

/// The components of a file, however broken: lines that are none are kept apart, a component
/// without an end ends where the file does, one that stands more than 16 deep is left out.
struct IcalFile {
    std::vector<IcalComponent> calendars;
    std::vector<IcalOddLine> odd;
};
IcalFile parseIcal(std::string_view text);

/// Free text without its escapes.
std::string unescapedText(std::string_view value);

} // namespace concordat::cadence
