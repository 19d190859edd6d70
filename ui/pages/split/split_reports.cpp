#include "ui/pages/split/split_reports.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/sharing/guideline_words.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

using model::coreText;
using model::literalText;

namespace {

QString reportWords(const char* source)
{
    return QCoreApplication::translate("SplitReports", source);
}

QString names(const SplitDesk& desk, const std::vector<std::size_t>& members)
{
    QStringList list;
    for (const auto member : members)
        list << QString::fromStdString(desk.game.game.players[member]);
    // More than half of all is easier to read as who is not among them.
    if (members.size() > 3 && 2 * members.size() > desk.game.members.size()) {
        QStringList others;
        for (std::size_t i = 0; i < desk.game.members.size(); ++i) {
            if (std::find(members.begin(), members.end(), i) == members.end())
                others << QString::fromStdString(desk.game.game.players[i]);
        }
        return QCoreApplication::translate("SplitReports", "all but %1").arg(listed(others));
    }
    return listed(list);
}

QString reportNumber(const std::optional<double>& value, int decimals = 1)
{
    return value ? formatted(*value, decimals) : QStringLiteral("–");
}

/// A mean of scores as it is; what was recorded as contributed with its currency.
QString evaluatedInput(const sharing::EvaluatedInput& input, const measures::PriceBasis& unit)
{
    const auto money = input.value && !unit.currency.empty()
                           ? model::Money::of(*input.value, unit.currency, unit.year)
                           : std::nullopt;
    return money ? formatted(*money) : reportNumber(input.value);
}

} // namespace

void showObjections(QTableWidget& table, const SplitDesk& desk, const sharing::TableReport& report)
{
    std::vector<QStringList> rows;
    for (const auto& objection : report.objections.objections) {
        double gets = 0;
        for (const auto member : objection.members)
            gets += report.members[member].gets;
        rows.push_back({names(desk, objection.members), formatted(gets + objection.excess),
                        formatted(gets), formatted(objection.excess, 2)});
    }
    fillReport(table,
               {reportWords(QT_TRANSLATE_NOOP("SplitReports", "Coalition")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "could get alone")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "gets")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "objects by"))},
               rows, {1, 2, 3});
}

void showContributions(QTableWidget& table, const model::State& state,
                       const sharing::ContributionEvaluation& evaluation)
{
    QStringList headings{reportWords(QT_TRANSLATE_NOOP("SplitReports", "Member"))};
    for (const auto& criterion : evaluation.criteria)
        headings << QCoreApplication::translate("SplitReports", "%1 (weight %2)")
                        .arg(translated(criterion.name), formatted(criterion.weight, 2));
    headings << reportWords(QT_TRANSLATE_NOOP("SplitReports", "Share, %"))
             << reportWords(QT_TRANSLATE_NOOP("SplitReports", "Rank"))
             << reportWords(QT_TRANSLATE_NOOP("SplitReports", "Rank holds"));
    std::vector<int> numeric;
    for (int column = 1; column < headings.size(); ++column)
        numeric.push_back(column);
    std::vector<QStringList> rows;
    for (const auto& member : evaluation.members) {
        const auto* row = state.find(member.member);
        QStringList cells{QString::fromStdString(row ? row->name : member.member.value())};
        for (std::size_t k = 0; k < member.inputs.size(); ++k)
            cells << evaluatedInput(member.inputs[k], evaluation.criteria[k].unit);
        cells << reportNumber(member.share ? std::optional(100 * *member.share) : std::nullopt);
        cells << (member.rank == 0                      ? QStringLiteral("–")
                  : member.bestRank == member.worstRank ? QString::number(member.rank)
                                                        : QStringLiteral("%1 (%2–%3)")
                                                              .arg(member.rank)
                                                              .arg(member.bestRank)
                                                              .arg(member.worstRank));
        cells << (member.rank == 0
                      ? QStringLiteral("–")
                      : formatted(100 * member.rankHeld, 0) + QStringLiteral("\u00a0%"));
        rows.push_back(std::move(cells));
    }
    fillReport(table, headings, rows, numeric);
}

void showTriggers(QTableWidget& table, const sharing::TriggerReport& report)
{
    std::vector<QStringList> rows;
    for (const auto& trigger : report.triggers) {
        const auto state =
            !trigger.fired ? reportWords(QT_TRANSLATE_NOOP("SplitReports", "? unknown"))
            : *trigger.fired
                ? reportWords(QT_TRANSLATE_NOOP("SplitReports", "◆ calls for a review"))
                : reportWords(QT_TRANSLATE_NOOP("SplitReports", "✓ quiet"));
        rows.push_back({translated(trigger.name), state, translated(trigger.evidence)});
    }
    fillReport(table,
               {reportWords(QT_TRANSLATE_NOOP("SplitReports", "Trigger")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "State")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "Evidence"))},
               rows, {});
}

void showGuideline(QTableWidget& table, const sharing::Guideline& guideline)
{
    std::vector<QStringList> rows;
    for (const auto& parameter : guideline.parameters) {
        QStringList replaced;
        for (const auto& [row, value] : parameter.replaced)
            replaced << QStringLiteral("%1 (%2)").arg(translated(sharing::guidelineValue(value)),
                                                      translated(sharing::guidelineRowName(row)));
        rows.push_back({translated(sharing::guidelineLabel(parameter.name)),
                        translated(sharing::guidelineValue(parameter.value)),
                        translated(sharing::guidelineRowName(parameter.row)),
                        parameter.own ? reportWords(QT_TRANSLATE_NOOP("SplitReports", "own row"))
                                      : reportWords(QT_TRANSLATE_NOOP("SplitReports",
                                                                      "default, not evidence")),
                        listed(replaced)});
    }
    fillReport(table,
               {reportWords(QT_TRANSLATE_NOOP("SplitReports", "Parameter")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "Value")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "Row applied")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "Origin")),
                reportWords(QT_TRANSLATE_NOOP("SplitReports", "Replaced"))},
               rows, {1});
}

