#include "ui/pages/signoff/signatures_table.h"

#include <QDate>
#include <QLocale>

#include "ui/bridge/text.h"
#include "ui/models/field_editor.h"
#include "ui/pages/signoff/signoff_edits.h"

namespace concordat::ui {

int SignaturesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parties.size());
}

int SignaturesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SignaturesModel::data(const QModelIndex& index, int role) const
{
    // A name that is cut all the same is told whole on pointing at it.
    if (role == Qt::ToolTipRole && index.column() != signedOn)
        return data(index, Qt::DisplayRole);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto* signature = m_signatures[row];
    switch (index.column()) {
    case party: return QString::fromStdString(m_parties[row]->name);
    case signatory: return signature ? QString::fromStdString(signature->signatory) : QString{};
    default: break;
    }
    if (!signature || !signature->signedOn)
        return role == Qt::DisplayRole ? tr("not signed") : QString{};
    const auto date = toQt(*signature->signedOn);
    return role == Qt::DisplayRole ? QVariant{QLocale{}.toString(date, QLocale::ShortFormat)}
                                   : QVariant{date.toString(Qt::ISODate)};
}

bool SignaturesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() == party)
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    const auto* signature = m_signatures[row];
    auto who = signature ? QString::fromStdString(signature->signatory) : QString{};
    auto on = signature ? signature->signedOn : std::nullopt;
    if (index.column() == signatory) {
        who = value.toString();
    } else {
        const auto typed = dateTyped(value.toString());
        if (!typed) {
            m_session.report(typed.error());
            return false;
        }
        on = *typed;
        if (on && m_session.asOf() < *on) {
            m_session.report(
                {model::ErrorCode::invalid,
                 model::coreText("Signoff", "{date} lies after {day}, the day everything is "
                                            "judged at; nobody has signed in the future. The "
                                            "signature was not changed.")
                     .with("date", *on)
                     .with("day", m_session.asOf()),
                 m_parties[row]->name,
                 {}});
            return false;
        }
    }
    return signoff_edits::sign(m_session, *m_parties[row], who, on);
}

QVariant SignaturesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case party: return tr("Party");
    case signatory: return tr("Signatory");
    default: return tr("Signed on");
    }
}

Qt::ItemFlags SignaturesModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != party)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void SignaturesModel::show(std::vector<const model::Member*> parties,
                           std::vector<const model::Signature*> signatures)
{
    const bool sameShape = parties.size() == m_parties.size();
    if (!sameShape)
        beginResetModel();
    m_parties = std::move(parties);
    m_signatures = std::move(signatures);
    if (!sameShape)
        endResetModel();
    else if (!m_parties.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace concordat::ui
