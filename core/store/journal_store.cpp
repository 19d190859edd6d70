#include "core/store/journal_store.h"

#include "core/document/patch_json.h"
#include "core/model/hash.h"

namespace concordat::store {

using document::Change;
using document::Entry;
using document::EntryHeader;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

using Kind = Cell::Kind;

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

std::string EntryWords::hash(const std::string& consortium, const std::string& previous) const
{
    const auto numberWords = std::to_string(number);
    const auto firstWords = std::to_string(targetFirst);
    const auto lastWords = std::to_string(targetLast);
    return model::sha256({previous,
                          "\n",
                          consortium,
                          "\n",
                          numberWords,
                          "\n",
                          at,
                          "\n",
                          who,
                          "\n",
                          label,
                          "\n",
                          kind,
                          "\n",
                          firstWords,
                          "\n",
                          lastWords,
                          "\n",
                          continues ? "1" : "0",
                          "\n",
                          patch});
}

PreparedEntry prepareEntry(const std::string& consortium, const Entry& entry, const Change& change)
{
    PreparedEntry prepared;
    auto& hashes = prepared.rowHashes;
    hashes.resize(change.rows.size());
    const auto& header = entry.header;
    auto patch =
        document::toJson(entry.patch, [&](std::size_t place, std::string_view compactJson) {
            hashes[place] =
                rowHash(consortium, model::table(change.rows[place].table), compactJson);
        });
    for (std::size_t place = 0; place < hashes.size(); ++place) {
        const auto& row = change.rows[place];
        if (row.before && row.after)
            hashes[place] = rowHash(consortium, model::table(row.table), row.after.get());
    }
    prepared.words = {header.at.toString(),
                      header.who,
                      document::textToJson(header.label),
                      std::string{document::nameOf(header.kind)},
                      std::move(patch),
                      header.number,
                      header.targetFirst,
                      header.targetLast,
                      header.continues};
    return prepared;
}

void EntryWriter::write(const std::string& consortium, EntryWords words, std::string hash)
{
    if (!m_insert)
        m_insert = m_connection.prepare(
            std::string{"insert into journal (consortium, "} + headerColumns +
                ", patch, entry_hash) values (:c, :n, :at, :who, :label, :kind, :tf, :tl, :cont, "
                ":patch, :hash)",
            {Kind::text, Kind::whole, Kind::text, Kind::text, Kind::text, Kind::text, Kind::whole,
             Kind::whole, Kind::whole, Kind::text, Kind::text},
            {});
    auto& cells = m_insert->parameters();
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
    cells[10].set(std::move(hash));
    m_insert->run();
}

bool EntryWriter::hasEntries(const std::string& consortium)
{
    // Asked for the row after its only one, the statement is over and holds no lock.
    if (!m_count)
        m_count = m_connection.prepare("select count(*) from journal where consortium = :c",
                                       {Kind::text}, {Kind::whole});
    m_count->parameters()[0].set(consortium);
    m_count->run();
    const bool any = m_count->results()[0].whole > 0;
    m_count->next();
    return any;
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
