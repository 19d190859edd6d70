#include "core/exchange/text_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "core/exchange/encoding.h"

namespace concordat::exchange {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

namespace fs = std::filesystem;

/// More damaged places than this and they are only counted.
constexpr std::size_t namedRepairs = 20;

std::size_t lineOf(std::string_view text, std::size_t at)
{
    return static_cast<std::size_t>(
               std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
           1;
}

std::string errnoWords()
{
    return std::generic_category().message(errno);
}

/// Puts U+FFFD where a byte belongs to no character, and names the lines.
void mendUtf8(TextFile& file)
{
    std::string mended;
    mended.reserve(file.text.size() + 64);
    std::size_t line = 1;
    std::size_t lastLine = 0;
    std::size_t lines = 0;
    for (std::size_t at = 0; at < file.text.size();) {
        const auto length = model::utf8SequenceLength(file.text, at);
        if (length == 0) {
            mended += "\xEF\xBF\xBD";
            if (line != lastLine && ++lines <= namedRepairs)
                file.repaired.push_back(
                    {coreText("Import", "A byte that is no UTF-8 was replaced by “\xEF\xBF\xBD”."),
                     {file.name, line, 0, {}}});
            lastLine = line;
            ++at;
            continue;
        }
        line += file.text[at] == '\n' ? 1 : 0;
        mended.append(file.text, at, length);
        at += length;
    }
    if (lines > namedRepairs)
        file.repaired.push_back(
            {coreText("Import", "The same happened in {count} more lines.")
                 .with("count", static_cast<std::int64_t>(lines - namedRepairs)),
             {file.name, 0, 0, {}}});
    file.text = std::move(mended);
}

void assumeEncoding(TextFile& file, std::string encoding)
{
    file.encoding = std::move(encoding);
    file.assumptions.push_back(
        {coreText("Import", "The text is in {encoding}; the file does not say so. If names look "
                            "wrong, save it as UTF-8 and import again.")
             .with("encoding", file.encoding),
         {file.name, 0, 0, {}}});
}

Result<TextFile> fromUtf16(TextFile file, std::string_view bytes, std::string encoding)
{
    auto text = encoding::convert(bytes, encoding);
    if (!text)
        return unusableInput(coreText("Import", "The file is in {encoding} but breaks off or is "
                                                "damaged. Export it again.")
                                 .with("encoding", encoding),
                             {file.name, 0, 0, {}});
    file.text = *std::move(text);
    file.encoding = std::move(encoding);
    return file;
}

Result<TextFile> withoutNul(Result<TextFile> file)
{
    if (!file)
        return file;
    const auto nul = file->text.find('\0');
    if (nul == std::string::npos)
        return file;
    return unusableInput(coreText("Import", "The file holds a NUL byte, so it is no text. Export "
                                            "it again as CSV in UTF-8."),
                         {file->name, lineOf(file->text, nul), 0, {}});
}

Result<TextFile> decode(std::string bytes, std::string name)
{
    TextFile file;
    file.name = std::move(name);
    if (bytes.starts_with("\xFF\xFE"))
        return fromUtf16(std::move(file), std::string_view{bytes}.substr(2), "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF"))
        return fromUtf16(std::move(file), std::string_view{bytes}.substr(2), "UTF-16BE");
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    if (marked)
        bytes.erase(0, 3);
    const auto utf8 = encoding::countUtf8(bytes);
    if (!marked) {
        if (auto wide = encoding::utf16ByZeros(bytes); !wide.empty()) {
            assumeEncoding(file, wide);
            return fromUtf16(std::move(file), bytes, wide);
        }
    }
    if (utf8.malformed == 0 || marked || utf8.wellFormed > utf8.malformed) {
        file.text = std::move(bytes);
        file.encoding = "UTF-8";
        if (utf8.malformed != 0)
            mendUtf8(file);
        return file;
    }
    if (auto wide = encoding::eastAsian(bytes); !wide.empty()) {
        if (auto text = encoding::convert(bytes, wide)) {
            assumeEncoding(file, std::move(wide));
            file.text = *std::move(text);
            return file;
        }
    }
    assumeEncoding(file, "WINDOWS-1252");
    file.text = encoding::fromWindows1252(bytes);
    return file;
}

} // namespace

Result<std::string> readBytes(const std::string& path, std::uintmax_t limit)
{
    std::error_code problem;
    const auto status = fs::status(path, problem);
    if (!fs::exists(status))
        return Error{ErrorCode::notFound,
                     coreText("Import", "There is no such file. Check the path."),
                     path,
                     {}};
    if (fs::is_directory(status))
        return Error{
            ErrorCode::input, coreText("Import", "This is a folder, not a file."), path, {}};
    std::ifstream in{path, std::ios::binary};
    if (!in)
        return Error{
            ErrorCode::input,
            coreText("Import", "The file cannot be read: {reason}.").with("reason", errnoWords()),
            path,
            {}};
    const auto size = fs::is_regular_file(status) ? fs::file_size(path, problem) : 0;
    std::string bytes;
    if (!problem && size <= limit)
        bytes.reserve(static_cast<std::size_t>(size));
    std::array<char, 1 << 16> buffer{};
    while (bytes.size() <= limit && (in.read(buffer.data(), buffer.size()) || in.gcount() > 0))
        bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
    if (in.bad())
        return Error{
            ErrorCode::input,
            coreText("Import", "Reading the file failed: {reason}.").with("reason", errnoWords()),
            path,
            {}};
    if (bytes.size() > limit)
        return Error{ErrorCode::input,
                     coreText("Import", "The file is larger than {megabytes} MB. Split it.")
                         .with("megabytes", static_cast<std::int64_t>(limit >> 20)),
                     path,
                     {}};
    return bytes;
}

Result<TextFile> decodeText(std::string bytes, std::string name)
{
    return withoutNul(decode(std::move(bytes), std::move(name)));
}

Result<TextFile> readTextFile(const std::string& path, std::uintmax_t limit)
{
    auto bytes = readBytes(path, limit);
    if (!bytes)
        return bytes.error();
    return decodeText(*std::move(bytes), fs::path{path}.filename().string());
}

model::Status writeFile(const std::string& path, std::string_view content)
{
    const auto failed = [&path] {
        const auto reason = errnoWords();
        std::error_code ignored;
        fs::remove(path + ".part", ignored);
        return Error{
            ErrorCode::storage,
            coreText("Export", "The file could not be written: {reason}.").with("reason", reason),
            path,
            {}};
    };
    {
        std::ofstream out{path + ".part", std::ios::binary | std::ios::trunc};
        if (!out)
            return failed();
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out)
            return failed();
    }
    std::error_code problem;
    fs::rename(path + ".part", path, problem);
    if (problem) {
        errno = problem.value();
        return failed();
    }
    return {};
}

} // namespace concordat::exchange
