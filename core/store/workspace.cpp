#include "core/store/workspace.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "core/model/validate.h"
#include "core/store/ahead.h"
#include "core/store/connection.h"
#include "core/store/consortium_journal.h"
#include "core/store/file_check.h"
#include "core/store/journal_store.h"
#include "core/store/new_file.h"
#include "core/store/new_rows.h"
#include "core/store/row_io.h"
#include "core/store/schema.h"

namespace concordat::store {

using document::Change;
using document::Entry;
using document::EntryHeader;
using document::EntryKind;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;
using model::Status;
using model::Text;

namespace fs = std::filesystem;

Workspace::Workspace(const std::string& location, std::unique_ptr<Connection> connection)
    : m_location(withoutPassword(location)), m_connection(std::move(connection)),
      m_writer(std::make_unique<RowWriter>(*m_connection))
{
    m_connection->beforeReconnect([this] {
        m_writer.reset(); // its statements belong to the old session
        m_writer = std::make_unique<RowWriter>(*m_connection);
    });
}

Workspace::~Workspace() = default;

bool Workspace::isServerAddress(std::string_view location)
{
    return store::isServerAddress(location);
}

std::string Workspace::shownLocation(const std::string& location)
{
    return withoutPassword(location);
}

namespace {

Status makeTables(Connection& connection)
{
    return connection.write([&connection]() -> Status {
        for (const auto& statement : createStatements(connection.backend()))
            connection.execute(statement);
        return {};
    });
}

bool hasTables(Connection& connection)
{
    return connection.wholeOf("select count(*) from information_schema.tables where table_schema = "
                              "current_schema() and table_name = 'workspace_meta'") > 0;
}

/// Made under another name first, so that a half-made workspace is never found under the real one.
Status createFile(const std::string& path)
{
    std::error_code problem;
    if (fs::exists(path, problem))
        return Error{
            ErrorCode::usage,
            coreText("Store", "There is a file of this name already. Choose another name."),
            path,
            {}};
    const std::string draft = path + ".new-" + std::to_string(::getpid());
    Status made;
    {
        auto connection = Connection::open(draft, Connection::Mode::create);
        if (!connection)
            made = std::move(connection.error());
        else
            made = makeTables(**connection);
    }
    if (made && !putInPlace(draft, path))
        made = Error{ErrorCode::storage,
                     coreText("Store", "The file could not be put in place ({reason}).")
                         .with("reason", std::generic_category().message(errno)),
                     path,
                     {}};
    fs::remove(draft, problem);
    if (!made)
        made.error().where = path;
    return made;
}

} // namespace

Result<std::shared_ptr<Workspace>> Workspace::create(const std::string& location)
{
    if (!isServerAddress(location)) {
        if (auto made = createFile(location); !made)
            return std::move(made.error());
        return open(location);
    }
    auto connection = Connection::open(location, Connection::Mode::readWrite);
    if (!connection)
        return std::move(connection.error());
    try {
        if (hasTables(**connection))
            return Error{ErrorCode::usage,
                         coreText("Store", "The database holds a workspace already. Open it, or "
                                           "name another database."),
                         {},
                         {}};
    } catch (const std::exception& problem) {
        return storageError(problem, location);
    }
    if (auto made = makeTables(**connection); !made)
        return std::move(made.error());
    return std::shared_ptr<Workspace>{new Workspace(location, *std::move(connection))};
}

Result<std::shared_ptr<Workspace>> Workspace::open(const std::string& location, OpenMode mode)
{
    Text notice;
    if (!isServerAddress(location)) {
        const auto check = checkFile(location);
        if (!check)
            return check.error();
        if (check->schema > schemaVersion) {
            mode = OpenMode::readOnly;
            notice = coreText("Store", "This workspace was written by a newer version of Concordat "
                                       "and is open for reading only. Update the program to edit "
                                       "it.");
        } else if (!check->writable && mode == OpenMode::readWrite) {
            mode = OpenMode::readOnly;
            notice = coreText("Store", "The file or its folder cannot be written; it is open for "
                                       "reading only.");
        }
        // What an unfinished write left must be taken back before anybody can read.
        if (check->hotJournal && mode == OpenMode::readOnly) {
            auto recovering = Connection::open(location, Connection::Mode::readWrite);
            if (!recovering)
                return std::move(recovering.error());
            if (auto read = (*recovering)->read([&]() -> Status {
                    (*recovering)->wholeOf("select count(*) from workspace_meta");
                    return {};
                });
                !read)
                return std::move(read.error());
        }
    }
    auto connection =
        Connection::open(location, mode == OpenMode::readOnly ? Connection::Mode::readOnly
                                                              : Connection::Mode::readWrite);
    if (!connection)
        return std::move(connection.error());
    std::shared_ptr<Workspace> workspace{new Workspace(location, *std::move(connection))};
    workspace->m_readOnly = mode == OpenMode::readOnly;
    workspace->m_notice = std::move(notice);
    if (auto checked = workspace->checkSchema(mode); !checked)
        return std::move(checked.error());
    return workspace;
}

Status Workspace::write(const std::function<Status()>& work)
{
    const std::scoped_lock lock{m_connection->mutex()};
    auto written = m_connection->write(work);
    if (!written) {
        m_writer = std::make_unique<RowWriter>(*m_connection);
        m_connection->recover();
    }
    return written;
}

Status Workspace::checkSchema(OpenMode mode)
{
    auto& connection = *m_connection;
    int found = -1; // 0: before the first release
    auto read = connection.read([&]() -> Status {
        if (connection.backend() == Backend::postgresql && !hasTables(connection))
            return Error{ErrorCode::notFound,
                         coreText("Store", "The database holds no workspace yet. Make one with "
                                           "“concordat new”, or under File, New."),
                         {},
                         {}};
        const auto text =
            connection.textOf("select value from workspace_meta where key = 'schema'");
        std::from_chars(text.data(), text.data() + text.size(), found);
        return {};
    });
    if (!read)
        return read;
    if (found < 0)
        return Error{ErrorCode::damaged,
                     coreText("Store", "The workspace does not say its version; it is damaged. "
                                       "Restore a backup."),
                     m_location,
                     {}};
    if (found > schemaVersion && !m_readOnly) {
        // A server: the file check has not seen it.
        m_readOnly = true;
        m_notice = coreText("Store", "This workspace was written by a newer version of Concordat "
                                     "and is open for reading only. Update the program to edit "
                                     "it.");
    }
    if (found >= schemaVersion)
        return {};
    if (mode == OpenMode::readOnly) {
        connection.setOlder();
        return {};
    }
    std::string copy;
    if (connection.backend() == Backend::sqlite) {
        copy = freeName(m_location + ".before-schema-" + std::to_string(schemaVersion));
        if (auto backedUp = backup(copy); !backedUp)
            return backedUp;
        m_notice = coreText("Store", "The workspace was brought up to this version; a backup of "
                                     "the old one is {file}.")
                       .with("file", copy);
    }
    auto migrated = connection.write([&]() -> Status {
        migrate(connection);
        return {};
    });
    if (!migrated && !copy.empty()) {
        std::error_code ignored;
        fs::remove(copy, ignored);
    }
    return migrated;
}

Result<std::vector<ConsortiumSummary>> Workspace::list()
{
    std::vector<ConsortiumSummary> all;
    auto& connection = *m_connection;
    auto read = connection.read([&]() -> Status {
        using Kind = Cell::Kind;
        const auto statement = connection.prepare(
            "select c.\"id\", c.\"name\", c.\"shortName\", coalesce(m.n, 0), coalesce(j.n, 0) "
            "from \"consortium\" c "
            "left join (select consortium, count(*) as n from \"member\" group by consortium) m "
            "on m.consortium = c.consortium "
            "left join (select consortium, max(number) as n from journal group by consortium) j "
            "on j.consortium = c.consortium",
            {}, {Kind::text, Kind::text, Kind::text, Kind::whole, Kind::whole});
        for (bool more = statement->run(); more; more = statement->next()) {
            const auto& cells = statement->results();
            all.push_back({model::Id<model::Consortium>{cells[0].text}, cells[1].text,
                           cells[2].text, cells[3].whole, cells[4].whole});
        }
        return {};
    });
    if (!read)
        return std::move(read.error());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return all;
}

namespace {

/// States by consortium from the stored rows of every table.
Result<std::map<std::string, State>> readStates(Connection& connection,
                                                const std::string& consortium)
{
    std::map<std::string, State> states;
    for (const auto& info : model::tables()) {
        auto rows = readRows(connection, info, consortium);
        if (!rows)
            return std::move(rows.error());
        std::map<std::string, std::shared_ptr<model::Rows>> byConsortium;
        for (auto& stored : *rows) {
            auto& list = byConsortium[stored.consortium];
            if (!list)
                list = std::make_shared<model::Rows>();
            list->push_back(std::move(stored.row));
        }
        for (auto& [id, list] : byConsortium) {
            std::sort(list->begin(), list->end(),
                      [&info](const model::RowPtr& a, const model::RowPtr& b) {
                          return info.idOf(a.get()) < info.idOf(b.get());
                      });
            states[id].setRows(info.id, std::move(list));
        }
    }
    return states;
}

} // namespace

Result<std::vector<State>> Workspace::loadAll()
{
    std::vector<State> all;
    auto& connection = *m_connection;
    auto read = connection.read([&]() -> Status {
        auto states = readStates(connection, {});
        if (!states)
            return std::move(states.error());
        for (auto& [id, state] : *states) {
            if (!state.rows<model::Consortium>().empty())
                all.push_back(std::move(state));
        }
        return {};
    });
    if (!read)
        return std::move(read.error());
    return all;
}

Result<std::pair<State, std::int64_t>> Workspace::load(const std::string& consortium)
{
    std::pair<State, std::int64_t> found;
    auto& connection = *m_connection;
    auto read = connection.read([&]() -> Status {
        auto states = readStates(connection, consortium);
        if (!states)
            return std::move(states.error());
        const auto at = states->find(consortium);
        if (at == states->end() || at->second.rows<model::Consortium>().empty())
            return Error{ErrorCode::notFound,
                         coreText("Store", "There is no consortium “{id}” in this workspace.")
                             .with("id", consortium),
                         m_location,
                         {}};
        found.first = std::move(at->second);
        found.second = lastEntry(connection, consortium).number;
        return {};
    });
    if (!read)
        return std::move(read.error());
    return found;
}

Result<std::unique_ptr<document::Document>> Workspace::openDocument(const std::string& consortium,
                                                                    std::string who,
                                                                    document::Document::Clock clock)
{
    auto loaded = load(consortium);
    if (!loaded)
        return std::move(loaded.error());
    return std::make_unique<document::Document>(std::move(loaded->first), loaded->second,
                                                m_readOnly ? nullptr : journal(consortium),
                                                std::move(who), std::move(clock));
}

namespace {

/// More than the database writes while the next one is prepared, and little memory.
constexpr std::size_t preparedAhead = 16;

/// The first entry of a consortium, ready to be written.
struct Founding {
    State state;
    Change change;
    NewRows rows; ///< for SQLite
    PreparedEntry entry;
    std::string hash;
};

Result<Founding> prepareFounding(State state, EntryHeader header, Backend backend)
{
    if (auto valid = model::validate(state); !valid)
        return std::move(valid.error());
    header.number = 1;
    header.kind = EntryKind::create;
    const auto& id = state.consortium().id.value();
    Founding founding;
    founding.change = document::diff(State{}, state);
    const Entry entry{std::move(header), document::patchOf(founding.change)};
    founding.entry = prepareEntry(id, entry, founding.change);
    founding.hash = founding.entry.words.hash(id, {});
    if (backend == Backend::sqlite)
        founding.rows = newRowsOf(founding.change, founding.entry.rowHashes);
    founding.state = std::move(state);
    return founding;
}

Error cancelled()
{
    return Error{ErrorCode::cancelled, coreText("Store", "Stopped; nothing was written."), {}, {}};
}

} // namespace

Status Workspace::add(std::vector<State> consortia, const Text& label, const std::string& who,
                      model::Timestamp at, const Progress& progress)
{
    if (m_readOnly)
        return Error{ErrorCode::readOnly,
                     coreText("Store", "The workspace is open for reading only."),
                     m_location,
                     {}};
    EntryHeader header;
    header.at = at;
    header.who = who;
    header.label = label;
    return write([&]() -> Status {
        // While one is written, the next ones are checked and prepared beside it.
        const auto backend = m_connection->backend();
        const auto prepare = [&](std::size_t place) {
            return prepareFounding(std::move(consortia[place]), header, backend);
        };
        Ahead<Result<Founding>> foundings{consortia.size(), preparedAhead, prepare};
        EntryWriter entries{*m_connection};
        NewRowWriter newRows{*m_connection};
        for (std::size_t place = 0; place < consortia.size(); ++place) {
            if (progress.stop.stop_requested())
                return cancelled();
            if (progress.report)
                progress.report(static_cast<double>(place) / static_cast<double>(consortia.size()));
            auto& founding = foundings.next();
            if (!founding)
                return std::move(founding.error());
            const auto& id = founding->state.consortium().id.value();
            if (entries.hasEntries(id))
                return Error{ErrorCode::invalid,
                             coreText("Store", "There is a consortium with the id “{id}” already.")
                                 .with("id", id),
                             m_location,
                             {}};
            if (backend == Backend::sqlite)
                newRows.write(id, founding->rows);
            else
                m_writer->write(id, founding->change, founding->entry.rowHashes);
            entries.write(id, std::move(founding->entry.words), std::move(founding->hash));
        }
        return {};
    });
}

Status Workspace::remove(const std::string& consortium)
{
    auto& connection = *m_connection;
    return write([&]() -> Status {
        const auto removeFrom = [&](const std::string& name) {
            const auto statement = connection.prepare(
                "delete from \"" + name + "\" where consortium = :c", {Cell::Kind::text}, {});
            statement->parameters()[0].set(consortium);
            statement->run();
        };
        for (const auto& info : model::tables())
            removeFrom(info.name);
        removeFrom("journal");
        return {};
    });
}

Result<std::int64_t> Workspace::stamp()
{
    std::int64_t stamp = 0;
    auto& connection = *m_connection;
    auto read = connection.read([&]() -> Status {
        stamp = connection.wholeOf("select cast(coalesce(sum(number), 0) + count(*) as bigint) "
                                   "from journal");
        return {};
    });
    if (!read)
        return std::move(read.error());
    return stamp;
}

Status Workspace::backup(const std::string& file)
{
    auto& connection = *m_connection;
    if (connection.backend() != Backend::sqlite)
        return Error{ErrorCode::usage,
                     coreText("Store", "A server is backed up with its own tools (pg_dump)."),
                     {},
                     {}};
    std::error_code problem;
    if (fs::exists(file, problem))
        return Error{
            ErrorCode::usage,
            coreText("Store", "There is a file of this name already. Choose another name."),
            file,
            {}};
    const std::scoped_lock lock{connection.mutex()};
    try {
        const auto statement = connection.prepare("vacuum into :file", {Cell::Kind::text}, {});
        statement->parameters()[0].set(file);
        statement->run();
        return {};
    } catch (const std::exception& failure) {
        fs::remove(file, problem);
        return storageError(failure, file);
    }
}

std::shared_ptr<document::Journal> Workspace::journal(const std::string& consortium)
{
    return std::make_shared<ConsortiumJournal>(shared_from_this(), consortium);
}

} // namespace concordat::store
