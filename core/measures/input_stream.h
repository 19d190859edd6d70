#pragma once

#include <array>
#include <istream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/measures/input_reader.h"

namespace concordat::measures {

/// A text that is read piece by piece, from memory or from a file, and knows where it is.
class InputText {
public:
    explicit InputText(std::string_view text) : m_piece(text) {}
    /// The stream must outlive this.
    explicit InputText(std::istream& stream) : m_stream(&stream) { refill(); }
    InputText(const InputText&) = delete;
    InputText& operator=(const InputText&) = delete;

    bool atEnd() const { return m_at == m_piece.size(); }
    char current() const { return m_piece[m_at]; }
    void advance();
    /// Back to the beginning; false when the source can be read only once.
    bool rewind();
    /// The source broke off: it could be opened, but not read to its end.
    bool broken() const { return m_stream != nullptr && m_stream->bad(); }
    /// `line:column`, both from 1, of the character at this offset: the current one, or one of the
    /// same line or the one before.
    std::string lineAndColumn(std::size_t offset) const;

private:
    void refill();

    std::istream* m_stream = nullptr;
    std::array<char, 65536> m_buffer;
    std::string_view m_piece;
    std::size_t m_at = 0;
    std::size_t m_pieceStart = 0; ///< offset of the piece in the whole
    std::size_t m_line = 1;
    std::size_t m_lineStart = 0; ///< offset
    std::size_t m_previousLineStart = 0;
};

/// Receives the numbers of one large object of a document (`"name": {"key": number, …}`) while
/// they are read, so that they need not be held twice.
class NumberSink {
public:
    virtual ~NumberSink() = default;
    /// Called before the first number with what the document said up to there. False: something
    /// that is needed has not been said yet. May write into the report.
    virtual bool begin(const nlohmann::json& before, InputReport& report) = 0;
    /// One number, with its place for a refusal.
    virtual void add(const std::string& key, double value, InputReport& report) = 0;
};

/// JSON in which a name occurring twice in one object is an error, as with `parseInput`. The
/// numbers of the object `member` at the top go into the sink and stand as an empty object in the
/// document; when the sink cannot take them yet, the text is read a second time. A sink that never
/// begins has not got them. Errors say where, and come as soon as they are met.
model::Result<nlohmann::json> parseStreamed(InputText& text, const std::string& sourceName,
                                            const std::string& member, NumberSink& sink);

/// How the place of an entry is written: `values["A,B"]`.
std::string entryPath(const std::string& member, const std::string& key);

} // namespace concordat::measures
