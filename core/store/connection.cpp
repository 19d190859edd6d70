#include "core/store/connection.h"

#include <soci/sqlite3/soci-sqlite3.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "core/store/postgres_library.h"

namespace concordat::store {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Status;

namespace {

/// SQLite opens a URI, so that no character of a path can be mistaken for an option.
std::string sqliteOptions(const std::string& path, Connection::Mode mode)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "dbname=file:";
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += hex[byte >> 4];
        uri += hex[byte & 15];
    }
    switch (mode) {
    case Connection::Mode::create: return uri + "?mode=rwc";
    case Connection::Mode::readWrite: return uri + "?mode=rw";
    case Connection::Mode::readOnly: break;
    }
    return uri + "?mode=ro";
}

/// Each connection and its statements are used under its own lock, see `Connection::mutex()`, so
/// that SQLite's, taken for every value of every row, is not needed. Holds for the whole process,
/// where nothing else uses SQLite.
void leaveLockingToConnections()
{
    static const int configured = sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    static_cast<void>(configured); // refused after the first connection: it has been said then
}

/// libpq takes `key=value` words; values are quoted.
model::Result<std::string> postgresOptions(const PostgresLibrary& client,
                                           const std::string& address)
{
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(client.free)> options{
        client.parse(address.c_str(), &message), client.free};
    if (!options) {
        // The reason quotes the address, or a part of it.
        const bool secret = withoutPassword(address) != address;
        const auto reason = secret ? coreText("Store", "not shown, as the address holds a password")
                                   : model::literalText(message ? message : "");
        client.freeText(message);
        return Error{ErrorCode::usage,
                     coreText("Store", "The server address cannot be read ({reason}). Write it as "
                                       "postgresql://user@host:5432/database.")
                         .with("reason", reason),
                     {},
                     {}};
    }
    // A dead network is noticed within half a minute, so that nobody waits for ever.
    std::string text = "connect_timeout=10 keepalives_idle=10 keepalives_interval=5 "
                       "keepalives_count=3 tcp_user_timeout=20000";
    for (const auto* option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        text += std::string{" "} + option->keyword + "='";
        for (const char* c = option->val; *c; ++c) {
            if (*c == '\'' || *c == '\\')
                text += '\\';
            text += *c;
        }
        text += '\'';
    }
    return text;
}

} // namespace

bool isServerAddress(std::string_view location)
{
    return location.starts_with("postgresql://") || location.starts_with("postgres://");
}

namespace {

/// Where `?key=` begins the parameters of an address; npos without any. A password may hold “?”.
std::size_t parametersOf(std::string_view address)
{
    for (auto at = address.find('?'); at != std::string_view::npos;
         at = address.find('?', at + 1)) {
        const auto end = address.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
        if (end != std::string_view::npos && end > at + 1 && address[end] == '=')
            return at;
    }
    return std::string_view::npos;
}

} // namespace

std::string withoutPassword(const std::string& location)
{
    if (!isServerAddress(location))
        return location;
    const auto userAt = location.find("://") + 3;
    const auto question = parametersOf(location);
    auto shown = location.substr(0, question);
    // From the first colon to the last “@”: a password may hold what should be written as %40.
    const auto colon = shown.find(':', userAt);
    const auto at = shown.rfind('@');
    if (at != std::string::npos && colon < at)
        shown.erase(colon, at - colon);
    char mark = '?';
    for (auto from = question; from < location.size();) {
        const auto end = std::min(location.find('&', from + 1), location.size());
        const auto parameter = location.substr(from + 1, end - from - 1);
        if (!parameter.starts_with("password=") && !parameter.starts_with("sslpassword=")) {
            shown += mark + parameter;
            mark = '&';
        }
        from = end;
    }
    return shown;
}

Statement::Statement(soci::session& session, const std::string& sql, std::size_t parameters,
                     const std::vector<Cell::Kind>& parameterKinds,
                     const std::vector<Cell::Kind>& resultKinds)
    : m_parameters(parameters), m_results(resultKinds.size()), m_statement(session)
{
    m_statement.alloc();
    m_statement.prepare(sql);
    for (std::size_t i = 0; i < parameters; ++i) {
        auto& cell = m_parameters[i];
        cell.kind = parameterKinds[i];
        switch (cell.kind) {
        case Cell::Kind::text: m_statement.exchange(soci::use(cell.text, cell.state)); break;
        case Cell::Kind::whole: m_statement.exchange(soci::use(cell.whole, cell.state)); break;
        case Cell::Kind::real: m_statement.exchange(soci::use(cell.real, cell.state)); break;
        }
    }
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        auto& cell = m_results[i];
        cell.kind = resultKinds[i];
        switch (cell.kind) {
        case Cell::Kind::text: m_statement.exchange(soci::into(cell.text, cell.state)); break;
        case Cell::Kind::whole: m_statement.exchange(soci::into(cell.whole, cell.state)); break;
        case Cell::Kind::real: m_statement.exchange(soci::into(cell.real, cell.state)); break;
        }
    }
    m_statement.define_and_bind();
}

