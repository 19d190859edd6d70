#include "ui/pages/risks/share_edits.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "core/measures/membership.h"
#include "core/measures/shares.h"
#include "core/model/rounding.h"
#include "core/model/short_name.h"
#include "ui/bridge/text.h"
#include "ui/models/member_mark.h"

namespace concordat::ui {

using model::Id;
using model::Member;
using model::RiskType;

namespace {

const std::string ownPrefix = "other:";

std::string columnOf(RiskType type, const std::string& ownType)
{
    if (type == RiskType::other)
        return ownPrefix + ownType;
    return model::vocabularyOf<RiskType>().byValue(static_cast<int>(type))->name;
}

std::pair<RiskType, std::string> typeOf(const std::string& column)
{
    if (column.rfind(ownPrefix, 0) == 0)
        return {RiskType::other, column.substr(ownPrefix.size())};
    return {static_cast<RiskType>(model::vocabularyOf<RiskType>().find(column)->value), {}};
}

/// Who is judged, and whoever has a share although no longer judged.
template <class Share>
std::vector<PercentMatrix::Line> memberLines(const model::State& state, model::Date asOf)
{
    std::set<Id<Member>> ids;
    for (const auto& id : measures::membershipAt(state, asOf).members)
        ids.insert(id);
    for (const auto& share : state.rows<Share>())
        ids.insert(share.member);
    std::vector<PercentMatrix::Line> lines;
    for (const auto& id : ids) {
        const auto* member = state.find(id);
        const auto name = model::shortNameOf(*member);
        lines.push_back({id.value(), QString::fromStdString(name), memberPlace(state, id.value()),
                         QString::fromStdString(member->name)});
    }
    return lines;
}

/// Puts the shares in their cells and the sums below; a sum that is not 100 is marked. Where
/// nothing was entered there is no sum, and nothing wrong.
void fill(PercentMatrix::Content& content,
          const std::map<std::pair<std::string, std::string>, double>& shares,
          const QString& sumWords)
{
    PercentMatrix::Total sums{sumWords, {}, {}};
    std::vector<std::optional<double>> totals(content.columns.size());
    for (const auto& row : content.rows) {
        for (std::size_t at = 0; at < content.columns.size(); ++at) {
            const auto found = shares.find({row.id, content.columns[at].id});
            if (found == shares.end()) {
                content.values.emplace_back();
                continue;
            }
            content.values.emplace_back(found->second);
            totals[at] = totals[at].value_or(0) + found->second;
        }
    }
    for (const auto& total : totals) {
        sums.cells.push_back(total ? QLocale().toString(model::roundedTo(*total, 2), 'g', 6) +
                                         QStringLiteral(" %")
                                   : QStringLiteral("–"));
        sums.wrong.push_back(total && std::abs(*total - 100) > measures::shareTolerance);
    }
    content.totals.push_back(std::move(sums));
}

QString sumWords()
{
    return QCoreApplication::translate("ShareMatrix", "Sum");
}

} // namespace

PercentMatrix::Content riskShareMatrix(const model::State& state, model::Date asOf)
{
    PercentMatrix::Content content;
    content.rows = memberLines<model::RiskShare>(state, asOf);
    std::set<std::string> own;
    for (const auto& risk : state.rows<model::Risk>()) {
        if (risk.type == RiskType::other)
            own.insert(risk.ownType);
    }
    std::map<std::pair<std::string, std::string>, double> shares;
    for (const auto& share : state.rows<model::RiskShare>()) {
        if (share.type == RiskType::other)
            own.insert(share.ownType);
        shares[{share.member.value(), columnOf(share.type, share.ownType)}] += share.share.value;
    }
    const auto& vocabulary = model::vocabularyOf<RiskType>();
    for (const auto type : {RiskType::technologicalFailure, RiskType::marketFluctuation})
        content.columns.push_back(
            {columnOf(type, {}), translated(vocabulary.label(static_cast<int>(type))), -1, {}});
    for (const auto& name : own)
        content.columns.push_back(
            {columnOf(RiskType::other, name),
             name.empty() ? translated(vocabulary.label(static_cast<int>(RiskType::other)))
                          : QString::fromStdString(name),
             -1,
             {}});
    fill(content, shares, sumWords());
    return content;
}

PercentMatrix::Content benefitShareMatrix(const model::State& state, model::Date asOf)
{
    PercentMatrix::Content content;
    content.rows = memberLines<model::BenefitShare>(state, asOf);
    for (const auto& benefit : state.rows<model::Benefit>())
        content.columns.push_back(
            {benefit.id.value(), QString::fromStdString(benefit.title), -1, {}});
    std::map<std::pair<std::string, std::string>, double> shares;
    for (const auto& share : state.rows<model::BenefitShare>())
        shares[{share.member.value(), share.benefit.value()}] += share.share.value;
    fill(content, shares, sumWords());
    return content;
}

model::Status putRiskShares(document::Draft& draft,
                            const std::vector<PercentMatrix::Change>& changes)
{
    for (const auto& change : changes) {
        const auto [type, ownType] = typeOf(change.column);
        std::vector<Id<model::RiskShare>> present;
        for (const auto& share : draft.rows<model::RiskShare>()) {
            if (share.member.value() == change.row && share.type == type &&
                share.ownType == ownType)
                present.push_back(share.id);
        }
        if (change.value && !present.empty()) {
            draft.update(present.front(),
                         [&](model::RiskShare& share) { share.share = *change.value; });
            present.erase(present.begin());
        } else if (change.value) {
            model::RiskShare share;
            share.type = type;
            share.ownType = ownType;
            share.member = Id<Member>{change.row};
            share.share = *change.value;
            draft.add(std::move(share));
        }
        for (const auto& id : present)
            draft.remove(id);
    }
    return {};
}

model::Status putBenefitShares(document::Draft& draft,
                               const std::vector<PercentMatrix::Change>& changes)
{
    for (const auto& change : changes) {
        std::vector<Id<model::BenefitShare>> present;
        for (const auto& share : draft.rows<model::BenefitShare>()) {
            if (share.member.value() == change.row && share.benefit.value() == change.column)
                present.push_back(share.id);
        }
        if (change.value && !present.empty()) {
            draft.update(present.front(),
                         [&](model::BenefitShare& share) { share.share = *change.value; });
            present.erase(present.begin());
        } else if (change.value) {
            model::BenefitShare share;
            share.benefit = Id<model::Benefit>{change.column};
            share.member = Id<Member>{change.row};
            share.share = *change.value;
            draft.add(std::move(share));
        }
        for (const auto& id : present)
            draft.remove(id);
    }
    return {};
}

} // namespace concordat::ui
