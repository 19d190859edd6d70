#pragma once

#include <string>
#include <string_view>

namespace concordat::cadence {

/// Collects content lines: folded at 75 octets without cutting a character, ended by CR LF.
class IcalLines {
public:
    /// `NAME;PARAMETER=…` and its value, which is already in the notation of its type.
    void add(std::string_view name, std::string_view value);
    /// A value of free text.
    void text(std::string_view name, std::string_view value);
    /// Lines that are already folded.
    void raw(std::string_view lines) { m_text += lines; }
    const std::string& str() const { return m_text; }

private:
    std::string m_text;
};

/// Free text as a value: backslashes, commas, semicolons and line breaks escaped; characters that
/// no calendar may hold left out.
std::string escapedText(std::string_view text);

} // namespace concordat::cadence
