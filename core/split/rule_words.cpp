#include "core/split/rule_words.h"
#include "core/measures/method_names.h"

#include <algorithm>

namespace concordat::split {

namespace {

constexpr RuleWords allRuleWords[] = {
    {"equal", model::coreTextKey("Split", "Equal shares"), "x_i = v(N)/n", ""},
    {"pro-rata", model::coreTextKey("Split", "In proportion to what each is worth alone"),
     "x_i = v(N)·v(i)/Σv(j); claims in a bankruptcy", ""},
    {"weighted", model::coreTextKey("Split", "In proportion to given weights"),
     "x_i = v(N)·w_i/Σw_j", ""},
    {"ahp", model::coreTextKey("Split", "In proportion to pairwise judgements (AHP)"),
     "x_i = v(N)·p_i, A·p = λ·p", "Saaty 1977, doi:10.1016/0022-2496(77)90033-5"},
    {"shapley", model::coreTextKey("Split", "Shapley value"),
     "φ_i = Σ_{S∌i} s!(n−1−s)!/n!·[v(S∪i) − v(S)]", "Shapley 1953, doi:10.1515/9781400881970-018"},
    {"weighted-shapley", model::coreTextKey("Split", "Weighted Shapley value"),
     "φ_i = Σ_{S∋i} w_i/w(S)·d(S), d the dividends", "Kalai & Samet 1987, doi:10.1007/BF01756292"},
    {"corrected-shapley", model::coreTextKey("Split", "Shapley value corrected by factors"),
     "s_i = φ_i/v(N) + Σ_k w_k(F_ik − 1/n)", "Math. Probl. Eng. 2022, doi:10.1155/2022/8942299"},
    {"owen", model::coreTextKey("Split", "Owen value with unions"),
     "Shapley value over orders that keep unions together",
     "Owen 1977, doi:10.1007/978-3-642-45494-3_7"},
    {"myerson", model::coreTextKey("Split", "Myerson value over links"),
     "Shapley value of v^L(S) = Σ v(connected parts of S)",
     "Myerson 1977, doi:10.1287/moor.2.3.225"},
    {"position", model::coreTextKey("Split", "Position value over links"),
     "x_i = v(i) + ½·Σ_{links at i} Shapley value of the link",
     "Borm, Owen & Tijs 1992, doi:10.1137/0405023"},
    {"banzhaf", model::coreTextKey("Split", "Banzhaf value"),
     "β_i = 2^−(n−1)·Σ_{S∌i} [v(S∪i) − v(S)]", "Dubey & Shapley 1979, doi:10.1287/moor.4.2.99"},
    {"tau", model::coreTextKey("Split", "Tau value"),
     "τ = m + α(M − m), M_i = v(N) − v(N∖i), m_i = max_S v(S) − M(S∖i)", "Tijs 1981"},
    {"gately", model::coreTextKey("Split", "Gately point"),
     "x_i = v(i) + [v(N) − Σv(j)]·[M_i − v(i)]/Σ[M_j − v(j)]", "Gately 1974, doi:10.2307/2526099"},
    {"nucleolus", model::coreTextKey("Split", "Nucleolus"),
     "lexicographically smallest ordered excesses v(S) − x(S), x_i ≥ v(i)",
     "Schmeidler 1969, doi:10.1137/0117107"},
    {"prenucleolus", model::coreTextKey("Split", "Prenucleolus"),
     "lexicographically smallest ordered excesses v(S) − x(S)", "Schmeidler 1969; Sobolev 1975"},
    {"per-capita-nucleolus", model::coreTextKey("Split", "Per-capita nucleolus"),
     "lexicographically smallest ordered excesses (v(S) − x(S))/|S|, x_i ≥ v(i)",
     "Grotte 1970; Young 1985"},
    {"modiclus", model::coreTextKey("Split", "Modiclus"),
     "prenucleolus of the dual cover, restricted", "Sudhölter 1997, doi:10.1007/BF01295846"},
    {"nash", model::coreTextKey("Split", "Nash bargaining"), "x_i = v(i) + w_i/Σw_j·[v(N) − Σv(j)]",
     "Nash 1950, doi:10.2307/1907266"},
    {"talmud", model::coreTextKey("Split", "Talmud rule"),
     "equal awards of half claims, then equal losses of them",
     "Aumann & Maschler 1985, doi:10.1016/0022-0531(85)90102-4"},
    {"cea", model::coreTextKey("Split", "Constrained equal awards"), "x_i = min(claim_i, λ)",
     "Thomson 2003, doi:10.1016/S0165-4896(02)00070-7"},
    {"cel", model::coreTextKey("Split", "Constrained equal losses"), "x_i = max(0, claim_i − λ)",
     "Thomson 2003, doi:10.1016/S0165-4896(02)00070-7"},
};

} // namespace

const RuleWords& wordsOf(SplitMethod method)
{
    return allRuleWords[static_cast<std::size_t>(method)];
}

const std::vector<std::string>& splitMethodNames()
{
    static const auto names = measures::methodNames(allRuleWords);
    return names;
}

std::optional<SplitMethod> splitMethodFromName(std::string_view name)
{
    return measures::methodNamed<SplitMethod>(splitMethodNames(), name);
}

} // namespace concordat::split
