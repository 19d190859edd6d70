#include "ui/pages/programme/programme_why.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/measures/money_totals.h"
#include "core/model/rounding.h"

namespace concordat::ui {

using measures::Explanation;
using model::coreText;
using model::Date;
using model::literalText;
using model::Money;
using model::State;
using model::Text;

namespace {

Text countText(std::size_t count)
{
    return coreText("ProgrammeWhy", "{n}").with("n", static_cast<std::int64_t>(count));
}

Text ofText(std::size_t count, std::size_t total)
{
    return coreText("ProgrammeWhy", "{count} of {total}")
        .with("count", static_cast<std::int64_t>(count))
        .with("total", static_cast<std::int64_t>(total));
}

Text moneyText(const std::vector<Money>& amounts)
{
    if (amounts.empty())
        return coreText("ProgrammeWhy", "not recorded");
    std::vector<Text> each;
    for (const auto& amount : amounts)
        each.push_back(coreText("ProgrammeWhy", "{amount}").with("amount", amount));
    return coreText("ProgrammeWhy", "{amounts}").with("amounts", each);
}

Text moneyText(const Money& amount)
{
    return moneyText(amount.isZero() ? std::vector<Money>{} : std::vector{amount});
}

template <class Rows, class Wanted>
std::size_t countOf(const Rows& rows, Wanted wanted)
{
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), wanted));
}

bool isLate(const model::Milestone& row, Date asOf)
{
    return !row.reachedOn && row.dueOn && *row.dueOn < asOf;
}

Text milestoneText(const model::Milestone& row, Date asOf)
{
    if (row.plannedValue && row.actualValue)
        return coreText("ProgrammeWhy", "{actual} of {planned} {unit}")
            .with("actual", model::roundedTo(*row.actualValue, 2))
            .with("planned", model::roundedTo(*row.plannedValue, 2))
            .with("unit", literalText(row.unit));
    if (row.reachedOn)
        return coreText("ProgrammeWhy", "reached on {day}").with("day", *row.reachedOn);
    if (isLate(row, asOf))
        return coreText("ProgrammeWhy", "▲ late: due on {day}").with("day", *row.dueOn);
    return row.dueOn ? coreText("ProgrammeWhy", "due on {day}").with("day", *row.dueOn)
                     : coreText("ProgrammeWhy", "no day is set");
}

} // namespace

Explanation explainProgramme(const State& state)
{
    const auto goals = state.rows<model::Goal>();
    const auto packages = state.rows<model::WorkPackage>();
    const auto milestones = state.rows<model::Milestone>();
    Explanation why;
    why.title = coreText("ProgrammeWhy", "What is planned");
    why.subtitle = coreText("ProgrammeWhy", "How much of the plan can be measured and paid");
    why.inputs.push_back(
        {coreText("ProgrammeWhy", "Goals with a measure"),
         ofText(countOf(goals, [](const auto& goal) { return !goal.metric.empty(); }),
                goals.size())});
    why.inputs.push_back(
        {coreText("ProgrammeWhy", "Work packages with a budget"),
         ofText(countOf(packages, [](const auto& row) { return !row.budget.isZero(); }),
                packages.size())});
    why.inputs.push_back(
        {coreText("ProgrammeWhy", "Milestones with a day"),
         ofText(countOf(milestones, [](const auto& row) { return row.dueOn.has_value(); }),
                milestones.size())});
    why.notes.push_back(coreText("ProgrammeWhy", "Each section has its own reasons: choose it "
                                                 "above."));
    return why;
}

Explanation explainGoals(const measures::GoalOverlap& overlap)
{
    Explanation why;
    why.title = coreText("ProgrammeWhy", "Overlap of goals");
    why.subtitle = coreText("ProgrammeWhy", "How far the members want the same");
    why.formula = "mean over pairs of |goals of both| / |goals of either|, %";
    why.inputs.push_back(
        {coreText("ProgrammeWhy", "Members with goals"), countText(overlap.members)});
    if (overlap.percent)
        why.inputs.push_back(
            {coreText("ProgrammeWhy", "Overlap, %"),
             coreText("ProgrammeWhy", "{n}").with("n", std::round(*overlap.percent))});
    why.notes.push_back(coreText("ProgrammeWhy", "A goal counts for its owner and its supporters. "
                                                 "The measure is a default of ours, not "
                                                 "evidence."));
    why.wouldChange.push_back(
        coreText("ProgrammeWhy", "A member that supports a goal of another raises it; a goal that "
                                 "one member has alone lowers it."));
    return why;
}

