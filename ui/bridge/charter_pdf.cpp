#include "ui/bridge/charter_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

#include "ui/bridge/pdf_finish.h"

namespace concordat::ui {

using charter::CharterDocument;
using charter::Language;
using charter::Spans;
using model::Result;

namespace {

constexpr int resolution = 600;
constexpr double marginMm = 24;

constexpr double pixels(double millimetres)
{
    return millimetres * resolution / 25.4;
}

// Lengths inside formats: the layout multiplies them by the writer's resolution over the screen's.
double formatLength(double millimetres)
{
    const auto* screen = QGuiApplication::primaryScreen();
    return millimetres * (screen ? screen->logicalDotsPerInchY() : 96.0) / 25.4;
}

// Line breaks stay inside their paragraph; what a text document would take as its own structure
// (frame marks, embedded objects) or cannot show becomes visible.
QString clean(const std::string& words)
{
    QString text = QString::fromStdString(words);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (auto& c : text) {
        const auto code = c.unicode();
        if (code == u'\n' || code == u'\r' || code == u'\v' || code == u'\f' || code == 0x85 ||
            code == 0x2029)
            c = QChar::LineSeparator;
        else if ((code < 0x20 && code != u'\t') || code == 0x7F || code == 0xFFFC ||
                 (code >= 0xFDD0 && code <= 0xFDEF))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// Amounts, shares and counts: figures with a currency, a unit or a sign around them.
bool isAmount(const QString& words)
{
    static const QRegularExpression amount{
        QStringLiteral(
            "^(?:\\p{Lu}{3}\\s)?[-+−]?\\d[\\d,.\\s]*(?:\\s?[%％]|\\s\\p{Lu}{3}|\\p{Han}{1,3})?$"),
        QRegularExpression::UseUnicodePropertiesOption};
    return amount.match(words.trimmed()).hasMatch();
}

/// Whether a column holds amounts and nothing else, so that its figures stand below each other.
bool isAmountColumn(const std::vector<std::vector<Spans>>& rows, std::size_t column)
{
    bool any = false;
    for (const auto& row : rows) {
        const auto words = clean(charter::plainText(row[column])).trimmed();
        if (words.isEmpty() || words == QStringLiteral("–"))
            continue;
        if (!isAmount(words))
            return false;
        any = true;
    }
    return any;
}

class Typesetter {
public:
    explicit Typesetter(const CharterDocument& document) : m_document(document) {}

    QByteArray paint(std::vector<OutlineEntry>& outline, DrawnGlyphs& beyondBasicPlane)
    {
        QByteArray bytes;
        QBuffer buffer{&bytes};
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer{&buffer};
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize{QPageSize::A4});
        writer.setPageMargins(QMarginsF{}, QPageLayout::Millimeter);
        writer.setTitle(clean(m_document.title) + QStringLiteral(": ") +
                        clean(charter::plainText(m_document.consortium)));
        writer.setCreator(QStringLiteral("Concordat"));
        paintOn(writer);
        outline = m_outline;
        beyondBasicPlane = glyphsBeyondBasicPlane(m_text);
        return bytes;
    }

    /// The device resolves `resolution` dots per inch and gives the whole sheet.
    void paintOn(QPagedPaintDevice& device)
    {
        prepare(device);
        compose();
        numberContents();
        partAtPageBreaks();
        paintPages(device);
    }

private:
    struct Heading {
        int block = 0;     ///< position of the heading
        int pageCell = -1; ///< position in the table of contents
        QString title;
    };

    void prepare(QPagedPaintDevice& writer)
    {
        // The Latin font first, or digits and punctuation would come from the Chinese one.
        m_font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC"),
                            QStringLiteral("Noto Sans CJK SC")});
        m_font.setPointSizeF(10.5);
        m_text.documentLayout()->setPaintDevice(&writer);
        m_text.setDefaultFont(m_font);
        m_text.setUndoRedoEnabled(false);
        m_text.setDocumentMargin(0);
        m_page =
            QSizeF{writer.width() - 2 * pixels(marginMm), writer.height() - 2 * pixels(marginMm)};
        m_text.setPageSize(m_page);
        m_text.setUseDesignMetrics(true);
    }

    QTextCharFormat characters(double points, bool bold = false) const
    {
        QTextCharFormat format;
        QFont font = m_font;
        font.setPointSizeF(points);
        font.setBold(bold);
        format.setFont(font);
        return format;
    }

