#include "ui/pages/chain/chain_drawer.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace concordat::ui {

ChainDrawer::ChainDrawer(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_panels(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("chain.drawer"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_tabs);
    column->addWidget(m_panels);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        // The bar has not moved yet: a click on the tab in view folds it away or back.
        if (tab == m_shown && tab >= 0)
            fold(m_panels->isVisible());
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_shown = tab;
        m_panels->setCurrentIndex(tab);
        fold(false);
    });
}

void ChainDrawer::add(const QString& id, QWidget* panel)
{
    auto* scroll = new QScrollArea(m_panels);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(panel);
    scroll->setFixedHeight(Theme::current().scaled(138));
    m_ids << id;
    m_panels->addWidget(scroll);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab(id);
}

void ChainDrawer::setWords(const QString& id, const QString& words)
{
    m_words[id] = words;
    showFold();
    m_tabs->setAccessibleName(tr("Below the chain"));
    m_tabs->setToolTip(tr("Select the open tab again to fold it away."));
    for (int at = 0; at < m_panels->count(); ++at)
        m_panels->widget(at)->setFixedHeight(Theme::current().scaled(138));
}

void ChainDrawer::open(const QString& id)
{
    m_tabs->setCurrentIndex(static_cast<int>(m_ids.indexOf(id)));
    fold(false);
}

QString ChainDrawer::current() const
{
    return m_panels->isHidden() ? QString{} : m_ids.value(m_shown);
}

void ChainDrawer::fold(bool folded)
{
    m_panels->setVisible(!folded);
    showFold();
    Q_EMIT changed();
}

void ChainDrawer::showFold()
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        const auto sign =
            at == m_shown && !m_panels->isHidden() ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
        m_tabs->setTabText(at, sign + m_words.value(m_ids[at], m_ids[at]));
    }
}

} // namespace concordat::ui