Explanation explainWork(const State& state)
{
    Explanation why;
    why.title = coreText("ProgrammeWhy", "Cost of the work");
    why.subtitle = coreText("ProgrammeWhy", "The budgets of the packages, against the cost stated "
                                            "for the whole");
    why.formula = "total = Σ budgets of the packages, per currency and prices";
    std::vector<Money> budgets;
    std::size_t without = 0;
    for (const auto& row : state.rows<model::WorkPackage>()) {
        why.inputs.push_back(
            {literalText(row.number.empty() ? row.title : row.number), moneyText(row.budget)});
        if (row.budget.isZero())
            ++without;
        else
            budgets.push_back(row.budget);
    }
    why.inputs.push_back({coreText("ProgrammeWhy", "All packages together"),
                          moneyText(measures::totalsPerBasis(budgets))});
    why.inputs.push_back({coreText("ProgrammeWhy", "Stated for the whole"),
                          moneyText(state.consortium().totalCost)});
    if (without > 0)
        why.notes.push_back(coreText("ProgrammeWhy", "Packages without a budget: {n}. They are "
                                                     "unknown, not free.")
                                .with("n", static_cast<std::int64_t>(without)));
    return why;
}

Explanation explainMilestones(const State& state, Date asOf)
{
    const auto rows = state.rows<model::Milestone>();
    const auto reached = countOf(rows, [](const auto& row) { return row.reachedOn.has_value(); });
    const auto late = countOf(rows, [&](const auto& row) { return isLate(row, asOf); });
    Explanation why;
    why.title = coreText("ProgrammeWhy", "Milestones: {count} of {total} reached")
                    .with("count", static_cast<std::int64_t>(reached))
                    .with("total", static_cast<std::int64_t>(rows.size()));
    why.subtitle = coreText("ProgrammeWhy", "What was reached, what is late, and what came out of "
                                            "what was planned");
    why.inputs.push_back(
        {coreText("ProgrammeWhy", "Late on {day}").with("day", asOf), ofText(late, rows.size())});
    for (const auto& row : rows)
        why.inputs.push_back({literalText(row.title), milestoneText(row, asOf)});
    why.notes.push_back(coreText("ProgrammeWhy", "A milestone is late when its day has passed and "
                                                 "no day stands on which it was reached."));
    return why;
}

Explanation explainEvaluation(const State& state)
{
    std::map<std::string, const model::ConstructionEvaluation*> latest;
    const auto rows = state.rows<model::ConstructionEvaluation>();
    for (const auto& row : rows) {
        auto& present = latest[row.criterion];
        if (row.score && (!present || !(row.date < present->date)))
            present = &row;
    }
    Explanation why;
    why.title = coreText("ProgrammeWhy", "How well the construction works");
    why.subtitle = coreText("ProgrammeWhy", "The latest score of each criterion, 0 to 100");
    for (const auto& [criterion, row] : latest) {
        auto score = row ? coreText("ProgrammeWhy", "{n}").with("n", row->score->value)
                         : coreText("ProgrammeWhy", "no score yet");
        if (row && row->date)
            score = coreText("ProgrammeWhy", "{score} on {day}")
                        .with("score", score)
                        .with("day", *row->date);
        why.inputs.push_back({literalText(criterion), std::move(score)});
    }
    if (rows.size() > latest.size())
        why.notes.push_back(coreText("ProgrammeWhy", "Of several findings on a criterion the "
                                                     "latest with a score counts; earlier ones "
                                                     "stay in the table."));
    return why;
}

} // namespace concordat::ui
