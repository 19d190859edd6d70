#include "core/measures/input_stream.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace concordat::measures {

using model::coreText;
using model::Result;
using nlohmann::json;

namespace {

/// The text as the parser wants to see it. Copies stand at the same place.
class Letters {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    Letters() = default;
    explicit Letters(InputText& text) : m_text(&text) {}

    char operator*() const { return m_text->current(); }
    Letters& operator++()
    {
        m_text->advance();
        return *this;
    }
    bool operator==(const Letters& other) const { return isOver() == other.isOver(); }

private:
    bool isOver() const { return m_text == nullptr || m_text->atEnd(); }

    InputText* m_text = nullptr;
};

model::Error refusal(const std::string& sourceName, model::Text text)
{
    InputReport report(sourceName);
    report.refuse(std::move(text), {});
    return report.error();
}

/// Builds the document from the parser's events, except for the numbers that go into the sink.
class StreamedDocument final : public json::json_sax_t {
public:
    StreamedDocument(const InputText& text, std::string sourceName, const std::string& member,
                     NumberSink& sink, const json* known)
        : m_text(text), m_sourceName(std::move(sourceName)), m_report(m_sourceName),
          m_member(member), m_sink(sink), m_known(known)
    {}

    const InputReport& report() const { return m_report; }
    json& document() { return m_document; }
    bool passedOver() const { return m_passedOver; }

    bool null() override { return isInside() ? noNumber() : put(json(nullptr)); }
    bool boolean(bool value) override { return isInside() ? noNumber() : put(json(value)); }
    bool number_integer(std::int64_t value) override
    {
        return isInside() ? take(static_cast<double>(value)) : put(json(value));
    }
    bool number_unsigned(std::uint64_t value) override
    {
        return isInside() ? take(static_cast<double>(value)) : put(json(value));
    }
    bool number_float(double value, const std::string& /*written*/) override
    {
        return isInside() ? take(value) : put(json(value));
    }
    bool string(std::string& value) override
    {
        return isInside() ? noNumber() : put(json(std::move(value)));
    }
    bool binary(json::binary_t& /*value*/) override { return false; } // not in JSON as text

    bool start_object(std::size_t /*count*/) override
    {
        if (m_place == Place::passing) {
            ++m_depth;
            return true;
        }
        if (isInside())
            return noNumber();
        const bool streamed =
            m_open.size() == 1 && m_open.back().value->is_object() && m_key == m_member;
        if (!put(json::object()))
            return false;
        if (!streamed)
            return open();
        const bool begun = m_sink.begin(m_known != nullptr ? *m_known : m_document, m_report);
        m_place = begun ? Place::inside : Place::passing;
        m_passedOver = !begun;
        return !m_report.failed();
    }
    bool start_array(std::size_t /*count*/) override
    {
        if (m_place == Place::passing) {
            ++m_depth;
            return true;
        }
        return isInside() ? noNumber() : put(json::array()) && open();
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(std::string& name) override
    {
        m_key = std::move(name);
        if (m_place != Place::elsewhere)
            return true;
        if (m_open.back().names.insert(m_key).second)
            return true;
        m_report.refuse(
            coreText("Input", "“{name}” is given twice in one object; keep one of them.")
                .with("name", m_key),
            m_key);
        return false;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const json::exception& problem) override
    {
        if (isInside() && dynamic_cast<const json::parse_error*>(&problem) == nullptr) {
            m_report.refuse(coreText("Input", "This number is too large or not a number."),
                            entryPath(m_member, m_key));
            return false;
        }
        m_report =
            InputReport(m_sourceName + ":" + m_text.lineAndColumn(position > 0 ? position - 1 : 0));
        m_report.refuse(
            dynamic_cast<const json::parse_error*>(&problem) != nullptr
                ? coreText("Json", "This is not JSON from here on. Mend the file or choose "
                                   "another.")
                : coreText("Json", "The JSON holds a number or text that cannot be read."),
            {});
        return false;
    }

private:
    enum class Place { elsewhere, inside, passing };

    struct Open {
        json* value;
        std::set<std::string> names;
    };

    bool isInside() const { return m_place == Place::inside; }

    bool take(double value)
    {
        m_sink.add(m_key, value, m_report);
        return !m_report.failed();
    }

    bool noNumber()
    {
        m_report.refuse(coreText("Input", "Expected a number here."), entryPath(m_member, m_key));
        return false;
    }

    bool put(json value)
    {
        if (m_place == Place::passing)
            return true;
        if (m_open.empty()) {
            m_document = std::move(value);
            m_last = &m_document;
            return true;
        }
        auto& parent = *m_open.back().value;
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            m_last = &parent.back();
        } else {
            m_last = &(parent[m_key] = std::move(value));
        }
        return true;
    }

