#include "ui/pages/signoff/signoff_model.h"

#include <QColor>
#include <QLocale>

#include "core/model/short_name.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::SignoffCell;
using model::PositionStatus;

int SignoffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_signoff.articles.size());
}

int SignoffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_signoff.parties.size());
}

const SignoffCell& SignoffModel::cell(const QModelIndex& index) const
{
    return m_signoff.cells.at(static_cast<std::size_t>(index.row()))
        .at(static_cast<std::size_t>(index.column()));
}

QString SignoffModel::mark(const SignoffCell& cell)
{
    if (!cell.position)
        return QStringLiteral("·");
    if (cell.stale)
        return QStringLiteral("↻");
    switch (cell.position->status) {
    case PositionStatus::accepted: return QStringLiteral("✓");
    case PositionStatus::objects: return QStringLiteral("▲");
    case PositionStatus::reserved: return QStringLiteral("◆");
    case PositionStatus::proposed: break;
    }
    return QStringLiteral("○");
}

QString SignoffModel::word(const SignoffCell& cell)
{
    if (!cell.position)
        return tr("nothing said yet");
    QString word;
    switch (cell.position->status) {
    case PositionStatus::accepted: word = tr("accepted"); break;
    case PositionStatus::objects: word = tr("objects"); break;
    case PositionStatus::reserved: word = tr("reserved"); break;
    case PositionStatus::proposed: word = tr("proposed"); break;
    }
    return cell.stale ? tr("%1, but the text has changed since").arg(word) : word;
}

QVariant SignoffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = cell(index);
    const auto& tokens = Theme::current().tokens();
    switch (role) {
    case Qt::DisplayRole: return mark(shown);
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case Qt::ForegroundRole:
        if (!shown.position || shown.position->status == PositionStatus::proposed)
            return QColor{tokens.muted};
        if (shown.stale || shown.position->status == PositionStatus::reserved)
            return QColor{tokens.medium};
        return QColor{shown.position->status == PositionStatus::objects ? tokens.high
                                                                        : tokens.good};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const auto* party = m_signoff.parties[static_cast<std::size_t>(index.column())];
        auto text = tr("%1, %2: %3", "party, article, position")
                        .arg(QString::fromStdString(party->name),
                             m_headings[static_cast<std::size_t>(index.row())], word(shown));
        if (shown.position && !shown.position->reason.empty())
            text += QStringLiteral("\n") + QString::fromStdString(shown.position->reason);
        return text;
    }
    default: return {};
    }
}

QVariant SignoffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_headings.at(at);
        return role == Qt::TextAlignmentRole ? QVariant{int{Qt::AlignLeft | Qt::AlignVCenter}}
                                             : QVariant{};
    }
    const auto* party = m_signoff.parties.at(at);
    if (role == Qt::DisplayRole)
        return QString::fromStdString(model::shortNameOf(*party));
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(party->name);
    return {};
}

void SignoffModel::show(charter::Signoff signoff, const charter::CharterDocument& document)
{
    const bool sameShape = signoff.articles == m_signoff.articles &&
                           signoff.parties.size() == m_signoff.parties.size();
    if (!sameShape)
        beginResetModel();
    m_signoff = std::move(signoff);
    m_headings.clear();
    for (const auto& id : m_signoff.articles) {
        const auto* article = document.article(id);
        m_headings.push_back(tr("%1  %2", "number and title of an article")
                                 .arg(article ? article->number : 0)
                                 .arg(QString::fromStdString(article ? article->title : id)));
    }
    if (!sameShape) {
        endResetModel();
        return;
    }
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, std::max(0, rowCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
}

} // namespace concordat::ui
