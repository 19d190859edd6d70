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
    constexpr int windows = 3;
    for (int i = 0; i < count; ++i) {
        const int record = 6 + 12 * i;
        if (at(record + 6) != postScript)
            continue;
        const auto bytes = table.mid(texts + at(record + 10), at(record + 8));
        if (at(record) != windows)
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
    void addBlock(const QTextLayout& layout)
    {
        const auto text = layout.text();
        if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }))
            return;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        int from = 0;
        for (auto to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            addCluster(layout, text.mid(from, to - from), from);
            from = static_cast<int>(to);
        }
    }

    DrawnGlyphs take() { return std::move(m_found); }

private:
    void addCluster(const QTextLayout& layout, const QString& cluster, int from)
    {
        const auto surrogate = [](QChar c) { return c.isHighSurrogate(); };
        if (std::none_of(cluster.begin(), cluster.end(), surrogate) ||
            addGlyph(layout, cluster, from))
            return;
        for (qsizetype i = 0; i + 1 < cluster.size(); ++i) {
            if (surrogate(cluster.at(i)))
                addGlyph(layout, cluster.mid(i, 2), from + static_cast<int>(i));
        }
    }

    /// False when the text is not drawn by a single glyph.
    bool addGlyph(const QTextLayout& layout, const QString& text, int from)
    {
        const auto runs = layout.glyphRuns(from, static_cast<int>(text.size()));
        if (runs.size() != 1 || runs.front().glyphIndexes().size() != 1)
            return false;
        const auto glyph = runs.front().glyphIndexes().front();
        const auto name = postScriptName(runs.front().rawFont());
        if (glyph != 0 && m_seen.emplace(name, glyph).second)
            m_found[name].push_back(text);
        return true;
    }

    std::set<std::pair<QString, quint32>> m_seen;
    DrawnGlyphs m_found;
};

} // namespace

DrawnGlyphs glyphsBeyondBasicPlane(const QTextDocument& document)
{
    Collector collector;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        collector.addBlock(*block.layout());
    return collector.take();
}

} // namespace concordat::ui
