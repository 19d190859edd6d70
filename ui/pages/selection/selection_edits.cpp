#include "ui/pages/selection/selection_edits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/model/assumptions.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

using model::CandidateScore;
using model::coreText;
using model::CriterionComparison;
using model::Error;
using model::ErrorCode;
using model::Id;
using model::Member;
using model::MemberStatus;
using model::SelectionCriterion;
using model::Status;

namespace {

Error refused(model::Text text, std::string where)
{
    return {ErrorCode::invalid, std::move(text), std::move(where), {}};
}

std::string rowName(const document::Draft& draft, const Id<Member>& id)
{
    const auto* member = draft.find(id);
    return member ? member->name : id.value();
}

std::string rowName(const document::Draft& draft, const Id<SelectionCriterion>& id)
{
    const auto* criterion = draft.find(id);
    return criterion ? criterion->name : id.value();
}

model::Assumption& assumptionFor(model::Assumption& row, const char* name)
{
    row.subject = "selection";
    row.name = name;
    return row;
}

template <class Edit>
void setAssumption(document::Draft& draft, const char* name, Edit&& edit)
{
    if (const auto* present = model::assumptionOf(draft.state(), "selection", name)) {
        const auto id = present->id;
        draft.update(id, std::forward<Edit>(edit));
        return;
    }
    model::Assumption row;
    edit(assumptionFor(row, name));
    draft.add(std::move(row));
}

} // namespace

void addReviewCriteria(document::Draft& draft)
{
    constexpr std::pair<model::CriterionKind, model::TextKey> preset[] = {
        {model::CriterionKind::growthPotential,
         model::coreTextKey("Selection", "Growth potential")},
        {model::CriterionKind::technologicalLevel,
         model::coreTextKey("Selection", "Technological level")},
        {model::CriterionKind::strategicCapability,
         model::coreTextKey("Selection", "Strategic thinking and capability of senior managers")},
    };
    for (const auto& [kind, name] : preset) {
        const auto rows = draft.rows<SelectionCriterion>();
        const auto wanted = kind;
        if (std::any_of(rows.begin(), rows.end(),
                        [wanted](const auto& row) { return row.kind == wanted; }))
            continue;
        SelectionCriterion row;
        row.kind = kind;
        row.name = translated(name.text()).toStdString();
        draft.add(std::move(row));
    }
}

QStringList candidateNames(const QString& lines)
{
    const QStringList headings{QStringLiteral("name"),   QStringLiteral("candidate"),
                               QStringLiteral("member"), QStringLiteral("名称"),
                               QStringLiteral("候选"),   QStringLiteral("候选伙伴"),
                               QStringLiteral("成员")};
    QStringList names;
    bool first = true;
    for (const auto& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto name = line.section(QLatin1Char('\t'), 0, 0).trimmed();
        const bool heading = first && line.contains(QLatin1Char('\t')) &&
                             headings.contains(name, Qt::CaseInsensitive);
        first = false;
        if (!name.isEmpty() && !heading)
            names << name;
    }
    return names;
}

Status addCandidates(document::Draft& draft, const QStringList& names)
{
    std::set<std::string> added;
    for (const auto& name : names) {
        const auto words = name.trimmed().toStdString();
        if (words.empty())
            continue;
        if (!added.insert(words).second)
            return refused(coreText("Selection", "This name stands twice in the list. Nothing was "
                                                 "added."),
                           words);
        for (const auto& member : draft.rows<Member>()) {
            if (member.name == words || member.shortName == words)
                return refused(coreText("Selection", "A member of this name is there already. "
                                                     "Nothing was added."),
                               words);
        }
        Member member;
        member.name = words;
        member.status = MemberStatus::candidate;
        draft.add(std::move(member));
    }
    if (draft.rows<SelectionCriterion>().empty())
        addReviewCriteria(draft);
    return {};
}

Status setScores(document::Draft& draft, const std::string& assessor,
                 const std::vector<ScoreEntry>& entries, model::Date day)
{
    std::map<std::pair<Id<Member>, Id<SelectionCriterion>>, Id<CandidateScore>> there;
    for (const auto& row : draft.rows<CandidateScore>()) {
        if (row.assessor == assessor)
            there.emplace(std::pair{row.candidate, row.criterion}, row.id);
    }
    for (const auto& entry : entries) {
        const auto* criterion = draft.find(entry.criterion);
        if (entry.value && criterion &&
            (*entry.value < criterion->scaleFrom || *entry.value > criterion->scaleTo))
            return refused(coreText("Selection", "{value} is outside the scale {from} to {to}. "
                                                 "Nothing was changed.")
                               .with("value", *entry.value)
                               .with("from", criterion->scaleFrom)
                               .with("to", criterion->scaleTo),
                           rowName(draft, entry.candidate) + ", " + criterion->name);
        const auto found = there.find({entry.candidate, entry.criterion});
        if (!entry.value) {
            if (found != there.end()) {
                draft.remove(found->second);
                there.erase(found);
            }
            continue;
        }
        if (found != there.end()) {
            draft.update(found->second, [&](CandidateScore& row) {
                row.value = *entry.value;
                row.assessedOn = day;
            });
            continue;
        }
        CandidateScore row;
        row.candidate = entry.candidate;
        row.criterion = entry.criterion;
        row.assessor = assessor;
        row.value = *entry.value;
        row.assessedOn = day;
        there.emplace(std::pair{entry.candidate, entry.criterion}, draft.add(std::move(row)));
    }
    return {};
}

