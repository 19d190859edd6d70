#include "ui/bridge/formula_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace concordat::ui {

namespace {

/// What formulas of the core say in words.
constexpr const char* phrases[] = {
    QT_TRANSLATE_NOOP("Formula", "supposed"),
    QT_TRANSLATE_NOOP("Formula", "judged"),
    QT_TRANSLATE_NOOP("Formula", "mean"),
    QT_TRANSLATE_NOOP("Formula", "min"),
    QT_TRANSLATE_NOOP("Formula", "max"),
    QT_TRANSLATE_NOOP("Formula", "sum"),
    QT_TRANSLATE_NOOP("Formula", "geometric mean"),
    QT_TRANSLATE_NOOP("Formula", "own indicators"),
    QT_TRANSLATE_NOOP("Formula", "strictness"),
    QT_TRANSLATE_NOOP("Formula", "coverage"),
    QT_TRANSLATE_NOOP("Formula", "mean pairwise cosine overlap"),
    QT_TRANSLATE_NOOP("Formula", "history"),
    QT_TRANSLATE_NOOP("Formula", "contract"),
    QT_TRANSLATE_NOOP("Formula", "supervision"),
    QT_TRANSLATE_NOOP("Formula", "survey"),
    QT_TRANSLATE_NOOP("Formula", "risk proportions"),
    QT_TRANSLATE_NOOP("Formula", "evaluation"),
    QT_TRANSLATE_NOOP("Formula", "adjustment rule"),
    QT_TRANSLATE_NOOP("Formula", "dispute body"),
    QT_TRANSLATE_NOOP("Formula", "platform use"),
    QT_TRANSLATE_NOOP("Formula", "data reuse"),
    QT_TRANSLATE_NOOP("Formula", "incubated projects"),
    QT_TRANSLATE_NOOP("Formula", "bridged regions"),
    QT_TRANSLATE_NOOP("Formula", "beta*"),
    QT_TRANSLATE_NOOP("Formula", "beta"),
    QT_TRANSLATE_NOOP("Formula", "IP rules complete"),
    QT_TRANSLATE_NOOP("Formula", "live"),
    QT_TRANSLATE_NOOP("Formula", "contractual"),
    QT_TRANSLATE_NOOP("Formula", "relational"),
    QT_TRANSLATE_NOOP("Formula", "exchanges"),
    QT_TRANSLATE_NOOP("Formula", "members"),
    QT_TRANSLATE_NOOP("Formula", "quarters"),
    QT_TRANSLATE_NOOP("Formula", "reciprocity"),
    QT_TRANSLATE_NOOP("Formula", "paid"),
    QT_TRANSLATE_NOOP("Formula", "pledged"),
    QT_TRANSLATE_NOOP("Formula", "per currency and price basis"),
    QT_TRANSLATE_NOOP("Formula", "milestones reached"),
    QT_TRANSLATE_NOOP("Formula", "milestones due or reached"),
    QT_TRANSLATE_NOOP("Formula", "platforms used in the last year"),
    QT_TRANSLATE_NOOP("Formula", "platforms"),
    QT_TRANSLATE_NOOP("Formula", "results transformed"),
    QT_TRANSLATE_NOOP("Formula", "returns against plan"),
    QT_TRANSLATE_NOOP("Formula", "actions closed on time"),
    QT_TRANSLATE_NOOP("Formula", "actions due"),
    QT_TRANSLATE_NOOP("Formula", "score"),
    QT_TRANSLATE_NOOP("Formula", "chosen"),
    QT_TRANSLATE_NOOP("Formula", "best"),
    QT_TRANSLATE_NOOP("Formula", "score = Σ weight × input"),
    QT_TRANSLATE_NOOP("Formula", "balance"),
    QT_TRANSLATE_NOOP("Formula", "all"),
    QT_TRANSLATE_NOOP("Formula", "complexity"),
    QT_TRANSLATE_NOOP("Formula", "complexity of work packages"),
    QT_TRANSLATE_NOOP("Formula", "dependency"),
    QT_TRANSLATE_NOOP("Formula", "held by the member"),
    QT_TRANSLATE_NOOP("Formula", "held by anybody"),
    QT_TRANSLATE_NOOP("Formula", "asymmetry"),
    QT_TRANSLATE_NOOP("Formula", "Gini"),
    QT_TRANSLATE_NOOP("Formula", "lead"),
    QT_TRANSLATE_NOOP("Formula", "levers held"),
    QT_TRANSLATE_NOOP("Formula", "mean level of its resources"),
    QT_TRANSLATE_NOOP("Formula", "government"),
    QT_TRANSLATE_NOOP("Formula", "signs present"),
    QT_TRANSLATE_NOOP("Formula", "signs known"),
    QT_TRANSLATE_NOOP("Formula", "separability"),
    QT_TRANSLATE_NOOP("Formula", "mean pairwise overlap of participants"),
    QT_TRANSLATE_NOOP("Formula", "variety"),
    QT_TRANSLATE_NOOP("Formula", "mean pairwise overlap of the stages' participants"),
    QT_TRANSLATE_NOOP("Formula", "quorate"),
    QT_TRANSLATE_NOOP("Formula", "k seats"),
    QT_TRANSLATE_NOOP("Formula", "came_i"),
    QT_TRANSLATE_NOOP("Formula", "meetings_i"),
    QT_TRANSLATE_NOOP("Formula", "passes"),
    QT_TRANSLATE_NOOP("Formula", "Σ over who comes and who is in favour"),
    QT_TRANSLATE_NOOP("Formula", "needed"),
    QT_TRANSLATE_NOOP("Formula", "quorum"),
    QT_TRANSLATE_NOOP("Formula", "seats"),
    QT_TRANSLATE_NOOP("Formula",
                      "score = mean over dimensions of 100 * (1 - weighted mean |seen - typical|)"),
    QT_TRANSLATE_NOOP("Formula",
                      "months from the day of judging to the end of the last funded year in a row"),
    QT_TRANSLATE_NOOP("Formula", "on criterion j alone"),
    QT_TRANSLATE_NOOP("Formula", "of the same"),
    QT_TRANSLATE_NOOP("Formula", "share_i = amount_i / sum(amount)"),
    QT_TRANSLATE_NOOP("Formula", "somebody holds t"),
    QT_TRANSLATE_NOOP("Formula", "depth"),
    QT_TRANSLATE_NOOP("Formula", "coverage likewise"),
    QT_TRANSLATE_NOOP("Formula", "redundancy = (holdings − types held) / holdings"),
    QT_TRANSLATE_NOOP("Formula", "mean over pairs of |goals of both| / |goals of either|, %"),
    QT_TRANSLATE_NOOP("Formula", "total = Σ budgets of the packages, per currency and prices"),
    QT_TRANSLATE_NOOP("Formula", "i critical"),
    QT_TRANSLATE_NOOP("Formula", "share = swings_i / Σ swings"),
    QT_TRANSLATE_NOOP("Formula", "swings_i"),
    QT_TRANSLATE_NOOP("Formula", "critical members of S"),
    QT_TRANSLATE_NOOP("Formula", "M the minimal winning coalitions"),
    QT_TRANSLATE_NOOP("Formula", "number of minimal winning coalitions with i"),
    QT_TRANSLATE_NOOP("Formula", "over coalitions ∪R ∪ T in which i is critical"),
    QT_TRANSLATE_NOOP("Formula", "claims in a bankruptcy"),
    QT_TRANSLATE_NOOP("Formula", "d the dividends"),
    QT_TRANSLATE_NOOP("Formula", "Shapley value over orders that keep unions together"),
    QT_TRANSLATE_NOOP("Formula", "Shapley value of v^L(S) = Σ v(connected parts of S)"),
    QT_TRANSLATE_NOOP("Formula", "links at i"),
    QT_TRANSLATE_NOOP("Formula", "Shapley value of the link"),
    QT_TRANSLATE_NOOP("Formula", "lexicographically smallest ordered excesses"),
    QT_TRANSLATE_NOOP("Formula", "prenucleolus of the dual cover, restricted"),
    QT_TRANSLATE_NOOP("Formula", "equal awards of half claims, then equal losses of them"),
    QT_TRANSLATE_NOOP("Formula", "claim_i"),
    QT_TRANSLATE_NOOP("Formula", "competition x"),
    QT_TRANSLATE_NOOP("Formula", "cooperation x"),
    QT_TRANSLATE_NOOP("Formula", "collusion x"),
    QT_TRANSLATE_NOOP("Formula", "alone f"),
    QT_TRANSLATE_NOOP("Formula", "together f"),
    QT_TRANSLATE_NOOP("Formula", "joint venture"),
    QT_TRANSLATE_NOOP("Formula", "w and p principal eigenvectors"),
    QT_TRANSLATE_NOOP("Formula", "v(S) as stated, else max Σ v(S_k) over partitions of S"),
    QT_TRANSLATE_NOOP("Formula", "default"),
    QT_TRANSLATE_NOOP("Formula", "holdings"),
    QT_TRANSLATE_NOOP("Formula", "weight of required types held in S"),
    QT_TRANSLATE_NOOP("Formula", "weight of all"),
    QT_TRANSLATE_NOOP("Formula", "Σ budgets of the packages in which somebody of S takes part"),
    QT_TRANSLATE_NOOP("Formula", "fair_i = w_c·contribution_i + w_r·risk_i"),
    QT_TRANSLATE_NOOP("Formula", "band = fair ± points"),
    QT_TRANSLATE_NOOP("Formula", "p_detect·penalty"),
    QT_TRANSLATE_NOOP("Formula", "incentive"),
    QT_TRANSLATE_NOOP("Formula", "sanction"),
    QT_TRANSLATE_NOOP("Formula", "target"),
    QT_TRANSLATE_NOOP("Formula", "directed pairs with an exchange in the last year"),
    QT_TRANSLATE_NOOP("Formula", "all directed pairs"),
    QT_TRANSLATE_NOOP("Formula", "of the same kind"),
    QT_TRANSLATE_NOOP("Formula", "of other kinds"),
    QT_TRANSLATE_NOOP("Formula", "the β at which β·x under competition is largest"),
    QT_TRANSLATE_NOOP("Formula", "cost"),
};

/// Any of the phrases as whole words; `max_i` is a symbol and no word.
QRegularExpression anyPhrase()
{
    QStringList all;
    for (const auto* phrase : phrases)
        all.append(QRegularExpression::escape(QString::fromUtf8(phrase)));
    // A longer one comes before the shorter ones within it.
    std::sort(all.begin(), all.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return QRegularExpression{QStringLiteral("(?<![A-Za-z_])(?:") + all.join(u'|') +
                              QStringLiteral(")(?![A-Za-z_])")};
}

} // namespace

QString formulaInWords(const std::string& formula)
{
    static const QRegularExpression pattern = anyPhrase();
    const auto text = QString::fromStdString(formula);
    QString words;
    qsizetype at = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        words += text.mid(at, match.capturedStart() - at);
        words += QCoreApplication::translate("Formula", match.captured().toUtf8().constData());
        at = match.capturedEnd();
    }
    return words + text.mid(at);
}

} // namespace concordat::ui
