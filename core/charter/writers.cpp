#include "core/charter/writers.h"

#include <algorithm>
#include <functional>

namespace concordat::charter {

namespace {

// Calls `plain` for ordinary bytes and `lineBreak` for each break, which may be CR LF, LF, CR, VT,
// FF, NEL, LINE SEPARATOR or PARAGRAPH SEPARATOR.
void walk(std::string_view text, const std::function<void(char)>& plain,
          const std::function<void()>& lineBreak)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        const auto rest = text.substr(at);
        if (rest.starts_with("\r\n"))
            continue;
        if (c == '\n' || c == '\r' || c == '\v' || c == '\f') {
            lineBreak();
        } else if (rest.starts_with("\xC2\x85")) {
            lineBreak();
            at += 1;
        } else if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
            lineBreak();
            at += 2;
        } else {
            plain(text[at]);
        }
    }
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7F';
}

std::string inMarkdown(const Spans& spans)
{
    return escapeMarkdown(plainText(spans));
}

void markdownTable(std::string& out, const std::vector<std::string>& columns,
                   const std::vector<std::vector<std::string>>& rows)
{
    for (const auto& column : columns)
        out += "| " + escapeMarkdown(column) + " ";
    out += "|\n";
    for (std::size_t i = 0; i < columns.size(); ++i)
        out += "| --- ";
    out += "|\n";
    for (const auto& row : rows) {
        for (const auto& cell : row)
            out += "| " + cell + " ";
        out += "|\n";
    }
    out += '\n';
}

std::vector<std::vector<std::string>> cells(const AnnexTable& table,
                                            std::string (*write)(const Spans&))
{
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : table.rows) {
        rows.emplace_back();
        for (const auto& cell : row)
            rows.back().push_back(write(cell));
    }
    return rows;
}

std::string articleTitle(const CharterDocument& document, const CharterArticle& article)
{
    return article.heading + (document.language == Language::chinese ? "　" : "  ") + article.title;
}

std::string gapPlace(const CharterDocument& document, const Gap& gap)
{
    if (const auto* article = document.article(gap.article))
        return article->heading;
    for (const auto& annex : document.annexes)
        if (annex.id == gap.article)
            return annex.heading;
    return {};
}

std::string inHtml(const Spans& spans)
{
    std::string out;
    for (const auto& span : spans) {
        const auto text = escapeHtml(span.text);
        if (span.kind == SpanKind::gap)
            out += "<mark>" + text + "</mark>";
        else if (span.kind == SpanKind::value)
            out += "<bdi>" + text + "</bdi>";
        else
            out += text;
    }
    return out;
}

// Without elements that pandoc does not know how to place in a document.
std::string inConverterHtml(const Spans& spans)
{
    return escapeHtml(plainText(spans));
}