    static QTextBlockFormat block(double before, double after, double indent = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(formatLength(before));
        format.setBottomMargin(formatLength(after));
        format.setLeftMargin(formatLength(indent));
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    void line(const QString& words, const QTextBlockFormat& format, const QTextCharFormat& font)
    {
        if (!m_first)
            m_cursor.insertBlock(format, font);
        else
            m_cursor.setBlockFormat(format);
        m_first = false;
        m_cursor.insertText(words, font);
    }

    void spans(const Spans& spans, const QTextCharFormat& font)
    {
        for (const auto& span : spans) {
            auto format = font;
            if (span.kind == charter::SpanKind::gap)
                format.setBackground(QColor{0xFD, 0xF0, 0xC4});
            m_cursor.insertText(clean(span.text), format);
        }
    }

    void heading(const QString& words, bool newPage)
    {
        auto format = block(6, 2);
        format.setPageBreakPolicy(newPage ? QTextFormat::PageBreak_AlwaysBefore
                                          : QTextFormat::PageBreak_Auto);
        line(words, format, characters(13, true));
        m_headings[m_nextHeading++].block = m_cursor.position();
    }

    QString articleTitle(const charter::CharterArticle& article) const
    {
        return clean(article.heading) +
               QChar{m_document.language == Language::chinese ? 0x3000 : 0x2003} +
               clean(article.title);
    }

    QString titleBeside(const std::string& id) const
    {
        const auto* second = m_document.beside ? m_document.beside->article(id) : nullptr;
        return second ? QStringLiteral(" · ") + clean(second->heading) + QChar{0x2003} +
                            clean(second->title)
                      : QString{};
    }

    void collectHeadings()
    {
        for (const auto& article : m_document.articles)
            if (article.number > 0)
                m_headings.push_back({0, -1, articleTitle(article) + titleBeside(article.id)});
        for (const auto& annex : m_document.annexes)
            m_headings.push_back(
                {0, -1, clean(annex.heading) + QChar{0x3000} + clean(annex.title)});
        if (!m_document.gaps.empty())
            m_headings.push_back({0, -1, clean(m_document.gapsHeading)});
    }

    void compose()
    {
        // One block of edits: the pages are laid out once, not after every insertion.
        QTextCursor edits{&m_text};
        edits.beginEditBlock();
        m_cursor = QTextCursor{&m_text};
        collectHeadings();
        line(clean(m_document.title), block(40, 6), characters(24, true));
        line({}, block(0, 2), characters(15));
        spans(m_document.consortium, characters(15));
        line(clean(m_document.subtitle), block(0, 16), characters(10.5));
        contents();
        auto first = block(0, 2);
        first.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        if (m_document.beside) {
            line({}, first, characters(2));
            columns(m_document.preamble, {}, m_document.beside->preamble, {});
        }
        for (const auto& paragraph : m_document.preamble) {
            if (m_document.beside)
                break;
            line({}, first, characters(10.5));
            first = block(0, 2);
            spans(paragraph.spans, characters(10.5));
        }
        for (const auto& article : m_document.articles)
            if (article.number > 0)
                this->article(article);
        for (const auto& annex : m_document.annexes) {
            heading(m_headings[m_nextHeading].title, true);
            line({}, block(0, 2), characters(10.5));
            spans(annex.introduction, characters(10.5));
            for (const auto& entry : annex.tables)
                table(entry);
            annexBeside(annex.id);
        }
        gaps();
        edits.endEditBlock();
    }

    void annexBeside(const std::string& id)
    {
        if (!m_document.beside)
            return;
        for (const auto& annex : m_document.beside->annexes) {
            if (annex.id != id)
                continue;
            line(clean(annex.heading) + QChar{0x3000} + clean(annex.title), block(6, 2),
                 characters(11, true));
            line({}, block(0, 2), characters(10.5));
            spans(annex.introduction, characters(10.5));
            for (const auto& entry : annex.tables)
                table(entry);
        }
    }

    void contents()
    {
        line(clean(m_document.contentsHeading), block(0, 2), characters(13, true));
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(formatLength(0.3));
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        format.setColumnWidthConstraints({QTextLength{QTextLength::PercentageLength, 90},
                                          QTextLength{QTextLength::PercentageLength, 10}});
        auto* table = m_cursor.insertTable(static_cast<int>(m_headings.size()), 2, format);
        QTextBlockFormat right;
        right.setAlignment(Qt::AlignRight);
        for (int row = 0; row < table->rows(); ++row) {
            auto& heading = m_headings[static_cast<std::size_t>(row)];
            table->cellAt(row, 0).firstCursorPosition().insertText(heading.title, characters(10));
            auto cell = table->cellAt(row, 1).firstCursorPosition();
            cell.setBlockFormat(right);
            heading.pageCell = row;
        }
        m_contents = table;
        m_cursor.movePosition(QTextCursor::End);
    }

    void paragraph(const charter::Paragraph& paragraph, QTextCursor cell)
    {
        m_cursor = std::move(cell);
        m_first = true; // the cell has its first block already
        line(paragraph.number.empty() ? QString{}
                                      : QString::fromStdString(paragraph.number) + QChar{0x2003},
             block(0, 1.6), characters(9.5));
        spans(paragraph.spans, characters(9.5));
        for (const auto& item : paragraph.items) {
            line(QStringLiteral("– "), block(0, 0.4, 4), characters(9.5));
            spans(item, characters(9.5));
        }
    }

    // Both languages beside each other, one row for each paragraph.
    void columns(std::vector<charter::Paragraph> left, const Spans& ownLeft,
                 std::vector<charter::Paragraph> right, const Spans& ownRight)
    {
        auto rows = std::max(left.size(), right.size());
        if (!ownLeft.empty() || !ownRight.empty()) {
            left.resize(rows);
            right.resize(rows);
            left.push_back({{}, ownLeft, {}});
            right.push_back({{}, ownRight, {}});
            ++rows;
        }
        if (rows == 0)
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(formatLength(1));
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        const QTextLength half{QTextLength::PercentageLength, 50};
        format.setColumnWidthConstraints({half, half});
        auto* table = m_cursor.insertTable(static_cast<int>(rows), 2, format);
        const auto outside = m_cursor;
        for (std::size_t i = 0; i < rows; ++i) {
            const int row = static_cast<int>(i);
            if (i < left.size())
                paragraph(left[i], table->cellAt(row, 0).firstCursorPosition());
            if (i < right.size())
                paragraph(right[i], table->cellAt(row, 1).firstCursorPosition());
        }
        m_first = false;
        m_cursor = outside;
        m_cursor.movePosition(QTextCursor::End);
    }

    void article(const charter::CharterArticle& article)
    {
        heading(m_headings[m_nextHeading].title, false);
        if (const auto* second =
                m_document.beside ? m_document.beside->article(article.id) : nullptr) {
            columns(article.paragraphs, article.ownText, second->paragraphs, second->ownText);
            return;
        }
        for (const auto& paragraph : article.paragraphs) {
            line(QString::fromStdString(paragraph.number) + QChar{0x2003}, block(0, 1.6),
                 characters(10.5));
            spans(paragraph.spans, characters(10.5));
            for (const auto& item : paragraph.items) {
                line(QStringLiteral("– "), block(0, 0.4, 8), characters(10.5));
                spans(item, characters(10.5));
            }
        }
        if (!article.ownText.empty()) {
            line({}, block(1, 2), characters(10.5));
            spans(article.ownText, characters(10.5));
        }
    }

    void table(const charter::AnnexTable& source)
    {
        if (!source.caption.empty())
            line(clean(source.caption), block(3, 1), characters(11, true));
        std::vector<std::vector<Spans>> rows = source.rows;
        table(source.columns, rows);
    }

    void table(const std::vector<std::string>& columns, const std::vector<std::vector<Spans>>& rows)
    {
        QTextTableFormat format;
        format.setBorder(formatLength(0.2));
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(QColor{0x9A, 0xA3, 0xB0});
        format.setCellSpacing(0);
        format.setCellPadding(formatLength(1));
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        auto* made = m_cursor.insertTable(static_cast<int>(rows.size()) + 1,
                                          static_cast<int>(columns.size()), format);
        QTextBlockFormat right;
        right.setAlignment(Qt::AlignRight);
        std::vector<bool> amounts(columns.size());
        for (int column = 0; column < made->columns(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            amounts[at] = isAmountColumn(rows, at);
            auto head = made->cellAt(0, column).firstCursorPosition();
            if (amounts[at])
                head.mergeBlockFormat(right);
            head.insertText(clean(columns[at]), characters(9, true));
        }
        const auto outside = m_cursor;
        for (int row = 1; row < made->rows(); ++row)
            for (int column = 0; column < made->columns(); ++column) {
                m_cursor = made->cellAt(row, column).firstCursorPosition();
                if (amounts[static_cast<std::size_t>(column)])
                    m_cursor.mergeBlockFormat(right);
                spans(rows[static_cast<std::size_t>(row) - 1][static_cast<std::size_t>(column)],
                      characters(9));
            }
        m_cursor = outside;
        m_cursor.movePosition(QTextCursor::End);
    }

    void gaps()
    {
        if (m_document.gaps.empty())
            return;
        heading(m_headings[m_nextHeading].title, true);
        std::vector<std::vector<Spans>> rows;
        const auto plain = [](std::string words) {
            return Spans{{std::move(words), charter::SpanKind::plain, {}, false, {}}};
        };
        for (const auto& gap : m_document.gaps) {
            const auto* article = m_document.article(gap.article);
            std::string place = article ? article->heading : std::string{};
            for (const auto& annex : m_document.annexes)
                if (annex.id == gap.article)
                    place = annex.heading;
            rows.push_back({plain(place), plain(gap.what)});
        }
        table(m_document.gapColumns, rows);
    }

    void numberContents()
    {
        const double toPoints = 72.0 / resolution;
        for (const auto& heading : m_headings) {
            const auto rectangle =
                m_text.documentLayout()->blockBoundingRect(m_text.findBlock(heading.block));
            const int page = static_cast<int>(rectangle.top() / m_page.height());
            m_outline.push_back(
                {heading.title, page,
                 (rectangle.top() - page * m_page.height() + pixels(marginMm)) * toPoints});
        }
        QTextCursor edits{&m_text};
        edits.beginEditBlock();
        for (const auto& heading : m_headings) {
            const auto page = m_outline[static_cast<std::size_t>(heading.pageCell)].page;
            m_contents->cellAt(heading.pageCell, 1)
                .firstCursorPosition()
                .insertText(QString::number(page + 1), characters(10));
        }
        edits.endEditBlock();
    }

    // QTextLayout paints the line before the first one that is wanted as well: beyond the clip it
    // is unseen, but found, copied and read aloud twice. So no block goes on over a page break.
    void partAtPageBreaks()
    {
        std::vector<int> breaks;
        for (auto block = m_text.begin(); block.isValid(); block = block.next()) {
            const auto* lines = block.layout();
            const auto top = m_text.documentLayout()->blockBoundingRect(block).top();
            int before = 0;
            for (int i = 0; i < lines->lineCount(); ++i) {
                const auto line = lines->lineAt(i);
                const auto middle = top + line.y() - lines->lineAt(0).y() + line.height() / 2;
                const int page = static_cast<int>(middle / m_page.height());
                if (i > 0 && page != before)
                    breaks.push_back(block.position() + line.textStart());
                before = page;
            }
        }
        QTextCursor edits{&m_text};
        edits.beginEditBlock();
        for (auto at = breaks.rbegin(); at != breaks.rend(); ++at) {
            edits.setPosition(*at);
            auto rest = edits.blockFormat();
            auto first = rest;
            first.setBottomMargin(0);
            rest.setTopMargin(0);
            rest.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
            edits.setBlockFormat(first);
            edits.insertBlock(rest);
        }
        edits.endEditBlock();
    }

    void paintPages(QPagedPaintDevice& writer)
    {
        QPainter painter{&writer};
        const int pages = m_text.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.translate(pixels(marginMm), pixels(marginMm) - page * m_page.height());
            const QRectF view{0, page * m_page.height(), m_page.width(), m_page.height()};
            painter.setClipRect(view);
            QAbstractTextDocumentLayout::PaintContext context;
            // A line that only touches the edge is the next page's: painted here as well it would
            // be unseen, but found, copied and read aloud twice.
            context.clip = view.adjusted(0, 2, 0, -2);
            context.palette.setColor(QPalette::Text, Qt::black);
            m_text.documentLayout()->draw(&painter, context);
            painter.restore();
            footer(painter, writer, page + 1, pages);
        }
    }

    void footer(QPainter& painter, const QPagedPaintDevice& writer, int page, int pages) const
    {
        QFont font = m_font;
        font.setPointSizeF(8.5);
        painter.setFont(font);
        painter.setPen(QColor{0x5B, 0x64, 0x72});
        const QRectF foot{pixels(marginMm), writer.height() - pixels(16), m_page.width(),
                          pixels(8)};
        const auto words = QStringLiteral("%1 / %2").arg(page).arg(pages);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, words);
    }

    const CharterDocument& m_document;
    QFont m_font;
    QTextDocument m_text;
    QTextCursor m_cursor;
    QTextTable* m_contents = nullptr;
    QSizeF m_page;
    bool m_first = true;
    std::size_t m_nextHeading = 0;
    std::vector<Heading> m_headings;
    std::vector<OutlineEntry> m_outline;
};

} // namespace

Result<QByteArray> charterPdf(const CharterDocument& document)
{
    std::vector<OutlineEntry> outline;
    DrawnGlyphs beyondBasicPlane;
    const auto bytes = Typesetter{document}.paint(outline, beyondBasicPlane);
    return finishPdf(bytes, outline,
                     document.language == Language::chinese ? QStringLiteral("zh-CN")
                                                            : QStringLiteral("en"),
                     beyondBasicPlane);
}

void printCharter(const CharterDocument& document, QPrinter& printer)
{
    printer.setResolution(resolution);
    printer.setFullPage(true);
    Typesetter{document}.paintOn(printer);
}

} // namespace concordat::ui
