#include "ui/pages/charter/clause_preview.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>

#include "ui/shell/theme.h"

namespace concordat::ui {

QString literal(const QString& words)
{
    QString text = words;
    for (auto& c : text) {
        const auto code = c.unicode();
        if (code == u'\n' || code == 0x2029)
            c = QChar::LineSeparator;
        else if (code < 0x20 || code == 0x7F || code == 0xFFFC ||
                 (code >= 0xFDD0 && code <= 0xFDEF))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

ClausePreview::ClausePreview(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setRole(this, "plain");
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT linkActivated(url.path()); });
}

void ClausePreview::show(const charter::CharterDocument& document, const std::string& articleId)
{
    const auto* article = document.article(articleId);
    clear();
    if (!article)
        return;
    const auto& tokens = Theme::current().tokens();
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC")});
    font.setPixelSize(Theme::current().pixels(TypeSize::body));
    QTextCharFormat body;
    body.setFont(font);
    body.setForeground(tokens.text);
    auto heading = body;
    font.setBold(true);
    font.setPixelSize(Theme::current().pixels(TypeSize::lead));
    heading.setFont(font);
    QTextBlockFormat block;
    block.setBottomMargin(space::small);
    block.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    auto itemBlock = block;
    itemBlock.setLeftMargin(space::large);
    itemBlock.setBottomMargin(space::hair);

    QTextCursor cursor{this->document()};
    cursor.beginEditBlock(); // one layout for all insertions
    const auto spans = [&](const charter::Spans& list) {
        for (const auto& span : list) {
            auto format = body;
            if (span.kind != charter::SpanKind::plain && !span.link.empty()) {
                QUrl target;
                target.setPath(QString::fromStdString(span.link));
                format.setAnchor(true);
                format.setAnchorHref(target.toString());
            }
            if (span.kind == charter::SpanKind::value) {
                format.setForeground(tokens.accent);
                format.setBackground(tokens.accentSoft);
                if (span.defaulted) {
                    format.setUnderlineStyle(QTextCharFormat::DotLine);
                    format.setToolTip(
                        tr("Default, not evidence: nobody has chosen this value yet."));
                }
            } else if (span.kind == charter::SpanKind::reference) {
                format.setForeground(tokens.accent);
            } else if (span.kind == charter::SpanKind::gap) {
                format.setForeground(tokens.medium);
                format.setFontWeight(QFont::DemiBold);
                format.setToolTip(tr("Missing. Click to go where it can be entered."));
            }
            cursor.insertText(literal(QString::fromStdString(span.text)), format);
        }
    };
    cursor.setBlockFormat(block);
    const auto title =
        article->number > 0 ? article->heading + "\xE3\x80\x80" + article->title : article->title;
    cursor.insertText(literal(QString::fromStdString(title)), heading);
    for (const auto& paragraph : article->paragraphs) {
        cursor.insertBlock(block, body);
        cursor.insertText(QString::fromStdString(paragraph.number) + QStringLiteral("  "), body);
        spans(paragraph.spans);
        for (const auto& item : paragraph.items) {
            cursor.insertBlock(itemBlock, body);
            cursor.insertText(QStringLiteral("– "), body);
            spans(item);
        }
    }
    if (!article->ownText.empty()) {
        cursor.insertBlock(block, body);
        spans(article->ownText);
    }
    if (article->omitted) {
        cursor.insertBlock(block, body);
        cursor.insertText(tr("This article is left out."), body);
    }
    cursor.endEditBlock();
    fitHeight();
}

void ClausePreview::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void ClausePreview::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int wanted = static_cast<int>(document()->size().height()) + 4;
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace concordat::ui
