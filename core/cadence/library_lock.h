#pragma once

#include <mutex>

namespace concordat::cadence {

/// libical keeps its zones, its last error and its scratch memory for the whole process, so every
/// call to it is made under this one lock.
std::mutex& libraryLock();

} // namespace concordat::cadence
