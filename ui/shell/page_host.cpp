#include "ui/shell/page_host.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/rail.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

const PageInfo* infoOf(const QString& id)
{
    const auto& pages = allPages();
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&](const PageInfo& page) { return page.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

/// Milliseconds in which a slow reader is through, with time to notice that there is something.
int readingTime(const QString& words)
{
    constexpr int notice = 5000;
    constexpr int perCharacter = 90;
    return notice + perCharacter * static_cast<int>(words.size());
}

} // namespace

PageHost::PageHost(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_titles(new QWidget(this)),
      m_title(new QLabel(m_titles)), m_subtitle(new QLabel(m_titles)),
      m_messageFrame(new QFrame(this)), m_message(new QLabel(m_messageFrame)),
      m_choices(new QHBoxLayout), m_leave(new QTimer(this)), m_stack(new QStackedWidget(this))
{
    setRole(m_title, "title");
    m_title->setObjectName(QStringLiteral("pageTitle"));
    setRole(m_subtitle, "muted");
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->setWordWrap(true);
    auto* titles = new QVBoxLayout(m_titles);
    titles->setContentsMargins(space::wide, 20, space::wide, space::medium);
    titles->setSpacing(space::hair);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);

    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton(m_messageFrame);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setIcon(icon(QStringLiteral("close")));
    connect(close, &QToolButton::clicked, this, &PageHost::dismiss);
    auto* row = new QHBoxLayout(m_messageFrame);
    row->addWidget(m_message, 1);
    row->addLayout(m_choices);
    row->addWidget(close, 0, Qt::AlignTop);
    m_messageFrame->hide();
    m_leave->setObjectName(QStringLiteral("messageLeaves"));
    m_leave->setSingleShot(true);
    connect(m_leave, &QTimer::timeout, this, [this] {
        if (m_messageFrame->underMouse() || m_message->hasSelectedText())
            m_leave->start(readingTime(m_message->text()));
        else
            dismiss();
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_titles);
    column->addWidget(m_stack, 1);
    m_titles->hide();

    // What was said is about the moment before; only a question waits for its answer.
    connect(&session, &Session::changed, this, [this](const document::Change& change) {
        if (!m_asks)
            dismiss();
        refresh(&change);
    });
    for (const auto changed : {&Session::consortiumChanged, &Session::workspaceChanged})
        connect(&session, changed, this, [this] {
            dismiss();
            renew();
            refresh(nullptr);
        });
    connect(&session, &Session::workspaceListChanged, this, [this] { refresh(nullptr); });
    connect(&session, &Session::asOfChanged, this, [this] {
        if (!m_asks)
            dismiss();
        refresh(nullptr);
    });
    connect(&session, &Session::failed, this,
            [this](const model::Error& error) { message(translated(error), true); });
    retranslate();
}

bool PageHost::open(const QString& link)
{
    const auto id = link.section(u'/', 0, 0);
    const auto target = link.section(u'/', 1);
    const auto* info = infoOf(id);
    if (!info || (info->needsConsortium && !m_session.hasConsortium()))
        return false;
    if (id != m_id && !m_asks)
        dismiss();
    auto*& page = m_pages[id];
    const bool fresh = !page;
    if (fresh)
        page = make(*info);
    m_id = id;
    m_stack->setCurrentWidget(page);
    if (fresh || m_stale[id]) {
        m_stale[id] = false;
        page->refresh(nullptr);
    }
    showTitle();
    if (!target.isEmpty() && !page->goTo(target))
        message(tr("“%1” is not here any more.").arg(target), false);
    Q_EMIT pageChanged(id);
    return true;
}

Page* PageHost::page() const
{
    return m_id.isEmpty() ? nullptr : m_pages.at(m_id);
}

std::vector<figures::Figure> PageHost::figuresOf(const QString& id)
{
    const auto found = m_pages.find(id);
    const auto* info = infoOf(id);
    if (found == m_pages.end() || (info->needsConsortium && !m_session.hasConsortium()))
        return {};
    if (m_stale[id]) {
        m_stale[id] = false;
        found->second->refresh(nullptr);
    }
    return found->second->figures();
}

void PageHost::showInstead(QWidget* widget)
{
    if (m_stack->indexOf(widget) < 0)
        m_stack->addWidget(widget);
    m_stack->setCurrentWidget(widget);
    if (!m_id.isEmpty())
        dismiss();
    m_id.clear();
    m_titles->hide();
    Q_EMIT pageChanged({});
}

void PageHost::message(const QString& words, bool error)
{
    setRole(m_messageFrame, error ? "error" : "message");
    for (auto* button : m_messageFrame->findChildren<QPushButton*>()) {
        button->hide();
        button->deleteLater();
    }
    m_asks = false;
    m_message->setText((error ? signOf(RailState::Mark::high) + u' ' : QString{}) + words);
    m_messageFrame->setVisible(!words.isEmpty());
    if (error || words.isEmpty())
        m_leave->stop();
    else
        m_leave->start(readingTime(words));
    placeMessage();
}

void PageHost::dismiss()
{
    message({}, false);
}

// It lies over the whole title: nothing on the page moves when it comes or goes, and no line of it
// is cut in half.
void PageHost::placeMessage()
{
    if (m_messageFrame->isHidden())
        return;
    const int wide = std::max(0, width() - 2 * space::wide);
    m_messageFrame->layout()->activate();
    const int high = m_messageFrame->layout()->hasHeightForWidth()
                         ? m_messageFrame->layout()->totalHeightForWidth(wide)
                         : m_messageFrame->sizeHint().height();
    const int titles = m_titles->isHidden() ? 0 : m_titles->height() - space::small;
    m_messageFrame->setGeometry(space::wide, space::small, wide, std::max(high, titles));
    m_messageFrame->raise();
}

void PageHost::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeMessage();
}

