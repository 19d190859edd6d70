#include "ui/shell/task_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include "ui/bridge/task_runner.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int silentMilliseconds = 500;

} // namespace

TaskStatus::TaskStatus(TaskRunner& tasks, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_title(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)), m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("taskStatus"));
    m_title->setObjectName(QStringLiteral("taskTitle"));
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_bar->setMaximumWidth(Theme::current().scaled(120));
    m_bar->setMaximumHeight(Theme::current().scaled(12));
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(silentMilliseconds);
    connect(m_patience, &QTimer::timeout, this, &TaskStatus::present);
    connect(&tasks, &TaskRunner::changed, this, &TaskStatus::follow);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        for (const auto& task : m_tasks.shown())
            m_tasks.cancel(task.number);
    });
    retranslate();
    hide();
}

void TaskStatus::follow()
{
    if (m_tasks.shown().empty()) {
        m_patience->stop();
        hide();
    } else if (isVisibleTo(parentWidget())) {
        present();
    } else if (!m_patience->isActive()) {
        m_patience->start();
    }
}

void TaskStatus::present()
{
    const auto tasks = m_tasks.shown();
    if (tasks.empty())
        return;
    const auto& task = tasks.front();
    m_title->setText(task.stopping ? tr("%1 Stopping…").arg(task.title) : task.title);
    m_bar->setAccessibleName(task.title);
    m_bar->setMaximum(task.share < 0 ? 0 : 100);
    m_bar->setValue(static_cast<int>(task.share * 100));
    m_cancel->setEnabled(!task.stopping);
    show();
}

void TaskStatus::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop what is running"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
}

} // namespace concordat::ui
