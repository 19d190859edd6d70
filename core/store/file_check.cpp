#include "core/store/file_check.h"

#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "core/store/schema.h"

namespace concordat::store {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Text;

namespace fs = std::filesystem;

namespace {

using Header = std::array<char, 100>; // the database header of SQLite, documented as stable

std::uint32_t bigEndian(const Header& header, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(header.at(at + i));
    return value;
}

Error refuse(ErrorCode code, Text text, const std::string& path)
{
    return Error{code, std::move(text), path, {}};
}

} // namespace

model::Result<FileCheck> checkFile(const std::string& path)
{
    std::error_code problem;
    const auto status = fs::status(path, problem);
    if (!fs::exists(status))
        return refuse(ErrorCode::notFound,
                      coreText("Store", "There is no such file. Check the path, or make a new "
                                        "workspace."),
                      path);
    if (!fs::is_regular_file(status))
        return refuse(ErrorCode::input,
                      coreText("Store", "This is not a file. Choose a .concordat file."), path);
    const auto size = fs::file_size(path, problem);
    if (problem || ::access(path.c_str(), R_OK) != 0)
        return refuse(ErrorCode::storage,
                      coreText("Store", "The file cannot be read. Check its permissions."), path);
    if (size == 0)
        return refuse(ErrorCode::input,
                      coreText("Store", "The file is empty; it holds no workspace. Restore a "
                                        "backup or make a new workspace."),
                      path);
    Header header{};
    std::ifstream file{path, std::ios::binary};
    file.read(header.data(), header.size());
    const auto read = static_cast<std::size_t>(file.gcount());
    static constexpr std::string_view magic{"SQLite format 3\0", 16};
    if (read < header.size() || std::string_view{header.data(), magic.size()} != magic) {
        const bool cut =
            read < header.size() &&
            magic.starts_with(std::string_view{header.data(), std::min(read, magic.size())});
        return refuse(ErrorCode::input,
                      cut ? coreText("Store", "The file is cut off: the end of it is missing. "
                                              "Restore a backup.")
                          : coreText("Store", "This is not a Concordat workspace. Choose a "
                                              ".concordat file, or import this one."),
                      path);
    }
    if (bigEndian(header, 68) != static_cast<std::uint32_t>(applicationId))
        return refuse(ErrorCode::input,
                      coreText("Store", "This database belongs to another program. Choose a "
                                        ".concordat file."),
                      path);
    FileCheck check;
    check.schema = static_cast<int>(bigEndian(header, 60));
    const auto journal = path + "-journal";
    check.hotJournal = fs::exists(journal, problem) && fs::file_size(journal, problem) > 0;
    const auto pageBytes =
        (bigEndian(header, 16) >> 16) == 1 ? 65536U : bigEndian(header, 16) >> 16;
    const auto pages = bigEndian(header, 28);
    // While an unfinished write lies beside the file, its length may be either; recovery decides.
    if (!check.hotJournal && static_cast<std::uint64_t>(pages) * pageBytes > size)
        return refuse(ErrorCode::damaged,
                      coreText("Store", "The file is cut off: the end of it is missing. Restore a "
                                        "backup."),
                      path);
    const auto folder = fs::absolute(path, problem).parent_path();
    check.writable =
        ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK | X_OK) == 0;
    if (check.hotJournal && !check.writable)
        return refuse(ErrorCode::readOnly,
                      coreText("Store", "An unfinished write lies beside the file and must be "
                                        "taken back first, but the file or its folder cannot be "
                                        "written. Copy both files to a place you can write to and "
                                        "open the copy."),
                      path);
    return check;
}

} // namespace concordat::store
