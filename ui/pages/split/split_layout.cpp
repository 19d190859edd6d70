#include "ui/pages/split/split_layout.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

QFrame* splitCard(QWidget* parent, std::initializer_list<QWidget*> content)
{
    auto* frame = new QFrame(parent);
    setRole(frame, "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    for (auto* widget : content)
        column->addWidget(widget);
    return frame;
}

void scrolledTab(QTabWidget* tabs, QWidget* content)
{
    auto* scroll = new QScrollArea(tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    tabs->addTab(scroll, QString{});
}

QVBoxLayout* tabColumn(QWidget* content)
{
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, space::hair, space::small);
    column->setSpacing(space::medium);
    return column;
}

figures::FigureView* figureOn(QWidget* parent, const char* name)
{
    auto* view = new figures::FigureView(parent);
    view->setObjectName(QString::fromLatin1(name));
    view->setOnSurface(true);
    view->setHeightFollowsWidth(true);
    return view;
}

QLabel* figureTitle(figures::FigureView* view)
{
    auto* title = new QLabel(view->parentWidget());
    title->setObjectName(view->objectName() + QStringLiteral("Title"));
    title->setWordWrap(true);
    return title;
}

void showTitled(figures::FigureView* view, figures::Figure figure)
{
    auto words = QStringLiteral("<b>%1</b>").arg(translated(figure.title).toHtmlEscaped());
    if (!figure.subtitle.empty())
        words += QStringLiteral("<br>") + translated(figure.subtitle).toHtmlEscaped();
    view->parentWidget()
        ->findChild<QLabel*>(view->objectName() + QStringLiteral("Title"))
        ->setText(words);
    view->setFigure(std::move(figure));
}

} // namespace concordat::ui
