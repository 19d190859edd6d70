#include "core/charter/redline.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <map>
#include <set>

#include "core/charter/writers.h"

namespace concordat::charter {

namespace {

// Words with the space behind them, so that joining gives the text back; characters beyond ASCII
// stand alone, for Chinese has no spaces.
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= 0xC0)
            while (at + length < text.size() &&
                   (static_cast<unsigned char>(text[at + length]) & 0xC0) == 0x80)
                ++length;
        const bool wordy = c < 0x80 && (std::isalnum(c) != 0 || c == '\'' || c == '-');
        const bool space = c == ' ';
        if ((wordy && open) || (space && !words.empty()))
            words.back() += text.substr(at, length);
        else
            words.push_back(text.substr(at, length));
        open = wordy;
        at += length;
    }
    return words;
}

template <class Element>
std::vector<std::pair<Element, Edit>> compared(const std::vector<Element>& before,
                                               const std::vector<Element>& after)
{
    dtl::Diff<Element, std::vector<Element>> difference{before, after};
    difference.compose();
    std::vector<std::pair<Element, Edit>> steps;
    for (const auto& [element, info] : difference.getSes().getSequence())
        steps.emplace_back(element, info.type == dtl::SES_ADD      ? Edit::inserted
                                    : info.type == dtl::SES_DELETE ? Edit::deleted
                                                                   : Edit::same);
    return steps;
}

struct Line {
    std::string number;
    std::string text;
};

std::vector<Line> linesOf(const CharterArticle& article)
{
    std::vector<Line> lines;
    for (const auto& paragraph : article.paragraphs) {
        lines.push_back({paragraph.number, plainText(paragraph.spans)});
        for (const auto& item : paragraph.items)
            lines.push_back({{}, "– " + plainText(item)});
    }
    if (!article.ownText.empty())
        lines.push_back({{}, plainText(article.ownText)});
    return lines;
}

std::vector<Line> linesOf(const Annex& annex)
{
    std::vector<Line> lines{{{}, plainText(annex.introduction)}};
    for (const auto& table : annex.tables)
        for (const auto& row : table.rows) {
            std::string text;
            for (const auto& cell : row)
                text += (text.empty() ? "" : " | ") + plainText(cell);
            lines.push_back({{}, text});
        }
    return lines;
}

// How much of the words two texts share, 0 to 1.
double likeness(const std::string& a, const std::string& b)
{
    const auto first = wordsOf(a);
    const auto second = wordsOf(b);
    const std::multiset<std::string> known{first.begin(), first.end()};
    std::map<std::string, std::size_t> used;
    std::size_t shared = 0;
    for (const auto& word : second)
        if (used[word]++ < known.count(word))
            ++shared;
    return 2.0 * static_cast<double>(shared) /
           static_cast<double>(first.size() + second.size() + 1);
}

RedlineParagraph whole(const Line& line, Edit edit)
{
    return {line.number, {{line.text, edit}}, edit};
}

// Lines deleted and inserted at the same place are the same line reworded if they are alike.
void flush(std::vector<RedlineParagraph>& result, std::vector<Line>& deleted,
           std::vector<Line>& inserted)
{
    constexpr double alike = 0.4;
    std::size_t from = 0;
    for (const auto& line : inserted) {
        auto best = deleted.size();
        double most = alike;
        for (std::size_t i = from; i < deleted.size(); ++i)
            if (const auto same = likeness(deleted[i].text, line.text); same > most) {
                most = same;
                best = i;
            }
        if (best == deleted.size()) {
            result.push_back(whole(line, Edit::inserted));
            continue;
        }
        for (; from < best; ++from)
            result.push_back(whole(deleted[from], Edit::deleted));
        from = best + 1;
        result.push_back({line.number, compareWords(deleted[best].text, line.text), Edit::same});
    }
    for (; from < deleted.size(); ++from)
        result.push_back(whole(deleted[from], Edit::deleted));
    deleted.clear();
    inserted.clear();
}

std::vector<RedlineParagraph> compareLines(const std::vector<Line>& before,
                                           const std::vector<Line>& after)
{
    std::vector<std::string> old;
    std::vector<std::string> fresh;
    for (const auto& line : before)
        old.push_back(line.text);
    for (const auto& line : after)
        fresh.push_back(line.text);
    std::vector<RedlineParagraph> result;
    std::vector<Line> deleted;
    std::vector<Line> inserted;
    std::size_t oldAt = 0;
    std::size_t freshAt = 0;
    for (const auto& [text, edit] : compared(old, fresh)) {
        if (edit == Edit::deleted) {
            deleted.push_back(before[oldAt++]);
        } else if (edit == Edit::inserted) {
            inserted.push_back(after[freshAt++]);
        } else {
            flush(result, deleted, inserted);
            result.push_back(whole(after[freshAt++], Edit::same));
            ++oldAt;
        }
    }
    flush(result, deleted, inserted);
    return result;
}

/// What is compared as one: an article or an annex.
struct Part {
    std::string id;
    std::string heading;
    std::vector<Line> lines;
};

std::vector<Part> partsOf(const CharterDocument& document)
{
    std::vector<Part> parts;
    for (const auto& article : document.articles)
        if (!article.omitted)
            parts.push_back({article.id, article.heading + "  " + article.title, linesOf(article)});
    for (const auto& annex : document.annexes)
        parts.push_back({annex.id, annex.heading + "  " + annex.title, linesOf(annex)});
    return parts;
}

