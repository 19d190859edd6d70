#include "ui/pages/history/change_words.h"

#include <QCoreApplication>

#include "core/model/confidential.h"
#include "ui/bridge/text.h"
#include "ui/models/cell.h"

namespace concordat::ui {

namespace {

QString changeWord(const char* source)
{
    return QCoreApplication::translate("ChangeWords", source);
}

/// Long texts and attachments would drown the list.
QString shortened(QString text)
{
    constexpr int most = 160;
    text.replace(u'\n', u' ');
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

} // namespace

std::vector<ChangeLine> changeLines(const document::Change& change, const model::State& before,
                                    const model::State& after)
{
    std::vector<ChangeLine> lines;
    for (const auto& row : change.rows) {
        const auto& info = model::table(row.table);
        const auto* shown = row.after ? row.after.get() : row.before.get();
        const auto name =
            changeWord(QT_TRANSLATE_NOOP("ChangeWords", "%1: %2"))
                .arg(translated(info.label()), rowWords(row.after ? after : before, info, shown));
        if (!row.before || !row.after) {
            lines.push_back({name,
                             row.after ? changeWord(QT_TRANSLATE_NOOP("ChangeWords", "added"))
                                       : changeWord(QT_TRANSLATE_NOOP("ChangeWords", "removed")),
                             {},
                             {}});
            continue;
        }
        for (const auto& field : info.fields) {
            if (field.equal(row.before.get(), row.after.get()))
                continue;
            if (model::isConfidential(info, field)) {
                const auto mask = QString::fromUtf8(model::maskedValue.data(),
                                                    static_cast<int>(model::maskedValue.size()));
                lines.push_back({name, translated(field.label()), mask, mask});
                continue;
            }
            lines.push_back({name, translated(field.label()),
                             shortened(cellText(before, field, field.get(row.before.get()))),
                             shortened(cellText(after, field, field.get(row.after.get())))});
        }
    }
    return lines;
}

} // namespace concordat::ui
