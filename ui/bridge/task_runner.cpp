#include "ui/bridge/task_runner.h"

#include <algorithm>
#include <exception>

namespace concordat::ui {

TaskRunner::TaskRunner(QObject* parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
    stop();
}

quint64 TaskRunner::launch(Task task, QObject* context, Run run)
{
    const auto number = ++m_last;
    // Whoever waits for an earlier answer of this kind does not want it any more.
    if (const auto earlier = m_latest.find(task.key); earlier != m_latest.end())
        cancel(earlier->second);
    m_latest[task.key] = number;
    auto& running = m_running[number];
    running.task = std::move(task);
    running.context = context;
    running.thread = std::jthread([this, number, run = std::move(run)](std::stop_token stop) {
        const TaskControl control{std::move(stop), [this, number](double share) {
                                      QMetaObject::invokeMethod(
                                          this, [this, number, share] { setShare(number, share); },
                                          Qt::QueuedConnection);
                                  }};
        // Memory that runs out, or a library's fault, ends the task and not the program.
        std::function<void()> done;
        QString problem;
        try {
            done = run(control);
        } catch (const std::exception& failure) {
            problem = QString::fromUtf8(failure.what());
        } catch (...) {
            problem = QStringLiteral("?");
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, done = std::move(done), problem] { deliver(number, done, problem); },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
    return number;
}

void TaskRunner::deliver(quint64 number, const std::function<void()>& done, const QString& problem)
{
    const auto at = m_running.find(number);
    if (at == m_running.end())
        return;
    const auto task = at->second.task;
    const bool wanted = m_latest[task.key] == number && at->second.context;
    m_running.erase(at); // joins a thread that has nothing left to do
    Q_EMIT changed();
    if (!done) {
        if (!task.title.isEmpty() || m_broken.insert(task.key).second)
            Q_EMIT broke(task.title, problem);
    } else {
        m_broken.erase(task.key);
        if (wanted)
            done();
    }
    if (m_running.empty())
        Q_EMIT idle();
}

void TaskRunner::setShare(quint64 number, double share)
{
    const auto at = m_running.find(number);
    if (at == m_running.end())
        return;
    at->second.share = share;
    Q_EMIT changed();
}

void TaskRunner::cancel(quint64 number)
{
    const auto at = m_running.find(number);
    if (at == m_running.end())
        return;
    at->second.stopping = true;
    at->second.thread.request_stop();
    Q_EMIT changed();
}

void TaskRunner::stop()
{
    for (auto& [number, running] : m_running)
        running.thread.request_stop();
    m_running.clear();
    Q_EMIT changed();
}

bool TaskRunner::isRunning(const QString& key) const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [&key](const auto& each) { return each.second.task.key == key; });
}

bool TaskRunner::usesStore() const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [](const auto& each) { return each.second.task.usesStore; });
}

std::vector<RunningTask> TaskRunner::shown() const
{
    std::vector<RunningTask> list;
    for (const auto& [number, running] : m_running) {
        if (!running.task.title.isEmpty())
            list.push_back({number, running.task.title, running.share, running.stopping});
    }
    return list;
}

} // namespace concordat::ui