RedlineArticle whole(const Part& part, Edit edit)
{
    RedlineArticle article{part.id, {{part.heading, edit}}, {}, edit};
    for (const auto& line : part.lines)
        article.paragraphs.push_back(whole(line, edit));
    return article;
}

std::string markedHtml(const RedlineRuns& runs)
{
    std::string out;
    for (const auto& run : runs) {
        const auto text = escapeHtml(run.text);
        out += run.edit == Edit::deleted    ? "<del>" + text + "</del>"
               : run.edit == Edit::inserted ? "<ins>" + text + "</ins>"
                                            : text;
    }
    return out;
}

constexpr const char* redlineStyle =
    "<style>body{font-family:\"Noto Serif\",\"Noto Serif CJK SC\",serif;line-height:1.6;"
    "max-width:46em;margin:2em auto;padding:0 1em;color:#1b2330;background:#fff}"
    "h2{font-size:1.2em}del{color:#b42318}ins{color:#067647}.number{color:#5b6472}</style>\n";

} // namespace

std::string marked(const RedlineRuns& runs)
{
    std::string out;
    for (const auto& run : runs)
        out += run.edit == Edit::deleted    ? "[-" + run.text + "-]"
               : run.edit == Edit::inserted ? "{+" + run.text + "+}"
                                            : run.text;
    return out;
}

RedlineRuns compareWords(const std::string& before, const std::string& after)
{
    RedlineRuns runs;
    for (const auto& [word, edit] : compared(wordsOf(before), wordsOf(after)))
        if (!runs.empty() && runs.back().edit == edit)
            runs.back().text += word;
        else
            runs.push_back({word, edit});
    return runs;
}

bool RedlineParagraph::changed() const
{
    return edit != Edit::same || std::any_of(runs.begin(), runs.end(), [](const auto& run) {
               return run.edit != Edit::same;
           });
}

bool RedlineArticle::changed() const
{
    return edit != Edit::same || std::any_of(paragraphs.begin(), paragraphs.end(),
                                             [](const auto& p) { return p.changed(); });
}

int Redline::changedArticles() const
{
    return static_cast<int>(std::count_if(articles.begin(), articles.end(),
                                          [](const auto& article) { return article.changed(); }));
}

Redline redline(const CharterDocument& before, const CharterDocument& after)
{
    Redline result;
    result.language = after.language;
    result.title = after.title;
    result.before = before.subtitle;
    result.after = after.subtitle;
    const auto old = partsOf(before);
    const auto fresh = partsOf(after);
    std::vector<std::string> oldIds;
    std::vector<std::string> freshIds;
    for (const auto& part : old)
        oldIds.push_back(part.id);
    for (const auto& part : fresh)
        freshIds.push_back(part.id);
    std::size_t oldAt = 0;
    std::size_t freshAt = 0;
    for (const auto& [id, edit] : compared(oldIds, freshIds)) {
        if (edit == Edit::deleted) {
            result.articles.push_back(whole(old[oldAt++], Edit::deleted));
        } else if (edit == Edit::inserted) {
            result.articles.push_back(whole(fresh[freshAt++], Edit::inserted));
        } else {
            const auto& from = old[oldAt++];
            const auto& to = fresh[freshAt++];
            result.articles.push_back({id, compareWords(from.heading, to.heading),
                                       compareLines(from.lines, to.lines), Edit::same});
        }
    }
    return result;
}

std::string toText(const Redline& redline)
{
    std::string out = redline.title + "\n- " + redline.before + "\n+ " + redline.after + "\n";
    for (const auto& article : redline.articles) {
        if (!article.changed())
            continue;
        out += "\n" + marked(article.heading) + "\n";
        for (const auto& paragraph : article.paragraphs)
            if (paragraph.changed())
                out += (paragraph.number.empty() ? "  " : paragraph.number + " ") +
                       marked(paragraph.runs) + "\n";
    }
    return out;
}

std::string toHtml(const Redline& redline, bool forConverter)
{
    const auto* language = redline.language == Language::chinese ? "zh-CN" : "en";
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + std::string{language} +
                      "\">\n<head>\n<meta charset=\"utf-8\" />\n<title>" +
                      escapeHtml(redline.title) + "</title>\n";
    out += forConverter ? "" : redlineStyle;
    out += "</head>\n<body>\n";
    if (!forConverter)
        out += "<h1>" + escapeHtml(redline.title) + "</h1>\n";
    out += "<p><del>" + escapeHtml(redline.before) + "</del><br /><ins>" +
           escapeHtml(redline.after) + "</ins></p>\n";
    const std::string level = forConverter ? "h1" : "h2";
    for (const auto& article : redline.articles) {
        out += "<" + level + " id=\"" + article.id + "\">" + markedHtml(article.heading) + "</" +
               level + ">\n";
        for (const auto& paragraph : article.paragraphs)
            out += "<p>" +
                   (paragraph.number.empty() ? std::string{}
                                             : "<strong>" + paragraph.number + "</strong> ") +
                   markedHtml(paragraph.runs) + "</p>\n";
    }
    return out + "</body>\n</html>\n";
}

} // namespace concordat::charter
