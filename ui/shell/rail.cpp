#include "ui/shell/rail.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <utility>

#include "ui/bridge/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::formation: return Rail::tr("Formation");
    case PageGroup::mechanisms: return Rail::tr("Mechanisms");
    case PageGroup::charter: return Rail::tr("Charter");
    case PageGroup::cadence: return Rail::tr("Cadence");
    case PageGroup::outcomes: return Rail::tr("Outcomes");
    case PageGroup::alliance: return Rail::tr("Alliance");
    case PageGroup::lab: return Rail::tr("Lab");
    case PageGroup::portfolio: return Rail::tr("Workspace");
    case PageGroup::overview: break;
    }
    return {};
}

class RailDelegate : public QStyledItemDelegate {
public:
    explicit RailDelegate(const Rail& rail, QObject* parent)
        : QStyledItemDelegate(parent), m_rail(rail)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto& theme = Theme::current();
        if (index.data(Rail::headingRole).toBool())
            return {10, m_rail.isFolded() ? space::medium : theme.scaled(32)};
        return {10, theme.scaled(28)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(Rail::headingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintPage(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const
    {
        const auto& theme = Theme::current();
        if (m_rail.isFolded()) {
            painter.setPen(theme.tokens().hairline);
            painter.drawLine(option.rect.left() + space::medium, option.rect.center().y(),
                             option.rect.right() - space::medium, option.rect.center().y());
            return;
        }
        painter.setFont(theme.font(TypeSize::caption));
        painter.setPen(theme.tokens().muted);
        painter.drawText(option.rect.adjusted(18, 6, -8, -2), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(Qt::DisplayRole).toString());
    }

    void paintPage(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const
    {
        const auto& theme = Theme::current();
        const auto& tokens = theme.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto pill = option.rect.adjusted(8, 1, -8, -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(selected ? tokens.accentSoft : tokens.window);
            painter.drawRoundedRect(pill, 6, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && m_rail.showsFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(pill).adjusted(1, 1, -1, -1), 6, 6);
        }
        const auto mark = static_cast<RailState::Mark>(index.data(Rail::markRole).toInt());
        const int iconSide = theme.scaled(18);
        if (m_rail.isFolded()) {
            const QRect box(pill.center().x() - iconSide / 2 + 1,
                            pill.center().y() - iconSide / 2 + 1, iconSide, iconSide);
            qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
                .paint(&painter, box, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
            paintMark(painter, pill.adjusted(0, -theme.scaled(8), 4, -theme.scaled(8)), mark, {},
                      selected);
            return;
        }
        painter.setFont(theme.font(TypeSize::body, selected ? QFont::DemiBold : QFont::Normal));
        painter.setPen(selected ? tokens.accent : tokens.text);
        const auto count = index.data(Rail::countRole).toString();
        const auto room =
            pill.adjusted(10, 0, -theme.scaled(mark == RailState::Mark::none ? 44 : 28), 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                          Qt::ElideRight, room.width()));
        paintMark(painter, pill.adjusted(0, 0, -10, 0), mark, count, selected);
    }

    static void paintMark(QPainter& painter, const QRect& box, RailState::Mark mark,
                          const QString& count, bool selected)
    {
        const auto& theme = Theme::current();
        const bool marked = mark != RailState::Mark::none && mark != RailState::Mark::inProgress;
        painter.setFont(theme.font(TypeSize::caption));
        painter.setPen(marked     ? colorOf(mark)
                       : selected ? theme.tokens().accent
                                  : theme.tokens().muted);
        if (marked)
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, signOf(mark));
        else
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, count);
    }

    const Rail& m_rail;
};

} // namespace

QString signOf(RailState::Mark mark)
{
    switch (mark) {
    case RailState::Mark::complete: return QStringLiteral("✓");
    case RailState::Mark::low: return QStringLiteral("●");
    case RailState::Mark::medium: return QStringLiteral("◆");
    case RailState::Mark::high: return QStringLiteral("▲");
    case RailState::Mark::inProgress: return QStringLiteral("…");
    case RailState::Mark::none: break;
    }
    return {};
}

QColor colorOf(RailState::Mark mark)
{
    const auto& tokens = Theme::current().tokens();
    switch (mark) {
    case RailState::Mark::complete: return tokens.good;
    case RailState::Mark::medium: return tokens.medium;
    case RailState::Mark::high: return tokens.high;
    case RailState::Mark::low: return tokens.low;
    case RailState::Mark::inProgress:
    case RailState::Mark::none: break;
    }
    return tokens.muted;
}

QString wordsOf(RailState::Mark mark)
{
    switch (mark) {
    case RailState::Mark::complete: return Rail::tr("complete");
    case RailState::Mark::low: return Rail::tr("low warning");
    case RailState::Mark::medium: return Rail::tr("medium warning");
    case RailState::Mark::high: return Rail::tr("high warning");
    case RailState::Mark::inProgress: return Rail::tr("in progress");
    case RailState::Mark::none: break;
    }
    return {};
}

namespace {

/// What the numbers beside a page count; `count` as the page gave it, such as "3" or "3/5".
QString countedWords(const QString& page, const QString& count)
{
    constexpr std::pair<const char*, const char*> parts[] = {
        {"overview",
         QT_TRANSLATE_NOOP("concordat::ui::Rail", "%1 of %2 steps of the formation path complete")},
        {"members", QT_TRANSLATE_NOOP("concordat::ui::Rail",
                                      "%1 of %2 listed take part (committed or signed)")},
        {"coordination",
         QT_TRANSLATE_NOOP("concordat::ui::Rail", "%1 of %2 internal mechanisms live")},
        {"charter", QT_TRANSLATE_NOOP("concordat::ui::Rail",
                                      "%1 of %2 articles complete, by decision or default")},
        {"chain", QT_TRANSLATE_NOOP("concordat::ui::Rail", "%1 of %2 nodes have data")},
    };
    constexpr std::pair<const char*, const char*> wholes[] = {
        {"programme", QT_TRANSLATE_NOOP("concordat::ui::Rail", "work packages: %1")},
        {"selection",
         QT_TRANSLATE_NOOP("concordat::ui::Rail", "candidates, invited or committed: %1")},
        {"members", QT_TRANSLATE_NOOP("concordat::ui::Rail", "members (committed or signed): %1")},
        {"resources", QT_TRANSLATE_NOOP("concordat::ui::Rail", "required resource types: %1")},
        {"risks", QT_TRANSLATE_NOOP("concordat::ui::Rail", "open risks: %1")},
        {"synergy", QT_TRANSLATE_NOOP("concordat::ui::Rail", "platforms: %1")},
        {"agreements", QT_TRANSLATE_NOOP("concordat::ui::Rail", "agreements: %1")},
        {"signoff", QT_TRANSLATE_NOOP("concordat::ui::Rail", "signatures: %1")},
        {"meetings", QT_TRANSLATE_NOOP("concordat::ui::Rail", "meetings held: %1")},
        {"indicators", QT_TRANSLATE_NOOP("concordat::ui::Rail", "indicators: %1")},
        {"trust", QT_TRANSLATE_NOOP("concordat::ui::Rail", "mean of the last survey: %1")},
        {"warnings", QT_TRANSLATE_NOOP("concordat::ui::Rail", "warnings that stand: %1")},
    };
    const auto numbers = count.split(QLatin1Char('/'));
    if (numbers.size() == 2) {
        for (const auto& [id, words] : parts) {
            if (page == QLatin1String(id))
                return Rail::tr(words).arg(numbers[0], numbers[1]);
        }
    } else {
        for (const auto& [id, words] : wholes) {
            if (page == QLatin1String(id))
                return Rail::tr(words).arg(count);
        }
    }
    return count;
}

} // namespace

Rail::Rail(QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("rail"));
    setModel(&m_model);
    setItemDelegate(new RailDelegate(*this, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, space::medium, 0, space::small);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        applyWidth();
        scheduleDelayedItemsLayout();
    });
    applyWidth();
}

