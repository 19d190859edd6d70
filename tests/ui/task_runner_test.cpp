#include <QThread>
#include <QtTest>
#include <atomic>

#include "support/fixture.h"
#include "ui/bridge/task_runner.h"

using namespace concordat;
using ui::Task;
using ui::TaskControl;

namespace {

/// Runs until it is told to stop; says how it ended.
QString untilStopped(const TaskControl& control)
{
    while (!control.stop.stop_requested())
        QThread::yieldCurrentThread();
    return QStringLiteral("stopped");
}

} // namespace

class TaskRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workRunsElsewhereAndItsResultArrivesHere()
    {
        ui::TaskRunner tasks;
        QThread* worked = nullptr;
        QThread* answered = nullptr;
        tasks.start(
            {QStringLiteral("a"), QStringLiteral("Working"), false}, this,
            [](const TaskControl&) { return QThread::currentThread(); },
            [&](QThread* thread) {
                worked = thread;
                answered = QThread::currentThread();
            });
        QCOMPARE(tasks.shown().size(), std::size_t{1});
        QTRY_VERIFY(answered);
        QCOMPARE(answered, thread());
        QVERIFY(worked != thread());
        QVERIFY(!tasks.isBusy());
    }

    void onlyTheLatestOfOneKindIsDelivered()
    {
        ui::TaskRunner tasks;
        QStringList answers;
        const auto note = [&answers](const QString& answer) { answers.append(answer); };
        tasks.start({QStringLiteral("a"), {}, false}, this, &untilStopped, note);
        tasks.start(
            {QStringLiteral("a"), {}, false}, this,
            [](const TaskControl&) { return QStringLiteral("later"); }, note);
        QTRY_VERIFY(!tasks.isBusy());
        QCOMPARE(answers, QStringList{QStringLiteral("later")});
    }

    void aCancelledTaskSaysHowFarItCame()
    {
        ui::TaskRunner tasks;
        QString answer;
        const auto number =
            tasks.start({QStringLiteral("a"), QStringLiteral("Working"), true}, this, &untilStopped,
                        [&answer](const QString& words) { answer = words; });
        QVERIFY(tasks.usesStore());
        tasks.cancel(number);
        QVERIFY(tasks.shown().front().stopping);
        QTRY_COMPARE(answer, QStringLiteral("stopped"));
    }

    void nobodyHearsOfATaskWhoseAskerIsGone()
    {
        ui::TaskRunner tasks;
        bool heard = false;
        auto asker = std::make_unique<QObject>();
        const auto number = tasks.start({QStringLiteral("a"), {}, false}, asker.get(),
                                        &untilStopped, [&heard](const QString&) { heard = true; });
        asker.reset();
        tasks.cancel(number);
        QTRY_VERIFY(!tasks.isBusy());
        QVERIFY(!heard);
    }

    void stoppingWaitsForTheThreadsAndDropsTheirResults()
    {
        std::atomic<bool> ended = false;
        bool heard = false;
        {
            ui::TaskRunner tasks;
            tasks.start(
                {QStringLiteral("a"), {}, false}, this,
                [&ended](const TaskControl& control) {
                    auto words = untilStopped(control);
                    ended = true;
                    return words;
                },
                [&heard](const QString&) { heard = true; });
            tasks.stop();
            QVERIFY(ended);
            QVERIFY(!tasks.isBusy());
        }
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }

    void progressIsShown()
    {
        ui::TaskRunner tasks;
        const auto number = tasks.start(
            {QStringLiteral("a"), QStringLiteral("Working"), false}, this,
            [](const TaskControl& control) {
                control.progress(0.5);
                return untilStopped(control);
            },
            [](const QString&) {});
        QTRY_COMPARE(tasks.shown().front().share, 0.5);
        tasks.cancel(number);
        QTRY_VERIFY(!tasks.isBusy());
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new TaskRunnerTest; });
}

#include "task_runner_test.moc"
