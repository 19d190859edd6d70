#pragma once

#include <string>

namespace concordat::store {

/// What the system is asked for; both answer like `link(2)`, with the reason in `errno`.
struct FileCalls {
    int (*link)(const char* from, const char* to);
    int (*renameToFreeName)(const char* from, const char* to);

    static FileCalls system();
};

/// Gives the draft its name unless something has it already; sticks and network shares know no hard
/// links, and some not even a renaming that spares what is there. The reason of a failure is in
/// `errno`; the draft may be left behind.
bool putInPlace(const std::string& draft, const std::string& path,
                const FileCalls& calls = FileCalls::system());

/// `path`, or with a number behind it where older files have taken the name.
std::string freeName(const std::string& path);

} // namespace concordat::store
