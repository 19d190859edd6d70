#include "ui/bridge/member_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/measures/membership.h"
#include "core/model/short_name.h"

namespace concordat::ui {

using model::MemberStatus;

namespace {

struct Counts {
    int members = 0;
    int candidates = 0;
    int others = 0; ///< suspended, withdrawn, or not yet there on that day
};

Counts countsOf(const model::State& state, model::Date day)
{
    Counts counts;
    for (const auto& member : state.rows<model::Member>()) {
        const bool candidate =
            member.status == MemberStatus::candidate || member.status == MemberStatus::invited;
        ++(measures::isActive(member, day) ? counts.members
           : candidate                     ? counts.candidates
                                           : counts.others);
    }
    return counts;
}

} // namespace

QString memberWords(const model::State& state, model::Date day)
{
    const auto counts = countsOf(state, day);
    QStringList words{
        QCoreApplication::translate("MemberWords", "%n members", nullptr, counts.members)};
    if (counts.candidates > 0)
        words << QCoreApplication::translate("MemberWords", "%n candidates", nullptr,
                                             counts.candidates);
    if (counts.others > 0)
        words << QCoreApplication::translate("MemberWords", "%n not taking part", nullptr,
                                             counts.others);
    return words.join(QCoreApplication::translate("MemberWords", ", ", "between two counts"));
}

QString memberFigures(const model::State& state, model::Date day)
{
    const auto counts = countsOf(state, day);
    const int all = counts.members + counts.candidates + counts.others;
    return counts.members == all ? QString::number(all)
                                 : QStringLiteral("%1/%2").arg(counts.members).arg(all);
}

QString memberName(const model::State& state, const model::Id<model::Member>& id)
{
    return QString::fromStdString(model::shortNameOf(state, id));
}

} // namespace concordat::ui
