#include "ui/pages/portfolio/comparison.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <set>

#include "core/measures/enterprise_size.h"
#include "core/measures/money_totals.h"
#include "core/model/short_name.h"
#include "ui/bridge/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString countNumber(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

/// To the tenth: 39.8 and 40.4 are not the same.
QString share(std::size_t part, std::size_t whole)
{
    if (whole == 0)
        return {};
    return ComparisonPanel::tr("%1 %", "percent")
        .arg(formatted(100.0 * static_cast<double>(part) / static_cast<double>(whole), 1));
}

std::size_t membersWhere(const model::State& state,
                         const std::function<bool(const model::Member&)>& is)
{
    const auto rows = state.rows<model::Member>();
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), is));
}

std::size_t countries(const model::State& state)
{
    std::set<std::string> found;
    for (const auto& member : state.rows<model::Member>()) {
        if (!member.country.empty())
            found.insert(member.country);
    }
    return found.size();
}

/// Amounts of different currencies or price years stand beside each other, never added.
QString total(const model::State& state, model::Money model::FundingSource::*amount)
{
    std::vector<model::Money> amounts;
    for (const auto& row : state.rows<model::FundingSource>())
        amounts.push_back(row.*amount);
    QStringList words;
    for (const auto& sum : measures::totalsPerBasis(amounts))
        words.append(formatted(sum));
    return words.join(QStringLiteral("; "));
}

/// Of the members whose size somebody stated; how many nobody knows stands beside it.
QString smallShare(const model::State& state)
{
    const auto small = membersWhere(state, measures::isSmall);
    const auto unknown = membersWhere(state, [](const model::Member& member) {
        return measures::smallOrMedium(member) == model::Tristate::unknown;
    });
    const auto all = state.rows<model::Member>().size();
    if (unknown == all)
        return {};
    const auto known = share(small, all - unknown);
    if (unknown == 0)
        return known;
    return ComparisonPanel::tr("%1 of those known; not known of %2")
        .arg(known, ComparisonPanel::tr("%n members", "", static_cast<int>(unknown)));
}

QString dates(const model::Consortium& row)
{
    const auto text = [](const std::optional<model::Date>& date) {
        return date ? formatted(*date) : QStringLiteral("–");
    };
    return ComparisonPanel::tr("%1 to %2")
        .arg(text(row.startsOn ? row.startsOn : row.formedOn), text(row.endsOn));
}

} // namespace

std::vector<ComparisonLine> compare(const model::State& first, const model::State& second)
{
    std::vector<ComparisonLine> lines;
    const auto add = [&](const QString& label,
                         const std::function<QString(const model::State&)>& take) {
        const auto one = take(first);
        const auto other = take(second);
        const auto words = [](const QString& text) {
            return text.isEmpty() ? ComparisonPanel::tr("not known") : text;
        };
        lines.push_back({label, words(one), words(other), !one.isEmpty() && !other.isEmpty()});
    };
    using State = model::State;
    add(ComparisonPanel::tr("Form"), [](const State& s) {
        return translated(
            model::vocabularyOf<model::Form>().label(static_cast<int>(s.consortium().form)));
    });
    add(ComparisonPanel::tr("Field"), [](const State& s) {
        return translated(model::vocabularyOf<model::TechnologyField>().label(
            static_cast<int>(s.consortium().field)));
    });
    add(ComparisonPanel::tr("Stage"), [](const State& s) {
        return translated(
            model::vocabularyOf<model::Stage>().label(static_cast<int>(s.consortium().stage)));
    });
    add(ComparisonPanel::tr("Duration"), [](const State& s) { return dates(s.consortium()); });
    add(ComparisonPanel::tr("Listed members, of any status"),
        [](const State& s) { return countNumber(s.rows<model::Member>().size()); });
    add(ComparisonPanel::tr("Countries"), [](const State& s) { return countNumber(countries(s)); });
    add(ComparisonPanel::tr("Small or medium-sized"), smallShare);
    add(ComparisonPanel::tr("Universities and institutes"), [](const State& s) {
        return share(membersWhere(s,
                                  [](const model::Member& m) {
                                      return m.kind == model::ActorKind::university ||
                                             m.kind == model::ActorKind::researchInstitute;
                                  }),
                     s.rows<model::Member>().size());
    });
    add(ComparisonPanel::tr("Total cost"),
        [](const State& s) { return formatted(s.consortium().totalCost); });
    add(ComparisonPanel::tr("Funding planned or granted"),
        [](const State& s) { return total(s, &model::FundingSource::planned); });
    add(ComparisonPanel::tr("Funding received"),
        [](const State& s) { return total(s, &model::FundingSource::received); });
    add(ComparisonPanel::tr("Work packages"),
        [](const State& s) { return countNumber(s.rows<model::WorkPackage>().size()); });
    add(ComparisonPanel::tr("Bodies"),
        [](const State& s) { return countNumber(s.rows<model::Body>().size()); });
    add(ComparisonPanel::tr("Agreements"),
        [](const State& s) { return countNumber(s.rows<model::Agreement>().size()); });
    add(ComparisonPanel::tr("Results"),
        [](const State& s) { return countNumber(s.rows<model::ResearchResult>().size()); });
    return lines;
}

ComparisonPanel::ComparisonPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    column->addWidget(scroll);
}

void ComparisonPanel::show(const model::State& first, const model::State& second)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(space::large, space::medium, space::large, space::medium);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    const auto put = [&](const QString& words, const char* role, int row, int at) {
        auto* label = new QLabel(words, content);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        if (role)
            setRole(label, role);
        if (at > 0)
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, at);
    };
    put(tr("Side by side"), "lead", 0, 0);
    auto* close = new QToolButton(content);
    close->setObjectName(QStringLiteral("closeComparison"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close the comparison"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &ComparisonPanel::closed);
    grid->addWidget(close, 0, 3, Qt::AlignRight | Qt::AlignTop);
    const auto nameOf = [](const model::State& state) {
        const auto& row = state.consortium();
        return QString::fromStdString(model::shortNameOf(row));
    };
    put(nameOf(first), "strong", 0, 1);
    put(nameOf(second), "strong", 0, 2);
    int at = 1;
    for (const auto& line : compare(first, second)) {
        const bool same = line.first == line.second || !line.known;
        put(line.label, "muted", at, 0);
        put(line.first, same ? nullptr : "strong", at, 1);
        put(line.second, same ? nullptr : "strong", at, 2);
        put(!line.known ? tr("?", "not known whether they differ")
            : same      ? tr("=", "the same")
                        : tr("≠", "different"),
            "caption", at, 3);
        ++at;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    grid->setRowStretch(at, 1);
    findChild<QScrollArea*>()->setWidget(content);
    setVisible(true);
}

} // namespace concordat::ui
