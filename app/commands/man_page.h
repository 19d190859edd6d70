#pragma once

#include <string>

namespace CLI {
class App;
} // namespace CLI

namespace concordat::app {

/// The manual page of `program` in the man(7) language: its options and commands as they are, and
/// what the command line promises beside them. ASCII only; every other character is named.
std::string manPage(const CLI::App& program);

} // namespace concordat::app
