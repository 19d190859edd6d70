#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/text.h"

namespace concordat::model {

/// What kind of failure it is; the command line derives its exit status from it.
enum class ErrorCode {
    usage,     ///< the call itself is wrong
    input,     ///< what came from outside cannot be used
    notFound,  ///< no such row, consortium, version, file
    invalid,   ///< the edit would break an invariant
    conflict,  ///< somebody else changed the same field meanwhile
    storage,   ///< the disk, the file or the server failed
    readOnly,  ///< the workspace cannot be written
    newer,     ///< written by a newer version of the program
    damaged,   ///< the content contradicts itself
    cancelled, ///< the user asked to stop
    unsolvable ///< the question has no answer under the stated conditions
};

/// An expected failure: what was wrong, where, and what to do about it.
struct Error {
    ErrorCode code = ErrorCode::input;
    Text text;                 ///< a whole sentence: what happened and what to do
    std::string where;         ///< file, line, column, field or row; empty when the text says it
    std::vector<Error> causes; ///< the single findings when there are several

    /// `where: text`, then one line per cause.
    std::string toEnglish() const;
};

/// What came from outside cannot be used, and where in it.
Error badInput(Text text, std::string where = {});
/// The answer of every computation that was asked to stop.
Error stoppedComputation();

/// A value or an `Error`. Asking a failed result for its value is a programming error.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_content.index() == 0; }
    T& operator*() & { return std::get<0>(m_content); }
    const T& operator*() const& { return std::get<0>(m_content); }
    T&& operator*() && { return std::get<0>(std::move(m_content)); }
    T* operator->() { return &std::get<0>(m_content); }
    const T* operator->() const { return &std::get<0>(m_content); }
    const Error& error() const { return std::get<1>(m_content); }
    Error& error() { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an `Error`.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    const Error& error() const { return *m_error; }
    Error& error() { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace concordat::model
