#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace concordat::ui {

/// What a task gets to work with: when to stop, and whom to tell how far it is.
struct TaskControl {
    std::stop_token stop;
    std::function<void(double)> progress; ///< 0 … 1; may be called on any thread
};

/// What a task is, for the runner and for the status bar.
struct Task {
    QString key;   ///< of two tasks with one key only the later one's result is delivered
    QString title; ///< shown while it runs; empty: never shown
    /// Whether it may hold the open workspace for long, so that edits must not wait for it.
    bool usesStore = false;
};

/// A task under way, as the status bar shows it.
struct RunningTask {
    quint64 number = 0;
    QString title;
    double share = -1; ///< 0 … 1; negative: unknown
    bool stopping = false;
};

/// Runs functions off the GUI thread and hands their results back on it.
///
/// `work` must hold what it needs by value: states, a shared workspace. `done` is called on the
/// GUI thread with what it returned, unless its context is gone or a later task of the same key was
/// started meanwhile. A cancelled task still delivers: what it returns says how far it came.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    /// Cancels everything and waits for the threads.
    ~TaskRunner() override;

    template <class Work, class Done>
    quint64 start(Task task, QObject* context, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, const TaskControl&>;
        auto run = [work = std::move(work), done = std::move(done)](
                       const TaskControl& control) mutable -> std::function<void()> {
            auto answer = std::make_shared<Answer>(work(control));
            return [answer, done] { done(*std::move(answer)); };
        };
        return launch(std::move(task), context, std::make_shared<decltype(run)>(std::move(run)));
    }

    /// Asks a task to stop.
    void cancel(quint64 number);
    /// Asks all tasks to stop, waits for their threads and drops their results.
    void stop();

    bool isBusy() const { return !m_running.empty(); }
    bool isRunning(const QString& key) const;
    /// Whether a task holds the workspace.
    bool usesStore() const;
    /// The tasks with a title, oldest first.
    std::vector<RunningTask> shown() const;

Q_SIGNALS:
    void changed(); ///< a task began, went on, ended
    void idle();    ///< the last one ended
    /// A task ended by an exception, so that it delivers nothing; one without a title says it once,
    /// until one of its key delivers again.
    void broke(const QString& title, const QString& reason);

private:
    struct Running {
        Task task;
        QPointer<QObject> context;
        double share = -1;
        bool stopping = false;
        std::jthread thread;
    };
    using Run = std::function<std::function<void()>(const TaskControl&)>;

    template <class Callable>
    quint64 launch(Task task, QObject* context, std::shared_ptr<Callable> run)
    {
        return launch(std::move(task), context,
                      Run{[run](const TaskControl& control) { return (*run)(control); }});
    }
    quint64 launch(Task task, QObject* context, Run run);
    void deliver(quint64 number, const std::function<void()>& done, const QString& problem);
    void setShare(quint64 number, double share);

    std::map<quint64, Running> m_running; ///< by number, which grows
    std::map<QString, quint64> m_latest;  ///< the generation that counts, by key
    std::set<QString> m_broken;           ///< keys of tasks without a title that broke last
    quint64 m_last = 0;
};

} // namespace concordat::ui