void PageHost::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_messageFrame->isHidden())
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void PageHost::offer(const QString& words, const std::vector<Choice>& choices)
{
    message(words, true);
    m_asks = true;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(choices[i].words, m_messageFrame);
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, take = choices[i].take] {
            dismiss();
            take();
        });
        m_choices->addWidget(button, 0, Qt::AlignTop);
    }
    placeMessage();
}

void PageHost::retranslate()
{
    m_messageFrame->findChild<QToolButton*>()->setAccessibleName(tr("Close message"));
    m_messageFrame->findChild<QToolButton*>()->setToolTip(tr("Close message"));
    if (!m_asks)
        dismiss(); // it was said in the other language
    for (const auto& [id, page] : m_pages) {
        page->retranslate();
        m_stale[id] = true;
    }
    if (!m_id.isEmpty())
        refresh(nullptr);
}

Page* PageHost::make(const PageInfo& info)
{
    auto* page = info.create(m_session, m_stack);
    page->setObjectName(info.id);
    m_stack->addWidget(page);
    page->retranslate();
    const auto explained = [this, page] {
        if (page == this->page())
            Q_EMIT whyChanged();
    };
    connect(page, &Page::whyRequested, this, explained);
    connect(page, &Page::whyChanged, this, explained);
    connect(page, &Page::figuresChanged, this, &PageHost::figuresChanged);
    connect(page, &Page::navigationRequested, this, &PageHost::navigationRequested);
    connect(page, &Page::subtitleChanged, this, &PageHost::showTitle);
    connect(page, &Page::messageRequested, this,
            [this](const QString& words) { message(words, false); });
    return page;
}

void PageHost::renew()
{
    // An earlier state of the same consortium is looked at with the same pages.
    const auto consortium = m_session.hasConsortium()
                                ? QString::fromStdString(m_session.workspace().location() + '\n' +
                                                         m_session.state().consortium().id.value())
                                : QString{};
    if (consortium == m_consortium)
        return;
    m_consortium = consortium;
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        const auto* info = infoOf(it->first);
        // Without a consortium the page in view stays until something else is shown.
        const bool needed = it->first == m_id && consortium.isEmpty();
        if (!info->needsConsortium || needed) {
            ++it;
            continue;
        }
        auto* page = it->second;
        it = m_pages.erase(it);
        // One of its buttons may have brought this about, so it goes later.
        m_stack->removeWidget(page);
        page->hide();
        page->setParent(nullptr);
        page->deleteLater();
    }
    if (const auto* info = infoOf(m_id); info && !m_pages.contains(m_id)) {
        auto* page = make(*info);
        m_pages[m_id] = page;
        m_stack->setCurrentWidget(page);
    }
}

void PageHost::showTitle()
{
    const auto* info = infoOf(m_id);
    m_titles->setVisible(info != nullptr);
    if (!info)
        return;
    const auto subtitle = page()->subtitle();
    m_title->setText(translated(info->title.text()));
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    page()->setAccessibleName(m_title->text());
}

void PageHost::refresh(const document::Change* change)
{
    for (auto& [id, stale] : m_stale)
        stale = true;
    for (const auto& [id, page] : m_pages) {
        m_stale[id] = true;
        page->dropTold();
    }
    Q_EMIT figuresChanged(); // whoever listens asks once all of this has happened
    const auto* info = infoOf(m_id);
    if (!info || (info->needsConsortium && !m_session.hasConsortium()))
        return;
    m_stale[m_id] = false;
    page()->refresh(change);
    showTitle();
}

} // namespace concordat::ui
