#include "core/model/assumption_bond.h"

#include <string>

#include "core/model/tables.h"

namespace concordat::model {

namespace {

Bond wholeIf(bool isMeant)
{
    return isMeant ? Bond::whole : Bond::none;
}

/// Who takes an asset when the consortium ends: the name is `table.id` of the asset, the scope the
/// member, the text the terms.
Bond bondOfAsset(const Assumption& row, TableId table, std::string_view id)
{
    if (row.name == model::table(table).name + "." + std::string{id})
        return Bond::whole;
    if (table != tableOf<Member>() || row.scope != id)
        return Bond::none;
    return row.text.empty() ? Bond::whole : Bond::scope;
}

} // namespace

Bond bondOf(const Assumption& row, TableId table, std::string_view id)
{
    const auto between = [&] { return wholeIf(row.scope == id || row.name == id); };
    if (row.subject == "dissolution")
        return bondOfAsset(row, table, id);
    if (table == tableOf<Occurrence>() && row.subject == "cadence")
        return wholeIf((row.name == "noticeSent" || row.name == "agendaSent") && row.scope == id);
    if (table == tableOf<Member>() && row.subject == "split.comparison")
        return between();
    if (table == tableOf<Member>() && row.subject.rfind("split.factor.", 0) == 0)
        return wholeIf(row.scope == id);
    if (table == tableOf<ContributionCriterion>() && row.subject == "contribution.comparison")
        return between();
    return Bond::none;
}

} // namespace concordat::model
