#include "core/exchange/source_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <system_error>
#include <zip.h>

#include "core/exchange/text_file.h"
#include "core/model/letters.h"

namespace concordat::exchange {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

namespace {

namespace fs = std::filesystem;

bool isReadable(const std::string& name)
{
    const auto extension = model::inSmallLetters(fs::path{name}.extension().string());
    for (const auto* known : {".csv", ".tsv", ".txt", ".tab", ".json"}) {
        if (extension == known)
            return true;
    }
    return false;
}

Finding leftUnread(const std::string& name)
{
    return {coreText("Import", "Left unread: only CSV, TSV and JSON files are taken from a folder "
                               "or an archive."),
            {name, 0, 0, {}}};
}

Error badArchive(const std::string& name, std::string reason)
{
    return unusableInput(coreText("Import", "The archive cannot be read: {reason}. Fetch it again, "
                                            "or unpack it and import the folder.")
                             .with("reason", std::move(reason)),
                         {name, 0, 0, {}});
}

class Archive {
public:
    Archive(std::string name, const std::string& bytes) : m_name(std::move(name))
    {
        zip_error_t problem;
        zip_error_init(&problem);
        // The bytes outlive the archive, which reads them in place.
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &problem);
        if (source)
            m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &problem));
        if (source && !m_archive)
            zip_source_free(source);
        m_problem = m_archive ? std::string{} : zip_error_strerror(&problem);
        zip_error_fini(&problem);
    }

    Status readInto(SourceFiles& into)
    {
        if (!m_archive)
            return badArchive(m_name, m_problem);
        std::uintmax_t room = largestFile;
        const auto count = zip_get_num_entries(m_archive.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            if (auto read = readEntry(static_cast<zip_uint64_t>(i), into, room); !read)
                return read;
        }
        return {};
    }

private:
    Status readEntry(zip_uint64_t index, SourceFiles& into, std::uintmax_t& room)
    {
        zip_stat_t info;
        zip_stat_init(&info);
        if (zip_stat_index(m_archive.get(), index, 0, &info) != 0 || !(info.valid & ZIP_STAT_NAME))
            return badArchive(m_name, zip_strerror(m_archive.get()));
        const std::string entry = info.name;
        if (entry.ends_with('/'))
            return {};
        const auto shown = m_name + "/" + entry;
        if (!isReadable(entry)) {
            into.notices.push_back(leftUnread(shown));
            return {};
        }
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file{
            zip_fopen_index(m_archive.get(), index, 0), &zip_fclose};
        if (!file)
            return badArchive(shown, zip_strerror(m_archive.get()));
        // The stated size may lie, so what really comes out is counted.
        std::string bytes;
        std::array<char, 1 << 16> buffer{};
        zip_int64_t got = 0;
        while ((got = zip_fread(file.get(), buffer.data(), buffer.size())) > 0) {
            if (static_cast<std::uintmax_t>(got) > room)
                return badArchive(m_name, "more than 1 GB unpacked");
            room -= static_cast<std::uintmax_t>(got);
            bytes.append(buffer.data(), static_cast<std::size_t>(got));
        }
        if (got < 0)
            return badArchive(shown, zip_file_strerror(file.get()));
        into.files.push_back({fs::path{entry}.filename().string(), std::move(bytes)});
        return {};
    }

    std::string m_name;
    std::unique_ptr<zip_t, decltype(&zip_discard)> m_archive{nullptr, &zip_discard};
    std::string m_problem;
};

Status readFile(const fs::path& path, SourceFiles& into)
{
    auto bytes = readBytes(path.string());
    if (!bytes)
        return bytes.error();
    auto name = path.filename().string();
    if (isZip(*bytes))
        return Archive{name, *bytes}.readInto(into);
    into.files.push_back({std::move(name), *std::move(bytes)});
    return {};
}

Status readFolder(const fs::path& folder, SourceFiles& into)
{
    std::error_code problem;
    std::vector<fs::path> found;
    fs::recursive_directory_iterator at{folder, fs::directory_options::skip_permission_denied,
                                        problem};
    for (; !problem && at != fs::recursive_directory_iterator{}; at.increment(problem)) {
        std::error_code ignored;
        if (at->is_regular_file(ignored))
            found.push_back(at->path());
    }
    if (problem)
        return Error{ErrorCode::input,
                     coreText("Import", "The folder cannot be read: {reason}.")
                         .with("reason", problem.message()),
                     folder.string(),
                     {}};
    std::sort(found.begin(), found.end());
    for (const auto& path : found) {
        if (!isReadable(path.string())) {
            into.notices.push_back(leftUnread(path.filename().string()));
            continue;
        }
        if (auto read = readFile(path, into); !read)
            return read;
    }
    return {};
}

} // namespace

bool isZip(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv);
}

Result<SourceFiles> openSources(const std::vector<std::string>& paths)
{
    SourceFiles sources;
    for (const auto& path : paths) {
        std::error_code ignored;
        const bool folder = fs::is_directory(path, ignored);
        auto read = folder ? readFolder(path, sources) : readFile(path, sources);
        if (!read)
            return read.error();
    }
    std::stable_sort(sources.files.begin(), sources.files.end(),
                     [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    return sources;
}

} // namespace concordat::exchange
