#include "core/charter/edited.h"

#include <algorithm>
#include <map>

#include "core/charter/parameters.h"
#include "core/charter/values.h"

namespace concordat::charter {

namespace {

// Runs of white space, of whatever kind, are one space; none at either end. Office programs make
// apostrophes curly without being asked: that is no change.
std::string tidy(const std::string& text)
{
    std::string out;
    bool space = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest{text.data() + at, text.size() - at};
        std::size_t length = 0;
        for (const std::string_view blank :
             {" ", "\t", "\n", "\r", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x83", "\xE2\x80\xA8"})
            if (rest.starts_with(blank))
                length = blank.size();
        const bool curly = rest.starts_with("\xE2\x80\x98") || rest.starts_with("\xE2\x80\x99");
        if (length > 0) {
            space = !out.empty();
            at += length - 1;
            continue;
        }
        if (space)
            out += ' ';
        space = false;
        out += curly ? '\'' : text[at];
        at += curly ? 2 : 0;
    }
    return out;
}

// `5.2` at the beginning; empty when there is none.
std::string numberOf(const std::string& text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const auto from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at > from;
    };
    if (!digits() || at >= text.size() || text[at] != '.')
        return {};
    ++at;
    return digits() ? text.substr(0, at) : std::string{};
}

std::string lines(const Paragraph& paragraph)
{
    auto text = tidy(plainText(paragraph.spans));
    for (const auto& item : paragraph.items)
        text += (text.empty() ? "– " : "\n– ") + tidy(plainText(item));
    return text;
}

/// What was read of one article.
struct ReadArticle {
    std::map<std::string, std::string> paragraphs;
    std::vector<std::string> others; ///< without a number
};

class Reader {
public:
    explicit Reader(const CharterDocument& document) : m_document(document) {}

    std::map<std::string, ReadArticle> read(const std::vector<EditedBlock>& blocks)
    {
        for (const auto& block : blocks) {
            const auto text = tidy(block.text);
            if (text.empty())
                continue;
            if (block.heading)
                heading(text);
            else if (m_article)
                add(text, block.item);
        }
        return std::move(m_read);
    }

private:
    // A heading that names no article ends the one before: an annex, the list of gaps.
    void heading(const std::string& text)
    {
        m_article = nullptr;
        m_last = nullptr;
        for (const auto& annex : m_document.annexes)
            if (text.starts_with(tidy(annex.heading)))
                return; // it may be called like an article
        for (const auto& article : m_document.articles) {
            const auto whole = tidy(article.heading + " " + article.title);
            const bool titled = text.ends_with(tidy(article.title));
            if (article.number > 0 && (text == whole || titled))
                m_article = &article;
        }
        for (const auto& article : m_document.articles)
            if (!m_article && article.number > 0 && text.starts_with(article.heading + " "))
                m_article = &article; // its title was reworded
        if (m_article)
            m_read[m_article->id];
    }

    void add(const std::string& text, bool item)
    {
        auto& article = m_read[m_article->id];
        const auto number = item ? std::string{} : numberOf(text);
        if (!number.empty()) {
            m_last = &(article.paragraphs[number] = tidy(text.substr(number.size())));
        } else if (item && m_last) {
            *m_last += (m_last->empty() ? "– " : "\n– ") + text;
        } else {
            article.others.push_back(text);
        }
    }

