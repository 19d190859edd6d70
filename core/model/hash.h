#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace concordat::model {

class State;

/// SHA-256 in lower-case hexadecimal, 64 characters.
std::string sha256(std::string_view bytes);
/// The same of several pieces as if they were joined.
std::string sha256(std::initializer_list<std::string_view> pieces);

/// The first 32 characters of the SHA-256: enough to tell changed rows from unchanged ones.
std::string shortHash(std::string_view bytes);
std::string shortHash(std::initializer_list<std::string_view> pieces);

/// A hash of everything in the state; equal states have equal hashes.
std::string contentHash(const State& state);

} // namespace concordat::model