void Rail::setPages(const std::vector<PageInfo>& pages, bool consortiumOpen)
{
    const auto chosen = currentPage();
    m_quiet = true;
    m_model.clear();
    auto group = PageGroup::overview;
    for (const auto& page : pages) {
        if (page.needsConsortium && !consortiumOpen)
            continue;
        if (page.group != group) {
            group = page.group;
            auto* heading = new QStandardItem(groupTitle(group));
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(true, headingRole);
            m_model.appendRow(heading);
        }
        auto* item = new QStandardItem(icon(page.icon), translated(page.title.text()));
        item->setData(page.id, idRole);
        item->setData(0, markRole);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model.appendRow(item);
    }
    m_quiet = false;
    setCurrentPage(chosen);
}

void Rail::setState(const QString& page, const RailState& state)
{
    auto* item = itemOf(page);
    if (!item)
        return;
    item->setData(static_cast<int>(state.mark), markRole);
    item->setData(state.count, countRole);
    // A mark that hides the number comes first, and says what it is.
    QStringList parts{state.reason.isEmpty() ? wordsOf(state.mark) : state.reason};
    if (!state.count.isEmpty())
        parts << countedWords(page, state.count);
    parts.removeAll(QString{});
    const auto words = parts.join(QStringLiteral(" · "));
    const auto tip = words.isEmpty() ? item->text() : tr("%1: %2").arg(item->text(), words);
    item->setToolTip(tip);
    item->setData(tip, Qt::AccessibleTextRole);
}

void Rail::setCurrentPage(const QString& page)
{
    m_quiet = true;
    if (const auto* item = itemOf(page))
        setCurrentIndex(item->index());
    else
        setCurrentIndex({});
    m_quiet = false;
}

QString Rail::currentPage() const
{
    return currentIndex().data(idRole).toString();
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    applyWidth();
    scheduleDelayedItemsLayout();
}

void Rail::applyWidth()
{
    setFixedWidth(Theme::current().scaled(m_folded ? foldedWidth : wideWidth));
}

void Rail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const auto page = current.data(idRole).toString();
    if (!m_quiet && !page.isEmpty())
        Q_EMIT pageChosen(page);
}

void Rail::focusInEvent(QFocusEvent* event)
{
    m_showsFocus =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QListView::focusInEvent(event);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    m_showsFocus = true;
    QListView::keyPressEvent(event);
}

void Rail::mousePressEvent(QMouseEvent* event)
{
    m_showsFocus = false;
    QListView::mousePressEvent(event);
}

QStandardItem* Rail::itemOf(const QString& page) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (auto* item = m_model.item(row); item->data(idRole).toString() == page)
            return item;
    }
    return nullptr;
}

} // namespace concordat::ui