    const CharterDocument& m_document;
    std::map<std::string, ReadArticle> m_read;
    const CharterArticle* m_article = nullptr;
    std::string* m_last = nullptr;
};

std::optional<double> firstNumber(const std::string& text)
{
    const auto from = text.find_first_of("0123456789");
    if (from == std::string::npos)
        return {};
    const auto to = text.find_first_not_of("0123456789.", from);
    return parseNumber(text.substr(from, to - from));
}

// Whether the texts differ in one setting alone: everything between the values is as before.
std::optional<std::pair<std::string, double>> changedSetting(const Spans& before,
                                                             const std::string& after)
{
    std::optional<std::pair<std::string, double>> found;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto& span = before[i];
        if (span.kind != SpanKind::value || !firstNumber(span.text))
            continue;
        std::string head;
        std::string tail;
        for (std::size_t k = 0; k < before.size(); ++k)
            (k < i ? head : tail) += k == i ? std::string{} : before[k].text;
        const auto from = tidy(head).size();
        const auto tailText = tidy(tail);
        const bool same = after.size() > from + tailText.size() && after.starts_with(tidy(head)) &&
                          after.ends_with(tailText);
        if (!same)
            continue;
        const auto value = firstNumber(after.substr(from, after.size() - from - tailText.size()));
        if (value && !found)
            found = {span.source, *value};
    }
    return found;
}

/// Where the copy departs from the text it was made from, as far as the present text does not say
/// the same already.
class Comparison {
public:
    Comparison(const CharterDocument& base, const CharterDocument& present, const Library& library)
        : m_base(base), m_present(present), m_library(library),
          m_ownPrefix(tidy(library.word(base.language, "ownText")))
    {}

    std::vector<EditedChange> run(std::map<std::string, ReadArticle> read)
    {
        for (const auto& article : m_base.articles) {
            if (article.number == 0)
                continue;
            m_article = &article;
            m_now = m_present.article(article.id);
            if (m_now && m_now->number == 0)
                m_now = nullptr; // it has been left out since
            const auto found = read.find(article.id);
            if (found == read.end())
                for (const auto& paragraph : article.paragraphs)
                    add(paragraph.number, EditedKind::removed, lines(paragraph), {},
                        presentOf(paragraph));
            else
                compare(std::move(found->second));
        }
        return std::move(m_changes);
    }

private:
    void compare(ReadArticle read)
    {
        for (const auto& paragraph : m_article->paragraphs) {
            auto before = lines(paragraph);
            const auto after = read.paragraphs.find(paragraph.number);
            if (after == read.paragraphs.end()) {
                add(paragraph.number, EditedKind::removed, before, {}, presentOf(paragraph));
                continue;
            }
            if (after->second != before && add(paragraph.number, EditedKind::wording, before,
                                               after->second, presentOf(paragraph)))
                takeForSetting(paragraph.spans, after->second);
            read.paragraphs.erase(after);
        }
        for (const auto& [number, text] : read.paragraphs)
            addParagraph(number, text);
        ownTexts(read.others);
    }

    void ownTexts(const std::vector<std::string>& read)
    {
        const auto before = ownText(m_article);
        const auto now = ownText(m_now);
        bool seen = false;
        for (const auto& text : read) {
            const bool isOwn = !before.empty() && text.starts_with(m_ownPrefix);
            seen = seen || isOwn;
            if (!isOwn)
                addParagraph(m_article->heading, text);
            else if (const auto after = tidy(text.substr(m_ownPrefix.size())); after != before)
                add(m_article->heading, EditedKind::ownText, before, after, now);
        }
        if (!before.empty() && !seen)
            add(m_article->heading, EditedKind::ownText, before, {}, now);
    }

    // A paragraph that stands in the present article, under whatever number, is nothing new.
    void addParagraph(const std::string& number, const std::string& text)
    {
        const bool stands =
            m_now && std::any_of(m_now->paragraphs.begin(), m_now->paragraphs.end(),
                                 [&](const auto& paragraph) { return lines(paragraph) == text; });
        if (!stands)
            add(number, EditedKind::added, {}, text, {});
    }

    bool add(const std::string& place, EditedKind kind, const std::string& before,
             const std::string& after, const std::string& now)
    {
        if (after == now && kind != EditedKind::added)
            return false; // made here as well
        EditedChange change{
            m_article->id, place, kind, before, after, compareWords(before, after), {}, 0, {}};
        if (isTaken(change))
            return false;
        if (now != before)
            change.present = now;
        m_changes.push_back(std::move(change));
        return true;
    }

