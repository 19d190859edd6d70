#include "ui/shell/page.h"

#include "ui/figures/figure_view.h"

namespace concordat::ui {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    connect(this, &Page::whyRequested, this, [this](const measures::Explanation& why) {
        m_question = {};
        m_told = why;
    });
}

bool Page::event(QEvent* event)
{
    if (event->type() == figures::figureChangedEvent())
        Q_EMIT figuresChanged();
    return QWidget::event(event);
}

std::optional<measures::Explanation> Page::told() const
{
    if (m_question) {
        if (auto answer = m_question())
            return answer;
    }
    return m_told ? m_told : why();
}

void Page::ask(Question question)
{
    m_told.reset();
    m_question = std::move(question);
    Q_EMIT whyChanged();
}

} // namespace concordat::ui
