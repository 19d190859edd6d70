#include "core/exchange/trust_table.h"
#include "core/model/letters.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace concordat::exchange {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Id;
using model::Member;
using model::Result;
using model::Text;

namespace {

std::string lowered(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return model::inSmallLetters(text);
}

std::optional<std::size_t> columnOf(const DelimitedTable& table,
                                    const std::vector<std::string_view>& names)
{
    for (std::size_t column = 0; column < table.header().size(); ++column) {
        if (std::find(names.begin(), names.end(), lowered(table.header()[column])) != names.end())
            return column;
    }
    return std::nullopt;
}

class Reader {
public:
    Reader(const model::State& state, const DelimitedTable& table) : m_table(table)
    {
        const auto add = [this](const std::string& name, const Id<Member>& id) {
            auto& found = m_members[lowered(name)];
            if (std::find(found.begin(), found.end(), id) == found.end())
                found.push_back(id);
        };
        for (const auto& member : state.rows<Member>()) {
            add(member.id.value(), member.id);
            add(member.name, member.id);
            if (!member.shortName.empty())
                add(member.shortName, member.id);
        }
    }

    Result<std::vector<ReadRating>> read()
    {
        const auto rater = columnOf(m_table, {"rater", "评价者", "评分者", "评分方"});
        const auto rated = columnOf(m_table, {"rated", "被评价者", "被评分者", "被评方"});
        const auto score =
            columnOf(m_table, {"score", "rating", "trust", "分数", "得分", "评分", "信任"});
        if (rater && rated && score)
            readList(*rater, *rated, *score);
        else if (rater || rated || !namesAMember())
            refuse(layout(), {m_table.file(), 1, 0, {}});
        else
            readMatrix();
        if (!m_findings.empty())
            return refusal();
        if (m_ratings.empty())
            return unusableInput(coreText("TrustTable", "There is no rating in this table."),
                                 {m_table.file(), 0, 0, {}});
        return std::move(m_ratings);
    }

private:
    void refuse(Text text, const Place& place)
    {
        m_findings.push_back(Error{ErrorCode::input, std::move(text), place.toString(), {}});
    }

    Error refusal()
    {
        if (m_findings.size() == 1)
            return std::move(m_findings.front());
        return Error{ErrorCode::input,
                     coreText("TrustTable", "{count} entries of this table cannot be used; nothing "
                                            "was imported.")
                         .with("count", static_cast<std::int64_t>(m_findings.size())),
                     {},
                     std::move(m_findings)};
    }

    std::optional<Id<Member>> memberOf(std::string_view name, const Place& place)
    {
        const auto found = m_members.find(lowered(name));
        if (found == m_members.end()) {
            refuse(coreText("TrustTable", "“{name}” is no member of this consortium.")
                       .with("name", std::string{name}),
                   place);
            return std::nullopt;
        }
        if (found->second.size() > 1) {
            refuse(coreText("TrustTable", "“{name}” may be {count} members; write the id.")
                       .with("name", std::string{name})
                       .with("count", static_cast<std::int64_t>(found->second.size())),
                   place);
            return std::nullopt;
        }
        return found->second.front();
    }

    std::optional<double> scoreOf(std::string_view cell, const Place& place)
    {
        auto text = lowered(cell);
        std::replace(text.begin(), text.end(), ',', '.');
        double number = 0;
        const auto* end = text.data() + text.size();
        const auto [stop, problem] = std::from_chars(text.data(), end, number);
        if (problem != std::errc{} || stop != end || !std::isfinite(number) || number < 0 ||
            number > 100) {
            refuse(coreText("TrustTable", "“{cell}” is no score from 0 to 100.")
                       .with("cell", std::string{cell}),
                   place);
            return std::nullopt;
        }
        return number;
    }

    void add(const std::optional<Id<Member>>& rater, const std::optional<Id<Member>>& rated,
             std::optional<double> score, const Place& place)
    {
        if (!rater || !rated || !score)
            return;
        const auto [first, fresh] = m_seen.emplace(std::pair{*rater, *rated}, place.line);
        if (!fresh) {
            refuse(coreText("TrustTable", "This pair has been rated before, in line {line}.")
                       .with("line", static_cast<std::int64_t>(first->second)),
                   place);
            return;
        }
        m_ratings.push_back({*rater, *rated, *score});
    }

    void readList(std::size_t raterColumn, std::size_t ratedColumn, std::size_t scoreColumn)
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const auto cell = m_table.cell(row, scoreColumn);
            if (lowered(cell).empty())
                continue;
            const auto rater =
                memberOf(m_table.cell(row, raterColumn), m_table.place(row, raterColumn));
            const auto rated =
                memberOf(m_table.cell(row, ratedColumn), m_table.place(row, ratedColumn));
            add(rater, rated, scoreOf(cell, m_table.place(row, scoreColumn)), m_table.place(row));
        }
    }

    static Text layout()
    {
        return coreText("TrustTable",
                        "Write either the columns rater, rated and score, or a matrix "
                        "with raters down and rated across. Scores go from 0 to 100.");
    }

    /// Whether any heading after the first is a member, as in a matrix.
    bool namesAMember() const
    {
        const auto& header = m_table.header();
        return header.size() > 1 &&
               std::any_of(header.begin() + 1, header.end(),
                           [this](const auto& name) { return m_members.count(lowered(name)) > 0; });
    }

    void readMatrix()
    {
        std::vector<std::optional<Id<Member>>> rated;
        for (std::size_t column = 1; column < m_table.header().size(); ++column)
            rated.push_back(
                memberOf(m_table.header()[column], {m_table.file(), 1, column + 1, {}}));
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const auto rater = memberOf(m_table.cell(row, 0), m_table.place(row, 0));
            if (m_table.row(row).cells > rated.size() + 1)
                refuse(coreText("TrustTable", "This line has more scores than there are members "
                                              "across."),
                       m_table.place(row));
            for (std::size_t column = 0; column < rated.size(); ++column) {
                const auto cell = m_table.cell(row, column + 1);
                const auto text = lowered(cell);
                const bool diagonal = rater && rated[column] && *rater == *rated[column];
                if (text.empty() || (diagonal && (text == "-" || text == "–" || text == "—")))
                    continue;
                const auto place = m_table.place(row, column + 1);
                add(rater, rated[column], scoreOf(cell, place), place);
            }
        }
    }

    const DelimitedTable& m_table;
    std::map<std::string, std::vector<Id<Member>>> m_members;
    std::map<std::pair<Id<Member>, Id<Member>>, std::size_t> m_seen;
    std::vector<ReadRating> m_ratings;
    std::vector<Error> m_findings;
};

} // namespace

Result<std::vector<ReadRating>> readTrustTable(const model::State& state, const TextFile& file)
{
    const auto table = readDelimited(file);
    if (!table)
        return table.error();
    return Reader(state, *table).read();
}

} // namespace concordat::exchange
