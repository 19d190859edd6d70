#include "ui/pages/bodies/body_why.h"

#include <functional>

#include "core/model/rounding.h"
#include "core/model/row_title.h"

namespace concordat::ui {

using governance::RulePart;
using model::coreText;
using model::literalText;

namespace {

double toPercent(double part)
{
    return model::roundedTo(100 * part, 2);
}

void addFindings(measures::Explanation& why, const model::State& state, const model::Body& body,
                 model::Date day, const std::function<bool(const governance::BodyFinding&)>& mine)
{
    for (const auto& finding : governance::findingsOf(state, body, day)) {
        if (mine(finding))
            why.notes.push_back(coreText("BodyWhy", "{problem} {remedy}")
                                    .with("problem", finding.message)
                                    .with("remedy", finding.remedy));
    }
}

model::Text needOf(const governance::RuleMeaning& meaning)
{
    const auto count = [&](model::Text text) {
        return std::move(text).with("needed", meaning.needed).with("total", meaning.total);
    };
    switch (meaning.part) {
    case RulePart::heads: return count(coreText("BodyWhy", "{needed} of {total} members"));
    case RulePart::tier:
        return count(coreText("BodyWhy", "{needed} of {total} votes of {tier}"))
            .with("tier", meaning.tier);
    case RulePart::veto: return coreText("BodyWhy", "everybody who holds a veto");
    case RulePart::blocks: return coreText("BodyWhy", "fewer objections than stop it");
    case RulePart::votes: break;
    }
    return count(coreText("BodyWhy", "{needed} of {total} votes"));
}

} // namespace

measures::Explanation seatWhy(const model::State& state, const model::Seat& seat, model::Date day)
{
    measures::Explanation why;
    const auto& info = model::table(model::tableOf<model::Seat>());
    why.title = model::rowTitle(state, info, &seat);
    const auto add = [&](const char* field, model::Text value) {
        why.inputs.push_back({info.field(field)->label(), std::move(value), false});
    };
    const auto* body = state.find(seat.body);
    const bool votes = governance::isVotingSeat(seat, day);
    why.subtitle = votes ? coreText("BodyWhy", "A seat that votes on this day")
                         : coreText("BodyWhy", "A seat that does not vote on this day");
    add("kind", model::vocabularyOf<model::SeatKind>().label(static_cast<int>(seat.kind)));
    add("votes", coreText("BodyWhy", "{number}").with("number", seat.votes));
    double total = 0;
    for (const auto& other : state.rows<model::Seat>()) {
        if (other.body == seat.body && governance::isVotingSeat(other, day))
            total += other.votes;
    }
    if (votes && total > 0)
        why.inputs.push_back(
            {coreText("BodyWhy", "Of all votes of the body"),
             coreText("BodyWhy", "{percent} %").with("percent", toPercent(seat.votes / total)),
             false});
    why.inputs.push_back({coreText("BodyWhy", "Held on this day"),
                          governance::isHeld(state, seat, day)
                              ? coreText("BodyWhy", "yes")
                              : coreText("BodyWhy", "no: the seat is vacant"),
                          false});
    if (seat.veto)
        why.notes.push_back(
            coreText("BodyWhy", "This seat holds a veto: nothing passes against it."));
    if (body)
        addFindings(why, state, *body, day, [&](const governance::BodyFinding& finding) {
            return finding.seat == seat.id;
        });
    why.notes.push_back(coreText("BodyWhy", "What the votes are worth under a rule stands in the "
                                            "section “Power”."));
    return why;
}

measures::Explanation ruleWhy(const model::State& state, const model::DecisionRule& rule,
                              model::Date day)
{
    measures::Explanation why;
    why.title = governance::matterText(rule);
    why.subtitle = governance::ruleText(rule);
    const auto* body = state.find(rule.body);
    if (!body)
        return why;
    const auto setting = governance::settingOf(state, *body, rule, day);
    const auto game = governance::gameOf(setting);
    why.inputs.push_back({coreText("BodyWhy", "Voters on this day"),
                          coreText("BodyWhy", "{count}")
                              .with("count", static_cast<std::int64_t>(setting.voters.size())),
                          false});
    if (game) {
        for (const auto& meaning : game->meanings) {
            if (meaning.part != RulePart::veto)
                why.inputs.push_back({coreText("BodyWhy", "Needed"), needOf(meaning), false});
        }
    } else {
        why.notes.push_back(game.error().text);
    }
    for (const auto& voter : setting.voters) {
        if (voter.veto)
            why.inputs.push_back(
                {coreText("BodyWhy", "Holds a veto"), literalText(voter.name), false});
    }
    addFindings(why, state, *body, day,
                [&](const governance::BodyFinding& finding) { return finding.rule == rule.id; });
    why.notes.push_back(coreText("BodyWhy", "Whose votes decide under this rule stands in the "
                                            "section “Power”."));
    return why;
}

} // namespace concordat::ui
