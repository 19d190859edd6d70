#include "core/exchange/zip_archive.h"

#include <array>
#include <zip.h>

#include "core/model/loaded_library.h"

namespace concordat::exchange {

using model::Result;

struct ZipLibrary : model::LoadedFunctions {
    decltype(zip_error_init)& initError = named<decltype(zip_error_init)>("zip_error_init");
    decltype(zip_error_fini)& endError = named<decltype(zip_error_fini)>("zip_error_fini");
    decltype(zip_error_strerror)& errorText =
        named<decltype(zip_error_strerror)>("zip_error_strerror");
    decltype(zip_strerror)& archiveError = named<decltype(zip_strerror)>("zip_strerror");
    decltype(zip_file_strerror)& fileError =
        named<decltype(zip_file_strerror)>("zip_file_strerror");
    decltype(zip_source_error)& sourceError = named<decltype(zip_source_error)>("zip_source_error");
    decltype(zip_source_buffer_create)& createSource =
        named<decltype(zip_source_buffer_create)>("zip_source_buffer_create");
    decltype(zip_source_keep)& keepSource = named<decltype(zip_source_keep)>("zip_source_keep");
    decltype(zip_source_free)& freeSource = named<decltype(zip_source_free)>("zip_source_free");
    decltype(zip_source_open)& openSource = named<decltype(zip_source_open)>("zip_source_open");
    decltype(zip_source_stat)& sourceState = named<decltype(zip_source_stat)>("zip_source_stat");
    decltype(zip_source_read)& readSource = named<decltype(zip_source_read)>("zip_source_read");
    decltype(zip_source_close)& closeSource = named<decltype(zip_source_close)>("zip_source_close");
    decltype(zip_open_from_source)& open =
        named<decltype(zip_open_from_source)>("zip_open_from_source");
    decltype(zip_close)& close = named<decltype(zip_close)>("zip_close");
    decltype(zip_discard)& discard = named<decltype(zip_discard)>("zip_discard");
    decltype(zip_get_num_entries)& entries =
        named<decltype(zip_get_num_entries)>("zip_get_num_entries");
    decltype(zip_get_name)& name = named<decltype(zip_get_name)>("zip_get_name");
    decltype(zip_name_locate)& locate = named<decltype(zip_name_locate)>("zip_name_locate");
    decltype(zip_fopen_index)& openFile = named<decltype(zip_fopen_index)>("zip_fopen_index");
    decltype(zip_fread)& readFile = named<decltype(zip_fread)>("zip_fread");
    decltype(zip_fclose)& closeFile = named<decltype(zip_fclose)>("zip_fclose");
    decltype(zip_file_add)& add = named<decltype(zip_file_add)>("zip_file_add");
    decltype(zip_delete)& remove = named<decltype(zip_delete)>("zip_delete");

    zip_source_t* source(std::string_view bytes, std::string& problem) const
    {
        zip_error_t error;
        initError(&error);
        zip_source_t* created = createSource(bytes.data(), bytes.size(), 0, &error);
        if (!created)
            problem = errorText(&error);
        endError(&error);
        return created;
    }
};

void ZipArchive::Release::operator()(zip* archive) const
{
    library->discard(archive);
}

void ZipArchive::Release::operator()(zip_source* source) const
{
    library->freeSource(source);
}

Result<ZipArchive> ZipArchive::open(std::string_view bytes)
{
    const auto library = model::loadedLibrary<ZipLibrary>(CONCORDAT_LIBZIP, "libzip4");
    if (!library)
        return library.error();
    return ZipArchive{**library, bytes};
}

ZipArchive::ZipArchive(const ZipLibrary& library, std::string_view bytes)
    : m_library(&library), m_source(nullptr, Release{&library}),
      m_archive(nullptr, Release{&library})
{
    m_source.reset(library.source(bytes, m_problem));
    if (!m_source)
        return;
    library.keepSource(m_source.get()); // the archive takes one hold, this the other
    zip_error_t error;
    library.initError(&error);
    m_archive.reset(library.open(m_source.get(), 0, &error));
    if (!m_archive) {
        m_problem = library.errorText(&error);
        library.freeSource(m_source.get());
    }
    library.endError(&error);
}

std::size_t ZipArchive::size() const
{
    return static_cast<std::size_t>(m_library->entries(m_archive.get(), 0));
}

std::optional<std::string> ZipArchive::name(std::size_t entry)
{
    if (const char* name = m_library->name(m_archive.get(), entry, 0))
        return name;
    archiveFailed();
    return {};
}

std::optional<std::size_t> ZipArchive::find(const char* name)
{
    if (const auto entry = m_library->locate(m_archive.get(), name, 0); entry >= 0)
        return static_cast<std::size_t>(entry);
    archiveFailed();
    return {};
}

std::optional<std::string> ZipArchive::read(std::size_t entry, std::uintmax_t most)
{
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file{
        m_library->openFile(m_archive.get(), entry, 0), &m_library->closeFile};
    if (!file) {
        archiveFailed();
        return {};
    }
    std::string content;
    std::array<char, 1 << 16> buffer{};
    while (content.size() <= most) {
        const auto got = m_library->readFile(file.get(), buffer.data(), buffer.size());
        if (got < 0) {
            m_problem = m_library->fileError(file.get());
            return {};
        }
        if (got == 0)
            break;
        content.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return content;
}

bool ZipArchive::replace(const char* name, std::string content)
{
    const auto& kept = *m_contents.emplace_back(std::make_unique<std::string>(std::move(content)));
    std::unique_ptr<zip_source, Release> source{m_library->source(kept, m_problem),
                                                Release{m_library}};
    if (!source)
        return false;
    if (m_library->add(m_archive.get(), name, source.get(), ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) <
        0) {
        archiveFailed();
        return false;
    }
    static_cast<void>(source.release()); // the archive has taken it
    return true;
}

bool ZipArchive::remove(std::size_t entry)
{
    if (m_library->remove(m_archive.get(), entry) == 0)
        return true;
    archiveFailed();
    return false;
}

std::optional<std::string> ZipArchive::close()
{
    if (m_library->close(m_archive.get()) != 0) {
        archiveFailed();
        return {};
    }
    static_cast<void>(m_archive.release());
    if (auto bytes = written())
        return bytes;
    m_problem = m_library->errorText(m_library->sourceError(m_source.get()));
    return {};
}

std::optional<std::string> ZipArchive::written() const
{
    auto* const source = m_source.get();
    if (m_library->openSource(source) != 0)
        return {};
    const std::unique_ptr<zip_source, decltype(&zip_source_close)> opened{source,
                                                                          &m_library->closeSource};
    zip_stat_t state;
    if (m_library->sourceState(source, &state) != 0)
        return {};
    std::string bytes(state.size, '\0');
    if (m_library->readSource(source, bytes.data(), bytes.size()) !=
        static_cast<zip_int64_t>(bytes.size()))
        return {};
    return bytes;
}

void ZipArchive::archiveFailed()
{
    m_problem = m_library->archiveError(m_archive.get());
}

} // namespace concordat::exchange