bool Statement::run()
{
    return m_statement.execute(true);
}

bool Statement::next()
{
    return m_statement.fetch();
}

Connection::Connection(Backend backend, std::string location, Mode mode)
    : m_backend(backend), m_location(std::move(location)), m_mode(mode)
{}

Connection::~Connection() = default;

model::Result<std::unique_ptr<Connection>> Connection::open(const std::string& location, Mode mode)
{
    const auto backend = isServerAddress(location) ? Backend::postgresql : Backend::sqlite;
    std::unique_ptr<Connection> connection{new Connection(backend, location, mode)};
    if (auto connected = connection->connect(); !connected)
        return std::move(connected.error());
    return connection;
}

Status Connection::connect()
{
    m_session.reset();
    try {
        if (m_backend == Backend::sqlite) {
            leaveLockingToConnections();
            m_session = std::make_unique<soci::session>(*soci::factory_sqlite3(),
                                                        sqliteOptions(m_location, m_mode));
            execute("pragma busy_timeout = 5000");
            // Journal entries of imports are long: larger pages write them with fewer calls.
            if (m_mode == Mode::create)
                execute("pragma page_size = 8192");
            return {};
        }
        auto client = PostgresLibrary::load();
        if (!client)
            return std::move(client.error());
        auto options = postgresOptions(**client, m_location);
        if (!options)
            return std::move(options.error());
        m_session = std::make_unique<soci::session>(*(*client)->factory(), *options);
        m_client = *client;
        execute("set client_min_messages to warning");
        if (m_mode == Mode::readOnly)
            execute("set default_transaction_read_only to on");
        return {};
    } catch (const std::exception& problem) {
        m_session.reset();
        return storageError(problem, m_location, Moment::opening);
    }
}

bool Connection::isLost() const
{
    if (m_backend != Backend::postgresql)
        return false;
    if (!m_session)
        return true;
    // The library does not export the type's identity, so no dynamic_cast; the kind is known.
    const auto* session =
        static_cast<const soci::postgresql_session_backend*>(m_session->get_backend());
    return !session || !session->conn_ || m_client->status(session->conn_) != CONNECTION_OK;
}

Status Connection::reconnect()
{
    if (m_beforeReconnect)
        m_beforeReconnect();
    return connect();
}

void Connection::execute(const std::string& sql)
{
    m_session->once << sql;
}

std::unique_ptr<Statement> Connection::prepare(const std::string& sql,
                                               const std::vector<Cell::Kind>& parameters,
                                               const std::vector<Cell::Kind>& results)
{
    return std::make_unique<Statement>(*m_session, sql, parameters.size(), parameters, results);
}

long long Connection::wholeOf(const std::string& sql)
{
    const auto statement = prepare(sql, {}, {Cell::Kind::whole});
    return statement->run() && !statement->results()[0].isNull() ? statement->results()[0].whole
                                                                 : 0;
}

std::string Connection::textOf(const std::string& sql)
{
    const auto statement = prepare(sql, {}, {Cell::Kind::text});
    return statement->run() && !statement->results()[0].isNull() ? statement->results()[0].text
                                                                 : std::string{};
}

Status Connection::begin(const std::string& sql)
{
    // Nothing has been sent yet: a server that was away for a while costs no edit.
    if (isLost()) {
        if (auto connected = reconnect(); !connected)
            return connected;
    }
    try {
        execute(sql);
        return {};
    } catch (const std::exception& problem) {
        if (!isLost())
            return storageError(problem, m_location);
    }
    if (auto connected = reconnect(); !connected)
        return connected;
    try {
        execute(sql);
        return {};
    } catch (const std::exception& problem) {
        return storageError(problem, m_location);
    }
}

