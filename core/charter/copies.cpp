#include "core/charter/copies.h"

#include <algorithm>
#include <array>

#include "core/charter/values.h"

namespace concordat::charter {

namespace {

/// The annexes whose rows say what single parties pledge, bear and receive.
constexpr std::array ofSingleParties{"annexContributions", "annexRisks", "annexReturns"};

// Rows name their parties by links to them.
bool concernsOthersOnly(const std::vector<Spans>& row, const model::Member& recipient)
{
    const std::string own = "members/" + recipient.id.value();
    bool others = false;
    for (const auto& cell : row)
        for (const auto& span : cell) {
            if (span.link == own)
                return false;
            others = others || span.link.starts_with("members/");
        }
    return others;
}

int leaveOut(Annex& annex, const model::Member& recipient)
{
    int count = 0;
    for (auto& table : annex.tables)
        count += static_cast<int>(std::erase_if(
            table.rows, [&](const auto& row) { return concernsOthersOnly(row, recipient); }));
    return count;
}

} // namespace

CharterDocument inColumns(CharterDocument first, CharterDocument second)
{
    first.beside = std::make_shared<const CharterDocument>(std::move(second));
    return first;
}

CharterDocument copyFor(CharterDocument document, const Library& library,
                        const model::Member& recipient)
{
    const auto statement = [&](const char* word, int count) {
        return compose(library.word(document.language, word),
                       {{"name", plain(recipient.name)}, {"count", plain(std::to_string(count))}});
    };
    int all = 0;
    for (auto& annex : document.annexes) {
        const bool theirs = std::find(ofSingleParties.begin(), ofSingleParties.end(), annex.id) !=
                            ofSingleParties.end();
        const int count = theirs ? leaveOut(annex, recipient) : 0;
        if (count == 0)
            continue;
        all += count;
        auto words = statement("copyAnnex", count);
        annex.introduction.insert(annex.introduction.end(), words.begin(), words.end());
    }
    document.preamble.insert(document.preamble.begin(),
                             {{}, statement(all > 0 ? "copyShort" : "copyWhole", all), {}});
    if (document.beside)
        document.beside =
            std::make_shared<const CharterDocument>(copyFor(*document.beside, library, recipient));
    return document;
}

} // namespace concordat::charter
