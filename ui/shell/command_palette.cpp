#include "ui/shell/command_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int entryRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr std::size_t shownAtMost = 60;

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, Theme::current().scaled(34)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto& theme = Theme::current();
        const auto& tokens = theme.tokens();
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.accentSoft);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const auto box = option.rect.adjusted(16, 0, -16, 0);
        painter->setFont(theme.font(TypeSize::caption));
        const auto detail = painter->fontMetrics().elidedText(index.data(detailRole).toString(),
                                                              Qt::ElideRight, box.width() / 2);
        painter->setPen(tokens.muted);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, detail);
        const int used = painter->fontMetrics().horizontalAdvance(detail) + space::medium;
        painter->setFont(theme.font(TypeSize::body));
        painter->setPen(enabled ? tokens.text : tokens.muted);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, box.width() - used));
        painter->restore();
    }
};

} // namespace

int fuzzyScore(const QString& typed, const QString& text)
{
    if (typed.isEmpty())
        return 1;
    int score = 0;
    int run = 0;
    qsizetype at = 0;
    for (const QChar wanted : typed) {
        if (wanted.isSpace()) {
            run = 0;
            continue;
        }
        qsizetype found = at;
        while (found < text.size() && text.at(found).toCaseFolded() != wanted.toCaseFolded())
            ++found;
        if (found == text.size())
            return 0;
        run = found == at ? run + 1 : 1;
        const bool wordStart = found == 0 || !text.at(found - 1).isLetterOrNumber();
        score += run * 2 + (wordStart ? 8 : 0) + (found == 0 ? 6 : 0);
        at = found + 1;
    }
    if (text.contains(typed, Qt::CaseInsensitive))
        score += 20;
    // Of two that answer alike the shorter is meant.
    return std::max(1, score * 4 - static_cast<int>(std::min<qsizetype>(text.size(), 60)) / 4);
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_entries(std::move(entries)),
      m_line(new QLineEdit(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Search Everything"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setPlaceholderText(tr("Search actions, pages, members, articles …"));
    m_line->setAccessibleName(windowTitle());
    m_line->setFont(Theme::current().font(TypeSize::lead));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->addWidget(m_line);
    column->addWidget(m_list);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    const auto& theme = Theme::current();
    resize(std::min(theme.scaled(620), parent->width() - space::huge),
           std::min(theme.scaled(440), parent->height() - space::huge));
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, theme.scaled(84))));
    filter({});
    m_line->setFocus();
}

void CommandPalette::filter(const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (const int score = fuzzyScore(typed, m_entries[i].text); score > 0)
            ranked.emplace_back(score, i);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    if (ranked.size() > shownAtMost)
        ranked.resize(shownAtMost);
    m_model.clear();
    for (const auto& [score, i] : ranked) {
        const auto& entry = m_entries[i];
        auto* item = new QStandardItem(entry.text);
        item->setData(static_cast<qulonglong>(i), entryRole);
        item->setData(entry.reason.isEmpty() ? entry.detail : entry.reason, detailRole);
        item->setFlags(entry.reason.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                              : Qt::ItemIsSelectable);
        item->setToolTip(entry.reason);
        m_model.appendRow(item);
    }
    if (m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0, 0));
        return;
    }
    auto* none = new QStandardItem(tr("Nothing is called “%1”.").arg(typed));
    none->setFlags(Qt::NoItemFlags);
    m_model.appendRow(none);
}

void CommandPalette::choose()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    // The command may open a window of its own: this one goes first.
    const auto run = m_entries[static_cast<std::size_t>(index.data(entryRole).toULongLong())].run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_model.rowCount() > 0) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const int row = m_list->currentIndex().row();
        const int last = m_model.rowCount() - 1;
        int next = -1;
        switch (key) {
        case Qt::Key_Down: next = row == last ? 0 : row + 1; break;
        case Qt::Key_Up: next = row <= 0 ? last : row - 1; break;
        case Qt::Key_PageDown: next = std::min(last, row + 8); break;
        case Qt::Key_PageUp: next = std::max(0, row - 8); break;
        default: break;
        }
        if (next >= 0) {
            m_list->setCurrentIndex(m_model.index(next, 0));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace concordat::ui
