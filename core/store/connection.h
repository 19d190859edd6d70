#pragma once

#include <soci/soci.h>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/model/result.h"

namespace concordat::store {

struct PostgresLibrary;

enum class Backend { sqlite, postgresql };

/// One column's value on its way to or from the database, in the four kinds that both hold.
struct Cell {
    enum class Kind { text, whole, real };
    Kind kind = Kind::text;
    soci::indicator state = soci::i_null;
    std::string text;
    long long whole = 0;
    double real = 0;

    bool isNull() const { return state == soci::i_null; }
    void setNull() { state = soci::i_null; }
    void set(std::string&& value)
    {
        text = std::move(value);
        state = soci::i_ok;
    }
    void set(const std::string& value)
    {
        text = value;
        state = soci::i_ok;
    }
    void set(long long value)
    {
        whole = value;
        state = soci::i_ok;
    }
    void set(double value)
    {
        real = value;
        state = soci::i_ok;
    }
};

/// A prepared statement whose parameters and results are cells.
class Statement {
public:
    Statement(soci::session& session, const std::string& sql, std::size_t parameters,
              const std::vector<Cell::Kind>& parameterKinds,
              const std::vector<Cell::Kind>& resultKinds);

    std::vector<Cell>& parameters() { return m_parameters; }
    const std::vector<Cell>& results() const { return m_results; }
    /// Runs the statement; true when there is a first row.
    bool run();
    /// The next row.
    bool next();

private:
    std::vector<Cell> m_parameters;
    std::vector<Cell> m_results;
    soci::statement m_statement;
};

/// A database connection. One thread at a time, by `mutex()`.
class Connection {
public:
    enum class Mode { create, readWrite, readOnly };

    static model::Result<std::unique_ptr<Connection>> open(const std::string& location, Mode mode);
    ~Connection();

    Backend backend() const { return m_backend; }
    std::recursive_mutex& mutex() { return m_mutex; }
    soci::session& session() { return *m_session; }

    void execute(const std::string& sql);
    /// `:1 … :n` in the SQL are the parameters.
    std::unique_ptr<Statement> prepare(const std::string& sql,
                                       const std::vector<Cell::Kind>& parameters,
                                       const std::vector<Cell::Kind>& results);
    /// Whether the database was written by an older version and is only read: some tables and
    /// columns may not be there.
    bool isOlder() const { return m_older; }
    void setOlder() { m_older = true; }
    /// Single values.
    long long wholeOf(const std::string& sql);
    std::string textOf(const std::string& sql);

    /// Runs `work` inside a transaction that may write (`begin immediate`) or sees one snapshot.
    /// Rolls back when `work` fails or anything throws; errors of the backend become `Error`s.
    model::Status write(const std::function<model::Status()>& work);
    model::Status read(const std::function<model::Status()>& work);
    /// Whether the server has gone; a file never does.
    bool isLost() const;
    /// Connects again after a loss. `beforeReconnect` has been called: statements of the old
    /// session must not outlive it.
    model::Status reconnect();
    void beforeReconnect(std::function<void()> hook) { m_beforeReconnect = std::move(hook); }
    /// After a write that failed: SQLite takes back what had reached the disk only when the file is
    /// next read, so this reads. No statement of the failed write may be left.
    void recover();

private:
    Connection(Backend backend, std::string location, Mode mode);
    /// Opens the session; throws what the backend throws.
    model::Status connect();
    model::Status begin(const std::string& sql);
    model::Status transaction(const std::string& sql, const std::function<model::Status()>& work);

    Backend m_backend;
    std::string m_location;
    Mode m_mode;
    std::recursive_mutex m_mutex;
    const PostgresLibrary* m_client = nullptr; ///< of a server, while there is a session
    std::unique_ptr<soci::session> m_session;
    bool m_older = false;
    std::function<void()> m_beforeReconnect;
};

/// What was under way when the backend failed; it does not always say itself.
enum class Moment {
    opening, ///< there is no connection yet
    working,
    lost, ///< there was one, and it is gone
};

/// Words for a failure of the backend, by its kind: disk full, locked, damaged, unreachable …
model::Error storageError(const std::exception& problem, const std::string& location,
                          Moment moment = Moment::working);

bool isServerAddress(std::string_view location);
/// The address of a server without any password in it; a file as it is.
std::string withoutPassword(const std::string& location);

} // namespace concordat::store
