#include <algorithm>
#include <cmath>

#include "core/measures/complementarity.h"
#include "core/model/rounding.h"
#include "core/model/short_name.h"

namespace concordat::measures {

using model::coreText;
using model::Id;
using model::literalText;
using model::Member;
using model::State;
using model::Text;

namespace {

Text percent(double part)
{
    return coreText("Complementarity", "{value} %").with("value", std::round(100 * part));
}

Text memberName(const State& state, const Id<Member>& id)
{
    return literalText(model::shortNameOf(state, id));
}

Text typeName(const State& state, const ResourceMatrix& matrix, std::size_t type)
{
    const auto* row = state.find(matrix.types[type]);
    return literalText(row ? row->name : matrix.types[type].value());
}

void addWeightsNote(const State& state, const ResourceMatrix& matrix, Explanation& why)
{
    std::size_t equal = 0;
    std::size_t required = 0;
    for (std::size_t t = 0; t < matrix.types.size(); ++t) {
        const auto* row = state.find(matrix.types[t]);
        required += matrix.required[t] ? 1 : 0;
        equal += matrix.required[t] && row && row->weight.value == 1 ? 1 : 0;
    }
    if (required > 0)
        why.inputs.push_back({coreText("Complementarity", "Required types that weigh 1"),
                              coreText("Complementarity", "{count} of {total}")
                                  .with("count", static_cast<std::int64_t>(equal))
                                  .with("total", static_cast<std::int64_t>(required)),
                              equal > 0});
}

/// Whether somebody outside the matrix, who may still join, holds something.
bool candidatesHold(const State& state, const ResourceMatrix& matrix)
{
    const auto rows = state.rows<model::Holding>();
    return std::any_of(rows.begin(), rows.end(), [&](const auto& holding) {
        const auto* member = state.find(holding.member);
        return member && holding.level > 0 &&
               (member->status == model::MemberStatus::candidate ||
                member->status == model::MemberStatus::invited) &&
               std::find(matrix.members.begin(), matrix.members.end(), member->id) ==
                   matrix.members.end();
    });
}

} // namespace

Explanation explainCoverage(const State& state, const ResourceMatrix& matrix,
                            const Complementarity& found)
{
    Explanation why;
    why.title = found.coverage ? coreText("Complementarity", "Coverage {value}")
                                     .with("value", percent(*found.coverage))
                               : coreText("Complementarity", "Coverage: nothing is required yet");
    why.subtitle =
        coreText("Complementarity", "The share of the required resource types that somebody holds");
    why.formula =
        "coverage = Σ w_t·[somebody holds t] / Σ w_t;  depth = Σ w_t·max_i h_it/100 / Σ w_t";
    addWeightsNote(state, matrix, why);
    if (found.depth)
        why.inputs.push_back(
            {coreText("Complementarity", "Depth: how far they are held"), percent(*found.depth)});
    for (std::size_t t = 0; t < matrix.types.size(); ++t) {
        if (!matrix.required[t])
            continue;
        why.inputs.push_back(
            {typeName(state, matrix, t),
             found.holders[t] == 0
                 ? coreText("Complementarity", "held by none of the members")
                 : coreText("Complementarity", "{level}, held by {count}")
                       .with("level", std::round(found.best[t]))
                       .with("count", static_cast<std::int64_t>(found.holders[t]))});
    }
    for (const auto t : found.gaps)
        why.wouldChange.push_back(
            coreText("Complementarity", "A member that holds {resource} would close a gap.")
                .with("resource", typeName(state, matrix, t)));
    if (candidatesHold(state, matrix))
        why.notes.push_back(coreText("Complementarity", "What candidates hold counts once they "
                                                        "have committed."));
    why.notes.push_back(coreText("Complementarity",
                                 "A cell without a holding counts as not held; {count} cells of "
                                 "required types say something.")
                            .with("count", static_cast<std::int64_t>(found.recorded)));
    why.rules.push_back(
        {"",
         coreText("Complementarity", "Resource complementarity gives a consortium "
                                     "its possibility: what one lacks another has."),
         "R83"});
    return why;
}

Explanation explainWhole(const State& state, const ResourceMatrix& matrix,
                         const Complementarity& found)
{
    Explanation why;
    why.title = coreText("Complementarity", "The whole against its best part: not known yet");
    why.subtitle = coreText("Complementarity",
                            "“1+1>2”: how much deeper the group covers what is needed than its "
                            "strongest member would alone");
    why.formula = "D(N) / max_i D({i}),  D(S) = Σ w_t·max_{i∈S} h_it/100 / Σ w_t";
    addWeightsNote(state, matrix, why);
    if (found.wholeToBestPart) {
        why.title = coreText("Complementarity", "The whole against its best part: {value}")
                        .with("value", model::roundedTo(*found.wholeToBestPart, 2));
        why.inputs.push_back(
            {coreText("Complementarity", "Depth of the whole, D(N)"), percent(*found.depth)});
        why.inputs.push_back(
            {coreText("Complementarity", "Best part: {member}")
                 .with("member", memberName(state, matrix.members[found.bestPart])),
             percent(found.own[found.bestPart])});
        const auto next = std::max_element(found.marginalDepth.begin(), found.marginalDepth.end());
        why.wouldChange.push_back(
            coreText("Complementarity", "Without {member} the depth would fall by {value}.")
                .with("member", memberName(state, matrix.members[static_cast<std::size_t>(
                                                      next - found.marginalDepth.begin())]))
                .with("value", percent(*next)));
    }
    why.notes.push_back(coreText(
        "Complementarity", "1 means that the others add nothing to the best part. The measure "
                           "is a default of this program, not evidence: the review states the "
                           "effect without a formula."));
    why.rules.push_back(
        {"", coreText("Complementarity", "Complementary resources make one and one more than two."),
         "R83"});
    return why;
}

Explanation explainOverlap(const State& state, const ResourceMatrix& matrix,
                           const Complementarity& found, std::size_t first, std::size_t second)
{
    Explanation why;
    const double overlap = found.overlap[first * matrix.members.size() + second];
    const Text a = memberName(state, matrix.members[first]);
    const Text b = memberName(state, matrix.members[second]);
    why.title = std::isnan(overlap)
                    ? coreText("Complementarity", "{first} and {second}: one holds nothing yet")
                          .with("first", a)
                          .with("second", b)
                    : coreText("Complementarity", "{first} and {second} overlap {value}")
                          .with("first", a)
                          .with("second", b)
                          .with("value", model::roundedTo(overlap, 2));
    why.subtitle =
        coreText("Complementarity", "0: nothing in common; 1: the same profile of holdings");
    why.formula = "cos(h_i, h_j) = Σ_t h_it·h_jt / (|h_i|·|h_j|)";
    for (std::size_t t = 0; t < matrix.types.size(); ++t) {
        const double x = matrix.level(first, t);
        const double y = matrix.level(second, t);
        if (x > 0 && y > 0)
            why.inputs.push_back(
                {typeName(state, matrix, t), coreText("Complementarity", "{first} and {second}")
                                                 .with("first", x)
                                                 .with("second", y)});
    }
    why.rules.push_back(
        {"55",
         coreText("Complementarity", "Above the warning's share two members are redundant to "
                                     "each other: differentiate what they bring."),
         "R83"});
    return why;
}

Explanation explainMarginal(const State& state, const ResourceMatrix& matrix,
                            const Complementarity& found, std::size_t member)
{
    Explanation why;
    why.title = coreText("Complementarity", "{member} adds {value} of coverage")
                    .with("member", memberName(state, matrix.members[member]))
                    .with("value", percent(found.marginalCoverage[member]));
    why.subtitle = coreText("Complementarity", "What the group would lose if this member left");
    why.formula = "D(N) − D(N∖{i}); coverage likewise";
    why.inputs.push_back(
        {coreText("Complementarity", "Depth it adds"), percent(found.marginalDepth[member])});
    why.inputs.push_back(
        {coreText("Complementarity", "Depth it would reach alone"), percent(found.own[member])});
    for (const auto t : found.singlePoints) {
        if (matrix.level(member, t) > 0)
            why.inputs.push_back(
                {typeName(state, matrix, t), coreText("Complementarity", "nobody else holds it")});
    }
    return why;
}

} // namespace concordat::measures
