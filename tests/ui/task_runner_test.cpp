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

    void aTaskThatThrowsEndsAloneAndSaysSo()
    {
        ui::TaskRunner tasks;
        QSignalSpy broke(&tasks, &ui::TaskRunner::broke);
        int delivered = 0;
        const auto note = [&delivered](int) { ++delivered; };
        const auto fail = [](const TaskControl&) -> int { throw std::runtime_error("no memory"); };
        const auto odd = [](const TaskControl&) -> int { throw 7; };
        tasks.start({QStringLiteral("a"), QStringLiteral("Working"), false}, this, fail, note);
        QTRY_COMPARE(broke.size(), 1);
        QCOMPARE(broke.first().at(0).toString(), QStringLiteral("Working"));
        QCOMPARE(broke.first().at(1).toString(), QStringLiteral("no memory"));
        QVERIFY(!tasks.isBusy());
        tasks.start({QStringLiteral("a"), QStringLiteral("Working"), false}, this, odd, note);
        QTRY_COMPARE(broke.size(), 2);
        // What looks every second would say it every second.
        for (const int told : {3, 3}) {
            tasks.start({QStringLiteral("b"), {}, false}, this, fail, note);
            QTRY_VERIFY(!tasks.isBusy());
            QCOMPARE(broke.size(), told);
        }
        const auto answer = [](const TaskControl&) { return 1; };
        tasks.start({QStringLiteral("b"), {}, false}, this, answer, note);
        QTRY_COMPARE(delivered, 1);
        tasks.start({QStringLiteral("b"), {}, false}, this, fail, note);
        QTRY_COMPARE(broke.size(), 4);
        QCOMPARE(delivered, 1);
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
