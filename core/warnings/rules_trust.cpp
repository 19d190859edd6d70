#include <algorithm>
#include <cmath>

#include "core/measures/trust.h"
#include "core/measures/trust_survey.h"
#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using measures::Supervision;
using model::coreText;
using model::coreTextKey;

namespace {

/// The last round whose means may be shown.
const measures::TrustMean* lastShown(const std::vector<measures::TrustMean>& means)
{
    const auto last = std::find_if(means.rbegin(), means.rend(),
                                   [](const auto& mean) { return mean.mean.has_value(); });
    return last == means.rend() ? nullptr : &*last;
}

/// Single ratings stay private: a pair is named only where the round shows means of two, else it is
/// said that there is one, if enough raters stand behind even that.
Finding weakLink(const Case& c)
{
    const auto means = measures::trustMeans(c.state(), c.asOf());
    const auto* round = lastShown(means);
    if (!round)
        return needs({data::trust()});
    const auto survey = measures::trustSurvey(c.state(), round->round, c.asOf());
    const auto detail = survey.pairDetail();
    if (detail == measures::PairDetail::nothing)
        return needs({data::trust()});
    const bool named = detail >= measures::PairDetail::names;
    std::vector<std::string> weak;
    std::size_t judged = 0;
    for (const auto& pair : survey.pairs) {
        if (!pair.forward || !pair.backward)
            continue;
        ++judged;
        if (pair.mean() < c["trust"])
            weak.push_back(model::shortNameOf(c.state(), pair.first) + " – " +
                           model::shortNameOf(c.state(), pair.second));
    }
    Evidence evidenceOf{evidence(coreText("Warning", "Survey"), model::literalText(round->name))};
    if (named)
        evidenceOf.push_back(evidence(coreText("Warning", "Pairs below the threshold"),
                                      countOf(weak.size(), judged)));
    else
        evidenceOf.push_back(evidence(
            coreText("Warning", "Pairs below the threshold"),
            weak.empty() ? coreText("Warning", "none")
                         : coreText("Warning", "at least one; a pair is two raters, and "
                                               "fewer than {raters} are not told")
                               .with("raters", static_cast<std::int64_t>(survey.minimum))));
    return firedIf(
        !weak.empty(),
        named ? coreText("Warning", "Little mutual trust in the round “{round}”: {pairs}")
                    .with("round", round->name)
                    .with("pairs", listed(weak))
              : coreText("Warning", "Some members trust each other little in the round “{round}”; "
                                    "whoever keeps the survey sees who")
                    .with("round", round->name),
        std::move(evidenceOf));
}

Finding erosion(const Case& c)
{
    const auto means = measures::trustMeans(c.state(), c.asOf());
    std::vector<const measures::TrustMean*> shown;
    for (const auto& mean : means) {
        if (mean.mean && mean.date)
            shown.push_back(&mean);
    }
    if (shown.size() < 2)
        return needs({data::trust()});
    const auto& last = *shown.back();
    if (*last.date < c.asOf().plusMonths(-12))
        return needs({data::trust()}); // what was felt then says nothing of today
    const double span = c["quarters"] * 91.3125;
    const auto fallSince = [&](const measures::TrustMean& round) {
        const double days = std::max(1, daysBetween(*round.date, *last.date));
        // Rounds further apart than that are taken as a steady change *(d)*.
        return (*round.mean - *last.mean) * std::min(1.0, span / days);
    };
    const auto* steepest = shown[shown.size() - 2];
    for (std::size_t i = 0; i + 2 < shown.size(); ++i) {
        if (daysBetween(*shown[i]->date, *last.date) <= span &&
            fallSince(*shown[i]) > fallSince(*steepest))
            steepest = shown[i];
    }
    const auto& before = *steepest;
    const double fall = fallSince(before);
    return firedIf(fall >= c["fall"],
                   coreText("Warning", "Trust fell by {points} points in {quarters} quarters, from "
                                       "the round “{before}” to “{last}”")
                       .with("points", std::round(fall))
                       .with("before", before.name)
                       .with("last", last.name)
                       .with("quarters", c["quarters"]),
                   {evidence(model::literalText(before.name), *before.mean),
                    evidence(model::literalText(last.name), *last.mean)});
}

Finding opportunism(const Case& c)
{
    const auto supervision = measures::supervisionAt(c.state(), c.asOf());
    if (supervision == Supervision::unknown)
        return needs({data::mechanisms()});
    if (supervision != Supervision::none)
        return clear({evidence(coreText("Warning", "Supervision"),
                               supervision == Supervision::byThirdParty
                                   ? coreText("Warning", "by a third party")
                                   : coreText("Warning", "by a member"))});
    const auto trust = c.facts().score(chain::ChainNode::trust);
    if (!trust)
        return needs({data::trust()});
    return firedIf(*trust < c["trust"],
                   coreText("Warning", "Nobody supervises, and trust stands at {trust}")
                       .with("trust", std::round(*trust)),
                   {evidence(coreText("Warning", "Supervision"), coreText("Warning", "none")),
                    trustEvidence(c, *trust)});
}

} // namespace

measures::Input trustEvidence(const Case& c, double trust)
{
    const auto means = measures::trustMeans(c.state(), c.asOf());
    const auto* round = measures::countingRound(means);
    if (!round || !round->mean)
        return evidence(coreText("Warning", "Trust (C2)"), trust);
    return evidence(coreText("Warning", "Trust (C2), survey from the round “{round}”")
                        .with("round", round->name),
                    trust);
}

void addTrustRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {11,
         Severity::high,
         coreTextKey("WarningRule", "Weak link"),
         coreTextKey("WarningRule", "Two members trust each other less than {trust}"),
         coreTextKey("WarningRule", "Name a mediator"),
         "R85",
         "trust/findings",
         "chain/C2",
         {{"trust", coreTextKey("WarningRule", "Least mutual trust"), 40, Unit::points, 0, 100}},
         &weakLink});
    rules.push_back(
        {12,
         Severity::high,
         coreTextKey("WarningRule", "Erosion of trust"),
         coreTextKey("WarningRule", "Trust falls by {fall} points in {quarters} quarters"),
         coreTextKey("WarningRule", "Call an extra session of the committee"),
         "R85",
         "trust/rounds",
         "chain/C2",
         {{"fall", coreTextKey("WarningRule", "Fall of trust"), 15, Unit::points, 0, 100},
          {"quarters", coreTextKey("WarningRule", "Within quarters"), 2, Unit::quarters, 1, 12}},
         &erosion});
    rules.push_back({13,
                     Severity::medium,
                     coreTextKey("WarningRule", "Room for opportunism"),
                     coreTextKey("WarningRule", "Nobody supervises and trust is below {trust}"),
                     coreTextKey("WarningRule", "Appoint a supervisor"),
                     "R85",
                     "coordination",
                     "chain/C2",
                     {{"trust", coreTextKey("WarningRule", "Trust below which it matters"), 60,
                       Unit::points, 0, 100}},
                     &opportunism});
}

} // namespace concordat::warnings
