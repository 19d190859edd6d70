#include "ui/models/sectioned_page.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

SectionedPage::SectionedPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget(this)), m_refusalFrame(new QFrame(this)),
      m_refusal(new QLabel(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->tabBar()->setAccessibleName(tr("Sections"));
    m_tabs->setObjectName(QStringLiteral("sections"));
    setRole(m_refusalFrame, "error");
    auto* row = new QHBoxLayout(m_refusalFrame);
    row->setContentsMargins(space::medium, space::hair, space::hair, space::hair);
    setRole(m_refusal, "high");
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    auto* close = new QToolButton(m_refusalFrame);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    row->addWidget(m_refusal, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, m_refusalFrame, &QWidget::hide);
    m_refusalFrame->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_tabs, 1);
    // Below, so that no cell moves away under the hand that clicks next.
    column->addWidget(m_refusalFrame);
    connect(&session, &Session::changed, m_refusalFrame, &QWidget::hide);
}

void SectionedPage::addSection(const QString& id, QWidget* widget)
{
    widget->setObjectName(QStringLiteral("section.") + id);
    m_tabs->addTab(widget, id);
}

void SectionedPage::setSectionWords(const QString& id, const QString& words)
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->widget(at)->objectName() == QStringLiteral("section.") + id) {
            m_tabs->setTabText(at, words);
            m_tabs->widget(at)->setAccessibleName(words);
        }
    }
}

QString SectionedPage::currentSection() const
{
    return m_tabs->currentWidget()->objectName().section(u'.', 1);
}

QVBoxLayout* SectionedPage::columnIn(QWidget* section)
{
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

figures::FigureView* SectionedPage::addFigure(QVBoxLayout* column, int stretch)
{
    auto* card = new QFrame;
    setRole(card, "card");
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* view = new figures::FigureView;
    view->setOnSurface(true);
    view->setHeightFollowsWidth(true);
    scroll->setWidget(view);
    margin->addWidget(scroll);
    column->addWidget(card, stretch);
    return view;
}

QSplitter* SectionedPage::beside(QWidget* left, QWidget* right, int percent)
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    splitter->setStretchFactor(0, percent);
    splitter->setStretchFactor(1, 100 - percent);
    splitter->setSizes({10 * percent, 10 * (100 - percent)});
    return splitter;
}

SectionedPage::Remark SectionedPage::addRemark(QVBoxLayout* column, const QString& name)
{
    Remark remark{new QLabel, new QPushButton};
    remark.words->setObjectName(name);
    remark.words->setWordWrap(true);
    remark.why->setObjectName(name + QStringLiteral("Why"));
    remark.why->setText(tr("Why?"));
    setRole(remark.why, "link");
    m_whys.push_back(remark.why);
    auto* row = new QHBoxLayout;
    row->addWidget(remark.words, 1);
    row->addWidget(remark.why);
    column->addLayout(row);
    return remark;
}

void SectionedPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (auto* why : m_whys)
            why->setText(tr("Why?"));
    }
}

void SectionedPage::refuse(const QString& words)
{
    m_refusal->setText(words);
    m_refusalFrame->setVisible(!words.isEmpty());
}

bool SectionedPage::goTo(const QString& target)
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->widget(at)->objectName() == QStringLiteral("section.") + target) {
            m_tabs->setCurrentIndex(at);
            return true;
        }
    }
    // The id of a row opens the section that shows it.
    for (int at = 0; at < m_tabs->count(); ++at) {
        for (auto* pane : m_tabs->widget(at)->findChildren<RecordsPane*>()) {
            if (pane->table().records().rowOf(target.toStdString()) >= 0 &&
                pane->choose(target.toStdString())) {
                m_tabs->setCurrentIndex(at);
                pane->table().setFocus();
                return true;
            }
        }
    }
    return false;
}

PercentTable* SectionedPage::matrixInUse() const
{
    auto* focus = QApplication::focusWidget();
    for (auto* matrix : m_tabs->currentWidget()->findChildren<PercentTable*>()) {
        if (matrix == focus || matrix->isAncestorOf(focus))
            return matrix;
    }
    return nullptr;
}

void SectionedPage::copy()
{
    if (auto* matrix = matrixInUse())
        matrix->copyCells();
    else if (auto* pane = RecordsPane::inUse(m_tabs->currentWidget()))
        pane->copy();
}

void SectionedPage::paste()
{
    if (auto* matrix = matrixInUse())
        matrix->pasteCells();
    else if (auto* pane = RecordsPane::inUse(m_tabs->currentWidget()))
        pane->paste();
}

void SectionedPage::removeSelected()
{
    if (auto* matrix = matrixInUse())
        matrix->clearCells();
    else if (auto* pane = RecordsPane::inUse(m_tabs->currentWidget()))
        pane->removeSelected();
}

void SectionedPage::find()
{
    if (auto* pane = RecordsPane::inUse(m_tabs->currentWidget()))
        pane->find();
}

} // namespace concordat::ui
