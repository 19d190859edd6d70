#include "core/store/journal_store.h"

#include "core/model/hash.h"

namespace concordat::store {

using document::Entry;
using document::EntryHeader;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

using Kind = Cell::Kind;

struct EntryWords {
    std::string at;
    std::string who;
    std::string label;
    std::string kind;
    std::string patch;
    std::int64_t number = 0;
    std::int64_t targetFirst = 0;
    std::int64_t targetLast = 0;
    bool continues = false;

    std::string hash(const std::string& consortium, const std::string& previous) const
    {
        std::string text;
        text.reserve(patch.size() + 256);
        for (const auto& part : {previous, consortium, std::to_string(number), at, who, label, kind,
                                 std::to_string(targetFirst), std::to_string(targetLast),
                                 std::string{continues ? "1" : "0"}}) {
            text += part;
            text += '\n';
        }
        text += patch;
        return model::sha256(text);
    }
};

constexpr auto headerColumns = "number, at, who, label, kind, target_first, target_last, continues";

Error unreadable(const std::string& consortium, long long number)
{
    return Error{ErrorCode::damaged,
                 coreText("Journal", "The journal entry cannot be read; its contents were changed "
                                     "outside this program or the disk is failing. Restore a "
                                     "backup."),
                 consortium + ", entry " + std::to_string(number),
                 {}};
}

Result<EntryHeader> headerOf(const std::vector<Cell>& cells, const std::string& consortium)
{
    EntryHeader header;
    header.number = cells[0].whole;
    const auto at = model::Timestamp::parse(cells[1].text);
    auto label = document::textFromJson(cells[3].text, consortium);
    const auto kind = document::entryKindOf(cells[4].text);
    if (!at || !label || !kind)
        return unreadable(consortium, cells[0].whole);
    header.at = *at;
    header.who = cells[2].text;
    header.label = *std::move(label);
    header.kind = *kind;
    header.targetFirst = cells[5].whole;
    header.targetLast = cells[6].whole;
    header.continues = cells[7].whole != 0;
    return header;
}

const std::vector<Kind> headerKinds{Kind::whole, Kind::text,  Kind::text,  Kind::text,
                                    Kind::text,  Kind::whole, Kind::whole, Kind::whole};

} // namespace

std::string insertEntry(Connection& connection, const std::string& consortium, const Entry& entry,
                        const std::string& previousHash)
{
    const auto& header = entry.header;
    EntryWords words{header.at.toString(),
                     header.who,
                     document::textToJson(header.label),
                     std::string{document::nameOf(header.kind)},
                     document::toJson(entry.patch),
                     header.number,
                     header.targetFirst,
                     header.targetLast,
                     header.continues};
    auto hash = words.hash(consortium, previousHash);
    const auto statement = connection.prepare(
        std::string{"insert into journal (consortium, "} + headerColumns +
            ", patch, entry_hash) values (:c, :n, :at, :who, :label, :kind, :tf, :tl, :cont, "
            ":patch, :hash)",
        {Kind::text, Kind::whole, Kind::text, Kind::text, Kind::text, Kind::text, Kind::whole,
         Kind::whole, Kind::whole, Kind::text, Kind::text},
        {});
    auto& cells = statement->parameters();
    cells[0].set(consortium);
    cells[1].set(static_cast<long long>(words.number));
    cells[2].set(std::move(words.at));
    cells[3].set(std::move(words.who));
    cells[4].set(std::move(words.label));
    cells[5].set(std::move(words.kind));
    cells[6].set(static_cast<long long>(words.targetFirst));
    cells[7].set(static_cast<long long>(words.targetLast));
    cells[8].set(words.continues ? 1LL : 0LL);
    cells[9].set(std::move(words.patch));
    cells[10].set(hash);
    statement->run();
    return hash;
}

LastEntry lastEntry(Connection& connection, const std::string& consortium)
{
    const auto statement = connection.prepare(
        "select number, entry_hash from journal where consortium = :c order by number desc limit 1",
        {Kind::text}, {Kind::whole, Kind::text});
    statement->parameters()[0].set(consortium);
    if (!statement->run())
        return {};
    return {statement->results()[0].whole, statement->results()[1].text};
}

Result<std::vector<StoredEntry>> readEntries(Connection& connection, const std::string& consortium,
                                             std::int64_t first, std::int64_t last)
{
    auto kinds = headerKinds;
    kinds.push_back(Kind::text);
    kinds.push_back(Kind::text);
    std::string previous;
    if (first > 1) {
        const auto before = connection.prepare(
            "select entry_hash from journal where consortium = :c and number = :n",
            {Kind::text, Kind::whole}, {Kind::text});
        before->parameters()[0].set(consortium);
        before->parameters()[1].set(static_cast<long long>(first - 1));
        if (before->run())
            previous = before->results()[0].text;
    }
    const auto statement = connection.prepare(
        std::string{"select "} + headerColumns +
            ", patch, entry_hash from journal where consortium = :c and number between :first and "
            ":last order by number",
        {Kind::text, Kind::whole, Kind::whole}, kinds);
    statement->parameters()[0].set(consortium);
    statement->parameters()[1].set(static_cast<long long>(first));
    statement->parameters()[2].set(static_cast<long long>(last));
    std::vector<StoredEntry> entries;
    for (bool more = statement->run(); more; more = statement->next()) {
        const auto& cells = statement->results();
        auto header = headerOf(cells, consortium);
        if (!header)
            return std::move(header.error());
        auto patch = document::patchFromJson(cells[8].text, consortium + ", entry " +
                                                                std::to_string(header->number));
        if (!patch)
            return std::move(patch.error());
        const EntryWords words{cells[1].text,       header->who,        cells[3].text,
                               cells[4].text,       cells[8].text,      header->number,
                               header->targetFirst, header->targetLast, header->continues};
        auto expected = words.hash(consortium, previous);
        previous = cells[9].text;
        entries.push_back({consortium, Entry{*std::move(header), *std::move(patch)}, cells[9].text,
                           std::move(expected)});
    }
    return entries;
}

Result<std::vector<EntryHeader>> readHeaders(Connection& connection, const std::string& consortium)
{
    const auto statement =
        connection.prepare(std::string{"select "} + headerColumns +
                               " from journal where consortium = :c order by number",
                           {Kind::text}, headerKinds);
    statement->parameters()[0].set(consortium);
    std::vector<EntryHeader> headers;
    for (bool more = statement->run(); more; more = statement->next()) {
        auto header = headerOf(statement->results(), consortium);
        if (!header)
            return std::move(header.error());
        headers.push_back(*std::move(header));
    }
    return headers;
}

} // namespace concordat::store
