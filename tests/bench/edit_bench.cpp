// One edit against a bare SQLite transaction that writes the same rows.
#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "core/document/draft.h"
#include "core/model/json.h"
#include "core/store/workspace.h"

using namespace concordat;

namespace {

constexpr int memberCount = 100;

std::string freshPath(const std::string& name)
{
    const auto path = (std::filesystem::temp_directory_path() /
                       ("concordat-bench-" + std::to_string(::getpid()) + "-" + name))
                          .string();
    std::filesystem::remove(path);
    return path;
}

model::State consortium(int members)
{
    document::Draft draft{model::State{}};
    model::Consortium row;
    row.id = model::Id<model::Consortium>{"c"};
    row.name = "Bench";
    draft.put(row);
    for (int i = 0; i < members; ++i) {
        model::Member member;
        auto number = std::to_string(i);
        member.id = model::Id<model::Member>{"m" + std::string(6 - number.size(), '0') + number};
        member.name = "Member " + number;
        member.country = "DE";
        member.kind = model::ActorKind::university;
        member.identifiers = {{"PIC", number}};
        draft.put(member);
    }
    return draft.state();
}

void edit(benchmark::State& state)
{
    const auto path = freshPath("edit");
    auto workspace = *store::Workspace::create(path);
    if (!workspace->add({consortium(memberCount)}, model::literalText("bench"), "bench"))
        state.SkipWithError("not added");
    auto document = *workspace->openDocument("c", "bench");
    int round = 0;
    for (auto _ : state) {
        const auto name = "Renamed " + std::to_string(++round);
        const auto change = document->edit(
            model::literalText("Rename"), [&](document::Draft& draft) -> model::Status {
                draft.update(model::Id<model::Member>{"m000042"},
                             [&](model::Member& m) { m.name = name; });
                return {};
            });
        if (!change)
            state.SkipWithError("refused");
    }
    document.reset();
    workspace.reset();
    std::filesystem::remove(path);
}

void bareTransaction(benchmark::State& state)
{
    const auto path = freshPath("bare");
    {
        auto workspace = *store::Workspace::create(path);
        if (!workspace->add({consortium(memberCount)}, model::literalText("bench"), "bench"))
            state.SkipWithError("not added");
    }
    sqlite3* db = nullptr;
    sqlite3_open(path.c_str(), &db);
    const auto run = [db](const std::string& sql) {
        return sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
    };
    int round = 1;
    for (auto _ : state) {
        ++round;
        const auto number = std::to_string(round);
        const bool good =
            run("begin immediate") == SQLITE_OK &&
            run("update member set name = 'Renamed " + number +
                "', row_hash = '0123456789abcdef0123456789abcdef' where consortium = 'c' and id = "
                "'m000042'") == SQLITE_OK &&
            run("insert into journal values ('c', " + number +
                ", '2026-03-31T09:30:05.007Z', 'bench', '\"Rename\"', 'edit', 0, 0, 0, "
                "'[{\"table\":\"member\",\"id\":\"m000042\",\"fields\":{\"name\":[\"Renamed "
                "1\",\"Renamed 2\"]}}]', "
                "'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef')") ==
                SQLITE_OK &&
            run("commit") == SQLITE_OK;
        if (!good)
            state.SkipWithError(sqlite3_errmsg(db));
    }
    sqlite3_close(db);
    std::filesystem::remove(path);
}

void openTenThousandMembers(benchmark::State& state)
{
    const auto path = freshPath("large");
    {
        auto workspace = *store::Workspace::create(path);
        if (!workspace->add({consortium(10000)}, model::literalText("bench"), "bench"))
            state.SkipWithError("not added");
    }
    for (auto _ : state) {
        auto workspace = *store::Workspace::open(path);
        auto loaded = workspace->load("c");
        benchmark::DoNotOptimize(loaded);
    }
    std::filesystem::remove(path);
}

/// The least one can do to have the same data in memory: read every column as text.
void bareReadOfTenThousandMembers(benchmark::State& state)
{
    const auto path = freshPath("large-bare");
    {
        auto workspace = *store::Workspace::create(path);
        if (!workspace->add({consortium(10000)}, model::literalText("bench"), "bench"))
            state.SkipWithError("not added");
    }
    for (auto _ : state) {
        sqlite3* db = nullptr;
        sqlite3_open(path.c_str(), &db);
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(db, "select * from member", -1, &statement, nullptr);
        std::vector<std::vector<std::string>> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::vector<std::string> row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* text = sqlite3_column_text(statement, i);
                row.emplace_back(text ? reinterpret_cast<const char*>(text) : "");
            }
            rows.push_back(std::move(row));
        }
        benchmark::DoNotOptimize(rows);
        sqlite3_finalize(statement);
        sqlite3_close(db);
    }
    std::filesystem::remove(path);
}

BENCHMARK(edit)->Unit(benchmark::kMicrosecond)->UseRealTime()->MinTime(1.0);
BENCHMARK(bareTransaction)->Unit(benchmark::kMicrosecond)->UseRealTime()->MinTime(1.0);
BENCHMARK(openTenThousandMembers)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(bareReadOfTenThousandMembers)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
