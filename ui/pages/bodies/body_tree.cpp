#include "ui/pages/bodies/body_tree.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>
#include <algorithm>
#include <map>
#include <set>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString remarkOf(const std::vector<governance::BodyFinding>& findings, const model::Body& body)
{
    int impossible = 0;
    int doubtful = 0;
    for (const auto& finding : findings) {
        if (finding.body != body.id)
            continue;
        (finding.kind == governance::BodyFindingKind::impossible ? impossible : doubtful) += 1;
    }
    if (impossible > 0)
        return QStringLiteral("▲ ") + BodyTree::tr("%n impossible", "", impossible);
    if (doubtful > 0)
        return QStringLiteral("◆ ") + BodyTree::tr("%n doubtful", "", doubtful);
    return {};
}

} // namespace

BodyTree::BodyTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("bodies.tree"));
    setHeaderHidden(true);
    setColumnCount(1);
    setUniformRowHeights(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    connect(this, &QTreeWidget::currentItemChanged, this, &BodyTree::chosenChanged);
}

void BodyTree::show(const model::State& state, const std::vector<governance::BodyFinding>& findings)
{
    const QSignalBlocker quiet(this);
    const auto kept = chosenId();
    clear();
    std::map<std::string, QTreeWidgetItem*> items;
    const auto& kinds = model::vocabularyOf<model::BodyKind>();
    for (const auto& body : state.rows<model::Body>()) {
        auto* item = new QTreeWidgetItem;
        auto words = QString::fromStdString(body.name);
        const auto remark = remarkOf(findings, body);
        if (!remark.isEmpty())
            words += QLatin1Char('\n') + remark;
        item->setText(0, words);
        item->setData(0, Qt::UserRole, QString::fromStdString(body.id.value()));
        item->setToolTip(0, words + QLatin1Char('\n') +
                                translated(kinds.label(static_cast<int>(body.kind))));
        items[body.id.value()] = item;
    }
    for (const auto& body : state.rows<model::Body>()) {
        // A body above itself stands at the top, so that it can be mended.
        std::set<std::string> passed{body.id.value()};
        const model::Body* above = body.parent ? state.find(*body.parent) : nullptr;
        while (above && passed.insert(above->id.value()).second)
            above = above->parent ? state.find(*above->parent) : nullptr;
        auto* item = items[body.id.value()];
        if (body.parent && !above && items.count(body.parent->value()))
            items[body.parent->value()]->addChild(item);
        else
            addTopLevelItem(item);
    }
    expandAll();
    fitHeights();
    if (!choose(kept) && topLevelItemCount() > 0) {
        // Who decides comes first: the body with most seats.
        std::map<std::string, int> seats;
        for (const auto& seat : state.rows<model::Seat>())
            ++seats[seat.body.value()];
        std::string best = state.rows<model::Body>()[0].id.value();
        for (const auto& [id, count] : seats)
            best = count > seats[best] ? id : best;
        choose(best);
    }
}

void BodyTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitHeights();
}

void BodyTree::fitHeights()
{
    constexpr int around = 36; // the style draws with less width than it measures with
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        int depth = 1;
        for (const auto* above = (*at)->parent(); above; above = above->parent())
            ++depth;
        const int width = std::max(40, viewport()->width() - depth * indentation() - around);
        const auto words =
            fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, (*at)->text(0));
        (*at)->setSizeHint(0, QSize(width, words.height() + space::large));
    }
}

std::string BodyTree::chosenId() const
{
    const auto* item = currentItem();
    return item ? item->data(0, Qt::UserRole).toString().toStdString() : std::string{};
}

bool BodyTree::choose(const std::string& id)
{
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if ((*at)->data(0, Qt::UserRole).toString().toStdString() == id) {
            setCurrentItem(*at);
            return true;
        }
    }
    return false;
}

} // namespace concordat::ui
