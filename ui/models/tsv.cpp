#include "ui/models/tsv.h"

namespace concordat::ui {

QString toTsv(const std::vector<QStringList>& rows)
{
    QString text;
    for (const auto& row : rows) {
        bool first = true;
        for (QString cell : row) {
            if (!first)
                text += u'\t';
            first = false;
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"')) {
                cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
                cell = u'"' + cell + u'"';
            }
            text += cell;
        }
        text += u'\n';
    }
    return text;
}

std::vector<QStringList> fromTsv(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool begun = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
        begun = false;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && !begun) {
            quoted = true;
            begun = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
            begun = true;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace concordat::ui
