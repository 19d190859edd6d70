#include "ui/figures/warnings_figure.h"
#include "core/measures/sources.h"

namespace concordat::ui::figures {

using model::coreText;
using model::Text;
using warnings::Severity;
using warnings::Status;

namespace {

std::vector<Text> one(Text text)
{
    return {std::move(text)};
}

} // namespace

Figure warningsFigure(const warnings::Judgement& judgement)
{
    Bars bars;
    bars.unit = coreText("Figures", "rules");
    const auto add = [&](const char* id, Text label, std::size_t count) {
        bars.bars.push_back({id, std::move(label), static_cast<double>(count), {}, -1});
    };
    std::size_t standing = 0;
    for (const auto severity : {Severity::high, Severity::medium, Severity::low})
        standing += judgement.standing(severity);
    add("high", coreText("Figures", "▲ Fired, high"), judgement.standing(Severity::high));
    add("medium", coreText("Figures", "◆ Fired, medium"), judgement.standing(Severity::medium));
    add("low", coreText("Figures", "● Fired, low"), judgement.standing(Severity::low));
    add("acknowledged", coreText("Figures", "Acknowledged"),
        judgement.count(Status::fired) - standing);
    add("unknown", coreText("Figures", "Cannot be judged"), judgement.count(Status::notJudgeable));
    add("clear", coreText("Figures", "✓ Clear"), judgement.count(Status::clear));
    add("without", coreText("Figures", "Does not apply"), judgement.count(Status::notApplicable));
    Figure figure;
    figure.id = "warnings.answers";
    figure.title = coreText("Figures", "Early warnings");
    figure.alternative =
        coreText("Figures", "Of 66 rules {fired} fired, {clear} are clear and {unknown} cannot be "
                            "judged for want of data.")
            .with("fired", static_cast<std::int64_t>(judgement.count(Status::fired)))
            .with("clear", static_cast<std::int64_t>(judgement.count(Status::clear)))
            .with("unknown", static_cast<std::int64_t>(judgement.count(Status::notJudgeable)));
    figure.table.columns = {coreText("Figures", "No."),     coreText("Figures", "Severity"),
                            coreText("Figures", "Warning"), coreText("Figures", "Answer"),
                            coreText("Figures", "Found"),   coreText("Figures", "Remedy"),
                            coreText("Figures", "Source")};
    for (const auto& warning : judgement.warnings) {
        const auto& finding = warning.finding;
        const auto found = finding.missing.empty() ? finding.message : finding.missing.front();
        figure.table.rows.push_back(
            {std::int64_t{warning.rule->number}, one(severityText(warning.rule->severity)),
             one(warning.rule->title.text()), one(statusText(finding.status)), one(found),
             one(warning.rule->remedy.text()), one(measures::sourceText(warning.rule->source))});
    }
    figure.data = std::move(bars);
    return figure;
}

} // namespace concordat::ui::figures