Status Connection::transaction(const std::string& sql, const std::function<Status()>& work)
{
    const std::scoped_lock lock{m_mutex};
    if (auto begun = begin(sql); !begun)
        return begun;
    const auto rollBack = [this] {
        try {
            execute("rollback");
        } catch (const std::exception&) {
            // SQLite has rolled back by itself after some errors; there is nothing left to undo.
        }
    };
    try {
        auto done = work();
        if (!done) {
            rollBack();
            return done;
        }
        execute("commit");
        return {};
    } catch (const std::exception& problem) {
        auto error = storageError(problem, m_location, isLost() ? Moment::lost : Moment::working);
        rollBack();
        return error;
    }
}

Status Connection::write(const std::function<Status()>& work)
{
    return transaction(m_backend == Backend::sqlite ? "begin immediate" : "begin", work);
}

Status Connection::read(const std::function<Status()>& work)
{
    return transaction(
        m_backend == Backend::sqlite ? "begin" : "begin isolation level repeatable read", work);
}

void Connection::recover()
{
    if (m_backend != Backend::sqlite)
        return;
    const std::scoped_lock lock{m_mutex};
    try {
        textOf("select value from workspace_meta where key = 'schema'");
    } catch (const std::exception&) {
        // Whoever opens the file next will try again; the failure itself has been reported.
    }
}

namespace {

Error sqliteError(int result, const std::string& reason, const std::string& location)
{
    const auto make = [&](ErrorCode code, model::Text text) {
        return Error{code, std::move(text), location, {}};
    };
    switch (result & 0xFF) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return make(ErrorCode::storage,
                    coreText("Store", "Another program holds the file, so nothing was written. "
                                      "Close it there and try again."));
    case 8: // SQLITE_READONLY
        if (std::error_code ignored; !std::filesystem::exists(location, ignored))
            return make(ErrorCode::storage,
                        coreText("Store", "The file is no longer where it was opened: it was moved "
                                          "or deleted, so nothing was written. Put it back, or "
                                          "save a copy elsewhere."));
        return make(ErrorCode::readOnly,
                    coreText("Store", "The file or its folder cannot be written, so nothing was "
                                      "changed. Check the permissions or save a copy elsewhere."));
    case 13: // SQLITE_FULL
        return make(ErrorCode::storage,
                    coreText("Store", "The disk is full, so nothing was written. Free some space "
                                      "and try again."));
    case 10: // SQLITE_IOERR
        return make(ErrorCode::storage,
                    coreText("Store", "The disk did not take or give the data ({reason}), so "
                                      "nothing was written. Check the disk and its free space.")
                        .with("reason", reason));
    case 11: // SQLITE_CORRUPT
    case 19: // SQLITE_CONSTRAINT: rows that no journal entry speaks of
        return make(ErrorCode::damaged,
                    coreText("Store", "The file is damaged. Run “concordat verify” on it and "
                                      "restore a backup."));
    case 14: // SQLITE_CANTOPEN
        return make(ErrorCode::storage,
                    coreText("Store", "The file cannot be opened. Check that it exists, that its "
                                      "folder can be written, and that you may read it."));
    case 26: // SQLITE_NOTADB
        return make(ErrorCode::input,
                    coreText("Store", "This is not a Concordat workspace. Choose a .concordat "
                                      "file, or import this one."));
    default:
        return make(ErrorCode::storage,
                    coreText("Store", "The database refused: {reason}").with("reason", reason));
    }
}

} // namespace

Error storageError(const std::exception& problem, const std::string& location, Moment moment)
{
    const auto shown = withoutPassword(location);
    if (const auto* sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&problem))
        return sqliteError(sqlite->result(), sqlite->get_error_message(), shown);
    if (const auto* soci = dynamic_cast<const soci::soci_error*>(&problem)) {
        if (moment == Moment::lost)
            return Error{ErrorCode::storage,
                         coreText("Store", "The connection to the server was lost ({reason}). What "
                                           "was not shown as saved may be missing; it is tried "
                                           "again with the next step.")
                             .with("reason", soci->get_error_message()),
                         shown,
                         {}};
        if (moment == Moment::opening ||
            soci->get_error_category() == soci::soci_error::connection_error)
            return Error{ErrorCode::storage,
                         coreText("Store", "The server cannot be reached or does not let you in "
                                           "({reason}). Check the address, the network and your "
                                           "rights.")
                             .with("reason", soci->get_error_message()),
                         shown,
                         {}};
        return Error{ErrorCode::storage,
                     coreText("Store", "The database refused: {reason}")
                         .with("reason", soci->get_error_message()),
                     shown,
                     {}};
    }
    return Error{ErrorCode::storage,
                 coreText("Store", "The database refused: {reason}").with("reason", problem.what()),
                 shown,
                 {}};
}

} // namespace concordat::store
