#include "core/store/new_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace concordat::store {

namespace fs = std::filesystem;

FileCalls FileCalls::system()
{
    return {::link, [](const char* from, const char* to) {
                return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
            }};
}

bool putInPlace(const std::string& draft, const std::string& path, const FileCalls& calls)
{
    if (calls.link(draft.c_str(), path.c_str()) == 0)
        return true;
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
        return false;
    if (calls.renameToFreeName(draft.c_str(), path.c_str()) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // Whoever opens the empty file exclusively may put another over it.
    const int reserved = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (reserved < 0)
        return false;
    ::close(reserved);
    if (::rename(draft.c_str(), path.c_str()) == 0)
        return true;
    const int reason = errno;
    ::unlink(path.c_str());
    errno = reason;
    return false;
}

std::string freeName(const std::string& path)
{
    std::error_code problem;
    auto name = path;
    for (int number = 2; fs::exists(name, problem); ++number)
        name = path + "." + std::to_string(number);
    return name;
}

} // namespace concordat::store