    bool open()
    {
        m_open.push_back({m_last, {}});
        return true;
    }

    bool close()
    {
        if (m_place == Place::elsewhere)
            m_open.pop_back();
        else if (m_depth > 0)
            --m_depth;
        else
            m_place = Place::elsewhere;
        return true;
    }

    const InputText& m_text;
    std::string m_sourceName;
    InputReport m_report;
    std::string m_member;
    NumberSink& m_sink;
    const json* m_known; ///< the whole document, when it is read for the second time
    json m_document;
    std::vector<Open> m_open;
    json* m_last = nullptr;
    std::string m_key;
    Place m_place = Place::elsewhere;
    std::size_t m_depth = 0; ///< of what is passed over, below the member
    bool m_passedOver = false;
};

} // namespace

void InputText::advance()
{
    const bool newLine = m_piece[m_at] == '\n';
    ++m_at;
    if (newLine) {
        ++m_line;
        m_previousLineStart = m_lineStart;
        m_lineStart = m_pieceStart + m_at;
    }
    if (m_at == m_piece.size() && m_stream != nullptr)
        refill();
}

void InputText::refill()
{
    m_pieceStart += m_piece.size();
    m_stream->read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_piece = {m_buffer.data(), static_cast<std::size_t>(m_stream->gcount())};
    m_at = 0;
}

bool InputText::rewind()
{
    if (m_stream != nullptr) {
        m_stream->clear();
        if (!m_stream->seekg(0))
            return false;
        m_piece = {};
    }
    m_at = m_pieceStart = m_lineStart = m_previousLineStart = 0;
    m_line = 1;
    if (m_stream != nullptr)
        refill();
    return true;
}

std::string InputText::lineAndColumn(std::size_t offset) const
{
    const bool before = offset < m_lineStart;
    const auto start = before ? m_previousLineStart : m_lineStart;
    return std::to_string(before ? m_line - 1 : m_line) + ":" +
           std::to_string(offset - std::min(offset, start) + 1);
}

Result<json> parseStreamed(InputText& text, const std::string& sourceName,
                           const std::string& member, NumberSink& sink)
{
    bool passedOver = false;
    const auto read = [&](const json* known) -> Result<json> {
        StreamedDocument document(text, sourceName, member, sink, known);
        const bool whole = json::sax_parse(Letters(text), Letters(), &document);
        if (text.broken())
            return refusal(sourceName, coreText("Input", "The file broke off while it was read."));
        if (!whole || document.report().failed())
            return document.report().error();
        passedOver = document.passedOver();
        return std::move(document.document());
    };
    auto first = read(nullptr);
    if (!first || !passedOver)
        return first;
    if (!text.rewind())
        return refusal(sourceName + ": " + member,
                       coreText("Input", "“{name}” comes too early in a source that can be read "
                                         "only once; put it last.")
                           .with("name", member));
    if (auto second = read(&*first); !second)
        return second;
    return first;
}

std::string entryPath(const std::string& member, const std::string& key)
{
    return member + "[\"" + key + "\"]";
}

} // namespace concordat::measures
