#include "ui/bridge/drawn_glyphs.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextLayout>
#include <QtEndian>
#include <algorithm>
#include <set>

namespace concordat::ui {

namespace {

/// The PostScript name from the `name` table of an OpenType font (name id 6); empty if there is
/// none.
QString postScriptName(const QRawFont& font)
{
    const auto table = font.fontTable("name");
    const auto at = [&](qsizetype offset) {
        return offset + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + offset)
                                          : quint16{0};
    };
    const int count = at(2);
    const int texts = at(4);
    constexpr int postScript = 6;
    constexpr int macintosh = 1; // the one platform whose names are not UTF-16
    for (int i = 0; i < count; ++i) {
        const int record = 6 + 12 * i;
        if (at(record + 6) != postScript)
            continue;
        const auto bytes = table.mid(texts + at(record + 10), at(record + 8));
        if (at(record) == macintosh)
            return QString::fromLatin1(bytes);
        QString name;
        for (qsizetype c = 0; c + 1 < bytes.size(); c += 2)
            name += QChar{qFromBigEndian<quint16>(bytes.constData() + c)};
        return name;
    }
    return {};
}

class Collector {
public:
    void addBlock(const QTextBlock& block)
    {
        const auto text = block.text();
        if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }))
            return;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        int from = 0;
        for (auto to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            addCluster(*block.layout(), text.mid(from, to - from), from);
            from = static_cast<int>(to);
        }
    }

    DrawnGlyphs take() { return std::move(m_found); }

private:
    void addCluster(const QTextLayout& layout, const QString& cluster, int from)
    {
        if (std::none_of(cluster.begin(), cluster.end(),
                         [](QChar c) { return c.isHighSurrogate(); }))
            return;
        const auto runs = layout.glyphRuns(from, static_cast<int>(cluster.size()));
        if (runs.size() != 1)
            return;
        const auto font = runs.front().rawFont();
        auto glyphs = runs.front().glyphIndexes();
        if (glyphs.size() == 1) {
            add(font, glyphs.front(), cluster);
            return;
        }
        // A sequence that the font has no sign for: one sign each, joined by blanks.
        const auto blank = font.glyphIndexesForString(QStringLiteral(" "));
        glyphs.removeIf([&](quint32 glyph) { return blank.contains(glyph); });
        const auto letters = visible(cluster);
        for (qsizetype i = 0; i < letters.size() && letters.size() == glyphs.size(); ++i)
            add(font, glyphs.at(i), letters.at(i));
    }

    /// The characters of a sequence without those that only join or select.
    static QList<QString> visible(const QString& cluster)
    {
        QList<QString> letters;
        for (const char32_t letter : cluster.toUcs4()) {
            const bool selector = letter >= 0xFE00 && letter <= 0xFE0F;
            if (QChar::category(letter) != QChar::Other_Format && !selector)
                letters.append(QString::fromUcs4(&letter, 1));
        }
        return letters;
    }

    void add(const QRawFont& font, quint32 glyph, const QString& text)
    {
        const auto name = postScriptName(font);
        const bool basic = text.size() == 1 && !text.front().isSurrogate();
        if (glyph != 0 && !basic && m_seen.emplace(name, glyph).second)
            m_found[name].push_back(text);
    }

    std::set<std::pair<QString, quint32>> m_seen;
    DrawnGlyphs m_found;
};

} // namespace

DrawnGlyphs glyphsBeyondBasicPlane(const QTextDocument& document)
{
    Collector collector;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        collector.addBlock(block);
    return collector.take();
}

} // namespace concordat::ui
