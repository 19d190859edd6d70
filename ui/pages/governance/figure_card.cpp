#include "ui/pages/governance/figure_card.h"

#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/models/card.h"

namespace concordat::ui {

FigureCard::FigureCard(const char* name, bool fills, QWidget* parent)
    : QFrame(parent), m_title(wrapped(this, "strong")), m_subtitle(wrapped(this, "caption")),
      m_view(new figures::FigureView(this))
{
    makeCard(*this);
    m_view->setObjectName(QString::fromLatin1(name));
    m_view->setOnSurface(true);
    m_view->setHeightFollowsWidth(!fills);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_view, fills ? 1 : 0);
    connect(m_view, &figures::FigureView::exportFailed, this, &FigureCard::exportFailed);
}

void FigureCard::show(figures::Figure figure)
{
    m_title->setText(translated(figure.title));
    m_subtitle->setText(translated(figure.subtitle.empty() ? figure.alternative : figure.subtitle));
    m_view->setFigure(std::move(figure));
}

} // namespace concordat::ui
