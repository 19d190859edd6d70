#include "core/exchange/source_files.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "core/exchange/text_file.h"
#include "core/exchange/zip_archive.h"
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

Status readArchive(const std::string& name, const std::string& bytes, SourceFiles& into)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    if (!archive->isOpen())
        return badArchive(name, archive->problem());
    std::uintmax_t room = largestFile;
    for (std::size_t i = 0; i < archive->size(); ++i) {
        const auto entry = archive->name(i);
        if (!entry)
            return badArchive(name, archive->problem());
        if (entry->ends_with('/'))
            continue;
        const auto shown = name + "/" + *entry;
        if (!isReadable(*entry)) {
            into.notices.push_back(leftUnread(shown));
            continue;
        }
        auto content = archive->read(i, room);
        if (!content)
            return badArchive(shown, archive->problem());
        if (content->size() > room)
            return badArchive(name, "more than 1 GB unpacked");
        room -= content->size();
        into.files.push_back({fs::path{*entry}.filename().string(), *std::move(content)});
    }
    return {};
}

Status readFile(const fs::path& path, SourceFiles& into)
{
    auto bytes = readBytes(path.string());
    if (!bytes)
        return bytes.error();
    auto name = path.filename().string();
    if (isZip(*bytes))
        return readArchive(name, *bytes, into);
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