    // What was taken from a copy stands in the free text of the article.
    bool isTaken(const EditedChange& change) const
    {
        if (change.kind == EditedKind::ownText)
            return false;
        const auto taken = tidy(ownTextWith(change, {}, m_library, m_base.language));
        return !taken.empty() && ownText(m_now).find(taken) != std::string::npos;
    }

    std::string ownText(const CharterArticle* article) const
    {
        const auto text = article ? tidy(plainText(article->ownText)) : std::string{};
        return text.starts_with(m_ownPrefix) ? tidy(text.substr(m_ownPrefix.size())) : text;
    }

    // The paragraph that reads as before, wherever it stands now, else the one in the same place
    // of the article: articles may have been numbered anew.
    std::string presentOf(const Paragraph& paragraph) const
    {
        const auto before = lines(paragraph);
        if (!m_now)
            return {};
        const auto place = [](const std::string& number) {
            return number.substr(std::min(number.find('.'), number.size()));
        };
        std::string there;
        for (const auto& each : m_now->paragraphs) {
            const auto text = lines(each);
            if (text == before)
                return before;
            if (place(each.number) == place(paragraph.number))
                there = text;
        }
        return there;
    }

    void takeForSetting(const Spans& before, const std::string& after)
    {
        const auto setting = changedSetting(before, after);
        const auto* spec = m_library.article(m_article->id);
        const auto* alternative = m_now ? spec->alternative(m_now->alternative) : nullptr;
        if (!setting || !alternative)
            return;
        for (const auto& parameter : spec->parametersOf(*alternative))
            if (setting->first == "parameter." + parameter.name ||
                setting->first == parameter.binding) {
                m_changes.back().kind = EditedKind::setting;
                m_changes.back().parameter = parameter.name;
                m_changes.back().value = setting->second;
            }
    }

    const CharterDocument& m_base;
    const CharterDocument& m_present;
    const Library& m_library;
    std::string m_ownPrefix;
    const CharterArticle* m_article = nullptr;
    const CharterArticle* m_now = nullptr; ///< the same article of the present text
    std::vector<EditedChange> m_changes;
};

} // namespace

const char* editedKindName(EditedKind kind)
{
    switch (kind) {
    case EditedKind::setting: return "setting";
    case EditedKind::wording: return "wording";
    case EditedKind::added: return "added";
    case EditedKind::removed: return "removed";
    case EditedKind::ownText: break;
    }
    return "own-text";
}

model::Result<std::vector<EditedChange>> changesIn(const std::vector<EditedBlock>& edited,
                                                   const CharterDocument& base,
                                                   const CharterDocument& present,
                                                   const Library& library)
{
    auto read = Reader{base}.read(edited);
    if (read.empty())
        return model::Error{
            model::ErrorCode::input,
            model::coreText("Charter", "No article of this charter was found in the file. It must "
                                       "have come from an export in the same language, with its "
                                       "headings left as headings."),
            {},
            {}};
    return Comparison{base, present, library}.run(std::move(read));
}

std::string ownTextWith(const EditedChange& change, const std::string& present,
                        const Library& library, Language language)
{
    if (change.kind == EditedKind::ownText) {
        // What has been added here since, by another change that was taken say, stays.
        const auto now = tidy(present);
        const bool grown = !change.before.empty() && now.starts_with(change.before);
        const auto rest = grown ? tidy(now.substr(change.before.size())) : std::string{};
        return change.after + (change.after.empty() || rest.empty() ? "" : "\n") + rest;
    }
    const auto plain = [](const std::string& text) {
        return Spans{{text, SpanKind::plain, {}, false, {}}};
    };
    const auto said = [&](const char* word) {
        return plainText(compose(library.word(language, word),
                                 {{"place", plain(change.place)}, {"text", plain(change.after)}}));
    };
    const auto sentence = change.kind == EditedKind::added     ? change.after
                          : change.kind == EditedKind::removed ? said("editedRemoved")
                                                               : said("editedWording");
    return present.empty() ? sentence : present + "\n" + sentence;
}

} // namespace concordat::charter
