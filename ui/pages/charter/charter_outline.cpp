#include "ui/pages/charter/charter_outline.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

enum OutlineColumn { numberColumn, titleColumn, remarksColumn, stateColumn };

/// Rows as high as their title needs in the width it has.
class OutlineDelegate : public QStyledItemDelegate {
public:
    explicit OutlineDelegate(QTreeWidget* tree) : QStyledItemDelegate{tree}, m_tree{tree}
    {
        QObject::connect(tree->header(), &QHeaderView::sectionResized, this, [this](int section) {
            if (section == titleColumn)
                Q_EMIT sizeHintChanged({});
        });
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int padding = 30; // of the style sheet and the frame of the text, both sides
        constexpr int lowest = 32;
        const int width = std::max(60, m_tree->columnWidth(index.column()) - padding);
        const auto text = QFontMetrics{option.font}.boundingRect(
            QRect{0, 0, width, 10000}, Qt::TextWordWrap, index.data().toString());
        return {text.width() + padding,
                std::max(Theme::current().scaled(lowest), text.height() + space::medium)};
    }

private:
    QTreeWidget* m_tree;
};

// Writing what stands there already would lay the whole outline out again.
void put(QTreeWidgetItem& item, int column, int role, const QVariant& value)
{
    if (item.data(column, role) != value)
        item.setData(column, role, value);
}

} // namespace

CharterOutline::CharterOutline(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("charter.outline"));
    setColumnCount(4);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setItemDelegate(new OutlineDelegate{this});
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    for (const int column : {numberColumn, remarksColumn, stateColumn})
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
    header()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    fit();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            Q_EMIT articleChosen(item->data(numberColumn, Qt::UserRole).toString().toStdString());
    });
}

void CharterOutline::fit()
{
    const auto& theme = Theme::current();
    header()->resizeSection(numberColumn, theme.scaled(36));
    header()->resizeSection(remarksColumn, theme.scaled(40));
    header()->resizeSection(stateColumn, theme.scaled(30));
}

void CharterOutline::showItem(QTreeWidgetItem& item, const CharterSheet& sheet,
                              const charter::CharterArticle& article)
{
    const auto& tokens = Theme::current().tokens();
    const auto look = sheet.lookOf(article);
    const int open = sheet.openPoints(article.id);
    const bool deviates = sheet.deviates(article.id);
    QStringList words{look.word};
    QString marks;
    if (deviates) {
        marks = QStringLiteral("≠");
        words << tr("deviates from the library");
    }
    if (open > 0) {
        marks = QStringLiteral("?%1").arg(open);
        words << tr("%n open point(s)", nullptr, open);
    }
    const auto name = QString::fromStdString(article.title);
    const auto all = words.join(tr(", ", "between the states of an article"));
    put(item, numberColumn, Qt::DisplayRole,
        article.number > 0 ? QString::number(article.number) : QStringLiteral("–"));
    put(item, titleColumn, Qt::DisplayRole, name);
    put(item, remarksColumn, Qt::DisplayRole, marks);
    put(item, stateColumn, Qt::DisplayRole, look.mark);
    put(item, numberColumn, Qt::ForegroundRole, QBrush{tokens.muted});
    put(item, remarksColumn, Qt::ForegroundRole, QBrush{open > 0 ? tokens.medium : tokens.muted});
    put(item, stateColumn, Qt::ForegroundRole, QBrush{look.colour});
    for (const int column : {titleColumn, remarksColumn, stateColumn})
        put(item, column, Qt::ToolTipRole, all);
    put(item, numberColumn, Qt::TextAlignmentRole, QVariant{Qt::AlignVCenter | Qt::AlignRight});
    put(item, remarksColumn, Qt::TextAlignmentRole, QVariant{Qt::AlignVCenter | Qt::AlignRight});
    put(item, stateColumn, Qt::TextAlignmentRole, QVariant{Qt::AlignCenter});
    put(item, titleColumn, Qt::AccessibleTextRole, tr("%1, %2").arg(name, all));
    put(item, numberColumn, Qt::UserRole, QString::fromStdString(article.id));
}

void CharterOutline::show(const CharterSheet& sheet, const std::string& current)
{
    const QSignalBlocker quiet{this};
    const auto& articles = sheet.document().articles;
    const auto wanted = static_cast<int>(articles.size()) + 1;
    while (topLevelItemCount() > wanted)
        delete takeTopLevelItem(wanted);
    while (topLevelItemCount() < wanted)
        addTopLevelItem(new QTreeWidgetItem);
    auto* first = topLevelItem(0);
    put(*first, numberColumn, Qt::DisplayRole, QStringLiteral("★"));
    put(*first, titleColumn, Qt::DisplayRole, tr("Critical decisions"));
    put(*first, numberColumn, Qt::TextAlignmentRole, QVariant{Qt::AlignVCenter | Qt::AlignRight});
    put(*first, numberColumn, Qt::ForegroundRole, QBrush{Theme::current().tokens().accent});
    put(*first, numberColumn, Qt::UserRole, QString::fromLatin1(decisionsId));
    if (current == decisionsId)
        setCurrentItem(first);
    for (int i = 1; i < wanted; ++i) {
        const auto& article = articles[static_cast<std::size_t>(i - 1)];
        auto* item = topLevelItem(i);
        showItem(*item, sheet, article);
        if (article.id == current)
            setCurrentItem(item);
    }
    viewport()->update();
}

bool CharterOutline::choose(const QString& article)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto* item = topLevelItem(i);
        if (item->data(numberColumn, Qt::UserRole).toString() == article) {
            setCurrentItem(item);
            return true;
        }
    }
    return false;
}

} // namespace concordat::ui
