#include <limits>
#include <map>

#include "core/model/validate.h"
#include "core/store/connection.h"
#include "core/store/journal_store.h"
#include "core/store/row_io.h"
#include "core/store/workspace.h"

namespace concordat::store {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::State;
using model::Status;

namespace {

class Verification {
public:
    Verification(Connection& connection, const Progress& progress)
        : m_connection(connection), m_progress(progress)
    {}

    Status run()
    {
        checkDatabase();
        for (const auto& info : model::tables()) {
            if (m_progress.stop.stop_requested())
                return stopped();
            readTable(info);
        }
        for (const auto& id : journalConsortia())
            m_states.try_emplace(id);
        double done = 0;
        for (auto& [id, state] : m_states) {
            if (m_progress.stop.stop_requested())
                return stopped();
            if (m_progress.report)
                m_progress.report(done++ / static_cast<double>(m_states.size()));
            checkConsortium(id, state);
        }
        m_report.consortia = static_cast<std::int64_t>(m_states.size());
        return {};
    }

    VerifyReport take() && { return std::move(m_report); }

private:
    static Error stopped()
    {
        return Error{ErrorCode::cancelled,
                     coreText("Verify", "Stopped before everything was checked."),
                     {},
                     {}};
    }

    void problem(model::Text text, std::string where, std::vector<Error> causes = {})
    {
        m_report.problems.push_back(
            Error{ErrorCode::damaged, std::move(text), std::move(where), std::move(causes)});
    }

    void checkDatabase()
    {
        if (m_connection.backend() != Backend::sqlite)
            return;
        const auto words = m_connection.textOf("pragma integrity_check(1)");
        if (words != "ok")
            problem(
                coreText("Verify", "The database file is damaged: {reason}").with("reason", words),
                {});
    }

    void readTable(const model::TableInfo& info)
    {
        auto rows = readRows(m_connection, info, {});
        if (!rows) {
            m_report.problems.push_back(std::move(rows.error()));
            return;
        }
        std::map<std::string, std::shared_ptr<model::Rows>> byConsortium;
        for (auto& stored : *rows) {
            ++m_report.rows;
            if (rowHash(stored.consortium, info, stored.row.get()) != stored.hash)
                problem(coreText("Verify", "The row was changed outside this program."),
                        stored.consortium + ", " + info.name + " " + info.idOf(stored.row.get()));
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
            m_states[id].setRows(info.id, std::move(list));
        }
    }

    std::vector<std::string> journalConsortia()
    {
        std::vector<std::string> ids;
        const auto statement =
            m_connection.prepare("select distinct consortium from journal", {}, {Cell::Kind::text});
        for (bool more = statement->run(); more; more = statement->next())
            ids.push_back(statement->results()[0].text);
        return ids;
    }

    void checkConsortium(const std::string& id, const State& state)
    {
        if (auto valid = model::validate(state); !valid)
            problem(coreText("Verify", "The consortium breaks the rules of the model."), id,
                    {std::move(valid.error())});
        auto stored = readEntries(m_connection, id, 1, std::numeric_limits<std::int64_t>::max());
        if (!stored) {
            m_report.problems.push_back(std::move(stored.error()));
            return;
        }
        std::vector<document::Entry> entries;
        for (auto& item : *stored) {
            ++m_report.entries;
            const auto number = item.entry.header.number;
            if (number != static_cast<std::int64_t>(entries.size()) + 1)
                problem(coreText("Verify", "A journal entry is missing before number {number}.")
                            .with("number", number),
                        id);
            if (item.hash != item.expectedHash)
                problem(coreText("Verify", "Journal entry {number} was changed outside this "
                                           "program.")
                            .with("number", number),
                        id);
            entries.push_back(std::move(item.entry));
        }
        const auto replayed = document::replay(entries);
        if (!replayed)
            problem(coreText("Verify", "The journal cannot be replayed."), id, {replayed.error()});
        else if (!(*replayed == state))
            reportDifference(id, *replayed, state);
    }

    void reportDifference(const std::string& id, const State& replayed, const State& state)
    {
        std::vector<Error> rows;
        for (const auto& row : document::diff(replayed, state).rows) {
            if (rows.size() == 10)
                break;
            rows.push_back(Error{ErrorCode::damaged,
                                 coreText("Verify", "stored and journaled contents differ"),
                                 model::table(row.table).name + " " + row.id(),
                                 {}});
        }
        problem(coreText("Verify", "Replaying the journal does not give what is stored."), id,
                std::move(rows));
    }

    Connection& m_connection;
    const Progress& m_progress;
    std::map<std::string, State> m_states;
    VerifyReport m_report;
};

} // namespace

model::Result<VerifyReport> Workspace::verify(const Progress& progress)
{
    Verification verification{*m_connection, progress};
    auto read = m_connection->read([&] { return verification.run(); });
    if (!read) {
        if (read.error().code != ErrorCode::damaged)
            return std::move(read.error());
        // A database too damaged to be read through is an answer, not a failure to answer.
        auto report = std::move(verification).take();
        report.problems.push_back(std::move(read.error()));
        return report;
    }
    return std::move(verification).take();
}

} // namespace concordat::store
