#include "ui/pages/portfolio/portfolio_model.h"

#include <QLocale>
#include <set>

#include "core/model/short_name.h"
#include "ui/bridge/text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/row_filter.h"

namespace concordat::ui {

namespace {

qlonglong countryCount(const model::State& state)
{
    std::set<std::string> found;
    for (const auto& member : state.rows<model::Member>()) {
        if (!member.country.empty())
            found.insert(member.country);
    }
    return static_cast<qlonglong>(found.size());
}

QString dateText(const std::optional<model::Date>& date)
{
    return date ? formatted(*date) : QString{};
}

/// Without cents, so that the amounts of a column can be compared; the tip has all of it.
QString wholeCost(const model::Money& cost)
{
    auto whole = cost;
    const auto cents = cost.tenThousandths % model::Money::scale;
    whole.tenThousandths -= cents;
    if (2 * cents >= model::Money::scale)
        whole.tenThousandths += model::Money::scale;
    return formatted(whole.isZero() ? cost : whole);
}

QString columnText(const model::State& state, int column)
{
    const auto& row = state.consortium();
    switch (column) {
    case PortfolioModel::name: return QString::fromStdString(model::shortNameOf(row));
    case PortfolioModel::title:
        return QString::fromStdString(row.title.empty() ? row.name : row.title);
    case PortfolioModel::form:
        return translated(model::vocabularyOf<model::Form>().label(static_cast<int>(row.form)));
    case PortfolioModel::stage:
        return translated(model::vocabularyOf<model::Stage>().label(static_cast<int>(row.stage)));
    case PortfolioModel::members:
        return QLocale().toString(static_cast<qlonglong>(state.rows<model::Member>().size()));
    case PortfolioModel::countries: return QLocale().toString(countryCount(state));
    case PortfolioModel::starts: return dateText(row.startsOn ? row.startsOn : row.formedOn);
    case PortfolioModel::ends: return dateText(row.endsOn);
    case PortfolioModel::cost: return wholeCost(row.totalCost);
    default: return {};
    }
}

/// So that an organisation finds the consortia it is in.
QString memberNames(const model::State& state)
{
    QString names;
    for (const auto& member : state.rows<model::Member>())
        names += QString::fromStdString(member.name) + u'\n' +
                 QString::fromStdString(member.shortName) + u'\n';
    return names;
}

bool isRight(int column)
{
    return column == PortfolioModel::members || column == PortfolioModel::countries ||
           column >= PortfolioModel::starts;
}

} // namespace

void PortfolioModel::setStates(std::vector<model::State> states)
{
    beginResetModel();
    m_states = std::move(states);
    endResetModel();
}

void PortfolioModel::update(const model::State& state)
{
    for (std::size_t row = 0; row < m_states.size(); ++row) {
        if (m_states[row].consortium().id != state.consortium().id)
            continue;
        m_states[row] = state;
        Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                           index(static_cast<int>(row), columns - 1));
    }
}

void PortfolioModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_states.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int PortfolioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

int PortfolioModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant PortfolioModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& state = stateAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return columnText(state, index.column());
    case Qt::ToolTipRole:
        return index.column() == cost ? formatted(state.consortium().totalCost)
                                      : columnText(state, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isRight(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    case EntityTableModel::sortRole: return sortKey(state, index.column());
    case RowFilter::wordsRole: return memberNames(state);
    case EntityTableModel::idRole: return QString::fromStdString(state.consortium().id.value());
    default: return {};
    }
}

QVariant PortfolioModel::sortKey(const model::State& state, int column) const
{
    const auto& row = state.consortium();
    const auto day = [](const std::optional<model::Date>& date) {
        return date ? QVariant(static_cast<double>(date->days().time_since_epoch().count()))
                    : QVariant{};
    };
    switch (column) {
    case members: return static_cast<double>(state.rows<model::Member>().size());
    case countries: return static_cast<double>(countryCount(state));
    case starts: return day(row.startsOn ? row.startsOn : row.formedOn);
    case ends: return day(row.endsOn);
    case cost: return row.totalCost.isZero() ? QVariant{} : QVariant(row.totalCost.amount());
    default: return columnText(state, column).toCaseFolded();
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isRight(section) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == members)
        return tr("Everybody who is listed: candidates, invited, committed, signed, and who left");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case name: return tr("Consortium");
    case title: return tr("Title");
    case form: return tr("Form");
    case stage: return tr("Stage");
    case members: return tr("Listed members");
    case countries: return tr("Countries");
    case starts: return tr("Begins");
    case ends: return tr("Ends");
    case cost: return tr("Total cost");
    default: return {};
    }
}

} // namespace concordat::ui
