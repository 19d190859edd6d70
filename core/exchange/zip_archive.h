#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/result.h"

struct zip;
struct zip_source;

namespace concordat::exchange {

struct ZipLibrary;

/// A zip archive in memory whose entries are read and changed through libzip, which is loaded with
/// the first one. Entries count from 0, in the order in which the archive lists them; what is
/// neither replaced nor removed stays as it is, byte for byte. What cannot be done gives nothing,
/// and `problem` says why.
class ZipArchive {
public:
    /// Refused where this computer lacks libzip. The archive reads `bytes` in place: they outlive
    /// it.
    static model::Result<ZipArchive> open(std::string_view bytes);

    /// Whether the bytes were an archive. Of what is none only `problem` may be asked.
    bool isOpen() const { return static_cast<bool>(m_archive); }
    /// What went wrong last, in libzip's words.
    const std::string& problem() const { return m_problem; }

    std::size_t size() const;
    std::optional<std::string> name(std::size_t entry);
    std::optional<std::size_t> find(const char* name);
    /// What is in an entry, whatever size the archive states. Reading stops once it is more than
    /// `most`: whoever gets more than that many bytes has not got all.
    std::optional<std::string>
    read(std::size_t entry, std::uintmax_t most = std::numeric_limits<std::uintmax_t>::max());

    /// Puts `content` in place of the entry of that name, or behind the last when there is none.
    bool replace(const char* name, std::string content);
    bool remove(std::size_t entry);
    /// Closes the archive and gives its bytes.
    std::optional<std::string> close();

private:
    struct Release {
        const ZipLibrary* library = nullptr;
        void operator()(zip* archive) const;
        void operator()(zip_source* source) const;
    };

    ZipArchive(const ZipLibrary& library, std::string_view bytes);

    void archiveFailed();
    std::optional<std::string> written() const;

    const ZipLibrary* m_library;
    std::vector<std::unique_ptr<std::string>> m_contents; ///< read when the archive is closed
    std::unique_ptr<zip_source, Release> m_source;
    std::unique_ptr<zip, Release> m_archive;
    std::string m_problem;
};

} // namespace concordat::exchange