QString objectionSummary(const sharing::TableReport& report)
{
    if (!report.efficient)
        return QCoreApplication::translate("SplitReports", "The shares sum to %1 %, not to 100 %.")
            .arg(formatted(report.sum, 2));
    const bool none = report.objections.objections.empty();
    switch (report.objections.proof) {
    case split::Proof::everyCoalition:
        return none
                   ? reportWords(QT_TRANSLATE_NOOP(
                         "SplitReports", "✓ Nobody objects; every coalition was looked at."))
                   : reportWords(QT_TRANSLATE_NOOP(
                         "SplitReports", "Every coalition was looked at; the others are content."));
    case split::Proof::minimumCut:
        return none ? reportWords(QT_TRANSLATE_NOOP("SplitReports",
                                                    "✓ Nobody objects, proved by minimum cuts."))
                    : reportWords(QT_TRANSLATE_NOOP(
                          "SplitReports", "The worst coalition of each member, by minimum cuts."));
    case split::Proof::searched: break;
    }
    return none
               ? reportWords(QT_TRANSLATE_NOOP("SplitReports",
                                               "No objection was found: searched, not proved."))
               : reportWords(QT_TRANSLATE_NOOP("SplitReports", "Searched, not proved: there may be "
                                                               "coalitions that object more."));
}

QString memberSummary(const SplitDesk& desk, const sharing::TableReport& report, std::size_t player)
{
    const auto& view = report.members[player];
    const auto name = QString::fromStdString(desk.game.game.players[player]);
    QStringList lines;
    auto gets = QCoreApplication::translate("SplitReports", "%1: under this split you get %2 %")
                    .arg(name, formatted(view.gets, 2));
    if (desk.game.toDivide > 0)
        gets +=
            QStringLiteral(" (%1\u00a0%2)")
                .arg(formatted(view.amount, 0), QString::fromStdString(desk.game.unit.currency));
    lines << gets;
    lines << (view.bears ? QCoreApplication::translate("SplitReports", "you bear %1 % of the risks")
                               .arg(formatted(*view.bears))
                         : reportWords(QT_TRANSLATE_NOOP(
                               "SplitReports", "what you bear of the risks is not recorded")));
    if (view.contributes)
        lines << QCoreApplication::translate("SplitReports", "you contribute %1 %")
                     .arg(formatted(*view.contributes));
    lines << QCoreApplication::translate("SplitReports",
                                         "alone you would get %1 %, to the others you add %2 %")
                 .arg(formatted(view.alone), formatted(view.adds));
    if (view.margin < 0)
        lines << QCoreApplication::translate("SplitReports", "with %1 you would get %2 points more")
                     .arg(names(desk, view.worstWith), formatted(-view.margin, 2));
    return lines.join(QStringLiteral(" · ")) + QStringLiteral(".");
}

measures::Explanation proposalWhy(const SplitDesk& desk, const sharing::TableReport& report)
{
    measures::Explanation why;
    why.title = coreText("SplitReports", "The present proposal");
    why.subtitle = report.inCore ? coreText("SplitReports", "in the core")
                                 : coreText("SplitReports", "not in the core");
    why.formula = desk.game.why.formula;
    why.inputs = desk.game.why.inputs;
    const auto yesNo = [](const std::optional<bool>& value) {
        return !value   ? coreText("SplitReports", "not examined")
               : *value ? coreText("SplitReports", "✓ yes")
                        : coreText("SplitReports", "✗ no");
    };
    why.inputs.push_back(
        {coreText("SplitReports", "Shared out exactly"), yesNo(report.efficient), false});
    why.inputs.push_back({coreText("SplitReports", "Individually rational"),
                          yesNo(report.individuallyRational), false});
    why.inputs.push_back({coreText("SplitReports", "The game is superadditive"),
                          yesNo(desk.checks->superadditive), false});
    why.inputs.push_back(
        {coreText("SplitReports", "The game is convex"), yesNo(desk.checks->convex), false});
    why.inputs.push_back(
        {coreText("SplitReports", "The core is not empty"), yesNo(desk.checks->balanced), false});
    if (desk.checks->leastCore)
        why.inputs.push_back({coreText("SplitReports", "Least-core value"),
                              coreText("SplitReports", "{value}")
                                  .with("value", std::round(100 * *desk.checks->leastCore) / 100),
                              false});
    why.notes = desk.game.why.notes;
    for (const auto& open : desk.game.ask) {
        std::string list;
        for (const auto member : open.members)
            list += (list.empty() ? "" : ", ") + desk.game.game.players[member];
        why.wouldChange.push_back(
            coreText("SplitReports", "A value for {coalition}: between {low} and {high}")
                .with("coalition", list)
                .with("low", open.interpolated)
                .with("high", open.highest));
    }
    const auto bands = desk.rules->bands().why;
    why.rules.push_back({"11", bands.title, "R144"});
    for (const auto& input : bands.inputs)
        why.inputs.push_back(input);
    why.evidence.push_back(desk.guideline.why().subtitle);
    why.sources.push_back(literalText("Gillies 1959; Maschler, Peleg & Shapley 1979, "
                                      "doi:10.1287/moor.4.4.303"));
    return why;
}

} // namespace concordat::ui
