#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/document/document.h"

namespace concordat::store {

class Connection;
class RowWriter;

/// How a long call is stopped, and who hears how far it is (0 … 1, on the calling thread).
struct Progress {
    std::stop_token stop;
    std::function<void(double)> report;
};

enum class OpenMode { readWrite, readOnly };

/// Key figures of one consortium, read without loading it.
struct ConsortiumSummary {
    model::Id<model::Consortium> id;
    std::string name;
    std::string shortName;
    std::int64_t members = 0;
    std::int64_t entries = 0; ///< journal entries
};

/// What `verify` found; empty `problems` means all is well.
struct VerifyReport {
    std::int64_t consortia = 0;
    std::int64_t rows = 0;
    std::int64_t entries = 0;
    std::vector<model::Error> problems;
};

/// A `.concordat` file (SQLite) or a team database (`postgresql://…`): consortia and the journal of
/// everything that was done to them.
///
/// Calls may come from any thread; they take turns.
class Workspace : public std::enable_shared_from_this<Workspace> {
public:
    /// Makes a new, empty workspace. Refuses a file that exists, and a database that already holds
    /// tables of ours.
    static model::Result<std::shared_ptr<Workspace>> create(const std::string& location);
    /// Opens an existing one without writing to it. A workspace of an older program is migrated
    /// after a backup beside it; one of a newer program, and a file that cannot be written, opens
    /// read-only (`notice` says so).
    static model::Result<std::shared_ptr<Workspace>> open(const std::string& location,
                                                          OpenMode mode = OpenMode::readWrite);
    static bool isServerAddress(std::string_view location);
    /// The address of a server without any password, for whatever is shown or kept; a file as it
    /// is.
    static std::string shownLocation(const std::string& location);

    ~Workspace();

    /// Where it lies, without any password.
    const std::string& location() const { return m_location; }
    bool isReadOnly() const { return m_readOnly; }
    /// Why it is read-only, or where the backup of a migration lies; empty otherwise.
    const model::Text& notice() const { return m_notice; }

    model::Result<std::vector<ConsortiumSummary>> list();
    /// Every consortium with its state, in order of id; one pass over each table.
    model::Result<std::vector<model::State>> loadAll();
    /// The present state and the number of the journal entry it includes.
    model::Result<std::pair<model::State, std::int64_t>> load(const std::string& consortium);
    /// Opens one consortium for editing (for reading when the workspace is read-only).
    model::Result<std::unique_ptr<document::Document>>
    openDocument(const std::string& consortium, std::string who,
                 document::Document::Clock clock = &model::Timestamp::now);

    /// Adds consortia with their first journal entry, all or none. Refuses ids that are taken;
    /// `ErrorCode::cancelled` when stopped.
    model::Status add(std::vector<model::State> consortia, const model::Text& label,
                      const std::string& who, model::Timestamp at = model::Timestamp::now(),
                      const Progress& progress = {});
    /// Removes a consortium with its journal. The caller keeps its state if it is to come back.
    model::Status remove(const std::string& consortium);
    /// A number that changes when anybody adds or removes consortia or writes an entry.
    model::Result<std::int64_t> stamp();

    /// A consistent copy into a new file (SQLite only).
    model::Status backup(const std::string& file);
    /// Holds hashes of rows and entries, references, and the replay of every journal against the
    /// present state. `ErrorCode::cancelled` when stopped.
    model::Result<VerifyReport> verify(const Progress& progress = {});

    /// The journal of one consortium, as documents use it.
    std::shared_ptr<document::Journal> journal(const std::string& consortium);

private:
    friend class ConsortiumJournal;
    Workspace(const std::string& location, std::unique_ptr<Connection> connection);

    model::Status checkSchema(OpenMode mode);
    model::Status write(const std::function<model::Status()>& work);

    std::string m_location;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RowWriter> m_writer; ///< its statements end before the connection
    bool m_readOnly = false;
    model::Text m_notice;
};

} // namespace concordat::store
