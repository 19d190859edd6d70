#pragma once

#include <cstdint>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/wording.h"
#include "core/model/result.h"

namespace concordat::measures {

/// Remembers the first thing wrong with an input file; what follows it is not reported.
class InputReport {
public:
    explicit InputReport(std::string sourceName) : m_sourceName(std::move(sourceName)) {}

    void refuse(model::Text text, const std::string& path);
    bool failed() const { return m_error.has_value(); }
    const model::Error& error() const { return *m_error; }

private:
    std::string m_sourceName;
    std::optional<model::Error> m_error;
};

/// A place in an input document. Asking it for something that is not there is written into the
/// report, with the place, and answered by a harmless default: readers check the report once, at
/// the end, before anything is computed.
class InputNode {
public:
    InputNode(const nlohmann::json& json, std::string path, InputReport& report)
        : m_json(&json), m_path(std::move(path)), m_report(&report)
    {}

    bool has(const std::string& key) const;
    /// The member of that name; missing is an error.
    InputNode member(const std::string& key) const;
    std::optional<InputNode> optionalMember(const std::string& key) const;
    /// The elements of a list.
    std::vector<InputNode> items() const;
    /// The members of an object, in the order of their names.
    std::vector<std::pair<std::string, InputNode>> entries() const;
    /// Refuses members other than these, so that a misspelt name is not silently ignored; says
    /// which there are and which was probably meant.
    void allowOnly(std::initializer_list<std::string_view> keys) const;

    bool isObject() const { return m_json->is_object(); }
    bool isArray() const { return m_json->is_array(); }
    bool isNull() const { return m_json->is_null(); }
    bool isString() const { return m_json->is_string(); }
    double number() const;
    double numberWithin(double least, double most) const;
    std::int64_t integer() const;
    bool boolean() const;
    std::string text() const;
    /// A list of names, each once.
    std::vector<std::string> names() const;

    void refuse(model::Text text) const { m_report->refuse(std::move(text), m_path); }
    bool failed() const { return m_report->failed(); }
    const std::string& path() const { return m_path; }

private:
    InputNode nothing() const;

    const nlohmann::json* m_json;
    std::string m_path;
    InputReport* m_report;
};

/// JSON in which a name occurring twice in one object is an error too; the error says where.
model::Result<nlohmann::json> parseInput(std::string_view text, const std::string& sourceName);

/// The position of `name` among `names`; a name that is not there is refused at `place`.
std::size_t positionOf(const std::string& name, const std::vector<std::string>& names,
                       const InputNode& place);

/// Says that nobody of that name is there.
model::Text notListed(const std::string& name);

/// The explanation as the command line prints it.
nlohmann::json toJson(const Explanation& explanation, const Wording& words = model::toEnglish);

} // namespace concordat::measures