constexpr const char* style = R"(
body{font-family:"Noto Serif","Noto Serif CJK SC",serif;line-height:1.6;max-width:46em;margin:2em auto;padding:0 1em;color:#1b2330;background:#fff}
h1{font-size:1.9em;margin-bottom:.2em}h2{font-size:1.25em;margin-top:2em}
.subtitle,.mark{color:#5b6472}.mark{font-size:.8em}.number{color:#5b6472;margin-right:.6em}
table.columns{table-layout:fixed;font-size:1em}table.columns td{border:0;padding:0 .8em .6em 0}
table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.92em}
th,td{border:1px solid #c9ced6;padding:.3em .5em;text-align:left;vertical-align:top}
caption{text-align:left;font-weight:bold;padding:.4em 0}mark{background:#fdf0c4}
nav ol{list-style:none;padding:0;columns:2}a{color:#2f5da8;text-decoration:none}
@media print{body{max-width:none}nav{break-after:page}tr{break-inside:avoid}}
)";

class HtmlWriter {
public:
    HtmlWriter(const CharterDocument& document, HtmlUse use)
        : m_document(document), m_file(use == HtmlUse::file),
          m_write(m_file ? inHtml : inConverterHtml)
    {}

    std::string write()
    {
        head();
        if (m_file)
            contents();
        if (m_document.beside)
            columns(m_document.preamble, {}, m_document.beside->preamble, {});
        else
            for (const auto& paragraph : m_document.preamble)
                this->paragraph(paragraph);
        for (const auto& article : m_document.articles)
            if (article.number > 0)
                this->article(article);
        for (const auto& annex : m_document.annexes)
            this->annex(annex);
        gaps();
        m_out += "</body>\n</html>\n";
        return std::move(m_out);
    }

private:
    void head()
    {
        const auto name = escapeHtml(plainText(m_document.consortium));
        const auto* language = m_document.language == Language::chinese ? "zh-CN" : "en";
        m_out += "<!DOCTYPE html>\n<html lang=\"" + std::string{language} +
                 "\">\n<head>\n<meta charset=\"utf-8\" />\n";
        // A title cannot hold elements; breaks become spaces there.
        auto title = escapeHtml(m_document.title) + (m_file ? ": " + name : std::string{});
        for (auto at = title.find("<br />"); at != std::string::npos; at = title.find("<br />"))
            title.replace(at, 6, " ");
        m_out += "<title>" + title + "</title>\n";
        if (m_file)
            m_out += "<meta name=\"viewport\" content=\"width=device-width\" />\n<style>" +
                     std::string{style} + "</style>\n";
        m_out += "</head>\n<body>\n";
        if (m_file) // a converter makes its title from the head
            m_out += "<h1>" + escapeHtml(m_document.title) + "</h1>\n";
        m_out += "<p><strong>" + name + "</strong></p>\n<p" +
                 std::string{m_file ? " class=\"subtitle\"" : ""} + ">" +
                 escapeHtml(m_document.subtitle) + "</p>\n";
        if (!m_document.mark.empty())
            m_out += std::string{m_file ? "<p class=\"mark\">" : "<p>"} +
                     escapeHtml(m_document.mark) + "</p>\n";
    }

    void contents()
    {
        m_out += "<nav><h2>" + escapeHtml(m_document.contentsHeading) + "</h2>\n<ol>\n";
        for (const auto& article : m_document.articles)
            if (article.number > 0)
                m_out += "<li><a href=\"#" + article.id + "\">" +
                         escapeHtml(articleTitle(m_document, article)) + "</a></li>\n";
        for (const auto& annex : m_document.annexes)
            m_out += "<li><a href=\"#" + annex.id + "\">" +
                     escapeHtml(annex.heading + "  " + annex.title) + "</a></li>\n";
        m_out += "</ol></nav>\n";
    }

    void paragraph(const Paragraph& paragraph)
    {
        m_out += "<p>";
        if (!paragraph.number.empty())
            m_out += m_file ? "<span class=\"number\">" + paragraph.number + "</span>"
                            : paragraph.number + "&#160;&#160;";
        m_out += m_write(paragraph.spans) + "</p>\n";
        if (paragraph.items.empty())
            return;
        m_out += "<ul>\n";
        for (const auto& item : paragraph.items)
            m_out += "<li>" + m_write(item) + "</li>\n";
        m_out += "</ul>\n";
    }

    // One row for each paragraph, so that what belongs together starts at the same height.
    void columns(const std::vector<Paragraph>& left, const Spans& ownLeft,
                 const std::vector<Paragraph>& right, const Spans& ownRight)
    {
        const auto cell = [&](const CharterDocument& document, const std::function<void()>& fill) {
            m_out += std::string{"<td lang=\""} +
                     (document.language == Language::chinese ? "zh-CN" : "en") + "\">";
            fill();
            m_out += "</td>";
        };
        m_out += std::string{"<table"} + (m_file ? " class=\"columns\"" : "") +
                 "><colgroup><col width=\"50%\" /><col width=\"50%\" /></colgroup>\n<tbody>\n";
        for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
            m_out += "<tr>";
            cell(m_document, [&] {
                if (i < left.size())
                    paragraph(left[i]);
            });
            cell(*m_document.beside, [&] {
                if (i < right.size())
                    paragraph(right[i]);
            });
            m_out += "</tr>\n";
        }
        if (!ownLeft.empty() || !ownRight.empty()) {
            m_out += "<tr>";
            cell(m_document, [&] { m_out += "<p>" + m_write(ownLeft) + "</p>"; });
            cell(*m_document.beside, [&] { m_out += "<p>" + m_write(ownRight) + "</p>"; });
            m_out += "</tr>\n";
        }
        m_out += "</tbody>\n</table>\n";
    }

    void article(const CharterArticle& article)
    {
        const auto* second = m_document.beside ? m_document.beside->article(article.id) : nullptr;
        m_out += "<" + m_level + " id=\"" + article.id + "\">" +
                 escapeHtml(articleTitle(m_document, article) +
                            (second ? " · " + articleTitle(*m_document.beside, *second) : "")) +
                 "</" + m_level + ">\n";
        if (second) {
            columns(article.paragraphs, article.ownText, second->paragraphs, second->ownText);
            return;
        }
        for (const auto& paragraph : article.paragraphs)
            this->paragraph(paragraph);
        if (!article.ownText.empty())
            m_out += "<p>" + m_write(article.ownText) + "</p>\n";
    }

    void table(const std::string& caption, const std::vector<std::string>& columns,
               const std::vector<std::vector<std::string>>& rows)
    {
        if (!caption.empty() && !m_file)
            m_out += "<p><strong>" + escapeHtml(caption) + "</strong></p>\n";
        m_out += "<table>\n";
        if (!caption.empty() && m_file)
            m_out += "<caption>" + escapeHtml(caption) + "</caption>\n";
        m_out += "<thead><tr>";
        for (const auto& column : columns)
            m_out += "<th>" + escapeHtml(column) + "</th>";
        m_out += "</tr></thead>\n<tbody>\n";
        for (const auto& row : rows) {
            m_out += "<tr>";
            for (const auto& cell : row)
                m_out += "<td>" + cell + "</td>";
            m_out += "</tr>\n";
        }
        m_out += "</tbody>\n</table>\n";
    }

    void annex(const Annex& annex)
    {
        m_out += "<" + m_level + " id=\"" + annex.id + "\">" +
                 escapeHtml(annex.heading + "  " + annex.title) + "</" + m_level + ">\n<p>" +
                 m_write(annex.introduction) + "</p>\n";
        for (const auto& entry : annex.tables)
            table(entry.caption, entry.columns, cells(entry, m_write));
        if (!m_document.beside)
            return;
        for (const auto& second : m_document.beside->annexes)
            if (second.id == annex.id) {
                m_out += "<p><strong>" + escapeHtml(second.heading + "　" + second.title) +
                         "</strong></p>\n<p>" + m_write(second.introduction) + "</p>\n";
                for (const auto& entry : second.tables)
                    table(entry.caption, entry.columns, cells(entry, m_write));
            }
    }

    void gaps()
    {
        if (m_document.gaps.empty())
            return;
        m_out += "<" + m_level + " id=\"gaps\">" + escapeHtml(m_document.gapsHeading) + "</" +
                 m_level + ">\n";
        std::vector<std::vector<std::string>> rows;
        for (const auto& gap : m_document.gaps)
            rows.push_back({escapeHtml(gapPlace(m_document, gap)), escapeHtml(gap.what)});
        table({}, m_document.gapColumns, rows);
    }

    const CharterDocument& m_document;
    bool m_file;
    std::string m_level = m_file ? "h2" : "h1"; ///< of an article: below the title, or the first
    std::string (*m_write)(const Spans&);
    std::string m_out;
};

void markdownParagraph(std::string& out, const Paragraph& paragraph)
{
    if (!paragraph.number.empty())
        out += "**" + paragraph.number + "** ";
    out += inMarkdown(paragraph.spans) + "\n\n";
    for (const auto& item : paragraph.items)
        out += "- " + inMarkdown(item) + "\n";
    if (!paragraph.items.empty())
        out += '\n';
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    std::string out;
    walk(
        text,
        [&out](char c) {
            switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default:
                if (isControl(c))
                    out += "\xEF\xBF\xBD";
                else
                    out += c;
            }
        },
        [&out] { out += "<br />"; });
    return out;
}

std::string escapeMarkdown(std::string_view text)
{
    constexpr std::string_view special = "\\`*_{}[]#+-!|~$^=@:\"'";
    std::string out;
    walk(
        text,
        [&](char c) {
            if (isControl(c)) {
                out += "\xEF\xBF\xBD";
                return;
            }
            // Entities rather than backslashes: no reader of Markdown takes them for HTML.
            if (c == '<' || c == '>' || c == '&') {
                out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;";
                return;
            }
            // A hyphen or colon inside a word has no meaning and reads better bare.
            const bool word =
                !out.empty() && out.back() != ' ' && (c == '-' || c == ':' || c == '\'');
            if (special.find(c) != std::string_view::npos && !word)
                out += '\\';
            out += c;
        },
        [&out] { out += "<br>"; });
    return out;
}

std::string toMarkdown(const CharterDocument& document)
{
    std::string out = "# " + escapeMarkdown(document.title) + "\n\n**" +
                      inMarkdown(document.consortium) + "**\n\n" +
                      escapeMarkdown(document.subtitle) + "\n\n";
    if (!document.mark.empty())
        out += escapeMarkdown(document.mark) + "\n\n";
    for (const auto& paragraph : document.preamble)
        markdownParagraph(out, paragraph);
    for (const auto& article : document.articles) {
        if (article.number == 0)
            continue;
        out += "## " + escapeMarkdown(articleTitle(document, article)) + "\n\n";
        for (const auto& paragraph : article.paragraphs)
            markdownParagraph(out, paragraph);
        if (!article.ownText.empty())
            out += inMarkdown(article.ownText) + "\n\n";
    }
    for (const auto& annex : document.annexes) {
        out += "## " + escapeMarkdown(annex.heading + "  " + annex.title) + "\n\n" +
               inMarkdown(annex.introduction) + "\n\n";
        for (const auto& table : annex.tables) {
            if (!table.caption.empty())
                out += "### " + escapeMarkdown(table.caption) + "\n\n";
            markdownTable(out, table.columns, cells(table, inMarkdown));
        }
    }
    if (document.gaps.empty())
        return out;
    out += "## " + escapeMarkdown(document.gapsHeading) + "\n\n";
    std::vector<std::vector<std::string>> rows;
    for (const auto& gap : document.gaps)
        rows.push_back({escapeMarkdown(gapPlace(document, gap)), escapeMarkdown(gap.what)});
    markdownTable(out, document.gapColumns, rows);
    return out;
}

std::string toHtml(const CharterDocument& document, HtmlUse use)
{
    return HtmlWriter{document, use}.write();
}

} // namespace concordat::charter