Status setComparisons(document::Draft& draft, const std::string& assessor,
                      const std::vector<ComparisonEntry>& entries)
{
    // Saaty's scale; a third typed as 0.3333 shall still mirror a 3.
    constexpr double most = 9;
    constexpr double slack = 0.01;
    std::map<std::pair<Id<SelectionCriterion>, Id<SelectionCriterion>>, double> said;
    for (const auto& entry : entries) {
        const auto where = rowName(draft, entry.first) + ", " + rowName(draft, entry.second);
        if (entry.ratio && (*entry.ratio < 1 / most - slack || *entry.ratio > most))
            return refused(coreText("Selection", "{value} is outside 1/9 to 9. Nothing was "
                                                 "changed.")
                               .with("value", *entry.ratio),
                           where);
        const bool turned = entry.second < entry.first;
        const auto pair =
            turned ? std::pair{entry.second, entry.first} : std::pair{entry.first, entry.second};
        if (entry.ratio) {
            const double ratio = turned ? 1 / *entry.ratio : *entry.ratio;
            const auto [other, added] = said.try_emplace(pair, ratio);
            if (!added && std::abs(other->second / ratio - 1) > slack)
                return refused(coreText("Selection",
                                        "This comparison contradicts its mirror: one must be 1 "
                                        "divided by the other. Nothing was changed."),
                               where);
        }
        std::optional<Id<CriterionComparison>> known;
        bool knownTurned = false;
        for (const auto& row : draft.rows<CriterionComparison>()) {
            if (row.assessor != assessor)
                continue;
            const bool same = row.first == entry.first && row.second == entry.second;
            const bool mirrored = row.first == entry.second && row.second == entry.first;
            if (same || mirrored) {
                known = row.id;
                knownTurned = mirrored;
            }
        }
        if (!entry.ratio) {
            if (known && said.count(pair) == 0)
                draft.remove(*known);
            continue;
        }
        if (known) {
            const double ratio = knownTurned ? 1 / *entry.ratio : *entry.ratio;
            draft.update(*known, [ratio](CriterionComparison& row) { row.ratio = ratio; });
            continue;
        }
        CriterionComparison row;
        row.first = entry.first;
        row.second = entry.second;
        row.ratio = *entry.ratio;
        row.assessor = assessor;
        draft.add(std::move(row));
    }
    return {};
}

Status setWeights(document::Draft& draft, const formation::SelectionTable& table,
                  const std::vector<double>& weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    if (!(sum > 0))
        return refused(coreText("Decide", "The weights sum to nothing; give at least one criterion "
                                          "weight."),
                       "criteria");
    for (std::size_t j = 0; j < table.criteria.size(); ++j) {
        const double weight = weights[j];
        // The computed one's default follows the others; what was seen beside them is kept.
        const bool follows = table.criteria[j].id.empty() && table.criteria[j].weightIsDefault;
        if (!follows && std::abs(weight - table.criteria[j].weight) < 1e-9)
            continue;
        if (table.criteria[j].id.empty())
            setAssumption(draft, "groupWeight",
                          [weight](model::Assumption& row) { row.value = weight; });
        else
            draft.update(table.criteria[j].id,
                         [weight](SelectionCriterion& row) { row.weight = weight; });
    }
    return {};
}

Status setMissingTreatment(document::Draft& draft, formation::MissingTreatment treatment)
{
    setAssumption(draft, "missingScores", [treatment](model::Assumption& row) {
        row.text = formation::toString(treatment);
    });
    return {};
}

bool canAdvance(MemberStatus from, MemberStatus to)
{
    switch (to) {
    case MemberStatus::invited: return from == MemberStatus::candidate;
    case MemberStatus::committed:
        return from == MemberStatus::candidate || from == MemberStatus::invited;
    case MemberStatus::signatory: return from == MemberStatus::committed;
    default: return false;
    }
}

Status advance(document::Draft& draft, const std::vector<Id<Member>>& members, MemberStatus to,
               model::Date day)
{
    for (const auto& id : members) {
        const auto* member = draft.find(id);
        if (!member || !canAdvance(member->status, to))
            continue;
        draft.update(id, [&](Member& row) {
            row.status = to;
            if (to == MemberStatus::invited)
                row.invitedOn = day;
            if (to == MemberStatus::committed)
                row.committedOn = day;
            if (to == MemberStatus::signatory && !row.joinedOn)
                row.joinedOn = day;
        });
    }
    return {};
}

} // namespace concordat::ui
